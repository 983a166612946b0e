"""The small languages of a form's text fields."""

import pytest

from cadre_policy.interop.lrmx.clauses import merits, parties, resume, years
from cadre_policy.interop.lrmx.words import date_of


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("199603", "1996-03"),
        ("19960315", "1996-03-15"),
        ("1996.03", "1996-03"),
        ("1996", "1996"),
        ("1996年3月", "1996-03"),
        ("1996.3", "1996-03"),
        ("2024-05", "2024-05"),
        ("2024.05.20", "2024-05-20"),
        ("197600", "1976"),
        ("19760500", "1976-05"),
        ("\u200b1996．03 ", "1996-03"),
    ],
)
def test_dates(text: str, day: str) -> None:
    read = date_of(text)
    assert read is not None
    assert str(read[0]) == day
    assert read[1] == text.endswith("00")


@pytest.mark.parametrize("text", ["", "无", "199613", "19960231", "96.03", "1996.03.", "0000", "1996..3", "1" * 9])
def test_no_dates(text: str) -> None:
    assert date_of(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("200512", "01 2005-12"),
        ("2005.12", "01 2005-12"),
        (" 群众", "13 None"),
        ("(群众)", "13 None"),
        ("无党派", "12 None"),
        ("(民盟)", "05 None"),
        ("民建；民盟", "06 None, 05 None"),
        ("(民建、民盟)", "06 None, 05 None"),
        ("民建，民盟", "06 None, 05 None"),
        ("200108；民建", "01 2001-08, 06 None"),
        ("200108；民建；民革", "01 2001-08, 06 None, 04 None"),
        ("民建2001.08", "01 2001-08, 06 None"),
        ("民建200108", "01 2001-08, 06 None"),
        ("民革(2017.09) 2012.12", "01 2012-12, 04 2017-09"),
        ("九三学社、致公党", "10 None, 09 None"),
        ("2023.05(预备)", "02 2023-05"),
        ("中共预备党员", "02 None"),
    ],
)
def test_the_party_field(text: str, told: str) -> None:
    read, whole = parties(text)
    assert whole
    assert ", ".join(f"{one.code.code} {one.joined}" for one in read) == told


@pytest.mark.parametrize("text", ["某会", "200513", "民建；某会", "))((", "民建；民建"])
def test_a_party_field_that_is_not_read_whole_says_so(text: str) -> None:
    assert not parties(text)[1]


def test_only_a_leading_range_begins_an_entry() -> None:
    read, lost = resume(
        "前言\n2000.09--2004.07  甲\n   2003.01--2003.02乙\n  （其间：2001.01--2001.02丙）\n续\n2004.07至今 丁"
    )
    assert lost == ["前言"]
    assert [(one.text, one.notes, one.ongoing) for one in read] == [
        ("甲", (), False),
        ("乙续", ("（其间：2001.01--2001.02丙）",), False),
        ("丁", (), True),
    ]


def test_an_attribute_that_lost_its_breaks_is_split_again() -> None:
    read, _ = resume("2000.09--2004.07  甲学习 2004.07--2010.01  乙 2010.01--         丙")
    assert [(str(one.since), one.text) for one in read] == [("2000-09", "甲学习"), ("2004-07", "乙"), ("2010-01", "丙")]


@pytest.mark.parametrize(
    ("clause", "code"),
    [
        ("2009.12经甲局批准，嘉奖。", "01115"),
        ("2005.06，经甲纪委批准，受党内警告处分。", "02250"),
        ("2010年7月被甲县授予“先进工作者”荣誉称号", "01111"),
        ("2021.03，经甲县监委批准，受政务记过处分", "02112"),
        ("2007年11月记“三等功”嘉奖一次。", None),
        ("2007、2008年各荣立三等功一次", None),
        ("荣立三等功一次", None),
        ("2019.06，警告处分影响期满", None),
        ("2019.06，经甲县批准，诫勉", None),
    ],
)
def test_merits(clause: str, code: str | None) -> None:
    (read,) = merits(clause)
    assert (read.code and read.code.code) == code
    assert read.text == clause.rstrip("。")


def test_no_merits() -> None:
    assert merits("无") == merits(" \n") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2016年、2017年年度考核均为称职，2018年年度考核为优秀", "2016 2, 2017 2, 2018 1"),
        ("2017年年度考核为称职,2018年年度考核为优秀。", "2017 2, 2018 1"),
        ("2019—2021年年度考核均为称职", "2019 2, 2020 2, 2021 2"),
        ("2015年称职，2016年优秀", "2015 2, 2016 1"),
        ("2019、2020、2021年年度考核均为合格。", "2019 2B, 2020 2B, 2021 2B"),
        ("2017年在甲考核为“优秀”。", "2017 1"),
        ("2020年基本称职；2021年不称职；2022年基本合格；2023年不合格", "2020 3, 2021 4, 2022 3B, 2023 4B"),
        ("2021年新录用人员试用期年度考核不确定等次", "2021 5A"),
        ("2021年立案调查期间年度考核不确定等次", "2021 5B"),
        ("2021年病、事假累计超过考核年度半年不进行考核", "2021 6A"),
        ("2021年优秀，2021年称职", "2021 1, 2021 2"),
    ],
)
def test_years(text: str, told: str) -> None:
    read, lost = years(text)
    assert not lost
    assert ", ".join(f"{one.year} {one.code.code}" for one in read) == told


def test_what_is_no_result_is_given_back() -> None:
    assert years("历年称职；2020年表现良好")[1] == ["历年称职", "2020年表现良好"]
    assert len(years("1900-2099年优秀")[0]) <= 61
