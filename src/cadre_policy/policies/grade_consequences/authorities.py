"""Who decides on what a grade brings, and what a person can do about it."""

from cadre_policy.law import Label
from cadre_policy.policies.grade_consequences.parameters import of_institutions
from cadre_policy.policies.remedies import GRADE_APPEAL, GRADE_APPEAL_LAW
from cadre_policy.rules import Authority

_INSTITUTION_APPEAL = of_institutions(36)
OBJECTION = Label(
    f"{GRADE_APPEAL.zh};事业单位工作人员对基本合格、不合格档次可以申请复核、提出申诉",
    f"{GRADE_APPEAL.en}; institution staff may ask for review of basically qualified and unqualified, and appeal",
)
ASSESSING_UNIT = Authority(
    body=Label("考核单位", "the assessing unit"),
    remedy=OBJECTION,
    cites=(GRADE_APPEAL_LAW, _INSTITUTION_APPEAL),
)
APPOINTING_ORGAN = Authority(
    body=Label("任免机关(事业单位为聘用单位)", "the organ that appoints, or the institution that employs, the person"),
    remedy=OBJECTION,
    cites=(GRADE_APPEAL_LAW, _INSTITUTION_APPEAL),
)
"""Posts, ranks and contracts; what can be objected to is the grade on which the consequence rests."""

__all__ = ["APPOINTING_ORGAN", "ASSESSING_UNIT", "OBJECTION"]
