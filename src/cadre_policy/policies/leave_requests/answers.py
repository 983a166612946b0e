"""The public functions on requests for leave."""

import datetime as dt

import attrs

from cadre_policy.errors import CoverageError, InputError, NotToldError
from cadre_policy.measures import Days, as_date
from cadre_policy.policies.leave_days import Charge, charge_at_work
from cadre_policy.policies.leave_requests.booked import booked_days, overlaps
from cadre_policy.policies.leave_requests.decision import LeaveDecision
from cadre_policy.policies.leave_requests.due import DUE, leave_due
from cadre_policy.policies.leave_requests.facts import LeaveRequestFacts
from cadre_policy.policies.leave_requests.kinds import YEARLY
from cadre_policy.policies.leave_requests.rules import DAYS_LEFT, LEAVE_REQUEST
from cadre_policy.policies.leave_requests.wanted import Wanted
from cadre_policy.records import Cadre, LeaveAction, LeaveEvent, LeaveKind, LeaveLedger
from cadre_policy.rules import YUNNAN, Determination, Policy, Status, determine, value


def leave_request(
    cadre: Cadre,
    wanted: Wanted,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> LeaveDecision:
    """How a request for leave stands to what is due and to the other leave on file.

    The days are counted at the present place of work; what is due is asked for the year or the event that the leave is for.

    Args:
        cadre: The personnel file, with the leave on the books (see :func:`with_ledger`).
        wanted: The leave that is asked for.
        on: The day of the request.
        policy: Readings, overlays, schedules and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        UnknownNameError: the place of work is not one of Yunnan.
    """
    day = as_date(on)
    asked = wanted.asked_on(day)
    due = leave_due(cadre, wanted.kind, first=wanted.first, on=asked, policy=policy, known_at=known_at)
    charge, refused = _charge(cadre, wanted, policy, known_at)
    facts = LeaveRequestFacts(
        kind=wanted.kind,
        overlaps=overlaps(cadre, wanted, day),
        entitled=None if due is None else due.value,
        booked=booked_days(cadre, wanted, on=day, policy=policy),
        requested=None if charge is None else _requested(charge),
    )
    answer = determine(LEAVE_REQUEST, facts, on=day, policy=policy, known_at=known_at)
    return LeaveDecision(wanted=wanted, answer=answer, due=due, charge=charge, refused=refused)


def _charge(cadre: Cadre, wanted: Wanted, policy: Policy, known_at: dt.date | None) -> tuple[Charge | None, str | None]:
    try:
        charge = charge_at_work(cadre, wanted.kind, wanted.first, wanted.last, policy=policy, known_at=known_at)
    except (CoverageError, NotToldError) as refused:
        return None, str(refused)
    return charge, None


def _requested(charge: Charge) -> Days | None:
    """What is charged; where no text says in which days the leave runs, what both ways of counting give."""
    if charge.total is not None or charge.kind not in DUE:
        return charge.total
    return charge.working_days if charge.working_days == charge.calendar_days else None


def leave_left(
    facts: LeaveRequestFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[LeaveRequestFacts, Days]:
    """Days of a kind of leave that are due and neither taken nor booked; never below zero."""
    return determine(DAYS_LEFT, facts, on=on, policy=policy, known_at=known_at)


def with_ledger(cadre: Cadre, ledger: LeaveLedger, on: dt.date) -> Cadre:
    """The personnel file with the leave that stood in the ledger at the end of a day.

    Raises:
        InputError: the ledger is another person's.
    """
    if ledger.cadre != cadre.id:
        raise InputError(f"the ledger is that of {ledger.cadre!r}, the personnel file that of {cadre.id!r}")
    return attrs.evolve(cadre, leave=ledger.leave(on))


@attrs.frozen(order=False, kw_only=True, repr=False)
class Booking:
    """A ledger after a request, and what was answered."""

    decision: LeaveDecision
    ledger: LeaveLedger
    """With the leave if it is within what is due, or if no text fixes a number; otherwise as it was."""

    @property
    def booked(self) -> bool:
        """Whether the leave was entered."""
        return self.decision.grantable is True


def book_leave(
    ledger: LeaveLedger,
    cadre: Cadre,
    *,
    leave: str,
    wanted: Wanted,
    on: dt.date,
    policy: Policy = YUNNAN,
) -> Booking:
    """Enter a leave in the ledger if it neither exceeds what is due nor overlaps; the ledger given stays as it is.

    What cannot be told is not entered either: the decision says what to find out.

    Args:
        ledger: The leave on the books.
        cadre: The personnel file; its own list of leave is replaced by that of the ledger.
        leave: Identifier of the leave, the caller's own.
        wanted: The leave that is asked for.
        on: The day on which it is entered.
        policy: Readings, overlays, schedules and accepted evidence.

    Raises:
        InputError: the ledger is another person's.
        RecordError: the identifier is on the books already, the ledger has a later entry, or leave of the kind "other"
            is not described.
    """
    day = as_date(on)
    decision = leave_request(with_ledger(cadre, ledger, day), wanted, on=day, policy=policy)
    entry = LeaveEvent(
        leave=leave,
        action=LeaveAction.BOOKED,
        on=day,
        kind=wanted.kind,
        kind_text=wanted.kind_text,
        since=wanted.first,
        until=wanted.last,
        days=decision.requested,
        year=_charged_to(wanted),
    )
    return Booking(decision=decision, ledger=ledger.with_event(entry) if decision.grantable else ledger)


def _charged_to(wanted: Wanted) -> int | None:
    """The year to be entered: that of the days goes without saying, unless they lie in two."""
    crosses = wanted.crosses_years and wanted.kind in YEARLY
    return wanted.charged_to if crosses or wanted.charged_to != wanted.first.year else None


@attrs.frozen(order=False, kw_only=True, repr=False)
class LeaveEntitlement:
    """One kind of leave: what is due, what is taken or booked, what is left, and why."""

    kind: LeaveKind
    due: Determination[object, Days]
    """The days due, with their reasons: zero where the leave does not apply."""
    booked: Days | None
    """Of them taken or booked; None where the file leaves it open."""
    ahead: Days | None
    """Of those, the days of leave that has not begun."""
    left: Days | None

    @property
    def applies(self) -> bool | None:
        """Whether there is any such leave for the person; None where that is not known.

        Before its text was in force there is none.
        """
        if self.due.status is Status.NOT_IN_FORCE:
            return False
        return None if self.due.value is None else self.due.value != Days(0)


def leave_entitlements(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[LeaveEntitlement, ...]:
    """Every kind of leave of which a text fixes the days, with those that do not apply and why.

    Of home-visit leave the days still open are due; of leave for an event (a marriage, a birth, a death), those for
    the event nearest to the day.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        policy: Readings, overlays, schedules and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    found = []
    for kind in DUE:
        wanted = Wanted(kind=kind, first=day, last=day)
        due = leave_due(cadre, kind, first=day, on=day, policy=policy, known_at=known_at)
        assert due is not None
        booked = booked_days(cadre, wanted, on=day, policy=policy)
        ahead = booked_days(cadre, wanted, on=day, policy=policy, ahead=True)
        facts = LeaveRequestFacts(kind=kind, entitled=due.value, booked=booked)
        left = value(DAYS_LEFT, facts, on=day, policy=policy, known_at=known_at)
        found.append(LeaveEntitlement(kind=kind, due=due, booked=booked, ahead=ahead, left=left))
    return tuple(found)


__all__ = [
    "Booking",
    "LeaveEntitlement",
    "book_leave",
    "leave_entitlements",
    "leave_left",
    "leave_request",
    "with_ledger",
]
