"""Workbooks that the library writes: they can be read again, they open cleanly, and nothing in them is a formula."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import attrs
import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.workbook import Workbook

from cadre_policy.interop.excel import (
    PersonRead,
    check_up_book,
    leave_balance_book,
    marked_copy,
    people_workbook,
    quota_book,
    read_workbook,
    template,
    training_book,
)
from cadre_policy.measures import Count, Days, Hours, PartialDate
from cadre_policy.records import (
    Affiliation,
    Assessment,
    Award,
    AwardKind,
    Cadre,
    CheckUp,
    Education,
    EducationLevel,
    EducationTrack,
    Ethnicity,
    FamilyMember,
    Grade,
    Headcount,
    LeaveKind,
    LeaveTaken,
    Ledger,
    NoGradeReason,
    Party,
    PostHolding,
    PostLevel,
    Rank,
    RankHolding,
    Relation,
    Sex,
    StaffKind,
    StaffStatus,
    Talk,
    TrainingKind,
    TrainingRecord,
    Unit,
)

from .books import book


def opened(content: bytes) -> Workbook:
    """The workbook as another program reads it."""
    return openpyxl.load_workbook(io.BytesIO(content))


def cells(content: bytes, sheet: str) -> list[list[Any]]:
    """The values of a sheet, row by row."""
    return [list(row) for row in opened(content)[sheet].iter_rows(values_only=True)]


# --- Round trip ---

words = st.text("甲乙丙丁县镇局院校系ABC=+-@,", min_size=1, max_size=8)
dates = st.one_of(
    st.none(),
    st.builds(PartialDate.of, st.integers(1990, 2020)),
    st.builds(PartialDate.of, st.integers(1990, 2020), st.integers(1, 12)),
    st.builds(PartialDate.of, st.integers(1990, 2020), st.integers(1, 12), st.integers(1, 28)),
)


def maybe(some: Any) -> Any:
    """A value, or none on file."""
    return st.none() | (st.sampled_from(some) if isinstance(some, type) else some)


plain_words = maybe(words.filter(lambda text: text.strip("-/") != ""))


def ledger(entries: Any) -> Any:
    """A list of up to three entries."""
    return st.builds(lambda some: Ledger(entries=tuple(some)), st.lists(entries, max_size=3))


grades = st.sampled_from([Grade.EXCELLENT, Grade.COMPETENT, Grade.UNQUALIFIED]).map(
    lambda grade: (grade, None)
) | st.tuples(st.sampled_from([Grade.NO_GRADE, Grade.NOT_ASSESSED]), maybe(NoGradeReason))
cadres = st.builds(
    Cadre,
    id=st.just("c"),
    name=st.text("甲乙丙丁", min_size=2, max_size=4),
    sex=maybe(Sex),
    birth=st.just(PartialDate.of(1970, 5)),
    ethnicity=maybe(Ethnicity),
    native_place=plain_words,
    began_work=dates,
    affiliations=st.sampled_from(Party).map(lambda party: (Affiliation(party=party),)) | st.just(()),
    staff_kind=maybe(StaffKind),
    status=maybe(StaffStatus),
    unit=plain_words,
    grassroots_two_years=maybe(st.booleans()),
    highest_education=maybe(EducationLevel),
    posts=ledger(
        st.builds(
            PostHolding,
            title=words.filter(lambda text: text.strip("-/") != ""),
            level=maybe(PostLevel),
            since=dates,
            ongoing=maybe(st.booleans()),
        )
    ),
    ranks=ledger(st.builds(RankHolding, rank=st.sampled_from(Rank), since=dates)),
    education=st.lists(
        st.builds(Education, track=st.sampled_from(EducationTrack), level=maybe(EducationLevel), finished=dates),
        max_size=2,
    ).map(tuple),
    awards=ledger(st.builds(Award, kind=st.sampled_from(AwardKind), on=dates)),
    assessments=ledger(
        st.builds(
            lambda year, grade: Assessment(year=year, grade=grade[0], no_grade_reason=grade[1]),
            st.integers(2000, 2030),
            grades,
        )
    ),
    training=ledger(
        st.builds(
            TrainingRecord,
            title=st.just("某班"),
            kind=maybe(TrainingKind),
            since=dates,
            hours=maybe(st.builds(Hours, st.integers(0, 300))),
        )
    ),
    check_ups=ledger(st.builds(CheckUp, on=dates, full=st.sampled_from([None, True]))),
    leave=ledger(
        st.builds(
            LeaveTaken,
            kind=st.sampled_from([LeaveKind.ANNUAL, LeaveKind.SICK, LeaveKind.HOME_VISIT_PARENTS]),
            since=dates,
            days=st.builds(Days, st.integers(1, 15)),
            year=maybe(st.integers(2000, 2030)),
        )
    ),
    family=st.lists(
        st.builds(FamilyMember, relation=st.sampled_from(Relation), name=st.just("乙一"), birth=dates), max_size=2
    ).map(tuple),
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(cadres, min_size=1, max_size=3, unique_by=lambda one: one.name))
def test_what_was_written_is_read_again(people: list[Cadre]) -> None:
    written = people_workbook(people)
    assert written.left_out == ()
    read = read_workbook(written.content)
    assert [attrs.evolve(one, id="c") for one in read.cadres] == people
    assert read.problems == ()


def test_identity_numbers_are_texts_and_join_again() -> None:
    people = [
        PersonRead(cadre=Cadre(id=f"p-{index}", name="甲一", birth="1985-03"), id_number=number)
        for index, number in enumerate(("110105198503120012", "11010519850301001X"))
    ]
    read = read_workbook(people_workbook(people).content)
    assert [person.id_number for person in read.people] == [person.id_number for person in people]
    assert repr(read.people[0]) == "PersonRead('p-001')"


def test_what_the_sheets_cannot_hold_is_named() -> None:
    cadre = Cadre(
        id="c",
        name="甲一",
        talks=Ledger(entries=(Talk(on="2023-01-01"),)),
        check_ups=Ledger(entries=(CheckUp(on="2023-01-01", full=False),)),
    )
    assert people_workbook([cadre]).left_out == ("check_ups", "talks")
    assert people_workbook([Cadre(id="c")]).left_out == ("name",)


def test_the_empty_workbook_has_every_sheet_and_offers_words() -> None:
    empty = opened(template())
    assert empty.sheetnames[0] == "人员名册"
    assert [cell.value for cell in empty["考核结果"][1]] == ["姓名", "身份证号", "考核年度", "考核结论"]
    assert any("优秀" in str(one.formula1) for one in empty["考核结果"].data_validations.dataValidation)
    read = read_workbook(template())
    assert (read.people, read.problems) == ((), ())


# --- The marked copy ---

FAULTY = book(
    {
        "名册": [
            ["某镇花名册"],
            ["姓名", "身份证号", "性别", "出生年月", "备注"],
            ["甲一", None, "男", 1985.1, "=1+1"],
            ["甲二", 110105198503120012, "不详", "1985-03", None],
            [None, None, "女", None, None],
        ],
        "说不清": [["一", "二"], [1, dt.datetime(2023, 5, 1)]],
    },
    merges={"名册": ["A1:E1"]},
)


def test_problems_are_marked_in_their_cells() -> None:
    read = read_workbook(FAULTY)
    marked = opened(marked_copy(read))
    assert marked.sheetnames == ["名册", "说不清", "问题清单"]
    sheet = marked["名册"]
    assert [str(area) for area in sheet.merged_cells.ranges] == ["A1:E1"]
    commented = {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment}
    assert set(commented) == {"D3", "B4", "A5"}
    assert "1985.1" in commented["D3"]
    assert commented["B4"].endswith("该行未读入")
    assert sheet["D3"].fill.fgColor.rgb == "FFFFC7CE"
    assert marked["说不清"]["A1"].comment is not None
    listed = cells(marked_copy(read), "问题清单")
    assert listed[0] == ["工作表", "工作表序号", "行", "列", "栏目", "应为", "处理"]
    assert [row[1:5] for row in listed[1:]] == [
        [1, 3, "D", "出生年月"],
        [1, 4, "B", "身份证号"],
        [1, 5, "A", "姓名"],
        [2, None, None, None],
    ]


def test_a_marked_copy_that_was_mended_is_read_in_its_place() -> None:
    mended = opened(marked_copy(read_workbook(FAULTY)))
    sheet = mended["名册"]
    sheet["D3"], sheet["B4"], sheet["C4"], sheet["A5"] = "1985-10", "110105198503120012", "男", "甲三"
    out = io.BytesIO()
    mended.save(out)
    read = read_workbook(out.getvalue())
    assert [(one.name, None if one.birth is None else str(one.birth)) for one in read.cadres] == [
        ("甲一", "1985-10"),
        ("甲二", "1985-03"),
        ("甲三", None),
    ]
    assert [one.cell for one in read.problems] == [""]  # the sheet that says nothing


def test_a_text_never_becomes_a_formula() -> None:
    people = [Cadre(id="=1+1", name="=cmd|x", unit="@SUM(A1)")]
    for content in (
        people_workbook(people).content,
        leave_balance_book(people, on=dt.date(2024, 6, 30)),
        marked_copy(read_workbook(book({"名册": [["姓名", "性别", "民族", "备注"], ["甲一", "男", "汉族", "x"]]}))),
    ):
        kinds = {cell.data_type for sheet in opened(content) for row in sheet.iter_rows() for cell in row}
        assert "f" not in kinds


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.lists(
            st.none()
            | st.text(max_size=6).filter(lambda text: not any(ord(one) < 32 for one in text))
            | st.integers(-9, 99999)
            | st.booleans(),
            min_size=4,
            max_size=4,
        ),
        max_size=6,
    )
)
def test_whatever_the_rows_hold_every_cell_is_in_the_copy(rows: list[list[Any]]) -> None:
    read = read_workbook(book({"名册": [["姓名", "性别", "出生年月", "星座"], *rows]}))
    again = read_workbook(marked_copy(read))
    assert again.grids[0].values == read.grids[0].values
    assert [one.cell for one in again.problems] == [one.cell for one in read.problems]


# --- Results ---

PEOPLE = [
    Cadre(
        id="c-1",
        name="甲一",
        unit="甲镇",
        status=StaffStatus.IN_POST,
        began_work="2008-07-01",
        joined_unit="2008-07-01",
        check_ups=Ledger(complete_from="2018-01-01", complete_until="2024-12-31"),
    ),
    Cadre(id="c-2", name="甲二", status=StaffStatus.IN_POST),
    Cadre(id="c-3", name="甲三", retired_on="2020-01-01"),
]
ON = dt.date(2024, 6, 30)


@pytest.mark.parametrize(
    "content", [leave_balance_book(PEOPLE, on=ON), check_up_book(PEOPLE, on=ON), training_book(PEOPLE, on=ON)]
)
def test_results_open_cleanly(content: bytes) -> None:
    made = opened(content)
    assert made.sheetnames[1:] == ["理由和依据", "说明"]
    first = made.worksheets[0]
    assert [cell.value for cell in first[1]][:3] == ["标识", "姓名", "单位"]
    assert first.freeze_panes == "A2"
    assert first.auto_filter.ref is not None
    assert first.column_dimensions["A"].width >= 6
    assert [row[0].value for row in first.iter_rows(min_row=2)] == ["c-1", "c-2"]  # who has retired is passed over
    reasons = made["理由和依据"]
    assert [cell.value for cell in reasons[1]] == ["标识", "姓名", "问题", "结论", "理由", "依据"]
    assert all(reasons.cell(row, 6).value for row in range(2, reasons.max_row + 1))


def test_leave_balances_say_what_to_find_out() -> None:
    rows = cells(leave_balance_book(PEOPLE, on=ON), "2024年休假余额")
    assert rows[0][3:] == ["应休天数", "剩余天数", "须查明"]
    assert str(rows[2][3]).startswith("未能确定")
    assert rows[2][5]


def test_days_are_numbers() -> None:

    quota = quota_book(
        [
            Unit(
                id="u",
                name="甲镇",
                headcounts=Ledger(entries=(Headcount(year=2023, took_part=Count(40), should_take_part=Count(40)),)),
            )
        ],
        2023,
    )
    rows = cells(quota, "2023年度优秀名额")
    assert rows[0] == ["单位标识", "单位名称", "计算基数", "一般比例名额", "优秀名额", "最多名额", "须查明"]
    assert rows[1][:2] == ["u", "甲镇"]
    assert any(isinstance(value, int) for value in rows[1][2:6]) or rows[1][6]


def test_who_is_overdue_comes_first() -> None:
    rows = cells(check_up_book(PEOPLE[::-1], on=ON), "体检逾期")
    assert rows[1][0] == "c-1"
    assert rows[1][3] == "逾期未安排"
