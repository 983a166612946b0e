"""What qualification for posts says of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Evidence
from cadre_policy.measures import Months, PartialDate
from cadre_policy.policies.post_qualification import (
    EDUCATION_MET,
    FIRM_MET,
    GENERAL_MET,
    GRASSROOTS_MET,
    LOWER_POSTS_MET,
    NEVER_WAIVED_MET,
    POST_QUALIFICATION,
    SPECIAL_TASK_COUNTS,
    WORK_YEARS_MET,
    YEARS_MET,
    Standing,
    standing,
    tasks,
)
from cadre_policy.policies.post_qualification import facts as about
from cadre_policy.policies.post_qualification.rules import YEARS_REQUIRED
from cadre_policy.proofs import Refuted, always, determined_when_known, implied, monotone, never_above, rule_tables
from cadre_policy.rules import YUNNAN, Status

UNDER_2014 = dt.date(2018, 6, 1)
UNDER_2019 = dt.date(2021, 6, 1)
TRUSTING = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)


@pytest.mark.parametrize("on", [UNDER_2014, UNDER_2019], ids=["text of 2014", "text of 2019"])
@pytest.mark.parametrize(
    ("rule", "fact"),
    [
        (YEARS_MET, about.post_since),
        (YEARS_MET, about.layer_since),
        (WORK_YEARS_MET, about.work_since),
        (GRASSROOTS_MET, about.grassroots_since),
    ],
)
def test_a_later_start_never_makes_anyone_qualified(rule: Any, fact: Any, on: dt.date) -> None:
    assert monotone(rule, fact, rising=False, on=on, policy=TRUSTING).proved


@pytest.mark.parametrize(
    ("rule", "fact", "on"),
    [
        (YEARS_MET, about.post_months, UNDER_2014),
        (YEARS_MET, about.layer_months, UNDER_2019),
        (GRASSROOTS_MET, about.grassroots_months, UNDER_2014),
        (LOWER_POSTS_MET, about.lower_posts, UNDER_2014),
        (LOWER_POSTS_MET, about.lower_layer_posts, UNDER_2019),
    ],
)
def test_more_time_or_posts_never_hurt(rule: Any, fact: Any, on: dt.date) -> None:
    assert monotone(rule, fact, rising=True, on=on, policy=TRUSTING).proved


def test_a_longer_task_counts_if_a_shorter_one_does() -> None:
    assert monotone(SPECIAL_TASK_COUNTS, tasks.until, rising=True, on=UNDER_2019).proved


def test_no_level_wants_more_than_three_years() -> None:
    assert never_above(YEARS_REQUIRED, Months(36), on=UNDER_2019).proved
    assert isinstance(never_above(YEARS_REQUIRED, Months(24), on=UNDER_2019), Refuted)


def test_every_level_has_one_number_of_years() -> None:
    verdicts = rule_tables(YEARS_REQUIRED, on=UNDER_2019)
    assert len(verdicts) == 1
    assert all(verdict.proved for verdict in verdicts)


def test_what_is_asked_generally_never_makes_a_promotion_exceptional() -> None:
    """Short of it alone, the committee decides; short of a firm requirement, that it is met cures nothing."""
    verdict = always(
        POST_QUALIFICATION,
        lambda q: (q.answer(POST_QUALIFICATION).is_(Standing.EXCEPTIONAL_ONLY)).implies(
            q.answer(standing.firm_met).is_(False)
        ),
        on=UNDER_2019,
        facts="any",
    )
    assert verdict.proved, str(verdict)
    cured = always(
        POST_QUALIFICATION,
        lambda q: (q.answer(POST_QUALIFICATION).is_(Standing.MET)).implies(
            q.holds(standing.firm_met) & q.holds(standing.never_waived_met) & q.holds(standing.general_met)
        ),
        on=UNDER_2019,
        facts="any",
    )
    assert cured.proved, str(cured)


def test_what_may_never_be_waived_is_never_passed_over() -> None:
    verdict = always(
        POST_QUALIFICATION,
        lambda q: (q.answer(standing.never_waived_met).is_(False) & q.answer(standing.holds_equal).is_(False)).implies(
            q.answer(POST_QUALIFICATION).is_(Standing.NEVER)
        ),
        on=UNDER_2019,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("rule", [FIRM_MET, GENERAL_MET, NEVER_WAIVED_MET], ids=lambda rule: str(rule.name))
def test_whoever_is_known_is_determined(rule: Any) -> None:
    """With recalled evidence; time in a higher rank stays open, and so does a target that does not lead."""
    assert determined_when_known(rule, but_for={Status.LEFT_OPEN}, on=UNDER_2019, policy=TRUSTING).proved


def test_by_default_the_text_of_2019_does_not_decide_all() -> None:
    assert isinstance(determined_when_known(FIRM_MET, but_for={Status.LEFT_OPEN}, on=UNDER_2019), Refuted)
    # the township rules alone have an unconfirmed start under the text of 2014
    known = determined_when_known(EDUCATION_MET, but_for=(), on=UNDER_2014)
    assert known.proved, str(known)


def test_it_is_false_that_years_in_post_alone_qualify() -> None:
    assert isinstance(implied(YEARS_MET, FIRM_MET, on=UNDER_2014), Refuted)
    assert implied(FIRM_MET, YEARS_MET, on=UNDER_2014).proved


def test_five_years_of_service_to_the_day_are_enough() -> None:
    verdict = always(
        WORK_YEARS_MET,
        lambda q: (q.answer(about.work_since) <= PartialDate.parse("2013-06-01")).implies(q.holds(WORK_YEARS_MET)),
        on=UNDER_2014,
    )
    assert verdict.proved, str(verdict)
    too_late = always(
        WORK_YEARS_MET,
        lambda q: (q.answer(about.work_since) <= PartialDate.parse("2013-06-02")).implies(q.holds(WORK_YEARS_MET)),
        on=UNDER_2014,
    )
    assert isinstance(too_late, Refuted)
