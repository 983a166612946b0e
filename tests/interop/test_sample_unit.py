"""A realistic unit file, read as its author meant it."""

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from cadre_policy.interop import from_plain, read_unit_file, to_plain
from cadre_policy.measures import Count, Days, Months, PartialDate, Percent, Yuan
from cadre_policy.records import (
    Ability,
    CaseFact,
    Ethnicity,
    Grade,
    PostLevel,
    Rank,
    SanctionKind,
    Unit,
)

PATH = Path(__file__).parent / "data" / "township.toml"


@pytest.fixture(scope="module")
def unit() -> Unit:
    return read_unit_file(PATH)


def test_the_unit(unit: Unit) -> None:
    assert (unit.id, unit.ethnic_township, unit.border_township, unit.poor_township) == ("u-heping", True, False, None)
    assert [headcount.should_take_part for headcount in unit.headcounts] == [Count(38), Count(39)]
    assert unit.ratio_approvals.entries[0].ratio == Percent(Decimal("22.5"))
    assert [member.id for member in unit.members] == ["c-001", "c-002", "c-003"]
    assert unit.members_complete is None


def test_a_member(unit: Unit) -> None:
    person = unit.members[0]
    assert person.birth == PartialDate.of(1986, 3)
    assert person.ethnicity is Ethnicity.PUMI
    assert person.retired_on is None
    assert [post.level for post in person.posts] == [PostLevel.STAFF, PostLevel.TOWNSHIP_DEPUTY]
    assert [holding.rank for holding in person.ranks] == [Rank.SECTION_CHIEF_3]
    assert {result.year: result.grade for result in person.assessments} == {
        2021: Grade.COMPETENT,
        2022: Grade.EXCELLENT,
        2023: Grade.COMPETENT,
    }
    assert person.leave.entries[0].months == Months(Decimal("0.4"))


def test_a_clean_record_is_one_only_where_the_list_is_complete(unit: Unit) -> None:
    first, second, _ = unit.members
    year = (dt.date(2023, 1, 1), dt.date(2023, 12, 31))
    assert first.sanctions.any_in(*year) is False
    assert second.sanctions.any_in(*year) is True
    assert second.sanctions.entries[0].kind is SanctionKind.PARTY
    assert second.sanctions.any_in(dt.date(2022, 1, 1), dt.date(2022, 12, 31)) is None


def test_check_ups_and_training(unit: Unit) -> None:
    person = unit.members[1]
    assert person.check_ups.count_in(dt.date(2023, 1, 1), dt.date(2023, 12, 31), lambda check: check.full) == (1, 1)
    assert person.training.entries[0].days == Days(Decimal("4.5"))
    assert person.training.entries[0].abilities == (Ability.MASS_WORK, Ability.IMPLEMENTATION)


def test_a_tolerance_case_keeps_findings_that_contradict_one_another(unit: Unit) -> None:
    (case,) = unit.members[0].tolerance_cases
    assert case.found(CaseFact.PUBLIC_SPIRIT) is True
    assert case.found(CaseFact.INTENT) is None
    assert case.conflicts == (CaseFact.INTENT,)
    assert case.recovered == Yuan(Decimal("600.55"))
    assert case.procedure.consulted is True


def test_the_whole_file_is_written_back(unit: Unit) -> None:
    assert from_plain(Unit, to_plain(unit)) == unit
