"""From a personnel file to home-visit leave: what family and leave ledger tell, and what they leave open."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError, FactsError
from cadre_policy.measures import Days, Hours, PartialDate, Yuan
from cadre_policy.policies.home_visit import (
    FORMERLY_MARRIED,
    HOME_VISIT,
    Berth,
    HomeVisit,
    HomeVisitFacts,
    home_visit,
    home_visit_berth,
    home_visit_entitlement,
    home_visit_facts,
    home_visit_fare,
)
from cadre_policy.records import (
    Cadre,
    CareStatus,
    FamilyMember,
    LeaveKind,
    LeaveTaken,
    Ledger,
    Marriage,
    Relation,
    StaffKind,
)
from cadre_policy.rules import YUNNAN, Status, in_words

ON = dt.date(2020, 5, 15)
FAR = (
    FamilyMember(relation=Relation.FATHER, lives_apart=True, died=False),
    FamilyMember(relation=Relation.MOTHER, lives_apart=True, died=False),
)


def visit(since: str, until: str, kind: LeaveKind = LeaveKind.HOME_VISIT_PARENTS, **more: Any) -> LeaveTaken:
    return LeaveTaken(kind=kind, since=since, until=until, **more)


def file(*leave: LeaveTaken, since: str = "2011-03-01", **more: Any) -> Cadre:
    given: dict[str, Any] = {
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "marriage": Marriage.SINGLE,
        "family": FAR,
        "interruptions": Ledger(complete_from="2011-03-01", complete_until="2020-12-31"),
        "vacations": Ledger(complete_from="2011-03-01", complete_until="2020-12-31"),
        "leave": Ledger(entries=leave, complete_from=since, complete_until="2020-12-31"),
        **more,
    }
    return Cadre(id="c-1", began_work="2011-03-01", **given)


def parents(cadre: Cadre, **more: Any) -> HomeVisitFacts:
    return home_visit_facts(cadre, ON, visit=HomeVisit.PARENTS, **more)


def test_an_unmarried_persons_file_gives_the_days() -> None:
    assert home_visit(file(), on=ON, visit=HomeVisit.PARENTS, two_yearly=False).value == Days(20)
    assert home_visit(file(), on=ON, visit=HomeVisit.PARENTS, two_yearly=True).value == Days(45)


def test_how_often_it_is_taken_no_file_says() -> None:
    answer = home_visit(file(), on=ON, visit=HomeVisit.PARENTS)
    assert answer.status is Status.NOT_KNOWN
    assert [one.fact.name for one in answer.missing] == ["two_yearly"]


def test_this_years_visit_is_found_in_the_ledger() -> None:
    made = visit("2020-02-03", "2020-02-22")
    assert home_visit(file(made), on=ON, visit=HomeVisit.PARENTS, two_yearly=False).value == Days(0)


def test_a_visit_that_was_not_approved_or_of_another_kind_is_none() -> None:
    refused = visit("2020-02-03", "2020-02-22", approved=False)
    spouse = visit("2020-02-03", "2020-02-22", LeaveKind.HOME_VISIT_SPOUSE)
    assert parents(file(refused, spouse)).visited_this_year is False


def test_a_visit_charged_to_the_year_before_leaves_this_years() -> None:
    made = visit("2020-01-03", "2020-01-22", year=2019)
    assert parents(file(made)).visited_this_year is False


def test_a_ledger_that_begins_late_leaves_last_years_visit_unknown() -> None:
    facts = parents(file(since="2020-01-01"))
    assert (facts.visited_this_year, facts.visited_last_year) == (False, None)


@pytest.mark.parametrize(
    ("family", "complete", "living", "together"),
    [
        pytest.param(FAR, None, True, False, id="both far"),
        pytest.param(FAR[:1], None, True, None, id="one named, the other perhaps missing"),
        pytest.param(FAR[:1], True, True, False, id="one named, none missing"),
        pytest.param(
            (FAR[0], FamilyMember(relation=Relation.MOTHER, lives_apart=False, died=False)),
            None,
            True,
            True,
            id="with the mother",
        ),
        pytest.param(
            (FAR[0], FamilyMember(relation=Relation.MOTHER, lives_apart=False)),
            None,
            True,
            None,
            id="the mother may have died",
        ),
        pytest.param(
            tuple(FamilyMember(relation=one, died=True) for one in (Relation.FATHER, Relation.MOTHER)),
            None,
            False,
            False,
            id="both died",
        ),
        pytest.param((), None, None, None, id="nobody named"),
        pytest.param((), True, False, False, id="nobody named and nobody missing"),
    ],
)
def test_parents(
    family: tuple[FamilyMember, ...], complete: bool | None, living: bool | None, together: bool | None
) -> None:
    facts = parents(file(family=family, family_complete=complete))
    assert (facts.parent_living, facts.with_a_parent) == (living, together)


def test_the_last_visit_while_married() -> None:
    early, late = visit("2013-02-03", "2013-02-22"), visit("2017-05-02", "2017-05-21")
    cadre = file(early, late, marriage=Marriage.MARRIED, married_on="2015-01-10")
    facts = parents(cadre)
    assert (facts.visited_parents_before, facts.last_visit) == (True, PartialDate.parse("2017-05-02"))
    assert home_visit(cadre, on=ON, visit=HomeVisit.PARENTS).status is not Status.DETERMINED


def test_married_and_never_been_is_twenty_days_by_every_reading() -> None:
    cadre = file(marriage=Marriage.MARRIED, married_on="2015-01-10")
    assert home_visit(cadre, on=ON, visit=HomeVisit.PARENTS).value == Days(20)


def test_without_the_wedding_day_earlier_visits_are_unknown() -> None:
    facts = parents(file(marriage=Marriage.MARRIED))
    assert (facts.visited_parents_before, facts.last_visit) == (None, None)


def test_a_spouse_who_lives_elsewhere() -> None:
    spouse = FamilyMember(relation=Relation.SPOUSE, lives_apart=True)
    cadre = file(marriage=Marriage.MARRIED, family=(spouse,))
    answer = home_visit(cadre, on=ON, visit=HomeVisit.SPOUSE)
    assert [one.fact.name for one in answer.missing] == ["spouse_made_visit"]
    assert home_visit(file(), on=ON, visit=HomeVisit.SPOUSE).value == Days(0)


def test_fares_and_berths_of_facts() -> None:
    facts = HomeVisitFacts(
        visit=HomeVisit.SPOUSE,
        staff=StaffKind.CIVIL_SERVANT,
        service_since="2011-03-01",
        marriage=Marriage.MARRIED,
        apart_from_spouse=True,
        spouse_made_visit=False,
        visited_this_year=False,
        school_vacation=False,
        fare=Yuan(860),
        birth="1965-01-01",
        journey=Hours(50),
    )
    assert home_visit_fare(facts, on=ON).value == Yuan(860)
    assert home_visit_berth(facts, on=ON).value is Berth.HARD_SLEEPER


def test_the_entitlement() -> None:
    found = home_visit_entitlement(file(), on=ON, visit=HomeVisit.PARENTS, two_yearly=False)
    assert found is not None
    assert (found.days, found.status, found.kind_text) == (Days(20), CareStatus.DUE, "探亲假(探望父母)")
    assert home_visit_entitlement(file(), on=ON, visit=HomeVisit.SPOUSE) is None
    assert home_visit_entitlement(file(), on=ON, visit=HomeVisit.PARENTS) is None


def test_a_divorced_person_by_a_chosen_reading() -> None:
    policy = YUNNAN.with_(readings={FORMERLY_MARRIED: "unmarried"})
    cadre = file(marriage=Marriage.DIVORCED)
    answer = home_visit(cadre, on=ON, visit=HomeVisit.PARENTS, two_yearly=False, policy=policy)
    assert answer.value == Days(20)


def test_a_file_does_not_say_whom_the_visit_is_to() -> None:
    with pytest.raises(FactsError, match="say whom the visit is to"):
        home_visit(file(), on=ON)


def test_facts_say_it_themselves() -> None:
    with pytest.raises(FactsError, match="say themselves"):
        home_visit(HomeVisitFacts(), on=ON, visit=HomeVisit.SPOUSE)


def test_a_datetime_is_refused() -> None:
    with pytest.raises(DateError):
        home_visit(file(), on=dt.datetime(2020, 5, 15), visit=HomeVisit.PARENTS)


def test_it_reads_in_both_languages() -> None:
    assert in_words(HOME_VISIT, "zh").startswith("现可享受的探亲假 [")
    assert in_words(HOME_VISIT, "en").startswith("home-visit leave to be had now [")
