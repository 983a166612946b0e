"""A report as one self-contained HTML page: no script, no font, no image from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from cadre_policy.law import Language
from cadre_policy.report.calendar_html import CALENDAR_STYLE, calendar_html
from cadre_policy.report.model import Entry, Report, Section, Tone

_STYLE = """
:root { --ink: #1c2430; --soft: #5b6675; --line: #d9dee5; --paper: #fff; --ground: #f4f6f8; --red: #a4262c;
  --amber: #8a5a00; --blue: #1f5fa8; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.65;
  font-family: "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Segoe UI", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1.2rem 1.6rem;
  margin: 0 0 1.4rem; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.2rem; margin: 0; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
.asked { color: var(--soft); margin: .1rem 0 .6rem; font-size: .92rem; }
ul.entries { list-style: none; margin: 0; padding: 0; }
ul.entries > li { padding: .35rem 0; }
.tone { display: inline-block; font-size: .8rem; padding: 0 .5em; border-radius: 3px; margin-right: .5em;
  border: 1px solid currentColor; }
.mark { color: var(--red); font-weight: 600; } .due { color: var(--amber); } .overdue { color: var(--red); } .ask { color: var(--blue); } .open { color: var(--soft); }
.note { color: var(--soft); font-size: .92rem; padding-left: 1.2rem; }
details { padding-left: 1.2rem; font-size: .92rem; } summary { color: var(--blue); cursor: pointer; }
details h4 { margin: .5rem 0 .1rem; font-size: .9rem; } details ul { margin: 0; padding-left: 1.2rem; }
ol.career { margin: .3rem 0 0; padding-left: 2rem; font-size: .92rem; }
nav ul { columns: 14rem; list-style: none; padding: 0; margin: .4rem 0 0; }
a { color: var(--blue); }
@media print { body { background: none; } article { border: 0; break-inside: avoid-page; padding: 0; }
  details:not([open]) { display: none; } nav { display: none; } }
"""

CAUTION = {
    "zh": "本报告只作判定,由主管机关作决定。未载明的事实不作推断。",
    "en": "The report determines; the competent body decides. What is not on file is not inferred.",
}
"""What every page says of itself, by language."""

_WORDS = {"zh": ("理由与依据", "目录"), "en": ("Reasons and sources", "Contents")}


def html_page(report: Report, language: Language) -> str:
    """A report as one HTML page in one language, with each answer's reasons folded below it."""
    lang = "zh-Hans" if language == "zh" else "en"
    body = "".join(_page(report, language))
    title = escape(report.title.say(language))
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>'
        f"<style>{_STYLE}{CALENDAR_STYLE}</style></head><body><main>{body}</main></body></html>\n"
    )


def _page(report: Report, language: Language) -> Iterator[str]:
    _, contents = _WORDS[language]
    yield from _article(report, language, "h1", CAUTION[language])
    if report.members:
        links = "".join(
            f'<li><a href="#{escape(member.subject, quote=True)}">{escape(member.title.say(language))}</a></li>'
            for member in report.members
        )
        yield f"<article><nav><h2>{contents}</h2><ul>{links}</ul></nav></article>"
    for member in report.members:
        yield from _article(member, language, "h2", "")


def _article(report: Report, language: Language, head: str, caution: str) -> Iterator[str]:
    yield f'<article id="{escape(report.subject, quote=True)}">'
    yield f"<{head}>{escape(report.title.say(language))}</{head}>"
    yield f'<p class="asked">{escape(report.heading(language))}</p>'
    if caution:
        yield f'<p class="asked">{escape(caution)}</p>'
    for section in report.sections:
        yield from _section(section, language)
    yield "</article>"


def _section(section: Section, language: Language) -> Iterator[str]:
    yield f"<section><h3>{escape(section.title.say(language))}</h3>"
    if section.career is not None:
        # The points of the drawing have the numbers of this list.
        yield f'{section.career.svg(language, inline=True)}<ol class="career">'
        yield from (f"<li>{escape(entry.text.say(language))}</li>" for entry in section.entries)
        yield "</ol></section>"
        return
    yield '<ul class="entries">'
    for entry in section.entries:
        yield from _entry(entry, language)
    yield "</ul>"
    yield from calendar_html(section.calendar, language)
    yield "</section>"


def _entry(entry: Entry, language: Language) -> Iterator[str]:
    reasons, _ = _WORDS[language]
    yield "<li>"
    if entry.tone is not Tone.PLAIN:
        yield f'<span class="tone {entry.tone.value}">{escape(entry.tone.label.say(language))}</span>'
    yield escape(entry.text.say(language))
    for note in entry.notes:
        yield f'<div class="note">{escape(note.say(language))}</div>'
    if entry.determination is not None:
        yield f"<details><summary>{reasons}</summary>"
        for head, items in entry.determination.sections(language):
            yield f"<h4>{escape(head)}</h4>{_nested(items)}"
        yield "</details>"
    yield "</li>"


def _nested(items: list[str]) -> str:
    """Indented lines as nested lists."""
    parts: list[str] = []
    depth = 0
    for item in items:
        level = (len(item) - len(item.lstrip())) // 2
        if level > depth:
            parts.append("<ul>" * (level - depth))
        else:
            parts.append("</li>" + "</ul></li>" * (depth - level))
        depth = level
        parts.append(f"<li>{escape(item.strip().removeprefix('- '))}")
    return "".join([*parts, "</li>", "</ul></li>" * (depth - 1), "</ul>"]) if parts else ""


__all__ = ["CAUTION", "html_page"]
