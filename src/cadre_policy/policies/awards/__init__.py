"""Awards: what kind, what bonus, when a reward is to be proposed, and what "excellent" brings.

Text: the Opinion asks that whoever performed in an exemplary way, completed a task excellently or made an outstanding
contribution, a person or a team, be rewarded promptly and by the rules (clause 16.7), and says that a reward may be
political, material or spiritual (16.8).  It names no amount, no number
and no days.  Kinds and grounds are in the Provisions on Awards to Civil Servants (2008, 2020) and in articles 51 to 56
of the Civil Servants Law; the bonuses, raised in 2018 on a day that was not found, in a document of the ministry.  The
assessment provisions link "excellent" to a commendation, and three years of it in a row to a third-class merit.

Any share or number for commendations and merits was not found and stays open.  That a refusal may not rest on a
tolerated piece of work (clause 11.8) is asked in ``tolerance_effects``.
"""

from cadre_policy.policies.awards.answers import (
    award_bonus,
    award_can_be_posthumous,
    award_kind,
    award_medal,
    award_quota,
    commendation_for_year,
    merit_for_years,
    reward_due,
    reward_form,
)
from cadre_policy.policies.awards.facts import AwardFacts, ExcellenceFacts, Merit, RewardFacts
from cadre_policy.policies.awards.flatten import award_facts, excellence_facts, reward_form_facts
from cadre_policy.policies.awards.parameters import HOW_MANY_GROUNDS, MERIT_AGAIN
from cadre_policy.policies.awards.rules import (
    AWARD_BONUS,
    AWARD_KIND,
    AWARD_MEDAL,
    AWARD_QUOTA,
    COMMENDATION_FOR_YEAR,
    MERIT_FOR_YEARS,
    POSTHUMOUS_AWARD,
    REWARD_DUE,
    REWARD_FORM,
)

__all__ = [
    "AWARD_BONUS",
    "AWARD_KIND",
    "AWARD_MEDAL",
    "AWARD_QUOTA",
    "COMMENDATION_FOR_YEAR",
    "HOW_MANY_GROUNDS",
    "MERIT_AGAIN",
    "MERIT_FOR_YEARS",
    "POSTHUMOUS_AWARD",
    "REWARD_DUE",
    "REWARD_FORM",
    "AwardFacts",
    "ExcellenceFacts",
    "Merit",
    "RewardFacts",
    "award_bonus",
    "award_can_be_posthumous",
    "award_facts",
    "award_kind",
    "award_medal",
    "award_quota",
    "commendation_for_year",
    "excellence_facts",
    "merit_for_years",
    "reward_due",
    "reward_form",
    "reward_form_facts",
]
