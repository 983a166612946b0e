"""Allotting seats among sub-units by their numbers of people, within ceilings; a tie is reported and never broken.

No text of the State or of Yunnan says how places are shared out below the unit whose share is fixed.  The three ways are
those met in practice; every one of them keeps to the total and to each ceiling.
"""

import math
from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction

import attrs

from cadre_policy.errors import InputError, UnknownNameError
from cadre_policy.measures import Count, Percent
from cadre_policy.policies.excellent_quota.seats import Allotment, AllotMethod, SubUnitSeats

_WHOLE = Percent(Percent.highest)


def allot(
    total: Count,
    sizes: Mapping[str, Count | None],
    *,
    method: AllotMethod = AllotMethod.LARGEST_REMAINDER,
    ceiling: Percent | Mapping[str, Count] | None = None,
    pool_to: Collection[str] = (),
    merit: Mapping[str, int] | None = None,
) -> Allotment:
    """Allot a number of seats among sub-units.

    Each sub-unit's part is the total by its number of people, whole seats first.  The seats that are then left go by
    largest remainder, to a pool, or in an order of merit that the caller gives.  What a ceiling holds back goes to the
    others.  Sub-units with equal claims to the last seats do not get them: the answer names them and leaves the seats open.

    Args:
        total: The seats.
        sizes: The people of each sub-unit; None is "not on file", and then no seat is placed.
        method: How seats that are left after whole ones go.
        ceiling: The highest share of each sub-unit's people (a part of a seat is dropped), or the most seats of each by
            name; None is no ceiling but its number of people.
        pool_to: Who gets the pool, by their numbers (only with ``FLOOR_AND_POOL``); nobody leaves the pool to the body.
        merit: The rank of each sub-unit, 1 first; equal ranks are a tie (only with ``BY_MERIT``, and needed there).

    Raises:
        InputError: what was given does not fit together.
    """
    _check(total, sizes, method, pool_to, merit)
    most = {name: 0 if size is None else _most(name, size, ceiling) for name, size in sizes.items()}
    missing = tuple(name for name, size in sizes.items() if size is None)
    if missing:
        nobody = tuple(
            SubUnitSeats(name=name, size=size, exact=None, most=None if size is None else Count(most[name]), seats=None)
            for name, size in sizes.items()
        )
        return Allotment(
            total=total, method=method, parts=nobody, unsettled=total, tied=(), unplaced=Count(0), missing=missing
        )
    people = {name: int(size.amount) for name, size in sizes.items() if size is not None}
    exact = _parts(int(total.amount), people)
    share = _Share.empty(int(total.amount), most)
    match method:
        case AllotMethod.LARGEST_REMAINDER:
            share.in_proportion(people)
        case AllotMethod.FLOOR_AND_POOL:
            share.whole_seats(exact)
            if pool_to:
                share.in_proportion({name: people[name] for name in people if name in pool_to})
        case AllotMethod.BY_MERIT:
            share.whole_seats(exact)
            share.in_order(merit or {})
    return _allotment(total, method, sizes, exact, share, pooled=method is AllotMethod.FLOOR_AND_POOL and not pool_to)


def pool(
    total: Count,
    sizes: Mapping[str, Count],
    exact: Mapping[str, Fraction],
    most: Mapping[str, Count],
    pool_to: Collection[str],
) -> Allotment:
    """Whole seats of each one's own part, and what is left of the total to some of them, by their numbers of people.

    Args:
        total: The seats.
        sizes: The people of each.
        exact: The part of each before rounding; together at least their whole seats are within the total.
        most: The ceiling of each.
        pool_to: Who gets what is left.
    """
    share = _Share.empty(int(total.amount), {name: int(seats.amount) for name, seats in most.items()})
    share.whole_seats(exact)
    share.in_proportion({name: int(size.amount) for name, size in sizes.items() if name in pool_to})
    return _allotment(total, AllotMethod.FLOOR_AND_POOL, sizes, exact, share, pooled=not pool_to)


def _allotment(
    total: Count,
    method: AllotMethod,
    sizes: Mapping[str, Count | None],
    exact: Mapping[str, Fraction],
    share: "_Share",
    *,
    pooled: bool,
) -> Allotment:
    """What was given out; seats that a tie or the pool leaves are open, those without room are not placed."""
    unsettled = min(share.left, share.room_left) if pooled or share.tied else 0
    return Allotment(
        total=total,
        method=method,
        parts=tuple(
            SubUnitSeats(
                name=name, size=size, exact=exact[name], most=Count(share.most[name]), seats=Count(share.given[name])
            )
            for name, size in sizes.items()
        ),
        unsettled=Count(unsettled),
        tied=share.tied,
        unplaced=Count(share.left - unsettled),
        missing=(),
    )


@attrs.define(order=False)
class _Share:
    """Seats as they are given out."""

    left: int
    most: Mapping[str, int]
    given: dict[str, int]
    tied: tuple[str, ...] = ()

    @classmethod
    def empty(cls, seats: int, most: Mapping[str, int]) -> "_Share":
        return cls(seats, most, dict.fromkeys(most, 0))

    @property
    def room_left(self) -> int:
        return sum(self.most.values()) - sum(self.given.values())

    def give(self, name: str, seats: int) -> None:
        self.given[name] += seats
        self.left -= seats

    def whole_seats(self, exact: Mapping[str, Fraction]) -> None:
        """To each the whole seats of its part, within its ceiling."""
        for name, part in exact.items():
            self.give(name, min(math.floor(part), self.most[name]))

    def in_proportion(self, weights: Mapping[str, int]) -> None:
        """By largest remainder: first those whose part reaches their ceiling, then the others by what is left."""
        rest = dict(weights)
        while True:
            parts = _parts(self.left, rest)
            full = [name for name in rest if parts[name] >= self.most[name] - self.given[name]]
            if not full:
                break
            for name in full:
                self.give(name, self.most[name] - self.given[name])
                del rest[name]
        for name, part in parts.items():
            self.give(name, math.floor(part))
        self.one_each(_groups({name: math.floor(part) - part for name, part in parts.items()}))

    def in_order(self, ranks: Mapping[str, int]) -> None:
        """One each down the order, again and again while there are seats and room."""
        while self.left and self.room_left and not self.tied:
            self.one_each(_groups({name: Fraction(rank) for name, rank in ranks.items()}))

    def one_each(self, groups: Iterable[Collection[str]]) -> None:
        """One seat to each of those who have room, group by group; the group that is too many for the rest is tied."""
        for group in groups:
            takers = [name for name in self.given if name in group and self.given[name] < self.most[name]]
            if takers and not self.left:
                return
            if len(takers) > self.left:
                self.tied = tuple(takers)
                return
            for name in takers:
                self.give(name, 1)


def _parts(seats: int, weights: Mapping[str, int]) -> dict[str, Fraction]:
    """The seats by weight, before rounding; nothing where nobody is."""
    whole = sum(weights.values())
    return {name: Fraction(seats * weight, whole) if whole else Fraction(0) for name, weight in weights.items()}


def _groups(keys: Mapping[str, Fraction]) -> list[set[str]]:
    """The names with equal keys together, the lowest key first."""
    return [{name for name, key in keys.items() if key == one} for one in sorted(set(keys.values()))]


def _most(name: str, size: Count, ceiling: Percent | Mapping[str, Count] | None) -> int:
    people = int(size.amount)
    if ceiling is None:
        return people
    if isinstance(ceiling, Percent):
        return math.floor(Fraction(ceiling.amount) * people / Fraction(_WHOLE.amount))
    if name not in ceiling:
        raise InputError(f"allot: ceiling names each sub-unit; {name!r} is not among them")
    return min(people, int(_count(f"ceiling[{name!r}]", ceiling[name]).amount))


def _count(what: str, given: object) -> Count:
    if not isinstance(given, Count):
        raise InputError(f"allot: {what} is a Count, not a {type(given).__name__}")
    return given


def _check(
    total: Count,
    sizes: Mapping[str, Count | None],
    method: AllotMethod,
    pool_to: Collection[str],
    merit: Mapping[str, int] | None,
) -> None:
    _count("total", total)
    for name, size in sizes.items():
        if size is not None:
            _count(f"sizes[{name!r}]", size)
    if pool_to and method is not AllotMethod.FLOOR_AND_POOL:
        raise InputError("allot: pool_to goes with method=AllotMethod.FLOOR_AND_POOL")
    if (merit is not None) is not (method is AllotMethod.BY_MERIT):
        raise InputError("allot: merit goes with method=AllotMethod.BY_MERIT, which needs it")
    for name in (*pool_to, *(merit or {})):
        if name not in sizes:
            raise UnknownNameError("sub-unit", name, sizes)
    unranked = [name for name in sizes if merit is not None and name not in merit]
    if unranked:
        raise InputError(f"allot: merit ranks each sub-unit; {unranked[0]!r} is not among them")


__all__ = ["allot", "pool"]
