"""The reasons of an answer: the trace of the explained path, folded at named rules into lines for a reader."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, assert_never

import attrs

from cadre_policy.law.instrument import Citation
from cadre_policy.law.label import Language
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.rules.compiled import Compiled
from cadre_policy.rules.expression import (
    Absent,
    AddMonths,
    AllOf,
    Among,
    AnyOf,
    Compare,
    Const,
    DaysBetween,
    Extreme,
    Fact,
    FirstOf,
    InForce,
    Less,
    Node,
    Not,
    On,
    Parameter,
    PercentOf,
    Plus,
    ProRata,
    Round,
    Rule,
    Table,
    Times,
    Whole,
    as_node,
    unit_of,
)
from cadre_policy.rules.kleene import Trace
from cadre_policy.rules.outcome import Absence
from cadre_policy.rules.resolve import Agreed, CutOff, Figure, Resolved, Void, as_resolved, resolve
from cadre_policy.rules.sources import cites_of
from cadre_policy.rules.words import SILENT, Phrases, say_value


@attrs.frozen(order=False, eq=False)
class Reason:
    """One deciding part: a question, its outcome, and what decided that in turn."""

    node: Resolved
    value: Any
    """A plain value (amounts without their unit), or an :class:`Absence`."""
    parts: tuple[Reason, ...] = ()

    @property
    def cites(self) -> tuple[Citation, ...]:
        """Where the part stands in the law; empty for a fact or a comparison."""
        return cites_of(self.node)


def reasons_of(*traces: Trace) -> tuple[Reason, ...]:
    """The deciding parts of traces, unnamed choices and junctions dissolved into their parts, each part told once."""
    found: dict[int, Reason] = {}
    for trace in traces:
        for reason in _fold(trace):
            found.setdefault(id(reason.node), reason)
    return tuple(found.values())


def _fold(trace: Trace) -> Iterator[Reason]:
    node, value, parts = trace
    match as_resolved(node):
        case Const():
            return
        case FirstOf() | Table() | AllOf() | AnyOf() | Not():
            for part in parts:
                yield from _fold(part)
        case Fact() | Figure() | Void():
            yield Reason(node, value)
        case Rule() | Agreed():
            yield Reason(node, value, reasons_of(*parts))
        case Compare() | CutOff() | Among():
            # The phrase itself says the facts and figures; what is left to tell are named rules and gaps.
            below = reasons_of(*parts)
            yield Reason(node, value, tuple(reason for reason in below if not isinstance(reason.node, Fact | Figure)))
        case (
            Plus()
            | Less()
            | Times()
            | PercentOf()
            | Round()
            | ProRata()
            | Extreme()
            | Whole()
            | DaysBetween()
            | AddMonths()
        ):
            below = reasons_of(*parts)
            yield Reason(node, value, tuple(reason for reason in below if not isinstance(reason.node, Fact)))
        case never:
            assert_never(never)


def walk_reasons(reasons: tuple[Reason, ...]) -> Iterator[Reason]:
    """Every reason, parents first."""
    for reason in reasons:
        yield reason
        yield from walk_reasons(reason.parts)


class Account:
    """The reasons of one answer, as a reader gets them."""

    def __init__(self, ready: Compiled, facts: Any, trace: Trace) -> None:
        self.ready = ready
        self.facts = facts
        self.trace = trace
        top = reasons_of(trace)
        self.reasons = top[0].parts if len(top) == 1 and isinstance(top[0].node, Rule) else top
        self._rules = {r.node.name: r for r in walk_reasons(top) if isinstance(r.node, Rule)}

    def known(self, node: Node) -> object:
        """The value in this case of a part that a phrase mentions."""
        match node:
            case Fact(name=name):
                return getattr(self.facts, name)
            case On():
                return PartialDate.on(self.ready.on)
            case Const(value=value):
                return value
            case Rule(name=name, unit=unit):
                found = self._rules.get(name)
                return SILENT if found is None else _dressed(found.value, unit)
            case Parameter():
                figure = self._figure(node)
                return figure.value if isinstance(figure, Figure) else figure.absence
        return None

    def _figure(self, parameter: Parameter[Any]) -> Figure | Void:
        ready = self.ready
        found = resolve(parameter, policy=ready.policy, on=ready.on, known_at=ready.known_at)
        assert isinstance(found, Figure | Void)
        return found

    def say(self, reason: Reason, language: Language) -> str:
        """One reason in words: what was asked, and the outcome."""
        node = reason.node
        plain = Phrases(language)
        filled = Phrases(language, self.known)
        colon = ":" if language == "zh" else ": "
        match node:
            case Rule(label=label, unit=unit):
                return label.say(language) + colon + say_value(_dressed(reason.value, unit), language)
            case Fact(label=label, kind=kind):
                value = reason.value if kind is bool else getattr(self.facts, node.name)
                return label.say(language) + colon + say_value(None if type(value) is Absence else value, language)
            case Figure(parameter=parameter, value=value):
                return parameter.label.say(language) + colon + say_value(value, language)
            case Void(absence=absent, source=source):
                what = "当时的规定" if language == "zh" else "the text of that date"
                said = what if isinstance(source, InForce) else plain.say(source)
                return said if isinstance(source, Absent) else said + colon + say_value(absent, language)
            case Agreed(reading=reading):
                what = "理解未定" if language == "zh" else "reading not settled"
                names = "/".join(label.say(language) for label in reading.alternatives.values())
                space = "" if language == "zh" else " "
                return (
                    f"{reading.label.say(language)}{space}({what}: {names}){colon}{say_value(reason.value, language)}"
                )
            case CutOff(source=source):
                return filled.say(source) + colon + say_value(reason.value, language)
        phrases = ResolvedPhrases(language, self.known)
        return phrases.say(node) + colon + say_value(_dressed(reason.value, unit_of(node)), language)

    def lines(self, language: Language) -> list[str]:
        """All reasons, indented under what they decide, with their citations."""
        found: list[str] = []
        told: set[int] = set()

        def add(reason: Reason, depth: int) -> None:
            cites = ("、" if language == "zh" else "; ").join(cite.say(language) for cite in reason.cites)
            again = bool(reason.parts) and id(reason.node) in told
            above = "" if not again else "(理由同上)" if language == "zh" else " (as above)"
            found.append("  " * depth + "- " + self.say(reason, language) + above + (f" [{cites}]" if cites else ""))
            told.add(id(reason.node))
            for part in () if again else reason.parts:
                add(part, depth + 1)

        for reason in self.reasons:
            add(reason, 1)
        return found


def _dressed(value: Any, unit: type[Any]) -> object:
    return unit(value) if issubclass(unit, Measure) and type(value) is not Absence else value


class ResolvedPhrases(Phrases):
    """Phrases of resolved parts: the same words, with each figure's value in place of its parameter."""

    def say(self, expr: Any) -> str:
        """One resolved part in words."""
        match expr:
            case Figure(parameter=parameter, value=value):
                said = say_value(value, self.language)
                return parameter.label.say(self.language) + (f"({said})" if self.language == "zh" else f" ({said})")
            case Void(absence=absent, source=Parameter(label=label)):
                said = say_value(absent, self.language)
                return label.say(self.language) + (f"({said})" if self.language == "zh" else f" ({said})")
            case Void(absence=absent):
                return say_value(absent, self.language)
            case CutOff(source=source):
                return super().say(source)
            case Agreed(reading=reading):
                return reading.label.say(self.language)
        return super().say(as_node(expr))


__all__ = [
    "Account",
    "Reason",
    "ResolvedPhrases",
    "reasons_of",
    "walk_reasons",
]
