"""Ranks under the county scheme of 2015: from files to facts, beside the Provisions that replaced it, and bad input."""

import datetime as dt
from typing import Any

import attrs
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.errors import DateError, FactsError
from cadre_policy.measures import Count, PartialDate
from cadre_policy.policies.county_ranks import (
    COUNTY_LADDER,
    COUNTY_RANK,
    CountyRankFacts,
    county_rank,
    county_rank_facts,
    earliest_county_rank,
)
from cadre_policy.policies.rank_promotion import RankPromotionFacts, earliest_rank_promotion
from cadre_policy.records import Assessment, Cadre, Grade, Ledger, PostHolding, PostLevel, Rank, Tier
from cadre_policy.rules import Status, in_words

ON = dt.date(2016, 6, 1)
BEGAN, UNTIL = "2003-03-10", "2019-05-31"


def listed(*entries: Any) -> Ledger[Any]:
    return Ledger(entries=entries, complete_from=BEGAN, complete_until=UNTIL)


def person(*grades: tuple[int, Grade], **more: Any) -> Cadre:
    """Section staff since March 2003, graded competent in each year that is not given."""
    told = dict.fromkeys(range(2003, 2016), Grade.COMPETENT) | dict(grades)
    file: dict[str, Any] = {
        "id": "c-1",
        "began_work": BEGAN,
        "posts": listed(PostHolding(level=PostLevel.STAFF, leading=False, since=BEGAN, ongoing=True)),
        "assessments": listed(*(Assessment(year=year, grade=grade) for year, grade in told.items())),
    }
    return Cadre(**file | more)


def test_the_facts_of_a_file() -> None:
    cadre = person(
        (2003, Grade.NO_GRADE), (2006, Grade.EXCELLENT), (2007, Grade.BASICALLY_COMPETENT), (2008, Grade.NO_GRADE)
    )
    facts = county_rank_facts(cadre, ON, tier=Tier.TOWNSHIP, level=Count(23))
    assert (facts.held, facts.target) == (PostLevel.STAFF, PostLevel.TOWNSHIP_DEPUTY)
    assert (facts.excellent, facts.basic) == (Count(1), Count(1))
    assert (facts.ungraded, facts.recruit_ungraded) == (Count(1), Count(1))
    assert (facts.county_or_below, facts.incompetent) == (True, False)
    # 144 - 6 + 12 x 3 left out + 12 x 2 added = 198 months from March 2003.
    assert str(earliest_county_rank(facts, on=ON).value) == "2019-09-01"


def test_what_no_file_tells_stays_unknown() -> None:
    facts = county_rank_facts(person(), ON)
    assert (facts.county_or_below, facts.level) == (None, None)
    missing = {one.fact.name for one in county_rank(facts, on=ON).missing}
    assert missing == {"county_or_below", "level"}


def test_a_year_whose_grade_is_not_on_file_leaves_the_numbers_unknown() -> None:
    cadre = person(assessments=Ledger(entries=(Assessment(year=2010, grade=Grade.EXCELLENT),)))
    facts = county_rank_facts(cadre, ON, tier=Tier.COUNTY)
    assert (facts.excellent, facts.basic, facts.incompetent) == (None, None, None)


def test_years_before_1993_have_no_results_that_count() -> None:
    cadre = person(
        *((year, Grade.EXCELLENT) for year in (1990, 1992, 1995)),
        *((year, Grade.COMPETENT) for year in range(1993, 2003) if year != 1995),
        began_work="1988-07-01",
        posts=Ledger(
            entries=(PostHolding(level=PostLevel.TOWNSHIP_DEPUTY, leading=True, since="1990-01", ongoing=True),),
            complete_from="1988-07-01",
            complete_until=UNTIL,
        ),
    )
    assert county_rank_facts(cadre, ON).excellent == Count(1)


@pytest.mark.parametrize("tier", [Tier.PREFECTURE, Tier.PROVINCE, Tier.CENTRAL])
def test_organs_above_the_county_have_no_part_in_it(tier: Tier) -> None:
    facts = county_rank_facts(person(), ON, tier=tier, level=Count(20))
    assert county_rank(facts, on=ON).value is False


def test_without_a_list_of_posts_no_level_is_known() -> None:
    facts = county_rank_facts(person(posts=Ledger()), ON)
    assert (facts.held, facts.target, facts.since) == (None, None, None)


def test_e4_the_added_year_ended_with_the_scheme() -> None:
    """A year basically competent costs two years under the scheme, and one under the Provisions."""
    told: dict[str, Any] = {"excellent": Count(0), "ungraded": Count(0), "recruit_ungraded": Count(0)}
    scheme = CountyRankFacts(
        target=PostLevel.TOWNSHIP_DEPUTY,
        held=PostLevel.STAFF,
        county_or_below=True,
        since="2003-03",
        basic=Count(0),
        incompetent=False,
        **told,
    )
    days = [earliest_county_rank(attrs.evolve(scheme, basic=Count(basic)), on=ON).value for basic in (0, 1)]
    assert [str(day) for day in days] == ["2015-03-01", "2017-03-01"]
    e3 = RankPromotionFacts(
        target=Rank.SECTION_CHIEF_2,
        rank_held=Rank.SECTION_CHIEF_3,
        since="2020-01-01",
        excellent=Count(0),
        excellent_first_year=False,
        uncounted_years=Count(1),
        incompetent_year=False,
        measure=False,
        under_investigation=False,
    )
    assert str(earliest_rank_promotion(e3, on=dt.date(2022, 6, 1)).value) == "2023-01-01"
    assert county_rank(scheme, on=dt.date(2022, 6, 1)).status is Status.NOT_IN_FORCE


@given(
    st.sampled_from([(rung, months) for rung, months in zip(COUNTY_LADDER, [180, 180, 180, 144, 96], strict=True)]),
    st.dates(dt.date(1990, 1, 1), dt.date(2012, 12, 31)),
    *[st.integers(0, 4)] * 4,
)
def test_the_month_is_the_month_of_appointment_and_so_many_months(
    rung: tuple[Any, int], since: dt.date, excellent: int, basic: int, ungraded: int, recruit: int
) -> None:
    line, months = rung
    facts = CountyRankFacts(
        target=line.to,
        held=line.held,
        county_or_below=True,
        since=PartialDate.on(since),
        excellent=Count(excellent),
        basic=Count(basic),
        ungraded=Count(ungraded),
        recruit_ungraded=Count(recruit),
        incompetent=False,
    )
    needed = months - 6 * excellent + 12 * (basic + ungraded + recruit) + 12 * (basic + ungraded)
    wanted = since.replace(day=1) + relativedelta(months=needed)
    assert earliest_county_rank(facts, on=ON).value == PartialDate.on(wanted)


def test_a_rank_that_the_scheme_has_not() -> None:
    with pytest.raises(FactsError, match="one of the five ranks is wanted"):
        county_rank(CountyRankFacts(target=PostLevel.BUREAU_DEPUTY), on=ON)
    with pytest.raises(FactsError, match="level"):
        CountyRankFacts(level=23)  # type: ignore[arg-type]
    with pytest.raises(DateError, match="datetime"):
        county_rank_facts(person(), dt.datetime(2016, 6, 1))


def test_the_rule_reads_in_both_languages() -> None:
    assert "任下一层次职务或者职级" in in_words(COUNTY_RANK, "zh")
    assert "the salary level wanted is reached" in in_words(COUNTY_RANK, "en")
