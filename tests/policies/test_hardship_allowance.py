"""Allowances by place: from a personnel file to the facts, errors and words."""

import datetime as dt
from typing import Any

import attrs
import pytest

from cadre_policy.errors import DateError, FactsError
from cadre_policy.law import Evidence, Label, county_units
from cadre_policy.measures import Yuan
from cadre_policy.policies.hardship_allowance import (
    MONTHLY_FIRST,
    AreaClass,
    HardshipAllowanceFacts,
    area_class,
    beyond_powers,
    hardship_allowance,
    hardship_allowance_facts,
    hardship_monthly,
    regional_allowance,
    township_subsidy,
)
from cadre_policy.records import Cadre, Place, StaffKind, StaffStatus
from cadre_policy.rules import YUNNAN, Dated, Overlay, Status

ON = dt.date(2023, 6, 1)
JINNING, TENGCHONG = "530115", "530581"
STAFF = Cadre(
    id="c",
    workplace=Place(county=JINNING, township="夕阳彝族乡"),
    staff_kind=StaffKind.CIVIL_SERVANT,
    status=StaffStatus.IN_POST,
)


def test_a_county_of_the_list() -> None:
    assert hardship_allowance(STAFF, on=ON).value is True
    assert area_class(STAFF, on=ON).value is AreaClass.FIRST
    assert hardship_monthly(STAFF, on=ON).status is Status.LEFT_OPEN


def test_a_county_outside_class_one_is_open_and_not_without() -> None:
    elsewhere = attrs.evolve(STAFF, workplace=Place(county=TENGCHONG, township="猴桥镇"))
    assert hardship_allowance(elsewhere, on=ON).status is Status.LEFT_OPEN


def test_thirty_six_counties_are_in_class_one() -> None:
    """The dossier's list of 2006 (section 16)."""
    found = [area_class(attrs.evolve(STAFF, workplace=Place(county=unit.code)), on=ON).value for unit in county_units()]
    assert found.count(AreaClass.FIRST) == 36
    assert set(found) == {AreaClass.FIRST, None}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, True),
        ({"staff_kind": StaffKind.INSTITUTION_PROFESSIONAL}, True),
        ({"staff_kind": StaffKind.VILLAGE}, False),
        ({"staff_kind": StaffKind.ENTERPRISE}, False),
        ({"staff_kind": None}, None),
        ({"status": None}, None),
        ({"status": None, "retired_on": "2023-06-01"}, False),
        ({"status": None, "retired_on": "2023-06"}, None),
    ],
)
def test_who_is_on_the_staff(changed: dict[str, Any], expected: bool | None) -> None:
    assert hardship_allowance_facts(attrs.evolve(STAFF, **changed), ON).on_staff is expected


def test_a_place_that_the_list_does_not_reach() -> None:
    for place in (None, Place(), Place(county="110101")):
        assert hardship_allowance_facts(attrs.evolve(STAFF, workplace=place), ON).listed_first is None


def test_the_subsidy_of_townships_is_recalled() -> None:
    answer = township_subsidy(STAFF, on=ON)
    assert answer.causes == {Status.UNCONFIRMED, Status.LEFT_OPEN}
    assert township_subsidy(STAFF, on=ON, policy=YUNNAN.with_(lowest_evidence=Evidence.RECALLED)).causes == {
        Status.LEFT_OPEN
    }
    assert regional_allowance(STAFF, on=ON).status is Status.LEFT_OPEN


def test_a_unit_that_pays_more_than_the_amount() -> None:
    table = Overlay(
        parameter=MONTHLY_FIRST, values=(Dated(value=Yuan(300), since="2018"),), source=Label("标准表", "a table")
    )
    policy = YUNNAN.with_(overlays=(table,))
    facts = attrs.evolve(hardship_allowance_facts(STAFF, ON), scope_widened=False, class_raised=False, paid=Yuan(400))
    answer = beyond_powers(facts, on=ON, policy=policy)
    assert answer.value is True
    text = answer.explain("zh")
    for wanted in ("单位越权", "400元", "300元", "第84条", "三十日内"):
        assert wanted in text


def test_bad_input_is_refused() -> None:
    with pytest.raises(DateError):
        hardship_allowance(STAFF, on=dt.datetime(2023, 6, 1))
    with pytest.raises(FactsError, match="area_class"):
        HardshipAllowanceFacts(area_class="first")  # type: ignore[arg-type]
