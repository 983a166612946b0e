"""How the days of each kind of leave are due: by the year, for an event, or as a visit that is still open."""

from cadre_policy.records import LeaveKind

YEARLY = frozenset({LeaveKind.ANNUAL, LeaveKind.CHILDCARE})
"""Kinds of which days are due every calendar year."""
OPEN_VISITS = frozenset({LeaveKind.HOME_VISIT_SPOUSE, LeaveKind.HOME_VISIT_PARENTS})
"""Kinds of which the days due are those still open: only what is booked ahead comes off."""
BY_YEAR = YEARLY | OPEN_VISITS
"""Kinds that are asked of a day of the year that they are charged to; leave for an event is asked of the day of the request."""
EACH_TIME = frozenset({LeaveKind.DYSMENORRHOEA})
"""Kinds that are due each time that they are certified, without a count by year or event."""
AFTERWARDS = frozenset({LeaveKind.PATERNITY, LeaveKind.MISCARRIAGE, LeaveKind.FUNERAL, LeaveKind.FAMILY_PLANNING})
"""Kinds that follow their event: a leave that began before it may be for an event that is not on file."""

__all__ = ["AFTERWARDS", "BY_YEAR", "EACH_TIME", "OPEN_VISITS", "YEARLY"]
