"""What the use of a result, telling it to the person, and the yearly and routine assessment turn on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import PartialDate, to_partial_date
from cadre_policy.records import AssessmentSystem
from cadre_policy.rules import Change, Privacy, checked, fact


class FeedbackStatus(LabelledEnum):
    """How telling someone the result stands."""

    NO_RESULT = "no_result", "尚无考核结果", "there is no result yet"
    GIVEN = "given", "已反馈", "told"
    NOT_IN_WRITING = "not_in_writing", "已反馈,但应书面而未书面", "told, but not in writing as required"
    OUTSTANDING = "outstanding", "尚未反馈", "not told yet"


class AnnualResultStatus(LabelledEnum):
    """How the annual assessment of one person and year stands."""

    DONE = "done", "已有结果(或未定等次、未参加的记载)", "on file: a grade, or that there is none"
    PENDING = "pending", "考核年度未结束", "the year is not over"
    MISSING = "missing", "未见记载", "nothing on file"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ResultUseFacts:
    """One use of a result; None is "not on file"."""

    attached: bool | None = None
    """Whether the result is in the file of the decision."""
    sole_basis: bool | None = None
    """Whether nothing else was weighed."""


attached = fact(
    ResultUseFacts,
    lambda f: f.attached,
    "决定附有考核结果",
    "the result is attached to the decision",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
sole_basis = fact(
    ResultUseFacts,
    lambda f: f.sole_basis,
    "考核结果是唯一依据",
    "the result is the only basis",
    privacy=Privacy.PLAIN,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class FeedbackFacts:
    """One result of one person and whether it was told; None is "not on file"."""

    result: bool | None = None
    """Whether there is a result by the day asked about."""
    decided: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """When it was decided."""
    annual: bool | None = None
    """Whether it is that of an annual assessment."""
    system: AssessmentSystem | None = None
    """Under which rules the person was assessed."""
    told: bool | None = None
    """Whether the person was told."""
    in_writing: bool | None = None
    """Whether in writing."""


result = fact(FeedbackFacts, lambda f: f.result, "已有考核结果", "there is a result", privacy=Privacy.PLAIN)
decided = fact(FeedbackFacts, lambda f: f.decided, "考核结果确定日期", "day of the result", privacy=Privacy.PLAIN)
annual = fact(FeedbackFacts, lambda f: f.annual, "属年度考核", "it is an annual assessment", privacy=Privacy.PLAIN)
system = fact(FeedbackFacts, lambda f: f.system, "考核制度", "rules of the assessment", privacy=Privacy.PLAIN)
told = fact(
    FeedbackFacts,
    lambda f: f.told,
    "已向本人反馈",
    "the person was told",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
in_writing = fact(
    FeedbackFacts,
    lambda f: f.in_writing,
    "已书面反馈",
    "in writing",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class YearlyResultFacts:
    """One person in one year; None is "not on file"."""

    annual_result: bool | None = None
    """Whether an annual assessment is on file: a grade, or that none was given or the person took no part."""
    year_over: bool | None = None
    """Whether the year has ended."""
    routine_result: bool | None = None
    """Whether a routine assessment in the year is on file."""
    file_kept: bool | None = None
    """Whether a routine-assessment file is kept."""


annual_result = fact(
    YearlyResultFacts, lambda f: f.annual_result, "当年年度考核有记载", "the year's annual assessment is on file"
)
year_over = fact(
    YearlyResultFacts,
    lambda f: f.year_over,
    "考核年度已结束",
    "the year is over",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
routine_result = fact(
    YearlyResultFacts,
    lambda f: f.routine_result,
    "当年有日常(平时)考核记录",
    "the year has a routine assessment",
    change=Change.CHANGEABLE,
)
file_kept = fact(
    YearlyResultFacts,
    lambda f: f.file_kept,
    "已建立日常考核档案",
    "a routine-assessment file is kept",
    change=Change.CHANGEABLE,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class MeritFacts:
    """What a body found about the way a person acts, and what was done about it; None is "not on file"."""

    striving: bool | None = None
    """Whether a body found the person firm and striving."""
    praised: bool | None = None
    """Whether that was praised or encouraged."""
    misaction: bool | None = None
    """Whether a body found slow, absent or reckless action."""
    answered: bool | None = None
    """Whether that was warned of or sanctioned."""


striving = fact(
    MeritFacts,
    lambda f: f.striving,
    "已认定政治坚定、奋发有为",
    "a body found the person firm and striving",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
praised = fact(
    MeritFacts,
    lambda f: f.praised,
    "已褒奖鼓励",
    "it was praised or encouraged",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
misaction = fact(
    MeritFacts,
    lambda f: f.misaction,
    "已认定慢作为、不作为或乱作为",
    "a body found slow, absent or reckless action",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
answered = fact(
    MeritFacts,
    lambda f: f.answered,
    "已警醒或惩戒",
    "it was warned of or sanctioned",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
