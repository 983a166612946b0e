"""What is determined about last year's assessment: who assesses, who takes part, and which grades are open."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.measures import PartialDate
from cadre_policy.policies.assessment_grades import (
    Assessor,
    GradesOpen,
    assessed_by,
    assessed_twice,
    grades_after_sanctions,
    grades_open,
    takes_part_in_assessment,
    unit_assessment_year,
)
from cadre_policy.records import Cadre, Unit
from cadre_policy.report.deciding import listed, turned_on
from cadre_policy.report.model import Asked, Section, Tone, answered, with_remedy


def grades_open_section(cadre: Cadre, asked: Asked) -> Section:
    """The grades open to one person for the year before, and what is out of the ordinary about it.

    Args:
        cadre: The personnel file.
        asked: The day, up to which cases and sanctions are followed, and the policy.
    """
    year = asked.on.year - 1
    title = Label(f"{year}年度考核:可确定的等次", f"Assessment of {year}: grades open")
    if _gone_before(cadre, year):
        return Section(title=title, entries=())
    grades = answered(grades_open(cadre, year, **asked.terms))
    lowest = grades.determination is not None and grades.determination.value is GradesOpen.LOWEST
    entries = [with_remedy(grades) if lowest else grades]
    part = takes_part_in_assessment(cadre, year, **asked.terms)
    if part.value is False:
        entries.append(answered(part))
    by = assessed_by(cadre, year, **asked.terms)
    if by.value is not None and by.value is not Assessor.UNIT:
        entries.append(answered(by))
    twice = assessed_twice(cadre, year, **asked.terms)
    if twice.value is True:
        entries.append(answered(twice))
    for effect in grades_after_sanctions(cadre, year, **asked.terms):
        measure = effect.facts.measure
        if effect.value is not GradesOpen.ALL and measure is not None:
            entries.append(answered(effect, Tone.PLAIN, measure.label))
    return Section(title=title, entries=tuple(entries))


def unit_grades_open(unit: Unit, asked: Asked) -> Section:
    """Who of a unit's people is open to which grades for the year before, and why not to all; in the order of its list.

    Args:
        unit: The unit with its members' files.
        asked: The day and the policy.
    """
    year = asked.on.year - 1
    found = unit_assessment_year(unit, year, **asked.terms)
    gone = {member.id for member in unit.members if _gone_before(member, year)}
    entries = []
    for grades in (*GradesOpen, None):
        members = [one for one in found.open_to(grades) if one.id not in gone]
        name = Label("未能确定", "not determined") if grades is None else grades.label
        why = {one.id: None if grades is GradesOpen.ALL else turned_on(one.grades_open) for one in members}
        if why:
            entries.append(listed(name, why, Tone.ASK if grades is None else Tone.PLAIN))
    title = Label(f"{year}年度考核:可确定的等次", f"Assessment of {year}: grades open")
    return Section(title=title, entries=tuple(entries))


def _gone_before(cadre: Cadre, year: int) -> bool:
    begins = PartialDate.of(year).first
    return any(day is not None and day.last < begins for day in (cadre.retired_on, cadre.died_on))


__all__ = ["grades_open_section", "unit_grades_open"]
