"""What grades lead to, asked one by one, in columns of every kind of frame, and by the solver's formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.grade_consequences import (
    ADJUSTMENT_DUE,
    ANNUAL_BONUS_DUE,
    BAR_BEGINS,
    CONTRACT_MAY_END,
    CORRECTION,
    DISMISSAL_GROUND,
    DISMISSAL_OPEN,
    GRADE_REVIEWABLE,
    LEADER_COMMENDED,
    LEVEL_RISE_DUE,
    LEVEL_RISES_FROM,
    MAY_BE_MOVED,
    PERFORMANCE_PAY_CUT,
    POST_LOWERED,
    POST_PROMOTION_BARRED,
    RANK_PROMOTION_BARRED_BY_GRADE,
    RANK_TIME_CREDIT,
    RENEWAL_BARRED,
    REVIEW_IN_TIME,
    SALARY_STEP_DUE,
    TERM_QUALIFIES,
    YEAR_COUNTS_AS_SERVICE,
)
from cadre_policy.rules import YUNNAN, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
IN_PAY = (ANNUAL_BONUS_DUE, LEVEL_RISE_DUE, LEVEL_RISES_FROM, PERFORMANCE_PAY_CUT, SALARY_STEP_DUE)
IN_PROMOTION = (
    LEADER_COMMENDED,
    POST_PROMOTION_BARRED,
    RANK_PROMOTION_BARRED_BY_GRADE,
    RANK_TIME_CREDIT,
    YEAR_COUNTS_AS_SERVICE,
)
AGAINST = (ADJUSTMENT_DUE, CONTRACT_MAY_END, CORRECTION, DISMISSAL_GROUND, DISMISSAL_OPEN, MAY_BE_MOVED, POST_LOWERED)
OTHERS = (GRADE_REVIEWABLE, RENEWAL_BARRED, REVIEW_IN_TIME, TERM_QUALIFIES)
RULES = [pytest.param(one, id=one.name) for one in (*IN_PAY, *IN_PROMOTION, *AGAINST, *OTHERS)]
BY_DECISION = YUNNAN.with_(name="decision", readings={BAR_BEGINS: "decision"})


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(2005, 12, 31), YUNNAN, id="before any law that is encoded"),
        pytest.param(dt.date(2019, 5, 31), YUNNAN, id="on the eve of the law of 2018"),
        pytest.param(dt.date(2018, 6, 1), BY_DECISION, id="under the text of 2007, by the decision"),
    ],
)
@pytest.mark.parametrize(
    "rule", [pytest.param(one, id=one.name) for one in (POST_PROMOTION_BARRED, DISMISSAL_OPEN, REVIEW_IN_TIME)]
)
def test_on_other_days_and_readings(rule: Rule[Any, Any], on: dt.date, policy: Any) -> None:
    assert in_columns(rule, on=on, policy=policy, count=2_000, settled=100) == []
    assert by_formula(rule, on=on, policy=policy, count=2_000) == []
