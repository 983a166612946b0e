"""How many days a leave is charged, day by day, with what makes each day count or not."""

import datetime as dt
from collections.abc import Collection
from typing import Any

import attrs

from cadre_policy.errors import CoverageError, DateError, NotToldError
from cadre_policy.law import Citation, Label, Language
from cadre_policy.law.calendar import CalendarDay
from cadre_policy.measures import Date, Days, as_date
from cadre_policy.policies.leave_days.answers import leave_runs_in
from cadre_policy.policies.leave_days.facts import LeaveDaysFacts, RunsIn
from cadre_policy.policies.leave_days.people import keys_of
from cadre_policy.policies.leave_days.warnings import warnings_about_count, warnings_about_days
from cadre_policy.records import Ethnicity, LeaveKind
from cadre_policy.rules import YUNNAN, Determination, Policy
from cadre_policy.rules.words import say_causes, say_value

_COUNTED = {
    True: Label("计", "counts"),
    False: Label("不计", "does not count"),
    None: Label("是否计入未定", "not settled whether it counts"),
}
_HEADS = {
    "zh": ("逐日", "注意", "日历依据", "放假通知"),
    "en": ("Day by day", "Mark", "Sources of the calendar", "Notices"),
}
_NOT_TOLD = Label("放假安排未载明", "not told by the schedules on file")


@attrs.frozen(order=False, kw_only=True)
class DayLine:
    """One day of a leave."""

    date: Date
    counted: bool | None
    """Whether it is charged; None where the texts leave open in which days the leave runs."""
    day: CalendarDay | None
    """What the day is; None where the schedules do not tell it and the count does not need it."""

    def say(self, language: Language) -> str:
        """The day in words."""
        what = _NOT_TOLD.say(language) if self.day is None else self.day.say(language)
        counted = _COUNTED[self.counted].say(language)
        return f"{self.date} {what}:{counted}" if language == "zh" else f"{self.date} {what}: {counted}"


@attrs.frozen(order=False, kw_only=True, repr=False)
class Charge:
    """What a leave from *first* to *last* is charged."""

    kind: LeaveKind
    first: Date
    last: Date
    place: str | None
    """Whose schedule was laid over the State's; None is the State's alone."""
    runs_in: Determination[LeaveDaysFacts, RunsIn]
    """In which days the leave runs, with its reasons."""
    lines: tuple[DayLine, ...]
    warnings: tuple[Label, ...] = ()

    @property
    def total(self) -> Days | None:
        """Days charged; None where it is not settled in which days the leave runs."""
        if not self.runs_in.determined:
            return None
        return Days(sum(line.counted is True for line in self.lines))

    @property
    def calendar_days(self) -> Days:
        """All days from the first to the last."""
        return Days(len(self.lines))

    @property
    def working_days(self) -> Days | None:
        """Working days among them (the paid ones, Yunnan regulation art. 35); None where the schedules do not tell."""
        days = [line.day for line in self.lines]
        told = [day for day in days if day is not None]
        return Days(sum(day.working for day in told)) if len(told) == len(days) else None

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What the count rests on, each once: how the leave runs, and what the days are."""
        return tuple(dict.fromkeys((*self.runs_in.citations, *self._calendar_cites)))

    @property
    def _calendar_cites(self) -> tuple[Citation, ...]:
        return tuple(dict.fromkeys(line.day.cite for line in self.lines if line.day is not None))

    @property
    def notices(self) -> tuple[str, ...]:
        """The holiday notices that fix days of the leave, each once."""
        found = (line.day.notice for line in self.lines if line.day is not None)
        return tuple(dict.fromkeys(notice.name for notice in found if notice is not None))

    def headline(self, language: Language) -> str:
        """The leave and its total in one line."""
        kind = self.kind.label.say(language)
        said = say_value(self.total, language) if self.total is not None else say_causes(self.runs_in.causes, language)
        runs_in = "" if self.runs_in.value is None else self.runs_in.value.label.say(language)
        if language == "zh":
            return f"{kind},{self.first}至{self.last},应计天数:{said}" + (f"(按{runs_in}计)" if runs_in else "")
        return f"{kind}, {self.first} to {self.last}, days charged: {said}" + (f" ({runs_in})" if runs_in else "")

    def explain(self, language: Language = "en") -> str:
        """The count with its reasons, day by day, as plain text."""
        days, mark, sources, notices = _HEADS[language]
        lines = [self.headline(language), self._counted(language)]
        listed = [
            (days, [line.say(language) for line in self.lines]),
            (mark, [warning.say(language) for warning in self.warnings]),
            (sources, [cite.say(language) for cite in self._calendar_cites]),
            (notices, list(self.notices)),
        ]
        sections = [(head, [f"  - {item}" for item in items]) for head, items in listed if items]
        for head, items in (*sections, *self.runs_in.sections(language)):
            lines += [head, *items]
        return "\n".join(lines)

    def _counted(self, language: Language) -> str:
        """Both counts, and whose schedule they rest on."""
        calendar = say_value(self.calendar_days, language)
        working = None if self.working_days is None else say_value(self.working_days, language)
        if language == "zh":
            whose = "国家放假安排" if self.place is None else f"国家放假安排和{self.place}的安排"
            return f"日历日{calendar},其中工作日{working or '未能确定'}({whose})"
        whose = "the State's schedule" if self.place is None else f"the schedules of the State and of {self.place}"
        return f"{calendar} by the calendar, of them working: {working or 'not known'} ({whose})"

    def to_plain(self) -> dict[str, Any]:
        """The count as plain data."""
        return {
            "kind": self.kind.value,
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "place": self.place,
            "runs_in": None if self.runs_in.value is None else self.runs_in.value.value,
            "status": self.runs_in.status.value,
            "total": _amount(self.total),
            "calendar_days": _amount(self.calendar_days),
            "working_days": _amount(self.working_days),
            "days": [_plain_line(line) for line in self.lines],
            "warnings": [{"zh": warning.zh, "en": warning.en} for warning in self.warnings],
            "citations": [cite.say("zh") for cite in self.citations],
            "notices": list(self.notices),
        }

    def __repr__(self) -> str:
        return f"<Charge {self.first.isoformat()}..{self.last.isoformat()}>"


def _amount(days: Days | None) -> int | None:
    return None if days is None else int(days.amount)


def _plain_line(line: DayLine) -> dict[str, Any]:
    day = line.day
    return {
        "date": line.date.isoformat(),
        "counted": line.counted,
        "kind": None if day is None else day.kind.value,
        "festival": None if day is None or day.festival is None else day.festival.zh,
        "notice": None if day is None or day.notice is None else day.notice.name,
    }


def days_charged(
    kind: LeaveKind,
    start: dt.date,
    end: dt.date,
    *,
    place: str | None = None,
    keeps: Collection[Ethnicity] | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Charge:
    """The days that a leave from *start* to *end*, both included, is charged, with a line for each day.

    The text that says in which days the leave runs is that in force on *start*.  Half days are not reckoned.

    Args:
        kind: The kind of leave.
        start: The first day.
        end: The last day.
        place: A prefecture or county unit of Yunnan, whose own festivals count; None is the State's schedule alone.
        keeps: The peoples whose festivals the person keeps: their own and, where a notice binds areas, that of the
            area where they work; wanted only where a day turns on it.
        policy: Readings, overlays, schedules and accepted evidence.
        known_at: Only texts made known by this day; of holiday schedules the final dates are used all the same.

    Raises:
        CoverageError: the leave runs in working days and a day lies outside what the schedules cover.
        DateError: not dates, or *end* comes before *start*.
        NotToldError: a day that counts turns on whose festivals the person keeps, and *keeps* was not given.
        UnknownNameError: Yunnan has no such place.
    """
    first, last = as_date(start), as_date(end)
    if last < first:
        raise DateError("a leave ends on or after the day it begins")
    runs_in = leave_runs_in(kind, on=first, policy=policy, known_at=known_at)
    keys = keys_of(keeps)
    lines = []
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        date = Date.fromordinal(ordinal)
        try:
            day = policy.calendar.day(date, place=place, keeps=keys)
        except (CoverageError, NotToldError):
            if runs_in.value is RunsIn.WORKING_DAYS:
                raise
            day = None
        lines.append(DayLine(date=date, counted=_counts(runs_in.value, day), day=day))
    warnings = warnings_about_count(kind, runs_in, policy)
    if runs_in.value is RunsIn.WORKING_DAYS:
        warnings += warnings_about_days(policy, first, last, place, keys, known_at)
    return Charge(
        kind=kind, first=first, last=last, place=place, runs_in=runs_in, lines=tuple(lines), warnings=warnings
    )


def _counts(runs_in: RunsIn | None, day: CalendarDay | None) -> bool | None:
    match runs_in:
        case RunsIn.CALENDAR_DAYS:
            return True
        case RunsIn.WORKING_DAYS if day is not None:
            return day.working
    return None
