"""Exceptional promotion (破格提拔): its grounds, what it can never waive, and what stands in its way.

Text: Selection Regulation art. 9 (2014; 2019, which adds "firm in politics" to the first family).  Two families of grounds:
outstanding cadres (decisive moments and urgent tasks, results in hard places, specially notable results) and special needs
of work (structure of the group or of the post, a speciality or special work, hardship and poor areas).  Basic conditions
(art. 7) and legal qualifications (art. 8, item 7) are never waived.  None while probation runs or within a year of the last
promotion, none twice in a row on length of service, none over two levels.  What makes a promotion exceptional is told by
``post_qualification``, who must consent and when by ``selection_procedure``.  The text of 2002 was not read.
"""

from cadre_policy.policies.exceptional_promotion.answers import exceptional_bars, exceptional_promotion
from cadre_policy.policies.exceptional_promotion.facts import ExceptionalPromotionFacts
from cadre_policy.policies.exceptional_promotion.flatten import exceptional_promotion_facts
from cadre_policy.policies.exceptional_promotion.rules import (
    CONSECUTIVE_BAR,
    EXCEPTIONAL_BARS,
    EXCEPTIONAL_BOUNDS,
    EXCEPTIONAL_GROUND,
    EXCEPTIONAL_PROMOTION,
    LEVELS_BAR,
    OUTSTANDING_GROUND,
    PROBATION_BAR,
    RECENT_BAR,
    WORK_NEED_GROUND,
)

__all__ = [
    "CONSECUTIVE_BAR",
    "EXCEPTIONAL_BARS",
    "EXCEPTIONAL_BOUNDS",
    "EXCEPTIONAL_GROUND",
    "EXCEPTIONAL_PROMOTION",
    "LEVELS_BAR",
    "OUTSTANDING_GROUND",
    "PROBATION_BAR",
    "RECENT_BAR",
    "WORK_NEED_GROUND",
    "ExceptionalPromotionFacts",
    "exceptional_bars",
    "exceptional_promotion",
    "exceptional_promotion_facts",
]
