"""Leave on a birth, a miscarriage or a procedure as entries for a person's list of care."""

import datetime as dt

from cadre_policy.law import Citation
from cadre_policy.measures import Date, Days, PartialDate, as_date
from cadre_policy.policies.maternity.answers import family_planning_leave, fathers_care_leave, maternity_leave
from cadre_policy.policies.maternity.dates import maternity_leave_dates
from cadre_policy.policies.maternity.procedures import FAMILY_PLANNING_LEAVE
from cadre_policy.policies.maternity.rules import CARE_LEAVE, MATERNITY_LEAVE
from cadre_policy.records import Cadre, CareEntitlement, CareHolder, CareKind, CareStatus, LeaveKind, PregnancyOutcome
from cadre_policy.rules import YUNNAN, Policy


def maternity_entitlements(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[CareEntitlement, ...]:
    """Maternity leave, the father's care leave and procedure leave of the year up to a day, where they are due.

    Maternity leave runs from the earliest day on which it may begin to the last one if it begins with the birth; for
    the others no text says by when they are to be taken.  The status is granted if leave of the kind since then is on
    file, due if there certainly was none, and blank otherwise.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    maternity = maternity_leave(cadre, on=day, policy=policy, known_at=known_at)
    care = fathers_care_leave(cadre, on=day, policy=policy, known_at=known_at)
    procedure = family_planning_leave(cadre, on=day, policy=policy, known_at=known_at)
    dates = maternity_leave_dates(maternity.facts, on=day, policy=policy, known_at=known_at)
    kind = LeaveKind.MISCARRIAGE if maternity.facts.outcome is PregnancyOutcome.MISCARRIAGE else LeaveKind.MATERNITY
    began = maternity.facts.delivered_on if dates is None else PartialDate.on(dates.earliest_first)
    last = None if dates is None else dates.last_day(dates.latest_first)
    found = (
        _entry(cadre, MATERNITY_LEAVE.cites, kind, maternity.value, began, last, day),
        _entry(cadre, CARE_LEAVE.cites, LeaveKind.PATERNITY, care.value, care.facts.delivered_on, None, day),
        _entry(
            cadre,
            FAMILY_PLANNING_LEAVE.cites,
            LeaveKind.FAMILY_PLANNING,
            procedure.value,
            procedure.facts.performed_on,
            None,
            day,
        ),
    )
    return tuple(entry for entry in found if entry is not None)


def _entry(
    cadre: Cadre,
    cites: tuple[Citation, ...],
    kind: LeaveKind,
    days: Days | None,
    since: PartialDate | None,
    until: Date | None,
    day: Date,
) -> CareEntitlement | None:
    if days is None or days == Days(0) or since is None:
        return None
    taken = cadre.leave.any_in(since.first_day, day, lambda leave: leave.kind is kind and leave.approved is not False)
    return CareEntitlement(
        kind=CareKind.LEAVE,
        kind_text=kind.label.zh,
        holder=CareHolder.PERSON,
        days=days,
        since=since,
        until=until,
        basis="、".join(cite.say("zh") for cite in cites),
        status=None if taken is None else CareStatus.GRANTED if taken else CareStatus.DUE,
    )


__all__ = ["maternity_entitlements"]
