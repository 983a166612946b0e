"""Three-valued questions to lists, against a reference that tries every possible day."""

import datetime as dt
import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.errors import DateError, RecordError
from cadre_policy.measures import PartialDate
from cadre_policy.records import Assessment, Cadre, CheckUp, Ledger, PostHolding, Posting, PostingKind, Sanction
from cadre_policy.records.sanction import SanctionMeasure

JANUARY = dt.date(2024, 1, 1)
DAYS = 7
Y2023 = (dt.date(2023, 1, 1), dt.date(2023, 12, 31))
Y2022 = (dt.date(2022, 1, 1), dt.date(2022, 12, 31))


def day(number: int) -> dt.date:
    return JANUARY + dt.timedelta(days=number)


def span(first: int, last: int) -> PartialDate:
    return PartialDate.between(day(first), day(last))


def spans() -> st.SearchStrategy[tuple[int, int]]:
    return st.tuples(st.integers(0, DAYS), st.integers(0, DAYS)).map(lambda two: (min(two), max(two)))


def possible(dates: tuple[int, int] | None, horizon: int) -> range:
    return range(horizon + 1) if dates is None else range(dates[0], dates[1] + 1)


def courses(begins: tuple[int, int], ends: tuple[int, int] | None) -> Iterator[tuple[int, int]]:
    """Every way in which the period can have run; an end not on file may be any day, far ones included."""
    for first, last in itertools.product(possible(begins, DAYS), possible(ends, 3 * DAYS)):
        if first <= last:
            yield first, last


@given(spans(), st.none() | spans(), spans())
def test_certain_and_possible_are_all_and_some_of_the_possible_days(
    begins: tuple[int, int], ends: tuple[int, int] | None, asked: tuple[int, int]
) -> None:
    runs = [first <= asked[1] and last >= asked[0] for first, last in courses(begins, ends)]
    if not runs:
        return  # certainly ends before it begins: not a record
    until = None if ends is None else span(*ends)
    ledger = Ledger(entries=(Posting(kind=PostingKind.VILLAGE, since=span(*begins), until=until),))
    question = (day(asked[0]), day(asked[1]))
    # Begin and end are taken as independent, so certainty may be missed where each end alone is compatible with it.
    if ledger.certain_in(*question):
        assert all(runs)
    if all(runs) and (ends is None or begins[1] <= ends[0]):
        assert ledger.certain_in(*question)
    assert bool(ledger.possible_in(*question)) == any(runs)


@given(st.lists(spans(), max_size=3), spans(), st.none() | spans(), st.integers(0, 2))
def test_any_and_count_agree_with_every_possible_history(
    dates: list[tuple[int, int]], asked: tuple[int, int], complete: tuple[int, int] | None, wanted: int
) -> None:
    """Yes and no are said only if every history says so; the numbers are the least and the most of all histories."""
    entries = tuple(CheckUp(on=span(*each), full=(index + wanted) % 3 == 0) for index, each in enumerate(dates))
    ledger = Ledger(
        entries=entries,
        complete_from=None if complete is None else day(complete[0]),
        complete_until=None if complete is None else day(complete[1]),
    )
    counts = {
        sum(entry.full is True and asked[0] <= on <= asked[1] for entry, on in zip(entries, on_days, strict=True))
        for on_days in itertools.product(*(range(first, last + 1) for first, last in dates))
    }
    question = (day(asked[0]), day(asked[1]))
    covered = complete is not None and complete[0] <= asked[0] and asked[1] <= complete[1]
    fewest, most = ledger.count_in(*question, lambda check: check.full)
    assert fewest == min(counts)
    assert most == (max(counts) if covered else None)
    answer = ledger.any_in(*question, lambda check: check.full)
    if covered and max(counts) == 0:
        assert answer is False
    elif answer is not None:
        assert answer is True
        assert min(counts) > 0


def test_an_empty_list_is_a_clean_record_only_where_it_is_complete() -> None:
    unstated: Ledger[Sanction] = Ledger()
    stated: Ledger[Sanction] = Ledger(complete_from="2023", complete_until="2024-06")
    assert unstated.any_in(*Y2023) is None
    assert stated.any_in(dt.date(2023, 12, 31), dt.date(2024, 6, 1)) is False


def test_completeness_of_partly_known_days_is_that_of_the_days_within() -> None:
    """ "From 2023" begins on 31 December 2023 at the latest; "until June" may end on 1 June."""
    ledger: Ledger[Sanction] = Ledger(complete_from="2023", complete_until="2024-06")
    assert ledger.any_in(dt.date(2023, 12, 30), dt.date(2024, 6, 1)) is None
    assert ledger.any_in(dt.date(2023, 12, 31), dt.date(2024, 6, 2)) is None


def test_a_year_is_complete_from_its_first_day_to_its_last() -> None:
    assert Ledger[Posting](complete_from="2023-01-01", complete_until="2023-12-31").complete_in_year(2023)
    assert not Ledger[Posting](complete_from="2023-01-02", complete_until="2024-12-31").complete_in_year(2023)
    assert not Ledger[Posting](complete_from="2022-01-01", complete_until="2023-12-30").complete_in_year(2023)


def test_a_list_misses_nothing_only_if_it_reaches_back_to_the_start_of_work() -> None:
    """With a start known to the month, from the last day on which it can have been."""
    postings = Ledger[Posting](complete_from="2010-07-31", complete_until="2023-12-31")
    cadre = Cadre(id="c-01", began_work="2010-07")
    assert cadre.complete_since_work_began(postings, dt.date(2023, 12, 31))
    assert not cadre.complete_since_work_began(postings, dt.date(2024, 1, 1))
    assert not cadre.complete_since_work_began(postings, dt.date(2010, 7, 30))
    assert not Cadre(id="c-02", began_work="2010-06").complete_since_work_began(postings, dt.date(2023, 12, 31))
    assert not Cadre(id="c-03").complete_since_work_began(postings, dt.date(2023, 12, 31))


def test_an_entry_is_seen_outside_the_complete_time_too() -> None:
    ledger = Ledger(entries=(Sanction(measure=SanctionMeasure.WARNING, decided="2023-05-20"),))
    assert ledger.any_in(*Y2023) is True
    assert ledger.any_in(*Y2022) is None


def test_an_entry_of_which_it_is_unknown_whether_it_counts_leaves_the_answer_unknown() -> None:
    """A check-up took place, but whether it was a full one is not on file."""
    ledger = Ledger(entries=(CheckUp(on="2023-05"),), complete_from="2023-01-01", complete_until="2023-12-31")
    assert ledger.any_in(*Y2023) is True
    assert ledger.any_in(*Y2023, lambda check: check.full) is None
    assert ledger.count_in(*Y2023, lambda check: check.full) == (0, 1)


def test_an_entry_without_a_day_may_have_been_on_any() -> None:
    ledger = Ledger(entries=(CheckUp(full=True),), complete_from="2023-01-01", complete_until="2023-12-31")
    assert ledger.any_in(*Y2023) is None
    assert ledger.count_in(*Y2023) == (0, 1)


def test_a_year_is_an_entry_of_all_its_days() -> None:
    ledger = Ledger(entries=(Assessment(year=2023),))
    assert ledger.any_in(*Y2023) is True
    assert ledger.any_in(dt.date(2023, 6, 1), dt.date(2023, 6, 30)) is None


def post(**given: object) -> Ledger[PostHolding]:
    holding = PostHolding(since="2020-05", **given)  # type: ignore[arg-type]
    return Ledger(entries=(holding,), complete_from="2015-01-01", complete_until="2024-06-30")


def test_what_goes_on_is_certain_up_to_the_day_for_which_the_list_speaks() -> None:
    held = post(ongoing=True)
    assert held.any_in(dt.date(2024, 6, 30), dt.date(2024, 6, 30)) is True
    assert held.any_in(dt.date(2024, 7, 1), dt.date(2024, 7, 1)) is None


def test_what_goes_on_is_certain_only_on_days_that_the_list_certainly_covers() -> None:
    """A list complete "until June 2024" may be complete until the 1st only."""
    holding = PostHolding(since="2020-05", ongoing=True)
    held = Ledger(entries=(holding,), complete_from="2015-01-01", complete_until="2024-06")
    assert held.any_in(dt.date(2024, 6, 1), dt.date(2024, 6, 1)) is True
    assert held.any_in(dt.date(2024, 6, 2), dt.date(2024, 6, 2)) is None


def test_a_post_whose_end_is_not_on_file_may_have_ended() -> None:
    assert post().any_in(dt.date(2024, 6, 30), dt.date(2024, 6, 30)) is None
    assert post(until="2022-01-31").any_in(dt.date(2024, 6, 30), dt.date(2024, 6, 30)) is False


def test_a_ledger_is_neither_true_nor_false() -> None:
    with pytest.raises(TypeError, match="any_in"):
        bool(Ledger[CheckUp]())
    assert len(Ledger[CheckUp]()) == 0


def test_half_a_statement_of_completeness_is_refused() -> None:
    with pytest.raises(RecordError, match="both complete_from and complete_until"):
        Ledger[CheckUp](complete_from="2023")
    with pytest.raises(RecordError, match="a date not before complete_from"):
        Ledger[CheckUp](complete_from="2023", complete_until="2022")


def test_a_question_about_a_span_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(DateError):
        Ledger[CheckUp]().any_in(dt.date(2023, 1, 2), dt.date(2023, 1, 1))
