"""The days on which parts of a rule turn: found exactly by bisection, since each part moves one way with time.

A comparison such as "ten whole years from the start of service to the day asked about" is false, then perhaps
unknown, then true; it turns at most twice.  A part that depends on the day in two opposed ways is taken apart
until its pieces move one way.
"""

from __future__ import annotations

import enum
import itertools
import math
import types
from collections.abc import Iterator
from typing import Any

from cadre_policy.law.label import Label
from cadre_policy.measures import MAX_ORDINAL, MIN_ORDINAL, Measure, PartialDate
from cadre_policy.rules.expression import (
    AddMonths,
    Compare,
    DaysBetween,
    Extreme,
    Fact,
    Less,
    PercentOf,
    Plus,
    ProRata,
    Round,
    Times,
    Whole,
)
from cadre_policy.rules.kleene import Step, compile_kleene, same
from cadre_policy.rules.monotone import direction, mentions
from cadre_policy.rules.outcome import Absence
from cadre_policy.rules.resolve import Resolved, as_resolved, parts_of, walk_resolved

DAY: Fact[Any, PartialDate] = Fact(
    subject=object, name="day asked about", label=Label("所问之日", "the day asked about"), kind=PartialDate
)
"""Stands for the day asked about in a rule whose day stays a variable.  No field can have this name."""

_MOST_COMBINED = 1_024
"""Combinations of what facts not exactly known can be that are tried in one comparison."""


def turning_parts(expr: Resolved) -> list[Resolved]:
    """The parts whose turns bound every change of the rule's answer: comparisons, and amounts that are carried."""
    found: list[Resolved] = []
    seen: set[int] = set()
    stack = [expr]
    while stack:
        node = stack.pop()
        if id(node) in seen or not mentions(node, DAY):
            continue
        seen.add(id(node))
        if (isinstance(node, Compare) or _is_reckoning(node)) and direction(node, DAY) is not None:
            found.append(node)
            continue
        stack.extend(as_resolved(part) for part in parts_of(node))
    return found


def _is_reckoning(node: Resolved) -> bool:
    kinds = (Whole, DaysBetween, AddMonths, Plus, Less, Times, PercentOf, Round, ProRata, Extreme, Fact)
    return isinstance(node, kinds)


def turns(node: Resolved, facts: Any, first: int, last: int) -> set[int]:
    """The days after *first* and up to *last* on which a part's value is another than on the day before."""
    step = compile_kleene(node)
    names = {part.name: part for part in walk_resolved(node) if isinstance(part, Fact) and part is not DAY}
    box = types.SimpleNamespace(**{name: getattr(facts, name) for name in names})
    found: set[int] = set()
    for completed in _extremes(box, names):
        _bisect(step, completed, first, last, found)
    return found


def _extremes(box: types.SimpleNamespace, names: dict[str, Fact[Any, Any]]) -> Iterator[types.SimpleNamespace]:
    """The facts as they are, and with each one that is not exactly known at either end of what it can be.

    A member of an enumeration can stand for another choice, so that each is tried.
    """
    open_ended: dict[str, tuple[Any, ...]] = {}
    for name, fact in names.items():
        value = getattr(box, name)
        if type(value) is PartialDate and not value.exact:
            open_ended[name] = (PartialDate(value.first, value.first), PartialDate(value.last, value.last))
        elif value is None and issubclass(fact.kind, Measure):
            low = fact.lowest if fact.lowest is not None else fact.kind(0)
            open_ended[name] = (low, fact.highest if fact.highest is not None else fact.kind(fact.kind.highest))
        elif value is None and fact.kind is PartialDate:
            open_ended[name] = (PartialDate(MIN_ORDINAL, MIN_ORDINAL), PartialDate(MAX_ORDINAL, MAX_ORDINAL))
        elif value is None and fact.kind is bool:
            open_ended[name] = (False, True)
        elif value is None and issubclass(fact.kind, enum.Enum):
            open_ended[name] = tuple(fact.kind)
    yield box
    if open_ended and math.prod(len(values) for values in open_ended.values()) <= _MOST_COMBINED:
        for chosen in itertools.product(*open_ended.values()):
            yield types.SimpleNamespace(**{**vars(box), **dict(zip(open_ended, chosen, strict=True))})


def _bisect(step: Step, box: types.SimpleNamespace, first: int, last: int, found: set[int]) -> None:
    """All turns between two days of a part that moves one way: where the ends agree, nothing turns between."""

    def at(day: int) -> Any:
        setattr(box, DAY.name, PartialDate(day, day))
        value = step(box)[1]
        return frozenset(value.causes) if type(value) is Absence else value

    stack = [(first, at(first), last, at(last))]
    while stack:
        low, below, high, above = stack.pop()
        if same(below, above) or low == high:
            continue
        if high - low == 1:
            found.add(high)
            continue
        middle = (low + high) // 2
        between = at(middle)
        stack += [(low, below, middle, between), (middle, between, high, above)]


__all__ = ["DAY", "turning_parts", "turns"]
