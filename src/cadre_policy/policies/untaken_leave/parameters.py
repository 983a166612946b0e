"""The figures of pay for untaken leave and of carrying it over, and the open readings."""

from typing import TypeVar

from cadre_policy.law import Label
from cadre_policy.law.instruments import ANNUAL_LEAVE_MEASURES, ANNUAL_LEAVE_REGULATION
from cadre_policy.measures import Count, Days, Months
from cadre_policy.rules import Dated, Parameter, Reading, parameter

T = TypeVar("T")

REGULATION_IN_FORCE = ("2008-01-01", "2007-12-14")
"""From when the Regulation applies, and when it was promulgated."""
MEASURES_IN_FORCE = "2008-02-15"
"""The Measures apply from their promulgation."""


def _from_2008(value: T) -> Dated[T]:
    """A figure of the Measures: unchanged since they came into force."""
    return Dated(value=value, since=MEASURES_IN_FORCE)


PAID_DAYS = parameter(
    Days,
    _from_2008(Days(261)),
    name="leave.untaken.paid_days",
    zh="全年计薪天数",
    en="paid days of a year",
    cite=ANNUAL_LEAVE_MEASURES.art(8),
)
TOTAL_MULTIPLE = parameter(
    Count,
    _from_2008(Count(3)),
    name="leave.untaken.total_multiple",
    zh="未休一天的报酬为日工资的倍数(含正常工作期间的工资)",
    en="day's wages for an untaken day, ordinary pay included",
    cite=ANNUAL_LEAVE_MEASURES.art(7),
)
EXTRA_MULTIPLE = parameter(
    Count,
    _from_2008(Count(2)),
    name="leave.untaken.extra_multiple",
    zh="未休一天另行支付的日工资倍数",
    en="day's wages for an untaken day, beyond ordinary pay",
    cite=ANNUAL_LEAVE_MEASURES.art(7),
)
PAY_WITHIN = parameter(
    Months,
    _from_2008(Months(3)),
    name="leave.untaken.pay_within",
    zh="次年第一季度",
    en="the first quarter",
    cite=ANNUAL_LEAVE_MEASURES.art(7),
)
PERSONAL_LIMIT = parameter(
    Days,
    _from_2008(Days(20)),
    name="leave.untaken.personal_limit",
    zh="仅发正常工资的事假天数上限(不含)",
    en="personal leave below which only ordinary pay is due",
    cite=ANNUAL_LEAVE_MEASURES.art(9, item=2),
)
CARRY_OVER_TIME = parameter(
    Months,
    Dated(value=Months(12), since="2008-01-01", promulgated="2007-12-14"),
    name="leave.untaken.carry_over_time",
    zh="一个年度",
    en="one year",
    cite=ANNUAL_LEAVE_REGULATION.art(5),
)


def _counts(value: bool, name: str, zh: str, en: str) -> Parameter[bool]:
    """Whether a part of pay belongs to the year's wage income; local rules elsewhere differ, so each can be overlaid."""
    return parameter(
        bool,
        _from_2008(value),
        name=f"leave.untaken.counts.{name}",
        zh=zh,
        en=en,
        cite=ANNUAL_LEAVE_MEASURES.art(8),
    )


REFORM_CASH_COUNTS = _counts(
    False, "reform_cash", "房改、车改货币补贴计入年工资收入", "cash of housing and car reform counts as wage income"
)
ORGAN_BONUS_COUNTS = _counts(
    True, "organ_bonus", "机关工作人员的年终一次性奖金计入", "the year-end bonus of organ staff counts"
)
ORGAN_PERFORMANCE_COUNTS = _counts(
    False, "organ_performance", "机关工作人员的绩效工资计入", "performance pay of organ staff counts"
)
INSTITUTION_BONUS_COUNTS = _counts(
    False, "institution_bonus", "事业单位工作人员的年终一次性奖金计入", "the year-end bonus of institution staff counts"
)
INSTITUTION_PERFORMANCE_COUNTS = _counts(
    True, "institution_performance", "事业单位工作人员的绩效工资计入", "performance pay of institution staff counts"
)

MONEY_ROUNDING = Reading(
    name="leave.untaken.rounding",
    label=Label("日工资除不尽时如何计算", "how to reckon where a day's wage does not come out even"),
    cite=ANNUAL_LEAVE_MEASURES.art(8),
    alternatives={
        "once": Label("先按全额计算,最后四舍五入至分", "exactly, the sum rounded to the fen at the end"),
        "day_wage_first": Label(
            "先将日工资四舍五入至分,再乘天数", "the day's wage rounded to the fen, then multiplied"
        ),
    },
    default="once",
)
"""No text prescribes a rounding; the two differ by some fen at most."""

CARRY_OVER_GROUND = Reading(
    name="leave.untaken.carry_over_ground",
    label=Label("哪些机关事业单位工作人员可以跨年度安排", "which organ and institution staff may carry leave over"),
    cite=ANNUAL_LEAVE_MEASURES.art(6),
    alternatives={
        "special_tasks": Label(
            "须从事特殊工作任务,且确有必要(《实施办法》第6条)",
            "those on special tasks for whom it is needed (Measures art. 6)",
        ),
        "need": Label("因工作特点确有必要即可(《条例》第5条)", "all for whom it is needed (Regulation art. 5)"),
    },
    default="special_tasks",
)
"""The Measures narrow the Regulation; their article was read in one rewritten copy only."""

COMPENSATION_BASE = Reading(
    name="leave.untaken.compensation_base",
    label=Label("加付赔偿金所依据的年休假工资报酬数额", "what leave pay the compensation equals"),
    cite=ANNUAL_LEAVE_REGULATION.art(7),
    alternatives={
        "total": Label("含正常工资的三倍", "three day's wages, ordinary pay included"),
        "extra": Label("另行支付的两倍", "the two day's wages beyond ordinary pay"),
    },
    default=None,
)
"""The Regulation says "an equal amount" of leave pay; whether ordinary pay already received is part of it is open."""
