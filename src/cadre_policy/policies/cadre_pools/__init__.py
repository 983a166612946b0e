"""Training pools of young, women, minority and non-Party cadres, told in numbers only; and the yearly survey.

Text: the Opinion asks that cadres of the four groups be developed and held in reserve (clause 14.6): no quota, no age, and one
person may be in several groups.  Whoever leads the work is to survey leading groups and reserve cadres every year (3.2).

A number of people of a group is told only from :data:`SMALLEST_CELL` on, and none from which a smaller one could be
reckoned; of a single person this topic says nothing.  What "young" means the text leaves open: a policy may overlay
``YOUNG_UNDER``, with its source.  Whether "non-Party" takes in everybody outside the Party is a reading.
"""

from cadre_policy.policies.cadre_pools.answers import (
    SMALLEST_CELL,
    PoolHeadcount,
    PoolReport,
    PoolRow,
    cadre_pools,
    yearly_survey,
)
from cadre_policy.policies.cadre_pools.facts import PoolFacts, PoolGroup, SurveyFacts, SurveyStatus
from cadre_policy.policies.cadre_pools.flatten import pool_facts, survey_facts
from cadre_policy.policies.cadre_pools.parameters import NON_PARTY, SURVEY_FIRST_YEAR, YOUNG_UNDER
from cadre_policy.policies.cadre_pools.rules import (
    MINORITY_CADRE,
    NON_PARTY_CADRE,
    WOMAN_CADRE,
    YEARLY_SURVEY,
    YOUNG_CADRE,
)

__all__ = [
    "MINORITY_CADRE",
    "NON_PARTY",
    "NON_PARTY_CADRE",
    "SMALLEST_CELL",
    "SURVEY_FIRST_YEAR",
    "WOMAN_CADRE",
    "YEARLY_SURVEY",
    "YOUNG_CADRE",
    "YOUNG_UNDER",
    "PoolFacts",
    "PoolGroup",
    "PoolHeadcount",
    "PoolReport",
    "PoolRow",
    "SurveyFacts",
    "SurveyStatus",
    "cadre_pools",
    "pool_facts",
    "survey_facts",
    "yearly_survey",
]
