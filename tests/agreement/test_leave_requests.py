"""Requests for leave asked one by one, in columns of every kind of frame, and by the solver's formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.leave_requests import DAYS_LEFT, LEAVE_NUMBERED, LEAVE_REQUEST
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2024, 6, 28)
RULES = [pytest.param(one, id=one.name) for one in (LEAVE_REQUEST, DAYS_LEFT, LEAVE_NUMBERED)]


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
    assert in_columns(LEAVE_REQUEST, on=ON, backends=(backend,), count=3_000, settled=200) == []
