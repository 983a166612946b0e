"""Practice asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Evidence
from cadre_policy.policies.practice import (
    MOST_INCLUDES,
    PERSONNEL_RELATION,
    SECONDMENT_LENGTH,
    SELECTION_SERVICE_SERVED,
    TOWNSHIP_SERVICE_SERVED,
    TWO_WAY_SECONDMENT,
    VILLAGE_STAY_SERVED,
    VILLAGE_TEAM,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
RECALLED = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)
MEMBERS = YUNNAN.with_(name="members", readings={MOST_INCLUDES: "members"})
ASKED = (
    PERSONNEL_RELATION,
    SECONDMENT_LENGTH,
    TWO_WAY_SECONDMENT,
    VILLAGE_TEAM,
    VILLAGE_STAY_SERVED,
    TOWNSHIP_SERVICE_SERVED,
    SELECTION_SERVICE_SERVED,
)
RULES = [pytest.param(one, id=one.name) for one in ASKED]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("rule", RULES)
def test_with_recalled_figures(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, policy=RECALLED, count=1_000, settled=50) == []
    assert by_formula(rule, on=ON, policy=RECALLED, count=1_000) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(2014, 12, 31), YUNNAN, id="before any rule on teams"),
        pytest.param(dt.date(2020, 1, 1), RECALLED, id="the rules before 2021"),
        pytest.param(dt.date(2021, 6, 1), YUNNAN, id="the start of the notice open"),
        pytest.param(ON, MEMBERS, id="the most without the first secretary"),
    ],
)
def test_teams_on_other_days(on: dt.date, policy: Policy) -> None:
    assert in_columns(VILLAGE_TEAM, on=on, policy=policy, count=1_000, settled=50) == []
    assert by_formula(VILLAGE_TEAM, on=on, policy=policy, count=1_000) == []
