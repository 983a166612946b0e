"""What annual grades make of a time of service, as far as the personnel file tells."""

import attrs

from cadre_policy.measures import Count, Date, PartialDate
from cadre_policy.records import Assessment, AssessmentKind, Cadre, Grade

_COUNT = {Grade.EXCELLENT, Grade.COMPETENT, Grade.QUALIFIED}
INCOMPETENT = {Grade.INCOMPETENT, Grade.UNQUALIFIED}
BASIC = {Grade.BASICALLY_COMPETENT, Grade.BASICALLY_QUALIFIED}


@attrs.frozen(order=False, kw_only=True)
class Counted:
    """A time of service after its annual grades; the fields are those of the facts record."""

    since: PartialDate | None
    excellent: Count | None = None
    excellent_first_year: bool | None = None
    uncounted_years: Count | None = None


def grade_of(cadre: Cadre, year: int, day: Date) -> Grade | None:
    """The annual grade of *year* as it stood on *day*; None if the file does not tell.

    Where the list is complete and has no entry, there was no assessment, but for last year: its result may still be to
    come.
    """
    found = [
        one
        for one in cadre.assessments.entries
        if one.year == year and one.kind is AssessmentKind.ANNUAL and _out(one, day)
    ]
    if not found:
        return Grade.NOT_ASSESSED if cadre.assessments.complete_in_year(year) and year < day.year - 1 else None
    grades = {one.grade for one in found}
    return grades.pop() if len(grades) == 1 else None


def _out(assessment: Assessment, day: Date) -> bool:
    """Whether the result was out on *day*, as far as the file dates it."""
    return assessment.decided is None or assessment.decided.first <= day.toordinal()


def graded_years(cadre: Cadre, first: int, day: Date) -> dict[int, Grade | None]:
    """The grades of the years from *first* that were over on *day*, and of that of *day* if it is out already."""
    found = {year: grade_of(cadre, year, day) for year in range(first, day.year)}
    this_year = grade_of(cadre, day.year, day) if first <= day.year else None
    return found if this_year is None else {**found, day.year: this_year}


def counted(cadre: Cadre, since: PartialDate | None, day: Date) -> Counted:
    """What the grades up to *day* make of a time that began on *since* (Rank Provisions art. 19).

    First years that do not count move the start on to 1 January after them.
    """
    if since is None or since.first_day.year != since.last_day.year:
        return Counted(since=since)
    grades = graded_years(cadre, since.first_day.year, day)
    years = list(grades)
    while years and grades[years[0]] not in {None, *_COUNT}:
        since = PartialDate.of(years.pop(0) + 1, 1, 1)
    broken = since.last_day != Date(since.last_day.year, 1, 1)
    first_year = grades.get(since.last_day.year)
    later = [grades[year] for year in years if not (broken and year == since.last_day.year)]
    return Counted(
        since=since,
        excellent=_how_many(later, {Grade.EXCELLENT}),
        excellent_first_year=_first_year_excellent(first_year, broken=broken, graded=since.last_day.year in grades),
        # A first year whose grade is not known may have to be left out as well.
        uncounted_years=_how_many([*later, *([first_year] if years and broken else [])], set(Grade) - _COUNT),
    )


def _first_year_excellent(grade: Grade | None, *, broken: bool, graded: bool) -> bool | None:
    if not broken or not graded:
        return False
    return None if grade is None else grade is Grade.EXCELLENT


def _how_many(grades: list[Grade | None], among: set[Grade]) -> Count | None:
    """How many grades are among those; None if a grade is not known."""
    return None if None in grades else Count(sum(grade in among for grade in grades))


__all__ = ["BASIC", "INCOMPETENT", "Counted", "counted", "grade_of", "graded_years"]
