"""The explained path: a resolved rule reckoned in three values, with the parts that decided.

Each node becomes a closure ``facts -> Trace``.  A trace is ``(node, value, parts)``: the value is a plain
bool, amount, date or enumeration member, or an :class:`Absence`; the parts are the deciding ones only.  A false
``all_of`` keeps one false part, a true one all of them; ``first_of`` keeps the cases passed over and the one that
applied; what cannot matter any more is dropped together with its causes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, assert_never

from cadre_policy.measures import Measure, PartialDate, Years
from cadre_policy.rules import arithmetic
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
from cadre_policy.rules.outcome import NOT_KNOWN, Absence, Status, absence, joined
from cadre_policy.rules.resolve import Agreed, CutOff, Figure, Resolved, Void, as_resolved

Trace = tuple[Any, Any, tuple[Any, ...]]
"""A node, its value or absence, and the traces that decided it."""
Step = Callable[[Any], Trace]


def plain(value: Any) -> Any:
    """The amount of a measure; any other value as it is."""
    return value.amount if isinstance(value, Measure) else value


def compile_kleene(expr: Expr[Any, Any]) -> Step:
    """The closure for a resolved tree; shared parts are compiled once."""
    return _Compiler()(expr)


class _Compiler:
    def __init__(self) -> None:
        self.done: dict[int, Step] = {}

    def __call__(self, expr: Expr[Any, Any]) -> Step:
        step = self.done.get(id(expr))
        if step is None:
            step = self.done[id(expr)] = self._compile(as_resolved(expr))
        return step

    def _compile(self, node: Resolved) -> Step:
        match node:
            case Fact():
                return _fact(node)
            case Const(value=value) | Figure(value=value):
                constant: Trace = (node, plain(value), ())
                return lambda facts: constant
            case Void(absence=absent):
                void: Trace = (node, absent, ())
                return lambda facts: void
            case CutOff(date=date):
                return _cutoff(node, self(date))
            case Compare(left=left, right=right):
                return _compare(node, self(left), self(right))
            case Among(of=of, members=members):
                return _mapped(node, self(of), frozenset(members).__contains__)
            case Not(of=of):
                return _mapped(node, self(of), lambda value: not value)
            case AllOf(of=parts):
                return _junction(node, tuple(self(part) for part in parts), decisive=False)
            case AnyOf(of=parts):
                return _junction(node, tuple(self(part) for part in parts), decisive=True)
            case FirstOf(cases=cases, otherwise=otherwise):
                return _first_of(node, tuple((self(w), self(t)) for w, t in cases), self(otherwise))
            case Table(cases=cases):
                return _table(node, tuple((self(w), self(t)) for w, t in cases))
            case Agreed(bodies=bodies):
                return _agreed(node, tuple(self(body) for body in bodies))
            case Plus(left=a, right=b):
                return _reckoned(node, (self(a), self(b)), lambda x, y: x + y)
            case Less(left=a, right=b):
                return _reckoned(node, (self(a), self(b)), arithmetic.less, zero=(0,))
            case Times(count=a, each=b):
                return _reckoned(node, (self(a), self(b)), lambda x, y: x * y, zero=(0, 1))
            case PercentOf(percent=a, of=b):
                return _reckoned(node, (self(a), self(b)), arithmetic.percent, zero=(0, 1))
            case Round(of=a, rounding=how):
                return _reckoned(node, (self(a),), lambda x: arithmetic.rounded(x, how))
            case ProRata(of=a, part=b, whole=c, rounding=how):
                pro_rata: Callable[..., Any] = lambda x, y, z: arithmetic.pro_rata(x, y, z, how)  # noqa: E731
                return _reckoned(node, (self(a), self(b), self(c)), pro_rata, zero=(0, 1))
            case Extreme(greatest=greatest, of=amounts):
                pick: Callable[..., Any] = max if greatest else min
                return _reckoned(node, tuple(self(one) for one in amounts), pick)
            case Whole(start=a, end=b, counts=counts, unit=unit):
                years = unit is Years
                return _dated(node, (self(a), self(b)), lambda s, e: arithmetic.whole(s, e, counts, years=years))
            case DaysBetween(start=a, end=b):
                return _dated(node, (self(a), self(b)), lambda s, e: max(0, e - s))
            case AddMonths(date=a, months=b, counts=counts):
                return _add_months(node, self(a), self(b), counts)
            case Rule(body=body):
                return _named(node, self(body))
            case never:
                assert_never(never)


def _fact(node: Fact[Any, Any]) -> Step:
    name, measured = node.name, issubclass(node.kind, Measure)

    def step(facts: Any) -> Trace:
        value = getattr(facts, name)
        if value is None:
            return (node, NOT_KNOWN, ())
        return (node, value.amount if measured else value, ())

    return step


def _named(node: Rule[Any, Any], body: Step) -> Step:
    def step(facts: Any) -> Trace:
        try:
            trace = body(facts)
        except Exception as error:
            error.add_note(f"in the rule {node.name!r} ({node.cites[0]})")
            raise
        return (node, trace[1], (trace,))

    return step


def _cutoff(node: CutOff, date: Step) -> Step:
    cutoff, after = node.cutoff, node.after

    def step(facts: Any) -> Trace:
        trace = date(facts)
        value = trace[1]
        if type(value) is Absence:
            return (node, value, (trace,))
        if value.last <= cutoff:
            return (node, not after, (trace,))
        return (node, after if value.first > cutoff else NOT_KNOWN, (trace,))

    return step


def _compare(node: Compare[Any], left: Step, right: Step) -> Step:
    test, rising = arithmetic.COMPARE[node.op], node.op in {">=", ">"}

    def step(facts: Any) -> Trace:
        parts = (left(facts), right(facts))
        a, b = parts[0][1], parts[1][1]
        if type(a) is Absence or type(b) is Absence:
            return (node, joined(x for x in (a, b) if type(x) is Absence), parts)
        if type(a) is PartialDate:
            surely = test(a.first, b.last) if rising else test(a.last, b.first)
            perhaps = test(a.last, b.first) if rising else test(a.first, b.last)
            return (node, surely if surely == perhaps else NOT_KNOWN, parts)
        return (node, test(a, b), parts)

    return step


def _mapped(node: Resolved, of: Step, function: Callable[[Any], bool]) -> Step:
    def step(facts: Any) -> Trace:
        trace = of(facts)
        value = trace[1]
        return (node, value if type(value) is Absence else function(value), (trace,))

    return step


def _junction(node: Resolved, steps: tuple[Step, ...], *, decisive: bool) -> Step:
    neutral = not decisive

    def step(facts: Any) -> Trace:
        traces = []
        decided = True
        for one in steps:
            trace = one(facts)
            value = trace[1]
            if value is decisive:
                return (node, decisive, (trace,))
            traces.append(trace)
            if value is not neutral:
                decided = False
        if decided:
            return (node, neutral, tuple(traces))
        undecided = tuple([trace for trace in traces if type(trace[1]) is Absence])
        return (node, joined(trace[1] for trace in undecided), undecided)

    return step


def _agree(node: Resolved, undecided: list[Trace], shown: list[Trace], candidates: list[Trace]) -> Trace:
    """The common value of all that may apply; otherwise an absence with every cause in play."""
    first = candidates[0][1]
    if type(first) is not Absence and all(same(trace[1], first) for trace in candidates):
        return (node, first, (*shown, *candidates))
    absent = [trace for trace in (*undecided, *candidates) if type(trace[1]) is Absence]
    return (node, joined(trace[1] for trace in absent), tuple(absent))


def same(a: Any, b: Any) -> bool:
    """Whether two outcomes are the same: 1 and 1.0 are, 0 and False are not."""
    return bool(a == b) and isinstance(a, bool) is isinstance(b, bool)


def _first_of(node: Resolved, cases: tuple[tuple[Step, Step], ...], otherwise: Step) -> Step:
    def step(facts: Any) -> Trace:
        shown: list[Trace] = []
        undecided: list[Trace] = []
        candidates: list[Trace] = []
        for when, then in cases:
            trace = when(facts)
            value = trace[1]
            if value is False:
                shown.append(trace)
                continue
            shown.append(trace)
            candidates.append(then(facts))
            if value is True:
                break
            undecided.append(trace)
        else:
            candidates.append(otherwise(facts))
        if not undecided:
            return (node, candidates[0][1], (*shown, candidates[0]))
        return _agree(node, undecided, shown, candidates)

    return step


def _table(node: Table[Any, Any], cases: tuple[tuple[Step, Step], ...]) -> Step:
    def step(facts: Any) -> Trace:
        traces = [when(facts) for when, _ in cases]
        met = [index for index, trace in enumerate(traces) if trace[1] is True]
        undecided = [index for index, trace in enumerate(traces) if type(trace[1]) is Absence]
        if len(met) > 1 or not (met or undecided):
            arithmetic.only(met, len(cases), "explained")
        if met:
            trace = cases[met[0]][1](facts)
            return (node, trace[1], (traces[met[0]], trace))
        waiting = [traces[index] for index in undecided]
        return _agree(node, waiting, waiting, [cases[index][1](facts) for index in undecided])

    return step


def _agreed(node: Agreed, bodies: tuple[Step, ...]) -> Step:

    unsettled = absence(Status.LEFT_OPEN)

    def step(facts: Any) -> Trace:
        traces = tuple(body(facts) for body in bodies)
        values = [trace[1] for trace in traces]
        absent = [value for value in values if type(value) is Absence]
        if absent:
            return (node, joined(absent) if len(absent) == len(values) else joined((unsettled, *absent)), traces)
        agree = all(same(value, values[0]) for value in values)
        return (node, values[0] if agree else unsettled, traces)

    return step


def _reckoned(
    node: Resolved, steps: tuple[Step, ...], function: Callable[..., Any], zero: tuple[int, ...] = ()
) -> Step:
    """Arithmetic; *zero* names the parts that, when nothing, leave nothing whatever a missing fact may be."""

    def step(facts: Any) -> Trace:
        traces = tuple(one(facts) for one in steps)
        absent = [trace for trace in traces if type(trace[1]) is Absence]
        if absent:
            nothing = next((traces[i] for i in zero if type(traces[i][1]) is not Absence and traces[i][1] == 0), None)
            if nothing is not None and all(trace[1] == NOT_KNOWN for trace in absent):
                return (node, 0, (nothing,))
            return (node, joined(trace[1] for trace in absent), tuple(absent))
        return (node, function(*(trace[1] for trace in traces)), traces)

    return step


def _dated(node: Resolved, steps: tuple[Step, Step], function: Callable[[int, int], int]) -> Step:
    """A duration grows with its end and shrinks with its start: it is known where its bounds agree."""

    def step(facts: Any) -> Trace:
        traces = (steps[0](facts), steps[1](facts))
        start, end = traces[0][1], traces[1][1]
        if type(start) is Absence or type(end) is Absence:
            return (node, joined(x for x in (start, end) if type(x) is Absence), traces)
        least, most = function(start.last, end.first), function(start.first, end.last)
        return (node, least if least == most else NOT_KNOWN, traces)

    return step


def _add_months(node: Resolved, date: Step, months: Step, counts: Any) -> Step:
    def step(facts: Any) -> Trace:
        traces = (date(facts), months(facts))
        start, amount = traces[0][1], traces[1][1]
        if type(start) is Absence or type(amount) is Absence:
            return (node, joined(x for x in (start, amount) if type(x) is Absence), traces)
        first = arithmetic.shifted(start.first, amount, counts)
        return (node, PartialDate(first, arithmetic.shifted(start.last, amount, counts)), traces)

    return step
