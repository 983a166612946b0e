"""Facts from plain tables: strict, all faults at once, and back without loss."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

import toys
from cadre_policy import register
from cadre_policy.errors import RecordError
from cadre_policy.interop.facts import fact_kinds, facts_from_plain, facts_to_plain
from cadre_policy.measures import Count, Days, Months, PartialDate, Percent, Yuan
from cadre_policy.policies.annual_leave import AnnualLeaveFacts
from rules.subjects import Subjects

ToyFacts = toys.ToyFacts


def faults(table: dict[str, Any], kind: type[Any] = ToyFacts) -> list[str]:
    with pytest.raises(RecordError) as caught:
        facts_from_plain(kind, table)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    "table",
    [
        {"flag": "no"},
        {"flag": "true"},
        {"flag": 0},
        {"flag": 1},
        {"staff": Decimal("2.7")},
        {"staff": 2.0},
        {"staff": "3"},
        {"staff": True},
        {"staff": -1},
        {"sick": 3.9},
        {"sick": Decimal("0.00001")},
        {"sick": Decimal("NaN")},
        {"share": 101},
        {"pay": Decimal("0.001")},
        {"colour": "RED"},
        {"colour": "红"},
        {"colour": True},
        {"begun": 2018},
        {"begun": dt.datetime(2018, 3, 1, 8, 0)},
        {"begun": "2018-02-30"},
        {"begun": "2018-03-05..2018-03-01"},
        {"begun": "March 2018"},
        {"begun": ["2018-03"]},
    ],
    ids=str,
)
def test_no_value_is_bent_until_it_fits(table: dict[str, Any]) -> None:
    (fault,) = faults(table)
    assert fault.startswith(next(iter(table)))


def test_values_are_taken_as_they_stand() -> None:
    table = {
        "flag": False, "colour": "red", "staff": 12, "sick": Decimal("3.9"), "share": 25, "pay": Decimal("0.01"),
        "begun": "2018-03", "ended": dt.date(2020, 2, 29), "acted": "2018-03-15..2018-03-20",
    }  # fmt: skip
    assert facts_from_plain(ToyFacts, table) == ToyFacts(
        flag=False,
        colour=toys.Colour.RED,
        staff=Count(12),
        sick=Months(Decimal("3.9")),
        share=Percent(25),
        pay=Yuan(Decimal("0.01")),
        begun=PartialDate.of(2018, 3),
        ended=PartialDate.of(2020, 2, 29),
        acted=PartialDate.between(dt.date(2018, 3, 15), dt.date(2018, 3, 20)),
    )


def test_a_key_left_out_is_not_on_file() -> None:
    facts = facts_from_plain(ToyFacts, {"flag": False})
    assert facts == ToyFacts(flag=False)
    assert facts.mark is None
    assert facts_to_plain(facts) == {"flag": False}


def test_an_unknown_key_lists_names_that_look_alike() -> None:
    (fault,) = faults({"sick_leav": 1}, AnnualLeaveFacts)
    assert "did you mean sick_leave" in fault
    (far_off,) = faults({"xyzzy": 1}, AnnualLeaveFacts)
    assert "AnnualLeaveFacts" in far_off


def test_every_fault_is_listed_at_once_with_its_place_and_no_value_of_a_person() -> None:
    found = faults(
        {"service_sinc": "2010", "sick_leave": "secret-many", "personal_leave": -3, "school_vacation": "no"},
        AnnualLeaveFacts,
    )
    assert [fault.partition(" ")[0].rstrip(":") for fault in found] == [
        "service_sinc", "sick_leave", "personal_leave", "school_vacation",
    ]  # fmt: skip
    assert "secret-many" not in " ".join(found)


def test_each_record_knows_the_kinds_of_its_fields() -> None:
    kinds = fact_kinds(AnnualLeaveFacts)
    assert kinds["service_since"] is PartialDate
    assert kinds["personal_leave"] is Days
    assert kinds["school_vacation"] is bool


@pytest.mark.parametrize("name", sorted(register.all_rules()))
def test_facts_of_every_rule_go_out_and_come_back_the_same(name: str) -> None:
    rule = register.rule_named(name)
    people = Subjects(rule, dt.date(2021, 6, 1), seed=8)
    for _ in range(10):
        facts = people.one()
        plain = facts_to_plain(facts)
        assert facts_from_plain(rule.subject, plain) == facts
        assert all(isinstance(value, str | int | bool | Decimal) for value in plain.values())


def test_a_key_that_is_no_name_is_not_repeated() -> None:
    """What stands where a name should may be somebody's number."""
    with pytest.raises(RecordError) as caught:
        facts_from_plain(AnnualLeaveFacts, {"530102198001010018": 1, "张三": 2, "sick_leav": 3})
    assert [problem.where for problem in caught.value.problems] == ["?", "?", "sick_leav"]  # type: ignore[attr-defined]
    assert "5301" not in str(caught.value)
    assert "张三" not in str(caught.value)
