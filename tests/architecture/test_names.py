"""Names: what the library offers, what files are called, and no article number in an identifier."""

from __future__ import annotations

import ast
import importlib
import re
import types
from collections.abc import Iterator

import pytest

import cadre_policy

from .public_names import ROOT, imported, in_order, offered_by, topics, written
from .source import MODULES, Module, imports

MOST_LINES = 320
EMPTY_NAMES = {"common", "helper", "helpers", "misc", "util", "utilities", "utils"}
ARTICLE = re.compile(r"(?i)(?:^|_)(?:art|article|clause)_?\d|[a-z]Article\d|_\d+_")


def offered(package: types.ModuleType, source: Module) -> set[str]:
    """The public names of a package: its modules left out, and what its source imports from elsewhere for itself."""
    foreign = {
        name for _, origin, names in imports(source) if origin.partition(".")[0] != "cadre_policy" for name in names
    }
    public = {name for name in dir(package) if not name.startswith("_")} - foreign
    return {name for name in public if not isinstance(getattr(package, name), types.ModuleType)}


@pytest.mark.parametrize("name", ["cadre_policy", "cadre_policy.law", "cadre_policy.records", "cadre_policy.rules"])
def test_the_public_names_are_listed_and_in_order(name: str) -> None:
    package = importlib.import_module(name)
    if not hasattr(package, "__all__"):
        pytest.skip(f"{name} offers no names yet")
    names = list(package.__all__)
    assert names == in_order(names)
    assert len(names) == len(set(names))
    assert [one for one in names if not hasattr(package, one)] == []
    source = next(module for module in MODULES if module.name == name)
    assert offered(package, source) == {one for one in names if not one.startswith("_")}


def test_the_root_lists_are_made_from_its_imports() -> None:
    """Otherwise: ``python tests/architecture/public_names.py``."""
    text = ROOT.read_text(encoding="utf-8")
    homes = imported(text)
    assert written(text, homes) == text
    names = [name for module in homes.values() for name in module]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("topic", topics())
def test_what_a_topic_offers_is_offered_at_the_top(topic: str) -> None:
    assert sorted(offered_by(topic) - imported(ROOT.read_text(encoding="utf-8")).get(topic, set())) == []


def test_a_changed_list_would_be_found() -> None:
    text = ROOT.read_text(encoding="utf-8")
    homes = imported(text)
    assert written(text, homes | {"cadre_policy.version": {"VERSION", "OTHER"}}) != text


def test_no_public_name_hides_a_module() -> None:
    """``cadre_policy.x`` would be the one or the other by the order of imports."""
    names = set(getattr(cadre_policy, "__all__", ()))
    modules = {module.name.removeprefix("cadre_policy.") for module in MODULES}
    assert sorted(names & modules) == []


def test_every_module_has_the_names_that_it_lists() -> None:
    """Lists of names go stale silently: ``import *`` alone reads them."""
    light = [m for m in MODULES if not m.within("frames", "proofs", "cli")]
    listing = [m for m in light if any("__all__" in ast.unparse(s) for s in m.tree.body if isinstance(s, ast.Assign))]
    assert listing != []
    for module in listing:
        loaded = importlib.import_module(module.name)
        assert [name for name in loaded.__all__ if not hasattr(loaded, name)] == [], module.name


def test_a_name_that_is_not_listed_would_be_found() -> None:
    text = "from __future__ import annotations\nimport enum\nfrom typing import Any\nA = 1\ndef b(): ...\n_c = 2"
    package = types.ModuleType("sample")
    exec(text, vars(package))
    assert offered(package, Module("cadre_policy.sample", text, package=True)) == {"A", "b"}
    assert in_order(["b", "Cat", "ANT", "Ant"]) == ["ANT", "Ant", "Cat", "b"]


def identifiers(module: Module) -> Iterator[tuple[ast.AST, str]]:
    """Every name that a module gives: of classes, functions, arguments, variables and fields."""
    for node in ast.walk(module.tree):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield node, name
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield node, name
            case ast.keyword(arg=str(name)) | ast.alias(asname=str(name)):
                yield node, name


def article_numbers(module: Module) -> list[str]:
    """Identifiers with the number of an article in them; rules are filed by topic and cite the article."""
    path = module.name.split(".")
    found = [f"{module.name}: {part}" for part in path if ARTICLE.search(part)]
    return found + [module.at(node, name) for node, name in identifiers(module) if ARTICLE.search(name)]


def test_article_numbers_are_in_citations_and_not_in_names() -> None:
    assert [found for module in MODULES for found in article_numbers(module)] == []


@pytest.mark.parametrize(
    "bad",
    [
        "art17 = 1",
        "def article_3_days(): ...",
        "class AnnualArticle3: ...",
        "ART_17 = 1",
        "leave_17_10 = 1\nleave_17_days = 2",
        "def f(clause_17): ...",
        "self.article3 = 1",
        "f(article3=1)",
        "import x as art_4",
    ],
)
def test_an_article_number_would_be_found(bad: str) -> None:
    assert article_numbers(Module("cadre_policy.policies.leave", bad)) != []


@pytest.mark.parametrize(
    "good", ["hardship_class_1 = 1", "start2 = 1", "def part1(): ...", "REG.art(3)", "ORDER_514 = 1"]
)
def test_other_numbers_are_let_be(good: str) -> None:
    assert article_numbers(Module("cadre_policy.policies.leave", good)) == []


def test_an_article_number_in_a_file_name_would_be_found() -> None:
    assert article_numbers(Module("cadre_policy.policies.article_17", "")) != []


def misshapen(module: Module) -> list[str]:
    """A module that is too long, or whose name says nothing."""
    found = []
    lines = sum(1 for line in module.text.splitlines() if line.strip())
    if lines > MOST_LINES and module.name != "cadre_policy":  # the root's lists of names are made, not written
        found.append(f"{module.name}: {lines} lines that are not blank: split it by meaning")
    if EMPTY_NAMES & set(module.name.split(".")):
        found.append(f"{module.name}: name it for what it holds")
    return found


def test_modules_are_short_and_named_for_what_they_hold() -> None:
    assert [found for module in MODULES for found in misshapen(module)] == []


def test_a_long_or_vaguely_named_module_would_be_found() -> None:
    assert misshapen(Module("cadre_policy.rules.words", "x = 1\n\n" * MOST_LINES)) == []
    assert misshapen(Module("cadre_policy.rules.words", "x = 1\n\n" * (MOST_LINES + 1))) != []
    assert misshapen(Module("cadre_policy.utils", "")) != []
    assert misshapen(Module("cadre_policy.records.common.dates", "")) != []
