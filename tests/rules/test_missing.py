"""What to ask next: only what matters, the most decisive first."""

import datetime as dt
from fractions import Fraction
from typing import Any

import attrs
import pytest

import toys
from cadre_policy import register
from cadre_policy.measures import Completion, Days, Months, Years
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, AnnualLeaveFacts
from cadre_policy.rules import ON as ON_DAY
from cadre_policy.rules import Rule, Status, add_months, all_of, any_of, const, determine, first_of, less, not_

from .subjects import Subjects, told

ON = dt.date(2020, 6, 15)
TEN_YEARS = AnnualLeaveFacts(
    service_since="2008-03-10",
    personal_leave=Days(0),
    taken_before_ground=False,
    lost_for_last_year=False,
    school_vacation=False,
)
"""Twelve years of service, no school vacations, nothing lost last year; sick leave is not on file."""


def asked(rule: Rule[Any, Any], facts: Any) -> list[str]:
    return [one.fact.name for one in determine(rule, facts, on=ON).missing]


# --- the examples that must show ---


def test_start_known_and_sick_leave_not_asks_for_sick_leave() -> None:
    answer = determine(ANNUAL_LEAVE, TEN_YEARS, on=ON)
    assert answer.status is Status.NOT_KNOWN
    assert asked(ANNUAL_LEAVE, TEN_YEARS) == ["sick_leave"]


def test_25_days_of_personal_leave_with_pay_kept_decide_without_the_sick_leave() -> None:
    """Twenty days with pay kept cost the year's leave (Order 514 art. 4 (2)): nothing more is asked."""
    lost = attrs.evolve(TEN_YEARS, personal_leave=Days(25), personal_leave_pay_kept=True)
    answer = determine(ANNUAL_LEAVE, lost, on=ON)
    assert answer.value == Days(0)
    assert answer.missing == ()


def test_start_and_sick_leave_unknown_are_both_asked() -> None:
    """Asked in the order of what they settle: sick leave of four months costs the leave at any step but under one year."""
    neither = attrs.evolve(TEN_YEARS, service_since=None)
    found = determine(ANNUAL_LEAVE, neither, on=ON).missing
    assert {one.fact.name for one in found} == {"service_since", "sick_leave"}
    assert [one.settles for one in found] == sorted((one.settles for one in found), reverse=True)


# --- what is asked matters, and what matters is asked ---


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param(register.all_rules()[name], id=name)
        for name in ("leave.annual", "check_up.status", "assessment.quota.ceiling", "tolerance.barred")
    ]
    + [pytest.param(one, id=one.name) for one in (toys.LOGIC, toys.STEPS, toys.COLOURED, toys.CHOSEN_COLOUR)],
)
def test_a_fact_is_asked_for_if_two_of_its_values_can_give_two_answers(rule: Rule[Any, Any]) -> None:
    """Facts that are not asked for are changed at random in complete subjects: the answer never moves."""
    people = Subjects(rule, ON, seed=4)
    for _ in range(12):
        facts = people.one(spans=0)
        answer = determine(rule, facts, on=ON)
        names = {one.fact.name for one in answer.missing}
        immaterial = [name for name in people.facts if getattr(facts, name) is None and name not in names]
        for _ in range(40):
            complete = people.completed(facts)
            other = attrs.evolve(complete, **{name: people.value(name) for name in immaterial})
            assert told(determine(rule, complete, on=ON)) == told(determine(rule, other, on=ON))


def test_what_no_case_can_reach_is_not_asked() -> None:
    """Without red and with nothing marked, the colour alone is left to ask; the rest is not read."""
    facts = toys.ToyFacts(flag=False, mark=False)
    assert asked(toys.COLOURED, facts) == ["begun"]
    assert asked(toys.COLOURED, attrs.evolve(facts, mark=True)) == []
    assert asked(toys.STEPS, toys.ToyFacts(mark=False, begun="2019-01-01")) == []


def test_a_date_known_to_the_month_is_asked_for_where_the_day_matters() -> None:
    """Five years are asked from 2020 on: begun in June 2015, asked about in the middle of June 2020."""
    assert asked(toys.LONG, toys.ToyFacts(begun="2015-06")) == ["begun"]
    assert asked(toys.LONG, toys.ToyFacts(begun="2015-05")) == []


def test_nothing_is_asked_where_the_text_is_silent() -> None:
    answer = determine(toys.ABSENT_CASES, toys.ToyFacts(mark=True), on=ON)
    assert answer.status is Status.LEFT_OPEN
    assert answer.missing == ()


# --- the order of what is asked ---

EITHER = toys.toy(bool, "either", all_of(toys.flag, toys.age >= Years(18), toys.mark))
"""False settles it for each fact; true for none: half of the values of each."""
STAIRS = toys.toy(
    Days,
    "stairs",
    first_of(
        (toys.flag, Days(0)), (toys.sick < Months(2), Days(1)), (toys.sick < Months(4), Days(2)), otherwise=Days(3)
    ),
)


def test_the_share_is_that_of_the_values_that_settle() -> None:
    shares = {one.fact.name: one.settles for one in determine(EITHER, toys.ToyFacts(), on=ON).missing}
    assert shares == {"flag": Fraction(1, 2), "age": Fraction(1, 2), "mark": Fraction(1, 2)}
    stairs = {one.fact.name: one.settles for one in determine(STAIRS, toys.ToyFacts(), on=ON).missing}
    assert stairs == {"flag": Fraction(1, 2), "sick": Fraction(0)}
    alone = {one.fact.name: one.settles for one in determine(STAIRS, toys.ToyFacts(flag=False), on=ON).missing}
    assert alone == {"sick": Fraction(1)}


def test_the_most_decisive_comes_first_and_ties_stand_in_the_rules_order() -> None:
    assert asked(EITHER, toys.ToyFacts()) == ["flag", "age", "mark"]
    assert asked(STAIRS, toys.ToyFacts()) == ["flag", "sick"]
    one_settles = toys.toy(bool, "one", any_of(all_of(toys.mark, toys.flag), all_of(not_(toys.mark), toys.flag)))
    assert asked(one_settles, toys.ToyFacts()) == ["flag"]
    later_first = toys.toy(
        Days, "later", first_of((toys.sick < Months(2), Days(1)), (toys.flag, Days(1)), otherwise=Days(2))
    )
    shares = {one.fact.name: one.settles for one in determine(later_first, toys.ToyFacts(), on=ON).missing}
    assert shares == {"sick": Fraction(1, 2), "flag": Fraction(1, 2)}
    assert asked(later_first, toys.ToyFacts()) == ["sick", "flag"]


REMITTED: Rule[toys.ToyFacts, bool] = toys.toy(
    bool,
    "remitted",
    add_months(toys.begun, less(const(Months(12)), toys.sick), counts=Completion.ANNIVERSARY) <= ON_DAY,
)
"""What shortens a time from a date: whether it matters hangs on the date, and on what stretch of dates on it itself."""


def test_an_amount_that_moves_a_day_reckoned_from_a_missing_date_is_asked_for_too() -> None:
    """Begun half a year to a year ago, the months taken off decide; begun at another time, they do not."""
    assert set(asked(REMITTED, toys.ToyFacts())) == {"begun", "sick"}
    assert asked(REMITTED, toys.ToyFacts(begun="2019-09-01")) == ["sick"]
    assert asked(REMITTED, toys.ToyFacts(begun="2019-06-15")) == []
    assert asked(REMITTED, toys.ToyFacts(begun="2019-12-16")) == []
