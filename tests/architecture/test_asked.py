"""Every rule that a topic offers is asked in every way: in frames of every kind, and by the solver's formula."""

import ast
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from cadre_policy import policies
from cadre_policy.rules import Rule

from .test_topics import TOPICS

WAYS = ("frames.agreement", "proofs.agreement")
FEWER = {"backends", "count", "spans", "known_at"}
"""Arguments of a question that does not count: of fewer subjects, or in fewer ways."""


def offered(topic: ModuleType) -> dict[int, str]:
    """The rules that a topic offers, alone or in a tuple, by identity."""
    found: dict[int, str] = {}
    for name in getattr(topic, "__all__", ()):
        value = getattr(topic, name)
        found |= {
            id(one): one.name for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, Rule)
        }
    return found


def asked(tests: ModuleType, way: str) -> set[int]:
    """The rules that the tests of a topic ask in one way, of as many subjects as that asks unless told otherwise."""
    tree = ast.parse(inspect.getsource(tests))
    called = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == way
        for alias in node.names
        if alias.name == "disagreements"
    }
    return {
        id(rule)
        for function in tree.body
        if isinstance(function, ast.FunctionDef) and function.name.startswith("test_")
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in called
        if not FEWER & {one.arg for one in call.keywords if ast.unparse(one.value) != "MANY"}
        for rule in _named(call.args[0], getattr(tests, function.name), tests)
    }


def _named(argument: ast.expr, function: Any, tests: ModuleType) -> Iterator[Any]:
    """What an argument stands for: a constant of the module, or each value that a test is given for its parameter."""
    assert isinstance(argument, ast.Name), "a rule is asked by its name"
    if hasattr(tests, argument.id):
        yield getattr(tests, argument.id)
    for mark in getattr(function, "pytestmark", ()):
        names, values, *_ = mark.args
        names = [one.strip() for one in names.split(",")] if isinstance(names, str) else list(names)
        for value in values if argument.id in names else ():
            row = getattr(value, "values", value if len(names) > 1 else (value,))
            yield row[names.index(argument.id)]


@pytest.mark.parametrize("topic", TOPICS)
def test_every_rule_is_asked(topic: str) -> None:
    rules = offered(importlib.import_module(f"{policies.__name__}.{topic}"))
    tests = importlib.import_module(f"agreement.test_{topic}")
    for way in WAYS:
        missing = [name for rule, name in rules.items() if rule not in asked(tests, way)]
        assert missing == [], f"not asked in {way} of as many subjects as usual, on {Path(tests.__file__ or '').name}"


SAMPLE = """
import pytest
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, GROUND, LEAVE_LEFT, STEP_DAYS
from frames.agreement import disagreements as in_columns

@pytest.mark.parametrize(("day", "rule"), [(1, ANNUAL_LEAVE), pytest.param(2, GROUND)])
def test_given(day, rule):
    assert in_columns(rule, on=day) == []

def test_named():
    assert in_columns(STEP_DAYS, on=1, settled=20) == []
    assert in_columns(LEAVE_LEFT, on=1, count=20) == []
"""


def test_a_rule_that_few_are_asked_about_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "of_few.py").write_text(SAMPLE, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    tests = importlib.import_module("of_few")
    rules = offered(importlib.import_module(f"{policies.__name__}.annual_leave"))
    assert {rules[one] for one in asked(tests, WAYS[0])} == {
        "leave.annual",
        "leave.annual.ground_of_loss",
        "leave.annual.step",
    }
    assert asked(tests, WAYS[1]) == set()
