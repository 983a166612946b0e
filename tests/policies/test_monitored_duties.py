"""Monitored duties: from a unit's ledger to what was done, last days, trends, errors and words."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError, UnknownNameError
from cadre_policy.law import OPINION, Modality
from cadre_policy.measures import Count, Days
from cadre_policy.policies.monitored_duties import (
    MONITORED,
    DutyBearer,
    DutyStanding,
    DutyStatus,
    DutyTrend,
    MonitoredDutyFacts,
    duty_status,
    longest_duty_gap,
    monitored_duties,
    womens_checks,
    year_on_year,
)
from cadre_policy.records import (
    Award,
    AwardKind,
    Cadre,
    Destination,
    DutyDone,
    Ledger,
    Posting,
    PostingKind,
    Procedure,
    StrategyTopic,
    TalentIntake,
    TemperingPlace,
    Tier,
    ToleranceCase,
    TrainingCategory,
    TrainingMode,
    TrainingProvider,
    TrainingRecord,
    Unit,
)
from cadre_policy.register import Coverage, clause_coverage
from cadre_policy.rules import Status

ON = dt.date(2023, 6, 1)


def unit(*entries: DutyDone, since: str = "2018-01-01", until: str = "2023-06-01", **given: object) -> Unit:
    return Unit(id="u", duties=Ledger(entries=entries, complete_from=since, complete_until=until), **given)  # type: ignore[arg-type]


def done(clause: str, on: str | None, persons: int | None = None) -> DutyDone:
    return DutyDone(clause=clause, on=on, persons=None if persons is None else Count(persons))


# --- status ---


@pytest.mark.parametrize(
    ("clause", "entries", "expected"),
    [
        ("17.6", (done("17.6", "2023-03-02"),), DutyStatus.DONE),
        ("17.6", (done("17.7", "2023-03-02"),), DutyStatus.NOT_DONE),
        ("17.6", (done("17.6", "2016-03-02"),), DutyStatus.NOT_DONE),
        ("17.6", (done("17.6", None),), None),
        ("17.6", (done("17.6", "2023-06-02"),), DutyStatus.NOT_DONE),
        ("17.2", (), DutyStatus.NOT_DONE),
        ("16.1", (done("16.1", "2016-07"),), DutyStatus.DONE),
        ("7.2", (done("7.2", "2019-11"),), DutyStatus.DONE),
        ("7.3", (), None),
        ("13.2", (done("13.2", "2022-04"),), DutyStatus.DONE),
        ("13.2", (done("13.2", "2017-04"),), None),
        ("16.4", (), DutyStatus.NOT_ADOPTED),
        ("17.1", (), DutyStatus.NOT_ADOPTED),
        ("16.3", (), None),
    ],
    ids=[
        "done",
        "another clause",
        "what recurs, before the Opinion",
        "on a day not on file",
        "after the day asked about",
        "nothing, and every unit is bound",
        "a mechanism from before the Opinion",
        "the province's measures on assessment",
        "nothing, and not known whether the unit leads assessment",
        "training on site, somewhere since",
        "training on site before the Opinion, and not known whether the unit is in charge of training",
        "bonuses not explored",
        "health services not explored",
        "nothing, and not known whether the unit is the body in charge of pay",
    ],
)
def test_status(clause: str, entries: tuple[DutyDone, ...], expected: DutyStatus | None) -> None:
    assert duty_status(unit(*entries), clause, on=ON).value is expected


def test_a_ledger_that_may_lack_an_entry_says_nothing() -> None:
    assert duty_status(Unit(id="u"), "17.6", on=ON).status is Status.NOT_KNOWN
    assert duty_status(unit(until="2023-05-31"), "17.6", on=ON).status is Status.NOT_KNOWN
    assert duty_status(unit(since="2018-08-02"), "17.6", on=ON).status is Status.NOT_KNOWN
    assert duty_status(unit(since="2018-08-01"), "17.6", on=ON).value is DutyStatus.NOT_DONE


def test_an_award_to_the_unit_is_an_honour_given() -> None:
    given = Ledger(entries=(Award(kind=AwardKind.MERIT_3, on="2022-01-10"),))
    refused = Ledger(
        entries=(Award(kind=AwardKind.MERIT_3, on="2022-01-10", refused=True),),
        complete_from="2018-01-01",
        complete_until="2023-06-01",
    )
    assert duty_status(unit(collective_awards=given), "16.6", on=ON).value is DutyStatus.DONE
    assert duty_status(unit(collective_awards=refused), "16.6", on=ON, bound=True).value is DutyStatus.NOT_DONE
    assert duty_status(unit(), "16.6", on=ON, bound=True).value is None


def courses(*records: TrainingRecord, complete: bool = True) -> tuple[Cadre, ...]:
    until = "2023-06-01" if complete else "2023-05-31"
    return (Cadre(id="m", training=Ledger(entries=records, complete_from="2018-01-01", complete_until=until)),)


@pytest.mark.parametrize(
    ("clause", "members", "expected"),
    [
        ("13.1", courses(TrainingRecord(since="2022-03-01", provider=TrainingProvider.UNIVERSITY)), DutyStatus.DONE),
        ("13.1", courses(TrainingRecord(since="2022-03-01", provider=TrainingProvider.OWN_UNIT)), DutyStatus.NOT_DONE),
        ("13.2", courses(TrainingRecord(since="2022-03-01", mode=TrainingMode.ON_SITE)), DutyStatus.DONE),
        ("13.3", courses(TrainingRecord(since="2022-03-01", category=TrainingCategory.THEORY)), DutyStatus.DONE),
        ("13.7", courses(TrainingRecord(since="2022-03-01", topics=(StrategyTopic.OTHER,))), DutyStatus.DONE),
        ("13.7", courses(TrainingRecord(since="2022-03-01")), None),
        ("13.2", courses(), DutyStatus.NOT_DONE),
        ("13.2", courses(complete=False), None),
    ],
    ids=[
        "a course at a university",
        "a course in the unit itself",
        "teaching on site",
        "theory",
        "another strategy: the list is open",
        "a course that does not say what it is about",
        "no course at all",
        "a list that ends early",
    ],
)
def test_courses_of_the_members_show_training(
    clause: str, members: tuple[Cadre, ...], expected: DutyStatus | None
) -> None:
    subject = unit(members=members, members_complete=True)
    assert duty_status(subject, clause, on=ON, bound=True).value is expected


def sent(**given: Any) -> Cadre:
    """A member with one posting, in a list that misses nothing."""
    entry = Posting(since="2022-03-01", until="2023-02-28", **given)
    return Cadre(id="c", postings=Ledger(entries=(entry,), complete_from="2018-01-01", complete_until="2023-06-01"))


@pytest.mark.parametrize(
    ("clause", "given", "expected"),
    [
        ("14.2", {"kind": PostingKind.VILLAGE, "tempering": TemperingPlace.HARDSHIP_AREA}, DutyStatus.DONE),
        ("14.2", {"kind": PostingKind.VILLAGE}, None),
        ("14.3", {"kind": PostingKind.SECONDMENT, "destination": Destination.CENTRAL_ORGAN}, DutyStatus.DONE),
        ("14.3", {"kind": PostingKind.SECONDMENT}, None),
        ("14.3", {"kind": PostingKind.EXCHANGE}, DutyStatus.NOT_DONE),
        ("14.4", {"kind": PostingKind.EXCHANGE, "from_tier": Tier.COUNTY, "to_tier": Tier.TOWNSHIP}, DutyStatus.DONE),
        ("14.4", {"kind": PostingKind.EXCHANGE}, None),
        ("14.4", {"kind": PostingKind.STUDY}, DutyStatus.NOT_DONE),
    ],
)
def test_postings_of_the_members_show_practice(clause: str, given: dict[str, Any], expected: DutyStatus | None) -> None:
    found = duty_status(unit(members=(sent(**given),), members_complete=True), clause, on=ON, bound=True)
    assert found.value is expected
    if expected is DutyStatus.DONE:
        standings = {one.duty.clause_id: one for one in monitored_duties(unit(members=(sent(**given),)), on=ON)}
        assert str(standings[clause].last_done_on) == "2022-03-01"


def test_talent_on_file_shows_that_talent_was_brought_in() -> None:
    intakes = Ledger(entries=(TalentIntake(on="2022-07"),), complete_from="2018-01-01", complete_until="2023-06-01")
    assert duty_status(unit(talent_intakes=intakes), "14.7", on=ON).value is DutyStatus.DONE
    assert duty_status(unit(), "14.7", on=ON, bound=True).value is None


@pytest.mark.parametrize(
    ("tier", "expected"),
    [
        (Tier.PROVINCE, DutyStatus.NOT_DONE),
        (Tier.PREFECTURE, DutyStatus.NOT_DONE),
        (Tier.COUNTY, DutyStatus.NOT_OWED),
        (Tier.TOWNSHIP, DutyStatus.NOT_OWED),
        (None, None),
    ],
)
def test_selection_upwards_binds_organs_of_prefecture_level_and_above(
    tier: Tier | None, expected: DutyStatus | None
) -> None:
    """Clause 18.7 (the text: into organs of prefecture level and above)."""
    assert duty_status(unit(tier=tier), "18.7", on=ON).value is expected


def test_a_unit_says_which_duties_bind_it() -> None:
    assert duty_status(unit(), "16.3", on=ON, bound=True).value is DutyStatus.NOT_DONE
    assert duty_status(unit(), "16.3", on=ON, bound=False).value is DutyStatus.NOT_OWED
    assert duty_status(unit(done("16.3", "2020-01")), "16.3", on=ON, bound=False).value is DutyStatus.DONE
    found = {one.duty.clause_id: one.status.value for one in monitored_duties(unit(), on=ON, bound={"16.1", "17.2"})}
    assert {clause for clause, status in found.items() if status is DutyStatus.NOT_DONE} == {"16.1", "17.2"}
    assert found["17.6"] is DutyStatus.NOT_OWED
    with pytest.raises(UnknownNameError):
        monitored_duties(unit(), on=ON, bound={"17.3"})


def test_before_the_opinion_there_were_no_such_duties() -> None:
    for standing in monitored_duties(unit(), on=dt.date(2018, 7, 31)):
        assert standing.status.status is Status.NOT_IN_FORCE


# --- last days, counts and trends ---


def test_the_last_day_and_no_next_one() -> None:
    subject = unit(done("17.6", "2021-05"), done("17.6", "2023-03-02", 40), done("17.6", "2023-07-01"))
    (found,) = (one for one in monitored_duties(subject, on=ON) if one.duty.clause_id == "17.6")
    assert (str(found.last_done_on), found.times_this_year, found.year_on_year) == ("2023-03-02", (1, 1), None)
    assert found.say("zh") == (
        "17.6 开展心理健康科普和教育培训:已落实;经常性工作(未规定间隔);义务主体(按上下文):各单位;最近一次:2023-03-02(91日前)"
    )
    assert found.say("en").endswith(
        "carried out; recurring, the interval unstated; binds, by its context: every unit; last: 2023-03-02 (91 days ago)"
    )


def standing(clause: str, *entries: DutyDone, **given: Any) -> DutyStanding:
    return next(one for one in monitored_duties(unit(*entries, **given), on=ON) if one.duty.clause_id == clause)


def test_how_long_ago_is_told_without_a_next_day() -> None:
    """Clause 9.5: regularly, without an interval; 2022-12-30 to 2023-06-01 are 153 days."""
    found = standing("9.5", done("9.5", "2021-06-30"), done("9.5", "2022-12-30"))
    assert (found.status.value, found.days_since) == (DutyStatus.DONE, (Days(153), Days(153)))
    assert found.say("zh").endswith("义务主体:各级党委(党组);最近一次:2022-12-30(153日前)")


def test_of_a_month_on_file_the_days_are_a_span() -> None:
    """From 31 and from 1 May 2023 up to 1 June."""
    found = standing("9.5", done("9.5", "2023-05"))
    assert found.days_since == (Days(1), Days(31))
    assert found.say("en").endswith("last: 2023-05 (1–31 days ago)")
    assert standing("9.5").days_since is None


def test_a_mechanism_is_not_counted_in_days() -> None:
    assert standing("19.4", done("19.4", "2019-01-10")).say("zh").endswith("最近一次:2019-01-10")


@pytest.mark.parametrize(
    ("entries", "since", "expected"),
    [
        ((done("9.5", "2021-06-30"), done("9.5", "2022-12-30"), done("9.5", "2023-01-02")), "2018-01-01", Days(548)),
        ((done("9.5", "2022-12-30"),), "2018-01-01", None),
        ((done("9.5", "2021-06-30"), done("9.5", "2022-12-30")), "2019-01-01", None),
        ((done("9.5", "2021-06"), done("9.5", "2022-12-30")), "2018-01-01", None),
        ((done("9.5", "2021-06-30"), done("9.5", "2022-12-30"), done("9.5", None)), "2018-01-01", None),
    ],
    ids=["three meetings", "one meeting", "a ledger that starts late", "a month on file", "a meeting without a day"],
)
def test_the_longest_time_between_two(entries: tuple[DutyDone, ...], since: str, expected: Days | None) -> None:
    found = longest_duty_gap(unit(*entries, since=since), "9.5", first=dt.date(2018, 8, 1), last=ON)
    assert found == expected


@pytest.mark.parametrize(
    ("clause", "bearer"),
    [
        ("9.5", DutyBearer.PARTY_COMMITTEE),
        ("19.6", DutyBearer.ORGANISATION_DEPARTMENT),
        ("9.11", DutyBearer.DISCIPLINE_ORGAN),
    ],
)
def test_which_body_a_unit_is_no_file_says(clause: str, bearer: DutyBearer) -> None:
    assert standing(clause).duty.bearer is bearer
    assert standing(clause).status.value is None
    assert duty_status(unit(), clause, on=ON, bound=True).value is DutyStatus.NOT_DONE


def test_a_case_that_was_circulated_shows_it() -> None:
    case = ToleranceCase(id="t", procedure=Procedure(decided_on="2022-03-01", circulated_on="2022-05-10"))
    member = Cadre(id="m", tolerance_cases=Ledger(entries=(case,)))
    found = standing("9.11", members=(member,))
    assert (found.status.value, str(found.last_done_on)) == (DutyStatus.DONE, "2022-05-10")
    assert duty_status(unit(members=(Cadre(id="m"),)), "9.11", on=ON, bound=True).value is DutyStatus.NOT_DONE


@pytest.mark.parametrize(
    ("clause", "course"),
    [
        ("1.1", TrainingRecord(since="2022-03-01", category=TrainingCategory.PARTY_SPIRIT)),
        ("1.2", TrainingRecord(since="2022-03-01", campaign="invented campaign")),
    ],
)
def test_courses_show_study(clause: str, course: TrainingRecord) -> None:
    assert duty_status(unit(members=courses(course)), clause, on=ON).value is DutyStatus.DONE
    assert duty_status(unit(members=courses(), members_complete=True), clause, on=ON).value is DutyStatus.NOT_DONE


@pytest.mark.parametrize(
    ("entries", "persons", "before", "trend"),
    [
        ((done("18.5", "2022-05", 12), done("18.5", "2021-05", 9)), 12, 9, DutyTrend.MORE),
        ((done("18.5", "2022-05", 9), done("18.5", "2021-05", 9)), 9, 9, DutyTrend.SAME),
        ((done("18.5", "2022-05", 5), done("18.5", "2022-11", 3), done("18.5", "2021-05", 9)), 8, 9, DutyTrend.FEWER),
        ((done("18.5", "2021-05", 9),), 0, 9, DutyTrend.FEWER),
        ((done("18.5", "2022-05"), done("18.5", "2021-05", 9)), None, 9, None),
        ((done("18.5", None, 4), done("18.5", "2021-05", 9)), None, None, None),
    ],
    ids=["more", "the same", "fewer, in two rounds", "none", "a round without a number", "a round without a day"],
)
def test_year_on_year(
    entries: tuple[DutyDone, ...], persons: int | None, before: int | None, trend: DutyTrend | None
) -> None:
    found = year_on_year(unit(*entries), "18.5", 2022)
    assert (found.persons, found.before) == tuple(None if one is None else Count(one) for one in (persons, before))
    assert found.trend is trend


def test_a_year_that_the_ledger_does_not_cover_has_no_trend() -> None:
    found = year_on_year(unit(done("18.7", "2022-05", 3), since="2022-01-01"), "18.7", 2022)
    assert (found.persons, found.before, found.trend) == (Count(3), None, None)
    assert found.say("en") == "2022: 3 persons, the year before: number not known"


def test_selection_and_recruitment_are_compared_by_the_last_whole_year() -> None:
    compared = {one.duty.clause_id: one.year_on_year for one in monitored_duties(unit(), on=ON)}
    years = {clause: found.year for clause, found in compared.items() if found is not None}
    assert years == {"18.5": 2022, "18.7": 2022}


# --- the table and the register ---


def test_what_is_explored_is_what_the_register_calls_a_discretion() -> None:
    assert {duty.clause_id for duty in MONITORED if duty.exploratory} == {"16.4", "17.1"}
    for duty in MONITORED:
        assert duty.exploratory == (duty.clause.modality is Modality.DISCRETION)


def test_every_duty_cites_its_own_clause_in_the_order_of_the_text() -> None:
    order = [clause.id for clause in OPINION.clauses()]
    assert [duty.clause_id for duty in MONITORED] == sorted((d.clause_id for d in MONITORED), key=order.index)
    for duty in MONITORED:
        assert [cite.clause for cite in duty.rule.cites] == [duty.clause_id]
        assert duty.rule.name in clause_coverage(duty.clause_id).encoded_by


def test_coverage_tells_what_is_only_watched() -> None:
    assert clause_coverage("17.6").status is Coverage.DUTY
    assert clause_coverage("17.6").only_watched
    assert clause_coverage("17.7").only_watched
    assert clause_coverage("17.8").status is Coverage.HORTATORY
    assert not clause_coverage("16.5").only_watched


# --- beside the Opinion, errors and words ---


def test_checks_for_women_have_no_frequency_and_a_recalled_start() -> None:
    answer = womens_checks(MonitoredDutyFacts(done=True), on=ON)
    assert (answer.value, answer.provisional) == (None, DutyStatus.DONE)


def test_bad_input_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="monitored duty"):
        duty_status(unit(), "17.3", on=ON)
    with pytest.raises(UnknownNameError, match="monitored duty"):
        year_on_year(unit(), "18.55", 2022)
    with pytest.raises(UnknownNameError, match="monitored duty"):
        longest_duty_gap(unit(), "20.6", first=dt.date(2022, 1, 1), last=ON)
    with pytest.raises(DateError, match="ends on or after"):
        longest_duty_gap(unit(), "9.5", first=ON, last=dt.date(2022, 1, 1))
    with pytest.raises(DateError):
        monitored_duties(unit(), on=dt.datetime(2023, 6, 1))


def test_nothing_personal_is_printed() -> None:
    found = monitored_duties(unit(done("16.1", "2016-07")), on=ON)
    assert "DutyStanding(16.1: determined)" in map(repr, found)
