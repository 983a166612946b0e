"""Steps of a selection asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Evidence
from cadre_policy.policies.selection_procedure import (
    CONSENT_IN_TIME,
    CONSENT_NEEDED,
    HEAD_LAST,
    NOTICE_GROUND,
    NOTICE_LONG_ENOUGH,
    PROBATION_LAST_DAY,
    PROBATION_OWED,
    PROBATION_STANDING,
    QUORUM,
    RECOMMENDATION_VALID,
    RECOMMENDATION_YEAR,
    REOPENED_IN_ORDER,
    SELECTION_IN_ORDER,
    SERVICE_SINCE,
    SERVICE_START,
    TEAM_LARGE_ENOUGH,
    VOTE,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2018, 6, 1)
TRUSTING = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED, readings={RECOMMENDATION_YEAR: "eve"})
DECISION = YUNNAN.with_(name="decision", readings={SERVICE_START: "decision"})
ASKED = (
    CONSENT_IN_TIME,
    CONSENT_NEEDED,
    HEAD_LAST,
    NOTICE_GROUND,
    NOTICE_LONG_ENOUGH,
    PROBATION_LAST_DAY,
    PROBATION_OWED,
    PROBATION_STANDING,
    QUORUM,
    RECOMMENDATION_VALID,
    REOPENED_IN_ORDER,
    SELECTION_IN_ORDER,
    SERVICE_SINCE,
    TEAM_LARGE_ENOUGH,
    VOTE,
)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in ASKED])
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("rule", "on", "policy"),
    [
        pytest.param(RECOMMENDATION_VALID, dt.date(2021, 6, 1), YUNNAN, id="recalled in 2019"),
        pytest.param(RECOMMENDATION_VALID, dt.date(2021, 6, 1), TRUSTING, id="recalled evidence accepted"),
        pytest.param(CONSENT_IN_TIME, dt.date(2021, 6, 1), YUNNAN, id="consent under the text of 2019"),
        pytest.param(VOTE, dt.date(2010, 6, 1), YUNNAN, id="votes under the text of 2002"),
        pytest.param(SERVICE_SINCE, ON, DECISION, id="service from the decision"),
    ],
)
def test_on_other_days_and_readings(rule: Rule[Any, Any], on: dt.date, policy: Policy) -> None:
    assert in_columns(rule, on=on, policy=policy, count=500, settled=20) == []
    assert by_formula(rule, on=on, policy=policy, count=500) == []
