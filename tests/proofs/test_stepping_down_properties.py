"""What the rules on adjusting those who do not act say of everyone at once, proved, and false claims refuted."""

import datetime as dt

import pytest

from cadre_policy.policies.stepping_down import (
    ADJUSTMENT_LAWFUL,
    ADJUSTMENT_PROCEDURE,
    CATEGORIES,
    FOLLOW_UP_OPENED,
    GAP_TO_NOTE,
    INACTION_ESTABLISHED,
    REMINDER_FIRST,
    SIGNS,
    SUBJECTIVE_AVOIDANCE,
    FollowUp,
)
from cadre_policy.policies.stepping_down import facts as found
from cadre_policy.policies.stepping_down import handling_facts as about
from cadre_policy.policies.stepping_down.follow_up import DEFECT_FOUND, opened
from cadre_policy.proofs import Law, Refuted, always, determined_when_known
from cadre_policy.records import InactionFact, SanctionMeasure
from cadre_policy.rules import YUNNAN, all_of, day

ON = dt.date(2023, 6, 1)
LATER = dt.date(2040, 1, 1)
ANY_SIGN = YUNNAN.with_(name="any sign", readings={SIGNS: "any"})
ALL_SIGNS = YUNNAN.with_(name="all signs", readings={SIGNS: "all"})
THREE = (SanctionMeasure.RELIEF, SanctionMeasure.REASSIGNMENT, SanctionMeasure.DEMOTION)
BY_CATEGORY = {
    InactionFact.UNWILLING: found.unwilling,
    InactionFact.AFRAID: found.afraid,
    InactionFact.NOT_GENUINE: found.not_genuine,
    InactionFact.UNABLE: found.unable,
}


@pytest.mark.parametrize("category", list(BY_CATEGORY), ids=[one.value for one in BY_CATEGORY])
def test_no_category_without_a_finding_of_the_body(category: InactionFact) -> None:
    """Whatever signs there are, and also where facts are missing."""
    rule = CATEGORIES[category]
    verdict = always(
        rule,
        lambda q: q.holds(rule).implies(q.answer(BY_CATEGORY[category]).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_what_all_signs_establish_one_sign_establishes_too() -> None:
    law = Law(on=ON, policy=ANY_SIGN)
    verdict = always(
        INACTION_ESTABLISHED,
        lambda q: q.holds(INACTION_ESTABLISHED).implies(q.answer(INACTION_ESTABLISHED, under=law).is_(True)),
        on=ON,
        policy=ALL_SIGNS,
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_one_sign_is_as_good_as_all() -> None:
    law = Law(on=ON, policy=ALL_SIGNS)
    verdict = always(
        INACTION_ESTABLISHED,
        lambda q: q.holds(INACTION_ESTABLISHED).implies(q.answer(INACTION_ESTABLISHED, under=law).is_(True)),
        on=ON,
        policy=ANY_SIGN,
    )
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_subjective_avoidance_is_a_category() -> None:
    """The stress of 4.7 stands beside the categories (not a fifth one)."""
    verdict = always(
        INACTION_ESTABLISHED,
        lambda q: q.holds(SUBJECTIVE_AVOIDANCE).implies(q.holds(INACTION_ESTABLISHED)),
        on=ON,
        policy=ALL_SIGNS,
    )
    assert isinstance(verdict, Refuted)


def test_a_lawful_measure_is_one_of_the_three_with_ground_reasons_and_body() -> None:
    verdict = always(
        ADJUSTMENT_LAWFUL,
        lambda q: q.holds(ADJUSTMENT_LAWFUL).implies(
            q.answer(about.reasons_given).is_(True)
            & q.answer(about.appoints).is_(True)
            & q.answer(about.established).is_(True)
            & (
                q.answer(about.measure).is_(THREE[0])
                | q.answer(about.measure).is_(THREE[1])
                | q.answer(about.measure).is_(THREE[2])
            )
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("measure", THREE, ids=[one.value for one in THREE])
def test_no_case_is_so_that_one_of_the_three_alone_would_be_lawful(measure: SanctionMeasure) -> None:
    """What is there decides, never which of the three it is: nothing maps findings to measures (4.8)."""
    verdict = always(
        ADJUSTMENT_LAWFUL,
        lambda q: (
            q.answer(about.measure).is_(measure)
            & q.answer(about.established).is_(True)
            & q.answer(about.reasons_given).is_(True)
            & q.answer(about.appoints).is_(True)
        ).implies(q.holds(ADJUSTMENT_LAWFUL)),
        on=ON,
        assuming=about.text_of >= day("2018-08-31"),
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_reasons_alone_make_a_measure_lawful() -> None:
    verdict = always(
        ADJUSTMENT_LAWFUL,
        lambda q: q.answer(about.reasons_given).is_(True).implies(q.holds(ADJUSTMENT_LAWFUL)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)


def test_under_the_trial_rules_a_leading_cadre_who_mended_it_is_not_adjusted() -> None:
    old = all_of(about.text_of >= day("2015-07-19"), about.text_of <= day("2022-09-07"), about.leading_cadre)
    verdict = always(
        REMINDER_FIRST,
        lambda q: q.answer(about.corrected).is_(True).implies(~q.holds(REMINDER_FIRST)),
        on=ON,
        assuming=old,
    )
    assert verdict.proved, str(verdict)


def test_since_2022_no_reminder_must_come_first() -> None:
    verdict = always(
        REMINDER_FIRST,
        lambda q: q.holds(REMINDER_FIRST),
        on=ON,
        assuming=about.text_of >= day("2022-09-08"),
    )
    assert verdict.proved, str(verdict)


def test_a_follow_up_that_is_outstanding_stays_so_until_it_is_opened() -> None:
    """No number of days runs out."""
    law = Law(on=LATER, policy=YUNNAN)
    verdict = always(
        FOLLOW_UP_OPENED,
        lambda q: (
            q.answer(FOLLOW_UP_OPENED)
            .is_(FollowUp.OUTSTANDING)
            .implies(
                q.answer(FOLLOW_UP_OPENED, under=law).is_(FollowUp.OUTSTANDING)
                & q.answer(opened).is_(False)
                & q.holds(DEFECT_FOUND)
            )
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_gap_is_to_be_noted_only_of_whoever_was_found_unable() -> None:
    verdict = always(
        GAP_TO_NOTE,
        lambda q: q.holds(GAP_TO_NOTE).implies(q.answer(found.unable).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_whoever_is_known_is_determined() -> None:
    since = about.text_of >= day("2018-08-31")
    assert determined_when_known(ADJUSTMENT_PROCEDURE, but_for=(), on=ON, assuming=since).proved
    assert isinstance(determined_when_known(ADJUSTMENT_PROCEDURE, but_for=(), on=ON), Refuted)
