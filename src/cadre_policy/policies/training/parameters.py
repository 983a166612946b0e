"""The figures of the training requirements, and the open readings."""

from cadre_policy.law import Evidence, Label
from cadre_policy.law.instruments import (
    CADRE_TRAINING_REGULATION,
    CIVIL_SERVANT_TRAINING,
    YUNNAN_ONLINE_ACADEMY_GUIDE,
)
from cadre_policy.measures import Count, Days, Hours, Months
from cadre_policy.rules import Dated, Reading, parameter

BEGAN_2006 = "2006-01"
BEGAN_2015 = "2015-10-14"
BEGAN_2023 = "2023-09-19"
"""The days from which the three texts of the Regulation apply; that of the trial text is known to the month."""

TEXT_2006 = CADRE_TRAINING_REGULATION.art("?", version="2006")
TEXT_2015 = CADRE_TRAINING_REGULATION.art("?", version="2015")
TEXT_2023 = CADRE_TRAINING_REGULATION.art(14, version="2023")

YEAR_DAYS = parameter(
    Days,
    Dated(value=Days(12), since=BEGAN_2006, cite=TEXT_2006),
    Dated(value=Days(12), since=BEGAN_2015, cite=TEXT_2015, evidence=Evidence.SECONDARY),
    Dated(value=Days(12), since=BEGAN_2023),
    name="training.year_days",
    zh="每年培训的最低天数",
    en="the least days of training a year",
    cite=TEXT_2023,
)
YEAR_HOURS = parameter(
    Hours,
    Dated(value=Hours(90), since=BEGAN_2015, cite=TEXT_2015, evidence=Evidence.SECONDARY),
    Dated(value=Hours(90), since=BEGAN_2023),
    name="training.year_hours",
    zh="每年培训的最低学时",
    en="the least hours of study a year",
    cite=TEXT_2023,
)
FIVE_YEAR_MONTHS = parameter(
    Months,
    Dated(value=Months(3), since=BEGAN_2006, cite=TEXT_2006),
    Dated(value=Months(3), since=BEGAN_2015, cite=TEXT_2015, evidence=Evidence.SECONDARY),
    Dated(value=Months(3), since=BEGAN_2023),
    name="training.five_year_months",
    zh="每五年培训的最低月数",
    en="the least months of training in five years",
    cite=TEXT_2023,
)
FIVE_YEAR_HOURS = parameter(
    Hours,
    Dated(value=Hours(550), since=BEGAN_2015, cite=TEXT_2015, evidence=Evidence.SECONDARY),
    Dated(value=Hours(550), since=BEGAN_2023),
    name="training.five_year_hours",
    zh="每五年培训的最低学时",
    en="the least hours of study in five years",
    cite=TEXT_2023,
)
RANK_BRINGS_FIVE_YEARS = parameter(
    bool,
    Dated(value=False, since=BEGAN_2015, cite=TEXT_2015, evidence=Evidence.RECALLED),
    Dated(value=True, since=BEGAN_2023),
    name="training.rank_brings_five_years",
    zh="四级调研员以上职级适用五年要求",
    en="the rank of consultant class 4 or above brings the five-year requirement",
    cite=TEXT_2023,
)
"""That the text of 2015 names leading posts only is recalled; that of 2023 names the ranks."""

PROMOTION_LIMIT = parameter(
    Months,
    Dated(value=Months(12), since=BEGAN_2006, cite=TEXT_2006),
    Dated(value=Months(12), since=BEGAN_2015, cite=TEXT_2015, evidence=Evidence.SECONDARY),
    Dated(value=Months(12), since=BEGAN_2023),
    name="training.promotion_limit",
    zh="提拔后完成任职培训的期限",
    en="the time after a promotion within which to be trained",
    cite=TEXT_2023,
)
INITIAL_DAYS = parameter(
    Days,
    Dated(
        value=Days(12),
        since="2008-06-27",
        cite=CIVIL_SERVANT_TRAINING.art("?", version="2008"),
        evidence=Evidence.SECONDARY,
    ),
    Dated(value=Days(12), since="2019-11-26", evidence=Evidence.SECONDARY),
    name="training.initial_days",
    zh="初任培训的最低天数",
    en="the least days of initial training",
    cite=CIVIL_SERVANT_TRAINING.art("?", version="2019"),
)
ONLINE_HOURS = parameter(
    Hours,
    Dated(value=Hours(50), since="2024", evidence=Evidence.SECONDARY),
    name="training.online_hours",
    zh="每年网络培训的最低学时",
    en="the least online hours a year",
    cite=YUNNAN_ONLINE_ACADEMY_GUIDE.art("?"),
)
LEAVE_PART = parameter(
    Count,
    Dated(value=Count(7), since=BEGAN_2023),
    name="training.leave_part",
    zh="请假上限为总学时的几分之一",
    en="leave is at most one part in so many of the course",
    cite=CADRE_TRAINING_REGULATION.art(15, version="2023"),
)

FIVE_YEARS = Reading(
    name="training.five_years",
    label=Label("“每五年”如何计算", "which five years are meant"),
    cite=TEXT_2023,
    alternatives={
        "plan": Label("全国干部教育培训规划的五年", "the five years of the national training plan"),
        "rolling": Label("本年度及此前四个年度", "the calendar year and the four before it"),
    },
    default="plan",
)
"""The text says "every five years"; the published practice reckons by the plans of 2018-2022 and 2023-2027."""

WITHIN_A_YEAR = Reading(
    name="training.within_a_year",
    label=Label("提拔后一年的最后一日", "the last day of the year after a promotion"),
    cite=TEXT_2023,
    alternatives={
        "eve": Label("对应日前一天", "the day before the anniversary"),
        "anniversary": Label("对应日当天", "the anniversary"),
    },
    default=None,
)
"""The text does not say whether the first day counts; the answers differ on the anniversary only."""
