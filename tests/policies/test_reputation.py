"""Reports and publicity, from records: what is done, what is open, what comes next; bad input."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError, FactsError, RecordError
from cadre_policy.law import Label
from cadre_policy.measures import PartialDate, as_date
from cadre_policy.policies.reputation import (
    ACCUSATION,
    CLARIFICATION_DUE,
    HYPE_TO_DEAL_WITH,
    SLANDER_TO_REFER,
    TREATMENT_TO_CORRECT,
    Accusation,
    ClarificationForm,
    PublicityStep,
    ReportFacts,
    ReportOutcome,
    ReportStep,
    Reputation,
    publicity_facts,
    publicity_review,
    report_facts,
    report_review,
)
from cadre_policy.policies.steps_taken import taken_by
from cadre_policy.policies.tolerance import tolerance_merits
from cadre_policy.records import ClarificationWay, Publicity, Report, ToleranceCase, ToleranceOutcome
from cadre_policy.rules import Status

ON = dt.date(2021, 3, 1)


def forged(**fields: Any) -> Report:
    """T12: a detailed report of a bribe; disproved, with a forged transfer slip, to harm the official."""
    given: dict[str, Any] = {
        "id": "r-12",
        "on": "2020-11-02",
        "specific": True,
        "checkable": True,
        "facts_found_on": "2021-01-20",
        "concluded_on": "2021-02-01",
        "true": False,
        "fabricated": True,
        "intent_to_harm": True,
        "steps_complete_until": "2021-06-30",
        **fields,
    }
    return Report(**given)


def test_scenario_t12_from_the_record() -> None:
    review = report_review(forged(), on=ON)
    assert review.clarification.value is True
    assert review.step.value is ReportStep.CLEAR_UP
    assert review.open == (ReportStep.CLEAR_UP,)
    assert review.standing.value is Reputation.OUTSTANDING
    assert review.accusation.value is Accusation.FALSE_ACCUSATION
    assert [one.fact.name for one in review.established.missing] == ["accusation_approved"]
    assert report_review(forged(accusation_approved=False), on=ON).established.status is Status.UNCONFIRMED
    case = ToleranceCase(id="t-12")
    assert tolerance_merits(case, on=ON, report=forged()).value is ToleranceOutcome.NOT_A_CASE


def test_the_steps_as_they_stood_on_earlier_days() -> None:
    report = forged(clarified_on="2021-03-05", ways=(ClarificationWay.MEETING,))
    assert report_review(report, on=dt.date(2020, 12, 1)).step.value is ReportStep.FIND_FACTS
    assert report_review(report, on=dt.date(2021, 1, 25)).steps == {
        ReportStep.FIND_FACTS: True,
        ReportStep.CLEAR_UP: False,
        ReportStep.CONCLUDE: False,
    }
    cleared = report_review(report, on=dt.date(2021, 3, 5))
    assert cleared.step.value is ReportStep.DONE
    assert cleared.standing.value is Reputation.CLEARED
    assert cleared.form.value is ClarificationForm.NO_WRITING
    assert report_facts(report, on=dt.date(2021, 3, 4)).other_way is False


def test_what_the_check_came_to_is_not_known_before_the_facts_were_found() -> None:
    assert report_facts(forged(), on=dt.date(2021, 1, 19)).outcome is None
    assert report_facts(forged(facts_found_on=None), on=dt.date(2021, 1, 31)).outcome is None
    assert report_facts(forged(facts_found_on=None, concluded_on=None), on=ON).outcome is ReportOutcome.UNTRUE


@pytest.mark.parametrize(
    ("fields", "outcome"),
    [
        ({"true": True, "fabricated": None}, ReportOutcome.TRUE),
        ({"true": None, "not_excluded": True}, ReportOutcome.NOT_EXCLUDED),
        ({"true": None}, None),
        ({"true": None, "not_excluded": False}, None),
    ],
)
def test_the_three_outcomes(fields: dict[str, Any], outcome: ReportOutcome | None) -> None:
    assert report_facts(forged(**fields), on=ON).outcome is outcome


def test_a_report_that_is_true_or_not_excluded_has_nothing_to_clear_up() -> None:
    for fields in ({"true": True, "fabricated": None}, {"true": None, "not_excluded": True}):
        review = report_review(forged(**fields), on=ON)
        assert ReportStep.CLEAR_UP not in review.steps
        assert review.step.value is ReportStep.DONE
        assert review.clarification.value is False


def test_a_step_without_a_date_is_no_only_where_none_can_be_missing() -> None:
    assert report_facts(forged(), on=ON).clarified is False
    assert report_facts(forged(steps_complete_until=None), on=ON).clarified is None
    assert report_facts(forged(), on=dt.date(2021, 7, 1)).clarified is None
    assert report_facts(forged(ways=(ClarificationWay.WRITTEN,)), on=ON).clarified is True
    open_list = forged(ways=(ClarificationWay.MEETING,), steps_complete_until=None)
    assert report_facts(open_list, on=ON).written is None
    assert report_facts(open_list, on=ON).other_way is True


def test_a_step_of_an_inexact_day() -> None:
    day = as_date(dt.date(2021, 3, 15))
    assert taken_by(PartialDate.parse("2021-03"), None, day) is None
    assert taken_by(PartialDate.parse("2021-02"), None, day) is True
    assert taken_by(PartialDate.parse("2021-04"), None, day) is False


def test_a_vague_report_has_no_steps() -> None:
    review = report_review(forged(specific=False), on=ON)
    assert review.step.value is ReportStep.NOT_OWED
    assert review.steps == {}
    assert review.open == ()


def test_the_explanation_tells_steps_findings_and_that_no_time_is_set() -> None:
    told = report_review(forged(), on=ON).explain("zh")
    assert "- 澄清是非:未完成" in told
    assert "诬告" in told
    assert "未规定期限" in told
    cleared = forged(clarified_on="2021-02-10", ways=(ClarificationWay.WRITTEN,), person_applied=True)
    told = report_review(cleared, on=ON).explain()
    assert "the form of the clarification: complete" in told
    assert "- clear up right and wrong: done" in told
    assert "sets no time" in told


def test_findings_are_referred_to_a_body_and_carry_no_penalty() -> None:
    for one in (ACCUSATION, SLANDER_TO_REFER, HYPE_TO_DEAL_WITH, TREATMENT_TO_CORRECT):
        assert one.authority is not None
        assert one.authority.remedy is not None
        for label in (one.label, one.authority.body):
            assert not any(word in label.zh for word in ("开除", "警告", "记过", "降级", "撤职"))
    assert CLARIFICATION_DUE.authority is not None
    assert CLARIFICATION_DUE.authority.remedy == Label("本人可以申请澄清", "the person may apply for clarification")


def test_publicity_and_its_steps() -> None:
    wave = Publicity(
        id="p-1",
        on="2021-01-04",
        from_reform_error=True,
        checked_on="2021-01-06",
        published_on="2021-01-08",
        malicious=False,
        steps_complete_until="2021-06-30",
    )
    review = publicity_review(wave, on=ON)
    assert review.step.value is PublicityStep.REMOVE_EFFECT
    assert review.open == (PublicityStep.REMOVE_EFFECT,)
    assert publicity_review(wave, on=dt.date(2021, 1, 7)).open == (PublicityStep.PUBLISH, PublicityStep.REMOVE_EFFECT)
    assert review.hype.value is False
    assert "- 公布真相:已完成" in review.explain("zh")
    assert "the next step on negative publicity: remove the effect" in review.explain()
    other = Publicity(from_reform_error=False)
    assert publicity_review(other, on=ON).steps == {}


def test_facts_are_taken_as_they_are_and_reviews_print_no_content() -> None:
    by_facts = report_review(report_facts(forged(), on=ON), on=ON)
    assert by_facts.step.value is ReportStep.CLEAR_UP
    assert repr(by_facts) == "ReportReview(None)"
    assert repr(report_review(forged(), on=ON)) == "ReportReview('r-12')"
    assert repr(publicity_review(publicity_facts(Publicity(), on=ON), on=ON)) == "PublicityReview(None)"


# --- bad input ---


def test_a_report_that_is_both_fabricated_and_true_is_refused() -> None:
    with pytest.raises(RecordError, match="fabricated"):
        forged(true=True)


def test_a_report_that_is_found_untrue_and_not_excluded_is_refused() -> None:
    with pytest.raises(RecordError, match="not_excluded"):
        forged(not_excluded=True)


def test_steps_before_the_report_are_refused() -> None:
    with pytest.raises(RecordError, match="facts_found_on"):
        forged(facts_found_on="2020-11-01")
    with pytest.raises(RecordError, match="published_on"):
        Publicity(on="2021-01-04", published_on="2021-01-03")


def test_a_way_that_does_not_exist_is_refused() -> None:
    with pytest.raises(RecordError, match="ways"):
        forged(ways=("by rumour",))


def test_words_where_yes_or_no_is_wanted_are_refused() -> None:
    with pytest.raises(FactsError, match="specific"):
        ReportFacts(specific="yes")  # type: ignore[arg-type]


@pytest.mark.parametrize("ask", [report_review, report_facts])
def test_a_day_that_is_none_is_refused(ask: Any) -> None:
    with pytest.raises(DateError):
        ask(forged(), on=dt.datetime(2021, 3, 1, 12))
