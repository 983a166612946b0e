"""Who of a unit may be considered for promotion in rank, and when, against the places that are free.

The texts fix conditions and numbers and no order among those who meet them (Rank Provisions arts. 17 to 20): the organ
plans, hears recommendations, inspects and decides.  So nobody is ranked here.
"""

import datetime as dt

import attrs

from cadre_policy.law import Label
from cadre_policy.measures import Count, PartialDate
from cadre_policy.policies.rank_promotion import (
    RankPromotionFacts,
    earliest_rank_promotion,
    rank_promotion,
    rank_promotion_facts,
)
from cadre_policy.policies.rank_quotas.answers import rank_may_be_set
from cadre_policy.policies.rank_quotas.facts import RankQuotaFacts
from cadre_policy.policies.rank_quotas.flatten import rank_quota_facts
from cadre_policy.policies.rank_quotas.vacancies import RankPlaces, fewest, free_for, rank_places
from cadre_policy.records import Rank, Unit
from cadre_policy.rules import YUNNAN, Determination, Fact, Policy

IN_NO_ORDER = Label(
    "按名单顺序列出,不分先后:规定未就符合条件者排序,由任免机关研究决定",
    "in the order of the unit's list, which ranks nobody: the texts give no order among those who meet the conditions, and "
    "the organ that appoints decides",
)


@attrs.frozen(order=False, eq=False, kw_only=True)
class RankCandidate:
    """One member of a unit, the next rank, and whether and when promotion to it may be considered."""

    id: str
    """The member's identifier; names are not repeated here."""
    held: Rank | None
    target: Rank
    promotion: Determination[RankPromotionFacts, bool]
    earliest: Determination[RankPromotionFacts, PartialDate]
    may_be_set: Determination[RankQuotaFacts, bool]
    """Whether the organ may set the rank at all."""
    limited: bool | None
    """Whether the promotion takes a place under a limit; None if not known."""
    free: Count | None
    """Free places that it could take; None if that is not known, or no limit applies."""

    def to_ask(self) -> tuple[Fact[RankPromotionFacts, object], ...]:
        """What has to be found out before the answer is decided, the most decisive first."""
        return tuple(one.fact for one in self.promotion.missing)


@attrs.frozen(order=False, eq=False, kw_only=True)
class RankOpening:
    """One rank, those who may be considered for it, and the places free for them."""

    rank: Rank
    eligible: tuple[RankCandidate, ...]
    limited: bool | None
    free: Count | None
    """Places free for all of them together; None if that is not known, or no limit applies."""

    @property
    def enough(self) -> bool | None:
        """Whether there is a place for everyone who may be considered; None if not known."""
        if self.limited is False:
            return True
        return None if self.free is None else len(self.eligible) <= int(self.free.amount)


@attrs.frozen(order=False, eq=False, kw_only=True)
class PromotionList:
    """A unit's members by whether they may be considered for the next rank; each group in the order of the unit's list."""

    places: tuple[RankPlaces, ...]
    eligible: tuple[RankCandidate, ...]
    """Service and grades suffice and no listed ground bars them."""
    later: tuple[RankCandidate, ...]
    """Not yet, or barred; :attr:`RankCandidate.earliest` tells when, where that can be told."""
    undecided: tuple[RankCandidate, ...]
    """Not determined; :meth:`RankCandidate.to_ask` tells what is missing."""
    without_target: tuple[str, ...]
    """Members of whom no next rank is known: no rank on file, the highest rank held, or staff who hold none."""
    order: Label = IN_NO_ORDER

    @property
    def openings(self) -> tuple[RankOpening, ...]:
        """The ranks for which somebody may be considered, the highest first."""
        found = []
        for rank in Rank:
            group = tuple(one for one in self.eligible if one.target is rank)
            if group:
                taking = [one for one in group if one.limited is not False]
                # Who comes from a leading post may enter more limits: the places for all are the fewest of any.
                free = fewest([one.free for one in taking]) if taking else None
                limited = None if any(one.limited is None for one in taking) else bool(taking)
                found.append(RankOpening(rank=rank, eligible=group, limited=limited, free=free))
        return tuple(found)


def promotion_list(
    unit: Unit,
    *,
    on: dt.date,
    facts: RankQuotaFacts | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> PromotionList:
    """Who of a unit may be considered for the next rank and when, against the places free (Rank Provisions arts. 17 to 21).

    Nobody is ranked: each group stands in the order of the unit's own list.  That somebody may be considered is no claim to
    promotion, and free places are the most that the limits leave, not what was approved.

    Args:
        unit: The unit's file with its members.
        on: The day asked about.
        facts: The facts of the unit's places, where its file does not tell them; None is what it tells.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    known = rank_quota_facts(unit, on) if facts is None else facts
    places = rank_places(unit, on=on, facts=known, policy=policy, known_at=known_at)
    terms = {"on": on, "policy": policy, "known_at": known_at}
    found: dict[bool | None, list[RankCandidate]] = {True: [], False: [], None: []}
    without = []
    for member in unit.members:
        told = rank_promotion_facts(member, on, policy=policy)
        if told.target is None:
            without.append(member.id)
            continue
        may_be_set = rank_may_be_set(known, told.target, on=on, policy=policy, known_at=known_at)
        limited, free = free_for(places, told.target, told.rank_held, may_be_set=may_be_set.value)
        answer = rank_promotion(told, **terms)  # type: ignore[arg-type]
        candidate = RankCandidate(
            id=member.id,
            held=told.rank_held,
            target=told.target,
            promotion=answer,
            earliest=earliest_rank_promotion(told, **terms),  # type: ignore[arg-type]
            may_be_set=may_be_set,
            limited=limited,
            free=free,
        )
        found[answer.value].append(candidate)
    return PromotionList(
        places=places,
        eligible=tuple(found[True]),
        later=tuple(found[False]),
        undecided=tuple(found[None]),
        without_target=tuple(without),
    )


__all__ = ["IN_NO_ORDER", "PromotionList", "RankCandidate", "RankOpening", "promotion_list"]
