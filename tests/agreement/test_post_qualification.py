"""Qualification for posts asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Evidence
from cadre_policy.policies.post_qualification import (
    BASIC_CONDITIONS_MET,
    EDUCATION_MET,
    FIRM_MET,
    GENERAL_MET,
    GRASSROOTS_MET,
    HEALTH_MET,
    LEGAL_MET,
    LEVELS_ALLOWED,
    LOWER_POSTS_MET,
    NEVER_WAIVED_MET,
    PARTY_YEARS_MET,
    POST_QUALIFICATION,
    POST_TRAINING_MET,
    SPECIAL_TASK_COUNTS,
    WORK_YEARS_MET,
    YEARS_MET,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2021, 6, 1)
TRUSTING = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)
ASKED = (
    BASIC_CONDITIONS_MET,
    EDUCATION_MET,
    FIRM_MET,
    GENERAL_MET,
    GRASSROOTS_MET,
    HEALTH_MET,
    LEGAL_MET,
    LEVELS_ALLOWED,
    LOWER_POSTS_MET,
    NEVER_WAIVED_MET,
    PARTY_YEARS_MET,
    POST_QUALIFICATION,
    SPECIAL_TASK_COUNTS,
    POST_TRAINING_MET,
    WORK_YEARS_MET,
    YEARS_MET,
)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in ASKED])
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(2018, 6, 1), YUNNAN, id="under the text of 2014"),
        pytest.param(ON, TRUSTING, id="recalled evidence accepted"),
        pytest.param(dt.date(2002, 7, 8), YUNNAN, id="before the text of 2002"),
    ],
)
@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in (FIRM_MET, GENERAL_MET)])
def test_on_other_days_and_evidence(rule: Rule[Any, Any], on: dt.date, policy: Policy) -> None:
    assert in_columns(rule, on=on, policy=policy, count=500, settled=20) == []
    assert by_formula(rule, on=on, policy=policy, count=500) == []
