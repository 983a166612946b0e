"""The section on the protection of a person's name: what is open, and what has to be put right."""

import datetime as dt
from typing import Any

from cadre_policy.measures import as_date
from cadre_policy.records import Cadre, ClarificationWay, Ledger, Publicity, Report
from cadre_policy.report.model import Asked, Tone
from cadre_policy.report.person import person_report
from cadre_policy.report.reputation import reputation_section

MARCH = Asked(on=as_date(dt.date(2021, 3, 1)))


def untrue(**fields: Any) -> Report:
    given: dict[str, Any] = {
        "id": "r-1",
        "on": "2020-11-02",
        "specific": True,
        "checkable": True,
        "facts_found_on": "2021-01-20",
        "concluded_on": "2021-02-01",
        "true": False,
        "steps_complete_until": "2021-06-30",
        **fields,
    }
    return Report(**given)


def file(*reports: Report, publicity: tuple[Publicity, ...] = ()) -> Cadre:
    return Cadre(id="c-1", reports=Ledger(entries=reports), publicity=Ledger(entries=publicity))


def test_an_untrue_report_that_was_not_cleared_up_is_due() -> None:
    (entry,) = reputation_section(file(untrue(fabricated=True, intent_to_harm=True)), MARCH).entries
    assert entry.tone is Tone.DUE
    assert entry.text.en == "r-1: the next step on the report: clear up right and wrong"
    assert [note.zh for note in entry.notes] == ["本人声誉:待澄清", "是诬告还是错告:诬告"]


def test_what_has_to_be_put_right_names_body_and_remedy() -> None:
    report = untrue(
        clarified_on="2021-02-03",
        ways=(ClarificationWay.MEETING,),
        wrongly_treated=True,
        spread_rumour=True,
        disrupted_reform=True,
        bad_effect=True,
    )
    step, form, treatment, slander = reputation_section(file(report), MARCH).entries
    assert step.tone is Tone.PLAIN
    assert "the writing is missing" in form.text.en
    for entry in (treatment, slander):
        assert entry.tone is Tone.DUE
        assert any(note.zh.startswith("救济:") for note in entry.notes)


def test_publicity_tells_its_next_step_and_hype() -> None:
    wave = Publicity(on="2021-01-04", from_reform_error=True, malicious=True, steps_complete_until="2021-06-30")
    step, hype = reputation_section(file(publicity=(wave,)), MARCH).entries
    assert step.text.zh == "应对负面舆情的下一步:查清情况"
    assert hype.tone is Tone.DUE


def test_what_came_later_is_left_out_and_an_empty_section_with_it() -> None:
    assert (
        reputation_section(file(untrue(on="2021-03-02", facts_found_on=None, concluded_on=None)), MARCH).entries == ()
    )
    assert "澄清保护" not in [one.title.zh for one in person_report(file(), MARCH).sections]
    assert "澄清保护" in [one.title.zh for one in person_report(file(untrue()), MARCH).sections]
