"""The leave year of one person: what is due and left, each leave on file with its cost, and what is owed at its end."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from cadre_policy.law import Label
from cadre_policy.measures import Date, Days, PartialDate
from cadre_policy.policies.leave_days import RecordedCharge, recorded_charges
from cadre_policy.policies.leave_requests import LeaveEntitlement, leave_entitlements
from cadre_policy.policies.untaken_leave import untaken_leave_facts, untaken_leave_pay, untaken_leave_pay_due_by
from cadre_policy.records import Cadre, LeaveKind, LeaveTaken
from cadre_policy.report.deciding import open_fact
from cadre_policy.report.leave_calendar import day_by_day, months_of
from cadre_policy.report.leave_due import days_in_words, leave_due_entries
from cadre_policy.report.model import Asked, Entry, Section, Tone
from cadre_policy.rules.words import say_value


def leave_year_section(cadre: Cadre, asked: Asked) -> Section:
    """The leave year of the day asked about, as far as the file tells it.

    Whoever has retired or died by then has no leave year.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    year = asked.on.year
    title = Label(f"{year}年休假情况", f"Leave year {year}")
    if _passed(cadre.retired_on, asked) or _passed(cadre.died_on, asked):
        return Section(title=title, entries=())
    found = leave_entitlements(cadre, **asked.terms)
    charges = recorded_charges(cadre, planned=True, **asked.terms)
    return Section(
        title=title,
        entries=(
            *leave_due_entries(cadre, found, asked),
            *(_leave(one, asked) for one in charges),
            *_undated(cadre, asked),
            *_year_end(cadre, found, asked),
        ),
        calendar=months_of(cadre, charges, asked),
    )


def _passed(day: PartialDate | None, asked: Asked) -> bool:
    return day is not None and day.last <= asked.on.toordinal()


# --- Each leave on file ---


def _leave(one: RecordedCharge, asked: Asked) -> Entry:
    leave, charge = one.leave, one.charge
    kind = leave.kind.label
    ahead = leave.begins is not None and leave.begins.first > asked.on.toordinal()
    stands = (Label("已准,未休", "booked, not begun"),) if ahead else ()
    if charge is None:
        return Entry(
            text=Label(
                f"{kind.zh},{leave.since}至{leave.until}:放假安排未载明,天数未能核对",
                f"{kind.en}, {leave.since} to {leave.until}: the calendar cannot tell its days",
            ),
            tone=Tone.ASK,
            notes=(*stands, Label(f"缺少的安排:{one.refused}", one.refused or "")),
        )
    text = Label(charge.headline("zh"), charge.headline("en"))
    if leave.days is not None and one.differs is not False:
        filed = days_in_words(leave.days)
        text = Label(f"{text.zh};档案记{filed.zh}", f"{text.en}; on file: {filed.en}")
    return Entry(
        text=text,
        tone=Tone.DUE if one.differs is True else Tone.PLAIN,
        determination=charge.runs_in,
        notes=(*stands, *day_by_day(charge), *charge.warnings),
    )


def _undated(cadre: Cadre, asked: Asked) -> Iterator[Entry]:
    """Leaves of the year whose days are not exactly known: the calendar cannot be asked about them."""
    year = (Date(asked.on.year, 1, 1), Date(asked.on.year, 12, 31))
    for leave in cadre.leave.possible_in(*year):
        if leave.approved is False or _exact(leave):
            continue
        kind = leave.kind.label
        since, until = leave.since or "?", leave.until or "?"
        yield Entry(
            text=Label(
                f"{kind.zh},{since}至{until}:起止日期不全,未计天数",
                f"{kind.en}, {since} to {until}: not counted, since its days are not exactly known",
            ),
            tone=Tone.PLAIN if leave.ongoing is True else Tone.ASK,
        )


def _exact(leave: LeaveTaken) -> bool:
    return leave.since is not None and leave.until is not None and leave.since.exact and leave.until.exact


# --- What is owed on 31 December ---


def _year_end(cadre: Cadre, found: tuple[LeaveEntitlement, ...], asked: Asked) -> Iterator[Entry]:
    """Annual leave that is neither taken nor booked, and what is paid if work keeps it from being taken."""
    left = next((one.left for one in found if one.kind is LeaveKind.ANNUAL and one.due.value != Days(0)), None)
    if left is None:
        return
    year = asked.on.year
    if left == Days(0):
        yield Entry(text=Label(f"{year}年12月31日:年休假无剩余", f"31 December {year}: no annual leave is left"))
        return
    facts = untaken_leave_facts(cadre, asked.on, year=year, policy=asked.policy)
    supposed = attrs.evolve(facts, untaken=left, asked=True, agreed=True, declined=False, arranged=False)
    pay = untaken_leave_pay(supposed, **asked.terms)
    by = untaken_leave_pay_due_by(supposed, **asked.terms)
    if by.value is None:  # before the Measures of 2008
        return
    days = days_in_words(left)
    fact = open_fact(pay)
    yield Entry(
        text=Label(
            f"{year}年12月31日:年休假尚余{days.zh}未休、未安排",
            f"31 December {year}: {days.en} of annual leave neither taken nor booked",
        ),
        determination=pay,
        notes=(
            Label(
                f"如因工作不能安排并经本人同意,{pay.headline('zh')};支付期限:{say_value(by.value, 'zh')}",
                f"if work keeps it and the person agrees, {pay.headline('en')}; to be paid by {by.value}",
            ),
            *(() if fact is None else (Label(f"还须查明:{fact.label.zh}", f"to ask next: {fact.label.en}"),)),
        ),
    )


__all__ = ["leave_year_section"]
