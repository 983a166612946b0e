"""Tables and cut-offs: what a rule's writing promises is proved, and a seeded fault is found with a subject."""

import datetime as dt
from typing import Any

import pytest

import toys
from cadre_policy import measures
from cadre_policy.errors import RuleConflictError, RuleWritingError
from cadre_policy.measures import Completion, Days, Months, Years
from cadre_policy.proofs import Refuted, cut_offs_hold, disjoint_and_complete, rule_tables
from cadre_policy.rules import Rule, all_of, const, determine, first_of, not_, table, value, whole_months, whole_years
from cadre_policy.rules import resolve as resolving

ON = dt.date(2018, 6, 30)
AGES = table(
    (toys.age < Years(18), Days(1)),
    (all_of(toys.age >= Years(18), toys.age < Years(60)), Days(2)),
    (toys.age >= Years(60), Days(3)),
)
OVERLAPPING = table((toys.age <= Years(18), Days(1)), (toys.age >= Years(18), Days(2)))
GAPPED = table((toys.age < Years(18), Days(1)), (toys.age > Years(18), Days(2)))


def test_a_sound_table_is_proved() -> None:
    assert disjoint_and_complete(AGES, on=ON).proved


def test_an_overlap_of_one_value_is_found() -> None:
    verdict = disjoint_and_complete(OVERLAPPING, on=ON)
    assert isinstance(verdict, Refuted)
    assert verdict.facts.age == Years(18)
    assert verdict.note == "cases 1 and 2 apply"


def test_a_gap_of_one_value_is_found() -> None:
    verdict = disjoint_and_complete(GAPPED, on=ON)
    assert isinstance(verdict, Refuted)
    assert verdict.facts.age == Years(18)
    assert verdict.note == "none of the 2 cases applies"


def test_the_domain_is_what_facts_can_be() -> None:
    """Nobody has more than nine days of rest, so that nothing is lacking above."""
    bounded = table((toys.rest <= Days(4), Days(1)), (all_of(toys.rest > Days(4), toys.rest <= Days(9)), Days(2)))
    assert disjoint_and_complete(bounded, on=ON).proved
    assert not disjoint_and_complete(GAPPED, on=ON).proved
    assert disjoint_and_complete(GAPPED, on=ON, assuming=toys.age > Years(18)).proved


@pytest.mark.parametrize(
    "rule", [toys.OVERLAP, toys.GAP, toys.SHELTERED, toys.SHELTERED_CASE], ids=lambda rule: rule.name
)
def test_the_subject_of_a_fault_is_refused_by_the_rule(rule: Rule[toys.ToyFacts, Any]) -> None:
    """Also where the rule comes to the table only for some."""
    (verdict,) = rule_tables(rule, on=ON)
    assert isinstance(verdict, Refuted)
    with pytest.raises(RuleConflictError):
        value(rule, verdict.facts, on=ON)


def test_every_table_is_checked_and_named_by_its_rule() -> None:
    two = toys.toy(Days, "two", first_of((toys.BRIGHT, OVERLAPPING), (toys.OVERLAP, AGES), otherwise=toys.TABLE))
    verdicts = {verdict.claim: verdict.proved for verdict in rule_tables(two, on=ON)}
    assert verdicts == {
        "the cases of table 1 in toy.two exclude each other and leave no gap": False,
        "the cases of table 2 in toy.two exclude each other and leave no gap": True,
        "the cases of the table in toy.overlap exclude each other and leave no gap": False,
        "the cases of the table in toy.table exclude each other and leave no gap": True,
    }


def test_a_fault_that_the_rule_never_comes_to_does_not_count() -> None:
    """The rule asks its gapped table only of those over 18; with the age missing it may still come to grief."""
    guarded = toys.toy(Days, "guarded", first_of((toys.age <= Years(18), Days(0)), otherwise=GAPPED))
    assert [verdict.proved for verdict in rule_tables(guarded, on=ON)] == [True]
    assert not disjoint_and_complete(GAPPED, on=ON).proved


def test_missing_facts_can_lead_a_rule_to_a_table_that_it_passes_by_otherwise() -> None:
    """The flag says whether the marks are asked; where it is missing, the explained path asks them."""
    marks = table((toys.mark, Days(1)), (all_of(toys.mark, toys.flag), Days(2)), (not_(toys.mark), Days(3)))
    rule = toys.toy(Days, "led", first_of((toys.BRIGHT, marks), (toys.flag, Days(5)), otherwise=Days(6)))
    never_both = not_(all_of(toys.BRIGHT, toys.flag))
    (verdict,) = rule_tables(rule, on=ON, assuming=never_both)
    assert verdict.proved
    (led,) = rule_tables(rule, on=ON, facts="any")
    assert isinstance(led, Refuted)
    with pytest.raises(RuleConflictError):
        determine(rule, led.facts, on=ON)


def test_a_table_without_facts_is_refused() -> None:
    with pytest.raises(RuleWritingError, match="reads some fact"):
        disjoint_and_complete(table((const(True), Days(1)), (const(False), Days(2))), on=ON)


def cut(counts: Completion, op: str, months: int) -> Rule[toys.ToyFacts, bool]:
    duration, bound = whole_months(toys.begun, counts=counts), Months(months)
    compared = {">=": duration >= bound, ">": duration > bound, "<=": duration <= bound, "<": duration < bound}
    return toys.toy(bool, "cut", compared[op])


@pytest.mark.parametrize("on", [dt.date(2024, 2, 29), dt.date(2023, 2, 28), dt.date(2018, 8, 31)])
@pytest.mark.parametrize("counts", Completion)
def test_cut_offs_say_what_the_durations_say_of_every_date(counts: Completion, on: dt.date) -> None:
    for op in (">=", ">", "<=", "<"):
        for months in (1, 7, 12, 120):
            assert [verdict.proved for verdict in cut_offs_hold(cut(counts, op, months), on=on)] == [True]


def test_every_cut_off_of_a_rule_is_checked() -> None:
    verdicts = cut_offs_hold(toys.cut(Completion.MONTH_AFTER_EVE), on=ON)
    assert [verdict.proved for verdict in verdicts] == [True] * 4
    assert cut_offs_hold(toys.QUOTA, on=ON) == ()


@pytest.mark.parametrize("slip", [-1, 1])
def test_a_cut_off_that_is_a_day_off_is_found(monkeypatch: pytest.MonkeyPatch, slip: int) -> None:
    right = measures.last_start_ordinal
    monkeypatch.setattr(resolving, "last_start_ordinal", lambda *given: right(*given) + slip)
    long = toys.toy(bool, "long", whole_years(toys.begun, counts=Completion.EVE) >= Years(10))
    (verdict,) = cut_offs_hold(long, on=ON)
    assert isinstance(verdict, Refuted)
    assert verdict.facts.begun.first_day in {dt.date(2008, 7, 1), dt.date(2008, 7, 2)}
    assert "the duration is" in verdict.note
