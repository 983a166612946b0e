"""The rules of clauses 11.6 to 11.9."""

from cadre_policy.law import OPINION, Label, LabelledEnum
from cadre_policy.policies.assessment_texts import OPINION_2018
from cadre_policy.policies.remedies import SELECTING, against_grade
from cadre_policy.policies.tolerance_effects import facts
from cadre_policy.policies.tolerance_effects.facts import AfterToleranceFacts, ProtectedWorkFacts
from cadre_policy.records import AssessmentKind
from cadre_policy.rules import Authority, Rule, all_of, const, first_of, in_force, not_, rule

PROTECTED_KINDS = (
    AssessmentKind.ROUTINE,
    AssessmentKind.ANNUAL,
    AssessmentKind.TARGET,
    AssessmentKind.PERFORMANCE,
    AssessmentKind.TERM,
    AssessmentKind.PROBATION,
    AssessmentKind.CLEAN_GOVERNMENT,
)
"""The kinds of assessment that clause 11.6 names; its list is open."""


class Protection(LabelledEnum):
    """Whether a piece of work may not be evaluated negatively in an assessment, and by which part of the text."""

    NAMED = "named", "受保护(文件列明的考核)", "protected: a kind of assessment that the text names"
    OPEN_LIST = "open_list", "受保护(列举未尽的其他考核)", "protected: another kind, under the open list of the text"
    NONE = "none", "不受保护", "not protected"


WORK_PROTECTED: Rule[ProtectedWorkFacts, Protection] = rule(
    ProtectedWorkFacts,
    Protection,
    name="tolerance.effects.work_protected",
    zh="该项工作在考核中是否不得作负面评价",
    en="whether the piece of work may not be evaluated negatively in the assessment",
    cites=(OPINION.cite("11.6"), OPINION.cite("11.7")),
    body=in_force(
        (
            OPINION_2018,
            first_of(
                (not_(all_of(facts.entry_tolerated, facts.same_work)), Protection.NONE),
                (facts.kind.among(*PROTECTED_KINDS), Protection.NAMED),
                otherwise=const(Protection.OPEN_LIST),
            ),
        )
    ),
)
"""The tolerated piece of work and no other; other work of the same person may be rated low."""

TOLERATED_WORK_HELD_AGAINST: Rule[ProtectedWorkFacts, bool] = rule(
    ProtectedWorkFacts,
    bool,
    name="assessment.tolerated_work_held_against",
    zh="被容错的工作受到负面评价,须由考核单位复查",
    en="tolerated work is held against the person: for the assessing unit to look at again",
    cites=(OPINION.cite("11.6"), OPINION.cite("11.7")),
    body=in_force((OPINION_2018, all_of(facts.entry_tolerated, facts.same_work, facts.negative))),
    authority=against_grade(Label("考核单位", "the assessing unit"), OPINION.cite("11.7")),
)

AWARD_REFUSED_OVER_IT: Rule[ProtectedWorkFacts, bool] = rule(
    ProtectedWorkFacts,
    bool,
    name="awards.refused_over_tolerated_work",
    zh="因被容错的事项不予奖励,须由审批机关复查",
    en="an award is refused over the tolerated matter: for the approving organ to look at again",
    cites=(OPINION.cite("11.8"),),
    body=in_force((OPINION_2018, all_of(facts.entry_tolerated, facts.same_work, facts.refused))),
    authority=Authority(body=Label("奖励审批机关", "the organ that approves awards"), cites=(OPINION.cite("11.8"),)),
)
"""Same treatment, not a right to an award: a refusal on other grounds stands."""

HONOURS_UNAFFECTED: Rule[AfterToleranceFacts, bool] = rule(
    AfterToleranceFacts,
    bool,
    name="tolerance.effects.honours",
    zh="评先奖优、表彰奖励不受该事项影响",
    en="honours and commendations are not affected by the matter",
    cites=(OPINION.cite("11.8"),),
    body=in_force((OPINION_2018, facts.tolerated)),
)

USED_NORMALLY: Rule[AfterToleranceFacts, bool] = rule(
    AfterToleranceFacts,
    bool,
    name="tolerance.effects.appointment",
    zh="符合改错及时等五项,照常使用,该事项不构成障碍",
    en="the five traits are found: to be used and promoted as anyone else, the matter is no obstacle",
    cites=(OPINION.cite("11.9"),),
    body=in_force((OPINION_2018, all_of(facts.tolerated, *facts.TRAITS.values()))),
    authority=SELECTING,
)
"""Ordinary qualifications and procedure apply; nobody is promoted for having been tolerated.

No says that the text does not ask it, and not that the matter is an obstacle.
"""
