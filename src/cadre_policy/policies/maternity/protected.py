"""What the protection of women in pregnancy, on maternity leave and with an infant turns on."""

import attrs

from cadre_policy.measures import Count, Months, PartialDate, Yuan, to_partial_date
from cadre_policy.records import StaffKind
from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ProtectionFacts:
    """What protection on one day turns on; None is "not on file"."""

    woman: bool | None = None
    """Whether the person is a woman."""
    staff: StaffKind | None = None
    """In what capacity the person is employed."""
    pregnant: bool | None = None
    """Whether she is pregnant."""
    pregnant_months: Months | None = None
    """Completed months of pregnancy."""
    on_maternity_leave: bool | None = None
    """Whether she is on maternity leave, after a birth or a miscarriage."""
    has_infant: bool | None = None
    """Whether she has borne a child that may be under one year old and is living."""
    infant_born: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day on which the youngest was born."""
    infants: Count | None = None
    """Infants of that birth: 2 for twins."""
    severe_pain_certified: bool | None = None
    """Whether severe dysmenorrhoea is certified by a medical or maternal-health institution."""
    unit_able: bool | None = None
    """Whether the unit has the means to pay the hygiene fee."""


woman = fact(
    ProtectionFacts,
    lambda f: f.woman,
    "女干部",
    "the person is a woman",
    change=Change.PROTECTED,
    privacy=Privacy.SENSITIVE,
)
staff = fact(ProtectionFacts, lambda f: f.staff, "人员身份", "kind of staff")
pregnant = fact(
    ProtectionFacts,
    lambda f: f.pregnant,
    "怀孕",
    "she is pregnant",
    change=Change.PROTECTED,
    privacy=Privacy.SENSITIVE,
)
pregnant_months = fact(
    ProtectionFacts,
    lambda f: f.pregnant_months,
    "怀孕月数",
    "months of pregnancy",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
    highest=Months(12),
)
on_maternity_leave = fact(
    ProtectionFacts,
    lambda f: f.on_maternity_leave,
    "正在休产假",
    "she is on maternity leave",
    privacy=Privacy.SENSITIVE,
)
has_infant = fact(
    ProtectionFacts,
    lambda f: f.has_infant,
    "有婴儿(最近一次生育)",
    "she has an infant, by the last birth",
    change=Change.PROTECTED,
    privacy=Privacy.SENSITIVE,
)
infant_born = fact(
    ProtectionFacts,
    lambda f: f.infant_born,
    "婴儿出生日期",
    "the infant's day of birth",
    privacy=Privacy.SENSITIVE,
)
infants = fact(
    ProtectionFacts,
    lambda f: f.infants,
    "该次生育的婴儿数",
    "infants of that birth",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
    highest=Count(10),
)
severe_pain_certified = fact(
    ProtectionFacts,
    lambda f: f.severe_pain_certified,
    "经医疗或妇幼保健机构证明患重度痛经",
    "severe dysmenorrhoea is certified",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
unit_able = fact(
    ProtectionFacts,
    lambda f: f.unit_able,
    "单位有条件发放卫生费",
    "the unit has the means to pay the hygiene fee",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class CutShortFacts:
    """What it turns on what is paid for protected leave that work cut short; None is "not on file"."""

    lost: Count | None = None
    """Days of maternity or other protected leave that work took."""
    restored: Count | None = None
    """Of these, days for which rest was given later."""
    day_wage: Yuan | None = None
    """The wage standard of one day, in yuan; how it is reckoned no text read says."""


lost = fact(
    CutShortFacts,
    lambda f: f.lost,
    "因工作未休的产假等法定假期天数",
    "days of protected leave that work took",
    privacy=Privacy.SENSITIVE,
    highest=Count(366),
)
restored = fact(
    CutShortFacts,
    lambda f: f.restored,
    "已安排补休的天数",
    "days for which rest was given",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
    highest=Count(366),
)
day_wage = fact(
    CutShortFacts,
    lambda f: f.day_wage,
    "日工资标准",
    "the wage standard of one day",
    privacy=Privacy.SENSITIVE,
    highest=Yuan(100_000),
)
