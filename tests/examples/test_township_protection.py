"""The invented township's reports, publicity, corrections and early signs, read as the comments above them say."""

import datetime as dt
from pathlib import Path

import pytest

from cadre_policy.interop import read_unit_file
from cadre_policy.measures import Days
from cadre_policy.policies.correction import CorrectionState, correction_review, open_warnings
from cadre_policy.policies.reputation import (
    Accusation,
    PublicityStep,
    ReportStep,
    Reputation,
    publicity_review,
    report_review,
)
from cadre_policy.records import Cadre

ON = dt.date(2024, 6, 30)


@pytest.fixture(scope="module")
def people() -> dict[str, Cadre]:
    unit = read_unit_file(Path(__file__).parents[2] / "examples" / "data" / "township.toml")
    return {member.id: member for member in unit.members}


def test_a_forged_report_was_concluded_and_not_cleared_up(people: dict[str, Cadre]) -> None:
    (report,) = people["c-14"].reports.entries
    review = report_review(report, on=ON)
    assert review.open == (ReportStep.CLEAR_UP,)
    assert review.standing.value is Reputation.OUTSTANDING
    assert review.accusation.value is Accusation.FALSE_ACCUSATION


def test_the_truth_about_the_frost_was_published_and_the_effect_lasts(people: dict[str, Cadre]) -> None:
    (wave,) = people["c-14"].publicity.entries
    assert publicity_review(wave, on=ON).open == (PublicityStep.REMOVE_EFFECT,)


@pytest.mark.parametrize(
    ("person", "state"),
    [("c-14", CorrectionState.UNDER_WAY), ("c-15", CorrectionState.PLAN_MISSING), ("c-16", None)],
)
def test_corrections(people: dict[str, Cadre], person: str, state: CorrectionState | None) -> None:
    (case,) = people[person].tolerance_cases.entries
    assert correction_review(case, on=ON, cadre=person).state.value is state


def test_a_sign_has_been_open_for_29_days(people: dict[str, Cadre]) -> None:
    (warning,) = open_warnings(people["c-15"], on=ON)
    assert warning.open_for.value == Days(29)
