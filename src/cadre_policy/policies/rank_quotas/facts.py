"""What the ranks and rank places of an organ turn on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Count
from cadre_policy.records import Rank
from cadre_policy.rules import Change, Privacy, checked, fact

_MOST_POSTS = Count(5_000)
"""More posts than any one organ has; bounds what a missing number can be."""


class RankOrgan(LabelledEnum):
    """Kinds of organs, and leading groups with places of their own, that the Rank Provisions tell apart (arts. 10, 12)."""

    MINISTRY = "ministry", "中央部级机关", "central organ at ministry level"
    VICE_MINISTRY = "vice_ministry", "中央副部级机关", "central organ at vice-ministry level"
    PROVINCE = "province", "省(自治区、直辖市)机关", "organ of a province"
    DEPUTY_PROVINCIAL_CITY = "deputy_provincial_city", "副省级城市机关", "organ of a deputy-provincial city"
    DEPUTY_PROVINCIAL_GROUP = (
        "deputy_provincial_group",
        "副省级城市的区领导班子",
        "leading group of a district of a deputy-provincial city",
    )
    DEPUTY_PROVINCIAL_DISTRICT = (
        "deputy_provincial_district",
        "副省级城市的区机关",
        "organ of a district of a deputy-provincial city",
    )
    PREFECTURE_GROUP = "prefecture_group", "市(地、州、盟)领导班子", "leading group of a prefecture or city"
    PREFECTURE = "prefecture", "市(地、州、盟)机关", "organ of a prefecture or city"
    COUNTY_GROUP = "county_group", "县(市、区、旗)领导班子", "leading group of a county"
    COUNTY = "county", "县乡机关", "organ of a county or township"


class RankCap(LabelledEnum):
    """Ranks that have a limit together (Rank Provisions arts. 11, 12); the ranks of section members have none."""

    INSPECTORS = "inspectors", "一级、二级巡视员", "inspectors, classes 1 and 2"
    INSPECTOR_1 = "inspector_1", "一级巡视员", "inspectors, class 1"
    INSPECTOR_2 = "inspector_2", "二级巡视员", "inspectors, class 2"
    CONSULTANTS = "consultants", "一至四级调研员", "consultants, classes 1 to 4"
    CONSULTANTS_UPPER = "consultants_upper", "一级、二级调研员", "consultants, classes 1 and 2"
    CONSULTANT_1 = "consultant_1", "一级调研员", "consultants, class 1"
    CONSULTANT_2 = "consultant_2", "二级调研员", "consultants, class 2"
    CONSULTANTS_LOWER = "consultants_lower", "三级、四级调研员", "consultants, classes 3 and 4"
    CONSULTANT_3 = "consultant_3", "三级调研员", "consultants, class 3"
    SECTION_CHIEFS = "section_chiefs", "一至四级主任科员", "section chiefs, classes 1 to 4"
    SECTION_CHIEFS_UPPER = "section_chiefs_upper", "一级、二级主任科员", "section chiefs, classes 1 and 2"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class RankQuotaFacts:
    """One organ, or the leading group of one place; None is "not on file"."""

    organ: RankOrgan | None = None
    """Which kind of organ it is; those of municipalities' districts stand with prefectures."""
    posts: Count | None = None
    """The organ's comprehensive-management posts, generally a share of its establishment: the base of its quotas."""
    leading_posts: Count | None = None
    """The leading posts of the place: the base of the quotas of a leading group."""
    rank: Rank | None = None
    """The rank that is asked about, where it is asked whether it may be set."""
    too_small: bool | None = None
    """Whether the competent body found the organ small, or its places not to be divided."""


organ = fact(RankQuotaFacts, lambda f: f.organ, "机关类别", "kind of organ", change=Change.FIXED, privacy=Privacy.PLAIN)
posts = fact(
    RankQuotaFacts,
    lambda f: f.posts,
    "综合管理类职位数量",
    "comprehensive-management posts",
    privacy=Privacy.PLAIN,
    highest=_MOST_POSTS,
)
leading_posts = fact(
    RankQuotaFacts,
    lambda f: f.leading_posts,
    "领导职务数量",
    "leading posts",
    privacy=Privacy.PLAIN,
    highest=_MOST_POSTS,
)
rank = fact(RankQuotaFacts, lambda f: f.rank, "职级", "rank asked about", change=Change.FIXED, privacy=Privacy.PLAIN)
too_small = fact(
    RankQuotaFacts,
    lambda f: f.too_small,
    "机构规格较小或者职级数量较少难以分开使用",
    "the organ is small, or its places cannot be divided",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
)
