"""From a personnel file to marriage leave and bereavement leave, and what the file leaves open."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError
from cadre_policy.law import Evidence
from cadre_policy.measures import Days, PartialDate
from cadre_policy.policies.marriage_leave import (
    MARRIAGE_LEAVE,
    bereavement_facts,
    bereavement_leave,
    bereavements,
    marriage_entitlement,
    marriage_leave,
    marriage_leave_facts,
)
from cadre_policy.records import (
    Cadre,
    CareKind,
    CareStatus,
    FamilyMember,
    LeaveKind,
    LeaveTaken,
    Ledger,
    Marriage,
    Relation,
)
from cadre_policy.rules import YUNNAN, Status, what_would_change

ON = dt.date(2023, 6, 30)


def married(*leave: LeaveTaken, **more: Any) -> Cadre:
    ledger = Ledger(entries=leave, complete_from="2023-01-01", complete_until="2023-06-30")
    return Cadre(id="c-1", married_on="2023-05-20", leave=ledger, **more)


def test_a_registration_on_file_gives_eighteen_days() -> None:
    assert marriage_leave(married(), on=ON).value == Days(18)


def test_a_registration_after_the_day_is_not_yet_one() -> None:
    assert marriage_leave(married(), on=dt.date(2023, 5, 19)).value == Days(0)
    assert marriage_leave(married(), on=dt.date(2023, 5, 20)).value == Days(18)


def test_a_registration_known_to_the_month_is_open_within_it() -> None:
    cadre = Cadre(id="c-1", married_on="2023-05")
    assert marriage_leave_facts(cadre, dt.date(2023, 5, 15)).registered is None
    assert marriage_leave(cadre, on=dt.date(2023, 6, 1)).value == Days(18)


@pytest.mark.parametrize(
    ("status", "as_of", "registered"),
    [
        (Marriage.SINGLE, None, False),
        (Marriage.SINGLE, "2023-12-31", False),
        (Marriage.SINGLE, "2023-01-31", None),
        (Marriage.MARRIED, "2023-01-31", True),
        (Marriage.WIDOWED, "2023-12-31", None),
        (None, None, None),
    ],
)
def test_marital_status_tells_of_its_own_day(
    status: Marriage | None, as_of: str | None, registered: bool | None
) -> None:
    cadre = Cadre(id="c-1", marriage=status, as_of=as_of)
    assert marriage_leave_facts(cadre, ON).registered is registered


def test_a_married_person_without_a_date_stays_open() -> None:
    answer = marriage_leave(Cadre(id="c-1", marriage=Marriage.MARRIED), on=ON)
    assert answer.status is Status.NOT_KNOWN
    assert [one.fact.name for one in answer.missing] == ["registered_on"]


def test_a_spouse_who_lives_apart_works_elsewhere() -> None:
    apart = FamilyMember(relation=Relation.SPOUSE, lives_apart=True)
    assert marriage_leave_facts(married(family=(apart,)), ON).works_apart is True
    together = FamilyMember(relation=Relation.SPOUSE, lives_apart=False)
    assert marriage_leave_facts(married(family=(together,)), ON).works_apart is None


def test_the_entitlement_begins_with_the_registration_and_tells_what_became_of_it() -> None:
    due = marriage_entitlement(married(), on=ON)
    assert due is not None
    assert (due.kind, due.days, due.since, due.until) == (
        CareKind.LEAVE,
        Days(18),
        PartialDate.parse("2023-05-20"),
        None,
    )
    assert due.status is CareStatus.DUE
    taken = LeaveTaken(kind=LeaveKind.MARRIAGE, since="2023-06-01", until="2023-06-18", days=Days(18))
    granted = marriage_entitlement(married(taken), on=ON)
    assert granted is not None
    assert granted.status is CareStatus.GRANTED
    unknown = marriage_entitlement(Cadre(id="c-1", married_on="2023-05-20"), on=ON)
    assert unknown is not None
    assert unknown.status is None


def test_no_entitlement_without_a_marriage_or_before_2016() -> None:
    assert marriage_entitlement(Cadre(id="c-1", marriage=Marriage.SINGLE), on=ON) is None
    assert marriage_entitlement(Cadre(id="c-1", married_on="2014-05-01"), on=ON) is None


def test_the_text_of_2022_is_secondary_and_decides_unless_verified_is_asked_for() -> None:
    strict = YUNNAN.with_(name="verified", lowest_evidence=Evidence.VERIFIED)
    answer = marriage_leave(married(), on=ON, policy=strict)
    assert answer.status is Status.UNCONFIRMED
    assert answer.provisional == Days(18)


def test_nobody_is_advised_to_marry() -> None:
    answer = marriage_leave(Cadre(id="c-1", marriage=Marriage.SINGLE), on=ON)
    changes = what_would_change(MARRIAGE_LEAVE, answer.facts, on=ON)
    assert "registered" not in {one.fact.name for each in changes for one in each.changes}


def mother(**given: Any) -> FamilyMember:
    return FamilyMember(relation=Relation.MOTHER, **given)


def test_a_death_is_one_from_its_day_on() -> None:
    assert bereavement_leave(mother(died_on="2023-06-30"), on=ON).value == Days(3)
    assert bereavement_leave(mother(died_on="2023-07-01"), on=ON).value == Days(0)
    assert bereavement_facts(mother(died_on="2023-06"), dt.date(2023, 6, 15)).died is None
    assert bereavement_leave(mother(died=False), on=ON).value == Days(0)


def test_a_death_without_a_day_stays_open() -> None:
    assert bereavement_leave(mother(died=True), on=ON).status is Status.NOT_KNOWN


def test_every_death_in_the_family_is_listed() -> None:
    family = (
        mother(died_on="2021-01-02"),
        FamilyMember(relation=Relation.GRANDPARENT, died_on="2022-03-04"),
        FamilyMember(relation=Relation.FATHER, died=False),
    )
    answers = bereavements(Cadre(id="c-1", family=family), on=ON)
    assert [answer.value for answer in answers] == [Days(3), Days(0)]


def test_a_day_that_is_no_date_is_refused() -> None:
    with pytest.raises(DateError):
        marriage_leave(married(), on="2023-06-30")  # type: ignore[arg-type]
