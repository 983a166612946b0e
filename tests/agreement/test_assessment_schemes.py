"""Schemes and uses of results asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Evidence
from cadre_policy.policies.assessment_schemes import (
    ACHIEVEMENTS_RECORDED,
    ANNUAL_RESULT,
    CONCERNS,
    EXCELLENT_NOTICE,
    FOCUS,
    IMPORTANT,
    KEYS,
    PRAISE_DUE,
    RESULT_FEEDBACK,
    ROUTINE_ASSESSED,
    ROUTINE_FILE_KEPT,
    SCHEME_ACHIEVEMENTS,
    SCHEME_DIFFERENTIATED,
    SCHEME_SOUND,
    TARGET_ESCALATION,
    USE_ALLOWED,
    VETO_BASIS,
    VETO_HAS_BASIS,
    WARNING_DUE,
)
from cadre_policy.policies.assessment_schemes.rules import ASKED_OF_A_SCHEME
from cadre_policy.policies.assessment_schemes.use_rules import ASKED_IN_WRITING
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2024, 3, 1)
LENIENT = YUNNAN.with_(
    name="lenient",
    readings={FOCUS: "either", KEYS: "any", VETO_BASIS: "no_form", IMPORTANT: "may_be_alone"},
    lowest_evidence=Evidence.RECALLED,
)
OFFERED: tuple[Rule[Any, Any], ...] = (
    SCHEME_SOUND,
    SCHEME_ACHIEVEMENTS,
    ACHIEVEMENTS_RECORDED,
    SCHEME_DIFFERENTIATED,
    VETO_HAS_BASIS,
    TARGET_ESCALATION,
    USE_ALLOWED,
    RESULT_FEEDBACK,
    EXCELLENT_NOTICE,
    ANNUAL_RESULT,
    ROUTINE_ASSESSED,
    ROUTINE_FILE_KEPT,
    PRAISE_DUE,
    WARNING_DUE,
)
PARTS: tuple[Rule[Any, Any], ...] = (*ASKED_OF_A_SCHEME, ASKED_IN_WRITING, *CONCERNS.values())


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in OFFERED])
def test_in_columns(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in OFFERED])
def test_by_formula(rule: Rule[Any, Any]) -> None:
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in PARTS])
def test_each_part_on_a_few(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, count=500, settled=50) == []
    assert by_formula(rule, on=ON, count=500) == []


@pytest.mark.parametrize(
    "backend", ["pandas numpy", "pandas nullable", "pandas arrow", "pyarrow", "duckdb", "polars lazy"]
)
def test_in_every_kind_of_frame(backend: str) -> None:
    assert in_columns(RESULT_FEEDBACK, on=ON, backends=(backend,), count=2_000, settled=50) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(2018, 7, 31), YUNNAN, id="before the Opinion"),
        pytest.param(dt.date(2018, 8, 15), YUNNAN, id="in the Opinion's month"),
        pytest.param(dt.date(2023, 1, 12), LENIENT, id="the lenient readings"),
    ],
)
def test_on_other_days_and_readings(on: dt.date, policy: Policy) -> None:
    for rule in (SCHEME_SOUND, USE_ALLOWED, RESULT_FEEDBACK):
        assert in_columns(rule, on=on, policy=policy, count=1_000, settled=50) == []
        assert by_formula(rule, on=on, policy=policy, count=1_000) == []
