"""What a caller releases of a case's free text for circulation, in words of their own, and the check of those words."""

import re
from collections.abc import Iterable, Iterator, Mapping

import attrs

from cadre_policy.errors import InputError
from cadre_policy.records import Cadre, CaseFact, Record, ToleranceCase

__all__ = ["Redaction"]

_DATE = re.compile(
    r"\d{4}\s*[-/.年]\s*\d|\d{6,}|[\d一二三四五六七八九十]+\s*月"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
"""A month, a day, or a run of digits as numbers of persons and files have."""


def _reasons(given: Mapping[CaseFact, str]) -> dict[CaseFact, str]:
    return dict(given)


@attrs.frozen(order=False, kw_only=True, repr=False)
class Redaction:
    """Free text written anew for circulation; what is None stays out.

    A text that holds an identifier, a name or another text of the file, or a date finer than a year, is refused when
    the memorandum is made.  That it identifies nobody in another way is for its author to see.
    """

    act: str | None = None
    objective_factor: str | None = None
    reasons: Mapping[CaseFact, str] = attrs.field(factory=dict, converter=_reasons)
    """Reasons of what was found, by the fact."""

    def refuse_traces(self, case: ToleranceCase, cadre: Cadre, others: Iterable[str] = ()) -> None:
        """Raise if a text still holds something of the file.

        Args:
            case: The case.
            cadre: The file that it stands in.
            others: Further words that must not be in it, such as the name of the unit.

        Raises:
            InputError: it does, or a text is none or blank, or a reason is not given for a member of ``CaseFact``.
        """
        known = {one for one in (*texts_of(case), *_own_texts(cadre), *others) if len(one.strip()) > 1}
        for name, text in self._texts():
            if not isinstance(text, str) or not text.strip():
                raise InputError(f"redaction, {name}: a text is wanted; leave it out to tell nothing")
            if any(one in text for one in known):
                raise InputError(
                    f"redaction, {name}: it still holds an identifier, a name or a text of the file; word it anew"
                )
            if _DATE.search(text):
                raise InputError(
                    f"redaction, {name}: it holds a date finer than a year or a long number; only years are circulated"
                )

    def _texts(self) -> Iterator[tuple[str, object]]:
        for name, text in (("act", self.act), ("objective_factor", self.objective_factor)):
            if text is not None:
                yield name, text
        for fact, text in self.reasons.items():
            if not isinstance(fact, CaseFact):
                raise InputError("redaction, reasons: each is given for a member of CaseFact")
            yield f"reasons of {fact.value}", text

    def __repr__(self) -> str:
        """Nothing of the texts."""
        return "Redaction(...)"


def texts_of(record: object) -> Iterator[str]:
    """Every text in a record and the records in it: identifiers, names and free text."""
    if isinstance(record, str):
        yield record
    elif isinstance(record, tuple):
        for one in record:
            yield from texts_of(one)
    elif isinstance(record, Record):
        for field in attrs.fields(type(record)):
            yield from texts_of(getattr(record, field.name))


def _own_texts(cadre: Cadre) -> Iterator[str]:
    """Identifiers and names of the person and the unit; lists of the file are about other matters."""
    for field in attrs.fields(type(cadre)):
        value = getattr(cadre, field.name)
        if isinstance(value, str):
            yield value
