"""Periods and bars of administrative sanctions, and of an investigation."""

from cadre_policy.law import Basis, Evidence
from cadre_policy.law.instruments import (
    ADMINISTRATIVE_SANCTIONS_REGULATION,
    CIVIL_SERVANTS_LAW,
    GOVERNMENT_SANCTIONS_LAW,
    SANCTION_PAY_NOTICE,
)
from cadre_policy.measures import Months
from cadre_policy.records import SanctionMeasure
from cadre_policy.rules import Dated, Parameter, parameter

OLD_LAW = "2006-01-01"
REGULATION = "2007-06-01"
LAW_OF_2018 = "2019-06-01"
SANCTIONS_LAW = "2020-07-01"

PERIODS = GOVERNMENT_SANCTIONS_LAW.art(8)
WHILE_SANCTIONED = CIVIL_SERVANTS_LAW.art(64, version="2018")
LIFTED_BY_DECISION = ADMINISTRATIVE_SANCTIONS_REGULATION.art(9)
LIFTED_AUTOMATICALLY = CIVIL_SERVANTS_LAW.art(65, version="2018")


def _sanction(measure: SanctionMeasure, months: int) -> Parameter[Months]:
    """A period under each of the texts; it has been the same in all of them."""
    period = Months(months)
    return parameter(
        Months,
        Dated(
            value=period,
            since=OLD_LAW,
            promulgated="2005-04-27",
            cite=CIVIL_SERVANTS_LAW.art("58?", version="2005"),
            evidence=Evidence.RECALLED,
        ),
        Dated(
            value=period,
            since=REGULATION,
            promulgated="2007-04-22",
            cite=ADMINISTRATIVE_SANCTIONS_REGULATION.art("7?"),
        ),
        Dated(value=period, since=LAW_OF_2018, promulgated="2018-12-29", cite=WHILE_SANCTIONED),
        Dated(value=period, since=SANCTIONS_LAW, promulgated="2020-06-20"),
        name=f"sanction.period.{measure.value}",
        zh=f"{measure.label.zh}的处分期",
        en=f"period of a {measure.label.en}",
        cite=PERIODS,
    )


WARNING = _sanction(SanctionMeasure.WARNING, 6)
DEMERIT = _sanction(SanctionMeasure.DEMERIT, 12)
MAJOR_DEMERIT = _sanction(SanctionMeasure.MAJOR_DEMERIT, 18)
LOWERED_GRADE = _sanction(SanctionMeasure.LOWERED_GRADE, 24)
REMOVAL = _sanction(SanctionMeasure.REMOVAL, 24)

SANCTION_CEILING = parameter(
    Months,
    Dated(
        value=Months(48),
        since=REGULATION,
        promulgated="2007-04-22",
        cite=ADMINISTRATIVE_SANCTIONS_REGULATION.art(10),
    ),
    Dated(value=Months(48), since=SANCTIONS_LAW, promulgated="2020-06-20"),
    name="sanction.period.ceiling",
    zh="合并、累加处分期的上限",
    en="the longest period of several sanctions together",
    cite=GOVERNMENT_SANCTIONS_LAW.art(15),
)

SANCTIONS_ADDED = parameter(
    bool,
    Dated(
        value=True,
        since=REGULATION,
        promulgated="2007-04-22",
        cite=ADMINISTRATIVE_SANCTIONS_REGULATION.art(10),
    ),
    Dated(value=False, since=SANCTIONS_LAW, promulgated="2020-06-20", basis=Basis.READING),
    name="sanction.period.added",
    zh="处分期内再受政务处分,未执行的期限与新处分期相加",
    en="what is left of a running period is added to that of a new administrative sanction",
    cite=GOVERNMENT_SANCTIONS_LAW.art(13, item=1),
)
"""The law of 2020 makes a new violation in the period an aggravating ground, and has no rule of addition."""

LIFTING_RESTORES = parameter(
    bool,
    Dated(value=False, since=REGULATION, promulgated="2007-04-22", cite=LIFTED_BY_DECISION),
    Dated(value=False, since=LAW_OF_2018, promulgated="2018-12-29"),
    name="sanction.lifting_restores",
    zh="解除降级、撤职处分即恢复原级别、原职务",
    en="lifting a lowering of the level or a removal restores the former level or post",
    cite=LIFTED_AUTOMATICALLY,
)
"""Both texts say that it does not; the former level has to be reached anew."""

DISMISSAL_BARS = parameter(
    bool,
    Dated(
        value=True,
        since=OLD_LAW,
        promulgated="2005-04-27",
        cite=CIVIL_SERVANTS_LAW.art("?", version="2005"),
        evidence=Evidence.RECALLED,
    ),
    Dated(value=True, since=SANCTIONS_LAW, promulgated="2020-06-20"),
    name="sanction.bar.dismissal",
    zh="开除即解除人事关系,且不得再任公务员",
    en="dismissal ends the employment and bars from the civil service for good",
    cite=GOVERNMENT_SANCTIONS_LAW.art(24),
)

INVESTIGATION_BARS = parameter(
    bool,
    Dated(value=True, since=SANCTIONS_LAW, promulgated="2020-06-20"),
    name="sanction.bar.investigation",
    zh="被立案调查期间不得晋升",
    en="no promotion while a case is under investigation",
    cite=GOVERNMENT_SANCTIONS_LAW.art(52),
)

LEVEL_AFTER_WARNING = parameter(
    bool,
    Dated(value=True, since="2010", evidence=Evidence.SECONDARY),
    name="sanction.level.month_after_warning",
    zh="因警告推迟的级别晋升自处分期满的次月起执行",
    en="a rise in level that a warning put off takes effect in the month after the period",
    cite=SANCTION_PAY_NOTICE.art("?"),
)
