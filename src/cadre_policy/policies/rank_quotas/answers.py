"""The public functions on the ranks of an organ and their places."""

import datetime as dt
from collections.abc import Sequence
from typing import TypeVar

import attrs

from cadre_policy.errors import FactsError
from cadre_policy.measures import Count, Places
from cadre_policy.policies.excellent_quota import Pool
from cadre_policy.policies.rank_quotas.caps import CAPS
from cadre_policy.policies.rank_quotas.facts import RankCap, RankQuotaFacts
from cadre_policy.policies.rank_quotas.flatten import rank_quota_facts
from cadre_policy.policies.rank_quotas.parameters import RANK_ROUNDING
from cadre_policy.policies.rank_quotas.rules import RANK_MAY_BE_SET, RANK_PLACES_MAY_BE_POOLED
from cadre_policy.records import Rank, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, determine, value

Subject = Unit | RankQuotaFacts
E = TypeVar("E", Rank, RankCap)


def _facts(subject: Subject, on: dt.date) -> RankQuotaFacts:
    return rank_quota_facts(subject, on) if isinstance(subject, Unit) else subject


def _one_of(kind: type[E], given: object, argument: str) -> E:
    if not isinstance(given, kind):
        raise FactsError(f"{argument}: one of {kind.__name__} is wanted ({', '.join(one.value for one in kind)})")
    return given


def rank_may_be_set(
    subject: Subject, rank: Rank, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[RankQuotaFacts, bool]:
    """Whether an organ may set a rank at all (Rank Provisions art. 10).

    Args:
        subject: A unit's file, or the facts themselves.
        rank: The rank.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: *rank* is none of the twelve, or the facts ask about another.
    """
    facts = _facts(subject, on)
    wanted = _one_of(Rank, rank, "rank")
    if facts.rank not in {None, wanted}:
        raise FactsError("rank: the facts already state the rank asked about; leave it out there, or say the same")
    return determine(RANK_MAY_BE_SET, attrs.evolve(facts, rank=wanted), on=on, policy=policy, known_at=known_at)


def rank_quota(
    subject: Subject, cap: RankCap, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[RankQuotaFacts, Count]:
    """The most places that an organ has for ranks that have a limit together (Rank Provisions arts. 11, 12).

    The shares are limits: the competent body may approve fewer places.  A share within a share is taken of the whole
    places outside it.

    Args:
        subject: A unit's file, or the facts themselves.
        cap: The ranks that have a limit together.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: *cap* is no limit of the Provisions.
    """
    asked = CAPS[_one_of(RankCap, cap, "cap")].places
    return determine(asked, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def rank_quota_theoretical(
    subject: Subject, cap: RankCap, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[RankQuotaFacts, Places]:
    """The places before the last rounding, with their decimals; as :func:`rank_quota`."""
    asked = CAPS[_one_of(RankCap, cap, "cap")].theoretical
    return determine(asked, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def rank_places_may_be_pooled(
    subject: Subject, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[RankQuotaFacts, bool]:
    """Whether an organ's places may be pooled by level with those of others (about arts. 13, 14; recalled).

    Arguments and errors are those of :func:`rank_quota`.
    """
    return determine(RANK_PLACES_MAY_BE_POOLED, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def pooled_rank_places(
    organs: Sequence[Subject],
    cap: RankCap,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Pool | None:
    """What the parts of places that several organs drop come to together; None while one organ's are undetermined.

    Whether they may be pooled is another question (:func:`rank_places_may_be_pooled`); who gets a pooled place is for the
    authority that pools them.

    Args:
        organs: Units' files, or facts, of one level.
        cap: The ranks that have a limit together.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence; places are always rounded down here.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: *cap* is no limit of the Provisions.
    """
    asked = CAPS[_one_of(RankCap, cap, "cap")]
    pooling = policy.with_(readings={RANK_ROUNDING: "pool"})
    facts = [_facts(one, on) for one in organs]
    own = [value(asked.places, one, on=on, policy=pooling, known_at=known_at) for one in facts]
    before = [value(asked.theoretical, one, on=on, policy=pooling, known_at=known_at) for one in facts]
    whole = [places for places in own if places is not None]
    exact = [places for places in before if places is not None]
    return Pool.of(whole, exact) if len(whole) == len(exact) == len(facts) else None


__all__ = [
    "pooled_rank_places",
    "rank_may_be_set",
    "rank_places_may_be_pooled",
    "rank_quota",
    "rank_quota_theoretical",
]
