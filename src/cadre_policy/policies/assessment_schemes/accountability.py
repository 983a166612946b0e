"""Whether accountability for one event grew heavier from tier to tier (5.7): a sign, computed from what was decided.

Measures compare only within one order, and only where the text itself lists them from light to heavy: the
administrative sanctions (Government Sanctions Law art. 7) and the Party sanctions.  What they list for institutions
alone, organisational measures, admonitions and reminders are in no such order and are not compared.
"""

import datetime as dt
import itertools
from collections.abc import Iterable, Sequence

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import Date, as_date
from cadre_policy.policies.assessment_schemes.facts import SignFacts, SignState
from cadre_policy.policies.assessment_schemes.flatten import concern_facts
from cadre_policy.policies.assessment_schemes.signs import ACCOUNTABILITY_ESCALATION
from cadre_policy.records import AccountabilityAct, SanctionMeasure, SchemeConcern, SchemeFinding, Tier
from cadre_policy.rules import YUNNAN, Determination, Policy, determine

LIGHT_TO_HEAVY = (
    (
        SanctionMeasure.WARNING,
        SanctionMeasure.DEMERIT,
        SanctionMeasure.MAJOR_DEMERIT,
        SanctionMeasure.LOWERED_GRADE,
        SanctionMeasure.REMOVAL,
        SanctionMeasure.DISMISSAL,
    ),
    (
        SanctionMeasure.PARTY_WARNING,
        SanctionMeasure.PARTY_SERIOUS_WARNING,
        SanctionMeasure.PARTY_REMOVAL,
        SanctionMeasure.PARTY_PROBATION,
        SanctionMeasure.PARTY_EXPULSION,
    ),
)
"""The two orders of sanctions, each from light to heavy."""
_TIERS = list(Tier)


@attrs.frozen(order=False, eq=False, repr=False)
class HeavierBelow:
    """Two acts on one event of which that at the lower tier is heavier."""

    higher: AccountabilityAct
    lower: AccountabilityAct

    def say(self, language: Language) -> str:
        """The two measures and tiers, without saying whom they concern."""
        above, below = _told(self.higher), _told(self.lower)
        if language == "zh":
            return f"{below.zh},重于{above.zh}"
        return f"{below.en}, heavier than {above.en}"


def _told(act: AccountabilityAct) -> Label:
    assert act.tier is not None and act.measure is not None  # noqa: PT018  only comparable acts come here
    tier, measure = act.tier.label, act.measure.label
    return Label(f"{tier.zh}:{measure.zh}", f"{tier.en}: {measure.en}")


def heavier_below(acts: Sequence[AccountabilityAct], event: str) -> tuple[HeavierBelow, ...]:
    """The pairs of acts on one event where the lower tier got the heavier measure.

    Args:
        acts: Acts of accountability, on whatever event.
        event: The event asked about.
    """
    mine = [act for act in acts if act.event == event]
    pairs = itertools.permutations(mine, 2)
    return tuple(HeavierBelow(higher, lower) for higher, lower in pairs if _heavier(higher, lower) is True)


def _heavier(higher: AccountabilityAct, lower: AccountabilityAct) -> bool | None:
    """Whether the second, of a lower tier, is the heavier; None if a tier or measure is not on file.

    Measures of different orders show no sign.
    """
    if higher.tier is None or lower.tier is None:
        return None
    if _TIERS.index(lower.tier) <= _TIERS.index(higher.tier):
        return False
    if higher.measure is None or lower.measure is None:
        return None
    order = next((one for one in LIGHT_TO_HEAVY if higher.measure in one and lower.measure in one), ())
    return bool(order) and order.index(lower.measure) > order.index(higher.measure)


def decided_by(act: AccountabilityAct, day: Date) -> bool:
    """Whether an act was certainly decided by a day; one without a date is taken as decided."""
    return act.on is None or act.on.last <= day.toordinal()


def accountability_facts(
    acts: Sequence[AccountabilityAct],
    event: str,
    *,
    on: dt.date,
    findings: Iterable[SchemeFinding] = (),
    complete: bool | None = None,
) -> SignFacts:
    """Whether accountability for an event shows the sign of growing heavier, and what bodies found about it.

    Args:
        acts: Acts of accountability, on whatever event; those decided after *on* are not there yet.
        event: The event asked about.
        on: The day asked about.
        findings: What bodies found on accountability.
        complete: Whether no act on the event and no finding is missing.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    today = day.toordinal()
    mine = [act for act in acts if act.event == event and decided_by(act, day)]
    answers = [_heavier(higher, lower) for higher, lower in itertools.permutations(mine, 2)]
    undated = any(act.event == event and act.on is not None and act.on.first <= today < act.on.last for act in acts)
    sign = True if True in answers else None if None in answers or undated or complete is not True else False
    concern = SchemeConcern.ACCOUNTABILITY_ESCALATION
    return concern_facts(concern, findings, on=on, complete=complete, matter=event, sign=sign)


def accountability_escalation(
    acts: Sequence[AccountabilityAct],
    event: str,
    *,
    on: dt.date,
    findings: Iterable[SchemeFinding] = (),
    complete: bool | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[SignFacts, SignState]:
    """Whether accountability for one event was made heavier level by level (clause 5.7).

    A heavier measure at a lower tier is only a sign: what someone did may well deserve it.  The competent body finds.

    Args:
        acts: Acts of accountability, on whatever event.
        event: The event asked about.
        on: The day asked about.
        findings: What bodies found on accountability.
        complete: Whether no act on the event and no finding is missing.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = accountability_facts(acts, event, on=on, findings=findings, complete=complete)
    return determine(ACCOUNTABILITY_ESCALATION, facts, on=on, policy=policy, known_at=known_at)


__all__ = [
    "LIGHT_TO_HEAVY",
    "HeavierBelow",
    "accountability_escalation",
    "accountability_facts",
    "decided_by",
    "heavier_below",
]
