"""Executes every Python example: of the README, of the pages below docs/, and of the docstrings of the package.

Property tests have no deadline: on a shared machine any of them may be slow once, and none is wrong for that.
"""

import gc
from pathlib import Path

from hypothesis import settings
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.myst import DocTestDirectiveParser
from sybil.parsers.myst import PythonCodeBlockParser as MystPythonCodeBlockParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")


def pytest_collection_finish() -> None:
    """What is loaded stays; and tests make many small objects that no cycle holds, which are seldom looked through."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(200_000, 20, 20)


ROOT = Path(__file__).parent

_pages = Sybil(
    parsers=[MystPythonCodeBlockParser(), DocTestDirectiveParser()],
    patterns=["*.md"],
    path=str(ROOT / "docs"),
    excludes=["_build/*"],
)
_readme = Sybil(parsers=[PythonCodeBlockParser()], patterns=["README.md", "CONTRIBUTING.md"], path=str(ROOT))
_docstrings = Sybil(parsers=[DocTestParser()], patterns=["*.py"], path=str(ROOT / "src"))

pytest_collect_file = SybilCollection([_pages, _readme, _docstrings]).pytest()
