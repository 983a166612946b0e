"""The sections on untaken leave, home visits and sick pay stand in a report where the file has to do with them."""

from typing import Any

import pytest

from cadre_policy.measures import Date, Days, Months, Yuan
from cadre_policy.records import (
    Cadre,
    LeaveKind,
    LeaveTaken,
    LeaveYear,
    Ledger,
    StaffKind,
)
from cadre_policy.report.leave_pay import leave_pay_sections
from cadre_policy.report.model import Asked, Entry, Tone
from cadre_policy.report.person import person_report

YEAR = LeaveYear(
    year=2023, arranged=False, declined=False, asked=False, untaken_for_work=Days(10), income_base=Yuan(104_400)
)
MARCH, APRIL = Asked(on=Date(2024, 3, 31)), Asked(on=Date(2024, 4, 1))


def file(**more: Any) -> Cadre:
    given: dict[str, Any] = {
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "began_work": "2010-03-15",
        "interruptions": Ledger(complete_from="2010-03-15", complete_until="2024-06-30"),
        "vacations": Ledger(complete_from="2021-01-01", complete_until="2024-12-31"),
        "leave": Ledger(complete_from="2021-01-01", complete_until="2024-06-30"),
        **more,
    }
    return Cadre(id="c-1", **given)


def entries(cadre: Cadre, asked: Asked) -> tuple[tuple[Entry, ...], ...]:
    return tuple(section.entries for section in leave_pay_sections(cadre, asked))


def test_a_file_that_has_nothing_to_do_with_it_adds_nothing() -> None:
    assert entries(file(), MARCH) == ((), ())


@pytest.mark.parametrize(("asked", "tone"), [(MARCH, Tone.PLAIN), (APRIL, Tone.OVERDUE)])
def test_pay_of_last_year_is_told_and_overdue_from_april(asked: Asked, tone: Tone) -> None:
    unpaid = LeaveYear(
        year=2023,
        arranged=False,
        declined=False,
        asked=False,
        untaken_for_work=Days(10),
        income_base=Yuan(104_400),
        paid=Yuan(0),
    )
    untaken, _ = entries(file(leave_years=Ledger(entries=(unpaid,))), asked)
    unasked, pay = untaken
    assert (unasked.text.zh, unasked.tone) == ("年休假安排情况:因工作未休,未征求本人意见", Tone.DUE)
    assert (pay.text.zh, pay.tone) == ("未休年休假应另行支付的报酬:8,000元", tone)
    assert [note.zh for note in pay.notes][:2] == ["2023年度", "支付期限:2024-03-31"]
    assert ("三十日内申请复核" in pay.notes[-1].zh) is (tone is Tone.OVERDUE)


def test_whether_it_was_paid_is_not_guessed() -> None:
    untaken, _ = entries(file(leave_years=Ledger(entries=(YEAR,))), APRIL)
    assert untaken[1].tone is Tone.PLAIN


def test_sick_leave_on_the_day_brings_its_pay_up() -> None:
    ill = LeaveTaken(kind=LeaveKind.SICK, since="2024-02-01", months=Months(2), ongoing=True, approved=True)
    cadre = file(leave=Ledger(entries=(ill,), complete_from="2021-01-01", complete_until="2024-06-30"))
    _, pay = entries(cadre, MARCH)
    assert [one.determination is not None for one in pay] == [True]


def test_the_sections_are_part_of_a_persons_report() -> None:
    report = person_report(file(leave_years=Ledger(entries=(YEAR,))), MARCH)
    assert "未休年休假与休假安排" in [section.title.zh for section in report.sections]
