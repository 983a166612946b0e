"""What was known: of one subject's rows, those that held at a time, as a ledger of a personnel file."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from cadre_policy.archive.contents import Completeness, Content, Kept, kind_of
from cadre_policy.archive.entry import Row
from cadre_policy.records import Assessment, GroupAssessment, Ledger

__all__ = ["Assessed", "holding", "ledger_of"]

Assessed = TypeVar("Assessed", Assessment, GroupAssessment)


def holding(rows: Iterable[Row]) -> list[Row]:
    """The rows that no later one corrects or withdraws, in the order of recording; *rows* come in that order."""
    held: dict[int, Row] = {}
    for row in rows:
        if row.corrects is not None:
            held.pop(row.corrects, None)
        if row.content is not None:
            held[row.number] = row
    return list(held.values())


def ledger_of(kind: type[Assessed], rows: Iterable[Row], read: Callable[[Kept, str], Content]) -> Ledger[Assessed]:
    """The records of class *kind* among *rows*, in the order of the time that they are about.

    Complete over the span of the last :class:`Completeness` about them; over none if there is none.
    """
    wanted = kind_of(kind)
    found: list[tuple[str, Assessed]] = []
    complete: Completeness | None = None
    for row in holding(rows):
        if row.kind not in (wanted.value, Kept.COMPLETENESS.value):
            continue
        assert row.content is not None
        record = read(Kept(row.kind), row.content)
        if isinstance(record, kind):
            found.append((row.since or "", record))
        elif isinstance(record, Completeness) and record.of is wanted:
            complete = record
    entries = tuple(record for _, record in sorted(found, key=lambda one: one[0]))
    if complete is None:
        return Ledger(entries=entries)
    return Ledger(entries=entries, complete_from=complete.since, complete_until=complete.until)
