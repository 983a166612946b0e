"""Arranging the year's leave, carrying it over, and leading cadres who take the lead."""

from cadre_policy.law import OPINION, Label
from cadre_policy.law.instruments import ANNUAL_LEAVE_MEASURES, ANNUAL_LEAVE_REGULATION
from cadre_policy.measures import Completion, Days, PartialDate
from cadre_policy.policies.remedies import UNIT_GRANTS_LEAVE
from cadre_policy.policies.untaken_leave import facts as about
from cadre_policy.policies.untaken_leave import parameters as figures
from cadre_policy.policies.untaken_leave.facts import Arrangement, LeadersLeave, UntakenLeaveFacts
from cadre_policy.rules import (
    Authority,
    Rule,
    add_months,
    all_of,
    any_of,
    const,
    first_of,
    in_force,
    less,
    not_,
    reading,
    rule,
)

OPINION_BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""


TAKEN_IN_FULL: Rule[UntakenLeaveFacts, bool] = rule(
    UntakenLeaveFacts,
    bool,
    name="leave.untaken.taken_in_full",
    zh="年休假已休完",
    en="the leave was taken in full",
    cites=(ANNUAL_LEAVE_REGULATION.art(5),),
    body=less(about.due, about.taken) <= Days(0),
)

ARRANGEMENT: Rule[UntakenLeaveFacts, Arrangement] = rule(
    UntakenLeaveFacts,
    Arrangement,
    name="leave.untaken.arrangement",
    zh="年休假安排情况",
    en="how the leave was arranged",
    cites=(OPINION.cite("17.10"), ANNUAL_LEAVE_REGULATION.art(5), ANNUAL_LEAVE_MEASURES.art(7)),
    body=in_force(
        (
            figures.MEASURES_IN_FORCE,
            first_of(
                (about.due <= Days(0), const(Arrangement.NONE_DUE)),
                (TAKEN_IN_FULL, const(Arrangement.TAKEN)),
                (all_of(about.arranged, about.declined), const(Arrangement.DECLINED)),
                (all_of(about.untaken > Days(0), not_(about.asked)), const(Arrangement.UNASKED)),
                (all_of(about.untaken > Days(0), about.agreed), const(Arrangement.AGREED)),
                (about.untaken > Days(0), const(Arrangement.REFUSED)),
                (about.arranged, const(Arrangement.ARRANGED)),
                otherwise=const(Arrangement.NOT_ARRANGED),
            ),
        )
    ),
    authority=UNIT_GRANTS_LEAVE,
)

CARRY_OVER_ALLOWED: Rule[UntakenLeaveFacts, bool] = rule(
    UntakenLeaveFacts,
    bool,
    name="leave.untaken.carry_over_allowed",
    zh="可以跨一个年度安排年休假",
    en="leave may be carried over, by one year",
    cites=(ANNUAL_LEAVE_REGULATION.art(5), ANNUAL_LEAVE_MEASURES.art(6)),
    body=in_force(
        (figures.REGULATION_IN_FORCE[0], about.carry_over_needed, figures.REGULATION_IN_FORCE[1]),
        (
            figures.MEASURES_IN_FORCE,
            reading(
                figures.CARRY_OVER_GROUND,
                special_tasks=all_of(about.special_task, about.carry_over_needed),
                need=about.carry_over_needed,
            ),
        ),
    ),
    authority=UNIT_GRANTS_LEAVE,
)

CARRY_OVER_UNTIL: Rule[UntakenLeaveFacts, PartialDate] = rule(
    UntakenLeaveFacts,
    PartialDate,
    name="leave.untaken.carry_over_until",
    zh="跨年度年休假的最后一日",
    en="last day for taking carried-over leave",
    cites=(ANNUAL_LEAVE_REGULATION.art(5),),
    body=in_force(
        (
            figures.REGULATION_IN_FORCE[0],
            add_months(about.year_end, figures.CARRY_OVER_TIME, counts=Completion.ANNIVERSARY),
            figures.REGULATION_IN_FORCE[1],
        ),
    ),
)

LEADERS_LEAVE: Rule[UntakenLeaveFacts, LeadersLeave] = rule(
    UntakenLeaveFacts,
    LeadersLeave,
    name="leave.untaken.leaders_leave",
    zh="领导干部带头休假情况",
    en="leading cadres taking the lead in leave",
    cites=(OPINION.cite("17.9"),),
    body=in_force(
        (
            OPINION_BEGAN,
            first_of(
                (not_(about.leader), const(LeadersLeave.NOT_A_LEADER)),
                (any_of(about.due <= Days(0), TAKEN_IN_FULL), const(LeadersLeave.TAKEN)),
                otherwise=const(LeadersLeave.OUTSTANDING),
            ),
        )
    ),
    authority=Authority(
        body=Label("领导干部本人及所在单位", "the leading cadre and the unit"), cites=(OPINION.cite("17.9"),)
    ),
)

__all__ = [
    "ARRANGEMENT",
    "CARRY_OVER_ALLOWED",
    "CARRY_OVER_UNTIL",
    "LEADERS_LEAVE",
    "TAKEN_IN_FULL",
]
