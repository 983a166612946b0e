"""Groups and survey asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Label
from cadre_policy.measures import Years
from cadre_policy.policies.cadre_pools import (
    MINORITY_CADRE,
    NON_PARTY,
    NON_PARTY_CADRE,
    SURVEY_FIRST_YEAR,
    WOMAN_CADRE,
    YEARLY_SURVEY,
    YOUNG_CADRE,
    YOUNG_UNDER,
)
from cadre_policy.rules import YUNNAN, Dated, Overlay, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
AGED = YUNNAN.with_(
    name="an age is given",
    overlays=(
        Overlay(
            parameter=YOUNG_UNDER,
            values=(Dated(value=Years(35), since="2018-08-01"),),
            source=Label("假设", "what if"),
        ),
    ),
)
OUTSIDE = YUNNAN.with_(name="outside the Party", readings={NON_PARTY: "outside"})
NAMED = YUNNAN.with_(name="those named", readings={NON_PARTY: "named"})
COUNTS = YUNNAN.with_(name="2018 counts", readings={SURVEY_FIRST_YEAR: "counts"})
RULES = [
    pytest.param(one, id=one.name) for one in (YOUNG_CADRE, WOMAN_CADRE, MINORITY_CADRE, NON_PARTY_CADRE, YEARLY_SURVEY)
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("rule", "policy"),
    [
        pytest.param(YOUNG_CADRE, AGED, id="an age is given"),
        pytest.param(NON_PARTY_CADRE, OUTSIDE, id="everyone outside the Party"),
        pytest.param(NON_PARTY_CADRE, NAMED, id="those named"),
        pytest.param(YEARLY_SURVEY, COUNTS, id="2018 counts"),
    ],
)
def test_under_other_policies(rule: Rule[Any, Any], policy: Policy) -> None:
    assert in_columns(rule, on=ON, policy=policy, count=1_000, settled=50) == []
    assert by_formula(rule, on=ON, policy=policy, count=1_000) == []


@pytest.mark.parametrize("on", [dt.date(2018, 7, 31), dt.date(2018, 8, 15), dt.date(2019, 3, 1)])
def test_on_other_days(on: dt.date) -> None:
    for rule in (NON_PARTY_CADRE, YEARLY_SURVEY):
        assert in_columns(rule, on=on, count=1_000, settled=50) == []
        assert by_formula(rule, on=on, count=1_000) == []
