"""The calendar of the law: worked examples of the texts, the disputed day, and properties of the four conventions."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.errors import DateError
from cadre_policy.measures import (
    Completion,
    PeriodCounting,
    add_months,
    as_date,
    completes_on,
    days_between,
    last_day_of_period,
    last_start,
    next_month_start,
    whole_months,
    whole_years,
)

ANNIVERSARY, EVE = Completion.ANNIVERSARY, Completion.EVE
AFTER_EVE, AFTER_ANNIVERSARY = Completion.MONTH_AFTER_EVE, Completion.MONTH_AFTER_ANNIVERSARY

days = st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31))
counts = st.integers(1, 60 * 12)
conventions = st.sampled_from(Completion)


def d(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


# --- worked examples ---


@pytest.mark.parametrize(
    ("start", "years", "convention", "completed"),
    [
        # Annual Leave Measures art. 2: a step counts from the month after it is complete.
        ("2010-03-15", 10, AFTER_EVE, "2020-04-01"),
        ("2010-03-15", 10, AFTER_ANNIVERSARY, "2020-04-01"),
        ("2018-08-15", 1, AFTER_EVE, "2019-09-01"),
        # Service begun on the first of a month is the one case in which the two readings differ.
        ("2010-07-01", 10, AFTER_EVE, "2020-07-01"),
        ("2010-07-01", 10, AFTER_ANNIVERSARY, "2020-08-01"),
        ("2010-07-01", 10, EVE, "2020-06-30"),
        ("2010-07-01", 10, ANNIVERSARY, "2020-07-01"),
        ("2010-01-01", 20, AFTER_EVE, "2030-01-01"),
        ("2010-01-01", 20, AFTER_ANNIVERSARY, "2030-02-01"),
        # Years in post: the same day n years later counts.
        ("2019-06-01", 2, ANNIVERSARY, "2021-06-01"),
        ("2023-03-01", 1, ANNIVERSARY, "2024-03-01"),
        # Civil Code art. 202: no corresponding day, so the last day of the month.
        ("2020-02-29", 1, ANNIVERSARY, "2021-02-28"),
        ("2020-02-29", 4, ANNIVERSARY, "2024-02-29"),
        ("2096-02-29", 4, ANNIVERSARY, "2100-02-28"),
        ("2019-02-28", 1, ANNIVERSARY, "2020-02-28"),
        ("2020-02-29", 1, AFTER_EVE, "2021-03-01"),
        ("2020-02-29", 1, AFTER_ANNIVERSARY, "2021-03-01"),
    ],
)
def test_the_day_on_which_years_count(start: str, years: int, convention: Completion, completed: str) -> None:
    first = d(completed)
    assert completes_on(d(start), years * 12, convention) == first
    assert whole_years(d(start), first, convention) == years
    assert whole_years(d(start), first - dt.timedelta(1), convention) == years - 1


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2023-01-31", 1, "2023-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2023-03-31", 1, "2023-04-30"),
        ("2023-01-30", 1, "2023-02-28"),
        ("2023-02-28", 1, "2023-03-28"),
        ("2023-11-30", 3, "2024-02-29"),
        ("2023-12-15", 1, "2024-01-15"),
        ("2023-05-15", 0, "2023-05-15"),
        ("2024-03-31", -1, "2024-02-29"),
    ],
)
def test_a_period_of_months_ends_on_the_corresponding_day(start: str, months: int, end: str) -> None:
    """Civil Code arts. 201 and 202."""
    assert add_months(d(start), months) == d(end)


def test_where_pendulum_miscounts() -> None:
    """2016-02-04 to 2017-02-01 is no year, which pendulum's intervals give."""
    assert whole_years(d("2016-02-04"), d("2017-02-01"), ANNIVERSARY) == 0
    assert whole_months(d("2016-02-04"), d("2017-02-01"), ANNIVERSARY) == 11


def test_eight_years_and_a_quarter() -> None:
    """The first worked example of annual leave: 8 years and 3 months of service."""
    assert whole_years(d("2010-01-10"), d("2018-04-10"), ANNIVERSARY) == 8
    assert whole_months(d("2010-01-10"), d("2018-04-10"), ANNIVERSARY) == 8 * 12 + 3


def test_the_opening_day_is_not_counted() -> None:
    """Civil Code art. 201."""
    assert days_between(d("2023-05-01"), d("2023-05-01")) == 0
    assert days_between(d("2023-05-01"), d("2023-05-02")) == 1
    assert days_between(d("2024-02-28"), d("2024-03-01")) == 2
    assert days_between(d("2023-02-28"), d("2023-03-01")) == 1
    assert days_between(d("2023-05-02"), d("2023-05-01")) == -1


@pytest.mark.parametrize(
    ("day", "following"),
    [
        ("2023-01-01", "2023-02-01"),
        ("2023-01-31", "2023-02-01"),
        ("2023-12-31", "2024-01-01"),
        ("2024-02-29", "2024-03-01"),
    ],
)
def test_the_following_month(day: str, following: str) -> None:
    assert next_month_start(d(day)) == d(following)


@pytest.mark.parametrize("convention", Completion)
def test_nothing_is_completed_before_the_start(convention: Completion) -> None:
    assert whole_months(d("2020-05-02"), d("2020-05-01"), convention) == 0
    assert whole_years(d("2030-01-01"), d("2020-01-01"), convention) == 0
    assert whole_months(d("2020-05-02"), d("2020-05-02"), convention) == 0


def test_an_instant_is_not_reckoned_with() -> None:
    noon = dt.datetime(2020, 5, 1, 12)
    with pytest.raises(DateError, match="not a datetime"):
        whole_years(noon, d("2021-05-01"), ANNIVERSARY)
    with pytest.raises(DateError, match="not a datetime"):
        days_between(d("2021-05-01"), noon)
    with pytest.raises(DateError, match="not a datetime"):
        last_day_of_period(noon, 6, PeriodCounting.EVE)


def test_reckoning_beyond_the_calendar_is_an_error() -> None:
    for months in (12 * 8000, -12 * 2100):
        with pytest.raises(DateError, match="leaves the calendar"):
            add_months(d("2020-05-01"), months)


# --- the last day of a sanction period ---


@pytest.mark.parametrize(
    ("decision", "months", "counting", "last"),
    [
        # The reported dispute: a warning of 15 December 2020, a new act on 15 June 2021.
        ("2020-12-15", 6, PeriodCounting.EVE, "2021-06-14"),
        ("2020-12-15", 6, PeriodCounting.ANNIVERSARY, "2021-06-15"),
        ("2022-05-20", 6, PeriodCounting.EVE, "2022-11-19"),
        ("2022-05-20", 6, PeriodCounting.ANNIVERSARY, "2022-11-20"),
        ("2015-03-01", 12, PeriodCounting.EVE, "2016-02-29"),
        ("2015-03-01", 24, PeriodCounting.EVE, "2017-02-28"),
        ("2021-05-01", 6, PeriodCounting.EVE, "2021-10-31"),
        ("2025-03-01", 24, PeriodCounting.EVE, "2027-02-28"),
        ("2024-09-01", 24, PeriodCounting.EVE, "2026-08-31"),
        # Two programs in use, one for each reading.
        ("2024-01-15", 12, PeriodCounting.EVE, "2025-01-14"),
        ("2026-01-01", 12, PeriodCounting.ANNIVERSARY, "2027-01-01"),
    ],
)
def test_the_last_day_of_a_sanction(decision: str, months: int, counting: PeriodCounting, last: str) -> None:
    assert last_day_of_period(d(decision), months, counting) == d(last)


@given(days, st.sampled_from([6, 12, 18, 24, 48]))
def test_the_readings_differ_on_one_day_only(decision: dt.date, months: int) -> None:
    """The corresponding day is inside the period by one reading and outside by the other; no other day is disputed."""
    short = last_day_of_period(decision, months, PeriodCounting.EVE)
    long = last_day_of_period(decision, months, PeriodCounting.ANNIVERSARY)
    disputed = [day for day in (long.subtract(days=2 - n) for n in range(5)) if short < day <= long]
    assert disputed == [add_months(decision, months)]


# --- properties ---


@given(days, days, conventions)
def test_later_days_complete_no_fewer_months_and_later_starts_no_more(
    start: dt.date, end: dt.date, convention: Completion
) -> None:
    one = dt.timedelta(1)
    months = whole_months(start, end, convention)
    assert months <= whole_months(start, end + one, convention) <= months + 1
    assert months >= whole_months(start + one, end, convention) >= months - 1


@given(days, counts, conventions)
def test_a_count_begins_on_its_day_of_completion(start: dt.date, months: int, convention: Completion) -> None:
    first = completes_on(start, months, convention)
    assert whole_months(start, first, convention) == months
    assert whole_months(start, first.subtract(days=1), convention) == months - 1


@given(days, days, counts, conventions)
def test_at_least_n_months_is_one_comparison_with_the_cut_off(
    start: dt.date, end: dt.date, months: int, convention: Completion
) -> None:
    assert (start <= last_start(end, months, convention)) is (whole_months(start, end, convention) >= months)


@given(days, days, st.integers(1, 60), conventions)
def test_years_are_twelve_months(start: dt.date, end: dt.date, years: int, convention: Completion) -> None:
    found = whole_years(start, end, convention)
    assert found * 12 <= whole_months(start, end, convention) < (found + 1) * 12
    assert (start <= last_start(end, years * 12, convention)) is (found >= years)


@given(days, counts)
def test_the_conventions_follow_one_another(start: dt.date, months: int) -> None:
    """The eve is a day before the anniversary; "the following month" begins after either, and never a month late."""
    eve, anniversary, after_eve, after_anniversary = (
        completes_on(start, months, convention) for convention in (EVE, ANNIVERSARY, AFTER_EVE, AFTER_ANNIVERSARY)
    )
    assert days_between(eve, anniversary) == 1
    assert eve < after_eve <= after_anniversary
    assert after_eve.day == after_anniversary.day == 1
    assert 1 <= days_between(eve, after_eve) <= 31
    assert 1 <= days_between(anniversary, after_anniversary) <= 31
    assert (after_eve != after_anniversary) is (anniversary.day == 1)


@given(days, st.integers(0, 600), st.integers(0, 600))
def test_adding_months_in_two_steps_never_ends_later(start: dt.date, a: int, b: int) -> None:
    """A month end passed on the way may cost days, as 31 January, 28 February, 28 March."""
    assert add_months(add_months(start, a), b) <= add_months(start, a + b)


def test_results_are_dates_of_the_library() -> None:
    found = completes_on(as_date("2020-05-01"), 1, ANNIVERSARY)
    assert type(found) is type(as_date("2020-05-01"))
