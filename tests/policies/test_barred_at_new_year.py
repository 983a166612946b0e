"""What sanctions keep back of a step, a level and a promotion that the grades would bring, from whole files."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.measures import PartialDate
from cadre_policy.policies.grade_consequences import (
    LevelBar,
    grade_consequence_facts,
    grade_consequence_spans,
    grade_consequences,
)
from cadre_policy.policies.sanction_effects import SANCTION_PERIOD_COUNTED
from cadre_policy.records import (
    Assessment,
    Cadre,
    Grade,
    Investigation,
    Ledger,
    Sanction,
    SanctionMeasure,
    StaffKind,
)
from cadre_policy.rules import YUNNAN, Status

M = SanctionMeasure
TOLD: dict[str, Any] = {"complete_from": "2010-01-01", "complete_until": "2026-12-31"}
MARCH = dt.date(2023, 3, 1)
EVE = YUNNAN.with_(name="eve", readings={SANCTION_PERIOD_COUNTED: "eve"})


def file(*sanctions: Sanction, **more: Any) -> Cadre:
    """Five years competent up to 2022, with the present step and level since 2018."""
    results = tuple(Assessment(year=year, grade=Grade.COMPETENT) for year in range(2018, 2023))
    clean: Ledger[Any] = Ledger(**TOLD)
    given: dict[str, Any] = {
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "began_work": "2012-07-01",
        "step_since": "2018-01-01",
        "level_since": "2018-01-01",
        "posts": clean,
        "awards": clean,
        "investigations": clean,
        "assessments": Ledger(entries=results, **TOLD),
        "sanctions": Ledger(entries=sanctions, **TOLD),
        **more,
    }
    return Cadre(id="c-001", **given)


def told(cadre: Cadre, **more: Any) -> dict[str, Any]:
    found = grade_consequences(cadre, 2022, on=more.pop("on", MARCH), **more)
    return {one.rule.name.partition(".")[2]: one.value for one in found}


def test_with_a_clean_record_both_rise_on_1_january() -> None:
    found = told(file())
    assert (found["effect.salary_step"], found["effect.level_rise"]) == (True, True)
    assert found["effect.level_from"] == PartialDate.parse("2023-01-01")
    assert (found["barred.post"], found["barred.rank"]) == (False, False)


def test_g1_the_step_of_the_new_year_is_unaffected_by_a_warning() -> None:
    """Its period ended in November, so the level rises with it."""
    found = told(file(Sanction(measure=M.WARNING, decided="2022-05-20")))
    assert found["effect.salary_step"] is True
    assert found["effect.level_from"] == PartialDate.parse("2023-01-01")


def test_a_warning_over_new_year_puts_the_level_off_to_the_month_after() -> None:
    """From 1 September: to the last of February or to 1 March, and the two ways of counting give two months."""
    found = told(file(Sanction(measure=M.WARNING, decided="2022-09-10")))
    assert (found["effect.salary_step"], found["effect.level_rise"]) == (True, True)
    assert found["effect.level_from"] == PartialDate.parse("2023-04-01")
    assert (found["barred.post"], found["barred.rank"]) == (True, True)
    disputed = file(Sanction(measure=M.WARNING, decided="2022-09-01"))
    assert told(disputed)["effect.level_from"] is None
    assert told(disputed, policy=EVE)["effect.level_from"] == PartialDate.parse("2023-03-01")


@pytest.mark.parametrize("measure", [M.DEMERIT, M.MAJOR_DEMERIT, M.LOWERED_GRADE, M.REMOVAL])
def test_from_a_demerit_on_neither_rises(measure: SanctionMeasure) -> None:
    found = told(file(Sanction(measure=measure, decided="2022-04-01")))
    assert (found["effect.salary_step"], found["effect.level_rise"]) == (False, False)
    assert "effect.level_from" not in found


def test_a_demerit_that_came_after_new_year_leaves_both() -> None:
    """It bars promotion on the day asked about, and not what took effect before it."""
    found = told(file(Sanction(measure=M.DEMERIT, decided="2023-02-01")))
    assert (found["effect.salary_step"], found["effect.level_rise"]) == (True, True)
    assert found["barred.rank"] is True


def test_a_warning_beside_a_demerit_is_no_mere_warning() -> None:
    cadre = file(Sanction(measure=M.WARNING, decided="2022-11-01"), Sanction(measure=M.DEMERIT, decided="2022-06-01"))
    assert grade_consequence_facts(cadre, 2022, on=MARCH).level_bar is LevelBar.OTHER


def test_an_open_case_bars_the_level_and_not_the_step() -> None:
    case = Investigation(since="2022-12-10", until="2023-02-20", sanctioned=False)
    cadre = file(investigations=Ledger(entries=(case,), **TOLD))
    assert grade_consequence_facts(cadre, 2022, on=MARCH).level_bar is LevelBar.OTHER
    assert told(cadre)["effect.salary_step"] is True


def test_a_list_that_may_lack_sanctions_leaves_both_open() -> None:
    cadre = file(sanctions=Ledger(complete_from="2010-01-01", complete_until="2021-12-31"))
    found = {one.rule.name.rpartition(".")[2]: one for one in grade_consequences(cadre, 2022, on=MARCH)}
    assert {one.fact.name for one in found["salary_step"].missing} == {"step_barred"}
    assert {one.fact.name for one in found["level_rise"].missing} == {"level_bar"}
    assert found["post"].status is Status.NOT_KNOWN
    late: dict[str, Any] = {"complete_from": "2022-01-01", "complete_until": "2026-12-31"}
    warned = file(sanctions=Ledger(entries=(Sanction(measure=M.WARNING, decided="2022-09-10"),), **late))
    assert grade_consequence_facts(warned, 2022, on=MARCH).level_bar is None


def test_what_was_set_aside_by_the_day_asked_about_bars_nothing() -> None:
    cadre = file(Sanction(measure=M.DEMERIT, decided="2022-04-01", revoked="2023-02"))
    january, february, march = (
        grade_consequence_facts(cadre, 2022, on=dt.date(2023, month, 10)).step_barred for month in (1, 2, 3)
    )
    assert (january, february, march) == (True, None, False)


def test_before_new_year_it_is_not_told() -> None:
    facts = grade_consequence_facts(file(), 2022, on=dt.date(2022, 12, 31))
    assert (facts.step_barred, facts.level_bar) == (None, None)
    spans = grade_consequence_spans(file(), 2022, dt.date(2022, 12, 1), MARCH)
    assert [(str(span.from_), span.facts.step_barred) for span in spans] == [
        ("2022-12-01", None),
        ("2023-01-01", False),
    ]


def test_institution_staff_under_a_warning_and_a_demerit() -> None:
    """A warning never bars the salary grade; what a demerit bars for them was not found."""
    results = (Assessment(year=2023, grade=Grade.QUALIFIED),)
    more: dict[str, Any] = {
        "staff_kind": StaffKind.INSTITUTION_PROFESSIONAL,
        "assessments": Ledger(entries=results, **TOLD),
    }
    for measure, expected in ((M.WARNING, True), (M.DEMERIT, None)):
        cadre = file(Sanction(measure=measure, decided="2023-11-01"), **more)
        found = {one.rule.name: one.value for one in grade_consequences(cadre, 2023, on=dt.date(2024, 3, 1))}
        assert found["assessment.effect.salary_step"] is expected
        assert "sanction.barred.rank" not in found
