"""What the lists of places say of a day, and how sure that is: against the dossier's table of exits."""

import datetime as dt

import pytest

from cadre_policy.errors import DateError, UnknownNameError
from cadre_policy.law import (
    Evidence,
    Label,
    Membership,
    county_unit,
    county_units,
    ethnic_township,
    ethnic_townships,
    prefectures,
    units_of_prefecture,
)
from cadre_policy.law.places import LAST_EXIT, RECALLED_EXIT

VERIFIED, SECONDARY, RECALLED = Evidence.VERIFIED, Evidence.SECONDARY, Evidence.RECALLED
FIRST, SECOND, THIRD, FOURTH = "云县", "东川区", "永德县", "镇雄县"
"""One county of each batch of exits: 2018-09, 2019-04-30, 2020-05-16 (names recalled), 2020-11-13."""
NEVER = "五华区"


def on(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("name", "day", "value", "evidence"),
    [
        (FIRST, "2018-08-31", True, VERIFIED),
        (FIRST, "2018-09-01", None, VERIFIED),
        (FIRST, "2018-09-29", None, VERIFIED),
        (FIRST, "2018-09-30", False, VERIFIED),
        (SECOND, "2019-04-29", True, VERIFIED),
        (SECOND, "2019-04-30", False, VERIFIED),
        (THIRD, "2020-05-15", True, RECALLED),
        (THIRD, "2020-05-16", False, VERIFIED),
        (FOURTH, "2020-11-12", True, VERIFIED),
        (FOURTH, "2020-11-13", False, VERIFIED),
        (NEVER, "2020-05-15", False, RECALLED),
        (NEVER, "2020-05-16", False, VERIFIED),
    ],
)
def test_listed_poor(name: str, day: str, value: bool | None, evidence: Evidence) -> None:
    found = county_unit(name).listed_poor(on(day))
    assert (found.value, found.evidence) == (value, evidence)


def test_before_the_opinion_the_list_is_not_dated() -> None:
    """The dossier says "at the start of the campaign", and no more."""
    for name in (FIRST, SECOND, THIRD, FOURTH):
        assert county_unit(name).listed_poor(on("2018-07-31")).value is None
        assert county_unit(name).support_continues(on("2018-07-31")).value is None


def test_how_many_were_certainly_listed_between_the_exits() -> None:
    """88, less 15, less 33, less 31, less 9."""
    for day, number in (
        ("2018-08-31", 88),
        ("2018-10-01", 73),
        ("2019-05-01", 40),
        ("2020-06-01", 9),
        ("2021-01-01", 0),
    ):
        assert sum(unit.listed_poor(on(day)).value is True for unit in county_units()) == number


@pytest.mark.parametrize(
    ("name", "day", "value", "evidence"),
    [
        (FIRST, "2018-08-31", True, VERIFIED),
        (FIRST, "2018-09-15", True, VERIFIED),
        (FIRST, "2018-10-01", True, VERIFIED),
        (FIRST, "2020-11-13", True, VERIFIED),
        (FIRST, "2020-11-14", None, VERIFIED),
        (THIRD, "2020-11-13", True, RECALLED),
        (THIRD, "2020-11-14", None, RECALLED),
        (NEVER, "2019-01-01", False, RECALLED),
    ],
)
def test_support_goes_on_after_the_exit_through_the_campaign(
    name: str, day: str, value: bool | None, evidence: Evidence
) -> None:
    found = county_unit(name).support_continues(on(day))
    assert (found.value, found.evidence) == (value, evidence)


def test_the_days_of_the_exits_are_those_of_the_data() -> None:
    exits = {unit.poor_exit for unit in county_units() if unit.poor_exit is not None}
    assert max(exits, key=lambda one: one.last) == LAST_EXIT
    assert {unit.poor_exit for unit in county_units() if unit.poor_exit_recalled} == {RECALLED_EXIT}


def test_border_counties_are_recalled_and_so_are_all_others() -> None:
    assert (county_unit("腾冲市").on_border().value, county_unit(NEVER).on_border().value) == (True, False)
    assert {unit.on_border().evidence for unit in county_units()} == {RECALLED}


def test_accepted_is_the_value_if_it_is_sure_enough() -> None:
    border = county_unit("腾冲市").on_border()
    assert [border.accepted(lowest) for lowest in (RECALLED, SECONDARY, VERIFIED)] == [True, None, None]


def test_not_in_class_one_is_never_no() -> None:
    listed = county_unit("东川区").in_class_1()
    assert (listed.value, listed.evidence, str(listed.since)) == (True, SECONDARY, "2006")
    assert {unit.in_class_1().value for unit in county_units()} == {True, None}


def test_autonomous_areas() -> None:
    assert county_unit("楚雄市").in_autonomous_area().value is True
    assert county_unit(NEVER).in_autonomous_area().value is False


@pytest.mark.parametrize(
    ("county", "name", "value"),
    [
        ("533122", "九保阿昌族乡", True),
        ("梁河县", "九保阿昌族乡", True),
        ("533122", "芒东镇", False),
        ("533122", "户撒阿昌族乡", None),
        ("530125", "九乡", None),
        ("530125", "马街镇", False),
        ("530125", "汤池街道", False),
        ("530125", "九乡彝族", None),
    ],
    ids=[
        "listed",
        "by the county's name",
        "a town",
        "another county's",
        "a short name",
        "elsewhere",
        "a subdistrict",
        "cut",
    ],
)
def test_ethnic_township(county: str, name: str, value: bool | None) -> None:
    assert ethnic_township(county, name).value is value


def test_every_listed_ethnic_township_is_found() -> None:
    assert all(ethnic_township(one.county, one.name).value is True for one in ethnic_townships())


def test_prefectures() -> None:
    assert len(prefectures()) == 16
    assert len(units_of_prefecture("怒江傈僳族自治州")) == 4
    assert sum(len(units_of_prefecture(name)) for name in prefectures()) == 129
    with pytest.raises(UnknownNameError, match="prefecture of Yunnan"):
        units_of_prefecture("怒江州")


def test_in_words() -> None:
    border = county_unit("腾冲市").on_border()
    assert border.say("zh") == "是(云南25个边境县名单;名单凭记忆,未核实)"
    assert border.say("en") == "yes (the list of Yunnan's 25 border counties; names recalled, not confirmed)"
    unknown = Membership(value=None, evidence=SECONDARY, source=Label("某名单", "a list"))
    assert unknown.say("en") == "not known (a list; secondary sources)"


def test_a_membership_is_no_truth_value_and_a_day_is_a_day() -> None:
    with pytest.raises(TypeError, match="accepted"):
        bool(county_unit(NEVER).on_border())
    for asked in (county_unit(NEVER).listed_poor, county_unit(NEVER).support_continues):
        with pytest.raises(DateError):
            asked(dt.datetime(2020, 1, 1))
    with pytest.raises(UnknownNameError):
        ethnic_township("539999", "某某镇")
