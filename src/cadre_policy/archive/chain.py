"""The chain: each entry's digest covers the entry and the digest of the one before it."""

import hashlib
import hmac
import re
from collections.abc import Sequence
from json.encoder import encode_basestring
from typing import Self

import attrs

from cadre_policy.archive.contents import canonical
from cadre_policy.errors import ArchiveError

__all__ = ["FORMAT", "Head", "Seal"]

FORMAT = 1
"""The format of archives that this release reads and writes."""

_SHORTEST_KEY = 16
"""Bytes; a shorter key can be guessed."""
_HEAD = re.compile(r"(\d{1,18}):([0-9a-f]{64})")


@attrs.frozen(order=False)
class Head:
    """Where a chain ends: kept elsewhere, it shows later whether entries were removed at the end, or all was redone."""

    number: int
    """The number of the last entry; 0 if there is none yet."""
    hash: str
    """Its link of the chain, in hexadecimal."""

    def __str__(self) -> str:
        """``number:hash``, as :meth:`parse` reads it."""
        return f"{self.number}:{self.hash}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The head that ``str`` wrote.

        Raises:
            ArchiveError: the text is no head.
        """
        found = _HEAD.fullmatch(text.strip())
        if found is None:
            raise ArchiveError("a head is wanted as NUMBER:HASH, the hash being 64 hexadecimal digits")
        return cls(int(found[1]), found[2])


class Seal:
    """Makes digests: SHA-256, or HMAC-SHA-256 if there is a key."""

    def __init__(self, key: object) -> None:
        self._key: bytes | None = None
        if key is not None:
            if not isinstance(key, bytes) or len(key) < _SHORTEST_KEY:
                raise ArchiveError(f"a key is at least {_SHORTEST_KEY} bytes")
            self._key = key

    def __repr__(self) -> str:
        """Never the key."""
        return f"Seal(keyed={self.keyed})"

    @property
    def keyed(self) -> bool:
        """Whether only who has the key can make or check links."""
        return self._key is not None

    @property
    def start(self) -> bytes:
        """What the first entry follows; it tells formats, and keys, apart."""
        return self.link(b"", ("cadre_policy archive", FORMAT, self.keyed))

    def link(self, previous: bytes, columns: Sequence[object]) -> bytes:
        """The digest of *previous* followed by *columns* as canonical JSON in UTF-8.

        Raises:
            TypeError: a column holds what no archive writes.
        """
        message = previous + _in_brackets(columns).encode("utf-8", "surrogateescape")
        if self._key is None:
            return hashlib.sha256(message).digest()
        return hmac.digest(self._key, message, "sha256")


def _in_brackets(columns: Sequence[object]) -> str:
    """What :func:`canonical` gives for a list, put together from its parts: starting the encoder takes longer than they do."""
    parts = [
        "null"
        if column is None
        else encode_basestring(column)
        if type(column) is str
        else repr(column)
        if type(column) is int
        else canonical(column)
        for column in columns
    ]
    return f"[{','.join(parts)}]"
