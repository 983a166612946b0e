"""What a report is made of, before it is dressed as text, JSON or HTML."""

from __future__ import annotations

from typing import Any

import attrs

from cadre_policy.law import Label, LabelledEnum, Language
from cadre_policy.law.calendar import DayKind
from cadre_policy.measures import Date
from cadre_policy.policies.eligibility import CareerTimeline
from cadre_policy.rules import YUNNAN, Determination, Policy, Status


class Tone(LabelledEnum):
    """How an entry is meant to be noticed."""

    PLAIN = "plain", "情况", "stated"
    DUE = "due", "待办", "due"
    OVERDUE = "overdue", "逾期", "overdue"
    ASK = "ask", "待查明", "to be found out"
    OPEN = "open", "文件未定", "left open"
    MARK = "mark", "注意", "mark"


@attrs.frozen(order=False, kw_only=True)
class Asked:
    """The day and the policy that a report is made under."""

    on: Date
    policy: Policy = YUNNAN
    known_at: Date | None = None

    @property
    def terms(self) -> dict[str, Any]:
        """As keyword arguments of the policy functions."""
        return {"on": self.on, "policy": self.policy, "known_at": self.known_at}


@attrs.frozen(order=False, kw_only=True)
class Entry:
    """One statement of a report, with the determination behind it where there is one."""

    text: Label
    tone: Tone = Tone.PLAIN
    determination: Determination[Any, Any] | None = None
    notes: tuple[Label, ...] = ()
    """Further sentences, such as a date and what it rests on."""


@attrs.frozen(order=False, kw_only=True)
class MonthDay:
    """One day of a small calendar."""

    date: Date
    kind: DayKind | None
    """What the day is; None where the schedules do not tell."""
    leave: Label | None
    """The leave that lies on it."""
    counted: bool | None
    """Whether the leave is charged for it."""
    said: Label
    """All of this in words."""


@attrs.frozen(order=False, kw_only=True)
class Month:
    """One month of a small calendar."""

    year: int
    month: int
    days: tuple[MonthDay, ...]


@attrs.frozen(order=False, kw_only=True)
class Section:
    """Entries about one topic."""

    title: Label
    entries: tuple[Entry, ...]
    calendar: tuple[Month, ...] = ()
    career: CareerTimeline | None = None
    """The timeline whose entries these are, to be drawn."""


@attrs.frozen(order=False, kw_only=True)
class Report:
    """A report about one person or unit, with the reports about its members below it."""

    title: Label
    subject: str
    """The caller's own identifier."""
    asked: Asked
    sections: tuple[Section, ...]
    members: tuple[Report, ...] = ()
    when: Label | None = None
    """Told in place of the day and the policy, where the day must not be told."""

    def heading(self, language: Language) -> str:
        """The day and the policy, in words."""
        if self.when is not None:
            return self.when.say(language)
        policy = self.asked.policy.label.say(language)
        if language == "zh":
            return f"截至 {self.asked.on} · {policy}"
        return f"as of {self.asked.on} · {policy}"


def answered(determination: Determination[Any, Any], tone: Tone = Tone.PLAIN, *notes: Label) -> Entry:
    """An entry that says what was determined; what is not determined is marked as such."""
    match determination.status:
        case Status.DETERMINED:
            shown = tone
        case Status.NOT_KNOWN:
            shown = Tone.ASK
        case _:
            shown = Tone.OPEN
    text = Label(determination.headline("zh"), determination.headline("en"))
    asked = tuple(one.fact.label for one in determination.missing)
    if asked:
        names = Label("、".join(label.zh for label in asked), ", ".join(label.en for label in asked))
        notes = (*notes, Label(f"还须查明:{names.zh}", f"to ask next: {names.en}"))
    return Entry(text=text, tone=shown, determination=determination, notes=notes)


def with_remedy(entry: Entry) -> Entry:
    """An entry that goes against the person, with who decides and what can be done against it."""
    authority = None if entry.determination is None else entry.determination.authority
    if authority is None:
        return entry
    told = [Label(f"决定机关:{authority.body.zh}", f"decided by: {authority.body.en}")]
    if authority.remedy is not None:
        zh = ";".join(cite.say("zh") for cite in authority.cites)
        en = "; ".join(cite.say("en") for cite in authority.cites)
        told.append(Label(f"救济:{authority.remedy.zh} [{zh}]", f"remedy: {authority.remedy.en} [{en}]"))
    return attrs.evolve(entry, notes=(*entry.notes, *told))


def under(name: str | None, entry: Entry) -> Entry:
    """An entry that begins with the caller's identifier of what it is about, if there is one."""
    if name is None:
        return entry
    return attrs.evolve(entry, text=Label(f"{name}:{entry.text.zh}", f"{name}: {entry.text.en}"))


__all__ = ["Asked", "Entry", "Month", "MonthDay", "Report", "Section", "Tone", "answered", "under", "with_remedy"]
