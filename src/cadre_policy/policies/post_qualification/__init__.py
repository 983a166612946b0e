"""Qualification for leading posts: what is asked of whom, and what "generally" and "shall" leave open.

Text: the Opinion puts the political standard first (S2.1) and asks that posts go to those who act (article 3), among those
who meet the conditions (3.7); the conditions are those of the Selection Regulation (2002, 2014 art. 8, 2019 art. 8).
County-level posts: five years of service and two at the grassroots (item 1); from there up generally two posts at the next
lower level (2), two years as deputy or three as principal below (3); generally a college education, from the bureau level a
degree (4); training, if need be within a year after the appointment (5); health (6); legal qualifications (7).  By the
official answer on the text of 2019, time in posts and ranks of the level is added, an organised special task of half a
year is a post, items 1 and 3 are firm (falling short is an exceptional promotion), items 2 and 4 the committee decides
itself.  Township posts have rules of their own.  Of 2019, item 1's numbers and items 4 to 7 are recalled only.
"""

from cadre_policy.policies.post_qualification.answers import (
    Qualification,
    post_qualification,
    post_requirements,
    special_task_counts,
)
from cadre_policy.policies.post_qualification.facts import PostQualificationFacts
from cadre_policy.policies.post_qualification.flatten import post_qualification_facts, post_qualification_spans
from cadre_policy.policies.post_qualification.levels import next_level_up
from cadre_policy.policies.post_qualification.rules import (
    BASIC_CONDITIONS_MET,
    EDUCATION_MET,
    FIRM_MET,
    GENERAL_MET,
    GRASSROOTS_MET,
    HEALTH_MET,
    LEGAL_MET,
    LEVELS_ALLOWED,
    LOWER_POSTS_MET,
    NEVER_WAIVED_MET,
    PARTY_YEARS_MET,
    POST_TRAINING_MET,
    WORK_YEARS_MET,
    YEARS_MET,
)
from cadre_policy.policies.post_qualification.standing import POST_QUALIFICATION, Standing, StandingFacts
from cadre_policy.policies.post_qualification.tasks import SPECIAL_TASK_COUNTS, SpecialTaskFacts

__all__ = [
    "BASIC_CONDITIONS_MET",
    "EDUCATION_MET",
    "FIRM_MET",
    "GENERAL_MET",
    "GRASSROOTS_MET",
    "HEALTH_MET",
    "LEGAL_MET",
    "LEVELS_ALLOWED",
    "LOWER_POSTS_MET",
    "NEVER_WAIVED_MET",
    "PARTY_YEARS_MET",
    "POST_QUALIFICATION",
    "POST_TRAINING_MET",
    "SPECIAL_TASK_COUNTS",
    "WORK_YEARS_MET",
    "YEARS_MET",
    "PostQualificationFacts",
    "Qualification",
    "SpecialTaskFacts",
    "Standing",
    "StandingFacts",
    "next_level_up",
    "post_qualification",
    "post_qualification_facts",
    "post_qualification_spans",
    "post_requirements",
    "special_task_counts",
]
