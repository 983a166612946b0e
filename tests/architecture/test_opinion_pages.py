"""The Opinion, article by article: a page for each, whose table holds every clause and whose example is executed."""

import re
from pathlib import Path

import pytest

from cadre_policy.law import OPINION
from cadre_policy.register import Coverage, coverage

PAGES = Path(__file__).parents[2] / "docs" / "opinion"
ARTICLES = [f"{number:02}" for number in range(1, 21)]


def shown(page: str) -> list[str]:
    """The preambles and articles in the tables of a page."""
    found = re.findall(r"^```\{clauses\} (.+)$", page, re.MULTILINE)
    return [part for line in found for part in line.split()]


@pytest.mark.parametrize("number", ARTICLES)
def test_each_article_has_a_page(number: str) -> None:
    page = (PAGES / f"{number}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# Article {int(number)} 第{int(number)}条")
    assert str(int(number)) in shown(page)
    assert "```python\n>>> " in page
    assert re.search(r"^## Left to judgement, and why .+\n\n- \*\*", page, re.MULTILINE)
    assert number in (PAGES / "index.md").read_text(encoding="utf-8").split()


def test_every_clause_stands_on_one_page() -> None:
    parts = [part for number in ARTICLES for part in shown((PAGES / f"{number}.md").read_text(encoding="utf-8"))]
    assert parts == list(dict.fromkeys(clause.article for clause in OPINION.clauses()))


def test_a_clause_that_a_page_speaks_of_is_its_own() -> None:
    for number in ARTICLES:
        page = (PAGES / f"{number}.md").read_text(encoding="utf-8")
        left = page.partition("## Left to judgement")[2].partition("\n## ")[0]
        named = set(re.findall(r"(?<![\d.])((?:[PS]\d?|\d{1,2})\.\d{1,2})(?![\d.])", left))
        assert {OPINION.clause(name).article for name in named} <= set(shown(page)), number


def test_no_clause_is_open() -> None:
    """All 203 are encoded, or declared with the reason; whoever takes a rule away finds its clause here."""
    assert [one.clause.id for one in coverage() if one.status is Coverage.OPEN] == []
