"""How leave runs, asked one by one, in every kind of frame, and by the solver's formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law.evidence import Evidence
from cadre_policy.policies.leave_days import CHILDCARE_DAYS, LEAVE_RUNS_IN, WORK_RUN_TOO_LONG
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2025, 3, 10)
IN_WORKING_DAYS = YUNNAN.with_(name="childcare in working days", readings={CHILDCARE_DAYS: "working"})
VERIFIED = YUNNAN.with_(name="verified only", lowest_evidence=Evidence.VERIFIED)
RULES = [pytest.param(one, id=one.name) for one in (LEAVE_RUNS_IN, WORK_RUN_TOO_LONG)]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(2007, 12, 31), YUNNAN, id="before the Annual Leave Regulation"),
        pytest.param(dt.date(2016, 3, 30), YUNNAN, id="before the Yunnan text of 2016"),
        pytest.param(dt.date(2021, 6, 1), YUNNAN, id="before childcare leave"),
        pytest.param(ON, IN_WORKING_DAYS, id="childcare leave in working days"),
        pytest.param(ON, VERIFIED, id="verified texts only"),
    ],
)
def test_on_other_days_and_readings(on: dt.date, policy: Policy) -> None:
    assert in_columns(LEAVE_RUNS_IN, on=on, policy=policy, count=2_000, settled=100) == []
    assert by_formula(LEAVE_RUNS_IN, on=on, policy=policy, count=2_000) == []
