"""The last day of a time limit that is counted in days or in working days; the opening day is not counted.

Civil Code art. 201 has the opening day left out.  Whether a last day that is a day off moves on is not told by the texts on
remedies, so that it never moves here: whoever acts by it is in time either way.
"""

from cadre_policy.law.calendar import WorkingCalendar
from cadre_policy.measures import Date, Days, PartialDate


def last_day_in_days(since: PartialDate, limit: Days) -> PartialDate:
    """The last day of a limit in days, two bounds where the opening day is not known exactly.

    Args:
        since: The opening day: of knowing, of receipt, of acceptance.
        limit: Calendar days, whole ones.
    """
    return PartialDate(since.first + int(limit.amount), since.last + int(limit.amount))


def last_working_day(
    since: PartialDate, limit: Days, *, calendar: WorkingCalendar, place: str | None = None
) -> PartialDate:
    """The last day of a limit in working days.

    Args:
        since: The opening day.
        limit: Working days, whole ones.
        calendar: The working calendar of the policy.
        place: A prefecture or county unit of Yunnan; None is the State's schedule alone.

    Raises:
        CoverageError: the calendar does not tell a day of the limit.
        UnknownNameError: Yunnan has no such place.
    """
    first, last = (
        calendar.nth_working_day(Date.fromordinal(day + 1), int(limit.amount), place=place, keeps=())
        for day in (since.first, since.last)
    )
    return PartialDate.between(first, last)


__all__ = ["last_day_in_days", "last_working_day"]
