"""Amounts: exact, not negative, of one unit, and refused otherwise."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.errors import InputError, MeasureError
from cadre_policy.measures import Count, Days, Hours, Measure, Months, Percent, Places, Years, Yuan
from cadre_policy.rules.arithmetic import percent

UNITS = (Days, Months, Years, Hours, Count, Places, Percent, Yuan)
DECIMALS = {Days: 4, Months: 4, Years: 4, Hours: 4, Count: 0, Places: 6, Percent: 4, Yuan: 2}
units = pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.__name__)
numbers = st.integers(0, 100) | st.decimals(0, 100, places=4)


def test_every_unit_of_the_library_is_tested_here() -> None:
    assert set(Measure.__subclasses__()) == set(UNITS)


@units
@pytest.mark.parametrize(
    "inexact",
    [3.0, 3.9, float("nan"), float("inf"), True, False, None, "3", Fraction(1, 2), 1j, Days(1)],
    ids=repr,
)
def test_only_an_int_or_a_decimal_is_an_amount(unit: type[Measure], inexact: Any) -> None:
    with pytest.raises(MeasureError, match="an int or a Decimal"):
        unit(inexact)


@units
@pytest.mark.parametrize("text", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_a_decimal_that_is_no_number_is_refused(unit: type[Measure], text: str) -> None:
    with pytest.raises(MeasureError, match="finite"):
        unit(Decimal(text))


@units
@pytest.mark.parametrize("negative", [-1, Decimal("-0.5"), -(10**30)], ids=str)
def test_no_amount_is_negative(unit: type[Measure], negative: int | Decimal) -> None:
    with pytest.raises(MeasureError):
        unit(negative)


@units
def test_an_amount_has_as_many_decimals_as_its_unit_and_no_more(unit: type[Measure]) -> None:
    digits = DECIMALS[unit]
    assert digits == unit.decimals
    given = Decimal("3.1234567")
    held = round(given, digits)
    assert unit(held).amount == held
    with pytest.raises(MeasureError, match=f"at most {digits} decimals" if digits else "whole number"):
        unit(round(given, digits + 1))


@units
def test_digits_beyond_all_that_are_kept_are_not_rounded_away(unit: type[Measure]) -> None:
    """Of a Decimal with more digits than its context keeps."""
    with pytest.raises(MeasureError, match="at most 6 decimals"):
        unit(Decimal("3." + "0" * 40 + "1"))


@given(st.decimals(0, 100, places=4), st.integers(0, 10_000))
def test_places_hold_every_share_of_a_number(share: Decimal, of: int) -> None:
    exact = percent(Percent(share).amount, Count(of).amount)
    assert Fraction(Places(exact).amount) == Fraction(share) * of / 100


def test_persons_and_grades_have_no_parts() -> None:
    assert Count(Decimal("3.00")) == Count(3)
    with pytest.raises(MeasureError, match="whole number"):
        Count(Decimal("3.5"))


def test_a_share_is_at_most_one_hundred_percent() -> None:
    assert Percent(100) > Percent(Decimal("99.9999"))
    for more in (101, Decimal("100.0001")):
        with pytest.raises(MeasureError, match="at most 100"):
            Percent(more)


@units
def test_the_highest_amount_of_a_unit_is_possible_and_the_next_is_not(unit: type[Measure]) -> None:
    assert unit(unit.highest).amount == unit.highest
    with pytest.raises(MeasureError, match="at most"):
        unit(unit.highest + 1)


@pytest.mark.parametrize(
    "huge", [10**5000, Decimal("1E+99999"), Decimal("1234567890123456789012345678.5")], ids=["int", "power", "parts"]
)
def test_an_absurd_amount_is_refused_as_any_other(huge: int | Decimal) -> None:
    """Not with an error of the number's own: a file can hold anything."""
    with pytest.raises(MeasureError):
        Days(huge)


@pytest.mark.parametrize("parts", ["0.001", "10.005", "99.9999"])
def test_money_is_exact_to_the_fen(parts: str) -> None:
    with pytest.raises(MeasureError, match="Yuan: at most 2 decimals"):
        Yuan(Decimal(parts))


@given(st.integers(0, 10**11))
def test_money_and_fen_are_the_same_money(fen: int) -> None:
    assert Yuan.of_fen(fen).fen == fen
    assert Yuan.of_fen(fen).amount * 100 == fen


@pytest.mark.parametrize("fen", [1.5, True, Decimal("1.5")], ids=repr)
def test_fen_are_whole(fen: Any) -> None:
    with pytest.raises(MeasureError):
        Yuan.of_fen(fen)


@units
def test_the_same_number_is_the_same_amount_however_it_is_written(unit: type[Measure]) -> None:
    for same in (Decimal(2), Decimal("2.00"), Decimal("0.2E1")):
        assert unit(same) == unit(2)
        assert hash(unit(same)) == hash(unit(2))
        assert type(unit(same).amount) is int
        assert repr(unit(same)) == f"{unit.__name__}(2)"
    assert unit(Decimal("-0")) == unit(0)


def test_an_amount_with_parts_drops_trailing_zeros() -> None:
    assert repr(Months(Decimal("3.90"))) == "Months(3.9)"
    assert hash(Months(Decimal("3.90"))) == hash(Months(Decimal("3.9")))


@given(numbers, numbers)
def test_order_is_the_order_of_the_numbers(a: int | Decimal, b: int | Decimal) -> None:
    for test in (operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne):
        assert test(Months(a), Months(b)) is test(a, b)


@given(numbers, numbers)
def test_sums_and_differences_are_exact(a: int | Decimal, b: int | Decimal) -> None:
    low, high = sorted((Fraction(a), Fraction(b)))
    assert Fraction((Days(a) + Days(b)).amount) == low + high
    assert Fraction((max(Days(a), Days(b)) - min(Days(a), Days(b))).amount) == high - low


def test_a_difference_is_not_negative() -> None:
    with pytest.raises(MeasureError):
        Days(2) - Days(3)


MIXED: list[Callable[[Any, Any], Any]] = [
    operator.lt, operator.le, operator.gt, operator.ge, operator.add, operator.sub
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), list(itertools.permutations(UNITS, 2)), ids=lambda unit: unit.__name__)
def test_two_units_never_compare_or_add(a: type[Measure], b: type[Measure]) -> None:
    for combine in MIXED:
        with pytest.raises(MeasureError, match=f"{a.__name__} and {b.__name__}"):
            combine(a(3), b(2))
    assert a(3) != b(3)


@units
@pytest.mark.parametrize("bare", [3, 3.0, Decimal(3), None, "3"], ids=repr)
def test_a_bare_number_is_no_amount(unit: type[Measure], bare: Any) -> None:
    for combine in MIXED:
        with pytest.raises((TypeError, MeasureError)):
            combine(unit(3), bare)
    assert unit(3) != bare


@units
def test_an_amount_does_not_change(unit: type[Measure]) -> None:
    amount = unit(3)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        amount.amount = 4  # type: ignore[misc]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        amount.note = "x"  # type: ignore[attr-defined]


def test_a_bad_amount_is_an_error_of_input() -> None:
    """Callers catch one kind for all that they gave."""
    with pytest.raises(InputError):
        Days(-1)
    with pytest.raises(ValueError, match="Days"):
        Days(-1)
