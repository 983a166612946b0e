"""The archive itself: adding entries, and asking what was known when."""

import datetime as dt
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import attrs

from cadre_policy.archive.adding import add, end_of
from cadre_policy.archive.chain import Head, Seal
from cadre_policy.archive.contents import Content, content_reader
from cadre_policy.archive.entry import ArchiveEntry, Clock, NewEntry, Row, at_text, entry_of, identifier, prepared
from cadre_policy.archive.knowledge import Assessed, ledger_of
from cadre_policy.archive.schema import ROWS, begun, connected, ours
from cadre_policy.archive.verification import Verification, verified
from cadre_policy.errors import ArchiveError
from cadre_policy.records import Assessment, Cadre, Ledger

__all__ = ["OF_SUBJECT", "Archive", "open_archive"]

OF_SUBJECT = f"{ROWS} WHERE subject = ? ORDER BY number"
"""One subject's rows; the index gives them without looking at others."""


def open_archive(
    path: "str | os.PathLike[str]",
    *,
    key: bytes | None = None,
    read_only: bool = False,
    durable: bool = True,
    wait_seconds: float = 30.0,
) -> "Archive":
    """Open an archive of assessments, and begin it if there is no such file.

    Each thread and each process opens its own; any number may read and add at the same time.

    Args:
        path: the SQLite file; SQLite keeps two more beside it while it is open, with ``-wal`` and ``-shm`` added to its
            name.  It must be on a disk of this machine: SQLite's locks do not work over a network.
        key: if given when the archive is begun, nobody without it can make links of the chain; at least 16 bytes.
        read_only: nothing can be added, and no file is made.  A keyed archive can then be read without its key.
        durable: what was added survives a failure of the machine's power; False leaves that to chance for the last
            moments, and is quicker.  A killed program never loses what was added.
        wait_seconds: how long to wait for another writer to finish.

    Raises:
        ArchiveError: the file is of another kind or format, or was begun with another key.
    """
    seal, place = Seal(key), Path(path)
    connection = connected(place, wait_seconds=wait_seconds, read_only=read_only, durable=durable)
    try:
        start = begun(connection, seal, place, read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return Archive(place, connection, seal, start, read_only=read_only)


class Archive:
    """Assessments as they were recorded: entries are added and corrected by further entries, and nothing is changed.

    Made by :func:`open_archive`; ``with`` closes it.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, seal: Seal, start: bytes, *, read_only: bool
    ) -> None:
        self.path = path
        self._connection = connection
        self._seal = seal
        self._start = start
        self._read_only = read_only
        self._read = content_reader()

    def __repr__(self) -> str:
        """The path and the number of entries, and nothing of their content."""
        try:
            return f"Archive({str(self.path)!r}, {self.head().number} entries)"
        except ArchiveError:
            return f"Archive({str(self.path)!r}, cannot be read)"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; what was added is in it."""
        with ours(self.path):
            self._connection.close()

    # --- adding ---

    def record(self, subject: str, record: Content, *, at: dt.datetime | Clock, by: str) -> ArchiveEntry:
        """Add one record about a person or unit; see :class:`NewEntry` and :meth:`append`."""
        return self.append(NewEntry(subject=subject, record=record, at=at, by=by))

    def correct(self, number: int, record: Content, *, at: dt.datetime | Clock, by: str, reason: str) -> ArchiveEntry:
        """Add what entry *number* should have said; the entry itself stays, and no longer holds from then on."""
        subject = self._row(number).subject
        return self.append(NewEntry(subject=subject, record=record, at=at, by=by, corrects=number, reason=reason))

    def withdraw(self, number: int, *, at: dt.datetime | Clock, by: str, reason: str) -> ArchiveEntry:
        """Add that entry *number* should not have been made; the entry itself stays."""
        subject = self._row(number).subject
        return self.append(NewEntry(subject=subject, record=None, at=at, by=by, corrects=number, reason=reason))

    def append(self, entry: NewEntry) -> ArchiveEntry:
        """Add one entry; when this returns, it is in the file.

        Raises:
            ArchiveError: the entry has faults (see :meth:`append_all`), or the archive is locked or closed.
        """
        (number,) = self.append_all((entry,))
        return self.entry(number)

    def append_all(self, entries: Iterable[NewEntry]) -> range:
        """Add many entries at once: all of them, or, after an error or a crash, none.  Gives their numbers.

        Raises:
            ArchiveError: an entry's recorded time is before that of the one before it; it corrects an entry that is
                not there, is about another subject or of another kind, or was corrected before; an identifier is blank.
        """
        new = [prepared(entry) for entry in entries]
        if self._read_only:
            raise ArchiveError(f"archive {self.path}: it was opened to be read only")
        with self._writing():
            end = end_of(self._connection, self._start)
            add(self._connection, self._seal, end, new)
        first = end[0].number + 1
        return range(first, first + len(new))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """A transaction that is this writer's alone from its beginning."""
        with ours(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    # --- asking ---

    def head(self) -> Head:
        """Where the chain ends now.  Kept elsewhere, it is what :meth:`verify` and as-of questions can rely on."""
        with ours(self.path):
            return end_of(self._connection, self._start)[0]

    def entry(self, number: int) -> ArchiveEntry:
        """One entry.

        Raises:
            ArchiveError: there is none of that number.
        """
        return entry_of(self._row(number), self._read)

    def history(self, subject: str) -> tuple[ArchiveEntry, ...]:
        """Every entry about one person or unit in the order of recording, also those that no longer hold."""
        return tuple(entry_of(row, self._read) for row in self._rows_of(subject))

    def known(self, person: str, *, at: dt.datetime | Head) -> Ledger[Assessment]:
        """One person's assessments as they stood on file at an instant, or when the chain had that head."""
        return self.ledger(Assessment, person, at=at)

    def ledger(self, kind: type[Assessed], subject: str, *, at: dt.datetime | Head) -> Ledger[Assessed]:
        """Records of one class as they stood on file then, in the order of the time that they are about.

        Complete over what the last :class:`Completeness` said that still held; over nothing if none did.  An instant
        that is not over yet may still get entries; a head says exactly what was there.

        Raises:
            ArchiveError: the instant has no time zone, or the head is not one of this archive.
        """
        rows = self._rows_of(subject)
        if isinstance(at, Head):
            self._must_have(at)
            return ledger_of(kind, [row for row in rows if row.number <= at.number], self._read)
        latest = at_text(at)
        return ledger_of(kind, [row for row in rows if row.recorded_at <= latest], self._read)

    def as_known(self, cadre: Cadre, *, at: dt.datetime | Head) -> Cadre:
        """*cadre* with the assessments that were on file then: what a rule was, or would have been, asked of."""
        return attrs.evolve(cadre, assessments=self.known(cadre.id, at=at))

    def verify(self, head: Head | None = None, *, at_most: int = 100) -> Verification:
        """Look for any entry that was changed, removed, inserted or moved, and say which; the first *at_most* faults.

        Args:
            head: a head kept from earlier: shows also whether entries were removed at the end, or the whole chain
                was made anew (which anybody can do to an archive without a key).
            at_most: how many faults to list.

        Raises:
            ArchiveError: the archive is keyed, and was opened without its key.
        """
        with ours(self.path):
            return verified(self._connection, self._seal, self._start, head, at_most)

    def rows(self) -> Iterator[Row]:
        """Every entry as it stands in the file, in the order of recording."""
        with ours(self.path):
            for row in self._connection.execute(f"{ROWS} ORDER BY number"):
                yield Row._make(row)

    def _row(self, number: int) -> Row:
        with ours(self.path):
            row = self._connection.execute(f"{ROWS} WHERE number = ?", (number,)).fetchone()
        if row is None:
            raise ArchiveError(f"there is no entry {number}")
        return Row._make(row)

    def _rows_of(self, subject: str) -> list[Row]:
        asked = identifier("a subject", subject)
        with ours(self.path):
            return [Row._make(row) for row in self._connection.execute(OF_SUBJECT, (asked,))]

    def _must_have(self, head: Head) -> None:
        if head.number:
            with ours(self.path):
                found = self._connection.execute("SELECT hash FROM entries WHERE number = ?", (head.number,)).fetchone()
            link = b"" if found is None else found[0]
        else:
            link = self._start
        if link.hex() != head.hash:
            raise ArchiveError("the head is not one of this archive: verify(head) tells what happened to it")
