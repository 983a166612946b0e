"""The root module's lists of names, made from its own imports: those are the one list that is kept by hand.

Run as a program, this adds what the topics newly offer (functions, classes and rules) and writes the lists anew::

    python tests/architecture/public_names.py
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path

from cadre_policy import policies
from cadre_policy.rules import Rule

ROOT = Path(policies.__file__).parents[1] / "__init__.py"
WIDTH = 118
BLOCKS = {
    "imports": re.compile(r"^if TYPE_CHECKING:\n(?:    .*\n)+", re.MULTILINE),
    "homes": re.compile(r"^_HOMES(?:: [^=]+)? = \{\n(?:    .*\n)+\}\n", re.MULTILINE),
    "names": re.compile(r"^__all__ = \[\n(?:    .*\n)+\]\n", re.MULTILINE),
}


def in_order(names: Iterable[str]) -> list[str]:
    """CONSTANTS, Classes, functions; each by the alphabet (the order that ruff keeps)."""
    return sorted(names, key=lambda name: (0 if name.isupper() else 1 if name[:1].isupper() else 2, name))


def imported(text: str) -> dict[str, set[str]]:
    """The names of the root module's imports for type checkers, by the module that they come from."""
    block = BLOCKS["imports"].search(text)
    assert block is not None
    found: dict[str, set[str]] = {}
    for node in ast.walk(ast.parse(block[0])):
        if isinstance(node, ast.ImportFrom) and node.module is not None:
            found.setdefault(node.module, set()).update(alias.name for alias in node.names)
    return found


def topics() -> list[str]:
    """The modules of the topics: those that have a page."""
    pages = ROOT.parents[2] / "docs" / "topics"
    return sorted(f"{policies.__name__}.{page.stem}" for page in pages.glob("*.md") if page.stem != "index")


def offered_by(topic: str) -> set[str]:
    """What a topic offers at the top: its functions and classes, and the rules that name who decides.

    Parts of rules and readings are asked of the topic, where their short names say enough.
    """
    module = importlib.import_module(topic)
    found = {name: getattr(module, name) for name in getattr(module, "__all__", ())}
    return {
        name
        for name, value in found.items()
        if (isinstance(value, Rule) and value.authority is not None)
        or inspect.isclass(value)
        or inspect.isfunction(value)
    }


def _packed(names: Iterable[str], indent: int) -> list[str]:
    lines = textwrap.wrap(
        " ".join(f"{name}," for name in names), WIDTH - indent, break_long_words=False, break_on_hyphens=False
    )
    return [" " * indent + line for line in lines]


def written(text: str, homes: Mapping[str, Iterable[str]]) -> str:
    """The text of the root module with its three lists made from *homes*."""
    imports, table = ["if TYPE_CHECKING:"], ["_HOMES: dict[str, tuple[str, ...]] = {"]
    for module in sorted(homes):
        names = in_order(homes[module])
        imports += [f"    from {module} import (", *_packed(names, 8), "    )"]
        table += [f'    "{module}": (', *_packed((f'"{name}"' for name in names), 8), "    ),"]
    every = in_order({name for names in homes.values() for name in names})
    listed = ["__all__ = [", *_packed((f'"{name}"' for name in every), 4), "]"]
    for block, lines in (("imports", imports), ("homes", [*table, "}"]), ("names", listed)):
        text = BLOCKS[block].sub(lambda _, lines=lines: "\n".join(lines) + "\n", text, count=1)  # type: ignore[misc]
    return text


def main() -> None:
    """Write the root module anew."""
    text = ROOT.read_text(encoding="utf-8")
    homes = imported(text)
    for topic in topics():
        homes[topic] = homes.get(topic, set()) | offered_by(topic)
    ROOT.write_text(written(text, {module: names for module, names in homes.items() if names}), encoding="utf-8")


if __name__ == "__main__":
    main()
