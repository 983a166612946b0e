"""From a personnel file to maternity leave, care leave, procedures and protection; dates and entitlements."""

import datetime as dt
from typing import Any

import attrs
import pytest

from cadre_policy.errors import DateError, FactsError
from cadre_policy.measures import Count, Date, Days, Hours, Months, PartialDate
from cadre_policy.policies.maternity import (
    MATERNITY_LEAVE,
    NO_OVERTIME,
    MaternityFacts,
    care_leave_facts,
    dismissal_barred,
    family_planning_leave,
    fathers_care_leave,
    hygiene_fee,
    maternity_entitlements,
    maternity_facts,
    maternity_leave,
    maternity_leave_dates,
    nursing_time,
    overtime_barred,
    pay_protected,
    procedure_facts,
    protection_facts,
)
from cadre_policy.records import (
    Cadre,
    CareStatus,
    Delivery,
    FamilyMember,
    FamilyPlanningProcedure,
    LeaveKind,
    LeaveTaken,
    Ledger,
    Marriage,
    PregnancyOutcome,
    ProcedureKind,
    Relation,
    Sex,
    StaffKind,
)
from cadre_policy.rules import Rule, Status, timeline, what_would_change

ON = dt.date(2019, 6, 1)


def birth(on: str | None = "2019-05-10", **more: Any) -> Delivery:
    given: dict[str, Any] = {"infants": Count(1), "difficult": False, "lawful": True, **more}
    return Delivery(on=on, outcome=PregnancyOutcome.BIRTH, **given)


def file(*deliveries: Delivery, leave: tuple[LeaveTaken, ...] = (), **more: Any) -> Cadre:
    """A woman's file whose lists are complete for 2018 and 2019."""
    span: dict[str, Any] = {"complete_from": "2018-01-01", "complete_until": "2019-12-31"}
    given: dict[str, Any] = {
        "sex": Sex.FEMALE,
        "deliveries": Ledger(entries=deliveries, **span),
        "procedures": Ledger(**span),
        "leave": Ledger(entries=leave, **span),
        "staff_kind": StaffKind.CIVIL_SERVANT,
    }
    return Cadre(id="c-1", **given | more)


def test_a_birth_on_file_gives_158_days() -> None:
    assert maternity_leave(file(birth()), on=ON).value == Days(158)


def test_a_birth_after_the_day_is_not_yet_one() -> None:
    assert maternity_leave(file(birth()), on=dt.date(2019, 5, 9)).value == Days(0)
    assert maternity_leave(file(birth()), on=dt.date(2019, 5, 10)).value == Days(158)


def test_a_birth_of_more_than_a_year_ago_is_past() -> None:
    early = file(birth("2018-06-01"))
    assert maternity_facts(early, dt.date(2019, 5, 31)).event is True
    assert maternity_facts(early, ON).event is False
    assert maternity_leave(maternity_facts(early, ON, delivery=birth("2018-06-01")), on=ON).value == Days(158)


def test_the_last_of_several_events_is_meant() -> None:
    loss = Delivery(on="2018-08-08", outcome=PregnancyOutcome.MISCARRIAGE, months=Months(2))
    assert maternity_facts(file(loss, birth()), ON).outcome is PregnancyOutcome.BIRTH


def test_a_list_that_is_not_complete_leaves_it_open() -> None:
    cadre = file(deliveries=Ledger())
    assert maternity_facts(cadre, ON).event is None
    assert maternity_leave(cadre, on=ON).status is Status.NOT_KNOWN


def test_an_event_of_which_the_day_is_not_certain_leaves_it_open() -> None:
    assert maternity_facts(file(birth("2019-06")), ON).event is None
    assert maternity_facts(file(), ON, delivery=birth("2019-06")).event is None
    assert maternity_facts(file(), ON, delivery=birth(None)).event is None


def test_a_man_has_care_leave_and_no_maternity_leave() -> None:
    father = file(birth(), sex=Sex.MALE, marriage=Marriage.MARRIED, married_on="2017-10-01")
    assert maternity_leave(father, on=ON).value == Days(0)
    assert fathers_care_leave(father, on=ON).value == Days(30)
    assert fathers_care_leave(file(birth()), on=ON).value == Days(0)


@pytest.mark.parametrize(
    ("marriage", "married_on", "as_of", "married"),
    [
        (Marriage.MARRIED, "2017-10-01", None, True),
        (Marriage.MARRIED, "2019-05-10", None, True),
        (Marriage.MARRIED, "2019-05-11", None, None),
        (Marriage.MARRIED, "2017-10-01", "2019-01-01", None),
        (Marriage.MARRIED, None, None, None),
        (Marriage.SINGLE, None, None, False),
        (Marriage.SINGLE, None, "2019-01-01", None),
        (Marriage.DIVORCED, "2017-10-01", None, None),
        (None, None, None, None),
    ],
)
def test_married_at_the_birth(
    marriage: Marriage | None, married_on: str | None, as_of: str | None, married: bool | None
) -> None:
    father = file(birth(), sex=Sex.MALE, marriage=marriage, married_on=married_on, as_of=as_of)
    assert care_leave_facts(father, ON).married is married


def test_a_miscarriage_gives_no_care_leave() -> None:
    loss = Delivery(on="2019-05-10", outcome=PregnancyOutcome.MISCARRIAGE, months=Months(2))
    father = file(loss, sex=Sex.MALE, marriage=Marriage.MARRIED, married_on="2017-10-01")
    assert fathers_care_leave(father, on=ON).value == Days(0)
    assert care_leave_facts(father, ON, delivery=loss).event is False


def test_a_procedure_on_file() -> None:
    one = FamilyPlanningProcedure(on="2023-05-10", kind=ProcedureKind.VASECTOMY)
    cadre = file(procedures=Ledger(entries=(one,)))
    assert family_planning_leave(cadre, on=dt.date(2023, 6, 1)).value == Days(15)
    assert procedure_facts(cadre, dt.date(2023, 5, 9)).underwent is None
    assert family_planning_leave(file(), on=ON).value == Days(0)


# --- dates ---


def test_the_leave_of_worked_example_19() -> None:
    """Begun 15 days before the birth, on 2019-04-25: 158 days end on 2019-09-29."""
    dates = maternity_leave_dates(file(birth()), on=ON)
    assert dates is not None
    assert (dates.earliest_first, dates.latest_first) == (Date(2019, 4, 25), Date(2019, 5, 10))
    assert dates.last_day(dt.date(2019, 4, 25)) == Date(2019, 9, 29)
    assert dates.last_day(dt.date(2019, 5, 10)) == Date(2019, 10, 14)


@pytest.mark.parametrize("began", [dt.date(2019, 4, 24), dt.date(2019, 5, 11)])
def test_a_leave_cannot_begin_outside_those_days(began: dt.date) -> None:
    dates = maternity_leave_dates(file(birth()), on=ON)
    assert dates is not None
    with pytest.raises(DateError, match="began"):
        dates.last_day(began)


def test_a_miscarriage_has_no_days_before_it() -> None:
    loss = Delivery(on="2019-05-10", outcome=PregnancyOutcome.MISCARRIAGE, months=Months(2))
    dates = maternity_leave_dates(file(loss), on=ON)
    assert dates is not None
    assert dates.earliest_first == dates.latest_first == Date(2019, 5, 10)
    assert dates.last_day(dt.date(2019, 5, 10)) == Date(2019, 5, 24)


def test_no_dates_without_days_or_a_day() -> None:
    assert maternity_leave_dates(file(), on=ON) is None
    assert maternity_leave_dates(file(birth("2019-05")), on=ON) is None
    assert maternity_leave_dates(file(birth(difficult=None)), on=ON) is None


# --- protection ---


def test_protection_with_an_infant() -> None:
    cadre = file(birth(infants=Count(2)))
    assert nursing_time(cadre, on=ON).value == Hours(2)
    assert overtime_barred(cadre, on=ON).value is True
    assert pay_protected(cadre, on=ON).value is True
    assert dismissal_barred(cadre, on=ON).value is True


def test_pregnancy_is_in_no_file() -> None:
    cadre = file()
    assert protection_facts(cadre, ON).pregnant is None
    assert [one.fact.name for one in overtime_barred(cadre, on=ON).missing] == ["pregnant", "pregnant_months"]


def test_a_man_is_not_asked_about_it() -> None:
    man = file(sex=Sex.MALE)
    assert overtime_barred(man, on=ON).value is False
    assert hygiene_fee(man, on=dt.date(2024, 12, 1)).value is not None


def test_on_maternity_leave_by_the_list_of_leave() -> None:
    taken = LeaveTaken(kind=LeaveKind.MATERNITY, since="2019-05-10", until="2019-10-14")
    assert protection_facts(file(leave=(taken,)), ON).on_maternity_leave is True
    assert protection_facts(file(), ON).on_maternity_leave is False
    assert protection_facts(file(leave=()), dt.date(2020, 1, 1)).on_maternity_leave is None


def test_a_child_marked_as_having_died_leaves_nursing_open() -> None:
    gone = FamilyMember(relation=Relation.CHILD, birth="2019-05-10", died=True)
    assert protection_facts(file(birth(), family=(gone,)), ON).has_infant is None
    older = FamilyMember(relation=Relation.CHILD, birth="2010-05-10", died=True)
    assert protection_facts(file(birth(), family=(older,)), ON).has_infant is True


def test_protection_ends_on_the_first_birthday() -> None:
    facts = protection_facts(file(birth()), ON)
    ahead = timeline(NO_OVERTIME, facts, ON, dt.date(2020, 12, 31))
    assert [str(stretch.first) for stretch in ahead] == ["2019-06-01", "2020-05-10"]


def test_nothing_about_sex_or_pregnancy_is_proposed_as_a_change() -> None:
    asked: list[tuple[Rule[Any, Any], Any]] = [
        (NO_OVERTIME, protection_facts(file(), ON)),
        (MATERNITY_LEAVE, maternity_facts(file(), ON)),
    ]
    for rule, facts in asked:
        changes = what_would_change(rule, facts, on=ON)
        names = {one.fact.name for each in changes for one in each.changes}
        assert not names & {"woman", "mother", "pregnant", "has_infant"}


# --- entitlements ---


def test_the_entitlement_of_a_mother() -> None:
    (entry,) = maternity_entitlements(file(birth()), on=ON)
    assert (entry.kind_text, entry.days) == ("产假", Days(158))
    assert (entry.since, entry.until) == (PartialDate.parse("2019-04-25"), PartialDate.parse("2019-10-14"))
    assert entry.status is CareStatus.DUE
    taken = LeaveTaken(kind=LeaveKind.MATERNITY, since="2019-05-10", until="2019-10-14")
    (granted,) = maternity_entitlements(file(birth(), leave=(taken,)), on=ON)
    assert granted.status is CareStatus.GRANTED
    (unknown,) = maternity_entitlements(attrs.evolve(file(birth()), leave=Ledger()), on=ON)
    assert unknown.status is None


def test_the_entitlements_of_a_father() -> None:
    father = file(birth(), sex=Sex.MALE, marriage=Marriage.MARRIED, married_on="2017-10-01")
    (entry,) = maternity_entitlements(father, on=ON)
    assert (entry.kind_text, entry.days, entry.until) == ("护理假（陪产假）", Days(30), None)


def test_no_entitlement_without_an_event() -> None:
    assert maternity_entitlements(file(), on=ON) == ()


def test_facts_of_the_wrong_type_are_refused_without_showing_them() -> None:
    with pytest.raises(FactsError, match=r"MaternityFacts\.infants: a Count or None") as caught:
        MaternityFacts(infants=2)  # type: ignore[arg-type]
    assert "2" not in str(caught.value)
