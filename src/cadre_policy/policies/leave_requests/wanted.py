"""A leave that is asked for."""

import datetime as dt

import attrs

from cadre_policy.errors import DateError, InputError
from cadre_policy.measures import Date, as_date
from cadre_policy.policies.leave_requests.kinds import BY_YEAR
from cadre_policy.records import LeaveKind

_YEARS = (1949, 2199)
"""Years that a record can hold."""


@attrs.frozen(order=False, kw_only=True, repr=False)
class Wanted:
    """A leave that is asked for, from its first to its last day, both included.

    Raises:
        DateError: not dates, or the last day comes before the first.
        InputError: *kind* is no kind of leave, or *year* no year from 1949 to 2199.
    """

    kind: LeaveKind
    first: Date = attrs.field(converter=as_date)
    last: Date = attrs.field(converter=as_date)
    year: int | None = None
    """The year whose leave it is, if not that of the first day."""
    kind_text: str | None = None
    """What leave it is, for the kind "other"."""

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.kind, LeaveKind):
            raise InputError("kind: a member of LeaveKind is wanted, such as LeaveKind.ANNUAL")
        if self.year is not None and (type(self.year) is not int or not _YEARS[0] <= self.year <= _YEARS[1]):
            raise InputError("year: a year from 1949 to 2199 is wanted, or None for that of the first day")
        if self.last < self.first:
            raise DateError("a leave ends on or after the day it begins")

    @property
    def charged_to(self) -> int:
        """The calendar year charged."""
        return self.first.year if self.year is None else self.year

    @property
    def crosses_years(self) -> bool:
        """Whether its days lie in more than one year."""
        return self.first.year != self.last.year

    def asked_on(self, on: dt.date) -> Date:
        """The day for which the days due are asked: today, or of leave by the year the nearest day of the year charged."""
        day = as_date(on)
        if self.kind not in BY_YEAR:
            return day
        return min(max(day, Date(self.charged_to, 1, 1)), Date(self.charged_to, 12, 31))

    def __repr__(self) -> str:
        return f"<Wanted {self.kind.value} in {self.charged_to}>"


__all__ = ["Wanted"]
