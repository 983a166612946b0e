"""The notice of a proposed grade 'excellent' within the organ or institution, and whether it was long enough.

Text: Provisions of 2020 (chapter on annual assessment; the article's number is not confirmed) and, for institution staff,
Provisions of 2023 art. 17(4), which says "generally": at least five working days.  What the earlier texts and the rules on
leading cadres ask was not read.
"""

import datetime as dt

import attrs

from cadre_policy.errors import CoverageError, NotToldError
from cadre_policy.law import Label, LabelledEnum
from cadre_policy.law.instruments import CIVIL_SERVANT_ASSESSMENT, INSTITUTION_ASSESSMENT, LEADING_CADRE_ASSESSMENT
from cadre_policy.measures import Date, Days, PartialDate, as_date, to_partial_date
from cadre_policy.policies.assessment_texts import (
    CIVIL_2007,
    CIVIL_2020,
    INSTITUTION_1995,
    INSTITUTION_2023,
    LEADER_2019,
    not_found,
)
from cadre_policy.records import Assessment, AssessmentKind, AssessmentSystem, Grade
from cadre_policy.rules import (
    YUNNAN,
    Authority,
    Change,
    Dated,
    Determination,
    Expr,
    Policy,
    Privacy,
    Rule,
    checked,
    determine,
    fact,
    first_of,
    in_force,
    not_,
    parameter,
    rule,
    table,
)

_LONGEST = Days(366)
"""No notice of one year's grades is longer; bounds what a missing number can be."""


class NoticeStatus(LabelledEnum):
    """How the notice of a proposed grade stands."""

    NOT_NEEDED = "not_needed", "非优秀等次,无须公示", "no grade 'excellent', so no notice"
    RUNNING = "running", "公示尚未结束", "the notice is not over"
    LONG_ENOUGH = "long_enough", "公示时间符合要求", "long enough"
    TOO_SHORT = "too_short", "公示时间不足", "too short"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class NoticeFacts:
    """One person's annual result and its notice; None is "not on file"."""

    year_ends: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The last day of the assessed year: it decides which text applies."""
    system: AssessmentSystem | None = None
    """Under which rules the person was assessed."""
    excellent: bool | None = None
    """Whether 'excellent' is the grade, or proposed."""
    ended: bool | None = None
    """Whether the notice was over by the day asked about."""
    working_days: Days | None = None
    """Its working days, the first and the last counted."""


year_ends = fact(
    NoticeFacts,
    lambda f: f.year_ends,
    "考核年度最后一日",
    "last day of the assessed year",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
system = fact(NoticeFacts, lambda f: f.system, "考核制度", "rules of the assessment", privacy=Privacy.PLAIN)
excellent = fact(NoticeFacts, lambda f: f.excellent, "拟定或确定为优秀等次", "graded or proposed 'excellent'")
ended = fact(NoticeFacts, lambda f: f.ended, "公示已结束", "the notice is over", privacy=Privacy.PLAIN)
working_days = fact(
    NoticeFacts,
    lambda f: f.working_days,
    "公示工作日数",
    "working days of the notice",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
    highest=_LONGEST,
)

NOTICE_2020 = CIVIL_SERVANT_ASSESSMENT.art("?", version="2020")
NOTICE_INSTITUTION = INSTITUTION_ASSESSMENT.art(17, item=4, version="2023")

NOTICE_DAYS = parameter(
    Days,
    Dated(value=Days(5), since=CIVIL_2020),
    name="scheme.notice_days",
    zh="公务员优秀等次公示最少工作日",
    en="least working days of notice, civil servants",
    cite=NOTICE_2020,
)
STAFF_NOTICE_DAYS = parameter(
    Days,
    Dated(value=Days(5), since=INSTITUTION_2023),
    name="scheme.staff_notice_days",
    zh="事业单位优秀档次公示一般最少工作日",
    en="least working days of notice in general, institution staff",
    cite=NOTICE_INSTITUTION,
)


LEAST_NOTICE: Rule[NoticeFacts, Days] = rule(
    NoticeFacts,
    Days,
    name="scheme.least_notice",
    zh="公务员优秀等次公示应有的工作日",
    en="working days of notice asked of civil servants",
    cites=(NOTICE_2020,),
    body=NOTICE_DAYS.at(year_ends),
)
LEAST_STAFF_NOTICE: Rule[NoticeFacts, Days] = rule(
    NoticeFacts,
    Days,
    name="scheme.least_staff_notice",
    zh="事业单位优秀档次公示一般应有的工作日",
    en="working days of notice generally asked of institution staff",
    cites=(NOTICE_INSTITUTION,),
    body=STAFF_NOTICE_DAYS.at(year_ends),
)


def _against(least: Rule[NoticeFacts, Days]) -> Expr[NoticeFacts, NoticeStatus]:
    """A notice that is over, against the least number of days."""
    return first_of(
        (not_(ended), NoticeStatus.RUNNING),
        (working_days >= least, NoticeStatus.LONG_ENOUGH),
        otherwise=NoticeStatus.TOO_SHORT,
    )


EXCELLENT_NOTICE: Rule[NoticeFacts, NoticeStatus] = rule(
    NoticeFacts,
    NoticeStatus,
    name="scheme.excellent_notice",
    zh="优秀等次公示",
    en="notice of a grade 'excellent'",
    cites=(NOTICE_2020, NOTICE_INSTITUTION),
    body=first_of(
        (not_(excellent), NoticeStatus.NOT_NEEDED),
        otherwise=table(
            (
                system.is_(AssessmentSystem.CIVIL_SERVANT),
                in_force(
                    (CIVIL_2007, not_found(NoticeStatus, CIVIL_SERVANT_ASSESSMENT.art("?", version="2007"))),
                    (CIVIL_2020, _against(LEAST_NOTICE)),
                    by=year_ends,
                ),
            ),
            (
                system.is_(AssessmentSystem.INSTITUTION),
                in_force(
                    (INSTITUTION_1995, not_found(NoticeStatus, INSTITUTION_ASSESSMENT.art("?", version="1995"))),
                    (INSTITUTION_2023, _against(LEAST_STAFF_NOTICE)),
                    by=year_ends,
                ),
            ),
            (
                system.is_(AssessmentSystem.LEADER),
                in_force(
                    (LEADER_2019, not_found(NoticeStatus, LEADING_CADRE_ASSESSMENT.art("?"))),
                    by=year_ends,
                ),
            ),
        ),
    ),
    authority=Authority(
        body=Label(
            "考核机关;公示时间不足的,由其决定重新公示(事业单位规定为“一般”)",
            "the assessing body, which decides on a new notice where it was too short (for institutions: generally)",
        ),
        cites=(NOTICE_2020, NOTICE_INSTITUTION),
    ),
)


def notice_facts(
    assessment: Assessment, on: dt.date, *, place: str | None = None, policy: Policy = YUNNAN
) -> NoticeFacts:
    """What is on file about the notice of one annual result.

    Args:
        assessment: The result.
        on: The day asked about.
        place: Where the notice was put up, a code of division; its local festivals are no working days.  None counts by
            the State's schedule alone.
        policy: Whose working calendar counts; days that it does not cover stay unknown.

    Raises:
        DateError: *on* is not a date.
        UnknownNameError: Yunnan has no such place.
    """
    day = as_date(on)
    until = assessment.announced_until
    ended = None if until is None else True if until.last <= day.toordinal() else None
    if until is not None and until.first > day.toordinal():
        ended = False
    return NoticeFacts(
        year_ends=PartialDate.on(PartialDate.of(assessment.year).last_day),
        system=assessment.system,
        excellent=_excellent(assessment),
        ended=ended,
        working_days=_working_days(assessment.announced_from, until, place, policy),
    )


def _excellent(assessment: Assessment) -> bool | None:
    if assessment.kind is not AssessmentKind.ANNUAL:
        return False
    return None if assessment.grade is None else assessment.grade is Grade.EXCELLENT


def _working_days(
    since: PartialDate | None, until: PartialDate | None, place: str | None, policy: Policy
) -> Days | None:
    if since is None or until is None or not (since.exact and until.exact):
        return None
    first, last = Date.fromordinal(since.first), Date.fromordinal(until.first)
    try:
        return Days(policy.calendar.working_days(first, last, place=place, keeps=()))
    except (CoverageError, NotToldError):
        return None


def excellent_notice(
    subject: Assessment | NoticeFacts,
    *,
    on: dt.date,
    place: str | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[NoticeFacts, NoticeStatus]:
    """Whether a grade 'excellent' was put up for notice long enough (2020; institutions, 2023 art. 17(4)).

    Args:
        subject: An annual result on file, or the facts themselves.
        on: The day asked about.
        place: As for :func:`notice_facts`.
        policy: Overlays, the working calendar and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        UnknownNameError: Yunnan has no such place.
    """
    facts = notice_facts(subject, on, place=place, policy=policy) if isinstance(subject, Assessment) else subject
    return determine(EXCELLENT_NOTICE, facts, on=on, policy=policy, known_at=known_at)


__all__ = ["EXCELLENT_NOTICE", "NoticeFacts", "NoticeStatus", "excellent_notice", "notice_facts"]
