"""What is open is settled once for rows that the rule cannot tell apart, and exactly."""

import datetime as dt
import random
from typing import Any

import polars as pl
import pytest

import toys
from cadre_policy.frames import with_answers
from cadre_policy.measures import Days
from cadre_policy.rules import all_of, any_of, first_of, not_
from cadre_policy.rules.settle import Settler
from frames.backends import BACKENDS, columns_of

ON = dt.date(2021, 6, 15)
CERTAIN = toys.toy(bool, "certain", any_of(toys.flag, not_(toys.flag)))
"""Kleene's logic leaves it open without the flag; no completion does."""


def calls(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A list that grows with every subject that is settled."""
    counted: list[int] = []
    before = Settler.outcomes

    def outcomes(self: Settler, *args: Any, **more: Any) -> list[Any]:
        counted.append(1)
        return before(self, *args, **more)

    monkeypatch.setattr(Settler, "outcomes", outcomes)
    return counted


@pytest.mark.parametrize("kind", BACKENDS)
def test_what_every_completion_gives_is_the_answer(kind: str) -> None:
    frame = BACKENDS[kind](pl.DataFrame({"flag": [None, True, None], "n": [1, 2, 3]}))
    answered = with_answers(frame, CERTAIN, on=ON, name="x", causes=True)
    assert columns_of(answered, ["x", "x_causes"]) == {"x": [True] * 3, "x_causes": [None] * 3}


def test_without_settling_it_stays_open() -> None:
    frame = pl.DataFrame({"flag": [None, True]})
    assert with_answers(frame, CERTAIN, on=ON, name="x", settle=False)["x"].to_list() == [None, True]


def test_rows_in_the_same_cells_are_settled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand dates and amounts, but only three sides of two bounds of each matter."""
    counted = calls(monkeypatch)
    rng = random.Random(1)
    frame = pl.DataFrame(
        {
            "flag": [None] * 1000,
            "begun": [dt.date(2010, 1, 1) + dt.timedelta(rng.randrange(4000)) for _ in range(1000)],
            "sick": [rng.randrange(60_000) / 10_000 for _ in range(1000)],
        }
    )
    rule = toys.toy(bool, "cells", all_of(toys.flag, toys.LONG, toys.sick > toys.Months(2)))
    answered = with_answers(frame, rule, on=ON, name="x")
    assert 0 < len(counted) <= 6
    long = frame["begun"] <= dt.date(2016, 6, 15)
    assert answered["x"].to_list() == [None if a and b else False for a, b in zip(long, frame["sick"] > 2, strict=True)]


def test_facts_that_are_not_read_do_not_part_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest is carried into the answer only where the mark is set: elsewhere its value makes no difference."""
    counted = calls(monkeypatch)
    rule = toys.toy(Days, "unread", first_of((toys.mark, toys.rest), (toys.flag, Days(1)), otherwise=Days(2)))
    frame = pl.DataFrame({"mark": [False] * 80, "flag": [None] * 80, "rest": [row / 10 for row in range(80)]})
    assert with_answers(frame, rule, on=ON, name="x")["x"].to_list() == [None] * 80
    assert len(counted) == 1


def test_rows_that_carry_other_amounts_are_settled_apart() -> None:
    rule = toys.toy(
        Days, "carried_rest", first_of((toys.flag, toys.rest), (not_(toys.flag), toys.rest), otherwise=Days(0))
    )
    frame = pl.DataFrame({"flag": [None] * 4, "rest": [0.5, 1.0, 8.9, None]})
    for one in (frame, frame.lazy()):
        answered: Any = with_answers(one, rule, on=ON, name="x")
        assert answered.lazy().collect()["x"].to_list() == [0.5, 1.0, 8.9, None]


def test_nothing_open_asks_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    counted = calls(monkeypatch)
    with_answers(pl.DataFrame({"flag": [True, False]}), CERTAIN, on=ON)
    assert counted == []
