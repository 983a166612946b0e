"""What a day is in the working calendar, and what says so."""

from __future__ import annotations

import attrs

from cadre_policy.law.calendar.schedule import Notice
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Citation
from cadre_policy.law.label import Label, LabelledEnum, Language
from cadre_policy.measures import Date


class DayKind(LabelledEnum):
    """What a day is."""

    WORKING = "working", "工作日", "working day"
    WEEKEND = "weekend", "双休日", "weekend"
    WEEKEND_WORKED = "weekend_worked", "调休上班", "weekend day made a workday"
    STATUTORY = "statutory", "法定节假日", "statutory holiday"
    EXCHANGED = "exchanged", "调休或补休", "day off in exchange, or made up for a weekend"
    LOCAL = "local", "民族自治地方节日", "local festival"
    DAY_OFF = "day_off", "按通知放假", "day off by the notice"
    """Off, while it is not settled whether it is a statutory holiday: a recalled list, or a day that a notice gave
    beyond the Holidays Measure."""


WORKED = frozenset({DayKind.WORKING, DayKind.WEEKEND_WORKED})
"""Days on which one works."""

WEEKDAYS = (
    Label("周一", "Mon"),
    Label("周二", "Tue"),
    Label("周三", "Wed"),
    Label("周四", "Thu"),
    Label("周五", "Fri"),
    Label("周六", "Sat"),
    Label("周日", "Sun"),
)


@attrs.frozen(order=False, kw_only=True)
class CalendarDay:
    """One day: what it is, what for, and what says so."""

    date: Date
    kind: DayKind
    festival: Label | None = None
    """What a day off, or a weekend day worked, is for."""
    notice: Notice | None = None
    """The notice that fixes it; None for an ordinary working day or weekend."""
    place: str | None = None
    """Whose notice: None is the State's, otherwise a place's code."""
    cite: Citation
    """What makes it a day of its kind: the Working Hours Rules, or the Holidays Measure."""
    evidence: Evidence
    """How the schedule was confirmed."""

    @property
    def working(self) -> bool:
        """Whether one works on it."""
        return self.kind in WORKED

    def say(self, language: Language) -> str:
        """What the day is, in words: ``周日,调休上班(春节)``."""
        weekday = WEEKDAYS[self.date.weekday()].say(language)
        kind = self.kind.label.say(language)
        if language == "zh":
            return f"{weekday},{kind}" + (f"({self.festival.zh})" if self.festival else "")
        return f"{weekday}, {kind}" + (f" ({self.festival.en})" if self.festival else "")
