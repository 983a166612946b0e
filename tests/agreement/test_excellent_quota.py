"""Places for 'excellent' asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
import random
from typing import Any

import pytest

from cadre_policy.frames import facts_frame, with_answers
from cadre_policy.law import Label
from cadre_policy.measures import Count, PartialDate, Percent
from cadre_policy.policies.excellent_quota import (
    BASE,
    COUNTS_IN_BASE,
    EXCELLENT_QUOTA,
    EXCELLENT_QUOTA_CEILING,
    EXCELLENT_QUOTA_GENERAL,
    EXCELLENT_QUOTA_THEORETICAL,
    GROUP_QUOTA,
    HEAD_HIGHEST_GRADE,
    LOWERED_OR_RAISED,
    QUOTA_BINDS,
    ROUNDING,
    ROUTINE_GOOD_GUIDELINE,
    ROUTINE_GOOD_WITHIN,
    TOWNSHIP_SHARE,
    TOWNSHIP_TAGS,
    ExcellentQuotaFacts,
)
from cadre_policy.records import ApprovalGround, AssessmentSystem, GroupGrade
from cadre_policy.rules import YUNNAN, Dated, Overlay, Policy, Rule, value
from cadre_policy.rules.compiled import compiled
from frames.agreement import disagreements as in_columns
from proofs.agreement import differing
from proofs.agreement import disagreements as by_formula

ON = dt.date(2021, 12, 31)
WHAT_IF = Overlay(
    parameter=TOWNSHIP_SHARE,
    values=(Dated(value=Percent(22), since="2018-08-01"),),
    source=Label("假设", "what if"),
)
OTHERWISE = YUNNAN.with_(
    name="otherwise",
    readings={ROUNDING: "half_up", TOWNSHIP_TAGS: "all", LOWERED_OR_RAISED: "raised"},
    overlays=(WHAT_IF,),
)
SETTLED = {
    EXCELLENT_QUOTA: 100,
    EXCELLENT_QUOTA_THEORETICAL: 100,
    EXCELLENT_QUOTA_GENERAL: 200,
    EXCELLENT_QUOTA_CEILING: 200,
    BASE: 1_000,
    COUNTS_IN_BASE: 1_000,
}
"""Places by the unit's own share take long to settle, and DuckDB's plan grows with what is settled; a thousand for small rules."""
RULES = (
    EXCELLENT_QUOTA,
    EXCELLENT_QUOTA_THEORETICAL,
    EXCELLENT_QUOTA_GENERAL,
    EXCELLENT_QUOTA_CEILING,
    COUNTS_IN_BASE,
    BASE,
    QUOTA_BINDS,
    GROUP_QUOTA,
    HEAD_HIGHEST_GRADE,
    ROUTINE_GOOD_GUIDELINE,
    ROUTINE_GOOD_WITHIN,
)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in RULES])
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, settled=SETTLED.get(rule, 1_000)) == []
    assert by_formula(rule, on=ON) == []


def test_under_other_readings_and_an_overlay() -> None:
    assert in_columns(EXCELLENT_QUOTA, on=ON, policy=OTHERWISE, count=3_000, settled=30) == []
    assert by_formula(EXCELLENT_QUOTA, on=ON, policy=OTHERWISE, count=3_000) == []


def ordinary(count: int, seed: int) -> list[ExcellentQuotaFacts]:
    """Units as files describe them, in years of every text; at random most years and shares would be odd ones."""
    rng = random.Random(seed)

    def told() -> bool | None:
        return rng.choice((True, False, False, False, None))

    return [
        ExcellentQuotaFacts(
            year_ends=PartialDate.of(rng.choice((2006, 2007, 2017, 2018, 2019, 2020, 2021, 2022, 2023)), 12, 31),
            system=rng.choice([*AssessmentSystem]),
            should_take_part=Count(rng.randint(0, 400)),
            took_part=Count(rng.randint(0, 400)),
            share_set=rng.choice((True, False, False)),
            set_share=rng.choice((Percent(8), Percent(15), Percent(18), Percent(20), Percent(22), Percent(30))),
            ground=rng.choice([*ApprovalGround]),
            unit_unqualified=told(),
            many_problems=told(),
            held_accountable=told(),
            border_township=told(),
            ethnic_township=told(),
            poor_township=told(),
            one_group=told(),
            group_grade=rng.choice([*GroupGrade]),
        )
        for _ in range(count)
    ]


@pytest.mark.parametrize("policy", [YUNNAN, OTHERWISE], ids=["default", "otherwise"])
def test_units_as_files_describe_them(policy: Policy) -> None:
    units = ordinary(1_000, seed=20180823)
    answers = [value(EXCELLENT_QUOTA, one, on=ON, policy=policy) for one in units]
    assert sum(answer is not None for answer in answers) > len(units) // 5
    frame = with_answers(facts_frame(units), EXCELLENT_QUOTA, on=ON, policy=policy, name="answer")
    assert frame["answer"].to_list() == [None if one is None else one.amount for one in answers]
    assert differing(compiled(EXCELLENT_QUOTA, policy, ON), units) == []
