"""Correction of mistakes, tolerated or not: plan, early warning, help afterwards, and tolerance that goes too far.

Text: mistakes are corrected and faults mended (clause 12.1).  Limits of policy are grasped accurately (12.2), the nature of
a matter is not confused (12.4), tolerance is no umbrella and loosens no discipline (12.5), it stays within discipline and
law (12.6), and what should not be tolerated never is (12.7).  Early signs are caught and corrected early, mistakes remedied
in time (12.8); cadres are helped to learn, put the matter behind them and start again (12.9).

No clause sets a time or an interval: what is told is done, missing, or open for so many days.  What bars tolerance (12.3,
12.6) is decided with the merits (:mod:`cadre_policy.policies.tolerance`); here a decision that goes against them is found,
for the deciding body to look at again.
"""

from cadre_policy.policies.correction.answers import (
    CorrectionReview,
    EarlyWarningReview,
    correction_review,
    early_warning_review,
    open_warnings,
)
from cadre_policy.policies.correction.facts import CaseCorrectionFacts, EarlyWarningFacts, HeadReasonsFacts
from cadre_policy.policies.correction.flatten import case_correction_facts, early_warning_facts, head_reasons_facts
from cadre_policy.policies.correction.rules import (
    ABUSE_TO_LOOK_INTO,
    CORRECTION_STATE,
    HEAD_REASONS,
    HELP_STATE,
    NATURE_CONFUSED,
    NATURE_REASONED,
    TOLERATED_DESPITE_BAR,
    WARNING_OPEN_FOR,
    WARNING_STATE,
    CorrectionState,
    HelpState,
    ReasonsState,
    WarningState,
)

__all__ = [
    "ABUSE_TO_LOOK_INTO",
    "CORRECTION_STATE",
    "HEAD_REASONS",
    "HELP_STATE",
    "NATURE_CONFUSED",
    "NATURE_REASONED",
    "TOLERATED_DESPITE_BAR",
    "WARNING_OPEN_FOR",
    "WARNING_STATE",
    "CaseCorrectionFacts",
    "CorrectionReview",
    "CorrectionState",
    "EarlyWarningFacts",
    "EarlyWarningReview",
    "HeadReasonsFacts",
    "HelpState",
    "ReasonsState",
    "WarningState",
    "case_correction_facts",
    "correction_review",
    "early_warning_facts",
    "early_warning_review",
    "head_reasons_facts",
    "open_warnings",
]
