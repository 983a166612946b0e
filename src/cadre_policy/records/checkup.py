"""Check-ups (Opinion art. 17): that they took place, never what they found."""

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate, Yuan
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event, Yearly
from cadre_policy.records.record import Record, about

__all__ = ["ArchiveTier", "CheckUp", "CheckUpFunding", "FundingSource", "HealthFile"]


class ArchiveTier(LabelledEnum):
    """At which tier a health file is kept."""

    PROVINCE = "province", "省级", "province"
    PREFECTURE = "prefecture", "州（市）级", "prefecture or city"
    COUNTY = "county", "县（市、区）级", "county"
    UNIT = "unit", "单位", "the unit itself"


class FundingSource(LabelledEnum):
    """Who pays for a check-up."""

    FISCAL = "fiscal", "财政专项", "public funds set apart for it"
    UNIT_BUDGET = "unit_budget", "单位经费", "the unit's budget"
    INSURANCE = "insurance", "医疗保险", "medical insurance"
    UNION = "union", "工会经费", "trade union funds"
    SELF = "self", "个人", "the person"
    OTHER = "other", "其他", "other"


@attrs.frozen(kw_only=True, order=False, repr=False)
class CheckUp(Event):
    """One check-up that took place."""

    label = Label("体检", "check-up")
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("体检日期", "day", Privacy.SENSITIVE)
    )
    full: bool | None = attrs.field(
        default=None,
        metadata=about("是否全面体检", "full check-up", Privacy.SENSITIVE, "Only a full one meets the yearly duty."),
    )
    institution: str | None = attrs.field(default=None, metadata=about("体检机构", "institution", Privacy.SENSITIVE))
    funding: FundingSource | None = attrs.field(default=None, metadata=about("经费来源", "paid by", Privacy.SENSITIVE))


@attrs.frozen(kw_only=True, order=False, repr=False)
class HealthFile(Record):
    """That a health file is kept, and where; never its content."""

    label = Label("健康档案", "health file")
    kept: bool | None = attrs.field(default=None, metadata=about("是否建档", "kept", Privacy.SENSITIVE))
    tier: ArchiveTier | None = attrs.field(default=None, metadata=about("建档层级", "tier", Privacy.SENSITIVE))
    opened_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("建档日期", "opened on", Privacy.SENSITIVE)
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class CheckUpFunding(Yearly):
    """What a unit set aside for its staff's check-ups in one year."""

    label = Label("体检经费", "funding of check-ups")
    year: int = attrs.field(metadata=about("年度", "year", Privacy.PLAIN))
    secured: bool | None = attrs.field(default=None, metadata=about("是否落实", "secured", Privacy.PLAIN))
    source: FundingSource | None = attrs.field(default=None, metadata=about("经费来源", "source", Privacy.PLAIN))
    per_head: Yuan | None = attrs.field(
        default=None, metadata=about("人均标准", "amount per head", Privacy.PLAIN, "In yuan.")
    )
