"""A unit's duties of a year: what is owed every year, what was carried out, and what is still to be found out."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from cadre_policy.law import Label, Language
from cadre_policy.measures import Date
from cadre_policy.policies.monitored_duties import DutyStanding, DutyStatus, monitored_duties
from cadre_policy.policies.yearly_duties import BatchStatus, yearly_batches, yearly_duties
from cadre_policy.policies.yearly_duties.table import split_bound
from cadre_policy.records import Unit
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered

_TONES = {BatchStatus.DUE: Tone.DUE, BatchStatus.MISSED: Tone.OVERDUE}


def batches_section(unit: Unit, asked: Asked) -> Section:
    """The three batches of the last year and of the running one, in numbers and levels; what is not known is left out.

    Args:
        unit: The unit's file.
        asked: The day and the policy.
    """
    entries = []
    for year in (asked.on.year - 1, asked.on.year):
        found = yearly_batches(unit, year=year, **asked.terms)
        for one in found.batches:
            status = one.status.value
            if status is not None and status is not BatchStatus.NOT_OWED:
                told = answered(one.status, _TONES.get(status, Tone.PLAIN), *one.notes())
                text = Label(f"{year}年 {told.text.zh}", f"{year}: {told.text.en}")
                entries.append(Entry(text=text, tone=told.tone, determination=told.determination, notes=told.notes))
    return Section(title=Label("三个一批(仅汇总)", "The three batches (in numbers only)"), entries=tuple(entries))


def duties_text(
    unit: Unit, asked: Asked, language: Language, *, year: int | None = None, bound: Collection[str] | None = None
) -> str:
    """All duties of a unit in a year, one a line: those of every year first, then those without an interval.

    Args:
        unit: The unit's file with its ledger of duties.
        asked: The day and the policy.
        language: ``"zh"`` or ``"en"``.
        year: The calendar year; that of the day unless it is said.  One that is over is told as of its last day.
        bound: The clauses that bind this unit, all others not and left out; None is not known.

    Raises:
        UnknownNameError: *bound* names a clause of which no duty is watched.
        DateError: the year had not begun.
    """
    asked_year = asked.on.year if year is None else year
    return "\n".join(_lines(unit, asked, language, asked_year, bound)) + "\n"


def _lines(unit: Unit, asked: Asked, language: Language, year: int, bound: Collection[str] | None) -> Iterator[str]:
    zh = language == "zh"
    yearly, watched = split_bound(bound)
    standings = yearly_duties(unit, year=year, bound=yearly, **asked.terms)
    day = min(asked.on, Date(year, 12, 31))
    yield f"{unit.name or unit.id} · {year}"
    yield ""
    yield "每年一次" if zh else "Every year"
    yield from (f"  · {standing.say(language)}" for standing in standings)
    yield ""
    yield f"未规定间隔(截至{day})" if zh else f"No interval in the text (as of {day})"
    for one in monitored_duties(unit, bound=watched, **{**asked.terms, "on": day}):
        left_out = watched is not None and one.duty.clause_id not in watched
        if not left_out and one.status.value is not DutyStatus.NOT_OWED:
            yield f"  · {one.say(language)}{_times(one, language)}"


def _times(standing: DutyStanding, language: Language) -> str:
    fewest, most = standing.times_this_year
    if not fewest:
        return ""
    if language == "zh":
        return f";该年度{'' if fewest == most else '至少'}{fewest}次"
    return f"; {'' if fewest == most else 'at least '}{fewest} in the year"


__all__ = ["batches_section", "duties_text"]
