"""Nothing is decided by floats, and a reckoning that would not be exact is refused."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from typing import Any

import polars as pl
import pytest

import toys
from cadre_policy.errors import MeasureError, RuleConflictError, RuleWritingError
from cadre_policy.frames import with_answers
from cadre_policy.measures import Completion, Count, Days, Percent, Places, Yuan
from cadre_policy.rules import (
    const,
    determine,
    fact,
    less,
    maximum,
    minimum,
    percent_of,
    round_down,
    round_half_up,
    round_up,
    times,
    value,
)

ON = dt.date(2021, 6, 15)


def column(rule: Any, **columns: Any) -> list[Any]:
    """The answers to columns of facts."""
    found: list[Any] = with_answers(pl.DataFrame(columns), rule, on=ON, name="x")["x"].to_list()
    return found


PLACES = percent_of(toys.share, toys.staff, Places)
ROUNDED = {
    "down": toys.toy(Count, "down", round_down(PLACES)),
    "half up": toys.toy(Count, "half_up", round_half_up(PLACES)),
    "up": toys.toy(Count, "up", round_up(PLACES)),
}


@pytest.mark.parametrize("how", ROUNDED)
def test_rounding_of_every_share_is_exact(how: str) -> None:
    """Against fractions, for every share of a hundredth of a percent and every number of staff."""
    pairs = [(Decimal(share) / 100, staff) for share in range(0, 2501, 7) for staff in range(13)]
    exact = [Fraction(share) * staff / 100 for share, staff in pairs]
    half = Fraction(1, 2)
    wanted = {
        "down": [one.__floor__() for one in exact],
        "half up": [(one + half).__floor__() for one in exact],
        "up": [one.__ceil__() for one in exact],
    }
    found = column(ROUNDED[how], share=[float(share) for share, _ in pairs], staff=[staff for _, staff in pairs])
    assert found == wanted[how]


def test_a_share_that_comes_to_a_whole_number_is_whole() -> None:
    """In floats 7 % of 100 are 7.000000000000001, and rounding up would give 8."""
    rule = toys.toy(
        Count, "whole", round_up(percent_of(toys.share, percent_of(Percent(100), const(Count(100)), Places), Places))
    )
    assert column(rule, share=[7.0, 7.01, None]) == [7, 8, None]


def test_a_share_with_parts_of_an_odd_number_of_places_is_exact() -> None:
    """12.345 % of 11 are 1.35795 places; one by one and in columns alike."""
    facts = toys.ToyFacts(share=Percent(Decimal("12.345")), staff=Count(11))
    exact = Places(Decimal("1.35795"))
    assert determine(toys.PARTS, facts, on=ON).value == exact
    assert value(toys.PARTS, facts, on=ON) == exact
    assert column(toys.PARTS, share=[12.345, 24.9999, None], staff=[11, 3, 11]) == [1.35795, 0.749997, None]


def test_a_sum_that_meets_its_bound_meets_it() -> None:
    """In floats 0.1 + 0.2 is more than 0.3."""
    rule = toys.toy(bool, "meets", toys.rest + Days(Decimal("0.2")) <= Days(Decimal("0.3")))
    assert column(rule, rest=[0.1, 0.1001, None]) == [True, False, None]


def test_answers_with_parts_are_the_nearest_floats() -> None:
    found = column(toys.toy(Days, "sum", toys.rest + Days(Decimal("0.2"))), rest=[0.1, 0.7, 4.0])
    assert found == [0.3, 0.9, 4.2]


def test_taking_away_stops_at_nothing() -> None:
    rule = toys.toy(Days, "left", less(toys.rest, Days(Decimal("2.5"))))
    assert column(rule, rest=[2.4, 2.5, 2.6, None]) == [0.0, 0.0, 0.1, None]


def test_the_least_and_the_greatest_of_three() -> None:
    low = toys.toy(Days, "low", minimum(toys.rest, Days(4), Days(Decimal("3.5"))))
    high = toys.toy(Days, "high", maximum(toys.rest, Days(4), Days(Decimal("3.5"))))
    assert column(low, rest=[3.0, 4.0, None]) == [3.0, 3.5, None]
    assert column(high, rest=[3.0, 5.0, None]) == [4.0, 5.0, None]


def test_an_answer_beyond_its_unit_names_the_row() -> None:
    rule = toys.toy(Percent, "twice", toys.share + Percent(99))
    with pytest.raises(MeasureError, match=r"^row 1: .*at most 100"):
        column(rule, share=[1.0, 1.5])


def test_half_a_fen_names_the_row() -> None:
    rule = toys.toy(Yuan, "half", percent_of(Percent(50), toys.pay, Yuan))
    assert column(rule, pay=[0.02, 3.0]) == [0.01, 1.5]
    with pytest.raises(MeasureError, match=r"^row 1: .*at most 2 decimals"):
        column(rule, pay=[0.02, 0.01])


@pytest.mark.parametrize("lazy", [False, True])
def test_an_overlap_names_the_row(lazy: bool) -> None:
    frame: Any = pl.DataFrame({"flag": [True, True, None], "mark": [False, True, None], "begun": [None] * 3})
    with pytest.raises(RuleConflictError, match=r"^row 1: .*overlap"):
        with_answers(frame.lazy() if lazy else frame, toys.OVERLAP, on=ON)


def test_an_overlap_that_is_not_reached_is_none() -> None:
    """``shade is red`` is false: the table behind it is not read."""
    found = column(toys.SHELTERED, shade=["blue"], flag=[True], mark=[True], begun=[None], sick=[1])
    assert found == [False]


def test_a_date_beyond_the_calendar_is_its_last_day() -> None:
    rule = toys.due(Completion.ANNIVERSARY)
    found = column(rule, begun=[dt.date(2199, 6, 30), dt.date(2199, 7, 31), None], sick=[6, 6, 6])
    assert found == [dt.date(2199, 12, 30), dt.date(2199, 12, 31), None]


def test_amounts_that_could_leave_64_bits_are_refused() -> None:
    wide = fact(toys.ToyFacts, lambda f: f.extra, "加", "extra", highest=Count(1_000_000_000))
    rule = toys.toy(Count, "huge", times(wide, times(wide, wide)))
    assert column(rule, extra=[999, None]) == [997_002_999, None]
    with pytest.raises(RuleWritingError, match="64 bits"):
        column(rule, extra=[1_000_000_000])
