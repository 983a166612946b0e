"""What a low grade leads to: admonition, adjustment, a lower post, the ground of dismissal; and what spares from it."""

from cadre_policy.law.instruments import RANK_PROVISIONS
from cadre_policy.policies.grade_consequences import facts as about
from cadre_policy.policies.grade_consequences import parameters as figures
from cadre_policy.policies.grade_consequences.authorities import APPOINTING_ORGAN
from cadre_policy.policies.grade_consequences.facts import GradeConsequenceFacts
from cadre_policy.policies.grade_consequences.grades import (
    BASIC,
    LOWEST,
    NO,
    TWO_BASIC,
    TWO_LOWEST,
    TWO_UNGRADED,
    by_text,
    consequence,
    leader_open,
    since_2020,
)
from cadre_policy.policies.grade_consequences.outcomes import Correction
from cadre_policy.policies.grade_consequences.parameters import LEADER, of_2007, of_2020, of_institutions
from cadre_policy.rules import Rule, all_of, any_of, const, first_of, in_force, left_open, not_

_NOTHING = const(Correction.NONE)

CORRECTION: Rule[GradeConsequenceFacts, Correction] = consequence(
    Correction,
    "correction",
    "因等次给予的教育处理",
    "what is asked of the person because of the grade",
    by_text(
        Correction,
        civil=first_of(
            (BASIC, since_2020(const(Correction.ADMONITION_TALK), const(Correction.ADMONITION))), otherwise=_NOTHING
        ),
        institution=first_of((BASIC, const(Correction.SELF_CRITICISM)), otherwise=_NOTHING),
        leader=first_of((BASIC, figures.LEADER_CORRECTION), otherwise=_NOTHING),
    ),
    of_2020(21, 1),
    of_2007(18),
    of_institutions(29),
    LEADER,
    authority=APPOINTING_ORGAN,
)
ADJUSTMENT_DUE: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "adjustment",
    "因连续两年基本称职(基本合格)予以调整",
    "an adjustment after two years basically competent (basically qualified) in a row",
    by_text(
        bool,
        civil=all_of(
            TWO_BASIC,
            since_2020(
                left_open(
                    bool,
                    "2007年文本未查到连续两年基本称职的后果",
                    "what follows two years basically competent was not found in the text of 2007",
                    of_2007(18),
                ),
                figures.ADJUSTED_AFTER_TWO,
            ),
        ),
        institution=TWO_BASIC,
        leader=all_of(TWO_BASIC, leader_open(bool)),
    ),
    figures.ADJUSTED_AFTER_TWO.cite,
    of_institutions(29),
    authority=APPOINTING_ORGAN,
)
MAY_BE_MOVED: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "may_be_moved",
    "因连续两年未确定等次可以调整岗位",
    "the post may be changed after two years without a grade in a row",
    by_text(bool, civil=NO, institution=TWO_UNGRADED, leader=NO),
    of_institutions(31),
    authority=APPOINTING_ORGAN,
)
POST_LOWERED: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "post_lowered",
    "因不称职(不合格)降低一个职务、职级层次(岗位等级)",
    "because of a grade incompetent (unqualified), one post, rank or post grade lower",
    by_text(
        bool,
        civil=LOWEST,
        # What a sanction has lowered already is not lowered a second time.
        institution=all_of(LOWEST, not_(about.lowered_by_sanction)),
        leader=LOWEST,
    ),
    figures.DEMOTION_LAW,
    of_2020(22),
    of_2007(19),
    of_institutions(30),
    RANK_PROVISIONS.art(22),
    authority=APPOINTING_ORGAN,
)
DISMISSAL_GROUND: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "dismissal_ground",
    "具备因连续两年不称职辞退的事由",
    "there is the ground of dismissal of two years incompetent in a row",
    by_text(bool, civil=TWO_LOWEST, institution=NO, leader=TWO_LOWEST),
    figures.DISMISSAL_LAW,
    of_2007(19),
    authority=APPOINTING_ORGAN,
)
"""Institution staff are not dismissed: their contract may be ended."""
SPARED_FROM_DISMISSAL: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "spared",
    "有因公致残、医疗期、孕产哺乳等不得辞退的情形",
    "work-caused disability, illness, pregnancy or nursing spares the person from dismissal",
    in_force(
        (
            "2006-01-01",
            left_open(
                bool,
                "2005年公务员法不得辞退的情形未查到",
                "whom the law of 2005 spared from dismissal was not found",
                figures.OLD_LAW,
            ),
        ),
        (
            figures.LAW_BEGAN,
            any_of(about.disabled_by_work, about.medical_period, about.mother),
            figures.LAW_MADE_KNOWN,
        ),
    ),
    figures.NO_DISMISSAL_LAW,
    authority=APPOINTING_ORGAN,
)
"""The three situations of article 89 that speak of health and family; the day asked about decides."""
DISMISSAL_OPEN: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "dismissal",
    "因连续两年不称职可予辞退",
    "dismissal after two years incompetent in a row is open",
    all_of(DISMISSAL_GROUND, not_(SPARED_FROM_DISMISSAL)),
    figures.DISMISSAL_LAW,
    figures.NO_DISMISSAL_LAW,
    authority=APPOINTING_ORGAN,
)
CONTRACT_MAY_END: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "contract",
    "事业单位可以解除聘用合同(提前三十日书面通知)",
    "the institution may end the contract, with 30 days' written notice",
    by_text(
        bool,
        civil=NO,
        institution=any_of(TWO_LOWEST, all_of(LOWEST, about.refused_reassignment)),
        leader=NO,
    ),
    of_institutions(30),
    figures.CONTRACT_LAW,
    authority=APPOINTING_ORGAN,
)

__all__ = [
    "ADJUSTMENT_DUE",
    "CONTRACT_MAY_END",
    "CORRECTION",
    "DISMISSAL_GROUND",
    "DISMISSAL_OPEN",
    "MAY_BE_MOVED",
    "POST_LOWERED",
    "SPARED_FROM_DISMISSAL",
]
