"""From the files of a unit and its members to the facts of its places."""

import datetime as dt
from typing import Any

from cadre_policy.measures import Count, PartialDate, Percent
from cadre_policy.policies.excellent_quota.facts import ExcellentQuotaFacts
from cadre_policy.policies.excellent_quota.members import (
    SHOULD_TAKE_PART,
    TOOK_PART,
    counted_members,
    group_grade_of,
    only_one,
    system_of,
    year_span,
)
from cadre_policy.policies.township_favour import township_kinds
from cadre_policy.records import (
    ApprovalGround,
    AssessmentSystem,
    GroupAssessment,
    GroupGrade,
    Ledger,
    TownshipKind,
    Unit,
)
from cadre_policy.rules import YUNNAN, Policy


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

    The headcounts of the file are those of the unit's staff; the unit's own leaders are assessed elsewhere and have a count
    of their own.  Of others (the workers of an organ, who are assessed as in institutions), and where a number is not
    on file, the members are counted one by one, if the list of them is complete and their files tell.

    Args:
        unit: The unit's file.
        year: The assessed year.
        system: Under which rules the people in question are assessed; None is what the kind of unit tells.
        many_problems: Whether the competent body found many problems in the unit, which no file of it states.
        policy: Under which it is asked who counts, and what kind of township it is on the last day of the year.
        known_at: Only what was made known by this day.

    Raises:
        DateError: the year is out of the calendar.
    """
    first, last = year_span(year)
    asked = system_of(unit) if system is None else system
    should, took_part = _numbers(unit, year, asked, policy, known_at)
    share_set, share, ground = _approval(unit, year, asked)
    township = township_kinds(unit, on=last, policy=policy, known_at=known_at)
    return ExcellentQuotaFacts(
        year_ends=PartialDate.on(last),
        system=asked,
        should_take_part=should,
        took_part=took_part,
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
        group_grade=group_grade_of(unit, year),
    )


def _numbers(
    unit: Unit, year: int, system: AssessmentSystem | None, policy: Policy, known_at: dt.date | None
) -> tuple[Count | None, Count | None]:
    """Those who should take part, and those who did: as the headcount of the year states them, or else counted."""
    entries = [entry for entry in unit.headcounts if entry.year == year]
    counts = only_one(entries)
    should = took_part = None
    if counts is not None and system is AssessmentSystem.LEADER:
        took_part = counts.leaders_took_part
    elif counts is not None and system is _of_staff(unit, system):
        should, took_part = counts.should_take_part, counts.took_part
    if len(entries) > 1:
        return None, None
    terms: dict[str, Any] = {"policy": policy, "known_at": known_at}
    if should is None:
        should = counted_members(unit, year, system, SHOULD_TAKE_PART, **terms)
    if took_part is None:
        took_part = counted_members(unit, year, system, TOOK_PART, **terms)
    return should, took_part


def _approval(
    unit: Unit, year: int, system: AssessmentSystem | None
) -> tuple[bool | None, Percent | None, ApprovalGround | None]:
    """The approval for those in question; one that does not say for whom is for the unit's staff."""
    found = [
        approval
        for approval in unit.ratio_approvals
        if approval.year == year and (approval.system or _of_staff(unit, system)) is system
    ]
    if not found:
        return (False if unit.ratio_approvals.complete_in_year(year) else None), None, None
    approval = only_one(found)
    return (True, None, None) if approval is None else (True, approval.ratio, approval.ground)


def _of_staff(unit: Unit, system: AssessmentSystem | None) -> AssessmentSystem | None:
    """The system of the unit's staff: what its kind tells, or else the one asked about, but that of the leaders."""
    return system_of(unit) or (None if system is AssessmentSystem.LEADER else system)


def _graded(ledger: Ledger[GroupAssessment], year: int, grade: GroupGrade) -> bool | None:
    first, last = year_span(year)
    return ledger.any_in(first, last, lambda entry: None if entry.grade is None else entry.grade is grade)


__all__ = ["excellent_quota_facts"]
