"""The comparison finds what is wrong in one kind of frame or one way of asking, and says in which."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import polars as pl
import pytest

import toys
from cadre_policy.frames import answers, pandas_columns
from cadre_policy.frames.engine import Engine
from cadre_policy.measures import Completion
from cadre_policy.rules import YUNNAN, Rule
from cadre_policy.rules.compiled import compiled
from frames.agreement import disagreements
from frames.backends import BACKENDS

ON = dt.date(2021, 6, 15)
LAZY = {"polars lazy", "duckdb"}
EVERY_KIND = pytest.mark.parametrize("kind", BACKENDS)


def misled(rule: Rule[Any, Any], *, settled: int = 0) -> set[str]:
    """The kinds of frame of which something is said."""
    return {
        one.partition(",")[0] for one in disagreements(rule, on=ON, count=1_000, settled=settled, backends=BACKENDS)
    }


@EVERY_KIND
def test_facts_that_are_handed_to_others(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    convert = BACKENDS[kind]
    monkeypatch.setitem(BACKENDS, kind, lambda frame: convert(frame.select("who", pl.exclude("who").reverse())))
    assert misled(toys.STEPS) == {kind}


@EVERY_KIND
def test_a_row_that_is_lost(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    convert = BACKENDS[kind]
    monkeypatch.setitem(BACKENDS, kind, lambda frame: convert(frame.tail(-1)))
    assert misled(toys.LOGIC) == {kind}


@EVERY_KIND
def test_one_unknown_that_is_taken_for_no(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a thousand rows, one."""
    convert = BACKENDS[kind]

    def wrong(frame: pl.DataFrame) -> Any:
        flags = frame["flag"]
        at = flags.is_null().arg_true().head(1)
        return convert(frame.with_columns(flags.scatter(at, [False] * len(at))))

    monkeypatch.setitem(BACKENDS, kind, wrong)
    assert misled(toys.CHOSEN_COLOUR) == {kind}


def _unknown_numbers_as_none(masked: Callable[..., pl.Series]) -> Any:
    return lambda column, name: masked(column.fillna(0) if column.dtype == "Int64" else column, name)


def _days_late(_: Callable[..., Any]) -> Any:
    return lambda value: value + dt.timedelta(days=1)


def _unknown_answers_as_no(given: Callable[..., Any]) -> Any:
    return lambda series, *, arrow: given(series.fill_null(False) if arrow else series, arrow=arrow)


def _days_late_in_duckdb(day_of: Callable[..., Any]) -> Any:
    return lambda self, date: day_of(self, date) + 1 if self.duckdb else day_of(self, date)


def _rounded_up_in_duckdb(whole: Callable[..., Any]) -> Any:
    return lambda self, number, by: whole(self, number + by - 1 if self.duckdb else number, by)


@pytest.mark.parametrize(
    ("where", "name", "broken", "rule", "kind"),
    [
        (pandas_columns, "_masked", _unknown_numbers_as_none, toys.FITS, "pandas nullable"),
        (pandas_columns, "_day", _days_late, toys.COLOURED, "pandas objects"),
        (pandas_columns, "given", _unknown_answers_as_no, toys.COLOURED, "pandas arrow"),
        (Engine, "day_of", _days_late_in_duckdb, toys.COLOURED, "duckdb"),
        (Engine, "whole", _rounded_up_in_duckdb, toys.months_between(Completion.ANNIVERSARY), "duckdb"),
    ],
)
def test_a_kind_of_frame_that_is_read_or_given_wrongly(
    where: Any, name: str, broken: Callable[..., Any], rule: Rule[Any, Any], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(where, name, broken(getattr(where, name)))
    assert misled(rule) == {kind}


@pytest.mark.parametrize(
    ("name", "left_open", "kinds"),
    [
        ("settle_rows", lambda settlement, rows, given, at: given, set(BACKENDS) - LAZY),
        ("settle_lazily", lambda settlement, run, at: run, LAZY),
    ],
)
def test_what_is_not_settled(
    name: str, left_open: Callable[..., Any], kinds: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert misled(toys.EXCLUDED_MIDDLE, settled=200) == set()
    monkeypatch.setattr(answers, name, left_open)
    assert misled(toys.EXCLUDED_MIDDLE, settled=200) == kinds


def test_a_quick_path_that_decides_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    ready = compiled(toys.COLOURED, YUNNAN, ON)
    monkeypatch.setattr(ready, "quick", lambda facts: facts.flag is True)
    found = disagreements(toys.COLOURED, on=ON, count=1_000, settled=0)
    assert found
    assert all("by the quick path" in one for one in found)
