"""Correction, asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.correction import (
    ABUSE_TO_LOOK_INTO,
    CORRECTION_STATE,
    HEAD_REASONS,
    HELP_STATE,
    NATURE_CONFUSED,
    NATURE_REASONED,
    TOLERATED_DESPITE_BAR,
    WARNING_OPEN_FOR,
    WARNING_STATE,
)
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2022, 3, 1)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        ABUSE_TO_LOOK_INTO,
        CORRECTION_STATE,
        HEAD_REASONS,
        HELP_STATE,
        NATURE_CONFUSED,
        NATURE_REASONED,
        TOLERATED_DESPITE_BAR,
        WARNING_OPEN_FOR,
        WARNING_STATE,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("rule", [CORRECTION_STATE, WARNING_OPEN_FOR], ids=lambda one: one.name)
def test_inside_the_month_in_which_the_opinion_began(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=dt.date(2018, 8, 15), count=1_000, settled=50) == []
    assert by_formula(rule, on=dt.date(2018, 8, 15), count=1_000) == []
