"""Counting over people and over units: the number from which places are reckoned, and what is left to pool."""

import datetime as dt
import math
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, Self

import attrs

from cadre_policy.measures import Count, PartialDate, Percent, Places
from cadre_policy.policies.excellent_quota.base import COUNTS_IN_BASE
from cadre_policy.policies.excellent_quota.facts import ExcellentQuotaFacts, QuotaMemberFacts
from cadre_policy.policies.excellent_quota.members import quota_member_facts, system_of
from cadre_policy.policies.excellent_quota.parameters import ROUNDING
from cadre_policy.policies.excellent_quota.rules import EXCELLENT_QUOTA, EXCELLENT_QUOTA_THEORETICAL
from cadre_policy.records import AssessmentSystem, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, determine, value


@attrs.frozen(order=False, kw_only=True, eq=False, repr=False)
class MemberCounts:
    """Whether one member counts among those from whom the unit's places are reckoned."""

    id: str
    """The member's identifier, the caller's own."""
    answer: Determination[QuotaMemberFacts, bool]
    """Whether the person counts under the rules by which he or she is assessed."""
    same_rules: bool | None
    """Whether those are the rules asked about; None is "not on file"."""

    @property
    def counts(self) -> bool | None:
        """Whether the person counts here; whoever is assessed under other rules does not."""
        return self.answer.value if self.same_rules else self.same_rules

    @property
    def stated(self) -> bool:
        """Whether the file itself says that the person took part or should have; otherwise the text's default holds."""
        return self.answer.facts.by_default is False

    def __repr__(self) -> str:
        """The identifier alone."""
        return f"MemberCounts({self.id!r})"


@attrs.frozen(order=False, kw_only=True, eq=False, repr=False)
class QuotaBase:
    """Who of a unit's members counts among those from whom places are reckoned, in the order of its list."""

    members: tuple[MemberCounts, ...]
    complete: bool
    """Whether the unit's file says that no member is missing."""

    @property
    def counted(self) -> tuple[str, ...]:
        """Those who count, by their identifiers."""
        return self._those(True)

    @property
    def not_counted(self) -> tuple[str, ...]:
        """Those who do not, and those who are assessed under other rules."""
        return self._those(False)

    @property
    def undecided(self) -> tuple[str, ...]:
        """Those of whom the files do not tell."""
        return self._those(None)

    def _those(self, counts: bool | None) -> tuple[str, ...]:
        return tuple(member.id for member in self.members if member.counts is counts)

    @property
    def number(self) -> Count | None:
        """How many count; None while someone is undecided or members may be missing."""
        return None if self.undecided or not self.complete else Count(len(self.counted))

    def __repr__(self) -> str:
        """How many, and nothing about anyone."""
        return f"QuotaBase({len(self.members)} members)"


def quota_base(
    unit: Unit,
    year: int,
    *,
    system: AssessmentSystem | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> QuotaBase:
    """Ask of each member of a unit whether the person counts in one assessed year.

    Args:
        unit: The unit's file with its members.
        year: The assessed year.
        system: Under which rules the people in question are assessed; None is what the kind of unit tells.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: the year is out of the calendar.
    """
    asked = system_of(unit) if system is None else system
    terms: dict[str, Any] = {"policy": policy, "known_at": known_at}
    members = []
    for member in unit.members:
        facts = quota_member_facts(member, unit, year, **terms)
        answer = determine(COUNTS_IN_BASE, facts, on=PartialDate.of(year).last_day, **terms)
        same = None if asked is None or facts.system is None else facts.system is asked
        members.append(MemberCounts(id=member.id, answer=answer, same_rules=same))
    return QuotaBase(members=tuple(members), complete=unit.members_complete is True)


@attrs.frozen(order=False, kw_only=True)
class Pool:
    """What several units' parts of places come to when they are put together."""

    own: Count
    """Whole places that the units have by themselves."""
    parts: Places
    """What rounding dropped, put together."""

    @property
    def whole(self) -> Count:
        """Whole places to share out of the pool, so that the total stays within what the units' shares give."""
        return Count(math.floor(self.parts.amount))

    @classmethod
    def of(cls, own: Sequence[Count], before: Sequence[Places]) -> Self:
        """The pool of units with their places, whole and before rounding."""
        kept = sum(places.amount for places in own)
        total = sum((Decimal(places.amount) for places in before), Decimal(0))
        return cls(own=Count(int(kept)), parts=Places(total - kept))


def pooled_places(
    units: Sequence[ExcellentQuotaFacts],
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Pool | None:
    """What is left over when each unit drops its part of a place; None while one unit's places are undetermined.

    No text of Yunnan orders it: it is how one place elsewhere tilts places to townships without passing the ceiling.

    Args:
        units: The units, each with its year.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence; places are always rounded down here.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    pooling = policy.with_(readings={ROUNDING: "pool"})
    own = [value(EXCELLENT_QUOTA, one, on=on, policy=pooling, known_at=known_at) for one in units]
    before = [value(EXCELLENT_QUOTA_THEORETICAL, one, on=on, policy=pooling, known_at=known_at) for one in units]
    whole = [places for places in own if places is not None]
    exact = [places for places in before if places is not None]
    return Pool.of(whole, exact) if len(whole) == len(exact) == len(units) else None


def nested_places(people: Count, *shares: Percent) -> tuple[Count, ...]:
    """Places within places: each share is taken of the whole places before it, not of the people.

    Forty percent of twelve places are four; of the 12.6 that the twelve were made from they would be five.

    Args:
        people: The number from which the first share is taken.
        shares: The shares, the outermost first; parts of a place are dropped each time.
    """
    places = [people]
    for share in shares:
        places.append(Count(math.floor(Fraction(share.amount) * int(places[-1].amount) / Fraction(_WHOLE.amount))))
    return tuple(places[1:])


_WHOLE = Percent(Percent.highest)

__all__ = ["MemberCounts", "Pool", "QuotaBase", "nested_places", "pooled_places", "quota_base"]
