"""Maternity leave and protection one by one, in columns of every kind of frame, and by the formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.maternity import (
    CARE_LEAVE,
    CARE_LEAVE_FATHERS,
    CARE_LEAVE_WITHIN,
    CUT_SHORT_PAY,
    DYSMENORRHOEA_LEAVE,
    EXTENDED,
    EXTENSION_ON_MISCARRIAGE,
    FAMILY_PLANNING_LEAVE,
    HYGIENE_FEE,
    INFANT_UNDER_ONE,
    MATERNITY_LEAVE,
    MATERNITY_WITHIN,
    NATIONAL_MATERNITY_LEAVE,
    NO_DISMISSAL,
    NO_OVERTIME,
    NURSING_TIME,
    PAIN_DISCRETION,
    PAY_PROTECTED,
    PROTECTED_TIME,
    YUNNAN_EXTENSION,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2025, 6, 1)
WIDE = YUNNAN.with_(
    name="wide", readings={EXTENSION_ON_MISCARRIAGE: "both", CARE_LEAVE_FATHERS: "any", PAIN_DISCRETION: "most"}
)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        MATERNITY_LEAVE,
        CARE_LEAVE,
        NO_OVERTIME,
        MATERNITY_WITHIN,
        CARE_LEAVE_WITHIN,
        FAMILY_PLANNING_LEAVE,
        NURSING_TIME,
        PAY_PROTECTED,
        NO_DISMISSAL,
        DYSMENORRHOEA_LEAVE,
        HYGIENE_FEE,
        CUT_SHORT_PAY,
        EXTENDED,
        INFANT_UNDER_ONE,
        NATIONAL_MATERNITY_LEAVE,
        PROTECTED_TIME,
        YUNNAN_EXTENSION,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(2016, 4, 15), YUNNAN, id="soon after the text of 2016"),
        pytest.param(dt.date(2024, 10, 31), WIDE, id="other readings, on the eve of the text of 2024"),
    ],
)
def test_on_other_days_and_readings(on: dt.date, policy: Policy) -> None:
    for rule in (MATERNITY_LEAVE, CARE_LEAVE, NO_OVERTIME):
        assert in_columns(rule, on=on, policy=policy, count=2_000, settled=100) == []
        assert by_formula(rule, on=on, policy=policy, count=2_000) == []
