"""What Kleene's logic leaves unknown, settled exactly: unknown means that completions differ.

Each missing fact is tried with one value per *cell*: a stretch of values that no comparison of the rule tells
apart.  If every completion gives the same outcome, that is the answer; as soon as two differ, it is unknown.
"""

from __future__ import annotations

import enum
import math
import types
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import attrs

from cadre_policy.errors import RuleWritingError
from cadre_policy.measures import MAX_ORDINAL, MIN_ORDINAL, Measure, PartialDate, Percent
from cadre_policy.rules.expression import AllOf, Among, AnyOf, Compare, Const, Expr, Fact, FirstOf, Not, Rule, Table
from cadre_policy.rules.kleene import Step, compile_kleene, same
from cadre_policy.rules.monotone import direction
from cadre_policy.rules.outcome import Absence, Status
from cadre_policy.rules.resolve import Agreed, CutOff, Figure, Resolved, Void, as_resolved, parts_of, walk_resolved

MOST_STEPS = 200_000
"""Completions tried before giving up; then the answer stays unknown, which is always safe."""


_PARTS = 10_000
"""An amount has at most four decimals."""
_MOST_VALUES = 50_000
"""Values of one fact that may have to be tried one by one."""


@attrs.frozen(order=False, eq=False)
class _Test:
    """A comparison of the rule, and the facts that it reads."""

    step: Step
    facts: frozenset[str]
    bound: Any
    """For a fact set directly against a known amount: that amount; None if the turning point must be searched."""
    from_bound: bool
    """Whether the answer changes at the bound; if not, above it."""


class Settler:
    """Cells and completions of one resolved rule."""

    def __init__(self, expr: Expr[Any, Any], step: Step) -> None:
        self.step = step
        nodes = walk_resolved(expr)
        self.facts: dict[str, Fact[Any, Any]] = {n.name: n for n in nodes if isinstance(n, Fact)}
        tests = [n for n in nodes if isinstance(n, Compare | CutOff)]
        self.tests = [_Test(compile_kleene(n), frozenset(_facts_of(n)), *(_bound(n) or (None, False))) for n in tests]
        self.mentioned: dict[str, set[enum.Enum]] = {}
        for node in nodes:
            if isinstance(node, Among):
                for name in _facts_of(node):
                    self.mentioned.setdefault(name, set()).update(node.members)
        self.entangled = {name for test in self.tests if len(test.facts) > 1 for name in test.facts} | set(
            _value_facts(as_resolved(expr))
        )

        self.carried = set(_carried_facts(as_resolved(expr)))
        answers = [as_resolved(part) for part in _answers(as_resolved(expr))]
        moving = [*answers, *(as_resolved(n) for n in tests)]
        self.wavering = {
            name
            for name in self.entangled
            if any(direction(part, self.facts[name], within=True) is None for part in moving)
        }
        """Amounts in which some comparison or answer may move both ways: every value has to be tried."""
        self.tests_inner_first = self.tests[::-1]
        for name in self.entangled:
            fact = self.facts[name]
            if issubclass(fact.kind, Measure) and fact.highest is None and fact.kind is not Percent:
                raise RuleWritingError(f"the fact {name} takes part in arithmetic: give the highest amount it can have")

    def missing(self, facts: Any) -> list[str]:
        """Facts of the rule that are not on file, or known to a span of days only, in declared order."""
        found = []
        for name in self.facts:
            value = getattr(facts, name)
            if value is None or (type(value) is PartialDate and not value.exact):
                found.append(name)
        return found

    def box(self, facts: Any) -> types.SimpleNamespace:
        """The facts of the rule as a plain bag that completions are written into."""
        return types.SimpleNamespace(**{name: getattr(facts, name) for name in self.facts})

    def outcomes(self, box: types.SimpleNamespace, missing: list[str], at_most: int = 2) -> list[Any]:
        """The different outcomes that completions of *box* have; stops once *at_most* are found."""
        found: list[Any] = []
        budget = MOST_STEPS
        order = sorted(missing, key=self._rank)
        for outcome in self.completions(box, order):
            budget -= 1
            if budget < 0:
                return [*found, object()]
            if not any(same(outcome, other) for other in found):
                found.append(outcome)
                if len(found) >= at_most:
                    break
        return found

    def _rank(self, name: str) -> tuple[int, int]:
        """Facts with few cells first; dates, whose cells depend on the other facts, last."""
        kind = self.facts[name].kind
        if kind is PartialDate:
            return (3, 0)
        return (2, 0) if name in self.entangled else (0 if kind is bool else 1, 0)

    def completions(self, box: types.SimpleNamespace, missing: list[str]) -> Iterator[Any]:
        """The outcome of each completion, while *box* holds it; what is decided is not completed further."""
        value = self.step(box)[1]
        if type(value) is not Absence or Status.NOT_KNOWN not in value.causes or not missing:
            yield value
            return
        name, rest = missing[0], missing[1:]
        before = getattr(box, name)
        try:  # a caller that has seen enough stops in the middle: the box must be left as it was
            for cell in self.cells(name, box, rest):
                setattr(box, name, cell)
                yield from self.completions(box, rest)
        finally:
            setattr(box, name, before)

    def cells(self, name: str, box: types.SimpleNamespace, others: list[str], *, ends: bool = False) -> list[Any]:
        """The first value of each stretch of values of a fact that the rule cannot tell apart.

        Args:
            name: The fact.
            box: The other facts.
            others: Those among them that are not on file either.
            ends: Whether the last value of each stretch is wanted too.
        """
        fact = self.facts[name]
        if fact.kind is bool:
            return [False, True]
        if issubclass(fact.kind, enum.Enum):
            mentioned = self.mentioned.get(name, set())
            other = next((m for m in fact.kind if m not in mentioned), None)
            return [m for m in fact.kind if m in mentioned or m is other]
        ends = ends or name in self.carried
        if fact.kind is PartialDate:
            known = getattr(box, name)
            low, high = (known.first, known.last) if known is not None else (MIN_ORDINAL, MAX_ORDINAL)
            found = self._turning(name, box, others, low, high, lambda day: PartialDate(day, day), ends=ends)
            return [PartialDate(day, day) for day in sorted(found)]
        kind: type[Measure] = fact.kind
        scale = 1 if kind.whole else _PARTS
        low = int((fact.lowest.amount if fact.lowest is not None else 0) * scale)
        high = int((fact.highest.amount if fact.highest is not None else kind.highest) * scale)

        def of(number: int) -> Measure:
            return kind(number if scale == 1 else Decimal(number) / scale)

        if name in self.wavering:
            if high - low > _MOST_VALUES:
                raise RuleWritingError(f"the fact {name} moves the answer both ways: give it a highest amount nearby")
            numbers = {low, high, *range(low + 1, high)}
        elif name in self.entangled:
            numbers = self._turning(name, box, others, low, high, of, ends=ends)
        else:
            numbers = {low, high} if ends else {low}
            for test in self.tests:
                if name in test.facts and test.bound is not None:
                    first = math.ceil(test.bound * scale) if test.from_bound else math.floor(test.bound * scale) + 1
                    numbers |= {first, first - 1} if ends else {first}
        return [of(number) for number in sorted(numbers) if low <= number <= high]

    def cells_whole(self, name: str, box: types.SimpleNamespace) -> list[Any]:
        """The ends of the cells of a fact as if it were not on file, the other facts as they are in *box*."""
        before = getattr(box, name)
        setattr(box, name, None)
        try:
            return self.cells(name, box, [], ends=True)
        finally:
            setattr(box, name, before)

    def _turning(
        self,
        name: str,
        box: types.SimpleNamespace,
        others: list[str],
        low: int,
        high: int,
        of: Callable[[int], Any],
        *,
        ends: bool,
    ) -> set[int]:
        """The first value of each stretch between turning points, and the last ones too if *ends*.

        A comparison moves one way while no condition inside it turns.  Inner comparisons come first, and each is
        searched between the turns already found.
        """
        starts = [low]
        for test in self.tests_inner_first:
            if name not in test.facts:
                continue
            pending = [other for other in others if other in test.facts]
            for _ in self._others(box, pending, others):
                turned = [
                    turn
                    for start, after in zip(starts, [*starts[1:], high + 1], strict=True)
                    if (turn := _turn(test.step, box, name, start, after - 1, of)) is not None
                ]
                starts = sorted({*starts, *turned})
        return {*starts, *(start - 1 for start in starts[1:]), high} if ends else set(starts)

    def _others(self, box: types.SimpleNamespace, pending: list[str], others: list[str]) -> Iterator[None]:
        """Each combination of cells of the dates that a comparison also reads."""
        if not pending:
            yield
            return
        first, rest = pending[0], pending[1:]
        before = getattr(box, first)
        inner = [other for other in others if other not in pending]
        try:
            for cell in self.cells(first, box, inner):
                setattr(box, first, cell)
                yield from self._others(box, rest, others)
        finally:
            setattr(box, first, before)


def _turn(
    step: Step, box: types.SimpleNamespace, name: str, low: int, high: int, of: Callable[[int], Any]
) -> int | None:
    """The first value at which a comparison of the fact has changed its answer; None if it never does."""
    before = getattr(box, name)

    def at(number: int) -> Any:
        setattr(box, name, of(number))
        return step(box)[1]

    try:
        at_low = at(low)
        if same(at_low, at(high)):
            return None
        while high - low > 1:
            middle = (low + high) // 2
            if same(at(middle), at_low):
                low = middle
            else:
                high = middle
        return high
    finally:
        setattr(box, name, before)


def _facts_of(node: Resolved) -> list[str]:
    return [part.name for part in walk_resolved(node) if isinstance(part, Fact)]


def _bound(node: Compare[Any] | CutOff) -> tuple[Any, bool] | None:
    """For a fact set directly against a known amount: that amount, and whether the answer changes at it or above it."""
    if isinstance(node, Compare):
        left, right = as_resolved(node.left), as_resolved(node.right)
        for fact, bound, from_bound in ((left, right, {">=", "<"}), (right, left, {">", "<="})):
            if isinstance(fact, Fact) and isinstance(bound, Const | Figure) and isinstance(bound.value, Measure):
                return bound.value.amount, node.op in from_bound
    return None


def _has_gap(node: Compare[Any] | CutOff) -> bool:
    """Whether one side has no value at all, so that no value of a fact makes a difference."""
    return isinstance(node, Compare) and isinstance(node.right, Void)


def _value_facts(node: Resolved) -> Iterator[str]:
    """Facts whose amount becomes part of the answer, or is reckoned with before it is compared."""
    for part in walk_resolved(node):
        if isinstance(part, Compare) and _bound(part) is None and not _has_gap(part):
            yield from _facts_of(part)
    yield from _carried_facts(node)


def _carried_facts(node: Resolved) -> Iterator[str]:
    """Facts whose value is carried into the answer."""
    stack = [node]
    while stack:
        part = stack.pop()
        if isinstance(part, Fact):
            yield part.name
        stack.extend(as_resolved(child) for child in _carried(part))


def _answers(node: Resolved) -> Iterator[Expr[Any, Any]]:
    """The parts that can be the answer, choices between them taken apart."""
    match node:
        case FirstOf() | Table() | Agreed() | Rule():
            for part in _carried(node):
                yield from _answers(as_resolved(part))
        case _:
            yield node


def _carried(node: Resolved) -> tuple[Expr[Any, Any], ...]:
    """The parts of a node whose value is carried into its answer, conditions left out."""
    match node:
        case FirstOf(cases=cases, otherwise=otherwise):
            return (*(then for _, then in cases), otherwise)
        case Table(cases=cases):
            return tuple(then for _, then in cases)
        case Compare() | CutOff() | Among() | Not() | AllOf() | AnyOf():
            return ()
        case _:
            return parts_of(node)
