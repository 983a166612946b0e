"""The civil calendar in the solver's integer arithmetic.

A *month* is a number of months since the year 0 (``12 * year + month - 1``).  Months and days of the month make the
arithmetic of periods linear, so that most properties are proved at once; ordinals are reckoned only where days are
counted.  What is said of ordinals is true from 1900 to 2199, the calendar that the library reasons over.
"""

import datetime as dt
import itertools
from collections.abc import Iterator

import attrs

from cadre_policy.measures import MAX_ORDINAL, MIN_ORDINAL, Completion
from cadre_policy.proofs.terms import (
    FALSE,
    TRUE,
    Model,
    Number,
    Truth,
    alike,
    at_most,
    below,
    equal,
    every,
    floored,
    implies,
    known,
    minus,
    negated,
    number,
    pick,
    plus,
    product,
    remainder,
    some,
    unknown_number,
)

FIRST_MONTH = 12 * 1900
LAST_MONTH = 12 * 2199 + 11
_LAST_RECKONED = 12 * 9999 + 11

# In a cycle of four years from January of a leap year: the days before each month.  1900 and 2100 are no leap years.
_CYCLE = 1461
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, *(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31) * 3)
_NO_LEAP_DAY = (12 * 1900 + 1, 12 * 2100 + 1)
_EPOCH = MIN_ORDINAL - 1 - _CYCLE * (FIRST_MONTH // 48)

# An average month has 487/16 days; how far 16 times the ordinal of a month's eve strays from 487 times the month.
_AVERAGE, _PARTS, _LEAST, _MOST = 487, 16, -6138, -6071


def length(month: Number) -> Number:
    """The days of a month."""
    of_year = remainder(month, 12)
    leap = every((equal(remainder(month, 48), number(1)), *(negated(equal(month, number(m))) for m in _NO_LEAP_DAY)))
    short = some(equal(of_year, number(m)) for m in (3, 5, 8, 10))
    february = pick(leap, number(29), number(28))
    return pick(equal(of_year, number(1)), february, pick(short, number(30), number(31)))


def ordinal_of(month: Number, day: Number) -> Number:
    """The ordinal of a day of the calendar."""
    in_cycle = remainder(month, 48)
    total = plus(plus(product(floored(month, 48), number(_CYCLE)), day), number(_EPOCH))
    for index in range(1, 48):
        total = plus(total, pick(at_most(number(index), in_cycle), number(_LENGTHS[index - 1]), number(0)))
    for leapless in _NO_LEAP_DAY:
        total = minus(total, pick(below(number(leapless), month), number(1), number(0)))
    return total


class Day:
    """A day of the calendar, by its ordinal, by its month and day of the month, or by both.

    Args:
        calendar: The calendar of the question.
        name: What its unknowns are called.
        ordinal: Its ordinal.
        parts: Its month and its day of the month.
        reached: Instead of parts, a month and a day that it may not have; the day meant is then the month's last.
        eve_of: The next day, if this one was reckoned as its eve: what is said of one is easily said of the other.
    """

    def __init__(
        self,
        calendar: "Calendar",
        name: str,
        *,
        ordinal: Number | None = None,
        parts: tuple[Number, Number] | None = None,
        reached: tuple[Number, Number] | None = None,
        eve_of: "Day | None" = None,
    ):
        self.name = name
        self.reached = reached
        self.eve_of = eve_of
        self._calendar = calendar
        self._ordinal = ordinal
        self._parts = parts

    @property
    def counted(self) -> bool:
        """Whether month and day of the month are at hand."""
        return self._parts is not None or self.reached is not None

    @property
    def month(self) -> Number:
        """Its month."""
        return self.parts[0] if self.reached is None else self.reached[0]

    @property
    def parts(self) -> tuple[Number, Number]:
        """Its month and its day of the month."""
        if self._parts is None and self.reached is not None:
            month, day = self.reached
            last = length(month)
            self._parts = month, pick(at_most(day, last), day, last)
        if self._parts is None:
            assert self._ordinal is not None
            self._parts = self._calendar.some_parts(self.name)
            self._calendar.conditions.append(equal(self._ordinal, self._calendar.ordinal(*self._parts)))
        return self._parts

    @property
    def ordinal(self) -> Number:
        """Its ordinal."""
        if self._ordinal is None:
            following = self.eve_of
            self._ordinal = (
                self._calendar.ordinal(*self.parts) if following is None else minus(following.ordinal, number(1))
            )
        return self._ordinal

    def seen_in(self, model: Model) -> int:
        """The ordinal of the day that this is in a model."""
        if self._parts is None:
            return model.number(self.ordinal)
        month, day = (model.number(part) for part in self._parts)
        return dt.date(month // 12, month % 12 + 1, day).toordinal()


@attrs.define(eq=False)
class Calendar:
    """The days that one question speaks of, and what is known about them because they are days."""

    conditions: list[Truth] = attrs.field(factory=list)
    """Must be given to the solver with every formula that uses the days."""
    _ordinals: list[tuple[Number, Number, Number]] = attrs.field(factory=list)

    def some_day(self, name: str, *, parts: bool) -> Day:
        """A day of the calendar that may be any; *parts* if periods of months are reckoned from or to it."""
        if parts:
            return Day(self, name, parts=self.some_parts(name))
        ordinal = unknown_number(f"{name}.ordinal")
        self.conditions += [at_most(number(MIN_ORDINAL), ordinal), at_most(ordinal, number(MAX_ORDINAL))]
        return Day(self, name, ordinal=ordinal)

    def some_parts(self, name: str) -> tuple[Number, Number]:
        """A month and a day of the month that may be any."""
        month, day = unknown_number(f"{name}.month"), unknown_number(f"{name}.day")
        self.conditions += [_in_calendar(month), at_most(number(1), day), at_most(day, length(month))]
        return month, day

    def the_day(self, ordinal: int) -> Day:
        """A known day."""
        day = dt.date.fromordinal(ordinal)
        parts = number(12 * day.year + day.month - 1), number(day.day)
        return Day(self, "", ordinal=number(ordinal), parts=parts)

    def ordinal(self, month: Number, day: Number) -> Number:
        """The ordinal of a month's day, remembered for :meth:`lemmas`."""
        found = ordinal_of(month, day)
        if not isinstance(found, int):
            self._ordinals.append((month, day, found))
        return found

    def lemmas(self) -> Iterator[Truth]:
        """What follows about ordinals, said outright because the solver is slow to find it by itself."""
        for month, day, ordinal in self._ordinals:
            eve = minus(product(minus(ordinal, day), number(_PARTS)), product(month, number(_AVERAGE)))
            near = every((at_most(number(_LEAST), eve), at_most(eve, number(_MOST))))
            yield implies(_in_calendar(month), near)
        for a, b in itertools.combinations(self._ordinals, 2):
            inside = every((_in_calendar(a[0]), _in_calendar(b[0])))
            for x, y in ((a, b), (b, a)):
                yield implies(inside, alike(at_most(_rank(*x[:2]), _rank(*y[:2])), at_most(x[2], y[2])))

    def chosen(self, condition: Truth, then: Day, otherwise: Day) -> Day:
        """One of two days."""
        if then is otherwise or known(condition) is not None:
            return then if known(condition) is not False else otherwise
        if then.counted and otherwise.counted:
            (a, b), (c, d) = then.parts, otherwise.parts
            return Day(self, then.name, parts=(pick(condition, a, c), pick(condition, b, d)))
        return Day(self, then.name, ordinal=pick(condition, then.ordinal, otherwise.ordinal))

    def completes(self, start: Day, months: Number, counts: Completion) -> tuple[Day, Truth]:
        """The first day on which a number of months since *start* count as completed, and whether it can be reckoned.

        A day outside the calendar is its first or its last day.  It cannot be reckoned past the year 9999.
        """
        month, day = start.parts
        month = plus(month, months)
        if counts is Completion.MONTH_AFTER_EVE:  # the eve of a first of the month lies in the month before
            month, day = plus(month, pick(at_most(day, number(1)), number(0), number(1))), number(1)
        elif counts is Completion.MONTH_AFTER_ANNIVERSARY:
            month, day = plus(month, number(1)), number(1)
        reckoned = at_most(month, number(_LAST_RECKONED))
        if counts is Completion.EVE:
            early = at_most(_rank(month, day), _rank(number(FIRST_MONTH), number(1)))
            day = pick(early, number(2), day)  # whose eve is the calendar's first day
            return self._eve(self._no_later(start.name, month, day, LAST_MONTH + 1, 1)), reckoned
        return self._no_later(start.name, month, day, LAST_MONTH, 31), reckoned

    def _no_later(self, name: str, month: Number, day: Number, last_month: int, last_day: int) -> Day:
        last = number(last_month), number(last_day)
        inside = at_most(_rank(month, day), _rank(*last))
        return Day(self, name, reached=(pick(inside, month, last[0]), pick(inside, day, last[1])))

    def _eve(self, of: Day) -> Day:
        first, before = at_most((of.reached or of.parts)[1], number(1)), minus(of.month, number(1))
        parts = pick(first, before, of.month), pick(first, length(before), minus(of.parts[1], number(1)))
        return Day(self, of.name, parts=parts, eve_of=of)


def _in_calendar(month: Number) -> Truth:
    return every((at_most(number(FIRST_MONTH), month), at_most(month, number(LAST_MONTH))))


def not_after(a: Day, b: Day) -> Truth:
    """Whether *a* is *b* or an earlier day."""
    if a is b:
        return TRUE
    if b.eve_of is not None:
        return negated(not_after(b.eve_of, a)) if a.eve_of is None else not_after(a.eve_of, b.eve_of)
    if not (a.counted and b.counted):
        return at_most(a.ordinal, b.ordinal)
    (from_month, from_day), (to_month, to_day) = a.reached or a.parts, b.reached or b.parts
    before = at_most(_rank(from_month, from_day), _rank(to_month, to_day))
    if a.reached is None:
        return before
    # On its last day a month has reached all of its days, and those that it lacks.
    return some((before, every((equal(from_month, to_month), at_most(length(to_month), to_day)))))


def same_day(a: Day, b: Day) -> Truth:
    """Whether the two are one day."""
    return every((not_after(a, b), not_after(b, a)))


def completed_months(start: Day, end: Day, counts: Completion) -> Number:
    """Whole months completed from one day to another; 0 if the end comes first.

    A period ends on the corresponding day or on the last day of a month that has none: on its last day a month has
    reached all of its days.
    """
    (from_month, from_day), (to_month, to_day) = start.parts, end.parts
    if counts is Completion.EVE:  # complete on the day before: as if the end were one day later
        last = at_most(length(to_month), to_day)
        to_month, to_day = (
            pick(last, plus(to_month, number(1)), to_month),
            pick(last, number(1), plus(to_day, number(1))),
        )
    if counts is Completion.MONTH_AFTER_ANNIVERSARY:
        complete = FALSE
    elif counts is Completion.MONTH_AFTER_EVE:
        complete = at_most(from_day, number(1))
    else:
        complete = some((at_most(from_day, to_day), at_most(length(to_month), to_day)))
    return not_negative(minus(minus(to_month, from_month), pick(complete, number(0), number(1))))


def days_from(start: Day, end: Day) -> Number:
    """Days from one day to another; 0 if the end comes first."""
    return not_negative(minus(end.ordinal, start.ordinal))


def not_negative(value: Number) -> Number:
    """The number, or 0 if it is below."""
    return pick(at_most(number(0), value), value, number(0))


def _rank(month: Number, day: Number) -> Number:
    """Grows with the date: no month has more than 31 days."""
    return plus(product(month, number(32)), day)
