"""A rule gives the same answer for the same facts for ever: no clock, chance, file, network or evaluated text.

What ``rules`` and ``policies`` reach by their imports may use only modules known to be pure; ``law`` may besides
read the data that ships with the package.
"""

from __future__ import annotations

import ast

import pytest

from .source import MODULES, Module, called, imports, reached

PURE = {
    "__future__", "abc", "attrs", "bisect", "calendar", "collections", "contextlib", "copy", "datetime", "decimal", "difflib", "enum",
    "fractions", "functools", "heapq", "html", "itertools", "json", "keyword", "math", "operator", "re", "string",
    "textwrap", "types", "typing", "unicodedata", "weakref",
}  # fmt: skip
"""Modules without clock, chance or any way out of the process."""
PACKAGE_DATA = {"importlib.resources", "tomllib", "csv", "cattrs"}
"""What ``law`` needs to read its own registers."""
BUILTINS = {
    "__import__", "breakpoint", "compile", "eval", "exec", "exit", "input", "open", "print"
}  # fmt: skip
CLOCK = {"fromtimestamp", "now", "today", "utcfromtimestamp", "utcnow"}
CLOCKS = {"DateTime", "Date", "date", "datetime", "pendulum"}
OUTSIDE = {
    "environ", "getenv", "getrandbits", "import_module", "iterdir", "monotonic", "open", "randint", "read_bytes", "read_text",
    "time_ns", "timestamp", "urandom", "urlopen", "uuid4", "write_bytes", "write_text",
}  # fmt: skip
"""Names of attributes that lead to chance or out of the process."""

GENERATED_CODE = {("cadre_policy.rules.valuepath", "exec"), ("cadre_policy.rules.valuepath", "compile")}
"""The one exception: the quick path runs Python made from the closed tree, with every value passed by name."""


def _may_import(module: Module, source: str) -> bool:
    if source.partition(".")[0] in {*PURE, "cadre_policy"}:
        return True
    if source == "pendulum":
        return module.name == "cadre_policy.measures.dates"
    return module.within("law") and source in PACKAGE_DATA


def _is_clock(node: ast.Attribute) -> bool:
    """Whether an attribute is a clock of a date type, though perhaps not yet called."""
    return node.attr in CLOCK and ast.unparse(node.value).rpartition(".")[2] in CLOCKS


def _own_data(call: ast.Call) -> bool:
    """Whether ``importlib.resources.files`` is asked for this package by name."""
    return [ast.unparse(argument) for argument in call.args] == ["'cadre_policy.law'"]


def impurities(module: Module) -> list[tuple[str, str]]:
    """Pairs of module and what it should not use."""
    found: list[tuple[str, str]] = []
    for _, source, names in imports(module):
        whole = [f"{source}.{name}" for name in names]
        if not _may_import(module, source) and not (whole and all(_may_import(module, name) for name in whole)):
            found.append((module.name, source))
    reads = module.within("law") and any("importlib.resources" in source for _, source, _ in imports(module))
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Name) and node.id in BUILTINS:
            found.append((module.name, node.id))
        elif isinstance(node, ast.Attribute) and node.attr in OUTSIDE and not (reads and node.attr == "read_text"):
            found.append((module.name, node.attr))
        elif called(node) in CLOCK or (isinstance(node, ast.Attribute) and _is_clock(node)):
            found.append((module.name, ast.unparse(node)))
        elif isinstance(node, ast.Call) and called(node) == "files" and not _own_data(node):
            found.append((module.name, "files"))
    return found


def test_rules_and_policies_reach_nothing_outside() -> None:
    start = [module for module in MODULES if module.within("rules", "policies")]
    modules = reached(start, MODULES)
    found = [pair for module in modules for pair in impurities(module)]
    assert sorted(found) == sorted(GENERATED_CODE)


def test_what_is_checked_is_what_is_imported() -> None:
    """The walk follows imports of names, of modules, and of what those import in turn."""
    a = Module("cadre_policy.rules.a", "from cadre_policy.records import b\nfrom . import d")
    b = Module("cadre_policy.records.b", "def f():\n    import cadre_policy.law.c")
    others = [Module(f"cadre_policy.{name}", "") for name in ("law.c", "rules.d", "frames.e", "records")]
    names = [module.name for module in reached([a], [a, b, *others])]
    assert names == [f"cadre_policy.{name}" for name in ("law.c", "records", "records.b", "rules.a", "rules.d")]
    real = {module.name for module in reached([m for m in MODULES if m.within("rules")], MODULES)}
    assert {"cadre_policy.measures.dates", "cadre_policy.law.instrument", "cadre_policy.errors"} <= real


@pytest.mark.parametrize(
    "bad",
    [
        "import time",
        "import random",
        "from random import choice",
        "import os.path",
        "from pathlib import Path",
        "import socket",
        "import urllib.request",
        "import requests",
        "import uuid",
        "import secrets",
        "import pickle",
        "import subprocess",
        "import importlib",
        "import importlib.resources",
        "import tomllib",
        "import cattrs",
        "import pendulum",
        "import polars",
        "import sys",
        "def f():\n    import time",
        "today = dt.date.today()",
        "now = datetime.datetime.now(tz)",
        "clock = dt.datetime.now",
        "clock = Date.today",
        "now = tz.now()",
        "file = open('x')",
        "value = eval(text)",
        "exec(text)",
        "code = compile(text, '', 'exec')",
        "print(value)",
        "data = path.read_text()",
        "find = __import__",
    ],
)
def test_each_way_out_would_be_found(bad: str) -> None:
    assert impurities(Module("cadre_policy.rules.sample", bad)) != []


@pytest.mark.parametrize(
    "good",
    [
        "import datetime as dt",
        "from collections.abc import Callable",
        "pattern = re.compile('x')",
        "import attrs",
        "before = found.now",
    ],
)
def test_pure_means_are_let_be(good: str) -> None:
    assert impurities(Module("cadre_policy.rules.sample", good)) == []


def test_law_reads_the_data_of_its_own_package_only() -> None:
    own = 'import importlib.resources\ndata = importlib.resources.files("cadre_policy.law") / "x"\ndata.read_text()'
    assert impurities(Module("cadre_policy.law.sample", own)) == []
    assert impurities(Module("cadre_policy.law.sample", own.replace("cadre_policy.law", "elsewhere"))) != []
    assert impurities(Module("cadre_policy.law.sample", "from pathlib import Path\nPath('x').read_text()")) != []
    assert impurities(Module("cadre_policy.records.sample", own)) != []
