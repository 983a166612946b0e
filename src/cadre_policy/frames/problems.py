"""Faults of a frame: which column, which rows, and what was expected; never the values."""

from collections.abc import Sequence

import attrs

_SHOWN = 10


@attrs.frozen(order=False, kw_only=True)
class FrameProblem:
    """One kind of fault in one column."""

    column: str
    rows: tuple[int, ...]
    """Every row that has it, counted from 0; empty if the column as a whole has."""
    expected: str
    """What was expected, in words."""

    def __str__(self) -> str:
        where = f" ({said_rows(self.rows)})" if self.rows else ""
        return f"{self.column}: {self.expected}{where}"


def said_rows(rows: Sequence[int]) -> str:
    """Some rows in words, with their number if they are many."""
    shown = ", ".join(str(row) for row in rows[:_SHOWN])
    if len(rows) == 1:
        return f"row {shown}"
    return f"rows {shown}" if len(rows) <= _SHOWN else f"rows {shown}, ...; {len(rows)} rows in all"
