"""What lies ahead of one person: every day on which an answer changes, told by day and drawn."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.eligibility import CareerEntry, career_timeline
from cadre_policy.records import Cadre
from cadre_policy.report.model import Asked, Entry, Section


def career_section(cadre: Cadre, asked: Asked) -> Section:
    """The changes of the next five years, for a file that stays as it is; nothing where nothing changes.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    found = career_timeline(cadre, **asked.terms)
    title = Label("发展时间轴", "Career timeline")
    return Section(
        title=Label(f"{title.zh}({found.heading('zh')})", f"{title.en} ({found.heading('en')})"),
        entries=tuple(_entry(one) for one in found.entries),
        career=found if found.entries else None,
    )


def _entry(one: CareerEntry) -> Entry:
    kind = one.kind.label
    return Entry(text=Label(f"{one.date} [{kind.zh}] {one.say('zh')}", f"{one.date} [{kind.en}] {one.say('en')}"))


__all__ = ["career_section"]
