"""Completed months, years and cut-offs against a calendar walked day by day, on more than 200,000 pairs of dates."""

from __future__ import annotations

import random
from collections.abc import Iterable

import numpy as np
import pytest

from cadre_policy import measures
from cadre_policy.measures import MAX_ORDINAL, MIN_ORDINAL, Completion

from .calendar_oracle import DATES, completes, completions, counted, counted_on, leap_days, month_ends, place

FEBRUARY_29 = leap_days(1900, 2199)
MONTH_ENDS = month_ends(1900, 2199)
YEAR = 366
conventions = pytest.mark.parametrize("convention", Completion, ids=lambda c: c.name.lower())


def near(start: int, months: Iterable[int], span: int) -> list[int]:
    """Places around the corresponding days after so many months, and around the month starts that follow them."""
    corresponding = completions(start, span)
    found: set[int] = set()
    for count in months:
        day = int(corresponding[count - 1])
        following = day + 1
        while DATES[following].day != 1:
            following += 1
        found.update(range(day - 2, day + 2))
        found.update((following - 1, following))
    return sorted(found)


def disagreements(starts: Iterable[int], ends_of: dict[int, list[int]], convention: Completion) -> list[str]:
    """Pairs on which the library counts other months or years than the walk."""
    found: list[str] = []
    for start in starts:
        ends = ends_of[start]
        walked = counted_on(start, np.array(ends), convention).tolist()
        first = DATES[start]
        for end, expected in zip(ends, walked, strict=True):
            last = DATES[end]
            months = measures.whole_months(first, last, convention)
            years = measures.whole_years(first, last, convention)
            if (months, years) != (expected, expected // 12):
                found.append(f"{first} to {last}: {months} months, {years} years; walked {expected} months")
    return found


@pytest.fixture(scope="module")
def after_leap_days() -> dict[int, list[int]]:
    """Every 29 February of three centuries, around each of its first twelve months and sixty years."""
    months = [*range(1, 13), *range(24, 61 * 12, 12)]
    return {start: near(start, months, 62 * YEAR) for start in FEBRUARY_29}


@pytest.fixture(scope="module")
def after_month_ends() -> dict[int, list[int]]:
    """Every month end of three centuries, around some of its first months and of its first twenty years."""
    months = (1, 6, 12, 18, 24, 36, 60, 120, 180, 240)
    return {start: near(start, months, 21 * YEAR) for start in MONTH_ENDS}


@pytest.fixture(scope="module")
def anywhere() -> dict[int, list[int]]:
    """Starts and ends drawn without regard to the calendar, up to forty-five years apart."""
    draw = random.Random(202)
    first, last = place(DATES[0].set(year=1900)), place(DATES[0].set(year=2199))
    starts = {draw.randint(first, last) for _ in range(900)}
    return {start: sorted({start + draw.randint(0, 45 * YEAR) for _ in range(50)}) for start in sorted(starts)}


@conventions
def test_every_29_february(after_leap_days: dict[int, list[int]], convention: Completion) -> None:
    assert len(after_leap_days) == 73  # 1904 to 2196, and 2100 is no leap year
    assert sum(map(len, after_leap_days.values())) > 20_000
    assert disagreements(after_leap_days, after_leap_days, convention) == []


@conventions
def test_every_month_end(after_month_ends: dict[int, list[int]], convention: Completion) -> None:
    assert len(after_month_ends) == 3600
    assert sum(map(len, after_month_ends.values())) > 130_000
    assert disagreements(after_month_ends, after_month_ends, convention) == []


@conventions
def test_pairs_drawn_at_random(anywhere: dict[int, list[int]], convention: Completion) -> None:
    assert sum(map(len, anywhere.values())) > 40_000
    assert disagreements(anywhere, anywhere, convention) == []


def test_the_three_samples_are_200_000_pairs(
    after_leap_days: dict[int, list[int]], after_month_ends: dict[int, list[int]], anywhere: dict[int, list[int]]
) -> None:
    samples = (after_leap_days, after_month_ends, anywhere)
    assert sum(len(ends) for sample in samples for ends in sample.values()) >= 200_000


@conventions
def test_the_day_of_completion(convention: Completion) -> None:
    """dateutil and the walk name the same first day, and so does the library."""
    wrong = []
    for start in (*FEBRUARY_29, *MONTH_ENDS[::4]):
        walk = counted(start, 11 * YEAR, convention)
        for months in (1, 2, 6, 12, 18, 120):
            expected = completes(DATES[start], months, convention)
            found = measures.completes_on(DATES[start], months, convention)
            walked = int(np.searchsorted(walk, months)) + start
            if not expected == found == DATES[walked]:
                wrong.append(f"{DATES[start]} + {months} months: {found}, expected {expected}")
    assert wrong == []


def test_adding_months_ends_on_the_corresponding_day_or_at_the_month_end() -> None:
    wrong = [
        (DATES[start], months)
        for start in (*FEBRUARY_29, *MONTH_ENDS)
        for months in (-13, -1, 0, 1, 2, 11, 12, 240)
        if measures.add_months(DATES[start], months) != completes(DATES[start], months, Completion.ANNIVERSARY)
    ]
    assert wrong == []


@conventions
def test_the_cut_off_is_the_last_start_that_qualifies(convention: Completion) -> None:
    """The cut-off qualifies and the day after it does not; later starts complete later, so none after it does."""
    wrong = []
    for end in (DATES[at] for at in (*FEBRUARY_29, *MONTH_ENDS[::4], *(at + 1 for at in MONTH_ENDS[1::4]))):
        for months in (6, 12, 120):
            cutoff = measures.last_start(end, months, convention)
            if not completes(cutoff, months, convention) <= end < completes(cutoff.add(days=1), months, convention):
                wrong.append(f"{months} months by {end}: {cutoff}")
    assert wrong == []


def test_days_are_counted_without_the_opening_day() -> None:
    draw = random.Random(201)
    for _ in range(5_000):
        start, end = draw.randrange(len(DATES)), draw.randrange(len(DATES))
        assert measures.days_between(DATES[start], DATES[end]) == end - start


def test_the_next_month_starts_on_its_first_day() -> None:
    at, following = 0, -1
    for at in range(len(DATES) - 32, 0, -1):
        if DATES[at + 1].day == 1:
            following = at + 1
        if following > 0 and measures.next_month_start(DATES[at]) != DATES[following]:
            pytest.fail(f"{DATES[at]}")
    assert at == 1


def test_the_calendar_reaches_from_1900_to_2199() -> None:
    assert DATES[place(DATES[0].set(year=1900))].toordinal() == MIN_ORDINAL
    assert DATES[MONTH_ENDS[-1]].toordinal() == MAX_ORDINAL
    assert str(DATES[MONTH_ENDS[-1]]) == "2199-12-31"
