"""A report as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_policy.law import Language
from cadre_policy.report.model import Entry, Report, Tone


def report_text(report: Report, language: Language, *, reasons: bool = False) -> str:
    """A report as text for a terminal or a letter.

    Args:
        report: The report.
        language: ``"zh"`` or ``"en"``.
        reasons: Whether each answer is followed by its reasons, figures and sources.
    """
    return "\n".join(_lines(report, language, reasons)) + "\n"


def _lines(report: Report, language: Language, reasons: bool) -> Iterator[str]:
    title = report.title.say(language)
    yield title
    yield report.heading(language)
    for section in report.sections:
        yield ""
        yield f"{section.title.say(language)}"
        for entry in section.entries:
            yield from _entry(entry, language, reasons)
    for member in report.members:
        yield ""
        yield "-" * 72
        yield from _lines(member, language, reasons)


def _entry(entry: Entry, language: Language, reasons: bool) -> Iterator[str]:
    mark = "" if entry.tone is Tone.PLAIN else f"[{entry.tone.label.say(language)}] "
    yield f"  · {mark}{entry.text.say(language)}"
    for note in entry.notes:
        yield f"      {note.say(language)}"
    if reasons and entry.determination is not None:
        for head, items in entry.determination.sections(language):
            yield f"      {head}"
            yield from (f"      {item}" for item in items)


__all__ = ["report_text"]
