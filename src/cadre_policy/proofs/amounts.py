"""Exact arithmetic on amounts in solver terms."""

from collections.abc import Sequence
from typing import cast

from cadre_policy.proofs.civil import not_negative
from cadre_policy.proofs.terms import Number, below, floored, minus, number, pick, plus, product
from cadre_policy.proofs.values import Amount
from cadre_policy.rules.declared import Rounding

NOTHING = Amount(number(0), 0)
_FEN_DECIMALS = 2
"""Money in whole fen."""


def total(a: Amount, b: Amount) -> Amount:
    """The sum."""
    decimals = max(a.decimals, b.decimals)
    return Amount(plus(a.scaled(decimals), b.scaled(decimals)), decimals)


def left(amount: Amount, taken: Amount) -> Amount:
    """What is left, never below zero."""
    decimals = max(amount.decimals, taken.decimals)
    return Amount(not_negative(minus(amount.scaled(decimals), taken.scaled(decimals))), decimals)


def times(a: Amount, b: Amount) -> Amount:
    """The product."""
    return Amount(product(a.units, b.units), a.decimals + b.decimals)


def percent(share: Amount, of: Amount) -> Amount:
    """So many percent of an amount."""
    return Amount(product(share.units, of.units), share.decimals + of.decimals + 2)


def rounded(amount: Amount, how: Rounding) -> Number:
    """A whole number, in a named way."""
    one, units = 10**amount.decimals, amount.units
    match how:
        case Rounding.DOWN:
            return floored(units, one)
        case Rounding.HALF_UP:
            return floored(plus(product(units, number(2)), number(one)), 2 * one)
        case Rounding.UP:
            return floored(plus(units, number(one - 1)), one)


def pro_rata(of: Amount, part: Amount, whole: Amount, how: Rounding) -> Amount:
    """What a part is of a whole that is a known number, of an amount of money, in whole fen."""
    parts, divisor = product(of.units, part.units), cast(int, whole.units) * 10 ** (of.decimals + part.decimals)
    fen = product(parts, number(10 ** (whole.decimals + _FEN_DECIMALS)))
    match how:
        case Rounding.DOWN:
            return Amount(floored(fen, divisor), _FEN_DECIMALS)
        case Rounding.HALF_UP:
            doubled = plus(product(fen, number(2)), number(divisor))
            return Amount(floored(doubled, 2 * divisor), _FEN_DECIMALS)
        case Rounding.UP:
            return Amount(floored(plus(fen, number(divisor - 1)), divisor), _FEN_DECIMALS)


def extreme(amounts: Sequence[Amount], *, greatest: bool) -> Amount:
    """The least or the greatest."""
    decimals = max(amount.decimals for amount in amounts)
    found, *others = (amount.scaled(decimals) for amount in amounts)
    for other in others:
        found = pick(below(found, other) if greatest else below(other, found), other, found)
    return Amount(found, decimals)


__all__ = ["NOTHING", "extreme", "left", "percent", "pro_rata", "rounded", "times", "total"]
