"""The instruments that rules rest on, each a typed constant, and all of them by key.

Facts are as confirmed: a date that is known to the month is given to the month, one that is not known is left
out, and :class:`~cadre_policy.law.evidence.Evidence` says how sure a text and its dates are.
"""

from __future__ import annotations

import types
from collections.abc import Mapping

from cadre_policy.errors import UnknownNameError
from cadre_policy.law.instrument import Instrument
from cadre_policy.law.instruments.assessment import (
    CIVIL_SERVANT_ASSESSMENT,
    INSTITUTION_ASSESSMENT,
    LEADING_CADRE_ANNUAL_ASSESSMENT,
    LEADING_CADRE_ASSESSMENT,
    PARTY_DISCIPLINE_GRADES,
    REGULAR_ASSESSMENT_MEASURES,
)
from cadre_policy.law.instruments.cadres import (
    BRANCH_WORK_REGULATION,
    CADRE_TRAINING_REGULATION,
    CENTRAL_OPINION,
    EXCHANGE_RULES,
    INTRA_PARTY_LIFE_NORMS,
    LEADING_POST_PROBATION_RULES,
    POST_AVOIDANCE_RULES,
    SELECTION_REGULATION,
    STEPPING_DOWN_RULES,
    TERM_RULES,
    YUNNAN_ONLINE_ACADEMY_GUIDE,
)
from cadre_policy.law.instruments.care import (
    DEATH_GRATUITY_NOTICE,
    HARDSHIP_ALLOWANCE_SCHEME,
    INSTITUTION_DEATH_GRATUITY_NOTICE,
    MARTYRS_REGULATION,
    POVERTY_CADRES_SAFETY_NOTICE,
    URBAN_INCOME_FIGURES,
    WORK_INJURY_REGULATION,
)
from cadre_policy.law.instruments.civil_service import (
    AWARD_BONUS_NOTICE,
    CIVIL_SERVANT_AWARDS,
    CIVIL_SERVANT_TRAINING,
    CIVIL_SERVANTS_LAW,
    COUNTY_RANK_SCHEME,
    INSTITUTION_PERSONNEL_REGULATION,
    RANK_AND_LEVEL_MEASURES,
    RANK_PROVISIONS,
    RECRUIT_PROBATION_MEASURES,
)
from cadre_policy.law.instruments.discipline import (
    ACCOUNTABILITY_REGULATION,
    ADMONITION_MEASURES,
    CLARIFICATION_OPINION,
    DISCIPLINE_REGULATION,
    INTRA_PARTY_SUPERVISION_REGULATION,
    LEADING_CADRE_ACCOUNTABILITY_RULES,
    MEMBERS_RIGHTS_REGULATION,
    ORGANISATIONAL_MEASURES_RULES,
    REPORT_HANDLING_RULES,
)
from cadre_policy.law.instruments.family import (
    FEMALE_EMPLOYEES_PROVISIONS,
    LABOUR_LAW,
    POPULATION_LAW,
    WOMEN_RIGHTS_LAW,
    YUNNAN_FEMALE_EMPLOYEES,
    YUNNAN_POPULATION_REGULATION,
)
from cadre_policy.law.instruments.holidays import (
    CIVIL_CODE,
    HOLIDAY_SCHEDULE,
    HOLIDAYS_MEASURE,
)
from cadre_policy.law.instruments.leave import (
    ANNUAL_LEAVE_MEASURES,
    ANNUAL_LEAVE_REGULATION,
    ENTERPRISE_ANNUAL_LEAVE_MEASURES,
    HOME_VISIT_RULES,
    HOME_VISIT_TRAVEL_COSTS,
    MARRIAGE_FUNERAL_NOTICE,
    ORGAN_WORKING_HOURS_MEASURES,
    SERVICE_YEARS_RULES,
    SICK_PAY_RULES,
    WORKING_HOURS_RULES,
)
from cadre_policy.law.instruments.sanctions import (
    ADMINISTRATIVE_SANCTIONS_REGULATION,
    GOVERNMENT_SANCTIONS_LAW,
    PETITION_REGULATION,
    PETITION_WORK_REGULATION,
    SANCTION_PAY_NOTICE,
    STATE_ENTERPRISE_SANCTIONS_REGULATION,
    SUPERVISION_LAW,
    SUPERVISION_LAW_REGULATIONS,
)
from cadre_policy.law.opinion import OPINION

__all__ = [
    "ACCOUNTABILITY_REGULATION",
    "ADMINISTRATIVE_SANCTIONS_REGULATION",
    "ADMONITION_MEASURES",
    "ANNUAL_LEAVE_MEASURES",
    "ANNUAL_LEAVE_REGULATION",
    "AWARD_BONUS_NOTICE",
    "BRANCH_WORK_REGULATION",
    "CADRE_TRAINING_REGULATION",
    "CENTRAL_OPINION",
    "CIVIL_CODE",
    "CIVIL_SERVANTS_LAW",
    "CIVIL_SERVANT_ASSESSMENT",
    "CIVIL_SERVANT_AWARDS",
    "CIVIL_SERVANT_TRAINING",
    "CLARIFICATION_OPINION",
    "COUNTY_RANK_SCHEME",
    "DEATH_GRATUITY_NOTICE",
    "DISCIPLINE_REGULATION",
    "ENTERPRISE_ANNUAL_LEAVE_MEASURES",
    "EXCHANGE_RULES",
    "FEMALE_EMPLOYEES_PROVISIONS",
    "GOVERNMENT_SANCTIONS_LAW",
    "HARDSHIP_ALLOWANCE_SCHEME",
    "HOLIDAYS_MEASURE",
    "HOLIDAY_SCHEDULE",
    "HOME_VISIT_RULES",
    "HOME_VISIT_TRAVEL_COSTS",
    "INSTITUTION_ASSESSMENT",
    "INSTITUTION_DEATH_GRATUITY_NOTICE",
    "INSTITUTION_PERSONNEL_REGULATION",
    "INSTRUMENTS",
    "INTRA_PARTY_LIFE_NORMS",
    "INTRA_PARTY_SUPERVISION_REGULATION",
    "LABOUR_LAW",
    "LEADING_CADRE_ACCOUNTABILITY_RULES",
    "LEADING_CADRE_ANNUAL_ASSESSMENT",
    "LEADING_CADRE_ASSESSMENT",
    "LEADING_POST_PROBATION_RULES",
    "MARRIAGE_FUNERAL_NOTICE",
    "MARTYRS_REGULATION",
    "MEMBERS_RIGHTS_REGULATION",
    "OPINION",
    "ORGANISATIONAL_MEASURES_RULES",
    "ORGAN_WORKING_HOURS_MEASURES",
    "PARTY_DISCIPLINE_GRADES",
    "PETITION_REGULATION",
    "PETITION_WORK_REGULATION",
    "POPULATION_LAW",
    "POST_AVOIDANCE_RULES",
    "POVERTY_CADRES_SAFETY_NOTICE",
    "RANK_AND_LEVEL_MEASURES",
    "RANK_PROVISIONS",
    "RECRUIT_PROBATION_MEASURES",
    "REGULAR_ASSESSMENT_MEASURES",
    "REPORT_HANDLING_RULES",
    "SANCTION_PAY_NOTICE",
    "SELECTION_REGULATION",
    "SERVICE_YEARS_RULES",
    "SICK_PAY_RULES",
    "STATE_ENTERPRISE_SANCTIONS_REGULATION",
    "STEPPING_DOWN_RULES",
    "SUPERVISION_LAW",
    "SUPERVISION_LAW_REGULATIONS",
    "TERM_RULES",
    "URBAN_INCOME_FIGURES",
    "WOMEN_RIGHTS_LAW",
    "WORKING_HOURS_RULES",
    "WORK_INJURY_REGULATION",
    "YUNNAN_FEMALE_EMPLOYEES",
    "YUNNAN_ONLINE_ACADEMY_GUIDE",
    "YUNNAN_POPULATION_REGULATION",
    "instrument",
]

INSTRUMENTS: Mapping[str, Instrument] = types.MappingProxyType(
    {
        found.key: found
        for found in sorted(
            (value for value in list(globals().values()) if isinstance(value, Instrument)),
            key=lambda one: one.key,
        )
    }
)
"""Every instrument by its key, in the order of the keys."""


def instrument(key: str) -> Instrument:
    """One instrument by its key, such as ``"civil-servants-law"``.

    Raises:
        UnknownNameError: there is none; the error lists keys that look alike.
    """
    found = INSTRUMENTS.get(key)
    if found is None:
        raise UnknownNameError("instrument", key, INSTRUMENTS)
    return found
