"""Invented entries, and a way into the file for somebody who means harm."""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cadre_policy.archive import Archive, Completeness, Kept, open_archive
from cadre_policy.records import Assessment, Grade, GroupAssessment, GroupGrade, NoGradeReason

BEGIN = dt.datetime(2024, 1, 10, 8, 0, tzinfo=dt.UTC)


def at(hours: int) -> dt.datetime:
    """So many hours after the first entry."""
    return BEGIN + dt.timedelta(hours=hours)


def annual(year: int, grade: Grade = Grade.COMPETENT) -> Assessment:
    """An annual result."""
    return Assessment(year=year, grade=grade)


def fill(archive: Archive) -> None:
    """Ten entries of every kind; entry 2 is corrected by 7, entry 3 withdrawn by 8."""
    archive.record("c-1", annual(2021), at=at(0), by="hr-1")
    archive.record("c-1", annual(2022), at=at(1), by="hr-1")
    archive.record("c-2", annual(2022, Grade.EXCELLENT), at=at(1), by="hr-1")
    archive.record("c-1", Completeness(since="2021-01-01", until="2022-12-31"), at=at(2), by="hr-2")
    archive.record("u-1", GroupAssessment(year=2022, grade=GroupGrade.GOOD), at=at(3), by="hr-2")
    archive.record(
        "u-1", Completeness(since="2022-01-01", until="2022-12-31", of=Kept.GROUP_ASSESSMENT), at=at(3), by="hr-2"
    )
    archive.correct(2, annual(2022, Grade.EXCELLENT), at=at(4), by="hr-2", reason="复核改定")
    archive.withdraw(3, at=at(5), by="hr-2", reason="recorded for the wrong person")
    archive.record(
        "c-3",
        Assessment(year=2023, grade=Grade.NO_GRADE, no_grade_reason=NoGradeReason.SHORT_SERVICE, decided="2024-01"),
        at=at(6),
        by="hr-1",
    )
    archive.record("c-1", annual(2023), at=at(7), by="hr-1")


FILLED = 10
"""The number of entries that :func:`fill` adds."""


def filled(path: Path, key: bytes | None = None) -> Path:
    """A closed archive of ten entries."""
    with open_archive(path, key=key, durable=False) as archive:
        fill(archive)
    return path


@contextmanager
def unguarded(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as SQLite has it, its triggers and constraints out of the way, and put back at the end."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, sql in triggers:
            connection.execute(sql)
    finally:
        connection.close()
