"""The time limits of remedies as the texts set them; nothing between the lines, and no month turned into days.

Read in the texts: Civil Servants Law (2018) arts. 95 and 96; Supervision Law art. 49 (2018) and 56 (2024); state
enterprise regulation (2024) arts. 38 to 40; petition regulations of 2005 and 2022.  From secondary sources: accountability
rules of 2009, report handling rules of 2020.  Recalled: accountability regulation of 2019.
"""

from typing import TypeVar

from cadre_policy.law import OPINION, Citation, Evidence
from cadre_policy.law.instruments import (
    ACCOUNTABILITY_REGULATION,
    CIVIL_SERVANTS_LAW,
    GOVERNMENT_SANCTIONS_LAW,
    LEADING_CADRE_ACCOUNTABILITY_RULES,
    PETITION_REGULATION,
    PETITION_WORK_REGULATION,
    REPORT_HANDLING_RULES,
    STATE_ENTERPRISE_SANCTIONS_REGULATION,
    SUPERVISION_LAW,
)
from cadre_policy.measures import Days, Months
from cadre_policy.policies.grade_consequences.parameters import LAW_BEGAN, LAW_MADE_KNOWN
from cadre_policy.policies.remedy_limits.facts import LimitUnit
from cadre_policy.rules import Dated, Parameter, parameter

SUPERVISION_2018 = "2018-03-20"
SUPERVISION_2024 = "2025-06-01"
"""Recalled only; the amendment of 25 December 2024 kept the times, so that nothing but the citation hangs on it."""
ENTERPRISES_2024 = "2024-09-01"
SANCTIONS_2020 = "2020-07-01"
PETITIONS_2005 = "2005-05-01"
PETITIONS_2022 = "2022-05-01"
REPORTS_2020 = "2020-01-21"
ACCOUNTABILITY_2009 = "2009"
ACCOUNTABILITY_2016 = "2016-07-08"
ACCOUNTABILITY_2019 = "2019-09-01"

SERVANTS_ASK = CIVIL_SERVANTS_LAW.art(95, version="2018")
SERVANTS_DECIDE = CIVIL_SERVANTS_LAW.art(96, version="2018")
SUPERVISED_2018 = SUPERVISION_LAW.art(49, version="2018")
SUPERVISED_2024 = SUPERVISION_LAW.art(56, version="2024")
SANCTIONED = GOVERNMENT_SANCTIONS_LAW.art(55)
SANCTIONED_KEPT = GOVERNMENT_SANCTIONS_LAW.art(56)
ENTERPRISE_REVIEW = STATE_ENTERPRISE_SANCTIONS_REGULATION.art(38)
ENTERPRISE_APPEAL = STATE_ENTERPRISE_SANCTIONS_REGULATION.art(39)
ENTERPRISE_TOLD = STATE_ENTERPRISE_SANCTIONS_REGULATION.art(30, item=4)
ENTERPRISE_KEPT = STATE_ENTERPRISE_SANCTIONS_REGULATION.art(40)
OLD_ACCOUNTABILITY = LEADING_CADRE_ACCOUNTABILITY_RULES.art("22-23")
NEW_ACCOUNTABILITY = ACCOUNTABILITY_REGULATION.art("20?", version="2019")
REPORTS = REPORT_HANDLING_RULES.art("15-16")
TOLERANCE_REASONS = OPINION.cite("12.2")
TOLERANCE = OPINION.cite("9.4")
"""The Opinion asks for a standard procedure and sets no time."""
N = TypeVar("N", Days, Months)


def _limit(unit: type[N], value: Dated[N], name: str, zh: str, en: str, cite: Citation) -> Parameter[N]:
    """A limit that has had one value."""
    return parameter(unit, value, name=f"remedy.limit.{name}", zh=zh, en=en, cite=cite)


SERVANT_REVIEW_DECISION = _limit(
    Days,
    Dated(value=Days(30), since=LAW_BEGAN, promulgated=LAW_MADE_KNOWN),
    "servant_review_decision",
    "公务员复核决定期限",
    "time to decide on a review",
    SERVANTS_DECIDE,
)
SERVANT_APPEAL = _limit(
    Days,
    Dated(value=Days(15), since=LAW_BEGAN, promulgated=LAW_MADE_KNOWN),
    "servant_appeal",
    "接到复核决定后申诉的期限",
    "time to appeal after a review",
    SERVANTS_ASK,
)
SERVANT_DIRECT_APPEAL = _limit(
    Days,
    Dated(value=Days(30), since=LAW_BEGAN, promulgated=LAW_MADE_KNOWN),
    "servant_direct_appeal",
    "直接申诉的期限",
    "time to appeal without review",
    SERVANTS_ASK,
)
SERVANT_APPEAL_DECISION = _limit(
    Days,
    Dated(value=Days(60), since=LAW_BEGAN, promulgated=LAW_MADE_KNOWN),
    "servant_appeal_decision",
    "申诉处理期限",
    "time to decide on an appeal",
    SERVANTS_DECIDE,
)
SERVANT_EXTENSION = _limit(
    Days,
    Dated(value=Days(30), since=LAW_BEGAN, promulgated=LAW_MADE_KNOWN),
    "servant_extension",
    "申诉处理最长可延长的时间",
    "longest extension of the time to decide on an appeal",
    SERVANTS_DECIDE,
)


def _supervised(months: int, name: str, zh: str, en: str) -> Parameter[Months]:
    return parameter(
        Months,
        Dated(value=Months(months), since=SUPERVISION_2018, cite=SUPERVISED_2018),
        Dated(value=Months(months), since=SUPERVISION_2024),
        name=f"remedy.limit.{name}",
        zh=zh,
        en=en,
        cite=SUPERVISED_2024,
    )


SUPERVISED_MONTHS = _supervised(
    1,
    "supervised",
    "申请复审、作出复审决定、申请复核的期限",
    "time to ask for re-examination, to decide on it, to ask again",
)
SUPERVISED_FINAL_MONTHS = _supervised(
    2, "supervised_final", "作出复核决定的期限", "time to decide on the second request"
)

ENTERPRISE_REVIEW_MONTHS = _limit(
    Months,
    Dated(value=Months(1), since=ENTERPRISES_2024),
    "enterprise_review",
    "申请复核和作出复核决定的期限",
    "time to ask for review and to decide on it",
    ENTERPRISE_REVIEW,
)
ENTERPRISE_APPEAL_MONTHS = _limit(
    Months,
    Dated(value=Months(1), since=ENTERPRISES_2024),
    "enterprise_appeal",
    "申诉的期限",
    "time to appeal",
    ENTERPRISE_APPEAL,
)
ENTERPRISE_DECISION_MONTHS = _limit(
    Months,
    Dated(value=Months(2), since=ENTERPRISES_2024),
    "enterprise_decision",
    "申诉处理期限",
    "time to decide on an appeal",
    ENTERPRISE_APPEAL,
)
ENTERPRISE_EXTENSION_MONTHS = _limit(
    Months,
    Dated(value=Months(1), since=ENTERPRISES_2024),
    "enterprise_extension",
    "申诉处理最长可延长的时间",
    "longest extension of the time to decide on an appeal",
    ENTERPRISE_APPEAL,
)
ENTERPRISE_HINDRANCE_DAYS = _limit(
    Days,
    Dated(value=Days(10), since=ENTERPRISES_2024),
    "enterprise_hindrance",
    "障碍消除后申请顺延的工作日数",
    "working days to ask for more time after a hindrance has ended",
    ENTERPRISE_REVIEW,
)

OLD_ACCOUNTABILITY_APPEAL = parameter(
    Days,
    Dated(value=Days(15), since=ACCOUNTABILITY_2009, evidence=Evidence.SECONDARY),
    name="remedy.limit.accountability_appeal_2009",
    zh="对问责决定申诉的期限(2009年规定)",
    en="time to appeal against accountability (rules of 2009)",
    cite=OLD_ACCOUNTABILITY,
)
OLD_ACCOUNTABILITY_DECISION = parameter(
    Days,
    Dated(value=Days(30), since=ACCOUNTABILITY_2009, evidence=Evidence.SECONDARY),
    name="remedy.limit.accountability_decision_2009",
    zh="对问责申诉作出决定的期限(2009年规定)",
    en="time to decide on that appeal (rules of 2009)",
    cite=OLD_ACCOUNTABILITY,
)
NEW_ACCOUNTABILITY_UNIT = parameter(
    LimitUnit,
    Dated(value=LimitUnit.MONTHS, since=ACCOUNTABILITY_2019, evidence=Evidence.RECALLED),
    name="remedy.limit.accountability_unit_2019",
    zh="问责申诉期限的计算单位(2019年条例)",
    en="in what the time to appeal against accountability is counted (regulation of 2019)",
    cite=NEW_ACCOUNTABILITY,
)
NEW_ACCOUNTABILITY_MONTHS = parameter(
    Months,
    Dated(value=Months(1), since=ACCOUNTABILITY_2019, evidence=Evidence.RECALLED),
    name="remedy.limit.accountability_2019",
    zh="对问责决定申诉、作出申诉决定的期限(2019年条例)",
    en="time to appeal against accountability and to decide on it (regulation of 2019)",
    cite=NEW_ACCOUNTABILITY,
)


def _petitions(days: int, name: str, zh: str, en: str, old: str, new: str) -> Parameter[Days]:
    """A time of the regulation of 2005 that the one of 2022 kept."""
    return parameter(
        Days,
        Dated(value=Days(days), since=PETITIONS_2005, cite=PETITION_REGULATION.art(old)),
        Dated(value=Days(days), since=PETITIONS_2022),
        name=f"remedy.limit.{name}",
        zh=zh,
        en=en,
        cite=PETITION_WORK_REGULATION.art(new),
    )


PETITION_REGISTER = _petitions(15, "petition_register", "信访登记分流期限", "time to register and route", "21", "22")
PETITION_HANDLE = _petitions(60, "petition_handle", "信访办结期限", "time to finish handling", "33", "34")
PETITION_EXTENSION = _petitions(
    30, "petition_extension", "信访办理最长可延长的时间", "longest extension of that time", "33", "34"
)
PETITION_REVIEW = _petitions(
    30, "petition_review", "请求复查和提出复查意见的期限", "time to ask for review and to give it", "34", "35"
)
PETITION_SECOND_REVIEW = _petitions(
    30,
    "petition_second_review",
    "请求复核和提出复核意见的期限",
    "time to ask for a second review and to give it",
    "35",
    "36",
)
REPORT_DAYS = parameter(
    Days,
    Dated(value=Days(5), since=REPORTS_2020, evidence=Evidence.SECONDARY),
    name="remedy.limit.report",
    zh="检举控告上报、受理或者转送的工作日数",
    en="working days to pass a report up, accept or forward it",
    cite=REPORTS,
)

__all__ = [
    "ACCOUNTABILITY_2009",
    "ACCOUNTABILITY_2016",
    "ACCOUNTABILITY_2019",
    "ENTERPRISES_2024",
    "ENTERPRISE_APPEAL",
    "ENTERPRISE_APPEAL_MONTHS",
    "ENTERPRISE_DECISION_MONTHS",
    "ENTERPRISE_EXTENSION_MONTHS",
    "ENTERPRISE_HINDRANCE_DAYS",
    "ENTERPRISE_KEPT",
    "ENTERPRISE_REVIEW",
    "ENTERPRISE_REVIEW_MONTHS",
    "ENTERPRISE_TOLD",
    "NEW_ACCOUNTABILITY",
    "NEW_ACCOUNTABILITY_MONTHS",
    "NEW_ACCOUNTABILITY_UNIT",
    "OLD_ACCOUNTABILITY",
    "OLD_ACCOUNTABILITY_APPEAL",
    "OLD_ACCOUNTABILITY_DECISION",
    "PETITIONS_2005",
    "PETITIONS_2022",
    "PETITION_EXTENSION",
    "PETITION_HANDLE",
    "PETITION_REGISTER",
    "PETITION_REVIEW",
    "PETITION_SECOND_REVIEW",
    "REPORTS",
    "REPORTS_2020",
    "REPORT_DAYS",
    "SANCTIONED",
    "SANCTIONED_KEPT",
    "SANCTIONS_2020",
    "SERVANTS_ASK",
    "SERVANTS_DECIDE",
    "SERVANT_APPEAL",
    "SERVANT_APPEAL_DECISION",
    "SERVANT_DIRECT_APPEAL",
    "SERVANT_EXTENSION",
    "SERVANT_REVIEW_DECISION",
    "SUPERVISED_2018",
    "SUPERVISED_2024",
    "SUPERVISED_FINAL_MONTHS",
    "SUPERVISED_MONTHS",
    "SUPERVISION_2018",
    "SUPERVISION_2024",
    "TOLERANCE",
    "TOLERANCE_REASONS",
]
