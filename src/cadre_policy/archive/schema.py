"""The SQLite file: its tables, the triggers that refuse changes, and opening it.

``STRICT`` tables are not used: they need a newer SQLite than some systems have.  What is of a type that is never written
has a link that fits nothing.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cadre_policy.archive.chain import FORMAT, Seal
from cadre_policy.errors import ArchiveError

__all__ = ["APPLICATION", "ROWS", "begun", "connected", "kind_of_error", "ours", "tables_as_written"]

APPLICATION = 0x43504152
"""``CPAR`` in the header of the file: what tells an archive from other SQLite files."""

ROWS = """SELECT number, subject, kind, since, until, content, recorded_at, recorded_by, corrects, reason, hash
FROM entries"""
"""Entries as :class:`~cadre_policy.archive.entry.Row` has them."""

_PRIMARY = 0xFF
"""The part of SQLite's error codes that tells the kind of error."""
_PAUSE_SECONDS = 0.01
_MAGIC = b"SQLite format 3\0"

_SCHEMA = (
    """CREATE TABLE chain (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  keyed INTEGER NOT NULL CHECK (keyed IN (0, 1)),
  start BLOB NOT NULL CHECK (typeof(start) = 'blob' AND length(start) = 32)
)""",
    """CREATE TABLE entries (
  number INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('assessment', 'group_assessment', 'completeness')),
  since TEXT,
  until TEXT,
  content TEXT CHECK (content IS NOT NULL OR corrects IS NOT NULL),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  corrects INTEGER,
  reason TEXT CHECK ((reason IS NULL) = (corrects IS NULL)),
  hash BLOB NOT NULL CHECK (typeof(hash) = 'blob' AND length(hash) = 32)
)""",
    "CREATE INDEX entries_by_subject ON entries (subject)",
    "CREATE UNIQUE INDEX entries_by_corrected ON entries (corrects) WHERE corrects IS NOT NULL",
    # INSERT OR REPLACE removes rows without asking the trigger below, so what it could replace is refused here.
    """CREATE TRIGGER entries_are_added_at_the_end BEFORE INSERT ON entries
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM entries)
  OR NEW.recorded_at < (SELECT recorded_at FROM entries ORDER BY number DESC LIMIT 1)
  OR (NEW.corrects IS NOT NULL AND (
    EXISTS (SELECT 1 FROM entries WHERE corrects = NEW.corrects)
    OR NOT EXISTS (SELECT 1 FROM entries WHERE number = NEW.corrects AND subject = NEW.subject AND kind = NEW.kind)))
BEGIN SELECT RAISE(ABORT, 'an entry is added at the end, and corrects an earlier one of the same subject once'); END""",
    """CREATE TRIGGER entries_are_never_changed BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never changed: record a correction'); END""",
    """CREATE TRIGGER entries_are_never_removed BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never removed: record a correction'); END""",
    """CREATE TRIGGER the_chain_begins_once BEFORE INSERT ON chain WHEN EXISTS (SELECT 1 FROM chain)
BEGIN SELECT RAISE(ABORT, 'the start of the chain is never changed'); END""",
    """CREATE TRIGGER the_start_is_never_changed BEFORE UPDATE ON chain
BEGIN SELECT RAISE(ABORT, 'the start of the chain is never changed'); END""",
    """CREATE TRIGGER the_start_is_never_removed BEFORE DELETE ON chain
BEGIN SELECT RAISE(ABORT, 'the start of the chain is never changed'); END""",
)


def kind_of_error(error: sqlite3.Error) -> int:
    """SQLite's code of the kind of *error*; 0 if it is Python's own complaint."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & _PRIMARY


@contextmanager
def ours(path: Path) -> Iterator[None]:
    """What SQLite complains of, as one clear error of this library."""
    try:
        yield
    except OverflowError:
        raise ArchiveError(f"archive {path}: no entry has such a number") from None
    except UnicodeDecodeError:  # SQLite's own complaint quotes text that is none
        raise ArchiveError(f"archive {path}: it is damaged") from None
    except sqlite3.Error as error:
        match kind_of_error(error):
            case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
                why = "another program has kept it locked for too long"
            case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
                why = "it is no archive, or it is damaged: it cannot be read as an SQLite file"
            case sqlite3.SQLITE_CANTOPEN:
                why = "it cannot be opened: look at the path, and whether its folder may be written to"
            case _:
                why = str(error)
        raise ArchiveError(f"archive {path}: {why}") from None


def connected(path: Path, *, wait_seconds: float, read_only: bool, durable: bool) -> sqlite3.Connection:
    """A connection to the file, which is made unless *read_only*; nothing is written to a file of another kind.

    Raises:
        ArchiveError: the file is of another kind, of another format, or cannot be opened.
    """
    with ours(path):
        _is_sqlite(path)
        mode = "ro" if read_only else "rwc"
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=wait_seconds, isolation_level=None
        )
        try:
            is_new = _is_new(connection, path)
            if not read_only:
                if is_new:
                    _use_log(connection, wait_seconds)
                connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        except BaseException:
            connection.close()
            raise
    return connection


def _use_log(connection: sqlite3.Connection, wait_seconds: float) -> None:
    """Turn the write-ahead log on, which SQLite refuses at once, without waiting, while another program does the same."""
    deadline = time.monotonic() + wait_seconds
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if kind_of_error(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE_SECONDS)


def _is_sqlite(path: Path) -> None:
    if path.is_dir():
        raise ArchiveError(f"archive {path}: it is a folder")
    if path.is_file():
        with path.open("rb") as file:
            start = file.read(len(_MAGIC))
        if start not in (b"", _MAGIC):
            raise ArchiveError(f"archive {path}: it is a file of another kind, not an archive")


def _is_new(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the file is still empty; refuses what is not an archive of this format."""
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM sqlite_master)").fetchone()[0]:
        return True
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION:
        raise ArchiveError(f"archive {path}: it is an SQLite file of another program, not an archive")
    if version != FORMAT:
        raise ArchiveError(f"archive {path}: its format is {version}; this release reads and writes format {FORMAT}")
    return False


def begun(connection: sqlite3.Connection, seal: Seal, path: Path, *, read_only: bool) -> bytes:
    """The start of the chain, written now if the file is new.

    Raises:
        ArchiveError: the archive was begun with another key, or its start is not what was written.
    """
    with ours(path):
        if not read_only:
            _write_tables(connection, seal, path)
        elif _is_new(connection, path):
            raise ArchiveError(f"archive {path}: nothing was ever written to it")
        found = connection.execute("SELECT keyed, start FROM chain").fetchall()
    if len(found) != 1:
        raise ArchiveError(f"archive {path}: the start of its chain was tampered with")
    keyed, start = found[0]
    if keyed and not seal.keyed:
        if not read_only:
            raise ArchiveError(
                f"archive {path}: it was begun with a key; without it, it can only be read (read_only=True)"
            )
    elif seal.keyed and not keyed:
        raise ArchiveError(f"archive {path}: it was begun without a key")
    elif start != seal.start:
        cause = "the key is not the one that it was begun with, or " if keyed else ""
        raise ArchiveError(f"archive {path}: {cause}the start of its chain was tampered with")
    return bytes(start)


def _write_tables(connection: sqlite3.Connection, seal: Seal, path: Path) -> None:
    """Make the tables in one transaction, of which a killed program leaves nothing behind."""
    if not _is_new(connection, path):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _is_new(connection, path):  # no other program was quicker
            for statement in _SCHEMA:
                connection.execute(statement)
            connection.execute("INSERT INTO chain VALUES (1, ?, ?)", (int(seal.keyed), seal.start))
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {FORMAT}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def tables_as_written(connection: sqlite3.Connection) -> bool:
    """Whether tables, indexes and triggers are still those that were made, and no other is there."""
    found = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
    return found == set(_SCHEMA)
