"""Answers as the caller's columns: numbers, booleans, keys, dates; and the causes where there is none."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import Any

import attrs

from cadre_policy.frames.columns import key_of
from cadre_policy.frames.engine import Engine, Expr
from cadre_policy.frames.parts import Amounts, Dates, Part, any_true
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.rules.outcome import CAUSES, Absence, Status


def said_causes(causes: Iterable[Status]) -> str:
    """Causes of absence as one text, in the order in which a reader is best told of them."""
    there = set(causes)
    return "|".join(cause.value for cause in CAUSES if cause in there)


@attrs.frozen(order=False, kw_only=True)
class Delivery:
    """The columns that are asked for."""

    name: str
    unit: type[Any]
    spans: bool
    """Whether dates are given as two columns, the first and the last possible day."""
    causes: bool
    engine: Engine

    @property
    def answers(self) -> tuple[str, ...]:
        """The names of the columns of answers."""
        return (f"{self.name}_first", f"{self.name}_last") if self.spans else (self.name,)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all columns."""
        return (*self.answers, f"{self.name}_causes") if self.causes else self.answers

    def expressions(self, part: Part) -> dict[str, Expr]:
        """The columns from the part that answers the rule."""
        match part:
            case Dates():
                found = dict(
                    zip(
                        self.answers,
                        (self.engine.date_of(day) for day in (part.expr, part.end)),
                        strict=False,
                    )
                )
            case Amounts():
                found = {self.name: _number(part, self.unit.decimals, self.engine)}
            case _:
                found = {self.name: part.expr}
        return found | ({f"{self.name}_causes": _causes(part, self.engine)} if self.causes else {})

    def row(self, outcome: Any) -> dict[str, Any]:
        """The same columns of one outcome in its unit, or of an absence."""
        absent = isinstance(outcome, Absence)
        values = (None, None) if absent else _plain(outcome)
        found: dict[str, Any] = dict(zip(self.answers, values, strict=False))
        if self.causes:
            found[f"{self.name}_causes"] = said_causes(outcome.causes) if absent else None
        return found

    def fault(self, part: Part) -> Expr | None:
        """Whether a row's answer cannot be had in its unit, or the rule is broken on it."""
        faults = [] if part.fault is None else [part.fault]
        if isinstance(part, Amounts):
            spare = 10 ** max(0, part.scale - self.unit.decimals)
            if spare > 1:
                faults.append((part.expr // spare * spare != part.expr).fill_null(False))
            highest = self.unit.highest * 10**part.scale
            if part.high > highest:
                faults.append((part.expr > highest).fill_null(False))
        return any_true(faults)


def _number(part: Amounts, places: int, engine: Engine) -> Expr:
    """An integer, or the float nearest to the exact decimal."""
    if part.scale == 0:
        return part.expr.cast(engine.Int64)
    spare = part.scale - places
    expr, scale = (part.expr // 10**spare, places) if spare > 0 else (part.expr, part.scale)
    return engine.nearest_float(expr, scale) if scale else expr.cast(engine.Int64)


def _plain(value: Any) -> tuple[Any, Any]:
    if isinstance(value, Measure):
        amount = value.amount
        return (amount if isinstance(amount, int) else float(amount)), None
    if isinstance(value, PartialDate):
        return value.first_day, value.last_day
    return (key_of(value) if isinstance(value, enum.Enum) else value), None


def _causes(part: Part, engine: Engine) -> Expr:
    if not part.nullable:
        return engine.lit(None, engine.String)
    absence = part.absence()
    named = [engine.when(absence[c]).then(engine.lit(c.value)) for c in CAUSES if c in absence]
    text = named[0] if len(named) == 1 else engine.text(named, "|")
    causes: Expr = engine.when(part.expr.is_null()).then(text)
    return causes
