"""What is due after a death: lump sums, who counts as family, and long-term support.

Text: the Opinion asks for lasting support of the families of cadres who died on duty (clause 17.18); it gives no amount,
no form and no end.  The lump sum on a death stands in the Death Gratuity Notice: that of 2007 for deaths from
2004-10-01 (80, 40 or 20 months of the last basic pay), that of 2011 for deaths from 2011-08-01 (20 or 2 times the
previous year's national urban per-capita disposable income, and 40 months).  The base is the basic pay of the last
month without allowances.  Institutions not managed by reference have a notice of their own (40 or 20 months).  A
martyr's family is paid praise money besides (Martyrs Regulation, 30 times the income figure).

Nobody's death is inferred here, nor its manner: a death is on file or it is not, and its manner is what the competent
body found.  The Yunnan amounts of hardship aid to survivors were not found and stay open.
"""

from cadre_policy.policies.death_benefits.answers import (
    counts_as_family,
    death_gratuity,
    death_payments,
    praise_money,
    survivor_support,
    survivors_hardship_aid,
)
from cadre_policy.policies.death_benefits.facts import (
    DeathFacts,
    FamilyClaimFacts,
    SurvivorSupport,
    SurvivorSupportFacts,
)
from cadre_policy.policies.death_benefits.flatten import death_facts, family_claim_facts, survivor_support_facts
from cadre_policy.policies.death_benefits.parameters import INCOME_YEAR, LONG_TERM_SUPPORT, URBAN_INCOME, WHO_IS_FAMILY
from cadre_policy.policies.death_benefits.rules import (
    DEATH_GRATUITY,
    DEATH_PAYMENTS,
    HARDSHIP_AID_TO_SURVIVORS,
    PRAISE_MONEY,
)
from cadre_policy.policies.death_benefits.survivors import COUNTS_AS_FAMILY, SURVIVOR_SUPPORT

__all__ = [
    "COUNTS_AS_FAMILY",
    "DEATH_GRATUITY",
    "DEATH_PAYMENTS",
    "HARDSHIP_AID_TO_SURVIVORS",
    "INCOME_YEAR",
    "LONG_TERM_SUPPORT",
    "PRAISE_MONEY",
    "SURVIVOR_SUPPORT",
    "URBAN_INCOME",
    "WHO_IS_FAMILY",
    "DeathFacts",
    "FamilyClaimFacts",
    "SurvivorSupport",
    "SurvivorSupportFacts",
    "counts_as_family",
    "death_facts",
    "death_gratuity",
    "death_payments",
    "family_claim_facts",
    "praise_money",
    "survivor_support",
    "survivor_support_facts",
    "survivors_hardship_aid",
]
