"""The public functions of exceptional promotion."""

import datetime as dt
from typing import Any

from cadre_policy.errors import FactsError
from cadre_policy.policies.exceptional_promotion.facts import ExceptionalPromotionFacts
from cadre_policy.policies.exceptional_promotion.flatten import exceptional_promotion_facts
from cadre_policy.policies.exceptional_promotion.rules import EXCEPTIONAL_BARS, EXCEPTIONAL_PROMOTION
from cadre_policy.records import Cadre, PostLevel, SelectionProcess
from cadre_policy.rules import YUNNAN, Determination, Policy, determine

Subject = Cadre | ExceptionalPromotionFacts


def _facts(
    subject: Subject, target: PostLevel | None, on: dt.date, process: SelectionProcess | None, policy: Policy
) -> ExceptionalPromotionFacts:
    if not isinstance(subject, Cadre):
        return subject
    if target is None:
        raise FactsError("target: with a personnel file the level of the post aimed at is wanted")
    return exceptional_promotion_facts(subject, target, on, process=process, policy=policy)


def exceptional_promotion(
    subject: Subject,
    target: PostLevel | None = None,
    *,
    on: dt.date,
    process: SelectionProcess | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[ExceptionalPromotionFacts, bool]:
    """Whether an exceptional promotion may be considered at all (Selection Regulation art. 9).

    *Yes* promotes nobody: it needs consent from above beforehand (``consent_needed``) and the committee's decision.

    Args:
        subject: A personnel file, or the facts themselves.
        target: The level of the leading post aimed at; wanted with a personnel file.
        on: The day on which it is proposed; the text of that day decides.
        process: The selection under way, for its grounds.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: no target, or posts of that level do not lead.
    """
    facts = _facts(subject, target, on, process, policy)
    return determine(EXCEPTIONAL_PROMOTION, facts, on=on, policy=policy, known_at=known_at)


def exceptional_bars(
    subject: Subject,
    target: PostLevel | None = None,
    *,
    on: dt.date,
    process: SelectionProcess | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[Determination[ExceptionalPromotionFacts, bool], ...]:
    """Each bar of article 9: probation, under a year since the last promotion, twice in a row on years, two levels.

    Arguments and errors are those of :func:`exceptional_promotion`.
    """
    facts = _facts(subject, target, on, process, policy)
    terms: dict[str, Any] = {"on": on, "policy": policy, "known_at": known_at}
    return tuple(determine(rule, facts, **terms) for rule in EXCEPTIONAL_BARS)


__all__ = ["exceptional_bars", "exceptional_promotion"]
