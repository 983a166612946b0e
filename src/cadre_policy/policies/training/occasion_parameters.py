"""The figures of training for a post, and of initial training, and the open readings."""

from cadre_policy.law import Basis, Evidence, Label
from cadre_policy.law.instruments import CIVIL_SERVANT_TRAINING
from cadre_policy.measures import Days, Months
from cadre_policy.policies.training.parameters import (
    BEGAN_2006,
    BEGAN_2015,
    BEGAN_2023,
    TEXT_2006,
    TEXT_2015,
    TEXT_2023,
)
from cadre_policy.rules import Dated, Reading, Status, parameter

PROVISIONS_2008 = CIVIL_SERVANT_TRAINING.art("?", version="2008")
PROVISIONS_2019 = CIVIL_SERVANT_TRAINING.art("?", version="2019")
PROVISIONS_BEGAN = "2008-06-27"
PROVISIONS_REVISED = "2019-11-26"

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
        since=PROVISIONS_BEGAN,
        cite=PROVISIONS_2008,
        evidence=Evidence.SECONDARY,
    ),
    Dated(value=Days(12), since=PROVISIONS_REVISED, evidence=Evidence.SECONDARY),
    name="training.initial_days",
    zh="初任培训的最低天数",
    en="the least days of initial training",
    cite=PROVISIONS_2019,
)
INITIAL_BARS = parameter(
    bool,
    Dated(value=True, since=PROVISIONS_BEGAN, cite=PROVISIONS_2008, evidence=Evidence.RECALLED),
    Dated(value=True, since=PROVISIONS_REVISED, evidence=Evidence.RECALLED),
    name="training.initial_bars",
    zh="未参加初任培训或者培训不合格的,不能任职定级",
    en="who was not trained, or failed, is not confirmed",
    cite=PROVISIONS_2019,
)

COUNTY_DAYS = parameter(
    Days,
    Dated(value=Days(30), since=PROVISIONS_BEGAN, cite=PROVISIONS_2008, evidence=Evidence.SECONDARY),
    Dated(value=Days(30), since=PROVISIONS_REVISED, evidence=Evidence.SECONDARY),
    name="training.county_days",
    zh="县处级副职以上任职培训原则上的最低天数",
    en="the least days, in principle, for a leading post of county deputy or above",
    cite=PROVISIONS_2019,
)
SECTION_DAYS = parameter(
    Days,
    Dated(value=Days(15), since=PROVISIONS_BEGAN, cite=PROVISIONS_2008, evidence=Evidence.SECONDARY),
    Dated(value=Days(15), since=PROVISIONS_REVISED, evidence=Evidence.SECONDARY),
    name="training.section_days",
    zh="乡科级任职培训的最低天数",
    en="the least days for a leading post at township or section level",
    cite=PROVISIONS_2019,
)
TRANSFER_DAYS = parameter(
    Days,
    Dated(value=Days(30), since=PROVISIONS_BEGAN, cite=PROVISIONS_2008, evidence=Evidence.SECONDARY),
    Dated(value=Status.LEFT_OPEN, since=PROVISIONS_REVISED, basis=Basis.OPEN),
    name="training.transfer_days",
    zh="调任副调研员级以上任职培训原则上的最低天数",
    en="the least days, in principle, for a transfer in at deputy consultant level or above",
    cite=PROVISIONS_2019,
)
"""Whether the text of 2019 still asks it of those transferred in was not read."""

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

SECTION_IN_PRINCIPLE = Reading(
    name="training.section_in_principle",
    label=Label("“原则上”是否及于乡科级的天数", "whether the days at section level are in principle only, too"),
    cite=PROVISIONS_2019,
    alternatives={
        "in_principle": Label("及于:允许例外", "they are: the text leaves room for a departure"),
        "at_least": Label("不及于:不得少于", "they are not: no fewer will do"),
    },
    default=None,
)
"""The sources give the words for the days at county level; the article itself was not read."""
