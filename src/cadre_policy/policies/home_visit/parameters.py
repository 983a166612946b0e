"""The figures of home-visit leave, and the open readings.

Reprints number the articles differently, so the places are cited without a number.
"""

from cadre_policy.law import Evidence, Label
from cadre_policy.law.instruments import HOME_VISIT_RULES, HOME_VISIT_TRAVEL_COSTS
from cadre_policy.measures import Days, Hours, Months, Percent, Years
from cadre_policy.rules import Dated, Parameter, Reading, parameter

BEGAN = "1981-03"
"""The month is confirmed, the day (the 14th) only recalled."""
TEXT = HOME_VISIT_RULES.art("?")
FARES_BEGAN = "1981-04-08"
FARES = HOME_VISIT_TRAVEL_COSTS.art(4)


def _days(days: int, name: str, zh: str, en: str) -> Parameter[Days]:
    return parameter(
        Days, Dated(value=Days(days), since=BEGAN), name=f"leave.home_visit.{name}", zh=zh, en=en, cite=TEXT
    )


WORKED = parameter(
    Years,
    Dated(value=Years(1), since=BEGAN),
    name="leave.home_visit.worked",
    zh="享受探亲假所需工作年限",
    en="work needed for home visits",
    cite=TEXT,
)
SPOUSE_DAYS = _days(30, "spouse_days", "探望配偶假", "leave for the spouse")
YEARLY_DAYS = _days(20, "yearly_days", "未婚探望父母假,每年一次", "leave for the parents, unmarried, every year")
TWO_YEARLY_DAYS = _days(
    45, "two_yearly_days", "未婚探望父母假,两年一次", "leave for the parents, unmarried, once in two years"
)
MARRIED_DAYS = _days(20, "married_days", "已婚探望父母假", "leave for the parents, married")
CYCLE = parameter(
    Months,
    Dated(value=Months(48), since=BEGAN),
    name="leave.home_visit.cycle",
    zh="四年",
    en="four years",
    cite=TEXT,
)
OWN_SHARE = parameter(
    Percent,
    Dated(value=Percent(30), since=FARES_BEGAN),
    name="leave.home_visit.own_share",
    zh="路费由本人自理的部分占标准工资的比例",
    en="share of the standard wage up to which the fare is the person's own cost",
    cite=HOME_VISIT_TRAVEL_COSTS.art("?"),
)
OWN_SHARE_MONTHLY = parameter(
    bool,
    Dated(value=True, since=FARES_BEGAN, evidence=Evidence.RECALLED),
    name="leave.home_visit.own_share_monthly",
    zh="自理部分按月标准工资计算",
    en="the own share is one of the monthly standard wage",
    cite=HOME_VISIT_TRAVEL_COSTS.art("?"),
)
"""The copy that was read leaves out "monthly"; that it belongs there is recalled."""

SLEEPER_AGE = parameter(
    Years,
    Dated(value=Years(50), since=FARES_BEGAN),
    name="leave.home_visit.sleeper_age",
    zh="可乘硬卧的年龄",
    en="age for a sleeper",
    cite=FARES,
)
SLEEPER_JOURNEY = parameter(
    Hours,
    Dated(value=Hours(48), since=FARES_BEGAN),
    name="leave.home_visit.sleeper_journey",
    zh="可乘硬卧的连续乘车时间",
    en="journey for a sleeper",
    cite=FARES,
)

YEAR_COMPLETED = Reading(
    name="leave.home_visit.year_completed",
    label=Label("工作满一年的当日如何确定", "on which day a year of work is complete"),
    cite=TEXT,
    alternatives={
        "eve": Label("对应日前一天即满", "on the day before the anniversary"),
        "anniversary": Label("对应日当天方满", "on the anniversary"),
    },
    default="eve",
)

FOUR_YEARS = Reading(
    name="leave.home_visit.four_years",
    label=Label("已婚探望父母“每四年”如何计算", "how every four years are counted"),
    cite=TEXT,
    alternatives={
        "cycle": Label("固定周期,周期内任何一年均可", "a fixed cycle, in any year of it"),
        "since_last": Label("自上次探亲起满四年", "four years after the last visit"),
    },
    default=None,
)
"""The text is silent; that a later official explanation speaks of a cycle is only recalled."""

FORMERLY_MARRIED = Reading(
    name="leave.home_visit.formerly_married",
    label=Label("离异、丧偶后未再婚的如何对待", "as what the divorced and widowed count"),
    cite=TEXT,
    alternatives={
        "unmarried": Label("按未婚职工", "as unmarried"),
        "married": Label("按已婚职工", "as married"),
    },
    default=None,
)

STANDARD_WAGE = Reading(
    name="leave.home_visit.standard_wage",
    label=Label("“标准工资”今指何种工资", "what the standard wage is today"),
    cite=TEXT,
    alternatives={
        "basic_pay": Label("基本工资", "basic pay"),
        "determined": Label("以单位核定为准", "as the unit determines it"),
    },
    default="basic_pay",
)
"""No text found says what the word of 1981 means for civil servants now; basic pay is an assumption to be checked."""
