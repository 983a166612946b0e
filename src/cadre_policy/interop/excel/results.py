"""Result workbooks: what is determined about many people, one row each, with a sheet of reasons and sources."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from cadre_policy.interop.excel.sheets import Shown, add_sheet, new_book, saved
from cadre_policy.measures import Measure, as_date
from cadre_policy.policies.annual_leave import annual_leave, annual_leave_left
from cadre_policy.policies.check_ups import (
    CheckUpStatus,
    check_up_deadline,
    check_up_overdue_since,
    check_up_status,
)
from cadre_policy.policies.excellent_quota import (
    excellent_quota,
    excellent_quota_base,
    excellent_quota_ceiling,
    excellent_quota_general,
)
from cadre_policy.policies.training import training_deadline, training_met, training_shortfall
from cadre_policy.records import Cadre, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy
from cadre_policy.rules.words import say_causes

__all__ = ["check_up_book", "leave_balance_book", "quota_book", "training_book"]

_WHO = ("标识", "姓名", "单位")
_ASK = "须查明"
_CHECK_UP_ORDER = (CheckUpStatus.OVERDUE, CheckUpStatus.DUE, None, CheckUpStatus.MET, CheckUpStatus.NOT_OWED)


@attrs.frozen(eq=False, repr=False)
class _Line:
    who: Cadre | Unit
    cells: tuple[Shown, ...]
    answers: tuple[Determination[Any, Any], ...]


def leave_balance_book(people: Iterable[Cadre], *, on: dt.date, policy: Policy = YUNNAN) -> bytes:
    """Annual leave of each person in the calendar year of *on*: days due, days left, and what is to be found out.

    Args:
        people: personnel files; those who have left the service are passed over.
        on: the day asked about.
        policy: readings, overlays and accepted evidence.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    lines = []
    for one in people:
        if not one.left_service_by(day):
            due, left = annual_leave(one, on=day, policy=policy), annual_leave_left(one, on=day, policy=policy)
            lines.append(_Line(one, (_value(due), _value(left), _to_ask(due, left)), (due, left)))
    return _book(f"{day.year}年休假余额", ("应休天数", "剩余天数", _ASK), lines, day, policy)


def check_up_book(people: Iterable[Cadre], *, on: dt.date, policy: Policy = YUNNAN) -> bytes:
    """How each person stands under the guarantee of a yearly check-up; the overdue come first.

    Args:
        people: personnel files; those who have left the service are passed over.
        on: the day asked about.
        policy: readings, overlays and accepted evidence.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    lines = []
    for one in people:
        if not one.left_service_by(day):
            status = check_up_status(one, on=day, policy=policy)
            since = check_up_overdue_since(one, on=day, policy=policy)
            by = check_up_deadline(one, on=day, policy=policy)
            cells = (_value(status), _text(since), _text(by), _to_ask(status))
            lines.append((_CHECK_UP_ORDER.index(status.value), _Line(one, cells, (status,))))
    lines.sort(key=lambda one: one[0])
    headings = ("体检情况", "逾期自", "最迟体检日期", _ASK)
    return _book("体检逾期", headings, [line for _, line in lines], day, policy)


def training_book(people: Iterable[Cadre], *, on: dt.date, policy: Policy = YUNNAN) -> bytes:
    """Whether each person's training requirement is met by *on*, what is short, and by when it is due.

    Args:
        people: personnel files; those who have left the service are passed over.
        on: the day asked about.
        policy: readings, overlays and accepted evidence.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    lines = []
    for one in people:
        if not one.left_service_by(day):
            met = training_met(one, on=day, policy=policy)
            short = training_shortfall(one, on=day, policy=policy) if met.value is False else ()
            by = training_deadline(one, on=day, policy=policy) if met.value is False else None
            words = "；或".join(answer.headline("zh") for answer in short)
            lines.append(_Line(one, (_value(met), words, by, _to_ask(met)), (met, *short)))
    return _book("培训缺口", ("是否达到培训要求", "尚缺（达到其一即可）", "最迟", _ASK), lines, day, policy)


def quota_book(units: Iterable[Unit], year: int, *, policy: Policy = YUNNAN) -> bytes:
    """The places for 'excellent' of each unit in one assessed year.

    Args:
        units: units' files.
        year: the assessed year.
        policy: readings, overlays and accepted evidence.

    Raises:
        DateError: the year is out of the calendar.
    """
    day = as_date(dt.date(year, 12, 31))
    lines = []
    for unit in units:
        answers = (
            excellent_quota_base(unit, year, policy=policy),
            excellent_quota_general(unit, year, policy=policy),
            excellent_quota(unit, year, policy=policy),
            excellent_quota_ceiling(unit, year, policy=policy),
        )
        lines.append(_Line(unit, (*(_value(one) for one in answers), _to_ask(*answers)), answers))
    headings = ("计算基数", "一般比例名额", "优秀名额", "最多名额", _ASK)
    return _book(f"{year}年度优秀名额", headings, lines, day, policy)


def _book(title: str, headings: Sequence[str], lines: Sequence[_Line], day: dt.date, policy: Policy) -> bytes:
    book = new_book()
    of_units = bool(lines) and isinstance(lines[0].who, Unit)
    first = ("单位标识", "单位名称") if of_units else _WHO
    add_sheet(book, title, (*first, *headings), [(*_who(line.who), *line.cells) for line in lines])
    reasons = [(*_who(line.who)[:2], *_reason(one)) for line in lines for one in line.answers]
    add_sheet(book, "理由和依据", (*first[:2], "问题", "结论", "理由", "依据"), reasons)
    about: list[tuple[str, Shown]] = [
        ("查询日期", day),
        ("政策", policy.label.zh),
        ("须知", "本表只作计算，由有权机关决定；理由、依据和救济途径见“理由和依据”表。"),
    ]
    add_sheet(book, "说明", ("项目", "内容"), about)
    return saved(book)


def _who(who: Cadre | Unit) -> tuple[Shown, ...]:
    return (who.id, who.name) if isinstance(who, Unit) else (who.id, who.name, who.unit)


def _value(answer: Determination[Any, Any]) -> Shown:
    value = answer.value
    match value:
        case None:
            return f"未能确定：{say_causes(answer.causes, 'zh')}"
        case bool():
            return "是" if value else "否"
        case Measure():
            return value.amount
    return str(value.label.zh)


def _to_ask(*answers: Determination[Any, Any]) -> str:
    names = dict.fromkeys(one.fact.label.zh for answer in answers for one in answer.missing)
    return "、".join(names)


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _reason(answer: Determination[Any, Any]) -> tuple[str, str, str, str]:
    question, _, conclusion = answer.headline("zh").partition(":")
    reasons = "\n".join(line for _, lines in answer.sections("zh") for line in lines)
    return question, conclusion, reasons, "；".join(dict.fromkeys(cite.say("zh") for cite in answer.citations))
