"""The section on selection: the next level up, what bars candidacy, selections on file and probation."""

import datetime as dt
from typing import Any

from cadre_policy.law import Evidence
from cadre_policy.measures import as_date
from cadre_policy.records import Assessment, Cadre, Grade, PostLevel, SelectionProcess
from cadre_policy.report.model import Asked, Tone
from cadre_policy.report.person import person_report
from cadre_policy.report.selection import selection_section
from cadre_policy.rules import YUNNAN
from policies.selection_files import complete, file

JUNE = Asked(on=as_date(dt.date(2018, 6, 1)))
TRUSTING = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)


def process(**given: Any) -> SelectionProcess:
    return SelectionProcess(id="s-001", target=PostLevel.TOWNSHIP_PRINCIPAL, **given)


def test_a_file_without_a_leading_post_adds_nothing() -> None:
    assert selection_section(Cadre(id="c-000"), JUNE).entries == ()


def test_the_next_level_with_what_is_short_and_from_when() -> None:
    (entry,) = selection_section(file(), JUNE).entries
    assert "破格" in entry.text.zh
    notes = " ".join(note.zh for note in entry.notes)
    assert "县处级副职" in notes
    assert "最早2019-03-01" in notes
    assert "决定机关" in notes


def test_recalled_texts_show_as_such() -> None:
    later = as_date(dt.date(2019, 4, 1))
    (entry,) = selection_section(file(), Asked(on=later)).entries
    assert entry.tone is Tone.OPEN
    assert any("按未核实的文本" in note.zh for note in entry.notes)
    (trusted, *_) = selection_section(file(), Asked(on=later, policy=TRUSTING)).entries
    assert not any("按未核实的文本" in note.zh for note in trusted.notes)


def test_a_ground_against_candidacy_is_told_with_the_remedy() -> None:
    low = complete(Assessment(year=2016, grade=Grade.BASICALLY_COMPETENT, decided="2017-02-20"))
    _, barred = selection_section(file(assessments=low), JUNE).entries
    assert "考察对象" in barred.text.zh
    assert any("救济" in note.zh for note in barred.notes)


def test_a_selection_and_the_probation_that_followed() -> None:
    cadre = file(
        selections=complete(
            process(on="2018-03-02", entitled=9, present=5, agreed=5, trial_since="2018-03-05", elected=False)
        )
    )
    _, review, probation = selection_section(cadre, JUNE).entries
    assert review.text.en.startswith("s-001: ")
    assert any("无效" in note.zh for note in review.notes)
    assert probation.tone is Tone.DUE
    assert any("2019-03-04" in note.zh for note in probation.notes)
    before = Asked(on=as_date(dt.date(2018, 3, 1)))
    assert len(selection_section(cadre, before).entries) == 1


def test_a_probation_that_was_not_passed_names_the_remedy() -> None:
    cadre = file(
        selections=complete(process(on="2017-03-02", trial_since="2017-03-05", elected=False, confirmed=False))
    )
    *_, probation = selection_section(cadre, JUNE).entries
    assert any("救济" in note.zh for note in probation.notes)


def test_it_stands_in_the_report_of_the_person() -> None:
    assert "选拔任用" in [section.title.zh for section in person_report(file(), JUNE).sections]
