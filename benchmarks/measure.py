"""Clocks: the best of several runs, since other work on a machine only ever slows a run down."""

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def seconds(run: Callable[[], object], repeats: int = 5) -> float:
    """The quickest of several runs."""
    best = float("inf")
    for _ in range(repeats):
        begun = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - begun)
    return best


def each_us(ask: Callable[[T], object], items: list[T], repeats: int = 5) -> float:
    """Microseconds a call, over a list of different subjects."""

    def run() -> None:
        for item in items:
            ask(item)

    return seconds(run, repeats) / len(items) * 1e6


def taken(run: Callable[[], object]) -> tuple[float, float]:
    """One run of what takes long: seconds that passed, and seconds of this process's own work, which other work on the
    machine hardly lengthens."""
    begun, worked = time.perf_counter(), time.process_time()
    run()
    return time.perf_counter() - begun, time.process_time() - worked


def import_ms(statement: str, repeats: int = 7) -> float:
    """What a statement costs in a fresh interpreter, beyond starting it."""

    def started(code: str) -> float:
        return seconds(lambda: subprocess.run([sys.executable, "-c", code], check=True), repeats)

    return (started(statement) - started("pass")) * 1e3


def peak_mb() -> float:
    """The highest resident memory of this process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
