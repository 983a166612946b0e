"""Killed at any moment, or robbed of its last moments by a power failure: nothing acknowledged is lost, nothing is half there."""

import itertools
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Timer

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cadre_policy.archive import NewEntry, open_archive
from cadre_policy.errors import ArchiveError

from .samples import annual, at
from .worker import BATCH, RACERS

WORKER = Path(__file__).with_name("worker.py")
KILLS = 100


@pytest.mark.skipif(not hasattr(os, "fork"), reason="starts the processes to be killed by forking")
def test_a_hundred_kills_lose_nothing_and_leave_nothing_half_written(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    command = [sys.executable, str(WORKER), "killed", str(path), str(KILLS), "7"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    told = json.loads(done.stdout)
    acknowledged = {
        number: f"round-{index}-{turn}"
        for index, lines in enumerate(told)
        for turn, *given in lines
        for number in given
    }
    assert len(acknowledged) == sum(len(got) for lines in told for _, *got in lines), "a number was given twice"
    with open_archive(path) as archive:
        assert archive.verify().faults == ()
        there = {row.number: row.subject for row in archive.rows()}
    assert acknowledged.items() <= there.items()
    assert [*there] == [*range(1, len(there) + 1)]
    sizes = Counter(there.values())
    assert all(size == (BATCH if int(subject.rpartition("-")[2]) % 2 else 1) for subject, size in sizes.items())
    assert sum(1 for lines in told if lines) >= KILLS // 2, "most rounds are killed in the midst of adding"


def test_writers_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    """Three programs, one of which begins the file, add by turns; none is refused and no number is given twice."""
    path, turns = tmp_path / "archive.db", 60
    programs = [
        subprocess.Popen([sys.executable, str(WORKER), "write", str(path), name, str(turns)], stdout=subprocess.PIPE)
        for name in ("one", "two", "three")
    ]
    told = [json.loads(program.communicate(timeout=120)[0]) for program in programs]
    assert [program.returncode for program in programs] == [0, 0, 0]
    numbers = sorted(itertools.chain.from_iterable(itertools.chain.from_iterable(told)))
    assert numbers == [*range(1, 3 * turns * (1 + BATCH) // 2 + 1)]
    with open_archive(path) as archive:
        assert archive.verify().sound
        rows = [*archive.rows()]
    assert len(rows) == len(numbers)
    assert [row.recorded_at for row in rows] == sorted(row.recorded_at for row in rows)
    for name, mine in zip(("one", "two", "three"), told, strict=True):
        for turn, got in enumerate(mine):
            assert {rows[number - 1].subject for number in got} == {f"{name}-{turn}"}
            assert got == [*range(got[0], got[0] + len(got))]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="starts its racers by forking")
def test_programs_that_begin_the_same_file_at_one_moment_all_get_in(tmp_path: Path) -> None:
    rounds = 12
    command = [sys.executable, str(WORKER), "begin", str(tmp_path / "archive.db"), str(rounds)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert json.loads(done.stdout) == 0, done.stderr
    for number in range(rounds):
        with open_archive(tmp_path / f"{number}.db") as archive:
            assert archive.verify().sound
            assert archive.head().number == RACERS


def test_a_file_that_another_program_is_just_beginning_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    release = Timer(0.2, lambda: other.execute("ROLLBACK"))
    release.start()
    with open_archive(path) as archive:
        assert archive.record("c-1", annual(2023), at=at(0), by="hr-1").number == 1
    release.join()
    other.close()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(0, 1))
def test_a_log_cut_off_anywhere_leaves_whole_additions(tmp_path: Path, part: float) -> None:
    """What a power failure leaves of the write-ahead log: its beginning, down to any byte."""
    path, whole = tmp_path / "torn.db", tmp_path / "whole.db"
    if not whole.exists():
        build(tmp_path / "open.db", whole)
    shutil.copy(whole, path)
    log = Path(f"{whole}-wal").read_bytes()
    Path(f"{path}-wal").write_bytes(log[: int(part * len(log))])
    Path(f"{path}-shm").unlink(missing_ok=True)
    with open_archive(path) as archive:
        assert archive.verify().sound
        count = archive.head().number
        assert count == 0 or (count - 1) % BATCH == 0
        assert archive.record("c-2", annual(2023), at=at(99), by="hr-1").number == count + 1


def build(source: Path, target: Path) -> None:
    """An archive whose additions, one and then batches of three, still stand in the log."""
    with open_archive(source) as archive:
        archive.record("c-1", annual(2022), at=at(0), by="hr-1")
        for hour in range(1, 12):
            archive.append_all([NewEntry(subject="c-1", record=annual(2023), at=at(hour), by="hr-1")] * BATCH)
        shutil.copy(source, target)
        shutil.copy(f"{source}-wal", f"{target}-wal")


def test_the_archive_is_locked_for_one_writer_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with open_archive(path) as one, open_archive(path, wait_seconds=0.05) as other:
        with one._writing():
            with pytest.raises(ArchiveError, match="locked for too long"):
                other.record("c-1", annual(2023), at=at(0), by="hr-1")
            assert other.known("c-1", at=at(1)).entries == ()
        assert other.record("c-1", annual(2023), at=at(0), by="hr-1").number == 1
        assert one.head() == other.head()


def test_a_reader_sees_what_is_added_while_it_reads(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with open_archive(path) as writer, open_archive(path, read_only=True) as reader:
        for hour in range(3):
            writer.record("c-1", annual(2020 + hour), at=at(hour), by="hr-1")
            assert len(reader.known("c-1", at=at(9))) == hour + 1
        assert reader.verify(writer.head()).sound


def test_another_thread_opens_its_own(tmp_path: Path) -> None:
    with open_archive(tmp_path / "archive.db") as archive, ThreadPoolExecutor(1) as pool:
        found = pool.submit(archive.head).exception()
    assert isinstance(found, ArchiveError)
    assert "thread" in str(found)
