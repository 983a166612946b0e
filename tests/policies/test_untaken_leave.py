"""From a personnel file to pay for untaken leave: what the file tells, what it leaves open, and how it reads."""

import datetime as dt
from typing import Any

import attrs
import pytest

from cadre_policy.errors import DateError, FactsError
from cadre_policy.law import Label
from cadre_policy.measures import Days, Measure, PartialDate, Yuan
from cadre_policy.policies import untaken_leave
from cadre_policy.policies.untaken_leave import (
    EXTRA_PAY_DUE,
    Arrangement,
    LeadersLeave,
    UntakenLeaveFacts,
    carry_over_allowed,
    day_wage,
    leaders_leave,
    leave_arrangement,
    parameters,
    untaken_leave_compensation,
    untaken_leave_entitlement,
    untaken_leave_facts,
    untaken_leave_pay,
    untaken_leave_pay_due_by,
    untaken_leave_pay_overdue,
    untaken_leave_total_pay,
)
from cadre_policy.records import (
    Cadre,
    CareStatus,
    LeaveKind,
    LeaveTaken,
    LeaveYear,
    Ledger,
    PostHolding,
    StaffKind,
)
from cadre_policy.rules import YUNNAN, Dated, Overlay, Parameter, Policy, Status, in_words

ON = dt.date(2024, 1, 15)
INCOME: dict[str, Any] = {"basic_pay": Yuan(60_000), "allowances": Yuan(50_400), "reform_cash": Yuan(11_000)}


def year(number: int = 2023, **more: Any) -> LeaveYear:
    given: dict[str, Any] = {
        "arranged": False,
        "declined": False,
        "asked": True,
        "agreed": True,
        "year_end_bonus": Yuan(5_000),
    }
    return LeaveYear(year=number, **INCOME, **given | more)


def file(*years: LeaveYear, leave: tuple[LeaveTaken, ...] = (), until: str = "2024-06-30", **more: Any) -> Cadre:
    """A file of somebody who began work on 2010-03-15 and has ten days of leave in 2023."""
    given: dict[str, Any] = {
        "began_work": "2010-03-15",
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "interruptions": Ledger(complete_from="2010-03-15", complete_until="2024-06-30"),
        "vacations": Ledger(complete_from="2021-01-01", complete_until="2024-12-31"),
        "leave": Ledger(entries=leave, complete_from="2021-01-01", complete_until=until),
        "leave_years": Ledger(entries=years),
        **more,
    }
    return Cadre(id="c-1", **given)


def annual(since: str, until: str, days: int) -> LeaveTaken:
    return LeaveTaken(kind=LeaveKind.ANNUAL, since=since, until=until, days=Days(days))


def test_days_left_untaken_for_work_are_paid() -> None:
    """The income of worked example 4, 104,400 yuan: 60,000 + 39,400 + 5,000."""
    cadre = file(year(untaken_for_work=Days(10)))
    assert day_wage(cadre, on=ON, year=2023).value == Yuan(400)
    assert untaken_leave_pay(cadre, on=ON, year=2023).value == Yuan(8_000)
    assert untaken_leave_total_pay(cadre, on=ON, year=2023).value == Yuan(12_000)
    assert untaken_leave_pay_due_by(cadre, on=ON, year=2023).value == PartialDate.on(dt.date(2024, 3, 31))


def test_once_the_year_is_over_what_was_not_taken_nor_carried_over_is_untaken() -> None:
    took = annual("2023-05-08", "2023-05-10", 3)
    facts = untaken_leave_facts(file(year(), year(2024, carried_over=Days(2)), leave=(took,)), ON, year=2023)
    assert (facts.due, facts.taken, facts.untaken) == (Days(10), Days(3), Days(5))


def test_what_may_have_been_carried_over_leaves_the_untaken_days_open() -> None:
    assert untaken_leave_facts(file(year()), ON, year=2023).untaken is None


def test_leave_taken_in_full_leaves_nothing_untaken() -> None:
    took = annual("2023-05-08", "2023-05-19", 10)
    facts = untaken_leave_facts(file(year(), leave=(took,)), ON, year=2023)
    assert facts.untaken == Days(0)
    assert leave_arrangement(file(year(), leave=(took,)), on=ON, year=2023).value is Arrangement.TAKEN


def test_while_the_year_runs_nothing_is_left_untaken_yet() -> None:
    cadre = file(year(2024, arranged=True))
    assert untaken_leave_facts(cadre, dt.date(2024, 6, 30)).untaken == Days(0)
    assert leave_arrangement(cadre, on=dt.date(2024, 6, 30)).value is Arrangement.ARRANGED


def test_without_an_entry_for_the_year_nothing_is_known_of_it() -> None:
    facts = untaken_leave_facts(file(), dt.date(2024, 6, 30))
    assert (facts.untaken, facts.arranged, facts.base_stated, facts.paid) == (None, None, None, None)
    assert untaken_leave_pay(file(), on=ON, year=2023).status is Status.NOT_KNOWN


def test_a_stated_income_is_taken_as_it_is() -> None:
    cadre = file(year(untaken_for_work=Days(10), income_base=Yuan(52_200)))
    assert untaken_leave_pay(cadre, on=ON, year=2023).value == Yuan(4_000)


@pytest.mark.parametrize(
    ("paid_on", "overdue"),
    [("2024-03-31", False), ("2024-04-02", True), ("2024-03", False), ("2024-04", None), (None, None)],
)
def test_a_payment_counts_from_the_day_it_was_made(paid_on: str | None, overdue: bool | None) -> None:
    cadre = file(year(untaken_for_work=Days(10), paid=Yuan(8_000), paid_on=paid_on))
    assert untaken_leave_pay_overdue(cadre, on=dt.date(2024, 4, 1), year=2023).value is overdue


def test_pay_that_was_made_is_granted_and_pay_that_was_not_is_due() -> None:
    due = untaken_leave_entitlement(file(year(untaken_for_work=Days(10), paid=Yuan(0))), on=ON, year=2023)
    assert due is not None
    assert (due.amount, due.status, due.until) == (Yuan(8_000), CareStatus.DUE, PartialDate.parse("2024-03-31"))
    paid = file(year(untaken_for_work=Days(10), paid=Yuan(8_000), paid_on="2024-01-10"))
    granted = untaken_leave_entitlement(paid, on=ON, year=2023)
    assert granted is not None
    assert (granted.status, granted.settled_on) == (CareStatus.GRANTED, PartialDate.parse("2024-01-10"))
    assert untaken_leave_entitlement(file(year(untaken_for_work=Days(0))), on=ON, year=2023) is None
    assert untaken_leave_entitlement(file(), on=ON, year=2023) is None


def test_the_special_task_and_the_need_come_from_the_file() -> None:
    assert carry_over_allowed(file(year(special_task=True, carry_over_needed=True)), on=ON, year=2023).value is True
    assert carry_over_allowed(file(year(special_task=False)), on=ON, year=2023).value is False
    assert carry_over_allowed(file(year()), on=ON, year=2023).value is None


def test_an_order_that_was_not_followed_brings_compensation_of_an_open_amount() -> None:
    cadre = file(year(untaken_for_work=Days(10), ordered_to_correct=True, correction_overdue=True))
    assert untaken_leave_compensation(cadre, on=ON, year=2023).status is Status.LEFT_OPEN


def test_a_leading_cadre_is_one_who_holds_a_leading_post_at_the_end_of_the_year() -> None:
    post = PostHolding(title="副镇长", leading=True, since="2020-01-01", until="2023-06-30")
    posts = Ledger(entries=(post,), complete_from="2010-03-15", complete_until="2024-06-30")
    assert leaders_leave(file(year(), posts=posts), on=dt.date(2023, 5, 1)).value is LeadersLeave.OUTSTANDING
    assert leaders_leave(file(year(), posts=posts), on=ON, year=2023).value is LeadersLeave.NOT_A_LEADER


def test_two_entries_about_one_year_are_not_chosen_between() -> None:
    facts = untaken_leave_facts(file(year(arranged=True), year(arranged=False)), ON, year=2023)
    assert facts.arranged is None


def test_another_local_rule_of_what_counts_can_be_laid_over() -> None:
    """Reform cash counted in: 115,400 yuan over 261 days."""
    local = Overlay(
        parameter=parameters.REFORM_CASH_COUNTS,
        values=(Dated(value=True, since="2008-02-15"),),
        source=Label("某地规定", "a local rule"),
    )
    cadre = file(year(untaken_for_work=Days(10)))
    policy: Policy = YUNNAN.with_(overlays=(local,))
    assert day_wage(cadre, on=ON, year=2023, policy=policy).value == Yuan.of_fen(44_215)


def test_nothing_of_the_enterprise_measure_has_crept_in() -> None:
    """Section 20 of the dossier: no 365 days, no 21.75 days, no refusal in writing; a joiner has whole days."""
    figures = [one for one in vars(parameters).values() if isinstance(one, Parameter)]
    amounts = {str(dated.value.amount) for one in figures for dated in one.values if isinstance(dated.value, Measure)}
    assert amounts == {"261", "3", "2", "20", "12"}  # 3: both three day's wages and three months
    fields = {field.name for field in attrs.fields(UntakenLeaveFacts)}
    assert not any("writ" in name for name in fields)
    took = annual("2023-01-09", "2023-01-12", 4)
    crossing = file(year(), year(2024, carried_over=Days(0)), leave=(took,), began_work="2013-06-03")
    assert untaken_leave_facts(crossing, ON, year=2023).untaken == Days(6)  # ten years in July: ten days, not nine


def test_a_leave_year_that_has_not_begun_is_refused() -> None:
    with pytest.raises(DateError, match="has begun"):
        untaken_leave_pay(file(), on=ON, year=2025)
    with pytest.raises(DateError, match="no such year"):
        untaken_leave_pay(file(), on=ON, year=0)


def test_a_datetime_is_refused() -> None:
    with pytest.raises(DateError):
        untaken_leave_pay(file(year()), on=dt.datetime(2024, 1, 15), year=2023)


def test_a_fact_of_another_type_is_refused() -> None:
    with pytest.raises(FactsError, match=r"UntakenLeaveFacts.untaken: a Days or None"):
        UntakenLeaveFacts(untaken=10)  # type: ignore[arg-type]


def test_pay_reads_in_both_languages() -> None:
    answer = untaken_leave_pay(file(year(untaken_for_work=Days(10))), on=ON, year=2023)
    assert answer.headline("zh") == "未休年休假应另行支付的报酬:8,000元"
    assert answer.headline("en") == "pay due for untaken leave, beyond ordinary pay: 8,000 yuan"
    assert "全年计薪天数(261天)" in in_words(EXTRA_PAY_DUE, "zh")
    assert "《公务员法》(2018)第95条第(7)项" in answer.explain("zh")


def test_the_public_names_are_there() -> None:
    assert all(hasattr(untaken_leave, name) for name in untaken_leave.__all__)
