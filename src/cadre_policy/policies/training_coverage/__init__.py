"""What training covers: the eight abilities, content, ways, providers and strategies of article 13, and gaps.

Text: the Opinion asks that four kinds of providers be used (clause 13.1) in three ways (13.2), that theory, Party spirit and
character be stressed and professional knowledge and ability strengthened (13.3), that eight abilities grow (13.4),
that gaps of knowledge, ability and experience be made good precisely (13.6), and that courses follow the major strategies
(13.7; its list is open).  The Regulation of 2023 (art. 13) names the kinds of training.  No text says how much of any of
them is enough, so coverage is shown, item by item, and is never a mark or a score.  Professional conduct (13.5) is
exhortation.  Whether a gap is made good the organisation department finds; a course alone does not close it.
"""

from cadre_policy.policies.training_coverage.answers import (
    TrainingCoverage,
    TrainingGapAnswer,
    TrainingItemCoverage,
    training_coverage,
    training_gaps,
)
from cadre_policy.policies.training_coverage.aspects import TRAINING_ASPECTS, TrainingAspect, training_aspect
from cadre_policy.policies.training_coverage.facts import (
    TrainingCoverageFacts,
    TrainingCovered,
    TrainingGapFacts,
    TrainingGapStanding,
)
from cadre_policy.policies.training_coverage.flatten import training_coverage_facts, training_gap_facts
from cadre_policy.policies.training_coverage.rules import (
    ABILITIES_COVERED,
    TRAINING_GAP_STANDING,
)
from cadre_policy.policies.training_coverage.units import (
    TrainingItemCount,
    UnitTrainingCoverage,
    unit_training_coverage,
    unit_training_gaps,
)

__all__ = [
    "ABILITIES_COVERED",
    "TRAINING_ASPECTS",
    "TRAINING_GAP_STANDING",
    "TrainingAspect",
    "TrainingCoverage",
    "TrainingCoverageFacts",
    "TrainingCovered",
    "TrainingGapAnswer",
    "TrainingGapFacts",
    "TrainingGapStanding",
    "TrainingItemCount",
    "TrainingItemCoverage",
    "UnitTrainingCoverage",
    "training_aspect",
    "training_coverage",
    "training_coverage_facts",
    "training_gap_facts",
    "training_gaps",
    "unit_training_coverage",
    "unit_training_gaps",
]
