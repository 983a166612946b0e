"""What the schedules do not cover, and how a question about it is refused."""

from __future__ import annotations

import enum

import attrs

from cadre_policy.errors import CoverageError, NotToldError
from cadre_policy.law.calendar.jurisdiction import Jurisdiction
from cadre_policy.law.calendar.schedule import Break
from cadre_policy.measures import Date

NEW_YEAR_REACH = (12, 29)
"""From this day on the end of a year hangs on the next year's notice: of those of 2006 to 2026, two reached back to it
(for 2008 and for 2019)."""


class Lack(enum.Enum):
    """Why a day cannot be told."""

    YEAR = "no schedule of the State"
    YEAR_END = "the next year's schedule of the State may change it"
    PLACE = "no schedule of a place that has festivals of its own"
    PART = "the schedule of the place tells of other days only"
    PEOPLE = "it turns on whose festivals the person keeps"


@attrs.frozen(order=False, eq=False)
class Gap:
    """A day that cannot be told."""

    ordinal: int
    lack: Lack
    where: Jurisdiction | None = None
    break_: Break | None = None


def refusal(gap: Gap) -> CoverageError | NotToldError:
    """The error for a day that cannot be told: what is missing, and how to go on."""
    day = Date.fromordinal(gap.ordinal)
    named = "" if gap.where is None else f"{gap.where.name} ({gap.where.code})"
    add = "add it with its notice: policy.with_(schedules=(Schedule(...),))"
    wider = "or ask of a wider place; place=None is the State's schedule alone"
    match gap.lack:
        case Lack.YEAR:
            return CoverageError(f"no schedule for {day.year}, asked for {day}: {add}")
        case Lack.YEAR_END:
            return CoverageError(
                f"no schedule for {day.year + 1}, and its notice may still move {day} (some reached back to 29 December): "
                f"{add}"
            )
        case Lack.PLACE:
            return CoverageError(
                f"no schedule of {named} for {day.year}, asked for {day}, and it fixes festival days of its own: "
                f"{add}, {wider}"
            )
        case Lack.PART:
            return CoverageError(
                f"of the schedule of {named} for {day.year} only other days than {day} are on file: {add}, {wider}"
            )
        case Lack.PEOPLE:
            assert gap.break_ is not None
            who = ", ".join(gap.break_.binds)
            return NotToldError(
                f"{day} is a day off ({gap.break_.label.en}) in {named} for staff of a people, or of its areas, only "
                f"({who}): say whose festivals the person keeps with keeps=(...), () for none"
            )
