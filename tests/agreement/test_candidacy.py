"""Candidacy asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.candidacy import (
    CANDIDACY_OPEN,
    CANVASSING_GROUND,
    EFFECT_GROUND,
    EMIGRATION_GROUND,
    GRADE_GROUND,
    INVESTIGATION_GROUND,
    LAST_YEAR,
    OTHER_GROUND,
    POLITICAL_GROUND,
    RECOGNITION_GROUND,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2021, 6, 1)
CALENDAR = YUNNAN.with_(name="calendar", readings={LAST_YEAR: "calendar"})
ASKED = (
    CANDIDACY_OPEN,
    CANVASSING_GROUND,
    EFFECT_GROUND,
    EMIGRATION_GROUND,
    GRADE_GROUND,
    INVESTIGATION_GROUND,
    OTHER_GROUND,
    POLITICAL_GROUND,
    RECOGNITION_GROUND,
)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in ASKED])
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(2018, 10, 1), YUNNAN, id="under the text of 2014"),
        pytest.param(ON, CALENDAR, id="the calendar year before"),
        pytest.param(dt.date(2010, 1, 1), YUNNAN, id="under the text of 2002"),
    ],
)
def test_on_other_days_and_readings(on: dt.date, policy: Policy) -> None:
    assert in_columns(CANDIDACY_OPEN, on=on, policy=policy, count=2_000, settled=100) == []
    assert by_formula(CANDIDACY_OPEN, on=on, policy=policy, count=2_000) == []
