"""The rules of annual leave."""

from cadre_policy.law import OPINION
from cadre_policy.law.instruments import ANNUAL_LEAVE_MEASURES, ANNUAL_LEAVE_REGULATION
from cadre_policy.measures import Completion, Days, Years
from cadre_policy.policies.annual_leave import facts as about
from cadre_policy.policies.annual_leave import parameters as figures
from cadre_policy.policies.annual_leave.facts import AnnualLeaveFacts
from cadre_policy.policies.remedies import UNIT_GRANTS_LEAVE
from cadre_policy.rules import (
    Parameter,
    Rule,
    all_of,
    any_of,
    first_of,
    in_force,
    less,
    not_,
    reading,
    rule,
    table,
    whole_years,
)


def _reached(name: str, zh: str, en: str, step: Parameter[Years]) -> Rule[AnnualLeaveFacts, bool]:
    """Whether the years of a step count; from 2008-02-15 on they do from the month after they are complete."""
    return rule(
        AnnualLeaveFacts,
        bool,
        name=f"leave.annual.{name}",
        zh=zh,
        en=en,
        cites=(ANNUAL_LEAVE_REGULATION.art(3), ANNUAL_LEAVE_MEASURES.art(2)),
        body=in_force(
            ("2008-01-01", whole_years(about.service_since, counts=Completion.ANNIVERSARY) >= step, "2007-12-14"),
            (
                "2008-02-15",
                reading(
                    figures.STEP_COMPLETED,
                    eve=whole_years(about.service_since, counts=Completion.MONTH_AFTER_EVE) >= step,
                    anniversary=whole_years(about.service_since, counts=Completion.MONTH_AFTER_ANNIVERSARY) >= step,
                ),
            ),
        ),
    )


REACHED_FIRST = _reached(
    "reached_first_step", "工作年限达到第一档", "service has reached the first step", figures.FIRST_STEP
)
REACHED_SECOND = _reached(
    "reached_second_step", "工作年限达到第二档", "service has reached the second step", figures.SECOND_STEP
)
REACHED_THIRD = _reached(
    "reached_third_step", "工作年限达到第三档", "service has reached the third step", figures.THIRD_STEP
)

STEP_DAYS: Rule[AnnualLeaveFacts, Days] = rule(
    AnnualLeaveFacts,
    Days,
    name="leave.annual.step",
    zh="按工作年限的年休假天数",
    en="days of leave by years of service",
    cites=(ANNUAL_LEAVE_REGULATION.art(2), ANNUAL_LEAVE_REGULATION.art(3), ANNUAL_LEAVE_MEASURES.art(2)),
    body=table(
        (not_(REACHED_FIRST), Days(0)),
        (all_of(REACHED_FIRST, not_(REACHED_SECOND)), figures.DAYS_FIRST),
        (all_of(REACHED_SECOND, not_(REACHED_THIRD)), figures.DAYS_SECOND),
        (REACHED_THIRD, figures.DAYS_THIRD),
    ),
)

GROUND: Rule[AnnualLeaveFacts, bool] = rule(
    AnnualLeaveFacts,
    bool,
    name="leave.annual.ground_of_loss",
    zh="出现因病假、事假不享受年休假的情形",
    en="sick or personal leave reaches its limit",
    cites=(ANNUAL_LEAVE_REGULATION.art(4),),
    body=any_of(
        all_of(about.personal_leave >= figures.PERSONAL_LIMIT, about.pay_kept),
        all_of(REACHED_FIRST, not_(REACHED_SECOND), about.sick_leave >= figures.SICK_FIRST),
        all_of(REACHED_SECOND, not_(REACHED_THIRD), about.sick_leave >= figures.SICK_SECOND),
        all_of(REACHED_THIRD, about.sick_leave >= figures.SICK_THIRD),
    ),
)

NEXT_YEAR_LOST: Rule[AnnualLeaveFacts, bool] = rule(
    AnnualLeaveFacts,
    bool,
    name="leave.annual.next_year_lost",
    zh="下一年度不享受年休假",
    en="next year's leave is lost",
    cites=(ANNUAL_LEAVE_MEASURES.art(4),),
    body=in_force(("2008-02-15", all_of(GROUND, about.taken_before_ground))),
    authority=UNIT_GRANTS_LEAVE,
)

ANNUAL_LEAVE: Rule[AnnualLeaveFacts, Days] = rule(
    AnnualLeaveFacts,
    Days,
    name="leave.annual",
    zh="本年度年休假天数",
    en="days of annual leave this year",
    cites=(OPINION.cite("17.10"), OPINION.cite("17.9"), ANNUAL_LEAVE_REGULATION.art(3)),
    body=in_force(
        (
            "2008-01-01",
            first_of(
                (about.lost_for_last_year, Days(0)),
                (all_of(GROUND, not_(about.taken_before_ground)), Days(0)),
                (not_(about.school_vacation), STEP_DAYS),
                (about.vacation_prevented, less(STEP_DAYS, about.vacation_taken)),
                (about.vacation_due > STEP_DAYS, Days(0)),
                otherwise=STEP_DAYS,
            ),
            "2007-12-14",
        )
    ),
    authority=UNIT_GRANTS_LEAVE,
)

LEAVE_LEFT: Rule[AnnualLeaveFacts, Days] = rule(
    AnnualLeaveFacts,
    Days,
    name="leave.annual.left",
    zh="本年度未休年休假天数",
    en="days of annual leave left this year",
    cites=(OPINION.cite("17.10"), ANNUAL_LEAVE_REGULATION.art(5)),
    body=less(ANNUAL_LEAVE, about.annual_leave_taken),
    authority=UNIT_GRANTS_LEAVE,
)
