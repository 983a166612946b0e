"""What the training requirements say of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.measures import Days, Hours
from cadre_policy.policies.training import (
    FIVE_YEARS,
    FIVE_YEARS_MET,
    PROMOTION_TRAINING,
    TRAINING_MET,
    WITHIN_A_YEAR,
    YEAR_DAYS_SHORT,
    YEAR_HOURS_SHORT,
    YEAR_MET,
    PromotionTraining,
    TrainingFacts,
    TrainingGroup,
)
from cadre_policy.policies.training import facts as about
from cadre_policy.proofs import Law, Refuted, always, determined_when_known, monotone
from cadre_policy.rules import YUNNAN, Fact, Policy

ON = dt.date(2024, 12, 31)
ROLLING = YUNNAN.with_(name="rolling", readings={FIVE_YEARS: "rolling"})
EVE = YUNNAN.with_(name="eve", readings={WITHIN_A_YEAR: "eve"})
ANNIVERSARY = YUNNAN.with_(name="anniversary", readings={WITHIN_A_YEAR: "anniversary"})
POLICIES = [pytest.param(one, id=one.name) for one in (YUNNAN, ROLLING)]
TOTALS = (about.year_days, about.year_hours, about.plan_months, about.plan_hours, about.rolling_hours)


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("fact", [pytest.param(one, id=one.name) for one in TOTALS])
def test_more_training_never_makes_anyone_fall_short(fact: Fact[TrainingFacts, object], policy: Policy) -> None:
    assert monotone(TRAINING_MET, fact, rising=True, on=ON, policy=policy).proved


def test_a_shortfall_is_zero_exactly_where_the_yearly_requirement_is_met() -> None:
    """Both measures are short together, or neither is: they are alternatives."""
    verdict = always(
        YEAR_DAYS_SHORT,
        lambda q: (
            q.holds(YEAR_MET).implies(q.answer(YEAR_DAYS_SHORT).is_(Days(0)) & q.answer(YEAR_HOURS_SHORT).is_(Hours(0)))
            & q.answer(YEAR_MET)
            .is_(False)
            .implies(~q.answer(YEAR_DAYS_SHORT).is_(Days(0)) & ~q.answer(YEAR_HOURS_SHORT).is_(Hours(0)))
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_whoever_is_known_is_determined_but_for_people_without_rank() -> None:
    assert determined_when_known(TRAINING_MET, on=ON).proved
    assert isinstance(determined_when_known(TRAINING_MET, but_for=(), on=ON), Refuted)
    assert determined_when_known(TRAINING_MET, but_for=(), on=ON, assuming=about.group.among(*_LISTED)).proved


_LISTED = (TrainingGroup.LEADING_COUNTY, TrainingGroup.RANK_COUNTY, TrainingGroup.SECTION)


def test_nobody_falls_short_by_a_list_that_may_lack_training() -> None:
    verdict = always(
        TRAINING_MET,
        lambda q: (q.answer(TRAINING_MET).is_(False) & q.answer(about.group).is_(TrainingGroup.SECTION)).implies(
            q.answer(about.more_year_days).is_(False) & q.answer(about.more_year_hours).is_(False)
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_the_text_of_2023_moved_consultants_to_the_five_year_requirement() -> None:
    verdict = always(
        TRAINING_MET,
        lambda q: (q.answer(about.group).is_(TrainingGroup.RANK_COUNTY) & q.holds(TRAINING_MET)).implies(
            q.holds(FIVE_YEARS_MET)
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_who_is_in_time_by_the_eve_is_so_by_the_anniversary() -> None:
    law = Law(on=ON, policy=ANNIVERSARY)
    verdict = always(
        PROMOTION_TRAINING,
        lambda q: (
            q.answer(PROMOTION_TRAINING)
            .is_(PromotionTraining.DONE)
            .implies(q.answer(PROMOTION_TRAINING, under=law).is_(PromotionTraining.DONE))
        ),
        on=ON,
        policy=EVE,
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_ninety_hours_are_enough_for_everyone() -> None:
    verdict = always(TRAINING_MET, lambda q: q.holds(YEAR_MET).implies(q.holds(TRAINING_MET)), on=ON)
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_the_two_readings_of_a_year_agree() -> None:
    law = Law(on=ON, policy=EVE)
    verdict = always(
        PROMOTION_TRAINING,
        lambda q: (
            q.answer(PROMOTION_TRAINING)
            .is_(PromotionTraining.DONE)
            .implies(q.answer(PROMOTION_TRAINING, under=law).is_(PromotionTraining.DONE))
        ),
        on=ON,
        policy=ANNIVERSARY,
    )
    assert isinstance(verdict, Refuted)
