"""Which way a part of a rule moves when one of its facts grows, if it moves one way only."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cadre_policy.rules.expression import (
    AddMonths,
    AllOf,
    AnyOf,
    Compare,
    DaysBetween,
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
from cadre_policy.rules.resolve import CutOff, Resolved, as_resolved, parts_of, walk_resolved


def mentions(node: Resolved, fact: Fact[Any, Any]) -> bool:
    """Whether a part reads a fact."""
    return any(part is fact for part in walk_resolved(node))


def direction(node: Resolved, fact: Fact[Any, Any], *, within: bool = False) -> int | None:
    """How a part moves as *fact* grows: 1 up (or from false to true), -1 down, 0 not at all, None perhaps both.

    With *within*, the fact moves only so far that no condition inside the part turns, so that of a choice only the
    answers count.
    """

    def of(part: Any) -> int | None:
        return direction(as_resolved(part), fact, within=within)

    def joint_of(parts: Iterable[Any]) -> int | None:
        joint: int | None = 0
        for part in parts:
            joint = _joint(joint, of(part))
        return joint

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
            return joint_of(parts_of(node))
        case ProRata():  # what it divides by is a figure, which does not move
            return joint_of(parts_of(node))
        case FirstOf(cases=cases, otherwise=otherwise) if within:
            return joint_of([*(then for _, then in cases), otherwise])
        case Table(cases=cases) if within:
            return joint_of(then for _, then in cases)
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
