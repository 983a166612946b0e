"""Everything that is cited: names, parameters, evidence, and the clauses of the Opinion."""

import itertools
import re
from typing import Any

import pytest

from cadre_policy import register
from cadre_policy.errors import RuleWritingError, UnknownNameError
from cadre_policy.law import OPINION, Basis, Computability, Declared
from cadre_policy.register import (
    ClauseCoverage,
    Coverage,
    all_parameters,
    all_readings,
    all_rules,
    citations_in,
    clause_coverage,
    coverage,
    parameter_named,
    reading_named,
    rule_named,
    rules_citing,
)
from cadre_policy.rules import Parameter, Rule, Status
from cadre_policy.rules.trees import walk

DOTTED = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
CLAUSES = {clause.id for clause in OPINION.clauses()}
PARAMETERS = [pytest.param(one, id=name) for name, one in all_parameters().items()]
RULES = [pytest.param(one, id=name) for name, one in all_rules().items()]


# --- names ---


@pytest.mark.parametrize(
    "found", [all_rules(), all_parameters(), all_readings()], ids=["rules", "parameters", "readings"]
)
def test_names_are_dotted_and_in_lower_case(found: dict[str, object]) -> None:
    assert len(found) > 10
    assert [name for name in found if not DOTTED.fullmatch(name)] == []
    assert list(found) == sorted(found)


def test_each_name_stands_for_one_thing_of_its_kind() -> None:
    """Two rules of one name cannot be told apart in a stored determination."""
    for rule in all_rules().values():
        for node in walk(rule):
            if isinstance(node, Rule):
                assert all_rules()[node.name] is node


def test_a_second_thing_of_a_name_is_refused() -> None:
    one, other = itertools.islice(all_rules().values(), 2)
    found = {"a.rule": one}
    register._add(found, "rule", "a.rule", one)
    with pytest.raises(RuleWritingError, match=r"two rules are called 'a\.rule'"):
        register._add(found, "rule", "a.rule", other)


@pytest.mark.parametrize(
    ("named", "name", "near"),
    [
        (rule_named, "leave.anual", "leave.annual"),
        (parameter_named, "leave.annual.days_frist", "leave.annual.days_first"),
        (reading_named, "tolerance.breech", "tolerance.breach"),
        (clause_coverage, "17.99", "17.9"),
    ],
)
def test_an_unknown_name_lists_those_that_look_alike(named: object, name: str, near: str) -> None:
    assert callable(named)
    with pytest.raises(UnknownNameError) as caught:
        named(name)
    assert near in caught.value.near


# --- parameters ---


RETROACTIVE = ("death.months_", "death.times_", "death.institution_", "death.urban_income")
"""The notices on deaths apply from days before they were issued, and a year's income is published the year after."""


@pytest.mark.parametrize("parameter", PARAMETERS)
def test_every_parameter_is_cited_and_dated(parameter: Parameter[Any]) -> None:
    assert parameter.cite.say("zh").startswith("《")
    assert parameter.values
    for dated in parameter.values:
        assert dated.since.first <= dated.since.last
        if dated.promulgated is not None and not parameter.name.startswith(RETROACTIVE):
            assert dated.promulgated.first <= dated.since.last, "a figure is made known before it certainly holds"


@pytest.mark.parametrize("parameter", PARAMETERS)
def test_what_the_text_leaves_open_has_no_figure(parameter: Parameter[Any]) -> None:
    for dated in parameter.values:
        assert (dated.basis is Basis.OPEN) == (dated.value is Status.LEFT_OPEN)
        assert dated.value in {Status.LEFT_OPEN, Status.NOT_IN_FORCE} or type(dated.value) is parameter.unit


def test_the_figures_of_annual_leave_are_those_of_order_514() -> None:
    """Arts. 2-4: 1, 10 and 20 years; 5, 10 and 15 days; 20 days; 2, 3 and 4 months."""
    expected = {
        "first_step": 1, "second_step": 10, "third_step": 20, "days_first": 5, "days_second": 10, "days_third": 15,
        "personal_limit": 20, "sick_limit_first": 2, "sick_limit_second": 3, "sick_limit_third": 4,
    }  # fmt: skip
    found = {
        name.removeprefix("leave.annual."): getattr(parameter.values[0].value, "amount", None)
        for name, parameter in all_parameters().items()
        if name.startswith("leave.annual.")
    }
    assert found == expected


# --- citations and clauses ---


@pytest.mark.parametrize("rule", RULES)
def test_every_clause_that_a_rule_cites_is_in_the_register(rule: Rule[object, object]) -> None:
    cited = [cite for cite in citations_in(rule) if cite.instrument is OPINION]
    assert {cite.clause for cite in cited} <= CLAUSES
    assert all(cite.article == OPINION.clause(str(cite.clause)).article for cite in cited)


def test_every_clause_that_a_parameter_or_reading_cites_is_in_the_register() -> None:
    cites = [one.cite for one in all_parameters().values()] + [one.cite for one in all_readings().values()]
    cites += [dated.cite for one in all_parameters().values() for dated in one.values if dated.cite is not None]
    assert {cite.clause for cite in cites if cite.instrument is OPINION} <= CLAUSES


def test_every_clause_has_a_status() -> None:
    found = coverage()
    assert [one.clause.id for one in found] == [clause.id for clause in OPINION.clauses()]
    assert len(found) == 203
    assert {one.status for one in found} >= set(Coverage) - {Coverage.OPEN}


KIND = {
    Computability.RULE: Coverage.RULE,
    Computability.JUDGEMENT: Coverage.CHECKLIST,
    Computability.MONITORED: Coverage.DUTY,
    Computability.QUOTA: Coverage.PARAMETER,
}


@pytest.mark.parametrize("one", coverage(), ids=lambda one: one.clause.id)
def test_a_clause_is_what_its_class_says(one: ClauseCoverage) -> None:
    """Encoded by a rule that cites it, or declared with a reason; never both, but for an open tail that a topic has."""
    clause = one.clause
    if clause.declared is None:
        watched = bool(one.encoded_by) and all(name.startswith("duty.") for name in one.encoded_by)
        assert one.only_watched == watched
        kind = Coverage.DUTY if watched else KIND[clause.computability[0]]
        expected = kind if one.encoded_by else Coverage.OPEN
        assert one.status is expected
        assert clause.why is None
    else:
        assert clause.computability == (Computability.HORTATORY,)
        assert clause.why is not None
        assert one.status is (Coverage.RULE if one.encoded_by else Coverage[clause.declared.name])
        assert set(clause.carried_by) <= CLAUSES - {clause.id}
        assert not clause.carried_by or clause.declared is Declared.PRINCIPLE


def test_only_clauses_without_anything_to_compute_are_declared() -> None:
    exhorting = [one for one in OPINION.clauses() if one.computability == (Computability.HORTATORY,)]
    assert [one.id for one in exhorting if one.declared is None] == []
    assert sum(one.declared is not None for one in OPINION.clauses()) == len(exhorting) == 31


@pytest.mark.parametrize(
    ("clause", "topic"),
    [
        ("17.9", "leave.annual"),
        ("17.10", "leave.annual"),
        ("17.3", "check_up.status"),
        ("18.4", "assessment.quota.allowed"),
        ("10.3", "tolerance.merits"),
    ],
)
def test_the_clauses_of_the_topics_are_encoded(clause: str, topic: str) -> None:
    found = clause_coverage(clause)
    assert topic in found.encoded_by
    assert clause in {cite.clause for cite in citations_in(rule_named(topic))}


def test_what_encodes_a_clause_cites_it() -> None:
    for one in coverage():
        for name in one.encoded_by:
            if name in all_rules():
                assert one.clause.id in {cite.clause for cite in citations_in(all_rules()[name])}


def test_rules_are_found_by_what_they_cite() -> None:
    names = [one.name for one in rules_citing("annual-leave-regulation", 4)]
    assert "leave.annual.ground_of_loss" in names
    assert "leave.annual.step" not in names
    assert set(names) <= {one.name for one in rules_citing("annual-leave-regulation")}
    assert rules_citing("no-such-instrument") == ()
