"""The quick path gives what the explained path gives."""

import datetime as dt
from typing import Any

import pytest

import toys
from cadre_policy import register
from cadre_policy.errors import DateError, FactsError, MeasureError, RuleConflictError
from cadre_policy.law.evidence import Evidence
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, AnnualLeaveFacts
from cadre_policy.rules import YUNNAN, Policy, Rule, determine, value

from .subjects import Subjects

DAYS = [dt.date(2007, 6, 1), dt.date(2012, 2, 29), dt.date(2021, 3, 31), dt.date(2024, 9, 1)]
TRUSTING = YUNNAN.with_(lowest_evidence=Evidence.RECALLED)
RULES = [pytest.param(one, id=one.name) for one in (*toys.RULES, *register.all_rules().values())]


def asked(function: Any, rule: Rule[Any, Any], facts: Any, on: dt.date, policy: Policy) -> Any:
    """The answer, with its type; or the conflict that the rule has for this subject.

    A share of some money can be a part of a fen: both refuse it.
    """
    try:
        answer = function(rule, facts, on=on, policy=policy)
        given = answer if function is value else answer.value
    except (RuleConflictError, MeasureError) as error:
        return str(error).partition(" (")[0]
    return (type(given), given)


@pytest.mark.parametrize("rule", RULES)
def test_value_is_the_determined_value(rule: Rule[Any, Any]) -> None:
    for seed, on in enumerate(DAYS):
        people = Subjects(rule, on, seed)
        policy = (YUNNAN, TRUSTING)[seed % 2]
        everyone = [people.one(missing=0, spans=0) for _ in range(30)]
        everyone += [people.one(missing=0.1) for _ in range(3)]
        for facts in everyone:
            quick = asked(value, rule, facts, on, policy)
            assert quick == asked(determine, rule, facts, on, policy), facts


@pytest.mark.parametrize("asking", [value, determine])
def test_facts_of_another_record_are_refused(asking: Any) -> None:
    with pytest.raises(FactsError, match=r"leave\.annual: facts of type AnnualLeaveFacts are wanted, not ToyFacts"):
        asking(ANNUAL_LEAVE, toys.ToyFacts(), on=DAYS[0])
    with pytest.raises(FactsError, match="not dict"):
        asking(ANNUAL_LEAVE, {"service_since": "2010"}, on=DAYS[0])


@pytest.mark.parametrize("asking", [value, determine])
@pytest.mark.parametrize("on", [dt.datetime(2020, 1, 1, 8), "2020-01-01", None, 20200101])
def test_what_is_not_a_day_is_refused(asking: Any, on: Any) -> None:
    with pytest.raises(DateError):
        asking(ANNUAL_LEAVE, AnnualLeaveFacts(), on=on)


@pytest.mark.parametrize("asking", [value, determine])
@pytest.mark.parametrize("known_at", [dt.datetime(2020, 1, 1, 8), "2020-01-01"])
def test_what_was_known_is_told_by_a_day(asking: Any, known_at: Any) -> None:
    with pytest.raises(DateError):
        asking(ANNUAL_LEAVE, AnnualLeaveFacts(), on=dt.date(2020, 1, 1), known_at=known_at)
