"""What a grade brings in pay: the salary step, the level, the annual bonus, performance pay.

A step and a level take effect on 1 January after the assessed year, unless a sanction bars them on that day; a level that a
warning bars rises in the month after the warning's period (Civil Servants Law art. 64 and a notice of 2010).
"""

from cadre_policy.measures import PartialDate
from cadre_policy.policies.grade_consequences import facts as about
from cadre_policy.policies.grade_consequences import parameters as figures
from cadre_policy.policies.grade_consequences.facts import GradeConsequenceFacts
from cadre_policy.policies.grade_consequences.grades import (
    COMPETENT_OR_BETTER,
    NO,
    by_text,
    consequence,
    leader_open,
)
from cadre_policy.policies.grade_consequences.outcomes import LevelBar
from cadre_policy.policies.grade_consequences.parameters import of_2007, of_2020, of_institutions
from cadre_policy.policies.remedies import UNIT
from cadre_policy.policies.sanction_effects.parameters import LEVEL_AFTER_WARNING as PUT_OFF_BY_WARNING
from cadre_policy.policies.sanction_effects.parameters import WHILE_SANCTIONED
from cadre_policy.rules import Rule, all_of, any_of, first_of, left_open, next_month_start, not_

YEARS_REACH_STEP = consequence(
    bool,
    "years_reach_step",
    "累计称职以上年数已达晋升工资档次的要求",
    "the years competent or better reach the number for a salary step",
    any_of(about.years_for_step >= figures.STEP_YEARS, about.more_for_step),
    of_2020(20, 1),
    of_2007(17, 1),
)
SALARY_STEP_DUE: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "salary_step",
    "按考核结果应晋升工资档次(薪级),且不受处分限制",
    "by the grades, and barred by no sanction, a salary step is due",
    by_text(
        bool,
        civil=all_of(YEARS_REACH_STEP, not_(about.step_barred)),
        institution=all_of(COMPETENT_OR_BETTER, not_(about.step_barred)),
        leader=leader_open(bool),
    ),
    of_2020(20, 1),
    of_2007(17, 1),
    of_institutions(28),
    WHILE_SANCTIONED,
    authority=UNIT,
)
"""Civil servants: two years in total; institution staff: one salary grade for each year."""
YEARS_REACH_LEVEL = consequence(
    bool,
    "years_reach_level",
    "累计称职以上年数已达晋升级别的要求",
    "the years competent or better reach the number for a salary level",
    any_of(about.years_for_level >= figures.LEVEL_YEARS, about.more_for_level),
    of_2020(20, 2),
    of_2007(17, 2),
)
LEVEL_RISE_DUE: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "level_rise",
    "按考核结果应晋升级别,且不受警告以外的处分限制",
    "by the grades, and barred by nothing but a warning, a salary level is due",
    by_text(
        bool,
        civil=all_of(YEARS_REACH_LEVEL, about.level_bar.among(LevelBar.NONE, LevelBar.WARNING)),
        institution=NO,
        leader=leader_open(bool),
    ),
    of_2020(20, 2),
    of_2007(17, 2),
    WHILE_SANCTIONED,
    authority=UNIT,
)
"""Institution staff have salary grades and no such levels; from when a level rises that is due, the next rule says."""
LEVEL_RISES_FROM: Rule[GradeConsequenceFacts, PartialDate] = consequence(
    PartialDate,
    "level_from",
    "应晋升的级别自何日起执行",
    "the day from which a level that is due rises",
    by_text(
        PartialDate,
        civil=first_of(
            (about.level_bar.is_(LevelBar.NONE), next_month_start(about.year_ends)),
            (
                all_of(about.level_bar.is_(LevelBar.WARNING), PUT_OFF_BY_WARNING.at(about.year_ends)),
                about.level_after_warning,
            ),
            otherwise=left_open(
                PartialDate,
                "警告以外的处分期满后级别何时晋升(未查到)",
                "when a level rises that a sanction other than a warning barred (not found)",
                WHILE_SANCTIONED,
            ),
        ),
        institution=left_open(
            PartialDate, "事业单位工作人员没有级别", "institution staff have no levels", of_institutions(28)
        ),
        leader=leader_open(PartialDate),
    ),
    PUT_OFF_BY_WARNING.cite,
    WHILE_SANCTIONED,
    authority=UNIT,
)
ANNUAL_BONUS_DUE: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "annual_bonus",
    "享受年终奖金(年度考核奖金)",
    "the year-end bonus is due",
    by_text(bool, civil=COMPETENT_OR_BETTER, institution=NO, leader=COMPETENT_OR_BETTER),
    figures.BONUS_LAW,
    of_2020(20, 4),
    of_2007(17, 5),
    authority=UNIT,
)
"""Institution staff have performance pay in its place."""
PERFORMANCE_PAY_CUT: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "performance_pay_cut",
    "相应核减绩效工资",
    "performance pay is cut",
    by_text(bool, civil=NO, institution=not_(COMPETENT_OR_BETTER), leader=NO),
    of_institutions(28),
    of_institutions(29),
    of_institutions(30),
    of_institutions(31),
    authority=UNIT,
)
"""By how much, the text leaves to the unit."""

__all__ = [
    "ANNUAL_BONUS_DUE",
    "LEVEL_RISES_FROM",
    "LEVEL_RISE_DUE",
    "PERFORMANCE_PAY_CUT",
    "SALARY_STEP_DUE",
    "YEARS_REACH_LEVEL",
    "YEARS_REACH_STEP",
]
