"""Training requirements: hours of the period, training for a post, initial training, courses, a unit's compliance.

Text: the Opinion asks that the Cadre Training Regulation be strictly applied (clause S5.2) and says what training is to
stress (article 13); it fixes no amount.  The Regulation does: three months in five years from county or division level up,
twelve days a year for others (trial text of 2006); from 2015 on, three months or 550 hours, twelve days or 90 hours;
since 2023 (art. 14) ranks of consultant class 4 or above have the five-year requirement too.  Months, days and hours are
alternatives and are not converted.  Who was not trained before a promotion is trained within a year after it.  Leave
from study off the job is at most a seventh of it, and pay goes on (art. 15); public money never pays for social training
that a person takes up (art. 16).

The Civil Servant Training Provisions (2008, 2019) ask for twelve days of initial training, for fifteen days of training
for a leading post at township level and, in principle, thirty from county deputy up, and for twelve days or 90 hours a
year in service; the plan of 2016 to 2020 for six days off the job at the grassroots; a guide of the Yunnan academy for 50
online hours a year (most of it known from secondary sources).
"""

from cadre_policy.policies.training.answers import (
    in_service_training,
    off_the_job_training,
    online_training_met,
    training_deadline,
    training_met,
    training_shortfall,
)
from cadre_policy.policies.training.course_rules import COURSE_LEFT, ONLINE_CREDIT, SOCIAL_TRAINING_PAID, STUDY_PAY_KEPT
from cadre_policy.policies.training.courses import CourseFacts, OnlineCourseFacts
from cadre_policy.policies.training.facts import TrainingFacts, TrainingGroup, YearTraining
from cadre_policy.policies.training.flatten import training_facts, training_group, training_spans, training_year
from cadre_policy.policies.training.occasion_answers import (
    appointment_days,
    appointment_days_due,
    appointment_days_short,
    confirmation_barred,
    course_left,
    initial_training_met,
    online_credit,
    promotion_training,
    promotion_training_due,
    promotion_training_safe_by,
    social_training_paid,
    study_pay_kept,
)
from cadre_policy.policies.training.occasion_facts import (
    AppointmentDays,
    AppointmentFacts,
    AppointmentKind,
    InitialTrainingFacts,
    PromotionTraining,
    PromotionTrainingFacts,
)
from cadre_policy.policies.training.occasion_flatten import (
    appointment_facts,
    course_facts,
    initial_training_facts,
    promotion_training_facts,
)
from cadre_policy.policies.training.occasion_parameters import INITIAL_BARS, SECTION_IN_PRINCIPLE, WITHIN_A_YEAR
from cadre_policy.policies.training.occasion_rules import (
    APPOINTMENT_DAYS,
    APPOINTMENT_DAYS_SHORT,
    CONFIRMATION_BARRED,
    INITIAL_MET,
    PROMOTION_DUE,
    PROMOTION_TRAINING,
)
from cadre_policy.policies.training.parameters import FIVE_YEARS, TRAINING_YEAR_MONTH
from cadre_policy.policies.training.rules import (
    FIVE_YEAR_RULE,
    FIVE_YEARS_HOURS_SHORT,
    FIVE_YEARS_MET,
    FIVE_YEARS_MONTHS_SHORT,
    IN_SERVICE_TRAINING,
    OFF_THE_JOB_TRAINING,
    ONLINE_MET,
    TRAINING_MET,
    YEAR_DAYS_SHORT,
    YEAR_HOURS_SHORT,
    YEAR_MET,
)
from cadre_policy.policies.training.units import MemberTraining, UnitTraining, unit_training

__all__ = [
    "APPOINTMENT_DAYS",
    "APPOINTMENT_DAYS_SHORT",
    "CONFIRMATION_BARRED",
    "COURSE_LEFT",
    "FIVE_YEARS",
    "FIVE_YEARS_HOURS_SHORT",
    "FIVE_YEARS_MET",
    "FIVE_YEARS_MONTHS_SHORT",
    "FIVE_YEAR_RULE",
    "INITIAL_BARS",
    "INITIAL_MET",
    "IN_SERVICE_TRAINING",
    "OFF_THE_JOB_TRAINING",
    "ONLINE_CREDIT",
    "ONLINE_MET",
    "PROMOTION_DUE",
    "PROMOTION_TRAINING",
    "SECTION_IN_PRINCIPLE",
    "SOCIAL_TRAINING_PAID",
    "STUDY_PAY_KEPT",
    "TRAINING_MET",
    "TRAINING_YEAR_MONTH",
    "WITHIN_A_YEAR",
    "YEAR_DAYS_SHORT",
    "YEAR_HOURS_SHORT",
    "YEAR_MET",
    "AppointmentDays",
    "AppointmentFacts",
    "AppointmentKind",
    "CourseFacts",
    "InitialTrainingFacts",
    "MemberTraining",
    "OnlineCourseFacts",
    "PromotionTraining",
    "PromotionTrainingFacts",
    "TrainingFacts",
    "TrainingGroup",
    "UnitTraining",
    "YearTraining",
    "appointment_days",
    "appointment_days_due",
    "appointment_days_short",
    "appointment_facts",
    "confirmation_barred",
    "course_facts",
    "course_left",
    "in_service_training",
    "initial_training_facts",
    "initial_training_met",
    "off_the_job_training",
    "online_credit",
    "online_training_met",
    "promotion_training",
    "promotion_training_due",
    "promotion_training_facts",
    "promotion_training_safe_by",
    "social_training_paid",
    "study_pay_kept",
    "training_deadline",
    "training_facts",
    "training_group",
    "training_met",
    "training_shortfall",
    "training_spans",
    "training_year",
    "unit_training",
]
