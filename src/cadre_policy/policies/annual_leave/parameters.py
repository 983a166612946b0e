"""The figures of the Annual Leave Regulation, and the one open reading."""

from typing import TypeVar

from cadre_policy.law import Label
from cadre_policy.law.instruments import ANNUAL_LEAVE_MEASURES, ANNUAL_LEAVE_REGULATION
from cadre_policy.measures import Days, Months, Years
from cadre_policy.rules import Dated, Reading, parameter

T = TypeVar("T")


def _from_2008(value: T) -> Dated[T]:
    """A figure of the Regulation: unchanged since it came into force."""
    return Dated(value=value, since="2008-01-01", promulgated="2007-12-14")


FIRST_STEP = parameter(
    Years,
    _from_2008(Years(1)),
    name="leave.annual.first_step",
    zh="享受年休假的最低年限",
    en="service for any leave",
    cite=ANNUAL_LEAVE_REGULATION.art(2),
)
SECOND_STEP = parameter(
    Years,
    _from_2008(Years(10)),
    name="leave.annual.second_step",
    zh="第二档年限",
    en="service for the second step",
    cite=ANNUAL_LEAVE_REGULATION.art(3),
)
THIRD_STEP = parameter(
    Years,
    _from_2008(Years(20)),
    name="leave.annual.third_step",
    zh="第三档年限",
    en="service for the third step",
    cite=ANNUAL_LEAVE_REGULATION.art(3),
)
DAYS_FIRST = parameter(
    Days,
    _from_2008(Days(5)),
    name="leave.annual.days_first",
    zh="第一档年休假",
    en="leave at the first step",
    cite=ANNUAL_LEAVE_REGULATION.art(3),
)
DAYS_SECOND = parameter(
    Days,
    _from_2008(Days(10)),
    name="leave.annual.days_second",
    zh="第二档年休假",
    en="leave at the second step",
    cite=ANNUAL_LEAVE_REGULATION.art(3),
)
DAYS_THIRD = parameter(
    Days,
    _from_2008(Days(15)),
    name="leave.annual.days_third",
    zh="第三档年休假",
    en="leave at the third step",
    cite=ANNUAL_LEAVE_REGULATION.art(3),
)
PERSONAL_LIMIT = parameter(
    Days,
    _from_2008(Days(20)),
    name="leave.annual.personal_limit",
    zh="丧失年休假的事假天数",
    en="personal leave that costs the leave",
    cite=ANNUAL_LEAVE_REGULATION.art(4, item=2),
)
SICK_FIRST = parameter(
    Months,
    _from_2008(Months(2)),
    name="leave.annual.sick_limit_first",
    zh="第一档丧失年休假的病假",
    en="sick leave that costs the leave, first step",
    cite=ANNUAL_LEAVE_REGULATION.art(4, item=3),
)
SICK_SECOND = parameter(
    Months,
    _from_2008(Months(3)),
    name="leave.annual.sick_limit_second",
    zh="第二档丧失年休假的病假",
    en="sick leave that costs the leave, second step",
    cite=ANNUAL_LEAVE_REGULATION.art(4, item=4),
)
SICK_THIRD = parameter(
    Months,
    _from_2008(Months(4)),
    name="leave.annual.sick_limit_third",
    zh="第三档丧失年休假的病假",
    en="sick leave that costs the leave, third step",
    cite=ANNUAL_LEAVE_REGULATION.art(4, item=5),
)

STEP_COMPLETED = Reading(
    name="leave.annual.step_completed",
    label=Label("满年的当日如何确定", "on which day a year of service is complete"),
    cite=ANNUAL_LEAVE_MEASURES.art(2),
    alternatives={
        "eve": Label("对应日前一天即满", "on the day before the anniversary"),
        "anniversary": Label("对应日当天方满", "on the anniversary"),
    },
    default="eve",
)
