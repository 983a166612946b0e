"""Requests for leave: against what is due, against the books, and what is entered there."""

import datetime as dt
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_policy.errors import DateError, InputError, RecordError
from cadre_policy.measures import Count, Date, Days
from cadre_policy.policies.leave_requests import (
    Booking,
    LeaveDecision,
    RequestAnswer,
    Wanted,
    book_leave,
    leave_entitlements,
    leave_left,
    leave_request,
    with_ledger,
)
from cadre_policy.policies.leave_requests.due import DUE
from cadre_policy.policies.leave_requests.rules import WITH_A_NUMBER
from cadre_policy.records import (
    Cadre,
    Delivery,
    Ethnicity,
    FamilyMember,
    LeaveAction,
    LeaveEvent,
    LeaveKind,
    LeaveLedger,
    LeaveTaken,
    Ledger,
    Marriage,
    Place,
    PregnancyOutcome,
    Relation,
    Sex,
)
from cadre_policy.rules import Status

ON = dt.date(2025, 6, 30)
LEDGER = LeaveLedger(cadre="c-1", complete_from="2018-01-01")


def file(*leave: LeaveTaken, **more: Any) -> Cadre:
    """A man with ten days of annual leave, whose lists are complete up to the end of June 2025."""
    told: dict[str, Any] = {
        "began_work": "2010-03-15",
        "sex": Sex.MALE,
        "ethnicity": Ethnicity.HAN,
        "interruptions": Ledger(complete_from="2010-03-15", complete_until="2026-12-31"),
        "vacations": Ledger(complete_from="2018-01-01", complete_until="2026-12-31"),
        "leave": Ledger(entries=leave, complete_from="2018-01-01", complete_until="2025-06-30"),
        **more,
    }
    return Cadre(id="c-1", **told)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def wanted(first: str, last: str, kind: LeaveKind = LeaveKind.ANNUAL, **more: Any) -> Wanted:
    return Wanted(kind=kind, first=day(first), last=day(last), **more)


def asked(cadre: Cadre, first: str, last: str, kind: LeaveKind = LeaveKind.ANNUAL, on: dt.date = ON) -> LeaveDecision:
    return leave_request(cadre, wanted(first, last, kind), on=on)


def taken(first: str, last: str, days: int | None, kind: LeaveKind = LeaveKind.ANNUAL, **more: Any) -> LeaveTaken:
    return LeaveTaken(kind=kind, since=first, until=last, days=None if days is None else Days(days), **more)


def births(*days: str) -> Ledger[Delivery]:
    entries = tuple(
        Delivery(on=one, outcome=PregnancyOutcome.BIRTH, infants=Count(1), lawful=True, difficult=False) for one in days
    )
    return Ledger(entries=entries, complete_from="2010-01-01", complete_until="2025-06-30")


FATHER = file(married_on="2015-03-01", marriage=Marriage.MARRIED, deliveries=births("2025-06-02"))


# --- The worked examples, as requests ---


def test_labour_day_2019_costs_five_of_five() -> None:
    """Worked example 10: 27 April to 6 May 2019."""
    cadre = file(began_work="2011-03-15")
    found = asked(cadre, "2019-04-27", "2019-05-06", on=day("2019-04-20"))
    assert (found.requested, found.answer.value) == (Days(5), RequestAnswer.FITS)
    assert "2019-04-28 周日,调休上班(劳动节):计" in found.explain("zh")


def test_spring_festival_2025_costs_six_of_ten() -> None:
    """Worked example 11: 25 January to 9 February 2025."""
    found = asked(file(), "2025-01-25", "2025-02-09", on=day("2025-01-20"))
    assert (found.requested, found.answer.value) == (Days(6), RequestAnswer.FITS)


@pytest.mark.parametrize(
    ("last", "answer"), [("2025-07-27", RequestAnswer.FITS), ("2025-07-28", RequestAnswer.EXCEEDS)]
)
def test_marriage_leave_of_eighteen_days_and_of_nineteen(last: str, answer: RequestAnswer) -> None:
    """Worked example 16."""
    cadre = file(married_on="2025-03-01", marriage=Marriage.MARRIED)
    assert asked(cadre, "2025-07-10", last, LeaveKind.MARRIAGE).answer.value is answer


@pytest.mark.parametrize(
    ("last", "answer"), [("2025-07-30", RequestAnswer.FITS), ("2025-07-31", RequestAnswer.EXCEEDS)]
)
def test_care_leave_of_thirty_days_and_of_thirty_one(last: str, answer: RequestAnswer) -> None:
    """Worked example 17."""
    assert asked(FATHER, "2025-07-01", last, LeaveKind.PATERNITY).answer.value is answer


# --- Against the books ---


def test_what_is_booked_comes_off() -> None:
    cadre = file(taken("2025-02-17", "2025-02-21", 5), taken("2025-08-04", "2025-08-06", 3))
    fits, exceeds = asked(cadre, "2025-07-07", "2025-07-08"), asked(cadre, "2025-07-07", "2025-07-09")
    assert fits.answer.facts.booked == Days(8)
    assert (fits.answer.value, exceeds.answer.value) == (RequestAnswer.FITS, RequestAnswer.EXCEEDS)


def test_last_years_leave_and_refused_leave_do_not_come_off() -> None:
    cadre = file(
        taken("2024-12-02", "2024-12-06", 5),
        taken("2025-02-17", "2025-02-21", 5, year=2024),
        taken("2025-03-17", "2025-03-21", 5, approved=False),
    )
    assert asked(cadre, "2025-07-07", "2025-07-18").answer.value is RequestAnswer.FITS


def test_days_that_the_file_does_not_state_are_counted() -> None:
    """17 to 21 February 2025 are five working days."""
    assert asked(file(taken("2025-02-17", "2025-02-21", None)), "2025-07-07", "2025-07-07").answer.facts.booked == Days(
        5
    )


def test_overlapping_another_leave_on_its_last_day() -> None:
    cadre = file(taken("2025-07-07", "2025-07-11", None, LeaveKind.STUDY))
    assert asked(cadre, "2025-07-11", "2025-07-14").answer.value is RequestAnswer.OVERLAPS
    assert asked(cadre, "2025-07-14", "2025-07-15").answer.value is RequestAnswer.FITS


def test_a_leave_of_which_only_the_month_is_known_may_overlap() -> None:
    found = asked(file(taken("2025-07", "2025-07", None, LeaveKind.STUDY)), "2025-07-14", "2025-07-15")
    assert (found.answer.value, found.grantable) == (None, None)
    assert [one.fact.name for one in found.answer.missing] == ["overlaps"]


def test_a_list_that_ends_in_march_leaves_it_open() -> None:
    cadre = file(leave=Ledger(complete_from="2018-01-01", complete_until="2025-03-31"))
    assert asked(cadre, "2025-07-07", "2025-07-08").answer.status is Status.NOT_KNOWN


def test_of_sick_leave_no_text_fixes_a_number() -> None:
    found = asked(file(), "2025-07-07", "2025-09-30", LeaveKind.SICK)
    assert (found.answer.value, found.due, found.requested) == (RequestAnswer.NO_NUMBER, None, None)
    assert "批准机关决定" in found.headline("zh")


def test_an_adverse_answer_names_who_decides_and_the_remedy() -> None:
    told = asked(file(), "2025-07-07", "2025-07-22").explain("zh")
    for part in ("超出应享天数", "有批准权限的单位", "三十日内申请复核", "第95条"):
        assert part in told


# --- Leave for an event goes with the nearest ---


def test_leave_for_an_earlier_birth_does_not_come_off() -> None:
    cadre = attrs.evolve(
        FATHER,
        deliveries=births("2022-06-02", "2025-06-02"),
        leave=file(taken("2022-06-03", "2022-07-02", 30, LeaveKind.PATERNITY)).leave,
    )
    assert asked(cadre, "2025-07-01", "2025-07-30", LeaveKind.PATERNITY).answer.value is RequestAnswer.FITS


def test_leave_for_the_same_birth_comes_off() -> None:
    cadre = attrs.evolve(FATHER, leave=file(taken("2025-06-03", "2025-06-12", 10, LeaveKind.PATERNITY)).leave)
    assert asked(cadre, "2025-07-01", "2025-07-20", LeaveKind.PATERNITY).answer.value is RequestAnswer.FITS
    assert asked(cadre, "2025-07-01", "2025-07-21", LeaveKind.PATERNITY).answer.value is RequestAnswer.EXCEEDS


def test_leave_from_before_the_only_birth_on_file_is_left_open() -> None:
    """It was for a child of whom the file tells nothing, and says nothing of what is left for this one."""
    cadre = attrs.evolve(FATHER, leave=file(taken("2022-06-03", "2022-07-02", 30, LeaveKind.PATERNITY)).leave)
    assert asked(cadre, "2025-07-01", "2025-07-30", LeaveKind.PATERNITY).answer.value is None


def test_the_list_must_reach_back_to_the_event() -> None:
    cadre = attrs.evolve(
        FATHER,
        deliveries=births("2024-12-20"),
        leave=Ledger(complete_from="2025-01-01", complete_until="2025-06-30"),
    )
    assert asked(cadre, "2025-07-01", "2025-07-02", LeaveKind.PATERNITY).answer.facts.booked is None


def test_a_birth_after_the_day_asked_about_is_not_yet_one() -> None:
    found = asked(FATHER, "2025-06-02", "2025-06-06", LeaveKind.PATERNITY, on=day("2025-06-01"))
    assert found.due is not None
    assert (found.due.value, found.answer.value) == (Days(0), RequestAnswer.EXCEEDS)


def test_maternity_leave_begun_in_december_for_a_birth_in_january() -> None:
    """15 of the 158 days may lie before the birth: the year's end is none of a leave for an event."""
    mother = file(
        sex=Sex.FEMALE,
        deliveries=Ledger(
            entries=births("2025-01-08").entries, complete_from="2010-01-01", complete_until="2025-06-30"
        ),
    )
    found = asked(mother, "2024-12-24", "2025-05-30", LeaveKind.MATERNITY, on=day("2025-01-10"))
    assert (found.requested, found.answer.value, found.remark) == (Days(158), RequestAnswer.FITS, None)


def test_of_two_deaths_on_one_day_it_is_not_told_which_is_meant() -> None:
    parents = tuple(
        FamilyMember(relation=one, died=True, died_on="2025-06-28") for one in (Relation.FATHER, Relation.MOTHER)
    )
    assert asked(file(family=parents), "2025-06-30", "2025-07-01", LeaveKind.FUNERAL).answer.value is None


@pytest.mark.parametrize(
    ("first", "last", "answer"),
    [
        pytest.param(
            "2025-06-30", "2025-07-02", RequestAnswer.FITS, id="three working days are three, however counted"
        ),
        pytest.param("2025-06-30", "2025-07-03", RequestAnswer.EXCEEDS, id="four working days"),
        pytest.param("2025-07-04", "2025-07-06", None, id="over a weekend: no text says in which days it runs"),
    ],
)
def test_funeral_leave_of_three_days(first: str, last: str, answer: RequestAnswer | None) -> None:
    mourner = file(family=(FamilyMember(relation=Relation.MOTHER, died=True, died_on="2025-06-28"),))
    assert asked(mourner, first, last, LeaveKind.FUNERAL).answer.value is answer


# --- The calendar ---


def test_a_year_without_a_schedule_is_refused_with_its_reason() -> None:
    found = asked(file(), "2027-02-01", "2027-02-05")
    assert (found.charge, found.requested, found.answer.value) == (None, None, None)
    assert found.refused is not None
    assert "2027" in found.refused
    assert found.refused in found.explain("zh")


def test_a_festival_that_may_bind_the_area_is_asked_about() -> None:
    """Kuoshi 2024 in Dehong binds the Lisu and their areas: of a Han cadre there the file tells nothing."""
    there = {
        "workplace": Place(county="533103"),
        "leave": Ledger(complete_from="2018-01-01", complete_until="2024-02-10"),
    }
    assert asked(file(**there), "2024-02-19", "2024-02-20", on=day("2024-02-10")).charge is None
    lisu = asked(file(**there, ethnicity=Ethnicity.LISU), "2024-02-19", "2024-02-20", on=day("2024-02-10"))
    assert lisu.requested == Days(1)


def test_a_place_that_there_is_not_stands_in_no_file() -> None:
    with pytest.raises(RecordError):
        file(workplace=Place(county="539999"))


# --- Over the year's end ---


def test_a_leave_over_the_years_end_is_charged_to_one_year_and_says_so() -> None:
    """Of 29 December 2025 to 5 January 2026, three days and the first Monday are worked, and Sunday 4 January."""
    found = asked(file(), "2025-12-29", "2026-01-05")
    assert found.requested == Days(5)
    assert found.remark is not None
    assert "全部计入2025年度" in found.explain("zh")
    booked = book_leave(LEDGER, file(), leave="l-1", wanted=found.wanted, on=ON).ledger
    (entry,) = booked.leave(ON).entries
    assert entry.year == 2025
    again = leave_request(with_ledger(file(), booked, ON), wanted("2025-07-07", "2025-07-08"), on=ON)
    assert again.answer.facts.booked == Days(5)


def test_the_year_charged_can_be_told() -> None:
    told = wanted("2025-01-06", "2025-01-08", year=2024)
    assert (told.charged_to, told.asked_on(ON), told.crosses_years) == (2024, Date(2024, 12, 31), False)


def test_a_leave_on_file_over_the_years_end_without_its_year_is_left_open() -> None:
    assert asked(file(taken("2024-12-30", "2025-01-03", 4)), "2025-07-07", "2025-07-08").answer.facts.booked is None


def test_before_a_leave_existed_its_text_was_not_in_force() -> None:
    """Childcare leave: from 2022-01-17."""
    found = asked(file(), "2021-07-05", "2021-07-06", LeaveKind.CHILDCARE, on=day("2021-06-30"))
    assert found.due is not None
    assert (found.due.status, found.answer.value) == (Status.NOT_IN_FORCE, None)


# --- Booking ---


def book(ledger: LeaveLedger, leave: str, first: str, last: str, on: dt.date = ON) -> Booking:
    return book_leave(ledger, file(), leave=leave, wanted=wanted(first, last), on=on)


def test_what_fits_is_entered_and_the_ledger_given_stays() -> None:
    done = book(LEDGER, "l-1", "2025-07-07", "2025-07-11")
    assert done.booked
    assert (len(LEDGER.events), len(done.ledger.events)) == (0, 1)
    assert done.ledger.events[0].days == Days(5)


@pytest.mark.parametrize(
    ("first", "last", "answer"),
    [
        pytest.param("2025-08-04", "2025-08-11", RequestAnswer.EXCEEDS, id="six days where five are left"),
        pytest.param("2025-07-11", "2025-07-14", RequestAnswer.OVERLAPS, id="over a day that is taken"),
        pytest.param("2027-02-01", "2027-02-01", None, id="in a year that cannot be counted"),
    ],
)
def test_what_does_not_fit_is_not_entered(first: str, last: str, answer: RequestAnswer | None) -> None:
    ledger = book(LEDGER, "l-1", "2025-07-07", "2025-07-11").ledger
    refused = book(ledger, "l-2", first, last)
    assert (refused.booked, refused.decision.answer.value) == (False, answer)
    assert refused.ledger is ledger


def test_the_balance_of_any_day_follows_from_the_ledger_alone() -> None:
    ledger = book(LEDGER, "l-1", "2025-02-17", "2025-02-21", on=day("2025-02-03")).ledger
    ledger = book(ledger, "l-2", "2025-08-04", "2025-08-06", on=day("2025-05-05")).ledger
    ledger = ledger.with_event(LeaveEvent(leave="l-2", action=LeaveAction.CANCELLED, on="2025-06-02"))
    balances = {}
    for when in ("2025-02-02", "2025-02-03", "2025-05-05", "2025-06-02", "2025-02-02"):
        (annual, *_) = leave_entitlements(with_ledger(file(), ledger, day(when)), on=day(when))
        balances[when] = annual.left
    assert balances == {
        "2025-02-02": Days(10),
        "2025-02-03": Days(5),
        "2025-05-05": Days(2),
        "2025-06-02": Days(5),
    }


def test_other_leave_is_booked_with_its_words_alone() -> None:
    other = wanted("2025-07-07", "2025-07-08", LeaveKind.OTHER, kind_text="抗洪值守补休")
    (entry,) = book_leave(LEDGER, file(), leave="l-1", wanted=other, on=ON).ledger.leave(ON).entries
    assert entry.kind_text == "抗洪值守补休"
    with pytest.raises(RecordError, match="because the kind is 'other'"):
        book_leave(LEDGER, file(), leave="l-1", wanted=wanted("2025-07-07", "2025-07-08", LeaveKind.OTHER), on=ON)


def test_another_persons_ledger_is_refused() -> None:
    with pytest.raises(InputError, match="the ledger is that of 'c-2'"):
        book(LeaveLedger(cadre="c-2"), "l-1", "2025-07-07", "2025-07-08")


def test_a_doubled_identifier_is_refused() -> None:
    ledger = book(LEDGER, "l-1", "2025-07-07", "2025-07-08").ledger
    with pytest.raises(RecordError, match="not on the books"):
        book(ledger, "l-1", "2025-08-04", "2025-08-05")


@pytest.mark.parametrize(
    ("given_", "error", "text"),
    [
        pytest.param(
            {"last": day("2025-07-06")}, DateError, "on or after the day it begins", id="ends before it begins"
        ),
        pytest.param({"first": dt.datetime(2025, 7, 7, 8)}, DateError, "date", id="a time of day"),
        pytest.param({"kind": "annual"}, InputError, "LeaveKind", id="a word for the kind"),
        pytest.param({"year": 20255}, InputError, "1949", id="no year"),
        pytest.param({"year": True}, InputError, "1949", id="yes for the year"),
    ],
)
def test_a_request_that_cannot_be_one(given_: dict[str, Any], error: type[Exception], text: str) -> None:
    whole: dict[str, Any] = {"kind": LeaveKind.ANNUAL, "first": day("2025-07-07"), "last": day("2025-07-08"), **given_}
    with pytest.raises(error, match=text):
        Wanted(**whole)


_SPANS = st.lists(
    st.tuples(st.dates(dt.date(2025, 1, 6), dt.date(2025, 12, 12)), st.integers(0, 12)), min_size=1, max_size=8
)


def _book_all(spans: list[tuple[dt.date, int]]) -> LeaveLedger:
    ledger = LEDGER
    for number, (first, more) in enumerate(spans):
        request = Wanted(kind=LeaveKind.ANNUAL, first=first, last=first + dt.timedelta(days=more))
        ledger = book_leave(ledger, file(), leave=f"l-{number}", wanted=request, on=ON).ledger
    return ledger


@settings(max_examples=25, deadline=None)
@given(_SPANS)
def test_no_bookings_overdraw_or_overlap(spans: list[tuple[dt.date, int]]) -> None:
    live = _book_all(spans).live(ON)
    assert sum(one.days.amount for one in live if one.days is not None) <= 10
    days = [n for one in live if one.since and one.until for n in range(one.since.first, one.until.last + 1)]
    assert len(days) == len(set(days))


@settings(max_examples=15, deadline=None)
@given(st.permutations([("2025-03-03", 1), ("2025-04-14", 2), ("2025-08-04", 1), ("2025-11-10", 2)]))
def test_the_order_of_booking_does_not_matter(spans: list[tuple[str, int]]) -> None:
    """Two, three, two and three working days: ten in all."""
    ledger = _book_all([(day(first), more) for first, more in spans])
    (annual, *_) = leave_entitlements(with_ledger(file(), ledger, ON), on=ON)
    assert (annual.booked, annual.left) == (Days(10), Days(0))


# --- All kinds ---


def test_the_kinds_with_a_number_are_those_that_a_topic_tells() -> None:
    assert set(WITH_A_NUMBER) == set(DUE)
    assert not set(DUE) & {LeaveKind.SICK, LeaveKind.PERSONAL, LeaveKind.OTHER}


def test_every_kind_with_a_number_is_told_with_its_reason() -> None:
    found = {one.kind: one for one in leave_entitlements(FATHER, on=ON)}
    assert found[LeaveKind.ANNUAL].left == Days(10)
    assert (found[LeaveKind.PATERNITY].applies, found[LeaveKind.PATERNITY].left) == (True, Days(30))
    assert (found[LeaveKind.MATERNITY].applies, found[LeaveKind.MATERNITY].due.value) == (False, Days(0))
    assert found[LeaveKind.FUNERAL].applies is None
    assert LeaveKind.SICK not in found


def test_a_birth_brings_no_leave_after_a_miscarriage() -> None:
    mother = file(sex=Sex.FEMALE, deliveries=births("2025-03-01"))
    found = {one.kind: one.due.value for one in leave_entitlements(mother, on=ON)}
    assert (found[LeaveKind.MATERNITY], found[LeaveKind.MISCARRIAGE]) == (Days(158), Days(0))


def test_plain_data_and_repr_hide_nothing_and_tell_nothing() -> None:
    found = asked(file(), "2025-07-07", "2025-07-11")
    plain = found.to_plain()
    assert (plain["answer"], plain["due"], plain["booked"], plain["requested"]) == ("fits", 10, 0, 5)
    assert repr(found) == "<LeaveDecision determined>"
    assert leave_left(found.answer.facts, on=ON).value == Days(10)
    assert found.headline("en") == "annual leave, 2025-07-07 to 2025-07-11. request for leave: within what is due"
