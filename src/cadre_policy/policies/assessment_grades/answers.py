"""The public functions on one person's assessment in one year."""

import datetime as dt
from typing import TypeVar

import attrs

from cadre_policy.errors import FactsError
from cadre_policy.measures import PartialDate, as_date
from cadre_policy.policies.assessment_grades.assessor_rules import ASSESSED_BY
from cadre_policy.policies.assessment_grades.facts import AssessmentYearFacts
from cadre_policy.policies.assessment_grades.flatten import assessment_system, assessment_year_facts
from cadre_policy.policies.assessment_grades.grade_rules import EXCELLENT_OPEN, GRADES_OPEN
from cadre_policy.policies.assessment_grades.outcomes import Assessor, GradesOpen
from cadre_policy.policies.assessment_grades.rules import ASSESSED_TWICE, TAKES_PART_IN_ASSESSMENT
from cadre_policy.policies.assessment_grades.sanction_facts import SanctionGradeFacts
from cadre_policy.policies.assessment_grades.sanction_rules import GRADE_AFTER_SANCTION
from cadre_policy.policies.assessment_grades.sanctions_on_file import bearing_on, sanction_grade_facts
from cadre_policy.records import Cadre
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, determine

T = TypeVar("T")
Subject = Cadre | AssessmentYearFacts


def takes_part_in_assessment(
    subject: Subject,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[AssessmentYearFacts, bool]:
    """Whether a person takes part in the annual assessment of a year, with or without a grade.

    Provisions of 2007 about art. 23 and of 2020 art. 27; institutions, 2023 art. 41.

    Args:
        subject: A personnel file, or the facts themselves.
        year: The assessed year; its text decides, not that of the day on which one asks.
        on: The day asked about, up to which cases and sanctions are followed; None is the last day of the year.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        FactsError: the facts are of another year.
        DateError: *on* is not a date, or the year is out of the calendar.
    """
    return _asked(TAKES_PART_IN_ASSESSMENT, subject, year, on, policy, known_at)


def assessed_by(
    subject: Subject,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[AssessmentYearFacts, Assessor]:
    """Which unit assesses a person for a year, and whom it hears (2020 art. 26; institutions, 2023 arts. 37, 38).

    Arguments and errors as :func:`takes_part_in_assessment`.
    """
    return _asked(ASSESSED_BY, subject, year, on, policy, known_at)


def assessed_twice(
    subject: Subject,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[AssessmentYearFacts, bool]:
    """Whether institution staff is assessed in a management and a professional post (2023 art. 39).

    Arguments and errors as :func:`takes_part_in_assessment`.
    """
    return _asked(ASSESSED_TWICE, subject, year, on, policy, known_at)


def grades_open(
    subject: Subject,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[AssessmentYearFacts, GradesOpen]:
    """Which grades are open to a person for a year (2007 arts. 24-27, 2020 arts. 25-33; institutions, 2023 arts. 37-44).

    It says what probation, leave, a case, refusal and sanctions leave open, and proposes no grade.  Arguments and errors
    as :func:`takes_part_in_assessment`.
    """
    return _asked(GRADES_OPEN, subject, year, on, policy, known_at)


def excellent_open(
    subject: Subject,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[AssessmentYearFacts, bool]:
    """Whether "excellent" is among the grades open; the unit's places are another question.

    Arguments and errors as :func:`takes_part_in_assessment`.
    """
    return _asked(EXCELLENT_OPEN, subject, year, on, policy, known_at)


def grade_after_sanction(
    facts: SanctionGradeFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SanctionGradeFacts, GradesOpen]:
    """Which grades one sanction or measure leaves open in one assessed year (the matrix of sanctions and grades).

    Args:
        facts: The measure and the assessed year (from a file: :func:`grades_after_sanctions`).
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(GRADE_AFTER_SANCTION, facts, on=on, policy=policy, known_at=known_at)


def grades_after_sanctions(
    cadre: Cadre,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[Determination[SanctionGradeFacts, GradesOpen], ...]:
    """What each sanction and measure of a file does to a year's grade, in the order of the file.

    Those decided in the year and the two before it; none reaches further.  Arguments and errors as
    :func:`takes_part_in_assessment`.
    """
    day = PartialDate.of(year).last_day if on is None else as_date(on)
    system = assessment_system(cadre, year)
    return tuple(
        grade_after_sanction(
            sanction_grade_facts(cadre, one, year, system, policy, known_at), on=day, policy=policy, known_at=known_at
        )
        for one in bearing_on(cadre, year, day)
    )


def _asked(
    rule: Rule[AssessmentYearFacts, T],
    subject: Subject,
    year: int,
    on: dt.date | None,
    policy: Policy,
    known_at: dt.date | None,
) -> Determination[AssessmentYearFacts, T]:
    if isinstance(subject, Cadre):
        facts = assessment_year_facts(subject, year, on=on, policy=policy, known_at=known_at)
    else:
        facts = _of_year(subject, year)
    day = PartialDate.of(year).last_day if on is None else on
    return determine(rule, facts, on=day, policy=policy, known_at=known_at)


def _of_year(facts: AssessmentYearFacts, year: int) -> AssessmentYearFacts:
    """The facts with their year, which they may leave to the question but not contradict."""
    end = PartialDate.on(PartialDate.of(year).last_day)
    if facts.year_ends is None:
        return attrs.evolve(facts, year_ends=end)
    if facts.year_ends != end:
        raise FactsError("AssessmentYearFacts.year_ends: the last day of the year that is asked about is wanted")
    return facts


__all__ = [
    "assessed_by",
    "assessed_twice",
    "excellent_open",
    "grade_after_sanction",
    "grades_after_sanctions",
    "grades_open",
    "takes_part_in_assessment",
]
