"""The calendar in columns against Python's own and dateutil's, in Polars and in DuckDB."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import duckdb
import narwhals.stable.v2 as nw
import polars as pl
import pytest
from dateutil.relativedelta import relativedelta

from cadre_policy.frames.civil import civil, completed_months, completion_day, first_of_month
from cadre_policy.frames.engine import DUCKDB, EPOCH, Engine, polars
from cadre_policy.frames.parts import Ladder, Part, Stages
from cadre_policy.measures import Completion

Ask = Callable[[Engine, Ladder], dict[str, Any]]
ENGINES = pytest.mark.parametrize("engine", [polars(), DUCKDB], ids=["polars", "duckdb"])
CONVENTIONS = pytest.mark.parametrize("counts", Completion, ids=lambda one: one.name.lower())


def asked(engine: Engine, frame: pl.DataFrame, ask: Ask) -> pl.DataFrame:
    """Expressions reckoned over a frame by an engine."""
    lazy: Any = nw.from_native(duckdb.connect().from_arrow(frame.to_arrow())) if engine.duckdb else frame.lazy()
    stages = Stages(engine)
    expressions = ask(engine, Ladder(stages, Part(expr=engine.lit(True))))
    run = stages.run(lazy, frame.columns, expressions)
    return engine.collect(run.select(*frame.columns, *expressions)).sort(frame.columns)


@ENGINES
def test_every_day_of_three_centuries_has_its_month_and_day(engine: Engine) -> None:
    days = [dt.date(1900, 1, 1) + dt.timedelta(days) for days in range(109_573)]
    frame = pl.DataFrame({"day": [day.toordinal() - EPOCH for day in days]})

    def ask(engine: Engine, ladder: Ladder) -> dict[str, Any]:
        ((month, of_month),) = civil([engine.col("day")], ladder)
        return {"month": month, "of_month": of_month, "first": first_of_month(month, engine)}

    found = asked(engine, frame, ask)
    assert days[-1] == dt.date(2199, 12, 31)
    assert found["month"].to_list() == [day.year * 12 + day.month - 1 for day in days]
    assert found["of_month"].to_list() == [day.day for day in days]
    assert found["first"].to_list() == [day.replace(day=1).toordinal() - EPOCH for day in days]


def completes(start: dt.date, months: int, counts: Completion) -> dt.date:
    """From which day so many months count, by dateutil (which also falls back to the last day of a month)."""
    day: dt.date = start + relativedelta(months=months)
    if counts in {Completion.EVE, Completion.MONTH_AFTER_EVE}:
        day -= dt.timedelta(days=1)
    if counts in {Completion.MONTH_AFTER_EVE, Completion.MONTH_AFTER_ANNIVERSARY}:
        day = day.replace(day=1) + relativedelta(months=1)
    assert isinstance(day, dt.date)
    return day


def hard_days() -> list[dt.date]:
    """Days around month ends, month starts and the middle, leap years and a century that is none."""
    firsts = [dt.date(year, month, 1) for year in (1900, 2000, 2019, 2020, 2100) for month in range(1, 13)]
    return [
        first + dt.timedelta(step)
        for first in firsts
        for step in (-3, -2, -1, 0, 1, 14)
        if first.year > 1900 or step >= 0
    ]


@ENGINES
@CONVENTIONS
def test_completed_months_turn_on_their_day(engine: Engine, counts: Completion) -> None:
    """On the day on which n months count there are n, on the day before there are n - 1."""
    rows = []
    for start in hard_days():
        for months in (1, 2, 11, 12, 13, 48):
            turn = completes(start, months, counts)
            # With months after the eve or the day, two numbers can begin to count on one day.
            more = next(n for n in range(months, months + 3) if completes(start, n + 1, counts) > turn)
            fewer = max((n for n in range(months) if completes(start, n, counts) < turn), default=0)
            rows += [(start, turn, more), (start, turn - dt.timedelta(days=1), fewer)]
    frame = pl.DataFrame(
        sorted({(a.toordinal() - EPOCH, b.toordinal() - EPOCH, n) for a, b, n in rows}), ["a", "b", "n"], orient="row"
    )

    def ask(engine: Engine, ladder: Ladder) -> dict[str, Any]:
        start, end = civil([engine.col("a"), engine.col("b")], ladder)
        return {"months": completed_months(start, end, counts, ladder)}

    found = asked(engine, frame, ask)
    wrong = found.filter(pl.max_horizontal("months", pl.lit(0)) != pl.col("n"))
    assert wrong.height == 0, wrong


@ENGINES
@CONVENTIONS
def test_the_day_on_which_months_count(engine: Engine, counts: Completion) -> None:
    rows = [(start, months) for start in hard_days() for months in (0, 1, 2, 6, 12, 47, 600)]
    frame = pl.DataFrame([(a.toordinal() - EPOCH, n) for a, n in rows], ["a", "n"], orient="row").unique()

    def ask(engine: Engine, ladder: Ladder) -> dict[str, Any]:
        (start,) = civil([engine.col("a")], ladder)
        return {"day": completion_day(start, engine.col("n"), counts, ladder)}

    found = asked(engine, frame, ask)
    for a, n, day in found.iter_rows():
        assert dt.date.fromordinal(int(day) + EPOCH) == completes(dt.date.fromordinal(a + EPOCH), n, counts)
