"""Care in hardship from a personnel file: which visits count, and what findings and lists leave open."""

import datetime as dt

import pytest

from cadre_policy.policies.hardship_care import (
    BenefitStatus,
    VisitStatus,
    benefit_facts,
    hardship_aid,
    hardship_aid_amount,
    hardship_facts,
    hardship_fund,
    hardship_visit,
    normal_benefit,
    normal_benefits,
)
from cadre_policy.records import (
    Cadre,
    CareEntitlement,
    CareKind,
    CareStatus,
    Hardship,
    HardshipKind,
    Ledger,
    Unit,
    Visit,
    VisitOccasion,
)
from cadre_policy.rules import Status

ON = dt.date(2023, 6, 1)
ILLNESS = Hardship(kind=HardshipKind.ILLNESS, found=True, since="2022-02-01", ongoing=True)


def hardships(*entries: Hardship, until: str = "2023-12-31") -> Ledger[Hardship]:
    return Ledger(entries=entries, complete_from="2018-01-01", complete_until=until)


def visits(*entries: Visit, until: str = "2023-12-31") -> Ledger[Visit]:
    return Ledger(entries=entries, complete_from="2018-01-01", complete_until=until)


def person(*paid: Visit, hardship: Hardship = ILLNESS, until: str = "2023-12-31") -> Cadre:
    return Cadre(id="c-001", hardships=hardships(hardship), visits=visits(*paid, until=until))


def test_until_a_visit_is_paid() -> None:
    assert hardship_visit(person(), on=ON).value is VisitStatus.NOT_ON_FILE
    assert hardship_visit(person(Visit(on="2022-02-01")), on=ON).value is VisitStatus.VISITED


def test_a_visit_before_the_hardship_does_not_count() -> None:
    assert hardship_visit(person(Visit(on="2022-01-31")), on=ON).value is VisitStatus.NOT_ON_FILE


def test_a_visit_at_a_holiday_is_not_about_the_hardship() -> None:
    facts = hardship_facts(person(Visit(on="2022-09-01", occasion=VisitOccasion.HOLIDAY)), ON)
    assert (facts.visited, facts.visited_about_it) == (True, False)


def test_a_list_of_visits_that_ends_early_makes_nothing_due() -> None:
    answer = hardship_visit(person(until="2022-12-31"), on=ON)
    assert [one.fact.name for one in answer.missing] == ["visited"]


def test_a_later_hardship_that_may_be_missing_may_ask_for_another_visit() -> None:
    known_until = hardships(ILLNESS, until="2022-12-31")
    one = Cadre(id="c-002", hardships=known_until, visits=visits(Visit(on="2022-03-01")))
    assert hardship_visit(one, on=dt.date(2022, 12, 31)).value is VisitStatus.VISITED
    assert hardship_visit(one, on=ON).value is None


@pytest.mark.parametrize(
    ("found", "kind", "expected"),
    [
        (True, HardshipKind.INCOME, True),
        (False, HardshipKind.INCOME, False),
        (None, HardshipKind.INCOME, None),
        (True, HardshipKind.IDEOLOGICAL, False),
    ],
)
def test_a_hardship_is_what_a_body_found(found: bool | None, kind: HardshipKind, expected: bool | None) -> None:
    one = person(hardship=Hardship(kind=kind, found=found, since="2022-02-01", ongoing=True))
    assert hardship_facts(one, ON).hardship is expected


def test_the_fund_is_the_units() -> None:
    unit = Unit(id="u-001", hardship_fund=True)
    assert hardship_aid(person(), unit=unit, on=ON).value is True
    assert hardship_fund(unit, on=ON).value is True
    assert [one.fact.name for one in hardship_aid(person(), on=ON).missing] == ["fund"]
    assert hardship_aid_amount(person(), unit=unit, on=ON).status is Status.LEFT_OPEN


def benefit(**fields: object) -> CareEntitlement:
    return CareEntitlement(kind=CareKind.WELFARE, **{"basis": "某规定第3条", "since": "2023-01-01", **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        pytest.param(benefit(ongoing=True, status=CareStatus.GRANTED), BenefitStatus.GRANTED, id="granted"),
        pytest.param(benefit(ongoing=True, status=CareStatus.APPLIED), BenefitStatus.DUE, id="being handled"),
        pytest.param(benefit(until="2023-05-31", status=CareStatus.GRANTED), BenefitStatus.ENDED, id="over"),
        pytest.param(benefit(until="2023-06-01", status=CareStatus.DUE), BenefitStatus.DUE, id="its last day"),
        pytest.param(
            benefit(since="2023-06-02", ongoing=None, until="2023-12-31", status=CareStatus.DUE),
            BenefitStatus.NOT_YET,
            id="not yet",
        ),
        pytest.param(benefit(ongoing=True, basis=None, status=CareStatus.DUE), None, id="no basis on file"),
        pytest.param(benefit(status=CareStatus.DUE), None, id="perhaps over"),
    ],
)
def test_a_benefit(entry: CareEntitlement, expected: BenefitStatus | None) -> None:
    assert normal_benefit(entry, on=ON).value is expected


def test_a_basis_that_is_not_on_file_is_not_none() -> None:
    assert benefit_facts(benefit(basis=None), ON).has_basis is None


def test_every_benefit_on_file_and_nothing_else() -> None:
    other = CareEntitlement(kind=CareKind.CHECK_UP)
    one = Cadre(id="c-003", care=Ledger(entries=(benefit(ongoing=True, status=CareStatus.DUE), other)))
    (answer,) = normal_benefits(one, on=ON)
    assert answer.value is BenefitStatus.DUE
    assert "三十日内" in answer.explain("zh")
