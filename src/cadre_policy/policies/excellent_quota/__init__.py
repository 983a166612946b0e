"""How many of a unit's people may be graded 'excellent' in an annual assessment.

Text: the Opinion asks to raise the share of 'excellent' for cadres of border, ethnic and poor townships (clause
18.4) and gives no figure, base, day or approving body.  The figures are national.  For civil servants who are not
leaders of their organ: generally 15 % and at most 20 % of those who took part (Provisions of 2007, about art. 11);
generally 20 %, and with consent up to 25 %, of those who should take part (Provisions of 2020, about art. 11,
read in secondary sources).  For public institution staff: generally 20 % of those who should take part, about 25 %
with approval on one of three grounds, generally 15 % for units with problems (Provisions of 2023, art. 15).  For
leading cadres: generally 25 % of those who took part, and 30, 20 or 15 % by the grade of their group (Regulation of
2019).  The national ceiling is applied last, to an approval and to the Opinion's tilt alike.  No text says how
parts of a place are rounded.  For leading groups: generally 30 % of those that took part (2019), and the main head of a
fair or poor one is generally below 'excellent' or 'competent'.  For regular assessment: 'good' in principle within 40 %
(Trial Measures of 2019, secondary), which guides.  No text shares a unit's places out below it: :func:`allot` does so in
named ways, and leaves what is tied to the unit.
"""

from cadre_policy.policies.excellent_quota.allotting import allot
from cadre_policy.policies.excellent_quota.answers import (
    counts_in_base,
    excellent_quota,
    excellent_quota_base,
    excellent_quota_ceiling,
    excellent_quota_general,
    excellent_quota_theoretical,
    group_quota,
    head_highest_grade,
    quota_binds,
    routine_good_guideline,
    routine_good_within,
)
from cadre_policy.policies.excellent_quota.base import COUNTS_IN_BASE
from cadre_policy.policies.excellent_quota.counting import (
    MemberCounts,
    Pool,
    QuotaBase,
    nested_places,
    pooled_places,
    quota_base,
)
from cadre_policy.policies.excellent_quota.facts import ExcellentQuotaFacts, QuotaMemberFacts
from cadre_policy.policies.excellent_quota.flatten import excellent_quota_facts
from cadre_policy.policies.excellent_quota.groups import (
    GROUP_QUOTA,
    HEAD_HIGHEST_GRADE,
    GroupMemberFacts,
    GroupQuotaFacts,
    group_member_facts,
)
from cadre_policy.policies.excellent_quota.members import quota_member_facts
from cadre_policy.policies.excellent_quota.parameters import (
    CIVIL_CEILING,
    CIVIL_GENERAL,
    GROUP_GENERAL,
    INSTITUTION_CEILING,
    INSTITUTION_GENERAL,
    INSTITUTION_LOWERED,
    LOWERED_OR_RAISED,
    ROUNDING,
    ROUTINE_GOOD,
    TOWNSHIP_SHARE,
)
from cadre_policy.policies.excellent_quota.routine import (
    ROUTINE_GOOD_GUIDELINE,
    ROUTINE_GOOD_WITHIN,
    RoutineGoodFacts,
    routine_good_facts,
)
from cadre_policy.policies.excellent_quota.rules import (
    BASE,
    EXCELLENT_QUOTA,
    EXCELLENT_QUOTA_CEILING,
    EXCELLENT_QUOTA_GENERAL,
    EXCELLENT_QUOTA_THEORETICAL,
    QUOTA_BINDS,
)
from cadre_policy.policies.excellent_quota.seats import Allotment, AllotMethod, SubUnitSeats
from cadre_policy.policies.excellent_quota.sub_units import (
    SeatChange,
    UnitAllotment,
    pooled_allotment,
    seat_changes,
    sub_unit_facts,
    unit_allotment,
)
from cadre_policy.policies.township_favour.parameters import TOWNSHIP_TAGS

__all__ = [
    "BASE",
    "CIVIL_CEILING",
    "CIVIL_GENERAL",
    "COUNTS_IN_BASE",
    "EXCELLENT_QUOTA",
    "EXCELLENT_QUOTA_CEILING",
    "EXCELLENT_QUOTA_GENERAL",
    "EXCELLENT_QUOTA_THEORETICAL",
    "GROUP_GENERAL",
    "GROUP_QUOTA",
    "HEAD_HIGHEST_GRADE",
    "INSTITUTION_CEILING",
    "INSTITUTION_GENERAL",
    "INSTITUTION_LOWERED",
    "LOWERED_OR_RAISED",
    "QUOTA_BINDS",
    "ROUNDING",
    "ROUTINE_GOOD",
    "ROUTINE_GOOD_GUIDELINE",
    "ROUTINE_GOOD_WITHIN",
    "TOWNSHIP_SHARE",
    "TOWNSHIP_TAGS",
    "AllotMethod",
    "Allotment",
    "ExcellentQuotaFacts",
    "GroupMemberFacts",
    "GroupQuotaFacts",
    "MemberCounts",
    "Pool",
    "QuotaBase",
    "QuotaMemberFacts",
    "RoutineGoodFacts",
    "SeatChange",
    "SubUnitSeats",
    "UnitAllotment",
    "allot",
    "counts_in_base",
    "excellent_quota",
    "excellent_quota_base",
    "excellent_quota_ceiling",
    "excellent_quota_facts",
    "excellent_quota_general",
    "excellent_quota_theoretical",
    "group_member_facts",
    "group_quota",
    "head_highest_grade",
    "nested_places",
    "pooled_allotment",
    "pooled_places",
    "quota_base",
    "quota_binds",
    "quota_member_facts",
    "routine_good_facts",
    "routine_good_guideline",
    "routine_good_within",
    "seat_changes",
    "sub_unit_facts",
    "unit_allotment",
]
