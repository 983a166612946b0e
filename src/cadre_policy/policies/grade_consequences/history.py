"""How a person's annual grades run: totals since the last salary step and level, and years in a row."""

import datetime as dt
from collections.abc import Collection

import attrs

from cadre_policy.measures import Count, Date, PartialDate, as_date
from cadre_policy.policies.awards import excellence_facts
from cadre_policy.policies.grade_consequences.grades import (
    AT_LEAST_COMPETENT,
    BASIC_GRADES,
    LOWEST_GRADES,
)
from cadre_policy.policies.rank_promotion.grades import grade_of
from cadre_policy.records import Cadre, Grade


@attrs.frozen(kw_only=True, order=False)
class Tally:
    """A number of years as a file tells it."""

    on_file: Count | None = None
    """Years of which the file has the grade; None if it does not tell from when to count."""
    more: bool | None = None
    """No, if no year can be missing; None if years whose grade is not on file may add to the number."""


@attrs.frozen(kw_only=True, order=False)
class AssessmentHistory:
    """The annual grades up to and including one assessed year."""

    year: int
    since_step: Tally
    """Years competent (qualified) or better since the present salary step was reached, in total."""
    since_level: Tally
    """The same since the present salary level was reached."""
    consecutive_excellent: Tally
    """Years excellent in a row, the assessed one being the last."""
    consecutive_basic: Tally
    """Years basically competent (basically qualified) in a row."""
    consecutive_incompetent: Tally
    """Years incompetent (unqualified) in a row."""
    consecutive_ungraded: Tally
    """Years assessed without a grade in a row."""


def assessment_history(cadre: Cadre, year: int, *, on: dt.date) -> AssessmentHistory:
    """The annual grades up to and including *year*, as they stood on a day.

    A year counts towards a salary step from the one in which the present step was reached.  A year whose grade is not on
    file neither counts nor ends a run: it leaves the number open.

    Args:
        cadre: The personnel file.
        year: The assessed year.
        on: The day asked about: results decided later are not there yet.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    excellent = excellence_facts(cadre, year)
    return AssessmentHistory(
        year=year,
        since_step=_total(cadre, cadre.step_since, year, day),
        since_level=_total(cadre, cadre.level_since, year, day),
        consecutive_excellent=Tally(on_file=excellent.excellent_in_a_row, more=excellent.more_in_a_row),
        consecutive_basic=_run(cadre, year, day, BASIC_GRADES),
        consecutive_incompetent=_run(cadre, year, day, LOWEST_GRADES),
        consecutive_ungraded=_run(cadre, year, day, (Grade.NO_GRADE,)),
    )


def _total(cadre: Cadre, since: PartialDate | None, year: int, day: Date) -> Tally:
    if since is None or since.first_day.year != since.last_day.year:
        return Tally()
    grades = [grade_of(cadre, one, day) for one in range(since.first_day.year, year + 1)]
    return Tally(
        on_file=Count(sum(grade in AT_LEAST_COMPETENT for grade in grades)),
        more=None if None in grades else False,
    )


def _run(cadre: Cadre, year: int, day: Date, among: Collection[Grade]) -> Tally:
    run = 0
    while (grade := grade_of(cadre, year - run, day)) in among:
        run += 1
    return Tally(on_file=Count(run), more=None if grade is None else False)


__all__ = ["AssessmentHistory", "Tally", "assessment_history"]
