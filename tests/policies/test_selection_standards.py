"""Standards of selection from the findings of a file: their order, their day, and those that contradict one another."""

import datetime as dt

import attrs
import pytest

from cadre_policy.errors import DateError
from cadre_policy.policies.selection_standards import (
    SelectionStandardsFacts,
    StandardsOutcome,
    selection_standards,
    selection_standards_facts,
)
from cadre_policy.policies.selection_standards import facts as about
from cadre_policy.records import SelectionFact, SelectionFinding
from cadre_policy.rules import Change, Fact

from .selection_files import complete, file, findings

ON = dt.date(2020, 1, 1)
NEEDED = (
    SelectionFact.POLITICAL,
    SelectionFact.FIRM_BELIEF,
    SelectionFact.FIRM_POLITICS,
    SelectionFact.FIRM_RESPONSIBILITY,
    SelectionFact.FIRM_ABILITY,
    SelectionFact.FIRM_STYLE,
    SelectionFact.STEADY_BELIEF,
    SelectionFact.SERVES_PEOPLE,
    SelectionFact.DILIGENT,
    SelectionFact.DARES_TO_ACT,
    SelectionFact.CLEAN,
)


def test_all_found_met() -> None:
    review = selection_standards(file(selection_findings=findings(*NEEDED)), on=ON)
    assert review.outcome.value is StandardsOutcome.MET
    assert review.conflicts == ()


def test_the_political_standard_ends_the_matter() -> None:
    lost = complete(
        *findings(*NEEDED[1:]).entries, SelectionFinding(fact=SelectionFact.POLITICAL, value=False, on="2018-01-10")
    )
    review = selection_standards(file(selection_findings=lost), on=ON)
    assert review.outcome.value is StandardsOutcome.GATE_NOT_MET
    assert [one.rule.name for one in review.standards] == ["selection.standard.political"]
    assert review.favouring == ()


def test_findings_that_contradict_are_named_and_decide_nothing() -> None:
    both = complete(
        *findings(*NEEDED).entries, SelectionFinding(fact=SelectionFact.CLEAN, value=False, on="2019-01-10")
    )
    review = selection_standards(file(selection_findings=both), on=ON)
    assert review.outcome.value is None
    assert review.conflicts == (SelectionFact.CLEAN,)
    before = selection_standards(file(selection_findings=both), on=dt.date(2018, 9, 1))
    assert before.outcome.value is StandardsOutcome.MET
    assert before.conflicts == ()


def test_conditions_come_from_elsewhere() -> None:
    bold = file(selection_findings=findings(SelectionFact.SHARP))
    assert selection_standards_facts(bold, ON).qualified is None
    by_name = {one.rule.name: one.value for one in selection_standards(bold, on=ON, qualified=False).favouring}
    assert by_name["selection.standard.used_boldly"] is False
    by_name = {one.rule.name: one.value for one in selection_standards(bold, on=ON, qualified=True).favouring}
    assert by_name["selection.standard.used_boldly"] is True


def test_every_finding_is_a_finding_and_nothing_is_a_number() -> None:
    """No standard is scored: each fact is a yes or no that a body found."""
    for field in attrs.fields(SelectionStandardsFacts):
        fact = getattr(about, field.name)
        assert isinstance(fact, Fact)
        assert fact.kind is bool
        assert fact.name == field.name
        assert fact.change is Change.FINDING or field.name == "qualified"


def test_repr_and_explanation() -> None:
    review = selection_standards(SelectionStandardsFacts(), on=ON)
    assert "StandardsReview" in repr(review)
    assert review.explain("en").startswith("the standards of selection: not known")


def test_bad_input() -> None:
    with pytest.raises(DateError, match="datetime"):
        selection_standards(file(), on=dt.datetime(2020, 1, 1))
