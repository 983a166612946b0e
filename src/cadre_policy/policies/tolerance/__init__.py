"""Whether the conditions for tolerating a mistake are met.

Text: the Opinion draws three distinctions (S4.2 to S4.4), each with a tolerable side and a side that bars: a knowing
violation, going on after an explicit ban, private gain.  Article 10 has a mistake looked at under six heads: motive
(10.2, 10.3), objective circumstances (10.4, 10.5), procedure (10.6, 10.7), nature (10.8), consequence (10.9 to
10.11) and, where there was a loss, its remedy (10.12, 10.13).  What should be tolerated is tolerated boldly (10.14);
new rules are not simply applied to old matters (10.15); those who take on problems left from the past are protected
(10.16).  Article 12 keeps tolerance within discipline and law (12.3, 12.6): what should not be tolerated never is
(12.7).  The text names no amount, no number of days, and is silent on repeated mistakes, on emergencies, and on
anything between tolerating and not tolerating.

Findings are people's judgement and are recorded, never guessed: a head without a finding is unknown, and a finding without
a source is none.  Bars decide alone.  One person and one act make a case; an act during which a rule changed has parts.  The discipline inspection and supervision organ decides (9.2).

The Opinion has no transitional rule.  The day asked about must be one on which it is in force; an act may be older, as
clauses 10.15 and 10.16 suppose.
"""

from cadre_policy.policies.tolerance.answers import (
    tolerance_by_reading,
    tolerance_merits,
    tolerance_review,
    which_readings_matter,
)
from cadre_policy.policies.tolerance.events import EventCase, event_reviews
from cadre_policy.policies.tolerance.facts import ToleranceFacts
from cadre_policy.policies.tolerance.flatten import CaseRead, read_case, tolerance_facts, tolerance_spans
from cadre_policy.policies.tolerance.hints import HINTS, Hint, mitigation_hints
from cadre_policy.policies.tolerance.limbs import (
    ALL_LIMBS,
    BARRED,
    BARS,
    BREACH_FOUND,
    DISTINCTIONS,
    LIMBS,
    PROTECTION_DUE,
    Side,
)
from cadre_policy.policies.tolerance.merits import MISTAKE_IN_REFORM, TOLERANCE_MERITS
from cadre_policy.policies.tolerance.parts import ActPart, NormOverPart, NormStanding, act_parts, split_case
from cadre_policy.policies.tolerance.readings import (
    BREACH,
    EMERGENCY,
    LATER_NORM,
    LONG_TERM,
    LOSS,
    OBJECTIVE_FACTOR,
    SIX_LIMBS,
)
from cadre_policy.policies.tolerance.remarks import Concern, Remark
from cadre_policy.policies.tolerance.review import LimbState, ToleranceReview

__all__ = [
    "ALL_LIMBS",
    "BARRED",
    "BARS",
    "BREACH",
    "BREACH_FOUND",
    "DISTINCTIONS",
    "EMERGENCY",
    "HINTS",
    "LATER_NORM",
    "LIMBS",
    "LONG_TERM",
    "LOSS",
    "MISTAKE_IN_REFORM",
    "OBJECTIVE_FACTOR",
    "PROTECTION_DUE",
    "SIX_LIMBS",
    "TOLERANCE_MERITS",
    "ActPart",
    "CaseRead",
    "Concern",
    "EventCase",
    "Hint",
    "LimbState",
    "NormOverPart",
    "NormStanding",
    "Remark",
    "Side",
    "ToleranceFacts",
    "ToleranceReview",
    "act_parts",
    "event_reviews",
    "mitigation_hints",
    "read_case",
    "split_case",
    "tolerance_by_reading",
    "tolerance_facts",
    "tolerance_merits",
    "tolerance_review",
    "tolerance_spans",
    "which_readings_matter",
]
