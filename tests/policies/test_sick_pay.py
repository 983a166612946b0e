"""From a personnel file to sick pay: what the leave ledger tells, and what it leaves open."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from cadre_policy.errors import DateError, FactsError
from cadre_policy.measures import Count, Months, Percent, Yuan
from cadre_policy.policies.sick_pay import (
    SICK_PAY,
    SickPayFacts,
    sick_pay,
    sick_pay_entitlement,
    sick_pay_facts,
    sick_pay_share,
)
from cadre_policy.records import Award, AwardKind, Cadre, CareKind, LeaveKind, LeaveTaken, Ledger, StaffKind
from cadre_policy.rules import Status, in_words

ON = dt.date(2020, 8, 31)


def sick(since: str, until: str | None, months: Months | None, **more: Any) -> LeaveTaken:
    return LeaveTaken(kind=LeaveKind.SICK, since=since, until=until, months=months, approved=True, **more)


ILL = sick("2020-02-01", None, Months(7), ongoing=True, certified=True)


def file(*leave: LeaveTaken, since: str = "2020-01-01", **more: Any) -> Cadre:
    given: dict[str, Any] = {
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "interruptions": Ledger(complete_from="2012-03-15", complete_until="2020-12-31"),
        "leave": Ledger(entries=leave, complete_from=since, complete_until="2020-08-31"),
        **more,
    }
    return Cadre(id="c-1", began_work="2012-03-15", **given)


def test_the_leave_that_goes_on_is_found_with_its_months() -> None:
    facts = sick_pay_facts(file(ILL), ON)
    assert (facts.month, facts.months, facts.earlier_months) == (Count(7), Count(7), Count(0))
    assert (facts.certified, facts.approved, facts.monthly_base) == (True, True, None)


def test_whether_higher_pay_was_approved_no_file_says() -> None:
    answer = sick_pay_share(file(ILL), on=ON)
    assert answer.status is Status.NOT_KNOWN
    assert [one.fact.name for one in answer.missing] == ["higher_pay_approved"]


def test_a_started_month_counts_for_the_share_and_whole_months_for_the_pay() -> None:
    facts = sick_pay_facts(file(sick("2020-02-01", "2020-08-31", Months(Decimal("6.5")), certified=True)), ON)
    assert (facts.month, facts.months) == (Count(7), None)


def test_months_of_another_illness_are_told_apart() -> None:
    first = sick("2020-01-02", "2020-01-31", Months(1), certified=True)
    assert sick_pay_facts(file(first, ILL), ON).earlier_months == Count(1)
    uncounted = sick("2020-01-02", "2020-01-31", None)
    assert sick_pay_facts(file(uncounted, ILL), ON).earlier_months is None


def test_a_ledger_that_begins_late_leaves_earlier_illness_unknown() -> None:
    assert sick_pay_facts(file(ILL, since="2020-02-01"), ON).earlier_months is None


def test_without_sick_leave_on_the_day_nothing_is_known() -> None:
    assert sick_pay_facts(file(), ON) == SickPayFacts(
        staff=StaffKind.CIVIL_SERVANT,
        service_since="2012-03-15",
        joined="2012-03-15",
    )


def test_the_base_is_the_callers() -> None:
    """Worked example 21 with seven months: 8,000 x 2 + 7,200 x 4 + 5,600."""
    facts = SickPayFacts(
        staff=StaffKind.CIVIL_SERVANT,
        service_since="2012-03-15",
        joined="2012-03-15",
        certified=True,
        approved=True,
        month=Count(7),
        months=Count(7),
        earlier_months=Count(0),
        higher_pay_approved=False,
    )
    assert sick_pay(facts, on=ON).status is Status.NOT_KNOWN
    assert sick_pay(facts, on=ON, monthly_base=Yuan(8_000)).value == Yuan(50_400)
    assert sick_pay_share(facts, on=ON).value == Percent(70)


def test_a_share_of_an_odd_wage_is_rounded_to_the_fen() -> None:
    """90 percent of 8,000.05 yuan are 7,200.045: half up, 7,200.05."""
    facts = SickPayFacts(
        staff=StaffKind.CIVIL_SERVANT,
        service_since="2012-03-15",
        joined="2012-03-15",
        certified=True,
        approved=True,
        months=Count(3),
        earlier_months=Count(0),
        higher_pay_approved=False,
    )
    pay = sick_pay(facts, on=ON, monthly_base=Yuan.of_fen(800_005)).value
    assert pay == Yuan.of_fen(2 * 800_005 + 720_005)


def test_who_has_no_title_gets_no_higher_pay() -> None:
    cadre = file(ILL, awards=Ledger(complete_from="2012-03-15", complete_until="2020-08-31"))
    assert sick_pay_facts(cadre, ON).higher_pay_approved is False
    assert sick_pay_share(cadre, on=ON).value == Percent(70)


def test_a_title_leaves_it_open() -> None:
    model = Award(kind=AwardKind.TITLE, on="2018-05-01")
    merit = Award(kind=AwardKind.MERIT_3, on="2018-05-01")
    span = {"complete_from": "2012-03-15", "complete_until": "2020-08-31"}
    assert sick_pay_facts(file(ILL, awards=Ledger(entries=(model,), **span)), ON).higher_pay_approved is None
    assert sick_pay_facts(file(ILL, awards=Ledger(entries=(merit,), **span)), ON).higher_pay_approved is False


def test_the_entitlement_waits_for_what_is_not_on_file() -> None:
    assert sick_pay_entitlement(file(ILL), on=ON) is None


def test_the_entitlement_says_what_it_rests_on() -> None:
    cadre = file(ILL, awards=Ledger(complete_from="2012-03-15", complete_until="2020-08-31"))
    found = sick_pay_entitlement(cadre, on=ON, monthly_base=Yuan(8_000))
    assert found is not None
    assert (found.kind, found.amount) == (CareKind.OTHER, Yuan(50_400))
    assert found.basis == "《病假待遇规定》(1981)条号未核"


def test_wrong_input_is_refused() -> None:
    with pytest.raises(DateError):
        sick_pay(file(ILL), on=dt.datetime(2020, 8, 31))
    with pytest.raises(FactsError, match=r"SickPayFacts.month: a Count"):
        SickPayFacts(month=Months(3))  # type: ignore[arg-type]


def test_it_reads_in_both_languages() -> None:
    assert in_words(SICK_PAY, "zh").startswith("病假期间的工资 [《病假待遇规定》(1981)条号未核、")
    assert "pay during sick leave" in in_words(SICK_PAY, "en")
