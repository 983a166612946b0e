"""One case to be told in a memorandum, and how much of its dates and free text is."""

from __future__ import annotations

from typing import Any

import attrs

from cadre_policy.law import Label
from cadre_policy.measures import PartialDate
from cadre_policy.records import Cadre, Report, ToleranceCase
from cadre_policy.report.memorandum.redaction import Redaction
from cadre_policy.report.model import Asked

__all__ = ["NOT_ON_FILE", "Telling", "both", "listed_labels"]

NOT_ON_FILE = Label("未载明", "not on file")
_KEPT_BACK = Label("已载明,文字从略", "on file, wording left out")


@attrs.frozen(order=False, kw_only=True, repr=False)
class Telling:
    """The case with the day asked about; circulated, no identifier, free text, amount or day of it is told."""

    case: ToleranceCase
    cadre: Cadre
    asked: Asked
    report: Report | None = None
    """The report that the case came from, if any."""
    released: Redaction | None = None
    """Set for circulation: what is released of the free text."""

    @property
    def circulated(self) -> bool:
        """Whether the memorandum is for circulation (clause 9.11)."""
        return self.released is not None

    @property
    def terms(self) -> dict[str, Any]:
        """As keyword arguments of the functions on a case."""
        return {**self.asked.terms, "cadre": self.cadre.id}

    def day(self, date: PartialDate | None) -> Label:
        """A date as it is on file; only its year or years in circulation."""
        if date is None:
            return NOT_ON_FILE
        if not self.circulated:
            return Label(str(date), str(date))
        first, last = date.first_day.year, date.last_day.year
        return Label(f"{first}年", str(first)) if first == last else Label(f"{first}至{last}年", f"{first} to {last}")

    def text(self, given: str | None, released: str | None) -> Label:
        """Free text as it is on file; in circulation what was released in its place, or only that there is some."""
        if self.circulated and released is not None:
            return Label(released, released)
        if not given or not given.strip():
            return NOT_ON_FILE
        return _KEPT_BACK if self.circulated else Label(given, given)


def both(zh: str, en: str, *parts: Label) -> Label:
    """Words in both languages, with parts put in for ``{}`` in order."""
    return Label(zh.format(*(part.zh for part in parts)), en.format(*(part.en for part in parts)))


def listed_labels(labels: tuple[Label, ...]) -> Label:
    """Several labels in one; there is at least one."""
    return Label("、".join(one.zh for one in labels), ", ".join(one.en for one in labels))
