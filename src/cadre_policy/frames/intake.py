"""The columns that a rule reads, checked and made uniform.

======================  ==============================================================================================
kind of fact            column
======================  ==============================================================================================
yes or no               ``x``: booleans
enumeration             ``x``: the members' keys as text
amount                  ``x``: integers, or floats or decimals of as many places as the unit has
date, the day known     ``x``: dates, or integers (``date.toordinal()``)
date, perhaps a span    ``x_first`` and ``x_last`` in place of ``x``: the first and the last possible day
======================  ==============================================================================================

A null or NaN is "not on file".  A float stands for the decimal of so many places that it is nearest to; one that
is nearest to none is a fault, never rounded.  pandas keeps days as times of day, so there (only) midnight is a day.
"""

import enum
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from cadre_policy.errors import InputError, UnknownNameError
from cadre_policy.frames.columns import key_of, nothing
from cadre_policy.frames.engine import EPOCH, FIRST_DAY, LAST_DAY, Engine, Expr
from cadre_policy.frames.parts import Amounts, Dates, Part
from cadre_policy.measures import MOST_DECIMALS, Measure, PartialDate
from cadre_policy.rules.expression import Fact

Found = Mapping[str, Any]
"""What the check of a column found: counts and extremes by name."""
EXTREMES = ("low", "high")
"""The answers that are no counts: the least and the greatest value, None if there is none."""
Wrong = tuple[str, str, Expr]
"""A column, what was expected of it, and whether a row is otherwise."""


@attrs.frozen(order=False)
class Wanted:
    """A field that must be read: its name, its type, and the bounds of its amounts."""

    name: str
    kind: type[Any]
    lowest: Any = None
    highest: Any = None

    @classmethod
    def of(cls, fact: Fact[Any, Any]) -> "Wanted":
        """What a fact of a rule asks of its column."""
        return cls(fact.name, fact.kind, fact.lowest, fact.highest)


@attrs.frozen(order=False, eq=False)
class Taken:
    """How one field is read from its column or columns."""

    wanted: Wanted
    columns: tuple[str, ...]
    asks: dict[str, Expr]
    """Counts and extremes to ask of the whole column, by name."""
    wrong: Callable[[Found], list[Wrong]]
    """The faults that the answers show."""
    part: Callable[[Found], Part]
    """The column, made uniform."""


def unknown(wanted: Wanted, engine: Engine) -> Taken:
    """A field of which nothing is on file."""
    part = attrs.evolve(nothing(wanted.kind, (), engine), causes=None)
    return Taken(wanted, (), {}, lambda found: [], lambda found: part)


def take(wanted: Wanted, schema: Mapping[str, Any], engine: Engine, *, midnight: bool) -> Taken:
    """How a field is read from a frame with these columns.

    Args:
        wanted: The field.
        schema: The frame's columns and their types.
        engine: How expressions are written.
        midnight: Whether a day may be kept as its midnight.

    Raises:
        UnknownNameError: there is no such column.
        InputError: a date is given twice.
    """
    name, kind = wanted.name, wanted.kind
    pair = (f"{name}_first", f"{name}_last")
    if name not in schema and not (kind is PartialDate and all(one in schema for one in pair)):
        raise UnknownNameError("column", name, schema)
    if kind is PartialDate and all(one in schema for one in (name, *pair)):
        raise InputError(f"{name}: a date is given in {name}, or in {pair[0]} and {pair[1]}, not in all three")
    if kind is bool:
        return _plain(wanted, schema[name], "booleans", (engine.Boolean,), engine)
    if issubclass(kind, enum.Enum):
        return _keys(wanted, schema[name], engine)
    if issubclass(kind, Measure):
        return _amounts(wanted, schema[name], engine)
    names = (name,) if name in schema else pair
    return _dates(wanted, names, [_days(one, schema[one], engine, midnight=midnight) for one in names], engine)


def _of_wrong_type(wanted: Wanted, names: Sequence[str], expected: str, engine: Engine) -> Taken:
    """A column of another type, which may still stand if it holds nothing at all."""
    nothing_on_file = unknown(wanted, engine)

    def wrong(found: Found) -> list[Wrong]:
        return [(one, expected, ~engine.col(one).is_null()) for one in names if found[f"nulls_{one}"] < found["rows"]]

    asks = {f"nulls_{one}": engine.col(one).null_count() for one in names}
    return attrs.evolve(nothing_on_file, columns=tuple(names), asks=asks, wrong=wrong)


def _plain(wanted: Wanted, dtype: Any, what: str, accepted: Sequence[Any], engine: Engine) -> Taken:
    name = wanted.name
    if not any(dtype == one for one in accepted):
        return _of_wrong_type(wanted, [name], f"a column of {what} is wanted, not of {dtype}", engine)
    return Taken(
        wanted,
        (name,),
        {"nulls": engine.col(name).null_count()},
        lambda found: [],
        lambda found: Part(expr=engine.col(name), nullable=found["nulls"] > 0),
    )


def _keys(wanted: Wanted, dtype: Any, engine: Engine) -> Taken:
    name = wanted.name
    keys = [key_of(member) for member in wanted.kind]
    text = engine.col(name) if dtype == engine.String else engine.col(name).cast(engine.String)
    strange = (~text.is_in(keys)).fill_null(False)
    taken = _plain(wanted, dtype, "text", engine.texts, engine)
    if "nulls" not in taken.asks:
        return taken

    def wrong(found: Found) -> list[Wrong]:
        expected = f"one of {', '.join(keys)} is wanted"
        return [(name, expected, strange)] if found["strange"] else []

    return attrs.evolve(
        taken,
        asks=taken.asks | {"strange": engine.count(strange)},
        wrong=wrong,
        part=lambda found: Part(expr=text, nullable=found["nulls"] > 0),
    )


def _amounts(wanted: Wanted, dtype: Any, engine: Engine) -> Taken:
    name, places = wanted.name, wanted.kind.decimals
    low = 0 if wanted.lowest is None else wanted.lowest.amount
    high = wanted.kind.highest if wanted.highest is None else wanted.highest.amount
    column = engine.col(name)
    whole = dtype.is_integer()
    if dtype.is_decimal() and dtype.scale > MOST_DECIMALS:
        expected = f"decimals of at most {MOST_DECIMALS} places are wanted, not {dtype}"
        return _of_wrong_type(wanted, [name], expected, engine)
    if not (whole or dtype.is_float() or dtype.is_decimal()):
        return _of_wrong_type(wanted, [name], f"a column of numbers is wanted, not of {dtype}", engine)
    if not whole:
        # A decimal of a unit's places and within its range is nearest to one float, and back again.
        column = column.cast(engine.Float64)
        column = engine.when(~column.is_nan()).then(column)
    fine = _fine(column, places, engine)
    asks = {"nulls": column.null_count(), "low": column.min(), "high": column.max()}
    if not whole:
        asks |= {"fine": engine.count(fine), "parts": engine.count(_fine(column, 0, engine))}

    def wrong(found: Found) -> list[Wrong]:
        faults: list[Wrong] = []
        if found["low"] is not None and (found["low"] < low or found["high"] > high):
            faults.append(
                (name, f"an amount from {low} to {high} is wanted", (column < float(low)) | (column > float(high)))
            )
        if found.get("fine"):
            expected = f"at most {places} decimal places are wanted" if places else "a whole number is wanted"
            faults.append((name, expected, fine))
        return faults

    def part(found: Found) -> Part:
        scale = places if found.get("parts") else 0
        number = column if whole else (column * float(10**scale)).round(0)
        least, most = (round((found[end] or 0) * 10**scale) for end in ("low", "high"))
        return Amounts(expr=number.cast(engine.Int64), scale=scale, low=least, high=most, nullable=found["nulls"] > 0)

    return Taken(wanted, (name,), asks, wrong, part)


def _fine(column: Expr, places: int, engine: Engine) -> Expr:
    """Whether a float is not the nearest to a decimal of so many places."""
    return (engine.nearest_float((column * float(10**places)).round(0), places) != column).fill_null(False)


def _days(name: str, dtype: Any, engine: Engine, *, midnight: bool) -> tuple[Expr, Expr | None] | str:
    """A column's days since 1970, and whether a row has a time of day; or what is wrong with its type."""
    column = engine.col(name)
    if dtype.is_integer():
        return column.cast(engine.Int64) - EPOCH, None
    if dtype == engine.Date:
        return engine.day_of(column), None
    if isinstance(dtype, engine.Datetime) and midnight and dtype.time_zone is None:
        day = column.cast(engine.Date)
        return engine.day_of(day), (day.cast(dtype) != column).fill_null(False)
    return f"a column of dates is wanted, not of {dtype}"


def _dates(
    wanted: Wanted, names: Sequence[str], read: Sequence[tuple[Expr, Expr | None] | str], engine: Engine
) -> Taken:
    bad = [one for one in read if isinstance(one, str)]
    if bad:
        return _of_wrong_type(wanted, names, bad[0], engine)
    days = [one[0] for one in read if not isinstance(one, str)]
    timed = {
        name: one[1] for name, one in zip(names, read, strict=True) if not isinstance(one, str) and one[1] is not None
    }
    first, last = days[0], days[-1]
    asks = {"nulls": first.null_count(), "low": first.min(), "high": last.max()}
    asks |= {f"timed_{name}": engine.count(condition) for name, condition in timed.items()}
    half = first.is_null() != last.is_null()
    turned = (first > last).fill_null(False)
    if len(names) == 2:
        asks |= {
            "half": engine.count(half),
            "turned": engine.count(turned),
            "spans": engine.count((first < last).fill_null(False)),
        }
        asks |= {"low": first.min(), "high": last.max()}

    def wrong(found: Found) -> list[Wrong]:
        faults: list[Wrong] = []
        whole = names[0] if len(names) == 1 else f"{names[0]}, {names[1]}"
        if found["low"] is not None and (found["low"] < FIRST_DAY or found["high"] > LAST_DAY):
            faults.append(
                (whole, "a day from 1900-01-01 to 2199-12-31 is wanted", (first < FIRST_DAY) | (last > LAST_DAY))
            )
        if found.get("half"):
            faults.append((whole, "both days or neither are wanted", half))
        if found.get("turned"):
            faults.append((whole, "a span of days ends on or after the day it begins", turned))
        for name, condition in timed.items():
            if found[f"timed_{name}"]:
                faults.append((name, "a day without a time of day is wanted", condition))
        return faults

    def part(found: Found) -> Part:
        spans = len(names) == 2 and bool(found["spans"])
        return Dates(expr=first, last=last if spans else None, nullable=found["nulls"] > 0)

    return Taken(wanted, tuple(names), asks, wrong, part)
