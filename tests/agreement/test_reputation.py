"""Protection of a person's name, asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.reputation import (
    ACCUSATION,
    ACCUSATION_ESTABLISHED,
    CLARIFICATION_APPROVED,
    CLARIFICATION_DUE,
    CLARIFICATION_FORM,
    HYPE_TO_DEAL_WITH,
    PERSON_HEARD_FIRST,
    PUBLICITY_STEP,
    REPORT_STEP,
    REPORT_TO_CHECK,
    REPUTATION,
    SLANDER_TO_REFER,
    TREATMENT_TO_CORRECT,
)
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2022, 3, 1)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        ACCUSATION,
        ACCUSATION_ESTABLISHED,
        CLARIFICATION_APPROVED,
        CLARIFICATION_DUE,
        CLARIFICATION_FORM,
        HYPE_TO_DEAL_WITH,
        PERSON_HEARD_FIRST,
        PUBLICITY_STEP,
        REPORT_STEP,
        REPORT_TO_CHECK,
        REPUTATION,
        SLANDER_TO_REFER,
        TREATMENT_TO_CORRECT,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("on", [dt.date(2018, 8, 15), dt.date(2019, 6, 1), dt.date(2020, 2, 1), dt.date(2020, 5, 15)])
@pytest.mark.parametrize("rule", [ACCUSATION, CLARIFICATION_DUE], ids=lambda one: one.name)
def test_under_each_text_and_inside_the_months_in_which_they_began(rule: Rule[Any, Any], on: dt.date) -> None:
    assert in_columns(rule, on=on, count=1_000, settled=50) == []
    assert by_formula(rule, on=on, count=1_000) == []
