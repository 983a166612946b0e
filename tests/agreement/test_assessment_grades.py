"""Assessment of one year asked one by one, in columns of every kind of frame, and by the solver: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.assessment_grades import (
    ASSESSED_BY,
    ASSESSED_TWICE,
    EXCELLENT_OPEN,
    GRADE_AFTER_SANCTION,
    GRADES_OPEN,
    MATERNITY_LEAVE,
    TAKES_PART_IN_ASSESSMENT,
    WARNING_YEAR,
)
from cadre_policy.rules import YUNNAN, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2022, 5, 20)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        GRADES_OPEN,
        EXCELLENT_OPEN,
        TAKES_PART_IN_ASSESSMENT,
        ASSESSED_BY,
        ASSESSED_TWICE,
        GRADE_AFTER_SANCTION,
    )
]
OTHER_READINGS = YUNNAN.with_(
    name="other readings", readings={MATERNITY_LEAVE: "counted", WARNING_YEAR: "made_up_year"}
)
SETTLED = 150
"""Settling tries the values of each missing fact, of which there are many here."""


@pytest.mark.parametrize("rule", RULES)
def test_in_columns_and_by_formula(rule: Rule[Any, Any]) -> None:
    """The same subjects in both ways, so that each is explained once."""
    assert in_columns(rule, on=ON, settled=SETTLED) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("rule", [RULES[0], RULES[-1]])
def test_under_other_readings(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, policy=OTHER_READINGS, count=2_000, settled=SETTLED) == []
    assert by_formula(rule, on=ON, policy=OTHER_READINGS, count=2_000) == []
