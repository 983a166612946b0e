"""From a unit's ledger of duties to whether one was carried out, when last, and for how many persons in a year."""

import datetime as dt

from cadre_policy.measures import Count, Date, PartialDate, as_date
from cadre_policy.policies.monitored_duties.facts import DutyBearer, DutyKind, MonitoredDutyFacts
from cadre_policy.policies.monitored_duties.on_file import days_shown, shown_in
from cadre_policy.policies.monitored_duties.parameters import BEGAN
from cadre_policy.policies.monitored_duties.table import MonitoredDuty, monitored_duty
from cadre_policy.records import DutyDone, Tier, Unit

_HIGHER = {Tier.CENTRAL, Tier.PROVINCE, Tier.PREFECTURE}
_OPINION = PartialDate.parse(BEGAN)
_LONG_AGO = Date(1949, 10, 1)
"""A mechanism that stood before the Opinion is carried out as well."""


def monitored_duty_facts(unit: Unit, clause: str, on: dt.date) -> MonitoredDutyFacts:
    """Whether a clause binds a unit, and whether it did something to carry it out by a day, as far as its file tells.

    *No* is "nothing on file", and said only if the ledger is complete from the Opinion's month up to that day.  A
    mechanism set up before the Opinion counts; what recurs has to have been done since.  Whether a unit is the body in
    charge of pay, recruitment or health no file says, so there :attr:`MonitoredDutyFacts.bound` is not on file.

    Args:
        unit: The unit's file.
        clause: The clause of the Opinion, ``"17.6"``.
        on: The last day looked at.

    Raises:
        UnknownNameError: no duty of that clause is monitored.
        DateError: *on* is not a date.
    """
    duty, day = monitored_duty(clause), as_date(on)
    first = min(_OPINION.first_day, day)
    done = _either(
        unit.duties.any_in(first, day, lambda entry: entry.clause == clause), shown_in(unit, clause, first, day)
    )
    if duty.kind in {DutyKind.MILESTONE, DutyKind.EXPLORATORY} and _entries(unit, clause, _LONG_AGO, day):
        done = True
    return MonitoredDutyFacts(done=done, bound=_bound(unit, duty))


def _bound(unit: Unit, duty: MonitoredDuty) -> bool | None:
    match duty.bearer:
        case DutyBearer.EVERY_UNIT:
            return True
        case DutyBearer.HIGHER_ORGAN:
            return None if unit.tier is None else unit.tier in _HIGHER
        case _:
            return None


def last_done(unit: Unit, duty: MonitoredDuty, day: Date) -> PartialDate | None:
    """The last entry on file up to a day; later ones may be missing where the ledger is not complete."""
    days = [entry.on for entry in _entries(unit, duty.clause_id, _LONG_AGO, day)]
    days += days_shown(unit, duty.clause_id, _LONG_AGO, day)
    known = [one for one in days if one is not None]
    return max(known, key=lambda one: (one.first, one.last), default=None)


def times_in(unit: Unit, clause: str, first: Date, last: Date) -> tuple[int, int | None]:
    """The fewest and the most times that a clause was carried out in a span; None is "no most known"."""
    return unit.duties.count_in(first, last, lambda entry: entry.clause == clause)


def persons_in(unit: Unit, clause: str, year: int) -> Count | None:
    """For how many persons in all a clause was carried out in a calendar year.

    None if the ledger is not complete over the year, or an entry says neither its year nor how many.

    Raises:
        DateError: the year is out of the calendar.
    """
    span = PartialDate.of(year)
    entries = _entries(unit, clause, span.first_day, span.last_day)
    fewest, most = times_in(unit, clause, span.first_day, span.last_day)
    known = [entry.persons for entry in entries if entry.persons is not None]
    if most is None or not fewest == most == len(known):
        return None
    return sum(known, start=Count(0))


def _entries(unit: Unit, clause: str, first: Date, last: Date) -> tuple[DutyDone, ...]:
    return tuple(entry for entry in unit.duties.certain_in(first, last) if entry.clause == clause)


def _either(a: bool | None, b: bool | None) -> bool | None:
    if a or b:
        return True
    return False if a is False and b is False else None


__all__ = ["last_done", "monitored_duty_facts", "persons_in", "times_in"]
