"""Ranks under the county scheme asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
from typing import Any

import attrs
import pytest

from cadre_policy.measures import Count
from cadre_policy.policies.county_ranks import (
    COUNTY_LADDER,
    COUNTY_RANK,
    COUNTY_RANK_FITS,
    COUNTY_SERVICE_NEEDED,
    COUNTY_SERVICE_REQUIRED,
    EARLIEST_COUNTY_RANK,
)
from cadre_policy.rules import YUNNAN, Rule
from cadre_policy.rules.compiled import compiled
from frames.agreement import disagreements as in_columns
from frames.sample import MANY, subjects
from proofs.agreement import differing
from proofs.agreement import disagreements as by_formula

ON = dt.date(2016, 6, 1)
RULES = (COUNTY_RANK, EARLIEST_COUNTY_RANK, COUNTY_RANK_FITS, COUNTY_SERVICE_NEEDED, COUNTY_SERVICE_REQUIRED)
SETTLED = {COUNTY_RANK: 100, EARLIEST_COUNTY_RANK: 50, COUNTY_SERVICE_NEEDED: 100}
"""What reckons with years of several kinds takes long to settle."""


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in RULES])
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, count=MANY, settled=SETTLED.get(rule, 500)) == []
    assert by_formula(rule, on=ON, count=MANY) == []


@pytest.mark.parametrize("on", [dt.date(2014, 12, 31), dt.date(2015, 1, 15), dt.date(2019, 6, 1)], ids=str)
def test_outside_its_days(on: dt.date) -> None:
    assert in_columns(COUNTY_RANK, on=on, count=1_000, settled=20) == []
    assert by_formula(COUNTY_RANK, on=on, count=1_000) == []


@pytest.mark.parametrize("rule", [COUNTY_RANK, EARLIEST_COUNTY_RANK], ids=lambda rule: rule.name)
def test_of_those_on_the_ladder(rule: Rule[Any, Any]) -> None:
    """At random, few hold the level below the one aimed at."""
    ready = compiled(rule, YUNNAN, ON)
    people = [
        attrs.evolve(
            one,
            target=rung.to,
            held=rung.held,
            county_or_below=True,
            excellent=None if one.excellent is None else Count(int(one.excellent.amount) % 6),
            basic=None if one.basic is None else Count(int(one.basic.amount) % 3),
        )
        for one in subjects(ready, 400, seed=2015)
        for rung in COUNTY_LADDER
    ]
    assert differing(ready, people) == []
