"""Which table a sheet holds, where its headings stand, and which column is which.  The aliases are data."""

import functools
import re
import tomllib
from importlib import resources
from typing import Any

import attrs

from cadre_policy.interop.excel.cells import plain_text
from cadre_policy.interop.excel.grid import Grid
from cadre_policy.law.label import Label
from cadre_policy.records import Grade

__all__ = ["Table", "TableKind", "find_table", "heading_of", "headings", "is_note", "is_total"]

_SEARCHED = 12
"""Rows among which the headings are looked for."""
_WIDEST = 400
"""Columns among which headings are looked for."""
_WHO = ("name", "id_number")
_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]$")
_GRADES = [grade.label.zh for grade in Grade]


@attrs.frozen(order=False)
class TableKind:
    """A kind of table."""

    name: str
    label: Label
    needs: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...]
    sheets: tuple[str, ...]


@attrs.frozen(order=False, eq=False, repr=False)
class Table:
    """A table found in a sheet."""

    grid: Grid
    kind: TableKind
    first_row: int
    """The first row below the headings."""
    columns: dict[str, int]
    """Where each known column stands."""
    grades: dict[int, Grade]
    """Columns headed by a grade, in which the grade is ticked."""
    kept: dict[int, str]
    """Headings known to be of use only as text."""
    unknown: dict[int, str]
    """Headings that are not known."""
    above: str
    """What stands above the headings: the title, which may state the year."""


@attrs.frozen(order=False, eq=False)
class _Headings:
    kinds: tuple[TableKind, ...]
    aliases: dict[str, dict[str, str]]
    """For each kind of table, the column that a heading names."""
    ignored: frozenset[str]
    kept: frozenset[str]
    totals: tuple[str, ...]
    notes: tuple[str, ...]
    groups: frozenset[str]
    first: dict[str, str]
    """The heading of each column that is written by default."""


@functools.cache
def headings() -> _Headings:
    """The aliases of ``headings.toml``."""
    text = resources.files("cadre_policy.interop.excel").joinpath("headings.toml").read_text(encoding="utf-8")
    data: dict[str, Any] = tomllib.loads(text)
    kinds = tuple(
        TableKind(
            name=one["name"],
            label=Label(*data["labels"][one["name"]]),
            needs=tuple(tuple(group) for group in one["needs"]),
            columns=tuple(one["columns"]),
            sheets=tuple(one.get("sheets", ())),
        )
        for one in data["tables"]
    )
    spelled = {key: [plain_text(alias) for alias in aliases] for key, aliases in data["columns"].items()}
    return _Headings(
        kinds=kinds,
        aliases={
            kind.name: {alias: key for key in reversed([*_WHO, *kind.columns]) for alias in spelled[key]}
            for kind in kinds
        },
        ignored=frozenset(data["ignored"]),
        kept=frozenset(map(plain_text, data["kept"])),
        totals=tuple(data["totals"]),
        notes=tuple(map(plain_text, data["notes"])),
        groups=frozenset(data["groups"]),
        first={key: aliases[0] for key, aliases in data["columns"].items()},
    )


def heading_of(column: str) -> str:
    """The heading that a column is written under."""
    return headings().first[column]


def is_total(text: str) -> bool:
    """Whether a row that begins with a text states totals."""
    return plain_text(text).startswith(headings().totals)


def is_note(text: str) -> bool:
    """Whether a row that begins with a text is a note below the table."""
    return plain_text(text).startswith(headings().notes)


def find_table(grid: Grid) -> Table | None:
    """The table of a sheet; None if its headings are those of no known table.

    The row with most headings that are known is the heading row.  Of the kinds whose needs are met, one that
    the sheet's name asks for goes before others, and the more telling before the more general.
    """
    best: Table | None = None
    for row in range(1, min(grid.rows, _SEARCHED) + 1):
        texts, last = _heading_texts(grid, row)
        for kind in sorted(headings().kinds, key=lambda kind: not grid.name.strip().startswith(kind.sheets or ("\0",))):
            found = _table(grid, kind, row, last, texts)
            if _meets(found) and (best is None or len(found.columns) > len(best.columns)):
                best = found
                break
    return best


def _meets(table: Table) -> bool:
    there = {*table.columns, *(("grade",) if table.grades else ())}
    return all(any(column in there for column in group) for group in table.kind.needs)


def _table(grid: Grid, kind: TableKind, row: int, last: int, texts: dict[int, str]) -> Table:
    known = headings()
    aliases = known.aliases[kind.name]
    columns: dict[str, int] = {}
    grades: dict[int, Grade] = {}
    kept: dict[int, str] = {}
    unknown: dict[int, str] = {}
    for column, text in texts.items():
        bare = _BRACKETS.sub("", text)
        key = aliases.get(text, aliases.get(bare))
        if key is not None and key not in columns:
            columns[key] = column
        elif kind.name == "assessments" and text in _GRADES:
            grades[column] = list(Grade)[_GRADES.index(text)]
        elif text in known.kept or bare in known.kept:
            kept[column] = bare if bare in known.kept else text
        elif text not in known.ignored:
            unknown[column] = text
    over = (grid.at(line, column) for line in range(1, row) for column in range(1, min(grid.columns, _WIDEST) + 1))
    above = " ".join(str(value) for value in over if value is not None)
    return Table(grid, kind, last + 1, columns, grades, kept, unknown, above)


def _heading_texts(grid: Grid, row: int) -> tuple[dict[int, str], int]:
    """The headings of a row, of both rows where there are two, and the last row of them."""
    upper = {column: _heading(grid, row, column) for column in range(1, min(grid.columns, _WIDEST) + 1)}
    two = any(text in headings().groups for text in upper.values()) or (grid.merged_down(row) and _split(grid, row))
    if not two:
        return {column: text for column, text in upper.items() if text}, row
    texts: dict[int, str] = {}
    group = ""
    for column, text in upper.items():
        lower = _heading(grid, row + 1, column)
        group = text or (group if lower else "")  # an upper heading that was not merged reaches over blanks
        both = group if lower in ("", group) else group + lower
        if both:
            texts[column] = both
    return texts, row + 1


def _split(grid: Grid, row: int) -> bool:
    """Whether some heading of a row reaches over several columns that have headings of their own below."""
    wide = [(left, right) for top, left, bottom, right in grid.merges if top <= row <= bottom and right > left]
    return any(
        _heading(grid, row + 1, column) not in ("", _heading(grid, row, column))
        for left, right in wide
        for column in range(left, min(right, _WIDEST) + 1)
    )


def _heading(grid: Grid, row: int, column: int) -> str:
    value = grid.spread(row, column)
    return plain_text(value).strip("*:：") if isinstance(value, str) else ""
