"""Which measure follows from inaction is for the appointing body (clause 4.8): nothing in the library leads to one.

Rules are walked in ``tests/policies/test_stepping_down.py``.  Here it is what a rule does not show: tables and functions in
the source, and every word that a review says.
"""

import ast
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_policy.measures import as_date
from cadre_policy.policies.stepping_down import CATEGORIES, AdjustmentReview, adjustment_review
from cadre_policy.records import (
    AdjustmentCase,
    Cadre,
    InactionFact,
    InactionFinding,
    Ledger,
    PriorStep,
    PriorStepKind,
    SanctionMeasure,
)
from cadre_policy.report.adjustment import adjustment_section
from cadre_policy.report.model import Asked

from .source import ROOT

ON = dt.date(2023, 6, 1)
SIGNS = {
    InactionFact.UNWILLING: (InactionFact.CONSERVATIVE, InactionFact.WAITING),
    InactionFact.AFRAID: (InactionFact.LITTLE_DRIVE, InactionFact.LITTLE_DARING),
    InactionFact.NOT_GENUINE: (InactionFact.LOW_STANDARDS, InactionFact.HOLLOW_CONDUCT),
    InactionFact.UNABLE: (InactionFact.WEAK_ABILITY, InactionFact.FEW_METHODS),
}


def members_named(tree: ast.AST, enumeration: str) -> set[str]:
    """Members of an enumeration that a module names, as ``Enumeration.MEMBER``."""
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == enumeration
    }


def matched(text: str) -> bool:
    """Whether a module names both a finding and a measure, and so could lead from one to the other."""
    tree = ast.parse(text)
    return bool(members_named(tree, "InactionFact") and members_named(tree, "SanctionMeasure"))


def answers_with_a_measure(text: str) -> list[str]:
    """Functions that say they give a measure."""
    functions = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return [one.name for one in functions if one.returns is not None and "SanctionMeasure" in ast.unparse(one.returns)]


TOPIC = sorted((ROOT / "policies" / "stepping_down").glob("*.py"))
REPORTS = sorted((ROOT / "report").glob("*.py"))


@pytest.mark.parametrize("path", [*TOPIC, *REPORTS], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_module_names_both_a_finding_and_a_measure(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not matched(text)
    assert answers_with_a_measure(text) == []


def test_a_table_or_a_function_that_did_would_be_found() -> None:
    """Seeded faults."""
    assert matched("TABLE = {InactionFact.UNABLE: SanctionMeasure.DEMOTION}")
    assert answers_with_a_measure("def best(case: AdjustmentCase) -> SanctionMeasure | None: ...") == ["best"]
    assert not matched("a = InactionFact.UNABLE")


findings = st.lists(
    st.builds(InactionFinding, fact=st.sampled_from(InactionFact), value=st.sampled_from([True, True, False, None])),
    max_size=20,
).map(tuple)
steps = st.lists(st.builds(PriorStep, kind=st.sampled_from(PriorStepKind)), max_size=3).map(tuple)
undecided = st.builds(
    AdjustmentCase,
    id=st.just("a-001"),
    findings=findings,
    prior_steps=steps,
    prior_steps_complete=st.sampled_from([True, None]),
    corrected=st.sampled_from([True, False, None]),
    leading_cadre=st.sampled_from([True, False, None]),
    appoints=st.sampled_from([True, False, None]),
    decided=st.just(False),
)


PROPOSALS = [one for one in SanctionMeasure if one is not SanctionMeasure.ADMONITION]
"""An admonition is also one of the steps that must come first, and is named as such."""


@settings(max_examples=60, deadline=None)
@given(undecided)
def test_nothing_said_of_an_undecided_case_names_a_measure(case: AdjustmentCase) -> None:
    review = adjustment_review(case, on=ON)
    section = adjustment_section(Cadre(id="c-1", adjustments=Ledger(entries=(case,))), Asked(on=as_date(ON)))
    words = review.explain("zh") + review.explain("en")
    words += "".join(entry.text.zh + entry.text.en for entry in section.entries)
    assert [one.name for one in PROPOSALS if one.label.zh in words or one.label.en in words] == []
    assert review.measure == ()


@pytest.mark.parametrize("measure", [None, *SanctionMeasure])
def test_what_is_said_of_a_measure_is_the_same_whichever_category_is_established(
    measure: SanctionMeasure | None,
) -> None:
    """A measure is as lawful after one category as after another, and the same steps are owed."""
    assert SIGNS.keys() == CATEGORIES.keys()

    def review(category: InactionFact) -> AdjustmentReview:
        found = tuple(InactionFinding(fact=fact, value=True) for fact in (category, *SIGNS[category]))
        decided = measure is not None
        return adjustment_review(
            AdjustmentCase(
                id="a-001",
                findings=found,
                reasons="circumstances",
                appoints=True,
                leading_cadre=True,
                measure=measure,
                decided=decided,
                decided_on="2023-03-01" if decided else None,
            ),
            on=ON,
        )

    told = {
        (
            tuple(step.value for step in one.steps),
            tuple(answer.value for answer in one.measure),
            one.lacking,
            one.next_steps,
            str(one.open_from),
        )
        for one in map(review, CATEGORIES)
    }
    assert len(told) == 1
