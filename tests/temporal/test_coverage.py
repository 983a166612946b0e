"""Every rule on every day from 1995 to 2035: an answer or a stated absence, and never an exception."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy import register
from cadre_policy.law.evidence import Evidence
from cadre_policy.measures import Count, Days
from cadre_policy.policies.annual_leave import AnnualLeaveFacts
from cadre_policy.policies.check_ups import CheckUpFacts
from cadre_policy.rules import YUNNAN, Determination, Rule, Status, determine
from rules.subjects import Subjects, law_days

FIRST, LAST = dt.date(1995, 1, 1), dt.date(2035, 12, 31)
YEARS = range(1995, 2036)
QUARTERS = [dt.date(year, month, 1) for year in YEARS for month in (1, 4, 7, 10)]
TRUSTING = YUNNAN.with_(lowest_evidence=Evidence.RECALLED)
MAIN = [
    "leave.annual", "leave.annual.left", "check_up.status", "check_up.overdue", "assessment.quota.allowed",
    "assessment.quota.ceiling", "tolerance.merits", "rank.promotion.eligible", "rank.promotion.barred",
    "assessment.grade.open", "assessment.grade.after_sanction", "assessment.effect.salary_step",
    "assessment.effect.level_from",
]  # fmt: skip
RULES = [pytest.param(one, id=one.name) for one in register.all_rules().values()]


def turning(rule: Rule[Any, Any]) -> set[dt.date]:
    """Each day on which the law of a rule may change, with the days beside it."""
    found = {day + dt.timedelta(days=n) for day in law_days(rule) for n in (-1, 0, 1)}
    return {day for day in found if FIRST <= day <= LAST}


def days(rule: Rule[Any, Any]) -> list[dt.date]:
    """The days on which the law may change; the first of every quarter, or for a part of a topic of one a year."""
    found = QUARTERS if rule.name in MAIN else [dt.date(year, 3 * (year % 4) + 1, 1) for year in YEARS]
    return sorted({*turning(rule), *found, LAST})


def is_an_answer(rule: Rule[Any, Any], answer: Determination[Any, Any]) -> bool:
    if answer.determined:
        return type(answer.value) is rule.unit and answer.status is Status.DETERMINED
    return answer.value is None and Status.DETERMINED not in answer.causes


@pytest.mark.parametrize("rule", RULES)
def test_with_nothing_on_file_there_is_an_answer_or_an_absence(rule: Rule[Any, Any]) -> None:
    nothing = rule.subject()
    for day in sorted({*turning(rule), FIRST, LAST, dt.date(2005, 7, 1), dt.date(2015, 10, 1)}):
        answer = determine(rule, nothing, on=day)
        assert is_an_answer(rule, answer), day
        assert repr(answer).startswith(f"<Determination {rule.name} on {day}: ")


@pytest.mark.parametrize("rule", RULES)
def test_with_facts_on_file_there_is_an_answer_or_an_absence(rule: Rule[Any, Any]) -> None:
    people = Subjects(rule, dt.date(2021, 6, 1), seed=1)
    for number, day in enumerate(days(rule)):
        facts = people.one(missing=0.1 if number % 4 == 0 else 0, spans=0.2)
        answer = determine(rule, facts, on=day, policy=YUNNAN if number % 3 else TRUSTING)
        if rule.name != "assessment.quota.theoretical":  # a share of odd parts cannot be dressed as places
            assert is_an_answer(rule, answer), (day, facts)


@pytest.mark.parametrize("rule", RULES)
def test_an_explanation_can_be_given_whenever_it_is_asked_for(rule: Rule[Any, Any]) -> None:
    people = Subjects(rule, dt.date(2021, 6, 1), seed=2)
    for day in (dt.date(1996, 2, 29), *law_days(rule)[-2:], dt.date(2035, 12, 31)):
        answer = determine(rule, people.one(missing=0.1, spans=0.1), on=day)
        for language in ("zh", "en"):
            assert answer.explain(language).startswith(rule.label.say(language) + (":" if language == "zh" else ": "))


# --- before the first text ---

FIRST_DAYS = {
    "rank.promotion.eligible": "2019-06-01",
    "rank.promotion.earliest": "2019-06-01",
    "check_up.status": "2018-08-31",
    "check_up.overdue": "2018-08-31",
    "check_up.health_file": "2018-08-31",
    "check_up.funding": "2018-08-31",
    "tolerance.merits": "2018-08-31",
    "talks.due": "2018-08-31",
    "talks.content": "2018-08-31",
    "talks.leader_talked": "2018-08-31",
    "awards.reward_due": "2018-08-31",
    "awards.reward_form": "2018-08-31",
    "hardship.visit": "2018-08-31",
    "hardship.aid": "2018-08-31",
    "hardship.normal_benefit": "2018-08-31",
    "death.survivor_support": "2018-08-31",
}
"""The day from which the text is certainly in force: the Regulation on ranks; the Opinion, of which a month is known."""


@pytest.mark.parametrize(("name", "first"), FIRST_DAYS.items())
def test_before_the_first_text_nothing_is_in_force_whatever_the_facts(name: str, first: str) -> None:
    rule = register.rule_named(name)
    last = dt.date.fromisoformat(first).replace(day=1) - dt.timedelta(days=1)
    people = Subjects(rule, last, seed=3)
    for day in (FIRST, last.replace(year=last.year - 1), last):
        for facts in (rule.subject(), *(people.one(missing=0.2) for _ in range(10))):
            assert determine(rule, facts, on=day).causes == {Status.NOT_IN_FORCE}, (day, facts)


@pytest.mark.parametrize(("name", "first"), FIRST_DAYS.items())
def test_from_the_first_text_on_something_is_in_force(name: str, first: str) -> None:
    rule = register.rule_named(name)
    on = dt.date.fromisoformat(first)
    people = Subjects(rule, on, seed=4)
    everyone = [rule.subject(), *(people.one(missing=0) for _ in range(10))]
    assert any(Status.NOT_IN_FORCE not in determine(rule, facts, on=on).causes for facts in everyone)


@pytest.mark.parametrize("name", ["leave.annual", "leave.annual.left", "leave.annual.next_year_lost"])
def test_no_leave_is_given_or_lost_before_the_regulation_whatever_the_facts(name: str) -> None:
    rule = register.rule_named(name)
    people = Subjects(rule, dt.date(2007, 12, 31), seed=5)
    for _ in range(30):
        facts = people.one(missing=0.1)
        assert determine(rule, facts, on=dt.date(2007, 12, 31)).causes == {Status.NOT_IN_FORCE}, facts


def test_leave_is_first_given_in_2008() -> None:
    """Order 514 holds from 2008-01-01; Order 9 moved the step to the following month from 2008-02-15."""
    staff = AnnualLeaveFacts(
        service_since="1998-01-20",
        sick_leave=register.parameter_named("leave.annual.sick_limit_first").unit(0),
        personal_leave=Days(0),
        taken_before_ground=False,
        lost_for_last_year=False,
        school_vacation=False,
    )
    leave = register.rule_named("leave.annual")

    def on(day: str) -> Any:
        return determine(leave, staff, on=dt.date.fromisoformat(day))

    assert on("2007-12-31").status is Status.NOT_IN_FORCE
    assert on("2008-01-19").value == Days(5)
    assert on("2008-01-20").value == Days(10)
    assert on("2008-02-15").value == Days(10)


def test_a_check_up_is_owed_under_the_opinion_only() -> None:
    status = register.rule_named("check_up.status")
    serving = CheckUpFacts(in_post=True, joined="2000-01-01", full_this_year=Count(0), full_last_year=Count(0))
    assert determine(status, serving, on=dt.date(2018, 7, 31)).status is Status.NOT_IN_FORCE
    assert determine(status, serving, on=dt.date(2018, 8, 15)).status is Status.UNCONFIRMED
    assert Status.NOT_IN_FORCE not in determine(status, serving, on=dt.date(2018, 9, 1)).causes
