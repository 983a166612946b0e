"""From a personnel file to the facts of what a year's grade, and the grade of a term, bring."""

import datetime as dt

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.assessment_grades.flatten import assessment_system
from cadre_policy.policies.grade_consequences.facts import GradeConsequenceFacts
from cadre_policy.policies.grade_consequences.grades import AT_LEAST_COMPETENT, WITHOUT_GRADE
from cadre_policy.policies.grade_consequences.history import assessment_history
from cadre_policy.policies.grade_consequences.new_year import at_new_year
from cadre_policy.policies.grade_consequences.term import TermFacts
from cadre_policy.policies.maternity import protection_facts
from cadre_policy.policies.maternity.protection import PROTECTED_TIME
from cadre_policy.policies.rank_promotion.grades import grade_of
from cadre_policy.records import Assessment, AssessmentKind, Cadre, Grade, SanctionMeasure
from cadre_policy.rules import YUNNAN, Policy, value


def grade_consequence_facts(cadre: Cadre, year: int, *, on: dt.date, policy: Policy = YUNNAN) -> GradeConsequenceFacts:
    """The facts of what the grade of *year* brings, as far as the file tells them.

    Disability by work and the medical period are found by bodies and stand in no personnel file; nor does a refusal to be
    moved: they stay unknown.

    Args:
        cadre: The personnel file.
        year: The assessed year.
        on: The day asked about: results decided later are not there yet.
        policy: Under which the bars of sanctions are asked.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    history = assessment_history(cadre, year, on=day)
    result = _annual(cadre, year)
    new_year = at_new_year(cadre, year, on=day, policy=policy)
    return GradeConsequenceFacts(
        year_ends=PartialDate.on(PartialDate.of(year).last_day),
        system=assessment_system(cadre, year),
        grade=grade_of(cadre, year, day),
        grade_before=grade_of(cadre, year - 1, day),
        decided=None if result is None else result.decided,
        told=None if result is None else result.fed_back,
        years_for_step=history.since_step.on_file,
        more_for_step=history.since_step.more,
        years_for_level=history.since_level.on_file,
        more_for_level=history.since_level.more,
        step_barred=new_year.step_barred,
        level_bar=new_year.level_bar,
        level_after_warning=new_year.level_after_warning,
        mother=in_protected_time(cadre, day),
        lowered_by_sanction=_lowered(cadre, year, day),
    )


def in_protected_time(cadre: Cadre, day: Date) -> bool | None:
    """Whether a woman is pregnant, on maternity leave, or nursing, as maternity reads the file."""
    return value(PROTECTED_TIME, protection_facts(cadre, day), on=day)


def _annual(cadre: Cadre, year: int) -> Assessment | None:
    """The annual result of a year; None if there is none on file, or more than one."""
    found = [one for one in cadre.assessments.entries if one.year == year and one.kind is AssessmentKind.ANNUAL]
    return found[0] if len(found) == 1 else None


def _lowered(cadre: Cadre, year: int, day: Date) -> bool | None:
    """Whether a sanction that lowered the post grade was decided in the year and stood on the day."""
    span = PartialDate.of(year)

    def stands(measure: SanctionMeasure, revoked: PartialDate | None) -> bool | None:
        if measure is not SanctionMeasure.LOWERED_POST:
            return False
        if revoked is None or revoked.first > day.toordinal():
            return True
        return False if revoked.last <= day.toordinal() else None

    return cadre.sanctions.any_in(span.first_day, span.last_day, lambda one: stands(one.measure, one.revoked))


def term_facts(cadre: Cadre, first_year: int, last_year: int, *, term_ends: dt.date, on: dt.date) -> TermFacts:
    """The facts of a term of employment, from the annual grades of its years and the result of the term.

    Whether the targets were met is the unit's finding, and whether a renewal was approved is the supervising department's:
    no personnel file has them.  A year without a grade is for the unit to judge, and leaves the yearly grades open.

    Args:
        cadre: The personnel file.
        first_year: The first assessed year of the term.
        last_year: Its last.
        term_ends: The last day of the contract's term.
        on: The day asked about.

    Raises:
        DateError: not dates.
    """
    day = as_date(on)
    grades = [grade_of(cadre, year, day) for year in range(first_year, last_year + 1)]
    of_term = {
        one.grade
        for one in cadre.assessments.entries
        if one.kind is AssessmentKind.TERM and first_year <= one.year <= last_year
    }
    return TermFacts(
        term_ends=PartialDate.on(as_date(term_ends)),
        every_year_qualified=_every_year(grades),
        qualified=_qualified(of_term.pop()) if len(of_term) == 1 else None,
    )


def _every_year(grades: list[Grade | None]) -> bool | None:
    below = [grade for grade in grades if grade not in {None, *AT_LEAST_COMPETENT, *WITHOUT_GRADE}]
    if below:
        return False
    return True if grades and all(grade in AT_LEAST_COMPETENT for grade in grades) else None


def _qualified(grade: Grade | None) -> bool | None:
    if grade in AT_LEAST_COMPETENT:
        return True
    return None if grade is None or grade in WITHOUT_GRADE else False


__all__ = ["grade_consequence_facts", "in_protected_time", "term_facts"]
