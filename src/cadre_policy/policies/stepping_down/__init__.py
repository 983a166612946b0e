"""Adjusting cadres who do not act: what is found, what must come first, what is decided, and what follows.

Text: what inspections find about decisions being carried out irresolutely, in part or inadequately is promptly followed
up by the organisation department (clause 4.2).  Article 4 names four categories of inaction, each with two signs (4.3 to
4.6), and stresses those who dodge from subjective causes (4.7).  By the circumstances of the case (4.8) such a
cadre is relieved of the post, reassigned or demoted (4.9); Party organisations draw up negative lists in due time (4.10).  The
trial rules of 2015 on moving leading cadres down list ten situations and ask that a reminder, education, inquiry or
admonition was in vain first (art. 8); the rules of 2022 list fifteen (art. 5), and that condition is gone.  By the
Selection Regulation of 2019 there is no promotion for one year after being moved away or relieved as unsuitable; the
two years after a demotion are recalled only (both are in the topic ``sanction_effects``).

No text says which category leads to which measure, and no rule here does: findings are people's judgement, the choice
is that of the body with the power of appointment, and both are recorded and checked.  Relief of a post is no sanction.  The
procedure articles of the rules on moving down were not read and are not encoded.
"""

from cadre_policy.policies.stepping_down.answers import (
    adjustment_measure_lawful,
    adjustment_procedure,
    barred_after_adjustment,
    inaction_established,
    inaction_follow_up,
    negative_list_kept,
    promotion_open_from,
)
from cadre_policy.policies.stepping_down.facts import InactionFacts
from cadre_policy.policies.stepping_down.flatten import (
    adjustment_effect_facts,
    adjustment_facts,
    follow_up_facts,
    inaction_facts,
    negative_list_facts,
)
from cadre_policy.policies.stepping_down.follow_up import (
    FOLLOW_UP_OPENED,
    FOLLOW_UP_WAITED,
    NEGATIVE_LIST_KEPT,
    FollowUp,
    FollowUpFacts,
    NegativeListFacts,
)
from cadre_policy.policies.stepping_down.handling import (
    ADJUSTMENT_APPEAL,
    ADJUSTMENT_BODY,
    ADJUSTMENT_GROUND,
    ADJUSTMENT_LAWFUL,
    ADJUSTMENT_LISTED,
    ADJUSTMENT_PROCEDURE,
    ADJUSTMENT_REASONS,
    REMINDER_FIRST,
    SITUATION_LISTED,
)
from cadre_policy.policies.stepping_down.handling_facts import AdjustmentFacts
from cadre_policy.policies.stepping_down.parameters import REMINDER_REQUIRED, SIGNS, SITUATIONS
from cadre_policy.policies.stepping_down.review import AdjustmentReview, adjustment_review
from cadre_policy.policies.stepping_down.rules import (
    AFRAID_ESTABLISHED,
    CATEGORIES,
    GAP_TO_NOTE,
    INACTION_ESTABLISHED,
    NOT_GENUINE_ESTABLISHED,
    SUBJECTIVE_AVOIDANCE,
    UNABLE_ESTABLISHED,
    UNWILLING_ESTABLISHED,
)
from cadre_policy.policies.stepping_down.spans import adjustment_effect_spans, inaction_spans

__all__ = [
    "ADJUSTMENT_APPEAL",
    "ADJUSTMENT_BODY",
    "ADJUSTMENT_GROUND",
    "ADJUSTMENT_LAWFUL",
    "ADJUSTMENT_LISTED",
    "ADJUSTMENT_PROCEDURE",
    "ADJUSTMENT_REASONS",
    "AFRAID_ESTABLISHED",
    "CATEGORIES",
    "FOLLOW_UP_OPENED",
    "FOLLOW_UP_WAITED",
    "GAP_TO_NOTE",
    "INACTION_ESTABLISHED",
    "NEGATIVE_LIST_KEPT",
    "NOT_GENUINE_ESTABLISHED",
    "REMINDER_FIRST",
    "REMINDER_REQUIRED",
    "SIGNS",
    "SITUATIONS",
    "SITUATION_LISTED",
    "SUBJECTIVE_AVOIDANCE",
    "UNABLE_ESTABLISHED",
    "UNWILLING_ESTABLISHED",
    "AdjustmentFacts",
    "AdjustmentReview",
    "FollowUp",
    "FollowUpFacts",
    "InactionFacts",
    "NegativeListFacts",
    "adjustment_effect_facts",
    "adjustment_effect_spans",
    "adjustment_facts",
    "adjustment_measure_lawful",
    "adjustment_procedure",
    "adjustment_review",
    "barred_after_adjustment",
    "follow_up_facts",
    "inaction_established",
    "inaction_facts",
    "inaction_follow_up",
    "inaction_spans",
    "negative_list_facts",
    "negative_list_kept",
    "promotion_open_from",
]
