"""Every topic is whole: what CONTRIBUTING asks of a policy is there, in the place that bears the topic's name."""

from pathlib import Path

import pytest

import cadre_policy
from cadre_policy import policies
from cadre_policy.register import rules_citing

ROOT = Path(__file__).parents[2]
FOLDER = Path(policies.__file__).parent
SHARED = {
    "appointments",
    "assessment_texts",
    "deadlines",
    "remedies",
    "requirement",
    "selection_findings",
    "selection_texts",
    "service_time",
    "steps_taken",
}
"""Modules that several topics use and that hold no rule."""
TOPICS = sorted(path.stem for path in FOLDER.iterdir() if path.stem[0] != "_" and path.stem not in SHARED)


def lacking(topic: str, root: Path) -> list[str]:
    """What a topic has not."""
    readme = (root / "README.md").read_text(encoding="utf-8")
    index = (root / "docs/topics/index.md").read_text(encoding="utf-8").split()
    wanted = {
        "a page": (root / f"docs/topics/{topic}.md").is_file(),
        "its page in the index": topic in index,
        "a row in the README": f"docs/topics/{topic}.md" in readme,
        "cases": any((root / f"tests/cases/{topic}").glob("*.toml")),
        "an agreement test": (root / f"tests/agreement/test_{topic}.py").is_file(),
        "proved properties": (root / f"tests/proofs/test_{topic}_properties.py").is_file(),
    }
    return [what for what, there in wanted.items() if not there]


@pytest.mark.parametrize("topic", TOPICS)
def test_nothing_is_lacking(topic: str) -> None:
    assert lacking(topic, ROOT) == []


def test_a_topic_without_anything_would_be_found() -> None:
    assert len(lacking("no_such_topic", ROOT)) == 6


def test_every_topic_offers_a_function_at_the_top() -> None:
    homes = {getattr(getattr(cadre_policy, name), "__module__", "") for name in cadre_policy.__all__}
    for topic in TOPICS:
        assert any(home.startswith(f"{policies.__name__}.{topic}") for home in homes), topic


def test_rules_are_found_by_what_they_cite() -> None:
    names = {rule.name for rule in rules_citing("annual-leave-regulation", 4)}
    assert "leave.annual.ground_of_loss" in names
    assert "leave.annual.step" not in names
