"""The figures of the training requirements of a period, and what "five years" and "a year" mean."""

from cadre_policy.law import Basis, Evidence, Label
from cadre_policy.law.instruments import (
    CADRE_TRAINING_REGULATION,
    CIVIL_SERVANT_TRAINING,
    CIVIL_SERVANT_TRAINING_OUTLINE,
    YUNNAN_ONLINE_ACADEMY_GUIDE,
)
from cadre_policy.measures import Count, Days, Hours, Months
from cadre_policy.rules import Dated, Reading, Status, parameter

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

ONLINE_HOURS = parameter(
    Hours,
    Dated(value=Hours(50), since="2024", evidence=Evidence.SECONDARY),
    name="training.online_hours",
    zh="每年网络培训的最低学时",
    en="the least online hours a year",
    cite=YUNNAN_ONLINE_ACADEMY_GUIDE.art("?"),
)
IN_SERVICE_TEXT = CIVIL_SERVANT_TRAINING.art("?", version="2019")
IN_SERVICE_BEGAN = "2019-11-26"
IN_SERVICE_DAYS = parameter(
    Days,
    Dated(value=Days(12), since=IN_SERVICE_BEGAN, evidence=Evidence.SECONDARY),
    name="training.in_service_days",
    zh="公务员每年在职培训的最低天数",
    en="the least days of in-service training of a civil servant a year",
    cite=IN_SERVICE_TEXT,
)
IN_SERVICE_HOURS = parameter(
    Hours,
    Dated(value=Hours(90), since=IN_SERVICE_BEGAN, evidence=Evidence.SECONDARY),
    name="training.in_service_hours",
    zh="公务员每年在职培训的最低学时",
    en="the least hours of in-service training of a civil servant a year",
    cite=IN_SERVICE_TEXT,
)
"""What the text of 2008 asked of civil servants in service was not found."""

OUTLINE_BEGAN = "2016"
OUTLINE_ENDED = "2021-01-01"
OFF_THE_JOB_DAYS = parameter(
    Days,
    Dated(value=Days(6), since=OUTLINE_BEGAN),
    Dated(value=Status.NOT_IN_FORCE, since=OUTLINE_ENDED),
    name="training.off_the_job_days",
    zh="基层公务员每年脱产培训的最低天数",
    en="the least days of training off the job a year, for civil servants at the grassroots",
    cite=CIVIL_SERVANT_TRAINING_OUTLINE.art("?"),
)
"""The outline is for the thirteenth five-year plan, 2016 to 2020; for later years none was read."""

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

TRAINING_YEAR_MONTH = parameter(
    Count,
    Dated(value=Count(1), since="2006-01-01", evidence=Evidence.SECONDARY, basis=Basis.ASSUMED),
    name="training.year_month",
    zh="培训年度起始月份",
    en="the month with which the training year begins",
    cite=TEXT_2023,
)
"""The texts say "a year"; practice keeps calendar years, a unit that keeps others overlays the month."""
