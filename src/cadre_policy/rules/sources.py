"""What an answer rests on: the citations and the figures of the parts that decided it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from cadre_policy.law.evidence import Basis, Evidence
from cadre_policy.law.instrument import Citation
from cadre_policy.measures import PartialDate
from cadre_policy.rules.expression import Absent, Among, Compare, Const, Expr, Fact, Not, Parameter, Rule
from cadre_policy.rules.kleene import Trace
from cadre_policy.rules.resolve import Agreed, CutOff, Figure, Resolved, Void, as_resolved, parts_of, walk_resolved


def cites_of(node: Resolved) -> tuple[Citation, ...]:
    """Where a part itself stands in the law; empty for a fact or a comparison."""
    match node:
        case Rule(cites=cites):
            return cites
        case Figure(parameter=parameter, dated=dated):
            return (dated.cite or parameter.cite,)
        case Void(source=Parameter(cite=cite) | Absent(cite=cite)):
            return (cite,)
        case Agreed(reading=reading):
            return (reading.cite,)
    return ()


@attrs.frozen(order=False, eq=False)
class Used:
    """A parameter's value that decided, with where it comes from and how sure it is."""

    parameter: Parameter[Any]
    value: Any
    since: PartialDate
    cite: Citation
    evidence: Evidence
    basis: Basis


class Sources:
    """The citations of every part of one resolved rule, looked up once; those of an answer are read off its trace.

    Citations are told by number here: equal ones may be different objects, and numbers are quickly compared.
    """

    def __init__(self, rule: Expr[Any, Any]) -> None:
        self._numbers: dict[Citation, int] = {}
        # A part and its figure are kept alive by the resolved rule, so their ids stay their own.
        self._parts = {id(node): self._entry(node) for node in walk_resolved(rule)}
        self._cited = list(self._numbers)

    def _entry(self, node: Resolved) -> tuple[tuple[int, ...], tuple[int, ...], bool]:
        """What a part cites as a rule, what it cites otherwise, and whether that is all that its trace can cite."""
        if isinstance(node, Rule):
            return self._numbered([node]), (), False
        below = _all_below(node)
        if below is None:
            return (), self._numbered(_with_figure(node)), False
        return (), self._numbered(below), True

    def _numbered(self, nodes: Iterable[Resolved]) -> tuple[int, ...]:
        numbers = self._numbers
        return tuple(numbers.setdefault(cite, len(numbers)) for node in nodes for cite in cites_of(node))

    def citations(self, trace: Trace) -> tuple[Citation, ...]:
        """Every citation of the deciding parts, each once: those of rules first, then those of figures and gaps."""
        rules: list[int] = []
        others: list[int] = []
        stack = [trace]
        while stack:
            node, _, parts = stack.pop()
            of_rule, other, is_all = self._parts[id(node)]
            rules += of_rule
            others += other
            if not is_all:
                stack += parts[::-1]
        cited = self._cited
        return tuple([cited[number] for number in dict.fromkeys(rules + others)])


def _all_below(node: Resolved) -> list[Resolved] | None:
    """A part and all parts below it, if every trace of it is made of them all; None if what decides differs."""
    match node:
        case Fact() | Const() | Figure() | Void():
            return [node]
        case CutOff() | Compare() | Among() | Not():
            found = list(_with_figure(node))
            for part in parts_of(node):
                below = _all_below(as_resolved(part))
                if below is None:
                    return None
                found += below
            return found
    return None


def _with_figure(node: Resolved) -> Iterator[Resolved]:
    """A part; a cut-off is followed by the figure that it was made with."""
    yield node
    if isinstance(node, CutOff) and node.figure is not None:
        yield node.figure


def deciding(trace: Trace) -> Iterator[Resolved]:
    """The nodes of a trace, parents first; a cut-off is followed by the figure that it was made with."""
    stack = [trace]
    while stack:
        node, _, parts = stack.pop()
        yield from _with_figure(as_resolved(node))
        stack.extend(reversed(parts))


def figures_of(trace: Trace) -> tuple[Used, ...]:
    """The figures that decided, each once, in the order in which they are first met."""
    found: dict[int, Figure] = {}
    for node in deciding(trace):
        if isinstance(node, Figure):
            found.setdefault(id(node.dated), node)
    return tuple(
        Used(f.parameter, f.value, f.dated.since, f.dated.cite or f.parameter.cite, f.dated.evidence, f.dated.basis)
        for f in found.values()
    )


__all__ = ["Sources", "Used", "cites_of", "figures_of"]
