"""Example, care and measures asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.leadership import CARE_WHOLE, EXAMPLE_SET, MEASURE_FITS
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
RULES = [pytest.param(one, id=one.name) for one in (EXAMPLE_SET, CARE_WHOLE, MEASURE_FITS)]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("on", [dt.date(2018, 8, 15), dt.date(2018, 7, 31)], ids=["in its first month", "before it"])
def test_around_the_day_on_which_the_opinion_began(on: dt.date) -> None:
    assert in_columns(EXAMPLE_SET, on=on, count=2_000, settled=100) == []
    assert by_formula(EXAMPLE_SET, on=on, count=2_000) == []
