"""What would have to be different: every set gives another answer, no part of it does, and some facts are never named."""

import datetime as dt
import itertools
from decimal import Decimal
from typing import Any

import attrs
import pytest

import toys
from cadre_policy import register
from cadre_policy.errors import DateError, FactsError
from cadre_policy.measures import Completion, Days, Months, PartialDate, Years
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, AnnualLeaveFacts
from cadre_policy.rules import Change, ChangeSet, Rule, all_of, any_of, determine, fact, not_, value, what_would_change

from .subjects import Subjects, told

ON = dt.date(2021, 6, 15)
NAMES = ["leave.annual", "check_up.status", "assessment.quota.ceiling", "tolerance.barred"]
TOYS: list[Rule[Any, Any]] = [
    toys.LOGIC, toys.STEPS, toys.TABLE, toys.COLOURED, toys.LEFT, toys.RECENT, toys.ORDER,
]  # fmt: skip
RULES = [pytest.param(one, id=one.name) for one in (*TOYS, *(register.all_rules()[name] for name in NAMES))]


def changed(facts: Any, changes: tuple[Any, ...]) -> Any:
    return attrs.evolve(facts, **{change.fact.name: change.then for change in changes})


@pytest.mark.parametrize("rule", RULES)
def test_every_set_gives_its_answer_and_no_part_of_it_another(rule: Rule[Any, Any]) -> None:
    people = Subjects(rule, ON, seed=6)
    for _ in range(6):
        facts = people.one(missing=0.1)
        now = told(determine(rule, facts, on=ON))
        for found in what_would_change(rule, facts, on=ON):
            after = determine(rule, changed(facts, found.changes), on=ON)
            assert after.value == found.answer
            assert told(after) != now
            for size in range(1, len(found.changes)):
                for part in itertools.combinations(found.changes, size):
                    other = determine(rule, changed(facts, part), on=ON)
                    assert told(other) == now or not other.determined


@pytest.mark.parametrize("rule", [toys.LOGIC, toys.COLOURED, toys.STEPS])
def test_a_single_fact_is_found_if_any_value_of_it_would_do(rule: Rule[Any, Any]) -> None:
    """Values at random against what is proposed: no fact that gives another answer is left out."""
    people = Subjects(rule, ON, seed=7)
    for _ in range(8):
        facts = people.one(missing=0, spans=0)
        now = value(rule, facts, on=ON)
        proposed = {one.changes[0].fact.name for one in what_would_change(rule, facts, on=ON, at_most=1)}
        would_do = {
            name
            for name in people.facts
            for _ in range(60)
            if value(rule, attrs.evolve(facts, **{name: people.value(name)}), on=ON) not in {now, None}
        }
        assert would_do <= proposed


def names(found: tuple[ChangeSet, ...]) -> list[list[str]]:
    return [[change.fact.name for change in one.changes] for one in found]


# --- which facts are named, and in which order ---

sex = fact(toys.ToyFacts, lambda f: f.flag, "性别", "sex", change=Change.PROTECTED)
applied = fact(toys.ToyFacts, lambda f: f.mark, "已申请", "has applied", change=Change.CHANGEABLE)
found_guilty = fact(toys.ToyFacts, lambda f: f.colour, "认定", "finding", change=Change.FINDING)
born = fact(toys.ToyFacts, lambda f: f.begun, "出生", "born", change=Change.FIXED)
months = fact(toys.ToyFacts, lambda f: f.sick, "月", "months", highest=Months(6))


def test_a_protected_fact_is_never_proposed() -> None:
    favoured = toys.toy(
        bool, "favoured", any_of(all_of(sex, months >= Months(2)), all_of(not_(sex), months >= Months(4)))
    )
    facts = toys.ToyFacts(flag=True, sick=Months(3))
    assert names(what_would_change(favoured, facts, on=ON)) == [["sick"]]
    only_sex = toys.toy(bool, "only_sex", all_of(sex, not_(sex)))
    assert what_would_change(only_sex, facts, on=ON) == ()
    alone = toys.toy(bool, "alone", any_of(sex, not_(applied)))
    assert names(what_would_change(alone, toys.ToyFacts(flag=True, mark=True), False, on=ON)) == []


def test_what_can_be_brought_about_comes_first_and_what_cannot_be_otherwise_last() -> None:
    any_will_do = toys.toy(
        bool,
        "any_will_do",
        any_of(born < toys.day("2000-01-01"), months >= Months(2), found_guilty.is_(toys.Colour.RED), applied),
    )
    facts = toys.ToyFacts(begun="2001-01-01", sick=Months(0), colour=toys.Colour.GREY, mark=False)
    found = what_would_change(any_will_do, facts, on=ON)
    assert names(found) == [["mark"], ["colour"], ["sick"], ["begun"]]
    assert [one.changes[0].mark for one in found] == [
        Change.CHANGEABLE, Change.FINDING, Change.CORRECTABLE, Change.FIXED,
    ]  # fmt: skip
    assert found[0].say("en") == "has applied: no → yes (can be brought about) ⇒ yes"
    assert found[1].say("en") == "finding: grey → red (only if found otherwise) ⇒ yes"
    assert found[2].say("zh") == "月: 0个月 → 2个月 (仅当记载有误) ⇒ 是"
    assert found[3].say("en") == "born: 2001-01-01 → 1999-12-31 (cannot be otherwise) ⇒ yes"


def test_smaller_sets_come_before_larger_ones() -> None:
    rule = toys.toy(bool, "pair", any_of(all_of(applied, months >= Months(2)), born < toys.day("2000-01-01")))
    facts = toys.ToyFacts(begun="2001-01-01", sick=Months(0), mark=False)
    assert names(what_would_change(rule, facts, on=ON)) == [["begun"], ["mark", "sick"]]
    assert names(what_would_change(rule, facts, on=ON, at_most=1)) == [["begun"]]


def test_where_the_answer_moves_with_a_fact_the_next_value_is_proposed_and_not_the_last() -> None:
    """A day later or earlier is another answer: nobody is told that service might have begun in 1900."""
    facts = toys.ToyFacts(begun="2001-03-10", sick=Months(3))
    due = toys.due(Completion.ANNIVERSARY)
    found = {one.changes[0].fact.name: one for one in what_would_change(due, facts, on=ON)}
    assert {name: str(one.changes[0].then) for name, one in found.items()} == {
        "begun": "2001-03-09",
        "sick": "Months(2)",
    }
    assert str(found["begun"].answer) == "2001-06-09"
    late = PartialDate.parse("2002-01-31").first
    (only,) = what_would_change(due, facts, lambda day: day.first >= late, on=ON, at_most=1)
    assert only.say("en").endswith("2001-03-10 → 2001-10-31 (only if the record is wrong) ⇒ 2002-01-31")


def test_the_nearest_value_is_proposed() -> None:
    """Twelve years of service: ten to twenty give ten days, so that fifteen days need 2001, not 1950."""
    staff = AnnualLeaveFacts(
        service_since="2009-03-10",
        sick_leave=Months(5),
        personal_leave=Days(0),
        taken_before_ground=False,
        lost_for_last_year=False,
        school_vacation=False,
    )
    by_name = {
        one.changes[0].fact.name: one
        for one in what_would_change(ANNUAL_LEAVE, staff, lambda days: days >= Days(10), on=ON, at_most=1)
    }
    sick = by_name["sick_leave"].changes[0]
    assert (sick.now, sick.then) == (Months(5), Months(Decimal("2.9999")))
    fine = attrs.evolve(staff, sick_leave=Months(0))
    fifteen = {
        one.changes[0].fact.name: one.changes[0].then
        for one in what_would_change(ANNUAL_LEAVE, fine, Days(15), on=ON, at_most=1)
    }
    assert fifteen["service_since"] == PartialDate.of(2001, 6, 1)


def test_a_fact_that_is_not_on_file_is_asked_for_and_not_changed() -> None:
    rule = toys.toy(bool, "unasked", all_of(toys.flag, toys.mark, toys.age >= Years(18)))
    facts = toys.ToyFacts(flag=False, age=Years(20))
    assert all("mark" not in one for one in names(what_would_change(rule, facts, on=ON)))


def test_an_answer_can_be_hoped_for_by_a_test() -> None:
    facts = toys.ToyFacts(sick=Months(0), mark=False, flag=False, begun="2018-01-01")
    for one in what_would_change(toys.STEPS, facts, lambda days: days > Days(9), on=ON):
        assert one.answer in {Days(10), Days(15)}
        assert value(toys.STEPS, changed(facts, one.changes), on=ON) == one.answer


def test_unfit_questions_are_refused() -> None:
    with pytest.raises(FactsError):
        what_would_change(ANNUAL_LEAVE, toys.ToyFacts(), on=ON)  # type: ignore[misc]
    with pytest.raises(DateError):
        what_would_change(toys.LONG, toys.ToyFacts(), on=dt.datetime(2021, 1, 1, 8))
