"""The public functions of promotion in rank."""

import datetime as dt

from cadre_policy.errors import FactsError
from cadre_policy.measures import PartialDate
from cadre_policy.policies.rank_promotion.facts import RankPromotionFacts
from cadre_policy.policies.rank_promotion.flatten import rank_promotion_facts
from cadre_policy.policies.rank_promotion.lowering import RANK_AFTER_LOWERING, RANK_LOWERING_GROUND
from cadre_policy.policies.rank_promotion.rules import (
    EARLIEST_RANK_PROMOTION,
    RANK_PROMOTION,
    RANK_SERVICE_MET,
)
from cadre_policy.records import Cadre, Rank
from cadre_policy.rules import YUNNAN, Determination, Policy, determine

Subject = Cadre | RankPromotionFacts


def _facts(subject: Subject, on: dt.date, target: Rank | None, policy: Policy) -> RankPromotionFacts:
    if isinstance(subject, Cadre):
        return rank_promotion_facts(subject, on, target, policy=policy)
    if target not in {None, subject.target}:
        raise FactsError("target: the facts already state the rank aimed at; leave target out, or say the same")
    return subject


def rank_promotion(
    subject: Subject,
    *,
    on: dt.date,
    target: Rank | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[RankPromotionFacts, bool]:
    """Whether a person may be considered for promotion in rank (Rank Provisions arts. 18, 19, 21).

    *Yes* says that service and grades suffice and that no listed ground bars promotion; promotion does not follow by
    itself (art. 18), and the conditions and quotas of art. 17 are the appointing organ's to judge.

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day asked about.
        target: The rank aimed at; None is the one above the rank held (art. 17: one rank at a time).
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: the facts state another target.
    """
    return determine(RANK_PROMOTION, _facts(subject, on, target, policy), on=on, policy=policy, known_at=known_at)


def rank_service_met(
    subject: Subject,
    *,
    on: dt.date,
    target: Rank | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[RankPromotionFacts, bool]:
    """Whether the minimum service for the rank is complete, whatever else stands in the way (arts. 18, 19).

    Arguments and errors are those of :func:`rank_promotion`.
    """
    return determine(RANK_SERVICE_MET, _facts(subject, on, target, policy), on=on, policy=policy, known_at=known_at)


def earliest_rank_promotion(
    subject: Subject,
    *,
    on: dt.date,
    target: Rank | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[RankPromotionFacts, PartialDate]:
    """The day before which promotion in rank is not possible, by the grades so far (arts. 18, 19, 21).

    A start known to the month gives a month.  Grades still to come are not assumed: each further grade "excellent" may
    bring the day forward, each year that does not count moves it back.  A day that has passed means that service is
    complete, not that promotion was due.

    Arguments and errors are those of :func:`rank_promotion`.
    """
    return determine(
        EARLIEST_RANK_PROMOTION, _facts(subject, on, target, policy), on=on, policy=policy, known_at=known_at
    )


def rank_lowering_ground(
    subject: Subject,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[RankPromotionFacts, bool]:
    """Whether one of the grounds that art. 22 lists for lowering the rank is met; it leaves room for others.

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(RANK_LOWERING_GROUND, _facts(subject, on, None, policy), on=on, policy=policy, known_at=known_at)


def rank_after_lowering(
    subject: Subject,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[RankPromotionFacts, Rank]:
    """The rank that a ground of art. 22 leads to: one lower, or the one that a decision to demote or remove sets.

    The appointing organ lowers the rank: nothing follows by itself.  Arguments and errors are those of
    :func:`rank_lowering_ground`.
    """
    return determine(RANK_AFTER_LOWERING, _facts(subject, on, None, policy), on=on, policy=policy, known_at=known_at)


__all__ = [
    "earliest_rank_promotion",
    "rank_after_lowering",
    "rank_lowering_ground",
    "rank_promotion",
    "rank_service_met",
]
