"""Imports run downwards only, every module has its layer, and opening the library loads nothing heavy."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from .source import MODULES, ROOT

PROJECT = ROOT.parent.parent
PYPROJECT = PROJECT / "pyproject.toml"
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
HEAVY = {
    "IPython", "altair", "duckdb", "icalendar", "jieba", "narwhals", "numpy", "openpyxl", "pandas", "polars", "pyarrow", "pyspark", "sphinx", "z3"
}  # fmt: skip


def layers() -> list[str]:
    """The modules named by the contract."""
    contracts = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    return [name.strip() for contract in contracts for layer in contract.get("layers", ()) for name in layer.split("|")]


def lint(folder: Path, config: str, *, path: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter with *config*, finding packages in *path*."""
    (folder / "pyproject.toml").write_text(config, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", "--no-logo"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(path)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_imports_run_downwards_only(tmp_path: Path) -> None:
    """The contract of pyproject.toml; a layer that is not there yet is skipped."""
    config = PYPROJECT.read_text(encoding="utf-8")
    there = {module.name for module in MODULES}
    for name in layers():
        if name not in there:
            config = re.sub(rf"{re.escape(name)}(?=[\s|\"])", f"({name})", config)
    found = lint(tmp_path, config, path=ROOT.parent)
    assert found.returncode == 0, found.stdout + found.stderr
    assert "1 kept, 0 broken" in found.stdout


def test_an_import_upwards_would_be_found(tmp_path: Path) -> None:
    package = tmp_path / "house"
    package.mkdir()
    for name, text in {"__init__": "", "roof": "", "ground": "import house.roof\n"}.items():
        (package / f"{name}.py").write_text(text)
    contract = 'name = "downwards"\ntype = "layers"\nlayers = ["house.roof", "house.ground"]\n'
    config = f'[tool.importlinter]\nroot_package = "house"\n[[tool.importlinter.contracts]]\n{contract}'
    found = lint(tmp_path, config, path=tmp_path)
    assert found.returncode == 1
    assert "house.ground -> house.roof" in found.stdout


def test_every_module_has_its_layer() -> None:
    """The contract says nothing about a package that it does not name."""
    named = set(layers())
    top = {".".join(module.name.split(".")[:2]) for module in MODULES} - {"cadre_policy"}
    assert top <= named, f"name these in the contract of pyproject.toml: {sorted(top - named)}"


def loaded(statement: str) -> set[str]:
    """The heavy libraries that are loaded after a statement."""
    names = sorted(HEAVY)
    script = f"import sys\n{statement}\nprint(*(name for name in {names!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "statement",
    [
        "import cadre_policy",
        "from cadre_policy import *",
        "import cadre_policy.law, cadre_policy.records, cadre_policy.rules, cadre_policy.policies",
    ],
)
def test_opening_the_library_loads_nothing_heavy(statement: str) -> None:
    assert loaded(statement) == set()


def test_a_heavy_import_would_be_seen() -> None:
    assert "numpy" in loaded("import cadre_policy, numpy")
