"""From a personnel file to the facts of using and telling results, and of the yearly and routine assessment."""

import datetime as dt

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.assessment_schemes.use_facts import FeedbackFacts, ResultUseFacts, YearlyResultFacts
from cadre_policy.records import Assessment, AssessmentKind, Cadre, ResultUse


def result_use_facts(use: ResultUse, cadre: Cadre | None = None) -> ResultUseFacts:
    """Whether the result was attached, and whether it was the only basis.

    A result that the personnel file certainly does not have, or that was decided only after the use, cannot have been attached.

    Args:
        use: The use on file.
        cadre: The file of the person whose result was used, if it is at hand.
    """
    attached = use.attached
    if cadre is not None and use.result_year is not None:
        year = PartialDate.of(use.result_year)
        there = cadre.assessments.any_in(year.first_day, year.last_day, lambda one: _usable(one, use))
        if there is False:
            attached = False
    return ResultUseFacts(attached=attached, sole_basis=use.sole_basis)


def _usable(assessment: Assessment, use: ResultUse) -> bool | None:
    """Whether an entry is the result that was used, decided no later than the use."""
    found = _result_of(assessment, use.result_kind)
    if found is False or use.on is None or assessment.decided is None:
        return found
    if assessment.decided.first > use.on.last:
        return False
    return found if assessment.decided.last <= use.on.first else None


def _result_of(assessment: Assessment, kind: AssessmentKind) -> bool | None:
    if assessment.kind is not kind:
        return False
    return True if assessment.grade is not None else None


def feedback_facts(assessment: Assessment, on: dt.date) -> FeedbackFacts:
    """What is on file about telling one result by a day.

    A day of feedback that is not on file is unknown, not "not told"; told in writing is told.

    Args:
        assessment: The result.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    result = _by(assessment.decided, day)
    if result is None and assessment.decided is None and assessment.grade is not None:
        result = True  # a grade on file was decided, whenever that was
    told = _by(assessment.fed_back, day)
    if assessment.fed_back is None and assessment.fed_back_in_writing is not None:
        told = True
    return FeedbackFacts(
        result=result,
        decided=_decided(assessment, day) if result is True else assessment.decided,
        annual=assessment.kind is AssessmentKind.ANNUAL,
        system=assessment.system,
        told=told,
        in_writing=assessment.fed_back_in_writing,
    )


def _by(date: PartialDate | None, day: Date) -> bool | None:
    """Whether something dated had happened by a day; None where its date is not on file or may be later."""
    if date is None:
        return None
    if date.last <= day.toordinal():
        return True
    return False if date.first > day.toordinal() else None


def _decided(assessment: Assessment, day: Date) -> PartialDate | None:
    """When a result that is there was decided: at the earliest in the year assessed."""
    if assessment.decided is not None:
        return assessment.decided
    earliest = PartialDate.of(assessment.year).first
    return PartialDate(earliest, day.toordinal()) if earliest <= day.toordinal() else None


def yearly_result_facts(cadre: Cadre, year: int, on: dt.date) -> YearlyResultFacts:
    """Whether a person's annual and routine assessments of a year are on file on a day.

    Args:
        cadre: The personnel file.
        year: The calendar year assessed.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date, or the year is out of the calendar.
    """
    day, span = as_date(on), PartialDate.of(year)

    def any_of_kind(kind: AssessmentKind) -> bool | None:
        return cadre.assessments.any_in(span.first_day, span.last_day, lambda one: _decided_by(one, kind, day))

    return YearlyResultFacts(
        annual_result=any_of_kind(AssessmentKind.ANNUAL),
        year_over=span.last < day.toordinal(),
        routine_result=any_of_kind(AssessmentKind.ROUTINE),
        file_kept=cadre.routine_file,
    )


def _decided_by(assessment: Assessment, kind: AssessmentKind, day: Date) -> bool | None:
    """Whether an entry is a result of a kind, decided by a day; without a day of decision a grade is enough."""
    found = _result_of(assessment, kind)
    decided = None if assessment.decided is None else _by(assessment.decided, day)
    return found if assessment.decided is None or found is False else decided


__all__ = ["feedback_facts", "result_use_facts", "yearly_result_facts"]
