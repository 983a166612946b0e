"""The archive of assessments: adding very many entries, and asking what was known of one person."""

import datetime as dt
import hashlib
import random
import sqlite3
import statistics
import tempfile
import time
from itertools import islice
from pathlib import Path

from benchmarks.measure import each_us, taken
from cadre_policy.archive import Archive, NewEntry, open_archive
from cadre_policy.archive.entry import Row
from cadre_policy.records import Assessment, Grade

YEARS = range(2014, 2024)
"""Ten results a person."""
BATCH = 50_000
ASKED = 1_000
"""Persons asked about."""
FRESH = 100
"""Times that the archive is opened anew."""
AT = dt.datetime(2024, 2, 1, tzinfo=dt.UTC)
GRADES = (Grade.EXCELLENT, Grade.COMPETENT, Grade.BASICALLY_COMPETENT)


def _assessments() -> list[Assessment]:
    """Results of many people: three grades, decided on any day of the following January."""
    return [
        Assessment(year=year, grade=grade, took_part=True, unit="u-1", decided=f"{year + 1}-01-{day:02}")
        for year in YEARS
        for grade in GRADES
        for day in range(1, 32)
    ]


def _entries(count: int) -> list[NewEntry]:
    pool, chance = _assessments(), random.Random(7)
    people = max(1, count // len(YEARS))
    return [NewEntry(subject=f"c-{i % people}", record=chance.choice(pool), at=AT, by="hr-1") for i in range(count)]


def _one_by_one_us(archive: Archive, entries: list[NewEntry]) -> float:
    begun = time.perf_counter()
    for entry in entries:
        archive.append(entry)
    return (time.perf_counter() - begun) / len(entries) * 1e6


def _unread_us(path: Path, asked: list[str]) -> tuple[float, float]:
    """Opening the archive, and the first question asked of it, each time anew; the middle of many."""
    opened, answered = [], []
    for person in asked:
        begun = time.perf_counter()
        with open_archive(path, read_only=True) as fresh:
            ready = time.perf_counter()
            fresh.known(person, at=AT)
            answered.append(time.perf_counter() - ready)
        opened.append(ready - begun)
    return statistics.median(opened) * 1e6, statistics.median(answered) * 1e6


def _add(archive: Archive, entries: list[NewEntry]) -> None:
    source = iter(entries)
    while batch := list(islice(source, BATCH)):
        archive.append_all(batch)


def _add_plainly(path: Path, rows: list[Row]) -> None:
    """What SQLite alone does with rows that are ready: the same columns and index, no link, no check, no trigger."""
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute("PRAGMA synchronous = FULL")
    plain.execute(f"CREATE TABLE entries (number INTEGER PRIMARY KEY, {', '.join(Row._fields[1:])})")
    plain.execute("CREATE INDEX entries_by_subject ON entries (subject)")
    source = iter(rows)
    while batch := list(islice(source, BATCH)):
        plain.execute("BEGIN IMMEDIATE")
        plain.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", batch)
        plain.execute("COMMIT")
    plain.close()


def _digests(archive: Archive) -> None:
    """Every row read, and one SHA-256 of its content: the least that a search for changes can do."""
    for row in archive.rows():
        hashlib.sha256((row.content or "").encode()).digest()


def _verify(archive: Archive, count: int) -> None:
    head = archive.head()
    found = archive.verify(head)
    if not found.sound or head.number != count:
        raise SystemExit(f"the archive is not what was added: {found.faults}")


def figures(count: int) -> dict[str, float]:
    """Every figure, by name."""
    entries = _entries(count)
    chance, people = random.Random(8), max(1, count // len(YEARS))
    asked = [f"c-{chance.randrange(people)}" for _ in range(ASKED)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.db"
        with open_archive(path) as archive:
            added, added_work = taken(lambda: _add(archive, entries))
            verified, verified_work = taken(lambda: _verify(archive, count))
            warm = each_us(lambda person: archive.known(person, at=AT), asked, repeats=3)
            opened, unread = _unread_us(path, asked[:FRESH])
            rows = [*archive.rows()]
            _, plain_work = taken(lambda: _add_plainly(path.with_name("plain.db"), rows))
            _, digests_work = taken(lambda: _digests(archive))
            single = _one_by_one_us(archive, entries[:200])
        size = path.stat().st_size
    return {
        "archive_added_s": added,
        "archive_added_cpu_s": added_work,
        "archive_added_to_plain_sqlite_ratio": added_work / plain_work,
        "archive_verified_s": verified,
        "archive_verified_cpu_s": verified_work,
        "archive_verified_to_bare_digests_ratio": verified_work / digests_work,
        "archive_known_us": warm,
        "archive_opened_us": opened,
        "archive_known_unread_us": unread,
        "archive_one_durable_entry_us": single,
        "archive_mb": size / 2**20,
    }
