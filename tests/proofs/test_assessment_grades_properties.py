"""What the rules on one year's assessment say of everyone at once, proved; and false claims that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.policies.assessment_grades import (
    ASSESSED_BY,
    EXCELLENT_OPEN,
    GRADE_AFTER_SANCTION,
    GRADES_OPEN,
    MATERNITY_LEAVE,
    TAKES_PART_IN_ASSESSMENT,
    WARNING_YEAR,
    CaseState,
    EffectYear,
    GradesOpen,
)
from cadre_policy.policies.assessment_grades import facts as about
from cadre_policy.policies.assessment_grades import sanction_facts as sanction
from cadre_policy.policies.assessment_grades.circumstances import HEAVIER_EFFECT
from cadre_policy.proofs import Refuted, always, always_of_two, determined_when_known, implied, rule_tables
from cadre_policy.records import AssessmentSystem, SanctionMeasure
from cadre_policy.rules import YUNNAN, Fact, Policy, Status

ON = dt.date(2023, 12, 31)
DECISION_YEAR = YUNNAN.with_(name="decision year", readings={WARNING_YEAR: "decision_year"})
MADE_UP_YEAR = YUNNAN.with_(name="made-up year", readings={WARNING_YEAR: "made_up_year", MATERNITY_LEAVE: "counted"})
UNDER_EACH = pytest.mark.parametrize(
    "policy", [pytest.param(one, id=one.name) for one in (YUNNAN, DECISION_YEAR, MADE_UP_YEAR)]
)


def test_the_systems_neither_overlap_nor_leave_a_gap() -> None:
    for rule in (GRADES_OPEN, TAKES_PART_IN_ASSESSMENT, ASSESSED_BY):
        for verdict in rule_tables(rule, on=ON):
            assert verdict.proved, str(verdict)


@pytest.mark.parametrize("effect", [about.party_effect, about.other_effect])
@pytest.mark.parametrize("grades", [GradesOpen.LOWEST, GradesOpen.NO_GRADE, GradesOpen.NOT_EXCELLENT])
def test_the_heavier_of_two_effects_is_never_lighter_than_either(
    effect: Fact[about.AssessmentYearFacts, GradesOpen], grades: GradesOpen
) -> None:
    heaviest_first = (GradesOpen.LOWEST, GradesOpen.NO_GRADE, GradesOpen.NOT_EXCELLENT)
    as_heavy = heaviest_first[: heaviest_first.index(grades) + 1]
    verdict = always(
        HEAVIER_EFFECT, lambda q: q.answer(effect).is_(grades).implies(q.answer(HEAVIER_EFFECT).is_(*as_heavy)), on=ON
    )
    assert verdict.proved, str(verdict)


@UNDER_EACH
def test_whoever_may_be_excellent_takes_part(policy: Policy) -> None:
    verdict = implied(EXCELLENT_OPEN, TAKES_PART_IN_ASSESSMENT, on=ON, policy=policy)
    assert verdict.proved, str(verdict)


@UNDER_EACH
def test_nobody_under_an_open_case_may_be_excellent(policy: Policy) -> None:
    verdict = always(
        EXCELLENT_OPEN,
        lambda q: q.answer(about.case).is_(CaseState.PENDING).implies(~q.holds(EXCELLENT_OPEN)),
        on=ON,
        policy=policy,
    )
    assert verdict.proved, str(verdict)


def test_maternity_leave_of_institution_staff_never_matters() -> None:
    verdict = always_of_two(
        GRADES_OPEN,
        lambda a, b: (
            a.answer(about.system)
            .is_(AssessmentSystem.INSTITUTION)
            .implies(a.answer(GRADES_OPEN).same_as(b.answer(GRADES_OPEN)))
        ),
        differing=about.maternity,
        on=ON,
        policy=MADE_UP_YEAR,
    )
    assert verdict.proved, str(verdict)


@UNDER_EACH
def test_a_warning_never_takes_the_grade_away(policy: Policy) -> None:
    verdict = always(
        GRADE_AFTER_SANCTION,
        lambda q: (
            q.answer(sanction.measure)
            .is_(SanctionMeasure.WARNING, SanctionMeasure.PARTY_WARNING)
            .implies(q.answer(GRADE_AFTER_SANCTION).is_(GradesOpen.ALL, GradesOpen.NOT_EXCELLENT))
        ),
        on=ON,
        policy=policy,
    )
    assert verdict.proved, str(verdict)


def test_all_known_is_determined_but_for_what_the_law_leaves_open() -> None:
    open_by_law = (Status.LEFT_OPEN, Status.NOT_IN_FORCE, Status.UNCONFIRMED)
    for rule in (EXCELLENT_OPEN, TAKES_PART_IN_ASSESSMENT, ASSESSED_BY):
        verdict = determined_when_known(rule, but_for=open_by_law, on=ON)
        assert verdict.proved, str(verdict)


def test_false_claims_are_refuted_by_an_example() -> None:
    """Seeded: that everyone may be excellent, and that no sanction reaches beyond the year of its decision."""
    everyone = always(GRADES_OPEN, lambda q: q.answer(GRADES_OPEN).is_(GradesOpen.ALL), on=ON)
    that_year_only = always(
        GRADE_AFTER_SANCTION,
        lambda q: (
            q.answer(sanction.effect_year)
            .is_(EffectYear.SECOND)
            .implies(q.answer(GRADE_AFTER_SANCTION).is_(GradesOpen.ALL))
        ),
        on=ON,
    )
    assert isinstance(everyone, Refuted)
    assert isinstance(that_year_only, Refuted)
