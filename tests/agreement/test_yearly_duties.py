"""The yearly batches asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.yearly_duties import (
    BATCH_FIRST_YEAR,
    BATCH_LEVELS,
    BATCH_OF_MODELS,
    BATCH_PROMOTED,
    BATCH_TOLERATED,
    BATCHES_FROM_EVERY_LEVEL,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
COUNTS = YUNNAN.with_(name="2018 counts", readings={BATCH_FIRST_YEAR: "counts"})
WHOLE = YUNNAN.with_(name="whole years only", readings={BATCH_FIRST_YEAR: "whole_years_only"})
EACH = YUNNAN.with_(name="each batch", readings={BATCH_LEVELS: "each"})
RULES = [
    pytest.param(one, id=one.name)
    for one in (BATCH_OF_MODELS, BATCH_PROMOTED, BATCH_TOLERATED, BATCHES_FROM_EVERY_LEVEL)
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("rule", "policy"),
    [
        pytest.param(BATCH_OF_MODELS, COUNTS, id="2018 counts"),
        pytest.param(BATCH_TOLERATED, WHOLE, id="whole years only"),
        pytest.param(BATCHES_FROM_EVERY_LEVEL, EACH, id="each batch"),
    ],
)
def test_under_other_policies(rule: Rule[Any, Any], policy: Policy) -> None:
    assert in_columns(rule, on=ON, policy=policy, count=1_000, settled=50) == []
    assert by_formula(rule, on=ON, policy=policy, count=1_000) == []


@pytest.mark.parametrize("on", [dt.date(2018, 7, 31), dt.date(2018, 8, 15)])
def test_on_other_days(on: dt.date) -> None:
    assert in_columns(BATCH_TOLERATED, on=on, count=1_000, settled=50) == []
    assert by_formula(BATCH_TOLERATED, on=on, count=1_000) == []
