"""What the training requirements say of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt
from decimal import Decimal

import pytest

from cadre_policy.law import Evidence
from cadre_policy.measures import Days, Hours
from cadre_policy.policies.training import (
    APPOINTMENT_DAYS,
    APPOINTMENT_DAYS_SHORT,
    CONFIRMATION_BARRED,
    COURSE_LEFT,
    FIVE_YEARS,
    FIVE_YEARS_MET,
    INITIAL_MET,
    ONLINE_CREDIT,
    PROMOTION_DUE,
    PROMOTION_TRAINING,
    SECTION_IN_PRINCIPLE,
    SOCIAL_TRAINING_PAID,
    STUDY_PAY_KEPT,
    TRAINING_MET,
    WITHIN_A_YEAR,
    YEAR_DAYS_SHORT,
    YEAR_HOURS_SHORT,
    YEAR_MET,
    AppointmentDays,
    AppointmentKind,
    PromotionTraining,
    TrainingFacts,
    TrainingGroup,
)
from cadre_policy.policies.training import courses as course
from cadre_policy.policies.training import facts as about
from cadre_policy.policies.training import occasion_facts as occasion
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


# --- appointments, courses, online hours ---

RECALLED = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)


@pytest.mark.parametrize("which", ["in_principle", "at_least"])
def test_days_are_short_exactly_where_they_are_not_enough(which: str) -> None:
    policy = YUNNAN.with_(readings={SECTION_IN_PRINCIPLE: which})
    verdict = always(
        APPOINTMENT_DAYS,
        lambda q: (
            q.answer(APPOINTMENT_DAYS)
            .is_(AppointmentDays.ENOUGH)
            .implies(q.answer(APPOINTMENT_DAYS_SHORT).is_(Days(0)))
            & (q.answer(APPOINTMENT_DAYS).is_(AppointmentDays.SHORT_IN_PRINCIPLE)).implies(
                ~q.answer(APPOINTMENT_DAYS_SHORT).is_(Days(0))
            )
        ),
        on=ON,
        policy=policy,
    )
    assert verdict.proved, str(verdict)


def test_more_days_never_fall_further_short() -> None:
    assert monotone(APPOINTMENT_DAYS_SHORT, occasion.appointment_days, rising=False, on=ON).proved


def test_only_at_section_level_do_the_readings_of_in_principle_differ() -> None:
    law = Law(on=ON, policy=YUNNAN.with_(readings={SECTION_IN_PRINCIPLE: "at_least"}))
    verdict = always(
        APPOINTMENT_DAYS,
        lambda q: (
            q.answer(APPOINTMENT_DAYS)
            .is_(AppointmentDays.SHORT_IN_PRINCIPLE)
            .implies(
                q.answer(APPOINTMENT_DAYS, under=law).is_(AppointmentDays.SHORT_IN_PRINCIPLE)
                | q.answer(occasion.appointment_kind).is_(AppointmentKind.SECTION)
            )
        ),
        on=ON,
        policy=YUNNAN.with_(readings={SECTION_IN_PRINCIPLE: "in_principle"}),
    )
    assert verdict.proved, str(verdict)


def test_want_of_initial_training_bars_nobody_by_memory_alone() -> None:
    verdict = always(CONFIRMATION_BARRED, lambda q: ~q.holds(CONFIRMATION_BARRED), on=ON)
    assert verdict.proved, str(verdict)
    accepted = always(CONFIRMATION_BARRED, lambda q: ~q.holds(CONFIRMATION_BARRED), on=ON, policy=RECALLED)
    assert isinstance(accepted, Refuted)


def test_who_was_trained_and_passed_is_barred_by_nothing() -> None:
    verdict = always(
        CONFIRMATION_BARRED,
        lambda q: (q.holds(INITIAL_MET) & q.answer(occasion.initial_passed).is_(True)).implies(
            q.answer(CONFIRMATION_BARRED).is_(False)
        ),
        on=ON,
        policy=RECALLED,
    )
    assert verdict.proved, str(verdict)


def test_more_leave_never_brings_anyone_back_and_only_study_off_the_job_is_meant() -> None:
    assert monotone(COURSE_LEFT, course.leave_hours, rising=True, on=ON).proved
    verdict = always(COURSE_LEFT, lambda q: q.holds(COURSE_LEFT).implies(q.holds(STUDY_PAY_KEPT)), on=ON)
    assert verdict.proved, str(verdict)


def test_only_what_a_person_takes_up_is_barred_from_public_money() -> None:
    verdict = always(
        SOCIAL_TRAINING_PAID,
        lambda q: q.holds(SOCIAL_TRAINING_PAID).implies(q.answer(course.personal_social).is_(True)),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_a_longer_course_never_counts_less_and_none_counts_more_than_an_hour_and_a_half() -> None:
    on = dt.date(2025, 12, 31)
    assert monotone(ONLINE_CREDIT, course.seconds, rising=True, on=on).proved
    verdict = always(ONLINE_CREDIT, lambda q: q.answer(ONLINE_CREDIT) <= Hours(Decimal("1.5")), on=on)
    assert verdict.proved, str(verdict)


def test_whoever_is_late_was_trained_after_the_last_day() -> None:
    verdict = always(
        PROMOTION_TRAINING,
        lambda q: (
            q.answer(PROMOTION_TRAINING)
            .is_(PromotionTraining.LATE)
            .implies(q.answer(occasion.trained_on) > q.answer(PROMOTION_DUE))
        ),
        on=ON,
        policy=EVE,
    )
    assert verdict.proved, str(verdict)
