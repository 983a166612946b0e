"""What a grade leads to: in pay, service and promotion, in post and contract, and how to object to it.

Text: the Opinion wants the results of assessment used (clauses 8.1 to 8.3) and fixes no consequence.  Civil
servants: Provisions of 2007 (arts. 17 to 19) and of 2020 (arts. 19 to 22): a salary step for two years competent or better in
total and a level for five, the year-end bonus (Civil Servants Law art. 80), a commendation for excellent and a third-class
merit for three in a row, half a year off the time for the next rank; basically competent brings an admonition and bars
promotion, incompetent a lower post or rank (art. 50 of the law), and two such years in a row are a ground of dismissal (art.
88), from which art. 89 spares some.  Institution staff and workers of organs: Provisions of 2023 (arts. 28 to 32): a salary grade each year,
performance pay, one post grade down, the end of the contract.  Leading cadres: the Regulation of 2019, whose consequences are
recalled only.  Objections: art. 95 of the law, art. 36 of the provisions for institutions.

Sanctions have periods of their own (``sanction_effects``): what they bar on
1 January after the year keeps back the step and the level, and what they bar on the day asked about stands beside what the grade bars.
"""

from cadre_policy.policies.grade_consequences.answers import (
    dismissal_for_grades,
    grade_consequences,
    grade_review_in_time,
    renewal_barred,
    term_qualifies,
)
from cadre_policy.policies.grade_consequences.facts import GradeConsequenceFacts
from cadre_policy.policies.grade_consequences.flatten import grade_consequence_facts, term_facts
from cadre_policy.policies.grade_consequences.history import AssessmentHistory, Tally, assessment_history
from cadre_policy.policies.grade_consequences.objection import GRADE_REVIEWABLE, REVIEW_IN_TIME
from cadre_policy.policies.grade_consequences.outcomes import Correction, LevelBar
from cadre_policy.policies.grade_consequences.parameters import BAR_BEGINS
from cadre_policy.policies.grade_consequences.pay import (
    ANNUAL_BONUS_DUE,
    LEVEL_RISE_DUE,
    LEVEL_RISES_FROM,
    PERFORMANCE_PAY_CUT,
    SALARY_STEP_DUE,
)
from cadre_policy.policies.grade_consequences.progress import (
    LEADER_COMMENDED,
    POST_PROMOTION_BARRED,
    RANK_PROMOTION_BARRED_BY_GRADE,
    RANK_TIME_CREDIT,
    YEAR_COUNTS_AS_SERVICE,
)
from cadre_policy.policies.grade_consequences.setbacks import (
    ADJUSTMENT_DUE,
    CONTRACT_MAY_END,
    CORRECTION,
    DISMISSAL_GROUND,
    DISMISSAL_OPEN,
    MAY_BE_MOVED,
    POST_LOWERED,
)
from cadre_policy.policies.grade_consequences.spans import grade_consequence_spans
from cadre_policy.policies.grade_consequences.term import RENEWAL_BARRED, TERM_QUALIFIES, TermFacts

__all__ = [
    "ADJUSTMENT_DUE",
    "ANNUAL_BONUS_DUE",
    "BAR_BEGINS",
    "CONTRACT_MAY_END",
    "CORRECTION",
    "DISMISSAL_GROUND",
    "DISMISSAL_OPEN",
    "GRADE_REVIEWABLE",
    "LEADER_COMMENDED",
    "LEVEL_RISES_FROM",
    "LEVEL_RISE_DUE",
    "MAY_BE_MOVED",
    "PERFORMANCE_PAY_CUT",
    "POST_LOWERED",
    "POST_PROMOTION_BARRED",
    "RANK_PROMOTION_BARRED_BY_GRADE",
    "RANK_TIME_CREDIT",
    "RENEWAL_BARRED",
    "REVIEW_IN_TIME",
    "SALARY_STEP_DUE",
    "TERM_QUALIFIES",
    "YEAR_COUNTS_AS_SERVICE",
    "AssessmentHistory",
    "Correction",
    "GradeConsequenceFacts",
    "LevelBar",
    "Tally",
    "TermFacts",
    "assessment_history",
    "dismissal_for_grades",
    "grade_consequence_facts",
    "grade_consequence_spans",
    "grade_consequences",
    "grade_review_in_time",
    "renewal_barred",
    "term_facts",
    "term_qualifies",
]
