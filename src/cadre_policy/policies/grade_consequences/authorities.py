"""Who decides on what a grade brings, and what a person can do about it."""

from cadre_policy.law import Label
from cadre_policy.policies.remedies import against_grade

ASSESSING_UNIT = against_grade(Label("考核单位", "the assessing unit"))
APPOINTING_ORGAN = against_grade(
    Label("任免机关(事业单位为聘用单位)", "the organ that appoints, or the institution that employs, the person")
)
"""Posts, ranks and contracts; what can be objected to is the grade on which the consequence rests."""

__all__ = ["APPOINTING_ORGAN", "ASSESSING_UNIT"]
