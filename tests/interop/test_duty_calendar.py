"""Days by which something is due, as an iCalendar file: valid, the same every time, and nothing personal unless asked for."""

import datetime as dt
import sys
from typing import Any

import icalendar
import pytest

from cadre_policy.errors import DateError, InputError, MissingExtraError, UnknownNameError
from cadre_policy.interop.duty_calendar import DueDate, calendar_text, due_dates
from cadre_policy.measures import Count, Date
from cadre_policy.records import Cadre, CheckUp, DutyDone, Ledger, StaffStatus, Unit

ON = dt.date(2023, 6, 1)
BOUND = {"3.2", "20.6", "20.7", "20.8"}


def member(name: str, *check_ups: str) -> Cadre:
    done = tuple(CheckUp(on=day, full=True) for day in check_ups)
    return Cadre(
        id=name,
        name="示例姓名",
        status=StaffStatus.IN_POST,
        joined_unit="2015-01-01",
        check_ups=Ledger(entries=done, complete_from="2018-01-01", complete_until="2023-06-01"),
    )


def unit(*entries: DutyDone, members: tuple[Cadre, ...] = (), name: str = "u") -> Unit:
    ledger = Ledger(entries=entries, complete_from="2018-01-01", complete_until="2023-06-01")
    return Unit(id=name, duties=ledger, members=members)


def events(text: str) -> list[Any]:
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


def test_what_is_due_and_what_was_done() -> None:
    subject = unit(DutyDone(clause="20.6", on="2023-05-04", persons=Count(3)))
    found = due_dates(subject, on=ON, bound=BOUND)
    assert [(one.clause, one.on) for one in found] == [("3.2", Date(2023, 12, 31)), ("20.7", Date(2023, 12, 31))]
    assert not any(one.personal for one in found)
    assert list(map(repr, found)) == ["DueDate(3.2: 2023-12-31)", "DueDate(20.7: 2023-12-31)"]


def test_nobody_has_to_be_tolerated_by_a_day_and_no_interval_is_invented() -> None:
    assert due_dates(unit(), on=ON, bound={"20.8", "9.5", "19.7"}) == ()
    assert {one.clause for one in due_dates(Unit(id="u"), on=ON)} == {"3.2", "20.6", "20.7"}


def test_check_ups_of_members_only_if_asked_for() -> None:
    """A member with this year's check-up is safe until the end of the next year, one with last year's until this year's."""
    subject = unit(members=(member("c-1", "2023-03-01"), member("c-2", "2022-03-01"), member("c-3", "2021-03-01")))
    assert not any(one.personal for one in due_dates(subject, on=ON))
    found = due_dates(subject, on=ON, bound=(), members=True)
    assert [(one.title.en, one.on, one.personal) for one in found] == [
        ("17.3 full check-up: c-2", Date(2023, 12, 31), True),
        ("17.3 full check-up: c-1", Date(2024, 12, 31), True),
    ]
    text = calendar_text(found, on=ON)
    assert "示例姓名" not in text
    assert {str(event["class"]) for event in events(text)} == {"PRIVATE"}


def test_the_file_is_read_back_as_it_was_meant() -> None:
    found = due_dates(unit(), on=ON, bound=BOUND)
    text = calendar_text(found, on=ON, language="en")
    assert text.endswith("END:VCALENDAR\r\n")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    read = events(text)
    assert [(str(one["uid"]), one.decoded("dtstart")) for one in read] == [
        (d.uid, dt.date(2023, 12, 31)) for d in found
    ]
    for event, due in zip(read, found, strict=True):
        assert (str(event["summary"]), str(event["description"])) == (due.title.en, due.note.en)
        assert event.decoded("dtstamp") == dt.datetime(2023, 6, 1, tzinfo=dt.UTC)
        assert (str(event["transp"]), str(event["class"])) == ("TRANSPARENT", "PUBLIC")


def test_the_same_question_gives_the_same_bytes_and_a_later_one_the_same_identifiers() -> None:
    def asked(on: dt.date, **given: Any) -> tuple[DueDate, ...]:
        return due_dates(unit(**given), on=on, bound=BOUND)

    assert calendar_text(asked(ON), on=ON) == calendar_text(asked(ON), on=ON)
    first, later, other = asked(ON), asked(dt.date(2023, 5, 1)), asked(ON, name="another")
    assert [one.uid for one in first] == [one.uid for one in later]
    assert {one.uid for one in first}.isdisjoint({one.uid for one in other})
    next_year = asked(dt.date(2024, 1, 1))
    assert {one.uid for one in first}.isdisjoint({one.uid for one in next_year})
    assert len({one.uid for one in first}) == len(first)


def test_bad_input_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="duty"):
        due_dates(unit(), on=ON, bound={"20.66"})
    with pytest.raises(DateError):
        due_dates(unit(), on=dt.datetime(2023, 6, 1))
    with pytest.raises(InputError, match="at least one day"):
        calendar_text((), on=ON)


def test_without_the_extra_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingExtraError, match=r"cadre-policy\[calendar\]"):
        calendar_text(due_dates(unit(), on=ON), on=ON)
