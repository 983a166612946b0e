"""Arithmetic on whole columns: amounts as integers of one scale, durations and days of the civil calendar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from cadre_policy.frames.civil import civil, completed_months, completion_day
from cadre_policy.frames.engine import FIRST_DAY, LAST_DAY, Engine, Expr
from cadre_policy.frames.parts import Amounts, Causes, Dates, Ladder, Part, Stages, any_true, bounded, one_scale
from cadre_policy.measures import Completion, Years
from cadre_policy.rules.declared import Rounding
from cadre_policy.rules.outcome import Status

_MOST_MONTHS = 12 * 300
_FEN_SCALE = 2
"""The scale of money in whole fen."""


def merged(absences: Sequence[Causes]) -> dict[Status, Expr]:
    """Causes that one part or another has."""
    found: dict[Status, Expr] = {}
    for absence in absences:
        for cause, expr in absence.items():
            found[cause] = found[cause] | expr if cause in found else expr
    return found


def shared(parts: Sequence[Part], *, undecided: Expr | None = None) -> dict[str, Any]:
    """The fields of a part that has an answer where all of *parts* have one, apart from its expression.

    Args:
        parts: What the part is made of.
        undecided: Whether a row has no answer although all parts have one, because a date is known to a span
            only; null where a part has none.
    """
    causes: dict[Status, Expr] | None = None
    if any(part.causes is not None for part in parts):
        more = [] if undecided is None else [{Status.NOT_KNOWN: undecided.fill_null(False)}]
        causes = merged([*(part.absence() for part in parts), *more])
    return {
        "level": max(part.level for part in parts),
        "nullable": undecided is not None or any(part.nullable for part in parts),
        "causes": causes,
        "fault": any_true([part.fault for part in parts if part.fault is not None]),
    }


def plus(a: Amounts, b: Amounts) -> Amounts:
    """A sum."""
    a, b = one_scale([a, b])
    low, high = bounded(a.low + b.low, a.high + b.high)
    return Amounts(expr=a.expr + b.expr, scale=a.scale, low=low, high=high, **shared([a, b]))


def less(a: Amounts, b: Amounts, stages: Stages) -> Amounts:
    """What is left, never below zero."""
    a, b = one_scale([a, b])
    ladder = Ladder(stages, a, b)
    (rest,) = ladder.keep(a.expr - b.expr)
    low, high = max(0, a.low - b.high), max(0, a.high - b.low)
    common = shared([a, b]) | {"level": ladder.level}
    left = Amounts(expr=not_below_zero(rest, stages.engine), scale=a.scale, low=low, high=high, **common)
    return _or_nothing(left, [(a, b)], stages)


def not_below_zero(number: Expr, engine: Engine) -> Expr:
    """The number, or 0 if it is below; null stays null."""
    least: Expr = engine.when(number > 0).then(number).when(number <= 0).then(engine.number(0))
    return least


def _or_nothing(amounts: Amounts, pairs: Sequence[tuple[Amounts, Amounts]], stages: Stages) -> Amounts:
    """Nothing where the first of a pair is nothing and of the other only facts are missing, whatever they are."""
    conditions = []
    for one, other in pairs:
        if other.nullable:
            zero = (one.expr == 0).fill_null(False) if one.nullable else one.expr == 0
            conditions.append(zero & _only_missing(other))
    nothing = any_true(conditions)
    if nothing is None:
        return amounts
    ladder = Ladder(stages, amounts)
    (nothing,) = ladder.keep(nothing)
    expr = stages.engine.when(nothing).then(stages.engine.number(0)).otherwise(amounts.expr)
    causes = amounts.causes
    if causes is not None:
        causes = {cause: absent & ~nothing for cause, absent in causes.items()}
    return attrs.evolve(amounts, expr=expr, level=ladder.level, causes=causes, low=min(0, amounts.low))


def _only_missing(part: Part) -> Expr:
    """Whether a part has no answer for no other cause than missing facts."""
    others = any_true([absent for cause, absent in part.absence().items() if cause is not Status.NOT_KNOWN])
    return part.expr.is_null() if others is None else part.expr.is_null() & ~others


def times(count: Amounts, each: Amounts, stages: Stages) -> Amounts:
    """So many times an amount."""
    low, high = bounded(count.low * each.low, count.high * each.high)
    scale = count.scale + each.scale
    product = Amounts(expr=count.expr * each.expr, scale=scale, low=low, high=high, **shared([count, each]))
    return _or_nothing(product, [(count, each), (each, count)], stages)


def percent_of(percent: Amounts, of: Amounts, stages: Stages) -> Amounts:
    """So many percent of an amount, exactly: the hundredths are two more decimals."""
    product = times(percent, of, stages)
    return attrs.evolve(product, scale=product.scale + 2)


def rounded(of: Amounts, how: Rounding) -> Amounts:
    """A whole number, in a named way."""
    one = 10**of.scale
    more = {Rounding.DOWN: 0, Rounding.HALF_UP: one // 2, Rounding.UP: one - 1}[how]
    low, high = bounded(of.low + more, of.high + more)
    expr = of.expr if one == 1 else (of.expr + more) // one
    return attrs.evolve(of, expr=expr, scale=0, low=low // one, high=high // one, literal=False)


def pro_rata(of: Amounts, part: Amounts, whole: Amounts, how: Rounding, stages: Stages) -> Amounts:
    """What a part is of a whole that is the same on every row, of an amount of money, in whole fen."""
    low, high = bounded(of.low * part.low, of.high * part.high)
    common = shared([of, part, whole])
    product = Amounts(expr=of.expr * part.expr, scale=of.scale + part.scale, low=low, high=high, **common)
    if whole.nullable:  # no figure: no answer on any row
        return attrs.evolve(product, expr=product.expr * whole.expr)
    # of · part / whole · 100, with every scale's powers of ten kept whole
    many = product.at(max(product.scale, whole.scale + _FEN_SCALE))
    divisor = whole.low * 10 ** (many.scale - whole.scale - _FEN_SCALE)
    more = {Rounding.DOWN: 0, Rounding.HALF_UP: divisor, Rounding.UP: 2 * (divisor - 1)}[how]
    low, high = bounded(2 * many.low + more, 2 * many.high + more)
    expr = (many.expr * 2 + more) // (2 * divisor)
    fen = attrs.evolve(
        many, expr=expr, scale=_FEN_SCALE, low=low // (2 * divisor), high=high // (2 * divisor), literal=False
    )
    return _or_nothing(fen, [(of, part), (part, of)], stages)


def extreme(amounts: Sequence[Amounts], stages: Stages, *, greatest: bool) -> Amounts:
    """The least or the greatest of several amounts."""
    amounts = one_scale(amounts)
    ladder = Ladder(stages, *amounts)
    best = amounts[0].expr
    for other in amounts[1:]:
        best, expr = ladder.keep(best, other.expr)
        first = best >= expr if greatest else best <= expr
        best = stages.engine.when(first).then(best).when(~first).then(expr)
    pick = max if greatest else min
    low, high = pick(a.low for a in amounts), pick(a.high for a in amounts)
    common = shared(amounts) | {"level": ladder.level}
    return Amounts(expr=best, scale=amounts[0].scale, low=low, high=high, **common)


def _duration(
    bounds: Sequence[Expr], parts: tuple[Dates, Dates], high: int, ladder: Ladder, divisor: int = 1
) -> Amounts:
    """A duration that grows with its end and shrinks with its start: known where its bounds agree.

    Args:
        bounds: The duration; or, if dates may be spans, the least and the most it can be; below 0 is 0.
        parts: The dates.
        high: The most that a duration within the calendar can be.
        ladder: The steps so far.
        divisor: How many of the bounds' unit make one of the answer's.
    """
    engine = ladder.stages.engine
    bounds = ladder.keep(*((bound // divisor if divisor > 1 else bound).cast(engine.Int64) for bound in bounds))
    if len(bounds) == 1:
        expr, undecided = not_below_zero(bounds[0], engine), None
    else:
        least, most = ladder.keep(*(not_below_zero(bound, engine) for bound in bounds))
        expr, undecided = engine.when(least == most).then(least), least != most
    common = shared(parts, undecided=undecided) | {"level": ladder.level}
    return Amounts(expr=expr, low=0, high=high, **common)


def days_between(start: Dates, end: Dates, stages: Stages) -> Amounts:
    """Days from one date to another; 0 if the second comes first."""
    bounds = [last - first for first, last in _extremes(start, end)]
    return _duration(bounds, (start, end), LAST_DAY - FIRST_DAY, Ladder(stages, start, end))


def _extremes(start: Dates, end: Dates) -> list[tuple[Expr, Expr]]:
    """The start and end of the shortest possible stretch, and of the longest if it may be another."""
    if start.last is None and end.last is None:
        return [(start.expr, end.expr)]
    return [(start.end, end.expr), (start.expr, end.end)]


def whole(start: Dates, end: Dates, counts: Completion, unit: type[Any], stages: Stages) -> Amounts:
    """Whole months or years completed from one date to another; 0 if the second comes first."""
    ladder = Ladder(stages, start, end)
    pairs = _extremes(start, end)
    days = civil([day for pair in pairs for day in pair], ladder)
    bounds = [completed_months(a, b, counts, ladder) for a, b in zip(days[::2], days[1::2], strict=True)]
    years = unit is Years
    most = _MOST_MONTHS // 12 if years else _MOST_MONTHS
    return _duration(bounds, (start, end), most, ladder, 12 if years else 1)


def add_months(date: Dates, months: Amounts, counts: Completion, stages: Stages) -> Dates:
    """The first day on which a number of months since a date count as completed.

    A day outside the calendar is its first or last day, as when one person is asked about.
    """
    ladder = Ladder(stages, date, months)
    number = rounded(months, Rounding.UP)
    days = civil([date.expr] if date.last is None else [date.expr, date.last], ladder)
    completed = ladder.keep(*[completion_day(one, number.expr, counts, ladder) for one in days])
    inside = [_inside(day, stages.engine) for day in completed]
    last = None if date.last is None else inside[-1]
    return Dates(expr=inside[0], last=last, **shared([date, months]) | {"level": ladder.level})


def _inside(day: Expr, engine: Engine) -> Expr:
    """A day, or the end of the calendar that it lies beyond."""
    first, last = engine.number(FIRST_DAY), engine.number(LAST_DAY)
    found: Expr = engine.when(day > LAST_DAY).then(last).when(day < FIRST_DAY).then(first).otherwise(day)
    return found
