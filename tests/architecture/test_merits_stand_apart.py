"""The merits of a tolerance case turn on the mistake alone: never on its handling, on a decision, or on what came after.

No rule on the merits has a fact of the procedure; no module of the topic opens the part of a case that holds it; and a
case of which only such parts change gives the same facts.
"""

import ast
import datetime as dt
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.measures import Count
from cadre_policy.policies.tolerance import (
    ALL_LIMBS,
    BARRED,
    BARS,
    DISTINCTIONS,
    LIMBS,
    PROTECTION_DUE,
    TOLERANCE_MERITS,
    ToleranceFacts,
    read_case,
)
from cadre_policy.records import Body, CaseFact, Finding, Procedure, ToleranceCase, ToleranceOutcome
from cadre_policy.rules import Rule, facts_read

from .source import MODULES, Module

MERITS: tuple[Rule[ToleranceFacts, Any], ...] = (
    TOLERANCE_MERITS,
    ALL_LIMBS,
    BARRED,
    *LIMBS,
    *BARS,
    *DISTINCTIONS,
    PROTECTION_DUE,
)
NEVER_READ = {
    "procedure",
    "prior_filing",
    "nature",
    "nature_reasons",
    "correction_plan_on",
    "corrected_on",
    "followed_up_on",
    "steps_complete_until",
}
"""Fields of a case that say how it was handled, what was decided, and what came after."""
ON = dt.date(2019, 6, 1)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in MERITS])
def test_a_rule_on_the_merits_reads_findings_and_no_counts(rule: Rule[ToleranceFacts, Any]) -> None:
    """Every fact is one of the findings; a batch would be a number."""
    findings = set(attrs.fields_dict(ToleranceFacts))
    procedural = set(attrs.fields_dict(Procedure)) | NEVER_READ
    read = facts_read(rule)
    assert {fact.name for fact in read} <= findings - procedural
    assert [fact.name for fact in read if fact.kind is Count] == []


def opened(module: Module) -> list[str]:
    """Where a module of the topic reads a field that the merits leave alone."""
    if not module.within("policies.tolerance"):
        return []
    nodes = (node for node in ast.walk(module.tree) if isinstance(node, ast.Attribute) and node.attr in NEVER_READ)
    return [module.at(node, node.attr) for node in nodes]


def test_no_module_of_the_merits_opens_the_procedure() -> None:
    assert [found for module in MODULES for found in opened(module)] == []


def test_one_that_did_would_be_found() -> None:
    sample = "def f(case):\n    return case.procedure.outcome"
    assert opened(Module("cadre_policy.policies.tolerance.sample", sample)) != []
    assert opened(Module("cadre_policy.policies.tolerance_effects.sample", sample)) == []


FINDINGS = (
    Finding(fact=CaseFact.INTENT, value=False, found_by=Body.DISCIPLINE_SUPERVISION),
    Finding(fact=CaseFact.BREACH, value=True, found_by=Body.AUDIT),
)
CASE = ToleranceCase(id="t-1", findings=FINDINGS, act_since="2018-09-01")
YES_NO = st.sampled_from([True, False, None])
PROCEDURES = st.builds(
    Procedure,
    considered_on=st.sampled_from([None, "2019-01-01"]),
    consulted=YES_NO,
    reach_wide=YES_NO,
    attention_high=YES_NO,
    deciding_body=st.sampled_from([None, *Body]),
    outcome=st.sampled_from([None, *ToleranceOutcome]),
)


@given(procedure=PROCEDURES, filed=YES_NO, planned=st.sampled_from([None, "2019-02-01"]))
def test_a_case_of_which_only_the_handling_differs_gives_the_same_facts(
    procedure: Procedure, filed: bool | None, planned: Any
) -> None:
    handled = ToleranceCase(
        id="t-1",
        findings=FINDINGS,
        act_since="2018-09-01",
        procedure=procedure,
        prior_filing=filed,
        correction_plan_on=planned,
        corrected_on=planned,
        followed_up_on=planned,
    )
    assert read_case(handled, on=ON).facts == read_case(CASE, on=ON).facts
    assert read_case(handled, on=ON).remarks == read_case(CASE, on=ON).remarks


def test_what_is_never_read_is_a_field_of_a_case() -> None:
    assert set(attrs.fields_dict(ToleranceCase)) >= NEVER_READ
