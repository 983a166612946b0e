"""A report as Markdown, for a document that is worked on further."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cadre_policy.law import Language
from cadre_policy.report.as_html import CAUTION
from cadre_policy.report.model import Entry, Report, Tone

__all__ = ["markdown_page"]

_MEANS_SOMETHING = re.compile(r"([\\`*_\[\]<>#|~&])")


def markdown_page(report: Report, language: Language, *, reasons: bool = True) -> str:
    """A report as Markdown in one language; what is on file is shown as it is and never read as markup.

    Args:
        report: The report.
        language: ``"zh"`` or ``"en"``.
        reasons: Whether each answer is followed by its reasons, figures and sources.
    """
    return "\n".join(_lines(report, language, reasons, "#")) + "\n"


def _plain(text: str) -> str:
    """Text on one line with nothing in it that Markdown would read as its own."""
    return _MEANS_SOMETHING.sub(r"\\\1", " ".join(text.split()))


def _lines(report: Report, language: Language, reasons: bool, level: str) -> Iterator[str]:
    yield f"{level} {_plain(report.title.say(language))}"
    yield ""
    yield f"*{_plain(report.heading(language))}*"
    if level == "#":
        yield ""
        yield _plain(CAUTION[language])
    for section in report.sections:
        yield ""
        yield f"{level}# {_plain(section.title.say(language))}"
        yield ""
        for entry in section.entries:
            yield from _entry(entry, language, reasons)
    for member in report.members:
        yield ""
        yield from _lines(member, language, reasons, level + "#")


def _entry(entry: Entry, language: Language, reasons: bool) -> Iterator[str]:
    mark = "" if entry.tone is Tone.PLAIN else f"**{entry.tone.label.say(language)}** "
    yield f"- {mark}{_plain(entry.text.say(language))}"
    for note in entry.notes:
        yield f"  - {_plain(note.say(language))}"
    if reasons and entry.determination is not None:
        for head, items in entry.determination.sections(language):
            yield f"  - {_plain(head)}"
            for item in items:
                depth = len(item) - len(item.lstrip())
                yield f"  {' ' * max(depth, 2)}- {_plain(item.strip().removeprefix('- '))}"
