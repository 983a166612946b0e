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

from benchmarks.measure import each_us
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


def _plain_s(archive: Archive, path: Path) -> float:
    """What SQLite alone takes for rows that are ready: the same columns and index, no link, no check, no trigger."""
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute("PRAGMA synchronous = FULL")
    plain.execute(f"CREATE TABLE entries (number INTEGER PRIMARY KEY, {', '.join(Row._fields[1:])})")
    plain.execute("CREATE INDEX entries_by_subject ON entries (subject)")
    taken, rows = 0.0, archive.rows()
    while batch := list(islice(rows, BATCH)):
        begun = time.perf_counter()
        plain.execute("BEGIN IMMEDIATE")
        plain.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", batch)
        plain.execute("COMMIT")
        taken += time.perf_counter() - begun
    plain.close()
    return taken


def _digests_s(archive: Archive) -> float:
    """What reading every row and one SHA-256 of its content take: the least that a search for changes can."""
    begun = time.perf_counter()
    for row in archive.rows():
        hashlib.sha256((row.content or "").encode()).digest()
    return time.perf_counter() - begun


def figures(count: int) -> dict[str, float]:
    """Every figure, by name."""
    entries = _entries(count)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.db"
        with open_archive(path) as archive:
            begun, source = time.perf_counter(), iter(entries)
            while batch := list(islice(source, BATCH)):
                archive.append_all(batch)
            added = time.perf_counter() - begun
            head = archive.head()
            begun = time.perf_counter()
            found = archive.verify(head)
            verified = time.perf_counter() - begun
            if not found.sound or head.number != count:
                raise SystemExit(f"the archive is not what was added: {found.faults}")
            chance = random.Random(8)
            asked = [f"c-{chance.randrange(max(1, count // len(YEARS)))}" for _ in range(ASKED)]
            warm = each_us(lambda person: archive.known(person, at=AT), asked, repeats=3)
            opened, unread = _unread_us(path, asked[:FRESH])
            plain, digests = _plain_s(archive, path.with_name("plain.db")), _digests_s(archive)
            single = _one_by_one_us(archive, entries[:200])
        size = path.stat().st_size
    return {
        "archive_added_s": added,
        "archive_added_per_s": count / added,
        "archive_added_to_plain_sqlite_ratio": added / plain,
        "archive_verified_s": verified,
        "archive_verified_to_bare_digests_ratio": verified / digests,
        "archive_known_us": warm,
        "archive_opened_us": opened,
        "archive_known_unread_us": unread,
        "archive_one_durable_entry_us": single,
        "archive_mb": size / 2**20,
    }
