"""Policies as data: what they change, what they refuse, and back without loss."""

import datetime as dt
import tomllib
from decimal import Decimal
from typing import Any

import attrs
import pytest

from cadre_policy.errors import RecordError
from cadre_policy.interop.determinations import determination_from_json, determination_to_json
from cadre_policy.interop.reforms import policy_from_plain, policy_to_plain
from cadre_policy.law import Basis, Evidence
from cadre_policy.measures import Days, Months, PartialDate, Percent
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, STEP_COMPLETED, AnnualLeaveFacts
from cadre_policy.register import parameter_named, reading_named
from cadre_policy.rules import YUNNAN, Status, determine, value

REFORM = """
name = "leave-six-days"
base = "yunnan"
label = { zh = "第一档改为6天", en = "six days at the first step" }
lowest_evidence = "recalled"
jurisdiction = "533300"

[readings]
"leave.annual.step_completed" = "anniversary"

[[parameters."leave.annual.days_first"]]
value = 5
since = 2008-01-01

[[parameters."leave.annual.days_first"]]
value = 6.5
since = 2027-01-01
promulgated = 2026-12-01
basis = "text"
evidence = "secondary"
cite = { instrument = "annual-leave-regulation", article = "3" }
"""
STAFF = AnnualLeaveFacts(
    service_since="2020-03-10",
    sick_leave=Months(0),
    personal_leave=Days(0),
    taken_before_ground=False,
    lost_for_last_year=False,
    school_vacation=False,
)


def read(text: str) -> Any:
    return policy_from_plain(tomllib.loads(text, parse_float=Decimal))


def faults(text: str) -> list[str]:
    with pytest.raises(RecordError) as caught:
        read(text)
    return [str(problem) for problem in caught.value.problems]


def test_a_reform_gives_its_figures_from_its_own_day_on() -> None:
    policy = read(REFORM)

    def on(day: str) -> Any:
        return value(ANNUAL_LEAVE, STAFF, on=dt.date.fromisoformat(day), policy=policy)

    assert (on("2026-12-31"), on("2027-01-01")) == (Days(5), Days(Decimal("6.5")))
    known = dt.date(2026, 11, 30)
    before = value(ANNUAL_LEAVE, STAFF, on=dt.date(2027, 1, 1), policy=policy, known_at=known)
    assert before == Days(5)


def test_everything_that_is_said_is_read() -> None:
    policy = read(REFORM)
    assert (policy.name, policy.label.en, policy.jurisdiction) == (
        "leave-six-days", "six days at the first step", "533300",
    )  # fmt: skip
    assert policy.lowest_evidence is Evidence.RECALLED
    assert policy.reading(STEP_COMPLETED) == "anniversary"
    (overlay,) = policy.overlays
    earlier, later = overlay.values
    assert (earlier.basis, later.basis) == (Basis.ASSUMED, Basis.TEXT)
    assert (later.evidence, later.since) == (Evidence.SECONDARY, PartialDate.of(2027, 1, 1))
    assert later.cite is not None
    assert later.cite.say("en") == "Annual Leave Regulation (2008) art. 3"


def test_the_base_is_left_as_it_was() -> None:
    read(REFORM)
    assert value(ANNUAL_LEAVE, STAFF, on=dt.date(2027, 1, 1)) == Days(5)
    assert YUNNAN.overlays == ()


def test_a_figure_may_be_left_open_or_repealed() -> None:
    text = 'name = "x"\n[[parameters."leave.annual.days_first"]]\nvalue = "{}"\nsince = 2008-01-01\n'
    for status in (Status.LEFT_OPEN, Status.NOT_IN_FORCE):
        policy = read(text.format(status.value))
        assert determine(ANNUAL_LEAVE, STAFF, on=dt.date(2024, 1, 1), policy=policy).causes == {status}


def test_a_percentage_is_read_in_its_own_unit() -> None:
    name = "assessment.quota.institution_general"
    policy = read(f'name = "x"\n[[parameters."{name}"]]\nvalue = 22.5\nsince = "2025"\n')
    (dated,) = policy.values_of(parameter_named(name))
    assert (dated.value, str(dated.since)) == (Percent(Decimal("22.5")), "2025")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('name = "x"\nreadngs = {}\n', "did you mean readings"),
        ('name = "x"\nbase = "yunan"\n', "did you mean yunnan"),
        ("base = 'yunnan'\n", "name"),
        ("name = 3\n", "name"),
        ('name = "x"\nlowest_evidence = "recaled"\n', "did you mean recalled"),
        ('name = "x"\nlabel = { zh = "甲" }\n', "label.en"),
        ('name = "x"\nreadings = 3\n', "readings: a table is wanted"),
        ('name = "x"\n[readings]\n"leave.annual.step_complete" = "eve"\n', "did you mean leave.annual.step_completed"),
        ('name = "x"\n[readings]\n"leave.annual.step_completed" = "ev"\n', "did you mean eve"),
        ('name = "x"\n[parameters]\n"leave.annual.days_frist" = []\n', "did you mean leave.annual.days_first"),
        ('name = "x"\n[parameters]\n"leave.annual.days_first" = []\n', "one at least"),
        ('name = "x"\n[parameters]\n"leave.annual.days_first" = 6\n', "a list of dated values"),
        ('name = "x"\n[parameters]\n"leave.annual.days_first" = [6]\n', "a table is wanted"),
        ('name = "x"\n[parameters]\n"leave.annual.days_first" = [{ value = 6 }]\n', "since"),
        ('name = "x"\n[parameters]\n"leave.annual.days_first" = [{ since = "2027" }]\n', "value"),
        ('name = "x"\n[parameters]\n"leave.annual.days_first" = [{ value = "6", since = "2027" }]\n', "value"),
        ('name = "x"\n[parameters]\n"leave.annual.days_first" = [{ value = -6, since = "2027" }]\n', "value"),
        ('name = "x"\n[parameters]\n"leave.annual.days_first" = [{ value = 6, since = "2027", sinc = 1 }]\n', "since"),
        (
            'name = "x"\n[parameters]\n"leave.annual.days_first" = [{ value = 6, since = "2027" }, '
            '{ value = 7, since = "2026" }]\n',
            "in the order of their dates",
        ),
        (
            'name = "x"\n[parameters]\n"leave.annual.days_first" = [{ value = 6, since = "2027", '
            'cite = { instrument = "anual-leave-regulation", article = "3" } }]\n',
            "did you mean annual-leave-regulation",
        ),
    ],
)
def test_a_fault_is_told_with_its_place(text: str, said: str) -> None:
    found = faults(text)
    assert any(said in fault for fault in found), found


def test_all_faults_are_told_at_once() -> None:
    found = faults(
        """
name = "x"
extra = 1
base = "elsewhere"
lowest_evidence = "sure"
[readings]
"no.such.reading" = "a"
"leave.annual.step_completed" = "never"
[parameters]
"no.such.parameter" = []
"leave.annual.days_first" = [{ value = true, since = "2027-13" }]
"""
    )
    places = [fault.partition(":")[0].partition(" ")[0] for fault in found]
    assert places.count("readings") == 2
    for place in ("policy", "base", "lowest_evidence", "parameters"):
        assert place in places
    assert len([place for place in places if place.startswith("parameters.leave.annual.days_first")]) == 2
    assert len(found) == 8


def test_a_policy_goes_out_and_comes_back_the_same() -> None:
    policy = read(REFORM)
    again = policy_from_plain(policy_to_plain(policy))
    assert policy_to_plain(again) == policy_to_plain(policy)
    assert attrs.evolve(again, overlays=()) == attrs.evolve(policy, overlays=())
    for day in (dt.date(2026, 1, 1), dt.date(2027, 6, 1)):
        assert value(ANNUAL_LEAVE, STAFF, on=day, policy=again) == value(ANNUAL_LEAVE, STAFF, on=day, policy=policy)


def test_the_readings_of_a_policy_are_written_by_name() -> None:
    policy = YUNNAN.with_(readings={reading_named("check_up.year"): "rolling"})
    assert policy_to_plain(policy)["readings"] == {"check_up.year": "rolling"}


SCHEDULED = """
name = "with-2027"

[[schedules]]
year = 2027
notices = [{ name = "an invented notice", published = 2026-11-01, address = "https://example.org" }]
festivals = { spring_festival = 2027-02-06 }
breaks = [
  { festival = "new_year", first = 2027-01-01, last = 2027-01-03 },
  { festival = "spring_festival", first = 2027-02-05, last = 2027-02-11, workdays = [2027-01-30] },
]

[[schedules]]
year = 2027
place = "大理白族自治州"
notices = [{ name = "another" }]
covers = [{ first = 2027-04-01, last = 2027-05-31 }]
breaks = [{ festival = "third_month_fair", first = 2027-04-21, last = 2027-04-23 }]
"""


def test_schedules_come_with_a_policy() -> None:
    policy = read(SCHEDULED)
    assert [(one.year, one.place) for one in policy.schedules] == [(2027, None), (2027, "532900")]
    assert policy.calendar.working_days(dt.date(2027, 1, 25), dt.date(2027, 2, 14)) == 11
    assert not policy.calendar.is_working_day(dt.date(2027, 4, 21), place="大理市")


def test_schedules_go_out_and_come_back_the_same() -> None:
    policy = read(SCHEDULED)
    again = policy_from_plain(policy_to_plain(policy))
    assert again == policy
    assert hash(again) == hash(policy)


def test_a_determination_under_a_policy_with_schedules_is_kept_and_replayed() -> None:
    kept = determination_to_json(determine(ANNUAL_LEAVE, STAFF, on=dt.date(2027, 1, 4), policy=read(SCHEDULED)))
    again = determination_from_json(kept)
    assert again.policy == read(SCHEDULED)
    assert determination_to_json(again) == kept


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("year = 2027\nnotices", "year = '2027'\nnotices", "schedules[0]: schedule.year"),
        ('{ name = "another" }', '{ nam = "another" }', "schedules[1]: schedule.notices[0]"),
        ("大理白族自治州", "大理州", "did you mean 大理"),
        ('"new_year"', '"new_yaer"', "did you mean new_year"),
        ("2027-01-30", "2027-01-29", "one already"),
        ('place = "大理白族自治州"\n', "", "schedules[1]"),
    ],
)
def test_a_fault_of_a_schedule_is_told_with_its_place(old: str, new: str, said: str) -> None:
    assert old in SCHEDULED
    found = faults(SCHEDULED.replace(old, new, 1))
    assert any(said in fault for fault in found), found


def test_two_schedules_of_one_year_and_place_are_a_fault() -> None:
    twice = 'name = "x"\n' + '[[schedules]]\nyear = 2027\nnotices = [{ name = "a" }]\n' * 2
    assert faults(twice) == ["schedules[1]: of one year and place, one schedule is wanted: the last that was issued"]
    assert faults('name = "x"\nschedules = 3\n') == ["schedules: a list of tables is wanted"]
