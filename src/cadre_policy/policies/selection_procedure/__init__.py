"""The procedure of selecting for a leading post, as checks on a recorded selection, and probation in the post.

Text: Selection Regulation (2014, 2019).  A democratic recommendation is valid for a year; two inspectors at least; an
exceptional promotion needs consent from the organisation department above before the decision meeting, before the
inspection where a level is skipped or nobody recommended, and without it the decision is invalid (2002, 2014 art. 35, 2019);
two thirds of the members must be present and more than half of those entitled agree (2014 art. 37), the head speaks last
(2019); a notice of five working days (2014 art. 41).  Probation of a year in posts that are not elected, up to the bureau
level (rules of 2001, arts. 2, 3, 7, 8); service counts from the decision or the election (2014 art. 44).
"""

from cadre_policy.policies.selection_procedure.answers import (
    consent_needed,
    post_probation,
    post_probation_last_day,
    post_service_since,
    vote_outcome,
)
from cadre_policy.policies.selection_procedure.facts import ConsentNeeded, SelectionFacts, VoteOutcome
from cadre_policy.policies.selection_procedure.flatten import probation_facts, selection_facts
from cadre_policy.policies.selection_procedure.parameters import PROBATION, RECOMMENDATION_YEAR, SERVICE_START
from cadre_policy.policies.selection_procedure.probation import (
    PROBATION_LAST_DAY,
    PROBATION_OWED,
    PROBATION_STANDING,
    SERVICE_SINCE,
    ProbationFacts,
    ProbationStanding,
)
from cadre_policy.policies.selection_procedure.review import (
    SELECTION_IN_ORDER,
    SelectionReview,
    SelectionStepsFacts,
    selection_review,
)
from cadre_policy.policies.selection_procedure.rules import (
    CONSENT_IN_TIME,
    CONSENT_NEEDED,
    HEAD_LAST,
    NOTICE_GROUND,
    NOTICE_LONG_ENOUGH,
    QUORUM,
    RECOMMENDATION_VALID,
    REOPENED_IN_ORDER,
    TEAM_LARGE_ENOUGH,
    VOTE,
)

__all__ = [
    "CONSENT_IN_TIME",
    "CONSENT_NEEDED",
    "HEAD_LAST",
    "NOTICE_GROUND",
    "NOTICE_LONG_ENOUGH",
    "PROBATION",
    "PROBATION_LAST_DAY",
    "PROBATION_OWED",
    "PROBATION_STANDING",
    "QUORUM",
    "RECOMMENDATION_VALID",
    "RECOMMENDATION_YEAR",
    "REOPENED_IN_ORDER",
    "SELECTION_IN_ORDER",
    "SERVICE_SINCE",
    "SERVICE_START",
    "TEAM_LARGE_ENOUGH",
    "VOTE",
    "ConsentNeeded",
    "ProbationFacts",
    "ProbationStanding",
    "SelectionFacts",
    "SelectionReview",
    "SelectionStepsFacts",
    "VoteOutcome",
    "consent_needed",
    "post_probation",
    "post_probation_last_day",
    "post_service_since",
    "probation_facts",
    "selection_facts",
    "selection_review",
    "vote_outcome",
]
