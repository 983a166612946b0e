"""Pay of state organ staff during sick leave.

Text: the Opinion guarantees the benefits that are due (clause 17.11) and names none; this is one of them.  The State
Council's rules of 1981 (国发〔1981〕52号, in place of those of 1955).  With a medical certificate and the
approval of the leave, the whole wage is paid in the first two months of an illness; from the third to the sixth month
90 percent, or the whole wage from ten years of service on; from the seventh month 70 percent, or 80 from ten years on.
Those who joined the revolution before 2 September 1945 keep the whole wage for six months and get 90 percent then.
Institutions may follow; labour heroes and models of provincial or ministerial rank may get more if it is approved.
What the wage is today local rules say; Yunnan's were not found, and the caller states the base.
"""

from cadre_policy.policies.sick_pay.answers import sick_pay, sick_pay_entitlement, sick_pay_share
from cadre_policy.policies.sick_pay.facts import SickPayFacts
from cadre_policy.policies.sick_pay.flatten import sick_pay_facts
from cadre_policy.policies.sick_pay.parameters import EARLY_JOINING, ILLNESSES, SERVICE_COMPLETED
from cadre_policy.policies.sick_pay.rules import SICK_PAY, SICK_PAY_APPLIES, SICK_PAY_SHARE

__all__ = [
    "EARLY_JOINING",
    "ILLNESSES",
    "SERVICE_COMPLETED",
    "SICK_PAY",
    "SICK_PAY_APPLIES",
    "SICK_PAY_SHARE",
    "SickPayFacts",
    "sick_pay",
    "sick_pay_entitlement",
    "sick_pay_facts",
    "sick_pay_share",
]
