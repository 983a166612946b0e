"""Secondments, exchanges, and postings to the front line (Opinion art. 14)."""

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Period
from cadre_policy.records.place import Place
from cadre_policy.records.record import about

__all__ = ["Destination", "Posting", "PostingKind", "TemperingPlace", "Tier"]


class Tier(LabelledEnum):
    """The tier of government that an organ or institution belongs to, highest first."""

    CENTRAL = "central", "中央", "central"
    PROVINCE = "province", "省级", "province"
    PREFECTURE = "prefecture", "州（市）级", "prefecture or city"
    COUNTY = "county", "县（市、区）级", "county"
    TOWNSHIP = "township", "乡镇（街道）", "township or subdistrict"
    VILLAGE = "village", "村（社区）", "village or community"


class PostingKind(LabelledEnum):
    """How a person was sent."""

    SECONDMENT = "secondment", "挂职", "secondment"
    EXCHANGE = "exchange", "交流任职", "exchange"
    VILLAGE = "village", "驻村", "posting to a village"
    AID = "aid", "援派", "aid posting"
    SPECIAL_TASK = "special_task", "抽调专项工作", "organised special task"
    STUDY = "study", "派出学习培训", "study"
    ABROAD = "abroad", "驻外", "posting abroad"
    OTHER = "other", "其他", "other"


class TemperingPlace(LabelledEnum):
    """The four kinds of places that article 14 names."""

    POVERTY_FRONT = "poverty_front", "脱贫攻坚一线", "front line of the fight against poverty"
    ECONOMIC_FIELD = "economic_field", "经济建设主战场", "main field of economic construction"
    OPENING_FRONTIER = "opening_frontier", "对外开放前沿", "frontier of opening up"
    HARDSHIP_AREA = "hardship_area", "民族地区和艰苦边远地区", "ethnic, hardship and remote areas"


class Destination(LabelledEnum):
    """Destinations of secondment that article 14 names."""

    CENTRAL_ORGAN = "central_organ", "中央和国家机关", "central organ"
    CENTRAL_ENTERPRISE = "central_enterprise", "中央企业", "central enterprise"
    DEVELOPED_REGION = "developed_region", "发达地区", "developed region"
    BODY_ABROAD = "body_abroad", "驻外机构", "body abroad"
    CHINESE_FUNDED = "chinese_funded", "中资企业", "Chinese-funded enterprise abroad"
    HIGHER_ORGAN = "higher_organ", "上级机关", "higher organ"
    GRASSROOTS = "grassroots", "基层", "grassroots"
    OTHER = "other", "其他", "other"


@attrs.frozen(kw_only=True, order=False, repr=False)
class Posting(Period):
    """One time away from the home unit, the personnel relation kept or moved."""

    label = Label("实践锻炼", "posting")
    kind: PostingKind = attrs.field(metadata=about("派出方式", "kind", Privacy.PLAIN))
    destination: Destination | None = attrs.field(default=None, metadata=about("去向", "destination", Privacy.PLAIN))
    tempering: TemperingPlace | None = attrs.field(
        default=None, metadata=about("锻炼地类别", "kind of place", Privacy.PLAIN)
    )
    host: str | None = attrs.field(
        default=None, metadata=about("接收单位标识", "host unit", Privacy.PLAIN, "Identifier of the unit.")
    )
    from_unit: str | None = attrs.field(
        default=None, metadata=about("派出单位标识", "unit sent from", Privacy.PLAIN, "Identifier of the unit.")
    )
    from_place: Place | None = attrs.field(default=None, metadata=about("派出地", "place sent from", Privacy.PLAIN))
    from_tier: Tier | None = attrs.field(default=None, metadata=about("派出层级", "tier sent from", Privacy.PLAIN))
    to_tier: Tier | None = attrs.field(default=None, metadata=about("接收层级", "tier sent to", Privacy.PLAIN))
    place: Place | None = attrs.field(default=None, metadata=about("地点", "place", Privacy.PLAIN))
    since: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("开始日期", "first day"))
    until: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("结束日期", "last day"))
    ongoing: bool | None = attrs.field(
        default=None,
        metadata=about("是否仍在", "still going on", meaning="On the day up to which the list is complete."),
    )
