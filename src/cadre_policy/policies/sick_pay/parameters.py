"""The figures of pay during sick leave, and the open readings."""

from cadre_policy.law import Label
from cadre_policy.law.instruments import SICK_PAY_RULES
from cadre_policy.measures import Count, PartialDate, Percent, Years
from cadre_policy.rules import Dated, Parameter, Reading, parameter

BEGAN = "1981"
"""Of the day from which the rules apply only the year is confirmed."""
TEXT = SICK_PAY_RULES.art("?")


def _rate(percent: int, name: str, zh: str, en: str) -> Parameter[Percent]:
    return parameter(
        Percent,
        Dated(value=Percent(percent), since=BEGAN),
        name=f"sick_pay.{name}",
        zh=zh,
        en=en,
        cite=TEXT,
    )


LONGER_SERVICE = parameter(
    Years,
    Dated(value=Years(10), since=BEGAN),
    name="sick_pay.longer_service",
    zh="较高比例所需工作年限",
    en="service for the higher share",
    cite=TEXT,
)
JOINED_BEFORE = parameter(
    PartialDate,
    Dated(value=PartialDate.parse("1945-09-02"), since=BEGAN),
    name="sick_pay.joined_before",
    zh="早期参加革命工作的界限",
    en="the day that bounds early joining",
    cite=TEXT,
)
FIRST_MONTHS = parameter(
    Count,
    Dated(value=Count(2), since=BEGAN),
    name="sick_pay.first_months",
    zh="第一段病假的月数",
    en="months of the first stretch",
    cite=TEXT,
)
MIDDLE_UNTIL = parameter(
    Count,
    Dated(value=Count(6), since=BEGAN),
    name="sick_pay.middle_until",
    zh="第二段病假止于第几个月",
    en="the month with which the second stretch ends",
    cite=TEXT,
)
FULL = _rate(100, "full", "病假两个月以内的比例", "share in the first two months")
MIDDLE_SHORTER = _rate(
    90, "middle_shorter", "第三至第六个月的比例,不满十年", "share in months three to six, under ten years"
)
MIDDLE_LONGER = _rate(
    100, "middle_longer", "第三至第六个月的比例,满十年", "share in months three to six, ten years or more"
)
LATE_SHORTER = _rate(70, "late_shorter", "第七个月起的比例,不满十年", "share from month seven, under ten years")
LATE_LONGER = _rate(80, "late_longer", "第七个月起的比例,满十年", "share from month seven, ten years or more")
LATE_EARLY_JOINERS = _rate(
    90, "late_early_joiners", "第七个月起的比例,早期参加革命工作", "share from month seven, joined early"
)
MIDDLE_EARLY_JOINERS = _rate(
    100, "middle_early_joiners", "第三至第六个月的比例,早期参加革命工作", "share in months three to six, joined early"
)

SERVICE_COMPLETED = Reading(
    name="sick_pay.service_completed",
    label=Label("工作年限满十年的当日如何确定", "on which day ten years of service are complete"),
    cite=TEXT,
    alternatives={
        "eve": Label("对应日前一天即满", "on the day before the anniversary"),
        "anniversary": Label("对应日当天方满", "on the anniversary"),
    },
    default="eve",
)
"""The rule of the Annual Leave Measures that a step counts from the following month is not part of these rules."""

ILLNESSES = Reading(
    name="sick_pay.illnesses",
    label=Label("同一年度不同疾病的病假是否合并计算", "whether sick leave for separate illnesses is summed"),
    cite=TEXT,
    alternatives={
        "separate": Label("分别计算,只看连续病假", "not summed: each unbroken illness by itself"),
        "summed": Label("合并计算", "summed over the year"),
    },
    default=None,
)
"""No text found says it; without other illnesses both readings agree."""

EARLY_JOINING = Reading(
    name="sick_pay.early_joining",
    label=Label("“以前”是否包括当日", "whether the day itself is before the day that bounds early joining"),
    cite=TEXT,
    alternatives={
        "without": Label("不包括当日", "the day itself is not"),
        "with": Label("包括当日", "the day itself is"),
    },
    default=None,
)
"""The two differ for those who joined on that very day only."""
