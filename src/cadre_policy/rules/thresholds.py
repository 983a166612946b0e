"""Where the answer of a resolved rule can turn as one of its facts changes: read off once, for the settler."""

from __future__ import annotations

import enum
from typing import Any

import attrs

from cadre_policy.errors import RuleWritingError
from cadre_policy.measures import Measure, Percent
from cadre_policy.rules.bearing import agreements, carried_facts, facts_of, known_bound, possible_answers, value_facts
from cadre_policy.rules.expression import Among, Compare, Expr, Fact, unit_of
from cadre_policy.rules.kleene import Step, compile_kleene
from cadre_policy.rules.monotone import direction
from cadre_policy.rules.resolve import CutOff, as_resolved, walk_resolved


@attrs.frozen(order=False, eq=False)
class Test:
    """A comparison of the rule, and the facts that it reads."""

    step: Step
    facts: frozenset[str]
    turned_by: frozenset[str]
    """Those among the facts whose turns are searched here, not in comparisons inside this one."""
    bound: Any
    """For a fact set directly against a known amount: that amount; None if the turning point must be searched."""
    from_bound: bool
    """Whether the answer changes at the bound; if not, above it."""


class Thresholds:
    """The facts of a resolved rule, the comparisons that they turn, and how they enter the answer.

    Raises:
        RuleWritingError: a fact is reckoned with and has no highest amount.
    """

    def __init__(self, expr: Expr[Any, Any]) -> None:
        nodes = walk_resolved(expr)
        self.facts: dict[str, Fact[Any, Any]] = {n.name: n for n in nodes if isinstance(n, Fact)}
        tests = [n for n in nodes if isinstance(n, Compare | CutOff)]
        self.tests: list[Test] = []
        for n in nodes:
            if isinstance(n, Compare | CutOff):
                facts = frozenset(facts_of(n))
                self.tests.append(Test(compile_kleene(n), facts, facts, *(known_bound(n) or (None, False))))
            for sides in agreements(n):
                carried = {name for side in (sides.left, sides.right) for name in carried_facts(as_resolved(side))}
                facts = frozenset(facts_of(sides))
                self.tests.append(Test(compile_kleene(sides), facts, frozenset(carried), bound=None, from_bound=False))
        self.mentioned: dict[str, set[enum.Enum]] = {}
        for node in nodes:
            if isinstance(node, Among):
                for name in facts_of(node):
                    self.mentioned.setdefault(name, set()).update(node.members)
        self.entangled = {name for test in self.tests if len(test.facts) > 1 for name in test.turned_by} | set(
            value_facts(as_resolved(expr))
        )

        self.carried = set(carried_facts(as_resolved(expr)))
        answers = possible_answers(as_resolved(expr))
        # A yes or no turns with its comparisons only.
        amounts = [as_resolved(part) for part in answers if unit_of(part) is not bool]
        moving = [*amounts, *(as_resolved(n) for n in tests)]
        self.wavering = {
            name
            for name in self.entangled
            if any(direction(part, self.facts[name], within=True) is None for part in moving)
        }
        """Amounts in which some comparison or answer may move both ways: every value has to be tried."""
        self.tests_inner_first = self.tests[::-1]
        for name in self.entangled:
            fact = self.facts[name]
            if issubclass(fact.kind, Measure) and fact.highest is None and fact.kind is not Percent:
                raise RuleWritingError(f"the fact {name} takes part in arithmetic: give the highest amount it can have")


__all__ = ["Test", "Thresholds"]
