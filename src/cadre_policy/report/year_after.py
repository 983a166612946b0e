"""What the grades of the assessed year lead to in the year after, for each of a unit's members."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.rank_promotion.grades import grade_of
from cadre_policy.records import StaffStatus, Unit
from cadre_policy.report.deciding import listed
from cadre_policy.report.grade_consequences import grade_consequences_section
from cadre_policy.report.model import Asked, Entry, Section, Tone


def year_after_section(unit: Unit, asked: Asked) -> Section:
    """The consequences of last year's grades, those for whom they are the same together, in the order of the list.

    Args:
        unit: The unit with its members' files.
        asked: The day and the policy.
    """
    year = asked.on.year - 1
    groups: dict[tuple[Label, ...], list[str]] = {}
    consequences: dict[tuple[Label, ...], tuple[Entry, ...]] = {}
    without = []
    for member in unit.members:
        if member.status not in (None, StaffStatus.IN_POST):
            continue
        grade, entries = grade_of(member, year, asked.on), grade_consequences_section(member, asked).entries
        if grade is None:
            without.append(member.id)
            continue
        key = (grade.label, *(part for entry in entries for part in (entry.text, *entry.notes)))
        groups.setdefault(key, []).append(member.id)
        consequences[key] = entries
    found = [_told(key[0], names, consequences[key]) for key, names in groups.items()]
    if without:
        found.append(listed(_WITHOUT, dict.fromkeys(without), Tone.ASK))
    title = Label(f"{year}年度考核结果在{year + 1}年的后果", f"What the grades of {year} lead to in {year + 1}")
    return Section(title=title, entries=tuple(found))


_WITHOUT = Label("等次未载明,后果未能确定", "no grade on file, so nothing follows yet")


def _told(grade: Label, names: list[str], consequences: tuple[Entry, ...]) -> Entry:
    """One grade with those who have it and what follows; the strongest of the marks is that of the line."""
    notes = tuple(note for entry in consequences for note in (_marked(entry), *entry.notes))
    tones = {entry.tone for entry in consequences}
    tone = next((one for one in (Tone.OVERDUE, Tone.DUE, Tone.ASK, Tone.OPEN) if one in tones), Tone.PLAIN)
    line = listed(grade, dict.fromkeys(names), tone)
    return Entry(text=line.text, tone=line.tone, notes=notes)


def _marked(entry: Entry) -> Label:
    if entry.tone is Tone.PLAIN:
        return entry.text
    tone = entry.tone.label
    return Label(f"[{tone.zh}] {entry.text.zh}", f"[{tone.en}] {entry.text.en}")


__all__ = ["year_after_section"]
