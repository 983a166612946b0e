"""The columns interpreter: a resolved rule as expressions over all rows at once.

It shares nothing with the ways of answering one person but the tree.  Where there is no answer an expression is
null, and the backends' own nulls are Kleene's: but a ``when(null)`` falls to *otherwise*, so every choice here says
what happens on null.
"""

from __future__ import annotations

import enum
import operator
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, assert_never

import attrs

from cadre_policy.frames import choices, reckoning
from cadre_policy.frames.engine import EPOCH, Engine
from cadre_policy.frames.parts import Amounts, Dates, Part, Stages, one_scale, scaled
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.rules.expression import (
    AddMonths,
    AllOf,
    Among,
    AnyOf,
    Compare,
    Const,
    DaysBetween,
    Expr,
    Extreme,
    Fact,
    FirstOf,
    Less,
    Not,
    PercentOf,
    Plus,
    ProRata,
    Round,
    Rule,
    Table,
    Times,
    Whole,
)
from cadre_policy.rules.outcome import Status
from cadre_policy.rules.resolve import Agreed, CutOff, Figure, Resolved, Void, as_resolved, parts_of, walk_resolved

COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    ">=": operator.ge,
    ">": operator.gt,
    "<=": operator.le,
    "<": operator.lt,
}


def key_of(member: enum.Enum) -> str:
    """The text by which a column names a member of an enumeration."""
    return str(member.value)


def literal(value: Any, engine: Engine) -> Part:
    """A value of the rule itself, the same on every row."""
    if isinstance(value, bool):
        return Part(expr=engine.lit(value), literal=True, value=value)
    if isinstance(value, Measure):
        amount, scale = scaled(value.amount)
        return Amounts(expr=engine.number(amount), scale=scale, low=amount, high=amount, literal=True)
    if isinstance(value, PartialDate):
        first, last = (engine.number(day - EPOCH) for day in (value.first, value.last))
        return Dates(expr=first, last=None if value.exact else last, literal=True, value=str(value))
    return Part(expr=engine.lit(key_of(value)), literal=True, value=key_of(value))


def nothing(unit: type[Any], causes: Sequence[Status], engine: Engine) -> Part:
    """No answer on any row."""
    absence = {cause: engine.lit(True) for cause in causes}
    if issubclass(unit, Measure):
        return Amounts(expr=engine.number(None), nullable=True, causes=absence, low=0, high=0, literal=True)
    if unit is PartialDate:
        return Dates(expr=engine.number(None), nullable=True, causes=absence, literal=True)
    dtype = engine.Boolean if unit is bool else engine.String
    return Part(expr=engine.lit(None, dtype), nullable=True, causes=absence, literal=True)


class Columns:
    """Reads one resolved tree; shared parts are reckoned once and kept."""

    def __init__(self, rule: Expr[Any, Any], facts: Mapping[str, Part], stages: Stages) -> None:
        self.facts = facts
        self.stages = stages
        self.done: dict[int, Part] = {}
        self.cuts: dict[tuple[int, int], Part] = {}
        """Cut-offs of a date: rules ask for the same in many places, and for its opposite."""
        self.uses = Counter(id(part) for node in walk_resolved(rule) for part in parts_of(node))

    def __call__(self, expr: Expr[Any, Any]) -> Part:
        """The part that a node is."""
        part = self.done.get(id(expr))
        if part is None:
            part = self._read(as_resolved(expr))
            if self.uses[id(expr)] > 1 and not isinstance(expr, Fact):
                part = self.stages.kept(part)
            self.done[id(expr)] = part
        return part

    def amounts(self, expr: Expr[Any, Any]) -> Amounts:
        """The part of a node that is an amount."""
        part = self(expr)
        assert isinstance(part, Amounts)
        return part

    def dates(self, expr: Expr[Any, Any]) -> Dates:
        """The part of a node that is a date."""
        part = self(expr)
        assert isinstance(part, Dates)
        return part

    def _read(self, node: Resolved) -> Part:
        match node:
            case Fact(name=name):
                return self.facts[name]
            case Const(value=value) | Figure(value=value):
                return literal(value, self.stages.engine)
            case Void(absence=absence, unit=unit):
                return nothing(unit, tuple(absence.causes), self.stages.engine)
            case CutOff(date=date, cutoff=cutoff, after=after):
                key = (id(date), cutoff)
                if key not in self.cuts:
                    self.cuts[key] = self.stages.kept(cut_off(self.dates(date), cutoff - EPOCH, self.stages.engine))
                reached = self.cuts[key]
                return attrs.evolve(reached, expr=~reached.expr) if after else reached
            case Compare(op=op, left=left, right=right):
                return compare(op, self(left), self(right), self.stages)
            case Among(of=of, members=members):
                return among(self(of), members)
            case Not(of=of):
                part = self(of)
                return attrs.evolve(part, expr=~part.expr, literal=False)
            case AllOf(of=of):
                return junction([self(one) for one in of], decisive=False, stages=self.stages)
            case AnyOf(of=of):
                return junction([self(one) for one in of], decisive=True, stages=self.stages)
            case FirstOf(cases=cases, otherwise=otherwise):
                whens, thens = self._cases(cases)
                return choices.first_of(whens, [*thens, self(otherwise)], self.stages)
            case Table(cases=cases):
                return choices.table(*self._cases(cases), self.stages)
            case Agreed(bodies=bodies):
                return choices.agreed([self(body) for body in bodies], self.stages)
            case Plus(left=a, right=b):
                return reckoning.plus(self.amounts(a), self.amounts(b))
            case Less(left=a, right=b):
                return reckoning.less(self.amounts(a), self.amounts(b), self.stages)
            case Times(count=a, each=b):
                return reckoning.times(self.amounts(a), self.amounts(b), self.stages)
            case PercentOf(percent=a, of=b):
                return reckoning.percent_of(self.amounts(a), self.amounts(b), self.stages)
            case Round(of=a, rounding=how):
                return reckoning.rounded(self.amounts(a), how)
            case ProRata(of=a, part=b, whole=c, rounding=how):
                return reckoning.pro_rata(self.amounts(a), self.amounts(b), self.amounts(c), how, self.stages)
            case Extreme(greatest=greatest, of=amounts):
                return reckoning.extreme([self.amounts(one) for one in amounts], self.stages, greatest=greatest)
            case Whole(start=a, end=b, counts=counts, unit=unit):
                return reckoning.whole(self.dates(a), self.dates(b), counts, unit, self.stages)
            case DaysBetween(start=a, end=b):
                return reckoning.days_between(self.dates(a), self.dates(b), self.stages)
            case AddMonths(date=a, months=b, counts=counts):
                return reckoning.add_months(self.dates(a), self.amounts(b), counts, self.stages)
            case Rule(body=body):
                return self(body)
            case never:
                assert_never(never)

    def _cases(self, cases: Sequence[tuple[Expr[Any, bool], Expr[Any, Any]]]) -> tuple[list[Part], list[Part]]:
        return [self(when) for when, _ in cases], [self(then) for _, then in cases]


def cut_off(date: Dates, cutoff: int, engine: Engine) -> Part:
    """Whether a date is on or before a day; open if the day lies inside a date's span."""
    if date.last is None:
        return Part(expr=date.expr <= cutoff, **reckoning.shared([date]))
    expr = engine.when(date.last <= cutoff).then(engine.lit(True)).when(date.expr > cutoff).then(engine.lit(False))
    return Part(expr=expr, **reckoning.shared([date], undecided=(date.expr <= cutoff) & (date.last > cutoff)))


def compare(op: str, left: Part, right: Part, stages: Stages) -> Part:
    """One amount or date set against another."""
    test, engine = COMPARE[op], stages.engine
    if isinstance(left, Amounts) and isinstance(right, Amounts):
        a, b = one_scale([left, right])
        return Part(expr=test(a.expr, b.expr), **reckoning.shared([a, b]))
    assert isinstance(left, Dates)
    assert isinstance(right, Dates)
    if left.last is None and right.last is None:
        return Part(expr=test(left.expr, right.expr), **reckoning.shared([left, right]))
    early, late = test(left.expr, right.end), test(left.end, right.expr)
    surely, perhaps = (early, late) if op in {">=", ">"} else (late, early)
    level = max(left.level, right.level)
    surely, perhaps = stages.keep(surely, level), stages.keep(perhaps, level)
    expr = engine.when(surely).then(engine.lit(True)).when(~perhaps).then(engine.lit(False))
    common = reckoning.shared([left, right], undecided=perhaps & ~surely)
    return Part(expr=expr, **common | {"level": level + 1})


def among(of: Part, members: tuple[enum.Enum, ...]) -> Part:
    """Whether a key is one of some members'."""
    keys = [key_of(member) for member in members]
    expr = of.expr == keys[0] if len(keys) == 1 else of.expr.is_in(keys)
    return Part(expr=expr, **reckoning.shared([of]))


def junction(parts: Sequence[Part], *, decisive: bool, stages: Stages) -> Part:
    """All of several conditions (one that is false decides), or any of them (one that is true does)."""
    if any(part.nullable and part.causes is not None for part in parts) or any(
        part.fault is not None for part in parts
    ):
        parts = [stages.kept(part) for part in parts]
    expr = parts[0].expr
    for part in parts[1:]:
        expr = expr | part.expr if decisive else expr & part.expr
    common = reckoning.shared(parts)
    level = common["level"]
    if common["causes"] is not None:
        expr = stages.keep(expr, level)
        open_ = expr.is_null()  # what decides takes away the causes of all the others
        common |= {"level": level + 1, "causes": {c: e & open_ for c, e in common["causes"].items()}}
    if common["fault"] is not None:
        decides = [(part.expr if decisive else ~part.expr).fill_null(False) for part in parts]
        common["fault"] = choices.reached_faults(parts, decides)
    return Part(expr=expr, **common)
