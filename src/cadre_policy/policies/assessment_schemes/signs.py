"""The concerns of articles 5 to 7: one rule for each, which tells a body's finding from a mere sign of it."""

from typing import Final

from cadre_policy.law import OPINION, Label
from cadre_policy.policies.assessment_schemes import facts as about
from cadre_policy.policies.assessment_schemes.facts import SignFacts, SignState
from cadre_policy.policies.assessment_schemes.readings import BEGAN
from cadre_policy.records import SchemeConcern
from cadre_policy.rules import Authority, Rule, first_of, for_judgement, in_force, rule

_COMPETENT = Label("主管考核、督查、问责的机关", "the bodies in charge of assessment, inspection and accountability")


def _concern(concern: SchemeConcern, clause: str, *, computed: bool) -> Rule[SignFacts, SignState]:
    """How a concern stands.  Where no sign can be computed, what no body has found is for judgement."""
    cite = OPINION.cite(clause)
    judged = for_judgement(SignState, "是否存在由主管机关认定", "whether it is so, the competent body finds", cite)
    told = (about.found, SignState.FOUND), (about.cleared, SignState.CLEARED)
    signs = first_of(*told, (about.sign, SignState.TO_REVIEW), otherwise=SignState.NO_SIGN)
    return rule(
        SignFacts,
        SignState,
        name=f"scheme.concern.{concern.value}",
        zh=concern.label.zh,
        en=concern.label.en,
        cites=(cite,),
        body=in_force((BEGAN, signs if computed else first_of(*told, otherwise=judged))),
        authority=Authority(body=_COMPETENT, cites=(cite,)),
    )


TARGET_REALISM = _concern(SchemeConcern.UNREALISTIC_TARGET, "5.5", computed=True)
TARGET_ESCALATION = _concern(SchemeConcern.TARGET_ESCALATION, "5.6", computed=True)
ACCOUNTABILITY_ESCALATION = _concern(SchemeConcern.ACCOUNTABILITY_ESCALATION, "5.7", computed=True)
PAPERS_AND_MEETINGS = _concern(SchemeConcern.PAPERS_AND_MEETINGS, "5.8", computed=True)
RESPONSIBILITY_SHIFT = _concern(SchemeConcern.RESPONSIBILITY_SHIFT, "5.9", computed=False)
FORMALISM = _concern(SchemeConcern.FORMALISM, "5.10", computed=False)
VANITY_PROJECT = _concern(SchemeConcern.VANITY_PROJECT, "5.11", computed=False)
NOT_CLASSIFIED = _concern(SchemeConcern.NOT_CLASSIFIED, "6.3", computed=False)
NOT_MERGED = _concern(SchemeConcern.NOT_MERGED, "6.4", computed=True)
MERE_FORMALITY = _concern(SchemeConcern.MERE_FORMALITY, "6.6", computed=False)
DEFECT_MECHANISM = _concern(SchemeConcern.MECHANISM, "7.5", computed=False)
DEFECT_PROCEDURE = _concern(SchemeConcern.PROCEDURE, "7.5", computed=False)
DEFECT_CONTENT = _concern(SchemeConcern.CONTENT, "7.5", computed=False)
DEFECT_INDICATORS = _concern(SchemeConcern.INDICATORS, "7.5", computed=False)
DEFECT_USE = _concern(SchemeConcern.USE, "7.5", computed=False)

CONCERNS: Final = {
    SchemeConcern.UNREALISTIC_TARGET: TARGET_REALISM,
    SchemeConcern.TARGET_ESCALATION: TARGET_ESCALATION,
    SchemeConcern.ACCOUNTABILITY_ESCALATION: ACCOUNTABILITY_ESCALATION,
    SchemeConcern.PAPERS_AND_MEETINGS: PAPERS_AND_MEETINGS,
    SchemeConcern.RESPONSIBILITY_SHIFT: RESPONSIBILITY_SHIFT,
    SchemeConcern.FORMALISM: FORMALISM,
    SchemeConcern.VANITY_PROJECT: VANITY_PROJECT,
    SchemeConcern.NOT_CLASSIFIED: NOT_CLASSIFIED,
    SchemeConcern.NOT_MERGED: NOT_MERGED,
    SchemeConcern.MERE_FORMALITY: MERE_FORMALITY,
    SchemeConcern.MECHANISM: DEFECT_MECHANISM,
    SchemeConcern.PROCEDURE: DEFECT_PROCEDURE,
    SchemeConcern.CONTENT: DEFECT_CONTENT,
    SchemeConcern.INDICATORS: DEFECT_INDICATORS,
    SchemeConcern.USE: DEFECT_USE,
}
"""The rule of each concern, in the order of the text."""

DEFECTS: Final = (
    SchemeConcern.MECHANISM,
    SchemeConcern.PROCEDURE,
    SchemeConcern.CONTENT,
    SchemeConcern.INDICATORS,
    SchemeConcern.USE,
)
"""The five defects that article 7 wants cured."""

__all__ = [
    "ACCOUNTABILITY_ESCALATION",
    "CONCERNS",
    "DEFECTS",
    "DEFECT_CONTENT",
    "DEFECT_INDICATORS",
    "DEFECT_MECHANISM",
    "DEFECT_PROCEDURE",
    "DEFECT_USE",
    "FORMALISM",
    "MERE_FORMALITY",
    "NOT_CLASSIFIED",
    "NOT_MERGED",
    "PAPERS_AND_MEETINGS",
    "RESPONSIBILITY_SHIFT",
    "TARGET_ESCALATION",
    "TARGET_REALISM",
    "VANITY_PROJECT",
]
