"""The sections of a report about places, allowances and monitored duties."""

import datetime as dt

from cadre_policy.measures import as_date
from cadre_policy.records import Cadre, DutyDone, Ledger, Place, StaffKind, StaffStatus, Tier, Unit
from cadre_policy.report.model import Asked, Section, Tone
from cadre_policy.report.places import allowance_section, duties_section, township_section

ASKED = Asked(on=as_date(dt.date(2024, 6, 30)))
ETHNIC = Place(county="533122", township="九保阿昌族乡")


def told(section: Section) -> list[tuple[Tone, str]]:
    return [(entry.tone, entry.text.zh) for entry in section.entries]


def test_a_township_with_its_lists_and_what_contradicts_the_file() -> None:
    section = township_section(Unit(id="u", tier=Tier.TOWNSHIP, place=ETHNIC, ethnic_township=False), ASKED)
    answer, contradiction = section.entries
    assert [note.zh.partition("(")[0] for note in answer.notes[:3]] == ["边境县:否", "民族乡:是", "贫困县:否"]
    assert (contradiction.tone, contradiction.text.en[:16]) == (Tone.ASK, "ethnic township:")
    assert township_section(Unit(id="u"), ASKED).entries == ()


def test_an_allowance_of_whoever_works_in_a_county_on_file() -> None:
    person = Cadre(
        id="c", workplace=Place(county="530115"), staff_kind=StaffKind.CIVIL_SERVANT, status=StaffStatus.IN_POST
    )
    assert told(allowance_section(person, ASKED)) == [
        (Tone.PLAIN, "享受艰苦边远地区津贴:是"),
        (Tone.OPEN, "艰苦边远地区津贴(每月):文件未作规定"),
    ]
    assert allowance_section(Cadre(id="c"), ASKED).entries == ()


def test_duties_that_are_due_that_are_unknown_and_none_that_bind_others() -> None:
    ledger = Ledger(
        entries=(DutyDone(clause="17.6", on="2024-03-01"),),
        complete_from="2018-01-01",
        complete_until="2024-06-30",
    )
    found = told(duties_section(Unit(id="u", tier=Tier.TOWNSHIP, duties=ledger), ASKED))
    assert (Tone.PLAIN, "17.6 开展心理健康科普和教育培训:已落实") in found
    assert (Tone.DUE, "17.2 落实和完善体检制度:未见落实") in found
    assert (Tone.PLAIN, "16.4 探索差异化绩效奖金分配:未采用(探索事项,不属违反)") in found
    assert not any("18.7" in text for _, text in found)
    *_, ledger_silent, bearer_unknown = found
    assert ledger_silent[0] is Tone.ASK
    assert ledger_silent[1].startswith("台账未能说明是否落实:1.1")
    assert ledger_silent[1].endswith(";14.7 引进人才来滇挂职、任职、工作;16.6 平时激励、专项表彰奖励")
    assert bearer_unknown[1].startswith("未见落实,本单位是否义务主体未知:3.9 建立多渠道发现识别干部机制;3.10")


def test_without_a_ledger_one_line_asks_for_it() -> None:
    assert told(duties_section(Unit(id="u"), ASKED)) == [(Tone.ASK, "未提供落实情况台账")]
