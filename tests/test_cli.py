"""The command line: what it prints, what it answers to a shell, and that no fault ends in a traceback."""

import html.parser
import json
from pathlib import Path
from typing import Any

import pytest

from cadre_policy.cli import main
from cadre_policy.interop import read_unit_file
from cadre_policy.law import wording
from cadre_policy.law.wording import wording_part
from cadre_policy.version import VERSION

TOWNSHIP = Path(__file__).parents[1] / "examples" / "data" / "township.toml"
ON = ("--on", "2024-06-30")
FIRST = "c-01"
"""Twenty-five years of service and five days of leave taken by 2024-06-30: 15 days, of which 10 are left."""


class Ran:
    """One run of a command: its exit code and what it printed."""

    def __init__(self, capsys: pytest.CaptureFixture[str], *arguments: object) -> None:
        self.code = main([str(one) for one in arguments])
        self.out, self.err = capsys.readouterr()
        assert "Traceback" not in self.err


# --- report ---


def test_a_report_about_a_unit_names_every_member(capsys: pytest.CaptureFixture[str]) -> None:
    unit = read_unit_file(TOWNSHIP)
    for language in ("zh", "en"):
        ran = Ran(capsys, "report", TOWNSHIP, *ON, "--language", language)
        assert (ran.code, ran.err) == (0, "")
        assert unit.name is not None
        assert ran.out.startswith(unit.name)
        assert len(unit.members) == 18
        for member in unit.members:
            assert member.id in ran.out


FORM = "<Person><XingMing>样某</XingMing><XingBie>女</XingBie><ChuShengNianYue>198503</ChuShengNianYue></Person>"


def test_a_report_about_a_folder_tells_what_needs_an_eye_apart(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """The form's person is not in the unit's file, which said that it names everybody; names of files stay unsaid."""
    (tmp_path / "1.toml").write_bytes(TOWNSHIP.read_bytes())
    (tmp_path / "样某.lrmx").write_text(FORM, encoding="utf-8")
    (tmp_path / "notes.docx").write_bytes(b"PK")
    ran = Ran(capsys, "report", tmp_path, *ON, "--unit", "--language", "en")
    assert ran.code == 0
    assert (read_unit_file(TOWNSHIP).name or "?") in ran.out
    assert "file 3 (.lrmx)" in ran.err
    assert "file 2 (.docx)" in ran.err
    assert "样某" not in ran.err


def test_which_unit_is_said_of_a_folder_only(capsys: pytest.CaptureFixture[str]) -> None:
    ran = Ran(capsys, "report", TOWNSHIP, *ON, "--unit-id", "u-1")
    assert (ran.code, ran.out) == (2, "")
    assert "--unit-id is for folders" in ran.err


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("zh", ["截至 2024-06-30 · 云南省(现行文本,默认理解)", "年休假:应享15天,已休5天,已准未休0天,尚余10天"]),
        ("en", ["annual leave: 15 days due, 5 days taken, 0 days booked ahead, 10 days left"]),
    ],
)
def test_a_report_about_a_person_says_what_the_law_gives(
    capsys: pytest.CaptureFixture[str], language: str, lines: list[str]
) -> None:
    ran = Ran(capsys, "report", TOWNSHIP, *ON, "--person", FIRST, "--language", language)
    assert ran.code == 0
    for line in lines:
        assert line in ran.out
    assert "c-02" not in ran.out


def test_reasons_are_shown_on_demand(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("report", TOWNSHIP, *ON, "--person", FIRST, "--language", "en")
    cite = "Annual Leave Regulation (2008) art. 3"
    assert cite not in Ran(capsys, *arguments).out
    assert cite in Ran(capsys, *arguments, "--reasons").out


def test_a_report_as_json_can_be_asked_again(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    ran = Ran(capsys, "report", TOWNSHIP, *ON, "--person", FIRST, "--format", "json")
    table = json.loads(ran.out)
    assert (table["subject"], table["on"], table["library"]) == (FIRST, "2024-06-30", VERSION)
    entries = [entry for section in table["sections"] for entry in section["entries"]]
    asked = [entry["determination"] for entry in entries if "determination" in entry]
    assert {one["rule"]: one.get("value") for one in asked}["leave.annual"] == 15
    for one in asked:
        path = tmp_path / "one.json"
        path.write_text(json.dumps(one, ensure_ascii=False), encoding="utf-8")
        again = Ran(capsys, "replay", path, "--language", "en")
        assert (again.code, again.out) == (0, "the same\n"), one["rule"]


class Balanced(html.parser.HTMLParser):
    """Checks that elements are closed in the order in which they were opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.identifiers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.identifiers += [str(value) for name, value in attrs if name == "id"]
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize(("language", "lang"), [("zh", "zh-Hans"), ("en", "en")])
def test_a_report_as_html_is_one_page_without_anything_from_elsewhere(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, language: str, lang: str
) -> None:
    path = tmp_path / "report.html"
    ran = Ran(capsys, "report", TOWNSHIP, *ON, "--format", "html", "--language", language, "--output", path)
    assert (ran.code, ran.out) == (0, "")
    page = path.read_text(encoding="utf-8")
    assert page.startswith(f'<!DOCTYPE html>\n<html lang="{lang}">')
    for wanted_nowhere in ("<script", "http://", "https://", "src=", "@import", "url("):
        assert wanted_nowhere not in page
    parser = Balanced()
    parser.feed(page)
    assert parser.open == []
    assert {member.id for member in read_unit_file(TOWNSHIP).members} <= set(parser.identifiers)


def test_hostile_names_are_escaped(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "unit.json"
    name = "<script>alert('x')</script>"
    unit = {"id": 'u"><b>', "name": name, "members": [{"id": "c'\"<i>", "name": name}]}
    path.write_text(json.dumps(unit), encoding="utf-8")
    ran = Ran(capsys, "report", path, *ON, "--format", "html")
    assert ran.code == 0
    assert "&lt;script&gt;" in ran.out
    for raw in ("<script", "<i>", "<b>"):
        assert raw not in ran.out


YEAR = (
    "计算人数:18",
    "2023年度考核:可确定的等次",
    "仅按一般比例试算:优秀名额分配:3个",
    "2023年度考核结果在2024年的后果",
)
"""The assessment year of the township: who counts, who is open to what, the seats, and what follows."""


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_a_unit_alone_shows_its_assessment_year_and_no_person(capsys: pytest.CaptureFixture[str], form: str) -> None:
    ran = Ran(capsys, "report", "--unit", TOWNSHIP, *ON, "--format", form)
    assert (ran.code, ran.err) == (0, "")
    for line in YEAR:
        assert line in ran.out
    assert "陈示例" not in ran.out


def test_a_unit_alone_and_a_person_exclude_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["report", str(TOWNSHIP), "--unit", "--person", FIRST])
    assert caught.value.code == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert last.endswith("error: argument --person: not allowed with argument --unit")


def test_an_unknown_person_is_told_with_those_that_look_alike(capsys: pytest.CaptureFixture[str]) -> None:
    ran = Ran(capsys, "report", TOWNSHIP, *ON, "--person", "c-010")
    assert (ran.code, ran.out) == (2, "")
    assert "no member of the unit is called 'c-010'; did you mean c-" in ran.err


def test_the_same_report_twice_is_the_same_to_the_letter(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("report", TOWNSHIP, *ON, "--person", FIRST, "--reasons")
    assert Ran(capsys, *arguments).out == Ran(capsys, *arguments).out


def test_a_report_before_the_law_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    ran = Ran(capsys, "report", TOWNSHIP, "--on", "2007-06-01", "--person", FIRST, "--language", "en")
    assert ran.code == 0
    assert "status of the yearly full check-up: not in force" in ran.out


def test_a_report_can_be_made_by_what_was_known_then(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("report", TOWNSHIP, *ON, "--person", FIRST, "--language", "en")
    assert "status of the yearly full check-up: not in force" in Ran(capsys, *arguments, "--known-at", "2018-07-31").out
    assert "status of the yearly full check-up: met" in Ran(capsys, *arguments, "--known-at", "2024-01-01").out


def test_a_report_can_be_made_under_another_policy(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "reform.toml"
    path.write_text(
        'name = "r"\n[[parameters."leave.annual.days_third"]]\nvalue = 18\nsince = 2024-01-01\n', encoding="utf-8"
    )
    arguments = ("report", TOWNSHIP, *ON, "--person", FIRST, "--language", "en", "--policy")
    assert "annual leave: 18 days due" in Ran(capsys, *arguments, path).out
    path.write_text('name = "r"\n[parameters]\n"leave.anual.days_third" = []\n"x.y" = []\n', encoding="utf-8")
    ran = Ran(capsys, *arguments, path)
    assert (ran.code, ran.out) == (2, "")
    assert "2 problems" in ran.err
    assert "did you mean leave.annual.days_third" in ran.err
    path.write_text("name = ", encoding="utf-8")
    assert Ran(capsys, *arguments, path).code == 2


# --- files with faults ---


def test_a_missing_file_is_told_by_its_name(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for command in ("report", "cases", "replay"):
        ran = Ran(capsys, command, tmp_path / "nowhere.toml")
        assert (ran.code, ran.out) == (2, "")
        assert "nowhere.toml" in ran.err


@pytest.mark.parametrize(("language", "head", "said"), [("zh", "2 处问题", "应为"), ("en", "2 problems", "wanted")])
def test_every_fault_of_a_file_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, language: str, head: str, said: str
) -> None:
    path = tmp_path / "unit.toml"
    path.write_text('id = "u"\nborder_township = "no"\n[[members]]\nid = "c"\nbirth = "1986-02-30"\n', encoding="utf-8")
    ran = Ran(capsys, "report", path, *ON, "--language", language)
    assert (ran.code, ran.out) == (2, "")
    lines = ran.err.splitlines()
    assert head in lines[0]
    assert [line.split()[1][: len("border_township")] for line in lines[1:]] == ["border_township", "members[0].birt"]
    assert all(said in line for line in lines[1:])
    assert "1986-02-30" not in ran.err


@pytest.mark.parametrize("text", ["", "id = ", "\x00", "members = 3\n"])
def test_what_is_no_unit_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str) -> None:
    path = tmp_path / "unit.toml"
    path.write_text(text, encoding="utf-8")
    ran = Ran(capsys, "report", path, *ON)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("cadre-policy: ")


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["report", "x.toml", "--on", "2024-02-30"], ["clause"]])
def test_a_command_that_is_not_understood_shows_how_it_is_used(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: cadre-policy" in capsys.readouterr().err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"cadre-policy {VERSION}\n"


# --- duties ---


def test_duties_of_a_year_and_a_calendar_of_what_is_due(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    calendar = tmp_path / "due.ics"
    ran = Ran(capsys, "duties", TOWNSHIP, *ON, "--bound", "3.2", "9.5", "20.8", "--ics", calendar, "--language", "en")
    assert (ran.code, ran.err) == (0, "")
    assert "3.2 the yearly survey of leading groups and reserve cadres: due this year; by 2024-12-31" in ran.out
    assert "last: 2023-09-20 (284 days ago)" in ran.out
    text = calendar.read_bytes().decode()
    assert text.count("BEGIN:VEVENT") == 1
    assert "DTSTART;VALUE=DATE:20241231\r\n" in text
    Ran(capsys, "duties", TOWNSHIP, *ON, "--bound", "3.2", "--ics", calendar, "--members")
    assert calendar.read_bytes().decode().count("CLASS:PRIVATE") > 1


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (("--bound", "20.66"), "20.66"),
        (("--year", "2025"), "2025 has not begun"),
        (("--bound", "20.8", "--ics", "due.ics"), "at least one day"),
    ],
)
def test_duties_that_cannot_be_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: tuple[str, ...], wanted: str
) -> None:
    ran = Ran(capsys, "duties", TOWNSHIP, *ON, *(tmp_path / one if one.endswith(".ics") else one for one in arguments))
    assert ran.code == 2
    assert wanted in ran.err
    assert list(tmp_path.iterdir()) == []


# --- cases ---

CASE = """
rule = "leave.annual.step"
[[case]]
name = "twelve years of service"
source = "Order 514 art. 3"
on = 2020-04-01
given = {{ service_since = 2008-03-15 }}
expect = {{ value = {days} }}
"""


def test_cases_that_pass_and_cases_that_fail(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "cases.toml"
    path.write_text(CASE.format(days=10), encoding="utf-8")
    ran = Ran(capsys, "cases", path)
    assert (ran.code, ran.out) == (0, "pass  cases.toml: twelve years of service\n1 passed, 0 failed\n")
    assert Ran(capsys, "cases", tmp_path, "--quiet").out == "1 passed, 0 failed\n"
    path.write_text(CASE.format(days=5), encoding="utf-8")
    ran = Ran(capsys, "cases", tmp_path, "--language", "en")
    assert ran.code == 1
    assert "FAIL  cases.toml: twelve years of service  [Order 514 art. 3]" in ran.out
    assert "value: expected 5 days, got 10 days" in ran.out
    assert "service has reached the second step: yes" in ran.out
    assert ran.out.endswith("0 passed, 1 failed\n")


def test_a_case_file_with_faults(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "cases.toml"
    path.write_text(CASE.format(days='"ten"').replace("source", "sorce"), encoding="utf-8")
    ran = Ran(capsys, "cases", path)
    assert (ran.code, ran.out) == (2, "")
    assert "did you mean source" in ran.err


# --- words, clauses, coverage ---


def test_a_rule_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    ran = Ran(capsys, "words", "leave.annual.left", "--language", "en")
    assert ran.code == 0
    assert "(“days of annual leave this year” − annual leave taken this year, not below zero)" in ran.out
    assert "本年度未休年休假天数" in Ran(capsys, "words", "leave.annual.left").out


def test_the_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    lines = Ran(capsys, "words", "--language", "en").out.splitlines()
    assert "leave.annual  days of annual leave this year" in lines
    assert lines == sorted(lines)


def test_a_rule_that_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    ran = Ran(capsys, "words", "leave.anual")
    assert (ran.code, ran.out) == (2, "")
    assert "did you mean leave.annual" in ran.err


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["  status: rule", "  modality: guarantee", "  encoded by: leave.annual, leave.annual.left"]),
        ("zh", ["  编码于: leave.annual, leave.annual.left"]),
    ],
)
def test_a_clause(capsys: pytest.CaptureFixture[str], language: str, lines: list[str]) -> None:
    ran = Ran(capsys, "clause", "17.10", "--language", language)
    assert ran.code == 0
    assert ran.out.startswith("17.10  ")
    for line in lines:
        assert any(one.startswith(line) for one in ran.out.splitlines())


def test_a_clause_that_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    ran = Ran(capsys, "clause", "17.99")
    assert (ran.code, ran.out) == (2, "")
    assert "did you mean 17.9" in ran.err


@pytest.mark.parametrize("language", ["zh", "en"])
def test_coverage_sums_to_the_203_clauses(capsys: pytest.CaptureFixture[str], language: str) -> None:
    ran = Ran(capsys, "coverage", "--language", language)
    *parts, total = [int(line.split()[0]) for line in ran.out.splitlines()]
    assert (ran.code, sum(parts), total) == (0, 203, 203)
    assert len(parts) == 7


# --- a copy of the text ---


def test_a_file_that_is_no_copy_of_the_opinion(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "copy.txt"
    path.write_bytes(b"")
    ran = Ran(capsys, "text", path)
    assert (ran.code, ran.out) == (2, "")
    assert "应为《意见》全文，实为没有内容" in ran.err
    path.write_text("1.别的文件。", encoding="utf-8")
    ran = Ran(capsys, "text", path)
    assert (ran.code, ran.out) == (2, "")
    assert "none of the 28 parts" in ran.err
    assert Ran(capsys, "text", tmp_path / "none.txt").code == 2


@pytest.mark.parametrize(("word", "code"), [("一次", 0), ("两次", 1)])
def test_a_copy_is_compared(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str, code: int
) -> None:
    parts = (
        wording_part("P", "为种好茶,提出如下办法。"),
        wording_part("S1", "看园。"),
        wording_part("1", "每年一次。"),
    )
    monkeypatch.setattr(wording, "opinion_parts", lambda: parts)
    path = tmp_path / "copy.txt"
    path.write_text(f"为种好茶,提出如下办法。一、看园。1.每年{word}。", encoding="utf-8")
    ran = Ran(capsys, "text", path, "--brief", "--language", "en")
    assert ran.code == code
    assert ran.out.splitlines()[2].startswith("article 1: the same" if code == 0 else "article 1: differs")


# --- replay ---


def stored(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    report = json.loads(Ran(capsys, "report", TOWNSHIP, *ON, "--person", FIRST, "--format", "json").out)
    found: dict[str, Any] = report["sections"][0]["entries"][0]["determination"]
    return found


def test_a_replay_says_what_differs(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    table = stored(capsys)
    path.write_text(json.dumps(table), encoding="utf-8")
    assert Ran(capsys, "replay", path).out == "一致\n"
    path.write_text(json.dumps(table | {"value": 20}), encoding="utf-8")
    ran = Ran(capsys, "replay", path)
    assert (ran.code, ran.out) == (1, "value: 20 then, 15 now\n")
    path.write_text("no JSON", encoding="utf-8")
    assert Ran(capsys, "replay", path).code == 2
