"""Months as small tables for an HTML page: no script, readable without colour, each day with its words as a title."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from cadre_policy.law import Label, Language
from cadre_policy.law.calendar.day import WEEKDAYS, DayKind
from cadre_policy.report.model import Month, MonthDay

CALENDAR_STYLE = """
.months { display: flex; flex-wrap: wrap; gap: .8rem; margin: .5rem 0; }
.months table { border-collapse: collapse; font-size: .8rem; }
.months caption { font-weight: 600; text-align: left; }
.months th { color: var(--soft); font-weight: 400; padding: 0 .2rem; }
.months td { border: 1px solid var(--line); width: 2.5rem; height: 2.2rem; text-align: center; line-height: 1.1; }
.months td.rest { background: var(--ground); color: var(--soft); }
.months td.holiday { background: #fdf0ee; color: var(--red); }
.months td.charged { outline: 2px solid var(--blue); outline-offset: -2px; font-weight: 700; }
.months td.free { outline: 1px dashed var(--blue); outline-offset: -2px; }
.months small { display: block; min-height: 1em; }
.legend { color: var(--soft); font-size: .85rem; }
"""

_CHARGED = {True: ("charged", "●"), False: ("free", "○"), None: ("free", "◌")}
_MARKS: dict[DayKind | None, tuple[str, str, str]] = {
    DayKind.WORKING: ("", "", ""),
    DayKind.WEEKEND: ("rest", "休", "R"),
    DayKind.WEEKEND_WORKED: ("", "班", "W"),
    DayKind.STATUTORY: ("holiday", "节", "H"),
    DayKind.EXCHANGED: ("rest", "调", "X"),
    DayKind.LOCAL: ("holiday", "民", "L"),
    DayKind.DAY_OFF: ("rest", "放", "O"),
    None: ("rest", "?", "?"),
}
"""For each kind of day: its class in the style sheet, and its sign in Chinese and English."""
_LEGEND = Label(
    "图例:●计假 ○休假期间不计假 ◌是否计假未定;休=双休日 班=调休上班 节=法定节假日 调=调休或补休 民=民族自治地方节日 放=按通知放假 ?=放假安排未载明",
    "Legend: ● charged ○ on leave, not charged ◌ not settled; R rest day, W weekend day worked, H statutory holiday, "
    "X day off in exchange, L local festival, O day off by the notice, ? not told by the schedules on file",
)


def calendar_html(months: tuple[Month, ...], language: Language) -> Iterator[str]:
    """The months side by side, with a legend; nothing if there are none."""
    if not months:
        return
    yield '<div class="months">'
    for month in months:
        yield from _month(month, language)
    yield f'</div><p class="legend">{escape(_LEGEND.say(language))}</p>'


def _month(month: Month, language: Language) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{escape(day.say(language))}</th>' for day in WEEKDAYS)
    yield f"<table><caption>{month.year}-{month.month:02}</caption><thead><tr>{heads}</tr></thead><tbody><tr>"
    before = month.days[0].date.weekday()
    yield "<td></td>" * before
    for day in month.days:
        if day.date.weekday() == 0 and day is not month.days[0]:
            yield "</tr><tr>"
        yield _day(day, language)
    yield "</tr></tbody></table>"


def _day(day: MonthDay, language: Language) -> str:
    style, zh, en = _MARKS[day.kind]
    classes = [style] if style else []
    sign = ""
    if day.leave is not None:
        charged, sign = _CHARGED[day.counted]
        classes.append(charged)
    kind = f' class="{" ".join(classes)}"' if classes else ""
    title = escape(day.said.say(language), quote=True)
    return f'<td{kind} title="{title}">{day.date.day}<small>{zh if language == "zh" else en}{sign}</small></td>'


__all__ = ["CALENDAR_STYLE", "calendar_html"]
