"""The figures of the assessment texts on what a grade brings, what was recalled only, and what is not settled."""

from cadre_policy.law import Citation, Label
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instruments import (
    CIVIL_SERVANT_ASSESSMENT,
    CIVIL_SERVANTS_LAW,
    INSTITUTION_ASSESSMENT,
    INSTITUTION_PERSONNEL_REGULATION,
    LEADING_CADRE_ANNUAL_ASSESSMENT,
    LEADING_CADRE_ASSESSMENT,
)
from cadre_policy.measures import Count, Days, Months
from cadre_policy.policies.assessment_texts import CIVIL_2007, CIVIL_2020, LEADER_2019
from cadre_policy.policies.grade_consequences.outcomes import Correction
from cadre_policy.rules import Dated, Reading, parameter

LAW_BEGAN = "2019-06-01"
LAW_MADE_KNOWN = "2018-12-29"


def of_2007(article: int, item: int | None = None) -> Citation:
    """An article of the provisions of 2007."""
    return CIVIL_SERVANT_ASSESSMENT.art(article, item=item, version="2007")


def of_2020(article: int, item: int | None = None) -> Citation:
    """An article of the provisions of 2020."""
    return CIVIL_SERVANT_ASSESSMENT.art(article, item=item, version="2020")


def of_institutions(article: int, item: int | None = None) -> Citation:
    """An article of the provisions for institutions of 2023."""
    return INSTITUTION_ASSESSMENT.art(article, item=item, version="2023")


OLD_CIVIL = CIVIL_SERVANT_ASSESSMENT.art("?", version="1994")
OLD_INSTITUTION = INSTITUTION_ASSESSMENT.art("?", version="1995")
OLD_LEADER = LEADING_CADRE_ANNUAL_ASSESSMENT.art("?")
OLD_LAW = CIVIL_SERVANTS_LAW.art("?", version="2005")
LEADER = LEADING_CADRE_ASSESSMENT.art("?")
BONUS_LAW = CIVIL_SERVANTS_LAW.art(80, version="2018")
DEMOTION_LAW = CIVIL_SERVANTS_LAW.art(50, paragraph=2, version="2018")
DISMISSAL_LAW = CIVIL_SERVANTS_LAW.art(88, item=1, version="2018")
NO_DISMISSAL_LAW = CIVIL_SERVANTS_LAW.art(89, version="2018")
CONTRACT_LAW = INSTITUTION_PERSONNEL_REGULATION.art(16)

STEP_YEARS = parameter(
    Count,
    Dated(value=Count(2), since=CIVIL_2007, cite=of_2007(17, 1)),
    Dated(value=Count(2), since=CIVIL_2020),
    name="assessment.effect.step_years",
    zh="晋升工资档次所需累计称职以上年数",
    en="years competent or better in total for a salary step",
    cite=of_2020(20, 1),
)
LEVEL_YEARS = parameter(
    Count,
    Dated(value=Count(5), since=CIVIL_2007, cite=of_2007(17, 2)),
    Dated(value=Count(5), since=CIVIL_2020),
    name="assessment.effect.level_years",
    zh="晋升级别所需累计称职以上年数",
    en="years competent or better in total for a salary level",
    cite=of_2020(20, 2),
)
POST_BAR_2007 = parameter(
    Months,
    Dated(value=Months(12), since=CIVIL_2007),
    name="assessment.effect.post_bar",
    zh="基本称职不得晋升职务的时间",
    en="time without promotion of post after a grade basically competent",
    cite=of_2007(18),
)
POST_BARRED_NEXT_YEAR = parameter(
    bool,
    Dated(value=True, since=CIVIL_2020, evidence=Evidence.RECALLED),
    name="assessment.effect.post_barred_next_year",
    zh="基本称职的次年不得晋升职务",
    en="a grade basically competent bars promotion of post the year after",
    cite=of_2020(21, 3),
)
"""The end of the item was not read, as in rank promotion's figure for ranks; the text for institutions says the same."""
ADJUSTED_AFTER_TWO = parameter(
    bool,
    Dated(value=True, since=CIVIL_2020, evidence=Evidence.RECALLED),
    name="assessment.effect.adjusted_after_two",
    zh="连续两年基本称职的予以组织调整",
    en="two years basically competent in a row lead to an organisational adjustment",
    cite=CIVIL_SERVANT_ASSESSMENT.art("21?", version="2020"),
)
LEADER_CORRECTION = parameter(
    Correction,
    Dated(value=Correction.ADMONITION_ONLY, since=LEADER_2019, evidence=Evidence.RECALLED),
    name="assessment.effect.leader_correction",
    zh="领导干部基本称职的处理",
    en="what follows a leading cadre's grade basically competent",
    cite=LEADER,
)
LEADER_COMMENDATION = parameter(
    bool,
    Dated(value=True, since=LEADER_2019, evidence=Evidence.RECALLED),
    name="assessment.effect.leader_commendation",
    zh="领导干部优秀给予嘉奖",
    en="a leading cadre's grade excellent brings a commendation",
    cite=LEADER,
)
REVIEW_DAYS = parameter(
    Days,
    Dated(value=Days(30), since=LAW_BEGAN, promulgated=LAW_MADE_KNOWN),
    name="assessment.effect.review_days",
    zh="申请复核的期限",
    en="time to ask for review",
    cite=CIVIL_SERVANTS_LAW.art(95, version="2018"),
)

BAR_BEGINS = Reading(
    name="assessment.effect.bar_begins",
    label=Label("“一年内不得晋升职务”自何时起算", "from when the year without promotion of post runs"),
    cite=of_2007(18),
    alternatives={
        "next_year": Label("下一年度1月1日", "1 January of the year after"),
        "decision": Label("等次确定之日", "the day on which the grade was decided"),
    },
    default=None,
)
"""The text of 2007 says one year and not from when."""
