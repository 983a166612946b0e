"""What Kleene's logic leaves unknown, settled exactly: unknown means that completions differ.

Each missing fact is tried with one value per *cell*: a stretch of values that no comparison of the rule tells
apart.  If every completion gives the same outcome, that is the answer; as soon as two differ, it is unknown.
"""

from __future__ import annotations

import contextlib
import enum
import math
import types
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from cadre_policy.errors import RuleWritingError
from cadre_policy.measures import MAX_ORDINAL, MIN_ORDINAL, Measure, PartialDate
from cadre_policy.rules.expression import Expr, Fact
from cadre_policy.rules.kleene import Step, Trace, same
from cadre_policy.rules.outcome import Absence, Status
from cadre_policy.rules.thresholds import Thresholds

MOST_STEPS = 20_000
"""Times that the rule, or a comparison of it, is asked before giving up; the answer then stays unknown."""
_MOST_VALUES = 50_000
"""Values of one fact that may have to be tried one by one."""
_DIVES = 2_000
"""Steps of the search that looks for no turning points."""
_PROBES = 32
"""Completions tried at the ends of what is possible before the search begins."""


class _TooMuchError(Exception):
    """The search has taken all the steps it may take."""


class Settler(Thresholds):
    """Cells and completions of one resolved rule."""

    def __init__(self, expr: Expr[Any, Any], step: Step) -> None:
        super().__init__(expr)
        self.step = step
        self._left: int | None = None

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

    def outcomes(self, box: types.SimpleNamespace, missing: list[str]) -> list[Any]:
        """The outcomes that completions of *box* have: one if they agree, the first two found if they differ."""
        found: list[Any] = []
        try:
            with self.working(MOST_STEPS):
                if _differ(self._probes(box, missing), found):
                    return found
                # Where completions differ, a search that looks for no turning points mostly finds two that do, and quickly.
                with contextlib.suppress(_TooMuchError), self.working(_DIVES):
                    if _differ(self.completions(box, missing, exact=False), found):
                        return found
                _differ(self.completions(box, missing), found)
        except _TooMuchError:
            return [*found, object(), object()]  # what was not searched may differ: unknown is always safe
        return found

    @contextlib.contextmanager
    def working(self, steps: int) -> Iterator[None]:
        """Give up after so many steps; a search within another has no more than what is left of the outer one."""
        before = self._left
        self._left = steps if before is None else min(steps, before)
        try:
            yield
        finally:
            spent = (steps if before is None else min(steps, before)) - self._left
            self._left = None if before is None else before - spent

    def matters(self, box: types.SimpleNamespace, name: str, others: list[str]) -> bool:
        """Whether some completion of the *others* leaves the outcome hanging on a fact; if not told in time, yes."""

        def hang(outcomes: Iterator[Any]) -> bool:
            open_ends = (type(one) is Absence and Status.NOT_KNOWN in one.causes for one in outcomes)
            return any(hangs and len(self.outcomes(box, [name])) > 1 for hangs in open_ends)

        try:
            if hang(self._probes(box, others)):
                return True
            with contextlib.suppress(_TooMuchError), self.working(_DIVES):
                if hang(self.completions(box, others, exact=False)):
                    return True
            return hang(self.completions(box, others, beside=(name,)))
        except _TooMuchError:
            return True

    def share_settled(self, box: types.SimpleNamespace, name: str, others: list[str]) -> Fraction:
        """The share of the cells of a fact that leave one outcome whatever the *others* are."""
        before = getattr(box, name)
        try:
            cells = self.cells(name, box, others)
            settled = 0
            for cell in cells:
                setattr(box, name, cell)
                settled += len(self.outcomes(box, others)) == 1
        except _TooMuchError:
            return Fraction(0)
        finally:
            setattr(box, name, before)
        return Fraction(settled, len(cells))

    def _ask(self, box: types.SimpleNamespace) -> Trace:
        """One step of work: the rule asked of *box*."""
        self._work()
        return self.step(box)

    def _work(self) -> None:
        if self._left is not None:
            self._left -= 1
            if self._left < 0:
                raise _TooMuchError

    def _probes(self, box: types.SimpleNamespace, missing: list[str]) -> Iterator[Any]:
        """Outcomes of some completions at the ends of what is possible: where completions differ, these mostly do."""
        values = [self._ends(name, box) for name in missing]
        before = {name: getattr(box, name) for name in missing}
        try:
            for pattern in range(_PROBES if missing else 0):
                for index, name in enumerate(missing):
                    choices = values[index]
                    setattr(box, name, choices[(pattern >> index % 5) + index * (pattern // 2) & len(choices) - 1])
                yield self._ask(box)[1]
        finally:
            for name, value in before.items():
                setattr(box, name, value)

    def _ends(self, name: str, box: types.SimpleNamespace) -> list[Any]:
        """The least and the greatest value of a fact (or two members of an enumeration)."""
        fact = self.facts[name]
        if fact.kind is bool:
            return [False, True]
        if issubclass(fact.kind, enum.Enum):
            cells = self.cells(name, box, [])
            return [cells[0], cells[-1]]
        low, high, of = self._range(fact, getattr(box, name))
        return [of(low), of(high)]

    def _choices(self, name: str, box: types.SimpleNamespace) -> list[Any]:
        """The ends of a date or an amount; every member of an enumeration that may matter."""
        return self.cells(name, box, []) if issubclass(self.facts[name].kind, enum.Enum) else self._ends(name, box)

    def _range(self, fact: Fact[Any, Any], known: Any) -> tuple[int, int, Callable[[int], Any]]:
        """The bounds of a date or an amount as whole numbers, and the value that such a number stands for."""
        if fact.kind is PartialDate:
            low, high = (known.first, known.last) if known is not None else (MIN_ORDINAL, MAX_ORDINAL)
            return low, high, lambda day: PartialDate(day, day)
        kind: type[Measure] = fact.kind
        scale = 10**kind.decimals
        low = int((fact.lowest.amount if fact.lowest is not None else 0) * scale)
        high = int((fact.highest.amount if fact.highest is not None else kind.highest) * scale)
        return low, high, lambda number: kind(number if scale == 1 else Decimal(number) / scale)

    def _rank(self, name: str) -> int:
        """Facts with few cells first; dates, whose cells depend on the other facts, last."""
        kind = self.facts[name].kind
        if kind is PartialDate:
            return 3
        return 2 if name in self.entangled else (0 if kind is bool else 1)

    def completions(
        self, box: types.SimpleNamespace, missing: list[str], *, exact: bool = True, beside: tuple[str, ...] = ()
    ) -> Iterator[Any]:
        """The outcome of each completion, while *box* holds it; what is decided is not completed further.

        Only facts on which the answer still hangs are completed: the trace of an undecided answer names them.  If not
        *exact*, of dates and amounts only the least and the greatest are tried.  Facts *beside* are not on file either and
        stay so; what the others turn at may depend on them.
        """
        trace = self._ask(box)
        value = trace[1]
        if type(value) is not Absence or Status.NOT_KNOWN not in value.causes:
            yield value
            return
        in_play = _in_play(trace)
        name = min((one for one in missing if one in in_play), key=self._rank, default=None)
        if name is None:
            yield value
            return
        rest = [one for one in missing if one != name]
        before = getattr(box, name)
        try:  # a caller that has seen enough stops in the middle: the box must be left as it was
            for cell in self.cells(name, box, [*rest, *beside]) if exact else self._choices(name, box):
                setattr(box, name, cell)
                yield from self.completions(box, rest, exact=exact, beside=beside)
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
            return [m for m in fact.kind if m in mentioned or m is other or name in self.carried]
        ends = ends or name in self.carried
        low, high, of = self._range(fact, getattr(box, name))
        if fact.kind is PartialDate:
            return [of(day) for day in sorted(self._turning(name, box, others, low, high, of, ends=ends))]
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
                    scaled = test.bound * 10**fact.kind.decimals
                    first = math.ceil(scaled) if test.from_bound else math.floor(scaled) + 1
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
            if name not in test.turned_by:
                continue
            pending = [other for other in others if other in test.facts]
            for _ in self._others(box, pending, others):
                turned = [
                    turn
                    for start, after in zip(starts, [*starts[1:], high + 1], strict=True)
                    if (turn := self._turn(test.step, box, name, start, after - 1, of)) is not None
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
            for cell in self.cells(first, box, inner, ends=True):
                setattr(box, first, cell)
                yield from self._others(box, rest, others)
        finally:
            setattr(box, first, before)

    def _turn(
        self, step: Step, box: types.SimpleNamespace, name: str, low: int, high: int, of: Callable[[int], Any]
    ) -> int | None:
        """The first value at which a comparison of the fact has changed its answer; None if it never does."""
        before = getattr(box, name)

        def at(number: int) -> Any:
            self._work()
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


def _differ(outcomes: Iterator[Any], found: list[Any]) -> bool:
    """Add to *found* the outcomes that it does not hold, until it holds two."""
    for outcome in outcomes:
        if not any(same(outcome, other) for other in found):
            found.append(outcome)
        if len(found) > 1:
            return True
    return False


def _in_play(trace: Trace) -> set[str]:
    """The facts in an undecided trace that are not exactly known."""
    found: set[str] = set()
    stack = [trace]
    while stack:
        node, value, parts = stack.pop()
        if type(node) is Fact and (type(value) is Absence or type(value) is PartialDate):
            found.add(node.name)
        stack.extend(parts)
    return found
