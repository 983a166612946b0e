"""How a tolerance case is handled: by whom, in what order, who is heard, and what a decision waits for.

Text: the discipline inspection and supervision organ is the responsible body (clause 9.2), organisation and other
departments cooperate (9.3).  Before accountability handling starts it is considered whether the conditions for tolerance
are met (9.7); the person's Party organisation or the functional department is heard first and reasonable views are taken
up (9.8).  Where the conditions are met tolerance is granted unasked (9.9).  Where a mistake reaches far and draws much
attention, people from outside take part in the verification (9.10).  Correction and help afterwards (12.1, 12.9) are told
as the topic on them has them.

Procedure is a question of its own: nothing here is read by the rules on the merits.  A decision can be final when the
findings come to a result, the responsible body decides, views were heard and people from outside took part where they had
to; that tolerance was considered too late is reported as a breach.  The Opinion sets no time limit for any step.
Measures of other places (emergencies, repeated errors, prior filing, lighter handling) can be asked about as labelled
profiles; they bind nobody here.
"""

from cadre_policy.policies.tolerance_procedure.answers import tolerance_finalisable, tolerance_procedure
from cadre_policy.policies.tolerance_procedure.facts import ElsewhereFacts, ToleranceProcedureFacts
from cadre_policy.policies.tolerance_procedure.flatten import elsewhere_facts, tolerance_procedure_facts
from cadre_policy.policies.tolerance_procedure.parameters import COMPETENT_BODY, OUTSIDE
from cadre_policy.policies.tolerance_procedure.principles import (
    PRINCIPLES_KEPT,
    PrinciplesFacts,
    principles_facts,
    principles_kept,
)
from cadre_policy.policies.tolerance_procedure.profiles import (
    EMERGENCY_EXCUSED,
    PARTLY_TOLERATED,
    PRIOR_FILING_WEIGHS,
    REPEAT_BARRED,
    SCREENING_LIMIT,
    ProfileAnswer,
    ToleranceProfile,
)
from cadre_policy.policies.tolerance_procedure.review import ProcedureReview, ProcedureStep, StepState, ToleranceStep
from cadre_policy.policies.tolerance_procedure.rules import (
    BODY_COMPETENT,
    CONSIDERATION,
    COOPERATION,
    EXEMPTION_DUE,
    MERITS_SETTLED,
    OUTCOME_FOLLOWS_MERITS,
    OUTSIDE_IN_ORDER,
    OUTSIDE_NEEDED,
    REASONABLE_VIEWS_TAKEN_UP,
    TOLERANCE_FINALISABLE,
    VIEWS_HEARD,
    Consideration,
)

__all__ = [
    "BODY_COMPETENT",
    "COMPETENT_BODY",
    "CONSIDERATION",
    "COOPERATION",
    "EMERGENCY_EXCUSED",
    "EXEMPTION_DUE",
    "MERITS_SETTLED",
    "OUTCOME_FOLLOWS_MERITS",
    "OUTSIDE",
    "OUTSIDE_IN_ORDER",
    "OUTSIDE_NEEDED",
    "PARTLY_TOLERATED",
    "PRINCIPLES_KEPT",
    "PRIOR_FILING_WEIGHS",
    "REASONABLE_VIEWS_TAKEN_UP",
    "REPEAT_BARRED",
    "SCREENING_LIMIT",
    "TOLERANCE_FINALISABLE",
    "VIEWS_HEARD",
    "Consideration",
    "ElsewhereFacts",
    "PrinciplesFacts",
    "ProcedureReview",
    "ProcedureStep",
    "ProfileAnswer",
    "StepState",
    "ToleranceProcedureFacts",
    "ToleranceProfile",
    "ToleranceStep",
    "elsewhere_facts",
    "principles_facts",
    "principles_kept",
    "tolerance_finalisable",
    "tolerance_procedure",
    "tolerance_procedure_facts",
]
