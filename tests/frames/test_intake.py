"""What columns may hold, and how a frame with faults is refused: every fault at once, with its rows, without values."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pandas as pd
import polars as pl
import pytest

import toys
from cadre_policy.errors import InputError, RecordError
from cadre_policy.frames import FrameProblem, with_answers
from cadre_policy.measures import Days, Months
from cadre_policy.rules import first_of
from frames.backends import BACKENDS

ON = dt.date(2021, 6, 15)
LONG_REST = toys.toy(bool, "long_rest", toys.rest >= Days(Decimal("2.5")))
OVER_TWO = toys.toy(bool, "over_two", toys.sick > Months(2))
STARTED = toys.toy(bool, "started", toys.begun <= toys.ON)
RED = toys.toy(bool, "red", toys.colour.is_(toys.Colour.RED))
WHOLE_STAFF = toys.toy(bool, "staff", toys.staff >= toys.Count(2))
DEAR = toys.toy(bool, "dear", toys.pay >= toys.Yuan(2))
FLAGGED = toys.toy(bool, "flagged", first_of((toys.flag, True), otherwise=False))


def answers(frame: Any, rule: Any) -> list[Any]:
    """The answers as a list."""
    found: list[Any] = with_answers(frame, rule, on=ON, name="x")["x"].to_list()
    return found


def problems(frame: Any, rule: Any, **more: Any) -> list[FrameProblem]:
    """The faults that are found."""
    with pytest.raises(RecordError) as caught:
        with_answers(frame, rule, on=ON, **more)
    return list(caught.value.problems)  # type: ignore[arg-type]


# --- amounts ---


@pytest.mark.parametrize(
    "column",
    [
        pl.Series([2.4999, 2.5, None, float("nan")]),
        pl.Series([Decimal("2.4999"), Decimal("2.5"), None, None], dtype=pl.Decimal(10, 4)),
        pl.Series(["2.4999", "2.5", None, None]).cast(pl.Float32).cast(pl.Float64).round(4),
    ],
    ids=["floats", "decimals", "rounded floats"],
)
def test_amounts_with_parts(column: pl.Series) -> None:
    assert answers(pl.DataFrame({"rest": column}), LONG_REST) == [False, True, None, None]


@pytest.mark.parametrize("dtype", [pl.Int8, pl.UInt8, pl.Int16, pl.UInt32, pl.Int64, pl.UInt64, pl.Float32])
def test_amounts_of_any_number_type(dtype: Any) -> None:
    assert answers(pl.DataFrame({"sick": pl.Series([2, 3, None], dtype=dtype)}), OVER_TWO) == [False, True, None]


def test_a_float_that_is_no_decimal_of_four_places_is_a_fault_not_rounded() -> None:
    frame = pl.DataFrame({"rest": [2.5, 0.1 + 0.2, 1 / 3, 0.3]})
    (problem,) = problems(frame, LONG_REST)
    assert (problem.column, problem.rows) == ("rest", (1, 2))
    assert "at most 4 decimal places" in problem.expected


@pytest.mark.parametrize(
    ("column", "rule", "rows", "expected"),
    [
        ({"rest": [1, -1, 9, 10]}, LONG_REST, (1, 3), "an amount from 0 to 9"),
        ({"rest": [1.0, float("inf")]}, LONG_REST, (1,), "an amount from 0 to 9"),
        ({"staff": [1.0, 2.5, None]}, WHOLE_STAFF, (1,), "a whole number"),
        ({"pay": [1.25, 1.255]}, DEAR, (1,), "at most 2 decimal places"),
        (
            {"rest": pl.Series([Decimal("2.5"), Decimal("2.50001")], dtype=pl.Decimal(20, 6))},
            LONG_REST,
            (1,),
            "at most 4 decimal places",
        ),
    ],
    ids=["out of the fact's bounds", "infinite", "not whole", "part of a fen", "five places"],
)
def test_amounts_that_cannot_be(column: dict[str, Any], rule: Any, rows: tuple[int, ...], expected: str) -> None:
    (problem,) = [one for one in problems(pl.DataFrame(column), rule) if one.expected.startswith(expected)]
    assert problem.rows == rows


def test_decimals_of_more_places_are_refused_by_their_type() -> None:
    frame = pl.DataFrame({"rest": pl.Series([Decimal("2.5")], dtype=pl.Decimal(20, 7))})
    (problem,) = problems(frame, LONG_REST)
    assert "decimals of at most 6 places" in problem.expected


# --- dates ---


@pytest.mark.parametrize(
    "columns",
    [
        {"begun": [dt.date(2021, 6, 15), dt.date(2021, 6, 16), None]},
        {"begun": [dt.date(2021, 6, 15).toordinal(), dt.date(2021, 6, 16).toordinal(), None]},
        {
            "begun_first": [dt.date(2021, 6, 1), dt.date(2021, 6, 16), None],
            "begun_last": [dt.date(2021, 6, 15), dt.date(2021, 6, 30), None],
        },
        {
            "begun_first": [dt.date(2021, 6, 1).toordinal(), dt.date(2021, 6, 16).toordinal(), None],
            "begun_last": [dt.date(2021, 6, 15), dt.date(2021, 6, 30), None],
        },
    ],
    ids=["dates", "ordinals", "spans", "spans in two ways"],
)
def test_dates(columns: dict[str, Any]) -> None:
    assert answers(pl.DataFrame(columns), STARTED) == [True, False, None]


def test_a_span_around_the_day_decides_nothing() -> None:
    frame = pl.DataFrame({"begun_first": [dt.date(2021, 6, 1)], "begun_last": [dt.date(2021, 6, 16)]})
    assert answers(frame, STARTED) == [None]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (dt.date(2020, 1, 2), dt.date(2020, 1, 1), "a span of days ends on or after"),
        (dt.date(2020, 1, 2), None, "both days or neither"),
        (None, dt.date(2020, 1, 2), "both days or neither"),
        (dt.date(1899, 12, 31), dt.date(1900, 1, 1), "a day from 1900-01-01 to 2199-12-31"),
        (dt.date(2199, 12, 31), dt.date(2200, 1, 1), "a day from 1900-01-01 to 2199-12-31"),
    ],
)
def test_spans_that_cannot_be(first: Any, last: Any, expected: str) -> None:
    good = dt.date(2020, 1, 1)
    (problem,) = problems(pl.DataFrame({"begun_first": [good, first], "begun_last": [good, last]}), STARTED)
    assert problem.rows == (1,)
    assert problem.expected.startswith(expected)


def test_a_date_given_twice_is_refused() -> None:
    day = [dt.date(2020, 1, 1)]
    with pytest.raises(InputError, match="not in all three"):
        with_answers(pl.DataFrame({"begun": day, "begun_first": day, "begun_last": day}), STARTED, on=ON)


def test_a_time_of_day_is_refused_but_for_pandas_midnight() -> None:
    times = [dt.datetime(2021, 6, 15), dt.datetime(2021, 6, 16, 8)]
    (problem,) = problems(pl.DataFrame({"begun": times}), STARTED)
    assert problem.expected.startswith("a column of dates is wanted, not of Datetime")
    (problem,) = problems(pd.DataFrame({"begun": pd.to_datetime(times)}), STARTED)
    assert (problem.rows, problem.expected) == ((1,), "a day without a time of day is wanted")
    assert answers(pd.DataFrame({"begun": pd.to_datetime(times[:1])}), STARTED) == [True]


def test_a_time_in_a_zone_is_refused() -> None:
    frame = pd.DataFrame({"begun": pd.to_datetime(["2021-06-15"]).tz_localize("Asia/Shanghai")})
    assert problems(frame, STARTED)[0].column == "begun"


# --- keys and booleans ---


@pytest.mark.parametrize("dtype", [pl.String, pl.Categorical, pl.Enum(["red", "blue"])], ids=str)
def test_keys(dtype: Any) -> None:
    assert answers(pl.DataFrame({"colour": pl.Series(["red", "blue", None], dtype=dtype)}), RED) == [True, False, None]


def test_an_unknown_key_says_its_row_and_what_there_is() -> None:
    (problem,) = problems(pl.DataFrame({"colour": ["red", "rot", None, "RED"]}), RED)
    assert problem.rows == (1, 3)
    assert problem.expected == "one of red, green, blue, grey is wanted"
    assert "rot" not in str(problem)


@pytest.mark.parametrize(
    ("column", "rule", "expected"),
    [
        ({"flag": [1, 0]}, FLAGGED, "a column of booleans is wanted"),
        ({"rest": ["1"]}, LONG_REST, "a column of numbers is wanted"),
        ({"rest": [True]}, LONG_REST, "a column of numbers is wanted"),
        ({"begun": ["2020-01-01"]}, STARTED, "a column of dates is wanted"),
        ({"colour": [1]}, RED, "a column of text is wanted"),
    ],
)
def test_a_column_of_another_type(column: dict[str, Any], rule: Any, expected: str) -> None:
    (problem,) = problems(pl.DataFrame(column), rule)
    assert problem.expected.startswith(expected)


@pytest.mark.parametrize("rule", [FLAGGED, LONG_REST, STARTED, RED], ids=lambda one: one.name)
@pytest.mark.parametrize("dtype", [pl.Null, pl.Float64, pl.String, pl.Boolean], ids=str)
def test_a_column_of_nothing_is_unknown_whatever_its_type(rule: Any, dtype: Any) -> None:
    names = ("flag", "rest", "begun", "colour")
    frame = pl.DataFrame({name: pl.Series([None, None], dtype=dtype) for name in names})
    assert answers(frame, rule) == [None, None]


# --- columns that are missing ---


def test_missing_columns_are_all_named_with_what_looks_like_them() -> None:
    frame = pl.DataFrame({"flagg": [True], "marc": [False], "begun_first": [dt.date(2020, 1, 1)]})
    said = [str(one) for one in problems(frame, toys.COLOURED)]
    assert len(said) == 3
    assert any("'flag'" in one and "flagg" in one for one in said)
    assert any("'begun'" in one for one in said)


def test_missing_columns_may_be_unknown() -> None:
    answered = with_answers(pl.DataFrame({"mark": [True, False]}), toys.COLOURED, on=ON, absent="unknown", name="x")
    assert answered["x"].to_list() == [False, None]


# --- faults of many columns and many rows, in every kind of frame ---


@pytest.mark.parametrize("kind", [one for one in BACKENDS if one != "pandas objects"])
def test_all_faults_are_found_in_every_kind_of_frame(kind: str) -> None:
    count = 25
    frame = pl.DataFrame(
        {
            "flag": [True] * count,
            "colour": ["pink" if row % 2 else "red" for row in range(count)],
            "mark": [False] * count,
            "sick": [7.0 if row in {3, 4} else 2.5 for row in range(count)],
            "shade": ["grey"] * count,
        }
    )
    found = {one.column: one for one in problems(BACKENDS[kind](frame), toys.CHOSEN_COLOUR)}
    assert found["colour"].rows == tuple(range(1, count, 2))
    assert found["sick"].rows == (3, 4)
    assert str(found["colour"]).endswith("(rows 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, ...; 12 rows in all)")
    assert str(found["sick"]).endswith("(rows 3, 4)")


def test_pandas_objects_are_read_by_kind_and_refused_by_row() -> None:
    frame = pd.DataFrame(
        {
            "rest": pd.Series([2, Decimal("2.5"), "3", True, None, Decimal("0.00001")], dtype=object),
            "flag": pd.Series([True, False, "no", 1, None, float("nan")], dtype=object),
            "begun": pd.Series(
                [dt.date(2020, 1, 1), "2020", dt.datetime(2020, 1, 1, 8), 1, None, pd.NaT], dtype=object
            ),
            "colour": pd.Series(["red", toys.Colour.RED, 3, None, None, None], dtype=object),
        }
    )
    everything = toys.toy(bool, "all", toys.all_of(LONG_REST, FLAGGED, STARTED, RED))
    found = {one.column: one.rows for one in problems(frame, everything)}
    assert found == {"rest": (2, 3, 5), "flag": (2, 3), "begun": (1, 2, 3), "colour": (1, 2)}


def test_texts_of_faults_hold_no_values() -> None:
    frame = pl.DataFrame({"sick": [6.1234], "colour": ["secret"], "flag": [True], "mark": [True], "shade": ["red"]})
    with pytest.raises(RecordError) as caught:
        with_answers(frame, toys.CHOSEN_COLOUR, on=ON)
    assert "6.1234" not in str(caught.value)
    assert "secret" not in str(caught.value)


def test_columns_that_the_rule_does_not_read_on_that_day_are_not_looked_at() -> None:
    frame = pl.DataFrame({"flag": [True], "begun": ["not a date"]})
    assert answers(frame, FLAGGED) == [True]
    assert with_answers(frame, toys.LATE, on=ON, name="x")["x"].to_list() == [None]
