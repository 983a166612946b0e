"""Promotion in rank asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
import itertools
from typing import Any

import attrs
import pytest

from cadre_policy.frames import facts_frame, with_answers
from cadre_policy.measures import Count
from cadre_policy.policies.rank_promotion import (
    EARLIEST_RANK_PROMOTION,
    LEVEL_ON_RANK_PROMOTION,
    RANK_ADDED_TIME,
    RANK_AFTER_LOWERING,
    RANK_CONDITIONS_MET,
    RANK_LADDER,
    RANK_LEVEL_FITS,
    RANK_LOWERING_GROUND,
    RANK_PROMOTION,
    RANK_PROMOTION_BARRED,
    RANK_PROMOTION_FITS,
    RANK_REPEATED_CUT,
    RANK_SERVICE_MET,
    RANK_SERVICE_REQUIRED,
    RANK_YEAR_OF_APPOINTMENT,
    Aftermath,
    RankPromotionFacts,
)
from cadre_policy.rules import YUNNAN, Policy, Rule, determine
from cadre_policy.rules.compiled import compiled
from frames.agreement import disagreements as in_columns
from frames.sample import MANY, subjects
from proofs.agreement import differing
from proofs.agreement import disagreements as by_formula

ON = dt.date(2022, 6, 1)
SEPARATE = YUNNAN.with_(name="separate", readings={RANK_ADDED_TIME: "separate"})
ONCE = YUNNAN.with_(
    name="once, first year counts", readings={RANK_REPEATED_CUT: "once", RANK_YEAR_OF_APPOINTMENT: "counts"}
)
WITHOUT = YUNNAN.with_(name="first year does not count", readings={RANK_YEAR_OF_APPOINTMENT: "does_not_count"})
RULES = (
    RANK_PROMOTION,
    EARLIEST_RANK_PROMOTION,
    RANK_SERVICE_MET,
    RANK_PROMOTION_BARRED,
    RANK_LOWERING_GROUND,
    RANK_PROMOTION_FITS,
    RANK_SERVICE_REQUIRED,
    RANK_CONDITIONS_MET,
    RANK_LEVEL_FITS,
    LEVEL_ON_RANK_PROMOTION,
    RANK_AFTER_LOWERING,
)
SETTLED = {EARLIEST_RANK_PROMOTION: 20, RANK_SERVICE_MET: 30, RANK_PROMOTION: 30}
"""What reckons with years of several kinds takes long to settle."""


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in RULES])
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, count=MANY, settled=SETTLED.get(rule, 200)) == []
    assert by_formula(rule, on=ON, count=MANY) == []


OTHERWISE = [
    pytest.param(rule, policy, id=f"{rule.name}, {policy.name}")
    for rule, policy in (
        (RANK_PROMOTION, SEPARATE),
        (EARLIEST_RANK_PROMOTION, SEPARATE),
        (EARLIEST_RANK_PROMOTION, ONCE),
        (EARLIEST_RANK_PROMOTION, WITHOUT),
    )
]


@pytest.mark.parametrize(("rule", "policy"), OTHERWISE)
def test_under_other_readings(rule: Rule[Any, Any], policy: Policy) -> None:
    assert in_columns(rule, on=ON, policy=policy, count=1_000, settled=20) == []
    assert by_formula(rule, on=ON, policy=policy, count=1_000) == []


@pytest.mark.parametrize(
    "on",
    [pytest.param(dt.date(2019, 5, 31), id="before"), pytest.param(dt.date(2020, 2, 29), id="under the text of 2007")],
)
def test_on_other_days(on: dt.date) -> None:
    assert in_columns(RANK_PROMOTION, on=on, count=1_000, settled=20) == []
    assert by_formula(RANK_PROMOTION, on=on, count=1_000) == []


def on_the_ladder(rule: Rule[Any, Any], policy: Policy, count: int) -> list[RankPromotionFacts]:
    """Random subjects seldom hold the rank below the one aimed at: here all of them do, and many have a leading post."""
    found = subjects(compiled(rule, policy, ON), count, seed=20190601)
    rungs = itertools.cycle(RANK_LADDER)
    return [
        attrs.evolve(
            one,
            target=rung.to,
            rank_held=rung.rank,
            post_level=rung.post,
            incompetent_year=None if one.incompetent_year is None else False,
            excellent=None if one.excellent is None else Count(int(one.excellent.amount) % 5),
            uncounted_years=None if one.uncounted_years is None else Count(int(one.uncounted_years.amount) % 3),
        )
        for one, rung in zip(found, rungs, strict=False)
    ]


@pytest.mark.parametrize(
    ("rule", "policy"), [(RANK_PROMOTION, YUNNAN), (EARLIEST_RANK_PROMOTION, SEPARATE)], ids=["yes", "day"]
)
def test_of_those_on_the_ladder(rule: Rule[Any, Any], policy: Policy) -> None:
    ready = compiled(rule, policy, ON)
    people = on_the_ladder(rule, policy, 2_000)
    assert differing(ready, people) == []
    frame = facts_frame(people)
    given = with_answers(frame, rule, on=ON, policy=policy, name="answer", causes=True, settle=False)
    spans = rule is EARLIEST_RANK_PROMOTION
    names = ["answer_first", "answer_last"] if spans else ["answer"]
    for one, *answer in zip(people, *(given[name].to_list() for name in names), strict=True):
        value = ready.explained(one)[1]
        wished = [value.first_day, value.last_day] if hasattr(value, "first_day") else [value]
        assert answer == (wished if isinstance(value, bool) or hasattr(value, "first_day") else [None] * len(names))


def test_a_frame_of_people_gives_each_their_own_answer() -> None:
    """Yes, no, and each way of having no answer occur."""
    plain: dict[str, Any] = {
        "target": RANK_LADDER[-1].to,
        "rank_held": RANK_LADDER[-1].rank,
        "uncounted_years": Count(0),
        "incompetent_year": False,
        "under_investigation": False,
    }
    everyone = [
        RankPromotionFacts(
            **plain,
            since=since,
            excellent=Count(excellent),
            excellent_first_year=first_year,
            basic_last_year=basic,
            measure=measure,
            clear_from="2022-01-01",
            aftermath=aftermath,
        )
        for since in ("2019-08-01", "2020-08-01", "2020-12", "2021-08-01", None)
        for excellent in (0, 1)
        for first_year in (True, False)
        for basic in (False, True)
        for measure, aftermath in ((False, None), (True, Aftermath.NOT_JUDGED), (True, Aftermath.STILL_AFFECTS))
    ]
    expected = [determine(RANK_PROMOTION, one, on=ON) for one in everyone]
    assert {one.value for one in expected} == {True, False, None}
    causes = ["|".join(cause.value for cause in sorted(one.causes, key=lambda c: c.value)) for one in expected]
    given = with_answers(facts_frame(everyone), RANK_PROMOTION, on=ON, name="answer", causes=True)
    assert given["answer"].to_list() == [one.value for one in expected]
    told = ["|".join(sorted(said.split("|"))) if said else "" for said in given["answer_causes"].to_list()]
    assert told == causes
    assert len(set(causes)) > 4
