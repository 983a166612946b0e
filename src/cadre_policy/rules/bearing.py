"""Which facts bear on an answer, and where: read off a resolved tree, for the settler."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from cadre_policy.measures import Measure, PartialDate
from cadre_policy.rules.expression import (
    AllOf,
    Among,
    AnyOf,
    Compare,
    Const,
    Expr,
    Fact,
    FirstOf,
    Not,
    Rule,
    Table,
    unit_of,
)
from cadre_policy.rules.resolve import Agreed, CutOff, Figure, Resolved, Void, as_resolved, parts_of, walk_resolved


def agreements(node: Resolved) -> Iterator[Compare[Any]]:
    """Comparisons that turn where answers of which more than one may apply begin or cease to be the same amount.

    Such are the alternatives of an unsettled reading, and the answers of cases where it is not for want of facts
    alone that a case may be undecided.
    """
    match node:
        case Agreed():
            hangs = True
        case FirstOf(cases=cases) | Table(cases=cases):
            parts = (part for when, _ in cases for part in walk_resolved(when))
            hangs = any(isinstance(part, Void | Agreed) for part in parts)
        case _:
            hangs = False
    if hangs and issubclass(unit_of(node), Measure | PartialDate):
        answers = [answer for answer in carried(node) if not isinstance(answer, Void)]
        for a, b in itertools.combinations(answers, 2):
            yield Compare(">=", a, b)
            yield Compare("<=", a, b)


def facts_of(node: Resolved) -> list[str]:
    """The facts that a part reads, by name."""
    return [part.name for part in walk_resolved(node) if isinstance(part, Fact)]


def known_bound(node: Compare[Any] | CutOff) -> tuple[Any, bool] | None:
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


def value_facts(node: Resolved) -> Iterator[str]:
    """Facts whose amount becomes part of the answer, or is reckoned with before it is compared."""
    for part in walk_resolved(node):
        if isinstance(part, Compare) and known_bound(part) is None and not _has_gap(part):
            yield from facts_of(part)
    yield from carried_facts(node)


def carried_facts(node: Resolved) -> Iterator[str]:
    """Facts whose value is carried into the answer."""
    stack = [node]
    while stack:
        part = stack.pop()
        if isinstance(part, Fact):
            yield part.name
        stack.extend(as_resolved(child) for child in carried(part))


def possible_answers(node: Resolved) -> Iterator[Expr[Any, Any]]:
    """The parts that can be the answer, choices between them taken apart."""
    match node:
        case FirstOf() | Table() | Agreed() | Rule():
            for part in carried(node):
                yield from possible_answers(as_resolved(part))
        case _:
            yield node


def carried(node: Resolved) -> tuple[Expr[Any, Any], ...]:
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


__all__ = ["agreements", "carried", "carried_facts", "facts_of", "known_bound", "possible_answers", "value_facts"]
