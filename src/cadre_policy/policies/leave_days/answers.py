"""The public function on how a kind of leave runs."""

import datetime as dt

from cadre_policy.errors import InputError
from cadre_policy.policies.leave_days.facts import LeaveDaysFacts, RunsIn
from cadre_policy.policies.leave_days.rules import LEAVE_RUNS_IN
from cadre_policy.records import LeaveKind
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def leave_runs_in(
    kind: LeaveKind | LeaveDaysFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[LeaveDaysFacts, RunsIn]:
    """Whether a kind of leave runs in working days or in calendar days; left open where no text says it.

    Args:
        kind: The kind of leave, or the facts.
        on: The day whose texts are asked; for a leave, its first.
        policy: Readings (``CHILDCARE_DAYS``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        InputError: *kind* is no kind of leave.
    """
    if not isinstance(kind, LeaveKind | LeaveDaysFacts):
        raise InputError(f"a LeaveKind is wanted, not a {type(kind).__name__}")
    facts = kind if isinstance(kind, LeaveDaysFacts) else LeaveDaysFacts(kind=kind)
    return determine(LEAVE_RUNS_IN, facts, on=on, policy=policy, known_at=known_at)


__all__ = ["leave_runs_in"]
