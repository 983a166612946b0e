"""The people of a workbook: rows of several sheets joined by identity number, or by name where only one person bears it."""

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from cadre_policy.errors import RecordError
from cadre_policy.interop.excel.cells import UnreadableError, blank, date_of
from cadre_policy.interop.excel.headings import heading_of
from cadre_policy.interop.excel.located import Effect
from cadre_policy.interop.excel.rows import Row, Sink
from cadre_policy.interop.excel.who import id_number_of, name_of
from cadre_policy.interop.excel.words import word_of
from cadre_policy.interop.id_number import birth_in, check_digit_fits
from cadre_policy.law.label import Label
from cadre_policy.measures import PartialDate
from cadre_policy.records import Cadre, Ethnicity, Ledger, Sex
from cadre_policy.records.problem import Problem
from cadre_policy.records.record import Record

__all__ = ["Draft", "PersonRead", "Span", "gather"]

Span = tuple[PartialDate, PartialDate]
"""First and last day of a time for which a list is complete."""


@attrs.frozen(kw_only=True, order=False, repr=False)
class PersonRead:
    """One person of a workbook."""

    cadre: Cadre
    id_number: str | None
    """The identity number, by which files are joined; a :class:`Cadre` does not hold it."""

    def __repr__(self) -> str:
        return f"PersonRead({self.cadre.id!r})"


@attrs.define(eq=False, repr=False)
class Draft:
    """A person while the rows about them are read."""

    id: str
    name: str
    id_number: str | None
    birth: PartialDate | None = None
    fields: dict[str, Any] = attrs.field(factory=dict)
    sources: dict[str, tuple[Row, str]] = attrs.field(factory=dict)
    entries: dict[str, list[Any]] = attrs.field(factory=dict)
    unread: list[str] = attrs.field(factory=list)

    def tell(self, row: Row, column: str, field: str, value: object) -> None:
        """Take up what a row says of a field; what contradicts an earlier row is reported, and the earlier one stays."""
        if value is None:
            return
        if field not in self.fields:
            self.fields[field] = value
            self.sources[field] = (row, column)
        elif self.fields[field] != value:
            if isinstance(value, PartialDate) and _agree(self.fields[field], value):
                self.fields[field] = _closer(self.fields[field], value)
                return
            row.doubt(
                column, Label("与前面行一致的内容", "what an earlier row says of the same person"), Effect.CELL_UNREAD
            )

    def add(self, field: str, entry: Record | None) -> None:
        """Add an entry to a list."""
        if entry is not None:
            self.entries.setdefault(field, []).append(entry)

    def keep(self, row: Row) -> None:
        """Keep what of a row was not taken up."""
        self.unread += [f"{row.table.kind.label.zh}第{row.number}行 {text}" for text in row.rest()]

    def cadre(self, complete: Mapping[str, Span]) -> Cadre:
        """The personnel file.  A field that contradicts others is left out and reported."""
        lists: dict[str, Any] = {}
        for name, entries in self.entries.items():
            first, last = complete.get(name, (None, None))
            plain = name in ("affiliations", "education", "family")
            lists[name] = (
                tuple(entries) if plain else Ledger(entries=tuple(entries), complete_from=first, complete_until=last)
            )
        for name in complete.keys() - lists.keys():
            lists[name] = Ledger(complete_from=complete[name][0], complete_until=complete[name][1])
        while True:
            try:
                return Cadre(id=self.id, name=self.name, unread=tuple(self.unread), **self.fields, **lists)
            except RecordError as error:
                faults = [fault for fault in error.problems if isinstance(fault, Problem)]
                if not self._left_out(faults):
                    raise

    def _left_out(self, faults: Iterable[Problem]) -> bool:
        some = False
        for fault in faults:
            field = str(fault.path[0].name)
            if field in self.sources and field in self.fields:
                row, column = self.sources[field]
                row.doubt(column, fault.expected, Effect.CELL_UNREAD)
                del self.fields[field]
                some = True
        return some


def gather(rows: Iterable[Row], sink: Sink) -> Iterator[tuple[Row, Draft]]:
    """Each row with the person that it is about; a row of which this is not certain is reported and left out.

    Rows with an identity number come first, whatever their order in the file: they say who there is.
    """
    people = _People()
    known = [(row, who) for row in rows if (who := _who(row)) is not None]
    for row, who in known:
        if who.id_number is not None:
            people.numbered(row, who)
    placed = {}
    for row, who in known:
        draft = people.find(row, who)
        if draft is not None:
            placed[row.grid.number, row.number] = draft
            _behind_the_name(row, draft, who.words)
    for number, draft in enumerate(dict.fromkeys(placed.values()), start=1):  # by the rows, not by who had a number
        draft.id = f"p-{number:03d}"
        draft.name = draft.name or draft.id
    for row, _ in known:
        if (row.grid.number, row.number) in placed:
            yield row, placed[row.grid.number, row.number]


def _behind_the_name(row: Row, draft: Draft, words: tuple[str, ...]) -> None:
    for word in words:
        for kind, field in ((Sex, "sex"), (Ethnicity, "ethnicity")):
            with contextlib.suppress(UnreadableError):
                draft.tell(row, "name", field, word_of(word, kind))
                break
        else:
            draft.unread.append(f"{row.table.kind.label.zh}第{row.number}行 姓名后括注：{word}")


@attrs.frozen(eq=False, repr=False)
class _Who:
    name: str | None
    id_number: str | None
    birth: PartialDate | None
    words: tuple[str, ...]


def _who(row: Row) -> _Who | None:
    """Who a row is about; None if it does not say, or says it in a way that cannot be trusted."""
    number = row.read("id_number", id_number_of, Effect.ROW_UNREAD)
    if number is None and row.value("id_number") is not None:
        return None
    cell = row.read("name", name_of, Effect.ROW_UNREAD)
    if cell is None:
        if row.value("name") is None and number is None:
            column = row.table.columns.get("name")
            row.report(column, Label("姓名", "a name"), Effect.ROW_UNREAD, heading_of("name"))
            return None
        if number is None:
            return None
    if number is not None and not check_digit_fits(number):
        row.doubt("id_number", Label("校验码相符的身份证号", "an identity number whose check digit fits"))
    return _Who(cell.name if cell else None, number, _birth(row), cell.words if cell else ())


def _birth(row: Row) -> PartialDate | None:
    value = row.value("birth")
    try:
        return None if blank(value) else date_of(value, epoch_1904=row.grid.epoch_1904)
    except UnreadableError:
        return None


class _People:
    def __init__(self) -> None:
        self.by_number: dict[str, Draft] = {}
        self.by_name: dict[str, list[Draft]] = {}

    def _new(self, name: str, id_number: str | None, birth: PartialDate | None) -> Draft:
        draft = Draft("", name, id_number, birth)
        self.by_name.setdefault(name, []).append(draft)
        if id_number is not None:
            self.by_number[id_number] = draft
        return draft

    def numbered(self, row: Row, who: _Who) -> None:
        """Note a person that has an identity number."""
        assert who.id_number is not None
        draft = self.by_number.get(who.id_number)
        if draft is None:
            born = birth_in(who.id_number)
            birth = None if born is None else PartialDate.parse(born)
            self._new(who.name or "", who.id_number, birth or who.birth)
            if birth is not None and who.birth is not None and not _agree(birth, who.birth):
                row.doubt("birth", Label("与身份证号一致的出生日期", "the date of birth in the identity number"))
        elif not draft.name and who.name:
            draft.name = who.name
            self.by_name.setdefault(who.name, []).append(draft)

    def find(self, row: Row, who: _Who) -> Draft | None:
        """The person that a row is about; a new one where the name is new."""
        if who.id_number is not None:
            draft = self.by_number[who.id_number]
            if who.name is not None and draft.name != who.name:
                row.doubt("name", Label("同一身份证号下相同的姓名", "the same name under one identity number"))
            return draft
        assert who.name is not None
        alike = [draft for draft in self.by_name.get(who.name, []) if _agree(draft.birth, who.birth)]
        if len(alike) > 1:
            row.doubt(
                "name",
                Label(
                    "可辨认的人（同名者不止一人，请补身份证号）",
                    "one person: several bear the name, add the identity number",
                ),
                Effect.ROW_UNREAD,
            )
            return None
        if not alike:
            return self._new(who.name, None, who.birth)
        if alike[0].birth is None:
            alike[0].birth = who.birth
        return alike[0]


def _closer(one: PartialDate, other: PartialDate) -> PartialDate:
    """Of two dates that can be the same day, the one that is known more closely."""
    return min(one, other, key=lambda date: date.last - date.first)


def _agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether two dates can be the same day."""
    return one is None or other is None or (one.first <= other.last and other.first <= one.last)
