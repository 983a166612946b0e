"""Dates as files state them: a day, a month, a year, or any two bounds; never day 1 by default."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.errors import DateError
from cadre_policy.measures import Date, PartialDate, as_date, to_partial_date

days = st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31))


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2018-03-15", "2018-03-15", "2018-03-15", "day"),
        ("2020-02-29", "2020-02-29", "2020-02-29", "day"),
        ("2018-03", "2018-03-01", "2018-03-31", "month"),
        ("2019-02", "2019-02-01", "2019-02-28", "month"),
        ("2020-02", "2020-02-01", "2020-02-29", "month"),
        ("2100-02", "2100-02-01", "2100-02-28", "month"),
        ("2018-12", "2018-12-01", "2018-12-31", "month"),
        ("2018", "2018-01-01", "2018-12-31", "year"),
        ("2018-03-15..2018-03-20", "2018-03-15", "2018-03-20", "span"),
        ("2018-12-31..2019-01-01", "2018-12-31", "2019-01-01", "span"),
        ("2018-03-01..2018-04-30", "2018-03-01", "2018-04-30", "span"),
        ("2018-03-02..2018-03-31", "2018-03-02", "2018-03-31", "span"),
        ("2018-01-01..2019-12-31", "2018-01-01", "2019-12-31", "span"),
        ("1900-01-01..2199-12-31", "1900-01-01", "2199-12-31", "span"),
    ],
)
def test_what_is_written_is_what_is_possible(text: str, first: str, last: str, precision: str) -> None:
    date = PartialDate.parse(text)
    assert (str(date.first_day), str(date.last_day), date.precision) == (first, last, precision)
    assert date.exact is (precision == "day")
    assert str(date) == text
    assert repr(date) == f"PartialDate.parse('{text}')"


def test_bounds_that_make_a_whole_are_said_as_the_whole() -> None:
    assert str(PartialDate.parse("2018-03-01..2018-03-31")) == "2018-03"
    assert str(PartialDate.parse("2018-01-01..2018-12-31")) == "2018"
    assert str(PartialDate.parse("2018-03-15..2018-03-15")) == "2018-03-15"


@pytest.mark.parametrize(
    "text",
    [
        "", "18", "18-03", "2018-3", "2018-03-5", "2018-13", "2018-00", "2018-02-29", "2018-04-31", "2018/03", "201803",
        "20180315", " 2018", "2018 ", "2018-03-15T00:00", "2018-03-15 00:00", "2018年3月", "March 2018", "-2018",
        "2018-W11", "2018-W11-4", "2018-074", "2018-03-15..", "..2018-03-15", "2018..2019", "2018-03..2018-05",
        "2018-W11-4..2018-W12-4", "2018-03-15...2018-03-20", "2018-03-15..2018-03-16..2018-03-17",
        "2018-03-20..2018-03-15", "1899", "2200", "1899-12-31", "2200-01-01", "0000", "9999-12",
    ],
)  # fmt: skip
def test_a_text_that_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateError):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    ("parts", "text"), [((2018,), "2018"), ((2018, 3), "2018-03"), ((2018, 3, 15), "2018-03-15"), ((2199,), "2199")]
)
def test_a_date_from_its_parts(parts: tuple[int, ...], text: str) -> None:
    assert PartialDate.of(*parts) == PartialDate.parse(text)


@pytest.mark.parametrize(
    "parts", [(2018, 0), (2018, 13), (2018, -1), (2018, 2, 29), (2018, 4, 31), (2018, 3, 0), (0,), (10000,), (1899,)]
)
def test_parts_that_do_not_exist_are_refused(parts: tuple[int, ...]) -> None:
    with pytest.raises(DateError):
        PartialDate.of(*parts)


def test_a_span_ends_on_or_after_the_day_it_begins() -> None:
    day = dt.date(2018, 3, 15)
    assert PartialDate.between(day, day) == PartialDate.on(day)
    with pytest.raises(DateError, match="ends on or after"):
        PartialDate.between(day, dt.date(2018, 3, 14))


def test_a_date_does_not_change_and_has_no_order() -> None:
    """Whether a month comes before a day inside it has no answer; rules compare dates in three values."""
    date = PartialDate.parse("2018-03")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        date.first = 0  # type: ignore[misc]
    with pytest.raises(TypeError):
        assert date < PartialDate.parse("2018-03-15")  # type: ignore[operator]


@given(days, days)
def test_text_and_date_are_the_same_date(a: dt.date, b: dt.date) -> None:
    span = PartialDate.between(min(a, b), max(a, b))
    assert PartialDate.parse(str(span)) == span
    assert (span.first_day, span.last_day) == (min(a, b), max(a, b))


@given(days)
def test_a_day_lies_in_its_month_and_its_month_in_its_year(day: dt.date) -> None:
    year, month, exact = (PartialDate.of(*parts) for parts in ((day.year,), (day.year, day.month), day.timetuple()[:3]))
    assert year.first <= month.first <= exact.first == exact.last <= month.last <= year.last
    assert (
        month.last - month.first + 1 == (day.replace(day=28) + dt.timedelta(4)).replace(day=1).toordinal() - month.first
    )
    assert year.last - year.first + 1 in {365, 366}


def test_what_is_not_on_file_stays_so() -> None:
    assert to_partial_date(None) is None


@pytest.mark.parametrize("given_as", ["2018-03-15", dt.date(2018, 3, 15), Date(2018, 3, 15)], ids=repr)
def test_a_day_is_taken_in_each_of_its_forms(given_as: Any) -> None:
    assert to_partial_date(given_as) == PartialDate.of(2018, 3, 15)
    assert as_date(given_as) == Date(2018, 3, 15)
    assert type(as_date(given_as)) is Date


@pytest.mark.parametrize(
    "instant",
    [
        dt.datetime(2018, 3, 15),
        dt.datetime(2018, 3, 15, 8, 30, tzinfo=dt.UTC),
        pendulum.datetime(2018, 3, 15, tz="Asia/Shanghai"),
        pendulum.naive(2018, 3, 15),
    ],
    ids=["midnight", "aware", "pendulum", "pendulum naive"],
)
def test_an_instant_is_no_day(instant: dt.datetime) -> None:
    """The day on which an instant falls depends on where one stands."""
    for take in (as_date, to_partial_date, PartialDate.on, lambda day: PartialDate.between(day, day)):
        with pytest.raises(DateError, match="not a datetime"):
            take(instant)


@pytest.mark.parametrize(
    "other",
    [20180315, 2018.0, True, b"2018-03-15", ("2018", "03"), dt.time(8), object()],
    ids=lambda value: type(value).__name__,
)
def test_another_type_is_no_date(other: Any) -> None:
    for take in (as_date, to_partial_date):
        with pytest.raises(DateError, match=f"not a {type(other).__name__}"):
            take(other)


@pytest.mark.parametrize(
    "text", ["", "2018", "2018-03", "2018-02-29", "20180315", "2018-03-15Z", "2018-W11-4", "15-03-2018", "2018/03/15"]
)
def test_a_day_is_written_with_year_month_and_day(text: str) -> None:
    with pytest.raises(DateError, match="YYYY-MM-DD"):
        as_date(text)


@pytest.mark.parametrize("text", ["1987-06-54", "1987-06-05T10", "1987..1988"])
def test_an_error_does_not_repeat_what_was_given(text: str) -> None:
    """A birthday mistyped is still personal."""
    for take in (as_date, to_partial_date):
        with pytest.raises(DateError) as caught:
            take(text)
        assert "1987" not in str(caught.value)
        assert caught.value.__cause__ is None
