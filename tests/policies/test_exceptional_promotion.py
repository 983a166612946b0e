"""Exceptional promotion from the file and the selection under way."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError, FactsError
from cadre_policy.measures import Count
from cadre_policy.policies.exceptional_promotion import (
    ExceptionalPromotionFacts,
    exceptional_bars,
    exceptional_promotion,
    exceptional_promotion_facts,
)
from cadre_policy.records import Cadre, ExceptionalGround, PostLevel, SelectionFact, SelectionProcess

from .selection_files import TOWNSHIP_HEAD, complete, file, findings, post

ON = dt.date(2020, 1, 10)
COUNTY_DEPUTY = PostLevel.COUNTY_DEPUTY
PROPOSED = SelectionProcess(id="s-002", target=COUNTY_DEPUTY, grounds=(ExceptionalGround.HARD_PLACE,))


def promoted(**before: Any) -> Cadre:
    """Promoted to township principal on 2018-02-01 by a selection that *before* describes."""
    process = SelectionProcess(id="s-001", on="2018-02-01", target=PostLevel.TOWNSHIP_PRINCIPAL, **before)
    return file(
        posts=complete(*TOWNSHIP_HEAD[:1], post(PostLevel.TOWNSHIP_PRINCIPAL, "2018-02-01")),
        selections=complete(process),
        selection_findings=findings(
            SelectionFact.BASIC_CONDITIONS, SelectionFact.LEGALLY_QUALIFIED, SelectionFact.FIRM_POLITICS
        ),
    )


def test_the_facts_come_from_file_and_selection() -> None:
    cadre = promoted(exceptional=True, short_of_years=False, trial_since="2018-02-01")
    facts = exceptional_promotion_facts(cadre, COUNTY_DEPUTY, ON, process=PROPOSED)
    assert (facts.hard_place, facts.decisive_moment) == (True, False)
    assert facts.short_of_years is True
    assert facts.last_short_of_years is False
    assert facts.trial is True
    assert facts.levels_skipped == Count(0)
    assert exceptional_promotion(cadre, COUNTY_DEPUTY, on=ON, process=PROPOSED).value is True


def test_a_second_one_in_a_row_on_years_is_barred() -> None:
    """D4; D3 where the first was no exceptional promotion at all."""
    again = promoted(exceptional=True, short_of_years=True, trial_since="2018-02-01")
    assert exceptional_promotion(again, COUNTY_DEPUTY, on=ON, process=PROPOSED).value is False
    ordinary = promoted(exceptional=False, trial_since="2018-02-01")
    assert exceptional_promotion(ordinary, COUNTY_DEPUTY, on=ON, process=PROPOSED).value is True


def test_probation_and_the_year_since_the_last_promotion() -> None:
    """D1, from a file."""
    cadre = promoted(exceptional=False, trial_since="2018-02-01")
    early = exceptional_bars(cadre, COUNTY_DEPUTY, on=dt.date(2019, 1, 31), process=PROPOSED)
    assert [bar.value for bar in early] == [True, True, False, False]
    late = exceptional_bars(cadre, COUNTY_DEPUTY, on=dt.date(2019, 2, 1), process=PROPOSED)
    assert [bar.value for bar in late] == [False, False, False, False]


def test_skipping_levels_from_a_file() -> None:
    """D2 and D2b."""
    deputy = file(posts=complete(*TOWNSHIP_HEAD[:1], post(PostLevel.TOWNSHIP_DEPUTY, "2014-03-01")))
    one = exceptional_promotion_facts(deputy, COUNTY_DEPUTY, ON)
    two = exceptional_promotion_facts(deputy, PostLevel.COUNTY_PRINCIPAL, ON)
    assert (one.levels_skipped, two.levels_skipped) == (Count(1), Count(2))
    assert exceptional_bars(two, on=ON)[-1].value is True


def test_without_a_selection_the_grounds_are_not_on_file() -> None:
    facts = exceptional_promotion_facts(promoted(exceptional=False), COUNTY_DEPUTY, ON)
    assert facts.hard_place is None
    assert facts.trial is None


def test_a_last_promotion_whose_selection_is_not_on_file_stays_open() -> None:
    facts = exceptional_promotion_facts(file(selections=complete()), COUNTY_DEPUTY, ON)
    assert facts.promoted is True
    assert facts.last_short_of_years is None
    never = file(posts=complete(post(PostLevel.STAFF, "2010-03-15", leading=False)), selections=complete())
    assert exceptional_promotion_facts(never, PostLevel.TOWNSHIP_DEPUTY, ON).last_short_of_years is False
    unknown = exceptional_promotion_facts(Cadre(id="c-000"), COUNTY_DEPUTY, ON)
    assert unknown == ExceptionalPromotionFacts()


def test_bad_input() -> None:
    with pytest.raises(FactsError, match="target: with a personnel file"):
        exceptional_promotion(file(), on=ON)
    with pytest.raises(FactsError, match="target: the level of a leading post"):
        exceptional_promotion(file(), PostLevel.STAFF, on=ON)
    with pytest.raises(DateError, match="datetime"):
        exceptional_promotion(file(), COUNTY_DEPUTY, on=dt.datetime(2020, 1, 1))
