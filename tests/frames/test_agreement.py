"""Toy rules of every word, asked one by one and in columns: the same answers and the same causes."""

import datetime as dt
from typing import Any

import pytest

import toys
from cadre_policy.frames import choices, civil, columns, reckoning
from cadre_policy.law.evidence import Evidence
from cadre_policy.measures import Completion
from cadre_policy.rules import YUNNAN, Rule
from cadre_policy.rules.resolve import Resolved, resolve, walk_resolved
from frames.agreement import BACKENDS, disagreements

ON = dt.date(2021, 6, 15)
RULES = [pytest.param(one, id=one.name) for one in toys.RULES]
HARDEST = (
    toys.EVERYTHING,
    toys.TABLE,
    toys.BY_FACT,
    toys.CHOSEN_COLOUR,
    toys.due(Completion.EVE),
    toys.PARTS,
    toys.OVERDUE,
)
RECALLED_COUNTS = YUNNAN.with_(
    lowest_evidence=Evidence.RECALLED, readings={toys.UNSETTLED: "wide", toys.SETTLED: "wide"}
)


@pytest.mark.parametrize("rule", RULES)
def test_every_toy(rule: Rule[Any, Any]) -> None:
    assert disagreements(rule, on=ON, count=3_000, settled=120) == []


@pytest.mark.parametrize("rule", RULES)
def test_with_exact_dates_on_a_leap_day(rule: Rule[Any, Any]) -> None:
    assert disagreements(rule, on=dt.date(2024, 2, 29), count=1_000, settled=40, spans=False) == []


@pytest.mark.parametrize("rule", RULES)
def test_under_a_policy_that_accepts_and_chooses_more(rule: Rule[Any, Any]) -> None:
    assert disagreements(rule, on=dt.date(2023, 6, 1), policy=RECALLED_COUNTS, count=1_000, settled=40) == []


@pytest.mark.parametrize("rule", [toys.BY_DAY, toys.STEPS, toys.BY_FACT, toys.AT, toys.LATE], ids=lambda one: one.name)
@pytest.mark.parametrize("on", [dt.date(2005, 1, 1), dt.date(2012, 1, 1), dt.date(2023, 7, 1)], ids=str)
def test_before_and_after_the_texts(rule: Rule[Any, Any], on: dt.date) -> None:
    assert disagreements(rule, on=on, count=500, settled=40) == []
    assert disagreements(rule, on=on, known_at=dt.date(2011, 5, 5), count=500, settled=40) == []


@pytest.mark.parametrize("rule", HARDEST, ids=lambda one: one.name)
def test_every_kind_of_frame(rule: Rule[Any, Any]) -> None:
    assert disagreements(rule, on=ON, count=2_000, settled=200, backends=BACKENDS) == []


def test_the_toys_use_every_resolved_word() -> None:
    """A word that is added to the kernel must come into a toy, and so into this test."""
    trees = [resolve(rule, policy=YUNNAN, on=ON, known_at=None) for rule in toys.RULES]
    used = {type(node) for tree in trees for node in walk_resolved(tree)}
    assert {one.__origin__ if hasattr(one, "__origin__") else one for one in Resolved.__args__} == used


BREAKS: dict[str, tuple[dict[str, Any], str, object, Rule[Any, Any]]] = {
    "at least as more than": (columns.COMPARE, ">=", columns.COMPARE[">"], toys.FITS),
    "below as at most": (columns.COMPARE, "<", columns.COMPARE["<="], toys.FITS),
    "an open case as passed over": (vars(choices), "_or_open", lambda one, _: one.fill_null(False), toys.STEPS),
    "bodies that differ as alike": (vars(choices), "_differs", lambda a, b: a.expr.is_null(), toys.CARRIED),
    "an open condition as met": (vars(choices), "surely", lambda when: when.expr.fill_null(True), toys.TABLE),
    "causes of one part only": (
        vars(reckoning),
        "merged",
        lambda absences: {c: e for one in reversed(absences) for c, e in one.items()},
        toys.JUDGED,
    ),
    "nothing of the unknown as unknown": (vars(reckoning), "_or_nothing", lambda amounts, *_: amounts, toys.LEFT),
    "a month too many": (vars(civil), "_SHIFT", civil._SHIFT + 31, toys.due(Completion.ANNIVERSARY)),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_interpreter_is_found_out(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    where, key, broken, rule = BREAKS[name]
    monkeypatch.setitem(where, key, broken)
    assert disagreements(rule, on=ON, count=2_000, settled=0) != []
