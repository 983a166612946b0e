"""A folder of files of the desk: who is joined, what stands where files disagree, and what no text may say."""

import io
import os
from pathlib import Path
from typing import Any

import attrs
import pytest

from cadre_policy.errors import DateError, RecordError
from cadre_policy.interop import read_unit_file, write_record
from cadre_policy.interop.desk import (
    DeskDoubt,
    DeskLimits,
    FolderRead,
    JoinedBy,
    WhyLeft,
    progress_line,
    unit_from_folder,
)
from cadre_policy.interop.desk.listing import content_of
from cadre_policy.interop.excel import people_workbook, read_workbook
from cadre_policy.records import Grade

from .excel.books import book

NAME, OTHER = "样某某", "例某某"


def check_digit(seventeen: str) -> str:
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    rest = sum(int(digit) * weight for digit, weight in zip(seventeen, weights, strict=True)) % 11
    return seventeen + "10X98765432"[rest]


def number(birth: str, serial: int = 1) -> str:
    return check_digit(f"530000{birth}{serial:03d}")


def form(path: Path, name: str = NAME, birth: str = "198503", **tags: str) -> None:
    parts = {"XingMing": name, "ChuShengNianYue": birth, **tags}
    text = "".join(f"<{tag}>{value}</{tag}>" for tag, value in parts.items())
    path.write_text(f"<Person>{text}</Person>", encoding="utf-8")


def roster(path: Path, *rows: tuple[Any, ...]) -> None:
    path.write_bytes(book({"花名册": [("姓名", "性别", "出生年月", "参加工作时间", "身份证号"), *rows]}))


def record(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def doubts(read: FolderRead, *, of_files: bool = False) -> list[tuple[DeskDoubt, int, tuple[int, ...]]]:
    return [
        (one.doubt, one.file.number, tuple(other.number for other in one.others))
        for one in read.problems
        if of_files or one.doubt is not DeskDoubt.IN_FILE
    ]


def joins(read: FolderRead) -> list[tuple[tuple[int, ...], tuple[JoinedBy, ...]]]:
    return [(one.files, one.by) for one in read.joins]


# --- who is who


def test_the_same_identity_number_joins(tmp_path: Path) -> None:
    form(tmp_path / "1.lrmx", ShenFenZheng=number("19850312"), CanJiaGongZuoShiJian="200707")
    roster(tmp_path / "2.xlsx", (NAME, "女", "1985.03", "2007.07", number("19850312")))
    read = unit_from_folder(tmp_path)
    (member,) = read.unit.members
    assert (str(member.sex), str(member.birth), str(member.began_work)) == ("Sex.FEMALE", "1985-03", "2007-07")
    assert joins(read) == [((1, 2), (JoinedBy.ID_NUMBER,))]
    assert doubts(read) == []


def test_an_identity_number_of_15_places_is_the_same_as_its_longer_form(tmp_path: Path) -> None:
    long = number("19850312")
    form(tmp_path / "1.lrmx", ShenFenZheng=long)
    form(tmp_path / "2.lrmx", ShenFenZheng=long[:6] + long[8:17])
    assert joins(unit_from_folder(tmp_path)) == [((1, 2), (JoinedBy.ID_NUMBER,))]


def test_one_number_with_two_names_is_one_person_and_a_conflict(tmp_path: Path) -> None:
    form(tmp_path / "1.lrmx", ShenFenZheng=number("19850312"))
    form(tmp_path / "2.lrmx", OTHER, ShenFenZheng=number("19850312"))
    read = unit_from_folder(tmp_path)
    assert [one.name for one in read.unit.members] == [NAME]
    assert doubts(read) == [(DeskDoubt.CONFLICT, 2, (1,))]


def test_name_and_month_of_birth_join(tmp_path: Path) -> None:
    form(tmp_path / "1.lrmx", "样 某某", ShenFenZheng=number("19850312"))
    record(tmp_path / "2.toml", f'id = "c-7"\nname = "{NAME}"\nbirth = 1985-03-12\nreserve = true\n')
    read = unit_from_folder(tmp_path)
    (member,) = read.unit.members
    assert (member.id, str(member.birth), member.reserve) == ("c-7", "1985-03-12", True)
    assert joins(read) == [((2, 1), (JoinedBy.NAME_AND_MONTH,))]


def test_namesakes_of_other_months_are_other_people_and_no_doubt(tmp_path: Path) -> None:
    form(tmp_path / "1.lrmx")
    form(tmp_path / "2.lrmx", birth="198504")
    read = unit_from_folder(tmp_path)
    assert len(read.unit.members) == 2
    assert doubts(read) == []


def test_namesakes_of_one_month_with_two_numbers_are_two(tmp_path: Path) -> None:
    form(tmp_path / "1.lrmx", ShenFenZheng=number("19850312", 1))
    form(tmp_path / "2.lrmx", ShenFenZheng=number("19850312", 2))
    read = unit_from_folder(tmp_path)
    assert len(read.unit.members) == 2
    assert doubts(read) == []


def test_a_third_file_without_number_beside_two_namesakes_is_not_guessed(tmp_path: Path) -> None:
    form(tmp_path / "1.lrmx", ShenFenZheng=number("19850312", 1))
    form(tmp_path / "2.lrmx", ShenFenZheng=number("19850312", 2))
    form(tmp_path / "3.lrmx")
    read = unit_from_folder(tmp_path)
    assert len(read.unit.members) == 3
    assert doubts(read) == [
        (DeskDoubt.AMBIGUOUS, 1, (3,)),
        (DeskDoubt.AMBIGUOUS, 2, (3,)),
        (DeskDoubt.AMBIGUOUS, 3, (1, 2)),
    ]


def test_two_people_of_one_file_are_never_joined_by_a_third(tmp_path: Path) -> None:
    record(
        tmp_path / "1.json",
        '{"id": "u", "members": [{"id": "a", "name": "样某某", "birth": "1985-03"},'
        ' {"id": "b", "name": "样某某", "birth": "1985-03"}]}',
    )
    form(tmp_path / "2.lrmx")
    read = unit_from_folder(tmp_path)
    assert [one.id for one in read.unit.members] == ["a", "b", "d-001"]
    assert doubts(read) == [
        (DeskDoubt.AMBIGUOUS, 1, (2,)),
        (DeskDoubt.AMBIGUOUS, 1, (2,)),
        (DeskDoubt.AMBIGUOUS, 2, (1,)),
    ]


@pytest.mark.parametrize(
    "second",
    [
        {"birth": "19850313"},  # the number says the 12th
        {"XingBie": "女"},
    ],
)
def test_what_contradicts_keeps_namesakes_apart(tmp_path: Path, second: dict[str, str]) -> None:
    form(tmp_path / "1.lrmx", XingBie="男", ShenFenZheng=number("19850312"))
    form(tmp_path / "2.lrmx", **second)
    read = unit_from_folder(tmp_path)
    assert len(read.unit.members) == 2
    assert (DeskDoubt.AMBIGUOUS, 2, (1,)) in doubts(read)


def test_a_number_with_a_wrong_check_digit_joins_nothing_and_tells_apart(tmp_path: Path) -> None:
    wrong = number("19850312")[:-1] + ("0" if number("19850312")[-1] != "0" else "1")
    roster(tmp_path / "1.xlsx", (NAME, None, "1985.03", None, wrong))
    roster(tmp_path / "2.xlsx", (NAME, None, "1985.03", None, wrong))
    assert joins(unit_from_folder(tmp_path)) == [((1, 2), (JoinedBy.NAME_AND_MONTH,))]
    roster(tmp_path / "2.xlsx", (NAME, None, "1985.03", None, number("19850312", 7)))
    assert joins(unit_from_folder(tmp_path)) == []


def test_a_name_alone_joins_nothing(tmp_path: Path) -> None:
    form(tmp_path / "1.lrmx")
    roster(tmp_path / "2.xlsx", (NAME, None, "1985", "2007.07", None), (OTHER, None, None, None, None))
    read = unit_from_folder(tmp_path)
    assert len(read.unit.members) == 3
    assert doubts(read) == [(DeskDoubt.AMBIGUOUS, 2, (1,))]


def test_the_callers_own_identifier_joins_records(tmp_path: Path) -> None:
    record(tmp_path / "1.toml", f'id = "c-1"\nname = "{NAME}"\nsex = "female"\n')
    record(tmp_path / "2.json", '{"id": "c-1", "reserve": true}')
    read = unit_from_folder(tmp_path)
    (member,) = read.unit.members
    assert (member.id, member.reserve) == ("c-1", True)
    assert joins(read) == [((1, 2), (JoinedBy.IDENTIFIER,))]


def test_one_identifier_with_two_names_is_two_people(tmp_path: Path) -> None:
    case = '[[tolerance_cases.entries]]\nid = "t-1"\ncadre = "c-1"\n'
    record(tmp_path / "1.toml", f'id = "c-1"\nname = "{NAME}"\nsex = "male"\n')
    record(tmp_path / "2.toml", f'id = "c-1"\nname = "{OTHER}"\n[tolerance_cases]\n{case}')
    read = unit_from_folder(tmp_path)
    assert [(one.id, one.name) for one in read.unit.members] == [("c-1", NAME), ("d-001", OTHER)]
    assert [one.cadre for one in read.unit.members[1].tolerance_cases] == [None]
    assert doubts(read) == [(DeskDoubt.SAME_IDENTIFIER, 2, (1,))]


def test_two_identifiers_are_two_people_whom_a_name_does_not_join(tmp_path: Path) -> None:
    for identifier in ("a", "b"):
        record(tmp_path / f"{identifier}.toml", f'id = "{identifier}"\nname = "{NAME}"\nbirth = "1985-03"\n')
    read = unit_from_folder(tmp_path)
    assert [one.id for one in read.unit.members] == ["a", "b"]
    assert doubts(read) == [(DeskDoubt.AMBIGUOUS, 1, (2,)), (DeskDoubt.AMBIGUOUS, 2, (1,))]


def test_very_many_namesakes_end_soon(tmp_path: Path) -> None:
    for place in range(300):
        record(tmp_path / f"{place:03d}.toml", f'id = "{place}"\nname = "{NAME}"\nbirth = "1985-03"\n')
    read = unit_from_folder(tmp_path)
    assert len(read.unit.members) == 300
    assert len(read.problems) == 300
    assert max(len(one.others) for one in read.problems) == 5


# --- what stands where files disagree


def person(path: Path, text: str) -> None:
    record(path, f'id = "c-1"\nname = "{NAME}"\n{text}\n')


def test_records_stand_before_forms_and_forms_before_workbooks(tmp_path: Path) -> None:
    roster(tmp_path / "1.xlsx", (NAME, "男", "1985.03", "2007.09", number("19850312")))
    form(tmp_path / "2.lrmx", ShenFenZheng=number("19850312"), CanJiaGongZuoShiJian="200708", XingBie="女")
    record(tmp_path / "3.toml", f'id = "c-1"\nname = "{NAME}"\nbirth = "1985-03"\nbegan_work = "2007-07"\n')
    read = unit_from_folder(tmp_path)
    (member,) = read.unit.members
    assert str(member.began_work) == "2007-07"
    assert member.sex is not None
    assert member.sex.value == "female"
    told = [
        (one.field.en if one.field else None, one.file.number, [other.number for other in one.others])
        for one in read.problems
        if one.doubt is not DeskDoubt.IN_FILE
    ]
    assert told == [("sex", 1, [2]), ("began work", 1, [3]), ("began work", 2, [3])]


def test_a_date_that_agrees_becomes_closer(tmp_path: Path) -> None:
    person(tmp_path / "1.toml", 'began_work = "2007"')
    person(tmp_path / "2.toml", 'began_work = "2007-07"')
    read = unit_from_folder(tmp_path)
    assert str(read.unit.members[0].began_work) == "2007-07"
    assert doubts(read) == []


def test_ledgers_are_joined_where_they_do_not_contradict(tmp_path: Path) -> None:
    person(tmp_path / "1.toml", 'assessments = { entries = [{ year = 2021, grade = "competent" }] }')
    person(
        tmp_path / "2.toml",
        'assessments = { entries = [{ year = 2021, grade = "competent" }, { year = 2022, grade = "excellent" }] }',
    )
    read = unit_from_folder(tmp_path)
    results = read.unit.members[0].assessments
    assert [(one.year, one.grade) for one in results] == [(2021, Grade.COMPETENT), (2022, Grade.EXCELLENT)]
    assert doubts(read) == []


def test_two_results_of_one_year_are_not_both_taken(tmp_path: Path) -> None:
    person(tmp_path / "1.toml", 'assessments = { entries = [{ year = 2021, grade = "competent" }] }')
    person(tmp_path / "2.toml", 'assessments = { entries = [{ year = 2021, grade = "excellent" }] }')
    read = unit_from_folder(tmp_path)
    assert [one.grade for one in read.unit.members[0].assessments] == [Grade.COMPETENT]
    assert doubts(read) == [(DeskDoubt.ENTRY, 2, (1,))]


def test_an_entry_told_more_closely_takes_the_place_of_the_vaguer_one(tmp_path: Path) -> None:
    person(tmp_path / "1.toml", 'check_ups = { entries = [{ on = "2023" }] }')
    person(tmp_path / "2.toml", "check_ups = { entries = [{ on = 2023-05-06, full = true }, { on = 2023-11-02 }] }")
    read = unit_from_folder(tmp_path)
    assert [str(one.on) for one in read.unit.members[0].check_ups] == ["2023-05-06", "2023-11-02"]
    assert doubts(read) == []


def test_an_entry_in_a_span_that_is_complete_without_it_is_reported(tmp_path: Path) -> None:
    span = 'complete_from = "2020-01-01"\ncomplete_until = "2023-12-31"'
    person(tmp_path / "1.toml", f"[check_ups]\n{span}\nentries = [{{ on = 2022-05-06 }}]")
    person(tmp_path / "2.toml", "check_ups = { entries = [{ on = 2021-05-06 }, { on = 2024-02-01 }] }")
    read = unit_from_folder(tmp_path)
    assert [str(one.on) for one in read.unit.members[0].check_ups] == ["2022-05-06", "2024-02-01"]
    assert doubts(read) == [(DeskDoubt.ENTRY, 2, (1,))]


@pytest.mark.parametrize(
    ("first", "second", "until", "doubt"),
    [
        ("[check_ups]\nentries = [{ on = 2019-05-06 }]", ("2020-01-01", "2023-12-31"), "2023-12-31", None),
        ("[check_ups]\nentries = [{ on = 2021-05-06 }]", ("2020-01-01", "2023-12-31"), None, DeskDoubt.SPAN),
        (
            '[check_ups]\ncomplete_from = "2021-01-01"\ncomplete_until = "2022-12-31"',
            ("2020-01-01", "2023-12-31"),
            "2023-12-31",
            None,
        ),
        (
            '[check_ups]\ncomplete_from = "2021-01-01"\ncomplete_until = "2022-12-31"',
            ("2022-01-01", "2022-06-30"),
            "2022-12-31",
            None,
        ),
        (
            '[check_ups]\ncomplete_from = "2021-01-01"\ncomplete_until = "2022-12-31"',
            ("2022-01-01", "2023-06-30"),
            "2022-12-31",
            DeskDoubt.SPAN,
        ),
    ],
)
def test_the_span_of_completeness(
    tmp_path: Path, first: str, second: tuple[str, str], until: str | None, doubt: DeskDoubt | None
) -> None:
    person(tmp_path / "1.toml", first)
    person(tmp_path / "2.toml", f'[check_ups]\ncomplete_from = "{second[0]}"\ncomplete_until = "{second[1]}"')
    read = unit_from_folder(tmp_path)
    last = read.unit.members[0].check_ups.complete_until
    assert (None if last is None else str(last)) == until
    assert doubts(read) == ([] if doubt is None else [(doubt, 2, (1,))])


def test_what_would_contradict_another_field_is_left_out(tmp_path: Path) -> None:
    person(tmp_path / "1.toml", 'birth = "1985-03"')
    person(tmp_path / "2.toml", 'began_work = "1984-07"')
    read = unit_from_folder(tmp_path)
    assert read.unit.members[0].began_work is None
    assert doubts(read) == [(DeskDoubt.CONTRADICTS, 2, (1,))]


def test_lists_without_days_and_text_that_no_record_holds(tmp_path: Path) -> None:
    person(tmp_path / "1.toml", 'unread = ["甲"]\nfamily = [{ relation = "spouse", name = "乙" }]')
    person(tmp_path / "2.toml", 'unread = ["甲", "丙"]\nfamily = [{ relation = "spouse", name = "丁" }]')
    read = unit_from_folder(tmp_path)
    assert read.unit.members[0].unread == ("甲", "丙")
    assert [one.name for one in read.unit.members[0].family] == ["乙"]
    assert doubts(read) == [(DeskDoubt.CONFLICT, 2, (1,))]


def test_the_day_that_a_file_describes(tmp_path: Path) -> None:
    person(tmp_path / "1.toml", "reserve = true\nas_of = 2024-06-30")
    person(tmp_path / "2.toml", "reserve = true\nas_of = 2024-09-30")
    read = unit_from_folder(tmp_path, on="2024-07-31")
    assert str(read.unit.members[0].as_of) == "2024-06-30"
    assert doubts(read) == [(DeskDoubt.LATER, 2, ()), (DeskDoubt.AS_OF, 2, (1,))]
    with pytest.raises(DateError):
        unit_from_folder(tmp_path, on="yesterday")


# --- the unit


def test_the_unit_comes_from_its_file(tmp_path: Path) -> None:
    record(tmp_path / "1.toml", f'id = "u-1"\nname = "虚构镇"\n[[members]]\nid = "a"\nname = "{OTHER}"\n')
    record(tmp_path / "2.toml", 'id = "u-1"\nname = "另一镇"\nkind = "organ"\n')
    form(tmp_path / "3.lrmx")
    read = unit_from_folder(tmp_path)
    assert (read.unit.id, read.unit.name, len(read.unit.members)) == ("u-1", "虚构镇", 2)
    assert read.unit.kind is not None
    assert doubts(read) == [(DeskDoubt.CONFLICT, 2, (1,))]


def test_members_called_complete_without_somebody_are_no_longer_so(tmp_path: Path) -> None:
    text = f'id = "u-1"\nmembers_complete = true\n[[members]]\nid = "a"\nname = "{OTHER}"\nbirth = "1985-03"\n'
    record(tmp_path / "1.toml", text)
    form(tmp_path / "2.lrmx", OTHER)
    assert unit_from_folder(tmp_path).unit.members_complete is True
    form(tmp_path / "3.lrmx")
    read = unit_from_folder(tmp_path)
    assert read.unit.members_complete is None
    assert doubts(read) == [(DeskDoubt.NOT_LISTED, 3, (1,))]


def test_of_several_units_one_must_be_named(tmp_path: Path) -> None:
    record(tmp_path / "1.toml", f'id = "u-1"\n[[members]]\nid = "a"\nname = "{NAME}"\n')
    record(tmp_path / "2.toml", f'id = "u-2"\n[[members]]\nid = "b"\nname = "{OTHER}"\n')
    with pytest.raises(RecordError, match="one unit: there are several, so say which"):
        unit_from_folder(tmp_path)
    read = unit_from_folder(tmp_path, unit="u-2")
    assert [one.id for one in read.unit.members] == ["b"]
    assert doubts(read) == [(DeskDoubt.OTHER_UNIT, 1, ())]


def test_units_that_a_workbook_lists(tmp_path: Path) -> None:
    rows = [("单位名称", "单位编码"), ("虚构镇", "A01")]
    assert read_workbook(book({"单位信息": rows})).units
    (tmp_path / "1.xlsx").write_bytes(book({"单位信息": rows}))
    assert unit_from_folder(tmp_path).unit.name == "虚构镇"
    (tmp_path / "1.xlsx").write_bytes(book({"单位信息": [*rows, ("虚构村", "A02")]}))
    read = unit_from_folder(tmp_path)
    assert (read.unit.id, read.unit.name) == ("desk", None)
    assert doubts(read) == [(DeskDoubt.UNITS, 1, ())]
    assert unit_from_folder(tmp_path, unit="A02").unit.name == "虚构村"


def test_an_empty_folder_is_a_unit_without_anybody(tmp_path: Path) -> None:
    read = unit_from_folder(tmp_path)
    assert (read.unit.members, read.problems, read.left_out, read.joins) == ((), (), (), ())
    assert read.unit.members_complete is None


def test_a_file_that_lies_there_twice_changes_nothing(tmp_path: Path) -> None:
    sample = (Path(__file__).parent / "data" / "township.toml").read_bytes()
    (tmp_path / "1.toml").write_bytes(sample)
    once = unit_from_folder(tmp_path)
    (tmp_path / "2.toml").write_bytes(sample)
    twice = unit_from_folder(tmp_path)
    assert once.unit == twice.unit == read_unit_file(tmp_path / "1.toml")
    assert doubts(twice) == []
    assert len(twice.joins) == len(once.unit.members)


def test_an_example_unit_beside_its_own_workbook(tmp_path: Path) -> None:
    unit = read_unit_file(Path(__file__).parents[2] / "examples" / "data" / "township.toml")
    unit = attrs.evolve(unit, members_complete=None)
    write_record(unit, tmp_path / "1.json")
    (tmp_path / "2.xlsx").write_bytes(people_workbook(unit.members).content)
    read = unit_from_folder(tmp_path)
    assert read.unit.members == unit.members  # the workbook says less, and nothing else
    assert doubts(read) == []


# --- what cannot be read


def test_everything_that_was_not_read_is_listed(tmp_path: Path) -> None:
    (tmp_path / "0.toml").write_text("id = ")
    (tmp_path / "1.json").write_text('{"id": "x", "colour": "red"}')
    (tmp_path / "2.lrmx").write_text("<!DOCTYPE a><Person/>")
    (tmp_path / "3.xlsx").write_bytes(b"no workbook")
    (tmp_path / "4.xls").write_bytes(b"")
    (tmp_path / "5.docx").write_bytes(b"")
    (tmp_path / "6.pic").write_bytes(b"")
    (tmp_path / "7").mkdir()
    (tmp_path / "8.toml").write_text('id = "c"\nname = "n"\n' + "#" * 3000)
    (tmp_path / ".hidden.toml").write_text("")
    (tmp_path / "~$3.xlsx").write_text("")
    read = unit_from_folder(tmp_path, limits=DeskLimits(file_bytes=2000))
    assert {one.name: one.why for one in read.left_out} == {
        ".hidden.toml": WhyLeft.TEMPORARY,
        "0.toml": WhyLeft.FAULTS,
        "1.json": WhyLeft.FAULTS,
        "2.lrmx": WhyLeft.FAULTS,
        "3.xlsx": WhyLeft.FAULTS,
        "4.xls": WhyLeft.OLD_BOOK,
        "5.docx": WhyLeft.UNKNOWN_KIND,
        "6.pic": WhyLeft.LONE_PHOTO,
        "7": WhyLeft.FOLDER,
        "8.toml": WhyLeft.TOO_LARGE,
        "~$3.xlsx": WhyLeft.TEMPORARY,
    }
    assert {one.file.number for one in read.problems} == {2, 3, 4, 5}
    assert read.files == ()
    assert len(read.say("zh")) == len(read.say("en", names=True)) == len(read.left_out) + len(read.problems)


@pytest.mark.skipif(not hasattr(os, "symlink") or not hasattr(os, "mkfifo"), reason="a system without links or pipes")
def test_links_and_pipes_are_not_opened(tmp_path: Path) -> None:
    desk, outside = tmp_path / "desk", tmp_path / "outside.lrmx"
    desk.mkdir()
    form(outside)
    (desk / "1.lrmx").symlink_to(outside)
    os.mkfifo(desk / "2.lrmx")
    read = unit_from_folder(desk)
    assert [one.why for one in read.left_out] == [WhyLeft.LINK, WhyLeft.NO_FILE]
    assert read.unit.members == ()


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="a system without links")
def test_a_link_that_took_the_place_of_a_file_meanwhile_is_not_opened(tmp_path: Path) -> None:
    form(tmp_path / "1.lrmx")
    (tmp_path / "2.lrmx").symlink_to(tmp_path / "1.lrmx")
    assert content_of(tmp_path / "2.lrmx", DeskLimits()) is WhyLeft.NOT_OPENED
    assert content_of(tmp_path / "3.lrmx", DeskLimits()) is WhyLeft.NOT_OPENED
    assert content_of(tmp_path / "1.lrmx", DeskLimits(file_bytes=5)) is WhyLeft.TOO_LARGE


def test_workbooks_without_the_extra_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    roster(tmp_path / "1.xlsx", (NAME, None, None, None, None))
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert [one.why for one in unit_from_folder(tmp_path).left_out] == [WhyLeft.NO_EXTRA]


@pytest.mark.parametrize(
    ("text", "member"),
    [
        ('{"id": "a", "reserve": true}', "a"),
        ('{"$schema": "urn:cadre-policy:schema:1:Cadre", "id": "a"}', "a"),
        ('{"$schema": "urn:cadre-policy:schema:1:Unit", "id": "a"}', None),
        ('{"id": "a", "kind": "organ"}', None),
    ],
)
def test_a_record_of_a_person_or_of_a_unit(tmp_path: Path, text: str, member: str | None) -> None:
    record(tmp_path / "1.json", text)
    read = unit_from_folder(tmp_path)
    assert read.left_out == ()
    assert [one.id for one in read.unit.members] == ([] if member is None else [member])


@pytest.mark.parametrize(
    "text", ['{"id": "a"}', '{"$schema": "urn:cadre-policy:schema:1:ToleranceCase", "id": "a"}', '{"$schema": 3}', "{}"]
)
def test_a_record_of_something_else_is_listed(tmp_path: Path, text: str) -> None:
    record(tmp_path / "1.json", text)
    read = unit_from_folder(tmp_path)
    assert [one.why for one in read.left_out] == [WhyLeft.FAULTS]
    assert "the file of a cadre or of a unit" in read.say("en")[1]


def test_limits_on_the_number_and_size_of_files(tmp_path: Path) -> None:
    for place in range(3):
        form(tmp_path / f"{place}.lrmx")
    with pytest.raises(RecordError, match="a folder of at most 2 files"):
        unit_from_folder(tmp_path, limits=DeskLimits(files=2))
    with pytest.raises(RecordError, match="files of at most 100 bytes together"):
        unit_from_folder(tmp_path, limits=DeskLimits(all_bytes=100))
    with pytest.raises(FileNotFoundError):
        unit_from_folder(tmp_path / "missing")


def test_an_older_form_with_its_photo(tmp_path: Path) -> None:
    samples = Path(__file__).parent / "lrmx" / "samples"
    for name in ("extra-zhangsan.lrm", "extra-zhangsan.pic", "01-regular-v3.lrmx"):
        (tmp_path / name).write_bytes((samples / name).read_bytes())
    read = unit_from_folder(tmp_path)
    assert read.left_out == ()
    assert joins(read) == [((1, 2), (JoinedBy.NAME_AND_MONTH,))]


# --- progress and privacy


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress(tmp_path: Path) -> None:
    for place in range(2):
        form(tmp_path / f"{NAME}{place}.lrmx")
    told: list[tuple[int, int, str]] = []
    unit_from_folder(tmp_path, progress=lambda *step: told.append(step))
    assert told == [(1, 2, f"{NAME}0.lrmx"), (2, 2, f"{NAME}1.lrmx")]
    assert progress_line(io.StringIO(), "zh") is None
    screen = Terminal()
    for language in ("zh", "en"):
        unit_from_folder(tmp_path, progress=progress_line(screen, "zh" if language == "zh" else "en"))
    assert screen.getvalue() == "\r已读 1/2 个文件\r已读 2/2 个文件\n\r1 of 2 files read\r2 of 2 files read\n"


def test_no_text_tells_who(tmp_path: Path) -> None:
    secret = number("19850312")
    form(tmp_path / f"{NAME}.lrmx", ShenFenZheng=secret, JianLi="机密", MinZu="机密", CanJiaGongZuoShiJian="200707")
    form(tmp_path / f"{NAME}{secret}.lrmx", ShenFenZheng=secret, CanJiaGongZuoShiJian="200708")
    form(tmp_path / f"{NAME}3.lrmx")
    roster(tmp_path / f"{NAME}.xlsx", (NAME, "机密", "1985", "机密", "机密"), (NAME, None, None, None, None))
    record(tmp_path / f"{NAME}.toml", f'id = "a"\nname = "{NAME}"\nsex = "机密"\n')
    record(tmp_path / f"x.{NAME}", "")
    read = unit_from_folder(tmp_path)
    texts = [repr(read), *map(repr, (*read.problems, *read.left_out, *read.joins, *read.files, read.unit))]
    texts += [*read.say("zh"), *read.say("en"), *map(str, (*read.problems, *read.left_out))]
    assert len(read.problems) > 5
    assert not [text for text in texts if NAME in text or secret in text or "机密" in text]
    assert any(NAME in text for text in read.say("zh", names=True))
