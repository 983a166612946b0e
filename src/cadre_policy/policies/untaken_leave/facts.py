"""What pay for untaken annual leave, carrying it over and arranging it turn on; all of one leave year."""

import attrs

from cadre_policy.law.label import LabelledEnum
from cadre_policy.measures import Days, PartialDate, Yuan, to_partial_date
from cadre_policy.records import StaffKind
from cadre_policy.rules import Change, Privacy, checked, fact


class Arrangement(LabelledEnum):
    """How the leave of one year stands."""

    NONE_DUE = "none_due", "当年无应休年休假", "no leave is due"
    TAKEN = "taken", "已休完", "taken in full"
    DECLINED = "declined", "已安排,因本人原因未休", "arranged, not taken for personal reasons"
    AGREED = "agreed", "因工作未休,已征求意见并同意", "untaken for work, asked and agreed"
    REFUSED = "refused", "因工作未休,本人不同意", "untaken for work, against the person's will"
    UNASKED = "unasked", "因工作未休,未征求本人意见", "untaken for work, the person was not asked"
    ARRANGED = "arranged", "已安排,尚未休完", "arranged, not yet taken in full"
    NOT_ARRANGED = "not_arranged", "尚未安排", "not yet arranged"


class LeadersLeave(LabelledEnum):
    """How a leading cadre's own leave stands: what the duty to take the lead is watched by."""

    NOT_A_LEADER = "not_a_leader", "非领导干部", "not a leading cadre"
    TAKEN = "taken", "领导干部已休完年休假", "leave taken in full"
    OUTSTANDING = "outstanding", "领导干部年休假尚未休完", "leave still outstanding"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class UntakenLeaveFacts:
    """One year's annual leave as it was arranged, taken, left untaken and paid; None is "not on file"."""

    year_end: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """31 December of the leave year."""
    staff: StaffKind | None = None
    """In what capacity the person is employed: it decides what the day's wage is reckoned from."""
    leader: bool | None = None
    """Whether the person holds a leading post."""
    due: Days | None = None
    """Days of annual leave due for the year (see the topic of annual leave)."""
    taken: Days | None = None
    """Days of it that were taken."""
    untaken: Days | None = None
    """Days due and left untaken; what is carried over to the next year is not among them."""
    arranged: bool | None = None
    """Whether the unit arranged leave to be taken."""
    asked: bool | None = None
    """Whether the person was asked before leave was left untaken for work."""
    agreed: bool | None = None
    """Whether the person agreed to that."""
    declined: bool | None = None
    """Whether arranged leave was not taken for the person's own reasons; no particular form is asked for."""
    personal_leave: Days | None = None
    """Personal leave (事假) of the whole year."""
    special_task: bool | None = None
    """Whether the person works on field geology or surveying, ocean or polar expeditions or other special tasks."""
    carry_over_needed: bool | None = None
    """Whether the unit found that the nature of the work makes carrying over necessary."""
    base_stated: bool | None = None
    """Whether the unit states the year's wage income itself, so that it is not reckoned from its parts."""
    income_base: Yuan | None = None
    """That stated income, in yuan."""
    basic_pay: Yuan | None = None
    """Basic pay of the year."""
    allowances: Yuan | None = None
    """Allowances of the year that the State prescribes."""
    reform_cash: Yuan | None = None
    """What of these allowances is cash paid directly under housing or official-car reform."""
    year_end_bonus: Yuan | None = None
    """The one-off year-end bonus."""
    performance_pay: Yuan | None = None
    """Performance pay of the year."""
    paid: Yuan | None = None
    """What was paid for the untaken days beyond ordinary pay, up to the day asked about."""
    ordered_to_correct: bool | None = None
    """Whether the personnel department ordered the unit to comply."""
    correction_overdue: bool | None = None
    """Whether the time set for that ran out."""


_YEAR = Days(366)
_MOST_PAID = Yuan(5_000_000)
"""More than anybody is paid in a year: bounds for reckoning, not figures of law."""

year_end = fact(
    UntakenLeaveFacts, lambda f: f.year_end, "年休假年度的最后一日", "last day of the leave year", change=Change.FIXED
)
staff = fact(UntakenLeaveFacts, lambda f: f.staff, "人员身份", "kind of staff")
leader = fact(UntakenLeaveFacts, lambda f: f.leader, "担任领导职务", "holds a leading post")
due = fact(UntakenLeaveFacts, lambda f: f.due, "当年应休年休假", "annual leave due for the year", highest=_YEAR)
taken = fact(UntakenLeaveFacts, lambda f: f.taken, "当年已休年休假", "annual leave taken of it", highest=_YEAR)
untaken = fact(UntakenLeaveFacts, lambda f: f.untaken, "应休未休年休假", "days due and left untaken", highest=_YEAR)
arranged = fact(
    UntakenLeaveFacts,
    lambda f: f.arranged,
    "单位已安排年休假",
    "the unit arranged the leave",
    change=Change.CHANGEABLE,
)
asked = fact(
    UntakenLeaveFacts,
    lambda f: f.asked,
    "不安排休假前已征求本人意见",
    "the person was asked before leave was left untaken",
    change=Change.CHANGEABLE,
)
agreed = fact(
    UntakenLeaveFacts,
    lambda f: f.agreed,
    "本人同意因工作不休",
    "the person agreed to leave it untaken for work",
    change=Change.CHANGEABLE,
)
declined = fact(UntakenLeaveFacts, lambda f: f.declined, "因本人原因未休", "not taken for the person's own reasons")
personal_leave = fact(
    UntakenLeaveFacts, lambda f: f.personal_leave, "当年累计事假", "personal leave of the year", highest=_YEAR
)
special_task = fact(
    UntakenLeaveFacts,
    lambda f: f.special_task,
    "从事野外地质勘查测绘、远洋与极地科考等特殊工作任务",
    "works on field surveys, ocean or polar expeditions or another special task",
)
carry_over_needed = fact(
    UntakenLeaveFacts,
    lambda f: f.carry_over_needed,
    "单位认定因工作特点确有必要跨年度安排",
    "the unit found carrying over necessary by the nature of the work",
    change=Change.FINDING,
)
base_stated = fact(
    UntakenLeaveFacts, lambda f: f.base_stated, "年工资收入由单位核定", "the unit states the year's wage income"
)
income_base = fact(
    UntakenLeaveFacts,
    lambda f: f.income_base,
    "单位核定的年工资收入",
    "wage income as the unit states it",
    privacy=Privacy.SENSITIVE,
    highest=_MOST_PAID,
)
basic_pay = fact(
    UntakenLeaveFacts,
    lambda f: f.basic_pay,
    "全年基本工资",
    "basic pay of the year",
    privacy=Privacy.SENSITIVE,
    highest=_MOST_PAID,
)
allowances = fact(
    UntakenLeaveFacts,
    lambda f: f.allowances,
    "全年国家规定的津贴补贴",
    "nationally prescribed allowances of the year",
    privacy=Privacy.SENSITIVE,
    highest=_MOST_PAID,
)
reform_cash = fact(
    UntakenLeaveFacts,
    lambda f: f.reform_cash,
    "其中住房、公务用车制度改革发放的货币补贴",
    "cash of housing or official-car reform among them",
    privacy=Privacy.SENSITIVE,
    highest=_MOST_PAID,
)
year_end_bonus = fact(
    UntakenLeaveFacts,
    lambda f: f.year_end_bonus,
    "年终一次性奖金",
    "the one-off year-end bonus",
    privacy=Privacy.SENSITIVE,
    highest=_MOST_PAID,
)
performance_pay = fact(
    UntakenLeaveFacts,
    lambda f: f.performance_pay,
    "全年绩效工资",
    "performance pay of the year",
    privacy=Privacy.SENSITIVE,
    highest=_MOST_PAID,
)
paid = fact(
    UntakenLeaveFacts,
    lambda f: f.paid,
    "已另行支付的未休报酬",
    "already paid beyond ordinary pay",
    privacy=Privacy.SENSITIVE,
    change=Change.CHANGEABLE,
    highest=Yuan(100_000_000),
)
ordered_to_correct = fact(
    UntakenLeaveFacts,
    lambda f: f.ordered_to_correct,
    "人事部门已责令单位改正",
    "the personnel department ordered the unit to comply",
    change=Change.FINDING,
)
correction_overdue = fact(
    UntakenLeaveFacts,
    lambda f: f.correction_overdue,
    "单位逾期不改正",
    "the unit did not comply in time",
    change=Change.FINDING,
)
