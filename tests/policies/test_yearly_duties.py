"""Yearly duties: from a unit's ledger to the three batches of a year, what is due by when, errors and words."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError, UnknownNameError
from cadre_policy.law import Label
from cadre_policy.measures import Count, Date
from cadre_policy.policies.cadre_pools import SurveyStatus
from cadre_policy.policies.yearly_duties import (
    BATCH_FIRST_YEAR,
    BATCH_LEAST,
    BATCH_LEVELS,
    DUTIES,
    YEARLY,
    BatchKind,
    BatchStatus,
    DutyInterval,
    YearlyBatch,
    batches_from_every_level,
    yearly_batch,
    yearly_batches,
    yearly_duties,
    yearly_duty,
)
from cadre_policy.records import Cadre, DutyDone, Ledger, Procedure, Tier, ToleranceCase, ToleranceOutcome, Unit
from cadre_policy.register import clause_coverage
from cadre_policy.rules import YUNNAN, Dated, Overlay, Status

ON = dt.date(2023, 6, 1)
BOUND = {"3.2", "20.6", "20.7", "20.8"}
BATCHES = BOUND - {"3.2"}


def named(clause: str, on: str | None, persons: int | None = None, *tiers: Tier) -> DutyDone:
    return DutyDone(clause=clause, on=on, persons=None if persons is None else Count(persons), tiers=tiers)


def unit(*entries: DutyDone, since: str = "2018-01-01", until: str = "2023-06-01", **given: Any) -> Unit:
    return Unit(id="u", duties=Ledger(entries=entries, complete_from=since, complete_until=until), **given)


# --- one batch of a year ---


@pytest.mark.parametrize(
    ("kind", "entries", "year", "expected"),
    [
        (BatchKind.MODELS, (named("20.6", "2022-06-30", 8),), 2022, BatchStatus.DONE),
        (BatchKind.MODELS, (named("20.6", "2022-06-30"),), 2022, BatchStatus.DONE),
        (BatchKind.MODELS, (named("20.6", "2022"),), 2022, BatchStatus.DONE),
        (BatchKind.MODELS, (named("20.6", "2021-12-31", 8),), 2022, BatchStatus.MISSED),
        (BatchKind.MODELS, (named("20.7", "2022-06-30", 8),), 2022, BatchStatus.MISSED),
        (BatchKind.MODELS, (named("20.6", None, 8),), 2022, None),
        (BatchKind.MODELS, (named("20.6", "2022-06-30", 0),), 2022, BatchStatus.MISSED),
        (BatchKind.PROMOTED, (), 2023, BatchStatus.DUE),
        (BatchKind.PROMOTED, (named("20.7", "2023-06-02", 8),), 2023, BatchStatus.DUE),
        (BatchKind.TOLERATED, (), 2022, BatchStatus.NONE),
        (BatchKind.TOLERATED, (), 2023, BatchStatus.NONE),
        (BatchKind.TOLERATED, (named("20.8", "2022-03-01", 2),), 2022, BatchStatus.DONE),
    ],
    ids=[
        "eight persons",
        "an entry without a number",
        "an entry of which the year alone is known",
        "on the last day of the year before",
        "another batch",
        "on a day not on file",
        "an entry that named nobody",
        "none yet",
        "after the day asked about",
        "nobody tolerated in a year that is over",
        "nobody tolerated so far",
        "two tolerated",
    ],
)
def test_status(kind: BatchKind, entries: tuple[DutyDone, ...], year: int, expected: BatchStatus | None) -> None:
    assert yearly_batch(unit(*entries), kind, on=ON, year=year, bound=True).value is expected


def test_a_ledger_that_may_lack_an_entry_misses_nothing() -> None:
    for subject in (Unit(id="u"), unit(since="2022-01-02"), unit(until="2022-12-30")):
        answer = yearly_batch(subject, BatchKind.MODELS, on=ON, year=2022, bound=True)
        assert (answer.status, [one.fact.name for one in answer.missing]) == (Status.NOT_KNOWN, ["more_named"])


def test_whom_it_binds_no_file_says() -> None:
    assert yearly_batch(unit(), BatchKind.MODELS, on=ON, year=2022).status is Status.NOT_KNOWN
    assert yearly_batch(unit(), BatchKind.MODELS, on=ON, year=2022, bound=False).value is BatchStatus.NOT_OWED
    found = yearly_batch(unit(named("20.6", "2022-06-30", 1)), BatchKind.MODELS, on=ON, year=2022, bound=False)
    assert found.value is BatchStatus.DONE


def test_a_larger_batch_may_be_asked_for() -> None:
    """Readings to keep: minimum size of a batch, at least 1 or the user's own value."""
    ten = YUNNAN.with_(
        name="ten",
        overlays=(
            Overlay(
                parameter=BATCH_LEAST,
                values=(Dated(value=Count(10), since="2018-08-01"),),
                source=Label("假设", "what if"),
            ),
        ),
    )
    subject = unit(named("20.6", "2022-06-30", 8))
    assert yearly_batch(subject, BatchKind.MODELS, on=ON, year=2022, bound=True, policy=ten).value is BatchStatus.MISSED
    without_number = unit(named("20.6", "2022-06-30"))
    assert yearly_batch(without_number, BatchKind.MODELS, on=ON, year=2022, bound=True, policy=ten).value is None


@pytest.mark.parametrize(
    ("reading", "expected"),
    [(None, None), ("counts", BatchStatus.MISSED), ("whole_years_only", BatchStatus.NOT_OWED)],
)
def test_the_first_year_is_a_question_of_reading(reading: str | None, expected: BatchStatus | None) -> None:
    policy = YUNNAN if reading is None else YUNNAN.with_(name=reading, readings={BATCH_FIRST_YEAR: reading})
    assert yearly_batch(unit(), BatchKind.MODELS, on=ON, year=2018, bound=True, policy=policy).value is expected
    assert yearly_batch(unit(), BatchKind.MODELS, on=ON, year=2017, bound=True).status is Status.NOT_IN_FORCE


# --- levels ---


@pytest.mark.parametrize(
    ("tier", "entries", "together", "each"),
    [
        (
            Tier.COUNTY,
            (named("20.6", "2022-06", 5, Tier.COUNTY), named("20.7", "2022-06", 3, Tier.TOWNSHIP)),
            True,
            False,
        ),
        (Tier.COUNTY, tuple(named(c, "2022-06", 5, Tier.COUNTY, Tier.TOWNSHIP) for c in sorted(BATCHES)), True, True),
        (Tier.PROVINCE, tuple(named(c, "2022-06", 5, Tier.COUNTY) for c in sorted(BATCHES)), False, False),
        (Tier.COUNTY, (named("20.6", "2022-06", 5),), None, False),
        (None, (named("20.6", "2022-06", 5, Tier.COUNTY),), None, None),
        (Tier.VILLAGE, (), None, None),
    ],
    ids=[
        "together, though none alone",
        "each",
        "a province without its own, prefectures and townships",
        "an entry without a level",
        "the unit's level is not on file",
        "a village has no cadres of these levels",
    ],
)
def test_levels(tier: Tier | None, entries: tuple[DutyDone, ...], together: bool | None, each: bool | None) -> None:
    subject = unit(*entries, tier=tier)
    every = YUNNAN.with_(name="each", readings={BATCH_LEVELS: "each"})
    assert batches_from_every_level(subject, on=ON, year=2022).value is together
    assert batches_from_every_level(subject, on=ON, year=2022, policy=every).value is each


# --- the report ---


def batch(found: tuple[YearlyBatch, ...], kind: BatchKind) -> YearlyBatch:
    return next(one for one in found if one.kind is kind)


def test_the_report_has_numbers_and_levels_and_no_names() -> None:
    decided = ToleranceCase(id="t-1", procedure=Procedure(decided_on="2022-03-01", outcome=ToleranceOutcome.TOLERATE))
    refused = ToleranceCase(
        id="t-2", procedure=Procedure(decided_on="2022-03-01", outcome=ToleranceOutcome.DO_NOT_TOLERATE)
    )
    later = ToleranceCase(id="t-3", procedure=Procedure(decided_on="2023-03-01", outcome=ToleranceOutcome.TOLERATE))
    member = Cadre(id="c-secret", tolerance_cases=Ledger(entries=(decided, refused, later)))
    subject = unit(
        named("20.6", "2022-06-30", 5, Tier.COUNTY),
        named("20.6", "2022-06-30", 3, Tier.TOWNSHIP),
        named("20.6", "2022-11-30", 2, Tier.COUNTY, Tier.TOWNSHIP),
        tier=Tier.COUNTY,
        members=(member,),
    )
    found = yearly_batches(subject, on=ON, year=2022, bound=BATCHES)
    models, tolerated = batch(found.batches, BatchKind.MODELS), batch(found.batches, BatchKind.TOLERATED)
    assert (models.persons, models.tiers) == ((Count(10), Count(10)), (Tier.COUNTY, Tier.TOWNSHIP))
    assert models.by_tier == ((Tier.COUNTY, Count(5)), (Tier.TOWNSHIP, Count(3)))
    assert tolerated.decided_in_files == Count(1)
    assert tolerated.status.value is BatchStatus.NONE
    assert [note.en for note in tolerated.notes()] == ["0 persons", "cases decided so by the files: 1"]
    assert (found.missing_tiers, found.every_level.value) == ((), True)
    for language in ("zh", "en"):
        assert "secret" not in found.say(language)
    assert (repr(found), repr(models)) == ("YearlyBatches(2022)", "YearlyBatch(20.6: determined)")


def test_a_level_that_no_entry_names_is_listed() -> None:
    found = yearly_batches(unit(named("20.6", "2022-06-30", 5, Tier.COUNTY), tier=Tier.COUNTY), on=ON, year=2022)
    assert found.missing_tiers == (Tier.TOWNSHIP,)
    assert yearly_batches(unit(), on=ON, year=2022).missing_tiers is None


# --- what is due by when ---


def test_what_is_due_this_year() -> None:
    subject = unit(named("3.2", "2022-11-04"), named("20.7", "2023-02-01", 2))
    found = {one.duty.clause_id: one for one in yearly_duties(subject, on=ON, bound=BOUND)}
    due = {clause: one.due_on for clause, one in found.items()}
    assert due == {"3.2": Date(2023, 12, 31), "20.6": Date(2023, 12, 31), "20.7": None, "20.8": None}
    assert found["20.6"].say("zh") == "20.6 每年选树一批先进典型:年度未满,尚未见;0人;截止:2023-12-31"
    assert repr(found["20.6"]) == "YearlyStanding(20.6, 2023: determined)"


@pytest.mark.parametrize(
    ("entries", "year", "expected"),
    [
        ((named("3.2", "2022-12-31"),), 2022, SurveyStatus.DONE),
        ((named("3.2", "2023-01-01"),), 2022, SurveyStatus.OVERDUE),
        ((), 2022, SurveyStatus.OVERDUE),
        ((), 2023, SurveyStatus.OVERDUE),
        ((named("3.2", "2022-12-31"),), 2023, SurveyStatus.DUE),
        ((named("3.2", None),), 2022, None),
    ],
    ids=["on the last day", "a day late", "none", "none last year", "due again", "on a day not on file"],
)
def test_the_survey_of_a_year(entries: tuple[DutyDone, ...], year: int, expected: SurveyStatus | None) -> None:
    survey, *_ = yearly_duties(unit(*entries), on=ON, year=year)
    assert survey.status.value is expected
    assert survey.due_on == (Date(2023, 12, 31) if year == 2023 else None)


def test_nobody_has_to_be_tolerated_by_a_day() -> None:
    for subject in (unit(), Unit(id="u")):
        for bound in (None, BOUND):
            *_, tolerated = yearly_duties(subject, on=ON, bound=bound)
            assert (tolerated.duty.clause_id, tolerated.due_on) == ("20.8", None)


def test_what_does_not_bind_is_left_out() -> None:
    assert [one.duty.clause_id for one in yearly_duties(unit(), on=ON, bound={"20.7"})] == ["20.7"]
    assert yearly_duties(unit(), on=ON, bound=()) == ()


def test_before_the_opinion_nothing_was_due() -> None:
    found = yearly_duties(unit(), on=dt.date(2018, 7, 31))
    assert [(one.status.status, one.due_on) for one in found] == [(Status.NOT_IN_FORCE, None)] * 4


# --- the table, errors ---


def test_the_table_says_what_the_text_says() -> None:
    assert {row.clause_id for row in DUTIES if row.interval is DutyInterval.YEAR} == BOUND
    assert {duty.clause_id for duty in YEARLY} == BOUND
    assert len({row.clause_id for row in DUTIES}) == len(DUTIES)
    for row in DUTIES:
        assert row.clause.id == row.clause_id
        assert row.bearer.label.zh
        assert row.evidence.label.zh
    for clause in (*BATCHES, "20.9"):
        assert clause_coverage(clause).encoded_by != ()


def test_bad_input_is_refused() -> None:
    with pytest.raises(DateError, match="2024 has not begun on 2023-06-01"):
        yearly_batches(unit(), on=ON, year=2024)
    with pytest.raises(DateError, match="2024 has not begun"):
        yearly_duties(unit(), on=ON, year=2024)
    with pytest.raises(DateError):
        yearly_batch(unit(), BatchKind.MODELS, on=dt.datetime(2023, 6, 1))
    with pytest.raises(UnknownNameError, match="yearly duty"):
        yearly_duties(unit(), on=ON, bound={"9.5"})
    with pytest.raises(UnknownNameError, match="yearly duty"):
        yearly_duty("17.3")
