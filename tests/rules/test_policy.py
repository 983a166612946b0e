"""What a rule is asked under: readings, overlays, evidence, and what was made known by a day."""

import datetime as dt

import attrs
import pytest

import toys
from cadre_policy.errors import CoverageError, InputError, RuleWritingError, UnknownNameError
from cadre_policy.law import Label
from cadre_policy.law.calendar import Notice, Schedule
from cadre_policy.law.evidence import Evidence
from cadre_policy.measures import Days, Months, Years
from cadre_policy.rules import (
    YUNNAN,
    Dated,
    Overlay,
    Policy,
    Status,
    all_of,
    any_of,
    determine,
    first_of,
    in_force,
    less,
    minimum,
    value,
)

ON = dt.date(2021, 6, 15)
TRUSTING = YUNNAN.with_(lowest_evidence=Evidence.RECALLED)
WHAT_IF = Label("假设", "what if")


def overlay(*values: Dated[Years]) -> Overlay:
    return Overlay(parameter=toys.STEP, values=values, source=WHAT_IF)


# --- changed copies ---


def test_a_policy_is_changed_in_a_copy_only() -> None:
    changed = YUNNAN.with_(
        readings={toys.SETTLED: "wide"}, overlays=(overlay(Dated(value=Years(1), since="2010-01-01")),)
    )
    assert YUNNAN.readings == ()
    assert YUNNAN.overlays == ()
    assert (YUNNAN.reading(toys.SETTLED), changed.reading(toys.SETTLED)) == ("narrow", "wide")
    assert changed.name != YUNNAN.name
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        YUNNAN.jurisdiction = "530100"  # type: ignore[misc]


def test_what_is_not_named_stays_as_it_was() -> None:
    one = YUNNAN.with_(name="one", readings={toys.SETTLED: "wide"}, lowest_evidence=Evidence.RECALLED)
    other = one.with_(readings={toys.UNSETTLED: "narrow"}, jurisdiction="533300")
    assert (other.reading(toys.SETTLED), other.reading(toys.UNSETTLED)) == ("wide", "narrow")
    assert other.lowest_evidence is Evidence.RECALLED
    assert (one.jurisdiction, other.jurisdiction) == ("530000", "533300")


def test_an_unknown_alternative_lists_names_that_look_alike() -> None:
    with pytest.raises(UnknownNameError, match="did you mean narrow") as caught:
        YUNNAN.with_(readings={toys.SETTLED: "narow"})
    assert caught.value.near == ("narrow",)


def test_policies_that_say_the_same_are_the_same() -> None:
    """The order in which readings are named does not matter: the same compiled rule answers."""
    one = YUNNAN.with_(name="a", readings={toys.SETTLED: "wide", toys.UNSETTLED: "narrow"})
    other = YUNNAN.with_(name="a", readings={toys.UNSETTLED: "narrow"}).with_(name="a", readings={toys.SETTLED: "wide"})
    assert attrs.evolve(other, label=one.label) == one
    assert hash(attrs.evolve(other, label=one.label)) == hash(one)


# --- overlays ---

TWO_YEARS = toys.ToyFacts(begun="2019-06-01")


def test_an_overlay_gives_other_values() -> None:
    assert value(toys.LONG, TWO_YEARS, on=ON) is False
    policy = YUNNAN.with_(overlays=(overlay(Dated(value=Years(2), since="2010-01-01")),))
    answer = determine(toys.LONG, TWO_YEARS, on=ON, policy=policy)
    assert answer.value is True
    assert [(used.parameter.name, used.value) for used in answer.figures] == [("toy.step", Years(2))]


def test_a_later_overlay_of_the_same_parameter_replaces_the_earlier_one() -> None:
    strict = overlay(Dated(value=Years(9), since="2010-01-01"))
    lenient = overlay(Dated(value=Years(1), since="2010-01-01"))
    policy = YUNNAN.with_(overlays=(strict,)).with_(overlays=(lenient,))
    assert policy.overlays == (lenient,)
    assert value(toys.LONG, TWO_YEARS, on=ON, policy=policy) is True


def test_an_overlay_holds_from_its_own_day_on() -> None:
    policy = YUNNAN.with_(overlays=(overlay(Dated(value=Years(1), since="2021-06-15")),))
    assert value(toys.LONG, TWO_YEARS, on=ON, policy=policy) is True
    assert determine(toys.LONG, TWO_YEARS, on=ON - dt.timedelta(days=1), policy=policy).status is Status.NOT_IN_FORCE


def test_an_overlay_is_checked_like_the_parameter() -> None:
    with pytest.raises(RuleWritingError, match=r"toy\.step: a value is not in Years"):
        Overlay(parameter=toys.STEP, values=(Dated(value=Months(36), since="2010-01-01"),), source=WHAT_IF)
    with pytest.raises(RuleWritingError, match="in the order of their dates"):
        overlay(Dated(value=Years(1), since="2020-01-01"), Dated(value=Years(2), since="2010-01-01"))
    with pytest.raises(RuleWritingError, match="values"):
        overlay()


# --- evidence ---

SEVEN = toys.toy(Days, "seven", toys.RECALLED)


def test_a_recalled_figure_does_not_decide_but_says_what_it_would_give() -> None:
    answer = determine(SEVEN, toys.ToyFacts(), on=ON)
    assert (answer.value, answer.status, answer.provisional) == (None, Status.UNCONFIRMED, Days(7))
    assert (
        answer.headline("en")
        == "a toy: resting on an unconfirmed figure (unconfirmed figures or dates would give 7 days)"
    )


def test_a_recalled_figure_decides_where_that_is_accepted() -> None:
    answer = determine(SEVEN, toys.ToyFacts(), on=ON, policy=TRUSTING)
    assert (answer.value, answer.status, answer.provisional) == (Days(7), Status.DETERMINED, None)
    assert [used.evidence for used in answer.figures] == [Evidence.RECALLED]


def test_the_threshold_can_be_raised() -> None:
    secondary = toys.figure(Days, "secondary", Dated(value=Days(4), since="2010-01-01", evidence=Evidence.SECONDARY))
    rule = toys.toy(Days, "secondhand", secondary)
    assert value(rule, toys.ToyFacts(), on=ON) == Days(4)
    only_verified = YUNNAN.with_(lowest_evidence=Evidence.VERIFIED)
    assert determine(rule, toys.ToyFacts(), on=ON, policy=only_verified).status is Status.UNCONFIRMED


# --- dates within a bracket ---

BRACKET = toys.toy(Days, "bracketed", toys.BRACKET)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2009-12-31", Status.NOT_IN_FORCE),
        ("2010-01-01", Days(2)),
        ("2020-12-31", Days(2)),
        ("2021-01-01", Status.UNCONFIRMED),
        ("2021-12-31", Days(3)),
        ("2022-01-01", Days(3)),
    ],
)
def test_only_inside_the_bracket_is_the_date_unconfirmed(on: str, expected: Days | Status) -> None:
    answer = determine(BRACKET, toys.ToyFacts(), on=dt.date.fromisoformat(on))
    assert (answer.value if answer.determined else answer.status) == expected


def test_the_first_day_of_a_bracket_is_taken_where_memory_is_accepted() -> None:
    answer = determine(BRACKET, toys.ToyFacts(), on=dt.date(2021, 1, 1), policy=TRUSTING)
    assert answer.value == Days(3)
    assert determine(BRACKET, toys.ToyFacts(), on=dt.date(2021, 1, 1)).provisional == Days(3)


# --- by what was made known ---

ANNOUNCED = toys.figure(
    Days,
    "announced",
    Dated(value=Days(1), since="2010-01-01"),
    Dated(value=Days(2), since="2015-01-01", promulgated="2019-05-05"),
)
LATER = toys.toy(Days, "later", ANNOUNCED)
REWRITTEN = toys.toy(
    Days, "rewritten", in_force(("2010-01-01", toys.const(Days(1))), ("2015-01-01", toys.const(Days(2)), "2019-05-05"))
)


@pytest.mark.parametrize("rule", [LATER, REWRITTEN], ids=["a figure", "a text"])
@pytest.mark.parametrize(
    ("known_at", "expected"),
    [(None, Days(2)), ("2019-05-05", Days(2)), ("2019-05-04", Days(1)), ("2010-01-01", Days(1))],
)
def test_what_was_made_known_later_is_hidden(
    rule: toys.Rule[toys.ToyFacts, Days], known_at: str | None, expected: Days
) -> None:
    day = None if known_at is None else dt.date.fromisoformat(known_at)
    assert value(rule, toys.ToyFacts(), on=ON, known_at=day) == expected


@pytest.mark.parametrize("rule", [LATER, REWRITTEN], ids=["a figure", "a text"])
def test_before_anything_was_made_known_nothing_is_in_force(rule: toys.Rule[toys.ToyFacts, Days]) -> None:
    answer = determine(rule, toys.ToyFacts(), on=ON, known_at=dt.date(2009, 12, 31))
    assert answer.status is Status.NOT_IN_FORCE


# --- which date decides ---


@pytest.mark.parametrize(
    ("acted", "expected"),
    [
        ("2011-12-31", Status.NOT_IN_FORCE),
        ("2012-01-01", Days(5)),
        ("2017-12-31", Days(5)),
        ("2018-06-01", Status.UNCONFIRMED),
        ("2018-12-31", Days(3)),
        ("2020-05-31", Days(3)),
        ("2020-06-01", Status.LEFT_OPEN),
    ],
)
def test_a_date_fact_may_decide_which_text_applies(acted: str, expected: Days | Status) -> None:
    """Asked in 2022, when the bracketed figure is three days: the text is that of the act all the same."""
    facts = toys.ToyFacts(acted=acted, rest=Days(2))
    answer = determine(toys.BY_FACT, facts, on=dt.date(2022, 6, 1))
    assert (answer.value if answer.determined else answer.status) == expected


def test_a_figure_of_another_day_than_the_one_asked_about() -> None:
    """Three days of rest suffice for an act of 2021 or later, two for one of 2020."""
    two = toys.ToyFacts(rest=Days(2), acted="2020-07-01")
    assert value(toys.AT, two, on=dt.date(2024, 1, 1)) is True
    assert value(toys.AT, attrs.evolve(two, acted="2022-07-01"), on=dt.date(2024, 1, 1)) is False


# --- absences are kept apart, and dropped where they no longer matter ---


@pytest.mark.parametrize(
    ("rule", "facts", "status"),
    [
        (toys.LATE, toys.ToyFacts(flag=True), Status.NOT_IN_FORCE),
        (toys.JUDGED, toys.ToyFacts(flag=True, mark=False), Status.FOR_JUDGEMENT),
        (toys.JUDGED, toys.ToyFacts(flag=False, mark=False, rest=Days(1)), Status.UNCONFIRMED),
        (toys.ABSENT_CASES, toys.ToyFacts(mark=True), Status.LEFT_OPEN),
        (toys.UNSETTLED_FLAG, toys.ToyFacts(flag=True, mark=False, begun="2020-01-01"), Status.LEFT_OPEN),
        (toys.LONG, toys.ToyFacts(), Status.NOT_KNOWN),
    ],
    ids=lambda one: str(getattr(one, "name", "")),
)
def test_each_absence_is_told_as_what_it_is(
    rule: toys.Rule[toys.ToyFacts, object], facts: toys.ToyFacts, status: Status
) -> None:
    answer = determine(rule, facts, on=ON)
    assert (answer.value, answer.causes) == (None, frozenset({status}))


def test_all_causes_are_told_and_the_first_names_the_status() -> None:
    both = toys.toy(bool, "both", all_of(toys.flag, toys.rest > toys.OPEN_FIGURE))
    answer = determine(both, toys.ToyFacts(rest=Days(1)), on=ON)
    assert answer.causes == {Status.NOT_KNOWN, Status.LEFT_OPEN}
    assert answer.status is Status.NOT_KNOWN


def test_a_part_that_decides_removes_the_causes_of_the_others() -> None:
    no = toys.toy(bool, "no", all_of(toys.rest > toys.OPEN_FIGURE, toys.age >= Years(18), toys.flag))
    assert determine(no, toys.ToyFacts(flag=False), on=ON).causes == frozenset()
    yes = toys.toy(bool, "yes", any_of(toys.rest > toys.RECALLED, toys.flag))
    assert determine(yes, toys.ToyFacts(flag=True), on=ON).value is True
    case = toys.toy(Days, "case", first_of((toys.flag, toys.OPEN_FIGURE), otherwise=Days(1)))
    assert determine(case, toys.ToyFacts(flag=False), on=ON).value == Days(1)
    assert determine(case, toys.ToyFacts(flag=True), on=ON).causes == {Status.LEFT_OPEN}


def test_a_figure_that_is_not_confirmed_makes_no_number_of_a_sum() -> None:
    for body in (toys.rest + toys.RECALLED, less(toys.rest, toys.RECALLED), minimum(toys.rest, toys.RECALLED)):
        assert determine(toys.toy(Days, "reckoned", body), toys.ToyFacts(rest=Days(1)), on=ON).value is None


def test_the_default_policy_accepts_no_memory() -> None:
    assert isinstance(YUNNAN, Policy)
    assert YUNNAN.lowest_evidence > Evidence.RECALLED
    assert YUNNAN.jurisdiction == "530000"


# --- holiday schedules ---


def schedule(year: int, name: str, place: str | None = None) -> Schedule:
    return Schedule(year=year, place=place, notices=(Notice(name=name),))


def test_a_schedule_is_added_in_a_copy_only() -> None:
    changed = YUNNAN.with_(schedules=(schedule(2027, "first"),))
    assert (YUNNAN.schedules, len(changed.schedules)) == ((), 1)
    assert changed.calendar.is_working_day(dt.date(2027, 1, 1))  # this invented one has no days off
    with pytest.raises(CoverageError, match="2027"):
        YUNNAN.calendar.is_working_day(dt.date(2027, 1, 1))


def test_a_schedule_replaces_the_one_of_the_same_year_and_place_only() -> None:
    first = YUNNAN.with_(schedules=(schedule(2027, "first"), schedule(2027, "of Dali", "532900")))
    again = first.with_(schedules=(schedule(2027, "issued again"), schedule(2028, "next")))
    assert [one.notices[0].name for one in again.schedules] == ["of Dali", "issued again", "next"]
    assert again.with_(name="kept").schedules == again.schedules
    with pytest.raises(InputError, match="one schedule"):
        YUNNAN.with_(schedules=(schedule(2027, "a"), schedule(2027, "b")))


def test_policies_with_the_same_schedules_are_equal() -> None:
    one, same, other = (YUNNAN.with_(schedules=(schedule(2027, name),)) for name in ("a", "a", "b"))
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one.calendar is same.calendar
    assert YUNNAN.calendar is YUNNAN.with_(readings={toys.SETTLED: "wide"}).calendar


def test_the_calendar_accepts_no_less_evidence_than_the_policy() -> None:
    """The notice for 2005 was read in an unofficial reprint."""
    assert YUNNAN.calendar.is_working_day(dt.date(2005, 6, 1))
    with pytest.raises(CoverageError, match="2005"):
        YUNNAN.with_(lowest_evidence=Evidence.VERIFIED).calendar.day(dt.date(2005, 6, 1))
