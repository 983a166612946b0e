"""What is determined about a unit, and about each of its members."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.check_ups import CheckUpStatus, MemberCheckUp, UnitCheckUps, unit_check_ups
from cadre_policy.policies.rank_promotion import rank_promotion
from cadre_policy.records import Unit
from cadre_policy.report.adjustment import negative_list_section
from cadre_policy.report.assessments import assessments_section
from cadre_policy.report.excellent_places import places_sections
from cadre_policy.report.grades_open import unit_grades_open
from cadre_policy.report.hardship import unit_support, unit_talks
from cadre_policy.report.model import Asked, Entry, Report, Section, Tone, answered
from cadre_policy.report.person import person_report
from cadre_policy.report.places import duties_section, township_section


def unit_report(unit: Unit, asked: Asked) -> Report:
    """The unit's quotas, what is due and overdue in it, and a report about each member, as of a day.

    Args:
        unit: The unit with its members' files.
        asked: The day and the policy.
    """
    name = unit.name or unit.id
    sections = (
        *places_sections(unit, asked),
        unit_grades_open(unit, asked),
        assessments_section(unit, asked),
        _check_ups(unit, asked),
        _ranks(unit, asked),
        unit_support(unit, asked),
        unit_talks(unit, asked),
        township_section(unit, asked),
        duties_section(unit, asked),
        negative_list_section(unit, asked),
    )
    return Report(
        title=Label(name, name),
        subject=unit.id,
        asked=asked,
        sections=tuple(section for section in sections if section.entries),
        members=tuple(person_report(cadre, asked) for cadre in unit.members),
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


def _ranks(unit: Unit, asked: Asked) -> Section:
    """Who may be considered, in the order of the list: the texts give no other order."""
    entries = []
    for cadre in unit.members:
        answer = rank_promotion(cadre, **asked.terms)
        target = answer.facts.target
        if target is not None and answer.value is True:
            text = Label(f"{cadre.id} → {target.label.zh}", f"{cadre.id} → {target.label.en}")
            entries.append(Entry(text=text, determination=answer))
    title = Label("可列入职级晋升考虑者(不分先后)", "May be considered for promotion in rank (in no order)")
    nobody = Entry(text=Label("无", "nobody"))
    return Section(title=title, entries=tuple(entries) or (nobody,))


__all__ = ["unit_report"]
