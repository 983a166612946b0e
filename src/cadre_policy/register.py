"""Everything that is cited, found by walking the rules: rules, parameters and readings by name, clauses by coverage.

Nothing here is typed by hand: a rule is in the register because a module of :mod:`cadre_policy.policies` defines
it, and a clause counts as encoded because a rule cites it.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from types import MappingProxyType, ModuleType
from typing import Any

import attrs

from cadre_policy import policies
from cadre_policy.errors import RuleWritingError, UnknownNameError
from cadre_policy.law import OPINION, Citation, Clause, Computability, Declared, LabelledEnum
from cadre_policy.policies.monitored_duties import MONITORED
from cadre_policy.rules import Parameter, Reading, Rule
from cadre_policy.rules.expression import Absent, Fact, Node
from cadre_policy.rules.questions import facts_read, parameters_read, readings_read
from cadre_policy.rules.trees import walk


def policy_modules() -> Iterator[ModuleType]:
    """Every module in which rules may be written, in alphabetical order."""
    for found in pkgutil.walk_packages(policies.__path__, f"{policies.__name__}."):
        yield importlib.import_module(found.name)


@functools.cache
def all_rules() -> Mapping[str, Rule[Any, Any]]:
    """Every rule by its name, in alphabetical order."""
    found: dict[str, Rule[Any, Any]] = {}
    for module in policy_modules():
        for value in list(vars(module).values()):
            if isinstance(value, Rule):
                for node in walk(value):
                    if isinstance(node, Rule):
                        _add(found, "rule", node.name, node)
    return MappingProxyType(dict(sorted(found.items())))


@functools.cache
def all_parameters() -> Mapping[str, Parameter[Any]]:
    """Every parameter that a rule or a policy module has, by its name."""
    found: dict[str, Parameter[Any]] = {}
    for one in all_rules().values():
        for parameter in parameters_read(one):
            _add(found, "parameter", parameter.name, parameter)
    for module in policy_modules():
        for value in list(vars(module).values()):
            if isinstance(value, Parameter):
                _add(found, "parameter", value.name, value)
    return MappingProxyType(dict(sorted(found.items())))


@functools.cache
def all_readings() -> Mapping[str, Reading]:
    """Every reading on which a rule can turn, or that a policy module declares, by its name."""
    found: dict[str, Reading] = {}
    for one in all_rules().values():
        for reading in readings_read(one):
            _add(found, "reading", reading.name, reading)
    for module in policy_modules():
        for value in list(vars(module).values()):
            if isinstance(value, Reading):
                _add(found, "reading", value.name, value)
    return MappingProxyType(dict(sorted(found.items())))


@functools.cache
def _facts() -> Mapping[type[Any], Mapping[str, Fact[Any, Any]]]:
    found: dict[type[Any], dict[str, Fact[Any, Any]]] = {}
    for one in all_rules().values():
        for read in facts_read(one):
            found.setdefault(read.subject, {})[read.name] = read
    for module in policy_modules():
        for value in list(vars(module).values()):
            if isinstance(value, Fact):
                found.setdefault(value.subject, {})[value.name] = value
    return MappingProxyType(found)


def facts_about(subject: type[Any]) -> Mapping[str, Fact[Any, Any]]:
    """What is declared of the fields of a facts record, by their names; a field that no rule reads may be missing."""
    return MappingProxyType(_facts().get(subject, {}))


def _add(found: dict[str, Any], kind: str, name: str, one: object) -> None:
    if found.setdefault(name, one) is not one:
        raise RuleWritingError(f"two {kind}s are called {name!r}: every name is unique in the library")


def rule_named(name: str) -> Rule[Any, Any]:
    """The rule called *name*, such as ``"leave.annual"``.

    Raises:
        UnknownNameError: there is none; the error lists names that look alike.
    """
    found = all_rules().get(name)
    if found is None:
        raise UnknownNameError("rule", name, all_rules())
    return found


def parameter_named(name: str) -> Parameter[Any]:
    """The parameter called *name*.

    Raises:
        UnknownNameError: there is none; the error lists names that look alike.
    """
    found = all_parameters().get(name)
    if found is None:
        raise UnknownNameError("parameter", name, all_parameters())
    return found


def reading_named(name: str) -> Reading:
    """The reading called *name*.

    Raises:
        UnknownNameError: there is none; the error lists names that look alike.
    """
    found = all_readings().get(name)
    if found is None:
        raise UnknownNameError("reading", name, all_readings())
    return found


def citations_in(expr: Rule[Any, Any]) -> tuple[Citation, ...]:
    """Every citation in a rule, under any version and reading."""
    found: dict[Citation, None] = {}
    for node in walk(expr):
        for cite in _cites(node):
            found.setdefault(cite)
    for reading in readings_read(expr):
        found.setdefault(reading.cite)
    return tuple(found)


def _cites(node: Node) -> tuple[Citation, ...]:
    match node:
        case Rule(cites=cites):
            return cites
        case Parameter(cite=cite, values=values):
            return (cite, *(dated.cite for dated in values if dated.cite is not None))
        case Absent(cite=cite):
            return (cite,)
    return ()


@functools.cache
def _encoded_by() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, one in all_rules().items():
        own = [cite for cite in citations_in(one) if cite.clause is not None]
        for cite in own:
            names = found.setdefault(str(cite.clause), [])
            if name not in names:
                names.append(name)
    for name, parameter in all_parameters().items():
        if parameter.cite.clause is not None and not found.get(parameter.cite.clause):
            found.setdefault(parameter.cite.clause, []).append(name)
    return MappingProxyType({clause: tuple(names) for clause, names in found.items()})


class Coverage(LabelledEnum):
    """What a clause of the Opinion is in the library."""

    RULE = "rule", "规则", "rule"
    """A determinate answer follows from facts."""
    CHECKLIST = "checklist", "认定清单", "checklist"
    """Bodies judge; their findings are recorded and put together, never scored."""
    DUTY = "duty", "可监测的职责", "duty"
    """It is watched whether the duty is carried out."""
    PARAMETER = "parameter", "参数", "parameter"
    """A figure or a table that the text sets, or that it leaves to others to set."""
    PRINCIPLE = "principle", "原则", "principle"
    """Nothing follows from it by itself: it says how other clauses are to be read, or what they are for."""
    HORTATORY = "hortatory", "倡导", "hortatory"
    """It exhorts; there is nothing to compute."""
    OPEN = "open", "尚未编码", "still open"
    """Not encoded yet."""


_BY_CLASS = {
    Computability.RULE: Coverage.RULE,
    Computability.JUDGEMENT: Coverage.CHECKLIST,
    Computability.MONITORED: Coverage.DUTY,
    Computability.QUOTA: Coverage.PARAMETER,
    Computability.HORTATORY: Coverage.RULE,
}
_DECLARED = {Declared.PRINCIPLE: Coverage.PRINCIPLE, Declared.HORTATORY: Coverage.HORTATORY}


@attrs.frozen(order=False)
class ClauseCoverage:
    """A clause and what encodes it."""

    clause: Clause
    encoded_by: tuple[str, ...]
    """Names of the rules (or of a parameter that no rule reads) that cite the clause."""

    @property
    def status(self) -> Coverage:
        """What the clause is: a duty if it is only watched, by its class if a rule or parameter cites it, or as declared."""
        if self.only_watched:
            return Coverage.DUTY
        if self.encoded_by:
            return _BY_CLASS[self.clause.computability[0]]
        return Coverage.OPEN if self.clause.declared is None else _DECLARED[self.clause.declared]

    @property
    def only_watched(self) -> bool:
        """Whether nothing but the rule that watches a duty cites it."""
        watching = {duty.rule.name for duty in MONITORED}
        return bool(self.encoded_by) and watching.issuperset(self.encoded_by)


def coverage() -> tuple[ClauseCoverage, ...]:
    """Every clause of the Opinion with what encodes it, in the order of the text."""
    return tuple(ClauseCoverage(clause, _encoded_by().get(clause.id, ())) for clause in OPINION.clauses())


def clause_coverage(id: str) -> ClauseCoverage:  # noqa: A002  the register's own word
    """One clause with what encodes it.

    Raises:
        UnknownNameError: the Opinion has no such clause.
    """
    return ClauseCoverage(OPINION.clause(id), _encoded_by().get(id, ()))


def rules_citing(instrument: str, article: str | int | None = None) -> tuple[Rule[Any, Any], ...]:
    """The rules that cite an instrument (by its key), or one article of it."""
    wanted = None if article is None else str(article)
    return tuple(
        one
        for one in all_rules().values()
        if any(
            cite.instrument.key == instrument and (wanted is None or cite.article == wanted)
            for cite in citations_in(one)
        )
    )


__all__ = [
    "ClauseCoverage",
    "Coverage",
    "all_parameters",
    "all_readings",
    "all_rules",
    "citations_in",
    "clause_coverage",
    "coverage",
    "facts_about",
    "parameter_named",
    "policy_modules",
    "reading_named",
    "rule_named",
    "rules_citing",
]
