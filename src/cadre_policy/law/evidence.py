"""How sure we are of a fact of law, and where a number comes from."""

from __future__ import annotations

import enum


class Evidence(enum.IntEnum):
    """How a statement about the law was confirmed; higher is surer."""

    RECALLED = 1
    """From memory, not confirmed: encoded, but decides nothing by default."""
    SECONDARY = 2
    """Consistent secondary sources."""
    VERIFIED = 3
    """The instrument's own text, or an official copy of the clause, was read."""


class Basis(enum.Enum):
    """Where the content of a parameter comes from."""

    TEXT = "set by the text"
    OPEN = "left open by the text"
    READING = "a reading"
    ASSUMED = "assumed"
