"""Heart-to-heart talks (Opinion art. 15): that they were held, never what was said."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event
from cadre_policy.records.record import Check, about, in_order

__all__ = ["Talk", "TalkInitiative", "TalkPurpose", "TalkTrigger"]


class TalkTrigger(LabelledEnum):
    """Occasions on which article 15 asks for a talk; its list is open."""

    PROMOTED = "promoted", "提拔任职", "promotion or appointment"
    RETIRED = "retired", "离退休", "retirement"
    SANCTIONED = "sanctioned", "受处分", "sanction"
    REFORM = "reform", "机构改革等重大任务", "institutional reform or another major task"
    OUTSTANDING = "outstanding", "表现突出", "outstanding performance"
    IDEOLOGICAL = "ideological", "思想问题", "ideological problem"
    HARDSHIP = "hardship", "实际困难", "hardship"
    REGULAR = "regular", "日常谈心", "regular talk"
    OTHER = "other", "其他", "other"


class TalkInitiative(LabelledEnum):
    """Who asked for the talk."""

    INVITED = "invited", "约谈", "the leading cadre"
    REQUESTED = "requested", "接谈", "the person"


class TalkPurpose(LabelledEnum):
    """What the talk was for."""

    PRAISE = "praise", "表扬勉励", "praise"
    GUIDANCE = "guidance", "引导", "guidance"
    HELP = "help", "帮助解决困难", "help"
    EXPLANATION = "explanation", "解疑释惑", "explanation"
    REMINDER = "reminder", "提醒", "reminder"
    LISTENING = "listening", "听取意愿诉求", "listening"


@attrs.frozen(kw_only=True, order=False, repr=False)
class Talk(Event):
    """One talk."""

    label = Label("谈心谈话", "talk")
    on: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("谈话日期", "day"))
    held_by: str | None = attrs.field(
        default=None, metadata=about("谈话人", "held by", meaning="Identifier of the one who held it.")
    )
    by_leader: bool | None = attrs.field(default=None, metadata=about("谈话人是否领导干部", "held by a leading cadre"))
    trigger: TalkTrigger | None = attrs.field(default=None, metadata=about("谈话事由", "occasion", Privacy.SENSITIVE))
    trigger_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("事由日期", "day of the occasion", Privacy.SENSITIVE, "A talk about it is not held before."),
    )
    initiative: TalkInitiative | None = attrs.field(default=None, metadata=about("发起方", "asked for by"))
    purposes: tuple[TalkPurpose, ...] = attrs.field(
        default=(), metadata=about("谈话目的", "purposes", Privacy.SENSITIVE)
    )
    checks: ClassVar[tuple[Check, ...]] = (in_order("trigger_on", "on"),)
