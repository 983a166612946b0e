"""A frame of any kind in, the same kind out."""

import datetime as dt
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import toys
from cadre_policy.errors import DateError, InputError
from cadre_policy.frames import with_answers
from cadre_policy.measures import Completion
from frames.backends import BACKENDS, columns_of

ON = dt.date(2021, 6, 15)
FRAME = pl.DataFrame(
    {
        "flag": [True, None, False],
        "begun": [dt.date(2017, 6, 15), dt.date(2020, 1, 1), None],
        "mark": [True, False, False],
        "name": ["a", "b", "c"],
    }
)
LOGIC = toys.COLOURED
ANSWERS = [False, None, None]
"""``(flag or five years from begun) and not mark``, by hand."""
EVERY_KIND = pytest.mark.parametrize("kind", BACKENDS)


@EVERY_KIND
def test_the_same_kind_comes_back_with_one_more_column(kind: str) -> None:
    frame = BACKENDS[kind](FRAME)
    answered = with_answers(frame, LOGIC, on=ON)
    assert type(answered) is type(frame)
    assert columns_of(answered, ["toy_coloured"]) == {"toy_coloured": ANSWERS}
    assert columns_of(answered, ["name", "flag"]) == columns_of(frame, ["name", "flag"])


@EVERY_KIND
def test_a_rule_that_reads_nothing_answers_every_row(kind: str) -> None:
    answered = with_answers(BACKENDS[kind](FRAME), toys.LATE, on=ON, name="late", causes=True)
    assert columns_of(answered, ["late", "late_causes"]) == {"late": [None] * 3, "late_causes": ["not in force"] * 3}


@EVERY_KIND
def test_a_frame_without_rows_gets_a_column_without_rows(kind: str) -> None:
    answered = with_answers(BACKENDS[kind](FRAME.head(0)), LOGIC, on=ON, causes=True)
    assert columns_of(answered, ["toy_coloured", "toy_coloured_causes"]) == {
        "toy_coloured": [],
        "toy_coloured_causes": [],
    }


def test_pandas_keeps_its_index_and_gets_a_type_with_an_unknown() -> None:
    frame = FRAME.to_pandas().set_index(pd.Index(["x", "y", "z"], name="key"))
    answered = with_answers(frame, LOGIC, on=ON)
    assert list(answered.index) == ["x", "y", "z"]
    assert answered["toy_coloured"].dtype == "boolean"
    assert "toy_coloured" not in frame


def test_arrow_backed_pandas_gets_an_arrow_backed_column() -> None:
    answered = with_answers(FRAME.to_pandas(use_pyarrow_extension_array=True), LOGIC, on=ON)
    assert answered["toy_coloured"].dtype == pd.ArrowDtype(pa.bool_())


@pytest.mark.parametrize(
    ("rule", "column", "dtype"),
    [
        (toys.QUOTA_HALF, {"staff": [10]}, "Int64"),
        (toys.PARTS, {"staff": [10], "share": [12.5]}, "Float64"),
        (
            toys.CHOSEN_COLOUR,
            {"flag": [True], "colour": ["red"], "mark": [None], "sick": [None], "shade": [None]},
            "string",
        ),
        (toys.due(Completion.EVE), {"begun": pd.to_datetime(["2020-02-29"]), "sick": [2]}, "datetime64[s]"),
    ],
    ids=["whole", "parts", "key", "date"],
)
def test_the_types_of_pandas_answers(rule: Any, column: dict[str, Any], dtype: str) -> None:
    assert str(with_answers(pd.DataFrame(column), rule, on=ON, name="x", absent="unknown")["x"].dtype) == dtype


def test_a_lazy_frame_stays_lazy_and_is_not_collected_whole() -> None:
    read: list[int] = []

    def note(frame: pl.DataFrame) -> pl.DataFrame:
        read.append(frame.height)
        return frame

    lazy = pl.concat([FRAME.lazy(), FRAME.lazy()]).with_columns(row=pl.int_range(pl.len()))
    answered = with_answers(lazy, LOGIC, on=ON)
    assert isinstance(answered, pl.LazyFrame)
    assert answered.map_batches(note).filter(pl.col("row") == 0).collect()["toy_coloured"].to_list() == ANSWERS[:1]
    assert sum(read) > 0


def test_the_column_is_named_as_one_says() -> None:
    assert with_answers(FRAME, LOGIC, on=ON, name="ok", causes=True).columns[-2:] == ["ok", "ok_causes"]


def test_a_column_of_that_name_is_not_overwritten() -> None:
    with pytest.raises(InputError, match="'name' already"):
        with_answers(FRAME, LOGIC, on=ON, name="name")


@pytest.mark.parametrize(
    "frame", [[1], {"flag": [True]}, FRAME["flag"], None], ids=["list", "dict", "series", "nothing"]
)
def test_what_is_no_frame_is_refused(frame: Any) -> None:
    with pytest.raises(InputError, match="a frame of pandas, Polars"):
        with_answers(frame, LOGIC, on=ON)


def test_two_columns_of_one_name_are_refused() -> None:
    frame = pd.DataFrame([[True, False]], columns=["flag", "flag"])
    with pytest.raises(InputError, match="one column of each name"):
        with_answers(frame, LOGIC, on=ON)


def test_a_time_of_day_is_no_day_asked_about() -> None:
    with pytest.raises(DateError):
        with_answers(FRAME, LOGIC, on=dt.datetime(2021, 6, 15))


def test_a_duckdb_relation_keeps_its_connection() -> None:
    connection = duckdb.connect()
    connection.execute("create table people as select true as flag, null::date as begun, false as mark")
    answered = with_answers(connection.table("people"), LOGIC, on=ON, name="ok")
    assert isinstance(answered, duckdb.DuckDBPyRelation)
    assert connection.sql("select count(*) from answered where ok").fetchall() == [(1,)]
