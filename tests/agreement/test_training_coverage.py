"""Coverage and gaps asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.training_coverage import ABILITIES_COVERED, TRAINING_ASPECTS, TRAINING_GAP_STANDING
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2024, 12, 31)
RULES = [pytest.param(one, id=one.name) for one in (ABILITIES_COVERED, TRAINING_GAP_STANDING)]
"""Of the aspects, whose rules are made the same way, the abilities stand for all."""


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("rule", [pytest.param(one.rule, id=one.key) for one in TRAINING_ASPECTS])
def test_every_aspect_on_a_few(rule: Rule[Any, Any]) -> None:
    for on in (ON, dt.date(2018, 8, 15), dt.date(2023, 9, 18)):
        assert in_columns(rule, on=on, count=50, settled=20) == []
        assert by_formula(rule, on=on, count=50) == []
