"""The monitored duties of the Opinion in the order of its text: how each is performed, whom it binds, what shows it.

The text sets an interval for none of them; those of every year are in :mod:`~cadre_policy.policies.yearly_duties`.
"""

from typing import Final

import attrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.law import OPINION, Clause
from cadre_policy.policies.monitored_duties import leadership, rules
from cadre_policy.policies.monitored_duties.facts import (
    DutyBearer,
    DutyEvidence,
    DutyKind,
    DutyStatus,
    MonitoredDutyFacts,
)
from cadre_policy.rules import Rule


@attrs.frozen(kw_only=True, order=False, eq=False)
class MonitoredDuty:
    """One clause that a unit performs, and the rule that says how it stands."""

    clause_id: str
    kind: DutyKind
    bearer: DutyBearer
    """Whom it binds, as read from the context."""
    evidence: DutyEvidence
    """What shows that it was carried out."""
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
    bearer: DutyBearer,
    evidence: DutyEvidence,
) -> MonitoredDuty:
    return MonitoredDuty(clause_id=clause_id, kind=kind, bearer=bearer, evidence=evidence, rule=rule)


_K, _B, _E = DutyKind, DutyBearer, DutyEvidence

MONITORED: Final = (
    _duty("1.1", _K.RECURRING, leadership.POLITICAL_EDUCATION, _B.EVERY_UNIT, _E.ACTIVITY),
    _duty("1.2", _K.RECURRING, leadership.THEORY_STUDY, _B.EVERY_UNIT, _E.ACTIVITY),
    _duty("3.9", _K.MILESTONE, rules.DISCOVERY_MECHANISM, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("3.10", _K.RECURRING, rules.DISCOVERY_CHANNELS, _B.COMPETENT_BODY, _E.ACTIVITY),
    _duty("7.1", _K.MILESTONE, rules.CENTRAL_ASSESSMENT_RULES, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("7.2", _K.MILESTONE, rules.PROVINCIAL_ASSESSMENT_MEASURES, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("7.3", _K.MILESTONE, rules.ASSESSMENT_COORDINATION, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("9.1", _K.MILESTONE, leadership.TOLERANCE_LEADERSHIP, _B.PARTY_COMMITTEE, _E.DOCUMENT),
    _duty("9.4", _K.MILESTONE, leadership.TOLERANCE_PROCEDURE, _B.PARTY_COMMITTEE, _E.DOCUMENT),
    _duty("9.5", _K.RECURRING, leadership.COORDINATION_MEETINGS, _B.PARTY_COMMITTEE, _E.MEETING),
    _duty("9.11", _K.RECURRING, leadership.TOLERANCE_CIRCULARS, _B.DISCIPLINE_ORGAN, _E.CIRCULAR),
    _duty("11.1", _K.MILESTONE, leadership.CLARIFICATION_MECHANISM, _B.DISCIPLINE_ORGAN, _E.DOCUMENT),
    _duty("13.1", _K.RECURRING, rules.TRAINING_PROVIDERS, _B.COMPETENT_BODY, _E.ACTIVITY),
    _duty("13.2", _K.RECURRING, rules.TRAINING_MODES, _B.COMPETENT_BODY, _E.ACTIVITY),
    _duty("13.3", _K.RECURRING, rules.TRAINING_CONTENT, _B.COMPETENT_BODY, _E.ACTIVITY),
    _duty("13.6", _K.RECURRING, rules.TRAINING_FOR_GAPS, _B.COMPETENT_BODY, _E.ACTIVITY),
    _duty("13.7", _K.RECURRING, rules.TRAINING_TOPICS, _B.COMPETENT_BODY, _E.ACTIVITY),
    _duty("14.2", _K.RECURRING, rules.TEMPERING_PLACES, _B.COMPETENT_BODY, _E.LIST),
    _duty("14.3", _K.RECURRING, rules.SECONDMENTS, _B.COMPETENT_BODY, _E.LIST),
    _duty("14.4", _K.RECURRING, rules.EXCHANGES, _B.COMPETENT_BODY, _E.LIST),
    _duty("14.5", _K.RECURRING, rules.TWO_WAY_SECONDMENTS, _B.HIGHER_ORGAN, _E.LIST),
    _duty("14.6", _K.RECURRING, rules.TRAINING_POOLS, _B.COMPETENT_BODY, _E.LIST),
    _duty("14.7", _K.RECURRING, rules.TALENT, _B.COMPETENT_BODY, _E.LIST),
    _duty("16.1", _K.MILESTONE, rules.BASIC_PAY, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("16.2", _K.MILESTONE, rules.REGIONAL_ALLOWANCES, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("16.3", _K.MILESTONE, rules.SPECIAL_POSTS, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("16.4", _K.EXPLORATORY, rules.PERFORMANCE_BONUS, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("16.5", _K.MILESTONE, rules.PARALLEL_RANKS, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("16.6", _K.RECURRING, rules.HONOURS, _B.COMPETENT_BODY, _E.LIST),
    _duty("17.1", _K.EXPLORATORY, rules.HEALTH_SERVICES, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("17.2", _K.MILESTONE, rules.CHECK_UP_SYSTEM, _B.EVERY_UNIT, _E.DOCUMENT),
    _duty("17.6", _K.RECURRING, rules.MENTAL_HEALTH_TRAINING, _B.EVERY_UNIT, _E.ACTIVITY),
    _duty("17.7", _K.MILESTONE, rules.MENTAL_HEALTH_HELP, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("17.15", _K.RECURRING, rules.CULTURE_AND_SPORTS, _B.EVERY_UNIT, _E.ACTIVITY),
    _duty("18.1", _K.RECURRING, rules.FRONTLINE_HELP, _B.EVERY_UNIT, _E.ACTIVITY),
    _duty("18.2", _K.MILESTONE, rules.GRASSROOTS_TILT, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("18.5", _K.TREND, rules.GRASSROOTS_RECRUITMENT, _B.COMPETENT_BODY, _E.NUMBERS),
    _duty("18.6", _K.MILESTONE, rules.RECRUITMENT_TILT, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("18.7", _K.TREND, rules.SELECTION_UPWARDS, _B.HIGHER_ORGAN, _E.NUMBERS),
    _duty("19.4", _K.MILESTONE, leadership.RESPONSIBILITY_MECHANISM, _B.PARTY_COMMITTEE, _E.DOCUMENT),
    _duty("19.5", _K.MILESTONE, leadership.IMPLEMENTATION_PLANNED, _B.PARTY_COMMITTEE, _E.DOCUMENT),
    _duty("19.6", _K.RECURRING, leadership.IMPLEMENTATION_INSPECTED, _B.ORGANISATION_DEPARTMENT, _E.REPORT),
    _duty("19.7", _K.RECURRING, leadership.IMPLEMENTATION_FOLLOWED, _B.ORGANISATION_DEPARTMENT, _E.REPORT),
    _duty("19.8", _K.MILESTONE, leadership.SUPPORTING_MEASURES, _B.ORGANISATION_DEPARTMENT, _E.DOCUMENT),
    _duty("20.3", _K.RECURRING, leadership.POSITIVE_PUBLICITY, _B.COMPETENT_BODY, _E.ACTIVITY),
    _duty("20.5", _K.MILESTONE, leadership.MODELS_MECHANISM, _B.COMPETENT_BODY, _E.DOCUMENT),
    _duty("20.10", _K.RECURRING, leadership.MEDIA_PUBLICITY, _B.COMPETENT_BODY, _E.ACTIVITY),
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
