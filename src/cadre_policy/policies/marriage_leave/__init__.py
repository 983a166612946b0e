"""Marriage leave, and leave for a death in the family.

Text: the Opinion guarantees marriage leave (clause 17.13) and other lawful rights (17.14) and fixes no days.  The
notice of 1980 lets leaders grant one to three days for the person's own marriage and for the death of a parent, the
spouse or a child, with travel days on top where the spouses work in different places or the funeral is away.  It is
addressed to state enterprises; organs follow it by practice.  The Yunnan Population Regulation adds 15 days for whoever
registers a marriage (art. 22 from 2016-03-31; art. 18 from 2022-01-17).  What Yunnan gave before, on condition
of a late marriage, was not found with certainty and stays open.  No text says by when the leave is to be taken.
"""

from cadre_policy.policies.marriage_leave.answers import (
    bereavement_leave,
    bereavements,
    marriage_entitlement,
    marriage_leave,
)
from cadre_policy.policies.marriage_leave.facts import BereavementFacts, MarriageLeaveFacts
from cadre_policy.policies.marriage_leave.flatten import bereavement_facts, marriage_leave_facts
from cadre_policy.policies.marriage_leave.parameters import BEREAVEMENT_DISCRETION, MARRIAGE_DISCRETION
from cadre_policy.policies.marriage_leave.rules import (
    BEREAVEMENT_LEAVE,
    BEREAVEMENT_TRAVEL,
    BEREAVEMENT_WITHIN,
    CLOSE_RELATIVE,
    MARRIAGE_LEAVE,
    MARRIAGE_TRAVEL,
    MARRIAGE_WITHIN,
    NATIONAL_MARRIAGE_LEAVE,
    YUNNAN_MARRIAGE_LEAVE,
)

__all__ = [
    "BEREAVEMENT_DISCRETION",
    "BEREAVEMENT_LEAVE",
    "BEREAVEMENT_TRAVEL",
    "BEREAVEMENT_WITHIN",
    "CLOSE_RELATIVE",
    "MARRIAGE_DISCRETION",
    "MARRIAGE_LEAVE",
    "MARRIAGE_TRAVEL",
    "MARRIAGE_WITHIN",
    "NATIONAL_MARRIAGE_LEAVE",
    "YUNNAN_MARRIAGE_LEAVE",
    "BereavementFacts",
    "MarriageLeaveFacts",
    "bereavement_facts",
    "bereavement_leave",
    "bereavements",
    "marriage_entitlement",
    "marriage_leave",
    "marriage_leave_facts",
]
