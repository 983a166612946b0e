"""Reports against a person and negative publicity, and what was done to clear them up (Opinion art. 11)."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event
from cadre_policy.records.record import Check, about, in_order

__all__ = ["Publicity", "Report"]


@attrs.frozen(kw_only=True, order=False, repr=False)
class Report(Event):
    """One report (complaint) against the person."""

    label = Label("举报线索", "report")
    id: str | None = attrs.field(default=None, metadata=about("标识", "identifier", Privacy.PLAIN))
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("收到日期", "received on", Privacy.SENSITIVE)
    )
    specific: bool | None = attrs.field(default=None, metadata=about("是否具体", "specific", Privacy.SENSITIVE))
    checkable: bool | None = attrs.field(default=None, metadata=about("是否可查", "checkable", Privacy.SENSITIVE))
    facts_found_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("查清日期", "facts found on", Privacy.SENSITIVE)
    )
    clarified_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("澄清日期", "clarified on", Privacy.SENSITIVE)
    )
    concluded_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("结论日期", "concluded on", Privacy.SENSITIVE)
    )
    true: bool | None = attrs.field(default=None, metadata=about("是否属实", "found true", Privacy.SENSITIVE))
    fabricated: bool | None = attrs.field(default=None, metadata=about("是否捏造", "fabricated", Privacy.SENSITIVE))
    intent_to_harm: bool | None = attrs.field(
        default=None, metadata=about("是否意图陷害", "intent to harm", Privacy.SENSITIVE)
    )
    spread_rumour: bool | None = attrs.field(
        default=None, metadata=about("是否造谣传谣", "rumour was spread", Privacy.SENSITIVE)
    )
    disrupted_reform: bool | None = attrs.field(
        default=None, metadata=about("是否干扰改革", "disrupted reform", Privacy.SENSITIVE)
    )
    bad_effect: bool | None = attrs.field(default=None, metadata=about("影响是否恶劣", "bad effect", Privacy.SENSITIVE))
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("on", "facts_found_on"),
        in_order("on", "clarified_on"),
        in_order("on", "concluded_on"),
        Check(
            ("true", "fabricated"),
            lambda true, fabricated: not (true and fabricated),
            Label("否（举报已查实）", "false, because the report was found true"),
        ),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class Publicity(Event):
    """One wave of negative publicity."""

    label = Label("负面舆情", "negative publicity")
    id: str | None = attrs.field(default=None, metadata=about("标识", "identifier", Privacy.PLAIN))
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("发生日期", "arose on", Privacy.SENSITIVE)
    )
    from_reform_error: bool | None = attrs.field(
        default=None, metadata=about("是否因改革失误引发", "from an error in reform", Privacy.SENSITIVE)
    )
    checked_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("查清日期", "checked on", Privacy.SENSITIVE)
    )
    published_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("公布真相日期", "truth published on", Privacy.SENSITIVE)
    )
    effect_removed_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("消除影响日期", "effect removed on", Privacy.SENSITIVE)
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("on", "checked_on"),
        in_order("on", "published_on"),
        in_order("on", "effect_removed_on"),
    )
