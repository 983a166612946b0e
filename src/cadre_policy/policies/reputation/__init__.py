"""Protection of a person's name: reports that are checked and cleared up, negative publicity, false accusation, slander.

Text: a report that is specific and can be checked is checked promptly, right and wrong are cleared up, and a conclusion is
reached (clause 11.2).  Negative publicity over an error in reform is checked, the truth published and the effect removed
(11.3).  False accusation and malicious hype are dealt with (11.4); rumour that disrupts reform with a bad effect is held to
account under discipline and law (11.5).  Cadres' names are really protected (20.4).  No clause sets a time.

From January 2020 the Report Handling Rules say what a false accusation is (art. 39), when and how an untrue report is
cleared up (art. 50), and that wrong treatment is corrected (art. 51); from May 2020 the Clarification Opinion names four
ways, the last three of them together with writing.  Under these texts a mistaken report is no false accusation.

A check has three outcomes: untrue, true, not excluded.  Only the first is cleared up, and only on the specific point.
Findings are recorded; no penalty for anyone follows from here.
"""

from cadre_policy.policies.reputation.answers import PublicityReview, ReportReview, publicity_review, report_review
from cadre_policy.policies.reputation.facts import PublicityFacts, ReportFacts, ReportOutcome
from cadre_policy.policies.reputation.flatten import publicity_facts, report_facts
from cadre_policy.policies.reputation.rules import (
    ACCUSATION,
    ACCUSATION_ESTABLISHED,
    CLARIFICATION_APPROVED,
    CLARIFICATION_DUE,
    CLARIFICATION_FORM,
    HYPE_TO_DEAL_WITH,
    PERSON_HEARD_FIRST,
    PUBLICITY_STEP,
    REPORT_STEP,
    REPORT_TO_CHECK,
    REPUTATION,
    SLANDER_TO_REFER,
    TREATMENT_TO_CORRECT,
    Accusation,
    ClarificationForm,
    PublicityStep,
    ReportStep,
    Reputation,
)

__all__ = [
    "ACCUSATION",
    "ACCUSATION_ESTABLISHED",
    "CLARIFICATION_APPROVED",
    "CLARIFICATION_DUE",
    "CLARIFICATION_FORM",
    "HYPE_TO_DEAL_WITH",
    "PERSON_HEARD_FIRST",
    "PUBLICITY_STEP",
    "REPORT_STEP",
    "REPORT_TO_CHECK",
    "REPUTATION",
    "SLANDER_TO_REFER",
    "TREATMENT_TO_CORRECT",
    "Accusation",
    "ClarificationForm",
    "PublicityFacts",
    "PublicityReview",
    "PublicityStep",
    "ReportFacts",
    "ReportOutcome",
    "ReportReview",
    "ReportStep",
    "Reputation",
    "publicity_facts",
    "publicity_review",
    "report_facts",
    "report_review",
]
