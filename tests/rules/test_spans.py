"""Facts that change with time: every day has the facts of that day, in as few spans as there are changes."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.errors import DateError
from cadre_policy.measures import Date
from cadre_policy.rules import Span, spans_of

FIRST = Date(2024, 2, 20)
DAYS = [FIRST + dt.timedelta(days=number) for number in range(20)]


@given(st.lists(st.sampled_from("abc"), min_size=20, max_size=20), st.integers(0, 19))
def test_every_day_has_its_own_facts(told: list[str], length: int) -> None:
    turns = [day for index, day in enumerate(DAYS) if index and told[index] != told[index - 1]]
    last = DAYS[length]
    spans = spans_of(lambda day: told[DAYS.index(day)], FIRST, last, reversed(turns))
    assert (spans[0].from_, spans[-1].until) == (FIRST, last)
    held = {day: span.facts for span in spans for day in DAYS if span.from_ <= day <= span.until}
    assert list(held.values()) == told[: length + 1]
    assert len(spans) == 1 + sum(turn <= last for turn in turns)


def test_a_day_on_which_nothing_turned_makes_no_span() -> None:
    assert spans_of(lambda day: "same", FIRST, DAYS[9], DAYS) == (Span(from_=FIRST, until=DAYS[9], facts="same"),)


def test_turns_outside_the_stretch_are_passed_over() -> None:
    asked = []

    def facts(day: Date) -> int:
        asked.append(day)
        return len(asked)

    spans_of(facts, DAYS[5], DAYS[7], DAYS)
    assert asked == [DAYS[5], DAYS[6], DAYS[7]]


@pytest.mark.parametrize(("first", "last"), [(DAYS[1], DAYS[0]), (dt.datetime(2024, 1, 1), DAYS[0]), (DAYS[0], None)])
def test_a_stretch_that_is_none_is_refused(first: Any, last: Any) -> None:
    with pytest.raises(DateError):
        spans_of(lambda day: "same", first, last, [])
