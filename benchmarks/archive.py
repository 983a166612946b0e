"""The archive of assessments: adding very many entries, and asking what was known of one person."""

import datetime as dt
import random
import tempfile
import time
from itertools import islice
from pathlib import Path

from benchmarks.measure import each_us
from cadre_policy.archive import Archive, NewEntry, open_archive
from cadre_policy.records import Assessment, Grade

YEARS = range(2014, 2024)
"""Ten results a person."""
BATCH = 50_000
ASKED = 1_000
"""Persons asked about."""
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
            with open_archive(path, read_only=True) as fresh:
                cold = each_us(lambda person: fresh.known(person, at=AT), asked[:10], repeats=1)
            single = _one_by_one_us(archive, entries[:200])
        size = path.stat().st_size
    return {
        "archive_added_s": added,
        "archive_added_per_s": count / added,
        "archive_verified_s": verified,
        "archive_known_us": warm,
        "archive_known_unread_us": cold,
        "archive_one_durable_entry_us": single,
        "archive_mb": size / 2**20,
    }
