"""How many of a unit's people may be graded 'excellent' in an annual assessment.

Text: the Opinion asks to raise the share of 'excellent' for cadres of border, ethnic and poor townships (clause
18.4) and gives no figure, base, day or approving body.  The figures are national.  For civil servants who are not
leaders of their organ: generally 15 % and at most 20 % of those who took part (Provisions of 2007, about art. 11);
generally 20 %, and with consent up to 25 %, of those who should take part (Provisions of 2020, about art. 11,
read in secondary sources).  For public institution staff: generally 20 % of those who should take part, about 25 %
with approval on one of three grounds, generally 15 % for units with problems (Provisions of 2023, art. 15).  For
leading cadres: generally 25 % of those who took part, and 30, 20 or 15 % by the grade of their group (Regulation of
2019).  The national ceiling is applied last, to an approval and to the Opinion's tilt alike.  No text says how
parts of a place are rounded.
"""

from cadre_policy.policies.excellent_quota.answers import (
    counts_in_base,
    excellent_quota,
    excellent_quota_ceiling,
    excellent_quota_general,
    excellent_quota_theoretical,
)
from cadre_policy.policies.excellent_quota.base import COUNTS_IN_BASE
from cadre_policy.policies.excellent_quota.counting import Pool, QuotaBase, pooled_places, quota_base
from cadre_policy.policies.excellent_quota.facts import ExcellentQuotaFacts, QuotaMemberFacts
from cadre_policy.policies.excellent_quota.flatten import excellent_quota_facts, quota_member_facts
from cadre_policy.policies.excellent_quota.parameters import (
    CIVIL_CEILING,
    CIVIL_GENERAL,
    INSTITUTION_CEILING,
    INSTITUTION_GENERAL,
    INSTITUTION_LOWERED,
    LOWERED_OR_RAISED,
    ROUNDING,
    TOWNSHIP_SHARE,
)
from cadre_policy.policies.excellent_quota.rules import (
    BASE,
    EXCELLENT_QUOTA,
    EXCELLENT_QUOTA_CEILING,
    EXCELLENT_QUOTA_GENERAL,
    EXCELLENT_QUOTA_THEORETICAL,
)
from cadre_policy.policies.township_favour.parameters import TOWNSHIP_TAGS

__all__ = [
    "BASE",
    "CIVIL_CEILING",
    "CIVIL_GENERAL",
    "COUNTS_IN_BASE",
    "EXCELLENT_QUOTA",
    "EXCELLENT_QUOTA_CEILING",
    "EXCELLENT_QUOTA_GENERAL",
    "EXCELLENT_QUOTA_THEORETICAL",
    "INSTITUTION_CEILING",
    "INSTITUTION_GENERAL",
    "INSTITUTION_LOWERED",
    "LOWERED_OR_RAISED",
    "ROUNDING",
    "TOWNSHIP_SHARE",
    "TOWNSHIP_TAGS",
    "ExcellentQuotaFacts",
    "Pool",
    "QuotaBase",
    "QuotaMemberFacts",
    "counts_in_base",
    "excellent_quota",
    "excellent_quota_ceiling",
    "excellent_quota_facts",
    "excellent_quota_general",
    "excellent_quota_theoretical",
    "pooled_places",
    "quota_base",
    "quota_member_facts",
]
