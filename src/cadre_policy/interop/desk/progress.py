"""How far the reading of a folder has come."""

from collections.abc import Callable
from typing import TextIO

from cadre_policy.law.label import Language

__all__ = ["Progress", "progress_line"]

Progress = Callable[[int, int, str], None]
"""Told after each file: how many are done, how many there are, and the file's name (which may be a person's)."""


def progress_line(stream: TextIO, language: Language) -> Progress | None:
    """A line that counts files on a terminal, without their names; None where *stream* is no terminal."""
    if not stream.isatty():
        return None

    def tell(done: int, total: int, _: str) -> None:
        words = f"已读 {done}/{total} 个文件" if language == "zh" else f"{done} of {total} files read"
        stream.write(f"\r{words}" + ("\n" if done == total else ""))
        stream.flush()

    return tell
