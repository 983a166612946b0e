"""What one cell says."""

from __future__ import annotations

import contextlib
import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.interop.excel.cells import (
    UnreadableError,
    amount_of,
    blank,
    date_of,
    flag_of,
    spans_of_text,
    text_of,
    year_of,
)
from cadre_policy.interop.excel.who import id_number_of, name_of
from cadre_policy.interop.excel.words import no_grade_reason, school_degree, word_of
from cadre_policy.interop.id_number import birth_in, check_digit_fits
from cadre_policy.measures import Days, Hours
from cadre_policy.records import Ethnicity, Grade, NoGradeReason, Party


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("1985.03", "1985-03"),
        ("198503", "1985-03"),
        ("19850312", "1985-03-12"),
        ("1985-03", "1985-03"),
        ("1985/3", "1985-03"),
        ("1985年3月", "1985-03"),
        ("2008年7月1日", "2008-07-01"),
        ("1985年", "1985"),
        ("１９８５．０３", "1985-03"),
        ("1985-1", "1985-01"),
        ("1985.1.5", "1985-01-05"),
        ("19850300", "1985-03"),
        (1985.03, "1985-03"),
        (1985.12, "1985-12"),
        (1985.3, "1985-03"),
        (198503, "1985-03"),
        (19850312.0, "1985-03-12"),
        (1985, "1985"),
        (31107, "1985-03-01"),
        (31107.5, "1985-03-01"),
        (dt.datetime(1985, 3, 12), "1985-03-12"),
        (dt.date(1985, 3, 12), "1985-03-12"),
    ],
)
def test_a_date_is_read_as_it_is_stated(value: Any, expected: str) -> None:
    assert str(date_of(value, epoch_1904=False)) == expected


def test_serial_days_follow_the_workbooks_epoch() -> None:
    assert str(date_of(29645, epoch_1904=True)) == "1985-03-01"


@pytest.mark.parametrize("value", [1985.1, 2010.1, "1985.1", "２０１０．１"])
def test_a_month_that_may_have_lost_its_zero_is_not_guessed(value: Any) -> None:
    with pytest.raises(UnreadableError) as caught:
        date_of(value, epoch_1904=False)
    assert "1985.1" in caught.value.expected.zh


@pytest.mark.parametrize(
    "value",
    [
        "",
        "至今",
        "1985-13",
        "19850230",
        "31",
        3,
        -1,
        True,
        1e300,
        float("inf"),
        float("nan"),
        "1985.13",
        "去年",
        70_000,
        "1800-01",
    ],
)
def test_what_is_no_date_is_refused(value: Any) -> None:
    with pytest.raises(UnreadableError):
        date_of(value, epoch_1904=False)


@given(st.text() | st.floats() | st.integers() | st.datetimes() | st.dates() | st.booleans() | st.times())
def test_no_cell_makes_a_reader_fail(value: Any) -> None:
    for reader in (
        lambda: date_of(value, epoch_1904=False),
        lambda: spans_of_text(value),
        lambda: amount_of(value, Days),
        lambda: flag_of(value),
        lambda: year_of(value),
        lambda: name_of(value),
        lambda: id_number_of(value),
        lambda: word_of(text_of(value), Grade),
        lambda: no_grade_reason(text_of(value)),
    ):
        with contextlib.suppress(UnreadableError):
            reader()


@given(st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)))
def test_every_way_to_write_a_day_reads_the_same(day: dt.date) -> None:
    for form in ("%Y%m%d", "%Y-%m-%d", "%Y.%m.%d", "%Y/%m/%d", "%Y年%m月%d日"):
        text = day.strftime(form)
        assert str(date_of(text, epoch_1904=False)) == day.isoformat()


@pytest.mark.parametrize(
    ("value", "days"), [("5天", 5), ("5", 5), (5.0, 5), ("5.0", 5), ("3个工作日", 3), (0, 0), ("０天", 0)]
)
def test_days_stand_with_or_without_their_unit(value: Any, days: int) -> None:
    assert amount_of(value, Days) == Days(days)


def test_half_days_and_hours() -> None:
    assert amount_of("0.5天", Days) == amount_of(0.5, Days) == Days(Decimal("0.5"))
    assert amount_of("40学时", Hours) == Hours(40)


@pytest.mark.parametrize("value", ["-1", "五天", "5学时", True, "5-6", 1e30, dt.date(2023, 1, 5)])
def test_what_is_no_number_of_days_is_refused(value: Any) -> None:
    with pytest.raises(UnreadableError):
        amount_of(value, Days)


@pytest.mark.parametrize("value", [None, "", "  ", "/", "—", "－", "——", "\n"])
def test_strokes_say_nothing(value: Any) -> None:
    assert blank(value)


def test_zero_says_something() -> None:
    assert not blank(0)
    assert not blank("0")
    assert not blank("无")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2023-05-08至2023-05-12", [("2023-05-08", "2023-05-12")]),
        ("2023.5.8-5.12", [("2023-05-08", "2023-05-12")]),
        ("2023年5月8日—12日", [("2023-05-08", "2023-05-12")]),
        ("20230508-20230512", [("2023-05-08", "2023-05-12")]),
        ("2023.5.8", [("2023-05-08", "2023-05-08")]),
        ("2023.5.8-5.9；2023.8.1-8.3", [("2023-05-08", "2023-05-09"), ("2023-08-01", "2023-08-03")]),
    ],
)
def test_first_and_last_days(value: str, expected: list[tuple[str, str]]) -> None:
    assert [(str(first), str(last)) for first, last in spans_of_text(value)] == expected


@pytest.mark.parametrize("value", ["5月", "2023.5.12-5.8", "2023.2.30-3.1", 5, "2023.5.8至"])
def test_what_is_no_span_of_days_is_refused(value: Any) -> None:
    with pytest.raises(UnreadableError):
        spans_of_text(value)


def test_yes_and_no() -> None:
    assert [flag_of(one) for one in ("是", "√", 1, True)] == [True] * 4
    assert [flag_of(one) for one in ("否", "×", 0, False)] == [False] * 4
    assert [year_of(one) for one in ("2023", 2023, 2023.0, "2023年", "2023年度")] == [2023] * 5


def test_names_lose_blanks_and_brackets() -> None:
    assert name_of("张  三").name == "张三"
    assert (name_of("张三（女，彝族）").name, name_of("张三（女，彝族）").words) == ("张三", ("女", "彝族"))
    assert name_of("Li Ming").name == "Li Ming"


def test_identity_numbers() -> None:
    assert id_number_of("'11010519491231002x") == "11010519491231002X"
    assert check_digit_fits("11010519491231002X")
    assert not check_digit_fits("110105194912310020")
    assert birth_in("11010519491231002X") == "1949-12-31"
    assert birth_in("110105491231002") == "1949-12-31"
    assert birth_in("110105194913310020") is None
    for value in (110105194912310020, 1.1010519491231e17, "1101051949", "甲"):
        with pytest.raises(UnreadableError):
            id_number_of(value)


def test_words_have_aliases() -> None:
    assert word_of("优 秀", Grade) is Grade.EXCELLENT
    assert word_of("称职（合格）", Grade) is Grade.COMPETENT
    assert word_of("彝", Ethnicity) is Ethnicity.YI
    assert word_of("预备党员", Party) is Party.CPC_PROBATIONARY
    assert no_grade_reason("被立案调查尚未结案年度考核不确定等次") == (Grade.NO_GRADE, NoGradeReason.INVESTIGATION)
    assert no_grade_reason("病、事假累计超过考核年度半年不进行考核") == (Grade.NOT_ASSESSED, NoGradeReason.LONG_LEAVE)
    assert no_grade_reason("不进行考核") == (Grade.NOT_ASSESSED, None)
    assert school_degree("大学\n文学学士") == ("大学", "文学学士")
    assert school_degree("大学") == ("大学", None)
