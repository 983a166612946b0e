"""Exact arithmetic on plain amounts, shared by the ways of answering one person."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from cadre_policy.errors import RuleConflictError
from cadre_policy.measures import MAX_ORDINAL, MIN_ORDINAL, Amount, Completion, completion_ordinal, whole_months_ordinal
from cadre_policy.rules.declared import Rounding

_CALENDAR_MONTHS = 12 * 300
"""So many months after any day of the calendar lie outside it."""

_FEN = 100
"""Fen in a yuan."""

COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    ">=": operator.ge,
    ">": operator.gt,
    "<=": operator.le,
    "<": operator.lt,
}


def less(amount: Amount, taken: Amount) -> Amount:
    """What is left, never below zero."""
    return amount - taken if amount > taken else 0


def percent(share: Amount, of: Amount) -> Amount:
    """So many percent of an amount, exactly."""
    exact = Decimal(share) * Decimal(of) / 100
    return int(exact) if exact == exact.to_integral_value() else exact


def rounded(amount: Amount, how: Rounding) -> int:
    """A whole number, in a named way."""
    match how:
        case Rounding.DOWN:
            return math.floor(amount)
        case Rounding.HALF_UP:
            return math.floor(amount + Decimal("0.5"))
        case Rounding.UP:
            return math.ceil(amount)


def pro_rata(of: Amount, part: Amount, whole: Amount, how: Rounding) -> Amount:
    """What a part is of a whole, of an amount of money, in whole fen."""
    fen = Fraction(of) * Fraction(part) / Fraction(whole) * _FEN
    half = Fraction(1, 2)
    number = {Rounding.DOWN: math.floor(fen), Rounding.HALF_UP: math.floor(fen + half), Rounding.UP: math.ceil(fen)}[
        how
    ]
    return number // _FEN if number % _FEN == 0 else Decimal(number) / _FEN


def whole(start: int, end: int, counts: Completion, *, years: bool) -> int:
    """Whole months, or years, completed from one ordinal to another."""
    months = whole_months_ordinal(start, end, counts)
    return months // 12 if years else months


def shifted(date: int, months: Amount, counts: Completion) -> int:
    """The first ordinal on which *months* since *date* count as completed; a started month counts whole.

    A day outside the calendar is its first or last day: a start that is not on file may lie anywhere within it.
    """
    number = min(math.ceil(months), _CALENDAR_MONTHS)
    return min(max(completion_ordinal(date, number, counts), MIN_ORDINAL), MAX_ORDINAL)


def only(met: list[int], of: int, name: str) -> int:
    """The index of the one case of a table that is met.

    Raises:
        RuleConflictError: several are met, or all of the table's *of* cases are known not to be.
    """
    if len(met) == 1:
        return met[0]
    cases = ", ".join(str(index + 1) for index in met) or f"none of {of}"
    what = "overlap" if met else "leave a gap"
    raise RuleConflictError(f"the cases of a table {what} for this subject ({name}): {cases} of the cases apply")
