"""What the training requirements of a period turn on: the person's group, and what is credited."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Days, Hours, Months
from cadre_policy.rules import Change, checked, fact

_MOST_HOURS = Hours(50_000)
_MOST_MONTHS = Months(60)


class TrainingGroup(LabelledEnum):
    """The groups that the Regulation tells apart; of several that fit, the first."""

    LEADING_COUNTY = "leading_county", "县处级以上领导职务", "leading post at county or division level or above"
    RANK_COUNTY = (
        "rank_county",
        "四级调研员以上职级(或相当层次的非领导职务)",
        "rank of consultant class 4, or equivalent, or above",
    )
    SECTION = (
        "section",
        "乡科级以下职务或一级主任科员以下职级",
        "township or section level, or section chief class 1 or below",
    )
    UNRANKED = "unranked", "无领导职务、无职级", "no leading post and no rank"


class YearTraining(LabelledEnum):
    """How a person stands with what another text than the Regulation asks for in a year."""

    MET = "met", "已达到", "met"
    SHORT = "short", "尚未达到", "not met yet"
    NOT_OWED = "not_owed", "不适用", "not owed"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class TrainingFacts:
    """Training credited to one person up to the day asked about; None is "not on file".

    A total is what is certainly credited.  Whether more makes up the number is a fact of its own, so that what is on file
    counts where a list is not complete, and an incomplete list never makes anyone fall short.  Days, hours and months
    are totals each by itself, as credited: none is reckoned from another.
    """

    group: TrainingGroup | None = None
    """The group of the person on the day asked about."""
    year_days: Days | None = None
    """Days credited in the training year so far."""
    more_year_days: bool | None = None
    """Whether days not on file make up the year's number; no, if the list is complete and its days are stated."""
    year_hours: Hours | None = None
    """Hours of study credited in the training year so far."""
    more_year_hours: bool | None = None
    """Whether hours not on file make up the year's number."""
    plan_months: Months | None = None
    """Months credited so far in the five years of the national training plan."""
    more_plan_months: bool | None = None
    """Whether months not on file make up the number in that time."""
    plan_hours: Hours | None = None
    """Hours credited so far in the five years of the national training plan."""
    more_plan_hours: bool | None = None
    """Whether hours not on file make up the number in that time."""
    rolling_months: Months | None = None
    """Months credited in the training year and the four before it."""
    more_rolling_months: bool | None = None
    """Whether months not on file make up the number in that time."""
    rolling_hours: Hours | None = None
    """Hours credited in the training year and the four before it."""
    more_rolling_hours: bool | None = None
    """Whether hours not on file make up the number in that time."""
    online_hours: Hours | None = None
    """Online hours in the training year so far, as the academy credits them."""
    more_online_hours: bool | None = None
    """Whether online hours not on file make up the year's number."""
    civil_servant: bool | None = None
    """Whether the person is a civil servant, or managed by reference to the law on them."""
    frontline: bool | None = None
    """Whether the post held on the day is one at the grassroots."""
    off_the_job_days: Days | None = None
    """Days of training off the job in the year so far."""
    more_off_the_job_days: bool | None = None
    """Whether such days not on file make up the year's number."""


group = fact(TrainingFacts, lambda f: f.group, "人员层次", "the person's group", change=Change.FIXED)
year_days = fact(
    TrainingFacts,
    lambda f: f.year_days,
    "本年度已计培训天数",
    "days of training this year",
    change=Change.CHANGEABLE,
    highest=Days(366),
)
more_year_days = fact(
    TrainingFacts,
    lambda f: f.more_year_days,
    "本年度另有未记载的培训天数,可补足",
    "further days of training this year, not on file, make up the number",
)
year_hours = fact(
    TrainingFacts,
    lambda f: f.year_hours,
    "本年度已计学时",
    "hours of study this year",
    change=Change.CHANGEABLE,
    highest=_MOST_HOURS,
)
more_year_hours = fact(
    TrainingFacts,
    lambda f: f.more_year_hours,
    "本年度另有未记载的学时,可补足",
    "further hours of study this year, not on file, make up the number",
)
plan_months = fact(
    TrainingFacts,
    lambda f: f.plan_months,
    "本规划期已计培训月数",
    "months of training in the plan's five years",
    change=Change.CHANGEABLE,
    highest=_MOST_MONTHS,
)
more_plan_months = fact(
    TrainingFacts,
    lambda f: f.more_plan_months,
    "本规划期另有未记载的培训月数,可补足",
    "further months in the plan's five years, not on file, make up the number",
)
plan_hours = fact(
    TrainingFacts,
    lambda f: f.plan_hours,
    "本规划期已计学时",
    "hours of study in the plan's five years",
    change=Change.CHANGEABLE,
    highest=_MOST_HOURS,
)
more_plan_hours = fact(
    TrainingFacts,
    lambda f: f.more_plan_hours,
    "本规划期另有未记载的学时,可补足",
    "further hours in the plan's five years, not on file, make up the number",
)
rolling_months = fact(
    TrainingFacts,
    lambda f: f.rolling_months,
    "近五个年度已计培训月数",
    "months of training in the last five calendar years",
    change=Change.CHANGEABLE,
    highest=_MOST_MONTHS,
)
more_rolling_months = fact(
    TrainingFacts,
    lambda f: f.more_rolling_months,
    "近五个年度另有未记载的培训月数,可补足",
    "further months in the last five calendar years, not on file, make up the number",
)
rolling_hours = fact(
    TrainingFacts,
    lambda f: f.rolling_hours,
    "近五个年度已计学时",
    "hours of study in the last five calendar years",
    change=Change.CHANGEABLE,
    highest=_MOST_HOURS,
)
more_rolling_hours = fact(
    TrainingFacts,
    lambda f: f.more_rolling_hours,
    "近五个年度另有未记载的学时,可补足",
    "further hours in the last five calendar years, not on file, make up the number",
)
online_hours = fact(
    TrainingFacts,
    lambda f: f.online_hours,
    "本年度网络学时",
    "online hours this year",
    change=Change.CHANGEABLE,
    highest=_MOST_HOURS,
)
more_online_hours = fact(
    TrainingFacts,
    lambda f: f.more_online_hours,
    "本年度另有未记载的网络学时,可补足",
    "further online hours this year, not on file, make up the number",
)
civil_servant = fact(
    TrainingFacts,
    lambda f: f.civil_servant,
    "公务员或者参照公务员法管理人员",
    "a civil servant, or managed by reference to the law on them",
    change=Change.FIXED,
)
frontline = fact(TrainingFacts, lambda f: f.frontline, "在基层岗位任职", "holds a post at the grassroots")
off_the_job_days = fact(
    TrainingFacts,
    lambda f: f.off_the_job_days,
    "本年度脱产培训天数",
    "days of training off the job this year",
    change=Change.CHANGEABLE,
    highest=Days(366),
)
more_off_the_job_days = fact(
    TrainingFacts,
    lambda f: f.more_off_the_job_days,
    "本年度另有未记载的脱产培训天数,可补足",
    "further days off the job this year, not on file, make up the number",
)
