"""What a grade means for service and promotion, and for the time that a rank wants."""

from cadre_policy.law.instruments import RANK_PROVISIONS
from cadre_policy.measures import Completion, Months
from cadre_policy.policies.grade_consequences import facts as about
from cadre_policy.policies.grade_consequences import parameters as figures
from cadre_policy.policies.grade_consequences.authorities import APPOINTING_ORGAN
from cadre_policy.policies.grade_consequences.facts import GradeConsequenceFacts
from cadre_policy.policies.grade_consequences.grades import (
    BASIC,
    COMPETENT_OR_BETTER,
    NO,
    YES,
    by_text,
    consequence,
    leader_open,
    since_2020,
)
from cadre_policy.policies.grade_consequences.parameters import LEADER, of_2007, of_2020, of_institutions
from cadre_policy.policies.rank_promotion.parameters import BASIC_BARS_NEXT_YEAR, RANK_HALF_YEAR
from cadre_policy.records import AssessmentSystem, Grade
from cadre_policy.rules import ON, Rule, add_months, all_of, first_of, left_open, reading

_YEAR = Months(12)

YEAR_COUNTS_AS_SERVICE: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "counts_as_service",
    "本考核年度计入晋升所需的任职年限",
    "the year counts as service towards promotion",
    by_text(
        bool,
        civil=first_of(
            (COMPETENT_OR_BETTER, YES),
            otherwise=since_2020(
                left_open(
                    bool,
                    "2007年文本未查到该年度是否计入任职年限",
                    "whether the year counts as service was not found in the text of 2007",
                    of_2007(18),
                ),
                NO,
            ),
        ),
        institution=COMPETENT_OR_BETTER,
        leader=leader_open(bool),
    ),
    of_2020(20, 3),
    of_2020(21, 3),
    of_2007(17, 3),
    of_institutions(28),
    authority=APPOINTING_ORGAN,
)
NEXT_YEAR_RUNS = consequence(
    bool,
    "next_year_runs",
    "正处于下一考核年度",
    "the assessed year that follows is running",
    all_of(about.year_ends < ON, add_months(about.year_ends, _YEAR, counts=Completion.ANNIVERSARY) >= ON),
    of_institutions(29, 4),
    of_2020(21, 3),
)
YEAR_FROM_DECISION = consequence(
    bool,
    "year_from_decision",
    "自等次确定之日起不满一年",
    "less than the year of the bar has passed since the grade was decided",
    all_of(
        about.decided <= ON,
        add_months(about.decided, figures.POST_BAR_2007, counts=Completion.ANNIVERSARY) > ON,
    ),
    of_2007(18),
)
POST_PROMOTION_BARRED: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "post_barred",
    "因基本称职(基本合格),询问当日不得晋升职务(岗位等级)",
    "because of a grade basically competent (basically qualified), no promotion of post on the day asked about",
    by_text(
        bool,
        civil=all_of(
            BASIC,
            since_2020(
                reading(figures.BAR_BEGINS, next_year=NEXT_YEAR_RUNS, decision=YEAR_FROM_DECISION),
                all_of(NEXT_YEAR_RUNS, figures.POST_BARRED_NEXT_YEAR),
            ),
        ),
        institution=all_of(BASIC, NEXT_YEAR_RUNS),
        leader=all_of(BASIC, leader_open(bool)),
    ),
    of_2020(21, 3),
    of_2007(18),
    of_institutions(29, 4),
    authority=APPOINTING_ORGAN,
)
RANK_PROMOTION_BARRED_BY_GRADE: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "rank_barred",
    "因基本称职,询问当日不得晋升职级",
    "because of a grade basically competent, no promotion in rank on the day asked about",
    first_of(
        (about.system.is_(AssessmentSystem.INSTITUTION), NO),
        otherwise=all_of(BASIC, NEXT_YEAR_RUNS, BASIC_BARS_NEXT_YEAR),
    ),
    of_2020(21, 3),
    of_2007(18),
    authority=APPOINTING_ORGAN,
)
RANK_TIME_CREDIT: Rule[GradeConsequenceFacts, Months] = consequence(
    Months,
    "rank_time_credit",
    "因本年度优秀缩短的晋升职级年限",
    "service for the next rank that the year's grade excellent takes off",
    first_of(
        # Institution staff hold post grades and no ranks.
        (about.system.is_(AssessmentSystem.INSTITUTION), Months(0)),
        (about.grade.is_(Grade.EXCELLENT), RANK_HALF_YEAR),
        otherwise=Months(0),
    ),
    RANK_PROVISIONS.art(19),
    of_2020(19, 1),
    authority=APPOINTING_ORGAN,
)
LEADER_COMMENDED: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "leader_commended",
    "领导干部当年给予嘉奖",
    "a commendation for the year, of a leading cadre",
    by_text(
        bool,
        civil=NO,
        institution=NO,
        leader=all_of(about.grade.is_(Grade.EXCELLENT), figures.LEADER_COMMENDATION),
    ),
    LEADER,
    authority=APPOINTING_ORGAN,
)
"""Civil servants' commendations and merits are with awards."""

__all__ = [
    "LEADER_COMMENDED",
    "NEXT_YEAR_RUNS",
    "POST_PROMOTION_BARRED",
    "RANK_PROMOTION_BARRED_BY_GRADE",
    "RANK_TIME_CREDIT",
    "YEAR_COUNTS_AS_SERVICE",
    "YEAR_FROM_DECISION",
]
