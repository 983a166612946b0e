"""The events for which leave is due, and which of them a leave is for: the nearest."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from cadre_policy.measures import Date, PartialDate

E = TypeVar("E")


def _on(event: Any) -> PartialDate | None:
    day: PartialDate | None = event.on
    return day


def nearest(events: Iterable[E], first: Date, day_of: Callable[[E], PartialDate | None] = _on) -> E | None:
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


__all__ = ["nearest"]
