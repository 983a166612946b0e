"""Awards asked one by one, in columns of every kind of frame, and by the solver's formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.awards import (
    AWARD_BONUS,
    AWARD_KIND,
    AWARD_MEDAL,
    AWARD_QUOTA,
    COMMENDATION_FOR_YEAR,
    HOW_MANY_GROUNDS,
    MERIT_AGAIN,
    MERIT_FOR_YEARS,
    POSTHUMOUS_AWARD,
    REWARD_DUE,
    REWARD_FORM,
)
from cadre_policy.rules import YUNNAN, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
OTHER = YUNNAN.with_(name="other", readings={HOW_MANY_GROUNDS: "all", MERIT_AGAIN: "again"})
ASKED = (AWARD_BONUS, AWARD_KIND, AWARD_MEDAL, COMMENDATION_FOR_YEAR, MERIT_FOR_YEARS, REWARD_DUE, REWARD_FORM)
RULES = [pytest.param(one, id=one.name) for one in (*ASKED, AWARD_QUOTA, POSTHUMOUS_AWARD)]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("rule", RULES)
def test_before_the_opinion_and_under_other_readings(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=dt.date(2018, 7, 31), policy=OTHER, count=2_000, settled=100) == []
    assert by_formula(rule, on=ON, policy=OTHER, count=2_000) == []
