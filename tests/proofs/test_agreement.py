"""The explained path and the formula say the same of random subjects with facts missing: values, causes and errors."""

import datetime as dt
from decimal import Decimal
from typing import Any, get_args, get_origin

import attrs
import pytest

import toys
from cadre_policy.law.evidence import Evidence
from cadre_policy.measures import Completion, Count, Days, Months, PartialDate, Percent, Yuan
from cadre_policy.rules import YUNNAN, Rule, first_of, percent_of, round_down, times
from cadre_policy.rules.compiled import Compiled, compiled
from cadre_policy.rules.resolve import Resolved, resolve, walk_resolved
from frames.sample import subjects
from proofs.agreement import differing, disagreements

DAYS = (dt.date(2018, 6, 30), dt.date(2021, 3, 1), dt.date(2024, 2, 29))
RECALLING = YUNNAN.with_(name="recalling", lowest_evidence=Evidence.RECALLED, readings={toys.UNSETTLED: "wide"})


@pytest.mark.parametrize("rule", toys.RULES, ids=lambda rule: rule.name)
def test_formulas_say_what_the_explained_path_says(rule: Rule[toys.ToyFacts, Any]) -> None:
    """Three days, on which texts, figures and folded dates differ."""
    for on in DAYS:
        assert disagreements(rule, on=on, count=1500) == []


@pytest.mark.parametrize("rule", [toys.EVERYTHING, toys.STEPS, toys.TABLE], ids=lambda rule: rule.name)
def test_many_subjects(rule: Rule[toys.ToyFacts, Any]) -> None:
    assert disagreements(rule, on=DAYS[0]) == []


@pytest.mark.parametrize("rule", [toys.EVERYTHING, toys.UNSETTLED_DAYS, toys.JUDGED], ids=lambda rule: rule.name)
def test_under_another_policy(rule: Rule[toys.ToyFacts, Any]) -> None:
    assert disagreements(rule, on=DAYS[1], policy=RECALLING, count=3000) == []


def test_the_toys_use_every_node() -> None:
    """A node that no toy uses would be a node that agreement never tried."""
    wanted = {get_origin(node) or node for node in get_args(Resolved)}
    used = {
        type(node)
        for rule in toys.RULES
        for on in DAYS
        for node in walk_resolved(resolve(rule, policy=YUNNAN, on=on, known_at=None))
    }
    assert used == wanted


def test_a_different_rule_is_found_out() -> None:
    """The harness can fail: the formula of one rule against the explained path of another."""
    ready, other = compiled(toys.STEPS, YUNNAN, DAYS[0]), compiled(toys.CARRIED, YUNNAN, DAYS[0])
    mixed = Compiled(toys.STEPS, YUNNAN, ready.on, None)
    mixed.resolved = other.resolved
    assert differing(mixed, subjects(other, 50, 1)) != []


@pytest.mark.parametrize("op", [">", "<=", "<"])
def test_one_comparison_turned_is_found_out(op: str) -> None:
    """Of `at least` made `more than`, only subjects at the threshold tell."""
    wrong = toys.toy(bool, "wrong", attrs.evolve(toys.rest >= Days(3), op=op))
    right = toys.toy(bool, "right", toys.rest >= Days(3))
    mixed = Compiled(right, YUNNAN, compiled(right, YUNNAN, DAYS[0]).on, None)
    mixed.resolved = resolve(wrong, policy=YUNNAN, on=DAYS[0], known_at=None)
    assert differing(mixed, [toys.ToyFacts(rest=Days(amount)) for amount in (2, 3, 4)]) != []


def test_amounts_are_the_same_whatever_their_decimals() -> None:
    """Half a day and half a day are one day, as the other case says: the open case does not matter."""
    half = toys.toy(Days, "half", first_of((toys.flag, toys.rest + Days(Decimal("0.5"))), otherwise=Days(1)))
    ready = compiled(half, YUNNAN, DAYS[0])
    facts = toys.ToyFacts(rest=Days(Decimal("0.5")))
    assert ready.explained(facts)[1] == 1
    assert differing(ready, [facts]) == []


def test_a_share_with_parts_of_an_odd_number_of_places_is_exact() -> None:
    """12.345 % of 11 are 1.35795 places."""
    ready = compiled(toys.PARTS, YUNNAN, DAYS[0])
    facts = toys.ToyFacts(share=Percent(Decimal("12.345")), staff=Count(11))
    assert ready.explained(facts)[1] == Decimal("1.35795")
    assert differing(ready, [facts]) == []


def test_products_of_large_amounts_stay_exact() -> None:
    """Beyond the numbers that a machine word holds."""
    large = toys.toy(Count, "large", round_down(percent_of(toys.share, times(toys.staff, toys.pay), Days)))
    ready = compiled(large, YUNNAN, DAYS[0])
    facts = toys.ToyFacts(
        share=Percent(Decimal("99.9999")), staff=Count(999_999_999), pay=Yuan(Decimal("999999999.99"))
    )
    assert differing(ready, [facts]) == []


@pytest.mark.parametrize("counts", Completion)
def test_at_the_ends_of_the_calendar(counts: Completion) -> None:
    """The first days and the last, where a reckoned day leaves the calendar or is its last."""
    days = ["1900-01-01", "1900-01-02", "1900-01-31", "2199-11-30", "2199-12-01", "2199-12-30", "2199-12-31", "2199"]
    amounts = [Months(0), Months(Decimal("0.5")), Months(1), Months(6), None]
    for rule in (toys.due(counts), toys.months_between(counts)):
        people = [
            toys.ToyFacts(begun=PartialDate.parse(day), ended=PartialDate.parse("2199-12-31"), sick=amount)
            for day in days
            for amount in amounts
        ]
        assert differing(compiled(rule, YUNNAN, DAYS[0]), people) == []
