"""How long ago a duty was last carried out, and the longest time between two occasions.  Neither is a threshold."""

import datetime as dt
import itertools

from cadre_policy.measures import Days, PartialDate, as_date
from cadre_policy.policies.monitored_duties.table import monitored_duty
from cadre_policy.records import Unit


def days_since(last: PartialDate | None, on: dt.date) -> tuple[Days, Days] | None:
    """The fewest and the most days from the last time to a day; None if no time is on file.

    Raises:
        DateError: *on* is not a date.
    """
    if last is None:
        return None
    today = as_date(on).toordinal()
    return Days(max(0, today - last.last)), Days(max(0, today - last.first))


def longest_duty_gap(unit: Unit, clause: str, *, first: dt.date, last: dt.date) -> Days | None:
    """The most days from one time to the next within a span, by the unit's ledger of duties.

    None with fewer than two times, where the ledger is not complete over the span, or where a day is not on file.

    Args:
        unit: The unit's file with its ledger of duties.
        clause: The clause of the Opinion, ``"9.5"``.
        first: The first day.
        last: The last day.

    Raises:
        UnknownNameError: no duty of that clause is monitored.
        DateError: not dates, or *last* comes before *first*.
    """
    monitored_duty(clause)
    entries = [entry for entry in unit.duties.certain_in(first, last) if entry.clause == clause]
    days = sorted(entry.on.first for entry in entries if entry.on is not None and entry.on.exact)
    if unit.duties.count_in(first, last, lambda entry: entry.clause == clause) != (len(days), len(days)):
        return None
    return Days(max((after - before for before, after in itertools.pairwise(days)), default=0)) if days[1:] else None


__all__ = ["days_since", "longest_duty_gap"]
