"""The example scripts run as a reader would run them, from any directory, and say what the law gives."""

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def said(name: str, directory: Path) -> list[str]:
    """The lines that a script prints."""
    script = EXAMPLES / f"{name}.py"
    done = subprocess.run(
        [sys.executable, "-X", "utf8", str(script)],
        cwd=directory,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return said("ask_and_explain", tmp_path_factory.mktemp("elsewhere"))


def test_every_script_is_tested_here() -> None:
    assert {path.stem for path in EXAMPLES.glob("*.py")} == {"ask_and_explain", "what_if", "prove"}


def test_ten_years_and_more_give_ten_days_in_both_languages(asked: list[str]) -> None:
    """Service since August 2013, asked in June 2024 (Order 514 art. 3)."""
    assert "本年度年休假天数:10天 | days of annual leave this year: 10 days" in asked


def test_after_this_years_check_up_the_next_is_due_by_the_end_of_next_year(asked: list[str]) -> None:
    """Clause 17.3: one a calendar year; the one of May 2024 is this year's."""
    assert "next full check-up by 2025-12-31" in asked


def test_a_year_basically_competent_moves_the_rank_back_by_that_year(asked: list[str]) -> None:
    """Section chief 3 since 2021-07-01, two years (art. 18), and 2022 left out (art. 19): 2024-07-01."""
    dated = [line for line in asked if line.startswith("not before 2024-07-01: ")]
    assert len(dated) == 1
    assert "years that do not count" in dated[0].partition("provided that these stay as on file")[2]


def test_reasons_come_with_their_articles(asked: list[str]) -> None:
    assert "  - 第二档年休假:10天(自2008-01-01起,已核对原文) [《年休假条例》(2008)第3条]" in asked
    assert "  - Yunnan Opinion (2018) art. 17 [17.3]" in asked


def test_fifteen_days_come_with_the_month_after_twenty_years(asked: list[str]) -> None:
    """Begun on 2013-08-01, complete on 2033-07-31, counted from August (Order 9 art. 2)."""
    assert "2033-08-01 to 2040-12-31 days of annual leave this year: 15 days" in asked


def test_three_months_of_sick_leave_would_cost_the_leave(asked: list[str]) -> None:
    """Order 514 art. 4 item 4: over ten years of service, three months."""
    assert any("sick leave this year: 0 months → 3 months" in line and "⇒ 0 days" in line for line in asked)


def test_a_sixth_day_reaches_the_three_people_of_the_first_step(tmp_path: Path) -> None:
    """The three who have served one to ten years and lost nothing (comments in the township's file)."""
    lines = said("what_if", tmp_path)
    assert "3 of 18 rows differ between yunnan and six-days" in lines
    assert "  5 -> 6: 3" in lines
    assert "for c-02, c-03, c-11" in lines
    assert "3 days more in all" in lines


def test_one_claim_is_proved_and_the_other_refuted_by_someone_with_leave(tmp_path: Path) -> None:
    lines = said("prove", tmp_path)
    assert any(line.startswith("proved: leave.annual never rises as service_since grows") for line in lines)
    assert any(line.startswith("refuted: ") for line in lines)
    assert not any(line.startswith("undecided: ") for line in lines)
    one_by_one = [line for line in lines if line.startswith("asked one by one: ")]
    assert len(one_by_one) == 1
    assert not one_by_one[0].endswith(": 0 days")
