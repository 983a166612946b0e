"""Paid annual leave of organ and institution staff.

Text: the Opinion asks that annual leave be arranged reasonably and that leading cadres go ahead (clauses 17.9,
17.10); it fixes no days.  The days are in the Annual Leave Regulation (State Council Order 514, from
2008-01-01): art. 2 asks for one year of work, art. 3 gives 5, 10 or 15 days by years of service, art. 4 names
five grounds on which the year's leave is lost.  The Annual Leave Measures (Ministry of Personnel Order 9, from
2008-02-15) say that service means years of service and that a step counts from the following month (art. 2),
that a ground which arises after the leave was taken costs the next year's leave (art. 4), and what staff with
school vacations get (art. 5).  Neither text prorates a joiner's first year.
"""

from typing import TypeVar

import attrs

from cadre_policy.law import OPINION, Label
from cadre_policy.law.instruments import ANNUAL_LEAVE_MEASURES, ANNUAL_LEAVE_REGULATION
from cadre_policy.measures import Completion, Days, Months, PartialDate, Years, to_partial_date
from cadre_policy.rules import (
    Authority,
    Change,
    Dated,
    Parameter,
    Privacy,
    Reading,
    Rule,
    all_of,
    any_of,
    checked,
    fact,
    first_of,
    in_force,
    less,
    not_,
    parameter,
    reading,
    rule,
    table,
    whole_years,
)

T = TypeVar("T")

# --- Facts ---------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class AnnualLeaveFacts:
    """What annual leave in one calendar year turns on; None is "not on file"."""

    service_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day from which years of service count, after leaving out time that does not count."""
    sick_leave: Months | None = None
    """Sick leave in the year so far, in months; the texts do not say how days make a month."""
    personal_leave: Days | None = None
    """Personal leave (事假) in the year so far, in days."""
    personal_leave_pay_kept: bool | None = None
    """Whether the unit, by its rules, did not cut pay for it."""
    taken_before_ground: bool | None = None
    """Whether the year's leave had been taken before sick or personal leave reached its limit."""
    lost_for_last_year: bool | None = None
    """Whether last year's leave was taken and a ground arose after it (see ``NEXT_YEAR_LOST``)."""
    school_vacation: bool | None = None
    """Whether the post has statutory winter or summer vacations."""
    vacation_due: Days | None = None
    """Days of statutory vacation in the year."""
    vacation_taken: Days | None = None
    """Days of it that were taken."""
    vacation_prevented: bool | None = None
    """Whether work kept the person from taking it, wholly or in part."""


service_since = fact(AnnualLeaveFacts, lambda f: f.service_since, "工作年限起算日", "start of service")
sick_leave = fact(
    AnnualLeaveFacts, lambda f: f.sick_leave, "本年累计病假", "sick leave this year", privacy=Privacy.SENSITIVE
)
personal_leave = fact(AnnualLeaveFacts, lambda f: f.personal_leave, "本年累计事假", "personal leave this year")
pay_kept = fact(
    AnnualLeaveFacts,
    lambda f: f.personal_leave_pay_kept,
    "事假期间单位按规定未扣工资",
    "pay was kept during the personal leave",
)
taken_before_ground = fact(
    AnnualLeaveFacts,
    lambda f: f.taken_before_ground,
    "达到病假、事假限度前已休当年年休假",
    "the year's leave had been taken before the limit was reached",
)
lost_for_last_year = fact(
    AnnualLeaveFacts,
    lambda f: f.lost_for_last_year,
    "上一年休假后又出现不享受年休假的情形",
    "last year a ground arose after the leave was taken",
)
school_vacation = fact(
    AnnualLeaveFacts, lambda f: f.school_vacation, "依法享受寒暑假", "has statutory school vacations"
)
vacation_due = fact(
    AnnualLeaveFacts, lambda f: f.vacation_due, "寒暑假天数", "days of school vacation", highest=Days(366)
)
vacation_taken = fact(
    AnnualLeaveFacts, lambda f: f.vacation_taken, "实际休寒暑假天数", "days of school vacation taken", highest=Days(366)
)
vacation_prevented = fact(
    AnnualLeaveFacts,
    lambda f: f.vacation_prevented,
    "因工作需要未休满寒暑假",
    "work kept the person from taking the vacation in full",
    change=Change.FIXED,
)

# --- Parameters and readings ---------------------------------------------------------------------------------

_REGULATION = ANNUAL_LEAVE_REGULATION.art
_MEASURES = ANNUAL_LEAVE_MEASURES.art


def _from_2008(value: T) -> Dated[T]:
    """A figure of the Regulation: unchanged since it came into force."""
    return Dated(value=value, since="2008-01-01", promulgated="2007-12-14")


FIRST_STEP = parameter(
    Years,
    _from_2008(Years(1)),
    name="leave.annual.first_step",
    zh="享受年休假的最低年限",
    en="service for any leave",
    cite=_REGULATION(2),
)
SECOND_STEP = parameter(
    Years,
    _from_2008(Years(10)),
    name="leave.annual.second_step",
    zh="第二档年限",
    en="service for the second step",
    cite=_REGULATION(3),
)
THIRD_STEP = parameter(
    Years,
    _from_2008(Years(20)),
    name="leave.annual.third_step",
    zh="第三档年限",
    en="service for the third step",
    cite=_REGULATION(3),
)
DAYS_FIRST = parameter(
    Days,
    _from_2008(Days(5)),
    name="leave.annual.days_first",
    zh="第一档年休假",
    en="leave at the first step",
    cite=_REGULATION(3),
)
DAYS_SECOND = parameter(
    Days,
    _from_2008(Days(10)),
    name="leave.annual.days_second",
    zh="第二档年休假",
    en="leave at the second step",
    cite=_REGULATION(3),
)
DAYS_THIRD = parameter(
    Days,
    _from_2008(Days(15)),
    name="leave.annual.days_third",
    zh="第三档年休假",
    en="leave at the third step",
    cite=_REGULATION(3),
)
PERSONAL_LIMIT = parameter(
    Days,
    _from_2008(Days(20)),
    name="leave.annual.personal_limit",
    zh="丧失年休假的事假天数",
    en="personal leave that costs the leave",
    cite=_REGULATION(4, item=2),
)
SICK_FIRST = parameter(
    Months,
    _from_2008(Months(2)),
    name="leave.annual.sick_limit_first",
    zh="第一档丧失年休假的病假",
    en="sick leave that costs the leave, first step",
    cite=_REGULATION(4, item=3),
)
SICK_SECOND = parameter(
    Months,
    _from_2008(Months(3)),
    name="leave.annual.sick_limit_second",
    zh="第二档丧失年休假的病假",
    en="sick leave that costs the leave, second step",
    cite=_REGULATION(4, item=4),
)
SICK_THIRD = parameter(
    Months,
    _from_2008(Months(4)),
    name="leave.annual.sick_limit_third",
    zh="第三档丧失年休假的病假",
    en="sick leave that costs the leave, third step",
    cite=_REGULATION(4, item=5),
)

STEP_COMPLETED = Reading(
    name="leave.annual.step_completed",
    label=Label("满年的当日如何确定", "on which day a year of service is complete"),
    cite=_MEASURES(2),
    alternatives={
        "eve": Label("对应日前一天即满", "on the day before the anniversary"),
        "anniversary": Label("对应日当天方满", "on the anniversary"),
    },
    default="eve",
)

# --- Rules ---------------------------------------------------------------------------------------------------


def _reached(name: str, zh: str, en: str, step: Parameter[Years]) -> Rule[AnnualLeaveFacts, bool]:
    """Whether the years of a step count; from 2008-02-15 on they do from the month after they are complete."""
    return rule(
        AnnualLeaveFacts,
        bool,
        name=f"leave.annual.{name}",
        zh=zh,
        en=en,
        cites=(_REGULATION(3), _MEASURES(2)),
        body=in_force(
            ("2008-01-01", whole_years(service_since, counts=Completion.ANNIVERSARY) >= step, "2007-12-14"),
            (
                "2008-02-15",
                reading(
                    STEP_COMPLETED,
                    eve=whole_years(service_since, counts=Completion.MONTH_AFTER_EVE) >= step,
                    anniversary=whole_years(service_since, counts=Completion.MONTH_AFTER_ANNIVERSARY) >= step,
                ),
            ),
        ),
    )


_first = _reached("reached_first_step", "工作年限达到第一档", "service has reached the first step", FIRST_STEP)
_second = _reached("reached_second_step", "工作年限达到第二档", "service has reached the second step", SECOND_STEP)
_third = _reached("reached_third_step", "工作年限达到第三档", "service has reached the third step", THIRD_STEP)

STEP_DAYS: Rule[AnnualLeaveFacts, Days] = rule(
    AnnualLeaveFacts,
    Days,
    name="leave.annual.step",
    zh="按工作年限的年休假天数",
    en="days of leave by years of service",
    cites=(_REGULATION(2), _REGULATION(3), _MEASURES(2)),
    body=table(
        (not_(_first), Days(0)),
        (all_of(_first, not_(_second)), DAYS_FIRST),
        (all_of(_second, not_(_third)), DAYS_SECOND),
        (_third, DAYS_THIRD),
    ),
)

GROUND: Rule[AnnualLeaveFacts, bool] = rule(
    AnnualLeaveFacts,
    bool,
    name="leave.annual.ground_of_loss",
    zh="出现因病假、事假不享受年休假的情形",
    en="sick or personal leave reaches its limit",
    cites=(_REGULATION(4),),
    body=any_of(
        all_of(personal_leave >= PERSONAL_LIMIT, pay_kept),
        all_of(_first, not_(_second), sick_leave >= SICK_FIRST),
        all_of(_second, not_(_third), sick_leave >= SICK_SECOND),
        all_of(_third, sick_leave >= SICK_THIRD),
    ),
)

NEXT_YEAR_LOST: Rule[AnnualLeaveFacts, bool] = rule(
    AnnualLeaveFacts,
    bool,
    name="leave.annual.next_year_lost",
    zh="下一年度不享受年休假",
    en="next year's leave is lost",
    cites=(_MEASURES(4),),
    body=all_of(GROUND, taken_before_ground),
)

ANNUAL_LEAVE: Rule[AnnualLeaveFacts, Days] = rule(
    AnnualLeaveFacts,
    Days,
    name="leave.annual",
    zh="本年度年休假天数",
    en="days of annual leave this year",
    cites=(OPINION.cite("17.10"), OPINION.cite("17.9"), _REGULATION(3)),
    body=first_of(
        (lost_for_last_year, Days(0)),
        (all_of(GROUND, not_(taken_before_ground)), Days(0)),
        (not_(school_vacation), STEP_DAYS),
        (vacation_prevented, less(STEP_DAYS, vacation_taken)),
        (vacation_due > STEP_DAYS, Days(0)),
        otherwise=STEP_DAYS,
    ),
    authority=Authority(
        body=Label("所在单位", "the person's unit"),
        remedy=Label(
            "单位不安排又不补偿的,可向人事部门反映,由其责令改正",
            "the personnel department can order the unit to comply",
        ),
        cites=(_REGULATION(7),),
    ),
)
