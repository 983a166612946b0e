"""Who decides on leave, pay and benefits, and what a person can do against it.

Text: Civil Servants Law (2018) art. 95, item 7: a civil servant whose pay, welfare or insurance was not set, or was cut,
as the rules require may ask the organ that did so for review within 30 days of learning of it, or appeal directly.
Annual Leave Regulation art. 7: a unit that neither grants the leave nor pays for it is ordered to comply.  The
law of 2018 speaks of civil servants; which way other staff turn, no text on file says.  Item 4 of the same article
opens the same way against a grade 'incompetent'.
"""

from cadre_policy.law import Citation, Label
from cadre_policy.law.instruments import ANNUAL_LEAVE_REGULATION, CIVIL_SERVANTS_LAW
from cadre_policy.rules import Authority

APPEAL_LAW = CIVIL_SERVANTS_LAW.art(95, item=7, version="2018")
APPEAL = Label(
    "公务员对不按规定确定或者扣减工资、福利待遇不服的,可自知道之日起三十日内申请复核,或者直接申诉",
    "a civil servant may ask for review, or appeal, within 30 days of learning that pay or benefits were wrongly set or cut",
)

GRADE_APPEAL_LAW = CIVIL_SERVANTS_LAW.art(95, item=4, version="2018")
GRADE_APPEAL = Label(
    "公务员对定期考核定为不称职不服的,可自知道之日起三十日内申请复核,或者直接申诉",
    "a civil servant graded incompetent may ask for review, or appeal, within 30 days of learning of it",
)

POST_APPEAL_LAW = CIVIL_SERVANTS_LAW.art(95, version="2018")
POST_APPEAL = Label(
    "公务员对免职、降职不服的,可自知道之日起三十日内申请复核,或者直接申诉;调整职务不在所列之内",
    "a civil servant may ask for review of a relief or demotion, or appeal, within 30 days of learning of it; a "
    "reassignment is not listed",
)


def decided_by(body: Label, *cites: Citation, first: Label | None = None) -> Authority:
    """The body that decides on leave, pay or benefits, with the appeal against it.

    Args:
        body: The competent body.
        cites: What makes it competent.
        first: What can be done before the appeal.
    """
    remedy = APPEAL if first is None else Label(f"{first.zh};{APPEAL.zh}", f"{first.en}; {APPEAL.en}")
    return Authority(body=body, remedy=remedy, cites=(*cites, APPEAL_LAW))


_UNIT = Label("所在单位", "the person's unit")
UNIT = decided_by(_UNIT)
"""The person's unit decides."""
UNIT_GRANTS_LEAVE = decided_by(
    _UNIT,
    ANNUAL_LEAVE_REGULATION.art(7),
    first=Label(
        "单位不安排年休假又不支付报酬的,由人事部门责令改正",
        "if the unit neither grants annual leave nor pays for it, the personnel department orders it to comply",
    ),
)
"""The person's unit decides on annual leave and on pay for it."""
APPROVING_UNIT = decided_by(Label("有批准权限的单位", "the unit that approves leave"))
"""The unit that approves leave decides."""

__all__ = [
    "APPEAL",
    "APPEAL_LAW",
    "APPROVING_UNIT",
    "GRADE_APPEAL",
    "GRADE_APPEAL_LAW",
    "POST_APPEAL",
    "POST_APPEAL_LAW",
    "UNIT",
    "UNIT_GRANTS_LEAVE",
    "decided_by",
]
