"""The shares of articles 11 and 12, and how a part of a place is treated.

One source numbers the article of the shares 11, others 12; no share was read in the instrument itself.
"""

from cadre_policy.law import Label
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instruments import RANK_PROVISIONS
from cadre_policy.measures import Percent
from cadre_policy.policies.excellent_quota.parameters import ROUNDING
from cadre_policy.policies.rank_promotion.parameters import BEGAN, MADE_KNOWN
from cadre_policy.rules import Dated, Parameter, Reading, parameter

LADDER = RANK_PROVISIONS.art(10)
BASE = RANK_PROVISIONS.art("11?")
SHARES = RANK_PROVISIONS.art("12?")
POOLED = RANK_PROVISIONS.art("14?")

_READ_ABOUT, _RECALLED = Evidence.SECONDARY, Evidence.RECALLED


def _share(key: str, percent: int, evidence: Evidence, zh: str, en: str) -> Parameter[Percent]:
    return parameter(
        Percent,
        Dated(value=Percent(percent), since=BEGAN, promulgated=MADE_KNOWN, evidence=evidence),
        name=f"rank.quota.share.{key}",
        zh=zh,
        en=en,
        cite=SHARES,
    )


# --- Inspectors ---

CENTRAL_INSPECTORS = _share(
    "central.inspectors",
    12,
    _READ_ABOUT,
    "中央机关一级、二级巡视员占比上限",
    "share of inspectors, classes 1 and 2, central organs",
)
MINISTRY_INSPECTOR_1 = _share(
    "ministry.inspector_1",
    40,
    _READ_ABOUT,
    "部级机关一级巡视员占巡视员比例上限",
    "share of class 1 among inspectors, ministries",
)
VICE_MINISTRY_INSPECTOR_1 = _share(
    "vice_ministry.inspector_1",
    20,
    _READ_ABOUT,
    "副部级机关一级巡视员占巡视员比例上限",
    "share of class 1 among inspectors, vice-ministries",
)
PROVINCE_INSPECTORS = _share(
    "province.inspectors",
    5,
    _RECALLED,
    "省级机关一级、二级巡视员占比上限",
    "share of inspectors, classes 1 and 2, provinces",
)
PROVINCE_INSPECTOR_1 = _share(
    "province.inspector_1",
    30,
    _RECALLED,
    "省级机关一级巡视员占巡视员比例上限",
    "share of class 1 among inspectors, provinces",
)
CITY_INSPECTORS = _share(
    "deputy_provincial_city.inspectors",
    2,
    _RECALLED,
    "副省级城市机关一级、二级巡视员占比上限",
    "share of inspectors, classes 1 and 2, deputy-provincial cities",
)
CITY_INSPECTOR_1 = _share(
    "deputy_provincial_city.inspector_1",
    30,
    _RECALLED,
    "副省级城市机关一级巡视员占巡视员比例上限",
    "share of class 1 among inspectors, deputy-provincial cities",
)
PREFECTURE_INSPECTOR_2 = _share(
    "prefecture.inspector_2",
    1,
    _RECALLED,
    "市级机关二级巡视员占比上限",
    "share of inspectors, class 2, prefectures",
)
PREFECTURE_GROUP_INSPECTOR_1 = _share(
    "prefecture_group.inspector_1",
    15,
    _RECALLED,
    "市级领导班子一级巡视员占领导职务比例上限",
    "share of inspectors, class 1, leading groups of prefectures",
)
COUNTY_GROUP_INSPECTOR_2 = _share(
    "county_group.inspector_2",
    10,
    _RECALLED,
    "县级领导班子二级巡视员占领导职务比例上限",
    "share of inspectors, class 2, leading groups of counties",
)

# --- Consultants ---

CENTRAL_CONSULTANTS = _share(
    "central.consultants", 65, _READ_ABOUT, "中央机关一至四级调研员占比上限", "share of consultants, central organs"
)
PROVINCE_CONSULTANTS = _share(
    "province.consultants", 45, _READ_ABOUT, "省级机关一至四级调研员占比上限", "share of consultants, provinces"
)
CITY_CONSULTANTS = _share(
    "deputy_provincial_city.consultants",
    43,
    _READ_ABOUT,
    "副省级城市机关一至四级调研员占比上限",
    "share of consultants, deputy-provincial cities",
)
CITY_CONSULTANT_1 = _share(
    "deputy_provincial_city.consultant_1",
    20,
    _RECALLED,
    "副省级城市机关一级调研员占调研员比例上限",
    "share of class 1 among consultants, deputy-provincial cities",
)
PREFECTURE_CONSULTANTS = _share(
    "prefecture.consultants", 20, _READ_ABOUT, "市级机关一至四级调研员占比上限", "share of consultants, prefectures"
)
PREFECTURE_CONSULTANTS_UPPER = _share(
    "prefecture.consultants_upper",
    40,
    _READ_ABOUT,
    "市级机关一级、二级调研员占调研员比例上限",
    "share of classes 1 and 2 among consultants, prefectures",
)
PREFECTURE_CONSULTANT_1 = _share(
    "prefecture.consultant_1",
    50,
    _READ_ABOUT,
    "市级机关一级调研员占一级、二级调研员比例上限",
    "share of class 1 among consultants of classes 1 and 2, prefectures",
)
COUNTY_CONSULTANT_2 = _share(
    "county.consultant_2", 2, _READ_ABOUT, "县乡机关二级调研员占比上限", "share of consultants, class 2, counties"
)
COUNTY_CONSULTANTS_LOWER = _share(
    "county.consultants_lower",
    10,
    _READ_ABOUT,
    "县乡机关三级、四级调研员占比上限",
    "share of consultants, classes 3 and 4, counties",
)
COUNTY_CONSULTANT_3 = _share(
    "county.consultant_3",
    40,
    _READ_ABOUT,
    "县乡机关三级调研员占三级、四级调研员比例上限",
    "share of class 3 among consultants of classes 3 and 4, counties",
)

# --- Section chiefs ---

LOCAL_CHIEFS = _share(
    "local.section_chiefs",
    60,
    _READ_ABOUT,
    "市、县、乡机关一至四级主任科员占比上限",
    "share of section chiefs, prefectures and counties",
)
LOCAL_CHIEFS_UPPER = _share(
    "local.section_chiefs_upper",
    50,
    _READ_ABOUT,
    "市、县、乡机关一级、二级主任科员占主任科员比例上限",
    "share of classes 1 and 2 among section chiefs, prefectures and counties",
)

# --- What is not of one kind of organ ---

MAY_POOL = parameter(
    bool,
    Dated(value=True, since=BEGAN, promulgated=MADE_KNOWN, evidence=_RECALLED),
    name="rank.quota.may_pool",
    zh="机构规格较小的,职级数量可由县级以上机关按层级统筹使用",
    en="places of small organs may be pooled by level at county level and above",
    cite=POOLED,
)

RANK_ROUNDING = Reading(
    name="rank.quota.rounding",
    label=Label("职级职数的小数如何处理", "what becomes of a part of a place for a rank"),
    cite=SHARES,
    alternatives=ROUNDING.alternatives,
    default="down",
)
"""No national text was found.  The shares are limits, which rounding half up can pass."""
