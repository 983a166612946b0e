"""Training requirements from a personnel file: groups, totals, and what a list that is not complete leaves open."""

import datetime as dt
from decimal import Decimal

import pytest

from cadre_policy.measures import Date, Days, Hours, Months, PartialDate
from cadre_policy.policies.training import (
    PromotionTraining,
    TrainingGroup,
    course_left,
    initial_training_met,
    online_training_met,
    promotion_training,
    promotion_training_facts,
    training_facts,
    training_group,
    training_met,
    training_shortfall,
    training_spans,
)
from cadre_policy.policies.training.rules import TRAINING_MET
from cadre_policy.records import (
    Cadre,
    Ledger,
    OffTheJob,
    PostHolding,
    PostLevel,
    Rank,
    RankHolding,
    TrainingKind,
    TrainingRecord,
)
from cadre_policy.rules import Status, timeline

END = dt.date(2023, 12, 31)


def posts(*held: PostHolding, until: str = "2023-12-31") -> Ledger[PostHolding]:
    return Ledger(entries=held, complete_from="2000-01-01", complete_until=until)


def ranks(*held: RankHolding) -> Ledger[RankHolding]:
    return Ledger(entries=held, complete_from="2000-01-01", complete_until="2023-12-31")


def training(*records: TrainingRecord, since: str = "2000-01-01", until: str = "2023-12-31") -> Ledger[TrainingRecord]:
    return Ledger(entries=records, complete_from=since, complete_until=until)


def course(since: str, until: str, *, days: int | None = 0, hours: int | None = 0, months: int = 0) -> TrainingRecord:
    return TrainingRecord(
        since=since,
        until=until,
        days=None if days is None else Days(days),
        hours=None if hours is None else Hours(hours),
        months=Months(months),
        online=False,
    )


STAFF = PostHolding(level=PostLevel.STAFF, leading=False, since="2012-08-01", until="2021-05-09")
DEPUTY = PostHolding(level=PostLevel.TOWNSHIP_DEPUTY, leading=True, since="2021-05-10", ongoing=True)
COUNTY = PostHolding(level=PostLevel.COUNTY_DEPUTY, leading=True, since="2018-03-01", ongoing=True)


def at_section_level(list_of_training: Ledger[TrainingRecord]) -> Cadre:
    return Cadre(id="c-001", posts=posts(DEPUTY), ranks=ranks(), training=list_of_training)


def test_worked_example_t3_from_a_file() -> None:
    """11 days and 91 hours in one year are enough at section level."""
    person = at_section_level(
        training(
            course("2023-03-01", "2023-03-11", days=11, hours=50), course("2023-09-01", "2023-09-05", days=0, hours=41)
        )
    )
    facts = training_facts(person, END)
    assert (facts.year_days, facts.year_hours, facts.more_year_hours) == (Days(11), Hours(91), False)
    assert training_met(person, on=END).value is True


def test_worked_example_t1_from_a_file() -> None:
    """100, 120, 80, 130 and 119 hours and two and a half months: short by one hour, or by half a month."""
    yearly = zip(range(2018, 2023), (100, 120, 80, 130, 119), strict=True)
    records = [course(f"{year}-05-01", f"{year}-05-20", hours=hours) for year, hours in yearly]
    term = TrainingRecord(
        since="2019-09-01", until="2019-11-15", months=Months(Decimal("2.5")), hours=Hours(0), days=Days(0)
    )
    person = Cadre(id="c-002", posts=posts(COUNTY), ranks=ranks(), training=training(*records, term))
    on = dt.date(2022, 12, 31)
    assert training_met(person, on=on).value is False
    assert [one.value for one in training_shortfall(person, on=on)] == [Months(Decimal("0.5")), Hours(1)]


def test_nothing_on_file_is_unknown_and_nobody_falls_short() -> None:
    person = Cadre(id="c-003")
    assert training_met(person, on=END).status is Status.NOT_KNOWN
    assert all(one.value is None for one in training_shortfall(person, on=END))


def test_a_complete_list_without_training_falls_short_by_all_of_it() -> None:
    person = at_section_level(training())
    assert training_met(person, on=END).value is False
    assert [one.value for one in training_shortfall(person, on=END)] == [Days(12), Hours(90)]


def test_training_that_is_enough_counts_though_the_list_ends_early() -> None:
    enough = course("2023-03-01", "2023-03-20", days=12)
    person = at_section_level(training(enough, until="2023-06-30"))
    assert training_met(person, on=END).value is True


def test_a_course_without_hours_leaves_the_hours_open() -> None:
    """Days are not turned into hours, and what is blank is not zero."""
    person = at_section_level(training(course("2023-03-01", "2023-03-05", days=5, hours=None)))
    met = training_met(person, on=END)
    assert met.status is Status.NOT_KNOWN
    assert [one.fact.name for one in met.missing] == ["more_year_hours"]


def test_a_course_over_the_turn_of_the_year_is_not_divided() -> None:
    person = at_section_level(training(course("2022-12-20", "2023-01-10", days=12, hours=90)))
    facts = training_facts(person, END)
    assert (facts.year_days, facts.more_year_days) == (Days(0), None)
    assert facts.more_plan_hours is None
    assert facts.more_rolling_hours is False


def test_courses_known_to_the_month_count_in_their_year() -> None:
    person = at_section_level(training(course("2023-03", "2023-04", days=12)))
    assert training_facts(person, END).year_days == Days(12)


@pytest.mark.parametrize(
    ("held", "rank", "expected"),
    [
        (COUNTY, None, TrainingGroup.LEADING_COUNTY),
        (DEPUTY, Rank.CONSULTANT_4, TrainingGroup.RANK_COUNTY),
        (None, Rank.CONSULTANT_3, TrainingGroup.RANK_COUNTY),
        (None, Rank.SECTION_CHIEF_1, TrainingGroup.SECTION),
        (DEPUTY, None, TrainingGroup.SECTION),
        (None, None, TrainingGroup.UNRANKED),
    ],
)
def test_groups(held: PostHolding | None, rank: Rank | None, expected: TrainingGroup) -> None:
    of_rank = () if rank is None else (RankHolding(rank=rank, since="2020-01-01", ongoing=True),)
    person = Cadre(id="c-009", posts=posts(*([] if held is None else [held])), ranks=ranks(*of_rank))
    assert training_group(person, Date(2023, 6, 1)) is expected


def test_a_list_of_posts_that_is_not_complete_leaves_the_group_open() -> None:
    person = Cadre(id="c-010", posts=posts(DEPUTY, until="2022-12-31"), ranks=ranks())
    assert training_facts(person, END).group is None
    assert training_facts(Cadre(id="c-010", posts=posts(DEPUTY)), END).group is None


def test_the_answer_changes_with_the_course_and_with_the_year() -> None:
    person = at_section_level(training(course("2022-06-01", "2022-06-20", hours=90)))
    first, last = dt.date(2022, 1, 1), dt.date(2023, 6, 30)
    found = timeline(TRAINING_MET, training_spans(person, first, last), first, last)
    known = [(str(one.first), one.determination.value) for one in found if one.determination.value is not None]
    assert known == [("2022-01-01", False), ("2022-06-20", True), ("2023-01-01", False)]


def promoted(*courses: TrainingRecord) -> Cadre:
    return Cadre(id="c-012", began_work="2012-08-01", posts=posts(STAFF, DEPUTY), training=training(*courses))


def appointment(since: str, until: str) -> TrainingRecord:
    return TrainingRecord(kind=TrainingKind.APPOINTMENT, since=since, until=until, completed=True)


@pytest.mark.parametrize(
    ("finished", "expected"), [("2022-05-09", PromotionTraining.DONE), ("2022-05-11", PromotionTraining.LATE)]
)
def test_worked_example_t7_from_a_file(finished: str, expected: PromotionTraining) -> None:
    """Promoted on 2021-05-10 after a post without leading duties."""
    person = promoted(appointment("2022-04-20", finished))
    assert promotion_training_facts(person, END).promoted_on == PartialDate.parse("2021-05-10")
    assert promotion_training(person, on=END).value is expected


def test_a_promotion_without_training_is_overdue_after_a_year() -> None:
    assert promotion_training(promoted(), on=dt.date(2022, 5, 9)).value is PromotionTraining.RUNNING
    assert promotion_training(promoted(), on=dt.date(2022, 5, 11)).value is PromotionTraining.OVERDUE


def test_an_appointment_course_before_the_promotion_leaves_it_open() -> None:
    """It may have been for this post or another."""
    answer = promotion_training(promoted(appointment("2021-01-10", "2021-01-30")), on=END)
    assert [one.fact.name for one in answer.missing] == ["trained_before"]


def test_whose_posts_are_on_file_without_leading_ones_owes_nothing() -> None:
    held = PostHolding(level=PostLevel.STAFF, leading=False, since="2012-08-01", ongoing=True)
    person = Cadre(id="c-013", began_work="2012-08-01", posts=posts(held))
    assert promotion_training(person, on=END).value is PromotionTraining.NOT_OWED


def test_a_post_of_the_same_level_is_no_promotion() -> None:
    first = PostHolding(level=PostLevel.COUNTY_DEPUTY, leading=True, since="2012-08-01", until="2018-02-28")
    person = Cadre(id="c-014", began_work="2012-08-01", posts=posts(first, COUNTY))
    assert promotion_training_facts(person, END).promoted_on == PartialDate.parse("2012-08-01")


def test_without_a_list_of_posts_the_promotion_is_unknown() -> None:
    assert promotion_training(Cadre(id="c-015"), on=END).status is Status.NOT_KNOWN


def test_worked_example_t8_from_a_file() -> None:
    """A recruit with 11 days of initial training."""
    record = TrainingRecord(kind=TrainingKind.INITIAL, since="2021-09-01", until="2021-09-20", days=Days(11))
    person = Cadre(id="c-016", probation_since="2021-07-01", probation_until="2022-06-30", training=training(record))
    assert initial_training_met(person, on=END).value is False
    assert initial_training_met(Cadre(id="c-017"), on=END).status is Status.NOT_KNOWN


def test_online_hours_are_those_of_records_that_say_so() -> None:
    records = [
        TrainingRecord(since="2023-03-01", until="2023-03-01", hours=Hours(60), online=online)
        for online in (True, False)
    ]
    assert training_facts(Cadre(id="c-018", training=training(*records)), END).online_hours == Hours(60)
    assert online_training_met(Cadre(id="c-018", training=training(*records)), on=END).status is Status.NOT_IN_FORCE


def test_worked_example_t6_from_a_record() -> None:
    answers = [
        course_left(
            TrainingRecord(off_the_job=OffTheJob.FULLY, hours=Hours(70), leave_hours=Hours(hours)),
            on=dt.date(2024, 1, 1),
        ).value
        for hours in (10, 11)
    ]
    assert answers == [False, True]
