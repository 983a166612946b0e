"""Without its packages the library says which extra brings them; with them nothing heavy loads before it is used."""

import subprocess
import sys

import pytest

BLOCK = """
import importlib.util, sys
found = importlib.util.find_spec
importlib.util.find_spec = lambda name, *more: None if name == {package!r} else found(name, *more)
from cadre_policy.errors import MissingExtraError
try:
    import cadre_policy.frames
except MissingExtraError as error:
    print(error)
"""


def run(code: str) -> str:
    """What a fresh interpreter prints."""
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


@pytest.mark.parametrize("package", ["narwhals", "polars"])
def test_a_missing_package_names_the_extra(package: str) -> None:
    said = run(BLOCK.format(package=package))
    assert said == f"cadre_policy.frames needs {package}: install it with `pip install 'cadre-policy[frames]'`"


def test_importing_loads_no_frame_library() -> None:
    heavy = ("polars", "pandas", "pyarrow", "duckdb", "numpy")
    code = f"import sys, cadre_policy.frames; print([name for name in {heavy!r} if name in sys.modules])"
    assert run(code) == "[]"
