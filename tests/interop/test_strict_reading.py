"""Reading is strict: no value is bent until it fits, and every fault is reported at its place."""

import datetime as dt
import json
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from cadre_policy.errors import RecordError
from cadre_policy.interop import from_plain, read_cadre, read_tolerance_case, read_unit_file
from cadre_policy.measures import Days, PartialDate
from cadre_policy.records import (
    Assessment,
    Cadre,
    Headcount,
    LeaveTaken,
    Problem,
    Record,
    TrainingRecord,
    Unit,
)
from cadre_policy.records.problem import Found


def problems(kind: type[Record], table: dict[str, Any]) -> list[Problem]:
    with pytest.raises(RecordError) as caught:
        from_plain(kind, table)
    return [problem for problem in caught.value.problems if isinstance(problem, Problem)]


NEVER_BENT = [
    (Cadre, {"id": "c", "only_child": "no"}, "only_child", Found.TEXT),
    (Cadre, {"id": "c", "only_child": 0}, "only_child", Found.WHOLE_NUMBER),
    (Cadre, {"id": 7}, "id", Found.WHOLE_NUMBER),
    (Cadre, {"id": "  "}, "id", Found.TEXT),
    (Cadre, {"id": "c", "birth": dt.datetime(1986, 3, 1, 8, 0)}, "birth", Found.INSTANT),
    (Cadre, {"id": "c", "birth": dt.time(8, 0)}, "birth", Found.TIME),
    (Cadre, {"id": "c", "birth": 1986}, "birth", Found.WHOLE_NUMBER),
    (Cadre, {"id": "c", "birth": "1986-02-30"}, "birth", Found.TEXT),
    (Cadre, {"id": "c", "birth": "1986.02"}, "birth", Found.TEXT),
    (Cadre, {"id": "c", "sex": "男"}, "sex", Found.TEXT),
    (Cadre, {"id": "c", "sex": True}, "sex", Found.TRUTH),
    (Cadre, {"id": "c", "talks": []}, "talks", Found.LIST),
    (Cadre, {"id": "c", "family": {"relation": "child"}}, "family", Found.TABLE),
    (Cadre, {"id": "c", "workplace": "533325"}, "workplace", Found.TEXT),
    (Assessment, {"year": "2020"}, "year", Found.TEXT),
    (Assessment, {"year": Decimal("2020")}, "year", Found.DECIMAL),
    (Assessment, {"year": True}, "year", Found.TRUTH),
    (Assessment, {"grade": "excellent"}, "year", Found.NOTHING),
    (Headcount, {"year": 2020, "took_part": Decimal("2.7")}, "took_part", Found.DECIMAL),
    (LeaveTaken, {"kind": "sick", "days": "3"}, "days", Found.TEXT),
    (LeaveTaken, {"kind": "sick", "days": True}, "days", Found.TRUTH),
    (LeaveTaken, {"kind": "sick", "days": 2.7}, "days", Found.FLOAT),
    (LeaveTaken, {"kind": "sick", "days": -1}, "days", Found.WHOLE_NUMBER),
    (LeaveTaken, {"kind": "sick", "days": Decimal("NaN")}, "days", Found.DECIMAL),
    (TrainingRecord, {"abilities": ["study", "STUDY"]}, "abilities[1]", Found.TEXT),
    (TrainingRecord, {"abilities": "study"}, "abilities", Found.TEXT),
]


@pytest.mark.parametrize(("kind", "table", "where", "found"), NEVER_BENT)
def test_a_value_is_never_bent(kind: type[Record], table: dict[str, Any], where: str, found: Found) -> None:
    (problem,) = problems(kind, table)
    assert (problem.where, problem.found) == (where, found)


def test_dates_may_be_texts_or_toml_dates() -> None:
    assert read_cadre({"id": "c", "birth": dt.date(1986, 3, 15)}).birth == PartialDate.of(1986, 3, 15)
    assert read_cadre({"id": "c", "birth": "1986-03"}).birth == PartialDate.of(1986, 3)


def test_null_is_not_on_file() -> None:
    assert read_cadre({"id": "c", "sex": None, "talks": None}) == Cadre(id="c")


TEN_FAULTS = """
id = "u-1"
tier = "town"                       # 1 no such word
headcount = 38                      # 2 no such field
border_township = "no"              # 3 text for true/false

[place]
county = "539999"                   # 4 no such county of Yunnan

[[ratio_approvals.entries]]
year = 2023
ratio = 101                         # 5 over 100 percent

[[members]]
id = "c-1"
birth = 1986-03-01T08:00:00         # 6 a time of day
began_work = "1985-07"

[[members]]                         # 7 no id

[[members.assessments.entries]]
year = 2023
grade = "exellent"                  # 8 misspelt
decided = "2022-12-31"              # 9 before the year assessed

[[members]]
id = "c-1"

[[members.leave.entries]]
kind = "annual"
since = 2024-03-10
until = 2024-03-01                  # 10 ends before it begins
"""


def test_ten_faults_are_ten_located_problems(tmp_path: Path) -> None:
    path = tmp_path / "unit.toml"
    path.write_text(TEN_FAULTS, encoding="utf-8")
    with pytest.raises(RecordError) as caught:
        read_unit_file(path)
    found = caught.value.problems
    assert sorted(problem.where for problem in found if isinstance(problem, Problem)) == sorted(
        [
            "tier",
            "headcount",
            "border_township",
            "place.county",
            "ratio_approvals.entries[0].ratio",
            "members[0].birth",
            "members[1].id",
            "members[1].assessments.entries[0].grade",
            "members[1].assessments.entries[0].decided",
            "members[2].leave.entries[0].until",
        ]
    )
    assert str(caught.value).startswith("unit 'u-1': 10 problems\n")


def test_places_are_said_in_plain_words_of_both_languages() -> None:
    table = {"id": "c", "talks": {"entries": [{}, {"held_by": 3}]}}
    (problem,) = problems(Cadre, table)
    assert problem.say("en") == (
        "talks.entries[1].held_by (talks / entries / no. 2 / held by): "
        "wanted text that is not blank, found a whole number"
    )
    assert problem.say("zh") == ("talks.entries[1].held_by（谈心谈话 / 条目 / 第2项 / 谈话人）：应为非空文本，实为整数")


def test_disagreements_are_found_beside_other_faults() -> None:
    """One unreadable member does not hide that two others have the same identifier."""
    members: list[dict[str, Any]] = [{"id": "c-1"}, {"id": "c-1"}, {"sex": "female"}]
    found = problems(Unit, {"id": "u", "members": members})
    assert [problem.where for problem in found] == ["members[2].id", "members"]


def test_a_case_of_another_person_is_found_beside_an_unreadable_one() -> None:
    cases = {"entries": [{"id": "t-1", "cadre": "somebody else"}, {}]}
    found = problems(Cadre, {"id": "c", "tolerance_cases": cases})
    assert [problem.where for problem in found] == ["tolerance_cases.entries[1].id", "tolerance_cases"]


@pytest.mark.parametrize(
    ("table", "near"),
    [
        ({"talk": {}}, "talks (谈心谈话)"),
        ({"assesments": {}}, "assessments (考核)"),
        ({"began-work": "2008"}, "began_work (参加工作时间)"),
        ({"性别": "male"}, "sex (性别)"),
        ({"date of birth": "1986"}, "birth (出生日期)"),
    ],
)
def test_an_unknown_key_is_refused_with_near_names(table: dict[str, Any], near: str) -> None:
    (problem,) = problems(Cadre, {"id": "c"} | table)
    assert problem.found is Found.KEY
    assert problem.near[0] == near
    assert f"did you mean {near}" in str(problem)


@pytest.mark.parametrize(
    ("word", "near"), [("in-service", "in_service (在职培训)"), ("在职训练", "in_service (在职培训)")]
)
def test_an_unknown_word_is_refused_with_near_keys(word: str, near: str) -> None:
    (problem,) = problems(TrainingRecord, {"kind": word})
    assert problem.near[0] == near
    assert f"did you mean {near}" in str(problem)


def test_a_long_list_of_words_is_counted_not_printed() -> None:
    (problem,) = problems(Cadre, {"id": "c", "ethnicity": "Pumy"})
    assert "one of the 58 words of Ethnicity" in str(problem)
    assert "pumi (普米族)" in problem.near


def test_the_error_names_the_record_by_its_identifier_and_never_by_the_file(tmp_path: Path) -> None:
    path = tmp_path / "张三.json"
    path.write_text('{"id": "c-9", "sex": 1}', encoding="utf-8")
    with pytest.raises(RecordError) as caught:
        read_cadre(path)
    assert str(caught.value).startswith("cadre 'c-9': 1 problem\n")
    assert "张三" not in str(caught.value)


def test_json_keys_that_stand_twice_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "c.json"
    path.write_text('{"id": "c", "workplace": {"county": "533325", "county": "530102"}}', encoding="utf-8")
    with pytest.raises(RecordError, match=r"workplace\.county .*a key that stands once"):
        read_cadre(path)


def test_decimals_of_files_stay_exact(tmp_path: Path) -> None:
    for name, text in (("l.toml", 'id = "t"\nloss = 0.1\n'), ("l.json", '{"id": "t", "loss": 0.1}')):
        (tmp_path / name).write_text(text, encoding="utf-8")
        loss = read_tolerance_case(tmp_path / name).loss
        assert loss is not None
        assert loss.amount == Decimal("0.1")
    assert from_plain(LeaveTaken, {"kind": "annual", "days": Decimal("0.5")}).days == Days(Decimal("0.5"))


UNREADABLE = [
    ("c.toml", 'id = "c"\nname = 张三\n', "line 2, column 8"),
    ("c.toml", 'id = "c', "valid TOML|whole TOML"),
    ("c.json", '{"id": "c",\n "name": 张三}', "line 2, column 10"),
    ("c.json", '{"id": "c"', "line 1, column 11"),
    ("c.json", '["张三"]', "outermost value is an object"),
    ("c.json", '{"id": NaN}', "no NaN"),
    ("c.json", "[" * 100_000, "no endless nesting"),
    ("c.toml", "x = " + "[" * 100_000, "no endless nesting"),
]


@pytest.mark.parametrize(("name", "text", "said"), UNREADABLE)
def test_what_is_no_toml_or_json_is_located_and_not_quoted(tmp_path: Path, name: str, text: str, said: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(RecordError, match=said) as caught:
        read_cadre(tmp_path / name)
    assert "张三" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "c.toml").write_bytes('id = "张三"'.encode("gb18030"))
    with pytest.raises(RecordError, match="UTF-8, which byte 7 is not"):
        read_cadre(tmp_path / "c.toml")


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    (tmp_path / "c.json").write_bytes(b'\xef\xbb\xbf{"id": "c"}')
    assert read_cadre(tmp_path / "c.json") == Cadre(id="c")


def test_a_missing_file_is_the_systems_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_cadre(tmp_path / "c.json")


def test_the_libraries_that_parse_do_keep_decimals_apart_from_floats() -> None:
    """The converter relies on it: a float of a Python caller is refused, a file's 3.9 is exact."""
    assert tomllib.loads("x = 3.9", parse_float=Decimal)["x"] == Decimal("3.9")
    assert json.loads("3.9", parse_float=Decimal) == Decimal("3.9")
