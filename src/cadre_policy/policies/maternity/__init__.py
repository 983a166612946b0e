"""Maternity leave, the father's care leave, leave for family-planning procedures, and protection of women.

Text: the Opinion guarantees maternity leave (clause 17.12) and other lawful rights (17.14) and fixes no days.  The Female
Employees Provisions (State Council Order 619, from 2012-04-28) give 98 days for a birth, 15 of them before it if wished,
15 more for a difficult birth and for each extra infant, and 15 or 42 days for a miscarriage (art. 7); they bar overtime and
night shifts from seven months of pregnancy (art. 6) and while the child is under one (art. 9), give nursing time, and
forbid cutting pay (art. 5).  The Yunnan Population Regulation adds 60 days for a lawful birth and gives the father 30
(art. 22 from 2016-03-31; art. 18 from 2022-01-17), and lists leave for procedures (art. 19 of 2022).  Yunnan Government
Order 232 (from 2024-11-01) adds dysmenorrhoea leave, a hygiene fee, protection in early pregnancy, and double pay for
leave that work cut short.  The Civil Servants Law (art. 89) bars dismissal.

The provisions of 1988, which applied before, and what Yunnan added before 2016 were not read and stay open.
What insurance funds pay, and how Kunming's counts a late loss, is outside.
"""

from cadre_policy.policies.maternity.answers import (
    cut_short_pay,
    dismissal_barred,
    dysmenorrhoea_leave,
    family_planning_leave,
    fathers_care_leave,
    hygiene_fee,
    maternity_leave,
    nursing_time,
    overtime_barred,
    pay_protected,
)
from cadre_policy.policies.maternity.dates import MaternityDates, maternity_leave_dates
from cadre_policy.policies.maternity.entitlements import maternity_entitlements
from cadre_policy.policies.maternity.facts import CareLeaveFacts, MaternityFacts, ProcedureFacts
from cadre_policy.policies.maternity.flatten import (
    care_leave_facts,
    maternity_facts,
    procedure_facts,
    protection_facts,
)
from cadre_policy.policies.maternity.parameters import CARE_LEAVE_FATHERS, EXTENSION_ON_MISCARRIAGE
from cadre_policy.policies.maternity.procedures import FAMILY_PLANNING_LEAVE
from cadre_policy.policies.maternity.protected import CutShortFacts, ProtectionFacts
from cadre_policy.policies.maternity.protection import (
    CUT_SHORT_PAY,
    DYSMENORRHOEA_LEAVE,
    HYGIENE_FEE,
    INFANT_UNDER_ONE,
    NO_DISMISSAL,
    NO_OVERTIME,
    NURSING_TIME,
    PAY_PROTECTED,
    PROTECTED_TIME,
)
from cadre_policy.policies.maternity.protection_parameters import PAIN_DISCRETION
from cadre_policy.policies.maternity.rules import (
    CARE_LEAVE,
    CARE_LEAVE_WITHIN,
    EXTENDED,
    MATERNITY_LEAVE,
    MATERNITY_WITHIN,
    NATIONAL_MATERNITY_LEAVE,
    YUNNAN_EXTENSION,
)

__all__ = [
    "CARE_LEAVE",
    "CARE_LEAVE_FATHERS",
    "CARE_LEAVE_WITHIN",
    "CUT_SHORT_PAY",
    "DYSMENORRHOEA_LEAVE",
    "EXTENDED",
    "EXTENSION_ON_MISCARRIAGE",
    "FAMILY_PLANNING_LEAVE",
    "HYGIENE_FEE",
    "INFANT_UNDER_ONE",
    "MATERNITY_LEAVE",
    "MATERNITY_WITHIN",
    "NATIONAL_MATERNITY_LEAVE",
    "NO_DISMISSAL",
    "NO_OVERTIME",
    "NURSING_TIME",
    "PAIN_DISCRETION",
    "PAY_PROTECTED",
    "PROTECTED_TIME",
    "YUNNAN_EXTENSION",
    "CareLeaveFacts",
    "CutShortFacts",
    "MaternityDates",
    "MaternityFacts",
    "ProcedureFacts",
    "ProtectionFacts",
    "care_leave_facts",
    "cut_short_pay",
    "dismissal_barred",
    "dysmenorrhoea_leave",
    "family_planning_leave",
    "fathers_care_leave",
    "hygiene_fee",
    "maternity_entitlements",
    "maternity_facts",
    "maternity_leave",
    "maternity_leave_dates",
    "nursing_time",
    "overtime_barred",
    "pay_protected",
    "procedure_facts",
    "protection_facts",
]
