"""The facts of what a grade brings, over a stretch of time."""

import datetime as dt
from collections.abc import Iterator

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.appointments import days_around
from cadre_policy.policies.grade_consequences.facts import GradeConsequenceFacts
from cadre_policy.policies.grade_consequences.flatten import grade_consequence_facts, in_protected_time
from cadre_policy.records import Cadre
from cadre_policy.rules import YUNNAN, Policy, Span, spans_of

_ONE_DAY = dt.timedelta(days=1)


def grade_consequence_spans(
    cadre: Cadre, year: int, first: dt.date, last: dt.date, *, policy: Policy = YUNNAN
) -> tuple[Span[GradeConsequenceFacts], ...]:
    """The facts of one assessed year from *first* to *last*, in spans over which they stay the same.

    Args:
        cadre: The personnel file.
        year: The assessed year.
        first: The first day, included.
        last: The last day, included.
        policy: Under which it will be asked.

    Raises:
        DateError: not dates, or *last* comes before *first*.
    """
    begin, end = as_date(first), as_date(last)
    return spans_of(
        lambda day: grade_consequence_facts(cadre, year, on=day, policy=policy),
        begin,
        end,
        set(_turns(cadre, begin, end)),
    )


def _turns(cadre: Cadre, first: Date, last: Date) -> Iterator[Date]:
    """Results come out, sanctions are set aside, at New Year a year without a result is over, and motherhood has its days."""
    yield from days_around(*[one.decided for one in cadre.assessments.entries])
    yield from days_around(*[one.revoked for one in cadre.sanctions.entries])
    yield from (PartialDate.of(year).first_day for year in range(first.year, last.year + 1))
    before = in_protected_time(cadre, first)
    day = first
    while day < last:
        day += _ONE_DAY
        now = in_protected_time(cadre, day)
        if now is not before:
            yield day
        before = now


__all__ = ["grade_consequence_spans"]
