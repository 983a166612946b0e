"""A rule under one policy on one day: parameters looked up, texts and readings chosen, dates turned into cut-offs.

The result is a tree of the same nodes, less those that resolving removes (parameters, texts in force,
readings, the day itself), plus the four below.
"""

from __future__ import annotations

import datetime as dt
import math
from typing import Any, cast

import attrs

from cadre_policy.law.evidence import Evidence
from cadre_policy.measures import Measure, Months, PartialDate, last_start_ordinal
from cadre_policy.rules.declared import Dated, Reading
from cadre_policy.rules.expression import (
    Absent,
    AddMonths,
    AllOf,
    Among,
    AnyOf,
    ByReading,
    Compare,
    Const,
    DaysBetween,
    Expr,
    Extreme,
    Fact,
    FirstOf,
    InForce,
    Less,
    Not,
    On,
    Parameter,
    ParameterAt,
    PercentOf,
    Plus,
    ProRata,
    Round,
    Rule,
    Table,
    Times,
    Whole,
    as_node,
    unit_of,
)
from cadre_policy.rules.outcome import Absence, Status, absence
from cadre_policy.rules.policy import Policy


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Figure(Expr[Any, Any]):
    """A parameter's value under the policy on the day that decides."""

    value: Any
    parameter: Parameter[Any]
    dated: Dated[Any]

    @property
    def unit(self) -> type[Any]:
        """The type of the value."""
        return self.parameter.unit


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Void(Expr[Any, Any]):
    """A place without a value, whatever the facts; *source* is what would have given it."""

    absence: Absence
    source: Parameter[Any] | Absent[Any] | InForce[Any, Any]

    @property
    def unit(self) -> type[Any]:
        """The type of the value that there would have been."""
        return unit_of(self.source)


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class CutOff(Expr[Any, bool]):
    """A comparison of a duration up to the day asked about, as a comparison of dates.

    True if the date is on or before *cutoff* (or after it, if *after*).
    """

    date: Expr[Any, PartialDate]
    cutoff: int
    after: bool
    source: Compare[Any]
    figure: Figure | None
    """The parameter's value that the duration was compared with; None if it was a constant."""

    @property
    def unit(self) -> type[bool]:
        """A cut-off is a comparison."""
        return bool


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Agreed(Expr[Any, Any]):
    """An unsettled reading: decided only where all alternatives agree."""

    reading: Reading
    bodies: tuple[Expr[Any, Any], ...]

    @property
    def unit(self) -> type[Any]:
        """The type of every alternative."""
        return unit_of(self.bodies[0])


Resolved = (
    Fact[Any, Any] | Const[Any] | Figure | Void | CutOff | Agreed | Compare[Any] | Among[Any] | Not[Any] | AllOf[Any]
    | AnyOf[Any] | FirstOf[Any, Any] | Table[Any, Any] | Plus[Any, Any] | Less[Any, Any] | Times[Any, Any]
    | PercentOf[Any, Any] | Round[Any] | ProRata[Any] | Extreme[Any, Any] | Whole[Any, Any]
    | DaysBetween[Any, Any] | AddMonths[Any] | Rule[Any, Any]
)  # fmt: skip
"""What a resolved tree is made of."""


def as_resolved(expr: Expr[Any, Any]) -> Resolved:
    """Every part of a resolved tree is one of the nodes listed above."""
    return cast(Resolved, expr)


@attrs.define(eq=False)
class _Resolver:
    policy: Policy
    on: int
    known_at: int | None
    day: Fact[Any, PartialDate] | None
    """Stands for the day asked about, where that is to stay a variable; None puts the day itself."""
    done: dict[int, tuple[Expr[Any, Any], Expr[Any, Any]]] = attrs.field(factory=dict)

    def __call__(self, expr: Expr[Any, Any]) -> Expr[Any, Any]:
        """Resolve each shared part once; the source is kept so that its id stays taken."""
        if isinstance(expr, Void):
            return expr
        found = self.done.get(id(expr))
        if found is None:
            found = self.done[id(expr)] = (expr, self._resolve(expr))
        return found[1]

    def _resolve(self, expr: Expr[Any, Any]) -> Expr[Any, Any]:
        match as_node(expr):
            case Fact() | Const():
                return expr
            case On():
                return Const(PartialDate(self.on, self.on)) if self.day is None else self.day
            case Absent(cause=cause) as absent:
                return Void(absence(cause), absent)
            case Parameter() as parameter:
                return self._parameter(parameter)
            case ParameterAt(parameter=parameter, date=date):
                return self._parameter_at(parameter, self(date))
            case InForce(by=by) as choice:
                return self._in_force(choice, by)
            case ByReading(reading=which, bodies=bodies):
                chosen = self.policy.reading(which)
                if chosen is not None:
                    return self(bodies[chosen])
                return Agreed(which, tuple(self(body) for body in bodies.values()))
            case Compare() as compare:
                return self._compare(compare)
            case AllOf(of=of):
                return AllOf(tuple(self(one) for one in of))
            case AnyOf(of=of):
                return AnyOf(tuple(self(one) for one in of))
            case FirstOf(cases=cases, otherwise=otherwise):
                return FirstOf(tuple((self(when), self(then)) for when, then in cases), self(otherwise))
            case Table(cases=cases):
                return Table(tuple((self(when), self(then)) for when, then in cases))
            case Extreme(of=of) as extreme:
                return Extreme(extreme.greatest, tuple(self(one) for one in of))
            case other:
                changes = {
                    field.name: self(value)
                    for field in attrs.fields(cast(Any, type(other)))
                    if isinstance(value := getattr(other, field.name), Expr)
                }
                return cast("Expr[Any, Any]", attrs.evolve(cast(Any, other), **changes))

    def _known(self, promulgated: PartialDate) -> bool:
        return self.known_at is None or promulgated.first <= self.known_at

    def _values(self, parameter: Parameter[Any]) -> list[Dated[Any]]:
        values = self.policy.values_of(parameter)
        return [dated for dated in values if self._known(dated.promulgated or dated.since)]

    def _figure(self, parameter: Parameter[Any], dated: Dated[Any]) -> Expr[Any, Any]:
        if isinstance(dated.value, Status):
            return Void(absence(dated.value), parameter)
        if dated.evidence < self.policy.lowest_evidence:
            return Void(absence(Status.UNCONFIRMED), parameter)
        return Figure(dated.value, parameter, dated)

    def _parameter(self, parameter: Parameter[Any]) -> Expr[Any, Any]:
        return self._pick([(d.since, self._figure(parameter, d)) for d in self._values(parameter)], parameter)

    def _parameter_at(self, parameter: Parameter[Any], date: Expr[Any, PartialDate]) -> Expr[Any, Any]:
        dated = [(d.since, self._figure(parameter, d)) for d in self._values(parameter)]
        return self._by_date(dated, date, parameter)

    def _in_force(self, choice: InForce[Any, Any], by: Expr[Any, PartialDate]) -> Expr[Any, Any]:
        bodies = [(text.since, text.body) for text in choice.versions if self._known(text.promulgated)]
        if isinstance(by, On):
            return self(self._pick(bodies, choice))
        return self._by_date([(since, self(body)) for since, body in bodies], self(by), choice)

    def _pick(
        self, bodies: list[tuple[PartialDate, Expr[Any, Any]]], source: Parameter[Any] | InForce[Any, Any]
    ) -> Expr[Any, Any]:
        """The last text that had begun by the day; inside a bracket of dates, unconfirmed."""
        for since, body in bodies[::-1]:
            if since.last <= self.on:
                return body
            if since.first <= self.on:
                if self.policy.lowest_evidence is Evidence.RECALLED:
                    return body
                return Void(absence(Status.UNCONFIRMED), source)
        return Void(absence(Status.NOT_IN_FORCE), source)

    def _by_date(
        self,
        bodies: list[tuple[PartialDate, Expr[Any, Any]]],
        date: Expr[Any, PartialDate],
        source: Parameter[Any] | InForce[Any, Any],
    ) -> Expr[Any, Any]:
        """The same choice where a date fact decides: cases from the latest text to the earliest."""
        cases: list[tuple[Expr[Any, bool], Expr[Any, Any]]] = []
        for since, body in reversed(bodies):
            certainly = Const(PartialDate(since.last, since.last))
            cases.append((Compare(">=", date, certainly), body))
            if not since.exact:
                accepts = self.policy.lowest_evidence is Evidence.RECALLED
                inside = body if accepts else Void(absence(Status.UNCONFIRMED), source)
                cases.append((Compare(">=", date, Const(PartialDate(since.first, since.first))), inside))
        before = Void(absence(Status.NOT_IN_FORCE), source)
        return FirstOf(tuple(cases), before) if cases else before

    def _compare(self, compare: Compare[Any]) -> Expr[Any, Any]:
        return self._compared(compare, self(compare.left), self(compare.right))

    def _compared(self, source: Compare[Any], left: Expr[Any, Any], right: Expr[Any, Any]) -> Expr[Any, Any]:
        """The comparison; under an unsettled reading of one side, of each alternative, since they may agree on it."""
        for side, other in ((left, right), (right, left)):
            agreed = side.body if isinstance(side, Rule) else side
            if isinstance(agreed, Agreed):
                each = [attrs.evolve(side, body=body) if isinstance(side, Rule) else body for body in agreed.bodies]
                pairs = [(one, other) if side is left else (other, one) for one in each]
                return Agreed(agreed.reading, tuple(self._compared(source, a, b) for a, b in pairs))
        cutoff = self._cutoff(source, left, right)
        return Compare(source.op, left, right) if cutoff is None else cutoff

    def _cutoff(self, source: Compare[Any], left: Expr[Any, Any], right: Expr[Any, Any]) -> CutOff | None:
        """``whole_years(date, ON) >= n`` and its kin, with n known, as a comparison of the date."""
        figure = right if isinstance(right, Figure) else None
        bound = right.value if isinstance(right, Const | Figure) else None
        if not isinstance(bound, Measure):
            return None
        # Over whole numbers, x > b is x >= floor(b) + 1, and x < b is not x >= ceil(b).
        least = math.floor(bound.amount) + 1 if source.op in {">", "<="} else math.ceil(bound.amount)
        after = source.op in {"<", "<="}
        if least < 1:
            return None
        match as_resolved(left):
            case Whole(unit=unit, start=start, end=Const(value=end), counts=counts):
                months = least if unit is Months else least * 12
                return CutOff(start, last_start_ordinal(end.first, months, counts), after, source, figure)
            case DaysBetween(start=start, end=Const(value=end)):
                return CutOff(start, end.first - least, after, source, figure)
        return None


def resolve(
    expr: Expr[Any, Any],
    *,
    policy: Policy,
    on: dt.date,
    known_at: dt.date | None,
    day: Fact[Any, PartialDate] | None = None,
) -> Expr[Any, Any]:
    """*expr* under *policy* as the law stood *on* a day, by what was made known at *known_at*.

    With *day*, the law is that of *on* but the day itself stays a variable, given by that fact.
    """
    known = None if known_at is None else known_at.toordinal()
    return _Resolver(policy, on.toordinal(), known, day)(expr)


def parts_of(node: Resolved) -> tuple[Expr[Any, Any], ...]:
    """The parts of a resolved node in the order of the text."""
    match node:
        case Fact() | Const() | Figure() | Void():
            return ()
        case CutOff(date=date):
            return (date,)
        case Agreed(bodies=bodies):
            return bodies
        case AllOf(of=of) | AnyOf(of=of):
            return of
        case Extreme(of=amounts):
            return amounts
        case FirstOf(cases=cases, otherwise=otherwise):
            return (*(part for case in cases for part in case), otherwise)
        case Table(cases=cases):
            return tuple(part for case in cases for part in case)
        case Compare(left=a, right=b) | Plus(left=a, right=b) | Less(left=a, right=b):
            return (a, b)
        case Times(count=a, each=b) | PercentOf(percent=a, of=b) | AddMonths(date=a, months=b):
            return (a, b)
        case Whole(start=a, end=b) | DaysBetween(start=a, end=b):
            return (a, b)
        case ProRata(of=a, part=b, whole=c):
            return (a, b, c)
        case Not(of=a) | Among(of=a) | Round(of=a) | Rule(body=a):
            return (a,)


def walk_resolved(expr: Expr[Any, Any]) -> list[Resolved]:
    """Every node of a resolved tree once, parents first, in the order of the text."""
    seen: dict[int, Resolved] = {}
    stack = [expr]
    while stack:
        node = as_resolved(stack.pop())
        if id(node) not in seen:
            seen[id(node)] = node
            stack.extend(reversed(parts_of(node)))
    return list(seen.values())


__all__ = ["Agreed", "CutOff", "Figure", "Resolved", "Void", "as_resolved", "parts_of", "resolve", "walk_resolved"]
