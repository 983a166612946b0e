"""Eligibility asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.eligibility import ABOVE_HELD, NO_LEVEL_SKIPPED, POST_ELIGIBILITY, RANK_ELIGIBILITY
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2021, 6, 1)
ASKED = (ABOVE_HELD, NO_LEVEL_SKIPPED, POST_ELIGIBILITY, RANK_ELIGIBILITY)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in ASKED])
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


def test_before_any_text_on_levels() -> None:
    """The number of levels is recalled for the text of 2002."""
    on = dt.date(2010, 1, 1)
    assert in_columns(NO_LEVEL_SKIPPED, on=on, count=500, settled=50) == []
    assert by_formula(NO_LEVEL_SKIPPED, on=on, count=500) == []
