"""What a grade brings in pay: the salary step, the level, the annual bonus, performance pay."""

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
from cadre_policy.policies.grade_consequences.parameters import of_2007, of_2020, of_institutions
from cadre_policy.policies.remedies import UNIT
from cadre_policy.rules import Rule, any_of, not_

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
    "按考核结果应晋升工资档次(薪级)",
    "by the grades, a salary step is due",
    by_text(bool, civil=YEARS_REACH_STEP, institution=COMPETENT_OR_BETTER, leader=leader_open(bool)),
    of_2020(20, 1),
    of_2007(17, 1),
    of_institutions(28),
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
    "按考核结果应晋升级别",
    "by the grades, a salary level is due",
    by_text(bool, civil=YEARS_REACH_LEVEL, institution=NO, leader=leader_open(bool)),
    of_2020(20, 2),
    of_2007(17, 2),
    authority=UNIT,
)
"""Institution staff have salary grades and no such levels."""
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
    "LEVEL_RISE_DUE",
    "PERFORMANCE_PAY_CUT",
    "SALARY_STEP_DUE",
    "YEARS_REACH_LEVEL",
    "YEARS_REACH_STEP",
]
