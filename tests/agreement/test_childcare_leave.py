"""Childcare leave one by one, in columns of every kind of frame, and by the formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.childcare_leave import (
    CHILD_COUNTS,
    CHILDCARE_LEAVE,
    CHILDCARE_LEFT,
    CHILDCARE_WITHIN,
    SEVERAL_CHILDREN,
)
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2026, 6, 15)
RULES = [
    pytest.param(one, id=one.name)
    for one in (CHILDCARE_LEAVE, CHILDCARE_LEFT, CHILDCARE_WITHIN, SEVERAL_CHILDREN, CHILD_COUNTS)
]


@pytest.mark.parametrize("rule", RULES)
def test_in_columns(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []


@pytest.mark.parametrize("rule", RULES)
def test_by_formula(rule: Rule[Any, Any]) -> None:
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    "backend", ["pandas numpy", "pandas nullable", "pandas arrow", "pyarrow", "duckdb", "polars lazy"]
)
def test_in_every_kind_of_frame(backend: str) -> None:
    assert in_columns(CHILDCARE_LEFT, on=ON, backends=(backend,), count=10_000, settled=200) == []


@pytest.mark.parametrize("on", [dt.date(2022, 1, 16), dt.date(2022, 1, 17), dt.date(2024, 2, 29)], ids=str)
def test_on_other_days(on: dt.date) -> None:
    for rule in (CHILDCARE_LEAVE, CHILD_COUNTS):
        assert in_columns(rule, on=on, count=10_000, settled=200) == []
        assert by_formula(rule, on=on, count=10_000) == []
