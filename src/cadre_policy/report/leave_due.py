"""What is due of each kind of leave, and what is left: one line a kind that applies, one line each for the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cadre_policy.law import Label
from cadre_policy.measures import Date, Days, PartialDate
from cadre_policy.policies.annual_leave import annual_leave_left, next_year_lost
from cadre_policy.policies.leave_requests import LeaveEntitlement
from cadre_policy.policies.leave_requests.kinds import OPEN_VISITS
from cadre_policy.privacy import Privacy
from cadre_policy.records import Cadre, LeaveKind
from cadre_policy.report.deciding import open_fact
from cadre_policy.report.family import further_deaths, leave_notes
from cadre_policy.report.model import Asked, Entry, Tone, answered, with_remedy
from cadre_policy.rules import Status
from cadre_policy.rules.words import say_value

_Reason = Callable[[LeaveEntitlement], Label | None]


def leave_due_entries(cadre: Cadre, found: tuple[LeaveEntitlement, ...], asked: Asked) -> Iterator[Entry]:
    """A line for each kind that applies; one line each for those to ask about, to leave to the person, and that do not apply.

    Args:
        cadre: The personnel file.
        found: Every kind of leave, as determined for the person.
        asked: The day and the policy.
    """
    past = [one for one in found if one.applies is True and _long_ago(one, asked)]
    for one in found:
        if one.kind is LeaveKind.ANNUAL:
            yield from _annual(cadre, one, asked)
        elif one.applies is True and one not in past:
            yield Entry(text=_balance(one), determination=one.due, notes=tuple(leave_notes(cadre, one, asked)))
        elif _of_an_event_on_file(one, asked):
            yield answered(one.due)
        if one.kind is LeaveKind.FUNERAL:
            yield from further_deaths(cadre, one, asked)
    if past:
        yield Entry(text=_listed(Label("早于上一年度的情形", "for an event before last year"), past, _nothing))
    others = [one for one in found if one.kind is not LeaveKind.ANNUAL and not _of_an_event_on_file(one, asked)]
    unknown = [one for one in others if one.applies is None and one.due.status is Status.NOT_KNOWN]
    asking = [one for one in unknown if not _of_private_life(one)]
    if asking:
        head = Label("尚不能确定(括号内为须查明的事实)", "not known, for want of what stands in brackets")
        yield Entry(text=_listed(head, asking, _wanted), tone=Tone.ASK)
    untold = [one for one in unknown if _of_private_life(one)]
    if untold:
        head = Label("档案未载有关情形,由本人申请时说明", "of which the file tells nothing, for the person to apply")
        yield Entry(text=_listed(head, untold, _nothing))
    unsettled = [one for one in others if one.applies is None and one.due.status is not Status.NOT_KNOWN]
    if unsettled:
        yield Entry(text=_listed(Label("文件未定天数", "days left open"), unsettled, _nothing), tone=Tone.OPEN)
    none = [one for one in others if one.applies is False]
    if none:
        yield Entry(text=_listed(Label("不涉及的假别", "do not apply"), none, _why_not))


def _annual(cadre: Cadre, one: LeaveEntitlement, asked: Asked) -> Iterator[Entry]:
    """The balance, or why there is none; that next year's leave is lost goes against the person."""
    if one.applies is True and one.booked is not None:
        yield Entry(text=_balance(one), determination=one.due)
    elif one.applies is True:
        wanted = answered(annual_leave_left(cadre, **asked.terms)).notes
        yield Entry(text=_balance(one), tone=Tone.ASK, determination=one.due, notes=wanted)
    else:
        due = answered(one.due)
        yield with_remedy(due) if one.due.value == Days(0) else due
    lost = next_year_lost(cadre, **asked.terms)
    if lost.value is True:
        yield with_remedy(answered(lost, Tone.DUE))


_EVENT_DAYS = ("registered_on", "delivered_on", "died_on", "performed_on")
"""The facts that hold the day of the event that a leave is for."""


def _long_ago(one: LeaveEntitlement, asked: Asked) -> bool:
    """Whether a leave is for an event before last year; no text says until when it may be taken, so it is named all the same."""
    return any(day.last < Date(asked.on.year - 1, 1, 1).toordinal() for day in _event_days(one))


def _event_days(one: LeaveEntitlement) -> list[PartialDate]:
    return [day for name in _EVENT_DAYS if isinstance(day := getattr(one.due.facts, name, None), PartialDate)]


def _of_an_event_on_file(one: LeaveEntitlement, asked: Asked) -> bool:
    """Whether the days for an event of this year or the last are not known although the file tells of it."""
    unknown = one.applies is None and one.due.status is Status.NOT_KNOWN
    return unknown and bool(_event_days(one)) and not _long_ago(one, asked)


def _balance(one: LeaveEntitlement) -> Label:
    kind = one.kind.label
    due, ahead, left = days_in_words(one.due.value), days_in_words(one.ahead), days_in_words(one.left)
    if one.kind in OPEN_VISITS:  # what was taken is not among the days that are due
        return Label(
            f"{kind.zh}:现可享受{due.zh},已准未休{ahead.zh},尚余{left.zh}",
            f"{kind.en}: {due.en} open, {ahead.en} booked ahead, {left.en} left",
        )
    if one.booked is None or one.ahead is None:
        return Label(
            f"{kind.zh}:应享{due.zh},已休、已准天数不明", f"{kind.en}: {due.en} due, days taken or booked not known"
        )
    taken = days_in_words(one.booked - one.ahead)
    return Label(
        f"{kind.zh}:应享{due.zh},已休{taken.zh},已准未休{ahead.zh},尚余{left.zh}",
        f"{kind.en}: {due.en} due, {taken.en} taken, {ahead.en} booked ahead, {left.en} left",
    )


def days_in_words(days: Days | None) -> Label:
    """A number of days, or that it is not known."""
    return Label("天数不明", "unknown days") if days is None else Label(say_value(days, "zh"), say_value(days, "en"))


def _listed(head: Label, kinds: list[LeaveEntitlement], reason: _Reason) -> Label:
    named = [(one.kind.label, reason(one)) for one in kinds]
    zh = "、".join(kind.zh + (f"({why.zh})" if why is not None else "") for kind, why in named)
    en = ", ".join(kind.en + (f" ({why.en})" if why is not None else "") for kind, why in named)
    return Label(f"{head.zh}:{zh}", f"{head.en}: {en}")


def _wanted(one: LeaveEntitlement) -> Label | None:
    fact = open_fact(one.due)
    return None if fact is None else fact.label


def _of_private_life(one: LeaveEntitlement) -> bool:
    """Whether a sensitive fact would have to be asked after: a report asks nobody about a marriage or an operation."""
    fact = open_fact(one.due)
    return fact is not None and fact.privacy is Privacy.SENSITIVE


def _nothing(_: LeaveEntitlement) -> Label | None:
    return None


def _why_not(one: LeaveEntitlement) -> Label | None:
    """The last of the deciding parts that is a plain yes or no."""
    if one.due.status is Status.NOT_IN_FORCE:
        return Label("当时尚无有效规定", "no text in force")
    told = [
        (label, reason.value)
        for reason in one.due.because
        if type(reason.value) is bool and (label := getattr(reason.node, "label", None)) is not None
    ]
    if not told:
        return None
    label, holds = told[-1]
    return Label(f"{label.zh}:{say_value(holds, 'zh')}", f"{label.en}: {say_value(holds, 'en')}")


__all__ = ["days_in_words", "leave_due_entries"]
