"""From a personnel file to the facts of annual leave."""

import datetime as dt

from cadre_policy.measures import MAX_ORDINAL, Date, Days, Months, PartialDate, as_date
from cadre_policy.policies.annual_leave.facts import AnnualLeaveFacts
from cadre_policy.policies.annual_leave.rules import NEXT_YEAR_LOST, STEP_DAYS
from cadre_policy.policies.service_time import service_since
from cadre_policy.records import Cadre, LeaveKind, LeaveTaken, Vacation
from cadre_policy.rules import value

_NO_DAYS, _NO_MONTHS = Days(0), Months(0)


def annual_leave_facts(cadre: Cadre, on: dt.date) -> AnnualLeaveFacts:
    """The facts of annual leave in the year of *on*, as far as the file tells them.

    What a list that is not complete over the time in question leaves open stays unknown.

    Args:
        cadre: The personnel file.
        on: The day asked about; leave counts from 1 January up to it.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    year_before = Date(day.year - 1, 12, 31)
    lost = value(NEXT_YEAR_LOST, _of_one_year(cadre, year_before, lost=None), on=year_before)
    return _of_one_year(cadre, day, lost=lost)


def _of_one_year(cadre: Cadre, on: Date, *, lost: bool | None) -> AnnualLeaveFacts:
    """The facts of the year of *on*; *lost* is whether the year before costs this year's leave."""
    began = service_since(cadre, on)
    leaves = _leaves(cadre, on)
    sick = _of_kind(leaves, LeaveKind.SICK, on)
    personal = _of_kind(leaves, LeaveKind.PERSONAL, on)
    annual = _of_kind(leaves, LeaveKind.ANNUAL, on)
    has_vacation, vacation = _vacation(cadre, on)
    return AnnualLeaveFacts(
        service_since=began,
        sick_leave=_months(sick),
        personal_leave=_days(personal),
        personal_leave_pay_kept=_pay_kept(personal),
        taken_before_ground=_taken_before(annual, sick, personal, began, on),
        lost_for_last_year=lost,
        school_vacation=has_vacation,
        vacation_due=None if vacation is None else vacation.due,
        vacation_taken=None if vacation is None else vacation.taken,
        vacation_prevented=None if vacation is None else vacation.shortened_for_work,
        annual_leave_taken=_days(annual),
    )


def _leaves(cadre: Cadre, on: Date) -> tuple[LeaveTaken, ...] | None:
    """The leaves that may fall on the year of *on* up to that day; None if some may be missing."""
    first = Date(on.year, 1, 1)
    return cadre.leave.possible_in(first, on) if cadre.leave.complete_over(first, on) else None


def _of_kind(leaves: tuple[LeaveTaken, ...] | None, kind: LeaveKind, on: Date) -> tuple[LeaveTaken, ...] | None:
    """Those of a kind that belong to the year of *on* and began by then; None if some may be missing."""
    if leaves is None:
        return None
    found = []
    for leave in leaves:
        if leave.kind is not kind or leave.approved is False:
            continue
        began = leave.begins
        if began is None or began.last > on.toordinal():
            return None
        if (leave.year or began.first_day.year) == on.year:
            found.append(leave)
    return tuple(found)


def _months(leaves: tuple[LeaveTaken, ...] | None) -> Months | None:
    """Months of sick leave as the unit counted them; the texts do not say how to turn days into months."""
    if leaves is None:
        return None
    counted = [leave.months for leave in leaves]
    known = [months for months in counted if months is not None]
    return sum(known, start=_NO_MONTHS) if len(known) == len(counted) else None


def _days(leaves: tuple[LeaveTaken, ...] | None) -> Days | None:
    if leaves is None:
        return None
    known = [leave.days for leave in leaves if leave.days is not None]
    return sum(known, start=_NO_DAYS) if len(known) == len(leaves) else None


def _pay_kept(leaves: tuple[LeaveTaken, ...] | None) -> bool | None:
    """Whether pay was kept for all of the leave; if for a part only, the text gives no answer, and it stays open."""
    told = {leave.pay_deducted for leave in leaves or ()}
    if len(told) != 1:
        return None
    deducted = told.pop()
    return None if deducted is None else not deducted


def _taken_before(
    annual: tuple[LeaveTaken, ...] | None,
    sick: tuple[LeaveTaken, ...] | None,
    personal: tuple[LeaveTaken, ...] | None,
    service_since: PartialDate | None,
    on: Date,
) -> bool | None:
    """Whether the whole of the year's leave was taken before sick or personal leave began; in between stays open."""
    if annual is None or sick is None or personal is None:
        return None
    if not annual:
        return False
    ends = [leave.ends.last if leave.ends is not None else MAX_ORDINAL for leave in annual]
    begins = [leave.begins for leave in annual]
    others = [*sick, *personal]
    other_begins = [leave.begins.first for leave in others if leave.begins is not None]
    other_ends = [leave.ends.last if leave.ends is not None else MAX_ORDINAL for leave in others]
    if others and all(begin is not None and begin.first > max(other_ends) for begin in begins):
        return False
    taken = _days(annual)
    due = value(STEP_DAYS, AnnualLeaveFacts(service_since=service_since), on=on)
    if taken is None or due is None or taken < due:
        return None
    before_others = len(other_begins) == len(others) and max(ends) < min(other_begins, default=MAX_ORDINAL)
    return True if before_others else None


def _vacation(cadre: Cadre, on: Date) -> tuple[bool | None, Vacation | None]:
    """Whether the post had school vacations in the year of *on*, and what the file says of them."""
    found = [vacation for vacation in cadre.vacations.entries if vacation.year == on.year]
    if len(found) == 1:
        return True, found[0]
    nothing_missing = not found and cadre.vacations.complete_in_year(on.year)
    return (False if nothing_missing else None), None


__all__ = ["annual_leave_facts"]
