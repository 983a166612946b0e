"""The monitored duties of the Opinion in the order of its text, each with the way in which it is performed."""

from typing import Final

import attrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.law import OPINION, Clause
from cadre_policy.policies.monitored_duties import rules
from cadre_policy.policies.monitored_duties.facts import DutyBearer, DutyKind, DutyStatus, MonitoredDutyFacts
from cadre_policy.rules import Rule


@attrs.frozen(kw_only=True, order=False, eq=False)
class MonitoredDuty:
    """One clause that a unit performs, and the rule that says how it stands."""

    clause_id: str
    kind: DutyKind
    bearer: DutyBearer
    """Whom it binds, as read from the context."""
    rule: Rule[MonitoredDutyFacts, DutyStatus]

    @property
    def clause(self) -> Clause:
        """The clause in the Opinion's register."""
        return OPINION.clause(self.clause_id)

    @property
    def exploratory(self) -> bool:
        """Whether the text only asks to explore it, so that leaving it alone is no breach."""
        return self.kind is DutyKind.EXPLORATORY


def _duty(
    clause_id: str,
    kind: DutyKind,
    rule: Rule[MonitoredDutyFacts, DutyStatus],
    bearer: DutyBearer = DutyBearer.COMPETENT_BODY,
) -> MonitoredDuty:
    return MonitoredDuty(clause_id=clause_id, kind=kind, bearer=bearer, rule=rule)


MONITORED: Final = (
    _duty("3.9", DutyKind.MILESTONE, rules.DISCOVERY_MECHANISM),
    _duty("3.10", DutyKind.RECURRING, rules.DISCOVERY_CHANNELS),
    _duty("7.1", DutyKind.MILESTONE, rules.CENTRAL_ASSESSMENT_RULES),
    _duty("7.2", DutyKind.MILESTONE, rules.PROVINCIAL_ASSESSMENT_MEASURES),
    _duty("7.3", DutyKind.MILESTONE, rules.ASSESSMENT_COORDINATION),
    _duty("13.1", DutyKind.RECURRING, rules.TRAINING_PROVIDERS),
    _duty("13.2", DutyKind.RECURRING, rules.TRAINING_MODES),
    _duty("13.3", DutyKind.RECURRING, rules.TRAINING_CONTENT),
    _duty("13.6", DutyKind.RECURRING, rules.TRAINING_FOR_GAPS),
    _duty("13.7", DutyKind.RECURRING, rules.TRAINING_TOPICS),
    _duty("14.2", DutyKind.RECURRING, rules.TEMPERING_PLACES),
    _duty("14.3", DutyKind.RECURRING, rules.SECONDMENTS),
    _duty("14.4", DutyKind.RECURRING, rules.EXCHANGES),
    _duty("14.5", DutyKind.RECURRING, rules.TWO_WAY_SECONDMENTS, DutyBearer.HIGHER_ORGAN),
    _duty("14.6", DutyKind.RECURRING, rules.TRAINING_POOLS),
    _duty("14.7", DutyKind.RECURRING, rules.TALENT),
    _duty("16.1", DutyKind.MILESTONE, rules.BASIC_PAY),
    _duty("16.2", DutyKind.MILESTONE, rules.REGIONAL_ALLOWANCES),
    _duty("16.3", DutyKind.MILESTONE, rules.SPECIAL_POSTS),
    _duty("16.4", DutyKind.EXPLORATORY, rules.PERFORMANCE_BONUS),
    _duty("16.5", DutyKind.MILESTONE, rules.PARALLEL_RANKS),
    _duty("16.6", DutyKind.RECURRING, rules.HONOURS),
    _duty("17.1", DutyKind.EXPLORATORY, rules.HEALTH_SERVICES),
    _duty("17.2", DutyKind.MILESTONE, rules.CHECK_UP_SYSTEM, DutyBearer.EVERY_UNIT),
    _duty("17.6", DutyKind.RECURRING, rules.MENTAL_HEALTH_TRAINING, DutyBearer.EVERY_UNIT),
    _duty("17.7", DutyKind.MILESTONE, rules.MENTAL_HEALTH_HELP),
    _duty("17.15", DutyKind.RECURRING, rules.CULTURE_AND_SPORTS, DutyBearer.EVERY_UNIT),
    _duty("18.1", DutyKind.RECURRING, rules.FRONTLINE_HELP, DutyBearer.EVERY_UNIT),
    _duty("18.2", DutyKind.MILESTONE, rules.GRASSROOTS_TILT),
    _duty("18.5", DutyKind.TREND, rules.GRASSROOTS_RECRUITMENT),
    _duty("18.6", DutyKind.MILESTONE, rules.RECRUITMENT_TILT),
    _duty("18.7", DutyKind.TREND, rules.SELECTION_UPWARDS, DutyBearer.HIGHER_ORGAN),
)


def monitored_duty(clause: str) -> MonitoredDuty:
    """The monitored duty of one clause, such as ``"17.6"``.

    Raises:
        UnknownNameError: no duty of that clause is monitored; the error lists clauses that look alike.
    """
    found = next((duty for duty in MONITORED if duty.clause_id == clause), None)
    if found is None:
        raise UnknownNameError("monitored duty", clause, [duty.clause_id for duty in MONITORED])
    return found


__all__ = ["MONITORED", "MonitoredDuty", "monitored_duty"]
