"""Leave that was taken, and how each year's annual leave was arranged."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import Days, Months, PartialDate, Yuan
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Period, Yearly
from cadre_policy.records.record import Check, about, within

__all__ = ["LeaveKind", "LeaveTaken", "LeaveYear", "Vacation"]


class LeaveKind(LabelledEnum):
    """Kinds of leave."""

    ANNUAL = "annual", "年休假", "annual leave"
    SICK = "sick", "病假", "sick leave"
    PERSONAL = "personal", "事假", "personal leave"
    HOME_VISIT_SPOUSE = "home_visit_spouse", "探亲假（探望配偶）", "home-visit leave to a spouse"
    HOME_VISIT_PARENTS = "home_visit_parents", "探亲假（探望父母）", "home-visit leave to parents"
    MARRIAGE = "marriage", "婚假", "marriage leave"
    FUNERAL = "funeral", "丧假", "funeral leave"
    MATERNITY = "maternity", "产假", "maternity leave"
    PATERNITY = "paternity", "护理假（陪产假）", "care leave of the father"
    CHILDCARE = "childcare", "育儿假", "childcare leave"
    PARENT_CARE = "parent_care", "独生子女护理假", "leave to care for parents"
    MISCARRIAGE = "miscarriage", "流产假", "leave after a miscarriage"
    PRENATAL = "prenatal", "产前检查、保胎休息", "antenatal leave"
    DYSMENORRHOEA = "dysmenorrhoea", "痛经假", "dysmenorrhoea leave"
    FAMILY_PLANNING = "family_planning", "计划生育手术假", "leave for family-planning surgery"
    WORK_INJURY = "work_injury", "工伤停工留薪", "leave for work injury"
    RECUPERATION = "recuperation", "疗养", "recuperation"
    STUDY = "study", "学习假", "study leave"
    COMPENSATORY = "compensatory", "补休", "rest in return for overtime"
    OTHER = "other", "其他假", "other"


NO_MORE_THAN_ITS_SPAN = Check(
    ("since", "until", "days"),
    lambda since, until, days: days.amount <= until.last - since.first + 1,
    Label("不超过起止日期之间的天数", "no more days than lie between its first and last day"),
)
OTHER_IN_WORDS = Check(
    ("kind", "kind_text"),
    lambda kind, text: kind is not LeaveKind.OTHER or bool(text),
    Label("假别为“其他”时的说明", "a description, because the kind is 'other'"),
    with_blanks=True,
)


@attrs.frozen(kw_only=True, order=False, repr=False)
class LeaveTaken(Period):
    """One leave that was taken."""

    label = Label("休假记录", "leave taken")
    kind: LeaveKind = attrs.field(metadata=about("假别", "kind", Privacy.SENSITIVE))
    kind_text: str | None = attrs.field(
        default=None, metadata=about("假别说明", "kind in words", Privacy.SENSITIVE, "Required for the kind 'other'.")
    )
    since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("开始日期", "first day", Privacy.SENSITIVE)
    )
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("结束日期", "last day", Privacy.SENSITIVE)
    )
    ongoing: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否仍在休假", "still on leave", Privacy.SENSITIVE, "On the day up to which the list is complete."
        ),
    )
    days: Days | None = attrs.field(
        default=None,
        metadata=about(
            "天数", "days", Privacy.SENSITIVE, "Days charged, counted as the rule for this kind counts them."
        ),
    )
    months: Months | None = attrs.field(
        default=None,
        metadata=about(
            "月数", "months", Privacy.SENSITIVE, "For sick leave, as the unit counts it; no text says how to."
        ),
    )
    travel_days: Days | None = attrs.field(
        default=None, metadata=about("路程假天数", "travel days", Privacy.SENSITIVE, "On top of the days.")
    )
    year: int | None = attrs.field(
        default=None,
        metadata=about(
            "计入年度", "year charged", Privacy.PLAIN, "The year whose leave it is, if not that of its days."
        ),
    )
    certified: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否有医疗机构证明", "medical certificate", Privacy.SENSITIVE, "For sick leave: a certificate is on file."
        ),
    )
    pay_deducted: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否扣发工资", "pay deducted", Privacy.SENSITIVE, "Under the unit's rules, for personal leave."
        ),
    )
    approved: bool | None = attrs.field(default=None, metadata=about("是否批准", "approved", Privacy.SENSITIVE))
    checks: ClassVar[tuple[Check, ...]] = (
        *Period.checks,
        within("year", 1949, 2199),
        NO_MORE_THAN_ITS_SPAN,
        OTHER_IN_WORDS,
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class LeaveYear(Yearly):
    """How one calendar year's annual leave was arranged, and what was paid for it."""

    label = Label("年休假安排", "annual leave of one year")
    year: int = attrs.field(metadata=about("年度", "year", Privacy.PLAIN))
    planned: Days | None = attrs.field(default=None, metadata=about("计划天数", "days planned"))
    carried_over: Days | None = attrs.field(
        default=None, metadata=about("上年结转天数", "days carried over", meaning="From the year before.")
    )
    arranged: bool | None = attrs.field(
        default=None,
        metadata=about("单位是否安排", "arranged by the unit", meaning="The unit arranged leave to be taken."),
    )
    asked: bool | None = attrs.field(
        default=None,
        metadata=about("是否征求本人意见", "person was asked", meaning="Before leaving it untaken for work."),
    )
    agreed: bool | None = attrs.field(
        default=None,
        metadata=about("本人是否同意不休", "person agreed", meaning="To leave it untaken because of work."),
    )
    untaken_for_work: Days | None = attrs.field(
        default=None, metadata=about("因工作未休天数", "days untaken because of work")
    )
    declined: bool | None = attrs.field(default=None, metadata=about("因本人原因未休", "declined for personal reasons"))
    special_task: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否从事特殊工作任务",
            "special work task",
            meaning="Field geology or surveying, ocean or polar science expeditions, or another special work task.",
        ),
    )
    carry_over_needed: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否确有必要跨年度安排", "carrying over is needed", meaning="As the unit found, by the nature of the work."
        ),
    )
    basic_pay: Yuan | None = attrs.field(
        default=None, metadata=about("基本工资", "basic pay", Privacy.SENSITIVE, "Of the whole year, in yuan.")
    )
    allowances: Yuan | None = attrs.field(
        default=None,
        metadata=about(
            "津贴补贴", "allowances", Privacy.SENSITIVE, "Those that the State prescribes, of the whole year, in yuan."
        ),
    )
    reform_cash: Yuan | None = attrs.field(
        default=None,
        metadata=about(
            "其中房改、车改货币补贴",
            "of these, cash of housing and car reform",
            Privacy.SENSITIVE,
            "What of the allowances is cash paid directly under housing or official-car reform; 0 if none is.",
        ),
    )
    year_end_bonus: Yuan | None = attrs.field(
        default=None,
        metadata=about(
            "年终一次性奖金", "year-end bonus", Privacy.SENSITIVE, "The one-off bonus of the year, in yuan."
        ),
    )
    performance_pay: Yuan | None = attrs.field(
        default=None,
        metadata=about("绩效工资", "performance pay", Privacy.SENSITIVE, "Of the whole year, in yuan; institutions."),
    )
    income_base: Yuan | None = attrs.field(
        default=None,
        metadata=about(
            "年工资收入", "year's wage income", Privacy.SENSITIVE, "In yuan, as the rule on the day wage defines it."
        ),
    )
    paid: Yuan | None = attrs.field(
        default=None,
        metadata=about("已付未休报酬", "paid for untaken days", Privacy.SENSITIVE, "In yuan, beyond ordinary pay."),
    )
    paid_on: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("支付日期", "paid on"))
    ordered_to_correct: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否被责令改正", "ordered to correct", meaning="The personnel department ordered the unit to comply."
        ),
    )
    correction_overdue: bool | None = attrs.field(
        default=None,
        metadata=about("是否逾期不改正", "not corrected in time", meaning="The time set for correcting ran out."),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        *Yearly.checks,
        Check(
            ("allowances", "reform_cash"),
            lambda allowances, cash: cash.amount <= allowances.amount,
            Label("不超过津贴补贴总额", "no more than the allowances of which it is a part"),
        ),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class Vacation(Yearly):
    """A statutory winter or summer vacation (schools and the like) of one year."""

    label = Label("法定寒暑假", "statutory vacation")
    year: int = attrs.field(metadata=about("年度", "year", Privacy.PLAIN))
    due: Days | None = attrs.field(default=None, metadata=about("应休天数", "days due"))
    taken: Days | None = attrs.field(default=None, metadata=about("实休天数", "days taken"))
    shortened_for_work: bool | None = attrs.field(
        default=None, metadata=about("是否因工作缩短", "shortened because of work")
    )
    checks: ClassVar[tuple[Check, ...]] = (
        *Yearly.checks,
        Check(
            ("due", "taken"),
            lambda due, taken: taken.amount <= due.amount,
            Label("不超过应休天数", "no more than the days due"),
        ),
    )
