"""Rows that a rule cannot tell apart, and the facts records that stand for them.

A fact that the rule only sets against known values is coded by the *cell* in which it lies (below, at, or above each
value), any other by its value; rows with the same code have the same outcome.
"""

from __future__ import annotations

import enum
import functools
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

import attrs

from cadre_policy.frames.columns import key_of
from cadre_policy.frames.engine import EPOCH, FIRST_DAY, LAST_DAY, Engine
from cadre_policy.frames.engine import Expr as Column
from cadre_policy.frames.intake import Wanted
from cadre_policy.frames.parts import Amounts, Dates, Part, scaled
from cadre_policy.measures import PartialDate
from cadre_policy.rules.expression import Compare, Const, Expr, Extreme, Fact, FirstOf, Rule, Table
from cadre_policy.rules.resolve import Agreed, CutOff, Figure, Resolved, Void, as_resolved, parts_of, walk_resolved

_WORD = 2**62
"""Codes are packed into integers below this."""

Digit = tuple[Column, int]
"""A column of whole numbers from 0 (not on file) on, and how many there are."""


def _bounds(rule: Expr[Any, Any]) -> dict[str, list[Any] | None]:
    """For each fact the known values that it is set against; None if it is used in any other way."""
    found: dict[str, list[Any] | None] = {}
    for node in walk_resolved(rule):
        met = _set_against(node)
        for part in parts_of(node):
            if isinstance(part, Fact):
                before = found.get(part.name, [])
                found[part.name] = None if met is None or before is None else [*before, *met]
    return found


def _set_against(node: Resolved) -> list[Any] | None:
    """The values that a comparison sets a fact against; None if they are not written in the rule."""
    match node:
        case CutOff(date=Fact(), cutoff=cutoff):
            return [cutoff]
        case Compare(left=Fact(), right=other) | Compare(left=other, right=Fact()):
            return _values(as_resolved(other))
    return None


def _values(node: Resolved) -> list[Any] | None:
    """All values that a part can have, if they are written in the rule."""
    match node:
        case Const(value=value) | Figure(value=value):
            return [value]
        case Void():
            return []
        case Rule() | FirstOf() | Table() | Agreed() | Extreme():
            found: list[Any] = []
            for part in _bodies(node):
                values = _values(as_resolved(part))
                if values is None:
                    return None
                found += values
            return found
    return None


def _bodies(node: Resolved) -> Sequence[Expr[Any, Any]]:
    """The parts of a choice of which its answer is one."""
    match node:
        case FirstOf(cases=cases, otherwise=otherwise):
            return [*(then for _, then in cases), otherwise]
        case Table(cases=cases):
            return [then for _, then in cases]
    return parts_of(node)


@attrs.frozen(order=False, eq=False)
class Cells:
    """The code of each row, and the uniform columns from which a facts record is made."""

    facts: Mapping[str, Wanted]
    parts: Mapping[str, Part]
    bounds: Mapping[str, list[Any] | None]
    engine: Engine

    @classmethod
    def of(cls, rule: Expr[Any, Any], facts: Mapping[str, Wanted], parts: Mapping[str, Part], engine: Engine) -> Cells:
        """The cells of a rule's facts as they are read from a frame."""
        return cls(facts, parts, _bounds(rule), engine)

    def code(self) -> Column:
        """One number for each combination of cells, or a text where a number is not large enough."""
        words: list[Column] = []
        size = _WORD
        for digit, count in (digit for digits in self.digits.values() for digit in digits):
            if not words or size * count >= _WORD:
                words.append(digit)
                size = count
            else:
                size *= count
                dtype = self.engine.integers(size)
                words[-1] = words[-1].cast(dtype) * count + digit.cast(dtype)
        if not words:
            return self.engine.number(0)
        if len(words) == 1:
            return words[0].cast(self.engine.Int64)
        return self.engine.text([word.cast(self.engine.String) for word in words], "|")

    @functools.cached_property
    def digits(self) -> dict[str, list[Digit]]:
        """For each fact the cell in which it lies on each row; for a date known to a span, its ends' cells."""
        return {name: list(self._digits(name, part)) for name, part in self.parts.items()}

    def _digits(self, name: str, part: Part) -> Iterator[Digit]:
        match part:
            case Amounts():
                yield self._amount(name, part)
            case Dates():
                yield self._date(name, part.expr)
                if part.last is not None:
                    yield self._date(name, part.last)
            case _:
                yield _members(self.facts[name].kind, part.expr, self.engine)

    def _amount(self, name: str, part: Amounts) -> Digit:
        bounds = self.bounds[name]
        if bounds is None:
            return (part.expr - (part.low - 1)).fill_null(0), part.high - part.low + 2
        turns = []
        for amount, scale in sorted({scaled(bound.amount) for bound in bounds}):
            number = part.expr * 10 ** max(0, scale - part.scale)
            value = amount * 10 ** max(0, part.scale - scale)
            turns += [number >= value, number > value]
        return _cell(turns, part.expr, self.engine)

    def _date(self, name: str, day: Column) -> Digit:
        bounds = self.bounds[name]
        if bounds is None:
            return (day - (FIRST_DAY - 1)).fill_null(0), LAST_DAY - FIRST_DAY + 2
        edges: set[int] = set()
        for bound in bounds:
            edges |= {bound} if isinstance(bound, int) else {bound.first, bound.first - 1, bound.last, bound.last - 1}
        return _cell([day > edge - EPOCH for edge in sorted(edges)], day, self.engine)


def _cell(turns: Sequence[Column], column: Column, engine: Engine) -> Digit:
    """How many turning points a value has passed, from 1 on; 0 if it is not on file."""
    count = len(turns) + 2
    dtype = engine.integers(count)
    passed = engine.one_if(~column.is_null(), dtype)
    for turn in turns:
        passed = passed + engine.one_if(turn, dtype)
    return passed, count


def _members(kind: type[Any], column: Column, engine: Engine) -> Digit:
    keys: list[Any] = [False, True] if kind is bool else [key_of(member) for member in kind]
    count = len(keys) + 1
    dtype = engine.integers(count)
    chain: Any = engine
    for index, key in enumerate(keys):
        chain = chain.when(column == key).then(engine.lit(index + 1, dtype))
    return chain.otherwise(engine.lit(0, dtype)), count


def uniform(parts: Mapping[str, Part]) -> dict[str, Column]:
    """The columns from which facts records are made, by the name of the fact."""
    columns = {name: part.expr for name, part in parts.items()}
    return columns | {f"{name}·": part.end for name, part in parts.items() if isinstance(part, Dates)}


def facts_record(
    subject: type[Any], facts: Mapping[str, Wanted], parts: Mapping[str, Part], row: Mapping[str, Any]
) -> Any:
    """The facts record of one row of :func:`uniform` columns; fields that no column states are not on file."""
    values: dict[str, Any] = {field.name: None for field in attrs.fields(subject)}
    for name, wanted in facts.items():
        value = row[name]
        if value is not None:
            values[name] = _value(wanted.kind, parts[name], value, row.get(f"{name}·"))
    return subject(**values)


def _value(kind: type[Any], part: Part, value: Any, last: Any) -> Any:
    if isinstance(part, Amounts):
        amount = int(value)
        return kind(amount if part.scale == 0 else Decimal(amount).scaleb(-part.scale))
    if isinstance(part, Dates):
        return PartialDate(int(value) + EPOCH, int(last) + EPOCH)
    if issubclass(kind, enum.Enum):
        return next(member for member in kind if key_of(member) == value)
    return bool(value)


__all__ = ["Cells", "facts_record", "uniform"]
