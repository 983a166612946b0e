"""Care in hardship: visits, the special fund, and the normal benefits that everyone is due.

Text: the Opinion asks leading cadres to visit the families of cadres in hardship (clause 17.16), guarantees a special
fund for cadres and dependants in hardship (17.17), and the normal benefits that are due (17.11).  It names no interval
between visits, no amount of aid and no benefit: benefits are given by other instruments, and no organ may raise or cut
them on its own (Civil Servants Law art. 84).

Whether there is a hardship is for the competent body to find; what was reported and not yet judged makes nothing due.
"""

from cadre_policy.policies.hardship_care.answers import (
    hardship_aid,
    hardship_aid_amount,
    hardship_fund,
    hardship_visit,
    normal_benefit,
    normal_benefits,
)
from cadre_policy.policies.hardship_care.facts import BenefitFacts, BenefitStatus, HardshipFacts, VisitStatus
from cadre_policy.policies.hardship_care.flatten import benefit_facts, hardship_facts
from cadre_policy.policies.hardship_care.readings import WHICH_VISIT
from cadre_policy.policies.hardship_care.rules import (
    HARDSHIP_AID,
    HARDSHIP_AID_AMOUNT,
    HARDSHIP_FUND,
    HARDSHIP_VISIT,
    NORMAL_BENEFIT,
)

__all__ = [
    "HARDSHIP_AID",
    "HARDSHIP_AID_AMOUNT",
    "HARDSHIP_FUND",
    "HARDSHIP_VISIT",
    "NORMAL_BENEFIT",
    "WHICH_VISIT",
    "BenefitFacts",
    "BenefitStatus",
    "HardshipFacts",
    "VisitStatus",
    "benefit_facts",
    "hardship_aid",
    "hardship_aid_amount",
    "hardship_facts",
    "hardship_fund",
    "hardship_visit",
    "normal_benefit",
    "normal_benefits",
]
