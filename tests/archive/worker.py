"""A program that adds to an archive, to be run beside others or to be killed; told apart by its first argument.

``write PATH NAME COUNT``: adds COUNT single entries and batches of three by turns; prints the numbers it was given.

``begin PATH ROUNDS``: in each round several processes open the same new file at one moment, and each adds one entry;
prints how many failed.

``killed PATH ROUNDS SEED``: again and again starts a process that adds entries as fast as it can and tells of each one that
it got a number for, and kills it at a random moment; prints what was told, a list for each round.
"""

import datetime as dt
import json
import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import NoReturn

from cadre_policy.archive import Archive, NewEntry, open_archive
from cadre_policy.records import Assessment, Grade

BATCH = 3
RACERS = 5


def now() -> dt.datetime:
    """The present instant, asked when the archive is this writer's alone."""
    return dt.datetime.now(dt.UTC)


def add(archive: Archive, name: str, turn: int) -> range:
    """One entry, or a batch about one subject, by turns."""
    entry = NewEntry(subject=f"{name}-{turn}", record=Assessment(year=2023, grade=Grade.COMPETENT), at=now, by=name)
    return archive.append_all([entry] * (BATCH if turn % 2 else 1))


def write(path: Path, name: str, count: int) -> None:
    """Add, and print the numbers."""
    with open_archive(path) as archive:
        sys.stdout.write(json.dumps([[*add(archive, name, turn)] for turn in range(count)]))


def begin(path: Path, rounds: int) -> None:
    """Race for the beginning of a file, so many times."""
    failed = 0
    for number in range(rounds):
        gate, starter = os.pipe()
        children = []
        for child in range(RACERS):
            pid = os.fork()
            if pid == 0:
                os.close(starter)
                os.read(gate, 1)  # until the starter closes
                with open_archive(path.with_name(f"{number}.db")) as archive:
                    add(archive, f"racer-{child}", 0)
                os._exit(0)
            children.append(pid)
        os.close(gate)
        os.close(starter)
        failed += sum(os.waitpid(pid, 0)[1] != 0 for pid in children)
    sys.stdout.write(json.dumps(failed))


def add_until_killed(path: Path, name: str, pipe: int) -> NoReturn:
    """Add for ever; each line in the pipe is an addition that was acknowledged."""
    with open_archive(path) as archive:
        turn = 0
        while True:
            given = add(archive, name, turn)
            os.write(pipe, (json.dumps([turn, *given]) + "\n").encode())
            turn += 1


def killed(path: Path, rounds: int, seed: int) -> None:
    """Start and kill, so many times."""
    chance, told = random.Random(seed), []
    for number in range(rounds):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            add_until_killed(path, f"round-{number}", writer)
        os.close(writer)
        with os.fdopen(reader) as lines:
            # Every other one is killed at any moment, perhaps while it opens the file; the rest in the midst of adding.
            first = [lines.readline()] if number % 2 else []
            time.sleep(chance.uniform(0, 0.03))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            told.append([json.loads(line) for line in (*first, *lines)])
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["write", path, name, count]:
            write(Path(path), name, int(count))
        case ["begin", path, rounds]:
            begin(Path(path), int(rounds))
        case ["killed", path, rounds, seed]:
            killed(Path(path), int(rounds), int(seed))
