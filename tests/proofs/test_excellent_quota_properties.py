"""What the rules on places for 'excellent' say of every unit at once, proved, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Label
from cadre_policy.measures import Count, Percent
from cadre_policy.policies.excellent_quota import (
    BASE,
    COUNTS_IN_BASE,
    EXCELLENT_QUOTA,
    EXCELLENT_QUOTA_CEILING,
    EXCELLENT_QUOTA_GENERAL,
    GROUP_QUOTA,
    HEAD_HIGHEST_GRADE,
    LOWERED_OR_RAISED,
    QUOTA_BINDS,
    ROUNDING,
    ROUTINE_GOOD_GUIDELINE,
    ROUTINE_GOOD_WITHIN,
    TOWNSHIP_SHARE,
    TOWNSHIP_TAGS,
)
from cadre_policy.policies.excellent_quota import facts as about
from cadre_policy.policies.excellent_quota.groups import groups_took_part, main_head, member_group_grade
from cadre_policy.policies.excellent_quota.routine import graded_good, took_part
from cadre_policy.policies.excellent_quota.shares import (
    ALLOWED_SHARE,
    CEILING_SHARE,
    GENERAL_SHARE,
    LEADER_SHARE,
    LOWERED,
    RAISE_APPROVED,
    TILTED,
)
from cadre_policy.proofs import (
    Refuted,
    always,
    determined_when_known,
    monotone,
    never_above,
    rule_tables,
)
from cadre_policy.records import AssessmentSystem, Grade, GroupGrade
from cadre_policy.rules import YUNNAN, Dated, Fact, Overlay, Policy, Rule, Status, all_of

ON = dt.date(2021, 12, 31)
HALF_UP = YUNNAN.with_(name="half up", readings={ROUNDING: "half_up"})
RAISED = YUNNAN.with_(
    name="raised",
    readings={LOWERED_OR_RAISED: "raised", TOWNSHIP_TAGS: "all"},
    overlays=(
        Overlay(
            parameter=TOWNSHIP_SHARE,
            values=(Dated(value=Percent(40), since="2018-08-01"),),
            source=Label("假设", "what if"),
        ),
    ),
)
POLICIES = [pytest.param(one, id=one.name) for one in (YUNNAN, HALF_UP, RAISED)]
UNDER_EACH = pytest.mark.parametrize("policy", POLICIES)


@UNDER_EACH
def test_the_units_share_is_never_above_the_ceiling(policy: Policy) -> None:
    """Also where facts are missing, and where what is approved or assumed lies above it."""
    verdict = never_above(ALLOWED_SHARE, CEILING_SHARE, on=ON, policy=policy, facts="any")
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("rule", [EXCELLENT_QUOTA_GENERAL, EXCELLENT_QUOTA], ids=["general", "allowed"])
@UNDER_EACH
def test_the_places_are_never_above_the_ceiling(rule: Rule[Any, Count], policy: Policy) -> None:
    """Wherever both are known, whatever else is missing."""
    verdict = always(
        rule,
        lambda q: q.answer(EXCELLENT_QUOTA_CEILING).determined.implies(
            q.answer(rule) <= q.answer(EXCELLENT_QUOTA_CEILING)
        ),
        on=ON,
        policy=policy,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_places_are_never_more_than_the_people_counted() -> None:
    for rule in (EXCELLENT_QUOTA_GENERAL, EXCELLENT_QUOTA, EXCELLENT_QUOTA_CEILING):
        verdict = never_above(rule, BASE, on=ON)
        assert verdict.proved, str(verdict)


def test_the_general_share_is_never_above_the_ceiling() -> None:
    verdict = never_above(GENERAL_SHARE, CEILING_SHARE, on=ON)
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("fact", [about.took_part, about.should_take_part], ids=lambda fact: fact.name)
@pytest.mark.parametrize("rule", [EXCELLENT_QUOTA_GENERAL, EXCELLENT_QUOTA_CEILING], ids=["general", "ceiling"])
def test_more_people_never_means_fewer_places(rule: Rule[Any, Count], fact: Fact[Any, Count]) -> None:
    verdict = monotone(rule, fact, on=ON)
    assert verdict.proved, str(verdict)


def test_a_higher_share_approved_never_means_a_lower_one() -> None:
    """In an institution an approval above the general share may lack its ground, so the claim is about the others."""
    verdict = monotone(
        ALLOWED_SHARE,
        about.set_share,
        on=ON,
        assuming=all_of(about.share_set, about.system.is_(AssessmentSystem.CIVIL_SERVANT)),
    )
    assert verdict.proved, str(verdict)


def test_a_lowered_institution_gets_no_more_than_fifteen_percent_unless_raised() -> None:
    verdict = always(
        ALLOWED_SHARE,
        lambda q: (q.holds(LOWERED) & ~q.holds(RAISE_APPROVED) & ~q.holds(TILTED)).implies(
            q.answer(ALLOWED_SHARE) <= Percent(15)
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_a_township_is_left_open_only_where_nothing_was_set() -> None:
    """Opinion 18.4: without a figure of its own, only a share that a body set decides for such a township."""
    verdict = always(
        EXCELLENT_QUOTA,
        lambda q: q.holds(TILTED).implies(q.holds(about.share_set)),
        on=ON,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize(
    "rule",
    [EXCELLENT_QUOTA, EXCELLENT_QUOTA_GENERAL, EXCELLENT_QUOTA_CEILING, COUNTS_IN_BASE],
    ids=lambda rule: rule.name,
)
def test_whoever_knows_all_facts_gets_an_answer(rule: Rule[Any, Any]) -> None:
    """But for what the text leaves open, what no text ruled yet, and the year that hangs on a recalled day."""
    made_by_the_law = {Status.LEFT_OPEN, Status.NOT_IN_FORCE, Status.UNCONFIRMED}
    verdict = determined_when_known(rule, but_for=made_by_the_law, on=ON)
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("rule", [EXCELLENT_QUOTA, COUNTS_IN_BASE], ids=lambda rule: rule.name)
def test_the_three_systems_exclude_each_other_and_leave_no_gap(rule: Rule[Any, Any]) -> None:
    verdicts = rule_tables(rule, on=ON)
    assert verdicts
    assert [str(verdict) for verdict in verdicts if not verdict.proved] == []


def test_read_as_all_three_fewer_townships_are_raised() -> None:
    any_one = always(TILTED, lambda q: q.holds(TILTED), on=ON)
    assert isinstance(any_one, Refuted)
    strict = YUNNAN.with_(readings={TOWNSHIP_TAGS: "all"})
    for tag in (about.border_township, about.ethnic_township, about.poor_township):
        verdict = always(TILTED, lambda q, tag=tag: q.holds(TILTED).implies(q.holds(tag)), on=ON, policy=strict)  # type: ignore[misc]
        assert verdict.proved, str(verdict)


def test_it_is_false_that_the_ceiling_is_the_general_share() -> None:
    assert isinstance(never_above(CEILING_SHARE, GENERAL_SHARE, on=ON), Refuted)


def test_it_is_false_that_leaders_never_get_more_than_their_general_share() -> None:
    assert isinstance(never_above(ALLOWED_SHARE, LEADER_SHARE, on=ON), Refuted)


def test_it_is_false_that_an_approval_alone_raises_every_institution() -> None:
    """Art. 15 of 2023 asks for one of its grounds."""
    verdict = always(
        ALLOWED_SHARE,
        lambda q: (q.holds(about.share_set) & (q.answer(about.set_share) > q.answer(GENERAL_SHARE))).implies(
            q.holds(RAISE_APPROVED)
        ),
        on=ON,
    )
    assert isinstance(verdict, Refuted)


# --- groups, their heads, regular assessment ---


def test_excellent_groups_are_never_more_than_thirty_percent() -> None:
    """Worked example L1: of 43 groups at most twelve; fewer groups never have more."""
    assert monotone(GROUP_QUOTA, groups_took_part, on=ON).proved
    verdict = always(
        GROUP_QUOTA,
        lambda q: (q.answer(groups_took_part) <= Count(43)).implies(q.answer(GROUP_QUOTA) <= Count(12)),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_the_head_of_a_fair_or_poor_group_is_never_left_excellent() -> None:
    grade = member_group_grade
    verdict = always(
        HEAD_HIGHEST_GRADE,
        lambda q: (
            q.holds(main_head) & (q.holds(grade.is_(GroupGrade.FAIR)) | q.holds(grade.is_(GroupGrade.POOR)))
        ).implies(~q.answer(HEAD_HIGHEST_GRADE).is_(Grade.EXCELLENT)),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_who_does_not_head_a_group_loses_nothing_by_its_grade() -> None:
    verdict = always(
        HEAD_HIGHEST_GRADE,
        lambda q: (~q.holds(main_head)).implies(q.answer(HEAD_HIGHEST_GRADE).is_(Grade.EXCELLENT)),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_more_who_take_part_never_put_good_results_above_the_guideline() -> None:
    assert monotone(ROUTINE_GOOD_GUIDELINE, took_part, on=ON).proved
    within = monotone(ROUTINE_GOOD_WITHIN, took_part, on=ON)
    assert within.proved, str(within)


def test_places_guide_only_leaders_of_one_group() -> None:
    verdict = always(
        QUOTA_BINDS,
        lambda q: (~q.holds(QUOTA_BINDS)).implies(
            q.holds(about.one_group) & q.holds(about.system.is_(AssessmentSystem.LEADER))
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_every_head_may_be_excellent() -> None:
    verdict = always(HEAD_HIGHEST_GRADE, lambda q: q.answer(HEAD_HIGHEST_GRADE).is_(Grade.EXCELLENT), on=ON)
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_good_results_are_always_within_the_guideline() -> None:
    assert isinstance(always(ROUTINE_GOOD_WITHIN, lambda q: q.holds(ROUTINE_GOOD_WITHIN), on=ON), Refuted)
    assert isinstance(monotone(ROUTINE_GOOD_WITHIN, graded_good, on=ON), Refuted)
