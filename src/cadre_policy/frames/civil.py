"""The civil calendar in integer arithmetic on whole columns.

A *day* is a number of days since 1970-01-01, a *month* the number of months since the year 0 (``12 * year + month - 1``).
Only ``+ - * //`` and comparisons are used, so that every backend reckons alike; nulls stay nulls.
"""

from collections.abc import Sequence

from cadre_policy.frames.engine import Engine, Expr
from cadre_policy.frames.parts import Ladder
from cadre_policy.measures import Completion

# Years are counted from 1 March, so that the leap day is a year's last: day 0 is 719,468 days after 0000-03-01.
_SHIFT = 719_468
_CENTURIES = 146_097  # days in four centuries
_YEARS = 1_461  # days in four years
_MONTHS = 153  # days in five months from March


Civil = tuple[Expr, Expr]
"""The month in which a day lies, and its day of the month."""


def civil(days: Sequence[Expr], ladder: Ladder) -> list[Civil]:
    """Several days' months and days of the month."""
    engine = ladder.stages.engine
    days = ladder.keep(*(day.cast(engine.Int32) for day in days))
    found = [_from_parts(day, engine) for day in days] if engine.duckdb else _from_days(days, ladder)
    kept = ladder.keep(*(part for pair in found for part in pair))
    return list(zip(kept[::2], kept[1::2], strict=True))


def _from_parts(day: Expr, engine: Engine) -> Civil:
    """DuckDB's own: quick there, and it would work out nested arithmetic again for each use."""
    date = engine.date_of(day).dt
    year, month, of_month = (part.cast(engine.Int64) for part in (date.year(), date.month(), date.day()))
    return year * 12 + month - 1, of_month


def _from_days(days: Sequence[Expr], ladder: Ladder) -> list[Civil]:
    """Arithmetic, three times as quick as Polars' own; 32 bits are enough within the calendar."""
    since = ladder.keep(*(day + _SHIFT for day in days))
    century = ladder.keep(*((4 * one + 3) // _CENTURIES for one in since))
    rest = ladder.keep(*(one - (_CENTURIES * c) // 4 for one, c in zip(since, century, strict=True)))
    year = ladder.keep(*((4 * one + 3) // _YEARS for one in rest))
    of_year = ladder.keep(*(one - (_YEARS * y) // 4 for one, y in zip(rest, year, strict=True)))
    march = ladder.keep(*((5 * one + 2) // _MONTHS for one in of_year))
    return [
        (12 * (100 * c + y) + m + 2, one - (_MONTHS * m + 2) // 5 + 1)
        for c, y, m, one in zip(century, year, march, of_year, strict=True)
    ]


def first_of_month(month: Expr, engine: Engine) -> Expr:
    """The first day of a month."""
    march = month - 2
    year = engine.whole(march, 12)
    leaps = engine.whole(year, 4) - engine.whole(year, 100) + engine.whole(year, 400)
    return 365 * year + leaps + engine.whole(_MONTHS * (march - 12 * year) + 2, 5) - _SHIFT


def completed_months(start: Civil, end: Civil, counts: Completion, ladder: Ladder) -> Expr:
    """Whole months completed between two days; below 0 if *end* comes first.

    A period ends on the corresponding day, or on the last day of a month that has none, so that on the last day
    of a month every day of the month is reached.
    """
    (from_month, from_day), (to_month, to_day) = start, end
    months, engine = to_month - from_month, ladder.stages.engine
    match counts:
        case Completion.MONTH_AFTER_EVE:
            return months - engine.one_if(~(from_day <= 1))
        case Completion.MONTH_AFTER_ANNIVERSARY:
            return months - 1
    (length,) = ladder.keep(first_of_month(to_month + 1, engine) - first_of_month(to_month, engine))
    match counts:
        case Completion.ANNIVERSARY:
            reached = (from_day <= to_day) | (to_day >= length)
            return months - engine.one_if(~(reached))
        case Completion.EVE:
            # The day after *end* must reach the corresponding day; a month's last day is followed by a first.
            last = to_day >= length
            reached = last | (from_day <= to_day + 1) | (to_day + 1 >= length)
            early = engine.one_if(last & (from_day <= 1))
            return months + early - engine.one_if(~(reached))


def completion_day(start: Civil, months: Expr, counts: Completion, ladder: Ladder) -> Expr:
    """The first day on which *months* whole months since a day count as completed."""
    from_month, from_day = start
    engine = ladder.stages.engine
    match counts:
        case Completion.MONTH_AFTER_EVE:
            # The eve of a first of the month lies in the month before.
            (month,) = ladder.keep(from_month + months + engine.one_if(~(from_day <= 1)))
            return first_of_month(month, engine)
        case Completion.MONTH_AFTER_ANNIVERSARY:
            (month,) = ladder.keep(from_month + months + 1)
            return first_of_month(month, engine)
        case Completion.ANNIVERSARY | Completion.EVE:
            (month,) = ladder.keep(from_month + months)
            first, following = ladder.keep(*(first_of_month(one, engine) for one in (month, month + 1)))
            same = first + from_day - 1
            day: Expr = engine.when(same < following).then(same).otherwise(following - 1)
            return day - 1 if counts is Completion.EVE else day
