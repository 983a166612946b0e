"""Institutional reform and other major tasks during which doubts are to be answered (Opinion art. 15)."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Period
from cadre_policy.records.record import Check, about

__all__ = ["MajorTask", "MajorTaskKind"]


class MajorTaskKind(LabelledEnum):
    """Kinds of major task."""

    REFORM = "reform", "机构改革", "institutional reform"
    OTHER = "other", "其他重大任务", "another major task"


@attrs.frozen(kw_only=True, order=False, repr=False)
class MajorTask(Period):
    """One major task of the unit, and whom it affects."""

    label = Label("重大任务", "major task")
    kind: MajorTaskKind = attrs.field(metadata=about("任务类别", "kind", Privacy.PLAIN))
    name: str | None = attrs.field(
        default=None, metadata=about("任务名称", "name", Privacy.PLAIN, "As the file words it.")
    )
    since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("开始日期", "from", Privacy.PLAIN)
    )
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("结束日期", "until", Privacy.PLAIN)
    )
    ongoing: bool | None = attrs.field(
        default=None,
        metadata=about("是否仍在进行", "still going on", Privacy.PLAIN, "On the day up to which the list is complete."),
    )
    affected: tuple[str, ...] = attrs.field(
        default=(), metadata=about("涉及人员标识", "affected persons", Privacy.PERSONAL, "Identifiers.")
    )
    checks: ClassVar[tuple[Check, ...]] = Period.checks
