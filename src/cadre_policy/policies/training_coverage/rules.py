"""The rules of coverage: one for each clause that names things to be taught, and one for gaps."""

from cadre_policy.law import OPINION, Citation, Label
from cadre_policy.law.instruments import CADRE_TRAINING_REGULATION
from cadre_policy.policies.training_coverage import facts as about
from cadre_policy.policies.training_coverage.facts import (
    TrainingCoverageFacts,
    TrainingCovered,
    TrainingGapFacts,
    TrainingGapStanding,
)
from cadre_policy.rules import Authority, Rule, first_of, in_force, rule

BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""
KINDS_TEXT = CADRE_TRAINING_REGULATION.art(13, version="2023")
_KINDS_BEGAN = "2023-09-19"


def _department(*cites: Citation) -> Authority:
    """Who plans courses, by the context of the clause."""
    return Authority(
        body=Label(
            "组织部门(原文未写主语,按上下文)",
            "the organisation department (the text names no one; read from its context)",
        ),
        cites=cites,
    )


def _covered(
    name: str, zh: str, en: str, cite: Citation, since: str = BEGAN
) -> Rule[TrainingCoverageFacts, TrainingCovered]:
    """Whether one of the things that a clause names is covered; coverage is shown and has no mark to reach."""
    return rule(
        TrainingCoverageFacts,
        TrainingCovered,
        name=f"training.coverage.{name}",
        zh=zh,
        en=en,
        cites=(cite,),
        body=in_force((since, first_of((about.taught, TrainingCovered.YES), otherwise=TrainingCovered.NO))),
        authority=_department(cite),
    )


PROVIDERS_COVERED = _covered("providers", "师资平台的运用", "use of a kind of provider", OPINION.cite("13.1"))
MODES_COVERED = _covered("modes", "培训方式的运用", "use of a way of training", OPINION.cite("13.2"))
CONTENT_COVERED = _covered("content", "培训内容的覆盖", "coverage of a kind of content", OPINION.cite("13.3"))
ABILITIES_COVERED = _covered("abilities", "本领的课程覆盖", "coverage of an ability", OPINION.cite("13.4"))
TOPICS_COVERED = _covered("topics", "重大战略的课程覆盖", "coverage of a strategy", OPINION.cite("13.7"))
KINDS_COVERED = _covered("kinds", "培训类别的开展", "training of a kind", KINDS_TEXT, _KINDS_BEGAN)

TRAINING_GAP_STANDING: Rule[TrainingGapFacts, TrainingGapStanding] = rule(
    TrainingGapFacts,
    TrainingGapStanding,
    name="training.gap",
    zh="短板补齐情形",
    en="what became of a gap",
    cites=(OPINION.cite("13.6"),),
    body=in_force(
        (
            BEGAN,
            first_of(
                (about.closed, TrainingGapStanding.CLOSED),
                (about.trained, TrainingGapStanding.TRAINED),
                otherwise=TrainingGapStanding.WAITING,
            ),
        )
    ),
    authority=_department(OPINION.cite("13.6")),
)
