"""Family leaves stand in the leave year, each once, with what they turn on; protection has a section of its own."""

from typing import Any

import attrs

from cadre_policy.measures import Count, Date
from cadre_policy.records import (
    Cadre,
    Delivery,
    FamilyMember,
    FamilyPlanningProcedure,
    Ledger,
    Marriage,
    PregnancyOutcome,
    ProcedureKind,
    Relation,
    Sex,
)
from cadre_policy.report.family import protection_section
from cadre_policy.report.leave_year import leave_year_section
from cadre_policy.report.model import Asked, Entry, Tone
from cadre_policy.report.person import person_report

ASKED = Asked(on=Date(2024, 6, 30))
BIRTH = Delivery(on="2024-03-01", outcome=PregnancyOutcome.BIRTH, infants=Count(1), difficult=False, lawful=True)


def leave(**more: Any) -> list[Entry]:
    ledger: Any = Ledger(complete_from="2023-01-01", complete_until="2024-12-31")
    given: dict[str, Any] = {"leave": ledger, "deliveries": ledger, "procedures": ledger, **more}
    return list(leave_year_section(Cadre(id="c-1", **given), ASKED).entries)


def told(**more: Any) -> list[str]:
    return [entry.text.en for entry in leave(**more)]


def births(*entries: Delivery) -> Ledger[Delivery]:
    return Ledger(entries=entries, complete_from="2023-01-01", complete_until="2024-12-31")


def test_a_marriage_and_two_deaths_of_this_year() -> None:
    """The nearest death is in the balance, with for whom; the other stands below it."""
    mother = FamilyMember(relation=Relation.MOTHER, died_on="2024-01-02")
    father = FamilyMember(relation=Relation.FATHER, died_on="2024-06-20")
    long_ago = FamilyMember(relation=Relation.SPOUSE, died_on="2019-06-20")
    found = leave(married_on="2024-05-20", family=(mother, father, long_ago))
    lines = [entry.text.en for entry in found]
    assert "marriage leave: 18 days due, 0 days taken, 0 days booked ahead, 18 days left" in lines
    (nearest,) = [entry for entry in found if entry.text.en.startswith("funeral leave: 3 days due")]
    assert [note.zh for note in nearest.notes] == ["父亲"]
    (other,) = [entry for entry in found if entry.text.en == "days of bereavement leave: 3 days"]
    assert [note.zh for note in other.notes] == ["母亲"]


def test_each_leave_of_a_birth_is_told_once() -> None:
    woman = leave(sex=Sex.FEMALE, deliveries=births(BIRTH))
    (maternity,) = [entry for entry in woman if "158" in entry.text.en]
    assert maternity.text.en.startswith("maternity leave: 158 days due")
    assert [note.en[:12] for note in maternity.notes] == ["if begun on "]
    man = told(sex=Sex.MALE, marriage=Marriage.MARRIED, married_on="2020-05-01", deliveries=births(BIRTH))
    assert [line for line in man if "30 days" in line] == [
        "care leave of the father: 30 days due, 0 days taken, 0 days booked ahead, 30 days left"
    ]


def test_what_is_not_known_of_a_birth_on_file_is_asked_for() -> None:
    """Whether the birth was difficult is not on file: the days are asked about, not left to an application."""
    vague = attrs.evolve(BIRTH, difficult=None)
    (asking,) = [entry for entry in leave(sex=Sex.FEMALE, deliveries=births(vague)) if "maternity" in entry.text.en][:1]
    assert (asking.tone, asking.text.zh) == (Tone.ASK, "产假天数:尚不能确定(缺少事实)")
    assert asking.notes


def test_nursing_is_no_leave_and_has_a_section_of_its_own() -> None:
    mother = Cadre(id="c-1", sex=Sex.FEMALE, deliveries=births(BIRTH))
    assert [entry.text.en for entry in protection_section(mother, ASKED).entries] == [
        "no overtime and no night shift: yes",
        "nursing time a day: 1 hour",
    ]
    assert protection_section(Cadre(id="c-2"), ASKED).entries == ()


def test_a_procedure() -> None:
    one = FamilyPlanningProcedure(on="2024-06-01", kind=ProcedureKind.VASECTOMY)
    (line,) = [line for line in told(sex=Sex.MALE, procedures=Ledger(entries=(one,))) if "15 days" in line]
    assert line.startswith("leave for family-planning surgery: 15 days due")


def test_a_small_child() -> None:
    child = FamilyMember(relation=Relation.CHILD, birth="2021-09-09", lawful=True)
    (entry,) = [one for one in leave(family=(child,), family_complete=True) if "childcare leave: " in one.text.en]
    assert entry.text.en == "childcare leave: 10 days due, 0 days taken, 0 days booked ahead, 10 days left"
    assert [note.en for note in entry.notes] == ["to be taken by 2024-09-08 this year"]


def test_no_fact_stands_twice_in_a_persons_report() -> None:
    """A marriage, a birth, a small child and annual leave: each number of days due is told once."""
    child = FamilyMember(relation=Relation.CHILD, birth="2021-09-09", lawful=True)
    ledger: Any = Ledger(complete_from="2005-01-01", complete_until="2024-12-31")
    cadre = Cadre(
        id="c-1",
        sex=Sex.MALE,
        began_work="2010-03-15",
        interruptions=ledger,
        vacations=ledger,
        leave=ledger,
        marriage=Marriage.MARRIED,
        married_on="2024-02-01",
        deliveries=births(BIRTH),
        family=(child,),
        family_complete=True,
    )
    report = person_report(cadre, ASKED)
    rules = [
        entry.determination.rule.name
        for section in report.sections
        for entry in section.entries
        if entry.determination is not None
    ]
    assert {"leave.annual", "leave.marriage"} <= set(rules)
    assert sorted(rules) == sorted(set(rules))
