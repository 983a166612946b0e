"""From the files of a unit and its members to the facts of its places."""

import datetime as dt
from collections.abc import Sequence
from typing import TypeVar

from cadre_policy.measures import Count, Date, PartialDate, Percent
from cadre_policy.policies.excellent_quota.facts import ExcellentQuotaFacts, QuotaMemberFacts
from cadre_policy.policies.township_favour import township_kinds
from cadre_policy.records import (
    ApprovalGround,
    Assessment,
    AssessmentKind,
    AssessmentSystem,
    Cadre,
    Grade,
    GroupAssessment,
    GroupGrade,
    Headcount,
    Ledger,
    NoGradeReason,
    PostingKind,
    StaffStatus,
    TownshipKind,
    Unit,
    UnitKind,
)
from cadre_policy.rules import YUNNAN, Policy

T = TypeVar("T")
_SYSTEMS = {
    UnitKind.ORGAN: AssessmentSystem.CIVIL_SERVANT,
    UnitKind.BY_REFERENCE: AssessmentSystem.CIVIL_SERVANT,
    UnitKind.INSTITUTION: AssessmentSystem.INSTITUTION,
}
_ELSEWHERE = {PostingKind.SECONDMENT, PostingKind.AID, PostingKind.ABROAD, PostingKind.EXCHANGE, PostingKind.OTHER}
"""Postings after which another unit may assess the person; those for study and tasks leave it to the home unit."""


def system_of(unit: Unit) -> AssessmentSystem | None:
    """The rules under which the unit's staff, its own leaders aside, is assessed; None if its kind does not tell."""
    return None if unit.kind is None else _SYSTEMS.get(unit.kind)


def excellent_quota_facts(
    unit: Unit,
    year: int,
    *,
    system: AssessmentSystem | None = None,
    many_problems: bool | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> ExcellentQuotaFacts:
    """The facts of a unit's places for one assessed year, as far as its file tells them.

    The headcounts of the file are taken as those of the people assessed under *system*: the unit's own leaders are
    assessed elsewhere and must not be among them, but for ``AssessmentSystem.LEADER``, which has a count of its own.

    Args:
        unit: The unit's file.
        year: The assessed year.
        system: Under which rules the people in question are assessed; None is what the kind of unit tells.
        many_problems: Whether the competent body found many problems in the unit, which no file of it states.
        policy: Under which it is asked what kind of township it is on the last day of the year.
        known_at: Only what was made known by this day.

    Raises:
        DateError: the year is out of the calendar.
    """
    first, last = _span(year)
    asked = system_of(unit) if system is None else system
    counts = _only([entry for entry in unit.headcounts if entry.year == year])
    share_set, share, ground = _approval(unit, year)
    township = township_kinds(unit, on=last, policy=policy, known_at=known_at)
    return ExcellentQuotaFacts(
        year_ends=PartialDate.on(last),
        system=asked,
        should_take_part=None if counts is None else counts.should_take_part,
        took_part=_took_part(counts, asked),
        share_set=share_set,
        set_share=share,
        ground=ground,
        unit_unqualified=_graded(unit.unit_assessments, year, GroupGrade.UNQUALIFIED),
        many_problems=many_problems,
        held_accountable=unit.held_accountable.any_in(first, last),
        border_township=township[TownshipKind.BORDER],
        ethnic_township=township[TownshipKind.ETHNIC],
        poor_township=township[TownshipKind.POOR],
        one_group=True if asked is AssessmentSystem.LEADER else None,
        group_grade=_grade(unit.group_assessments, year),
    )


def quota_member_facts(cadre: Cadre, unit: Unit, year: int) -> QuotaMemberFacts:
    """The facts on whether a member of a unit counts for one assessed year, as far as the file tells them.

    Raises:
        DateError: the year is out of the calendar.
    """
    first, last = _span(year)
    result = _only([a for a in cadre.assessments if a.year == year and a.kind is AssessmentKind.ANNUAL])
    took_part = None if result is None else result.took_part
    should = None if result is None else result.should_take_part
    return QuotaMemberFacts(
        year_ends=PartialDate.on(last),
        system=None if result is None else result.system,
        by_default=took_part is None and should is None,
        took_part=took_part,
        should_take_part=True if should is None and took_part else should,
        on_staff=_on_staff(cadre, first, last),
        assessed_elsewhere=_assessed_elsewhere(cadre, unit, result, first, last),
        long_absence=_long_absence(result),
    )


def _span(year: int) -> tuple[Date, Date]:
    span = PartialDate.of(year)
    return span.first_day, span.last_day


def _only(entries: Sequence[T]) -> T | None:
    """The one entry of the year; two that may differ leave everything open."""
    return entries[0] if len(entries) == 1 else None


def _took_part(counts: Headcount | None, system: AssessmentSystem | None) -> Count | None:
    if counts is None:
        return None
    return counts.leaders_took_part if system is AssessmentSystem.LEADER else counts.took_part


def _approval(unit: Unit, year: int) -> tuple[bool | None, Percent | None, ApprovalGround | None]:
    first, last = _span(year)
    found = [approval for approval in unit.ratio_approvals if approval.year == year]
    if not found:
        return (False if unit.ratio_approvals.complete_over(first, last) else None), None, None
    approval = _only(found)
    return (True, None, None) if approval is None else (True, approval.ratio, approval.ground)


def _grade(ledger: Ledger[GroupAssessment], year: int) -> GroupGrade | None:
    entry = _only([entry for entry in ledger if entry.year == year])
    return None if entry is None else entry.grade


def _graded(ledger: Ledger[GroupAssessment], year: int, grade: GroupGrade) -> bool | None:
    first, last = _span(year)
    return ledger.any_in(first, last, lambda entry: None if entry.grade is None else entry.grade is grade)


def _on_staff(cadre: Cadre, first: Date, last: Date) -> bool | None:
    """Whether the person is on the staff at the end of the year; a file drawn up before it cannot tell."""
    start, end = first.toordinal(), last.toordinal()
    if cadre.joined_unit is not None and cadre.joined_unit.first > end:
        return False
    if any(day is not None and day.last < start for day in (cadre.retired_on, cadre.died_on)):
        return False
    in_post = cadre.status is StaffStatus.IN_POST and cadre.as_of is not None and cadre.as_of.first >= end
    return True if in_post and cadre.joined_unit is not None and cadre.joined_unit.last <= end else None


def _assessed_elsewhere(cadre: Cadre, unit: Unit, result: Assessment | None, first: Date, last: Date) -> bool | None:
    """As the assessment states it; without one, *no* only if no posting of the year could make it so."""
    if result is not None and result.unit is not None:
        return result.unit != unit.id
    posted = cadre.postings.any_in(first, last, lambda posting: posting.kind in _ELSEWHERE)
    return False if posted is False else None


def _long_absence(result: Assessment | None) -> bool | None:
    """As the assessment states it: a grade, or another reason for having none, rules it out."""
    if result is None:
        return None
    if result.no_grade_reason is not None:
        return result.no_grade_reason is NoGradeReason.LONG_LEAVE
    return False if result.grade not in {None, Grade.NO_GRADE, Grade.NOT_ASSESSED} else None


__all__ = ["excellent_quota_facts", "quota_member_facts", "system_of"]
