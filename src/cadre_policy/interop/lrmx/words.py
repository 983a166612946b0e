"""Texts of a form, cleaned, and the dates in them."""

import re
import unicodedata

from cadre_policy.errors import DateError
from cadre_policy.measures import PartialDate

__all__ = ["BREAK", "DATE", "DateRead", "cleaned", "date_of", "lines_of", "named", "narrow"]

BREAK = re.compile(r"<br\s{0,8}/?>", re.IGNORECASE)
DATE = r"(?:19|20|21)[0-9]{2}(?:[./年-][0-9]{1,2}(?:[./月-][0-9]{1,2}(?![0-9])日?|月)?|[0-9]{4}|[0-9]{2}(?![0-9])|年)?"
"""How a date may stand in a text."""
_WHOLE = re.compile(r"([0-9]{4})(?:[./年-]([0-9]{1,2})(?:[./月-]([0-9]{1,2})日?|月)?|([0-9]{2})([0-9]{2})?|年)?")
_UNSEEN = re.compile(r"[\u200b-\u200f\u2060\ufeff\x00-\x08\x0b\x0c\x0e-\x1f]")
_BLANKS = re.compile(r"\s+")

DateRead = tuple[PartialDate | None, bool]
"""A date, and whether a month or day of 00 stood in it."""


def cleaned(text: str | None) -> str | None:
    """A text with each run of blanks as one, without what cannot be seen; None if nothing is left."""
    if text is None:
        return None
    return _BLANKS.sub(" ", _UNSEEN.sub("", text)).strip() or None


def named(text: str | None) -> str | None:
    """A name: blanks between Chinese characters are for looks."""
    plain = cleaned(text)
    return plain if plain is None or plain.isascii() else plain.replace(" ", "")


def narrow(text: str) -> str:
    """A text with digits, letters and marks in their narrow form, and no blanks."""
    return _BLANKS.sub("", unicodedata.normalize("NFKC", _UNSEEN.sub("", text)))


def lines_of(text: str) -> list[str]:
    """The lines of a text; break marks and soft breaks count."""
    return BREAK.sub("\n", text).replace("\x0b", "\n").replace("\u2028", "\n").split("\n")


def date_of(text: str) -> DateRead | None:
    """The date that a text is, as exact as it says; None if it is none."""
    match = _WHOLE.fullmatch(narrow(text))
    if match is None:
        return None
    year, month, day = int(match[1]), match[2] or match[4], match[3] or match[5]
    blank = month is not None and int(month) == 0
    unknown = blank or (day is not None and int(day) == 0)
    try:
        if month is None or blank:
            return PartialDate.of(year), unknown
        if day is None or int(day) == 0:
            return PartialDate.of(year, int(month)), unknown
        return PartialDate.of(year, int(month), int(day)), unknown
    except DateError:
        return None
