"""What is determined about a unit, and about each of its members."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.check_ups import CheckUpStatus, MemberCheckUp, UnitCheckUps, unit_check_ups
from cadre_policy.records import Unit
from cadre_policy.report.adjustment import negative_list_section
from cadre_policy.report.assessments import assessments_section
from cadre_policy.report.duties import batches_section
from cadre_policy.report.excellent_places import places_sections
from cadre_policy.report.grades_open import unit_grades_open
from cadre_policy.report.hardship import unit_support, unit_talks
from cadre_policy.report.leadership import leadership_section
from cadre_policy.report.model import Asked, Entry, Report, Section, Tone, answered
from cadre_policy.report.person import person_report
from cadre_policy.report.placement import pools_section, practice_section
from cadre_policy.report.places import duties_section, township_section
from cadre_policy.report.promotion_outlook import promotion_outlook
from cadre_policy.report.training import unit_training_section
from cadre_policy.report.year_after import year_after_section


def unit_report(unit: Unit, asked: Asked, *, members: bool = True) -> Report:
    """A unit's assessment year, what is due and overdue in it, and a report about each member, as of a day.

    Args:
        unit: The unit with its members' files.
        asked: The day and the policy; the assessed year is the one before.
        members: Whether the reports about the members follow.
    """
    name = unit.name or unit.id
    sections = (
        *places_sections(unit, asked),
        unit_grades_open(unit, asked),
        assessments_section(unit, asked),
        year_after_section(unit, asked),
        _check_ups(unit, asked),
        unit_training_section(unit, asked),
        promotion_outlook(unit, asked),
        practice_section(unit, asked),
        pools_section(unit, asked),
        unit_support(unit, asked),
        unit_talks(unit, asked),
        township_section(unit, asked),
        duties_section(unit, asked),
        batches_section(unit, asked),
        negative_list_section(unit, asked),
        leadership_section(unit, asked),
    )
    return Report(
        title=Label(name, name),
        subject=unit.id,
        asked=asked,
        sections=tuple(section for section in sections if section.entries),
        members=tuple(person_report(cadre, asked) for cadre in unit.members) if members else (),
    )


def _check_ups(unit: Unit, asked: Asked) -> Section:
    found = unit_check_ups(unit, **asked.terms)
    entries = [_share(found)]
    for status, members, tone in (
        (CheckUpStatus.OVERDUE.label, found.overdue, Tone.OVERDUE),
        (CheckUpStatus.DUE.label, found.due, Tone.DUE),
        (Label("未能确定", "not determined"), found.undetermined, Tone.ASK),
    ):
        if members:
            names = ", ".join(_named(member) for member in members)
            text = Label(f"{status.zh} {len(members)}人:{names}", f"{status.en}, {len(members)}: {names}")
            entries.append(Entry(text=text, tone=tone))
    entries.append(answered(found.funding, Tone.DUE if found.funding.value is False else Tone.PLAIN))
    return Section(title=Label("全面体检", "Full check-ups"), entries=tuple(entries))


def _named(member: MemberCheckUp) -> str:
    return member.id if member.overdue_since is None else f"{member.id} ({member.overdue_since})"


def _share(found: UnitCheckUps) -> Entry:
    done, listed = len(found.met), len(found.members) - len(found.not_owed)
    if found.share is not None:
        return Entry(text=Label(f"已全面体检:{done}/{listed}人", f"had the year's full check-up: {done} of {listed}"))
    least = Label(f"已知已全面体检:{done}人(名单内{listed}人)", f"known to have had it: {done} of {listed} listed")
    return Entry(text=least, tone=Tone.ASK)


__all__ = ["unit_report"]
