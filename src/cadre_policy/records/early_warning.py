"""Early signs of a problem, and what was done about them (clause 12.8)."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event
from cadre_policy.records.record import Check, about, in_order

__all__ = ["EarlyWarning"]


@attrs.frozen(kw_only=True, order=False, repr=False)
class EarlyWarning(Event):
    """One sign or tendency that was noted before it became a mistake, or a mistake that had to be remedied in time."""

    label = Label("苗头性倾向性问题", "early warning")
    id: str | None = attrs.field(default=None, metadata=about("标识", "identifier", Privacy.PLAIN))
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("发现日期", "noted on", Privacy.SENSITIVE)
    )
    sign: str | None = attrs.field(default=None, metadata=about("苗头描述", "the sign in words", Privacy.SENSITIVE))
    case: str | None = attrs.field(
        default=None,
        metadata=about(
            "相关容错案件标识", "tolerance case", Privacy.PLAIN, "Identifier of the case that it belongs to."
        ),
    )
    acted_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("纠正或补救日期", "acted upon on", Privacy.SENSITIVE)
    )
    steps_complete_until: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about(
            "步骤记载完整至", "steps complete until", Privacy.PLAIN, "No step taken up to this day is missing."
        ),
    )
    checks: ClassVar[tuple[Check, ...]] = (in_order("on", "acted_on"),)
