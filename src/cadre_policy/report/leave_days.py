"""Leaves on file whose days are not those that the working calendar charges."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_policy.law import Label
from cadre_policy.policies.leave_days import RecordedCharge, recorded_charges
from cadre_policy.records import Cadre
from cadre_policy.report.model import Asked, Entry, Section, Tone
from cadre_policy.rules.words import say_value


def leave_days_section(cadre: Cadre, asked: Asked) -> Section:
    """The year's leaves that are charged otherwise than the file says, or that the calendar cannot tell."""
    found = recorded_charges(cadre, **asked.terms)
    return Section(
        title=Label("假期天数核对", "Days of leave, checked"),
        entries=tuple(entry for one in found for entry in _entries(one)),
    )


def _entries(one: RecordedCharge) -> Iterator[Entry]:
    leave = one.leave
    kind = leave.kind.label
    if one.refused is not None:
        yield Entry(
            text=Label(
                f"{kind.zh},{leave.since}至{leave.until}:放假安排未载明,天数未能核对",
                f"{kind.en}, {leave.since} to {leave.until}: the calendar cannot tell its days",
            ),
            tone=Tone.ASK,
            notes=(Label(f"缺少的安排:{one.refused}", one.refused),),
        )
    elif one.differs is True and one.charge is not None:
        filed = Label(say_value(leave.days, "zh"), say_value(leave.days, "en"))
        yield Entry(
            text=Label(
                f"{one.charge.headline('zh')};档案记{filed.zh}", f"{one.charge.headline('en')}; on file: {filed.en}"
            ),
            tone=Tone.DUE,
            determination=one.charge.runs_in,
            notes=one.charge.warnings,
        )


__all__ = ["leave_days_section"]
