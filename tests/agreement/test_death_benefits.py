"""Payments on a death and support asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.death_benefits import (
    COUNTS_AS_FAMILY,
    DEATH_GRATUITY,
    DEATH_PAYMENTS,
    HARDSHIP_AID_TO_SURVIVORS,
    INCOME_YEAR,
    LONG_TERM_SUPPORT,
    PRAISE_MONEY,
    SURVIVOR_SUPPORT,
    WHO_IS_FAMILY,
)
from cadre_policy.rules import YUNNAN, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2024, 6, 1)
OTHER = YUNNAN.with_(name="other", readings={INCOME_YEAR: "published", WHO_IS_FAMILY: "open", LONG_TERM_SUPPORT: "any"})
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        DEATH_GRATUITY,
        PRAISE_MONEY,
        DEATH_PAYMENTS,
        SURVIVOR_SUPPORT,
        COUNTS_AS_FAMILY,
        HARDSHIP_AID_TO_SURVIVORS,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("rule", RULES)
def test_under_the_other_readings(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, policy=OTHER, count=2_000, settled=100) == []
    assert by_formula(rule, on=ON, policy=OTHER, count=2_000) == []


def test_by_what_was_known_before_the_notice_of_2011_was_issued() -> None:
    known_at = dt.date(2011, 10, 1)
    assert in_columns(DEATH_GRATUITY, on=known_at, known_at=known_at, count=2_000, settled=100) == []
