"""Promotion in rank: the minimum service, what shortens and suspends it, and what stands in the way.

Text: the Opinion asks that parallel posts and ranks be carried forward (clause 16.5); it fixes nothing itself.  The
Rank Provisions (in force from 2019-06-01) do: art. 17 promotes one rank at a time, within quotas and on basic
conditions that the organ judges; art. 18 gives for each rank the rank below or the leading post from which one is
promoted and the years wanted there, and says that promotion does not follow by itself; art. 19 asks that the years
wanted be graded competent or better, takes half a year off for each grade "excellent", and leaves out years graded
basically competent or not graded; art. 21 says whom promotion passes over; art. 22 when a rank is lowered.

Each rank has a range of salary levels (art. 8); what promotion makes of the level held is in the Rank and Level Measures
(art. 13, secondary).  The conditions of art. 17 are findings of the appointing organ.

Elsewhere: quotas and places (rank_quotas), and the county scheme of 2015, which held before and added a year for a grade
"basically competent" (county_ranks).  Not encoded: the procedure of art. 20, and the other grounds that art. 21 leaves
room for.
"""

from cadre_policy.policies.rank_promotion.answers import (
    earliest_rank_promotion,
    rank_after_lowering,
    rank_lowering_ground,
    rank_promotion,
    rank_service_met,
)
from cadre_policy.policies.rank_promotion.conditions import (
    RANK_CONDITIONS_MET,
    RankConditionFacts,
    rank_condition_facts,
    rank_conditions_met,
)
from cadre_policy.policies.rank_promotion.facts import Aftermath, RankPromotionFacts
from cadre_policy.policies.rank_promotion.flatten import (
    next_rank,
    rank_promotion_facts,
    rank_promotion_spans,
)
from cadre_policy.policies.rank_promotion.levels import (
    LEVEL_ON_RANK_PROMOTION,
    RANK_LEVEL_FITS,
    RankLevelFacts,
    level_on_rank_promotion,
    rank_level_fits,
)
from cadre_policy.policies.rank_promotion.lowering import RANK_AFTER_LOWERING, RANK_LOWERING_GROUND
from cadre_policy.policies.rank_promotion.parameters import (
    RANK_ADDED_TIME,
    RANK_HALF_YEAR,
    RANK_LADDER,
    RANK_REPEATED_CUT,
    RANK_YEAR_OF_APPOINTMENT,
    Rung,
)
from cadre_policy.policies.rank_promotion.requirements import rank_requirements
from cadre_policy.policies.rank_promotion.rules import (
    EARLIEST_RANK_PROMOTION,
    RANK_PROMOTION,
    RANK_PROMOTION_BARRED,
    RANK_SERVICE_MET,
)
from cadre_policy.policies.rank_promotion.service import RANK_PROMOTION_FITS, RANK_SERVICE_REQUIRED

__all__ = [
    "EARLIEST_RANK_PROMOTION",
    "LEVEL_ON_RANK_PROMOTION",
    "RANK_ADDED_TIME",
    "RANK_AFTER_LOWERING",
    "RANK_CONDITIONS_MET",
    "RANK_HALF_YEAR",
    "RANK_LADDER",
    "RANK_LEVEL_FITS",
    "RANK_LOWERING_GROUND",
    "RANK_PROMOTION",
    "RANK_PROMOTION_BARRED",
    "RANK_PROMOTION_FITS",
    "RANK_REPEATED_CUT",
    "RANK_SERVICE_MET",
    "RANK_SERVICE_REQUIRED",
    "RANK_YEAR_OF_APPOINTMENT",
    "Aftermath",
    "RankConditionFacts",
    "RankLevelFacts",
    "RankPromotionFacts",
    "Rung",
    "earliest_rank_promotion",
    "level_on_rank_promotion",
    "next_rank",
    "rank_after_lowering",
    "rank_condition_facts",
    "rank_conditions_met",
    "rank_level_fits",
    "rank_lowering_ground",
    "rank_promotion",
    "rank_promotion_facts",
    "rank_promotion_spans",
    "rank_requirements",
    "rank_service_met",
]
