"""Assessment schemes, and what assessment results are used for.

Text: carrying out central and provincial decisions is the focus of assessment (clause 5.1); political, conduct and
achievement assessment are stressed (5.2), and taking responsibility is part of the political one (5.3); visible and
latent results, near and long term are both to be seen (5.4).  Unrealistic targets, targets and accountability that
grow heavier level by level, government by papers and meetings, responsibility shifted as territorial, formalism and
vanity projects are to be prevented (5.5 to 5.11).  Schemes are differentiated by region, sector, level and post
(6.1), with reasonable indicators and weights (6.2), graded and classified (6.3); like items are merged (6.4), veto
items strictly controlled (6.5), and assessment is no mere formality (6.6).  Annual and routine assessment, with a file
for each cadre, are improved and five defects cured (7.4 to 7.7).  Results are an important basis for six uses (8.1),
praise and warn (8.2, 8.3), and are told in a reasonable way and in time (8.4).  The national texts want a grade
'excellent' put up for notice before that.  The Opinion gives no weight, no number of veto items, no threshold and no
number of days: none is added.

What breaks a clause is a fault; what only looks like it is a flag, or a candidate, for a body to decide.  Whether a
target is realistic or a project vain, bodies find.  Groups and units can be scored under a scheme that the caller
supplies; persons never are.
"""

from cadre_policy.policies.assessment_schemes.accountability import (
    HeavierBelow,
    accountability_escalation,
    accountability_facts,
    heavier_below,
)
from cadre_policy.policies.assessment_schemes.achievements import (
    ACHIEVEMENTS_RECORDED,
    AchievementFacts,
    achievement_facts,
    achievements_recorded,
)
from cadre_policy.policies.assessment_schemes.answers import assessment_concern, scheme_sound
from cadre_policy.policies.assessment_schemes.burden import BurdenLine, burden_change, burden_sign
from cadre_policy.policies.assessment_schemes.distribution import GradeDistribution, grade_distribution
from cadre_policy.policies.assessment_schemes.facts import SchemeFacts, SignFacts, SignState
from cadre_policy.policies.assessment_schemes.flatten import concern_facts, scheme_facts
from cadre_policy.policies.assessment_schemes.issues import IssueKind, SchemeIssue
from cadre_policy.policies.assessment_schemes.merging import MergeCandidate, merge_candidates
from cadre_policy.policies.assessment_schemes.notice import (
    EXCELLENT_NOTICE,
    NOTICE_DAYS,
    STAFF_NOTICE_DAYS,
    NoticeFacts,
    NoticeStatus,
    excellent_notice,
    notice_facts,
)
from cadre_policy.policies.assessment_schemes.readings import (
    FOCUS,
    IMPORTANT,
    KEYS,
    STAFF_TOLD_IN_WRITING,
    TOLD_IN_WRITING,
    VETO_BASIS,
)
from cadre_policy.policies.assessment_schemes.review import SchemeReview, scheme_review
from cadre_policy.policies.assessment_schemes.rules import (
    SCHEME_ACHIEVEMENTS,
    SCHEME_DIFFERENTIATED,
    SCHEME_SOUND,
    VETO_HAS_BASIS,
)
from cadre_policy.policies.assessment_schemes.scoring import Contribution, SchemeScore, scheme_score
from cadre_policy.policies.assessment_schemes.signs import (
    CONCERNS,
    DEFECTS,
    TARGET_ESCALATION,
)
from cadre_policy.policies.assessment_schemes.targets import asks_for_more
from cadre_policy.policies.assessment_schemes.use_answers import (
    annual_result_status,
    praise_due,
    result_feedback,
    result_use_allowed,
    routine_assessed,
    routine_file_kept,
    warning_due,
)
from cadre_policy.policies.assessment_schemes.use_facts import (
    AnnualResultStatus,
    FeedbackFacts,
    FeedbackStatus,
    MeritFacts,
    ResultUseFacts,
    YearlyResultFacts,
)
from cadre_policy.policies.assessment_schemes.use_flatten import (
    feedback_facts,
    result_use_facts,
    yearly_result_facts,
)
from cadre_policy.policies.assessment_schemes.use_rules import (
    ANNUAL_RESULT,
    PRAISE_DUE,
    RESULT_FEEDBACK,
    ROUTINE_ASSESSED,
    ROUTINE_FILE_KEPT,
    USE_ALLOWED,
    WARNING_DUE,
)

__all__ = [
    "ACHIEVEMENTS_RECORDED",
    "ANNUAL_RESULT",
    "CONCERNS",
    "DEFECTS",
    "EXCELLENT_NOTICE",
    "FOCUS",
    "IMPORTANT",
    "KEYS",
    "NOTICE_DAYS",
    "PRAISE_DUE",
    "RESULT_FEEDBACK",
    "ROUTINE_ASSESSED",
    "ROUTINE_FILE_KEPT",
    "SCHEME_ACHIEVEMENTS",
    "SCHEME_DIFFERENTIATED",
    "SCHEME_SOUND",
    "STAFF_NOTICE_DAYS",
    "STAFF_TOLD_IN_WRITING",
    "TARGET_ESCALATION",
    "TOLD_IN_WRITING",
    "USE_ALLOWED",
    "VETO_BASIS",
    "VETO_HAS_BASIS",
    "WARNING_DUE",
    "AchievementFacts",
    "AnnualResultStatus",
    "BurdenLine",
    "Contribution",
    "FeedbackFacts",
    "FeedbackStatus",
    "GradeDistribution",
    "HeavierBelow",
    "IssueKind",
    "MergeCandidate",
    "MeritFacts",
    "NoticeFacts",
    "NoticeStatus",
    "ResultUseFacts",
    "SchemeFacts",
    "SchemeIssue",
    "SchemeReview",
    "SchemeScore",
    "SignFacts",
    "SignState",
    "YearlyResultFacts",
    "accountability_escalation",
    "accountability_facts",
    "achievement_facts",
    "achievements_recorded",
    "annual_result_status",
    "asks_for_more",
    "assessment_concern",
    "burden_change",
    "burden_sign",
    "concern_facts",
    "excellent_notice",
    "feedback_facts",
    "grade_distribution",
    "heavier_below",
    "merge_candidates",
    "notice_facts",
    "praise_due",
    "result_feedback",
    "result_use_allowed",
    "result_use_facts",
    "routine_assessed",
    "routine_file_kept",
    "scheme_facts",
    "scheme_review",
    "scheme_score",
    "scheme_sound",
    "warning_due",
    "yearly_result_facts",
]
