"""Training for an appointment, initial training, courses and online hours, from files and records; bad input."""

import datetime as dt
from decimal import Decimal

import pytest

from cadre_policy.errors import DateError, FactsError, MeasureError, RecordError
from cadre_policy.measures import Count, Days, Hours, PartialDate
from cadre_policy.policies.training import (
    INITIAL_BARS,
    WITHIN_A_YEAR,
    AppointmentDays,
    AppointmentFacts,
    AppointmentKind,
    InitialTrainingFacts,
    OnlineCourseFacts,
    PromotionTrainingFacts,
    appointment_days,
    appointment_days_due,
    appointment_days_short,
    appointment_facts,
    confirmation_barred,
    course_left,
    initial_training_facts,
    online_credit,
    promotion_training_due,
    promotion_training_safe_by,
    social_training_paid,
    study_pay_kept,
)
from cadre_policy.records import Cadre, Ledger, OffTheJob, PostHolding, PostLevel, TrainingKind, TrainingRecord
from cadre_policy.rules import YUNNAN, Status

ON = dt.date(2023, 12, 31)
STAFF = PostHolding(level=PostLevel.STAFF, leading=False, since="2012-08-01", until="2021-05-09")
TOWNSHIP = PostHolding(level=PostLevel.TOWNSHIP_DEPUTY, leading=True, since="2021-05-10", ongoing=True)
COUNTY = PostHolding(level=PostLevel.COUNTY_DEPUTY, leading=True, since="2021-05-10", ongoing=True)


def person(post: PostHolding, *courses: TrainingRecord, **given: object) -> Cadre:
    return Cadre(
        id="c-101",
        began_work="2012-08-01",
        posts=Ledger(entries=(STAFF, post), complete_from="2000-01-01", complete_until="2023-12-31"),
        training=Ledger(entries=courses, complete_from="2000-01-01", complete_until="2023-12-31"),
        **given,  # type: ignore[arg-type]
    )


def course(
    since: str, until: str, days: int | None, kind: TrainingKind | None = TrainingKind.APPOINTMENT
) -> TrainingRecord:
    return TrainingRecord(
        kind=kind, since=since, until=until, days=None if days is None else Days(days), completed=True
    )


# --- days for an appointment ---


@pytest.mark.parametrize(
    ("post", "days", "expected", "short"),
    [
        (TOWNSHIP, 15, AppointmentDays.ENOUGH, 0),
        (TOWNSHIP, 14, None, 1),
        (COUNTY, 30, AppointmentDays.ENOUGH, 0),
        (COUNTY, 20, AppointmentDays.SHORT_IN_PRINCIPLE, 10),
    ],
)
def test_days_by_level_from_a_file(post: PostHolding, days: int, expected: AppointmentDays | None, short: int) -> None:
    subject = person(post, course("2021-09-01", "2021-10-30", days))
    assert appointment_days(subject, on=ON).value is expected
    assert appointment_days_short(subject, on=ON).value == Days(short)


def test_two_courses_for_one_post_add_up() -> None:
    subject = person(TOWNSHIP, course("2021-09-01", "2021-09-08", 8), course("2022-03-01", "2022-03-07", 7))
    assert appointment_facts(subject, ON).days == Days(15)


def test_what_leaves_the_days_open() -> None:
    without_days = person(TOWNSHIP, course("2021-09-01", "2021-09-08", None))
    kind_unknown = person(TOWNSHIP, course("2021-09-01", "2021-09-08", 8, None))
    before = person(TOWNSHIP, course("2021-01-04", "2021-01-11", 8))
    for subject in (without_days, kind_unknown, before):
        facts = appointment_facts(subject, ON)
        assert (facts.days, facts.more_days) == (Days(0), None)
        assert [one.fact.name for one in appointment_days(subject, on=ON).missing] == ["more_appointment_days"] or (
            appointment_days(subject, on=ON).missing[0].fact.label.zh == "另有未记载的任职培训天数,可补足"
        )


def test_whose_posts_have_no_leading_one_owes_no_days() -> None:
    held = PostHolding(level=PostLevel.STAFF, leading=False, since="2021-05-10", ongoing=True)
    assert appointment_facts(person(held), ON).kind is AppointmentKind.OTHER
    assert appointment_days(person(held), on=ON).value is AppointmentDays.NOT_OWED
    assert appointment_days_due(person(held), on=ON).value == Days(0)
    assert appointment_days(Cadre(id="c-102"), on=ON).status is Status.NOT_KNOWN


def test_a_post_known_to_the_year_across_two_texts_leaves_a_transfer_open() -> None:
    """In November 2019 the text of 2008 gave way: of a transfer some day of 2019 nobody can say which applied."""
    facts = AppointmentFacts(kind=AppointmentKind.TRANSFERRED, appointed_on="2019", days=Days(0), more_days=False)
    assert appointment_days_due(facts, on=ON).value is None


# --- the last day after a promotion ---


def test_the_safe_day_needs_no_reading() -> None:
    facts = PromotionTrainingFacts(promoted=True, promoted_on="2021-05-10", trained_before=False, trained=False)
    assert promotion_training_due(facts, on=ON).status is Status.LEFT_OPEN
    assert promotion_training_safe_by(facts, on=ON) == PartialDate.parse("2022-05-09")
    chosen = YUNNAN.with_(readings={WITHIN_A_YEAR: "anniversary"})
    assert promotion_training_safe_by(facts, on=ON, policy=chosen) == PartialDate.parse("2022-05-10")


def test_without_a_promotion_there_is_no_safe_day() -> None:
    assert promotion_training_safe_by(PromotionTrainingFacts(promoted=False), on=ON) is None


# --- initial training ---


@pytest.mark.parametrize(
    ("records", "passed"),
    [
        ((True,), True),
        ((False,), False),
        ((False, True), True),
        ((None,), None),
        ((False, None), None),
    ],
    ids=["passed", "failed", "failed, then passed", "not said", "failed, the second not said"],
)
def test_whether_initial_training_was_passed(records: tuple[bool | None, ...], passed: bool | None) -> None:
    ledger = tuple(
        TrainingRecord(
            kind=TrainingKind.INITIAL, since=f"2021-0{8 + n}-01", until=f"2021-0{8 + n}-12", days=Days(12), passed=one
        )
        for n, one in enumerate(records)
    )
    subject = person(TOWNSHIP, *ledger, probation_since="2021-07-01", probation_until="2022-06-30")
    assert initial_training_facts(subject, ON).passed is passed


def test_a_course_broken_off_was_not_passed() -> None:
    record = TrainingRecord(
        kind=TrainingKind.INITIAL, since="2021-08-01", until="2021-08-12", days=Days(12), completed=False
    )
    subject = person(TOWNSHIP, record, probation_since="2021-07-01", probation_until="2022-06-30")
    assert initial_training_facts(subject, ON).passed is False


def test_that_it_bars_confirmation_is_recalled_and_a_policy_can_accept_it() -> None:
    from cadre_policy.law import Evidence

    facts = InitialTrainingFacts(days=Days(11), more_days=False, passed=True)
    by_default = confirmation_barred(facts, on=ON)
    assert (by_default.value, by_default.status, by_default.provisional) == (None, Status.UNCONFIRMED, True)
    accepting = YUNNAN.with_(lowest_evidence=Evidence.RECALLED)
    assert confirmation_barred(facts, on=ON, policy=accepting).value is True
    assert INITIAL_BARS.name == "training.initial_bars"


# --- courses ---


def test_pay_goes_on_off_the_job_and_leave_is_limited_there_only() -> None:
    released = TrainingRecord(off_the_job=OffTheJob.FULLY, hours=Hours(70), leave_hours=Hours(11))
    beside = TrainingRecord(off_the_job=OffTheJob.NOT, hours=Hours(70), leave_hours=Hours(11))
    assert (study_pay_kept(released, on=ON).value, course_left(released, on=ON).value) == (True, True)
    assert (study_pay_kept(beside, on=ON).value, course_left(beside, on=ON).value) == (False, False)


def test_public_money_for_personal_social_training() -> None:
    bad = TrainingRecord(title="总裁研修班", personal_social=True, public_money=True)
    answer = social_training_paid(bad, on=ON)
    assert answer.value is True
    assert "(2023)第16条" in "".join(cite.say("zh") for cite in answer.citations)
    assert social_training_paid(TrainingRecord(), on=ON).status is Status.NOT_KNOWN
    assert social_training_paid(bad, on=dt.date(2023, 9, 18)).status is Status.NOT_IN_FORCE


def test_online_credit_at_its_bounds() -> None:
    found = [
        online_credit(OnlineCourseFacts(seconds=Count(seconds), test_passed=False), on=dt.date(2025, 1, 1)).value
        for seconds in (900, 901, 1799, 1800)
    ]
    assert found == [Hours(Decimal("0.25")), Hours(Decimal("0.5")), Hours(Decimal("0.5")), Hours(1)]


# --- bad input: one clear error of ours ---


def test_bad_input_is_refused() -> None:
    with pytest.raises(FactsError, match=r"OnlineCourseFacts\.seconds"):
        OnlineCourseFacts(seconds=1800)  # type: ignore[arg-type]
    with pytest.raises(MeasureError):
        OnlineCourseFacts(seconds=Count(-1))
    with pytest.raises(FactsError, match=r"AppointmentFacts\.kind"):
        AppointmentFacts(kind="county")  # type: ignore[arg-type]
    with pytest.raises(DateError):
        appointment_days(AppointmentFacts(), on=dt.datetime(2023, 1, 1))
    with pytest.raises(RecordError, match="leave_hours"):
        TrainingRecord(hours=Hours(10), leave_hours=Hours(11))
    with pytest.raises(RecordError, match="until"):
        TrainingRecord(since="2023-03-02", until="2023-03-01")
