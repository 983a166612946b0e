"""The figures of the payments on a death, the yearly income figures, and the readings."""

from cadre_policy.law import OPINION, Basis, Evidence, Label
from cadre_policy.law.instruments import (
    DEATH_GRATUITY_NOTICE,
    INSTITUTION_DEATH_GRATUITY_NOTICE,
    MARTYRS_REGULATION,
    URBAN_INCOME_FIGURES,
)
from cadre_policy.measures import Count, Yuan
from cadre_policy.rules import Dated, Reading, Status, parameter

BEGAN_2004 = "2004-10-01"
BEGAN_2011 = "2011-08-01"
MADE_2007 = "2007-05-08"
MADE_2011 = "2011-11-15"
"""The days of death from which the two notices apply; both were issued later than they apply."""

TEXT_2007 = DEATH_GRATUITY_NOTICE.art("?", version="2007")
TEXT_2011 = DEATH_GRATUITY_NOTICE.art("?", version="2011")
TEXT_INSTITUTIONS = INSTITUTION_DEATH_GRATUITY_NOTICE.art("?")
MARTYRS_2011 = MARTYRS_REGULATION.art("?", version="2011")
MARTYRS_2019 = MARTYRS_REGULATION.art(14, version="2019")
MARTYRS_2024 = MARTYRS_REGULATION.art(15, version="2024")


def _months(old: Count, new: Count) -> tuple[Dated[Count], Dated[Count]]:
    """Months of pay under the notice of 2007 and under that of 2011."""
    return (
        Dated(value=old, since=BEGAN_2004, promulgated=MADE_2007, cite=TEXT_2007),
        Dated(value=new, since=BEGAN_2011, promulgated=MADE_2011),
    )


MONTHS_MARTYR = parameter(
    Count,
    *_months(Count(80), Count(40)),
    name="death.months_martyr",
    zh="烈士抚恤金月数",
    en="months of pay, martyr",
    cite=TEXT_2011,
)
MONTHS_ON_DUTY = parameter(
    Count,
    *_months(Count(40), Count(40)),
    name="death.months_on_duty",
    zh="因公牺牲抚恤金月数",
    en="months of pay, death on duty",
    cite=TEXT_2011,
)
MONTHS_ILLNESS = parameter(
    Count,
    *_months(Count(20), Count(40)),
    name="death.months_illness",
    zh="病故抚恤金月数",
    en="months of pay, death of illness",
    cite=TEXT_2011,
)
TIMES_ON_DUTY = parameter(
    Count,
    Dated(value=Count(20), since=BEGAN_2011, promulgated=MADE_2011),
    name="death.times_on_duty",
    zh="烈士、因公牺牲收入倍数",
    en="times the yearly income, martyr or death on duty",
    cite=TEXT_2011,
)
TIMES_ILLNESS = parameter(
    Count,
    Dated(value=Count(2), since=BEGAN_2011, promulgated=MADE_2011),
    name="death.times_illness",
    zh="病故收入倍数",
    en="times the yearly income, death of illness",
    cite=TEXT_2011,
)
INSTITUTION_MONTHS_ON_DUTY = parameter(
    Count,
    Dated(value=Count(40), since=BEGAN_2004, promulgated="2008"),
    name="death.institution_months_on_duty",
    zh="事业单位因公牺牲抚恤金月数",
    en="months of pay in an institution, death on duty",
    cite=TEXT_INSTITUTIONS,
)
INSTITUTION_MONTHS_ILLNESS = parameter(
    Count,
    Dated(value=Count(20), since=BEGAN_2004, promulgated="2008"),
    name="death.institution_months_illness",
    zh="事业单位病故抚恤金月数",
    en="months of pay in an institution, death of illness",
    cite=TEXT_INSTITUTIONS,
)
PRAISE_TIMES = parameter(
    Count,
    Dated(value=Count(30), since=BEGAN_2011, promulgated="2011", cite=MARTYRS_2011, evidence=Evidence.SECONDARY),
    Dated(value=Count(30), since="2019-08-01", cite=MARTYRS_2019),
    # That the text of 2024 began on this day is recalled; the multiple before and after it is the same.
    Dated(value=Count(30), since="2025-01-01", promulgated="2024-09-27"),
    name="death.praise_times",
    zh="烈士褒扬金收入倍数",
    en="times the yearly income, praise money of a martyr",
    cite=MARTYRS_2024,
)
INJURY_TIMES = parameter(
    Count,
    Dated(value=Count(20), since=BEGAN_2011, promulgated="2011", cite=MARTYRS_2011, evidence=Evidence.SECONDARY),
    Dated(value=Count(20), since="2019-08-01", cite=MARTYRS_2019),
    Dated(value=Count(20), since="2025-01-01", promulgated="2024-09-27"),
    name="death.injury_times",
    zh="一次性工亡补助金收入倍数",
    en="times the yearly income, work-death grant",
    cite=MARTYRS_2024,
)
INJURY_MONTHS = parameter(
    Count,
    Dated(value=Count(40), since=BEGAN_2011, promulgated="2011", cite=MARTYRS_2011, evidence=Evidence.SECONDARY),
    Dated(value=Count(40), since="2019-08-01", cite=MARTYRS_2019),
    Dated(value=Count(40), since="2025-01-01", promulgated="2024-09-27"),
    name="death.injury_months",
    zh="烈士遗属特别补助金月数",
    en="months of pay, special grant to a martyr's family",
    cite=MARTYRS_2024,
)
INJURY_BY_BASIC_PAY = parameter(
    bool,
    Dated(value=False, since=BEGAN_2011, promulgated="2011", cite=MARTYRS_2019),
    Dated(value=True, since="2025-01-01", promulgated="2024-09-27", evidence=Evidence.RECALLED),
    name="death.injury_by_basic_pay",
    zh="特别补助金按基本工资计发",
    en="the special grant is reckoned from basic pay",
    cite=MARTYRS_2024,
)
"""The text of 2024 says basic pay where the earlier one says wage; its first day is recalled only."""


def _year(first_day: str, made_known: str, yuan: Yuan) -> Dated[Yuan]:
    """The figure of one calendar year, published in January of the next."""
    return Dated(value=yuan, since=first_day, promulgated=made_known)


URBAN_INCOME = parameter(
    Yuan,
    _year("2010-01-01", "2011-01", Yuan(19_109)),
    _year("2011-01-01", "2012-01", Yuan(21_810)),
    _year("2012-01-01", "2013-01", Yuan(24_565)),
    _year("2013-01-01", "2014-01", Yuan(26_955)),
    _year("2014-01-01", "2015-01", Yuan(28_844)),
    _year("2015-01-01", "2016-01", Yuan(31_195)),
    _year("2016-01-01", "2017-01", Yuan(33_616)),
    _year("2017-01-01", "2018-01", Yuan(36_396)),
    _year("2018-01-01", "2019-01", Yuan(39_251)),
    _year("2019-01-01", "2020-01", Yuan(42_359)),
    _year("2020-01-01", "2021-01", Yuan(43_834)),
    _year("2021-01-01", "2022-01", Yuan(47_412)),
    _year("2022-01-01", "2023-01", Yuan(49_283)),
    _year("2023-01-01", "2024-01", Yuan(51_821)),
    _year("2024-01-01", "2025-01", Yuan(54_188)),
    Dated(value=Status.LEFT_OPEN, since="2025-01-01", basis=Basis.OPEN),
    name="death.urban_income",
    zh="全国城镇居民人均可支配收入(当年数)",
    en="national urban per-capita disposable income of the year",
    cite=URBAN_INCOME_FIGURES.art("?"),
)
"""The figure of the year in which a day lies.  Those after 2024 were not found and are never extrapolated: put them in
with an overlay."""

INCOME_YEAR = Reading(
    name="death.income_year",
    label=Label("“上一年度”收入数据在公布前如何确定", "which year's income counts before the last one is published"),
    cite=TEXT_2011,
    alternatives={
        "calendar": Label(
            "去世日所在年度的上一年度,不论公布先后", "the calendar year before the death, published or not"
        ),
        "published": Label("去世时最近一次公布的年度", "the last year published when the person died"),
    },
    default="calendar",
)
WHO_IS_FAMILY = Reading(
    name="death.family",
    label=Label("非烈士的遗属范围", "who counts as family of one who was no martyr"),
    cite=MARTYRS_2024,
    alternatives={
        "as_for_martyrs": Label("参照烈士遗属的范围和顺序", "as for martyrs"),
        "open": Label("未作规定", "the text does not say"),
    },
    default="as_for_martyrs",
)
LONG_TERM_SUPPORT = Reading(
    name="death.support",
    label=Label("何谓“长效”帮扶", "what long-term support is"),
    cite=OPINION.cite("17.18"),
    alternatives={
        "lasting": Label("须有仍在继续的帮扶", "support that still goes on"),
        "any": Label("去世后有过帮扶或走访即可", "any support or visit since the death"),
    },
    default="lasting",
)
