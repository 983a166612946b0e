"""What the effect of one sanction or measure on one person turns on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Count, Months, PartialDate, to_partial_date
from cadre_policy.records import SanctionGround, SanctionMeasure
from cadre_policy.rules import Change, Privacy, checked, fact


class BarKind(LabelledEnum):
    """What a sanction or measure can stand in the way of."""

    POST = (
        "post",
        "晋升职务(包括党内提升和担任高于原任职务层次的领导职务)",
        "promotion to a higher post, in the Party too, and leading posts above the former level",
    )
    EQUAL_POST = "equal_post", "担任与原任职务相当的职务", "a post equal to the former one"
    LEADING_POST = "leading_post", "担任领导职务", "any leading post"
    RANK = "rank", "晋升职级", "promotion in rank"
    LEVEL = "level", "晋升级别", "a higher level"
    STEP = "step", "晋升工资档次", "a higher salary step"
    REJOINING = "rejoining", "重新入党", "joining the Party again"
    CIVIL_SERVICE = "civil_service", "再任公务员", "entering the civil service again"


class Lifting(LabelledEnum):
    """What the file says of the lifting of a sanction."""

    LIFTED = "lifted", "载有解除日期", "lifted on a day on file"
    WITHHELD = (
        "withheld",
        "认定无悔改表现或者期内再次违纪违法,未解除",
        "not lifted: no repentance, or a new violation in the period, was found",
    )
    NEW_VIOLATION = (
        "new_violation",
        "处分期内又有违纪违法行为被处分,是否解除未载",
        "a violation in the period led to another sanction; nothing on file about lifting",
    )
    NOT_TOLD = "not_told", "未载解除或者不予解除", "nothing on file about lifting"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class SanctionEffectFacts:
    """One sanction or measure of one person; None is "not on file".

    Of a day that decisions need not have (another end, a revocation) there are two facts, whether there is one and which.
    """

    on_file: bool | None = None
    """Whether there is a sanction or measure at all; no, if a complete list has none."""
    measure: SanctionMeasure | None = None
    ground: SanctionGround | None = None
    effective: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day on which the decision took effect, which is that of the decision unless it says otherwise."""
    last_act: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The last day of the acts; they lie before the decision in any case."""
    like_sanctions: Count | None = None
    """How many sanctions of the same kind were decided together, at least; one alone is 1."""
    months: Months | None = None
    """The one period that the decision sets for several sanctions of the same kind."""
    last_day_stated: bool | None = None
    """Whether the decision names the last day of its effect."""
    final_day: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    earlier: bool | None = None
    """Whether a sanction of the same order was decided before this one."""
    earlier_due: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day that corresponds, at the end of the earlier one's period, to the day it began."""
    restored: bool | None = None
    """Whether a day on which a Party member's rights were restored is on file; no, while probation certainly runs."""
    rights_restored: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    lifting: Lifting | None = None
    until_lifting: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The last day before the lifting."""
    revoked: bool | None = None
    """Whether the decision was set aside after a review or an appeal."""
    revoked_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    civil_servant: bool | None = None
    """Whether the person is a civil servant or managed by reference to their law."""
    under_investigation: bool | None = None
    """Whether a case against the person is under investigation on the day."""


on_file = fact(
    SanctionEffectFacts,
    lambda f: f.on_file,
    "受过处分、组织处理或者诫勉",
    "there is a sanction, organisational measure or admonition",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
measure = fact(
    SanctionEffectFacts,
    lambda f: f.measure,
    "处分(处理)种类",
    "the measure",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
ground = fact(
    SanctionEffectFacts,
    lambda f: f.ground,
    "处理事由",
    "the ground of the measure",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
effective = fact(
    SanctionEffectFacts,
    lambda f: f.effective,
    "处分(处理)决定生效之日",
    "the day on which the decision took effect",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
last_act = fact(
    SanctionEffectFacts,
    lambda f: f.last_act,
    "最后一次违纪行为之日",
    "the day of the last act",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
like_sanctions = fact(
    SanctionEffectFacts,
    lambda f: f.like_sanctions,
    "同时应给予的同种处分个数",
    "sanctions of the same kind decided together",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
    highest=Count(50),
)
months = fact(
    SanctionEffectFacts,
    lambda f: f.months,
    "决定所定的合并处分期",
    "the one period that the decision sets for them",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
    highest=Months(240),
)
last_day_stated = fact(
    SanctionEffectFacts,
    lambda f: f.last_day_stated,
    "决定载明影响期最后一日",
    "the decision names the last day of its effect",
    privacy=Privacy.SENSITIVE,
)
final_day = fact(
    SanctionEffectFacts,
    lambda f: f.final_day,
    "决定载明的影响期最后一日",
    "the last day that the decision names",
    privacy=Privacy.SENSITIVE,
)
earlier = fact(
    SanctionEffectFacts,
    lambda f: f.earlier,
    "此前受过同类(政务或者党纪)处分",
    "a sanction of the same order was decided before",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
earlier_due = fact(
    SanctionEffectFacts,
    lambda f: f.earlier_due,
    "原处分期届满的对应日",
    "the corresponding day on which the earlier period is complete",
    privacy=Privacy.SENSITIVE,
)
restored = fact(
    SanctionEffectFacts,
    lambda f: f.restored,
    "载有恢复党员权利日期",
    "a day on which the rights were restored is on file",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
rights_restored = fact(
    SanctionEffectFacts,
    lambda f: f.rights_restored,
    "恢复党员权利之日",
    "the day on which the rights were restored",
    privacy=Privacy.SENSITIVE,
)
lifting = fact(
    SanctionEffectFacts,
    lambda f: f.lifting,
    "处分解除情况",
    "what is on file about lifting",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
until_lifting = fact(
    SanctionEffectFacts,
    lambda f: f.until_lifting,
    "处分解除的前一日",
    "the last day before the lifting",
    privacy=Privacy.SENSITIVE,
)
revoked = fact(
    SanctionEffectFacts,
    lambda f: f.revoked,
    "该决定已被撤销",
    "the decision was set aside",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
revoked_on = fact(
    SanctionEffectFacts,
    lambda f: f.revoked_on,
    "撤销该决定之日",
    "the day on which it was set aside",
    privacy=Privacy.SENSITIVE,
)
civil_servant = fact(
    SanctionEffectFacts,
    lambda f: f.civil_servant,
    "是公务员或者参照管理人员",
    "a civil servant, or managed by reference to their law",
    change=Change.FIXED,
)
under_investigation = fact(
    SanctionEffectFacts,
    lambda f: f.under_investigation,
    "被立案调查",
    "a case is under investigation",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
