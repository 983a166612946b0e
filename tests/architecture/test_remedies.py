"""Protection from harm: whoever may be told no about leave or pay is told the ground, who decides, and the remedy."""

import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from cadre_policy.policies import remedies
from cadre_policy.rules import Rule

ABOUT_LEAVE_OR_PAY = (
    "annual_leave",
    "childcare_leave",
    "hardship_allowance",
    "hardship_care",
    "home_visit",
    "leave_days",
    "leave_requests",
    "marriage_leave",
    "maternity",
    "sick_pay",
    "township_favour",
    "untaken_leave",
)
"""Topics about a civil servant's leave, pay or benefits.

Awards are no pay or welfare in the words of article 95, and after a death those who ask are not civil servants: of both no
remedy is on file.
"""
OTHERWISE = {
    "leave.untaken.discipline": "discipline, against which those disciplined have a remedy of their own",
    "leave.untaken.leaders_leave": "a duty of the leading cadre",
    "leave.childcare.some_child": "a step; the days that rest on it carry the remedy",
    "allowance.area_class": "what a place is; the allowance that rests on it carries the remedy",
    "township.border": "what a place is; what follows carries the remedy",
    "township.ethnic": "the same",
    "township.poor": "the same",
    "township.frontline": "concern of higher organs, without an amount",
    "hardship.visit": "a duty of leading cadres",
    "hardship.fund": "a duty of Party committee and government",
    "hardship.aid": "the body that finds a hardship decides; no text on file gives a remedy",
    "hardship.aid_amount": "the same",
}
"""Rules of these topics that are no decision on a person's leave, pay or benefits."""


def parts(topic: str) -> dict[str, ModuleType]:
    """A topic's package, and the module of its public functions."""
    package = f"cadre_policy.policies.{topic}"
    names = [package, f"{package}.answers"]
    return {name: importlib.import_module(name) for name in names}


def asked(topic: str) -> dict[str, Rule[Any, Any]]:
    """Rules that a caller asks: those with an authority, and those that a public function determines."""
    package, answers = parts(topic).values()
    offered = [getattr(package, name) for name in package.__all__]
    found = [one for one in offered if isinstance(one, Rule) and one.authority is not None]
    found += [one for one in vars(answers).values() if isinstance(one, Rule)]
    return {one.name: one for one in found}


def lacking(rule: Rule[Any, Any]) -> list[str]:
    """What an adverse answer of a rule would not tell."""
    authority = rule.authority
    if authority is None:
        return ["who decides"]
    wanted = {
        "a ground": bool(rule.cites),
        "a remedy": authority.remedy is not None and remedies.APPEAL.zh in authority.remedy.zh,
        "the remedy in English": authority.remedy is not None and remedies.APPEAL.en in authority.remedy.en,
        "where the remedy stands": remedies.APPEAL_LAW in authority.cites,
    }
    return [what for what, there in wanted.items() if not there]


RULES = {name: rule for topic in ABOUT_LEAVE_OR_PAY for name, rule in asked(topic).items()}


@pytest.mark.parametrize("name", sorted(set(RULES) - set(OTHERWISE)))
def test_an_adverse_answer_tells_ground_body_and_remedy(name: str) -> None:
    assert lacking(RULES[name]) == []


def test_what_is_excepted_is_asked_at_all() -> None:
    assert set(OTHERWISE) <= set(RULES)


def test_the_topics_ask_enough() -> None:
    """A seeded miscount: a topic whose functions determine nothing would prove nothing."""
    for topic in ABOUT_LEAVE_OR_PAY:
        assert asked(topic), topic
    assert "leave.annual.next_year_lost" in RULES


def test_a_rule_without_an_authority_would_be_found() -> None:
    from cadre_policy.policies.annual_leave import STEP_DAYS

    assert lacking(STEP_DAYS) == ["who decides"]


def test_the_remedy_is_written_once() -> None:
    """Thirty days of article 95 item 7, in both languages."""
    assert remedies.APPEAL_LAW.say("zh") == "《公务员法》(2018)第95条第(7)项"
    assert "三十日内" in remedies.APPEAL.zh
    assert "30 days" in remedies.APPEAL.en


def test_the_time_of_article_95_is_spelled_in_no_other_module() -> None:
    """Against leave, pay, grades, sanctions and posts alike: every topic takes the words from one place."""
    home = Path(remedies.__file__)
    elsewhere = [
        str(path.relative_to(home.parent))
        for path in home.parent.rglob("*.py")
        if path != home
        and any(words in path.read_text(encoding="utf-8") for words in ("三十日内", "within 30 days of"))
    ]
    assert elsewhere == []
