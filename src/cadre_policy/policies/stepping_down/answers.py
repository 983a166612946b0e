"""The public functions on one question about a case."""

import datetime as dt

from cadre_policy.measures import PartialDate
from cadre_policy.policies.sanction_effects import SANCTION_LAST_DAY, SANCTION_PERIOD_COUNTED, SanctionEffectFacts
from cadre_policy.policies.sanction_effects.bars import BARS
from cadre_policy.policies.sanction_effects.facts import BarKind
from cadre_policy.policies.stepping_down.facts import InactionFacts
from cadre_policy.policies.stepping_down.flatten import (
    adjustment_effect_facts,
    adjustment_facts,
    follow_up_facts,
    inaction_facts,
    negative_list_facts,
)
from cadre_policy.policies.stepping_down.follow_up import (
    FOLLOW_UP_OPENED,
    NEGATIVE_LIST_KEPT,
    FollowUp,
    FollowUpFacts,
    NegativeListFacts,
)
from cadre_policy.policies.stepping_down.handling import ADJUSTMENT_LAWFUL, ADJUSTMENT_PROCEDURE
from cadre_policy.policies.stepping_down.handling_facts import AdjustmentFacts
from cadre_policy.policies.stepping_down.rules import INACTION_ESTABLISHED
from cadre_policy.records import AdjustmentCase, Cadre, Unit, WorkProblem
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def inaction_established(
    subject: AdjustmentCase | InactionFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[InactionFacts, bool]:
    """Whether one of the four categories of inaction is established (clauses 4.3 to 4.6).

    A category is established if the body found it and the signs that the text names for it bear it out.  Which
    measure follows, if any, is never answered: that depends on the circumstances (4.8).

    Args:
        subject: The case, or its findings as a facts record.
        on: The day asked about; findings dated later are not there yet.
        policy: Readings (``SIGNS``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = inaction_facts(subject, on=on) if isinstance(subject, AdjustmentCase) else subject
    return determine(INACTION_ESTABLISHED, facts, on=on, policy=policy, known_at=known_at)


def inaction_follow_up(
    subject: AdjustmentCase | WorkProblem | FollowUpFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[FollowUpFacts, FollowUp]:
    """Whether what an inspection found about carrying out decisions was followed up (clause 4.2).

    Raises:
        DateError: *on* is not a date.
    """
    facts = subject if isinstance(subject, FollowUpFacts) else follow_up_facts(subject, on=on)
    return determine(FOLLOW_UP_OPENED, facts, on=on, policy=policy, known_at=known_at)


def _handling(
    subject: AdjustmentCase | AdjustmentFacts,
    cadre: Cadre | None,
    on: dt.date,
    policy: Policy,
    known_at: dt.date | None,
) -> AdjustmentFacts:
    if isinstance(subject, AdjustmentFacts):
        return subject
    return adjustment_facts(subject, on=on, cadre=cadre, policy=policy, known_at=known_at)


def adjustment_procedure(
    subject: AdjustmentCase | AdjustmentFacts,
    *,
    on: dt.date,
    cadre: Cadre | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[AdjustmentFacts, bool]:
    """Whether what the texts ask for before an adjustment is there (clauses 4.8, 4.9; trial rules of 2015 art. 8).

    The procedure articles of the rules on moving down were not read; their steps are not among what is checked.

    Args:
        subject: The case, or the facts of its handling.
        on: The day asked about; the texts of the day of the decision apply.
        cadre: The person's file, for post and kind of staff where the case does not state them.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = _handling(subject, cadre, on, policy, known_at)
    return determine(ADJUSTMENT_PROCEDURE, facts, on=on, policy=policy, known_at=known_at)


def adjustment_measure_lawful(
    subject: AdjustmentCase | AdjustmentFacts,
    *,
    on: dt.date,
    cadre: Cadre | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[AdjustmentFacts, bool]:
    """Whether the measure that the body chose is one of the three, with a ground, reasons and a competent body (4.9).

    Arguments and errors are those of :func:`adjustment_procedure`.
    """
    facts = _handling(subject, cadre, on, policy, known_at)
    return determine(ADJUSTMENT_LAWFUL, facts, on=on, policy=policy, known_at=known_at)


def barred_after_adjustment(
    case: AdjustmentCase, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SanctionEffectFacts, bool]:
    """Whether the measure of a case still stands in the way of a higher post (Selection Regulation of 2019).

    The rule and its figures are those of the topic ``sanction_effects``, for a measure on the ground of inaction.

    Args:
        case: The case.
        on: The day asked about.
        policy: Readings (``SANCTION_PERIOD_COUNTED``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = adjustment_effect_facts(case, on=on)
    return determine(BARS[BarKind.POST], facts, on=on, policy=policy, known_at=known_at)


def promotion_open_from(
    case: AdjustmentCase, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> PartialDate | None:
    """The first day on which the measure no longer stands in the way of promotion; it is never due on that day.

    While the reading of the last day is unsettled this is the span of both ways of counting.  None where nothing
    was decided, the decision was set aside, or facts or confirmed figures are lacking.

    Arguments and errors are those of :func:`barred_after_adjustment`.
    """
    facts = adjustment_effect_facts(case, on=on)
    if facts.on_file is not True or (case.revoked_on is not None and case.revoked_on.first <= on.toordinal()):
        return None
    chosen = policy.reading(SANCTION_PERIOD_COUNTED)
    ways = SANCTION_PERIOD_COUNTED.alternatives if chosen is None else (chosen,)
    last_days = [
        determine(
            SANCTION_LAST_DAY,
            facts,
            on=on,
            policy=policy.with_(readings={SANCTION_PERIOD_COUNTED: way}),
            known_at=known_at,
        ).value
        for way in ways
    ]
    known = [day for day in last_days if day is not None]
    if len(known) != len(last_days):
        return None
    return PartialDate(min(day.first for day in known) + 1, max(day.last for day in known) + 1)


def negative_list_kept(
    subject: Unit | NegativeListFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[NegativeListFacts, bool]:
    """Whether a unit's Party organisation has a negative list of inaction in force (clause 4.10).

    "In due time" has no interval: a list of any age counts while it holds.

    Raises:
        DateError: *on* is not a date.
    """
    facts = negative_list_facts(subject, on=on) if isinstance(subject, Unit) else subject
    return determine(NEGATIVE_LIST_KEPT, facts, on=on, policy=policy, known_at=known_at)


__all__ = [
    "adjustment_measure_lawful",
    "adjustment_procedure",
    "barred_after_adjustment",
    "inaction_established",
    "inaction_follow_up",
    "negative_list_kept",
    "promotion_open_from",
]
