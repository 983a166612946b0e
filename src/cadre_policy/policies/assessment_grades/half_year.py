"""How times within one calendar year compare with half of it, as far as the dates on file tell.

Half of a calendar year is six months; no text says how scattered days make
up months.  So scattered times are compared only where every way of counting agrees.
"""

from collections.abc import Sequence

from cadre_policy.measures import Completion, Date, PartialDate, completes_on
from cadre_policy.policies.assessment_grades.outcomes import HalfYear

Times = Sequence[tuple[PartialDate, PartialDate]]
"""First and last days, both included."""

_HALF = 6
_SHORTEST, _LONGEST = 181, 184
"""The fewest and the most days that six months of one calendar year have."""
_SATURDAY = 6
_WEEKDAYS = 115
"""Under half of the working days of any year, whichever weekends are worked in exchange for holidays: scattered times
of no more weekdays are under half of it, by working days as well as by the calendar."""


def half_year(times: Times, year: int, *, complete: bool) -> HalfYear | None:
    """How times of one year together compare with half of it; None if the dates leave it open.

    Args:
        times: The times; what lies outside the year is left out, and days that lie in two of them count once.
        year: The calendar year.
        complete: Whether no other time of the year can be missing.
    """
    within = PartialDate.of(year)
    fewest = _covered([(first.last, last.first) for first, last in times], within)
    if _days(fewest) > _LONGEST:
        return HalfYear.OVER
    if not complete:
        return None
    most = _covered([(first.first, last.last) for first, last in times], within)
    if len(most) > 1:
        few = sum(_is_weekday(day) for first, last in most for day in range(first, last + 1)) <= _WEEKDAYS
        return HalfYear.UNDER if few and _days(most) < _SHORTEST else None
    told = {_one(span) for span in (*fewest, *most)} if most else {HalfYear.UNDER}
    return told.pop() if len(told) == 1 and len(fewest) == len(most) else None


def _one(span: tuple[int, int]) -> HalfYear:
    """One unbroken time, by the calendar."""
    first, last = span
    days = last - first + 1
    if days < _SHORTEST or days > _LONGEST:
        return HalfYear.UNDER if days < _SHORTEST else HalfYear.OVER
    complete = completes_on(Date.fromordinal(first), _HALF, Completion.EVE).toordinal()
    return HalfYear.HALF if last == complete else HalfYear.UNDER if last < complete else HalfYear.OVER


def _days(spans: Sequence[tuple[int, int]]) -> int:
    return sum(last - first + 1 for first, last in spans)


def _is_weekday(ordinal: int) -> bool:
    return Date.fromordinal(ordinal).isoweekday() < _SATURDAY


def _covered(spans: Sequence[tuple[int, int]], within: PartialDate) -> list[tuple[int, int]]:
    """The parts of a year that spans of days cover, without overlaps and in order."""
    found: list[tuple[int, int]] = []
    clipped = [(max(first, within.first), min(last, within.last)) for first, last in spans]
    for first, last in sorted(span for span in clipped if span[0] <= span[1]):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


__all__ = ["Times", "half_year"]
