"""Who may not be made an object of assessment (考察对象) for a leading post.

Text: the Opinion puts the political standard first (S2.1).  Selection Regulation art. 24: low public recognition, a low
annual grade, canvassing, emigration of the spouse (or, without one, of the children), an effect period that runs, and
other reasons.  The text of 2014 looks at the grades of the last three years, that of 2019 at the last year alone; that
of 2019 begins with political discipline, leaves special posts out of the ground on emigration and adds measures that still
affect use after their period.  Which of 2014's grounds were read is told by their evidence; the text of 2002 was not
read.  While a case is under investigation there is no promotion either (Government Sanctions Law art. 52).
"""

from cadre_policy.policies.candidacy.answers import candidacy, candidacy_grounds, candidacy_requirement
from cadre_policy.policies.candidacy.facts import CandidacyFacts
from cadre_policy.policies.candidacy.flatten import candidacy_facts, candidacy_spans, latest_graded_year
from cadre_policy.policies.candidacy.parameters import LAST_YEAR
from cadre_policy.policies.candidacy.rules import (
    CANDIDACY_GROUNDS,
    CANDIDACY_OPEN,
    CANVASSING_GROUND,
    EFFECT_GROUND,
    EMIGRATION_GROUND,
    GRADE_GROUND,
    INVESTIGATION_GROUND,
    OTHER_GROUND,
    POLITICAL_GROUND,
    RECOGNITION_GROUND,
)

__all__ = [
    "CANDIDACY_GROUNDS",
    "CANDIDACY_OPEN",
    "CANVASSING_GROUND",
    "EFFECT_GROUND",
    "EMIGRATION_GROUND",
    "GRADE_GROUND",
    "INVESTIGATION_GROUND",
    "LAST_YEAR",
    "OTHER_GROUND",
    "POLITICAL_GROUND",
    "RECOGNITION_GROUND",
    "CandidacyFacts",
    "candidacy",
    "candidacy_facts",
    "candidacy_grounds",
    "candidacy_requirement",
    "candidacy_spans",
    "latest_graded_year",
]
