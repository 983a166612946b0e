"""Seats among sub-units: the three ways, ceilings, ties, unknown sizes, and what holds whatever the numbers."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.errors import InputError, UnknownNameError
from cadre_policy.law import Label
from cadre_policy.measures import Count, PartialDate, Percent
from cadre_policy.policies.excellent_quota import (
    CIVIL_GENERAL,
    Allotment,
    AllotMethod,
    ExcellentQuotaFacts,
    SeatChange,
    allot,
    pooled_allotment,
    pooled_places,
    seat_changes,
    sub_unit_facts,
    unit_allotment,
)
from cadre_policy.records import AssessmentSystem, Headcount, Ledger, RatioApproval, SubUnit, Unit, UnitKind
from cadre_policy.rules import YUNNAN, Dated, Overlay

ON = dt.date(2021, 12, 31)
POOL, MERIT = AllotMethod.FLOOR_AND_POOL, AllotMethod.BY_MERIT


def sizes(**people: int | None) -> dict[str, Count | None]:
    return {name: None if number is None else Count(number) for name, number in people.items()}


def seats(allotment: Allotment) -> dict[str, int | None]:
    return {part.name: None if part.seats is None else int(part.seats.amount) for part in allotment.parts}


# --- the ways ---


def test_the_largest_remainders_get_the_seats_that_are_left() -> None:
    """Ten seats for 50, 30 and 23 people: 4.85, 2.91 and 2.23; the two that are left go to .91 and .85."""
    asked = allot(Count(10), sizes(a=50, b=30, c=23))
    assert (seats(asked), asked.settled) == ({"a": 5, "b": 3, "c": 2}, True)
    assert asked.parts[0].exact == Fraction(500, 103)
    assert asked.seats_of("b") == Count(3)
    with pytest.raises(UnknownNameError, match="no sub-unit is called 'z'"):
        asked.seats_of("z")


def test_a_tie_is_named_and_left_open() -> None:
    """Nine seats for 47 people: 2.30, 1.91, 1.53, 1.72, 1.53; the third seat that is left lies between equals."""
    asked = allot(Count(9), sizes(a=12, b=10, c=8, d=9, e=8))
    assert seats(asked) == {"a": 2, "b": 2, "c": 1, "d": 2, "e": 1}
    assert (asked.tied, asked.unsettled, asked.unplaced, asked.settled) == (("c", "e"), Count(1), Count(0), False)


def test_who_is_tied_does_not_depend_on_the_order_given() -> None:
    asked = allot(Count(9), sizes(e=8, d=9, c=8, b=10, a=12))
    assert set(asked.tied) == {"c", "e"}


def test_a_pool_goes_to_those_named_or_to_the_body() -> None:
    asked = allot(Count(9), sizes(a=12, b=10, c=8, d=9, e=8), method=POOL)
    assert seats(asked) == {"a": 2, "b": 1, "c": 1, "d": 1, "e": 1}
    assert (asked.unsettled, asked.tied) == (Count(3), ())
    to_two = allot(Count(9), sizes(a=12, b=10, c=8, d=9, e=8), method=POOL, pool_to=("b", "d"))
    assert seats(to_two) == {"a": 2, "b": 3, "c": 1, "d": 2, "e": 1}  # three for 10 and 9 people: 1.58 and 1.42


def test_an_order_of_merit_settles_what_numbers_leave() -> None:
    ranks = {"e": 1, "c": 2, "a": 3, "b": 4, "d": 5}
    asked = allot(Count(9), sizes(a=12, b=10, c=8, d=9, e=8), method=MERIT, merit=ranks)
    assert seats(asked) == {"a": 3, "b": 1, "c": 2, "d": 1, "e": 2}
    assert asked.settled


def test_equal_merit_is_a_tie_too() -> None:
    ranks = {"e": 1, "c": 2, "a": 2, "b": 2, "d": 3}
    asked = allot(Count(9), sizes(a=12, b=10, c=8, d=9, e=8), method=MERIT, merit=ranks)
    assert seats(asked) == {"a": 2, "b": 1, "c": 1, "d": 1, "e": 2}
    assert (asked.tied, asked.unsettled) == (("a", "b", "c"), Count(2))


def test_an_order_is_gone_through_again_while_seats_are_left() -> None:
    """A ceiling holds back three of a's four seats: b and c get one each, and b one more."""
    limits = {"a": Count(1), "b": Count(4), "c": Count(4)}
    asked = allot(Count(6), sizes(a=12, b=3, c=3), method=MERIT, merit={"b": 1, "c": 2, "a": 3}, ceiling=limits)
    assert (seats(asked), asked.settled) == ({"a": 1, "b": 3, "c": 2}, True)


# --- ceilings ---


def test_what_a_ceiling_holds_back_goes_to_the_others() -> None:
    limits = {"a": Count(2), "b": Count(9), "c": Count(9)}
    asked = allot(Count(6), sizes(a=20, b=5, c=5), ceiling=limits)
    assert seats(asked) == {"a": 2, "b": 2, "c": 2}


def test_a_ceiling_in_percent_drops_parts_of_a_seat() -> None:
    """25 % of 9 and 7 are 2.25 and 1.75."""
    asked = allot(Count(5), sizes(a=9, b=7), ceiling=Percent(25))
    assert seats(asked) == {"a": 2, "b": 1}
    assert (asked.unplaced, asked.unsettled) == (Count(2), Count(0))


def test_nobody_gets_more_seats_than_people() -> None:
    asked = allot(Count(5), sizes(a=2, b=1, c=0))
    assert (seats(asked), asked.unplaced) == ({"a": 2, "b": 1, "c": 0}, Count(2))


def test_without_anyone_nothing_is_placed() -> None:
    assert allot(Count(3), {}).unplaced == Count(3)
    assert allot(Count(3), sizes(a=0, b=0)).unplaced == Count(3)
    assert allot(Count(0), sizes(a=3)).settled


def test_an_unknown_size_leaves_everything_open() -> None:
    asked = allot(Count(3), sizes(a=9, b=None), ceiling=Percent(25))
    assert seats(asked) == {"a": None, "b": None}
    assert (asked.missing, asked.unsettled, asked.placed) == (("b",), Count(3), Count(0))
    assert (asked.parts[0].most, asked.parts[1].most) == (Count(2), None)


# --- bad input ---


@pytest.mark.parametrize(
    ("given_", "told"),
    [
        ({"total": 3}, "total is a Count, not a int"),
        ({"sizes": {"a": 3}}, "sizes\\['a'\\] is a Count"),
        ({"pool_to": ("a",)}, "pool_to goes with"),
        ({"merit": {"a": 1, "b": 2}}, "merit goes with"),
        ({"method": MERIT}, "which needs it"),
        ({"method": MERIT, "merit": {"a": 1}}, "'b' is not among them"),
        ({"ceiling": {"a": Count(1)}}, "'b' is not among them"),
        ({"ceiling": {"a": Count(1), "b": 2}}, "ceiling\\['b'\\] is a Count"),
    ],
)
def test_what_does_not_fit_together_is_refused(given_: dict[str, Any], told: str) -> None:
    whole: dict[str, Any] = {"total": Count(3), "sizes": sizes(a=4, b=5)} | given_
    total, people = whole.pop("total"), whole.pop("sizes")
    with pytest.raises(InputError, match=told):
        allot(total, people, **whole)


@pytest.mark.parametrize("how", [{"method": POOL, "pool_to": ("z",)}, {"method": MERIT, "merit": {"a": 1, "z": 2}}])
def test_an_unknown_sub_unit_is_refused(how: dict[str, Any]) -> None:
    with pytest.raises(UnknownNameError, match="no sub-unit is called 'z'"):
        allot(Count(3), sizes(a=4), **how)


# --- whatever the numbers ---


@st.composite
def asked_at_random(draw: st.DrawFn) -> Allotment:
    names = "abcdef"[: draw(st.integers(0, 6))]
    people = {name: Count(draw(st.integers(0, 40))) for name in names}
    ceiling = draw(
        st.none()
        | st.integers(0, 100).map(Percent)
        | st.fixed_dictionaries({name: st.integers(0, 12).map(Count) for name in names})
    )
    method = draw(st.sampled_from(AllotMethod))
    how: dict[str, Any] = {}
    if method is POOL:
        how["pool_to"] = draw(st.sets(st.sampled_from(names))) if names else ()
    if method is MERIT:
        how["merit"] = {name: draw(st.integers(1, 4)) for name in names}
    return allot(Count(draw(st.integers(0, 60))), people, method=method, ceiling=ceiling, **how)


@given(asked=asked_at_random())
def test_every_seat_is_placed_open_or_without_room_and_no_ceiling_is_passed(asked: Allotment) -> None:
    assert asked.placed + asked.unsettled + asked.unplaced == asked.total
    for part in asked.parts:
        assert part.seats is not None
        assert part.most is not None
        assert part.size is not None
        assert part.seats <= part.most <= part.size
    if asked.tied:
        assert 0 < asked.unsettled.amount < len(asked.tied)
        assert all(part.seats < part.most for part in asked.parts if part.name in asked.tied)  # type: ignore[operator]
    if asked.unplaced.amount and asked.method is not POOL:
        assert all(part.seats == part.most for part in asked.parts)


PEOPLE = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 60).map(Count))


@given(total=st.integers(0, 60), people=PEOPLE, share=st.none() | st.integers(0, 100).map(Percent))
def test_a_larger_sub_unit_never_gets_fewer_by_largest_remainder(
    total: int, people: dict[str, Count], share: Percent | None
) -> None:
    parts = sorted(allot(Count(total), people, ceiling=share).parts, key=lambda part: int(part.size.amount))  # type: ignore[union-attr]
    given_ = [int(part.seats.amount) for part in parts if part.seats is not None]
    assert given_ == sorted(given_)
    same = {(part.size, part.seats) for part in parts}
    assert len(same) == len({part.size for part in parts})  # equal sizes, equal seats: the rest is a tie


@given(total=st.integers(0, 60), people=PEOPLE)
def test_by_largest_remainder_nobody_is_a_whole_seat_from_its_part(total: int, people: dict[str, Count]) -> None:
    asked = allot(Count(min(total, sum(int(one.amount) for one in people.values()))), people)
    for part in asked.parts:
        assert part.exact is not None
        assert part.seats is not None
        assert abs(part.exact - int(part.seats.amount)) < 1


@given(total=st.integers(0, 60), people=PEOPLE)
def test_one_seat_more_never_takes_a_whole_seat_that_numbers_give(total: int, people: dict[str, Count]) -> None:
    """The pool's first step, and largest remainder among two, grow with the house; among three they need not (below)."""
    two = dict(list(people.items())[:2])
    for method, among in ((POOL, people), (AllotMethod.LARGEST_REMAINDER, two)):
        fewer, more = allot(Count(total), among, method=method), allot(Count(total + 1), among, method=method)
        if not fewer.tied and not more.tied:
            assert all(a.seats <= b.seats for a, b in zip(fewer.parts, more.parts, strict=True))  # type: ignore[operator]


def test_largest_remainder_may_take_a_seat_when_one_is_added() -> None:
    """The known paradox: of 6, 6 and 2 people the last has two of ten seats and one of eleven."""
    people = sizes(a=6, b=6, c=2)
    assert seats(allot(Count(10), people)) == {"a": 4, "b": 4, "c": 2}
    assert seats(allot(Count(11), people)) == {"a": 5, "b": 5, "c": 1}


# --- what a reader sees ---


def test_an_allotment_says_how_it_was_made_and_what_is_left() -> None:
    asked = allot(Count(9), sizes(一科=12, 二科=10, 三科=8, 四科=9, 五科=8), ceiling=Percent(25))
    assert asked.explain("zh").splitlines() == [
        "优秀名额分配:9个,分给5家,按人数比例取整,余额依小数大小分配",
        "  - 一科:12人,按比例2.30个,至多3个,得2个",
        "  - 二科:10人,按比例1.91个,至多2个,得2个",
        "  - 三科:8人,按比例1.53个,至多2个,得1个",
        "  - 四科:9人,按比例1.72个,至多2个,得2个",
        "  - 五科:8人,按比例1.53个,至多2个,得1个",
        "  并列:三科、五科;其间1个名额由单位研究决定,每家至多一个",
        "  国家规定未规定名额在内部如何分配,以单位决定为准",
    ]
    assert "  tied: 三科, 五科; 1 seat(s) among them for the unit to decide, one each at the most" in asked.explain(
        "en"
    )


def test_what_is_pooled_unknown_or_without_room_is_told() -> None:
    limits = {"a": Count(4), "b": Count(2), "c": Count(2)}
    pooled = allot(Count(9), sizes(a=12, b=10, c=8), method=POOL, ceiling=limits).explain("zh")
    assert "汇总统筹1个名额,由单位研究决定" in pooled
    assert "另有1个名额无法安排:可分配的各家均已达上限" in pooled
    unknown = allot(Count(9), sizes(a=12, b=None))
    assert unknown.explain("zh").splitlines()[1:4] == [
        "  - a:12人,名额未定", "  - b:人数未载明", "  人数未载明:b;查明前不分配名额",
    ]  # fmt: skip
    assert "  - a: 12 people, seats not determined" in unknown.explain()


def test_an_allotment_is_plain_data() -> None:
    assert allot(Count(3), sizes(a=9, b=None)).to_plain() == {
        "total": 3,
        "method": "largest_remainder",
        "parts": [
            {"name": "a", "size": 9, "exact": None, "most": 9, "seats": None},
            {"name": "b", "size": None, "exact": None, "most": None, "seats": None},
        ],
        "unsettled": 3,
        "tied": [],
        "unplaced": 0,
        "missing": ["b"],
    }
    assert allot(Count(1), sizes(a=2, b=1)).to_plain()["parts"][0]["exact"] == "2/3"


# --- a unit's file ---


WHOLE: dict[str, Any] = {"complete_from": "2018-01-01", "complete_until": "2021-12-31"}
DIVISIONS = {"综合科": 12, "业务科": 10, "法规科": 8, "财务科": 9, "信息科": 8}


def organ(divisions: dict[str, int | None], *, complete: bool = True, **changed: Any) -> Unit:
    entries = tuple(
        SubUnit(name=name, year=2021, should_take_part=None if number is None else Count(number))
        for name, number in divisions.items()
    )
    given_: dict[str, Any] = {
        "headcounts": Ledger(entries=(Headcount(year=2021, should_take_part=Count(47)),)),
        "sub_units": Ledger(entries=entries, **(WHOLE if complete else {})),
        "ratio_approvals": Ledger[RatioApproval](**WHOLE),
        "border_township": False,
        "ethnic_township": False,
        "poor_township": False,
    }
    return Unit(id="u-001", kind=UnitKind.ORGAN, **(given_ | changed))


def test_a_units_places_go_to_its_divisions() -> None:
    """Worked example A2: nine places for 47 people."""
    asked = unit_allotment(organ({**DIVISIONS}), 2021)
    assert (asked.places.value, asked.base.value, asked.why_not) == (Count(9), Count(47), None)
    assert asked.allotment is not None
    assert asked.allotment == allot(Count(9), {name: Count(number) for name, number in DIVISIONS.items()})
    assert asked.explain("zh").startswith("本单位优秀名额:9\n优秀名额分配:9个,分给5家")
    assert asked.to_plain()["allotment"]["tied"] == ["法规科", "信息科"]


def test_divisions_are_counted_as_the_years_text_counts() -> None:
    """2018: those who took part, whoever should have."""
    divisions = Ledger(
        entries=tuple(
            SubUnit(name=name, year=2018, took_part=Count(number), should_take_part=Count(number + 5))
            for name, number in (("甲", 30), ("乙", 17))
        )
    )
    counts = Ledger(entries=(Headcount(year=2018, took_part=Count(47), should_take_part=Count(57)),))
    asked = unit_allotment(organ({}, sub_units=divisions, headcounts=counts), 2018)
    assert asked.allotment is not None
    assert (asked.allotment.total, seats(asked.allotment)) == (Count(7), {"甲": 4, "乙": 3})  # 4.47 and 2.53


def test_an_incomplete_list_will_do_if_the_numbers_add_up() -> None:
    assert unit_allotment(organ({**DIVISIONS}, complete=False), 2021).allotment is not None
    fewer = unit_allotment(organ({"综合科": 12}, complete=False), 2021)
    assert fewer.allotment is None
    assert fewer.why_not is not None
    assert "may lack some" in fewer.why_not.en


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        (organ({}), "no numbers of divisions"),
        (organ({"综合科": 12}), "add up to 12, the number counted is 47"),
        (organ({"综合科": 48}, complete=False), "add up to 48, the number counted is 47"),
        (organ({**DIVISIONS}, ratio_approvals=Ledger()), "before the unit's places are determined"),
    ],
)
def test_what_keeps_places_from_being_allotted_is_said(unit: Unit, told: str) -> None:
    asked = unit_allotment(unit, 2021)
    assert asked.allotment is None
    assert asked.why_not is not None
    assert told in asked.why_not.en
    assert asked.why_not.zh in asked.explain("zh")
    assert asked.to_plain()["why_not"] == {"zh": asked.why_not.zh, "en": asked.why_not.en}


def test_a_division_of_unknown_size_keeps_all_open() -> None:
    asked = unit_allotment(organ({**DIVISIONS, "信息科": None}), 2021)
    assert asked.allotment is not None
    assert asked.allotment.missing == ("信息科",)


def test_two_numbers_of_one_division_leave_its_size_open() -> None:
    twice = (*organ({**DIVISIONS}).sub_units, SubUnit(name="信息科", year=2021, should_take_part=Count(9)))
    facts = sub_unit_facts(organ({}, sub_units=Ledger(entries=twice, **WHOLE)), 2021)
    assert list(facts) == list(DIVISIONS)
    assert facts["信息科"].should_take_part is None


def test_what_if_the_general_share_were_higher() -> None:
    """22 % of 47 are 10.34 places: 2.55, 2.13, 1.70, 1.91 and 1.70, so the two eights and the nine gain or are no more tied."""
    reform = Overlay(
        parameter=CIVIL_GENERAL,
        values=(Dated(value=Percent(22), since="2021-06-07"),),
        source=Label("假设", "what if"),
    )
    before = unit_allotment(organ({**DIVISIONS}), 2021).allotment
    after = unit_allotment(organ({**DIVISIONS}), 2021, policy=YUNNAN.with_(overlays=(reform,))).allotment
    assert before is not None
    assert after is not None
    assert after.total == Count(10)
    assert after.settled
    assert seat_changes(before, after) == (
        SeatChange(name="法规科", before=Count(1), after=Count(2)),
        SeatChange(name="信息科", before=Count(1), after=Count(2)),
    )
    assert seat_changes(before, before) == ()


# --- several units, one pool ---


def of_size(people: int, **changed: Any) -> ExcellentQuotaFacts:
    given_: dict[str, Any] = {
        "year_ends": PartialDate.of(2021, 12, 31), "system": AssessmentSystem.CIVIL_SERVANT, "share_set": False,
        "border_township": False, "ethnic_township": False, "poor_township": False,
    }  # fmt: skip
    return ExcellentQuotaFacts(should_take_part=Count(people), **(given_ | changed))


def test_parts_of_places_go_to_the_townships_within_their_ceilings() -> None:
    """20 % of 9, 9, 7 and 12: 1.8, 1.8, 1.4 and 2.4; five are whole, the parts make two more (7.4 in all).

    25 % of 12 are three at the most, so the township of twelve takes one and the one of seven has no room (1.75).
    """
    units = {"局": of_size(9), "办": of_size(9), "小乡": of_size(7), "大乡": of_size(12)}
    asked = pooled_allotment(units, ("小乡", "大乡"), on=ON)
    assert asked is not None
    assert (seats(asked), asked.total, asked.unplaced) == (
        {"局": 1, "办": 1, "小乡": 1, "大乡": 3},
        Count(7),
        Count(1),
    )
    assert asked.parts[3].exact == Fraction(12, 5)


def test_a_pool_without_a_receiver_stays_with_the_body() -> None:
    asked = pooled_allotment({"局": of_size(9), "办": of_size(19)}, (), on=ON)
    assert asked is not None
    assert (seats(asked), asked.unsettled) == ({"局": 1, "办": 3}, Count(1))


def test_an_undetermined_unit_leaves_the_pool_undetermined() -> None:
    units = {"局": of_size(9), "乡": of_size(12, ethnic_township=True)}
    assert pooled_allotment(units, ("乡",), on=ON) is None


def test_a_pool_for_an_unknown_unit_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="no unit is called 'z'"):
        pooled_allotment({"a": of_size(9)}, ("z",), on=ON)


@given(people=st.lists(st.integers(0, 200), min_size=1, max_size=5))
def test_pooling_places_what_all_shares_together_give(people: list[int]) -> None:
    units = {str(number): of_size(size) for number, size in enumerate(people)}
    asked = pooled_allotment(units, tuple(units), on=ON)
    found = pooled_places(list(units.values()), on=ON)
    assert asked is not None
    assert found is not None
    assert asked.total.amount == 20 * sum(people) // 100
    assert asked.placed + asked.unsettled + asked.unplaced == found.own + found.whole
    for part, size in zip(asked.parts, people, strict=True):
        assert part.seats is not None
        assert part.seats.amount <= Decimal(25 * size) / 100


def test_sub_units_take_over_the_units_approval_and_kind() -> None:
    approved = Ledger(entries=(RatioApproval(year=2021, ratio=Percent(25)),), **WHOLE)
    facts = sub_unit_facts(organ({**DIVISIONS}, ratio_approvals=approved), 2021)
    assert facts["综合科"] == attrs.evolve(
        of_size(12, share_set=True, set_share=Percent(25)),
        many_problems=None,
    )
