"""What the assessment texts make of a year in which a grade cannot simply be given, and what they do not settle.

Article numbers followed by "?" are known by their place in the text only; a bare "?" is not known at all.
"""

from cadre_policy.law import Citation, Label
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instruments import (
    CIVIL_SERVANT_ASSESSMENT,
    INSTITUTION_ASSESSMENT,
    LEADING_CADRE_ANNUAL_ASSESSMENT,
    LEADING_CADRE_ASSESSMENT,
)
from cadre_policy.policies.assessment_grades.outcomes import GradesOpen
from cadre_policy.policies.assessment_texts import CIVIL_2007, CIVIL_2020, INSTITUTION_2023
from cadre_policy.policies.remedies import against_grade
from cadre_policy.rules import Authority, Dated, Parameter, Reading, parameter

OLD_CIVIL = CIVIL_SERVANT_ASSESSMENT.art("?", version="1994")
OLD_INSTITUTION = INSTITUTION_ASSESSMENT.art("?", version="1995")
OLD_LEADER = LEADING_CADRE_ANNUAL_ASSESSMENT.art("?")
LEADER = LEADING_CADRE_ASSESSMENT.art("?")
ASSESSED_BY_WHOM = CIVIL_SERVANT_ASSESSMENT.art(26, version="2020")
ASSESSED_BY_WHOM_INSTITUTION = INSTITUTION_ASSESSMENT.art(38, version="2023")
FORMER_UNITS = INSTITUTION_ASSESSMENT.art(37, version="2023")
TWO_POSTS = INSTITUTION_ASSESSMENT.art(39, version="2023")
ABSENCE = CIVIL_SERVANT_ASSESSMENT.art(27, version="2020")


def _civil(
    name: str, zh: str, en: str, value: GradesOpen, cite: Citation, evidence: Evidence = Evidence.VERIFIED
) -> Parameter[GradesOpen]:
    """What one of the two texts makes of one circumstance of a civil servant; it is asked under that text alone."""
    text = cite.version
    return parameter(
        GradesOpen,
        Dated(value=value, since=CIVIL_2007 if text == "2007" else CIVIL_2020, evidence=evidence),
        name=f"assessment.grade.civil_servant_{text}.{name}",
        zh=zh,
        en=en,
        cite=cite,
    )


def _text(version: str, article: int | str) -> Citation:
    return CIVIL_SERVANT_ASSESSMENT.art(article, version=version)


def _institution(name: str, zh: str, en: str, value: GradesOpen, article: int) -> Parameter[GradesOpen]:
    """What the text of 2023 makes of one circumstance of institution staff."""
    return parameter(
        GradesOpen,
        Dated(value=value, since=INSTITUTION_2023),
        name=f"assessment.grade.institution.{name}",
        zh=zh,
        en=en,
        cite=INSTITUTION_ASSESSMENT.art(article, version="2023"),
    )


_SECONDARY, _RECALLED = Evidence.SECONDARY, Evidence.RECALLED
_PROBATION = ("probation", "试用期内人员的等次", "grade on probation")
_LONG_LEAVE = (
    "long_leave",
    "病假、事假超过半年人员的等次",
    "grade with sick and personal leave of over half of the year",
)
_PENDING = ("pending", "立案调查尚未结案人员的等次", "grade with a case not closed")
_NOT_MADE_UP = (
    "not_made_up",
    "结案给予警告以外处分人员的等次(不补定)",
    "grade after a case closed with a sanction other than a warning (not made up)",
)
_REFUSAL = ("refusal", "无正当理由不参加考核人员的等次", "grade of those who refuse without reason")

PROBATION_2007 = _civil(*_PROBATION, GradesOpen.NO_GRADE, _text("2007", "21?"), _SECONDARY)
PROBATION_2020 = _civil(*_PROBATION, GradesOpen.NO_GRADE, _text("2020", 25))
LONG_LEAVE_2007 = _civil(*_LONG_LEAVE, GradesOpen.NOT_ASSESSED, _text("2007", "23?"), _SECONDARY)
LONG_LEAVE_2020 = _civil(*_LONG_LEAVE, GradesOpen.NO_GRADE, _text("2020", 27))
PENDING_2007 = _civil(*_PENDING, GradesOpen.NO_COMMENT, _text("2007", 24))
PENDING_2020 = _civil(*_PENDING, GradesOpen.NO_COMMENT, _text("2020", 28))
NOT_MADE_UP_2007 = _civil(*_NOT_MADE_UP, GradesOpen.NO_GRADE, _text("2007", 24))
NOT_MADE_UP_2020 = _civil(*_NOT_MADE_UP, GradesOpen.NO_GRADE, _text("2020", 28))
REFUSAL_2007 = _civil(*_REFUSAL, GradesOpen.LOWEST, _text("2007", 27))
REFUSAL_2020 = _civil(*_REFUSAL, GradesOpen.LOWEST, _text("2020", "33?"), _RECALLED)
INSTITUTION_SHORT_SERVICE = _institution(
    "short_service", "工作不满半年人员的档次", "grade with under half of a year of work", GradesOpen.NO_GRADE, 37
)
INSTITUTION_LONG_LEAVE = _institution(
    "long_leave",
    "病假、事假、自行联系的学习超过半年人员的档次",
    "grade with sick or personal leave or self-arranged study of over half of the year",
    GradesOpen.NO_GRADE,
    41,
)
INSTITUTION_PENDING = _institution(
    "pending", "立案调查尚未结案人员的等次", "grade with a case not closed", GradesOpen.NO_COMMENT, 42
)
INSTITUTION_NOT_MADE_UP = _institution(
    "not_made_up",
    "结案给予警告以外处分人员的档次(不补定)",
    "grade after a case closed with a sanction other than a warning (not made up)",
    GradesOpen.NO_GRADE,
    42,
)
INSTITUTION_REFUSAL = _institution(
    "refusal", "无正当理由不参加考核人员的等次", "grade of those who refuse without reason", GradesOpen.LOWEST, 44
)

# --- What the texts do not settle ---

MATERNITY_LEAVE = Reading(
    name="assessment.grade.maternity_leave",
    label=Label(
        "公务员产假超过半年是否同病假、事假",
        "whether a civil servant's maternity leave counts as sick or personal leave",
    ),
    cite=ABSENCE,
    alternatives={
        "not_counted": Label("不同:条文只写病假、事假", "it does not: the text names sick and personal leave only"),
        "counted": Label("同病假、事假", "it does"),
    },
    default="not_counted",
)
"""The rules for institutions say expressly that maternity leave takes no grade away."""

WARNING_YEAR = Reading(
    name="assessment.grade.warning_year",
    label=Label(
        "以前年度案件给予警告,“当年不得优秀”指何年",
        "which year a warning in an earlier year's case bars from excellent",
    ),
    cite=CIVIL_SERVANT_ASSESSMENT.art(29, item=1, version="2020"),
    alternatives={
        "decision_year": Label("作出处分的年度", "the year of the decision"),
        "made_up_year": Label("补定等次的年度", "the year whose grade is made up"),
    },
    default=None,
)

# --- Who decides ---

_BODY = Label(
    "考核单位(负责人或者授权的考核委员会)确定等次", "the assessing unit (its head or the committee) gives the grade"
)
ASSESSORS = Authority(body=_BODY, cites=(ASSESSED_BY_WHOM, ASSESSED_BY_WHOM_INSTITUTION))
"""For questions that are no grade, against which there is no review of its own."""
ASSESSING_UNIT = against_grade(_BODY)

__all__ = [
    "ABSENCE",
    "ASSESSED_BY_WHOM",
    "ASSESSED_BY_WHOM_INSTITUTION",
    "ASSESSING_UNIT",
    "ASSESSORS",
    "FORMER_UNITS",
    "INSTITUTION_LONG_LEAVE",
    "INSTITUTION_NOT_MADE_UP",
    "INSTITUTION_PENDING",
    "INSTITUTION_REFUSAL",
    "INSTITUTION_SHORT_SERVICE",
    "LEADER",
    "LONG_LEAVE_2007",
    "LONG_LEAVE_2020",
    "MATERNITY_LEAVE",
    "NOT_MADE_UP_2007",
    "NOT_MADE_UP_2020",
    "OLD_CIVIL",
    "OLD_INSTITUTION",
    "OLD_LEADER",
    "PENDING_2007",
    "PENDING_2020",
    "PROBATION_2007",
    "PROBATION_2020",
    "REFUSAL_2007",
    "REFUSAL_2020",
    "TWO_POSTS",
    "WARNING_YEAR",
]
