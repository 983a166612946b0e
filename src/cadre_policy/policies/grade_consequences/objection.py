"""Whether a grade can be objected to, and until when."""

from cadre_policy.policies.assessment_texts import INSTITUTION_1995, INSTITUTION_2023, not_found
from cadre_policy.policies.grade_consequences import facts as about
from cadre_policy.policies.grade_consequences import parameters as figures
from cadre_policy.policies.grade_consequences.authorities import ASSESSING_UNIT
from cadre_policy.policies.grade_consequences.facts import GradeConsequenceFacts
from cadre_policy.policies.grade_consequences.grades import BASIC, LOWEST, consequence
from cadre_policy.policies.grade_consequences.parameters import of_institutions
from cadre_policy.policies.remedies import GRADE_APPEAL_LAW
from cadre_policy.records import AssessmentSystem
from cadre_policy.rules import Rule, all_of, any_of, days_between, first_of, in_force, left_open

GRADE_REVIEWABLE: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "reviewable",
    "可对等次申请复核、申诉",
    "the grade can be reviewed and appealed against",
    first_of(
        (
            about.system.is_(AssessmentSystem.INSTITUTION),
            in_force(
                (INSTITUTION_1995, not_found(bool, figures.OLD_INSTITUTION)),
                (INSTITUTION_2023, any_of(BASIC, LOWEST)),
            ),
        ),
        otherwise=in_force(
            ("2006-01-01", not_found(bool, figures.OLD_LAW)),
            (figures.LAW_BEGAN, LOWEST, figures.LAW_MADE_KNOWN),
        ),
    ),
    GRADE_APPEAL_LAW,
    of_institutions(36),
    authority=ASSESSING_UNIT,
)
"""Of civil servants only a grade incompetent; of institution staff basically qualified as well.  The day asked about decides."""
REVIEW_IN_TIME: Rule[GradeConsequenceFacts, bool] = consequence(
    bool,
    "review_in_time",
    "申请复核尚在期限内",
    "there is still time to ask for review",
    all_of(
        GRADE_REVIEWABLE,
        first_of(
            (
                about.system.is_(AssessmentSystem.INSTITUTION),
                left_open(
                    bool,
                    "事业单位工作人员申请复核的期限未查到",
                    "within what time institution staff may ask for review was not found",
                    of_institutions(36),
                ),
            ),
            otherwise=days_between(about.told) <= figures.REVIEW_DAYS,
        ),
    ),
    GRADE_APPEAL_LAW,
    of_institutions(36),
    authority=ASSESSING_UNIT,
)

__all__ = ["GRADE_REVIEWABLE", "REVIEW_IN_TIME"]
