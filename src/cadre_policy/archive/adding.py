"""Adding to the end of a chain: each new row linked to the one before, each correction checked."""

import sqlite3
from collections.abc import Iterable, Iterator

from cadre_policy.archive.chain import Head, Seal
from cadre_policy.archive.contents import Kept
from cadre_policy.archive.entry import Prepared, Row, at_text
from cadre_policy.errors import ArchiveError

__all__ = ["End", "add", "end_of"]

_ADD = "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_END = "SELECT number, recorded_at, hash FROM entries ORDER BY number DESC LIMIT 1"

End = tuple[Head, str]
"""Where a chain ends, and when its last entry was recorded."""


def end_of(connection: sqlite3.Connection, start: bytes) -> End:
    """Where the chain that begins with *start* ends now."""
    row = connection.execute(_END).fetchone()
    if row is None:
        return Head(0, start.hex()), ""
    number, recorded_at, link = row
    return Head(number, link.hex()), recorded_at


def add(connection: sqlite3.Connection, seal: Seal, end: End, entries: Iterable[Prepared]) -> None:
    """Add *entries* after *end*, within the caller's transaction.

    Raises:
        ArchiveError: recorded time goes back, or a correction does not fit what it corrects.
    """
    connection.executemany(_ADD, _linked(connection, seal, end, entries))


def _linked(connection: sqlite3.Connection, seal: Seal, end: End, entries: Iterable[Prepared]) -> Iterator[Row]:
    head, before = end
    previous = bytes.fromhex(head.hash)
    instant: object = entries  # none yet
    recorded_at = ""
    for number, new in enumerate(entries, head.number + 1):
        if new.at is not instant or callable(new.at):  # a batch often has one instant, a clock never
            instant, recorded_at = new.at, at_text(new.at)
        if recorded_at < before:
            raise ArchiveError(f"recorded time does not go back: the entry before was recorded at {before}")
        kind = new.kind if new.corrects is None else _corrected(connection, new.corrects, new)
        assert kind is not None  # only a withdrawal has none of its own
        columns = (
            number, new.subject, kind.value, new.since, new.until, new.content, recorded_at, new.by, new.corrects, new.reason
        )  # fmt: skip
        previous, before = seal.link(previous, columns), recorded_at
        yield Row(*columns, previous)


def _corrected(connection: sqlite3.Connection, number: int, new: Prepared) -> Kept:
    """The kind of the entry to be corrected, if *new* may correct it."""
    target = connection.execute("SELECT subject, kind FROM entries WHERE number = ?", (number,)).fetchone()
    if target is None:
        raise ArchiveError(f"there is no entry {number} that could be corrected")
    later = connection.execute("SELECT number FROM entries WHERE corrects = ?", (number,)).fetchone()
    if later is not None:
        raise ArchiveError(f"entry {number} was corrected by entry {later[0]}: correct that one")
    subject, kind = target[0], Kept(target[1])
    if subject != new.subject:
        raise ArchiveError(f"entry {number} is about another subject: withdraw it, and record anew")
    if new.kind not in (None, kind):
        raise ArchiveError(f"entry {number} is of another kind ({kind.label.en}): withdraw it, and record anew")
    return kind
