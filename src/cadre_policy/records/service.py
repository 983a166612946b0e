"""Time in service, and time that may not count toward it."""

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Period
from cadre_policy.records.record import about

__all__ = ["Employer", "Interruption", "InterruptionReason", "ServicePeriod"]


class Employer(LabelledEnum):
    """For whom a period of service was done."""

    ORGAN = "organ", "机关", "organ"
    INSTITUTION = "institution", "事业单位", "public institution"
    STATE_ENTERPRISE = "state_enterprise", "国有企业", "state enterprise"
    PEOPLE_BODY = "people_body", "人民团体、群团组织", "people's body or mass organisation"
    ARMY = "army", "军队", "armed forces"
    VILLAGE = "village", "村（社区）", "village or community"
    OTHER = "other", "其他", "other"


class InterruptionReason(LabelledEnum):
    """Why service was interrupted."""

    RESIGNED = "resigned", "辞职", "resignation"
    DISCHARGED = "discharged", "辞退", "dismissal by the employer"
    EXPELLED = "expelled", "开除", "dismissal as a sanction"
    CRIMINAL = "criminal", "刑事处罚", "criminal sanction"
    STUDY = "study", "离职学习", "study away from work"
    OTHER = "other", "其他", "other"


@attrs.frozen(kw_only=True, order=False, repr=False)
class ServicePeriod(Period):
    """One period of service with one employer."""

    label = Label("工作经历", "period of service")
    employer: Employer | None = attrs.field(default=None, metadata=about("用人单位类别", "employer"))
    unit: str | None = attrs.field(default=None, metadata=about("单位标识", "unit", meaning="Identifier of the unit."))
    grassroots: bool | None = attrs.field(
        default=None,
        metadata=about("是否基层工作经历", "grassroots experience", meaning="As the competent body counts it."),
    )
    since: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("开始日期", "first day"))
    until: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("结束日期", "last day"))
    ongoing: bool | None = attrs.field(
        default=None,
        metadata=about("是否仍在", "still going on", meaning="On the day up to which the list is complete."),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class Interruption(Period):
    """A time that may not count as service."""

    label = Label("工龄中断", "interruption of service")
    reason: InterruptionReason | None = attrs.field(default=None, metadata=about("原因", "reason"))
    counts: bool | None = attrs.field(
        default=None,
        metadata=about("是否计算工龄", "counts as service", meaning="As the competent body found; None is not found."),
    )
    since: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("开始日期", "first day"))
    until: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("结束日期", "last day"))
    ongoing: bool | None = attrs.field(
        default=None,
        metadata=about("是否仍在", "still going on", meaning="On the day up to which the list is complete."),
    )
