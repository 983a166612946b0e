"""How many were set up as models, promoted or tolerated in a year decides no case: no rule reads a batch.

A year's end must not press for a decision (clauses 20.6 to 20.9 against article 10), so what is counted and what is
decided are kept apart in the rules, in the source, and in every answer.
"""

import ast
import inspect
from typing import Any

import pytest

from cadre_policy.measures import Count
from cadre_policy.policies.monitored_duties import MONITORED
from cadre_policy.policies.tolerance import TOLERANCE_MERITS, ToleranceFacts, tolerance_facts
from cadre_policy.policies.yearly_duties import BatchLevelFacts, YearlyBatchFacts
from cadre_policy.policies.yearly_duties.flatten import CLAUSES
from cadre_policy.register import all_rules, citations_in
from cadre_policy.rules import Fact, Rule
from cadre_policy.rules.trees import walk

from .source import MODULES, Module, imports

OWN = "policies.yearly_duties"
CLAUSES_OF_BATCHES = {*CLAUSES.values(), "20.9"}
READS_DUTIES = {"policies.monitored_duties", "policies.cadre_pools", OWN}
"""Topics that read a unit's ledger of duties: those that watch it, and the yearly survey."""


def reads_a_batch(rule: Rule[Any, Any]) -> bool:
    """Whether a rule has a fact of a batch, a part that is a rule on one, or rests on its clauses."""
    parts = list(walk(rule))
    facts = {part.subject for part in parts if isinstance(part, Fact)}
    rules = {part.name for part in parts if isinstance(part, Rule)}
    clauses = {cite.clause for cite in citations_in(rule)}
    return bool(
        facts & {YearlyBatchFacts, BatchLevelFacts}
        or any(name.startswith("yearly.") for name in rules)
        or clauses & CLAUSES_OF_BATCHES
    )


def test_no_other_rule_reads_a_batch() -> None:
    """The topic's own rules are found, so one elsewhere would be."""
    found = [name for name, one in all_rules().items() if reads_a_batch(one)]
    assert found == ["yearly.every_level", "yearly.models", "yearly.promoted", "yearly.tolerated"]


def leads_to_batches(module: Module) -> bool:
    """Whether a module of rules outside the topic takes something from it, or reads a unit's ledger of duties."""
    if not module.within("policies") or module.within(OWN):
        return False
    if any(f".{OWN}" in f"{source}.{name}" for _, source, names in imports(module) for name in (*names, "")):
        return True
    reads = any(isinstance(node, ast.Attribute) and node.attr == "duties" for node in ast.walk(module.tree))
    return reads and not module.within(*READS_DUTIES)


def test_no_module_of_rules_takes_from_the_topic_or_reads_the_ledger_of_duties() -> None:
    assert [module.name for module in MODULES if leads_to_batches(module)] == []


@pytest.mark.parametrize(
    "bad",
    [
        "from cadre_policy.policies.yearly_duties import yearly_batches",
        "from cadre_policy.policies import yearly_duties",
        "import cadre_policy.policies.yearly_duties",
        "def f(unit):\n    return len(unit.duties)",
    ],
)
def test_one_that_did_would_be_found(bad: str) -> None:
    assert leads_to_batches(Module("cadre_policy.policies.tolerance.sample", bad))


def test_watching_duties_leaves_the_batches_aside() -> None:
    assert not CLAUSES_OF_BATCHES & {duty.clause_id for duty in MONITORED}


def test_a_case_is_read_without_its_unit() -> None:
    """The merits are asked of one case, whose facts have no room for a number of others."""
    assert TOLERANCE_MERITS.subject is ToleranceFacts
    counted = [part.name for part in walk(TOLERANCE_MERITS) if isinstance(part, Fact) and part.kind is Count]
    assert counted == []
    assert not {"unit", "units", "duties"} & set(inspect.signature(tolerance_facts).parameters)
