"""What an award, its bonus, a proposal for one and its form turn on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Count, PartialDate, to_partial_date
from cadre_policy.records import AwardKind
from cadre_policy.rules import Change, Privacy, checked, fact


class Merit(LabelledEnum):
    """How the competent body judged performance or contribution, lowest first."""

    GOOD = "good", "表现突出", "good performance"
    LARGER = "larger", "作出较大贡献", "larger contribution"
    MAJOR = "major", "作出重大贡献", "major contribution"
    OUTSTANDING = "outstanding", "作出杰出贡献", "outstanding contribution"
    EMINENT = "eminent", "功绩卓著", "eminent merit"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class AwardFacts:
    """What one award to one person or team turns on; None is "not on file"."""

    kind: AwardKind | None = None
    """The kind of award."""
    merit: Merit | None = None
    """What the competent body found, of an award that is considered."""
    collective: bool | None = None
    """Whether the award is to a team."""
    civil_servant: bool | None = None
    """Whether the person is a civil servant, or managed by reference."""
    approved_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day of approval."""
    refused: bool | None = None
    """Whether the award was proposed and refused."""
    revoked: bool | None = None
    """Whether the award has been revoked."""
    died: bool | None = None
    """Whether the person has died."""


kind = fact(AwardFacts, lambda f: f.kind, "奖励种类", "kind of award")
merit = fact(
    AwardFacts, lambda f: f.merit, "经认定的表现和贡献", "performance and contribution as found", change=Change.FINDING
)
collective = fact(AwardFacts, lambda f: f.collective, "授予集体", "the award is to a team", change=Change.FIXED)
civil_servant = fact(
    AwardFacts, lambda f: f.civil_servant, "是公务员(含参照管理)", "a civil servant, or managed by reference"
)
approved_on = fact(AwardFacts, lambda f: f.approved_on, "批准日期", "the day of approval")
refused = fact(AwardFacts, lambda f: f.refused, "未予奖励", "the award was refused", change=Change.FINDING)
revoked = fact(AwardFacts, lambda f: f.revoked, "奖励已撤销", "the award was revoked", change=Change.FINDING)
award_died = fact(AwardFacts, lambda f: f.died, "已去世", "has died", change=Change.FIXED, privacy=Privacy.SENSITIVE)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ExcellenceFacts:
    """What an award for results of the annual assessment turns on; None is "not on file"."""

    year_ended: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """31 December of the assessed year."""
    excellent: bool | None = None
    """Whether the year's grade is "excellent"."""
    excellent_in_a_row: Count | None = None
    """Years in a row, the assessed one being the last, of which "excellent" is on file."""
    more_in_a_row: bool | None = None
    """Whether years whose grade is not on file make up the number."""
    rewarded_before: bool | None = None
    """Whether one of these years already counted for a third-class merit."""


year_ended = fact(ExcellenceFacts, lambda f: f.year_ended, "考核年度末", "the end of the year", change=Change.FIXED)
excellent = fact(
    ExcellenceFacts,
    lambda f: f.excellent,
    "年度考核确定为优秀",
    "graded “excellent” for the year",
    change=Change.FINDING,
)
excellent_in_a_row = fact(
    ExcellenceFacts,
    lambda f: f.excellent_in_a_row,
    "截至该年度记载的连续优秀年数",
    "years in a row graded “excellent” on file",
    change=Change.FINDING,
    highest=Count(60),
)
more_in_a_row = fact(
    ExcellenceFacts,
    lambda f: f.more_in_a_row,
    "另有未记载的优秀年度,可补足连续年数",
    "years not on file make up the number in a row",
)
rewarded_before = fact(
    ExcellenceFacts,
    lambda f: f.rewarded_before,
    "其中已有年度计入此前的三等功",
    "one of these years already counted for a third-class merit",
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class RewardFacts:
    """What a proposal for a reward, and its form, turn on; None is "not found" or "not on file"."""

    model_performance: bool | None = None
    """Found: duties performed in an exemplary way."""
    excellent_completion: bool | None = None
    """Found: a task completed excellently."""
    outstanding_contribution: bool | None = None
    """Found: an outstanding contribution made."""
    proposed: bool | None = None
    """Whether a reward for it has been proposed or given."""
    political: bool | None = None
    """Whether the reward is a political one."""
    material: bool | None = None
    """Whether it is a material one."""
    spiritual: bool | None = None
    """Whether it is a spiritual one."""


model_performance = fact(
    RewardFacts,
    lambda f: f.model_performance,
    "经认定模范履行职责",
    "found: model performance of duties",
    change=Change.FINDING,
)
excellent_completion = fact(
    RewardFacts,
    lambda f: f.excellent_completion,
    "经认定出色完成任务",
    "found: excellent completion of tasks",
    change=Change.FINDING,
)
outstanding_contribution = fact(
    RewardFacts,
    lambda f: f.outstanding_contribution,
    "经认定作出突出贡献",
    "found: outstanding contribution",
    change=Change.FINDING,
)
proposed = fact(
    RewardFacts, lambda f: f.proposed, "已提出或给予奖励", "a reward was proposed or given", change=Change.CHANGEABLE
)
political = fact(RewardFacts, lambda f: f.political, "政治奖励", "a political reward", change=Change.CHANGEABLE)
material = fact(RewardFacts, lambda f: f.material, "物质奖励", "a material reward", change=Change.CHANGEABLE)
spiritual = fact(RewardFacts, lambda f: f.spiritual, "精神奖励", "a spiritual reward", change=Change.CHANGEABLE)
