"""Payments on a death from a personnel file: what it tells, what it leaves open, and that nothing is inferred."""

import datetime as dt

import pytest

from cadre_policy.errors import FactsError, RecordError
from cadre_policy.law import Label
from cadre_policy.measures import PartialDate, Yuan
from cadre_policy.policies.death_benefits import (
    URBAN_INCOME,
    SurvivorSupport,
    counts_as_family,
    death_facts,
    death_gratuity,
    death_payments,
    praise_money,
    survivor_support,
    survivor_support_facts,
    survivors_hardship_aid,
)
from cadre_policy.records import (
    Body,
    Cadre,
    CareEntitlement,
    CareHolder,
    CareKind,
    CareStatus,
    DeathRecord,
    FamilyMember,
    GratuityBase,
    GratuityScheme,
    Ledger,
    MannerOfDeath,
    Relation,
    StaffStatus,
    Visit,
    VisitOccasion,
)
from cadre_policy.rules import YUNNAN, Dated, Overlay, Status

ON = dt.date(2020, 1, 1)


def found(manner: MannerOfDeath | None) -> DeathRecord:
    return DeathRecord(
        manner=manner,
        scheme=GratuityScheme.ORGAN,
        base=GratuityBase.CIVIL_SERVANT,
        post_pay=Yuan(2_000),
        grade_pay=Yuan(1_500),
    )


def lost(manner: MannerOfDeath | None = MannerOfDeath.ON_DUTY, died_on: str = "2019-06-01") -> Cadre:
    return Cadre(id="c-001", died_on=died_on, death=found(manner))


def care(*entries: CareEntitlement) -> Ledger[CareEntitlement]:
    return Ledger(entries=entries, complete_from="2018-01-01", complete_until="2023-12-31")


def visits(*entries: Visit) -> Ledger[Visit]:
    return Ledger(entries=entries, complete_from="2018-01-01", complete_until="2023-12-31")


def test_the_worked_examples_from_a_file() -> None:
    assert death_gratuity(lost(), on=ON).value == Yuan(925_020)
    assert death_gratuity(lost(MannerOfDeath.ILLNESS), on=ON).value == Yuan(218_502)
    assert praise_money(lost(MannerOfDeath.MARTYR), on=ON).value == Yuan(1_177_530)
    assert death_payments(lost(MannerOfDeath.MARTYR), on=ON).value == Yuan(2_102_550)


def test_a_death_in_january_is_reckoned_from_the_year_before() -> None:
    facts = death_facts(lost(died_on="2019-01-05"), ON)
    assert facts.year_before == PartialDate.parse("2018-12-31")
    assert facts.figure_published is None
    assert death_gratuity(lost(died_on="2019-01-05"), on=ON).value == Yuan(925_020)


def test_from_february_on_the_figure_is_published() -> None:
    assert death_facts(lost(died_on="2019-02-01"), ON).figure_published is True
    assert death_facts(lost(died_on="2019"), ON).figure_published is None


@pytest.mark.parametrize(
    ("person", "died"),
    [
        pytest.param(Cadre(id="c", died_on="2019-12-31"), True, id="before the day"),
        pytest.param(Cadre(id="c", died_on="2020-01-02"), False, id="after the day"),
        pytest.param(Cadre(id="c", died_on="2020"), None, id="perhaps before"),
        pytest.param(Cadre(id="c", status=StaffStatus.IN_POST, as_of="2020-01-01"), False, id="in post on the day"),
        pytest.param(Cadre(id="c", status=StaffStatus.IN_POST, as_of="2019-12-31"), None, id="in post a day before"),
        pytest.param(Cadre(id="c", status=StaffStatus.IN_POST), None, id="in post, no day told"),
        pytest.param(Cadre(id="c", status=StaffStatus.DECEASED, as_of="2019-12-31"), True, id="said to have died"),
        pytest.param(Cadre(id="c", status=StaffStatus.DECEASED), None, id="said so, no day told"),
        pytest.param(Cadre(id="c", status=StaffStatus.TRANSFERRED, as_of="2020-01-01"), None, id="elsewhere"),
        pytest.param(Cadre(id="c"), None, id="nothing on file"),
    ],
)
def test_a_death_is_on_file_or_it_is_not(person: Cadre, died: bool | None) -> None:
    assert death_facts(person, ON).died is died


def test_that_someone_died_on_duty_is_no_finding_on_the_manner() -> None:
    """It may have been found to be a martyr's death; the amount waits for the record of the finding."""
    person = Cadre(id="c-002", died_on="2019-06-01", died_on_duty=True, death=found(None))
    answer = death_gratuity(person, on=ON)
    assert answer.status is Status.NOT_KNOWN
    assert [one.fact.name for one in answer.missing] == ["manner"]


def test_a_finding_counts_from_its_day() -> None:
    later = DeathRecord(manner=MannerOfDeath.MARTYR, found_by=Body.OTHER, found_on="2019-12-31")
    person = Cadre(id="c-008", died_on="2019-06-01", death=later)
    assert death_facts(person, dt.date(2019, 12, 30)).manner is None
    assert death_facts(person, dt.date(2019, 12, 31)).manner is MannerOfDeath.MARTYR
    assert survivor_support_facts(person, dt.date(2019, 12, 30)).on_duty is None


def test_a_manner_that_contradicts_the_file_is_refused() -> None:
    with pytest.raises(RecordError, match="died_on_duty") as caught:
        Cadre(id="c-003", died_on_duty=False, death=found(MannerOfDeath.MARTYR))
    assert "martyr" not in str(caught.value).replace("died_on_duty", "")


def test_the_figure_of_2025_can_be_put_in() -> None:
    person = lost(died_on="2026-03-01")
    assert death_gratuity(person, on=dt.date(2026, 6, 1)).status is Status.LEFT_OPEN
    later = Dated(value=Yuan(56_000), since="2025-01-01", promulgated="2026-01")
    overlay = Overlay(
        parameter=URBAN_INCOME, values=(*URBAN_INCOME.values[:-1], later), source=Label("假设", "what if")
    )
    policy = YUNNAN.with_(overlays=(overlay,))
    assert death_gratuity(person, on=dt.date(2026, 6, 1), policy=policy).value == Yuan(1_260_000)


def test_hardship_aid_to_survivors_is_open() -> None:
    assert survivors_hardship_aid(lost(), on=ON).status is Status.LEFT_OPEN


SUPPORT = CareEntitlement(
    kind=CareKind.SURVIVOR_SUPPORT,
    holder=CareHolder.SURVIVORS,
    since="2019-07-01",
    ongoing=True,
    status=CareStatus.GRANTED,
)


def family(*entries: CareEntitlement, visited: str | None = None) -> Cadre:
    paid = () if visited is None else (Visit(on=visited, occasion=VisitOccasion.DIED_ON_DUTY),)
    return Cadre(
        id="c-004", died_on="2019-06-01", death=found(MannerOfDeath.ON_DUTY), care=care(*entries), visits=visits(*paid)
    )


def test_support_that_goes_on_supports() -> None:
    assert survivor_support(family(SUPPORT), on=ON).value is SurvivorSupport.SUPPORTED


def test_a_visit_is_no_lasting_support() -> None:
    facts = survivor_support_facts(family(visited="2019-10-01"), ON)
    assert (facts.lasting_support, facts.any_support) == (False, True)
    assert survivor_support(family(visited="2019-10-01"), on=ON).value is SurvivorSupport.NOT_ON_FILE


def test_support_that_has_ended_or_was_refused_is_none() -> None:
    ended = CareEntitlement(
        kind=CareKind.SURVIVOR_SUPPORT,
        holder=CareHolder.SURVIVORS,
        since="2019-07-01",
        until="2019-12-31",
        status=CareStatus.GRANTED,
    )
    refused = CareEntitlement(
        kind=CareKind.SURVIVOR_SUPPORT, holder=CareHolder.FAMILY, since="2019-07-01", status=CareStatus.REFUSED
    )
    for entry in (ended, refused):
        assert survivor_support(family(entry), on=ON).value is SurvivorSupport.NOT_ON_FILE


def test_after_the_last_day_of_the_list_it_is_not_known() -> None:
    assert survivor_support(family(), on=dt.date(2024, 1, 1)).status is Status.NOT_KNOWN


def test_no_support_is_owed_to_the_family_of_one_who_lives_or_died_of_illness() -> None:
    ill = Cadre(id="c", died_on="2019-06-01", death=found(MannerOfDeath.ILLNESS))
    lives = Cadre(id="c", status=StaffStatus.IN_POST, as_of="2020-01-01")
    for person in (ill, lives):
        assert survivor_support(person, on=ON).value is SurvivorSupport.NOT_OWED


BROTHER = FamilyMember(relation=Relation.SIBLING, birth="2005-06-02")


def test_a_sibling_of_seventeen_where_nobody_nearer_is_left() -> None:
    person = Cadre(
        id="c-005",
        died_on="2023-06-01",
        death=found(MannerOfDeath.MARTYR),
        family=(BROTHER, FamilyMember(relation=Relation.MOTHER, died=True)),
        family_complete=True,
    )
    assert counts_as_family(person, member=BROTHER, on=dt.date(2023, 6, 1)).value is True
    older = counts_as_family(person, member=BROTHER, on=dt.date(2023, 6, 2))
    assert older.status is Status.NOT_KNOWN
    assert {one.fact.name for one in older.missing} == {"without_means", "was_supported"}


def test_a_family_that_may_not_be_complete_may_have_someone_nearer() -> None:
    person = Cadre(id="c-006", died_on="2023-06-01", death=found(MannerOfDeath.MARTYR), family=(BROTHER,))
    assert counts_as_family(person, member=BROTHER, on=dt.date(2023, 6, 1)).status is Status.NOT_KNOWN


def test_a_parent_who_is_not_said_to_live_leaves_it_open() -> None:
    mother = FamilyMember(relation=Relation.MOTHER)
    person = Cadre(
        id="c-007",
        died_on="2023-06-01",
        death=found(MannerOfDeath.MARTYR),
        family=(BROTHER, mother),
        family_complete=True,
    )
    assert counts_as_family(person, member=BROTHER, on=dt.date(2023, 6, 1)).status is Status.NOT_KNOWN
    assert counts_as_family(person, member=mother, on=dt.date(2023, 6, 1)).value is True


def test_of_a_file_the_relative_has_to_be_named() -> None:
    with pytest.raises(FactsError, match="member="):
        counts_as_family(lost(), on=ON)


def test_it_reads_well_in_both_languages() -> None:
    answer = death_gratuity(lost(), on=ON)
    assert answer.headline("zh") == "一次性抚恤金:925,020元"
    assert answer.headline("en") == "lump-sum gratuity on the death: 925,020 yuan"
    for line in (
        "适用抚恤规定的单位类别(国家机关和参公单位)为国家机关和参公单位:是",
        "烈士、因公牺牲收入倍数:20",
        "死亡性质由有权机关认定,抚恤金由发放单位核定",
    ):
        assert line in answer.explain("zh")
