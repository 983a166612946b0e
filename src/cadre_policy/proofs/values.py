"""What the parts of a rule can be worth, in solver terms: yes or no, an amount, a member of an enumeration, a date."""

import enum
from decimal import Decimal

import attrs

from cadre_policy.errors import RuleWritingError
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.proofs.civil import Calendar, Day, not_after, same_day
from cadre_policy.proofs.terms import (
    Number,
    Truth,
    alike,
    at_most,
    equal,
    every,
    known,
    number,
    pick,
    pick_truth,
    product,
)


@attrs.frozen(order=False, eq=False)
class Flag:
    """Yes or no."""

    truth: Truth


@attrs.frozen(order=False, eq=False)
class Amount:
    """An exact number: whole *units* of which ten to the power of *decimals* make one."""

    units: Number
    decimals: int

    def scaled(self, decimals: int) -> Number:
        """The number in smaller units."""
        return product(self.units, number(10 ** (decimals - self.decimals)))


@attrs.frozen(order=False, eq=False)
class Member:
    """A member of an enumeration, by its place."""

    place: Number


@attrs.frozen(order=False, eq=False)
class Span:
    """The days that a date may be."""

    first: Day
    last: Day

    @property
    def exact(self) -> bool:
        """Whether it is certainly one day."""
        return self.first is self.last


Value = Flag | Amount | Member | Span


def constant(value: object, calendar: Calendar) -> Value:
    """A known value: of a measure, its amount."""
    match value:
        case bool():
            return Flag(Truth(value))
        case Measure():
            return constant(value.amount, calendar)
        case int():
            return Amount(number(value), 0)
        case Decimal():
            decimals = max(0, -int(value.as_tuple().exponent))
            return Amount(number(int(value.scaleb(decimals))), decimals)
        case enum.Enum():
            return Member(number(list(type(value)).index(value)))
        case PartialDate(first=first, last=last):
            day = calendar.the_day(first)
            return Span(day, day if first == last else calendar.the_day(last))
    raise RuleWritingError(f"{type(value).__name__} is not a value that a rule can have")


def same(a: Value, b: Value) -> Truth:
    """Whether two values of one kind are the same."""
    match a, b:
        case Flag(truth=x), Flag(truth=y):
            return alike(x, y)
        case Amount(), Amount():
            return equal(*_in_one_unit(a, b))
        case Member(place=x), Member(place=y):
            return equal(x, y)
        case Span(), Span():
            return every((same_day(a.first, b.first), same_day(a.last, b.last)))
    raise RuleWritingError("two values of different kinds are never compared")


def ordered(a: Value, b: Value) -> Truth:
    """Whether *a* is *b* or less: no before yes, less before more, an exact date before a later one."""
    match a, b:
        case Flag(truth=x), Flag(truth=y):
            return pick_truth(x, y, Truth(True))
        case Amount(), Amount():
            return at_most(*_in_one_unit(a, b))
        case Span(), Span():
            return not_after(a.last, b.first)
    raise RuleWritingError("members of an enumeration are in no order")


def chosen(condition: Truth, then: Value | None, otherwise: Value | None, calendar: Calendar) -> Value | None:
    """One of two values of one kind; None is a place that never has a value."""
    certain = known(condition)
    if then is None or otherwise is None:
        return otherwise if then is None else then
    if certain is not None:
        return then if certain else otherwise
    match then, otherwise:
        case Flag(truth=x), Flag(truth=y):
            return Flag(pick_truth(condition, x, y))
        case Amount(), Amount():
            return Amount(pick(condition, *_in_one_unit(then, otherwise)), max(then.decimals, otherwise.decimals))
        case Member(place=x), Member(place=y):
            return Member(pick(condition, x, y))
        case Span(), Span():
            first = calendar.chosen(condition, then.first, otherwise.first)
            if then.exact and otherwise.exact:
                return Span(first, first)
            return Span(first, calendar.chosen(condition, then.last, otherwise.last))
    raise RuleWritingError("the answers of a rule's cases are of one kind")


def _in_one_unit(a: Amount, b: Amount) -> tuple[Number, Number]:
    decimals = max(a.decimals, b.decimals)
    return a.scaled(decimals), b.scaled(decimals)
