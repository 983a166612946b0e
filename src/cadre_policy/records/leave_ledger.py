"""A leave ledger: what was booked, changed and cancelled, by the day on which it was recorded.

Nothing is ever overwritten: a change is another event.  So the ledger can say what was on the books on any day,
and what stood there is never half replaced.  :meth:`LeaveLedger.leave` gives the leaves as a personnel file
(:class:`~cadre_policy.records.Cadre`) holds them.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import Date, Days, Months, PartialDate, as_date
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date, to_known_date
from cadre_policy.records.leave import NO_MORE_THAN_ITS_SPAN, OTHER_IN_WORDS, LeaveKind, LeaveTaken
from cadre_policy.records.ledger import Event, Ledger
from cadre_policy.records.problem import Problem, Step
from cadre_policy.records.record import Check, Record, about, in_order, within

__all__ = ["LeaveAction", "LeaveEvent", "LeaveLedger"]


class LeaveAction(LabelledEnum):
    """What an event does to a leave."""

    BOOKED = "booked", "准假", "booked"
    CHANGED = "changed", "变更", "changed"
    CANCELLED = "cancelled", "取消", "cancelled"


_STATES = {LeaveAction.BOOKED, LeaveAction.CHANGED}
"""Actions that state the days of a leave."""


def _states_days(action: LeaveAction, since: PartialDate | None, until: PartialDate | None) -> bool:
    stated = since is not None and until is not None and since.exact and until.exact
    return stated if action in _STATES else since is None and until is None


@attrs.frozen(kw_only=True, order=False, repr=False)
class LeaveEvent(Event):
    """One entry of a leave ledger.  Bookings and changes state all that holds from then on."""

    label = Label("假期台账条目", "entry of a leave ledger")
    leave: str = attrs.field(metadata=about("假期标识", "leave", Privacy.PLAIN, "The caller's own identifier of it."))
    action: LeaveAction = attrs.field(metadata=about("事项", "action", Privacy.PLAIN))
    on: PartialDate = attrs.field(
        converter=to_known_date,
        metadata=about("登记日期", "recorded on", Privacy.SENSITIVE, "The day on which it was recorded."),
    )
    kind: LeaveKind | None = attrs.field(
        default=None, metadata=about("假别", "kind", Privacy.SENSITIVE, "Given when the leave is booked.")
    )
    kind_text: str | None = attrs.field(
        default=None, metadata=about("假别说明", "kind in words", Privacy.SENSITIVE, "Required for the kind 'other'.")
    )
    since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("开始日期", "first day", Privacy.SENSITIVE)
    )
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("结束日期", "last day", Privacy.SENSITIVE)
    )
    days: Days | None = attrs.field(
        default=None, metadata=about("天数", "days", Privacy.SENSITIVE, "Days charged, as the unit counted them.")
    )
    months: Months | None = attrs.field(
        default=None, metadata=about("月数", "months", Privacy.SENSITIVE, "For sick leave, as the unit counts it.")
    )
    year: int | None = attrs.field(
        default=None,
        metadata=about(
            "计入年度", "year charged", Privacy.PLAIN, "The year whose leave it is, if not that of its days."
        ),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        within("year", 1949, 2199),
        in_order("since", "until"),
        Check(("on",), lambda on: on.exact, Label("精确到日的日期", "a date known to the day")),
        Check(
            ("action", "kind"),
            lambda action, kind: (kind is not None) == (action is LeaveAction.BOOKED),
            Label("准假时填写，其他事项不填", "a kind when the leave is booked, and none otherwise"),
            with_blanks=True,
        ),
        OTHER_IN_WORDS,
        NO_MORE_THAN_ITS_SPAN,
        Check(
            ("action", "since", "until"),
            _states_days,
            Label(
                "准假、变更时精确到日的起止日期，取消时不填",
                "first and last day when booked or changed, and none when cancelled",
            ),
            with_blanks=True,
        ),
    )


_BOOKED_TWICE = Label("未登记过的假期标识", "an identifier of leave that is not on the books")
_NOT_BOOKED = Label("已准且未取消的假期标识", "an identifier of leave that was booked and not cancelled")
_EARLIER = Label("不早于前一条目的登记日期", "a day not before that of the entry above")
_OVERLAP = Label("与其他假期不重叠的日期", "days that no other leave has taken")


@attrs.frozen(kw_only=True, order=False, repr=False)
class LeaveLedger(Record):
    """The leave events of one person, in the order in which they were recorded."""

    label = Label("假期台账", "leave ledger")
    cadre: str = attrs.field(metadata=about("干部标识", "cadre", Privacy.PLAIN, "Identifier of the person."))
    complete_from: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("完整自", "complete from", Privacy.PLAIN, "First day from which no leave is missing."),
    )
    events: tuple[LeaveEvent, ...] = attrs.field(default=(), metadata=about("条目", "entries", Privacy.SENSITIVE))

    @classmethod
    def disagreements(cls, values: Mapping[str, object]) -> Iterator[Problem]:
        """Entries that do not fit those before them: out of order, unknown or doubled leave, overlapping days."""
        yield from super().disagreements(values)
        events = values.get("events", ())
        assert isinstance(events, tuple)
        live: dict[str, LeaveEvent] = {}
        known: set[str] = set()
        latest: PartialDate | None = None
        for index, event in enumerate(events):
            for field, expected in _faults(event, live, known, latest):
                problem = event.problem(field, expected, getattr(event, field))
                event_label = Label("条目", "entries")
                yield problem.under(Step.item(index)).under(Step("events", event_label), Privacy.SENSITIVE)
            latest = event.on
            known.add(event.leave)
            _enter(live, event)

    def with_event(self, event: LeaveEvent) -> "LeaveLedger":
        """A ledger with one more entry; this one stays as it is.

        Raises:
            RecordError: the entry is out of order, is about a leave that is not on the books (or already is), or
                its days overlap another leave.
        """
        return attrs.evolve(self, events=(*self.events, event))

    def live(self, as_of: dt.date) -> tuple[LeaveEvent, ...]:
        """The leaves on the books at the end of a day, each as it then stood, in the order of their first days."""
        last = as_date(as_of).toordinal()
        live: dict[str, LeaveEvent] = {}
        for event in self.events:
            if event.on.last > last:
                break
            _enter(live, event)
        return tuple(sorted(live.values(), key=lambda one: (_days_of(one), one.leave)))

    def leave(self, as_of: dt.date) -> Ledger[LeaveTaken]:
        """The leaves as a personnel file holds them: complete from :attr:`complete_from` up to *as_of*.

        Leaves that lie ahead are among them; what may yet be booked is not known.
        """
        day = Date.fromordinal(as_date(as_of).toordinal())
        entries = tuple(
            LeaveTaken(
                kind=_kind_of(one),
                kind_text=one.kind_text,
                since=one.since,
                until=one.until,
                days=one.days,
                months=one.months,
                year=one.year,
                approved=True,
            )
            for one in self.live(as_of)
        )
        if self.complete_from is None or self.complete_from.first > day.toordinal():
            return Ledger(entries=entries)
        return Ledger(entries=entries, complete_from=self.complete_from, complete_until=PartialDate.on(day))


def _kind_of(event: LeaveEvent) -> LeaveKind:
    assert event.kind is not None  # carried on from the booking
    return event.kind


def _days_of(event: LeaveEvent) -> tuple[int, int]:
    assert event.since is not None  # a booking or change states both
    assert event.until is not None
    return event.since.first, event.until.last


def _enter(live: dict[str, LeaveEvent], event: LeaveEvent) -> None:
    """Bring the leaves on the books up to date; a change keeps the kind of the booking."""
    before = live.pop(event.leave, None)
    if event.action is not LeaveAction.CANCELLED:
        live[event.leave] = event if before is None else _changed(before, event)


def _changed(before: LeaveEvent, event: LeaveEvent) -> LeaveEvent:
    return attrs.evolve(event, action=before.action, kind=before.kind, kind_text=before.kind_text)


def _faults(
    event: LeaveEvent, live: Mapping[str, LeaveEvent], known: set[str], latest: PartialDate | None
) -> Iterator[tuple[str, Label]]:
    if latest is not None and event.on.first < latest.first:
        yield "on", _EARLIER
    if event.action is LeaveAction.BOOKED and event.leave in known:
        yield "leave", _BOOKED_TWICE
    elif event.action is not LeaveAction.BOOKED and event.leave not in live:
        yield "leave", _NOT_BOOKED
    elif event.action in _STATES:
        first, last = _days_of(event)
        others = (_days_of(other) for name, other in live.items() if name != event.leave)
        if any(first <= end and last >= start for start, end in others):
            yield "since", _OVERLAP
