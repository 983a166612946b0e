"""What the check-up guarantee turns on: of a person, and of a unit's funds."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Count, PartialDate, to_partial_date
from cadre_policy.records import FundingSource
from cadre_policy.rules import Change, Privacy, checked, fact


class CheckUpStatus(LabelledEnum):
    """How a person stands on one day under the guarantee of a full check-up every year."""

    MET = "met", "已落实", "met"
    DUE = "due", "待安排(期限未到)", "due (the time is still running)"
    OVERDUE = "overdue", "逾期未安排", "overdue"
    NOT_OWED = "not_owed", "不适用(非本单位在职干部)", "not owed (not in post with the unit)"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class CheckUpFacts:
    """What the guarantee turns on for one person on one day; None is "not on file".

    The number of check-ups on file is a least number.  Whether it is the whole number is a fact of its own, so that a
    check-up on file counts even where the list is not complete, and an incomplete list never makes anyone overdue.
    """

    in_post: bool | None = None
    """Whether the person is in post with the unit on the day asked about."""
    joined: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day on which the person joined the unit, which owes the check-up from then on."""
    last_year_end: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """31 December of the year before the day asked about."""
    full_this_year: Count | None = None
    """Full check-ups on file from 1 January up to the day asked about."""
    more_this_year: bool | None = None
    """Whether others, not on file or not certain, make up the number in that time; no, if the list is complete."""
    full_last_year: Count | None = None
    """Full check-ups on file in the calendar year before."""
    more_last_year: bool | None = None
    """Whether others make up the number in that year."""
    full_past_year: Count | None = None
    """Full check-ups on file in the year up to the day asked about, the corresponding day of last year not counted."""
    more_past_year: bool | None = None
    """Whether others make up the number in that time."""
    health_file: bool | None = None
    """Whether a health file is kept for the person, at whatever tier."""


in_post = fact(CheckUpFacts, lambda f: f.in_post, "是本单位在职干部", "in post with the unit", change=Change.FIXED)
joined = fact(CheckUpFacts, lambda f: f.joined, "进入本单位时间", "the day of joining the unit")
last_year_end = fact(
    CheckUpFacts,
    lambda f: f.last_year_end,
    "上一自然年度最后一日",
    "the last day of the calendar year before",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
full_this_year = fact(
    CheckUpFacts,
    lambda f: f.full_this_year,
    "本自然年度记载的全面体检次数",
    "full check-ups on file this calendar year",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
    highest=Count(366),
)
more_this_year = fact(
    CheckUpFacts,
    lambda f: f.more_this_year,
    "本自然年度另有未记载的全面体检,可补足次数",
    "further full check-ups this calendar year, not on file, make up the number",
    privacy=Privacy.SENSITIVE,
)
full_last_year = fact(
    CheckUpFacts,
    lambda f: f.full_last_year,
    "上一自然年度记载的全面体检次数",
    "full check-ups on file in the calendar year before",
    privacy=Privacy.SENSITIVE,
    highest=Count(366),
)
more_last_year = fact(
    CheckUpFacts,
    lambda f: f.more_last_year,
    "上一自然年度另有未记载的全面体检,可补足次数",
    "further full check-ups in the calendar year before, not on file, make up the number",
    privacy=Privacy.SENSITIVE,
)
full_past_year = fact(
    CheckUpFacts,
    lambda f: f.full_past_year,
    "最近一年内记载的全面体检次数",
    "full check-ups on file in the year up to this day",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
    highest=Count(366),
)
more_past_year = fact(
    CheckUpFacts,
    lambda f: f.more_past_year,
    "最近一年内另有未记载的全面体检,可补足次数",
    "further full check-ups in the year up to this day, not on file, make up the number",
    privacy=Privacy.SENSITIVE,
)
health_file = fact(
    CheckUpFacts,
    lambda f: f.health_file,
    "已建立体检档案",
    "a health file is kept",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class CheckUpFundingFacts:
    """What the funding of check-ups in one calendar year turns on; None is "not on file"."""

    secured: bool | None = None
    """Whether the unit has the funds for the year."""
    source: FundingSource | None = None
    """Where they come from."""


funds_secured = fact(
    CheckUpFundingFacts,
    lambda f: f.secured,
    "本年度体检经费已落实",
    "the year's funds for check-ups are there",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
funds_source = fact(
    CheckUpFundingFacts,
    lambda f: f.source,
    "体检经费来源",
    "source of the funds for check-ups",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
