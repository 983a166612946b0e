"""From a personnel file to the facts of one assessed year."""

import datetime as dt

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.assessment_grades.facts import AssessmentYearFacts
from cadre_policy.policies.assessment_grades.on_file import first_job, leave_in, posting_in, service_in, transferred_in
from cadre_policy.policies.assessment_grades.sanctions_on_file import case_on_file, effects_on_file
from cadre_policy.records import (
    Assessment,
    AssessmentKind,
    AssessmentSystem,
    Cadre,
    Grade,
    GradeSeries,
    LeaveKind,
    StaffKind,
)
from cadre_policy.rules import YUNNAN, Policy

_SYSTEMS = {
    StaffKind.CIVIL_SERVANT: AssessmentSystem.CIVIL_SERVANT,
    StaffKind.BY_REFERENCE: AssessmentSystem.CIVIL_SERVANT,
    StaffKind.INSTITUTION_MANAGEMENT: AssessmentSystem.INSTITUTION,
    StaffKind.INSTITUTION_PROFESSIONAL: AssessmentSystem.INSTITUTION,
    StaffKind.INSTITUTION_WORKER: AssessmentSystem.INSTITUTION,
    StaffKind.ORGAN_WORKER: AssessmentSystem.INSTITUTION,
}
"""Workers of organs follow the rules for institutions (Institution Assessment 2023 art. 47)."""
_UNGRADED = {None, Grade.NO_GRADE, Grade.NOT_ASSESSED}


def assessment_year_facts(
    cadre: Cadre,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> AssessmentYearFacts:
    """The facts of one person's assessment in one year, as far as the file tells them.

    Args:
        cadre: The personnel file.
        year: The assessed year.
        on: The day asked about, up to which cases and sanctions are followed; None is the last day of the year.
        policy: Under which the effects of sanctions are asked.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date, or the year is out of the calendar.
    """
    span = PartialDate.of(year)
    first, last = span.first_day, span.last_day
    day = last if on is None else as_date(on)
    system = assessment_system(cadre, year)
    result = _result(cadre, year)
    posted, posting = posting_in(cadre, year)
    here, together = service_in(cadre, year)
    party, other = effects_on_file(cadre, year, system, day, policy, known_at)
    leaves = {LeaveKind.SICK, LeaveKind.PERSONAL}
    if system is AssessmentSystem.INSTITUTION:
        leaves.add(LeaveKind.STUDY)
    return AssessmentYearFacts(
        year_ends=PartialDate.on(last),
        system=system,
        probation=_probation(cadre, year),
        first_job=first_job(cadre),
        service_here=here,
        service_together=together,
        leave=leave_in(cadre, year, leaves),
        maternity=leave_in(cadre, year, {LeaveKind.MATERNITY}),
        transferred=transferred_in(cadre, first, last),
        posted=posted,
        posting=posting,
        case=case_on_file(cadre, year, None if result is None else result.decided, day),
        refused=_refused(cadre, result, first, last),
        two_posts=_two_posts(cadre, last),
        routine_good=_routine_good(cadre, year),
        party_effect=party,
        other_effect=other,
    )


def assessment_system(cadre: Cadre, year: int) -> AssessmentSystem | None:
    """Under which rules a person is assessed for a year: as the result states, else by the kind of staff.

    A member of a leading group may be assessed as a leading cadre, and an institution's leader outside the rules for
    its staff, so then the file has to state it.
    """
    result = _result(cadre, year)
    if result is not None and result.system is not None:
        return result.system
    span = PartialDate.of(year)
    in_group = cadre.posts.any_in(span.first_day, span.last_day, lambda post: post.in_leading_group)
    return None if in_group is not False or cadre.staff_kind is None else _SYSTEMS.get(cadre.staff_kind)


def _result(cadre: Cadre, year: int) -> Assessment | None:
    """The annual result of the year; two that may differ tell nothing."""
    found = [one for one in cadre.assessments if one.year == year and one.kind is AssessmentKind.ANNUAL]
    return found[0] if len(found) == 1 else None


def _probation(cadre: Cadre, year: int) -> bool | None:
    """A rank or post held, or an earlier grade, shows that a recruit's probation is over."""
    last = PartialDate.of(year).last_day
    end = last.toordinal()
    if cadre.probation_until is not None:
        if cadre.probation_until.last < end:
            return False
        if cadre.probation_until.first >= end:
            begun = cadre.probation_since or cadre.joined_unit
            return True if begun is not None and begun.last <= end else None
        return None
    graded = any(
        one.kind is AssessmentKind.ANNUAL and one.year < year and one.grade not in _UNGRADED
        for one in cadre.assessments
    )
    settled = graded or cadre.ranks.certain_in(last, last) or cadre.posts.certain_in(last, last)
    return False if settled else None


def _refused(cadre: Cadre, result: Assessment | None, first: Date, last: Date) -> bool | None:
    """As the result states; a person who took part, or of whom a complete list has no result yet, did not refuse."""
    if result is None:
        held = cadre.assessments.any_in(first, last, lambda one: one.kind is AssessmentKind.ANNUAL)
        return False if held is False else None
    if result.refused is not None:
        return result.refused
    return (
        False
        if result.took_part is True or result.grade not in {*_UNGRADED, Grade.INCOMPETENT, Grade.UNQUALIFIED}
        else None
    )


def _two_posts(cadre: Cadre, last: Date) -> bool | None:
    """Whether post grades of both series are held on the last day of the year."""

    def held(series: GradeSeries) -> bool | None:
        return cadre.post_grades.any_in(last, last, lambda one: one.series is series)

    both = held(GradeSeries.MANAGEMENT), held(GradeSeries.PROFESSIONAL)
    return False if False in both else None if None in both else True


def _routine_good(cadre: Cadre, year: int) -> bool | None:
    """Whether every routine result of the year was good, or none; in between the body judges."""
    grades = {one.grade for one in cadre.assessments if one.year == year and one.kind is AssessmentKind.ROUTINE}
    if not grades or None in grades or not cadre.assessments.complete_in_year(year):
        return None
    return True if grades == {Grade.GOOD} else None if Grade.GOOD in grades else False


__all__ = ["assessment_system", "assessment_year_facts"]
