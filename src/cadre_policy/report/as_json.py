"""A report as JSON, every answer with its reasons and what is needed to ask it again."""

from __future__ import annotations

import json

from cadre_policy.interop import Plain
from cadre_policy.interop.determinations import determination_to_plain
from cadre_policy.interop.prospects import career_to_plain
from cadre_policy.law import Label
from cadre_policy.report.model import Entry, MonthDay, Report, Section
from cadre_policy.version import VERSION


def report_json(report: Report) -> str:
    """A report as one JSON object, labels in both languages; the same report always gives the same text."""
    plain: dict[str, Plain] = {"library": VERSION, **_report(report)}
    return json.dumps(plain, ensure_ascii=False, indent=2, default=float) + "\n"


def _report(report: Report) -> dict[str, Plain]:
    return {
        "subject": report.subject,
        "title": _label(report.title),
        **({"when": _label(report.when)} if report.when is not None else _asked(report)),
        "sections": [_section(section) for section in report.sections],
        "members": [_report(member) for member in report.members],
    }


def _asked(report: Report) -> dict[str, Plain]:
    return {"on": report.asked.on.isoformat(), "policy": report.asked.policy.name}


def _section(section: Section) -> dict[str, Plain]:
    table: dict[str, Plain] = {
        "title": _label(section.title),
        "entries": [_entry(entry) for entry in section.entries],
    }
    if section.calendar:
        table["calendar"] = [_day(day) for month in section.calendar for day in month.days]
    if section.career is not None:
        table["career"] = career_to_plain(section.career)
    return table


def _day(day: MonthDay) -> dict[str, Plain]:
    """What is not told, and leave where there is none, are left out."""
    table: dict[str, Plain] = {"date": day.date.isoformat()}
    if day.kind is not None:
        table["kind"] = day.kind.value
    if day.leave is not None:
        table["leave"] = _label(day.leave)
    if day.counted is not None:
        table["counted"] = day.counted
    return table


def _entry(entry: Entry) -> dict[str, Plain]:
    table: dict[str, Plain] = {"text": _label(entry.text), "tone": entry.tone.value}
    if entry.notes:
        table["notes"] = [_label(note) for note in entry.notes]
    if entry.determination is not None:
        table["determination"] = determination_to_plain(entry.determination)
    return table


def _label(label: Label) -> dict[str, Plain]:
    return {"zh": label.zh, "en": label.en}


__all__ = ["report_json"]
