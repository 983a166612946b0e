"""Who decides, and what a person can do against it: the remedies that several topics name.

Text: Civil Servants Law (2018) art. 95, item 7: a civil servant whose pay, welfare or insurance was not set, or was cut,
as the rules require may ask the organ that did so for review within 30 days of learning of it, or appeal directly.
Annual Leave Regulation art. 7: a unit that neither grants the leave nor pays for it is ordered to comply.  The
law of 2018 speaks of civil servants; which way other staff turn, no text on file says.  Item 4 of the same article
opens the same way against a grade 'incompetent', other items against a sanction, a relief or a demotion.  Institution
staff object to a grade by art. 36 of their Provisions of 2023.  Government Sanctions Law art. 55: of a supervisory organ
re-examination can be asked for within a month.

What these come to as dates, :func:`cadre_policy.policies.remedy_limits.remedies_against` tells of any answer that names one.
"""

from cadre_policy.law import Citation, Label
from cadre_policy.law.instruments import (
    ANNUAL_LEAVE_REGULATION,
    CIVIL_SERVANTS_LAW,
    DISCIPLINE_REGULATION,
    GOVERNMENT_SANCTIONS_LAW,
    INSTITUTION_ASSESSMENT,
)
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

INSTITUTION_GRADE_APPEAL_LAW = INSTITUTION_ASSESSMENT.art(36, version="2023")
ANY_GRADE_APPEAL = Label(
    f"{GRADE_APPEAL.zh};事业单位工作人员对基本合格、不合格档次可以申请复核、提出申诉",
    f"{GRADE_APPEAL.en}; institution staff may ask for review of basically qualified and unqualified, and appeal",
)

SANCTION_APPEAL_LAWS = (
    CIVIL_SERVANTS_LAW.art(95, version="2018"),
    GOVERNMENT_SANCTIONS_LAW.art(55),
    DISCIPLINE_REGULATION.art("?", version="2023"),
)
SANCTION_APPEAL = Label(
    "公务员对处分、免职、降职不服的,可自知道之日起三十日内申请复核,或者直接申诉;对监察机关的政务处分可在一个月内申请复审;"
    "党员对党纪处分可提出申诉",
    "a civil servant may ask for review of a sanction, relief or demotion, or appeal, within 30 days of learning of it; "
    "within a month, of the supervisory organ the re-examination of its sanction; a Party member may appeal against a "
    "Party sanction",
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


def against_grade(body: Label, *cites: Citation) -> Authority:
    """The body that gives a grade or acts upon it, with what can be done against the grade.

    Args:
        body: The competent body.
        cites: What makes it competent.
    """
    return Authority(body=body, remedy=ANY_GRADE_APPEAL, cites=(*cites, GRADE_APPEAL_LAW, INSTITUTION_GRADE_APPEAL_LAW))


def against_sanction(body: Label, *cites: Citation) -> Authority:
    """The body that decides on a sanction or measure or acts upon it, with what can be done against the measure.

    Args:
        body: The competent body.
        cites: What makes it competent.
    """
    return Authority(body=body, remedy=SANCTION_APPEAL, cites=(*cites, *SANCTION_APPEAL_LAWS))


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

SELECTING = Authority(
    body=Label("按管理权限讨论决定任免的党委(党组)", "the Party committee that decides the appointment"),
    remedy=Label(
        "法律所列可以申请复核、申诉的事项不含未获提拔;所依据的考核等次、处分、免职各有救济",
        "the law lists no review of not being promoted; a grade, sanction or relief that stood in the way has its own remedy",
    ),
    cites=(POST_APPEAL_LAW,),
)
"""The Party committee decides on selection for a leading post."""

__all__ = [
    "ANY_GRADE_APPEAL",
    "APPEAL",
    "APPEAL_LAW",
    "APPROVING_UNIT",
    "GRADE_APPEAL",
    "GRADE_APPEAL_LAW",
    "INSTITUTION_GRADE_APPEAL_LAW",
    "POST_APPEAL",
    "POST_APPEAL_LAW",
    "SANCTION_APPEAL",
    "SANCTION_APPEAL_LAWS",
    "SELECTING",
    "UNIT",
    "UNIT_GRANTS_LEAVE",
    "against_grade",
    "against_sanction",
    "decided_by",
]
