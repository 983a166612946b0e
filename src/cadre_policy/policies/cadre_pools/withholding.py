"""Which numbers of people are told, so that none that is too small can be read or reckoned from the others.

A number of people in a group is told only if it and the number of those who are not in it reach the smallest cell; of how many
of them are on a list, also those who are not must.  Where units are added up, a single number that is withheld could be had
from the total, so others are withheld with it until what remains together is large enough; if even then only one value
were possible, the total is withheld.  Numbers of zero are small too: "none" tells something about everybody.
"""

from collections.abc import Callable, Sequence

import attrs


@attrs.frozen(kw_only=True, order=False, repr=False)
class Tally:
    """Numbers of one unit and one group, as counted; they are never shown as they stand."""

    in_listed: int = 0
    """In the group and on a list."""
    in_unlisted: int = 0
    out_listed: int = 0
    """Not in the group and on a list."""
    out_unlisted: int = 0
    in_unclear: int = 0
    """In the group; whether on a list is not known."""
    out_unclear: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        names = attrs.fields_dict(Tally)
        return Tally(**{name: getattr(self, name) + getattr(other, name) for name in names})

    @property
    def members(self) -> int:
        """Those in the group."""
        return self.in_listed + self.in_unlisted + self.in_unclear

    @property
    def others(self) -> int:
        """Those certainly not in it."""
        return self.out_listed + self.out_unlisted + self.out_unclear

    @property
    def listed(self) -> int:
        """Those on a list of whom it is known whether they are in the group."""
        return self.in_listed + self.out_listed


@attrs.frozen(kw_only=True, order=False, repr=False)
class Told:
    """What may be told of some units: for each whether its number is, and whether the total is."""

    units: tuple[bool, ...]
    total: bool


def told(tallies: Sequence[Tally], smallest: int) -> tuple[Told, Told]:
    """What may be told of the people in the group, and of those of them who are on a list.

    Args:
        tallies: The numbers, a unit each.
        smallest: The smallest number that may be told.
    """

    def safe(tally: Tally) -> bool:
        return min(tally.members, tally.others) >= smallest

    def safe_listed(tally: Tally) -> bool:
        cells = (tally.in_listed, tally.in_unlisted, tally.out_listed, tally.out_unlisted)
        return min(cells) >= smallest

    without = _withheld(tallies, safe, set())
    without_listed = _withheld(tallies, safe_listed, without)
    members = Told(units=_shown(tallies, without), total=_enough(tallies, without, safe))
    total = members.total and _enough(tallies, without_listed, safe_listed)
    listed = Told(units=_shown(tallies, without_listed), total=total)
    if not _leaves_open(tallies, members, listed):
        listed = attrs.evolve(listed, total=False)
    if not _leaves_open(tallies, members, listed):
        members = attrs.evolve(members, total=False)
    return members, listed


def _withheld(tallies: Sequence[Tally], safe: Callable[[Tally], bool], start: set[int]) -> set[int]:
    """Units withheld for themselves, and those withheld with them, the smallest group first."""
    found = start | {index for index, tally in enumerate(tallies) if not safe(tally)}
    others = sorted(set(range(len(tallies))) - found, key=lambda index: (tallies[index].members, index))
    for index in others:
        if not found or _enough(tallies, found, safe):
            break
        found.add(index)
    return found


def _enough(tallies: Sequence[Tally], withheld: set[int], safe: Callable[[Tally], bool]) -> bool:
    """Whether what is withheld is of several units and large enough together: the total tells how much it is."""
    together = sum((tallies[index] for index in withheld), start=Tally())
    return not withheld or (len(withheld) > 1 and safe(together))


def _shown(tallies: Sequence[Tally], withheld: set[int]) -> tuple[bool, ...]:
    return tuple(index not in withheld for index in range(len(tallies)))


# --- What can be reckoned ---


@attrs.frozen(order=False)
class _Range:
    """From which to which number something may be."""

    low: int
    high: int

    @property
    def several(self) -> bool:
        """Whether more than one number is possible."""
        return self.low < self.high

    def __add__(self, other: "_Range") -> "_Range":
        return _Range(self.low + other.low, self.high + other.high)

    def within(self, all_of_them: "_Range", total: "_Range") -> "_Range":
        """This part of a sum, if the sum is known: the others leave it so much."""
        rest = _Range(all_of_them.low - self.low, all_of_them.high - self.high)
        return _Range(max(self.low, total.low - rest.high), min(self.high, total.high - rest.low))


def _leaves_open(tallies: Sequence[Tally], members: Told, listed: Told) -> bool:
    """Whether each number withheld could still be another one, for whoever sees all that is told.

    Such a reader knows of each unit how many people are on a list and how many are not.  Of those on it between none and
    all are in the group, and so of those who are not; what is told of the group, and the totals, narrow that down.
    """
    wholly = [one for one, shown in zip(tallies, members.units, strict=True) if not shown]
    partly = [one for one, shown, too in zip(tallies, members.units, listed.units, strict=True) if shown and not too]
    on = [_Range(0, one.listed) for one in wholly]
    off = [_Range(0, one.members + one.others - one.listed) for one in wholly]
    known = [_of_known(one) for one in partly]
    all_on, all_off, all_known = (sum(ranges, start=_Range(0, 0)) for ranges in (on, off, known))
    sum_on = all_on
    if members.total:
        sum_on = all_on.within(all_on + all_off, _exactly(sum(one.members for one in wholly)))
    sum_known = all_known
    if listed.total:
        both = _exactly(sum(one.in_listed for one in (*wholly, *partly)))
        sum_on, sum_known = (
            sum_on.within(sum_on + all_known, both),
            all_known.within(sum_on + all_known, both),
        )
    if any(one.several and not one.within(all_known, sum_known).several for one in known):
        return False
    if any(one.several and not one.within(all_on, sum_on).several for one in on):
        return False
    if not members.total:
        return True
    together = sum(one.members for one in wholly)
    return all(
        _group(a, b, all_on, all_off, sum_on, together).several
        for a, b in zip(on, off, strict=True)
        if a.several or b.several
    )


def _exactly(number: int) -> _Range:
    return _Range(number, number)


def _of_known(tally: Tally) -> _Range:
    """Between which numbers those in the group and on a list are, where the group's own number is told."""
    unlisted = tally.members + tally.others - tally.listed
    return _Range(max(0, tally.members - unlisted), min(tally.members, tally.listed))


def _group(on: _Range, off: _Range, all_on: _Range, all_off: _Range, sum_on: _Range, together: int) -> _Range:
    """Between which numbers the group of one unit is, if that of all such units together is known."""
    ranges = []
    for number in range(sum_on.low, sum_on.high + 1):
        ranges.append(on.within(all_on, _exactly(number)) + off.within(all_off, _exactly(together - number)))
    return _Range(min(one.low for one in ranges), max(one.high for one in ranges))


__all__ = ["Tally", "Told", "told"]
