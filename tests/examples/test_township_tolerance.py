"""The invented township's tolerance cases: the orchard tolerated, what follows, and a rating that goes against it."""

import datetime as dt
from pathlib import Path

import pytest

from cadre_policy.interop import read_unit_file
from cadre_policy.measures import as_date
from cadre_policy.policies.tolerance import SIX_LIMBS, tolerance_by_reading, tolerance_merits
from cadre_policy.policies.tolerance_effects import tolerance_effects, tolerated_work_held_against
from cadre_policy.records import AssessmentKind, Cadre, ToleranceOutcome
from cadre_policy.report import Asked, person_report, report_text
from cadre_policy.rules import Status

TOWNSHIP = Path(__file__).parents[2] / "examples" / "data" / "township.toml"
ON = dt.date(2024, 6, 30)


@pytest.fixture(scope="module")
def people() -> dict[str, Cadre]:
    return {member.id: member for member in read_unit_file(TOWNSHIP).members}


@pytest.mark.parametrize(
    ("person", "outcome"),
    [
        pytest.param("c-14", ToleranceOutcome.TOLERATE, id="frost on the orchard"),
        pytest.param("c-15", None, id="no minutes"),
        pytest.param("c-16", ToleranceOutcome.DO_NOT_TOLERATE, id="a filing not made"),
    ],
)
def test_the_merits(people: dict[str, Cadre], person: str, outcome: ToleranceOutcome | None) -> None:
    (case,) = people[person].tolerance_cases
    assert tolerance_merits(case, on=ON, cadre=person).value is outcome


def test_the_filing_hangs_on_how_a_breach_is_read(people: dict[str, Cadre]) -> None:
    """The sample's own comment: another reading of clause 10.8 would tolerate it."""
    (case,) = people["c-16"].tolerance_cases
    outcomes = tolerance_by_reading(case, on=ON)
    assert "tolerance.breach" in {which.name for which in outcomes.matter}
    reached = {row.answer.value for row in outcomes.ways_to_another_answer()}
    assert ToleranceOutcome.TOLERATE in reached
    assert SIX_LIMBS not in next(iter(outcomes.ways_to_another_answer())).choices


def test_what_follows_for_the_orchard(people: dict[str, Cadre]) -> None:
    (case,) = people["c-14"].tolerance_cases
    effects = tolerance_effects(case, on=ON, cadre="c-14")
    assert set(effects.protected) == set(AssessmentKind)
    assert effects.appointment.status is Status.NOT_KNOWN
    assert [one.fact.name for one in effects.appointment.missing] == ["real_results"]


def test_the_rating_goes_against_it(people: dict[str, Cadre]) -> None:
    (found,) = tolerated_work_held_against(people["c-14"], on=ON)
    assert found.breach
    assert found.before_decision is False
    assert found.said.zh == "2023年目标责任考核"
    assert tolerated_work_held_against(people["c-14"], on=dt.date(2024, 6, 10)) == ()


def test_the_report_says_so(people: dict[str, Cadre]) -> None:
    said = report_text(person_report(people["c-14"], Asked(on=as_date(ON))), "zh")
    assert "w-orchard" in said
    assert "由考核单位复查对该项工作的评价" in said
