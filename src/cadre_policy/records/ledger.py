"""A list that says for which span of time it is complete.

An empty list of sanctions is a clean record only for the time for which the list is complete; a list of check-ups
that ends in 2020 says nothing about 2021.  So every list about a person or unit is a :class:`Ledger`, and
its questions have three answers: yes, no, and unknown (None).
"""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import ClassVar, Generic, Protocol, TypeVar

import attrs

from cadre_policy.errors import DateError
from cadre_policy.law.label import Label
from cadre_policy.measures import MAX_ORDINAL, PartialDate, as_date
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.record import Check, Record, about, in_order, within

__all__ = ["Entry", "Event", "Ledger", "Period", "Yearly"]


class Entry(Protocol):
    """What can stand in a ledger: something that happened on a day or lasted for a time."""

    @property
    def begins(self) -> PartialDate | None:
        """Its (first) day."""

    @property
    def ends(self) -> PartialDate | None:
        """Its last day; that of :attr:`begins` if it happened on one day; None is not on file."""

    @property
    def lasts(self) -> bool:
        """Whether it is known to have lasted at least until the day up to which its ledger is complete."""
        ...


class Event(Record):
    """An entry that happened on one day, the field ``on``."""

    __slots__ = ()
    on: PartialDate | None

    @property
    def begins(self) -> PartialDate | None:
        """The day."""
        return self.on

    @property
    def ends(self) -> PartialDate | None:
        """The same day."""
        return self.on

    @property
    def lasts(self) -> bool:
        """An event does not last."""
        return False


class Period(Record):
    """An entry that lasted from the field ``since`` to the field ``until``, both days included."""

    __slots__ = ()
    since: PartialDate | None
    until: PartialDate | None
    ongoing: bool | None

    checks: ClassVar[tuple[Check, ...]] = (
        in_order("since", "until"),
        Check(
            ("ongoing", "until"),
            lambda ongoing, until: not ongoing,
            Label("没有结束日期（因 ongoing 为是）", "no last day, because ongoing is true"),
        ),
    )

    @property
    def begins(self) -> PartialDate | None:
        """The first day."""
        return self.since

    @property
    def ends(self) -> PartialDate | None:
        """The last day; None is not on file, or not yet come."""
        return self.until

    @property
    def lasts(self) -> bool:
        """Whether the file says that it goes on."""
        return self.ongoing is True


class Yearly(Record):
    """An entry about one calendar year, the field ``year``."""

    __slots__ = ()
    year: int

    checks: ClassVar[tuple[Check, ...]] = (within("year", 1949, 2199),)

    @property
    def begins(self) -> PartialDate | None:
        """The year, as a span of days."""
        return PartialDate.of(self.year)

    @property
    def ends(self) -> PartialDate | None:
        """The same year."""
        return PartialDate.of(self.year)

    @property
    def lasts(self) -> bool:
        """A year's entry does not last beyond it."""
        return False


E = TypeVar("E", bound=Entry, covariant=True)


def _always(_: object) -> bool:
    return True


@attrs.frozen(kw_only=True, order=False, repr=False)
class Ledger(Record, Generic[E]):
    """Entries, and the span of time for which none is missing.

    Without both ends of the span nothing is known to be absent.
    """

    label: ClassVar[Label] = Label("台账", "ledger")
    entries: tuple[E, ...] = attrs.field(default=(), metadata=about("条目", "entries", Privacy.SENSITIVE))
    complete_from: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("完整自", "complete from", Privacy.PLAIN, "First day from which no entry is missing."),
    )
    complete_until: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("完整至", "complete until", Privacy.PLAIN, "Last day up to which no entry is missing."),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("complete_from", "complete_until"),
        Check(
            ("complete_from", "complete_until"),
            lambda first, last: (first is None) == (last is None),
            Label("与 complete_from 同时填写或同时不填", "both complete_from and complete_until, or neither"),
            with_blanks=True,
        ),
    )

    def __iter__(self) -> Iterator[E]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __bool__(self) -> bool:
        """Refused: an empty ledger is not a *no*.

        Raises:
            TypeError: always; ask :meth:`any_in` about a span, or ``len(ledger.entries)``.
        """
        raise TypeError("a ledger is neither true nor false: ask any_in(first, last), which may answer None")

    def complete_over(self, first: dt.date, last: dt.date) -> bool:
        """Whether no entry from *first* to *last*, both included, can be missing."""
        start, end = _span(first, last)
        if self.complete_from is None or self.complete_until is None:
            return False
        return self.complete_from.last <= start and end <= self.complete_until.first

    def complete_in_year(self, year: int) -> bool:
        """Whether no entry of a calendar year can be missing."""
        span = PartialDate.of(year)
        return self.complete_over(span.first_day, span.last_day)

    def certain_in(self, first: dt.date, last: dt.date) -> tuple[E, ...]:
        """The entries of which some part certainly falls on *first* to *last*."""
        start, end = _span(first, last)
        return tuple(entry for entry in self.entries if _certain(entry, start, end, self.complete_until))

    def possible_in(self, first: dt.date, last: dt.date) -> tuple[E, ...]:
        """The entries of which some part may fall on *first* to *last*; those that certainly do are among them."""
        start, end = _span(first, last)
        return tuple(entry for entry in self.entries if _possible(entry, start, end))

    def any_in(self, first: dt.date, last: dt.date, where: Callable[[E], bool | None] = _always) -> bool | None:
        """Whether some entry that satisfies *where* falls on *first* to *last*; None is unknown.

        *where* may itself answer None.  *No* is said only of a span over which the ledger is complete.
        """
        if any(where(entry) is True for entry in self.certain_in(first, last)):
            return True
        ruled_out = all(where(entry) is False for entry in self.possible_in(first, last))
        return False if ruled_out and self.complete_over(first, last) else None

    def count_in(
        self, first: dt.date, last: dt.date, where: Callable[[E], bool | None] = _always
    ) -> tuple[int, int | None]:
        """The fewest and the most entries that can satisfy *where* on *first* to *last*; None is "no most known"."""
        fewest = sum(where(entry) is True for entry in self.certain_in(first, last))
        if not self.complete_over(first, last):
            return fewest, None
        return fewest, sum(where(entry) is not False for entry in self.possible_in(first, last))


def _certain(entry: Entry, start: int, end: int, complete_until: PartialDate | None) -> bool:
    if entry.begins is None or entry.begins.last > end:
        return False
    reached = entry.begins.first if entry.ends is None else entry.ends.first
    if entry.lasts and complete_until is not None:
        reached = max(reached, complete_until.first)
    return reached >= start


def _possible(entry: Entry, start: int, end: int) -> bool:
    latest = MAX_ORDINAL if entry.ends is None else entry.ends.last
    return (entry.begins is None or entry.begins.first <= end) and latest >= start


def _span(first: dt.date, last: dt.date) -> tuple[int, int]:
    start, end = as_date(first).toordinal(), as_date(last).toordinal()
    if start > end:
        raise DateError("a span of days ends on or after the day it begins")
    return start, end
