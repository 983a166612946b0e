"""What follows for a person whose act was tolerated, and entries that hold it against the person all the same.

Text: a tolerated person is protected in routine, annual, target-responsibility, performance, term and end-of-probation
assessments, that of responsibility for clean government, and others: the list is open (clause 11.6).  The piece of work that
was tolerated is not evaluated negatively (11.7); other work may be.  Honours and commendations treat the person like anyone
else (11.8).  Whoever corrected promptly, wants to act, takes responsibility, acts well and has real results is used and
promoted as usual (11.9).

Effects follow from the body's decision (9.2), never from the merits.  Correction is owed besides (12.1).  The text gives no
right to an award and no promotion; on delegates, reserve lists and lighter handling it is silent.  An assessment or a
refusal that goes against the text is found here, for the body to look at; nothing is changed.
"""

from cadre_policy.policies.tolerance_effects.answers import ToleranceEffects, tolerance_effects
from cadre_policy.policies.tolerance_effects.facts import TRAITS, AfterToleranceFacts, ProtectedWorkFacts
from cadre_policy.policies.tolerance_effects.flatten import after_tolerance_facts
from cadre_policy.policies.tolerance_effects.held_against import (
    HeldAgainst,
    HeldIn,
    check_assessment,
    check_award,
    tolerated_work_held_against,
)
from cadre_policy.policies.tolerance_effects.rules import (
    AWARD_REFUSED_OVER_IT,
    HONOURS_UNAFFECTED,
    PROTECTED_KINDS,
    TOLERATED_WORK_HELD_AGAINST,
    USED_NORMALLY,
    WORK_PROTECTED,
    Protection,
)

__all__ = [
    "AWARD_REFUSED_OVER_IT",
    "HONOURS_UNAFFECTED",
    "PROTECTED_KINDS",
    "TOLERATED_WORK_HELD_AGAINST",
    "TRAITS",
    "USED_NORMALLY",
    "WORK_PROTECTED",
    "AfterToleranceFacts",
    "HeldAgainst",
    "HeldIn",
    "ProtectedWorkFacts",
    "Protection",
    "ToleranceEffects",
    "after_tolerance_facts",
    "check_assessment",
    "check_award",
    "tolerance_effects",
    "tolerated_work_held_against",
]
