"""Workbooks become personnel files, and every place that needs somebody's eye is named."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import UnknownNameError
from cadre_policy.interop.excel import CellProblem, Effect, WorkbookRead, read_workbook
from cadre_policy.measures import Days, Hours
from cadre_policy.records import (
    AwardKind,
    Cadre,
    EducationLevel,
    EducationTrack,
    Ethnicity,
    Grade,
    LeaveKind,
    NoGradeReason,
    Party,
    PostLevel,
    Rank,
    Relation,
    Sex,
)

from .books import book

ONE, TWO = "110105198503120012", "110105199012310027"
"""Invented; the last places are made to fit."""


def located(read: WorkbookRead) -> list[tuple[int, str, Effect]]:
    """Where the problems are, and what became of each place."""
    return [(one.sheet_number, one.cell, one.effect) for one in read.problems]


def only(read: WorkbookRead) -> Cadre:
    """The one person."""
    (cadre,) = read.cadres
    return cadre


def ledger(*rows: Any, title: str = "2023年度考核结果") -> bytes:
    """Results of assessments, as the import template has them."""
    return book({"Sheet1": [[title], ["序号", "姓 名", "单位及职务", "等 次"], *rows]})


def test_the_collection_workbook() -> None:
    read = read_workbook(
        book(
            {
                "说明": [["填写说明"]],
                "B01单位": [["单位"], ["单位名称", "单位编码"], ["甲镇", "001.001"]],
                "A01人员": [
                    ["人员基本信息"],
                    [
                        "姓名",
                        "身份证号",
                        "性别 ",
                        "出生年月",
                        "民族 ",
                        "健康状况",
                        "参加工作时间",
                        "政治面貌",
                        "入党时间",
                        "现职务层次",
                    ],
                    ["甲一", ONE, "男", "198503", "彝族", "健康", "200807", "中共党员", "201006", "乡科级副职"],
                ],
                "A02职务": [
                    ["职务"],
                    ["姓名", "身份证号", "任职机构名称", "职务名称", "职务层次", "任职时间", "免职时间", "任职状态"],
                    ["甲一", ONE, "甲镇", "副镇长", "乡科级副职", "202103", None, "在任"],
                ],
                "A05职务职级": [
                    ["职级"],
                    ["姓名", "身份证号", "职级", "批准日期", "状态"],
                    ["甲一", ONE, "三级主任科员", "20220101", "在任"],
                ],
                "A06专业技术": [["专业技术"], ["姓名", "身份证号", "专业技术资格"], ["甲一", ONE, "工程师"]],
                "A08学历学位": [
                    ["学历"],
                    ["姓名", "身份证号", "教育类别", "学历名称", "学位名称", "毕(肄)业时间", "学校(单位)名称"],
                    ["甲一", ONE, "全日制教育", "大学", "文学学士", "200807", "某大学"],
                ],
                "A14奖惩": [
                    ["奖惩"],
                    ["姓名", "身份证号", "奖惩名称", "批准日期", "批准机关"],
                    ["甲一", ONE, "嘉奖", "202301", "某县委"],
                    ["甲一", ONE, "警告（党员）", "201901", "某县纪委"],
                ],
                "A15考核": [["考核"], ["姓名", "身份证号", "考核结论", "考核年度"], ["甲一", ONE, "优秀", "2022"]],
                "A36家庭": [
                    ["家庭"],
                    ["姓名", "身份证号", "家庭成员姓名", "称谓", "出生日期", "政治面貌", "工作单位及职务"],
                    ["甲一", ONE, "乙二", "妻子", "198610", "群众", "某校教师"],
                ],
            }
        )
    )
    cadre = only(read)
    assert (cadre.name, cadre.sex, cadre.ethnicity, str(cadre.birth)) == ("甲一", Sex.MALE, Ethnicity.YI, "1985-03")
    assert (cadre.affiliations[0].party, str(cadre.affiliations[0].joined)) == (Party.CPC, "2010-06")
    (post,) = cadre.posts.entries
    assert (post.title, post.level, str(post.since), post.ongoing) == (
        "甲镇副镇长",
        PostLevel.TOWNSHIP_DEPUTY,
        "2021-03",
        True,
    )
    assert [(one.rank, str(one.since)) for one in cadre.ranks] == [(Rank.SECTION_CHIEF_3, "2022-01-01")]
    (course,) = cadre.education
    assert (course.track, course.level, course.degree) == (
        EducationTrack.FULL_TIME,
        EducationLevel.UNDERGRADUATE,
        "文学学士",
    )
    assert [one.kind for one in cadre.awards] == [AwardKind.COMMENDATION]
    assert [(one.year, one.grade) for one in cadre.assessments] == [(2022, Grade.EXCELLENT)]
    assert [(one.relation, one.called, one.name) for one in cadre.family] == [(Relation.SPOUSE, "妻子", "乙二")]
    assert [(unit.id, unit.name) for unit in read.units] == [("001.001", "甲镇")]
    assert "人员名册第3行 健康状况：健康" in cadre.unread
    assert "人员名册第3行 现职务层次：乡科级副职" in cadre.unread  # the sheet of posts says more
    assert "奖惩第4行 奖惩名称：警告（党员）" in cadre.unread
    assert read.people[0].id_number == ONE
    assert located(read) == [(6, "", Effect.SHEET_UNREAD), (8, "C4", Effect.KEPT_AS_TEXT)]


def test_two_rows_of_headings_and_brackets_behind_names() -> None:
    rows = [
        ["干部花名册"],
        ["姓  名", "现任职务", "全日制教育", None, "在职教育", None, "出生\n年月", "备注"],
        [None, None, "学历\n学位", "毕业院校\n及专业", "学历\n学位", "毕业院校\n及专业", None, None],
        ["甲一（女，傣族）", "副镇长", "大学\n文学学士", "某大学中文系", None, None, "1990.12", "挂职"],
    ]
    for merges in (["C2:D2", "E2:F2", "A2:A3", "B2:B3", "G2:G3"], []):
        cadre = only(read_workbook(book({"名册": rows}, merges={"名册": merges})))
        assert (cadre.name, cadre.sex, cadre.ethnicity, str(cadre.birth)) == (
            "甲一",
            Sex.FEMALE,
            Ethnicity.DAI,
            "1990-12",
        )
        assert [(one.level, one.degree, one.school) for one in cadre.education] == [
            (EducationLevel.UNDERGRADUATE, "文学学士", "某大学中文系")
        ]
        assert cadre.unread == ("人员名册第4行 备注：挂职",)


def test_a_leave_ledger_kept_by_hand() -> None:
    read = read_workbook(
        book(
            {
                "台账": [
                    ["2023年年休假台账"],
                    [
                        "序号",
                        "单位",
                        "姓名",
                        "参加工作时间",
                        "应休天数",
                        "已休天数",
                        "休假起止时间",
                        "未休天数",
                        "未休原因",
                        "备注",
                    ],
                    [1, "甲镇", "甲一", "2008.07", "10天", "5天", "2023.5.8-5.12", 5, "工作需要", "/"],
                    [2, None, "甲二", "2010.07", 10, "/", "—", 10, None, None],
                    ["合计", None, "2人", None, 20, 5],
                    ["填表人：甲三"],
                ]
            },
            merges={"台账": ["B3:B4"]},
        )
    )
    one, two = read.cadres
    (leave,) = one.leave.entries
    assert (leave.kind, str(leave.since), str(leave.until), leave.days, leave.year) == (
        LeaveKind.ANNUAL,
        "2023-05-08",
        "2023-05-12",
        Days(5),
        2023,
    )
    assert one.unit == two.unit == "甲镇"
    assert len(two.leave) == 0  # a stroke is unknown, and no leave of no days
    assert "休假台账第3行 未休原因：工作需要" in one.unread
    assert read.sheets[0].passed_over == (5, 6)
    assert read.problems == ()


def test_leave_one_by_one() -> None:
    rows = [
        ["请假人", "请假类别", "休假天数", "起止日期", "申请状态"],
        ["甲一", "事假", "2天", "2023-03-01至2023-03-02", "已批准"],
        ["甲一", "公休", 4, "2023-05-08至2023-05-09；2023-06-01至2023-06-02", "同意"],
        ["甲一", "年休假", 3, "2023-07-01至2023-07-02", "同意"],
        ["甲一", "年休假", 1, "2023-08-01至2023-08-01", "退回"],
        ["甲一", "月假", 1, "2023-08-01至2023-08-01", "同意"],
    ]
    read = read_workbook(book({"请假": rows}))
    cadre = only(read)
    assert [(one.kind, str(one.since), one.days) for one in cadre.leave] == [
        (LeaveKind.PERSONAL, "2023-03-01", Days(2)),
        (LeaveKind.ANNUAL, "2023-05-08", None),
        (LeaveKind.ANNUAL, "2023-06-01", None),
    ]
    assert "休假台账第3行 休假天数：4" in cadre.unread
    assert located(read) == [
        (1, "C4", Effect.ROW_UNREAD),
        (1, "E5", Effect.ROW_UNREAD),
        (1, "B6", Effect.CELL_UNREAD),
    ]


def test_planned_days_are_of_the_year() -> None:
    rows = [["2024年"], ["姓名", "部门", "配置天数", "已休天数", "剩余天数"], ["甲一", "办公室", "10", "3", "7"]]
    cadre = only(read_workbook(book({"年休假": rows})))
    assert [(one.year, one.planned) for one in cadre.leave_years] == [(2024, Days(10))]
    assert [(one.days, one.year, one.since) for one in cadre.leave] == [(Days(3), 2024, None)]


def test_results_of_the_year_in_the_title() -> None:
    read = read_workbook(
        ledger([1, "甲一", "甲镇副镇长", "优 秀"], [2, "甲二", "甲镇科员", "新录用人员试用期年度考核不确定等次"])
    )
    one, two = read.cadres
    assert [(a.year, a.grade) for a in one.assessments] == [(2023, Grade.EXCELLENT)]
    assert [(a.grade, a.no_grade_reason) for a in two.assessments] == [(Grade.NO_GRADE, NoGradeReason.PROBATION)]
    assert one.unread == ("考核结果第3行 现工作单位及职务全称：甲镇副镇长",)


def test_a_result_of_no_year_is_not_read() -> None:
    read = read_workbook(ledger([1, "甲一", None, "优秀"], title="2022年、2023年考核结果"))
    assert len(only(read).assessments) == 0
    assert located(read) == [(1, "3", Effect.ROW_UNREAD)]


def test_grades_ticked_in_columns_of_their_own() -> None:
    rows = [
        ["2023年"],
        ["姓名", "优秀", "称职", "基本称职"],
        ["甲一", "√", None, None],
        ["甲二", "√", "√", None],
        ["甲三", None, "×", None],
    ]
    read = read_workbook(book({"考核": rows}))
    assert [[a.grade for a in cadre.assessments] for cadre in read.cadres] == [[Grade.EXCELLENT], [], []]
    assert located(read) == [(1, "C4", Effect.ROW_UNREAD), (1, "C5", Effect.ROW_UNREAD)]


def test_training_hours() -> None:
    rows = [
        ["姓名", "培训年度", "课程名称", "学习开始日期", "学习结束日期", "获得学时数", "离岗状态"],
        ["甲一", "2023", "某班", "2023-03-01", dt.datetime(2023, 3, 10), "40学时", "脱产"],
        ["甲一", "2023", "另一班", "2023-04-10", "2023-04-01", 8, None],
    ]
    read = read_workbook(book({"学时": rows}))
    (course,) = only(read).training.entries
    assert (course.title, str(course.until), course.hours) == ("某班", "2023-03-10", Hours(40))
    assert located(read) == [(1, "E3", Effect.ROW_UNREAD)]
    assert "'2023-04-01'" in str(read.problems[0])  # of a course, so nobody's secret


def test_attendance_of_check_ups_but_no_findings() -> None:
    rows = [
        ["姓名", "体检年份", "体检日期", "体检机构", "是否参检", "未参检原因", "血压"],
        ["甲一", 2023, "2023-06-01", "某医院", "是", None, "150/95 secret"],
        ["甲二", 2023, None, None, "否", "出差", None],
        ["甲三", 2023, None, None, "是", None, None],
    ]
    read = read_workbook(book({"体检": rows}))
    one, two, three = read.cadres
    assert [(str(c.on), c.full, c.institution) for c in one.check_ups] == [("2023-06-01", None, "某医院")]
    assert (len(two.check_ups), two.unread[-1]) == (0, "体检台账第3行 未参检原因：出差")
    assert [str(c.on) for c in three.check_ups] == ["2023"]
    assert located(read) == [(1, "G2", Effect.CELL_UNREAD)]
    assert not any("secret" in text for text in one.unread)


def test_a_list_is_complete_only_where_the_caller_says_so() -> None:
    content = book({"体检": [["姓名", "体检日期"], ["甲一", "2023-06-01"]]})
    year = dt.date(2022, 1, 1), dt.date(2022, 12, 31)
    assert only(read_workbook(content)).check_ups.any_in(*year) is None
    told = read_workbook(content, complete={"check_ups": ("2022-01-01", "2023-12-31"), "training": ("2022", "2023")})
    assert only(told).check_ups.any_in(*year) is False
    assert len(only(told).training) == 0
    with pytest.raises(UnknownNameError, match="check_ups"):
        read_workbook(content, complete={"check_up": ("2022-01-01", "2023-12-31")})


def test_an_identity_number_kept_as_a_number_refuses_the_row() -> None:
    rows = [
        ["姓名", "身份证号", "性别"],
        ["甲一", 110105198503120012, "男"],
        ["甲二", "11010519850312", "男"],
        ["甲三", TWO[:-1] + "9", "男"],
    ]
    read = read_workbook(book({"名册": rows}))
    assert [cadre.name for cadre in read.cadres] == ["甲三"]
    assert located(read) == [
        (1, "B2", Effect.ROW_UNREAD),
        (1, "B3", Effect.ROW_UNREAD),
        (1, "B4", Effect.TO_BE_CHECKED),
    ]


def test_people_are_joined_by_number_then_by_a_name_that_one_bears() -> None:
    roster = [
        ["姓名", "身份证号", "性别", "出生年月"],
        ["甲一", ONE, "男", "198503"],
        ["甲一", TWO, "女", "199012"],
        ["甲二", None, "男", "198001"],
    ]
    results = [
        ["2023年"],
        ["姓名", "出生年月", "等次"],
        ["甲一", "1990.12", "优秀"],
        ["甲一", None, "称职"],
        ["甲二", None, "称职"],
    ]
    read = read_workbook(book({"名册": roster, "考核": results}))
    assert [(c.name, str(c.birth), [a.grade for a in c.assessments]) for c in read.cadres] == [
        ("甲一", "1985-03", []),
        ("甲一", "1990-12", [Grade.EXCELLENT]),
        ("甲二", "1980-01", [Grade.COMPETENT]),
    ]
    assert located(read) == [(2, "A4", Effect.ROW_UNREAD)]


def test_what_contradicts_is_reported_and_the_first_stays() -> None:
    roster = [["姓名", "身份证号", "性别", "出生年月"], ["甲一", ONE, "男", "198603"]]
    other = [["姓名", "身份证号", "性别", "民族"], ["甲二", ONE, "女", "汉族"]]
    read = read_workbook(book({"一": roster, "二": other}))
    assert (only(read).name, only(read).sex) == ("甲一", Sex.MALE)
    assert located(read) == [
        (1, "D2", Effect.TO_BE_CHECKED),
        (2, "A2", Effect.TO_BE_CHECKED),
        (2, "C2", Effect.CELL_UNREAD),
    ]


def test_fields_that_cannot_both_be_true_are_named() -> None:
    rows = [["姓名", "性别", "出生年月", "参加工作时间"], ["甲一", "男", "1985-03", "1984-01"]]
    read = read_workbook(book({"名册": rows}))
    assert only(read).began_work is None
    assert located(read) == [(1, "D2", Effect.CELL_UNREAD)]


def test_a_workbook_that_counts_from_1904() -> None:
    rows = [["姓名", "性别", "出生年月"], ["甲一", "男", 29645]]
    assert str(only(read_workbook(book({"名册": rows}, mac=True))).birth) == "1985-03-01"


def test_unknown_columns_are_kept_and_named_once() -> None:
    rows = [["姓名", "性别", "民族", "星座"], ["甲一", "男", "汉族", "白羊"], ["甲二", "女", "汉族", "金牛"]]
    read = read_workbook(book({"名册": rows}))
    assert [cadre.unread for cadre in read.cadres] == [("人员名册第2行 星座：白羊",), ("人员名册第3行 星座：金牛",)]
    assert located(read) == [(1, "D1", Effect.KEPT_AS_TEXT)]


def test_repeated_headings_and_nameless_rows() -> None:
    rows = [
        ["姓名", "性别", "民族"],
        ["甲一", "男", "汉族"],
        ["姓名", "性别", "民族"],
        [None, "女", "汉族"],
        ["小计", "2"],
    ]
    read = read_workbook(book({"名册": rows}))
    assert len(read.cadres) == 1
    assert located(read) == [(1, "A4", Effect.ROW_UNREAD)]
    assert read.sheets[0].passed_over == (3, 5)


def test_a_problem_says_where_and_what_but_not_what_stood_there() -> None:
    rows = [["姓名", "性别", "出生年月"], ["甲一", "甲某secret", 1985.1]]
    sex, birth = read_workbook(book({"张三secret": rows})).problems
    assert sex.say("zh") == "工作表1 B2（性别）：应为“男”“女”之一，实为文本；该单元格未读入"
    assert str(birth).startswith("sheet 1 C2 (出生年月): wanted a date whose month is clear")
    assert "secret" not in repr(sex) + str(sex) + sex.say("zh")
    assert (sex.value, sex.sheet) == ("甲某secret", "张三secret")
    assert isinstance(sex, CellProblem)


def test_formulas_give_what_was_last_reckoned_or_nothing() -> None:
    rows = [["姓名", "性别", "出生年月"], ["甲一", "男", '=TEXT("1985-03","@")']]
    assert only(read_workbook(book({"名册": rows}))).birth is None  # never reckoned by a spreadsheet
