"""Annual leave asked one by one, in columns of every kind of frame, and by the solver's formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.annual_leave import (
    ANNUAL_LEAVE,
    GROUND,
    LEAVE_LEFT,
    NEXT_YEAR_LOST,
    STEP_COMPLETED,
    STEP_DAYS,
)
from cadre_policy.rules import YUNNAN, Rule
from frames.agreement import disagreements as in_columns
from frames.sample import MANY
from proofs.agreement import disagreements as by_formula

ON = dt.date(2021, 10, 1)
BY_ANNIVERSARY = YUNNAN.with_(name="anniversary", readings={STEP_COMPLETED: "anniversary"})
RULES = [pytest.param(one, id=one.name) for one in (ANNUAL_LEAVE, LEAVE_LEFT, STEP_DAYS, GROUND, NEXT_YEAR_LOST)]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


def test_every_kind_of_frame_asked_of_all() -> None:
    assert in_columns(ANNUAL_LEAVE, on=ON, lent=MANY) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(2007, 12, 31), YUNNAN, id="before the Regulation"),
        pytest.param(dt.date(2008, 2, 1), YUNNAN, id="under the Regulation alone"),
        pytest.param(dt.date(2020, 2, 29), BY_ANNIVERSARY, id="on a leap day, by the anniversary"),
    ],
)
def test_on_other_days_and_readings(on: dt.date, policy: Any) -> None:
    assert in_columns(ANNUAL_LEAVE, on=on, policy=policy, count=3_000, settled=200) == []
    assert by_formula(ANNUAL_LEAVE, on=on, policy=policy, count=3_000) == []
