"""Training requirements: hours of the period, training for a promotion, initial training, leave from a course.

Text: the Opinion asks that the Cadre Training Regulation be strictly applied (clause S5.2) and says what training is to
stress (article 13); it fixes no amount.  The Regulation does: three months in five years from county or division level up,
twelve days a year for others (trial text of 2006); from 2015 on, three months or 550 hours, twelve days or 90 hours;
since 2023 (art. 14) ranks of consultant class 4 or above have the five-year requirement too.  Months, days and hours are
alternatives and are not converted.  Who was not trained before a promotion is trained within a year after it.  Leave
from an off-the-job course is at most a seventh of it (art. 15).  The Civil Servant Training Provisions ask for twelve days
of initial training, a guide of the Yunnan academy for 50 online hours a year (both known from secondary sources).
"""

from cadre_policy.policies.training.answers import (
    course_left,
    initial_training_met,
    online_training_met,
    promotion_training,
    training_met,
    training_shortfall,
)
from cadre_policy.policies.training.facts import (
    CourseFacts,
    InitialTrainingFacts,
    PromotionTraining,
    PromotionTrainingFacts,
    TrainingFacts,
    TrainingGroup,
)
from cadre_policy.policies.training.flatten import (
    course_facts,
    initial_training_facts,
    promotion_training_facts,
    training_facts,
    training_group,
    training_spans,
)
from cadre_policy.policies.training.parameters import FIVE_YEARS, WITHIN_A_YEAR
from cadre_policy.policies.training.rules import (
    COURSE_LEFT,
    FIVE_YEAR_RULE,
    FIVE_YEARS_HOURS_SHORT,
    FIVE_YEARS_MET,
    FIVE_YEARS_MONTHS_SHORT,
    INITIAL_MET,
    ONLINE_MET,
    PROMOTION_TRAINING,
    TRAINING_MET,
    YEAR_DAYS_SHORT,
    YEAR_HOURS_SHORT,
    YEAR_MET,
)

__all__ = [
    "COURSE_LEFT",
    "FIVE_YEARS",
    "FIVE_YEARS_HOURS_SHORT",
    "FIVE_YEARS_MET",
    "FIVE_YEARS_MONTHS_SHORT",
    "FIVE_YEAR_RULE",
    "INITIAL_MET",
    "ONLINE_MET",
    "PROMOTION_TRAINING",
    "TRAINING_MET",
    "WITHIN_A_YEAR",
    "YEAR_DAYS_SHORT",
    "YEAR_HOURS_SHORT",
    "YEAR_MET",
    "CourseFacts",
    "InitialTrainingFacts",
    "PromotionTraining",
    "PromotionTrainingFacts",
    "TrainingFacts",
    "TrainingGroup",
    "course_facts",
    "course_left",
    "initial_training_facts",
    "initial_training_met",
    "online_training_met",
    "promotion_training",
    "promotion_training_facts",
    "training_facts",
    "training_group",
    "training_met",
    "training_shortfall",
    "training_spans",
]
