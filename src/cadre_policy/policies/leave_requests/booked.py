"""What of a kind of leave is already taken or booked, as far as the file tells."""

import datetime as dt

from cadre_policy.errors import CoverageError, NotToldError
from cadre_policy.measures import Date, Days
from cadre_policy.policies.leave_days import charge_at_work
from cadre_policy.policies.leave_requests.events import day_of, events_of, nearest
from cadre_policy.policies.leave_requests.kinds import AFTERWARDS, EACH_TIME, OPEN_VISITS, YEARLY
from cadre_policy.policies.leave_requests.wanted import Wanted
from cadre_policy.records import Cadre, LeaveTaken
from cadre_policy.rules import Policy


def booked_days(cadre: Cadre, wanted: Wanted, *, on: Date, policy: Policy, ahead: bool = False) -> Days | None:
    """Days of the kind on the books for the same year or event; None where the file leaves it open.

    Days that the file states are taken as they stand; where it states none, the calendar counts them.

    Args:
        cadre: The personnel file.
        wanted: The kind of leave, and the year or event that it is for.
        on: The day asked about.
        policy: For counting days.
        ahead: Whether only leaves that begin after *on* are counted.
    """
    if wanted.kind in EACH_TIME:
        return Days(0)
    if not cadre.leave.complete_over(_counted_from(cadre, wanted, on), on):
        return None
    total = Days(0)
    for leave in cadre.leave.entries:
        if leave.kind is not wanted.kind or leave.approved is False:
            continue
        same = _comes_off(cadre, leave, wanted, on)
        later = _begins_after(leave, on) if ahead else True
        if same is False or later is False:
            continue
        days = None if same is None or later is None else _days(cadre, leave, policy)
        if days is None:
            return None
        total += days
    return total


def _counted_from(cadre: Cadre, wanted: Wanted, on: Date) -> Date:
    """The first day of which the file must tell all leave: that of the year, or of the event."""
    if wanted.kind in OPEN_VISITS:
        return on
    year = Date(wanted.charged_to, 1, 1)
    event = nearest(events_of(cadre, wanted.kind), wanted.first)
    began = None if event is None else day_of(event)
    return min(year if began is None else began.first_day, on)


def _comes_off(cadre: Cadre, leave: LeaveTaken, wanted: Wanted, on: Date) -> bool | None:
    if wanted.kind in OPEN_VISITS:
        return _begins_after(leave, on)
    return _same_year(leave, wanted) if wanted.kind in YEARLY else _same_event(cadre, leave, wanted)


def _begins_after(leave: LeaveTaken, on: Date) -> bool | None:
    begins = leave.begins
    if begins is None:
        return None
    after = begins.first > on.toordinal()
    return after if after == (begins.last > on.toordinal()) else None


def _same_year(leave: LeaveTaken, wanted: Wanted) -> bool | None:
    if leave.year is not None:
        return leave.year == wanted.charged_to
    begins, ends = leave.begins, leave.ends
    if begins is None or ends is None:
        return None
    years = range(begins.first_day.year, ends.last_day.year + 1)
    if wanted.charged_to not in years:
        return False
    return True if len(years) == 1 else None


def _same_event(cadre: Cadre, leave: LeaveTaken, wanted: Wanted) -> bool | None:
    """Whether a leave is for the event that the request is for; with one event on file, it is."""
    begins = leave.begins
    if begins is None:
        return None
    events = events_of(cadre, wanted.kind)
    mine = nearest(events, begins.first_day)
    other = nearest(events, wanted.first)
    day = None if mine is None else day_of(mine)
    if day is None or other is None:
        return None
    if wanted.kind in AFTERWARDS and begins.first < day.first:
        return None
    return mine is other


def _days(cadre: Cadre, leave: LeaveTaken, policy: Policy) -> Days | None:
    if leave.days is not None:
        return leave.days
    since, until = leave.since, leave.until
    if since is None or until is None or not since.exact or not until.exact:
        return None
    try:
        return charge_at_work(cadre, leave.kind, since.first_day, until.first_day, policy=policy).total
    except (CoverageError, NotToldError):
        return None


def overlaps(cadre: Cadre, wanted: Wanted, on: dt.date) -> bool | None:
    """Whether another leave on the books takes some of the days; what may be booked later is not asked."""
    first, last = wanted.first, wanted.last
    taken = [leave for leave in cadre.leave.entries if leave.approved is not False]
    known = {id(leave) for leave in cadre.leave.certain_in(first, last)}
    if any(id(leave) in known for leave in taken):
        return True
    possible = {id(leave) for leave in cadre.leave.possible_in(first, last)}
    if any(id(leave) in possible for leave in taken):
        return None
    reached = min(last, on) if first <= on else on
    return False if cadre.leave.complete_over(min(first, reached), reached) else None


__all__ = ["booked_days", "overlaps"]
