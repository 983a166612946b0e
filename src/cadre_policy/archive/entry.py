"""Entries: what a caller hands in, and what the archive made of it."""

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

import attrs

from cadre_policy.archive.contents import Content, Kept, kind_of, written
from cadre_policy.errors import ArchiveError

__all__ = ["ArchiveEntry", "Clock", "NewEntry", "Prepared", "Row", "at_text", "entry_of", "identifier", "prepared"]

Clock = Callable[[], dt.datetime]
"""Tells the present instant.  It is asked when the archive is this writer's alone, so that writers never overtake
one another."""

_FIRST, _LAST = 1900, 2199
"""The calendar that the library reasons over."""


@attrs.frozen(kw_only=True, order=False, repr=False)
class NewEntry:
    """One entry to be added."""

    subject: str
    """The caller's identifier of the person, or of the unit."""
    record: Content | None
    """What is recorded; None withdraws what *corrects* names (it was another person's, say)."""
    at: dt.datetime | Clock
    """When it is recorded: an instant with its time zone, or a clock."""
    by: str
    """The caller's identifier of who records it."""
    corrects: int | None = None
    """The number of the entry that no longer holds."""
    reason: str | None = None
    """Why that entry no longer holds; given with *corrects* and only then."""

    def __repr__(self) -> str:
        return "NewEntry(...)"


@attrs.frozen(kw_only=True, order=False, repr=False)
class ArchiveEntry:
    """One entry of an archive."""

    number: int
    """1 for the first entry, and so on without a gap."""
    subject: str
    kind: Kept
    record: Content | None
    """None if the entry withdraws another."""
    since: dt.date | None
    until: dt.date | None
    """Valid time: the days that the record is about, both included."""
    recorded_at: dt.datetime
    """Recorded time, in UTC."""
    recorded_by: str
    corrects: int | None
    reason: str | None
    hash: str
    """Its link of the chain, in hexadecimal."""

    def __repr__(self) -> str:
        """Its number and nothing of its content."""
        return f"ArchiveEntry({self.number})"


class Prepared(NamedTuple):
    """A new entry in columns: all that can be done before the archive is locked."""

    subject: str
    kind: Kept | None
    since: str | None
    until: str | None
    content: str | None
    at: dt.datetime | Clock
    by: str
    corrects: int | None
    reason: str | None


def prepared(entry: NewEntry) -> Prepared:
    """Check *entry* and bring it into columns.

    Raises:
        ArchiveError: an identifier is blank, a correction has no reason, or the record is of a kind that is not kept.
    """
    if (entry.corrects is None) != (entry.reason is None):
        raise ArchiveError("a correction names the entry that it corrects and its reason; other entries neither")
    if entry.corrects is None and entry.record is None:
        raise ArchiveError("an entry holds a record, or names the entry that it withdraws")
    if entry.corrects is not None and type(entry.corrects) is not int:
        raise ArchiveError("a correction names the entry that it corrects by its number")
    reason = None if entry.reason is None else identifier("a reason", entry.reason)
    subject, by = identifier("a subject", entry.subject), identifier("who records", entry.by)
    if entry.record is None:
        return Prepared(subject, None, None, None, None, entry.at, by, entry.corrects, reason)
    kind_of(type(entry.record))  # refuses what is not kept
    told = written(entry.record)
    return Prepared(subject, told.kind, told.since, told.until, told.text, entry.at, by, entry.corrects, reason)


def identifier(what: str, text: object) -> str:
    """*text*, if it is a text that says something and that a file can hold.

    Raises:
        ArchiveError: it is not.
    """
    if not isinstance(text, str) or not text.strip() or "\0" in text:
        raise ArchiveError(f"{what} is a text that is not blank")
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise ArchiveError(f"{what} is a text that UTF-8 can hold") from None
    return text


def at_text(at: object) -> str:
    """An instant, or what a clock says, in UTC to the microsecond; such texts stand in the order of their times.

    Raises:
        ArchiveError: it is no instant, has no time zone, or lies outside 1900 to 2199.
    """
    told = at() if callable(at) else at
    if not isinstance(told, dt.datetime) or told.utcoffset() is None:
        raise ArchiveError("a recorded time is a datetime with a time zone, such as datetime(..., tzinfo=timezone.utc)")
    if not _FIRST < told.year < _LAST:
        raise ArchiveError(f"a recorded time lies between {_FIRST} and {_LAST}")
    utc = told if told.tzinfo is dt.UTC else told.astimezone(dt.UTC)
    return utc.isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


class Row(NamedTuple):
    """An entry as it stands in the file: its columns, in the order in which the chain covers them."""

    number: int
    subject: str
    kind: str
    since: str | None
    until: str | None
    content: str | None
    recorded_at: str
    recorded_by: str
    corrects: int | None
    reason: str | None
    hash: bytes


def entry_of(row: Row, read: Callable[[Kept, str], Content]) -> ArchiveEntry:
    """What the archive shows of a row; *read* reads its content."""
    kind = Kept(row.kind)
    return ArchiveEntry(
        number=row.number,
        subject=row.subject,
        kind=kind,
        record=None if row.content is None else read(kind, row.content),
        since=None if row.since is None else dt.date.fromisoformat(row.since),
        until=None if row.until is None else dt.date.fromisoformat(row.until),
        recorded_at=dt.datetime.fromisoformat(row.recorded_at),
        recorded_by=row.recorded_by,
        corrects=row.corrects,
        reason=row.reason,
        hash=row.hash.hex(),
    )
