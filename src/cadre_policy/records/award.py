"""Honours and awards, of persons and of units."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate, Yuan
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event
from cadre_policy.records.record import Check, about, in_order

__all__ = ["Award", "AwardGround", "AwardKind", "RewardForm"]


class AwardKind(LabelledEnum):
    """Kinds of award (Civil Servants Law), highest last."""

    COMMENDATION = "commendation", "嘉奖", "commendation"
    MERIT_3 = "merit_3", "记三等功", "merit, third class"
    MERIT_2 = "merit_2", "记二等功", "merit, second class"
    MERIT_1 = "merit_1", "记一等功", "merit, first class"
    TITLE = "title", "授予荣誉称号", "honorary title"
    SPECIAL = "special", "专项表彰", "special commendation"
    OTHER = "other", "其他奖励", "other"


class AwardGround(LabelledEnum):
    """Grounds on which article 16 of the Opinion asks for a prompt award."""

    MODEL_PERFORMANCE = "model_performance", "模范履行职责", "model performance of duties"
    EXCELLENT_COMPLETION = "excellent_completion", "出色完成任务", "excellent completion of tasks"
    OUTSTANDING_CONTRIBUTION = "outstanding_contribution", "作出突出贡献", "outstanding contribution"
    OTHER = "other", "其他", "other"


class RewardForm(LabelledEnum):
    """Forms of reward that article 16 of the Opinion names."""

    POLITICAL = "political", "政治", "political"
    MATERIAL = "material", "物质", "material"
    SPIRITUAL = "spiritual", "精神", "spiritual"


@attrs.frozen(kw_only=True, order=False, repr=False)
class Award(Event):
    """One award."""

    label = Label("奖励", "award")
    kind: AwardKind = attrs.field(metadata=about("奖励种类", "kind"))
    name: str | None = attrs.field(default=None, metadata=about("奖励名称", "name", meaning="As the file words it."))
    on: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("批准日期", "approved on"))
    authority: str | None = attrs.field(default=None, metadata=about("批准机关", "approving authority"))
    ground: AwardGround | None = attrs.field(default=None, metadata=about("奖励事由", "ground"))
    forms: tuple[RewardForm, ...] = attrs.field(default=(), metadata=about("奖励形式", "forms", Privacy.PLAIN))
    bonus: Yuan | None = attrs.field(default=None, metadata=about("一次性奖金", "bonus", meaning="In yuan."))
    work_item: str | None = attrs.field(
        default=None, metadata=about("工作事项", "piece of work", meaning="The same identifier as in a tolerance case.")
    )
    refused: bool | None = attrs.field(
        default=None,
        metadata=about("是否未予奖励", "refused", meaning="The award was proposed and refused; None is not on file."),
    )
    refusal_cites: str | None = attrs.field(
        default=None,
        metadata=about(
            "不予奖励所引工作事项", "piece of work that the refusal cites", meaning="As in a tolerance case."
        ),
    )
    revoked_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("撤销日期", "revoked on")
    )
    checks: ClassVar[tuple[Check, ...]] = (in_order("on", "revoked_on"),)
