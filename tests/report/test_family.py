"""The sections on family leaves stand in a report where the file has to do with them."""

from typing import Any

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
from cadre_policy.report.family import family_leave_sections
from cadre_policy.report.model import Asked
from cadre_policy.report.person import person_report

ASKED = Asked(on=Date(2024, 6, 30))
BIRTH = Delivery(on="2024-03-01", outcome=PregnancyOutcome.BIRTH, infants=Count(1), difficult=False, lawful=True)


def told(**more: Any) -> list[list[str]]:
    ledger: Any = Ledger(complete_from="2023-01-01", complete_until="2024-12-31")
    given: dict[str, Any] = {"leave": ledger, "deliveries": ledger, "procedures": ledger, **more}
    sections = family_leave_sections(Cadre(id="c-1", **given), ASKED)
    return [[entry.text.en for entry in section.entries] for section in sections]


def births(*entries: Delivery) -> Ledger[Delivery]:
    return Ledger(entries=entries, complete_from="2023-01-01", complete_until="2024-12-31")


def test_a_file_that_has_nothing_to_do_with_it_adds_nothing() -> None:
    assert told() == [[], [], []]
    grown = FamilyMember(relation=Relation.CHILD, birth="2010-01-01", lawful=True)
    assert told(married_on="2010-05-01", family=(grown,), family_complete=True) == [[], [], []]


def test_a_marriage_and_a_death_of_this_year() -> None:
    mother = FamilyMember(relation=Relation.MOTHER, died_on="2024-01-02")
    assert told(married_on="2024-05-20", family=(mother,))[0] == [
        "days of marriage leave: 18 days",
        "days of bereavement leave: 3 days",
    ]


def test_a_mother_and_a_father() -> None:
    assert told(sex=Sex.FEMALE, deliveries=births(BIRTH))[1] == [
        "days of maternity leave: 158 days",
        "no overtime and no night shift: yes",
        "nursing time a day: 1 hour",
    ]
    father = told(sex=Sex.MALE, marriage=Marriage.MARRIED, married_on="2020-05-01", deliveries=births(BIRTH))
    assert father[1] == ["days of the father's care leave: 30 days"]


def test_a_procedure() -> None:
    one = FamilyPlanningProcedure(on="2024-06-01", kind=ProcedureKind.VASECTOMY)
    assert told(sex=Sex.MALE, procedures=Ledger(entries=(one,)))[1] == [
        "days of leave for a family-planning procedure: 15 days"
    ]


def test_a_small_child() -> None:
    child = FamilyMember(relation=Relation.CHILD, birth="2021-09-09", lawful=True)
    cadre = Cadre(
        id="c-1",
        family=(child,),
        family_complete=True,
        leave=Ledger(complete_from="2024-01-01", complete_until="2024-12-31"),
    )
    (entry, left) = family_leave_sections(cadre, ASKED)[2].entries
    assert entry.text.en == "days of childcare leave this year: 10 days"
    assert [note.en for note in entry.notes] == ["to be taken by 2024-09-08 this year"]
    assert left.text.zh == "本年度未休育儿假天数:10天"
    assert "育儿假" in [section.title.zh for section in person_report(cadre, ASKED).sections]
