"""Which leaves run in working days, and the one reading of childcare leave."""

from cadre_policy.law import Basis, Evidence, Label
from cadre_policy.law.instruments import (
    ANNUAL_LEAVE_REGULATION,
    FEMALE_EMPLOYEES_PROVISIONS,
    HOLIDAYS_MEASURE,
    HOME_VISIT_RULES,
    MARRIAGE_FUNERAL_NOTICE,
    YUNNAN_POPULATION_REGULATION,
)
from cadre_policy.measures import Count
from cadre_policy.rules import Dated, Parameter, Reading, Status, parameter

PAID_WORKING_DAYS = YUNNAN_POPULATION_REGULATION.art(35, version="2022")
"""Where a leave takes in normal working days, those are paid: so the rest days inside are part of the leave."""
GRANTS = YUNNAN_POPULATION_REGULATION.art(22, version="2016")


def _read(since: str, evidence: Evidence) -> Dated[bool]:
    """Calendar days, by reading: the text names a number of days and not which."""
    return Dated(value=False, since=since, evidence=evidence, basis=Basis.READING)


ANNUAL: Parameter[bool] = parameter(
    bool,
    Dated(value=True, since="2008-01-01", promulgated="2007-12-14"),
    name="leave.days.annual_in_working_days",
    zh="年休假按工作日计",
    en="annual leave runs in working days",
    cite=ANNUAL_LEAVE_REGULATION.art(3),
)
HOME_VISIT: Parameter[bool] = parameter(
    bool,
    Dated(value=False, since="1981-03"),
    name="leave.days.home_visit_in_working_days",
    zh="探亲假按工作日计",
    en="home-visit leave runs in working days",
    cite=HOME_VISIT_RULES.art("?"),
)
MATERNITY: Parameter[bool] = parameter(
    bool,
    _read("2012-04-28", Evidence.VERIFIED),
    name="leave.days.maternity_in_working_days",
    zh="产假、流产假按工作日计",
    en="maternity leave and leave after a miscarriage run in working days",
    cite=FEMALE_EMPLOYEES_PROVISIONS.art(7),
)


def _granted_by_yunnan(name: str, zh: str, en: str, *before: Dated[bool]) -> Parameter[bool]:
    """A leave of the Yunnan regulation: granted in the text of 2016; its article 35 was read in that of 2022 only."""
    values = (
        *before,
        _read("2016-03-31", Evidence.SECONDARY),
        Dated(
            value=False,
            since="2022-01-17",
            cite=PAID_WORKING_DAYS,
            evidence=Evidence.SECONDARY,
            basis=Basis.READING,
        ),
    )
    return parameter(bool, *values, name=name, zh=zh, en=en, cite=GRANTS)


MARRIAGE: Parameter[bool] = _granted_by_yunnan(
    "leave.days.marriage_in_working_days",
    "婚假按工作日计",
    "marriage leave runs in working days",
    Dated(value=Status.LEFT_OPEN, since="1980-02-20", cite=MARRIAGE_FUNERAL_NOTICE.art("?"), basis=Basis.OPEN),
)
PATERNITY: Parameter[bool] = _granted_by_yunnan(
    "leave.days.paternity_in_working_days",
    "护理假(陪产假)按工作日计",
    "care leave of the father runs in working days",
)
FAMILY_PLANNING: Parameter[bool] = parameter(
    bool,
    _read("2022-01-17", Evidence.SECONDARY),
    name="leave.days.family_planning_in_working_days",
    zh="计划生育手术假按工作日计",
    en="leave for family-planning surgery runs in working days",
    cite=PAID_WORKING_DAYS,
)
CHILDCARE_DAYS = Reading(
    name="leave.days.childcare",
    label=Label("育儿假按何种日计", "in which days childcare leave runs"),
    cite=YUNNAN_POPULATION_REGULATION.art(18, version="2022"),
    alternatives={
        "calendar": Label(
            "日历日(第三十五条:假期中的工作日照发工资)", "calendar days (article 35: working days inside are paid)"
        ),
        "working": Label("工作日(部分省份的做法)", "working days (as some provinces do)"),
    },
    default="calendar",
)
LONGEST_RUN: Parameter[Count] = parameter(
    Count,
    Dated(value=Count(6), since="2025-01-01", promulgated="2024-11-10"),
    name="leave.days.longest_run",
    zh="法定节假日前后连续工作天数一般上限",
    en="most consecutive working days next to a statutory holiday, as a rule",
    cite=HOLIDAYS_MEASURE.art(7, version="2024"),
)
