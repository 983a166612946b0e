"""Which ranks an organ may set, how many places it has for them, and who may be considered for those that are free.

Text: the Opinion asks that parallel posts and ranks be carried forward (clause 16.5) and gives no number.  The Rank
Provisions (in force from 2019-06-01) do: art. 10 says up to which rank each kind of organ may go (read); arts. 11 and 12
limit the places by shares of the organ's comprehensive-management posts, some of them shares of shares (secondary; a part
recalled only, which does not decide); about arts. 13 and 14 small organs may pool their places by level at county level
and above (recalled).  The ranks of section members have no limit.  No text says what becomes of a part of a place: it
is dropped by default, the outer share first.  Whoever is eligible when is the topic of promotion in rank; no text orders
those who are.
"""

from cadre_policy.policies.rank_quotas.answers import (
    pooled_rank_places,
    rank_may_be_set,
    rank_places_may_be_pooled,
    rank_quota,
    rank_quota_theoretical,
)
from cadre_policy.policies.rank_quotas.facts import RankCap, RankOrgan, RankQuotaFacts
from cadre_policy.policies.rank_quotas.flatten import rank_quota_facts
from cadre_policy.policies.rank_quotas.parameters import RANK_ROUNDING
from cadre_policy.policies.rank_quotas.promotion_list import (
    PromotionList,
    RankCandidate,
    RankOpening,
    promotion_list,
)
from cadre_policy.policies.rank_quotas.rules import RANK_MAY_BE_SET, RANK_PLACES_MAY_BE_POOLED
from cadre_policy.policies.rank_quotas.vacancies import RankPlaces, rank_places

__all__ = [
    "RANK_MAY_BE_SET",
    "RANK_PLACES_MAY_BE_POOLED",
    "RANK_ROUNDING",
    "PromotionList",
    "RankCandidate",
    "RankCap",
    "RankOpening",
    "RankOrgan",
    "RankPlaces",
    "RankQuotaFacts",
    "pooled_rank_places",
    "promotion_list",
    "rank_may_be_set",
    "rank_places",
    "rank_places_may_be_pooled",
    "rank_quota",
    "rank_quota_facts",
    "rank_quota_theoretical",
]
