"""Who is assessed for a year, by whom, and which grades are open; what each sanction does to the grade.

Text: the Opinion asks to improve annual assessment (clause 7.4) and leaves the rules to the national texts.  Civil
servants: Provisions of 2007 (arts. 24, 25, 27, about 21 and 23) and of 2020 (arts. 25 to 29, about 30 to 33).  Institution
staff and workers of organs: Provisions of 2023 (arts. 37 to 44, 47).  Party sanctions: joint Opinion of 1998 and a reply of
2016.  Leading cadres: Regulation of 2019, whose list of seven bars to "excellent" was not read and stays open.

The text is that of the assessed year.  The topic says what is open and proposes no grade: the unit gives it.
"""

from cadre_policy.policies.assessment_grades.answers import (
    assessed_by,
    assessed_twice,
    excellent_open,
    grade_after_sanction,
    grades_after_sanctions,
    grades_open,
    takes_part_in_assessment,
)
from cadre_policy.policies.assessment_grades.assessor_rules import ASSESSED_BY
from cadre_policy.policies.assessment_grades.facts import AssessmentYearFacts
from cadre_policy.policies.assessment_grades.flatten import assessment_system, assessment_year_facts
from cadre_policy.policies.assessment_grades.grade_rules import EXCELLENT_OPEN, GRADES_OPEN
from cadre_policy.policies.assessment_grades.outcomes import (
    Assessor,
    CaseState,
    EffectYear,
    GradesOpen,
    HalfYear,
    Posted,
)
from cadre_policy.policies.assessment_grades.parameters import MATERNITY_LEAVE, WARNING_YEAR
from cadre_policy.policies.assessment_grades.rules import ASSESSED_TWICE, TAKES_PART_IN_ASSESSMENT
from cadre_policy.policies.assessment_grades.sanction_facts import SanctionGradeFacts
from cadre_policy.policies.assessment_grades.sanction_rules import GRADE_AFTER_SANCTION
from cadre_policy.policies.assessment_grades.units import (
    MemberAssessmentYear,
    UnitAssessmentYear,
    unit_assessment_year,
)

__all__ = [
    "ASSESSED_BY",
    "ASSESSED_TWICE",
    "EXCELLENT_OPEN",
    "GRADES_OPEN",
    "GRADE_AFTER_SANCTION",
    "MATERNITY_LEAVE",
    "TAKES_PART_IN_ASSESSMENT",
    "WARNING_YEAR",
    "AssessmentYearFacts",
    "Assessor",
    "CaseState",
    "EffectYear",
    "GradesOpen",
    "HalfYear",
    "MemberAssessmentYear",
    "Posted",
    "SanctionGradeFacts",
    "UnitAssessmentYear",
    "assessed_by",
    "assessed_twice",
    "assessment_system",
    "assessment_year_facts",
    "excellent_open",
    "grade_after_sanction",
    "grades_after_sanctions",
    "grades_open",
    "takes_part_in_assessment",
    "unit_assessment_year",
]
