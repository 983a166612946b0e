"""The events for which leave is due, and which of them a leave is for: the nearest."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from cadre_policy.measures import Date, PartialDate
from cadre_policy.records import Cadre, FamilyMember, LeaveKind, PregnancyOutcome

E = TypeVar("E")

OUTCOMES = {
    LeaveKind.MATERNITY: PregnancyOutcome.BIRTH,
    LeaveKind.PATERNITY: PregnancyOutcome.BIRTH,
    LeaveKind.MISCARRIAGE: PregnancyOutcome.MISCARRIAGE,
}
"""Which end of a pregnancy each leave is for."""


def events_of(cadre: Cadre, kind: LeaveKind) -> Sequence[Any]:
    """The events on file for which leave of a kind is due: deliveries, deaths in the family, procedures, a marriage's day."""
    match kind:
        case LeaveKind.MARRIAGE:
            return () if cadre.married_on is None else (cadre.married_on,)
        case LeaveKind.MATERNITY | LeaveKind.PATERNITY | LeaveKind.MISCARRIAGE:
            return [one for one in cadre.deliveries.entries if one.outcome is OUTCOMES[kind]]
        case LeaveKind.FUNERAL:
            return [member for member in cadre.family if member.died is True or member.died_on is not None]
        case LeaveKind.FAMILY_PLANNING:
            return cadre.procedures.entries
    return ()


def day_of(event: Any) -> PartialDate | None:
    """The day of an event, if it is on file."""
    if isinstance(event, PartialDate):
        return event
    day: PartialDate | None = event.died_on if isinstance(event, FamilyMember) else event.on
    return day


def nearest(events: Iterable[E], first: Date) -> E | None:
    """The event whose day is nearest to the first day of a leave.

    None if there is none, or if several compete and a day is not exactly known or two are equally near.
    """
    dated = [(event, day_of(event)) for event in events]
    if len(dated) == 1:
        return dated[0][0]
    away = []
    for event, day in dated:
        if day is None or not day.exact:
            return None
        away.append((abs(day.first - first.toordinal()), event))
    if not away:
        return None
    least = min(distance for distance, _ in away)
    found = [event for distance, event in away if distance == least]
    return found[0] if len(found) == 1 else None


__all__ = ["OUTCOMES", "day_of", "events_of", "nearest"]
