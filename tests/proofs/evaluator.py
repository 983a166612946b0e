"""Solver terms as Python functions: every kind of node that our formulas use, and an error for any other.

The evaluator reads what z3 was given, not how it came about, so that formulas can be tried on many subjects; it is
itself checked against z3's own simplifier.
"""

from collections.abc import Callable, Sequence
from typing import Any

import z3

_JOINED = {
    z3.Z3_OP_AND: " and ",
    z3.Z3_OP_OR: " or ",
    z3.Z3_OP_ADD: " + ",
    z3.Z3_OP_MUL: " * ",
    z3.Z3_OP_SUB: " - ",
    z3.Z3_OP_EQ: " == ",
    z3.Z3_OP_LE: " <= ",
    z3.Z3_OP_GE: " >= ",
    z3.Z3_OP_LT: " < ",
    z3.Z3_OP_GT: " > ",
    z3.Z3_OP_IDIV: " // ",  # the same as Python's for positive divisors, the only ones there are
    z3.Z3_OP_MOD: " % ",
}


def unknowns_of(terms: Sequence[Any]) -> list[str]:
    """The names of the unknowns in terms, sorted."""
    found: set[str] = set()
    seen: set[int] = set()
    stack = [term for term in terms if z3.is_expr(term)]
    while stack:
        term = stack.pop()
        if term.get_id() not in seen:
            seen.add(term.get_id())
            if z3.is_const(term) and term.decl().kind() == z3.Z3_OP_UNINTERPRETED:
                found.add(term.decl().name())
            stack.extend(term.children())
    return sorted(found)


def compiled(terms: Sequence[Any]) -> tuple[list[str], Callable[[Sequence[Any]], tuple[Any, ...]]]:
    """The names of the unknowns, and a function from their values to the values of the terms."""
    names = unknowns_of(terms)
    place = {name: f"given[{index}]" for index, name in enumerate(names)}
    lines: list[str] = []
    done: dict[int, str] = {}

    def code(term: Any) -> str:
        if not z3.is_expr(term):
            return repr(term)
        key = term.get_id()
        if key not in done:
            done[key] = _code(term, [code(child) for child in term.children()], place)
            if term.children():
                lines.append(f"    t{len(lines)} = {done[key]}")
                done[key] = f"t{len(lines) - 1}"
        return done[key]

    results = ", ".join(code(term) for term in terms)
    source = "\n".join(["def function(given):", *lines, f"    return ({results},)"])
    scope: dict[str, Any] = {}
    exec(source, scope)
    return names, scope["function"]


def _code(term: Any, parts: list[str], place: dict[str, str]) -> str:
    kind = term.decl().kind()
    if z3.is_int_value(term):
        return f"({term.as_long()})"
    if kind == z3.Z3_OP_UNINTERPRETED and not parts:
        return place[term.decl().name()]
    if kind in {z3.Z3_OP_TRUE, z3.Z3_OP_FALSE}:
        return str(kind == z3.Z3_OP_TRUE)
    if kind == z3.Z3_OP_NOT:
        return f"not {parts[0]}"
    if kind == z3.Z3_OP_ITE:
        return f"{parts[1]} if {parts[0]} else {parts[2]}"
    if kind in _JOINED:
        return _JOINED[kind].join(parts)
    raise NotImplementedError(term.decl().name())
