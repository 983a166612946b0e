"""A user's own copy of the Opinion, compared with digests part by part.

The project ships paraphrases and digests, never the official wording.  A part is the opening (``P``), a section's heading
with its preamble (``S1`` to ``S7``) or an article (``1`` to ``20``).  White space, full and half width and the shapes of
quotation marks do not count, nor does the way in which a number is set (``1.``, ``1．``, ``1、``).  Anything else does.
"""

from __future__ import annotations

import bisect
import functools
import hashlib
import importlib.resources
import re
import tomllib
import unicodedata
from collections.abc import Iterator, Sequence

import attrs
import cattrs

from cadre_policy.errors import InputError
from cadre_policy.law.label import LabelledEnum

# A number begins a line, or follows the end of a sentence on the same line: every place is looked at once.
_MARKER = re.compile(
    r"(?:^|(?<=[。:：！!？?”\"]))[^\S\n]*(?:(?P<article>[0-9０-９]{1,2})\s*[.．、](?![0-9０-９])|(?P<section>[一二三四五六七])\s*、)",
    re.MULTILINE,
)
OPENING = "P"
"""The part before the first section: it has no number of its own."""

_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "「": '"', "」": '"', "‘": "'", "’": "'", "．": "."})
_SENTENCE = re.compile(r"[^。;；]*[。;；]|[^。;；]+$")


class WordingStatus(LabelledEnum):
    """How a part of a copy stands to the text that was registered."""

    SAME = "same", "一致", "the same"
    DIFFERS = "differs", "不一致", "differs"
    MISSING = "missing", "缺失", "missing"


@attrs.frozen(order=False, kw_only=True)
class WordingPart:
    """What is kept of one part: how long it is, its digest, and which clauses each of its sentences holds."""

    id: str
    characters: int
    """Characters that count, without the part's number."""
    digest: str
    """SHA-256 of them, in hexadecimal digits."""
    sentences: tuple[tuple[str, ...], ...] = ()
    """For each sentence, split at full stops and semicolons, the clauses read from it; none in a bare heading."""


@attrs.frozen(order=False, kw_only=True)
class PartOfCopy:
    """One part of a copy."""

    part: WordingPart
    status: WordingStatus
    sentences: tuple[str, ...] = attrs.field(repr=False)
    """The copy's own words, sentence by sentence, without line breaks; nothing where the part is missing."""
    characters: int
    """Characters that count in the copy's part."""

    @property
    def with_clauses(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Each sentence with its clauses; where the part differs, all sentences together with all its clauses."""
        if self.status is WordingStatus.SAME and len(self.sentences) == len(self.part.sentences):
            yield from zip(self.sentences, self.part.sentences, strict=True)
        else:
            yield "".join(self.sentences), tuple(dict.fromkeys(one for each in self.part.sentences for one in each))


@attrs.frozen(order=False, kw_only=True)
class WordingCheck:
    """A copy, part by part, in the order of the text."""

    parts: tuple[PartOfCopy, ...]
    before: int
    """Characters before the opening that are not the Opinion's, such as a headline."""
    after: int
    """Characters after the last article that are not the Opinion's."""

    @property
    def same(self) -> bool:
        """Whether every part is there and the same."""
        return all(one.status is WordingStatus.SAME for one in self.parts)

    def of(self, status: WordingStatus) -> tuple[str, ...]:
        """Identifiers of the parts that stand so."""
        return tuple(one.part.id for one in self.parts if one.status is status)


@attrs.frozen(order=False)
class _Copy:
    """A text beside what counts of it, and where each character that counts stood."""

    raw: str
    counted: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> _Copy:
        counted: list[str] = []
        places: list[int] = []
        for place, character in enumerate(text):
            plain = [one for one in unicodedata.normalize("NFKC", character).translate(_QUOTES) if _counts(one)]
            counted += plain
            places += [place] * len(plain)
        return cls(text, "".join(counted), tuple(places))

    def at(self, place: int) -> int:
        """How many characters that count stand before a place of the text."""
        return bisect.bisect_left(self.places, place)

    def words(self, first: int, last: int) -> tuple[str, ...]:
        """The sentences between two counts, without white space."""
        if first >= last:
            return ()
        raw = self.raw[self.places[first] : self.places[last - 1] + 1]
        return tuple(_SENTENCE.findall("".join(one for one in raw if _counts(one))))


def _counts(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) not in {"Cc", "Cf", "Zs"}


def counted_characters(text: str) -> str:
    """What counts of a text: no white space, half width, one shape of quotation mark."""
    return _Copy.of(text).counted


def wording_part(id: str, text: str, sentences: Sequence[Sequence[str]] = ()) -> WordingPart:  # noqa: A002
    """What is kept of a part whose words, without its number, are *text*."""
    counted = counted_characters(text)
    return WordingPart(
        id=id, characters=len(counted), digest=_digest(counted), sentences=tuple(tuple(one) for one in sentences)
    )


def _digest(counted: str) -> str:
    return hashlib.sha256(counted.encode("utf-8")).hexdigest()


@functools.cache
def opinion_parts() -> tuple[WordingPart, ...]:
    """The registered parts of the Opinion, in the order of its text."""
    data = importlib.resources.files("cadre_policy.law") / "data" / "opinion_wording.toml"
    rows = tomllib.loads(data.read_text(encoding="utf-8"))["part"]
    return tuple(cattrs.structure(row, WordingPart) for row in rows)


@attrs.frozen(order=False)
class _Mark:
    """A number at which a part begins, as counts of characters: of its first sign, and of its first word."""

    id: str
    begins: int
    words: int


def _marks(copy: _Copy) -> list[_Mark]:
    found: list[_Mark] = []
    for one in _MARKER.finditer(copy.raw):
        number = one["article"]
        name = str(int(number)) if number is not None else f"S{'一二三四五六七'.index(one['section']) + 1}"
        found.append(_Mark(name, copy.at(one.start()), copy.at(one.end())))
    return found


def check_wording(text: str, parts: Sequence[WordingPart] | None = None) -> WordingCheck:
    """Compare a copy with the registered digests.

    Args:
        text: The whole copy.  A headline before it and a footer after it do no harm; both are counted.
        parts: Digests to compare with, the opening first; the Opinion's if left out.

    Raises:
        InputError: no part of the copy is the Opinion's, so it is another document.
    """
    wanted = opinion_parts() if parts is None else tuple(parts)
    copy = _Copy.of(text)
    marks = _marks(copy)
    spans = [_span(copy, marks, wanted, place) for place in range(len(wanted))]
    found = tuple(
        PartOfCopy(part=part, status=status, sentences=copy.words(first, last), characters=last - first)
        for part, (status, first, last) in zip(wanted, spans, strict=True)
    )
    if all(one.status is not WordingStatus.SAME for one in found):
        raise InputError(
            f"none of the {len(wanted)} parts of the Opinion stands in this text: expected its full official text, "
            "an opening, seven sections and twenty articles, each beginning with its number"
        )
    there = [(first, last) for status, first, last in spans if status is not WordingStatus.MISSING]
    return WordingCheck(parts=found, before=there[0][0], after=len(copy.counted) - there[-1][1])


def _span(copy: _Copy, marks: list[_Mark], wanted: Sequence[WordingPart], place: int) -> tuple[WordingStatus, int, int]:
    """How one part stands, and between which counts of characters."""
    part = wanted[place]
    if part.id == OPENING:
        ends = [mark.begins for mark in marks if mark.id == wanted[place + 1].id and mark.begins]
        candidates = exact = [(max(0, end - part.characters), end) for end in ends]
    else:
        candidates = _candidates(copy, marks, wanted, place)
        exact = [(first, first + part.characters) for first, _ in candidates]
    ends_of_parts = {mark.begins for mark in marks} | {len(copy.counted)}
    for first, last in exact:
        # What was added to a part stands before the next number; only after the last part it is not the Opinion's.
        whole = part.id == OPENING or place == len(wanted) - 1 or last in ends_of_parts
        if whole and _digest(copy.counted[first:last]) == part.digest:
            return WordingStatus.SAME, first, last
    if not candidates:
        return WordingStatus.MISSING, 0, 0
    first, last = min(candidates, key=lambda span: abs(span[1] - span[0] - part.characters))
    return WordingStatus.DIFFERS, first, last


def _candidates(copy: _Copy, marks: list[_Mark], wanted: Sequence[WordingPart], place: int) -> list[tuple[int, int]]:
    """Where a part may stand: from each of its numbers to the next number of a later part."""
    later = {one.id for one in wanted[place + 1 :]}
    end, found = len(copy.counted), []
    for mark in reversed(marks):
        if mark.id in later:
            end = mark.begins
        elif mark.id == wanted[place].id:
            found.append((mark.words, end))
    return found[::-1]


__all__ = [
    "PartOfCopy",
    "WordingCheck",
    "WordingPart",
    "WordingStatus",
    "check_wording",
    "counted_characters",
    "opinion_parts",
    "wording_part",
]
