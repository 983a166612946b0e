"""Which way a part of a rule moves when one of its facts grows, if it moves one way only."""

from __future__ import annotations

from typing import Any

from cadre_policy.rules.expression import (
    AddMonths,
    AllOf,
    AnyOf,
    Compare,
    DaysBetween,
    Extreme,
    Fact,
    Less,
    Not,
    PercentOf,
    Plus,
    Round,
    Rule,
    Times,
    Whole,
)
from cadre_policy.rules.resolve import CutOff, Resolved, as_resolved, parts_of, walk_resolved


def mentions(node: Resolved, fact: Fact[Any, Any]) -> bool:
    """Whether a part reads a fact."""
    return any(part is fact for part in walk_resolved(node))


def direction(node: Resolved, fact: Fact[Any, Any]) -> int | None:
    """How a part moves as *fact* grows: 1 up (or from false to true), -1 down, 0 not at all, None perhaps both."""

    def of(part: Any) -> int | None:
        return direction(as_resolved(part), fact)

    if node is fact:
        return 1
    match node:
        case Compare(op=op, left=left, right=right):
            moved = _joint(of(left), _opposite(of(right)))
            return moved if op in {">=", ">"} else _opposite(moved)
        case CutOff(date=date, after=after):
            return of(date) if after else _opposite(of(date))
        case Whole(start=start, end=end) | DaysBetween(start=start, end=end):
            return _joint(_opposite(of(start)), of(end))
        case Less(left=left, right=right):
            return _joint(of(left), _opposite(of(right)))
        case AddMonths() | Plus() | Times() | PercentOf() | Round() | Extreme() | AllOf() | AnyOf() | Rule():
            joint: int | None = 0
            for part in parts_of(node):
                joint = _joint(joint, of(part))
            return joint
        case Not(of=negated):
            return _opposite(of(negated))
    return None if mentions(node, fact) else 0


def _joint(a: int | None, b: int | None) -> int | None:
    if a is None or b is None or a * b < 0:
        return None
    return a or b


def _opposite(a: int | None) -> int | None:
    return None if a is None else -a


__all__ = ["direction", "mentions"]
