"""What a part of a rule is over all rows at once: expressions, and what is known of them before any row is read.

Amounts are whole numbers of a decimal *scale* (9.4 at scale 1 is 94), so that floats never decide; dates are days
since 1970-01-01.  The bounds of an amount are known from the facts' own bounds and the data, and a reckoning that
could leave 64 bits is refused before it starts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

import attrs

from cadre_policy.errors import RuleWritingError
from cadre_policy.frames.engine import Engine, Expr
from cadre_policy.measures import Amount as PlainAmount
from cadre_policy.rules.outcome import Status

Causes = Mapping[Status, Expr]

_MOST = 2**63 - 1


@attrs.frozen(order=False, eq=False, kw_only=True)
class Part:
    """A part whose answer is yes or no, or a member of an enumeration (as its key)."""

    expr: Expr
    """The answer; null where there is none."""
    level: int = 0
    """How many stages of kept columns must have run before the expressions of this part can."""
    nullable: bool = False
    """Whether there may be rows without an answer."""
    causes: Causes | None = None
    """For each cause of absence that is possible, whether a row has it; None is "not known wherever null"."""
    fault: Expr | None = None
    """Whether a row breaks the rule (a table's cases overlap or leave a gap); None is never."""
    literal: bool = False
    """Whether all rows have the same, as it is written in the rule."""
    value: object = None
    """The answer that all rows have; None for amounts, which have bounds."""

    def expressions(self) -> list[Expr]:
        """All that is reckoned on each row."""
        return [self.expr, *(self.causes or {}).values(), *([] if self.fault is None else [self.fault])]

    def absence(self) -> Causes:
        """The causes as expressions that are true or false on every row, and false where there is an answer."""
        if not self.nullable:
            return {}
        return {Status.NOT_KNOWN: self.expr.is_null()} if self.causes is None else self.causes


@attrs.frozen(order=False, eq=False, kw_only=True)
class Amounts(Part):
    """A part that is an amount."""

    scale: int = 0
    """The answer is the expression divided by ``10**scale``."""
    low: int
    high: int
    """Bounds of the expression, at its scale."""

    def at(self, scale: int) -> Amounts:
        """The same amounts at a greater scale."""
        if scale == self.scale:
            return self
        factor = 10 ** (scale - self.scale)
        low, high = bounded(self.low * factor, self.high * factor)
        return attrs.evolve(self, expr=self.expr * factor, scale=scale, low=low, high=high)


@attrs.frozen(order=False, eq=False, kw_only=True)
class Dates(Part):
    """A part that is a date; the expression is the first possible day."""

    last: Expr | None = None
    """The last possible day; None if every date is one day or unknown."""

    def expressions(self) -> list[Expr]:
        """All that is reckoned on each row."""
        return [*super().expressions(), *([] if self.last is None else [self.last])]

    @property
    def end(self) -> Expr:
        """The last possible day."""
        return self.expr if self.last is None else self.last


P = TypeVar("P", bound=Part)


def bounded(*bounds: int) -> tuple[int, ...]:
    """Bounds that fit into 64 bits.

    Raises:
        RuleWritingError: they do not.
    """
    if any(abs(bound) > _MOST for bound in bounds):
        raise RuleWritingError("amounts of the rule may leave 64 bits: give its facts lower highest amounts")
    return bounds


def scaled(amount: PlainAmount) -> tuple[int, int]:
    """A plain amount as a whole number and its scale: 3.9 is (39, 1)."""
    scale = 0
    while amount != int(amount):
        amount, scale = amount * 10, scale + 1
    return int(amount), scale


def one_scale(parts: Sequence[Amounts]) -> list[Amounts]:
    """The same amounts, all at the greatest of their scales."""
    scale = max(part.scale for part in parts)
    return [part.at(scale) for part in parts]


def any_true(conditions: Sequence[Expr]) -> Expr | None:
    """Whether one of several conditions, none of them null, holds; None if there are none."""
    found: Expr | None = None
    for condition in conditions:
        found = condition if found is None else found | condition
    return found


class Stages:
    """Columns that are reckoned once and kept for the expressions of later stages."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.columns: list[dict[str, Expr]] = []
        self.names: dict[int, Expr] = {}
        """The expressions that only name a kept column, by their id."""

    def keep(self, expr: Expr, level: int) -> Expr:
        """The expression as a column of its own, there from stage ``level + 1`` on; a kept column as it is."""
        if id(expr) in self.names:
            return expr
        while len(self.columns) <= level:
            self.columns.append({})
        name = f"·{len(self.names)}"
        self.columns[level][name] = expr
        column = self.engine.col(name)
        self.names[id(column)] = column
        return column

    def kept(self, part: P) -> P:
        """The same part, all its expressions kept."""
        if part.literal or all(id(expr) in self.names for expr in part.expressions()):
            return part
        level = part.level
        changes: dict[str, Any] = {"expr": self.keep(part.expr, level), "level": level + 1}
        if isinstance(part, Dates) and part.last is not None:
            changes["last"] = self.keep(part.last, level)
        if part.causes is not None:
            changes["causes"] = {cause: self.keep(expr, level) for cause, expr in part.causes.items()}
        if part.fault is not None:
            changes["fault"] = self.keep(part.fault, level)
        return attrs.evolve(part, **changes)

    def run(self, frame: Any, own: Iterable[str], answers: Mapping[str, Expr]) -> Any:
        """A lazy frame with further columns, named, that may be reckoned from kept ones.

        Polars drops by itself what is no longer read.  DuckDB looks at every column in every stage when it plans: there
        a kept column goes when no later stage reads it, and only the frame's *own* ones stay.
        """
        stages = [*(columns for columns in self.columns if columns), answers]
        if not self.engine.tells:
            for columns in stages:
                frame = frame.with_columns(**columns)
            return frame
        own, wanted = tuple(own), set(answers)
        plan: list[tuple[list[str], dict[str, Expr]]] = []
        for columns in reversed(stages):
            made = {name: expr for name, expr in columns.items() if name in wanted}
            wanted -= made.keys()
            plan.append((sorted(wanted), made))
            wanted = wanted.union(*map(self.engine.read, made.values()))
        for carried, made in reversed(plan):
            if made:
                frame = frame.select(*own, *carried, **made)
        return frame


class Ladder:
    """Steps of one reckoning: what is kept on one rung is there on the next.

    Without it an expression that uses another twice holds it twice, and trees of expressions grow out of all bounds.
    """

    def __init__(self, stages: Stages, *parts: Part) -> None:
        self.stages = stages
        self.level = max(part.level for part in parts)

    def keep(self, *exprs: Expr) -> list[Expr]:
        """Expressions kept on this rung, as columns for the next."""
        kept = [self.stages.keep(expr, self.level) for expr in exprs]
        self.level += 1
        return kept
