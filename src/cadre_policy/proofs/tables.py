"""What a rule's writing promises: cases that exclude each other and leave no gap, and cut-offs that say the same."""

from collections.abc import Sequence
from typing import Any, Unpack

from cadre_policy.errors import RuleConflictError
from cadre_policy.proofs.civil import Calendar
from cadre_policy.proofs.claims import Known, explained
from cadre_policy.proofs.formula import compared
from cadre_policy.proofs.formulas import Formulas
from cadre_policy.proofs.prover import Asked, Scope, subject_of
from cadre_policy.proofs.terms import every, negated, some
from cadre_policy.proofs.verdicts import Verdict
from cadre_policy.rules.expression import Expr, Rule, Table
from cadre_policy.rules.resolve import CutOff, Resolved, as_resolved, parts_of, walk_resolved


def rule_tables(rule: Rule[Any, Any], /, **asked: Unpack[Asked]) -> tuple[Verdict, ...]:
    """For each table that the rule uses under the law of the day: do its cases exclude each other and leave no gap?

    A table is asked only where the rule comes to it; with ``facts="any"``, also where it does so because a fact
    that would have led past it is missing.
    """
    scope = Scope.of(**asked)
    resolved = scope.law.of(rule)
    tables = [node for node in walk_resolved(resolved) if isinstance(node, Table)]
    return tuple(_checked(scope, rule.subject, resolved, table, _place(resolved, table)) for table in tables)


def disjoint_and_complete(table: Table[Any, Any], /, **asked: Unpack[Asked]) -> Verdict:
    """Whether the cases of a table exclude each other and leave no gap, over all that its facts can be."""
    scope = Scope.of(**asked)
    resolved = as_resolved(scope.law.of(table))
    assert isinstance(resolved, Table)
    return _checked(scope, subject_of(table), resolved, resolved, "the table")


def _checked(scope: Scope, subject: type[Any], whole: Expr[Any, Any], table: Table[Any, Any], place: str) -> Verdict:
    anyone = scope.anyone(subject, Calendar())
    formula = Formulas(anyone.facts)(whole)
    broken = some(truth for fault, truth in formula.faults.items() if fault.table is table)

    def confirm(known: Sequence[Known]) -> str | None:
        raised = [explained(part, known[0].facts) for part in (table, whole)]
        if not all(isinstance(error, RuleConflictError) for error in raised):
            return None
        met = [str(index) for index, (when, _) in enumerate(table.cases, 1) if explained(when, known[0].facts) is True]
        return f"cases {' and '.join(met)} apply" if met else f"none of the {len(table.cases)} cases applies"

    claim = f"the cases of {place} exclude each other and leave no gap"
    return scope.verdict(claim, [anyone], negated(formula.outside), negated(broken), confirm)


def _place(root: Expr[Any, Any], table: Table[Any, Any]) -> str:
    """The rule in which a table stands, and which of its tables it is."""
    for rule in walk_resolved(root):
        if isinstance(rule, Rule):
            own = [node for node in _own(rule) if isinstance(node, Table)]
            if table in own:
                return f"the table in {rule.name}" if len(own) == 1 else f"table {own.index(table) + 1} in {rule.name}"
    return "the table"


def _own(rule: Rule[Any, Any]) -> list[Resolved]:
    """The parts of a resolved rule, down to the named rules that it uses."""
    found: list[Resolved] = []
    stack: list[Expr[Any, Any]] = [rule.body]
    while stack:
        node = as_resolved(stack.pop())
        if node not in found:
            found.append(node)
            if not isinstance(node, Rule):
                stack.extend(reversed(parts_of(node)))
    return found


def cut_offs_hold(rule: Rule[Any, Any], /, **asked: Unpack[Asked]) -> tuple[Verdict, ...]:
    """For each duration that was turned into a cut-off date: does the cut-off say the same of every date?"""
    scope = Scope.of(**asked)
    cut_offs = [node for node in walk_resolved(scope.law.of(rule)) if isinstance(node, CutOff)]
    return tuple(_same_said(scope, rule, cut_off) for cut_off in cut_offs)


def _same_said(scope: Scope, rule: Rule[Any, Any], cut_off: CutOff) -> Verdict:
    anyone = scope.anyone(rule.subject, Calendar())
    formulas = Formulas(anyone.facts)
    source = cut_off.source
    sides = scope.law.of(source.left), scope.law.of(source.right)
    long = compared(source.op, formulas(sides[0]), formulas(sides[1]))
    short = formulas(cut_off)

    def confirm(known: Sequence[Known]) -> str | None:
        by_date = explained(cut_off, known[0].facts)
        duration, bound = (explained(side, known[0].facts) for side in sides)
        return f"the duration is {duration} against {bound}, the cut-off says {by_date}"

    differ = some((every((long.yes, short.no)), every((long.no, short.yes))))
    claim = f"a cut-off in {rule.name} says the same as the duration it stands for"
    return scope.verdict(claim, [anyone], negated(some((long.outside, long.conflict))), negated(differ), confirm)


__all__ = ["cut_offs_hold", "disjoint_and_complete", "rule_tables"]
