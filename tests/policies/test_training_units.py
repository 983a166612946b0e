"""A unit's training: who meets the requirement, who is short by how much and by when, of whom it is not known; the year."""

import datetime as dt

import pytest

from cadre_policy.errors import DateError, FactsError, MeasureError
from cadre_policy.law import Label
from cadre_policy.measures import Count, Date, Days, Hours, Months
from cadre_policy.policies.training import (
    FIVE_YEARS,
    TRAINING_YEAR_MONTH,
    TrainingFacts,
    TrainingGroup,
    YearTraining,
    in_service_training,
    off_the_job_training,
    training_deadline,
    training_facts,
    training_met,
    training_spans,
    training_year,
    unit_training,
)
from cadre_policy.policies.training.rules import TRAINING_MET
from cadre_policy.records import (
    Cadre,
    Ledger,
    OffTheJob,
    PostHolding,
    PostLevel,
    StaffKind,
    TrainingKind,
    TrainingRecord,
    Unit,
)
from cadre_policy.rules import YUNNAN, Dated, Overlay, Policy, Status, timeline

ON = dt.date(2024, 6, 30)
ROLLING = YUNNAN.with_(readings={FIVE_YEARS: "rolling"})


def year_from(month: int) -> Policy:
    dated = Dated(value=Count(month), since="2006-01-01")
    overlay = Overlay(parameter=TRAINING_YEAR_MONTH, values=(dated,), source=Label("本单位", "the unit's own"))
    return YUNNAN.with_(overlays=(overlay,))


def post(level: PostLevel, since: str = "2019-09-01", *, leading: bool = True) -> PostHolding:
    return PostHolding(level=level, leading=leading, since=since, ongoing=True, grassroots=True)


def member(
    id_: str, held: PostHolding | None, *records: TrainingRecord, until: str = "2024-06-30", **given: object
) -> Cadre:
    lists = {"complete_from": "2000-01-01", "complete_until": until}
    return Cadre(
        id=id_,
        began_work="2010-08-01",
        posts=Ledger(entries=() if held is None else (held,), complete_from="2000-01-01", complete_until="2024-06-30"),
        ranks=Ledger(complete_from="2000-01-01", complete_until="2024-06-30"),
        training=Ledger(entries=records, **lists),
        **given,  # type: ignore[arg-type]
    )


def hours(amount: int, since: str = "2024-03-01", kind: TrainingKind = TrainingKind.IN_SERVICE) -> TrainingRecord:
    return TrainingRecord(
        kind=kind, since=since, until=since, hours=Hours(amount), days=Days(0), months=Months(0), completed=True
    )


SECTION = post(PostLevel.TOWNSHIP_DEPUTY)
COUNTY = post(PostLevel.COUNTY_DEPUTY)
UNIT = Unit(
    id="u-9",
    members=(
        member("m-1", SECTION, hours(90)),
        member("m-2", SECTION, hours(80)),
        member("m-3", COUNTY, hours(500)),
        member("m-4", SECTION, until="2024-03-31"),
        member("m-5", None),
        member("m-6", SECTION, hours(90), retired_on="2024-05-31"),
    ),
    members_complete=True,
)


def test_each_member_is_in_one_group() -> None:
    found = unit_training(UNIT, on=ON)
    assert [one.id for one in found.members] == ["m-1", "m-2", "m-3", "m-4", "m-5"]
    groups = [[one.id for one in members] for _, members in found.groups()]
    assert groups == [["m-1"], ["m-2", "m-3"], ["m-5"], ["m-4"]]


def test_who_is_short_by_how_much_and_by_when() -> None:
    section, county = unit_training(UNIT, on=ON).short
    assert [one.value for one in section.short] == [Days(12), Hours(10)]
    assert section.due == Date(2024, 12, 31)
    assert [one.value for one in county.short] == [Months(3), Hours(50)]
    assert county.due == Date(2027, 12, 31)
    assert section.say("zh") == "m-2:尚缺12天或10小时;至2024-12-31"
    assert county.say("en") == "m-3: short of 3 months or 50 hours; by 2027-12-31"


def test_unknown_is_kept_apart_with_what_to_ask() -> None:
    (open_,) = unit_training(UNIT, on=ON).undetermined
    assert open_.short == ()
    assert [one.fact.name for one in open_.met.missing] == ["more_year_days", "more_year_hours"]
    assert "further hours" in open_.say("en")


def test_training_for_a_promotion_has_its_own_day() -> None:
    """A promotion of September 2019 that nobody was trained for is overdue since September 2020."""
    found = unit_training(UNIT, on=ON)
    owed = {one.id: str(one.promotion_due) for one in found.promotion_owed}
    assert owed == {"m-1": "2020-08-31", "m-2": "2020-08-31", "m-3": "2020-08-31"}
    assert [one.id for one in found.promotion_open] == ["m-4"]


def test_a_unit_in_words_names_no_one_in_its_repr() -> None:
    found = unit_training(UNIT, on=ON)
    assert repr(found) == "UnitTraining('u-9' on 2024-06-30: 5 members)"
    assert found.say("zh").splitlines()[:3] == ["u-9 2024-06-30 培训要求", "  - 已达到:1人", "  - 尚未达到:2人"]
    assert "  - training for a promotion owed: 3" in found.say("en").splitlines()


def test_before_the_first_text_nobody_is_short() -> None:
    found = unit_training(UNIT, on=dt.date(2005, 6, 30))
    assert (found.short, found.met) == ((), ())
    assert all(one.due is None for one in found.members)


# --- by when ---


@pytest.mark.parametrize(
    ("group", "policy", "on", "due"),
    [
        (TrainingGroup.SECTION, YUNNAN, ON, Date(2024, 12, 31)),
        (TrainingGroup.LEADING_COUNTY, YUNNAN, ON, Date(2027, 12, 31)),
        (TrainingGroup.LEADING_COUNTY, ROLLING, ON, Date(2024, 12, 31)),
        (TrainingGroup.LEADING_COUNTY, YUNNAN, dt.date(2017, 6, 30), None),
        (TrainingGroup.UNRANKED, YUNNAN, ON, None),
        (TrainingGroup.UNRANKED, YUNNAN, dt.date(2022, 6, 30), Date(2022, 12, 31)),
        (None, YUNNAN, ON, None),
        (None, ROLLING, ON, Date(2024, 12, 31)),
        (TrainingGroup.SECTION, year_from(9), ON, Date(2024, 8, 31)),
    ],
    ids=[
        "section level: the year's end",
        "county level: the plan's end",
        "the last five years: the year's end",
        "before the plans that are known",
        "a group that the text does not list",
        "the same before 2023",
        "an unknown group, where the days differ",
        "an unknown group, where they agree",
        "a training year from September",
    ],
)
def test_the_last_day(group: TrainingGroup | None, policy: Policy, on: dt.date, due: Date | None) -> None:
    assert training_deadline(TrainingFacts(group=group), on=on, policy=policy) == due


# --- the training year ---


def test_the_calendar_year_is_the_default() -> None:
    assert training_year(ON) == (Date(2024, 1, 1), Date(2024, 12, 31))
    assert training_year(ON, year_from(9)) == (Date(2023, 9, 1), Date(2024, 8, 31))
    assert training_year(dt.date(2024, 9, 1), year_from(9)) == (Date(2024, 9, 1), Date(2025, 8, 31))


def test_hours_of_last_autumn_count_in_a_year_from_september() -> None:
    person = member("m-7", SECTION, hours(60, "2023-10-09"), hours(30))
    assert training_met(person, on=ON).value is False
    assert training_met(person, on=ON, policy=year_from(9)).value is True
    assert training_facts(person, ON, policy=year_from(9)).year_hours == Hours(90)


def test_the_answer_turns_with_the_training_year() -> None:
    person = member("m-8", SECTION, hours(90, "2023-10-09"))
    first, last, policy = dt.date(2023, 9, 1), dt.date(2024, 6, 30), year_from(1)
    calendar = timeline(TRAINING_MET, training_spans(person, first, last), first, last)
    assert [(str(one.first), one.determination.value) for one in calendar][-1] == ("2024-01-01", False)
    assert training_spans(person, first, last, policy=policy) == training_spans(person, first, last)
    own = year_from(9)
    found = timeline(TRAINING_MET, training_spans(person, first, last, policy=own), first, last, policy=own)
    assert [one.determination.value for one in found][-1] is True


@pytest.mark.parametrize("month", [0, 13])
def test_a_month_that_there_is_not_is_refused(month: int) -> None:
    with pytest.raises(FactsError, match=f"from 1 to 12 is wanted, not {month}"):
        training_year(ON, year_from(month))


def test_half_a_month_is_no_beginning() -> None:
    with pytest.raises(MeasureError):
        Count(1.5)  # type: ignore[arg-type]


# --- what other texts ask of civil servants ---


def test_a_civil_servant_without_rank_owes_the_year_in_service() -> None:
    """The Regulation of 2023 does not list the person; the Civil Servant Training Provisions ask all the same."""
    person = member("m-9", None, hours(80), staff_kind=StaffKind.CIVIL_SERVANT)
    assert training_met(person, on=ON).status is Status.LEFT_OPEN
    assert in_service_training(person, on=ON).value is YearTraining.SHORT
    other = member("m-9", None, staff_kind=StaffKind.INSTITUTION_WORKER)
    assert in_service_training(other, on=ON).value is YearTraining.NOT_OWED
    assert in_service_training(member("m-9", None), on=ON).status is Status.NOT_KNOWN


def test_days_off_the_job_are_those_of_full_release() -> None:
    def days(mode: OffTheJob | None) -> TrainingRecord:
        return TrainingRecord(since="2018-03-01", until="2018-03-10", days=Days(6), off_the_job=mode)

    def standing(*records: TrainingRecord) -> object:
        held = post(PostLevel.TOWNSHIP_DEPUTY, "2015-01-01")
        person = member("m-10", held, *records, staff_kind=StaffKind.CIVIL_SERVANT)
        return off_the_job_training(person, on=dt.date(2018, 12, 31)).value

    assert standing(days(OffTheJob.FULLY)) is YearTraining.MET
    assert standing(days(OffTheJob.NOT)) is YearTraining.SHORT
    assert standing(days(OffTheJob.PARTLY)) is None
    assert standing(days(None)) is None


def test_bad_input_is_refused() -> None:
    with pytest.raises(DateError):
        unit_training(UNIT, on=dt.datetime(2024, 6, 30))
    with pytest.raises(FactsError, match=r"TrainingFacts\.year_hours"):
        TrainingFacts(year_hours=90)  # type: ignore[arg-type]
