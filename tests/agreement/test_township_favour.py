"""Favoured townships asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Evidence
from cadre_policy.policies.township_favour import (
    BORDER_TOWNSHIP,
    ETHNIC_MEANS,
    ETHNIC_TOWNSHIP,
    FRONTLINE,
    FRONTLINE_TILT,
    POOR_MEANS,
    POOR_TOWNSHIP,
    TOWNSHIP_FAVOURED,
    TOWNSHIP_RAISE,
    TOWNSHIP_TAGS,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
RECALLED = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)
WIDE = RECALLED.with_(name="wide", readings={ETHNIC_MEANS: "area", POOR_MEANS: "county"})
ALL = YUNNAN.with_(name="all three", readings={TOWNSHIP_TAGS: "all", POOR_MEANS: "county"})
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        TOWNSHIP_FAVOURED,
        TOWNSHIP_RAISE,
        BORDER_TOWNSHIP,
        ETHNIC_TOWNSHIP,
        POOR_TOWNSHIP,
        FRONTLINE,
        FRONTLINE_TILT,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("policy", [pytest.param(one, id=one.name) for one in (RECALLED, WIDE, ALL)])
@pytest.mark.parametrize("on", [dt.date(2018, 7, 31), dt.date(2018, 8, 15), ON])
def test_on_other_days_and_readings(on: dt.date, policy: Policy) -> None:
    assert in_columns(TOWNSHIP_FAVOURED, on=on, policy=policy, count=2_000, settled=100) == []
    assert by_formula(TOWNSHIP_FAVOURED, on=on, policy=policy, count=2_000) == []
