"""What is determined about last year's assessments in a unit: results, telling them, routine files, how alike they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from cadre_policy.law import Label
from cadre_policy.measures import PartialDate
from cadre_policy.policies.assessment_schemes import (
    AnnualResultStatus,
    FeedbackStatus,
    NoticeStatus,
    annual_result_status,
    excellent_notice,
    grade_distribution,
    result_feedback,
    result_use_allowed,
    routine_file_kept,
)
from cadre_policy.records import Assessment, AssessmentKind, Cadre, ResultUse, StaffStatus, Unit
from cadre_policy.report.deciding import listed, turned_on
from cadre_policy.report.model import Asked, Entry, Section, Tone
from cadre_policy.rules import Determination, Status


def assessments_section(unit: Unit, asked: Asked) -> Section:
    """Last year's results: how they are spread, and what is missing of notices, feedback, routine files and lawful use.

    People are listed by their identifiers, in the order of the file; what nobody's file tells is one line.  The figures of
    how alike the grades are have no threshold, because the text has none.

    Args:
        unit: The unit with its members' files.
        asked: The day and the policy.
    """
    year = asked.on.year - 1
    title = Label(f"{year}年度考核结果与日常考核", f"Results of {year} and routine assessment")
    serving = [member for member in unit.members if member.status in (None, StaffStatus.IN_POST)]
    results = [(one.id, annual_result_status(one, year, **asked.terms)) for one in serving]
    if not serving or all(answer.status is Status.NOT_IN_FORCE for _, answer in results):
        return Section(title=title, entries=())
    spread = grade_distribution(unit, year)
    entries = [Entry(text=Label(f"等次分布:{spread.say('zh')}", f"grades: {spread.say('en')}"))]
    annual = [(one.id, found) for one in serving for found in _annual(one, year)]
    told = [(name, result_feedback(found, **asked.terms)) for name, found in annual]
    place = None if unit.place is None else unit.place.county
    put_up = [(name, excellent_notice(found, place=place, **asked.terms)) for name, found in annual]
    files = [(one.id, routine_file_kept(one, **asked.terms)) for one in serving]
    found = (
        (_MISSING, Tone.DUE, [name for name, one in results if one.value is AnnualResultStatus.MISSING]),
        (_NOT_TOLD, Tone.DUE, [name for name, one in told if one.value is FeedbackStatus.OUTSTANDING]),
        (_NOT_WRITTEN, Tone.DUE, [name for name, one in told if one.value is FeedbackStatus.NOT_IN_WRITING]),
        (_NOTICE_SHORT, Tone.DUE, [name for name, one in put_up if one.value is NoticeStatus.TOO_SHORT]),
        (_NO_FILE, Tone.DUE, [name for name, one in files if one.value is False]),
        (_RESULT_UNKNOWN, Tone.ASK, _unknown(results)),
        (_TOLD_UNKNOWN, Tone.ASK, _unknown(told)),
        (_NOTICE_UNKNOWN, Tone.ASK, _unknown(put_up)),
        (_FILE_UNKNOWN, Tone.ASK, _unknown(files)),
    )
    lines = [_people(what, tone, names, len(serving)) for what, tone, names in found]
    return Section(
        title=title, entries=(*entries, *(line for line in lines if line is not None), *_uses(serving, asked))
    )


_MISSING = Label("未见年度考核结果", "no annual result on file")
_NOT_TOLD = Label("结果尚未反馈", "not told the result yet")
_NOT_WRITTEN = Label("结果应书面而未书面反馈", "told the result, but not in writing as required")
_NOTICE_SHORT = Label("优秀等次公示时间不足", "put up for notice as 'excellent', not long enough")
_NOTICE_UNKNOWN = Label(
    "优秀等次是否公示及时间未知", "not known whether, and how long, 'excellent' was put up for notice"
)
_NO_FILE = Label("未建立日常考核档案", "no routine-assessment file")
_RESULT_UNKNOWN = Label("有无年度考核结果未知", "not known whether there is an annual result")
_TOLD_UNKNOWN = Label("是否及如何反馈结果未知", "not known whether and how the result was told")
_FILE_UNKNOWN = Label("有无日常考核档案未知", "not known whether there is a routine-assessment file")


def _uses(serving: Sequence[Cadre], asked: Asked) -> Iterator[Entry]:
    """Decisions of this year and the last for which a result was used and not attached, or was the only basis."""
    since = PartialDate.of(asked.on.year - 1).first
    answers = [
        (one.id, use, result_use_allowed(use, cadre=one, **asked.terms))
        for one in serving
        for use in one.result_uses
        if use.on is None or (use.on.last >= since and use.on.first <= asked.on.toordinal())
    ]
    against = [(name, use, turned_on(answer)) for name, use, answer in answers if answer.value is False]
    unknown = [(name, use, turned_on(answer)) for name, use, answer in answers if answer.status is Status.NOT_KNOWN]
    for what, found, tone in ((_USE_NOT_ALLOWED, against, Tone.DUE), (_USE_UNKNOWN, unknown, Tone.ASK)):
        if found:
            yield listed(what, {name: _of_use(use, why) for name, use, why in found}, tone)


_USE_NOT_ALLOWED = Label(
    "考核结果不能这样作为依据(须附于决定,且不是唯一依据)",
    "a result may not be used so (it is attached to the decision, and never the only basis)",
)
_USE_UNKNOWN = Label("考核结果能否这样作为依据未知", "not known whether the result may be used so")


def _of_use(use: ResultUse, why: Label | None) -> Label:
    if why is None:
        return use.use.label
    return Label(f"{use.use.label.zh},{why.zh}", f"{use.use.label.en}, {why.en}")


def _annual(cadre: Cadre, year: int) -> list[Assessment]:
    """The annual result of a year; nothing where there is none, or several."""
    found = [one for one in cadre.assessments.entries if one.year == year and one.kind is AssessmentKind.ANNUAL]
    return found if len(found) == 1 else []


def _unknown(answers: Sequence[tuple[str, Determination[Any, Any]]]) -> list[str]:
    return [name for name, answer in answers if answer.status is Status.NOT_KNOWN]


def _people(what: Label, tone: Tone, names: list[str], everyone: int) -> Entry | None:
    """A line with the people that it is true of; of everyone no names are needed."""
    if not names:
        return None
    if len(names) == everyone > 1:
        return Entry(text=Label(f"{what.zh}:全部{everyone}人", f"{what.en}: all {everyone}"), tone=tone)
    told = ", ".join(names)
    return Entry(text=Label(f"{what.zh} {len(names)}人:{told}", f"{what.en}, {len(names)}: {told}"), tone=tone)


__all__ = ["assessments_section"]
