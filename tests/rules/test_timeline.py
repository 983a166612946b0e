"""A time line says what asking day by day would say."""

import datetime as dt
import itertools
from collections.abc import Sequence
from typing import Any

import attrs
import pytest

import toys
from cadre_policy import register
from cadre_policy.errors import DateError, InputError
from cadre_policy.measures import Days
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, AnnualLeaveFacts
from cadre_policy.rules import ON as TODAY
from cadre_policy.rules import Rule, Span, all_of, days_between, determine, timeline

from .subjects import Subjects, law_days, told

DAY = dt.timedelta(days=1)


def days(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + n * DAY for n in range((last - first).days + 1)]


def day_by_day(rule: Rule[Any, Any], facts: Any, first: dt.date, last: dt.date) -> list[object]:
    return [told(determine(rule, facts, on=day)) for day in days(first, last)]


def unrolled(rule: Rule[Any, Any], facts: Any, first: dt.date, last: dt.date) -> list[object]:
    """The time line as one answer a day."""
    found: list[object] = []
    for stretch in timeline(rule, facts, first, last):
        found += [told(stretch.determination)] * len(days(stretch.first, stretch.last))
    return found


# --- against asking every day ---

NAMES = [
    "leave.annual", "check_up.status", "check_up.overdue", "assessment.quota.ceiling", "tolerance.barred",
    "rank.promotion.eligible", "rank.promotion.barred",
]  # fmt: skip
TOYS: list[Rule[Any, Any]] = [
    toys.LONG, toys.LOGIC, toys.STEPS, toys.TABLE, toys.RECENT, toys.BY_DAY, toys.BY_FACT, toys.AT, toys.ORDER,
    toys.UNSETTLED_FLAG, toys.JUDGED, toys.ABSENT_CASES, toys.EVERYTHING, toys.EXCLUDED_MIDDLE,
    *(make(counts) for make in (toys.cut, toys.years_reached) for counts in toys.Completion),
]  # fmt: skip
RULES = [pytest.param(one, id=one.name) for one in (*TOYS, *(register.all_rules()[name] for name in NAMES))]
WINDOWS = [(dt.date(2019, 12, 20), 60), (dt.date(2021, 5, 20), 50), (dt.date(2018, 7, 20), 50)]


@pytest.mark.parametrize("rule", RULES)
def test_it_is_what_asking_every_day_gives(rule: Rule[Any, Any]) -> None:
    for number, (first, length) in enumerate(WINDOWS):
        people = Subjects(rule, first + 20 * DAY, seed=10 + number)
        for _ in range(4):
            facts = people.one(missing=0.25)
            last = first + length * DAY
            assert unrolled(rule, facts, first, last) == day_by_day(rule, facts, first, last), facts


@pytest.mark.parametrize("rule", RULES)
def test_each_stretch_differs_from_the_day_before_and_none_is_left_out(rule: Rule[Any, Any]) -> None:
    first, last = dt.date(2005, 1, 1), dt.date(2030, 12, 31)
    people = Subjects(rule, dt.date(2020, 1, 1), seed=20)
    for _ in range(6):
        facts = people.one(missing=0.25)
        stretches = timeline(rule, facts, first, last)
        assert (stretches[0].first, stretches[-1].last) == (first, last)
        for before, after in itertools.pairwise(stretches):
            assert after.first == before.last + DAY
            assert told(determine(rule, facts, on=before.last)) == told(before.determination)
            assert told(determine(rule, facts, on=after.first)) != told(before.determination)


@pytest.mark.parametrize("rule", RULES)
def test_within_a_stretch_the_answer_never_changes(rule: Rule[Any, Any]) -> None:
    """Days around each day of the law and month ends of twenty years, and days at random."""
    first, last = dt.date(2007, 1, 1), dt.date(2026, 12, 31)
    people = Subjects(rule, dt.date(2020, 1, 1), seed=30)
    near = [day + n * DAY for day in law_days(rule) for n in (-1, 0, 1)]
    anywhere = [first + people.rng.randrange(7000) * DAY for _ in range(60)]
    for _ in range(4):
        facts = people.one(missing=0.25)
        for stretch in timeline(rule, facts, first, last):
            for day in (*near, *anywhere):
                if stretch.first <= day <= stretch.last:
                    assert told(determine(rule, facts, on=day)) == told(stretch.determination), (facts, day)


# --- worked out by hand ---

STAFF = AnnualLeaveFacts(
    service_since="2009-09-15",
    sick_leave=toys.Months(0),
    personal_leave=Days(0),
    taken_before_ground=False,
    lost_for_last_year=False,
    school_vacation=False,
)


def test_the_steps_of_annual_leave_begin_in_the_month_after_the_years_are_complete() -> None:
    """One, ten and twenty years from 2009-09-15 are complete in September; the days count from October (Order 9 art. 2)."""
    stretches = timeline(ANNUAL_LEAVE, STAFF, dt.date(2009, 9, 15), dt.date(2035, 12, 31))
    assert [(str(one.first), one.determination.value) for one in stretches] == [
        ("2009-09-15", Days(0)),
        ("2010-10-01", Days(5)),
        ("2019-10-01", Days(10)),
        ("2029-10-01", Days(15)),
    ]


def test_why_names_the_comparison_and_the_clause() -> None:
    first, second, *_ = timeline(ANNUAL_LEAVE, STAFF, dt.date(2009, 9, 15), dt.date(2015, 12, 31))
    assert first.why == ()
    said = " ".join(why.say("en") for why in second.why)
    assert "whole years from start of service to the day asked about" in said
    assert "is at least service for any leave (1 year)" in said
    assert "Annual Leave Regulation (2008) art. 3" in said
    assert "所问之日" in second.why[0].say("zh")


def test_why_names_a_figure_or_a_text_that_began_to_hold() -> None:
    seven_years = toys.ToyFacts(begun="2016-01-01")
    *_, last = timeline(toys.LONG, seven_years, dt.date(2019, 12, 1), dt.date(2020, 2, 1))
    assert [why.say("en") for why in last.why] == ["step has a new value [Yunnan Opinion (2018) art. 17 [17.10]]"]
    assert str(last.first) == "2020-01-01"
    rested = toys.ToyFacts(begun="2018-01-01", mark=False, rest=Days(1))
    *_, rewritten = timeline(toys.BY_DAY, rested, dt.date(2020, 5, 1), dt.date(2020, 7, 1))
    assert str(rewritten.first) == "2020-06-01"
    assert "another text applies from this day on" in [why.say("en").partition(" [")[0] for why in rewritten.why]


def test_the_horizon_is_the_last_day_examined() -> None:
    (only,) = timeline(ANNUAL_LEAVE, STAFF, dt.date(2019, 9, 1), dt.date(2019, 9, 30))
    assert (only.first, only.last, only.determination.value) == (dt.date(2019, 9, 1), dt.date(2019, 9, 30), Days(5))
    _, added = timeline(ANNUAL_LEAVE, STAFF, dt.date(2019, 9, 1), dt.date(2019, 10, 1))
    assert (added.first, added.last) == (dt.date(2019, 10, 1), dt.date(2019, 10, 1))


def test_a_time_line_does_not_end_before_it_begins() -> None:
    with pytest.raises(DateError, match="ends on or after"):
        timeline(ANNUAL_LEAVE, STAFF, dt.date(2020, 1, 2), dt.date(2020, 1, 1))


def test_an_answer_that_turns_every_day_is_refused_over_many_years() -> None:
    counting = toys.toy(Days, "counting", days_between(toys.begun))
    begun = toys.ToyFacts(begun="2000-01-01")
    week = timeline(counting, begun, dt.date(2020, 1, 1), dt.date(2020, 1, 7))
    assert [one.determination.value for one in week] == [Days(7305 + n) for n in range(7)]
    with pytest.raises(InputError, match=r"toy\.counting: turns on more than 2000 days"):
        timeline(counting, begun, dt.date(2000, 1, 1), dt.date(2020, 1, 1))


# --- spans of facts ---


def spans(*parts: tuple[str, str, Any]) -> list[Span[Any]]:
    return [Span(from_=first, until=last, facts=facts) for first, last, facts in parts]


def test_spans_are_asked_each_with_its_own_facts() -> None:
    ill = attrs.evolve(STAFF, sick_leave=toys.Months(4))
    told_in_spans: Sequence[Span[AnnualLeaveFacts]] = spans(
        ("2020-01-01", "2020-06-30", STAFF), ("2020-07-01", "2020-12-31", ill), ("2021-01-01", "2021-12-31", STAFF)
    )
    stretches = timeline(ANNUAL_LEAVE, told_in_spans, dt.date(2020, 3, 1), dt.date(2021, 3, 1))
    assert [(str(one.first), one.determination.value) for one in stretches] == [
        ("2020-03-01", Days(10)),
        ("2020-07-01", Days(0)),
        ("2021-01-01", Days(10)),
    ]
    assert [why.say("en") for why in stretches[1].why] == ["other facts hold from this day on"]


def test_random_spans_are_what_asking_every_day_gives() -> None:
    rule = register.all_rules()["check_up.status"]
    people = Subjects(rule, dt.date(2020, 1, 1), seed=40)
    for _ in range(8):
        one, other = people.one(), people.one()
        found = timeline(
            rule, spans(("2019-11-20", "2020-01-09", one), ("2020-01-10", "2020-02-20", other)),
            dt.date(2019, 12, 1), dt.date(2020, 2, 10),
        )  # fmt: skip
        unrolled_days = [told(s.determination) for s in found for _ in days(s.first, s.last)]
        early = day_by_day(rule, one, dt.date(2019, 12, 1), dt.date(2020, 1, 9))
        assert unrolled_days == early + day_by_day(rule, other, dt.date(2020, 1, 10), dt.date(2020, 2, 10))


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([("2020-01-01", "2020-01-31"), ("2020-02-02", "2020-12-31")], "without gap or overlap"),
        ([("2020-01-01", "2020-02-01"), ("2020-02-01", "2020-12-31")], "without gap or overlap"),
        ([("2020-01-02", "2020-12-31")], "without gap or overlap"),
        ([("2020-01-01", "2020-12-30")], "cover every day"),
        ([], "cover every day"),
    ],
)
def test_spans_with_a_gap_or_an_overlap_are_refused(parts: list[tuple[str, str]], said: str) -> None:
    told_in_spans: Sequence[Span[AnnualLeaveFacts]] = spans(*((*part, STAFF) for part in parts))
    with pytest.raises(DateError, match=said):
        timeline(ANNUAL_LEAVE, told_in_spans, dt.date(2020, 1, 1), dt.date(2020, 12, 31))


def test_a_span_does_not_end_before_it_begins() -> None:
    with pytest.raises(DateError, match="ends on or after"):
        spans(("2020-01-02", "2020-01-01", STAFF))


def test_days_of_two_facts_against_the_same_day_turn_each_on_its_own() -> None:
    """Thirty days after one date and before thirty days after the other: a window of its own."""
    window = toys.toy(
        bool,
        "window",
        all_of(days_between(toys.begun) >= Days(30), days_between(toys.ended) <= Days(30), toys.begun <= TODAY),
    )
    facts = toys.ToyFacts(begun="2020-01-01", ended="2020-02-15")
    stretches = timeline(window, facts, dt.date(2019, 12, 1), dt.date(2020, 12, 31))
    assert [(str(one.first), one.determination.value) for one in stretches] == [
        ("2019-12-01", False),
        ("2020-01-31", True),
        ("2020-03-17", False),
    ]
