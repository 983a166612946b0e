"""Marks under a scheme, uses of assessment results, accountability on one event, and the load of papers (arts. 5, 8)."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import Count, PartialDate, Percent
from cadre_policy.privacy import Privacy
from cadre_policy.records.assessment import AssessmentKind
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event, Yearly
from cadre_policy.records.posting import Tier
from cadre_policy.records.record import Check, Record, about, within
from cadre_policy.records.sanction import SanctionMeasure

__all__ = [
    "AccountabilityAct",
    "AssessmentUse",
    "BurdenYear",
    "Mark",
    "MarkSheet",
    "ResultUse",
    "VetoResult",
]


class AssessmentUse(LabelledEnum):
    """The six uses of a result that article 8 names; its list is open."""

    APPOINTMENT = "appointment", "选拔任用", "selection and appointment"
    HONOURS = "honours", "评先奖优", "honours and awards"
    PERFORMANCE_PAY = "performance_pay", "绩效奖励兑现", "performance pay"
    IDLENESS = "idleness", "治庸治懒", "tackling mediocrity and laziness"
    ACCOUNTABILITY = "accountability", "问责追责", "accountability"
    UP_OR_DOWN = "up_or_down", "能上能下", "moving up or down"
    OTHER = "other", "其他用途", "another use"


@attrs.frozen(kw_only=True, order=False, repr=False)
class ResultUse(Event):
    """One decision that an assessment result was used for."""

    label = Label("考核结果运用", "use of a result")
    use: AssessmentUse = attrs.field(metadata=about("用途", "use", Privacy.PLAIN))
    on: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("日期", "day", Privacy.PLAIN))
    result_year: int | None = attrs.field(
        default=None, metadata=about("所用结果的考核年度", "year of the result", Privacy.PLAIN)
    )
    result_kind: AssessmentKind = attrs.field(
        default=AssessmentKind.ANNUAL,
        metadata=about("所用结果的考核类别", "kind of the result", Privacy.PLAIN, "Annual unless it is said."),
    )
    attached: bool | None = attrs.field(
        default=None, metadata=about("是否附考核结果", "result attached", Privacy.PLAIN, "The decision's file has it.")
    )
    sole_basis: bool | None = attrs.field(
        default=None, metadata=about("是否为唯一依据", "sole basis", Privacy.PLAIN, "Nothing else was weighed.")
    )
    checks: ClassVar[tuple[Check, ...]] = (within("result_year", 1949, 2199),)


@attrs.frozen(kw_only=True, order=False, repr=False)
class AccountabilityAct(Event):
    """One measure against one person or unit on account of one event, and at which tier that person or unit stands."""

    label = Label("问责处理", "act of accountability")
    event: str = attrs.field(metadata=about("事件标识", "event", Privacy.PLAIN, "The same for all acts on the event."))
    tier: Tier | None = attrs.field(
        default=None, metadata=about("被问责者层级", "tier of whoever is held to account", Privacy.PLAIN)
    )
    measure: SanctionMeasure | None = attrs.field(
        default=None, metadata=about("处理种类", "measure", Privacy.SENSITIVE)
    )
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("处理日期", "decided on", Privacy.SENSITIVE)
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class BurdenYear(Yearly):
    """Papers, meetings, inspections and acts of accountability of one year."""

    label = Label("文件会议负担", "load of papers and meetings")
    year: int = attrs.field(metadata=about("年度", "year", Privacy.PLAIN))
    papers: Count | None = attrs.field(default=None, metadata=about("发文数", "papers sent down", Privacy.PLAIN))
    meetings: Count | None = attrs.field(default=None, metadata=about("会议数", "meetings called", Privacy.PLAIN))
    inspections: Count | None = attrs.field(
        default=None, metadata=about("督查检查考核数", "inspections and assessments", Privacy.PLAIN)
    )
    accountability: Count | None = attrs.field(
        default=None, metadata=about("问责件数", "acts of accountability", Privacy.PLAIN)
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class Mark(Record):
    """What the assessing body gave one indicator."""

    label = Label("指标得分", "mark")
    indicator: str = attrs.field(metadata=about("指标标识", "indicator", Privacy.PLAIN))
    value: Percent | None = attrs.field(
        default=None, metadata=about("得分", "mark", Privacy.PLAIN, "In percent of full marks; None: not given yet.")
    )
    source: str | None = attrs.field(default=None, metadata=about("数据来源", "source", Privacy.PLAIN))


@attrs.frozen(kw_only=True, order=False, repr=False)
class VetoResult(Record):
    """Whether a body established a veto item."""

    label = Label("一票否决事项认定", "veto item established")
    item: str = attrs.field(metadata=about("事项标识", "veto item", Privacy.PLAIN))
    established: bool | None = attrs.field(default=None, metadata=about("是否成立", "established", Privacy.PLAIN))


def _marked_once(marks: tuple[Mark, ...]) -> bool:
    return len({mark.indicator for mark in marks}) == len(marks)


def _told_once(vetoes: tuple[VetoResult, ...]) -> bool:
    return len({veto.item for veto in vetoes}) == len(vetoes)


@attrs.frozen(kw_only=True, order=False, repr=False)
class MarkSheet(Record):
    """The recorded marks of one group or unit under one scheme."""

    label = Label("得分记录", "sheet of marks")
    scheme: str = attrs.field(metadata=about("方案标识", "scheme", Privacy.PLAIN))
    subject: str = attrs.field(
        metadata=about("被考核单位标识", "who was assessed", Privacy.PLAIN, "A group or unit, never a person.")
    )
    marks: tuple[Mark, ...] = attrs.field(default=(), metadata=about("得分", "marks", Privacy.PLAIN))
    vetoes: tuple[VetoResult, ...] = attrs.field(
        default=(), metadata=about("一票否决认定", "veto items", Privacy.PLAIN)
    )
    checks: ClassVar[tuple[Check, ...]] = (
        Check(("marks",), _marked_once, Label("每个指标至多一个得分", "at most one mark for an indicator")),
        Check(("vetoes",), _told_once, Label("每个事项至多一项认定", "each veto item at most once")),
    )
