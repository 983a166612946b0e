"""What promotion in rank says of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.measures import Months, PartialDate
from cadre_policy.policies.rank_promotion import (
    EARLIEST_RANK_PROMOTION,
    LEVEL_ON_RANK_PROMOTION,
    RANK_ADDED_TIME,
    RANK_AFTER_LOWERING,
    RANK_CONDITIONS_MET,
    RANK_LADDER,
    RANK_LEVEL_FITS,
    RANK_LOWERING_GROUND,
    RANK_PROMOTION,
    RANK_PROMOTION_BARRED,
    RANK_PROMOTION_FITS,
    RANK_REPEATED_CUT,
    RANK_SERVICE_MET,
    RANK_SERVICE_REQUIRED,
    RANK_YEAR_OF_APPOINTMENT,
    Rung,
    conditions,
    levels,
)
from cadre_policy.policies.rank_promotion import facts as about
from cadre_policy.policies.rank_promotion.facts import IN_POST, IN_RANK, TOGETHER
from cadre_policy.policies.rank_promotion.rules import EFFECT_RUNS
from cadre_policy.proofs import (
    Law,
    Refuted,
    always,
    always_of_two,
    determined_when_known,
    equivalent,
    implied,
    monotone,
    never_above,
    rule_tables,
)
from cadre_policy.rules import YUNNAN, Policy, Status

ON = dt.date(2022, 6, 1)
BEFORE_2020_TEXT = dt.date(2020, 6, 1)
"""A day on which nothing recalled is in play."""
COUNTS = YUNNAN.with_(name="first year counts", readings={RANK_YEAR_OF_APPOINTMENT: "counts"})
WITHOUT = YUNNAN.with_(name="first year does not count", readings={RANK_YEAR_OF_APPOINTMENT: "does_not_count"})
ONCE = COUNTS.with_(name="once", readings={RANK_REPEATED_CUT: "once"})
SEPARATE = COUNTS.with_(name="separate", readings={RANK_ADDED_TIME: "separate"})
POLICIES = [pytest.param(one, id=one.name) for one in (YUNNAN, COUNTS, WITHOUT, ONCE)]
SINCE: Any = TOGETHER.since
EXCELLENT: Any = TOGETHER.excellent
FIRST_YEAR: Any = TOGETHER.excellent_first_year
UNCOUNTED: Any = TOGETHER.uncounted_years


@pytest.mark.parametrize("policy", POLICIES)
def test_more_service_never_delays(policy: Policy) -> None:
    """A later start never gives an earlier day, and never makes anyone eligible."""
    assert monotone(EARLIEST_RANK_PROMOTION, SINCE, rising=True, on=ON, policy=policy).proved
    assert monotone(RANK_PROMOTION, SINCE, rising=False, on=ON, policy=policy).proved


@pytest.mark.parametrize("policy", POLICIES)
def test_one_more_year_graded_excellent_never_delays(policy: Policy) -> None:
    assert monotone(EARLIEST_RANK_PROMOTION, EXCELLENT, rising=False, on=ON, policy=policy).proved
    assert monotone(RANK_PROMOTION, EXCELLENT, rising=True, on=ON, policy=policy).proved
    assert monotone(EARLIEST_RANK_PROMOTION, FIRST_YEAR, rising=False, on=ON, policy=policy).proved


@pytest.mark.parametrize("policy", POLICIES)
def test_a_year_left_out_never_hastens(policy: Policy) -> None:
    assert monotone(EARLIEST_RANK_PROMOTION, UNCOUNTED, rising=True, on=ON, policy=policy).proved
    assert monotone(RANK_PROMOTION, UNCOUNTED, rising=False, on=ON, policy=policy).proved


@pytest.mark.parametrize("fact", [about.measure, about.clear_from], ids=["measure", "clear_from"])
def test_a_bar_never_shortens(fact: Any) -> None:
    assert monotone(EARLIEST_RANK_PROMOTION, fact, rising=True, on=ON, policy=COUNTS).proved
    assert monotone(RANK_PROMOTION_BARRED, about.measure, rising=True, on=ON).proved


@pytest.mark.parametrize("fact", [about.under_investigation, about.incompetent_year, about.measure])
def test_nothing_that_stands_in_the_way_makes_anyone_eligible(fact: Any) -> None:
    assert monotone(RANK_PROMOTION, fact, rising=False, on=ON).proved


@pytest.mark.parametrize("policy", [COUNTS, WITHOUT, ONCE, SEPARATE], ids=lambda policy: policy.name)
def test_whoever_is_known_is_determined(policy: Policy) -> None:
    """Apart from what a body judges, what the text leaves open, and the year after a grade basically competent."""
    recalled = {Status.UNCONFIRMED, Status.FOR_JUDGEMENT}
    assert determined_when_known(RANK_PROMOTION, but_for=recalled, on=ON, policy=policy).proved
    assert determined_when_known(
        RANK_PROMOTION, but_for={Status.FOR_JUDGEMENT}, on=BEFORE_2020_TEXT, policy=policy
    ).proved
    assert determined_when_known(EARLIEST_RANK_PROMOTION, on=ON, policy=policy).proved
    assert determined_when_known(RANK_SERVICE_MET, but_for=(), on=ON, policy=policy).proved
    assert determined_when_known(RANK_LOWERING_GROUND, but_for=(), on=ON, policy=policy).proved


def test_the_broken_first_year_leaves_the_service_open() -> None:
    assert isinstance(determined_when_known(RANK_SERVICE_MET, but_for=(), on=ON), Refuted)


@pytest.mark.parametrize("policy", [COUNTS, WITHOUT, ONCE, SEPARATE], ids=lambda policy: policy.name)
def test_whoever_is_eligible_has_reached_the_earliest_day(policy: Policy) -> None:
    """The two answers are reckoned from the same service, and cannot contradict each other."""
    today = PartialDate.on(ON)
    there = always(
        RANK_PROMOTION,
        lambda q: q.holds(RANK_PROMOTION).implies(q.answer(EARLIEST_RANK_PROMOTION) <= today),
        on=ON,
        policy=policy,
    )
    assert there.proved, str(there)
    back = always(
        EARLIEST_RANK_PROMOTION,
        lambda q: (q.answer(EARLIEST_RANK_PROMOTION) <= today).implies(
            q.holds(RANK_SERVICE_MET) & q.answer(EFFECT_RUNS).is_(False)
        ),
        on=ON,
        policy=policy,
    )
    assert back.proved, str(back)


def test_whoever_is_eligible_has_served_and_is_not_barred() -> None:
    """Also where facts are missing."""
    verdict = always(
        RANK_PROMOTION,
        lambda q: q.holds(RANK_PROMOTION).implies(
            q.holds(RANK_PROMOTION_FITS) & q.holds(RANK_SERVICE_MET) & q.answer(RANK_PROMOTION_BARRED).is_(False)
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_whoever_serves_long_enough_in_either_does_so_in_both_together() -> None:
    """If the time together begins no later, and has no fewer grades that shorten it, and leaves out no more years."""
    together = Law(on=ON, policy=COUNTS)

    def no_worse(q: Any, alone: Any) -> Any:
        return (
            (q.answer(TOGETHER.since) <= q.answer(alone.since))
            & (q.answer(TOGETHER.excellent) >= q.answer(alone.excellent))
            & (q.answer(TOGETHER.excellent_first_year) >= q.answer(alone.excellent_first_year))
            & (q.answer(TOGETHER.uncounted_years) <= q.answer(alone.uncounted_years))
        )

    verdict = always(
        RANK_SERVICE_MET,
        lambda q: (q.holds(RANK_SERVICE_MET) & no_worse(q, IN_POST) & no_worse(q, IN_RANK)).implies(
            q.answer(RANK_SERVICE_MET, under=together).is_(True)
        ),
        on=ON,
        policy=SEPARATE,
    )
    assert verdict.proved, str(verdict)


def test_whoever_has_served_without_the_grade_of_the_broken_first_year_has_served_with_it() -> None:
    counted = Law(on=ON, policy=COUNTS)
    verdict = always(
        RANK_SERVICE_MET,
        lambda q: q.holds(RANK_SERVICE_MET).implies(q.answer(RANK_SERVICE_MET, under=counted).is_(True)),
        on=ON,
        policy=WITHOUT,
    )
    assert verdict.proved, str(verdict)
    assert isinstance(equivalent(RANK_SERVICE_MET, RANK_SERVICE_MET, on=ON, policy=WITHOUT, against=COUNTS), Refuted)


def test_the_ladder_has_a_rung_for_every_rank_and_one_only() -> None:
    verdicts = rule_tables(RANK_SERVICE_REQUIRED, on=ON)
    assert len(verdicts) == 1
    assert all(verdict.proved for verdict in verdicts)


def test_it_is_false_that_grades_make_no_difference() -> None:
    verdict = always_of_two(
        EARLIEST_RANK_PROMOTION,
        lambda a, b: a.answer(EARLIEST_RANK_PROMOTION) <= b.answer(EARLIEST_RANK_PROMOTION),
        differing=EXCELLENT,
        on=ON,
        policy=COUNTS,
    )
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_service_alone_makes_eligible() -> None:
    assert isinstance(implied(RANK_SERVICE_MET, RANK_PROMOTION, on=ON, policy=COUNTS), Refuted)


def test_no_rank_wants_more_than_four_years() -> None:
    assert never_above(RANK_SERVICE_REQUIRED, Months(48), on=ON).proved
    assert isinstance(never_above(RANK_SERVICE_REQUIRED, Months(36), on=ON), Refuted)


# --- the conditions of article 17, the way down, and the levels that go with ranks ---


def test_a_finding_that_denies_a_condition_never_makes_the_conditions_met() -> None:
    for found in (conditions.political, conditions.ability, conditions.recognised, conditions.conduct):
        assert monotone(RANK_CONDITIONS_MET, found, rising=True, on=ON).proved
    assert determined_when_known(RANK_CONDITIONS_MET, but_for=(), on=ON).proved


@pytest.mark.parametrize("fact", [about.not_competent, about.incompetent_year, about.demoted, about.other_lowering])
def test_a_ground_never_takes_a_ground_away(fact: Any) -> None:
    assert monotone(RANK_LOWERING_GROUND, fact, rising=True, on=ON).proved


def test_a_rank_is_lowered_only_on_a_ground() -> None:
    verdict = always(
        RANK_AFTER_LOWERING,
        lambda q: q.answer(RANK_AFTER_LOWERING).determined.implies(q.holds(RANK_LOWERING_GROUND)),
        on=ON,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("rung", [pytest.param(one, id=one.to.value) for one in RANK_LADDER])
def test_a_rank_that_is_lowered_is_the_next_one_down(rung: Rung) -> None:
    verdict = always(
        RANK_AFTER_LOWERING,
        lambda q: (q.answer(RANK_AFTER_LOWERING).determined & q.answer(about.rank_held).is_(rung.to)).implies(
            q.answer(RANK_AFTER_LOWERING).is_(rung.rank)
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_a_level_after_promotion_is_within_the_range_of_the_rank() -> None:
    """And never a lower level than the one held: a smaller number is higher."""
    verdict = always(
        LEVEL_ON_RANK_PROMOTION,
        lambda q: q.answer(LEVEL_ON_RANK_PROMOTION).determined.implies(
            (q.answer(LEVEL_ON_RANK_PROMOTION) <= q.answer(levels.LOWEST_LEVEL))
            & (q.answer(LEVEL_ON_RANK_PROMOTION) >= q.answer(levels.HIGHEST_LEVEL))
            & (q.answer(LEVEL_ON_RANK_PROMOTION) <= q.answer(levels.level))
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)
    assert determined_when_known(RANK_LEVEL_FITS, but_for=(), on=ON).proved


def test_a_lower_level_never_ends_higher_but_by_the_range() -> None:
    """It is false that promotion always gains a level."""
    verdict = always(
        LEVEL_ON_RANK_PROMOTION,
        lambda q: q.answer(LEVEL_ON_RANK_PROMOTION).determined.implies(
            q.answer(LEVEL_ON_RANK_PROMOTION) < q.answer(levels.level)
        ),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
