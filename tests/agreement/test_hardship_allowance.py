"""Allowances by place asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Evidence, Label
from cadre_policy.measures import Yuan
from cadre_policy.policies.hardship_allowance import (
    AREA_CLASS,
    BEYOND_POWERS,
    BY_CLASS,
    HARDSHIP_ALLOWANCE,
    HARDSHIP_MONTHLY,
    MONTHLY_FIRST,
    MONTHLY_THIRD,
    REGIONAL_ALLOWANCE,
    TOWNSHIP_SUBSIDY,
)
from cadre_policy.rules import YUNNAN, Dated, Overlay, Parameter, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)


def _amount(parameter: Parameter[Yuan], yuan: int) -> Overlay:
    return Overlay(
        parameter=parameter, values=(Dated(value=Yuan(yuan), since="2018"),), source=Label("测试", "a test's own")
    )


OVERLAID = YUNNAN.with_(name="overlaid", overlays=(_amount(MONTHLY_FIRST, 300), _amount(MONTHLY_THIRD, 900)))
VERIFIED = YUNNAN.with_(name="verified only", lowest_evidence=Evidence.VERIFIED)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        HARDSHIP_ALLOWANCE,
        AREA_CLASS,
        BY_CLASS,
        HARDSHIP_MONTHLY,
        BEYOND_POWERS,
        REGIONAL_ALLOWANCE,
        TOWNSHIP_SUBSIDY,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("policy", [pytest.param(one, id=one.name) for one in (OVERLAID, VERIFIED)])
@pytest.mark.parametrize("on", [dt.date(2005, 12, 31), dt.date(2006, 7, 1), dt.date(2018, 6, 1), ON])
def test_on_other_days_and_policies(on: dt.date, policy: Policy) -> None:
    assert in_columns(HARDSHIP_MONTHLY, on=on, policy=policy, count=2_000, settled=100) == []
    assert by_formula(HARDSHIP_MONTHLY, on=on, policy=policy, count=2_000) == []
