"""Favoured townships: from files and lists to facts, what is stated against what is listed, errors and words."""

import datetime as dt

import pytest

from cadre_policy.errors import DateError, FactsError, RecordError
from cadre_policy.law import Evidence, Label
from cadre_policy.measures import Yuan
from cadre_policy.policies.township_favour import (
    ETHNIC_MEANS,
    POOR_MEANS,
    TILT,
    TREATMENT_RAISE,
    TownshipFavourFacts,
    frontline,
    frontline_tilt,
    township_contradictions,
    township_favour,
    township_favour_facts,
    township_kinds,
    township_memberships,
    township_raise,
)
from cadre_policy.records import (
    Cadre,
    DeclaredTownship,
    Ledger,
    Place,
    Posting,
    PostingKind,
    TemperingPlace,
    Tier,
    TownshipKind,
    Unit,
)
from cadre_policy.rules import YUNNAN, Dated, Overlay, Status

ON = dt.date(2023, 6, 1)
RECALLED = YUNNAN.with_(lowest_evidence=Evidence.RECALLED)
TENGCHONG, LIANGHE, CHUXIONG, WUHUA, ZHENXIONG = "530581", "533122", "532301", "530102", "530627"
ETHNIC = Place(county=LIANGHE, township="九保阿昌族乡")
BORDER = Place(county=TENGCHONG, township="猴桥镇")
XISHELU = Place(
    county=CHUXIONG,
    township="西舍路镇",
    declared=(DeclaredTownship(kind=TownshipKind.POOR, source="州扶贫办通知", since="2016-01-01"),),
)


def at(place: Place | None) -> Cadre:
    return Cadre(id="c", workplace=place)


# --- from lists ---


def test_an_ethnic_township_is_favoured() -> None:
    assert township_favour(at(ETHNIC), on=ON).value is True
    assert township_favour(Unit(id="u", tier=Tier.TOWNSHIP, place=ETHNIC), on=ON).value is True
    assert township_raise(at(ETHNIC), on=ON).status is Status.LEFT_OPEN


def test_recalled_names_do_not_decide_by_default() -> None:
    unit = Unit(id="u", place=BORDER, poor_township=False)
    answer = township_favour(unit, on=ON)
    assert (answer.value, answer.status, answer.provisional) == (None, Status.UNCONFIRMED, True)
    assert township_favour(unit, on=ON, policy=RECALLED).value is True
    assert township_kinds(unit, on=ON)[TownshipKind.BORDER] is None
    assert township_kinds(unit, on=ON, policy=RECALLED)[TownshipKind.BORDER] is True


def test_a_poor_township_outside_a_poor_county_is_declared_with_its_source() -> None:
    """楚雄市西舍路镇 is on a list of poor townships; 楚雄市 is not among the 88 (leave-care section 17)."""
    assert township_memberships(at(XISHELU), ON).poor_support is not None
    assert township_kinds(at(XISHELU), on=dt.date(2019, 1, 1))[TownshipKind.POOR] is True
    assert township_favour(at(XISHELU), on=dt.date(2019, 1, 1)).value is True
    with pytest.raises(RecordError, match="source"):
        DeclaredTownship(kind=TownshipKind.POOR, source=" ", since="2016-01-01")


def test_before_a_document_names_it_and_after_it_left_nothing_is_known() -> None:
    left = DeclaredTownship(kind=TownshipKind.POOR, source="通知", since="2016-05", until="2018-12-20")
    place = Place(county=CHUXIONG, township="西舍路镇", declared=(left,))
    days = ("2016-05-30", "2016-05-31", "2018-12-19", "2018-12-20")
    found = [township_kinds(at(place), on=dt.date.fromisoformat(day))[TownshipKind.POOR] for day in days]
    assert found == [None, True, True, None]


def test_a_township_of_a_poor_county_is_poor_in_one_reading_alone() -> None:
    wide = YUNNAN.with_(readings={POOR_MEANS: "county"})
    place = Place(county=ZHENXIONG, township="泼机镇")
    day = dt.date(2020, 12, 1)
    assert township_kinds(at(place), on=dt.date(2019, 6, 1))[TownshipKind.POOR] is None
    assert township_kinds(at(place), on=dt.date(2019, 6, 1), policy=wide)[TownshipKind.POOR] is True
    assert township_kinds(at(place), on=day, policy=wide)[TownshipKind.POOR] is None


def test_an_autonomous_area_is_left_open_until_a_reading_is_chosen() -> None:
    unit = Unit(id="u", place=Place(county=CHUXIONG, township="子午镇"), poor_township=False, border_township=False)
    assert township_favour(unit, on=ON).status is Status.LEFT_OPEN
    assert township_favour(unit, on=ON, policy=YUNNAN.with_(readings={ETHNIC_MEANS: "area"})).value is True
    assert township_favour(unit, on=ON, policy=YUNNAN.with_(readings={ETHNIC_MEANS: "township"})).value is False


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        (Unit(id="u", tier=Tier.COUNTY, place=BORDER), False),
        (Unit(id="u", tier=Tier.COUNTY, place=BORDER, ethnic_township=True), True),
        (Unit(id="u", tier=Tier.TOWNSHIP, place=BORDER), True),
        (Unit(id="u", tier=Tier.TOWNSHIP), None),
        (at(Place(county=WUHUA, township="华山街道")), False),
        (at(Place(county=TENGCHONG, township="猴桥")), None),
        (at(Place(county=TENGCHONG)), None),
        (at(None), None),
    ],
)
def test_whether_it_is_in_a_township(subject: Unit | Cadre, expected: bool | None) -> None:
    assert township_favour_facts(subject, ON).in_township is expected


def test_a_county_organ_is_of_none_of_the_three_kinds() -> None:
    kinds = township_kinds(Unit(id="u", tier=Tier.COUNTY, place=BORDER), on=ON, policy=RECALLED)
    assert kinds == {TownshipKind.BORDER: False, TownshipKind.ETHNIC: False, TownshipKind.POOR: False}


def test_the_lists_do_not_reach_beyond_yunnan() -> None:
    facts = township_favour_facts(at(Place(county="110101", township="某镇")), ON)
    assert (facts.border_county, facts.autonomous_area, facts.poor_county, facts.ethnic_listed) == (None,) * 4
    assert (facts.border_stated, facts.in_township) == (False, True)


# --- what is stated, and contradictions ---


def test_the_file_wins_over_a_document_and_both_over_the_lists() -> None:
    denied = Unit(id="u", place=XISHELU, poor_township=False, border_township=True, ethnic_township=False)
    kinds = township_kinds(denied, on=ON)
    assert kinds == {TownshipKind.BORDER: True, TownshipKind.ETHNIC: False, TownshipKind.POOR: False}
    told = [one.en for one in township_contradictions(denied, on=ON)]
    assert told == [
        "border township: the file or a document says that it is, the list: no "
        "(the list of Yunnan's 25 border counties; names recalled, not confirmed)",
        "poor township: the file says that it is not, a document that it is",
    ]


def test_a_listed_ethnic_township_that_the_file_denies() -> None:
    (told,) = township_contradictions(Unit(id="u", place=ETHNIC, ethnic_township=False), on=ON)
    assert told.zh == "民族乡镇:档案或文件载明不是,名单:是(2023年6月30日统计用区划代码;已核实)"


def test_a_flag_of_a_unit_above_the_townships() -> None:
    (told,) = township_contradictions(Unit(id="u", tier=Tier.COUNTY, poor_township=True), on=ON)
    assert told.en == "poor township: the file says that it is, and the unit is not of township level"


def test_in_an_autonomous_area_the_list_of_ethnic_townships_contradicts_nobody() -> None:
    assert township_contradictions(Unit(id="u", place=XISHELU, ethnic_township=True, poor_township=True), on=ON) == ()
    assert township_contradictions(at(ETHNIC), on=ON) == ()


# --- what follows ---


def test_amounts_are_the_callers() -> None:
    def own(parameter: object, yuan: int) -> Overlay:
        values = (Dated(value=Yuan(yuan), since="2019"),)
        return Overlay(parameter=parameter, values=values, source=Label("州文件", "a prefecture's notice"))  # type: ignore[arg-type]

    policy = YUNNAN.with_(overlays=(own(TREATMENT_RAISE, 500), own(TILT, 200)))
    assert township_raise(at(ETHNIC), on=ON, policy=policy).value == Yuan(500)
    assert frontline_tilt(at(ETHNIC), on=ON, policy=policy).value == Yuan(200)
    assert frontline_tilt(at(ETHNIC), on=ON).status is Status.LEFT_OPEN


def test_the_front_line_by_a_posting() -> None:
    posting = Posting(
        kind=PostingKind.VILLAGE, tempering=TemperingPlace.POVERTY_FRONT, since="2019-01-01", until="2020-12-31"
    )
    postings = Ledger(entries=(posting,), complete_from="2018-01-01", complete_until="2023-12-31")
    cadre = Cadre(id="c", postings=postings)
    assert frontline(cadre, on=dt.date(2019, 1, 1)).value is True
    assert frontline(cadre, on=dt.date(2020, 12, 31)).value is True
    assert frontline(cadre, on=dt.date(2021, 1, 1)).value is None


# --- errors and words ---


def test_bad_input_is_refused() -> None:
    with pytest.raises(DateError):
        township_favour(at(ETHNIC), on=dt.datetime(2023, 6, 1))
    with pytest.raises(FactsError, match="in_township"):
        TownshipFavourFacts(in_township="yes")  # type: ignore[arg-type]


def test_it_reads_like_the_text() -> None:
    text = township_favour(at(ETHNIC), on=ON).explain("zh")
    assert text.startswith("属应予提高待遇和优秀比例的三类乡镇:是")
    for wanted in ("属民族乡镇:是", "是民族乡:是", "第18条〔18.3〕", "三十日内申请复核"):
        assert wanted in text
