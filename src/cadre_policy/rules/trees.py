"""The parts of a rule, and the parts of those."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import attrs

from cadre_policy.rules.expression import Expr, Node, Rule, Text, as_node


def children(node: Node) -> tuple[Expr[Any, Any], ...]:
    """The parts that a node is made of, in the order of the text."""
    found: list[Expr[Any, Any]] = []
    for field in attrs.fields(cast(Any, type(node))):
        value = getattr(node, field.name)
        if isinstance(value, Mapping):
            value = tuple(value.values())
        stack = [value]
        while stack:
            item = stack.pop()
            if isinstance(item, Text):
                item = item.body
            if isinstance(item, Expr):
                found.append(item)
            elif isinstance(item, tuple):
                stack.extend(reversed(item))
    return tuple(found)


def walk(expr: Expr[Any, Any]) -> list[Node]:
    """Every node of a tree once, parents before children."""
    seen: dict[int, Node] = {}
    stack = [expr]
    while stack:
        node = as_node(stack.pop())
        if id(node) not in seen:
            seen[id(node)] = node
            stack.extend(reversed(children(node)))
    return list(seen.values())


def own_parts(rule: Rule[Any, Any]) -> list[Node]:
    """The parts of a rule's body in the order of the text, down to the named rules it uses and not into them."""
    found: list[Node] = []
    stack: list[Expr[Any, Any]] = [rule.body]
    while stack:
        node = as_node(stack.pop())
        found.append(node)
        if not isinstance(node, Rule):
            stack.extend(reversed(children(node)))
    return found


__all__ = ["children", "own_parts", "walk"]
