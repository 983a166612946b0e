"""Exact amounts of one unit each.

A number alone is never an answer: three months and three days are different types here, and comparing them is an error
for the type checker and at run time.
"""

from decimal import Decimal
from typing import ClassVar, Self

import attrs

from cadre_policy.errors import MeasureError

Amount = int | Decimal
"""An exact number: an integer, or a decimal where a text allows parts."""

MOST_DECIMALS = 6
"""No unit has more; with a milliard before the point they are the digits that a float prints exactly as written."""
_ABSURD = 10**15
"""Past this no number is an amount of anything here; a number of thousands of digits cannot even be printed."""


def _exact(value: Amount) -> Amount:
    """Take an exact number as it is; refuse everything that has lost or may lose exactness."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        kind = type(value).__name__
        raise MeasureError(f"an amount is an int or a Decimal, not a {kind} (write Decimal('3.9'), never 3.9)")
    if isinstance(value, Decimal) and not value.is_finite():
        raise MeasureError(f"an amount is a finite number, not {value}")
    if not -_ABSURD < value < _ABSURD:  # before anything is reckoned with it, or printed
        raise MeasureError("at most a milliard is an amount")
    if isinstance(value, Decimal):
        if value == value.to_integral_value():
            return int(value)
        if value != round(value, MOST_DECIMALS):  # before a long one is rounded to the context's digits
            raise MeasureError(f"an amount has at most {MOST_DECIMALS} decimals, not {value}")
        return value.normalize()
    return value


@attrs.frozen(order=False, repr=False)
class Measure:
    """An exact, non-negative amount of one unit.  Two different units never compare.

    Raises:
        MeasureError: the amount is negative, a float, a bool, or out of the unit's range.
    """

    amount: Amount = attrs.field(converter=_exact)

    decimals: ClassVar[int] = 4
    """With how many decimals an amount can be given; 0 where the unit has no parts."""
    highest: ClassVar[int] = 1_000_000_000

    @amount.validator  # pyright: ignore[reportAttributeAccessIssue]  attrs' own way, which pyright does not know
    def _in_range(self, _: object, value: Amount) -> None:
        name = type(self).__name__
        if value < 0:
            raise MeasureError(f"{name}: an amount is not negative, {value} is")
        if value > self.highest:
            raise MeasureError(f"{name}: at most {self.highest}, not {value}")
        if isinstance(value, Decimal) and value != round(value, self.decimals):
            most = f"at most {self.decimals} decimals" if self.decimals else "a whole number"
            raise MeasureError(f"{name}: {most}, not {value}")

    def __lt__(self, other: Self) -> bool:
        if not isinstance(other, Measure):
            return NotImplemented
        return self.amount < self._same(other)

    def __le__(self, other: Self) -> bool:
        if not isinstance(other, Measure):
            return NotImplemented
        return self.amount <= self._same(other)

    def __gt__(self, other: Self) -> bool:
        if not isinstance(other, Measure):
            return NotImplemented
        return self.amount > self._same(other)

    def __ge__(self, other: Self) -> bool:
        if not isinstance(other, Measure):
            return NotImplemented
        return self.amount >= self._same(other)

    def __add__(self, other: Self) -> Self:
        return type(self)(self.amount + self._same(other))

    def __sub__(self, other: Self) -> Self:
        return type(self)(self.amount - self._same(other))

    def _same(self, other: "Measure") -> Amount:
        if type(other) is not type(self):
            raise MeasureError(f"{type(self).__name__} and {type(other).__name__} do not compare or add")
        return other.amount

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.amount})"


class Days(Measure):
    """Days; calendar or working days as the rule says."""


class Months(Measure):
    """Months, in parts where a text allows (3.9 months of sick leave)."""


class Years(Measure):
    """Years."""


class Hours(Measure):
    """Hours."""


class Count(Measure):
    """A number of persons, places, grades or events: whole."""

    decimals = 0


class Places(Measure):
    """A share of a number of persons or places before rounding: 9.4 places.

    Six decimals hold every percentage of a whole number exactly: 12.345 % of 37 are 4.56765 places.
    """

    decimals = MOST_DECIMALS


class Percent(Measure):
    """A share in percent, from 0 to 100."""

    highest = 100


class Yuan(Measure):
    """Money in yuan, exact to the fen."""

    decimals = 2

    @classmethod
    def of_fen(cls, fen: int) -> Self:
        """Money from a whole number of fen."""
        if type(fen) is not int:
            raise MeasureError(f"fen are a whole number, not a {type(fen).__name__}")
        return cls(Decimal(fen) / 100)

    @property
    def fen(self) -> int:
        """The same money as a whole number of fen."""
        return int(self.amount * 100)


__all__ = [
    "MOST_DECIMALS",
    "Amount",
    "Count",
    "Days",
    "Hours",
    "Measure",
    "Months",
    "Percent",
    "Places",
    "Years",
    "Yuan",
]
