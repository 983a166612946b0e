"""From a personnel file to the facts of sick pay."""

import datetime as dt
import math

from cadre_policy.measures import Count, Date, Months, as_date
from cadre_policy.policies.annual_leave import annual_leave_facts
from cadre_policy.policies.sick_pay.facts import SickPayFacts
from cadre_policy.records import AwardKind, Cadre, LeaveKind, LeaveTaken

_MAY_BE_A_HERO = {AwardKind.TITLE, AwardKind.SPECIAL, AwardKind.OTHER}
"""Kinds of award among which a labour hero's or model's title would stand; merit and commendation are none."""


def sick_pay_facts(cadre: Cadre, on: dt.date) -> SickPayFacts:
    """The facts of the sick leave that goes on on a day, as far as the file tells them.

    The base of pay and whether an institution follows these rules are in no personnel file: they stay unknown.

    Args:
        cadre: The personnel file.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    present = _present(cadre, day)
    months = None if present is None else present.months
    return SickPayFacts(
        staff=cadre.staff_kind,
        service_since=annual_leave_facts(cadre, day).service_since,
        joined=cadre.began_work,
        certified=None if present is None else present.certified,
        approved=None if present is None else present.approved,
        # A started month counts as that month of the illness; pay is reckoned for whole months only.
        month=None if months is None else Count(max(1, math.ceil(months.amount))),
        months=_whole(months),
        earlier_months=None if present is None else _earlier(cadre, present, day),
        higher_pay_approved=_higher_pay(cadre, day),
    )


def _present(cadre: Cadre, day: Date) -> LeaveTaken | None:
    """The one sick leave that certainly covers the day."""
    found = [leave for leave in cadre.leave.certain_in(day, day) if leave.kind is LeaveKind.SICK]
    return found[0] if len(found) == 1 else None


def _earlier(cadre: Cadre, present: LeaveTaken, day: Date) -> Count | None:
    """Months of other sick leave earlier in the year; None if some may be missing or their months were not counted."""
    first = Date(day.year, 1, 1)
    if not cadre.leave.complete_over(first, day):
        return None
    others = [
        leave
        for leave in cadre.leave.possible_in(first, day)
        if leave.kind is LeaveKind.SICK and leave is not present and leave.approved is not False
    ]
    counted = [leave.months for leave in others]
    known = [months for months in counted if months is not None]
    return _whole(sum(known, start=Months(0))) if len(known) == len(counted) else None


def _higher_pay(cadre: Cadre, day: Date) -> bool | None:
    """No, of somebody who certainly has no such title; whether it was approved for one who may, no file says."""
    if cadre.began_work is None or cadre.began_work.first > day.toordinal():
        return None
    titled = cadre.awards.any_in(cadre.began_work.first_day, day, lambda award: award.kind in _MAY_BE_A_HERO)
    return False if titled is False else None


def _whole(months: Months | None) -> Count | None:
    return None if months is None or months.amount != int(months.amount) else Count(int(months.amount))


__all__ = ["sick_pay_facts"]
