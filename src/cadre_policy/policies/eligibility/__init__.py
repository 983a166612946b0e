"""Eligibility: whether someone may be considered for a leading post or a rank, and when what will change.

Text: the Opinion puts the political standard before everything else (S2.1) and wants posts and ranks carried forward side
by side (16.5).  What is asked for a leading post is in the Selection Regulation (arts. 7 to 9) and who may not be a
candidate in art. 24; what is asked for a rank is in the Rank Provisions (arts. 17 to 19, 21).  Their topics determine each
requirement; here they are put beside one another: met, not met, not determined, or short of what the text asks only
generally (the committee itself decides) or firmly (an exceptional promotion, with consent from above).  Nothing is weighed.

The career timeline lists every day up to a horizon on which one of these answers changes, with steps of leave and pay,
bars, training, check-ups and terms; a later day always reads "if the file stays as it is".
"""

from cadre_policy.policies.eligibility.answers import Eligibility, eligibility
from cadre_policy.policies.eligibility.career import CareerEntry, CareerKind, CareerTimeline, career_timeline
from cadre_policy.policies.eligibility.facts import PostEligibilityFacts, RankEligibilityFacts
from cadre_policy.policies.eligibility.prospect import FactUsed, HowMet, Prospect
from cadre_policy.policies.eligibility.rules import (
    ABOVE_HELD,
    NO_LEVEL_SKIPPED,
    POST_ELIGIBILITY,
    RANK_ELIGIBILITY,
)
from cadre_policy.policies.eligibility.targets import Target, target_named

__all__ = [
    "ABOVE_HELD",
    "NO_LEVEL_SKIPPED",
    "POST_ELIGIBILITY",
    "RANK_ELIGIBILITY",
    "CareerEntry",
    "CareerKind",
    "CareerTimeline",
    "Eligibility",
    "FactUsed",
    "HowMet",
    "PostEligibilityFacts",
    "Prospect",
    "RankEligibilityFacts",
    "Target",
    "career_timeline",
    "eligibility",
    "target_named",
]
