"""From a personnel file to childcare leave: which children count, what was taken, and how it ends."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError
from cadre_policy.measures import Count, Date, Days, PartialDate
from cadre_policy.policies.childcare_leave import (
    CHILDCARE_LEAVE,
    childcare_entitlement,
    childcare_leave,
    childcare_leave_facts,
    childcare_leave_left,
    childcare_leave_spans,
    childcare_leave_until,
)
from cadre_policy.records import Cadre, CareStatus, FamilyMember, LeaveKind, LeaveTaken, Ledger, Relation, Sex
from cadre_policy.rules import Status, timeline

ON = dt.date(2026, 6, 15)


def child(birth: str | None, *, lawful: bool | None = True, **more: Any) -> FamilyMember:
    return FamilyMember(relation=Relation.CHILD, birth=birth, lawful=lawful, **more)


def parent(*children: FamilyMember, leave: tuple[LeaveTaken, ...] = (), **more: Any) -> Cadre:
    ledger = Ledger(entries=leave, complete_from="2022-01-01", complete_until="2026-12-31")
    given: dict[str, Any] = {"family": children, "family_complete": True, "leave": ledger, **more}
    return Cadre(id="c-1", **given)


def off(since: str, until: str, days: int, **more: Any) -> LeaveTaken:
    return LeaveTaken(kind=LeaveKind.CHILDCARE, since=since, until=until, days=Days(days), **more)


@pytest.mark.parametrize("sex", [Sex.FEMALE, Sex.MALE, None])
def test_mother_and_father_have_the_same(sex: Sex | None) -> None:
    assert childcare_leave(parent(child("2025-02-01"), sex=sex), on=ON).value == Days(10)


@pytest.mark.parametrize(
    ("births", "days"),
    [
        (("2025-02-01",), 10),
        (("2025-02-01", "2024-01-10"), 15),
        (("2025-02-01", "2021-01-10"), 10),
        (("2023-06-14",), 0),
        ((), 0),
    ],
)
def test_worked_examples(births: tuple[str, ...], days: int) -> None:
    """Examples 12 to 15 of the dossier."""
    assert childcare_leave(parent(*map(child, births)), on=ON).value == Days(days)


def test_a_family_that_may_lack_a_child_leaves_the_number_open() -> None:
    cadre = parent(child("2025-02-01"), family_complete=None)
    assert childcare_leave_facts(cadre, ON).another is None
    assert childcare_leave(cadre, on=ON).status is Status.NOT_KNOWN
    assert childcare_leave(parent(child("2025-02-01"), child("2025-09-09"), family_complete=None), on=ON).value == Days(
        15
    )


def test_a_file_of_an_earlier_day_does_not_tell_of_later_children() -> None:
    assert childcare_leave_facts(parent(child("2025-02-01"), as_of="2026-01-31"), ON).another is None
    assert childcare_leave_facts(parent(child("2025-02-01"), as_of="2026-06-30"), ON).another is False


def test_a_child_of_whom_nobody_found_whether_it_was_lawful_is_not_certain() -> None:
    facts = childcare_leave_facts(parent(child("2025-02-01", lawful=None)), ON)
    assert (facts.under_three, facts.another) == (Count(0), None)


def test_an_adopted_child_counts_from_the_adoption() -> None:
    cadre = parent(child("2024-05-01", adopted_on="2026-06-15"))
    assert childcare_leave(cadre, on=dt.date(2026, 6, 14)).value == Days(0)
    assert childcare_leave(cadre, on=ON).value == Days(10)
    assert childcare_leave(cadre, on=dt.date(2027, 5, 1)).value == Days(0)


def test_a_birth_after_the_day_is_not_yet_one() -> None:
    cadre = parent(child("2026-06-16"))
    assert childcare_leave(cadre, on=ON).value == Days(0)
    assert childcare_leave(cadre, on=dt.date(2026, 6, 16)).value == Days(10)


def test_a_child_that_died_counts_no_more() -> None:
    assert childcare_leave(parent(child("2025-02-01", died_on="2026-06-15")), on=ON).value == Days(0)
    assert childcare_leave(parent(child("2025-02-01", died=True)), on=ON).value is None


def test_what_was_taken_in_the_calendar_year_is_charged() -> None:
    last_year, this_year = off("2025-12-29", "2025-12-31", 3), off("2026-03-02", "2026-03-05", 4)
    refused = off("2026-04-06", "2026-04-07", 2, approved=False)
    cadre = parent(child("2025-02-01"), leave=(last_year, this_year, refused))
    assert childcare_leave_left(cadre, on=ON).value == Days(6)
    assert childcare_leave_left(cadre, on=dt.date(2026, 1, 1)).value == Days(10)


def test_leave_without_days_or_a_list_with_gaps_leaves_the_balance_open() -> None:
    unsaid = LeaveTaken(kind=LeaveKind.CHILDCARE, since="2026-03-02", until="2026-03-05")
    assert childcare_leave_left(parent(child("2025-02-01"), leave=(unsaid,)), on=ON).value is None
    assert childcare_leave_left(parent(child("2025-02-01"), leave=(), as_of=None), on=dt.date(2027, 1, 2)).value is None


def test_the_time_line_ends_on_the_third_birthday() -> None:
    cadre = parent(child("2023-06-20"), child("2024-09-01"))
    first, last = dt.date(2026, 1, 1), dt.date(2027, 12, 31)
    spans = childcare_leave_spans(cadre, first, last)
    turns = [
        (str(stretch.first), stretch.determination.value) for stretch in timeline(CHILDCARE_LEAVE, spans, first, last)
    ]
    assert turns == [("2026-01-01", Days(15)), ("2026-06-20", Days(10)), ("2027-09-01", Days(0))]


def test_spans_are_those_of_asking_every_day() -> None:
    cadre = parent(
        child("2023-02"), child("2024-01-10", adopted_on="2026-02-03"), leave=(off("2026-01-20", "2026-01-21", 2),)
    )
    first = dt.date(2026, 1, 15)
    for span in childcare_leave_spans(cadre, first, dt.date(2026, 3, 10)):
        day = span.from_
        while day <= span.until:
            assert childcare_leave_facts(cadre, day) == span.facts, day
            day = Date.fromordinal(day.toordinal() + 1)


def test_spans_end_after_they_begin() -> None:
    with pytest.raises(DateError):
        childcare_leave_spans(parent(), ON, dt.date(2026, 6, 14))


def test_by_when_the_leave_is_to_be_taken() -> None:
    assert childcare_leave_until(parent(child("2023-09-09")), on=ON) == Date(2026, 9, 8)
    assert childcare_leave_until(parent(child("2023-09")), on=ON) == Date(2026, 8, 31)
    assert childcare_leave_until(parent(child("2025-02-01")), on=ON) == Date(2026, 12, 31)
    assert childcare_leave_until(parent(), on=ON) is None
    assert childcare_leave_until(parent(child("2020-02-01")), on=dt.date(2022, 1, 16)) is None


def test_the_entitlement() -> None:
    entry = childcare_entitlement(parent(child("2023-09-09"), leave=(off("2026-03-02", "2026-03-05", 4),)), on=ON)
    assert entry is not None
    assert (entry.days, entry.status) == (Days(10), CareStatus.DUE)
    assert (entry.since, entry.until) == (PartialDate.parse("2026-01-01"), PartialDate.parse("2026-09-08"))
    whole = childcare_entitlement(parent(child("2023-09-09"), leave=(off("2026-03-02", "2026-03-11", 10),)), on=ON)
    assert whole is not None
    assert whole.status is CareStatus.GRANTED
    first_year = childcare_entitlement(parent(child("2021-09-09")), on=dt.date(2022, 6, 1))
    assert first_year is not None
    assert first_year.since == PartialDate.parse("2022-01-17")
    assert childcare_entitlement(parent(), on=ON) is None
