"""The career timeline in a person's report, in text, JSON and HTML; eligibility on the command line."""

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from cadre_policy.cli import main
from cadre_policy.interop import read_unit_file
from cadre_policy.measures import Date
from cadre_policy.records import Cadre
from cadre_policy.report import Asked, html_page, person_report, report_json, report_text
from cadre_policy.report.career import career_section

TOWNSHIP = Path(__file__).parents[2] / "examples" / "data" / "township.toml"
ASKED = Asked(on=Date(2024, 6, 30))
MEMBER = "c-12"
"""Whose service for the next rank is complete on the day after, and whose child turns three in May 2027."""


def member(name: str = MEMBER) -> Cadre:
    return next(one for one in read_unit_file(TOWNSHIP).members if one.id == name)


class Tags(HTMLParser):
    """Counts the elements of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keeps the name of an element."""
        self.seen.append(tag)


def test_the_section_tells_each_change_by_day() -> None:
    section = career_section(member(), ASKED)
    assert section.career is not None
    assert len(section.entries) == len(section.career.entries)
    texts = [entry.text.en for entry in section.entries]
    assert any(text.startswith("2024-07-01 [eligibility] section chief, class 2") for text in texts)
    assert any(text.startswith("2027-05-20 [leave]") for text in texts)


def test_where_nothing_changes_nothing_is_told() -> None:
    section = career_section(Cadre(id="c-1"), ASKED)
    assert (section.entries, section.career) == ((), None)


def test_the_report_shows_it_in_every_form() -> None:
    report = person_report(member(), ASKED)
    assert "Career timeline (from 2024-06-30 to 2029-06-30" in report_text(report, "en")
    for language in ("zh", "en"):
        tags = Tags(html_page(report, language)).seen
        assert tags.count("svg") == 1
        assert "script" not in tags
    sections = json.loads(report_json(report))["sections"]
    (career,) = [one["career"] for one in sections if "career" in one]
    assert career["entries"][0]["date"] == "2024-07-01"


def run(capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str, str]:
    code = main(["eligibility", str(TOWNSHIP), "--on", "2024-06-30", *more])
    return (code, *capsys.readouterr())


def test_the_command_tells_every_requirement(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--id", "c-13", "--target", "section_chief_1", "--language", "en")
    assert code == 0
    assert out.startswith("may be considered for the rank, places apart: no")
    assert "no listed ground bars promotion in rank: not met" in out


def test_the_command_writes_json(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "found.json"
    code, out, _ = run(capsys, "--id", "c-01", "--target", "county_deputy", "--format", "json", "--output", str(path))
    assert (code, out) == (0, "")
    assert json.loads(path.read_text(encoding="utf-8"))["target"] == "county_deputy"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--id", "c-99", "--target", "county_deputy"), "no member of the unit is called 'c-99'"),
        (("--id", "c-01", "--target", "county_deputi"), "no level of a leading post or rank is called"),
        (("--id", "c-01", "--target", "staff"), "the level of a leading post is wanted"),
        (
            ("--id", "c-01", "--target", "county_deputy", "--horizon", "2024-01-01"),
            "horizon: 2024-01-01 comes before the day asked about",
        ),
    ],
)
def test_faults_are_one_clear_line(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1
