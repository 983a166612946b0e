"""From a member's file to whether the person counts, and how many of a unit's members do."""

import datetime as dt
from collections.abc import Sequence
from typing import TypeVar

from cadre_policy.measures import Count, Date, PartialDate
from cadre_policy.policies.assessment_grades import ASSESSED_BY, AssessmentYearFacts, Assessor
from cadre_policy.policies.assessment_grades.flatten import assessment_system
from cadre_policy.policies.assessment_grades.on_file import posting_in
from cadre_policy.policies.excellent_quota.base import (
    COUNTED_2007,
    COUNTED_2020,
    COUNTED_INSTITUTION,
    COUNTED_LEADER,
)
from cadre_policy.policies.excellent_quota.facts import QuotaMemberFacts
from cadre_policy.records import (
    Assessment,
    AssessmentKind,
    AssessmentSystem,
    Cadre,
    Grade,
    GroupGrade,
    NoGradeReason,
    PostingKind,
    StaffStatus,
    Unit,
    UnitKind,
)
from cadre_policy.rules import YUNNAN, Policy, Rule, value

T = TypeVar("T")
_SYSTEMS = {
    UnitKind.ORGAN: AssessmentSystem.CIVIL_SERVANT,
    UnitKind.BY_REFERENCE: AssessmentSystem.CIVIL_SERVANT,
    UnitKind.INSTITUTION: AssessmentSystem.INSTITUTION,
}
_ELSEWHERE = {PostingKind.SECONDMENT, PostingKind.AID, PostingKind.ABROAD, PostingKind.EXCHANGE, PostingKind.OTHER}
"""Postings after which another unit may assess the person; those for study and tasks leave it to the home unit."""
_HOSTS = {Assessor.HOST, Assessor.HOST_HEARING_SENDER}


def system_of(unit: Unit) -> AssessmentSystem | None:
    """The rules under which the unit's staff, its own leaders aside, is assessed; None if its kind does not tell."""
    return None if unit.kind is None else _SYSTEMS.get(unit.kind)


def quota_member_facts(
    cadre: Cadre, unit: Unit, year: int, *, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> QuotaMemberFacts:
    """The facts on whether a member of a unit counts for one assessed year, as far as the file tells them.

    Args:
        cadre: The person's file.
        unit: The unit that reckons its places.
        year: The assessed year.
        policy: Under which it is asked who assesses a person sent elsewhere.
        known_at: Only what was made known by this day.

    Raises:
        DateError: the year is out of the calendar.
    """
    first, last = year_span(year)
    result = only_one([a for a in cadre.assessments if a.year == year and a.kind is AssessmentKind.ANNUAL])
    took_part = None if result is None else result.took_part
    should = None if result is None else result.should_take_part
    return QuotaMemberFacts(
        year_ends=PartialDate.on(last),
        system=assessment_system(cadre, year),
        by_default=took_part is None and should is None,
        took_part=took_part,
        should_take_part=True if should is None and took_part else should,
        on_staff=_on_staff(cadre, first, last),
        assessed_elsewhere=_assessed_elsewhere(cadre, unit, year, result, policy, known_at),
        long_absence=_long_absence(result),
    )


def _on_staff(cadre: Cadre, first: Date, last: Date) -> bool | None:
    """Whether the person is on the staff at the end of the year; a file drawn up before it cannot tell."""
    start, end = first.toordinal(), last.toordinal()
    if cadre.joined_unit is not None and cadre.joined_unit.first > end:
        return False
    if any(day is not None and day.last < start for day in (cadre.retired_on, cadre.died_on)):
        return False
    in_post = cadre.status is StaffStatus.IN_POST and cadre.as_of is not None and cadre.as_of.first >= end
    return True if in_post and cadre.joined_unit is not None and cadre.joined_unit.last <= end else None


def _assessed_elsewhere(
    cadre: Cadre, unit: Unit, year: int, result: Assessment | None, policy: Policy, known_at: dt.date | None
) -> bool | None:
    """As the assessment states it; without one, as the text says of whoever was sent elsewhere for that long."""
    if result is not None and result.unit is not None:
        return result.unit != unit.id
    first, last = year_span(year)
    if cadre.postings.any_in(first, last, lambda posting: posting.kind in _ELSEWHERE) is False:
        return False
    posted, posting = posting_in(cadre, year)
    facts = AssessmentYearFacts(
        year_ends=PartialDate.on(last), system=assessment_system(cadre, year), posted=posted, posting=posting
    )
    by = value(ASSESSED_BY, facts, on=last, policy=policy, known_at=known_at)
    return None if by is None else by in _HOSTS


def _long_absence(result: Assessment | None) -> bool | None:
    """As the assessment states it: a grade, or another reason for having none, rules it out."""
    if result is None:
        return None
    if result.no_grade_reason is not None:
        return result.no_grade_reason is NoGradeReason.LONG_LEAVE
    return False if result.grade not in {None, Grade.NO_GRADE, Grade.NOT_ASSESSED} else None


TOOK_PART = {AssessmentSystem.CIVIL_SERVANT: COUNTED_2007, AssessmentSystem.LEADER: COUNTED_LEADER}
SHOULD_TAKE_PART = {AssessmentSystem.CIVIL_SERVANT: COUNTED_2020, AssessmentSystem.INSTITUTION: COUNTED_INSTITUTION}
"""By which rule a member is among those who took part, and among those who should."""


def counted_members(
    unit: Unit,
    year: int,
    system: AssessmentSystem | None,
    rules: dict[AssessmentSystem, Rule[QuotaMemberFacts, bool]],
    *,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Count | None:
    """How many of a unit's members count by the rule of their system; None while one is undecided or may be missing."""
    if system not in rules or unit.members_complete is not True:
        return None
    day = PartialDate.of(year).last_day
    count = 0
    for member in unit.members:
        facts = quota_member_facts(member, unit, year, policy=policy, known_at=known_at)
        counts = facts.system and (
            facts.system is system and value(rules[system], facts, on=day, policy=policy, known_at=known_at)
        )
        if counts is None:
            return None
        count += counts is True
    return Count(count)


def group_grade_of(unit: Unit, year: int) -> GroupGrade | None:
    """The grade of a unit's leading group for a year, as its file states it."""
    entry = only_one([entry for entry in unit.group_assessments if entry.year == year])
    return None if entry is None else entry.grade


def year_span(year: int) -> tuple[Date, Date]:
    """The first and last day of an assessed year."""
    span = PartialDate.of(year)
    return span.first_day, span.last_day


def only_one(entries: Sequence[T]) -> T | None:
    """The one entry of the year; two that may differ leave everything open."""
    return entries[0] if len(entries) == 1 else None


__all__ = [
    "SHOULD_TAKE_PART",
    "TOOK_PART",
    "counted_members",
    "group_grade_of",
    "only_one",
    "quota_member_facts",
    "system_of",
    "year_span",
]
