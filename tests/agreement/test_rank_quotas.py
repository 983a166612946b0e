"""Ranks and rank places of an organ asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
import random
from typing import Any

import pytest

from cadre_policy.frames import facts_frame, with_answers
from cadre_policy.law.evidence import Evidence
from cadre_policy.measures import Count
from cadre_policy.policies.rank_quotas import (
    RANK_MAY_BE_SET,
    RANK_PLACES_MAY_BE_POOLED,
    RANK_ROUNDING,
    RankCap,
    RankOrgan,
    RankQuotaFacts,
)
from cadre_policy.policies.rank_quotas.caps import CAPS
from cadre_policy.rules import YUNNAN, Rule, value
from cadre_policy.rules.compiled import compiled
from frames.agreement import disagreements as in_columns
from frames.sample import MANY
from proofs.agreement import differing
from proofs.agreement import disagreements as by_formula

ON = dt.date(2022, 6, 1)
OTHERWISE = YUNNAN.with_(
    name="half up, recalled", readings={RANK_ROUNDING: "half_up"}, lowest_evidence=Evidence.RECALLED
)
PLACES = tuple(cap.places for cap in CAPS.values())
NESTED = CAPS[RankCap.CONSULTANT_3].places, CAPS[RankCap.INSPECTOR_1].places
"""The rules of places differ in their figures and not in their form: two with shares of shares stand for all."""
RULES = (RANK_MAY_BE_SET, RANK_PLACES_MAY_BE_POOLED, *NESTED)
FEW = 500


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in RULES])
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, count=MANY, settled=200) == []
    assert by_formula(rule, on=ON, count=MANY) == []


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in NESTED])
def test_with_recalled_figures_rounded_half_up(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, policy=OTHERWISE, count=FEW, settled=20) == []
    assert by_formula(rule, on=ON, policy=OTHERWISE, count=FEW) == []


def test_before_the_provisions() -> None:
    early = dt.date(2019, 5, 31)
    assert in_columns(RANK_MAY_BE_SET, on=early, count=FEW, settled=20) == []
    assert by_formula(RANK_MAY_BE_SET, on=early, count=FEW) == []


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in PLACES])
def test_organs_as_they_are(rule: Rule[Any, Any]) -> None:
    """Every limit; at random, few organs have the posts of an ordinary organ."""
    rng = random.Random(20190601)
    organs = [
        RankQuotaFacts(organ=organ, posts=Count(rng.randint(0, 400)), leading_posts=Count(rng.randint(0, 60)))
        for organ in RankOrgan
        for _ in range(200)
    ]
    frame = with_answers(facts_frame(organs), rule, on=ON, policy=OTHERWISE, name="answer")
    answers = [value(rule, one, on=ON, policy=OTHERWISE) for one in organs]
    assert differing(compiled(rule, OTHERWISE, ON), organs[::20]) == []
    assert frame["answer"].to_list() == [None if one is None else one.amount for one in answers]
    assert any(answer is not None and answer.amount for answer in answers)
