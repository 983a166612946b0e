"""Effect periods of organisational measures and of the admonition."""

from cadre_policy.law import Basis, Citation, Evidence
from cadre_policy.law.instruments import (
    ADMONITION_DETAILED_RULES,
    ADMONITION_MEASURES,
    LEADING_CADRE_ACCOUNTABILITY_RULES,
    ORGANISATIONAL_MEASURES_RULES,
    SELECTION_REGULATION,
    STEPPING_DOWN_RULES,
)
from cadre_policy.measures import Months
from cadre_policy.rules import Dated, Parameter, parameter

SELECTION_2019 = "2019-03-03"
STEPPING_2015, STEPPING_2022 = "2015-07-19", "2022-09-08"
MEASURES_2021 = "2021-03-19"
ACCOUNTABILITY_2009 = "2009"

AFTER_ACCOUNTABILITY = SELECTION_REGULATION.art("?", version="2019")

AFTER_NO_LEADING_POST = parameter(
    Months,
    Dated(value=Months(12), since=SELECTION_2019),
    name="sanction.period.no_leading_post",
    zh="引咎辞职、责令辞职、因问责免职后不安排领导职务的期限",
    en="time without a leading post after a resignation or relief for accountability",
    cite=AFTER_ACCOUNTABILITY,
)
AFTER_NO_EQUAL_POST = parameter(
    Months,
    Dated(
        value=Months(12),
        since=ACCOUNTABILITY_2009,
        evidence=Evidence.SECONDARY,
        cite=LEADING_CADRE_ACCOUNTABILITY_RULES.art("?"),
    ),
    Dated(value=Months(12), since=SELECTION_2019),
    name="sanction.period.no_equal_post",
    zh="引咎辞职、责令辞职、因问责免职后不得担任与原职务相当领导职务的期限",
    en="time without a leading post equal to the former one after a resignation or relief for accountability",
    cite=AFTER_ACCOUNTABILITY,
)
AFTER_NO_HIGHER_POST = parameter(
    Months,
    Dated(value=Months(24), since=SELECTION_2019),
    name="sanction.period.no_higher_post",
    zh="引咎辞职、责令辞职、因问责免职后不得担任高于原职务层次领导职务的期限",
    en="time without a leading post above the former level after a resignation or relief for accountability",
    cite=AFTER_ACCOUNTABILITY,
)


def _relief_2021(name: str, months: int, zh: str, en: str) -> Parameter[Months]:
    return parameter(
        Months,
        Dated(value=Months(months), since=MEASURES_2021, evidence=Evidence.RECALLED),
        name=f"sanction.period.{name}",
        zh=zh,
        en=en,
        cite=ORGANISATIONAL_MEASURES_RULES.art("?"),
    )


RELIEF_NO_LEADING_POST = _relief_2021(
    "relief.no_leading_post",
    12,
    "因违纪违法免职后不安排领导职务的期限",
    "time without a leading post after relief for a breach",
)
RELIEF_NO_HIGHER_POST = _relief_2021(
    "relief.no_higher_post",
    24,
    "因违纪违法免职后不得担任高于原职务层次领导职务的期限",
    "time without a leading post above the former level after relief for a breach",
)
REASSIGNMENT = _relief_2021(
    "reassignment", 12, "调整职务后不得提拔的期限", "time without promotion after a reassignment"
)

UNSUITABLE = parameter(
    Months,
    Dated(
        value=Months(12),
        since=STEPPING_2015,
        evidence=Evidence.RECALLED,
        cite=STEPPING_DOWN_RULES.art("?", version="2015"),
    ),
    Dated(value=Months(12), since=SELECTION_2019),
    name="sanction.period.unsuitable",
    zh="因不适宜担任现职调离、免职后不得提拔的期限",
    en="time without promotion after being moved or relieved as unsuitable for the post",
    cite=AFTER_ACCOUNTABILITY,
)
DEMOTION = parameter(
    Months,
    Dated(
        value=Months(24),
        since=STEPPING_2015,
        evidence=Evidence.RECALLED,
        cite=STEPPING_DOWN_RULES.art("?", version="2015"),
    ),
    Dated(value=Months(24), since=STEPPING_2022, evidence=Evidence.RECALLED),
    name="sanction.period.demotion",
    zh="降职后不得提拔的期限",
    en="time without promotion after a demotion",
    cite=STEPPING_DOWN_RULES.art("?", version="2022"),
)
ADMONITION_PERIOD = parameter(
    Months,
    Dated(
        value=Months(6),
        since="2015",
        evidence=Evidence.RECALLED,
        basis=Basis.ASSUMED,
    ),
    name="sanction.period.admonition",
    zh="诫勉的影响期",
    en="effect period of an admonition",
    cite=ADMONITION_DETAILED_RULES.art("?"),
)
"""No national text that was read fixes one: the measures of 2005 do not, and places differ; an overlay says which."""

ADMONITION_2005: Citation = ADMONITION_MEASURES.art("?")
