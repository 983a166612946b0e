"""Standards of selection asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.selection_standards import (
    FACETS_SHOWN,
    FIVE_STRENGTHS,
    GOOD_CADRE,
    KEY_POSTS,
    MORE_SELECTED,
    POLITICAL_GATE,
    POLITICAL_QUALITY,
    PRIORITY_PROMOTED,
    SELECTION_STANDARDS,
    USED_BOLDLY,
    WELL_EXAMINED,
)
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2021, 6, 1)
ASKED = (
    FACETS_SHOWN,
    FIVE_STRENGTHS,
    GOOD_CADRE,
    KEY_POSTS,
    MORE_SELECTED,
    POLITICAL_GATE,
    POLITICAL_QUALITY,
    PRIORITY_PROMOTED,
    SELECTION_STANDARDS,
    USED_BOLDLY,
    WELL_EXAMINED,
)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in ASKED])
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("on", [dt.date(2018, 8, 15), dt.date(2018, 7, 31)], ids=["in August 2018", "before it"])
def test_when_the_opinion_began(on: dt.date) -> None:
    assert in_columns(SELECTION_STANDARDS, on=on, count=1_000, settled=50) == []
    assert by_formula(SELECTION_STANDARDS, on=on, count=1_000) == []
