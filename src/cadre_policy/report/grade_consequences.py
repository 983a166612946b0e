"""What last year's grade leads to for one person."""

from __future__ import annotations

from typing import Any

from cadre_policy.law import Label
from cadre_policy.measures import Months
from cadre_policy.policies.grade_consequences import (
    ANNUAL_BONUS_DUE,
    GRADE_REVIEWABLE,
    LEADER_COMMENDED,
    LEVEL_RISE_DUE,
    LEVEL_RISES_FROM,
    RANK_TIME_CREDIT,
    SALARY_STEP_DUE,
    YEAR_COUNTS_AS_SERVICE,
    Correction,
    grade_consequence_facts,
    grade_consequences,
    grade_review_in_time,
)
from cadre_policy.policies.sanction_effects import BARRED_FROM
from cadre_policy.records import Cadre
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, with_remedy
from cadre_policy.rules import Determination

_WANTED = (ANNUAL_BONUS_DUE.name, YEAR_COUNTS_AS_SERVICE.name)
"""What a person expects: told whether it comes or not."""
_WELCOME = (
    SALARY_STEP_DUE.name,
    LEVEL_RISE_DUE.name,
    LEVEL_RISES_FROM.name,
    RANK_TIME_CREDIT.name,
    LEADER_COMMENDED.name,
    GRADE_REVIEWABLE.name,
    "awards.commendation_for_year",
    "awards.merit_for_years",
)
"""What is told where it comes; everything else that comes goes against the person."""
_NOTHING = (False, Months(0), Correction.NONE)


def grade_consequences_section(cadre: Cadre, asked: Asked) -> Section:
    """A section on what the grade of the year before leads to; without a grade on file there is nothing to say of it.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    year = asked.on.year - 1
    facts = grade_consequence_facts(cadre, year, on=asked.on, policy=asked.policy)
    if facts.grade is None:
        return Section(title=Label("考核等次的后果", "What a grade leads to"), entries=())
    grade = facts.grade.label
    entries: list[Entry] = []
    for one in grade_consequences(cadre, year, **asked.terms):
        # Without the rules that apply, every answer would ask for the same; what sanctions bar has a section of its own.
        if (facts.system is None and one.rule.name not in _WANTED) or one.rule in BARRED_FROM.values():
            continue
        entries += _told(one)
        if one.rule.name == GRADE_REVIEWABLE.name and one.value is True:
            entries.append(answered(grade_review_in_time(cadre, year, **asked.terms), Tone.DUE))
    title = Label(f"{year}年度考核等次“{grade.zh}”的后果", f"What the grade of {year} leads to: {grade.en}")
    return Section(title=title, entries=tuple(entries))


def _told(one: Determination[Any, Any]) -> list[Entry]:
    name = one.rule.name
    value = one.value if one.determined else one.provisional
    if name in _WANTED:
        return [with_remedy(answered(one, Tone.DUE)) if value is False else answered(one, Tone.PLAIN)]
    if value in _NOTHING:
        return []
    return [answered(one, Tone.PLAIN) if name in _WELCOME else with_remedy(answered(one, Tone.DUE))]


__all__ = ["grade_consequences_section"]
