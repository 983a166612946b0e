"""What leave costs at a person's place of work, and the leaves of a file beside what the calendar charges for them."""

import datetime as dt

import attrs

from cadre_policy.errors import CoverageError, NotToldError
from cadre_policy.measures import as_date
from cadre_policy.policies.leave_days.charge import Charge, days_charged
from cadre_policy.records import Cadre, Ethnicity, LeaveKind, LeaveTaken
from cadre_policy.rules import YUNNAN, Policy


@attrs.frozen(order=False, kw_only=True, repr=False)
class RecordedCharge:
    """One leave on file, and what it is charged."""

    leave: LeaveTaken
    charge: Charge | None
    """None where the calendar cannot tell; :attr:`refused` says why."""
    refused: str | None = None

    @property
    def differs(self) -> bool | None:
        """Whether the days on file differ from those charged; None where one of the two is not known."""
        total = None if self.charge is None else self.charge.total
        if total is None or self.leave.days is None:
            return None
        return self.leave.days != total


def charge_at_work(
    cadre: Cadre,
    kind: LeaveKind,
    first: dt.date,
    last: dt.date,
    *,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Charge:
    """What a leave costs a person, by the calendar of the present place of work.

    Where no place of work is on file, the State's schedule alone counts.  A festival of the person's own people counts;
    that of another people leaves the leave untold, since it may be that of the area.

    Args:
        cadre: The personnel file.
        kind: The kind of leave.
        first: The first day.
        last: The last day.
        policy: Readings, overlays, schedules and accepted evidence.
        known_at: Only texts made known by this day.

    Raises:
        CoverageError: the leave runs in working days and a day lies outside what the schedules cover.
        DateError: not dates, or *last* comes before *first*.
        NotToldError: a day that counts turns on the festival of a people that is not the person's own.
    """
    place = None if cadre.workplace is None else cadre.workplace.county

    def charged(keeps: tuple[Ethnicity, ...] | None) -> Charge:
        return days_charged(kind, first, last, place=place, keeps=keeps, policy=policy, known_at=known_at)

    try:
        return charged(None)
    except NotToldError:
        # Bound by their own people, or else perhaps by that of the area where they work, which no file tells.
        own = None if cadre.ethnicity is None else charged((cadre.ethnicity,))
        if own is not None and own.total != charged(()).total:
            return own
        raise


def recorded_charges(
    cadre: Cadre,
    *,
    on: dt.date,
    planned: bool = False,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[RecordedCharge, ...]:
    """The leaves on file that began in the year of *on*, by then, each with what it is charged.

    The calendar is that of :func:`charge_at_work`.  Leaves without exact dates, still running, or not approved are
    passed over.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        planned: Whether leaves of that year that lie ahead are told too.
        policy: Readings, overlays, schedules and accepted evidence.
        known_at: Only texts made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    found = []
    for leave in cadre.leave.entries:
        since, until = leave.since, leave.until
        if since is None or until is None or not since.exact or not until.exact or leave.approved is False:
            continue
        begun = since.first <= day.toordinal()
        if since.first_day.year == day.year and (begun or planned):
            found.append(_recorded(cadre, leave, since.first_day, until.first_day, policy, known_at))
    return tuple(found)


def _recorded(
    cadre: Cadre, leave: LeaveTaken, first: dt.date, last: dt.date, policy: Policy, known_at: dt.date | None
) -> RecordedCharge:
    try:
        charge = charge_at_work(cadre, leave.kind, first, last, policy=policy, known_at=known_at)
    except (CoverageError, NotToldError) as refused:
        return RecordedCharge(leave=leave, charge=None, refused=str(refused))
    return RecordedCharge(leave=leave, charge=charge)


__all__ = ["RecordedCharge", "charge_at_work", "recorded_charges"]
