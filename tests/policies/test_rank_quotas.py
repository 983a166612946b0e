"""Rank places of units: from files to places, holders and vacancies; who may be considered for them; bad input."""

import datetime as dt
import math
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.errors import DateError, FactsError
from cadre_policy.law import Label
from cadre_policy.law.evidence import Evidence
from cadre_policy.measures import Count, Percent, Places
from cadre_policy.policies.rank_quotas import (
    PromotionList,
    RankCap,
    RankOrgan,
    RankQuotaFacts,
    pooled_rank_places,
    promotion_list,
    rank_may_be_set,
    rank_places,
    rank_places_may_be_pooled,
    rank_quota,
    rank_quota_facts,
    rank_quota_theoretical,
)
from cadre_policy.policies.rank_quotas.caps import CAPS, CAPS_OF
from cadre_policy.policies.rank_quotas.parameters import COUNTY_CONSULTANTS_LOWER
from cadre_policy.policies.rank_quotas.vacancies import fewest, free_for
from cadre_policy.records import (
    Assessment,
    Cadre,
    Grade,
    Headcount,
    Ledger,
    PostHolding,
    PostLevel,
    Rank,
    RankHolding,
    StaffKind,
    Tier,
    Unit,
    UnitKind,
)
from cadre_policy.rules import YUNNAN, Dated, Overlay, Status

ON = dt.date(2022, 6, 1)
RECALLED = YUNNAN.with_(lowest_evidence=Evidence.RECALLED)
BEGAN, UNTIL = "2008-07-01", "2030-12-31"
CHIEF_1, CHIEF_2, CHIEF_3, CHIEF_4 = (
    Rank.SECTION_CHIEF_1,
    Rank.SECTION_CHIEF_2,
    Rank.SECTION_CHIEF_3,
    Rank.SECTION_CHIEF_4,
)


def county(posts: int | None = 126, **more: Any) -> RankQuotaFacts:
    return RankQuotaFacts(organ=RankOrgan.COUNTY, posts=None if posts is None else Count(posts), **more)


def listed(*entries: Any) -> Ledger[Any]:
    return Ledger(entries=entries, complete_from=BEGAN, complete_until=UNTIL)


def member(id_: str, rank: Rank | None = CHIEF_3, since: str = "2020-01-01", **more: Any) -> Cadre:
    """Someone graded competent each year, with nothing against them."""
    told: dict[str, Any] = {
        "id": id_,
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "began_work": BEGAN,
        "ranks": listed(*([] if rank is None else [RankHolding(rank=rank, since=since, ongoing=True)])),
        "posts": listed(),
        "assessments": listed(*(Assessment(year=year, grade=Grade.COMPETENT) for year in range(2009, 2022))),
        "sanctions": listed(),
        "investigations": listed(),
    }
    return Cadre(**told | more)


def unit(*members: Cadre, posts: int | None = 30, **more: Any) -> Unit:
    told: dict[str, Any] = {
        "id": "u-1",
        "kind": UnitKind.ORGAN,
        "tier": Tier.TOWNSHIP,
        "headcounts": Ledger(
            entries=() if posts is None else (Headcount(year=2021, comprehensive_posts=Count(posts)),)
        ),
        "members": members,
        "members_complete": True,
    }
    return Unit(**told | more)


def ids(found: Any) -> list[str]:
    return [one.id for one in found]


# --- places ---


def test_e8_small_organs_have_none_alone_and_some_together() -> None:
    """0.9 of a place each: three of them have two together; that they may pool is recalled."""
    small = [county(45, too_small=True)] * 3
    assert rank_quota(small[0], RankCap.CONSULTANT_2, on=ON).value == Count(0)
    assert rank_quota_theoretical(small[0], RankCap.CONSULTANT_2, on=ON).value == Places(Decimal("0.9"))
    pool = pooled_rank_places(small, RankCap.CONSULTANT_2, on=ON)
    assert pool is not None
    assert (pool.own, pool.whole) == (Count(0), Count(2))
    may = rank_places_may_be_pooled(small[0], on=ON)
    assert (may.status, rank_places_may_be_pooled(small[0], on=ON, policy=RECALLED).value) == (Status.UNCONFIRMED, True)


def test_nothing_is_pooled_while_one_organs_places_are_not_known() -> None:
    assert pooled_rank_places([county(45), county(None)], RankCap.CONSULTANT_2, on=ON) is None


def test_what_if_the_share_were_larger() -> None:
    twelve = Overlay(
        parameter=COUNTY_CONSULTANTS_LOWER,
        values=(Dated(value=Percent(12), since="2019-06-01"),),
        source=Label("假设", "what if"),
    )
    reform = YUNNAN.with_(overlays=(twelve,))
    before = [rank_quota(county(), cap, on=ON).value for cap in CAPS_OF[RankOrgan.COUNTY]]
    after = [rank_quota(county(), cap, on=ON, policy=reform).value for cap in CAPS_OF[RankOrgan.COUNTY]]
    assert before == [Count(number) for number in (2, 12, 4, 75, 37)]
    assert after == [Count(number) for number in (2, 15, 6, 75, 37)]  # 12 % of 126 = 15.12; 40 % of 15 = 6


@given(st.sampled_from([*RankOrgan]), st.integers(0, 5_000), st.integers(0, 200))
def test_places_are_the_whole_part_of_what_the_share_gives(organ: RankOrgan, posts: int, leading: int) -> None:
    """So they never pass the share, which is a limit."""
    facts = RankQuotaFacts(organ=organ, posts=Count(posts), leading_posts=Count(leading))
    for cap in CAPS_OF[organ]:
        places = rank_quota(facts, cap, on=ON, policy=RECALLED).value
        before = rank_quota_theoretical(facts, cap, on=ON, policy=RECALLED).value
        assert places is not None
        assert before is not None
        assert places == Count(math.floor(before.amount))


def test_every_limit_of_an_organ_is_answered_and_no_other() -> None:
    """The list of limits of each kind of organ is the list of rules that give it places."""
    for organ in RankOrgan:
        facts = RankQuotaFacts(organ=organ, posts=Count(1_000), leading_posts=Count(1_000))
        for cap in RankCap:
            places = rank_quota(facts, cap, on=ON, policy=RECALLED).value
            assert (places is not None and places.amount > 0) is (cap in CAPS_OF[organ]), (organ, cap)


def test_what_an_organ_may_not_set_has_no_places() -> None:
    for organ in RankOrgan:
        facts = RankQuotaFacts(organ=organ, posts=Count(1_000), leading_posts=Count(1_000))
        for rank in Rank:
            if rank_may_be_set(facts, rank, on=ON).value is False:
                alone = [cap for cap in RankCap if CAPS[cap].ranks == {rank}]
                assert {rank_quota(facts, cap, on=ON).value for cap in alone} <= {Count(0)}, (organ, rank)


# --- from files ---


@pytest.mark.parametrize(
    ("kind", "tier", "wanted"),
    [
        (UnitKind.ORGAN, Tier.TOWNSHIP, RankOrgan.COUNTY),
        (UnitKind.BY_REFERENCE, Tier.COUNTY, RankOrgan.COUNTY),
        (UnitKind.ORGAN, Tier.PREFECTURE, RankOrgan.PREFECTURE),
        (UnitKind.ORGAN, Tier.PROVINCE, RankOrgan.PROVINCE),
        (UnitKind.ORGAN, Tier.CENTRAL, None),
        (UnitKind.INSTITUTION, Tier.COUNTY, None),
        (None, Tier.COUNTY, None),
        (UnitKind.ORGAN, None, None),
    ],
)
def test_the_kind_of_organ(kind: UnitKind | None, tier: Tier | None, wanted: RankOrgan | None) -> None:
    assert rank_quota_facts(unit(kind=kind, tier=tier), ON).organ is wanted


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        (((2022, 31), (2021, 30)), 31),
        (((2021, 30),), 30),
        (((2020, 29),), None),
        (((2021, 30), (2021, 31)), None),
        (((2021, None),), None),
        ((), None),
    ],
)
def test_the_posts_of_the_year_or_of_the_year_before(stated: Any, wanted: int | None) -> None:
    entries = tuple(
        Headcount(year=year, comprehensive_posts=None if posts is None else Count(posts)) for year, posts in stated
    )
    facts = rank_quota_facts(unit(headcounts=Ledger(entries=entries)), ON)
    assert facts.posts == (None if wanted is None else Count(wanted))


# --- holders and vacancies ---


def of_cap(given: Unit, cap: RankCap) -> Any:
    return next(one for one in rank_places(given, on=ON) if one.cap is cap)


def test_holders_are_counted_under_each_limit() -> None:
    found = unit(member("a", CHIEF_1), member("b", CHIEF_4), member("c", Rank.SECTION_MEMBER_1), member("d", None))
    outer, inner = of_cap(found, RankCap.SECTION_CHIEFS), of_cap(found, RankCap.SECTION_CHIEFS_UPPER)
    assert (outer.holders, outer.free, outer.over) == (("a", "b"), Count(16), Count(0))
    assert (inner.holders, inner.free) == (("a",), Count(8))
    assert inner.say("en") == "section chiefs, classes 1 and 2: 9 (before rounding 9), held by 1, 8 free"
    assert inner.say("zh") == "一级、二级主任科员:9(取整前9),现有1人,空缺8"


def test_vacancies_are_not_told_while_a_rank_is_unknown_or_members_may_be_missing() -> None:
    unknown = member("x", ranks=Ledger())
    assert of_cap(unit(unknown), RankCap.SECTION_CHIEFS).free is None
    assert of_cap(unit(unknown), RankCap.SECTION_CHIEFS).unknown == ("x",)
    assert of_cap(unit(members_complete=None), RankCap.SECTION_CHIEFS).free is None
    assert "not known" in of_cap(unit(unknown), RankCap.SECTION_CHIEFS).say("en")


def test_what_is_full_is_full_whoever_else_may_hold_a_rank() -> None:
    full = unit(member("a", CHIEF_1), member("x", ranks=Ledger()), posts=4)  # two chiefs, one of them of class 1 or 2
    assert of_cap(full, RankCap.SECTION_CHIEFS_UPPER).free == Count(0)
    assert of_cap(full, RankCap.SECTION_CHIEFS).free is None


def test_more_holders_than_places_are_told() -> None:
    over = of_cap(unit(member("a", CHIEF_1), member("b", CHIEF_2), posts=4), RankCap.SECTION_CHIEFS_UPPER)
    assert (over.free, over.over) == (Count(0), Count(1))
    assert "too many" in over.say("en")


def test_staff_of_other_kinds_hold_no_rank_and_leave_nothing_open() -> None:
    worker = member("w", None, staff_kind=StaffKind.ORGAN_WORKER, ranks=Ledger())
    gone = member("g", ranks=Ledger(), retired_on="2021-01-31")
    assert of_cap(unit(worker, gone), RankCap.SECTION_CHIEFS).unknown == ()


def test_a_promotion_within_a_limit_takes_no_further_place_under_it() -> None:
    places = rank_places(unit(member("a", CHIEF_2), posts=4), on=ON)
    assert free_for(places, CHIEF_1, CHIEF_2) == (False, None)
    assert free_for(places, CHIEF_2, CHIEF_3) == (True, Count(0))
    assert free_for(places, CHIEF_4, Rank.SECTION_MEMBER_1) == (True, Count(1))
    assert free_for(places, Rank.SECTION_MEMBER_1, Rank.SECTION_MEMBER_2) == (False, None)
    assert free_for(places, Rank.CONSULTANT_1, Rank.CONSULTANT_2) == (None, None)
    assert free_for(places, Rank.CONSULTANT_1, Rank.CONSULTANT_2, may_be_set=False) == (True, Count(0))


@pytest.mark.parametrize(("free", "wanted"), [([3, None], None), ([0, None], 0), ([3, 2], 2), ([None], None)], ids=str)
def test_the_fewest_of_several_limits(free: list[int | None], wanted: int | None) -> None:
    told = fewest([None if one is None else Count(one) for one in free])
    assert told == (None if wanted is None else Count(wanted))


def test_without_a_kind_of_organ_there_are_no_limits_to_tell() -> None:
    assert rank_places(unit(tier=None), on=ON) == ()
    given = unit(member("a"), tier=None)
    told = rank_places(given, on=ON, facts=county(30))
    assert [one.cap for one in told] == list(CAPS_OF[RankOrgan.COUNTY])


# --- the list ---


def outlook(*members: Cadre, **more: Any) -> PromotionList:
    return promotion_list(unit(*members, **more), on=ON)


def test_each_member_stands_in_one_group_in_the_order_of_the_list() -> None:
    found = outlook(
        member("z"),
        member("a"),
        member("late", since="2021-01-01"),
        member("open", sanctions=Ledger()),
        member("none", None),
        member("top", Rank.INSPECTOR_1),
    )
    assert ids(found.eligible) == ["z", "a"]
    assert ids(found.later) == ["late"]
    assert str(found.later[0].earliest.value) == "2023-01-01"
    assert ids(found.undecided) == ["open"]
    assert "measure" in [fact.name for fact in found.undecided[0].to_ask()]
    assert found.without_target == ("none", "top")
    assert "no order" in found.order.en


def test_places_stand_against_those_who_may_be_considered() -> None:
    (opening,) = outlook(
        member("a"), member("b"), member("c", CHIEF_1, "2021-06-01"), posts=7
    ).openings  # 4 chiefs, 2 of classes 1-2
    assert (opening.rank, ids(opening.eligible)) == (CHIEF_2, ["a", "b"])
    assert (opening.limited, opening.free, opening.enough) == (True, Count(1), False)


def test_without_a_base_the_places_are_not_known() -> None:
    (opening,) = outlook(member("a"), posts=None).openings
    assert (opening.limited, opening.free, opening.enough) == (True, None, None)


def test_without_a_kind_of_organ_it_is_not_known_whether_places_are_limited() -> None:
    (opening,) = outlook(member("a"), tier=None).openings
    assert (opening.limited, opening.free, opening.enough) == (None, None, None)


def test_a_rank_that_the_organ_may_not_set_has_no_place() -> None:
    (opening,) = outlook(member("a", Rank.CONSULTANT_2, "2019-06-01")).openings  # three years in 2022
    assert opening.rank is Rank.CONSULTANT_1
    assert (opening.free, opening.enough) == (Count(0), False)
    assert opening.eligible[0].may_be_set.value is False


def test_section_members_take_no_limited_place_among_themselves() -> None:
    (opening,) = outlook(member("a", Rank.SECTION_MEMBER_2, "2020-01-01")).openings
    assert (opening.limited, opening.enough) == (False, True)


def test_someone_from_the_leading_post_may_enter_more_limits() -> None:
    """E9: the post track; the person holds consultant, class 4, and enters the limit of class 3 alone."""
    posts = listed(PostHolding(level=PostLevel.COUNTY_DEPUTY, leading=True, since="2019-06-01", ongoing=True))
    found = outlook(member("a", Rank.CONSULTANT_4, "2022-05-01", posts=posts), posts=126)
    (opening,) = found.openings
    assert (opening.rank, opening.free) == (Rank.CONSULTANT_3, Count(4))


# --- bad input ---


@pytest.mark.parametrize("asked", [rank_quota, rank_quota_theoretical])
def test_a_limit_that_there_is_not(asked: Any) -> None:
    with pytest.raises(FactsError, match="cap: one of RankCap is wanted"):
        asked(county(), "section_chiefs", on=ON)
    with pytest.raises(FactsError, match="cap: one of RankCap"):
        pooled_rank_places([county()], Rank.CONSULTANT_1, on=ON)  # type: ignore[arg-type]


def test_a_rank_that_is_not_on_the_ladder() -> None:
    wrong: Any = "consultant_5"
    with pytest.raises(FactsError, match="rank: one of Rank is wanted"):
        rank_may_be_set(county(), wrong, on=ON)


def test_facts_that_ask_about_another_rank() -> None:
    facts = attrs.evolve(county(), rank=Rank.CONSULTANT_1)
    with pytest.raises(FactsError, match="already state"):
        rank_may_be_set(facts, Rank.CONSULTANT_2, on=ON)


def test_a_day_that_is_none() -> None:
    wrong: Any = "2022-06-01"
    with pytest.raises(DateError):
        promotion_list(unit(member("a")), on=wrong)
    with pytest.raises(DateError):
        rank_places(unit(), on=dt.datetime(2022, 6, 1))
    with pytest.raises(FactsError, match="posts"):
        RankQuotaFacts(posts=126)  # type: ignore[arg-type]
