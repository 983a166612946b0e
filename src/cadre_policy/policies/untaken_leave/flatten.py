"""From a personnel file to the facts of untaken leave."""

import datetime as dt

from cadre_policy.errors import DateError
from cadre_policy.measures import Date, Days, PartialDate, Yuan, as_date
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, annual_leave_facts
from cadre_policy.policies.untaken_leave.facts import UntakenLeaveFacts
from cadre_policy.records import Cadre, LeaveYear
from cadre_policy.rules import YUNNAN, Policy, value


def untaken_leave_facts(
    cadre: Cadre, on: dt.date, *, year: int | None = None, policy: Policy = YUNNAN
) -> UntakenLeaveFacts:
    """The facts of one year's leave, as far as the file tells them on a day.

    Sick and personal leave of the year count to its end; before that day they count up to *on*.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        year: The leave year; without it, that of *on*.
        policy: The readings under which the days due are reckoned.

    Raises:
        DateError: *on* is not a date, or the leave year has not begun by then.
    """
    day = as_date(on)
    last = PartialDate.of(day.year if year is None else year).last_day
    if last.year > day.year:
        raise DateError("a leave year that has begun by the day asked about is wanted, not a later one")
    leave = annual_leave_facts(cadre, min(day, last))
    due = value(ANNUAL_LEAVE, leave, on=min(day, last), policy=policy)
    held = cadre.posts.any_in(min(day, last), min(day, last), lambda post: post.leading)
    told = _entry(cadre, last.year)
    entry = LeaveYear(year=last.year) if told is None else told
    return UntakenLeaveFacts(
        year_end=last,
        staff=cadre.staff_kind,
        leader=held,
        due=due,
        taken=leave.annual_leave_taken,
        untaken=_untaken(cadre, entry, told, due, leave.annual_leave_taken, over=day > last),
        arranged=entry.arranged,
        asked=entry.asked,
        agreed=entry.agreed,
        declined=entry.declined,
        personal_leave=leave.personal_leave,
        special_task=entry.special_task,
        carry_over_needed=entry.carry_over_needed,
        base_stated=None if told is None else entry.income_base is not None,
        income_base=entry.income_base,
        basic_pay=entry.basic_pay,
        allowances=entry.allowances,
        reform_cash=entry.reform_cash,
        year_end_bonus=entry.year_end_bonus,
        performance_pay=entry.performance_pay,
        paid=_paid(entry, day),
        ordered_to_correct=entry.ordered_to_correct,
        correction_overdue=entry.correction_overdue,
    )


def _entry(cadre: Cadre, year: int) -> LeaveYear | None:
    """The one entry about a year; None if there is none, or several that would have to be reconciled first."""
    found = [entry for entry in cadre.leave_years.entries if entry.year == year]
    return found[0] if len(found) == 1 else None


def _untaken(
    cadre: Cadre, entry: LeaveYear, told: LeaveYear | None, due: Days | None, taken: Days | None, *, over: bool
) -> Days | None:
    """Days left untaken: as stated; or, once the year is over, what was due, not taken and not carried over.

    While the year runs, a day not yet taken is not yet left untaken.
    """
    if entry.untaken_for_work is not None:
        return entry.untaken_for_work
    if not over:
        return None if told is None else Days(0)
    if due is None or taken is None:
        return None
    following = _entry(cadre, entry.year + 1)
    if following is None or following.carried_over is None:
        return Days(0) if due <= taken else None
    kept = taken + following.carried_over
    return due - kept if due > kept else Days(0)


def _paid(entry: LeaveYear, day: Date) -> Yuan | None:
    """What was paid by a day: a payment of which the day is not certainly past is not certainly made."""
    if entry.paid is None or entry.paid.amount == 0:
        return entry.paid
    if entry.paid_on is None or entry.paid_on.first <= day.toordinal() < entry.paid_on.last:
        return None
    return entry.paid if entry.paid_on.last <= day.toordinal() else Yuan(0)


__all__ = ["untaken_leave_facts"]
