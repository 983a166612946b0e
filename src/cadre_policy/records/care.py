"""Care: what a person is due and got, hardship, and visits (Opinion arts. 16 to 18)."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import Days, PartialDate, Yuan
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event, Period
from cadre_policy.records.record import Check, about

__all__ = [
    "CareDimension",
    "CareEntitlement",
    "CareHolder",
    "CareKind",
    "CareStatus",
    "Hardship",
    "HardshipKind",
    "Visit",
    "VisitOccasion",
]


class CareDimension(LabelledEnum):
    """The four sides of care that section six of the Opinion names."""

    POLITICAL = "political", "政治上激励", "political encouragement"
    WORK = "work", "工作上支持", "support at work"
    TREATMENT = "treatment", "待遇上保障", "security of treatment"
    PSYCHOLOGICAL = "psychological", "心理上关怀", "psychological care"


class CareKind(LabelledEnum):
    """What care consists of."""

    LEAVE = "leave", "休假", "leave"
    CHECK_UP = "check_up", "体检", "check-up"
    WELFARE = "welfare", "正常福利", "normal benefits"
    ALLOWANCE = "allowance", "津贴补贴", "allowance"
    INSURANCE = "insurance", "保险", "insurance"
    RECUPERATION = "recuperation", "疗养休养", "recuperation"
    PSYCHOLOGICAL = "psychological", "心理援助", "psychological help"
    HARDSHIP_AID = "hardship_aid", "困难帮扶", "aid in hardship"
    SURVIVOR_SUPPORT = "survivor_support", "因公牺牲干部家庭帮扶", "support for families of those who died on duty"
    HOUSING = "housing", "周转住房", "housing"
    OTHER = "other", "其他", "other"


class CareHolder(LabelledEnum):
    """Who is entitled."""

    PERSON = "person", "本人", "the person"
    FAMILY = "family", "家庭成员", "the family"
    SURVIVORS = "survivors", "遗属", "the survivors"


class CareStatus(LabelledEnum):
    """How far an entitlement has come."""

    DUE = "due", "应享未办", "due"
    APPLIED = "applied", "办理中", "being handled"
    GRANTED = "granted", "已落实", "granted"
    REFUSED = "refused", "未予落实", "refused"
    ENDED = "ended", "已终止", "ended"


class HardshipKind(LabelledEnum):
    """Kinds of hardship."""

    ILLNESS = "illness", "重大疾病", "serious illness"
    FAMILY = "family", "家庭变故", "family upheaval"
    INCOME = "income", "生活困难", "lack of means"
    DISASTER = "disaster", "灾害事故", "disaster or accident"
    IDEOLOGICAL = "ideological", "思想问题", "ideological problem"
    OTHER = "other", "其他", "other"


class VisitOccasion(LabelledEnum):
    """Why a family was visited."""

    HARDSHIP = "hardship", "困难慰问", "hardship"
    ILLNESS = "illness", "生病住院", "illness"
    BEREAVEMENT = "bereavement", "家庭丧事", "bereavement"
    DIED_ON_DUTY = "died_on_duty", "因公牺牲干部家庭", "family of one who died on duty"
    HOLIDAY = "holiday", "节日慰问", "holiday"
    OTHER = "other", "其他", "other"


@attrs.frozen(kw_only=True, order=False, repr=False)
class CareEntitlement(Period):
    """One thing that a person or the family is due, with its ground and what became of it."""

    label = Label("关怀待遇", "care entitlement")
    kind: CareKind = attrs.field(metadata=about("待遇种类", "kind", Privacy.SENSITIVE))
    kind_text: str | None = attrs.field(
        default=None, metadata=about("待遇说明", "kind in words", Privacy.SENSITIVE, "Required for the kind 'other'.")
    )
    dimension: CareDimension | None = attrs.field(
        default=None, metadata=about("关怀方面", "side of care", Privacy.PLAIN)
    )
    holder: CareHolder | None = attrs.field(default=None, metadata=about("享受人", "holder", Privacy.SENSITIVE))
    amount: Yuan | None = attrs.field(default=None, metadata=about("金额", "amount", Privacy.SENSITIVE, "In yuan."))
    monthly: bool | None = attrs.field(
        default=None, metadata=about("是否按月", "monthly", Privacy.PLAIN, "Whether the amount is due every month.")
    )
    days: Days | None = attrs.field(default=None, metadata=about("天数", "days", Privacy.SENSITIVE))
    since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("起始日期", "from", Privacy.SENSITIVE)
    )
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("截止日期", "until", Privacy.SENSITIVE)
    )
    ongoing: bool | None = attrs.field(default=None, metadata=about("是否长期", "without an end", Privacy.SENSITIVE))
    basis: str | None = attrs.field(
        default=None, metadata=about("依据", "basis", Privacy.PLAIN, "Instrument and article on which it rests.")
    )
    status: CareStatus | None = attrs.field(default=None, metadata=about("落实状态", "status", Privacy.SENSITIVE))
    settled_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("落实日期", "settled on", Privacy.SENSITIVE)
    )
    checks: ClassVar[tuple[Check, ...]] = (
        *Period.checks,
        Check(
            ("kind", "kind_text"),
            lambda kind, text: kind is not CareKind.OTHER or bool(text),
            Label("待遇种类为“其他”时的说明", "a description, because the kind is 'other'"),
            with_blanks=True,
        ),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class Hardship(Period):
    """A hardship that the competent body found, or found not to exist."""

    label = Label("困难情况", "hardship")
    kind: HardshipKind = attrs.field(metadata=about("困难类别", "kind", Privacy.SENSITIVE))
    found: bool | None = attrs.field(
        default=None, metadata=about("是否认定", "found to exist", Privacy.SENSITIVE, "None: reported, not yet judged.")
    )
    since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("开始日期", "from", Privacy.SENSITIVE)
    )
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("结束日期", "until", Privacy.SENSITIVE)
    )
    ongoing: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否仍困难", "still going on", Privacy.SENSITIVE, "On the day up to which the list is complete."
        ),
    )
    helped_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("帮助解决日期", "helped on", Privacy.SENSITIVE)
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class Visit(Event):
    """One visit that leading cadres paid to the family."""

    label = Label("走访慰问", "visit")
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("日期", "day", Privacy.SENSITIVE)
    )
    visitor: str | None = attrs.field(
        default=None, metadata=about("慰问人", "visitor", meaning="Identifier of the leading cadre.")
    )
    occasion: VisitOccasion | None = attrs.field(
        default=None, metadata=about("慰问事由", "occasion", Privacy.SENSITIVE)
    )
