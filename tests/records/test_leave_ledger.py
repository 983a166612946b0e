"""A leave ledger: nothing is overwritten, and what does not fit is refused with its place."""

import datetime as dt
import tomllib
from typing import Any

import pytest

from cadre_policy.errors import RecordError
from cadre_policy.interop import record_text
from cadre_policy.interop.files import read_record
from cadre_policy.measures import Days
from cadre_policy.records import LeaveAction, LeaveEvent, LeaveKind, LeaveLedger


def booked(leave: str, on: str, since: str, until: str, **more: Any) -> LeaveEvent:
    kind = more.pop("kind", LeaveKind.ANNUAL)
    return LeaveEvent(leave=leave, action=LeaveAction.BOOKED, on=on, kind=kind, since=since, until=until, **more)


def changed(leave: str, on: str, since: str, until: str) -> LeaveEvent:
    return LeaveEvent(leave=leave, action=LeaveAction.CHANGED, on=on, since=since, until=until)


def cancelled(leave: str, on: str) -> LeaveEvent:
    return LeaveEvent(leave=leave, action=LeaveAction.CANCELLED, on=on)


LEDGER = LeaveLedger(
    cadre="c-01",
    complete_from="2024-01-01",
    events=(
        booked("l-1", "2024-03-01", "2024-03-11", "2024-03-15", days=Days(5)),
        booked("l-2", "2024-03-05", "2024-08-05", "2024-08-07"),
        changed("l-1", "2024-03-13", "2024-03-11", "2024-03-13"),
        cancelled("l-2", "2024-07-01"),
    ),
)


def spans(day: dt.date) -> list[tuple[str, str]]:
    return [(str(one.since), str(one.until)) for one in LEDGER.leave(day).entries]


def test_it_tells_what_stood_on_the_books_on_any_day() -> None:
    assert spans(dt.date(2024, 2, 29)) == []
    assert spans(dt.date(2024, 3, 12)) == [("2024-03-11", "2024-03-15"), ("2024-08-05", "2024-08-07")]
    assert spans(dt.date(2024, 3, 13)) == [("2024-03-11", "2024-03-13"), ("2024-08-05", "2024-08-07")]
    assert spans(dt.date(2024, 7, 1)) == [("2024-03-11", "2024-03-13")]


def test_a_change_keeps_the_kind_and_forgets_the_days_counted_before() -> None:
    (leave,) = LEDGER.leave(dt.date(2024, 12, 31)).entries
    assert leave.kind is LeaveKind.ANNUAL
    assert leave.days is None


def test_it_is_complete_from_its_first_day_to_the_day_asked_about() -> None:
    file = LEDGER.leave(dt.date(2024, 12, 31))
    assert file.complete_over(dt.date(2024, 1, 1), dt.date(2024, 12, 31))
    assert not file.complete_over(dt.date(2023, 12, 31), dt.date(2024, 12, 31))
    assert not LEDGER.leave(dt.date(2024, 6, 30)).complete_over(dt.date(2024, 1, 1), dt.date(2024, 7, 1))
    assert LEDGER.leave(dt.date(2023, 6, 30)).complete_until is None


def test_without_a_first_day_nothing_is_known_to_be_absent() -> None:
    assert LeaveLedger(cadre="c-01").leave(dt.date(2024, 6, 30)).complete_from is None


def test_a_new_entry_leaves_the_old_ledger_as_it_is() -> None:
    longer = LEDGER.with_event(booked("l-3", "2024-08-01", "2024-08-05", "2024-08-09"))
    assert len(longer.events) == len(LEDGER.events) + 1
    assert len(LEDGER.events) == 4


@pytest.mark.parametrize(
    ("event", "where", "wanted"),
    [
        pytest.param(
            booked("l-3", "2024-07-02", "2024-03-13", "2024-03-20"), "since", "days that no other", id="overlap"
        ),
        pytest.param(
            booked("l-1", "2024-07-02", "2024-09-02", "2024-09-03"), "leave", "not on the books", id="booked twice"
        ),
        pytest.param(
            booked("l-2", "2024-07-02", "2024-09-02", "2024-09-03"), "leave", "not on the books", id="booked again"
        ),
        pytest.param(cancelled("l-2", "2024-07-02"), "leave", "booked and not cancelled", id="cancelled twice"),
        pytest.param(cancelled("l-9", "2024-07-02"), "leave", "booked and not cancelled", id="never booked"),
        pytest.param(cancelled("l-1", "2024-06-30"), "on", "not before", id="recorded out of order"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(event: LeaveEvent, where: str, wanted: str) -> None:
    with pytest.raises(RecordError, match=wanted) as raised:
        LEDGER.with_event(event)
    assert [problem.where for problem in raised.value.problems] == [f"events[4].{where}"]  # type: ignore[attr-defined]


def test_days_that_another_leave_gave_up_can_be_booked() -> None:
    longer = LEDGER.with_event(booked("l-3", "2024-07-02", "2024-03-14", "2024-03-15"))
    assert len(longer.live(dt.date(2024, 12, 31))) == 2


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param({"since": "2024-03-15", "until": "2024-03-11"}, id="end before start"),
        pytest.param({"since": "2024-03", "until": "2024-04"}, id="days known to the month"),
        pytest.param({"since": "2024-03-11", "until": None}, id="no last day"),
        pytest.param({"kind": None}, id="no kind"),
        pytest.param({"on": "2024"}, id="recorded in some year"),
        pytest.param({"action": LeaveAction.CANCELLED}, id="days in a cancellation"),
    ],
)
def test_an_entry_states_what_its_action_needs(bad: dict[str, Any]) -> None:
    good: dict[str, Any] = {
        "leave": "l-1",
        "action": LeaveAction.BOOKED,
        "on": "2024-03-01",
        "kind": LeaveKind.ANNUAL,
        "since": "2024-03-11",
        "until": "2024-03-15",
    }
    LeaveEvent(**good)
    with pytest.raises(RecordError):
        LeaveEvent(**good | bad)


def test_every_fault_is_reported_at_once() -> None:
    with pytest.raises(RecordError) as raised:
        LeaveLedger(cadre="c-01", events=(cancelled("l-1", "2024-03-02"), cancelled("l-2", "2024-03-01")))
    assert len(raised.value.problems) == 3


def test_it_goes_to_text_and_back() -> None:
    assert read_record(LeaveLedger, tomllib.loads(record_text(LEDGER, "toml"))) == LEDGER
