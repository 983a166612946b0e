"""Looking for what was tampered with."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from cadre_policy.archive.chain import Head, Seal
from cadre_policy.archive.schema import ROWS, kind_of_error, tables_as_written
from cadre_policy.errors import ArchiveError
from cadre_policy.law.label import LabelledEnum, Language

__all__ = ["ArchiveFault", "FaultKind", "Verification", "verified"]


class FaultKind(LabelledEnum):
    """What is wrong with an archive."""

    CHANGED = "changed", "与登记时不符，或不在原位", "not what was recorded, or not where it was recorded"
    MISSING = "missing", "缺失（其后一条因此无法核对）", "missing, so that the entry after cannot be checked either"
    CUT_OFF = "cut_off", "在末尾被删去", "removed at the end"
    OTHER_CHAIN = "other_chain", "不是所存链尾的那一条：链已重做", "not that of the head kept: the chain was made anew"
    TABLES = "tables", "表、索引或触发器已被改动", "tables, indexes or triggers are not as they were made"
    UNREADABLE = "unreadable", "起文件已损坏，无法读取", "and those after it cannot be read: the file is damaged"
    DAMAGED = "damaged", "文件内部不一致", "the file does not agree with itself"


@attrs.frozen(order=False)
class ArchiveFault:
    """One thing that is wrong, and with which entries; none are named where it is the file as a whole."""

    kind: FaultKind
    first: int | None = None
    last: int | None = None

    def say(self, language: Language) -> str:
        """The fault in a sentence."""
        words = self.kind.label.say(language)
        if self.first is None:
            return words
        span = str(self.first) if self.last in (None, self.first) else f"{self.first}–{self.last}"
        return f"第 {span} 条：{words}" if language == "zh" else f"entry {span}: {words}"

    def __str__(self) -> str:
        return self.say("en")


@attrs.frozen(order=False)
class Verification:
    """What was found."""

    head: Head
    """Where the chain ends; or, if there are too many faults to list, how far the search went."""
    faults: tuple[ArchiveFault, ...]
    """What is wrong; empty if nothing is."""

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.faults

    def __bool__(self) -> bool:
        """Refused: it would be easy to read it the wrong way round.

        Raises:
            TypeError: always; look at :attr:`sound` or :attr:`faults`.
        """
        raise TypeError("a verification is neither true nor false: look at .sound or .faults")


def verified(connection: sqlite3.Connection, seal: Seal, start: bytes, head: Head | None, at_most: int) -> Verification:
    """Walk the whole chain, as it stands in one moment."""
    if start != seal.start:
        raise ArchiveError("a keyed archive is verified with its key")
    texts, connection.text_factory = connection.text_factory, _any_text
    connection.execute("BEGIN")  # every question below sees the same state, whatever is added meanwhile
    walk, found = _Walk(seal, start, head), [*_whole_file(connection)]
    try:
        for row in connection.execute(f"{ROWS} ORDER BY number"):
            found += walk.step(row)
            if len(found) >= at_most:
                break
        else:
            found += walk.end()
    except sqlite3.DatabaseError as error:
        if kind_of_error(error) != sqlite3.SQLITE_CORRUPT:
            raise
        found.append(ArchiveFault(FaultKind.UNREADABLE, walk.head.number + 1))
    finally:
        connection.execute("ROLLBACK")
        connection.text_factory = texts
    return Verification(walk.head, tuple(found[:at_most]))


def _any_text(raw: bytes) -> str:
    """Also text that is not UTF-8, which was certainly tampered with: it must not stop the search."""
    return raw.decode("utf-8", "surrogateescape")


_NO_LINK = b""
"""Stands for what is no link, and fits nothing, not even itself."""


def _link(stored: object) -> bytes:
    return stored if isinstance(stored, bytes) else _NO_LINK


def _whole_file(connection: sqlite3.Connection) -> Iterator[ArchiveFault]:
    if not tables_as_written(connection):
        yield ArchiveFault(FaultKind.TABLES)
    # An index that leaves out an entry hides it from every question, though the entry itself is whole.
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        yield ArchiveFault(FaultKind.DAMAGED)


class _Walk:
    """Follows the chain from its start."""

    def __init__(self, seal: Seal, start: bytes, head: Head | None) -> None:
        self._seal = seal
        self._number = 0
        self._stored = self._reckoned = start
        self._wanted = head
        self._reached = start if head is not None and head.number == 0 else None

    @property
    def head(self) -> Head:
        """The last entry that was read."""
        return Head(self._number, self._stored.hex())

    def step(self, row: Sequence[Any]) -> Iterator[ArchiveFault]:
        *columns, stored = row
        number = columns[0]
        if not isinstance(number, int) or number <= self._number:  # no entry has none, or one below one
            yield ArchiveFault(FaultKind.CHANGED, number, number)
            return
        gap = number > self._number + 1
        if gap:
            yield ArchiveFault(FaultKind.MISSING, self._number + 1, number - 1)
        # The entry follows the link that is stored before it; or, if that link itself was tampered with, the one
        # that should have been.
        link, reckoned = _link(stored), self._digest(self._reckoned, columns)
        fits = link != _NO_LINK and (
            link == reckoned or (self._stored != self._reckoned and link == self._digest(self._stored, columns))
        )
        if not gap and not fits:
            yield ArchiveFault(FaultKind.CHANGED, number, number)
        self._number, self._stored = number, link
        self._reckoned = link if gap or fits else reckoned
        if self._wanted is not None and number == self._wanted.number:
            self._reached = self._stored

    def _digest(self, previous: bytes, columns: Sequence[Any]) -> bytes:
        try:
            return self._seal.link(previous, columns)
        except (TypeError, ValueError):  # a column of a type that is never written
            return _NO_LINK

    def end(self) -> Iterator[ArchiveFault]:
        head = self._wanted
        if head is None:
            return
        if self._number < head.number:
            yield ArchiveFault(FaultKind.CUT_OFF, self._number + 1, head.number)
        elif self._reached is None or self._reached.hex() != head.hash:
            yield ArchiveFault(FaultKind.OTHER_CHAIN, head.number, head.number)
