"""The calendar in solver terms against every day of 1900 to 2199 and an oracle that walks from day to day."""

import datetime as dt
import itertools
import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from cadre_policy.measures import MAX_ORDINAL, MIN_ORDINAL, Completion
from cadre_policy.proofs import civil
from cadre_policy.proofs.civil import Calendar, Day
from cadre_policy.proofs.terms import Number, alike, at_most, equal, every, find, negated, number, unknown_number
from measures.calendar_oracle import DATES, completes, counted, leap_days, month_ends, place
from proofs.evaluator import compiled

EVERY_DAY = [dt.date.fromordinal(ordinal) for ordinal in range(MIN_ORDINAL, MAX_ORDINAL + 1)]
LAST = dt.date(2199, 12, 31)


def month_of(day: dt.date) -> int:
    return 12 * day.year + day.month - 1


def function(names: Sequence[str], *terms: object) -> Callable[[Sequence[int]], tuple[Any, ...]]:
    """Terms as a function of unknowns in a stated order."""
    found, evaluate = compiled(terms)
    assert set(found) <= set(names)
    order = [names.index(name) for name in found]
    return lambda values: evaluate([values[place] for place in order])


def some_day(name: str) -> Day:
    return Calendar().some_day(name, parts=True)


def test_the_ordinal_of_every_day() -> None:
    ordinal = function("md", civil.ordinal_of(unknown_number("m"), unknown_number("d")))
    assert all(ordinal((month_of(day), day.day))[0] == day.toordinal() for day in EVERY_DAY)


def test_the_length_of_every_month() -> None:
    length = function("m", civil.length(unknown_number("m")))
    ends = [day for day, following in itertools.pairwise(EVERY_DAY) if following.day == 1] + [LAST]
    assert len(ends) == 300 * 12
    assert all(length((month_of(day),))[0] == day.day for day in ends)


def test_known_days_fold() -> None:
    """A known day needs no solver: its parts and its ordinal are plain numbers that belong together."""
    for day in EVERY_DAY[::97]:
        found = Calendar().the_day(day.toordinal())
        known: list[object] = [*found.parts, civil.ordinal_of(*found.parts)]
        assert known == [month_of(day), day.day, day.toordinal()]


def test_what_is_told_the_solver_of_ordinals_is_true_of_every_day() -> None:
    """The bounds on a day's ordinal, and that it grows with month and day of the month, from each day to the next."""
    calendar = Calendar()
    for name in "ab":
        _ = calendar.some_day(name, parts=True).ordinal
    names = ["a.month", "a.day", "b.month", "b.day"]
    holds = function(names, every(calendar.lemmas()))
    for a, b in itertools.pairwise(EVERY_DAY):
        assert holds((month_of(a), a.day, month_of(b), b.day)) == (True,)


def test_a_day_is_one_of_the_calendar_and_no_other() -> None:
    """The conditions on a day let in exactly the days that there are."""
    calendar = Calendar()
    calendar.some_day("a", parts=True)
    allowed = function(["a.month", "a.day"], every(calendar.conditions))
    months = range(12 * 1899 + 6, 12 * 2200 + 6)
    let_in = {(month, day) for month in months for day in range(33) if allowed((month, day))[0]}
    assert let_in == {(month_of(day), day.day) for day in EVERY_DAY}


def test_ordinal_and_parts_of_one_day_are_tied_together() -> None:
    """A day first given by its ordinal and then asked for its parts."""
    calendar = Calendar()
    day = calendar.some_day("a", parts=False)
    month, of_month = day.parts
    wanted = [civil.same_day(day, calendar.the_day(dt.date(2100, 3, 1).toordinal())), *calendar.conditions]
    assert find(wanted, 30) is not None
    assert find([*wanted, negated(every((_is(month, 12 * 2100 + 2), _is(of_month, 1))))], 30) is None


def _is(term: Number, value: int) -> Any:
    return equal(term, number(value))


def starts() -> list[dt.date]:
    """Days around the ends of months and leap days, and some others."""
    rng = random.Random(3)
    ends = [*month_ends(1996, 2004), *month_ends(1899, 1901), *month_ends(2099, 2101), *leap_days(1904, 2096)]
    near = [at + step for at in ends for step in (-1, 0, 1)]
    wide = [place(dt.date(1900, 1, 1)) + rng.randrange(100_000) for _ in range(100)]
    return [dt.date(d.year, d.month, d.day) for d in (DATES[at] for at in (*near, *wide)) if d.year >= 1900]


@pytest.mark.parametrize("counts", Completion)
def test_whole_months_are_those_that_a_walk_counts(counts: Completion) -> None:
    a, b = some_day("a"), some_day("b")
    months = function(["a.month", "a.day", "b.month", "b.day"], civil.completed_months(a, b, counts))
    for start in starts()[::3]:
        at = place(start)
        walked = counted(at, 800, counts)
        for days in (*range(27, 33), *range(57, 63), *range(363, 369), *range(728, 734), 0, 1, 100):
            end = DATES[at + days]
            given = (month_of(start), start.day, month_of(end), end.day)
            assert months(given)[0] == walked[days], (start, end)
    assert months((24_000, 15, 23_000, 15))[0] == 0


@pytest.mark.parametrize("counts", Completion)
@pytest.mark.parametrize("months", [0, 1, 6, 12, 13, 24, 119, 300])
def test_the_day_on_which_months_are_completed(counts: Completion, months: int) -> None:
    found, reckoned = Calendar().completes(some_day("a"), unknown_number("n"), counts)
    day = function(["a.month", "a.day", "n"], *found.parts, found.ordinal, reckoned)
    for start in starts():
        wanted = completes(start, months, counts)
        if 1900 <= wanted.year < 2200:
            given = day((month_of(start), start.day, months))
            assert given == (month_of(wanted), wanted.day, wanted.toordinal(), True), start


@pytest.mark.parametrize("counts", Completion)
def test_a_day_outside_the_calendar_is_its_first_or_last(counts: Completion) -> None:
    found, reckoned = Calendar().completes(some_day("a"), unknown_number("n"), counts)
    day = function(["a.month", "a.day", "n"], *found.parts, found.ordinal, reckoned)
    last = (month_of(LAST), 31, LAST.toordinal(), True)
    for start, months in ((LAST, 1), (dt.date(2199, 6, 30), 12), (dt.date(2000, 2, 29), 5000)):
        assert day((month_of(start), start.day, months)) == last
    assert day((month_of(LAST), 31, 12 * 8000))[3] is False
    if counts is Completion.EVE:
        first = dt.date(1900, 1, 1)
        assert day((month_of(first), 1, 0)) == (month_of(first), 1, first.toordinal(), True)


@pytest.mark.parametrize("counts", [Completion.ANNIVERSARY, Completion.EVE])
def test_comparing_a_completed_period_is_comparing_the_day_it_ends_on(counts: Completion) -> None:
    """The comparison of periods takes short cuts; on every pair around month ends it is that of ordinals."""
    calendar = Calendar()
    found = [calendar.completes(some_day(name), unknown_number("n"), counts)[0] for name in "ab"]
    pairs = [(found[0], found[1]), (found[0], some_day("b")), (some_day("a"), found[1])]
    short = [civil.not_after(x, y) for x, y in pairs]
    long = [at_most(x.ordinal, y.ordinal) for x, y in pairs]
    same = function(["a.month", "a.day", "b.month", "b.day", "n"], *map(alike, short, long))
    days = [dt.date(year, month, day) for year in (1999, 2000) for month in (1, 2, 3) for day in (1, 2, 28)]
    days += [dt.date(2000, 1, 29), dt.date(2000, 1, 30), dt.date(2000, 1, 31), dt.date(2000, 2, 29)]
    for a, b in itertools.product(days, repeat=2):
        for months in (0, 1, 2, 13):
            assert same((month_of(a), a.day, month_of(b), b.day, months)) == (True, True, True), (a, b, months)
