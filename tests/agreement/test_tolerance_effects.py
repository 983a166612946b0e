"""What follows from tolerance, asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.tolerance_effects import (
    AWARD_REFUSED_OVER_IT,
    HONOURS_UNAFFECTED,
    TOLERATED_WORK_HELD_AGAINST,
    USED_NORMALLY,
    WORK_PROTECTED,
)
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2022, 3, 1)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        AWARD_REFUSED_OVER_IT,
        HONOURS_UNAFFECTED,
        TOLERATED_WORK_HELD_AGAINST,
        USED_NORMALLY,
        WORK_PROTECTED,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


def test_inside_the_month_in_which_the_opinion_began() -> None:
    assert in_columns(WORK_PROTECTED, on=dt.date(2018, 8, 15), count=2_000, settled=50) == []
    assert by_formula(WORK_PROTECTED, on=dt.date(2018, 8, 15), count=2_000) == []
