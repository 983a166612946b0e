"""Places against their holders: how many a unit has free under each limit."""

import datetime as dt

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import Count, Places, as_date
from cadre_policy.policies.rank_promotion.holdings import rank_told
from cadre_policy.policies.rank_quotas.caps import CAPS, CAPS_OF
from cadre_policy.policies.rank_quotas.facts import RankCap, RankQuotaFacts
from cadre_policy.policies.rank_quotas.flatten import rank_quota_facts
from cadre_policy.records import Rank, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


@attrs.frozen(order=False, eq=False, kw_only=True)
class RankPlaces:
    """The places that a unit has under one limit, and who holds them."""

    cap: RankCap
    quota: Determination[RankQuotaFacts, Count]
    theoretical: Determination[RankQuotaFacts, Places]
    holders: tuple[str, ...]
    """Members who hold one of the ranks, in the order of the list."""
    unknown: tuple[str, ...]
    """Members whose rank the files do not tell."""
    complete: bool
    """Whether the unit's file says that no member is missing."""

    @property
    def free(self) -> Count | None:
        """Places without a holder; none are free where there are more holders than places; None if not known.

        As soon as those known to hold a rank fill the places, none is free, whoever else may hold one.
        """
        places = self.quota.value
        if places is None:
            return None
        left = int(places.amount) - len(self.holders)
        if left <= 0:
            return Count(0)
        return Count(left) if self.complete and not self.unknown else None

    @property
    def over(self) -> Count | None:
        """Holders beyond the places; None if the places are not known."""
        places = self.quota.value
        return None if places is None else Count(max(0, len(self.holders) - int(places.amount)))

    def say(self, language: Language) -> str:
        """The limit's line in words."""
        zh = language == "zh"
        places, before, free = self.quota.value, self.theoretical.value, self.free
        name = self.cap.label.say(language)
        if places is None or before is None:
            return self.quota.headline(language)
        told = (
            f"{name}:{places.amount}(取整前{before.amount})"
            if zh
            else f"{name}: {places.amount} (before rounding {before.amount})"
        )
        told += f",现有{len(self.holders)}人" if zh else f", held by {len(self.holders)}"
        if self.over is not None and self.over.amount:
            return told + (f",超出{self.over.amount}" if zh else f", {self.over.amount} too many")
        if free is None:
            return told + (",空缺未能确定" if zh else ", free places not known")
        return told + (f",空缺{free.amount}" if zh else f", {free.amount} free")


NO_LIMIT_FOUND = Label("未查到该单位适用的职级比例", "no share that applies to the unit was found")


def rank_places(
    unit: Unit,
    *,
    on: dt.date,
    facts: RankQuotaFacts | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[RankPlaces, ...]:
    """The places of a unit under each limit that applies to it, and those without a holder, the highest ranks first.

    The unit's members are counted as holders.  Empty where the kind of organ is not known, or no limit for it was found.

    Args:
        unit: The unit's file with its members.
        on: The day asked about.
        facts: The facts of the unit's places, where its file does not tell them; None is what it tells.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    known = rank_quota_facts(unit, on) if facts is None else facts
    if known.organ is None:
        return ()
    held = {member.id: rank_told(member, day) for member in unit.members}
    return tuple(
        RankPlaces(
            cap=cap,
            quota=determine(CAPS[cap].places, known, on=on, policy=policy, known_at=known_at),
            theoretical=determine(CAPS[cap].theoretical, known, on=on, policy=policy, known_at=known_at),
            holders=tuple(id_ for id_, (_, rank) in held.items() if rank in CAPS[cap].ranks),
            unknown=tuple(id_ for id_, (told, _) in held.items() if not told),
            complete=unit.members_complete is True,
        )
        for cap in CAPS_OF[known.organ]
    )


def free_for(
    places: tuple[RankPlaces, ...], target: Rank, held: Rank | None, *, may_be_set: bool | None = None
) -> tuple[bool | None, Count | None]:
    """Whether a promotion takes a limited place, and how many such places are free; None where that is not known.

    Who already holds a rank under a limit takes no further place under it: only limits newly entered are asked.

    Args:
        places: The places of the unit.
        target: The rank promoted to.
        held: The rank held before, if any.
        may_be_set: Whether the organ may set the rank at all.
    """
    if may_be_set is False:
        return True, Count(0)
    if not any(target in cap.ranks for cap in CAPS.values()):
        return False, None
    covering = [one for one in places if target in CAPS[one.cap].ranks]
    if not covering:
        return None, None
    entered = [one.free for one in covering if held not in CAPS[one.cap].ranks]
    if not entered:
        return False, None
    return True, fewest(entered)


def fewest(free: list[Count | None]) -> Count | None:
    """The smallest of several numbers of places; none is none, however little is known of the others."""
    known = [one for one in free if one is not None]
    if any(not one.amount for one in known):
        return Count(0)
    return min(known) if known and len(known) == len(free) else None


__all__ = ["NO_LIMIT_FOUND", "RankPlaces", "fewest", "free_for", "rank_places"]
