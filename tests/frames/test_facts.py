"""Facts records into frames and back."""

import datetime as dt
from decimal import Decimal
from typing import Any

import polars as pl
import pytest

import toys
from cadre_policy.errors import FactsError, InputError, RecordError
from cadre_policy.frames import facts_frame, facts_of, with_answers
from cadre_policy.measures import Count, Days, Months, PartialDate, Percent, Years, Yuan
from cadre_policy.rules import YUNNAN
from cadre_policy.rules.compiled import compiled
from frames.backends import BACKENDS
from frames.sample import subjects

RECORDS = (
    toys.ToyFacts(
        flag=True,
        colour=toys.Colour.GREEN,
        age=Years(Decimal("41.5")),
        sick=Months(3),
        staff=Count(7),
        share=Percent(Decimal("12.3456")),
        pay=Yuan(Decimal("7.95")),
        begun=PartialDate.parse("2018-03"),
        ended=PartialDate.parse("2020-02-29"),
    ),
    toys.ToyFacts(flag=False, rest=Days(Decimal("0.0001")), acted=PartialDate.parse("2000-05-01..2001-02-01")),
    toys.ToyFacts(),
)


@pytest.mark.parametrize("kind", BACKENDS)
def test_records_come_back_as_they_were(kind: str) -> None:
    found = facts_of(BACKENDS[kind](facts_frame(RECORDS)), toys.ToyFacts)
    assert found.records == RECORDS
    assert found.problems == ()


@pytest.mark.parametrize("backend", ["polars", "pandas", "pyarrow"])
def test_every_library_gets_its_own_frame(backend: Any) -> None:
    frame = facts_frame(RECORDS, backend=backend)
    assert type(frame).__module__.partition(".")[0] == backend
    assert facts_of(frame, toys.ToyFacts).records == RECORDS


def test_many_random_records_come_back() -> None:
    ready = compiled(toys.EVERYTHING, YUNNAN, dt.date(2021, 6, 15))
    people = subjects(ready, 2_000, seed=7)
    assert facts_of(facts_frame(people), toys.ToyFacts).records == tuple(people)


def test_the_columns_are_in_order_and_dates_have_two() -> None:
    assert facts_frame(RECORDS).columns == [
        "flag", "mark", "colour", "shade", "age", "sick", "staff", "extra", "share", "pay", "rest",
        "begun_first", "begun_last", "ended_first", "ended_last", "acted_first", "acted_last",
    ]  # fmt: skip


def test_exact_dates_have_one_column() -> None:
    exact = [toys.ToyFacts(begun=PartialDate.parse("2018-03-01")), toys.ToyFacts()]
    frame = facts_frame(exact, exact_dates=True)
    assert frame["begun"].to_list() == [dt.date(2018, 3, 1), None]
    assert facts_of(frame, toys.ToyFacts).records == tuple(exact)


def test_a_span_has_no_one_column() -> None:
    with pytest.raises(FactsError, match=r"^row 0: begun is not one day"):
        facts_frame(RECORDS, exact_dates=True)


def test_the_frame_of_no_records_has_the_columns() -> None:
    frame = facts_frame([], toys.ToyFacts)
    assert frame.height == 0
    assert facts_of(frame, toys.ToyFacts).records == ()
    assert with_answers(frame, toys.STEPS, on=dt.date(2021, 6, 15)).height == 0


def test_what_cannot_be_a_frame_of_records() -> None:
    with pytest.raises(InputError, match="subject"):
        facts_frame([])
    with pytest.raises(FactsError, match="row 1: facts of type ToyFacts are wanted, not str"):
        facts_frame([toys.ToyFacts(), "x"])
    with pytest.raises(InputError, match="backend"):
        facts_frame(RECORDS, backend="excel")  # type: ignore[arg-type]


def test_faults_are_collected_by_row_and_the_other_rows_are_read() -> None:
    frame = facts_frame(RECORDS).with_columns(
        colour=pl.Series(["green", "mauve", None]),
        staff=pl.Series([7, -1, None]),
        begun_last=pl.Series([dt.date(2018, 3, 31), None, dt.date(2020, 1, 1)]),
    )
    found = facts_of(frame, toys.ToyFacts)
    assert found.records == (RECORDS[0], None, None)
    assert found.sound() == (RECORDS[0],)
    assert {one.column: one.rows for one in found.problems} == {
        "colour": (1,),
        "staff": (1,),
        "begun_first, begun_last": (2,),
    }


def test_a_column_that_is_missing() -> None:
    frame = facts_frame(RECORDS).drop("flag", "acted_last")
    with pytest.raises(RecordError, match="2 problems"):
        facts_of(frame, toys.ToyFacts)
    found = facts_of(frame, toys.ToyFacts, absent="unknown")
    assert [one.flag for one in found.sound()] == [None, None, None]


def test_the_records_are_not_shown_by_the_result() -> None:
    assert "12.3456" not in repr(facts_of(facts_frame(RECORDS), toys.ToyFacts))
