"""What the rules on grades say of everyone at once, proved; and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.measures import Count, Months
from cadre_policy.policies.grade_consequences import (
    ANNUAL_BONUS_DUE,
    CONTRACT_MAY_END,
    DISMISSAL_GROUND,
    DISMISSAL_OPEN,
    GRADE_REVIEWABLE,
    LEVEL_RISE_DUE,
    PERFORMANCE_PAY_CUT,
    POST_LOWERED,
    POST_PROMOTION_BARRED,
    RANK_TIME_CREDIT,
    SALARY_STEP_DUE,
    LevelBar,
)
from cadre_policy.policies.grade_consequences import facts as about
from cadre_policy.proofs import Refuted, always, always_of_two, monotone, rule_tables
from cadre_policy.records import AssessmentSystem, Grade
from cadre_policy.rules import Fact, Rule

ON = dt.date(2023, 6, 1)
LOWEST = (Grade.INCOMPETENT, Grade.UNQUALIFIED)


@pytest.mark.parametrize("rule", [DISMISSAL_GROUND, DISMISSAL_OPEN], ids=lambda one: one.name)
def test_one_incompetent_year_never_opens_dismissal(rule: Rule[Any, bool]) -> None:
    """Whatever else is on file, known or not."""
    verdict = always(
        rule,
        lambda q: q.holds(rule).implies(
            (q.answer(about.grade).is_(LOWEST[0]) | q.answer(about.grade).is_(LOWEST[1]))
            & (q.answer(about.grade_before).is_(LOWEST[0]) | q.answer(about.grade_before).is_(LOWEST[1]))
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize(
    "spared", [about.disabled_by_work, about.medical_period, about.mother], ids=lambda one: one.name
)
def test_whoever_is_spared_is_never_open_to_dismissal(spared: Fact[Any, bool]) -> None:
    verdict = always(
        DISMISSAL_OPEN,
        lambda q: q.answer(spared).is_(True).implies(~q.holds(DISMISSAL_OPEN)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_contract_never_ends_for_one_year_without_a_refusal() -> None:
    verdict = always(
        CONTRACT_MAY_END,
        lambda q: (
            q.answer(about.refused_reassignment).is_(False) & q.answer(about.grade_before).is_(Grade.QUALIFIED)
        ).implies(~q.holds(CONTRACT_MAY_END)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_nothing_is_lowered_twice_in_an_institution() -> None:
    verdict = always(
        POST_LOWERED,
        lambda q: (
            q.answer(about.system).is_(AssessmentSystem.INSTITUTION) & q.answer(about.lowered_by_sanction).is_(True)
        ).implies(~q.holds(POST_LOWERED)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("rule", [POST_LOWERED, POST_PROMOTION_BARRED, PERFORMANCE_PAY_CUT], ids=lambda one: one.name)
def test_a_competent_grade_never_lowers_a_post_bars_promotion_or_cuts_pay(rule: Rule[Any, bool]) -> None:
    verdict = always(
        rule,
        lambda q: (q.answer(about.grade).is_(Grade.COMPETENT) | q.answer(about.grade).is_(Grade.QUALIFIED)).implies(
            ~q.holds(rule)
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_the_bonus_and_review_never_go_together() -> None:
    """A grade that brings the bonus cannot be objected to as incompetent."""
    verdict = always(
        ANNUAL_BONUS_DUE,
        lambda q: q.holds(ANNUAL_BONUS_DUE).implies(~q.holds(GRADE_REVIEWABLE)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_more_years_never_make_a_step_less_due() -> None:
    assert monotone(SALARY_STEP_DUE, about.years_for_step, rising=True, on=ON).proved


def test_a_sanction_that_bars_the_step_leaves_none_due() -> None:
    verdict = always(
        SALARY_STEP_DUE,
        lambda q: q.answer(about.step_barred).is_(True).implies(~q.holds(SALARY_STEP_DUE)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_nothing_but_a_warning_leaves_a_level_due() -> None:
    verdict = always(
        LEVEL_RISE_DUE,
        lambda q: q.answer(about.level_bar).is_(LevelBar.OTHER).implies(~q.holds(LEVEL_RISE_DUE)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_warning_takes_no_level_away() -> None:
    """It puts the rise off, and whether one is due is the same with it and without any bar."""
    verdict = always_of_two(
        LEVEL_RISE_DUE,
        lambda a, b: (
            a.answer(about.level_bar).is_(LevelBar.NONE) & b.answer(about.level_bar).is_(LevelBar.WARNING)
        ).implies(a.holds(LEVEL_RISE_DUE).implies(b.holds(LEVEL_RISE_DUE))),
        differing=about.level_bar,
        on=ON,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("on", [dt.date(2008, 6, 1), dt.date(2018, 6, 1), dt.date(2025, 6, 1)], ids=str)
def test_under_each_text_dismissal_needs_two_consecutive_years(on: dt.date) -> None:
    verdict = always(
        DISMISSAL_GROUND,
        lambda q: q.answer(about.grade_before).is_(Grade.COMPETENT).implies(~q.holds(DISMISSAL_GROUND)),
        on=on,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_the_credit_is_nothing_or_half_a_year() -> None:
    verdict = always(
        RANK_TIME_CREDIT,
        lambda q: (
            (q.answer(RANK_TIME_CREDIT) <= Months(0))
            | ((q.answer(RANK_TIME_CREDIT) >= Months(6)) & (q.answer(RANK_TIME_CREDIT) <= Months(6)))
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_the_texts_neither_overlap_nor_leave_a_gap() -> None:
    for rule in (SALARY_STEP_DUE, POST_LOWERED, DISMISSAL_GROUND):
        for verdict in rule_tables(rule, on=ON):
            assert verdict.proved, str(verdict)


def test_it_is_false_that_two_incompetent_years_always_open_dismissal() -> None:
    """A seeded false claim: article 89 spares some."""
    verdict = always(
        DISMISSAL_OPEN,
        lambda q: q.holds(DISMISSAL_GROUND).implies(q.holds(DISMISSAL_OPEN)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_two_years_on_file_are_wanted_for_every_step() -> None:
    """A seeded false claim: institution staff rise each year."""
    verdict = always(
        SALARY_STEP_DUE,
        lambda q: ((q.answer(about.years_for_step) <= Count(1)) & q.answer(about.more_for_step).is_(False)).implies(
            ~q.holds(SALARY_STEP_DUE)
        ),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
