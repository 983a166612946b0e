"""On which day a leave of so many days ends."""

import datetime as dt
from collections.abc import Collection
from typing import Any

import attrs

from cadre_policy.errors import DateError, MeasureError
from cadre_policy.law import Language
from cadre_policy.measures import MAX_ORDINAL, Date, Days, as_date
from cadre_policy.policies.leave_days.answers import leave_runs_in
from cadre_policy.policies.leave_days.charge import Charge, days_charged
from cadre_policy.policies.leave_days.facts import LeaveDaysFacts, RunsIn
from cadre_policy.policies.leave_days.people import keys_of
from cadre_policy.records import Ethnicity, LeaveKind
from cadre_policy.rules import YUNNAN, Determination, Policy
from cadre_policy.rules.words import say_causes, say_value


@attrs.frozen(order=False, kw_only=True, repr=False)
class LeaveEnd:
    """The last day of a leave of a number of days."""

    kind: LeaveKind
    first: Date
    days: Days
    runs_in: Determination[LeaveDaysFacts, RunsIn]
    """In which days the leave runs, with its reasons."""
    charge: Charge | None
    """The leave from its first to its last day, day by day; None where the last day is not settled."""

    @property
    def last(self) -> Date | None:
        """The last day; None where it is not settled in which days the leave runs."""
        return None if self.charge is None else self.charge.last

    def headline(self, language: Language) -> str:
        """The leave and its last day in one line."""
        kind, days = self.kind.label.say(language), say_value(self.days, language)
        said = say_causes(self.runs_in.causes, language) if self.last is None else str(self.last)
        if language == "zh":
            return f"{kind}{days},自{self.first}起,最后一天:{said}"
        return f"{kind} of {days} from {self.first}, last day: {said}"

    def explain(self, language: Language = "en") -> str:
        """The last day with its reasons, as plain text."""
        reasons = self.runs_in if self.charge is None else self.charge
        return f"{self.headline(language)}\n{reasons.explain(language)}"

    def to_plain(self) -> dict[str, Any]:
        """The last day, and the charge, as plain data."""
        return {
            "kind": self.kind.value,
            "first": self.first.isoformat(),
            "days": int(self.days.amount),
            "last": None if self.last is None else self.last.isoformat(),
            "status": self.runs_in.status.value,
            "charge": None if self.charge is None else self.charge.to_plain(),
        }

    def __repr__(self) -> str:
        return f"<LeaveEnd of a leave from {self.first.isoformat()}>"


def _after(first: Date, days: int) -> Date:
    ordinal = first.toordinal() + days
    if ordinal > MAX_ORDINAL:
        raise DateError("the leave ends after 2199")
    return Date.fromordinal(ordinal)


def end_of_leave(
    kind: LeaveKind,
    start: dt.date,
    days: Days,
    *,
    place: str | None = None,
    keeps: Collection[Ethnicity] | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> LeaveEnd:
    """The last day of a leave of *days* that begins on *start*; the first day is the first one counted.

    Args:
        kind: The kind of leave.
        start: The first day.
        days: How many days; whole, and at least one.
        place: As for :func:`days_charged`.
        keeps: As for :func:`days_charged`.
        policy: Readings, overlays, schedules and accepted evidence.
        known_at: Only texts made known by this day.

    Raises:
        CoverageError: the leave runs in working days and would end outside what the schedules cover.
        DateError: *start* is not a date, or the leave would end after 2199.
        MeasureError: *days* is no whole number of days from 1 on.
        NotToldError: a day that counts turns on whose festivals the person keeps, and *keeps* was not given.
        UnknownNameError: Yunnan has no such place.
    """
    first = as_date(start)
    if type(days) is not Days or type(days.amount) is not int or days.amount < 1:
        raise MeasureError("days: a whole number of Days is wanted, 1 at least")
    runs_in = leave_runs_in(kind, on=first, policy=policy, known_at=known_at)
    if runs_in.value is None:
        return LeaveEnd(kind=kind, first=first, days=days, runs_in=runs_in, charge=None)
    if runs_in.value is RunsIn.WORKING_DAYS:
        last = policy.calendar.nth_working_day(first, days.amount, place=place, keeps=keys_of(keeps))
    else:
        last = _after(first, days.amount - 1)
    charge = days_charged(kind, first, last, place=place, keeps=keeps, policy=policy, known_at=known_at)
    return LeaveEnd(kind=kind, first=first, days=days, runs_in=runs_in, charge=charge)
