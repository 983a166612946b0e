"""The section on what sanctions bar: each bar with its measure, its text and its last day, and nothing of a clean record."""

from typing import Any

import pytest

from cadre_policy.measures import Date
from cadre_policy.policies.sanction_effects import SANCTION_PERIOD_COUNTED
from cadre_policy.records import Cadre, Ledger, Sanction, SanctionMeasure, StaffKind
from cadre_policy.report.model import Asked, Tone
from cadre_policy.report.sanction_bars import sanction_section
from cadre_policy.rules import YUNNAN

TOLD: dict[str, Any] = {"complete_from": "2000-01-01", "complete_until": "2030-12-31"}
EVE = YUNNAN.with_(name="eve", readings={SANCTION_PERIOD_COUNTED: "eve"})


def file(*sanctions: Sanction, complete: bool = True) -> Cadre:
    listed = Ledger(entries=sanctions, **TOLD) if complete else Ledger(entries=sanctions)
    return Cadre(
        id="c-1",
        began_work="2000-07-01",
        staff_kind=StaffKind.CIVIL_SERVANT,
        sanctions=listed,
        investigations=Ledger(**TOLD),
    )


def notes(sanction: Sanction, asked: Asked) -> list[str]:
    return [note.en for note in sanction_section(file(sanction), asked).entries[0].notes]


@pytest.mark.parametrize("complete", [True, False])
def test_without_a_sanction_on_file_nothing_is_said(complete: bool) -> None:
    assert sanction_section(file(complete=complete), Asked(on=Date(2022, 8, 1))).entries == ()


def test_a_warning_bars_three_things_and_says_until_when() -> None:
    warning = Sanction(measure=SanctionMeasure.WARNING, decided="2022-05-20")
    section = sanction_section(file(warning), Asked(on=Date(2022, 8, 1)))
    assert [entry.tone for entry in section.entries] == [Tone.DUE] * 3
    told = notes(warning, Asked(on=Date(2022, 8, 1)))
    assert told[:4] == [
        "warning, from 2022-05-20",
        "text: Government Sanctions Law (2020) art. 8",
        "last day: 2022-11-19..2022-11-20",
        "which of the days is the last, no text says",
    ]
    assert any(note.startswith("remedy: ") for note in told)
    assert "last day: 2022-11-19" in notes(warning, Asked(on=Date(2022, 8, 1), policy=EVE))


def test_a_period_that_waits_for_its_lifting_says_when_it_ends() -> None:
    demerit = Sanction(measure=SanctionMeasure.DEMERIT, decided="2015-03-01")
    told = notes(demerit, Asked(on=Date(2015, 10, 1), policy=EVE))
    assert "its period ends on 2016-02-29; the deciding organ then lifts it" in told
    assert not any(note.startswith("last day") for note in told)
