"""Of every rule of the library: tables and cut-offs keep their promise, known facts leave no conflict or unknown."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.proofs import (
    MADE_BY_THE_LAW,
    Proved,
    completions_agree,
    cut_offs_hold,
    determined_when_known,
    rule_tables,
)
from cadre_policy.register import all_rules
from cadre_policy.rules import YUNNAN, Rule, Status
from cadre_policy.rules.compiled import compiled
from cadre_policy.rules.expression import InForce, On, Table
from cadre_policy.rules.kleene import same
from cadre_policy.rules.trees import own_parts
from proofs.agreement import disagreements, left_unknown

DAYS = (dt.date(2018, 9, 1), dt.date(2024, 2, 29))
RULES = tuple(all_rules().values())
TABLED = [rule for rule in RULES if any(isinstance(part, Table) for part in own_parts(rule))]
DATED = [rule for rule in RULES if any(isinstance(part, On | InForce) for part in own_parts(rule))]


def test_there_are_rules_with_tables_and_rules_that_read_the_day() -> None:
    assert TABLED
    assert DATED


@pytest.mark.parametrize("on", DAYS, ids=str)
@pytest.mark.parametrize("rule", TABLED, ids=lambda rule: rule.name)
def test_cases_exclude_each_other_and_leave_no_gap(rule: Rule[Any, Any], on: dt.date) -> None:
    """Of a rule that is asked by itself, also where facts are missing."""
    for verdict in (*rule_tables(rule, on=on), *rule_tables(rule, on=on, facts="any")):
        assert verdict.proved, str(verdict)


@pytest.mark.parametrize("on", DAYS, ids=str)
@pytest.mark.parametrize("rule", DATED, ids=lambda rule: rule.name)
def test_cut_offs_say_what_the_durations_say(rule: Rule[Any, Any], on: dt.date) -> None:
    for verdict in cut_offs_hold(rule, on=on):
        assert verdict.proved, str(verdict)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_known_facts_leave_nothing_unknown(rule: Rule[Any, Any]) -> None:
    """What is absent then is so by the law, or because a figure or date is unconfirmed."""
    verdict = determined_when_known(rule, on=DAYS[1], but_for=MADE_BY_THE_LAW | {Status.UNCONFIRMED})
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_formulas_say_what_the_explained_path_says(rule: Rule[Any, Any]) -> None:
    """A few subjects of every rule; the rules of a topic that people ask are tried on many in ``tests/agreement``."""
    assert disagreements(rule, on=DAYS[1], count=400) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_is_settled_is_what_all_completions_give(rule: Rule[Any, Any]) -> None:
    """The settler may give up where the solver does not, which is safe; it never settles what completions differ on."""
    ready = compiled(rule, YUNNAN, DAYS[1])
    for facts in left_unknown(ready, 4, each=2):
        verdict, outcome = completions_agree(rule, facts, on=DAYS[1]), ready.outcome(facts)
        assert not outcome.settled or verdict.proved, str(verdict)
        if outcome.settled and isinstance(verdict, Proved):
            assert same(outcome.value, ready.explained(verdict.example[0])[1])
