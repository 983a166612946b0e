"""Selections on record: the text of the day of the decision, working days of the notice, probation, and bad input."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError, RecordError, UnknownNameError
from cadre_policy.law import Evidence
from cadre_policy.measures import Count, Days, PartialDate
from cadre_policy.policies.selection_procedure import (
    ConsentNeeded,
    ProbationStanding,
    SelectionFacts,
    VoteOutcome,
    consent_needed,
    post_probation,
    post_probation_last_day,
    post_service_since,
    probation_facts,
    selection_facts,
    selection_review,
    vote_outcome,
)
from cadre_policy.policies.selection_procedure.probation import on_trial
from cadre_policy.records import Cadre, PostLevel, SelectionProcess
from cadre_policy.rules import YUNNAN, Status

from .selection_files import complete, file

ON = dt.date(2021, 6, 1)
TRUSTING = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)
WHOLE: dict[str, Any] = {
    "id": "s-001",
    "target": PostLevel.COUNTY_DEPUTY,
    "central_organ": False,
    "exceptional": False,
    "levels_skipped": 0,
    "recommended": True,
    "recommended_on": "2018-03-01",
    "inspected_on": "2018-04-10",
    "inspectors": 3,
    "on": "2018-05-02",
    "entitled": 11,
    "present": 8,
    "agreed": 6,
    "reopened": False,
    "notice_first": "2018-05-07",
    "notice_last": "2018-05-11",
}


def process(**given: Any) -> SelectionProcess:
    """A selection of 2018 in which all is in order; *given* changes it."""
    return SelectionProcess(**WHOLE | given)


def test_all_in_order_by_the_text_of_the_day_of_the_decision() -> None:
    review = selection_review(process(), on=ON)
    assert review.in_order is True
    assert review.answer.on == dt.date(2018, 5, 2)
    assert len(review.steps) == 8
    assert "SelectionReview" in repr(review)
    assert review.explain("en").startswith("every step")


@pytest.mark.parametrize(
    ("given", "step"),
    [
        ({"recommended_on": "2017-03-01"}, "selection.recommendation_valid"),
        ({"inspectors": 1}, "selection.team_large_enough"),
        ({"exceptional": True, "consent": False, "notice_states_ground": True}, "selection.consent_in_time"),
        ({"reopened": True, "agreed_to_reopen": 5}, "selection.reopened_in_order"),
        ({"notice_last": "2018-05-10"}, "selection.notice_long_enough"),
        (
            {"exceptional": True, "consent": True, "consented_on": "2018-04-20", "notice_states_ground": False},
            "selection.notice_ground",
        ),
    ],
)
def test_one_step_out_of_order(given: dict[str, Any], step: str) -> None:
    review = selection_review(process(**given), on=ON)
    assert review.in_order is False
    assert [one.rule.name for one in review.steps if one.value is False] == [step]


@pytest.mark.parametrize(
    ("present", "agreed", "outcome"),
    [(7, 6, VoteOutcome.INVALID), (8, 5, VoteOutcome.NOT_ADOPTED), (8, 6, VoteOutcome.ADOPTED)],
)
def test_the_vote(present: int, agreed: int, outcome: VoteOutcome) -> None:
    """C13."""
    assert vote_outcome(process(present=present, agreed=agreed), on=ON).value is outcome
    assert selection_review(process(present=present, agreed=agreed), on=ON).in_order is (outcome is VoteOutcome.ADOPTED)


def test_under_the_text_of_2019_the_recalled_figures_show_as_such() -> None:
    later = process(
        recommended_on="2020-03-02",
        inspected_on="2020-04-10",
        on="2020-05-06",
        notice_first="2020-05-11",
        notice_last="2020-05-15",
        head_spoke_last=True,
    )
    review = selection_review(later, on=ON)
    assert review.in_order is None
    assert review.status is Status.UNCONFIRMED
    assert review.provisional is True
    assert selection_review(later, on=ON, policy=TRUSTING).in_order is True


def test_the_notice_counts_working_days() -> None:
    """Over the May holiday of 2018 (29 April to 1 May; 28 April worked)."""
    facts = selection_facts(process(notice_first="2018-04-27", notice_last="2018-05-04"), ON)
    assert facts.notice_days == Days(5)
    so_far = selection_facts(process(), dt.date(2018, 5, 9))
    assert so_far.notice_days == Days(3)
    assert selection_facts(process(), dt.date(2018, 5, 6)).notice_days is None


def test_days_that_no_schedule_covers_stay_unknown() -> None:
    far = process(on="2090-01-04", notice_first="2090-01-05", notice_last="2090-01-20")
    assert selection_facts(far, dt.date(2090, 3, 1)).notice_days is None
    roughly = process(notice_first="2018-05", notice_last="2018-05")
    assert selection_facts(roughly, ON).notice_days is None


def test_consent_on_the_same_day_leaves_open_which_came_first() -> None:
    given: dict[str, Any] = {"exceptional": True, "consent": True, "notice_states_ground": True}
    assert selection_review(process(consented_on="2018-05-01", **given), on=ON).in_order is True
    assert selection_review(process(consented_on="2018-05-02", **given), on=ON).in_order is None
    assert selection_review(process(consented_on="2018-05-03", **given), on=ON).in_order is False
    skipping = process(consented_on="2018-05-01", **given | {"levels_skipped": 1})
    assert consent_needed(skipping, on=ON).value is ConsentNeeded.BEFORE_INSPECTION
    assert selection_review(skipping, on=ON).in_order is False


def test_while_nothing_is_decided_the_texts_of_the_day_apply() -> None:
    open_ = SelectionProcess(id="s-002", exceptional=False)
    assert consent_needed(open_, on=dt.date(2018, 6, 1)).on == dt.date(2018, 6, 1)
    roughly = SelectionProcess(id="s-002", exceptional=False, on="2018-05")
    assert consent_needed(roughly, on=ON).on == dt.date(2018, 5, 31)


def test_facts_alone() -> None:
    assert selection_review(SelectionFacts(inspectors=Count(1)), on=ON).in_order is False


# --- probation ---


def test_probation_of_a_recorded_selection() -> None:
    """C8."""
    taken = process(
        on="2020-01-08",
        recommended_on="2019-10-01",
        inspected_on="2019-11-01",
        elected=False,
        notice_first="2020-01-09",
        notice_last="2020-01-14",
        trial_since="2020-01-15",
        confirmed=True,
        confirmed_on="2021-01-20",
    )
    assert post_probation_last_day(taken, on=ON).value == PartialDate.parse("2021-01-14")
    assert post_probation(taken, on=dt.date(2021, 1, 14)).value is ProbationStanding.RUNNING
    assert post_probation(taken, on=dt.date(2021, 1, 19)).value is None
    assert post_probation(taken, on=ON).value is ProbationStanding.CONFIRMED
    assert post_service_since(taken, on=ON).value == PartialDate.parse("2020-01-15")


def test_provincial_and_elected_posts_have_none() -> None:
    assert post_probation(process(target=PostLevel.PROVINCIAL_DEPUTY), on=ON).value is ProbationStanding.NOT_OWED
    elected = process(elected=True, elected_on="2018-06-01")
    assert post_probation(elected, on=ON).value is ProbationStanding.NOT_OWED
    assert post_service_since(elected, on=ON).value == PartialDate.parse("2018-06-01")
    assert probation_facts(process(target=None), ON).bureau_or_below is None


def test_the_last_post_taken_up_is_the_one_on_trial() -> None:
    day = as_of = dt.date(2019, 1, 1)
    older = process(
        id="s-000",
        on="2015-05-02",
        recommended_on=None,
        inspected_on=None,
        notice_first=None,
        notice_last=None,
        trial_since="2015-06-01",
    )
    newer = process(trial_since="2018-06-01")
    from cadre_policy.measures import as_date

    assert on_trial(file(selections=complete(older, newer)), as_date(day)) == (True, PartialDate.parse("2018-06-01"))
    assert on_trial(file(selections=complete()), as_date(as_of)) == (False, None)
    assert on_trial(Cadre(id="c-000"), as_date(day)) == (None, None)
    assert on_trial(file(selections=complete(process())), as_date(day)) == (None, None)


# --- bad input ---


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"present": 12}, "present"),
        ({"agreed": 9}, "agreed"),
        ({"notice_last": "2018-05-01"}, "notice_last"),
        ({"inspected_on": "2018-06-01"}, "on"),
        ({"target": "county_deputy"}, "target"),
    ],
)
def test_a_record_that_contradicts_itself_is_refused(given: dict[str, Any], field: str) -> None:
    with pytest.raises(RecordError, match=field):
        process(**given)


def test_other_bad_input() -> None:
    with pytest.raises(DateError, match="datetime"):
        selection_review(process(), on=dt.datetime(2020, 1, 1))
    with pytest.raises(UnknownNameError):
        selection_review(process(place="539999"), on=ON)
