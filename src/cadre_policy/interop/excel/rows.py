"""Rows of a table: cells read by column, problems located, and what was not taken up handed on as text."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

import attrs

from cadre_policy.errors import RecordError
from cadre_policy.interop.excel.cells import UnreadableError, blank, date_of, flag_of, plain_text, text_of, year_of
from cadre_policy.interop.excel.grid import Grid, Value
from cadre_policy.interop.excel.headings import Table, heading_of, headings, is_note, is_total
from cadre_policy.interop.excel.located import CellProblem, Effect
from cadre_policy.interop.excel.words import word_of
from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.problem import Problem
from cadre_policy.records.record import Record, about_field

__all__ = ["Row", "Sink", "rows_of", "title_year"]

T = TypeVar("T")
W = TypeVar("W", bound=LabelledEnum)
R = TypeVar("R", bound=Record)
Sink = list[CellProblem]
"""Where problems are gathered."""

_PLAIN = {
    "year",
    "hours",
    "training_days",
    "training_since",
    "training_until",
    "course",
    "training_kind",
    "off_the_job",
}
"""Columns whose values say nothing about a person."""


def title_year(table: Table) -> int | None:
    """The one year that the title or the sheet's name states; None if there is none, or several."""
    years = set(
        re.findall(r"(?<![0-9])((?:19[5-9]|20|21)[0-9]{1,2})年", plain_text(table.above + " " + table.grid.name))
    )
    years = {year for year in years if len(year) == 4}
    return int(years.pop()) if len(years) == 1 else None


@attrs.define(eq=False, repr=False)
class Row:
    """One row of a table."""

    table: Table
    number: int
    sink: Sink
    taken: set[int] = attrs.field(factory=set)
    """Columns that a record has taken up, or of which a problem was reported."""

    @property
    def grid(self) -> Grid:
        """The sheet."""
        return self.table.grid

    def value(self, key: str) -> Value:
        """What stands in the column; None also where the table has no such column, or only a stroke."""
        column = self.table.columns.get(key)
        found = None if column is None else self.grid.at(self.number, column)
        return None if blank(found) else found

    def report(
        self, column: int | None, expected: Label, effect: Effect, heading: str = "", *, plain: bool = False
    ) -> None:
        """Report a problem with a cell of this row, or with the whole row."""
        self.sink.append(
            CellProblem(
                sheet=self.grid.name,
                sheet_number=self.grid.number,
                row=self.number,
                column=column,
                heading=heading,
                expected=expected,
                effect=effect,
                value=None if column is None else self.grid.at(self.number, column),
                privacy=Privacy.PLAIN if plain else Privacy.PERSONAL,
            )
        )

    def doubt(self, key: str, expected: Label, effect: Effect = Effect.TO_BE_CHECKED) -> None:
        """Report a problem with the cell of a column."""
        column = self.table.columns.get(key)
        self.report(column, expected, effect, heading_of(key), plain=key in _PLAIN)
        if column is not None and effect.lost:
            self.taken.add(column)

    def read(self, key: str, reader: Callable[[Value], T], lost: Effect = Effect.CELL_UNREAD) -> T | None:
        """The cell of a column through a reader; None if it is blank, or unreadable, which is reported."""
        value = self.value(key)
        if value is None:
            return None
        self.taken.add(self.table.columns[key])
        try:
            return reader(value)
        except UnreadableError as error:
            self.doubt(key, error.expected, lost)
            return None

    def text(self, key: str) -> str | None:
        """A cell in words."""
        return self.read(key, text_of) or None

    def date(self, key: str) -> PartialDate | None:
        """A cell as a date."""
        return self.read(key, lambda value: date_of(value, epoch_1904=self.grid.epoch_1904))

    def word(self, key: str, kind: type[W]) -> W | None:
        """A cell as a word of a list."""
        return self.read(key, lambda value: word_of(text_of(value), kind))

    def flag(self, key: str) -> bool | None:
        """A cell as yes or no."""
        return self.read(key, flag_of)

    def year(self) -> int | None:
        """The year that the row is about: of its own column, or else of the title."""
        if self.value("year") is not None:
            return self.read("year", year_of)
        return title_year(self.table)

    def make(self, kind: type[R], columns: Mapping[str, str], values: Mapping[str, Any]) -> R | None:
        """A record of what the row says; None if its parts do not fit, which is reported.

        Args:
            kind: the class of the record.
            columns: the column from which a field came.
            values: the fields.
        """
        try:
            return kind(**values)
        except RecordError as error:
            for problem in error.problems:
                assert isinstance(problem, Problem)
                field = str(problem.path[0].name)
                if field in columns and columns[field] in self.table.columns:
                    self.doubt(columns[field], problem.expected, Effect.ROW_UNREAD)
                else:
                    label = about_field(attrs.fields_dict(kind)[field]).label
                    self.report(
                        None,
                        Label(f"{label.zh}：{problem.expected.zh}", f"{label.en}: {problem.expected.en}"),
                        Effect.ROW_UNREAD,
                    )
            return None

    def rest(self) -> Iterator[str]:
        """What of the row no record has taken up, as ``heading: text``."""
        named = {column: heading_of(key) for key, column in self.table.columns.items()}
        named |= {column: grade.label.zh for column, grade in self.table.grades.items()}
        for column, heading in sorted((named | self.table.kept | self.table.unknown).items()):
            value = self.grid.at(self.number, column)
            if column not in self.taken and not blank(value):
                yield f"{heading}：{text_of(value)}"


def rows_of(table: Table, sink: Sink, passed_over: list[int]) -> Iterator[Row]:
    """The rows that are about somebody; the numbers of totals, notes and repeated headings go to *passed_over*."""
    for number in range(table.first_row, table.grid.rows + 1):
        cells = {c: v for c in range(1, table.grid.columns + 1) if not blank(v := table.grid.at(number, c))}
        if not cells:
            continue
        row = Row(table, number, sink)
        texts = [value for value in cells.values() if isinstance(value, str)]
        total = any(is_total(text) for text in texts[:2]) and row.value("id_number") is None
        if total or (texts and (_repeats_headings(table, number) or _below(row, texts))):
            passed_over.append(number)
            continue
        yield row


def _below(row: Row, texts: list[str]) -> bool:
    """Whether the row is a note below the table, such as who filled it in."""
    name = row.value("name")
    return is_note(texts[0]) and (name is None or is_note(text_of(name)))


def _repeats_headings(table: Table, number: int) -> bool:
    column = table.columns["name"] if "name" in table.columns else min(table.columns.values())
    value = table.grid.spread(number, column)
    text = plain_text(value) if isinstance(value, str) else ""
    aliases = headings().aliases[table.kind.name]
    return text in aliases and aliases[text] in ("name", "unit_name", "unit_code")
