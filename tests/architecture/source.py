"""The library's own source as syntax trees, for checks of what no type checker and no linter sees."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

import cadre_policy

ROOT = Path(cadre_policy.__file__).parent


@attrs.frozen(order=False, eq=False, repr=False)
class Module:
    """One module: its dotted name, its text and its tree."""

    name: str
    text: str
    package: bool = False
    """Whether it is the ``__init__`` of a package."""
    tree: ast.Module = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "tree", ast.parse(self.text))

    def at(self, node: ast.AST, what: str) -> str:
        """A finding, with its place."""
        return f"{self.name}:{getattr(node, 'lineno', 1)}: {what}"

    def within(self, *packages: str) -> bool:
        """Whether the module is one of *packages* or inside one (names without ``cadre_policy.``)."""
        return any(f"{self.name}.".startswith(f"cadre_policy.{package}.") for package in packages)


def _read(path: Path) -> Module:
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    package = parts[-1] == "__init__"
    return Module(".".join(parts[:-1] if package else parts), path.read_text(encoding="utf-8"), package)


MODULES = tuple(_read(path) for path in sorted(ROOT.rglob("*.py")))
"""Every module of the library."""


def imports(module: Module) -> Iterator[tuple[ast.AST, str, tuple[str, ...]]]:
    """Each import: its node, the module named, and the names taken from it (none for ``import x``)."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name, ()
        elif isinstance(node, ast.ImportFrom):
            base = module.name.split(".")
            base = base[: len(base) - node.level + (1 if module.package else 0)] if node.level else []
            source = ".".join([*base, *([node.module] if node.module else [])])
            yield node, source, tuple(alias.name for alias in node.names)


def reached(start: Iterable[Module], everything: Iterable[Module]) -> list[Module]:
    """The modules of the library that *start* import, directly or through others, themselves included."""
    by_name = {module.name: module for module in everything}
    found: dict[str, Module] = {}
    stack = list(start)
    while stack:
        module = stack.pop()
        if module.name in found:
            continue
        found[module.name] = module
        for _, source, names in imports(module):
            wanted = [source, *(f"{source}.{name}" for name in names)]
            stack.extend(by_name[name] for name in wanted if name in by_name)
    return sorted(found.values(), key=lambda module: module.name)


def called(node: ast.AST) -> str | None:
    """The last part of the name that a call calls."""
    if not isinstance(node, ast.Call):
        return None
    function = node.func
    return (
        function.id
        if isinstance(function, ast.Name)
        else function.attr
        if isinstance(function, ast.Attribute)
        else None
    )
