"""Time limits of remedies, asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.remedy_limits import (
    COUNTED_IN,
    EXECUTION_GOES_ON,
    LAST_DAY_IN_MONTHS,
    LIMIT_DAYS,
    LIMIT_MONTHS,
    LIMIT_WORKING_DAYS,
    NOT_TREATED_WORSE,
    REMEDY_IN_TIME,
)
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2025, 3, 1)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        COUNTED_IN,
        EXECUTION_GOES_ON,
        LAST_DAY_IN_MONTHS,
        LIMIT_DAYS,
        LIMIT_MONTHS,
        LIMIT_WORKING_DAYS,
        NOT_TREATED_WORSE,
        REMEDY_IN_TIME,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []
