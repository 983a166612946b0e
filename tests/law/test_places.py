"""County units and ethnic townships of Yunnan against the published counts."""

from __future__ import annotations

from collections import Counter

import pytest

from cadre_policy.errors import UnknownNameError
from cadre_policy.law import Evidence, county_unit, county_units, ethnic_townships
from cadre_policy.law.places import EVIDENCE

UNITS = county_units()


def names(text: str) -> set[str]:
    return set(text.split())


def test_counts() -> None:
    assert len(UNITS) == 129
    assert sum(unit.border for unit in UNITS) == 25
    assert sum(unit.poor for unit in UNITS) == 88
    assert sum(unit.autonomous for unit in UNITS) == 78
    assert sum(unit.autonomous_county for unit in UNITS) == 29
    assert sum(unit.hardship_class_1 for unit in UNITS) == 36
    assert len({unit.prefecture for unit in UNITS if unit.autonomous_prefecture}) == 8
    assert len({unit.prefecture for unit in UNITS}) == 16
    assert len(ethnic_townships()) == 140


def test_codes_and_names_are_unique_and_in_order() -> None:
    codes = [unit.code for unit in UNITS]
    assert codes == sorted(set(codes))
    assert all(len(code) == 6 and code.startswith("53") for code in codes)
    assert len({unit.name for unit in UNITS}) == 129


def test_flags_agree_with_the_names() -> None:
    for unit in UNITS:
        assert unit.autonomous_prefecture == unit.prefecture.endswith("自治州"), unit.name
        assert unit.autonomous_county == unit.name.endswith("自治县"), unit.name
        assert unit.poor or not unit.poor_exit_recalled


def test_prefectures_agree_with_the_codes() -> None:
    by_code: dict[str, set[str]] = {}
    for unit in UNITS:
        by_code.setdefault(unit.code[:4], set()).add(unit.prefecture)
    assert len(by_code) == 16
    assert all(len(found) == 1 for found in by_code.values())


def test_border_counties_lie_in_eight_prefectures() -> None:
    assert Counter(unit.prefecture[:2] for unit in UNITS if unit.border) == {
        "保山": 2,
        "红河": 3,
        "文山": 3,
        "普洱": 4,
        "西双": 3,
        "德宏": 4,
        "怒江": 3,
        "临沧": 3,
    }


def test_batches_of_exits() -> None:
    assert Counter(str(unit.poor_exit) for unit in UNITS if unit.poor) == {
        "2018-09": 15,
        "2019-04-30": 33,
        "2020-05-16": 31,
        "2020-11-13": 9,
    }
    assert {str(unit.poor_exit) for unit in UNITS if unit.poor_exit_recalled} == {"2020-05-16"}
    assert sum(unit.poor_exit_recalled for unit in UNITS) == 31


def test_the_last_nine() -> None:
    last = {unit.name[:2] for unit in UNITS if str(unit.poor_exit) == "2020-11-13"}
    assert last == names("镇雄 会泽 屏边 广南 澜沧 宁蒗 泸水 福贡 兰坪")


def test_the_first_fifteen() -> None:
    first = {unit.name[:2] for unit in UNITS if str(unit.poor_exit) == "2018-09"}
    assert first == names("寻甸 罗平 牟定 姚安 石屏 宁洱 勐海 祥云 宾川 巍山 洱源 鹤庆 芒市 玉龙 云县")


def test_one_unit_by_code_or_name() -> None:
    lancang = county_unit("530828")
    assert lancang is county_unit("澜沧拉祜族自治县")
    assert (lancang.prefecture, lancang.border, lancang.autonomous_county) == ("普洱市", True, True)
    assert not lancang.autonomous_prefecture
    assert str(lancang.poor_exit) == "2020-11-13"
    kaiyuan = county_unit("开远市")
    assert (kaiyuan.autonomous, kaiyuan.border, kaiyuan.poor, kaiyuan.hardship_class_1) == (
        True,
        False,
        False,
        True,
    )


def test_unknown_unit() -> None:
    with pytest.raises(UnknownNameError, match="澜沧拉祜族自治县"):
        county_unit("澜沧拉祜自治县")
    with pytest.raises(UnknownNameError):
        county_unit("110101")


def test_ethnic_townships_belong_to_units_and_end_as_the_rule_says() -> None:
    codes = {unit.code for unit in UNITS}
    for township in ethnic_townships():
        assert township.county in codes
        assert township.name.endswith("乡")
        assert "族" in township.name
    assert len({(one.county, one.name) for one in ethnic_townships()}) == 140


def test_ethnic_townships_by_county() -> None:
    by_county = Counter(county_unit(one.county).name for one in ethnic_townships())
    assert by_county["永胜县"] == by_county["澜沧拉祜族自治县"] == 6
    assert by_county["彝良县"] == by_county["文山市"] == by_county["丘北县"] == 5
    assert "五华区" not in by_county
    assert {one.name for one in ethnic_townships() if one.county == "533122"} == {"九保阿昌族乡", "曩宋阿昌族乡"}


def test_a_name_may_belong_to_two_counties() -> None:
    assert [one.county for one in ethnic_townships() if one.name == "东山彝族乡"] == ["532601", "532923"]


def test_evidence_of_columns() -> None:
    assert EVIDENCE["border"] is Evidence.RECALLED
    assert EVIDENCE["hardship_class_1"] is Evidence.SECONDARY
    assert EVIDENCE["poor_exit"] is EVIDENCE["ethnic_township"] is Evidence.VERIFIED
