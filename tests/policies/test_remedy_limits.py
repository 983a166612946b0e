"""Remedies as dates: last days, working days, what is open; the remedy named with an answer; bad input."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import CoverageError, DateError, FactsError, InputError
from cadre_policy.law import Evidence
from cadre_policy.measures import Days, Months, PartialDate
from cadre_policy.policies import remedies
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE
from cadre_policy.policies.remedy_limits import (
    REMINDERS,
    LimitUnit,
    RemedyLimitFacts,
    RemedyStep,
    RemedyTrack,
    remedies_against,
    remedy_limit,
)
from cadre_policy.policies.tolerance import TOLERANCE_MERITS, ToleranceFacts
from cadre_policy.rules import YUNNAN, Authority, Status, determine

ON = dt.date(2025, 3, 1)
T, S = RemedyTrack, RemedyStep


@pytest.mark.parametrize(
    ("track", "step", "since", "extended", "last"),
    [
        (T.CIVIL_SERVANT, S.ASK_REVIEW, "2024-03-01", False, "2024-03-31"),
        (T.CIVIL_SERVANT, S.DECIDE_REVIEW, "2024-02-01", False, "2024-03-02"),
        (T.CIVIL_SERVANT, S.ASK_APPEAL, "2024-12-20", False, "2025-01-04"),
        (T.CIVIL_SERVANT, S.ASK_DIRECTLY, "2023-02-01", False, "2023-03-03"),
        (T.CIVIL_SERVANT, S.DECIDE_APPEAL, "2024-03-01", False, "2024-04-30"),
        (T.CIVIL_SERVANT, S.DECIDE_APPEAL, "2024-03-01", True, "2024-05-30"),
        (T.SUPERVISION, S.ASK_REVIEW, "2024-01-31", False, "2024-02-29"),
        (T.SUPERVISION, S.ASK_APPEAL, "2024-02-29", False, "2024-03-29"),
        (T.SUPERVISION, S.DECIDE_APPEAL, "2023-12-31", False, "2024-02-29"),
        (T.STATE_ENTERPRISE, S.ASK_REVIEW, "2024-09-30", False, "2024-10-30"),
        (T.STATE_ENTERPRISE, S.DECIDE_APPEAL, "2024-12-31", True, "2025-03-31"),
        (T.PETITION, S.REGISTER, "2024-02-20", False, "2024-03-06"),
        (T.PETITION, S.HANDLE, "2024-03-01", True, "2024-05-30"),
        (T.ACCOUNTABILITY, S.ASK_APPEAL, "2012-05-01", False, "2012-05-16"),
        # Labour Day of 2024: 1 to 5 May off, the Saturday 11 May worked.
        (T.REPORT, S.PASS_ON, "2024-04-29", False, "2024-05-09"),
        # National Day of 2024: 1 to 7 October off, the Saturday 12 October worked.
        (T.STATE_ENTERPRISE, S.ASK_EXTENSION, "2024-09-30", False, "2024-10-18"),
    ],
)
def test_last_days(track: RemedyTrack, step: RemedyStep, since: str, extended: bool, last: str) -> None:
    """Counted by hand; the opening day is not counted."""
    found = remedy_limit(track, step, since=since, on=ON, extended=extended)
    assert str(found.due_by) == last
    assert found.addressed is not None


def test_a_month_is_no_thirty_days() -> None:
    one = remedy_limit(T.SUPERVISION, S.ASK_REVIEW, since="2025-01-31", on=ON)
    other = remedy_limit(T.CIVIL_SERVANT, S.ASK_REVIEW, since="2025-01-31", on=ON)
    assert (str(one.due_by), str(other.due_by)) == ("2025-02-28", "2025-03-02")
    assert (one.unit, one.amount.value) == (LimitUnit.MONTHS, Months(1))
    assert (other.unit, other.amount.value) == (LimitUnit.DAYS, Days(30))
    assert (one.in_time.value, other.in_time.value) == (False, True)


def test_a_day_known_to_the_month_gives_a_span() -> None:
    found = remedy_limit(T.CIVIL_SERVANT, S.ASK_APPEAL, since="2024-03", on=ON)
    assert found.due_by == PartialDate.parse("2024-03-16..2024-04-15")
    assert found.rest_day is None
    report = remedy_limit(T.REPORT, S.PASS_ON, since="2024-04-29..2024-04-30", on=dt.date(2024, 5, 8))
    assert str(report.due_by) == "2024-05-09..2024-05-10"
    assert report.in_time.status is Status.NOT_KNOWN


def test_a_last_day_that_is_a_day_off_stays_and_is_told() -> None:
    """31 March 2024 was a Sunday."""
    found = remedy_limit(T.CIVIL_SERVANT, S.ASK_REVIEW, since="2024-03-01", on=dt.date(2024, 3, 20))
    assert (str(found.due_by), found.rest_day) == ("2024-03-31", True)
    assert "该日为休息日" in found.say("zh")
    assert "a day off" in found.say("en")
    assert remedy_limit(T.CIVIL_SERVANT, S.ASK_REVIEW, since="2024-03-04", on=ON).rest_day is False


def test_working_days_are_refused_where_the_calendar_does_not_tell() -> None:
    with pytest.raises(CoverageError, match="no schedule for 2098"):
        remedy_limit(T.REPORT, S.PASS_ON, since="2098-04-29", on=ON)
    far = remedy_limit(T.CIVIL_SERVANT, S.ASK_REVIEW, since="2098-04-29", on=ON)
    assert (str(far.due_by), far.rest_day) == ("2098-05-29", None)
    beyond = remedy_limit(T.REPORT, S.PASS_ON, since="2024-04-29", on=dt.date(2098, 3, 1))
    assert beyond.in_time.status is Status.NOT_KNOWN


def test_working_days_run_up_to_the_day_asked_about() -> None:
    for day, in_time in (("2024-04-29", True), ("2024-05-09", True), ("2024-05-10", False)):
        found = remedy_limit(T.REPORT, S.PASS_ON, since="2024-04-29", on=dt.date.fromisoformat(day))
        assert found.in_time.value is in_time, day


def test_what_no_text_gives_is_not_made_up() -> None:
    further = remedy_limit(T.CIVIL_SERVANT, S.ASK_FURTHER, since="2024-03-01", on=ON)
    assert (further.due_by, further.amount.status) == (None, Status.LEFT_OPEN)
    assert further.addressed is not None
    tolerance = remedy_limit(T.TOLERANCE, S.ASK_REVIEW, since="2024-03-01", on=ON)
    assert (tolerance.unit, tolerance.due_by, tolerance.addressed) == (None, None, None)
    assert "期限:文件未作规定" in tolerance.say("zh")
    assert [one.cite.clause for one in tolerance.reminders] == ["12.2"]


def test_what_is_recalled_is_shown_and_does_not_decide() -> None:
    """Accountability regulation of 2019: one month, from memory."""
    found = remedy_limit(T.ACCOUNTABILITY, S.ASK_APPEAL, since="2024-03-01", on=ON)
    assert (found.unit, found.due_by, found.amount.provisional) == (None, None, Months(1))
    trusting = YUNNAN.with_(lowest_evidence=Evidence.RECALLED)
    sure = remedy_limit(T.ACCOUNTABILITY, S.ASK_APPEAL, since="2024-03-01", on=ON, policy=trusting)
    assert str(sure.due_by) == "2024-04-01"


def test_an_answer_in_words() -> None:
    found = remedy_limit(T.SUPERVISION, S.ASK_REVIEW, since="2024-01-31", on=dt.date(2024, 2, 5))
    assert found.say("en") == (
        "re-examination by supervisory organs, to ask for review: 1 calendar month from the day of knowing or receiving the "
        "decision (2024-01-31); by 2024-02-29; body: the supervisory organ that decided [Supervision Law (2018) art. 49]"
    )
    text = found.explain("zh")
    assert "复核、申诉期间不停止执行:是" in text
    assert "不因申请复核、提出申诉而加重:是" in text
    assert repr(found) == "<RemedyLimit supervision ask_review>"


# --- the remedy named with an answer ---


def test_a_refused_tolerance_leads_to_what_is_open_against_a_sanction() -> None:
    merits = determine(TOLERANCE_MERITS, ToleranceFacts(mistake_made=True, gain_self=True), on=ON)
    found = remedies_against(merits, told="2025-02-10", on=ON)
    assert [(one.track, one.step, str(one.due_by)) for one in found] == [
        (T.CIVIL_SERVANT, S.ASK_REVIEW, "2025-03-12"),
        (T.CIVIL_SERVANT, S.ASK_DIRECTLY, "2025-03-12"),
        (T.SUPERVISION, S.ASK_REVIEW, "2025-03-10"),
    ]


@pytest.mark.parametrize(
    "authority",
    [
        remedies.UNIT,
        remedies.SELECTING,
        remedies.against_grade(remedies.UNIT.body),
        remedies.against_sanction(remedies.UNIT.body),
        ANNUAL_LEAVE.authority,
    ],
)
def test_every_remedy_by_article_95_has_its_days(authority: Authority) -> None:
    found = remedies_against(authority, told="2025-02-10", on=ON)
    assert (T.CIVIL_SERVANT, S.ASK_REVIEW) in [(one.track, one.step) for one in found]


def test_the_words_of_the_remedies_and_their_dates_agree() -> None:
    """Thirty days by article 95, a month of the supervisory organ."""
    days = remedy_limit(T.CIVIL_SERVANT, S.ASK_REVIEW, since="2025-02-10", on=ON).amount.value
    month = remedy_limit(T.SUPERVISION, S.ASK_REVIEW, since="2025-02-10", on=ON).amount.value
    assert (days, month) == (Days(30), Months(1))
    assert "within 30 days" in remedies.SANCTION_APPEAL.en
    assert "within a month, of the supervisory organ" in remedies.SANCTION_APPEAL.en


def test_where_no_text_gives_a_remedy_nothing_is_told() -> None:
    assert remedies_against(Authority(body=remedies.UNIT.body), told="2025-02-10", on=ON) == ()
    party = Authority(body=remedies.UNIT.body, remedy=remedies.APPEAL, cites=remedies.SANCTION_APPEAL_LAWS[2:])
    assert remedies_against(party, told="2025-02-10", on=ON) == ()


def test_reminders_name_their_text() -> None:
    assert (
        REMINDERS[T.STATE_ENTERPRISE][0]
        .say("en")
        .endswith("[State Enterprise Sanctions Regulation (2024) art. 30 item (4)]")
    )
    assert all(one.label.zh and one.label.en for reminders in REMINDERS.values() for one in reminders)


# --- bad input ---


@pytest.mark.parametrize(
    ("given", "error", "words"),
    [
        ({"track": "civil_servant"}, InputError, "a member of RemedyTrack is wanted, not a str"),
        ({"step": 3}, InputError, "a member of RemedyStep is wanted, not a int"),
        ({"since": None}, InputError, "since= is wanted"),
        ({"since": "soon"}, DateError, "YYYY"),
        ({"on": "2025-02-30"}, DateError, "a day that exists"),
    ],
)
def test_bad_input_is_named(given: dict[str, Any], error: type[Exception], words: str) -> None:
    asked: dict[str, Any] = {"track": T.CIVIL_SERVANT, "step": S.ASK_REVIEW, "since": "2025-02-10", "on": ON} | given
    with pytest.raises(error, match=words):
        remedy_limit(asked["track"], asked["step"], since=asked["since"], on=asked["on"])


def test_facts_of_another_type_are_refused() -> None:
    with pytest.raises(FactsError, match=r"RemedyLimitFacts\.working_days_run: a Days or None"):
        RemedyLimitFacts(working_days_run=5)  # type: ignore[arg-type]
