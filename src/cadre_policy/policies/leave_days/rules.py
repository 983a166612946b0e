"""In which days each kind of leave runs, and when one works too long next to a holiday."""

from typing import Any

from cadre_policy.law import OPINION
from cadre_policy.law.instruments import (
    CIVIL_SERVANTS_LAW,
    HOLIDAYS_MEASURE,
    SICK_PAY_RULES,
    YUNNAN_POPULATION_REGULATION,
)
from cadre_policy.policies.leave_days import facts as about
from cadre_policy.policies.leave_days import parameters as figures
from cadre_policy.policies.leave_days.facts import LeaveDaysFacts, RunsIn, WorkRunFacts
from cadre_policy.policies.remedies import APPROVING_UNIT
from cadre_policy.records import LeaveKind
from cadre_policy.rules import (
    Expr,
    Parameter,
    Rule,
    const,
    first_of,
    in_force,
    left_open,
    reading,
    rule,
    table,
)

_WORKING = const(RunsIn.WORKING_DAYS)
_CALENDAR = const(RunsIn.CALENDAR_DAYS)
SETTLED = (
    LeaveKind.ANNUAL,
    LeaveKind.HOME_VISIT_SPOUSE,
    LeaveKind.HOME_VISIT_PARENTS,
    LeaveKind.MATERNITY,
    LeaveKind.MISCARRIAGE,
    LeaveKind.MARRIAGE,
    LeaveKind.PATERNITY,
    LeaveKind.FAMILY_PLANNING,
    LeaveKind.CHILDCARE,
    LeaveKind.SICK,
)
OTHERS = tuple(kind for kind in LeaveKind if kind not in SETTLED)
"""Kinds on which no text was found: personal and funeral leave, study, recuperation and others."""


def _counted(in_working_days: Parameter[bool]) -> Expr[Any, RunsIn]:
    return first_of((in_working_days, _WORKING), otherwise=_CALENDAR)


CHILDCARE_RUNS_IN: Rule[LeaveDaysFacts, RunsIn] = rule(
    LeaveDaysFacts,
    RunsIn,
    name="leave.days.childcare_runs_in",
    zh="育儿假按何种日计算",
    en="in which days childcare leave runs",
    cites=(YUNNAN_POPULATION_REGULATION.art(18, version="2022"), figures.PAID_WORKING_DAYS),
    body=in_force(("2022-01-17", reading(figures.CHILDCARE_DAYS, calendar=_CALENDAR, working=_WORKING))),
)

LEAVE_RUNS_IN: Rule[LeaveDaysFacts, RunsIn] = rule(
    LeaveDaysFacts,
    RunsIn,
    name="leave.days.runs_in",
    zh="假期按何种日计算",
    en="in which days the leave runs",
    cites=(OPINION.cite("17.10"), CIVIL_SERVANTS_LAW.art(82, version="2018")),
    body=table(
        (about.kind.is_(LeaveKind.ANNUAL), _counted(figures.ANNUAL)),
        (
            about.kind.among(LeaveKind.HOME_VISIT_SPOUSE, LeaveKind.HOME_VISIT_PARENTS),
            _counted(figures.HOME_VISIT),
        ),
        (about.kind.among(LeaveKind.MATERNITY, LeaveKind.MISCARRIAGE), _counted(figures.MATERNITY)),
        (about.kind.is_(LeaveKind.MARRIAGE), _counted(figures.MARRIAGE)),
        (about.kind.is_(LeaveKind.PATERNITY), _counted(figures.PATERNITY)),
        (about.kind.is_(LeaveKind.FAMILY_PLANNING), _counted(figures.FAMILY_PLANNING)),
        (about.kind.is_(LeaveKind.CHILDCARE), CHILDCARE_RUNS_IN),
        (
            about.kind.is_(LeaveKind.SICK),
            left_open(
                RunsIn,
                "病假按月计发待遇,文件未规定如何折算天数,由单位计算",
                "sick leave is paid by months, and no text says how days make a month: the unit counts",
                SICK_PAY_RULES.art("?"),
            ),
        ),
        (
            about.kind.among(*OTHERS),
            left_open(
                RunsIn,
                "未见文件规定该假别按工作日还是日历日计算",
                "no text was found that says whether this leave runs in working or in calendar days",
                CIVIL_SERVANTS_LAW.art(82, version="2018"),
            ),
        ),
    ),
    authority=APPROVING_UNIT,
)

WORK_RUN_TOO_LONG: Rule[WorkRunFacts, bool] = rule(
    WorkRunFacts,
    bool,
    name="leave.days.work_run_too_long",
    zh="法定节假日前后连续工作超过一般上限",
    en="more consecutive working days next to a statutory holiday than the text allows as a rule",
    cites=(HOLIDAYS_MEASURE.art(7, version="2024"),),
    body=about.run > figures.LONGEST_RUN,
)
