"""From which day years of service (工龄) count, as far as a personnel file tells."""

from cadre_policy.measures import Date, PartialDate
from cadre_policy.records import Cadre, Interruption, InterruptionReason

_RESTARTS = {InterruptionReason.EXPELLED, InterruptionReason.CRIMINAL}
"""After these, earlier service counts only if the appointing organ says so (Years of Service Rules of 1955)."""


def service_since(cadre: Cadre, on: Date) -> PartialDate | None:
    """The day from which years of service count: the start of work, moved on by time that does not count.

    A time of which no body has found whether it counts leaves a span of possible days.
    """
    began = cadre.began_work
    if began is None or began.first > on.toordinal():
        return began
    first_day = began.first_day
    if not cadre.interruptions.complete_over(first_day, on):
        return None
    earliest, latest = began.first, began.last
    for gap in cadre.interruptions.possible_in(first_day, on):
        if gap.counts is True:
            continue
        bounds = _bounds(gap, on)
        if bounds is None:
            return None
        shortest, longest, last_end = bounds
        restarts = gap.reason in _RESTARTS
        latest = max(latest, last_end + 1) if restarts else latest + longest
        if gap.counts is False:
            earliest = max(earliest, last_end + 1) if restarts else earliest + shortest
    return PartialDate(earliest, max(earliest, latest))


def _bounds(gap: Interruption, on: Date) -> tuple[int, int, int] | None:
    """The fewest and most days of an interruption up to *on*, and its last possible day."""
    begins, ends = gap.begins, gap.ends
    if begins is None:
        return None
    if ends is None:
        if not gap.lasts:
            return None
        ends = PartialDate.on(on)
    return max(0, ends.first - begins.last + 1), ends.last - begins.first + 1, ends.last


__all__ = ["service_since"]
