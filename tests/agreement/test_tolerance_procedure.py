"""The procedure of a tolerance case, asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.tolerance_procedure import (
    BODY_COMPETENT,
    CONSIDERATION,
    COOPERATION,
    EMERGENCY_EXCUSED,
    EXEMPTION_DUE,
    MERITS_SETTLED,
    OUTCOME_FOLLOWS_MERITS,
    OUTSIDE,
    OUTSIDE_IN_ORDER,
    OUTSIDE_NEEDED,
    PARTLY_TOLERATED,
    PRINCIPLES_KEPT,
    PRIOR_FILING_WEIGHS,
    REASONABLE_VIEWS_TAKEN_UP,
    REPEAT_BARRED,
    SCREENING_LIMIT,
    TOLERANCE_FINALISABLE,
    VIEWS_HEARD,
)
from cadre_policy.rules import YUNNAN, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2024, 3, 1)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        BODY_COMPETENT,
        CONSIDERATION,
        COOPERATION,
        EMERGENCY_EXCUSED,
        EXEMPTION_DUE,
        MERITS_SETTLED,
        OUTCOME_FOLLOWS_MERITS,
        OUTSIDE_IN_ORDER,
        OUTSIDE_NEEDED,
        PARTLY_TOLERATED,
        PRINCIPLES_KEPT,
        PRIOR_FILING_WEIGHS,
        REASONABLE_VIEWS_TAKEN_UP,
        REPEAT_BARRED,
        SCREENING_LIMIT,
        TOLERANCE_FINALISABLE,
        VIEWS_HEARD,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


def test_under_the_other_reading_and_in_the_month_in_which_the_opinion_began() -> None:
    either = YUNNAN.with_(readings={OUTSIDE: "either"})
    assert in_columns(TOLERANCE_FINALISABLE, on=ON, policy=either, count=2_000, settled=50) == []
    assert by_formula(TOLERANCE_FINALISABLE, on=ON, policy=either, count=2_000) == []
    assert in_columns(CONSIDERATION, on=dt.date(2018, 8, 15), count=2_000, settled=50) == []
    assert by_formula(CONSIDERATION, on=dt.date(2018, 8, 15), count=2_000) == []
