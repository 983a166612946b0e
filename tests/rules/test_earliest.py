"""The first day on which an answer becomes what one hopes for, and what that rests on."""

import datetime as dt
from typing import Any

import attrs
import pytest

import toys
from cadre_policy import register
from cadre_policy.errors import DateError
from cadre_policy.measures import Days, Months
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, AnnualLeaveFacts
from cadre_policy.rules import Change, Rule, Span, Status, all_of, determine, earliest, fact

from .subjects import Subjects

FIRST, LAST = dt.date(2020, 1, 1), dt.date(2020, 4, 30)
STAFF = AnnualLeaveFacts(
    service_since="2009-09-15",
    sick_leave=Months(0),
    personal_leave=Days(0),
    taken_before_ground=False,
    lost_for_last_year=False,
    school_vacation=False,
)


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        pytest.param(rule, wanted, id=f"{rule.name} {wanted}")
        for rule in (toys.LONG, toys.RECENT, toys.ORDER, toys.UNSETTLED_FLAG, register.all_rules()["check_up.overdue"])
        for wanted in (True, False)
    ],
)
def test_it_is_the_first_of_all_days_asked_one_by_one(rule: Rule[Any, Any], wanted: bool) -> None:
    people = Subjects(rule, dt.date(2020, 3, 1), seed=5)
    for _ in range(12):
        facts = people.one(missing=0.15)
        answers = [
            (day, determine(rule, facts, on=day))
            for day in (FIRST + dt.timedelta(days=n) for n in range((LAST - FIRST).days + 1))
        ]
        certain = next((day for day, answer in answers if answer.value is wanted), None)
        open_days = [day for day, answer in answers if Status.NOT_KNOWN in answer.causes]
        possible = next((day for day in open_days if certain is None or day < certain), None)
        found = earliest(rule, facts, wanted, on=FIRST, horizon=LAST)
        assert (found.certain, found.possible, found.horizon) == (certain, possible, LAST)


def test_ten_days_of_leave_come_with_the_month_after_ten_years() -> None:
    found = earliest(
        ANNUAL_LEAVE, STAFF, lambda days: days >= Days(10), on=dt.date(2015, 1, 1), horizon=dt.date(2030, 1, 1)
    )
    assert (found.certain, found.possible) == (dt.date(2019, 10, 1), None)
    said = found.say("en")
    assert said.startswith("not before 2019-10-01: ")
    assert "Annual Leave Measures (2008) art. 2" in said
    assert found.say("zh").startswith("最早2019-10-01:")


def test_a_start_known_to_the_year_leaves_it_possible_before_it_is_certain() -> None:
    """Ten years from some day of 2009 are complete between the last of 2018 and the end of 2019, and count from 2020 on."""
    some_day = attrs.evolve(STAFF, service_since="2009")
    found = earliest(ANNUAL_LEAVE, some_day, Days(10), on=dt.date(2018, 1, 1), horizon=dt.date(2030, 1, 1))
    assert found.certain == dt.date(2020, 1, 1)
    assert found.possible == dt.date(2019, 1, 1)
    assert "possible from 2019-01-01 on" in found.say("en")


def test_the_facts_that_it_rests_on_are_named_and_past_dates_are_not() -> None:
    found = earliest(ANNUAL_LEAVE, STAFF, Days(10), on=dt.date(2015, 1, 1), horizon=dt.date(2030, 1, 1))
    names = [one.name for one in found.provisos]
    assert "sick_leave" in names
    assert "service_since" not in names
    assert len(names) == len(set(names))
    assert "provided that these stay as on file: " in found.say("en")
    assert "sick leave this year" in found.say("en")


def test_a_fact_that_cannot_be_otherwise_is_no_proviso() -> None:
    kept = fact(toys.ToyFacts, lambda f: f.mark, "定", "kept", change=Change.FIXED)
    both = toys.toy(bool, "both", all_of(toys.LONG, toys.flag, kept))
    facts = toys.ToyFacts(begun="2018-02-01", flag=True, mark=True)
    found = earliest(both, facts, True, on=dt.date(2021, 1, 1), horizon=dt.date(2025, 1, 1))
    assert found.certain == dt.date(2023, 2, 1)
    assert [one.name for one in found.provisos] == ["flag"]


def test_what_never_comes_within_the_horizon_is_said_so() -> None:
    found = earliest(ANNUAL_LEAVE, STAFF, Days(15), on=dt.date(2015, 1, 1), horizon=dt.date(2029, 9, 30))
    assert (found.certain, found.stretch, found.provisos) == (None, None, ())
    assert found.say("en") == "not by 2029-09-30"
    assert found.say("zh") == "至2029-09-30止不会成立"
    a_day_more = earliest(ANNUAL_LEAVE, STAFF, Days(15), on=dt.date(2015, 1, 1), horizon=dt.date(2029, 10, 1))
    assert a_day_more.certain == dt.date(2029, 10, 1)


def test_what_holds_already_holds_from_the_first_day_on() -> None:
    found = earliest(ANNUAL_LEAVE, STAFF, Days(10), on=dt.date(2020, 5, 5), horizon=dt.date(2020, 5, 5))
    assert found.certain == dt.date(2020, 5, 5)


def test_facts_that_hold_for_a_time_are_joined_with_the_rules_own_days() -> None:
    ill = attrs.evolve(STAFF, sick_leave=Months(4))
    spans = [
        Span(from_="2019-01-01", until="2019-12-31", facts=ill),
        Span(from_="2020-01-01", until="2020-12-31", facts=STAFF),
    ]
    found = earliest(ANNUAL_LEAVE, spans, Days(10), on=dt.date(2019, 1, 1), horizon=dt.date(2020, 12, 31))
    assert found.certain == dt.date(2020, 1, 1)


def test_a_horizon_before_the_day_is_refused() -> None:
    with pytest.raises(DateError):
        earliest(ANNUAL_LEAVE, STAFF, Days(10), on=dt.date(2020, 1, 2), horizon=dt.date(2020, 1, 1))
