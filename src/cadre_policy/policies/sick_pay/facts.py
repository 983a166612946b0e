"""What pay during sick leave turns on."""

import attrs

from cadre_policy.measures import Count, PartialDate, Yuan, to_partial_date
from cadre_policy.records import StaffKind
from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class SickPayFacts:
    """One illness on one day; None is "not on file"."""

    staff: StaffKind | None = None
    """In what capacity the person is employed."""
    institution_follows: bool | None = None
    """Whether the institution pays by reference to these rules, as it may."""
    service_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day from which years of service count."""
    joined: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day on which the person joined the revolution or began work."""
    certified: bool | None = None
    """Whether a medical certificate is on file."""
    approved: bool | None = None
    """Whether the leave was approved."""
    month: Count | None = None
    """In which month of the unbroken illness the day asked about lies: 3 in the third month."""
    months: Count | None = None
    """Whole months of it for which pay is reckoned."""
    earlier_months: Count | None = None
    """Whole months of sick leave for other illnesses earlier in the year; 0 if there was none."""
    monthly_base: Yuan | None = None
    """The person's own wage of one month, as the unit states it under local rules."""
    higher_pay_approved: bool | None = None
    """Whether higher pay was approved for a labour hero or model of provincial or ministerial rank."""


_MOST_MONTHS = Count(120)
"""Bounds for reckoning, not figures of law."""

staff = fact(SickPayFacts, lambda f: f.staff, "人员身份", "kind of staff")
institution_follows = fact(
    SickPayFacts, lambda f: f.institution_follows, "事业单位参照执行本规定", "the institution follows these rules"
)
service_since = fact(SickPayFacts, lambda f: f.service_since, "工作年限起算日", "start of service")
joined = fact(
    SickPayFacts, lambda f: f.joined, "参加革命工作日期", "the day of joining the revolution", change=Change.FIXED
)
certified = fact(
    SickPayFacts,
    lambda f: f.certified,
    "有医疗机构证明",
    "there is a medical certificate",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
approved = fact(
    SickPayFacts,
    lambda f: f.approved,
    "病假经批准",
    "the sick leave was approved",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
month = fact(
    SickPayFacts,
    lambda f: f.month,
    "连续病假的第几个月",
    "month of the unbroken illness",
    privacy=Privacy.SENSITIVE,
    lowest=Count(1),
    highest=_MOST_MONTHS,
)
months = fact(
    SickPayFacts,
    lambda f: f.months,
    "计算工资的病假月数",
    "months of sick leave to be paid",
    privacy=Privacy.SENSITIVE,
    highest=_MOST_MONTHS,
)
earlier_months = fact(
    SickPayFacts,
    lambda f: f.earlier_months,
    "本年此前因其他疾病病假的月数",
    "months of sick leave for other illnesses earlier in the year",
    privacy=Privacy.SENSITIVE,
    highest=Count(12),
)
monthly_base = fact(
    SickPayFacts,
    lambda f: f.monthly_base,
    "本人月工资(单位核定的计发基数)",
    "the person's own monthly wage (base stated by the unit)",
    privacy=Privacy.SENSITIVE,
    highest=Yuan(500_000),
)
higher_pay_approved = fact(
    SickPayFacts,
    lambda f: f.higher_pay_approved,
    "省部级以上劳动英雄、劳动模范经批准提高待遇",
    "higher pay was approved for a labour hero or model",
    change=Change.FINDING,
)
