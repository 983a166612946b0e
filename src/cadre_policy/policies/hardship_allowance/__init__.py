"""Allowances that depend on where one works: hardship and remote areas, regional, township.

Text: the Civil Servants Law (2018, art. 80) counts a regional additional allowance and an allowance of hardship and
remote areas among the allowances of pay.  The Opinion asks that regional additional allowances be carried out (clause
16.2).  The scheme of 2006 (国人部发〔2006〕61号) puts counties into classes 1 to 6, adjusts amounts and classes from time
to time, and forbids units to widen its scope or to raise a class or amount.  Of Yunnan the 36 counties of class 1 are
known, from secondary sources and with the names of 2006; the lists of the other classes, any later list, and all
amounts were not found.  A county outside class 1 may well be in a harder class.  A township work subsidy is recalled
from 2015, its amounts in Yunnan are not known.

So the library says who has an allowance and by which class, and leaves the amounts to the caller's overlay.
"""

from cadre_policy.policies.hardship_allowance.answers import (
    area_class,
    beyond_powers,
    hardship_allowance,
    hardship_monthly,
    regional_allowance,
    township_subsidy,
)
from cadre_policy.policies.hardship_allowance.facts import AreaClass, HardshipAllowanceFacts
from cadre_policy.policies.hardship_allowance.flatten import hardship_allowance_facts
from cadre_policy.policies.hardship_allowance.parameters import (
    FIRST_CLASS_LIST,
    MONTHLY_FIFTH,
    MONTHLY_FIRST,
    MONTHLY_FOURTH,
    MONTHLY_SECOND,
    MONTHLY_SIXTH,
    MONTHLY_THIRD,
    REGIONAL_MONTHLY,
    SUBSIDY_EXISTS,
    SUBSIDY_MONTHLY,
)
from cadre_policy.policies.hardship_allowance.rules import (
    AREA_CLASS,
    BEYOND_POWERS,
    BY_CLASS,
    HARDSHIP_ALLOWANCE,
    HARDSHIP_MONTHLY,
    REGIONAL_ALLOWANCE,
    TOWNSHIP_SUBSIDY,
)

__all__ = [
    "AREA_CLASS",
    "BEYOND_POWERS",
    "BY_CLASS",
    "FIRST_CLASS_LIST",
    "HARDSHIP_ALLOWANCE",
    "HARDSHIP_MONTHLY",
    "MONTHLY_FIFTH",
    "MONTHLY_FIRST",
    "MONTHLY_FOURTH",
    "MONTHLY_SECOND",
    "MONTHLY_SIXTH",
    "MONTHLY_THIRD",
    "REGIONAL_ALLOWANCE",
    "REGIONAL_MONTHLY",
    "SUBSIDY_EXISTS",
    "SUBSIDY_MONTHLY",
    "TOWNSHIP_SUBSIDY",
    "AreaClass",
    "HardshipAllowanceFacts",
    "area_class",
    "beyond_powers",
    "hardship_allowance",
    "hardship_allowance_facts",
    "hardship_monthly",
    "regional_allowance",
    "township_subsidy",
]
