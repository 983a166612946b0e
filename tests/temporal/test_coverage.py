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
QUARTERS = [dt.date(year, month, 1) for year in range(1995, 2036) for month in (1, 4, 7, 10)]
TRUSTING = YUNNAN.with_(lowest_evidence=Evidence.RECALLED)
RULES = [pytest.param(one, id=one.name) for one in register.all_rules().values()]


def days(rule: Rule[Any, Any]) -> list[dt.date]:
    """Each day on which the law of a rule may change, with the days beside it; and the first of every quarter."""
    turning = {day + dt.timedelta(days=n) for day in law_days(rule) for n in (-1, 0, 1)}
    return sorted(day for day in {*turning, *QUARTERS} if FIRST <= day <= LAST)


def is_an_answer(rule: Rule[Any, Any], answer: Determination[Any, Any]) -> bool:
    if answer.determined:
        return type(answer.value) is rule.unit and answer.status is Status.DETERMINED
    return answer.value is None and Status.DETERMINED not in answer.causes


@pytest.mark.parametrize("rule", RULES)
def test_with_nothing_on_file_there_is_an_answer_or_an_absence(rule: Rule[Any, Any]) -> None:
    nothing = rule.subject()
    for day in days(rule):
        answer = determine(rule, nothing, on=day)
        assert is_an_answer(rule, answer), day
        assert repr(answer).startswith(f"<Determination {rule.name} on {day}: ")


@pytest.mark.parametrize("rule", RULES)
def test_with_facts_on_file_there_is_an_answer_or_an_absence(rule: Rule[Any, Any]) -> None:
    people = Subjects(rule, dt.date(2021, 6, 1), seed=1)
    for number, day in enumerate(days(rule)):
        facts = people.one(missing=0.15 if number % 8 else 0)
        for policy in (YUNNAN, TRUSTING):
            answer = determine(rule, facts, on=day, policy=policy)
            if rule.name != "assessment.quota.theoretical":  # a share of odd parts cannot be dressed as places
                assert is_an_answer(rule, answer), (day, facts)


@pytest.mark.parametrize("rule", RULES)
def test_an_explanation_can_be_given_whenever_it_is_asked_for(rule: Rule[Any, Any]) -> None:
    people = Subjects(rule, dt.date(2021, 6, 1), seed=2)
    for day in (dt.date(1996, 2, 29), *law_days(rule)[-2:], dt.date(2035, 12, 31)):
        answer = determine(rule, people.one(missing=0.1, spans=0.1), on=day)
        for language in ("zh", "en"):
            assert answer.explain(language).startswith(rule.label.say(language) + (":" if language == "zh" else ": "))  # type: ignore[arg-type]


# --- before the first text ---

FIRST_DAYS = {
    "leave.annual": "2008-01-01",
    "leave.annual.left": "2008-01-01",
    "rank.promotion.eligible": "2019-06-01",
    "check_up.status": "2018-08-31",
    "tolerance.merits": "2018-08-31",
}
"""The first day on which the text is certainly in force: Order 514, the Ranks Regulation, the Opinion (a month known)."""


@pytest.mark.parametrize(("name", "first"), FIRST_DAYS.items())
def test_before_the_first_text_nothing_is_in_force(name: str, first: str) -> None:
    rule = register.rule_named(name)
    begun = dt.date.fromisoformat(first)
    earlier = begun - dt.timedelta(days=62)
    for day in (FIRST, begun.replace(year=begun.year - 1), earlier):
        answer = determine(rule, rule.subject(), on=day)
        assert Status.NOT_IN_FORCE in answer.causes, day
        assert answer.value is None


@pytest.mark.parametrize(("name", "first"), FIRST_DAYS.items())
def test_from_the_first_text_on_something_is_in_force(name: str, first: str) -> None:
    rule = register.rule_named(name)
    answer = determine(rule, rule.subject(), on=dt.date.fromisoformat(first))
    assert Status.NOT_IN_FORCE not in answer.causes


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
