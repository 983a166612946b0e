"""One rule under one policy on one day, made ready once and asked about anyone."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable
from typing import Any

import attrs

from cadre_policy.errors import DateError
from cadre_policy.measures import Date, Measure, as_date
from cadre_policy.rules.expression import Rule
from cadre_policy.rules.kleene import Trace, compile_kleene, plain
from cadre_policy.rules.outcome import Absence, Status
from cadre_policy.rules.policy import Policy
from cadre_policy.rules.resolve import resolve
from cadre_policy.rules.settle import Settler
from cadre_policy.rules.sources import Sources
from cadre_policy.rules.valuepath import UNDECIDED, compile_value


@attrs.frozen(order=False, eq=False)
class Outcome:
    """What a rule says of one subject, before it is dressed for a reader."""

    value: Any
    """A plain bool, amount, date or enumeration member, or an :class:`Absence`."""
    trace: Trace
    settled: bool
    """Whether facts are missing that could not change the answer: every completion gives the same."""


class Compiled:
    """A resolved rule with its quick path, its explained path and its cells."""

    def __init__(self, rule: Rule[Any, Any], policy: Policy, on: Date, known_at: Date | None) -> None:
        self.rule = rule
        self.policy = policy
        self.on = on
        self.known_at = known_at
        self.resolved = resolve(rule, policy=policy, on=on, known_at=known_at)
        self.explained = compile_kleene(self.resolved)
        self.box: Callable[[Any], Any] | None = None
        if issubclass(rule.unit, Measure):
            self.box = functools.lru_cache(maxsize=4096)(rule.unit)
        self.quick = compile_value(self.resolved, self.box)

    @functools.cached_property
    def settler(self) -> Settler:
        """Made when a fact is first missing."""
        return Settler(self.resolved, self.explained)

    @functools.cached_property
    def sources(self) -> Sources:
        """Made when citations are first asked for."""
        return Sources(self.resolved)

    def outcome(self, facts: Any) -> Outcome:
        """The outcome for one subject, and the trace of its reasons."""
        trace = self.explained(facts)
        value = trace[1]
        if type(value) is Absence and Status.NOT_KNOWN in value.causes:
            found = self.settler.outcomes(self.settler.box(facts), self.settler.missing(facts))
            if len(found) == 1:
                return Outcome(found[0], trace, settled=True)
        return Outcome(value, trace, settled=False)

    def plain_answer(self, facts: Any) -> Any:
        """The outcome as a plain value or an :class:`Absence`, by the quick path where it decides."""
        try:
            return plain(self.quick(facts))
        except UNDECIDED:
            return self.outcome(facts).value

    def boxed(self, value: Any) -> Any:
        """An answer as the caller gets it: in its unit, or None where there is none."""
        if type(value) is Absence:
            return None
        return value if self.box is None else self.box(value)

    def answer(self, facts: Any) -> Any:
        """The bare answer, or None where it is not determined."""
        try:
            return self.quick(facts)
        except UNDECIDED:
            return self.boxed(self.outcome(facts).value)


_CACHE: dict[tuple[int, Policy, int, int], Compiled] = {}
_MOST_COMPILED = 4096


def compiled(rule: Rule[Any, Any], policy: Policy, on: dt.date, known_at: dt.date | None = None) -> Compiled:
    """The compiled rule, from the cache where it was asked before.

    Raises:
        DateError: *on* or *known_at* is not a date.
    """
    try:
        # A cached rule is kept alive by its entry, so its id stays its own.
        key = (id(rule), policy, on.toordinal(), 0 if known_at is None else known_at.toordinal())
    except AttributeError:
        raise DateError(f"on: a date is wanted, not a {type(on).__name__}") from None
    found = _CACHE.get(key)
    if found is None:
        if len(_CACHE) >= _MOST_COMPILED:
            _CACHE.clear()
        found = Compiled(rule, policy, as_date(on), None if known_at is None else as_date(known_at))
        _CACHE[key] = found
    return found


__all__ = ["Compiled", "Outcome", "compiled"]
