"""The check-up guarantee: from files to facts, since when, by when, and a unit's members; against plain oracles."""

import datetime as dt
from fractions import Fraction
from typing import Any

import attrs
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cadre_policy.errors import DateError, FactsError
from cadre_policy.law import Label
from cadre_policy.measures import Count, Date, PartialDate
from cadre_policy.policies.check_ups import (
    CHECK_UP_DONE,
    CHECK_UP_FIRST_YEAR,
    CHECK_UP_OVERDUE,
    CHECK_UP_STATUS,
    CHECK_UP_YEAR,
    YEARLY_MINIMUM,
    CheckUpFacts,
    CheckUpFundingFacts,
    CheckUpStatus,
    check_up_deadline,
    check_up_done,
    check_up_entitlement,
    check_up_facts,
    check_up_funding,
    check_up_funding_facts,
    check_up_overdue,
    check_up_overdue_since,
    check_up_spans,
    check_up_status,
    health_file_kept,
    unit_check_ups,
)
from cadre_policy.records import (
    ArchiveTier,
    Cadre,
    CareKind,
    CareStatus,
    CheckUp,
    CheckUpFunding,
    FundingSource,
    HealthFile,
    Ledger,
    StaffStatus,
    Unit,
)
from cadre_policy.rules import YUNNAN, Dated, Overlay, Status, earliest, in_words, what_would_change

MET, DUE, SLOW, NOT_OWED = CheckUpStatus.MET, CheckUpStatus.DUE, CheckUpStatus.OVERDUE, CheckUpStatus.NOT_OWED
ROLLING = YUNNAN.with_(readings={CHECK_UP_YEAR: "rolling"})
COUNTS = YUNNAN.with_(readings={CHECK_UP_FIRST_YEAR: "counts"})
WHOLE = YUNNAN.with_(readings={CHECK_UP_FIRST_YEAR: "whole_years_only"})
NEW_YEAR_2023 = dt.date(2023, 1, 1)


def list_of(*full: Any, since: str | None = "2010-01-01", until: str | None = "2030-12-31") -> Ledger[CheckUp]:
    """Full check-ups on these days, in a list that is complete from one day to another."""
    entries = tuple(CheckUp(on=on, full=True) for on in full)
    return Ledger(entries=entries, complete_from=since, complete_until=until)


def cadre(check_ups: Ledger[CheckUp], **more: Any) -> Cadre:
    """Someone in post since 2012, unless said otherwise."""
    told: dict[str, Any] = {"id": "c-1", "joined_unit": "2012-07-01", "status": StaffStatus.IN_POST} | more
    return Cadre(check_ups=check_ups, **told)


# --- from the file to the facts ---


def test_full_check_ups_are_counted_in_the_year_so_far_the_year_before_and_the_twelve_months() -> None:
    person = cadre(list_of("2021-06-01", "2022-03-10", "2022-09-20", "2023-02-01", "2023-11-01"))
    facts = check_up_facts(person, dt.date(2023, 6, 15))
    assert (facts.full_this_year, facts.full_last_year, facts.full_past_year) == (Count(1), Count(2), Count(2))
    assert (facts.more_this_year, facts.more_last_year, facts.more_past_year) == (False, False, False)
    assert facts.last_year_end == PartialDate.of(2022, 12, 31)


def test_a_check_up_that_was_not_full_does_not_count() -> None:
    partly = Ledger(entries=(CheckUp(on="2023-02-01", full=False),), complete_from="2010", complete_until="2023-12-31")
    facts = check_up_facts(cadre(partly), dt.date(2023, 6, 15))
    assert (facts.full_this_year, facts.more_this_year) == (Count(0), False)


def test_a_check_up_that_may_have_been_full_may_make_up_the_number() -> None:
    unclear = Ledger(entries=(CheckUp(on="2023-02-01"),), complete_from="2010", complete_until="2023-12-31")
    facts = check_up_facts(cadre(unclear), dt.date(2023, 6, 15))
    assert (facts.full_this_year, facts.more_this_year) == (Count(0), None)


def test_a_month_that_is_not_over_leaves_open_whether_it_was_yet() -> None:
    person = cadre(list_of("2023-06"))
    assert check_up_status(person, on=dt.date(2023, 6, 15)).status is Status.NOT_KNOWN
    assert check_up_status(person, on=dt.date(2023, 6, 30)).value is MET


def test_an_empty_list_outside_its_span_is_unknown_and_not_overdue() -> None:
    person = cadre(list_of(since="2019-01-01", until="2021-12-31"))
    assert check_up_status(person, on=dt.date(2021, 6, 1)).value is SLOW
    answer = check_up_status(person, on=dt.date(2023, 6, 1))
    assert answer.status is Status.NOT_KNOWN
    assert [one.fact.name for one in answer.missing] == ["more_this_year", "more_last_year"]
    assert check_up_status(cadre(Ledger()), on=dt.date(2023, 6, 1)).status is Status.NOT_KNOWN


def test_a_check_up_on_file_counts_though_the_list_is_not_complete() -> None:
    assert check_up_status(cadre(list_of("2023-02-01", since=None, until=None)), on=dt.date(2023, 6, 1)).value is MET


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({}, True),
        ({"status": None}, None),
        ({"status": StaffStatus.TRANSFERRED}, False),
        ({"status": StaffStatus.LEFT, "as_of": "2024-01-01"}, None),
        ({"status": StaffStatus.LEFT, "as_of": "2023-06-01"}, False),
        ({"status": StaffStatus.RETIRED, "retired_on": "2023-06-01"}, False),
        ({"status": StaffStatus.RETIRED, "retired_on": "2023-06"}, None),
        ({"status": StaffStatus.RETIRED, "retired_on": "2023-07"}, True),
        ({"status": StaffStatus.TRANSFERRED, "retired_on": "2023-07"}, None),
        ({"status": StaffStatus.DECEASED, "died_on": "2023-05-31"}, False),
        ({"status": StaffStatus.DECEASED, "died_on": "2023-07-01"}, None),
        ({"joined_unit": "2023-06-01"}, True),
        ({"joined_unit": "2023-06-02"}, False),
        ({"joined_unit": "2023-06"}, None),
        ({"joined_unit": None}, True),
    ],
)
def test_who_is_in_post_on_a_day(told: dict[str, Any], expected: bool | None) -> None:
    assert check_up_facts(cadre(list_of(), **told), dt.date(2023, 6, 1)).in_post is expected


def test_who_retired_is_owed_nothing_from_that_day() -> None:
    person = cadre(list_of("2020-05-01"), status=StaffStatus.RETIRED, retired_on="2023-03-01")
    assert check_up_status(person, on=dt.date(2023, 2, 28)).value is SLOW
    assert check_up_status(person, on=dt.date(2023, 3, 1)).value is NOT_OWED


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (None, None),
        (HealthFile(), None),
        (HealthFile(kept=False), False),
        (HealthFile(kept=True, tier=ArchiveTier.COUNTY), True),
        (HealthFile(kept=True, opened_on="2023-06-01"), True),
        (HealthFile(kept=True, opened_on="2023-06-02"), False),
        (HealthFile(kept=True, opened_on="2023-06"), None),
    ],
)
def test_whether_a_health_file_is_kept(file: HealthFile | None, expected: bool | None) -> None:
    assert health_file_kept(cadre(list_of(), health_file=file), on=dt.date(2023, 6, 1)).value is expected


ENTRY = CheckUpFunding(year=2023, source=FundingSource.UNIT_BUDGET)


@pytest.mark.parametrize(
    ("entries", "complete", "expected"),
    [
        ((ENTRY,), False, CheckUpFundingFacts(secured=True, source=FundingSource.UNIT_BUDGET)),
        ((attrs.evolve(ENTRY, secured=False),), False, CheckUpFundingFacts(secured=False)),
        ((attrs.evolve(ENTRY, secured=True, source=None),), False, CheckUpFundingFacts(secured=True)),
        ((CheckUpFunding(year=2023),), True, CheckUpFundingFacts()),
        ((attrs.evolve(ENTRY, year=2022),), True, CheckUpFundingFacts(secured=False)),
        ((attrs.evolve(ENTRY, year=2022),), False, CheckUpFundingFacts()),
        (
            (attrs.evolve(ENTRY, source=FundingSource.SELF), ENTRY),
            False,
            CheckUpFundingFacts(secured=True, source=FundingSource.UNIT_BUDGET),
        ),
        (
            (attrs.evolve(ENTRY, source=FundingSource.SELF),),
            False,
            CheckUpFundingFacts(secured=True, source=FundingSource.SELF),
        ),
    ],
)
def test_the_funds_of_a_year(
    entries: tuple[CheckUpFunding, ...], complete: bool, expected: CheckUpFundingFacts
) -> None:
    span = {"complete_from": "2022-01-01", "complete_until": "2023-12-31"} if complete else {}
    unit = Unit(id="u-1", check_up_funding=Ledger(entries=entries, **span))
    assert check_up_funding_facts(unit, dt.date(2023, 6, 1)) == expected


def test_funds_are_determined_for_a_unit() -> None:
    unit = Unit(id="u-1", check_up_funding=Ledger(entries=(ENTRY,)))
    assert check_up_funding(unit, on=dt.date(2023, 6, 1)).value is True


# --- against plain oracles ---

EXACT_DAYS = st.lists(st.dates(dt.date(2019, 9, 1), dt.date(2026, 12, 31)), max_size=4)
ASKED = st.dates(dt.date(2020, 10, 1), dt.date(2027, 12, 31))


@settings(max_examples=60)
@given(days=EXACT_DAYS, on=ASKED)
def test_by_calendar_years_the_status_is_that_of_the_years_with_a_check_up(days: list[dt.date], on: dt.date) -> None:
    person = cadre(list_of(*days))
    years = {day.year for day in days if day <= on} | {2018}  # 2018, not whole, makes nobody overdue here
    latest = max(years)
    expected = MET if latest == on.year else DUE if latest == on.year - 1 else SLOW
    assert check_up_status(person, on=on, policy=WHOLE).value is expected
    assert check_up_done(person, on=on, policy=WHOLE).value is (expected is MET)
    since = PartialDate.of(latest + 2, 1, 1) if expected is SLOW else None
    assert check_up_overdue_since(person, on=on, policy=WHOLE) == since


@settings(max_examples=60)
@given(days=EXACT_DAYS, on=ASKED)
def test_by_twelve_months_it_is_overdue_from_the_anniversary(days: list[dt.date], on: dt.date) -> None:
    past = [day for day in days if day <= on]
    assume(past)
    anniversary = max(past) + relativedelta(years=1)
    person = cadre(list_of(*days))
    assert check_up_status(person, on=on, policy=ROLLING).value is (SLOW if on >= anniversary else MET)
    since = PartialDate.on(anniversary) if on >= anniversary else None
    assert check_up_overdue_since(person, on=on, policy=ROLLING) == since


@settings(max_examples=40)
@given(days=EXACT_DAYS, on=ASKED, policy=st.sampled_from([WHOLE, ROLLING]))
def test_a_check_up_on_the_last_day_keeps_it_from_being_overdue(days: list[dt.date], on: dt.date, policy: Any) -> None:
    past = [day for day in days if day <= on]
    person = cadre(list_of(*past))
    deadline = check_up_deadline(person, on=on, policy=policy)
    if deadline is None:
        assert check_up_overdue(person, on=on, policy=policy).value is True
        return
    assert deadline.exact
    after = deadline.first_day + dt.timedelta(days=1)
    assert check_up_overdue(person, on=deadline.first_day, policy=policy).value is False
    assert check_up_overdue(person, on=after, policy=policy).value is True
    in_time = cadre(list_of(*past, deadline.first_day))
    assert check_up_overdue(in_time, on=after, policy=policy).value is False


# --- spans, and what is not on file ---

DATES = st.dates(dt.date(2021, 10, 1), dt.date(2024, 3, 31))
VAGUE = st.one_of(DATES.map(PartialDate.on), DATES.map(lambda day: PartialDate.of(day.year, day.month)), st.none())
ENTRIES = st.lists(st.builds(CheckUp, on=VAGUE, full=st.sampled_from([True, True, False, None])), max_size=3)


@st.composite
def files(draw: st.DrawFn) -> Cadre:
    """Files with dates known to the month or not at all, and lists that are complete for some time or for none."""
    span = sorted([draw(DATES), draw(DATES)])
    complete = {"complete_from": span[0], "complete_until": span[1]} if draw(st.booleans()) else {}
    opened = draw(VAGUE)
    return cadre(
        Ledger(entries=tuple(draw(ENTRIES)), **complete),
        joined_unit=draw(st.one_of(st.just("2012-07-01"), VAGUE)),
        status=draw(st.sampled_from([StaffStatus.RETIRED, StaffStatus.LEFT, None])),
        retired_on=draw(VAGUE),
        as_of=draw(VAGUE),
        health_file=None if opened is None else HealthFile(kept=True, opened_on=opened),
    )


@settings(max_examples=25)
@given(person=files())
def test_spans_hold_the_facts_of_every_day(person: Cadre) -> None:
    first, last = Date(2022, 1, 1), Date(2024, 6, 30)
    spans = check_up_spans(person, first, last)
    day = first
    for span in spans:
        assert span.from_ == day
        while day <= span.until:
            assert span.facts == check_up_facts(person, day)
            day = day + dt.timedelta(days=1)
    assert day == last + dt.timedelta(days=1)


@settings(max_examples=150)
@given(
    days=st.lists(DATES, max_size=4),
    hidden=st.tuples(DATES, DATES),
    vague=st.sets(st.integers(0, 3)),
    on=st.dates(dt.date(2022, 6, 1), dt.date(2024, 3, 31)),
    policy=st.sampled_from([WHOLE, COUNTS, ROLLING]),
)
def test_what_a_file_with_gaps_decides_is_what_the_whole_file_says(
    days: list[dt.date], hidden: tuple[dt.date, dt.date], vague: set[int], on: dt.date, policy: Any
) -> None:
    """Check-ups outside the span are hidden, and of some the month only is told."""
    first, last = min(hidden), max(hidden)
    told = [
        PartialDate.of(day.year, day.month) if index in vague else PartialDate.on(day)
        for index, day in enumerate(days)
        if first <= day <= last
    ]
    gaps = cadre(list_of(*told, since=first.isoformat(), until=last.isoformat()))
    whole = cadre(list_of(*days))
    answer = check_up_status(gaps, on=on, policy=policy).value
    assert answer in {None, check_up_status(whole, on=on, policy=policy).value}
    since = check_up_overdue_since(gaps, on=on, policy=policy)
    if since is not None:
        truly = check_up_overdue_since(whole, on=on, policy=policy)
        assert truly is not None
        assert since.first <= truly.first
        assert truly.last <= since.last


def test_spans_end_on_or_after_the_day_they_begin() -> None:
    with pytest.raises(DateError):
        check_up_spans(cadre(list_of()), dt.date(2023, 1, 2), dt.date(2023, 1, 1))


# --- since when and by when ---


def test_a_person_is_overdue_since_the_first_of_the_years_missed_without_a_break() -> None:
    person = cadre(list_of("2020-05-01"))
    assert check_up_overdue_since(person, on=dt.date(2024, 6, 1)) == PartialDate.of(2022, 1, 1)
    mended = cadre(list_of("2020-05-01", "2022-05-01"))
    assert check_up_overdue_since(mended, on=dt.date(2024, 6, 1)) == PartialDate.of(2024, 1, 1)


def test_a_list_that_begins_late_gives_a_span_of_days_since_which() -> None:
    """2021 is not on the list: if it was missed as well, so may have been every year since the Opinion."""
    person = cadre(list_of(since="2022-01-01"))
    assert check_up_overdue_since(person, on=dt.date(2024, 6, 1)) == PartialDate.parse("2019-01-01..2023-01-01")


def test_an_open_reading_gives_a_span_of_days_since_which() -> None:
    joiner = cadre(list_of(), joined_unit="2022-05-01")
    on = dt.date(2024, 6, 1)
    assert check_up_overdue_since(joiner, on=on) == PartialDate.parse("2023-01-01..2024-01-01")
    assert check_up_overdue_since(joiner, on=on, policy=COUNTS) == PartialDate.of(2023, 1, 1)
    assert check_up_overdue_since(joiner, on=on, policy=WHOLE) == PartialDate.of(2024, 1, 1)


def test_nobody_was_overdue_before_the_opinion() -> None:
    assert check_up_overdue_since(cadre(list_of()), on=dt.date(2018, 6, 1)) is None
    assert check_up_deadline(cadre(list_of()), on=dt.date(2018, 6, 1)) is None


def test_by_when_the_next_check_up_is_due() -> None:
    person = cadre(list_of("2023-05-10", until="2023-06-01"))
    assert check_up_deadline(person, on=dt.date(2023, 6, 1)) == PartialDate.of(2024, 12, 31)
    assert check_up_deadline(person, on=dt.date(2023, 6, 1), policy=ROLLING) == PartialDate.of(2024, 5, 9)


def test_who_retires_before_has_no_deadline() -> None:
    person = cadre(list_of("2023-05-10"), status=StaffStatus.RETIRED, retired_on="2024-08-01")
    assert check_up_deadline(person, on=dt.date(2023, 6, 1)) is None


def test_a_gap_before_the_day_leaves_no_deadline_to_be_told() -> None:
    person = cadre(list_of("2021-05-10", until="2022-03-31"))
    assert check_up_deadline(person, on=dt.date(2023, 6, 1)) is None


def test_earliest_assumes_nothing_about_days_after_the_list() -> None:
    person = cadre(list_of("2023-05-10", until="2023-06-01"))
    on, horizon = dt.date(2023, 6, 1), dt.date(2026, 1, 1)
    found = earliest(CHECK_UP_OVERDUE, check_up_spans(person, on, horizon), True, on=on, horizon=horizon)
    assert (found.certain, found.possible) == (None, Date(2025, 1, 1))


def test_a_further_check_up_is_what_would_change_it() -> None:
    facts = check_up_facts(cadre(list_of("2020-05-01")), dt.date(2023, 6, 1))
    changes = what_would_change(CHECK_UP_STATUS, facts, MET, on=dt.date(2023, 6, 1))
    assert any([change.fact.name for change in one.changes] == ["full_this_year"] for one in changes)


# --- a minimum of two, as a reform ---


def test_a_higher_minimum_from_a_day_on_does_not_reach_back_into_the_year_before() -> None:
    values = (Dated(value=Count(1), since="2018-08"), Dated(value=Count(2), since="2025-01-01"))
    reform = WHOLE.with_(overlays=(Overlay(parameter=YEARLY_MINIMUM, values=values, source=Label("设想", "what if")),))
    person = cadre(list_of("2024-05-01", "2025-02-01"))
    assert check_up_status(person, on=dt.date(2025, 6, 1), policy=reform).value is DUE
    assert check_up_status(person, on=dt.date(2026, 1, 1), policy=reform).value is SLOW
    assert check_up_status(person, on=dt.date(2025, 6, 1), policy=WHOLE).value is MET


# --- a unit ---


def unit(*members: Cadre, complete: bool | None = True) -> Unit:
    """A unit with these members."""
    renamed = tuple(attrs.evolve(member, id=f"c-{number}") for number, member in enumerate(members))
    return Unit(id="u-1", members=renamed, members_complete=complete)


COVERED, WAITING, LATE = cadre(list_of("2023-02-01")), cadre(list_of("2022-02-01")), cadre(list_of("2021-02-01"))
RETIRED = cadre(list_of(), status=StaffStatus.RETIRED, retired_on="2020-01-01")
UNKNOWN = cadre(list_of(until="2022-12-31"))
DAY = dt.date(2023, 6, 1)


def test_every_member_is_in_one_group_and_the_share_is_exact() -> None:
    report = unit_check_ups(unit(COVERED, WAITING, LATE, RETIRED), on=DAY)
    groups = [report.met, report.due, report.overdue, report.not_owed, report.undetermined]
    assert [[member.id for member in group] for group in groups] == [["c-0"], ["c-1"], ["c-2"], ["c-3"], []]
    assert report.overdue[0].overdue_since == PartialDate.on(NEW_YEAR_2023)
    assert report.share == Fraction(1, 3)


def test_who_is_not_known_makes_the_share_a_range() -> None:
    report = unit_check_ups(unit(COVERED, LATE, UNKNOWN), on=DAY)
    assert [member.id for member in report.undetermined] == ["c-2"]
    assert report.share is None
    assert report.share_bounds == (Fraction(1, 3), Fraction(2, 3))


def test_whether_due_or_overdue_does_not_matter_to_the_share() -> None:
    """Not checked up this year; whether last year is not on file."""
    open_ = cadre(list_of(since="2023-01-01"))
    report = unit_check_ups(unit(COVERED, open_), on=DAY)
    assert [member.id for member in report.undetermined] == ["c-1"]
    assert report.share == Fraction(1, 2)


def test_who_left_after_the_check_up_is_not_in_the_share() -> None:
    gone = cadre(list_of("2023-02-01"), status=StaffStatus.RETIRED, retired_on="2023-04-01")
    report = unit_check_ups(unit(gone, LATE), on=DAY)
    assert [member.id for member in report.met] == ["c-0"]
    assert report.share == Fraction(0)


@pytest.mark.parametrize(
    ("perhaps", "expected"),
    [
        (COVERED, (Fraction(1, 2), Fraction(2, 3))),
        (LATE, (Fraction(1, 3), Fraction(1, 2))),
        (UNKNOWN, (Fraction(1, 3), Fraction(2, 3))),
    ],
)
def test_who_is_perhaps_in_post_widens_the_share_one_way_or_both(
    perhaps: Cadre, expected: tuple[Fraction, Fraction]
) -> None:
    report = unit_check_ups(unit(COVERED, LATE, attrs.evolve(perhaps, status=None)), on=DAY)
    assert report.share_bounds == expected


def test_before_the_opinion_there_is_no_share() -> None:
    assert unit_check_ups(unit(COVERED, LATE), on=dt.date(2018, 6, 1)).share_bounds is None


@pytest.mark.parametrize("complete", [None, False])
def test_a_list_of_members_that_may_lack_some_has_no_share(complete: bool | None) -> None:
    report = unit_check_ups(unit(COVERED, LATE, complete=complete), on=DAY)
    assert report.share is None
    assert report.share_bounds == (Fraction(1, 2), Fraction(1, 2))


def test_a_unit_to_which_nobody_certainly_belongs_has_no_share() -> None:
    for members in ((), (RETIRED,), (attrs.evolve(COVERED, status=None),)):
        report = unit_check_ups(unit(*members), on=DAY)
        assert (report.share, report.share_bounds) == (None, None)


def test_a_report_says_who_is_overdue_since_when_and_what_to_ask_in_both_languages() -> None:
    report = unit_check_ups(unit(COVERED, LATE, UNKNOWN), on=DAY)
    chinese, english = report.say("zh"), report.say("en")
    assert "c-1(自2023-01-01起)" in chinese
    assert "名单内1/3至2/3" in chinese
    assert "c-1 (since 2023-01-01)" in english
    assert "c-2: not known (facts are missing); further full check-ups this calendar year" in english
    assert unit_check_ups(unit(COVERED, LATE), on=DAY).say("zh").startswith("u-1 2023-06-01 年度全面体检覆盖率:1/2\n")
    assert "cannot be told" in unit_check_ups(unit(), on=DAY).say("en")


def test_a_report_prints_no_fact_about_anyone() -> None:
    report = unit_check_ups(unit(LATE), on=DAY)
    assert repr(report) == "UnitCheckUps('u-1' on 2023-06-01: 1 members)"
    assert repr(report.members) == "(MemberCheckUp('c-0'),)"


# --- the entitlement ---


@pytest.mark.parametrize(
    ("person", "status", "settled"),
    [
        (COVERED, CareStatus.GRANTED, PartialDate.of(2023, 2, 1)),
        (WAITING, CareStatus.DUE, None),
        (LATE, CareStatus.DUE, None),
        (UNKNOWN, None, None),
    ],
)
def test_the_guarantee_as_an_entry_of_care(person: Cadre, status: CareStatus | None, settled: Any) -> None:
    entry = check_up_entitlement(person, on=DAY)
    assert entry is not None
    assert (entry.kind, entry.status, entry.settled_on) == (CareKind.CHECK_UP, status, settled)
    assert (entry.since, entry.until) == (PartialDate.of(2023, 1, 1), PartialDate.of(2023, 12, 31))
    assert entry.basis == "《云南省实施意见》(2018)第17条〔17.3〕"
    assert (entry.amount, entry.dimension) == (None, None)


def test_there_is_no_entry_where_nothing_is_owed() -> None:
    assert check_up_entitlement(RETIRED, on=DAY) is None
    assert check_up_entitlement(WAITING, on=dt.date(2018, 6, 1)) is None


def test_twelve_months_have_no_calendar_bounds() -> None:
    entry = check_up_entitlement(COVERED, on=DAY, policy=ROLLING)
    assert entry is not None
    assert (entry.since, entry.until, entry.status) == (None, None, CareStatus.GRANTED)


# --- what is refused, and the words ---


def test_facts_of_another_year_are_refused() -> None:
    facts = check_up_facts(LATE, DAY)
    for ask in (check_up_status, check_up_done, check_up_overdue, health_file_kept):
        with pytest.raises(FactsError, match="last_year_end"):
            ask(facts, on=dt.date(2024, 6, 1))
    assert check_up_status(facts, on=DAY).value is SLOW
    assert check_up_status(CheckUpFacts(), on=DAY).status is Status.NOT_KNOWN


def test_an_instant_is_no_day() -> None:
    with pytest.raises(DateError):
        check_up_status(LATE, on=dt.datetime(2023, 6, 1, 12, 0))
    with pytest.raises(DateError):
        unit_check_ups(unit(LATE), on=dt.datetime(2023, 6, 1, 12, 0))


def test_the_rules_read_like_the_text() -> None:
    assert "本自然年度记载的全面体检次数不少于每年全面体检的最低次数(1)" in in_words(CHECK_UP_DONE, "zh")
    english = in_words(CHECK_UP_STATUS, "en")
    assert "met if “the year's full check-up took place”" in english
    assert "overdue if “a year in which a check-up was owed is over without one”" in english
    assert "otherwise due (the time is still running)" in english
    assert "Yunnan Opinion (2018) art. 17 [17.3]" in english


def test_an_explanation_names_the_figure_the_day_and_who_decides() -> None:
    told = check_up_status(LATE, on=DAY).explain("zh")
    assert told.startswith("年度全面体检状态:逾期未安排")
    assert "每年全面体检的最低次数:1(自2018-08起,已核对原文)" in told
    assert "所在单位" in told
