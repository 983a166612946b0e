"""The training requirements asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Evidence
from cadre_policy.policies.training import (
    APPOINTMENT_DAYS,
    APPOINTMENT_DAYS_SHORT,
    CONFIRMATION_BARRED,
    COURSE_LEFT,
    FIVE_YEAR_RULE,
    FIVE_YEARS,
    FIVE_YEARS_HOURS_SHORT,
    FIVE_YEARS_MET,
    FIVE_YEARS_MONTHS_SHORT,
    IN_SERVICE_TRAINING,
    INITIAL_MET,
    OFF_THE_JOB_TRAINING,
    ONLINE_CREDIT,
    ONLINE_MET,
    PROMOTION_DUE,
    PROMOTION_TRAINING,
    SECTION_IN_PRINCIPLE,
    SOCIAL_TRAINING_PAID,
    STUDY_PAY_KEPT,
    TRAINING_MET,
    WITHIN_A_YEAR,
    YEAR_DAYS_SHORT,
    YEAR_HOURS_SHORT,
    YEAR_MET,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2025, 12, 31)
ROLLING = YUNNAN.with_(name="rolling", readings={FIVE_YEARS: "rolling"})
EVE = YUNNAN.with_(name="eve", readings={WITHIN_A_YEAR: "eve"})
AT_LEAST = YUNNAN.with_(name="at least", readings={SECTION_IN_PRINCIPLE: "at_least"})
RECALLED = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        TRAINING_MET,
        PROMOTION_TRAINING,
        FIVE_YEARS_MET,
        FIVE_YEAR_RULE,
        YEAR_MET,
        FIVE_YEARS_MONTHS_SHORT,
        FIVE_YEARS_HOURS_SHORT,
        YEAR_DAYS_SHORT,
        YEAR_HOURS_SHORT,
        INITIAL_MET,
        ONLINE_MET,
        COURSE_LEFT,
        IN_SERVICE_TRAINING,
        OFF_THE_JOB_TRAINING,
        PROMOTION_DUE,
        CONFIRMATION_BARRED,
        APPOINTMENT_DAYS,
        APPOINTMENT_DAYS_SHORT,
        STUDY_PAY_KEPT,
        SOCIAL_TRAINING_PAID,
        ONLINE_CREDIT,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("rule", "on", "policy"),
    [
        pytest.param(TRAINING_MET, ON, ROLLING, id="the last five calendar years"),
        pytest.param(TRAINING_MET, dt.date(2022, 12, 31), YUNNAN, id="under the text of 2015"),
        pytest.param(TRAINING_MET, dt.date(2014, 12, 31), YUNNAN, id="under the trial text"),
        pytest.param(TRAINING_MET, dt.date(2006, 1, 15), YUNNAN, id="in the month in which the trial text began"),
        pytest.param(PROMOTION_TRAINING, ON, EVE, id="the year ends on the eve"),
        pytest.param(PROMOTION_DUE, ON, EVE, id="the last day is the eve"),
        pytest.param(APPOINTMENT_DAYS, ON, AT_LEAST, id="no fewer days at section level"),
        pytest.param(APPOINTMENT_DAYS, dt.date(2012, 12, 31), YUNNAN, id="days by the text of 2008"),
        pytest.param(CONFIRMATION_BARRED, ON, RECALLED, id="that want of training bars is accepted from memory"),
        pytest.param(OFF_THE_JOB_TRAINING, dt.date(2018, 12, 31), YUNNAN, id="under the plan of 2016 to 2020"),
        pytest.param(OFF_THE_JOB_TRAINING, dt.date(2016, 6, 30), YUNNAN, id="in the year in which the plan began"),
        pytest.param(IN_SERVICE_TRAINING, dt.date(2019, 11, 25), YUNNAN, id="before the text of 2019"),
        pytest.param(ONLINE_CREDIT, dt.date(2024, 6, 30), YUNNAN, id="in the year of the guide"),
    ],
)
def test_under_other_texts_and_readings(rule: Rule[Any, Any], on: dt.date, policy: Policy) -> None:
    assert in_columns(rule, on=on, policy=policy, count=500, settled=50) == []
    assert by_formula(rule, on=on, policy=policy, count=500) == []
