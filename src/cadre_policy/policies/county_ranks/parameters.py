"""Years, salary levels and what grades do, under the county scheme (all from secondary sources)."""

import attrs

from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instruments import COUNTY_RANK_SCHEME
from cadre_policy.measures import Count, Months, PartialDate
from cadre_policy.policies.rank_promotion.parameters import BEGAN as PROVISIONS_BEGAN
from cadre_policy.policies.rank_promotion.parameters import MADE_KNOWN
from cadre_policy.records import PostLevel
from cadre_policy.rules import Dated, Parameter, Status, parameter

BEGAN = "2015-01"
SCHEME = COUNTY_RANK_SCHEME.art("?", version="2015")
_SECONDARY = Evidence.SECONDARY


def _months(key: str, amount: int, zh: str, en: str) -> Parameter[Months]:
    return parameter(
        Months,
        Dated(value=Months(amount), since=BEGAN, evidence=_SECONDARY),
        Dated(value=Status.NOT_IN_FORCE, since=PROVISIONS_BEGAN, promulgated=MADE_KNOWN),
        name=f"rank.county.{key}",
        zh=zh,
        en=en,
        cite=SCHEME,
    )


@attrs.frozen(order=False, eq=False, kw_only=True)
class CountyRung:
    """One of the five ranks: from which level, after how long, and at which salary level."""

    to: PostLevel
    held: PostLevel
    service: Parameter[Months]
    level: Parameter[Count]


def _rung(to: PostLevel, held: PostLevel, months: int, level: int) -> CountyRung:
    name = to.label
    return CountyRung(
        to=to,
        held=held,
        service=_months(
            f"service_for_{to.value}", months, f"晋升{name.zh}职级的任职年限", f"service for the rank {name.en}"
        ),
        level=parameter(
            Count,
            Dated(value=Count(level), since=BEGAN, evidence=_SECONDARY),
            Dated(value=Status.NOT_IN_FORCE, since=PROVISIONS_BEGAN, promulgated=MADE_KNOWN),
            name=f"rank.county.level_for_{to.value}",
            zh=f"晋升{name.zh}职级须达到的级别",
            en=f"salary level for the rank {name.en}",
            cite=SCHEME,
        ),
    )


_EIGHT, _TWELVE, _FIFTEEN = 96, 144, 180
COUNTY_LADDER = (
    _rung(PostLevel.COUNTY_PRINCIPAL, PostLevel.COUNTY_DEPUTY, _FIFTEEN, 17),
    _rung(PostLevel.COUNTY_DEPUTY, PostLevel.TOWNSHIP_PRINCIPAL, _FIFTEEN, 19),
    _rung(PostLevel.TOWNSHIP_PRINCIPAL, PostLevel.TOWNSHIP_DEPUTY, _FIFTEEN, 20),
    _rung(PostLevel.TOWNSHIP_DEPUTY, PostLevel.STAFF, _TWELVE, 23),
    _rung(PostLevel.STAFF, PostLevel.CLERK, _EIGHT, 25),
)
"""The five ranks of the scheme, highest first; for the lowest the source names the level from which one comes (clerk)."""

CUT_FOR_EXCELLENT = _months(
    "cut_for_excellent", 6, "每个优秀年度缩短的年限", "service taken off for each excellent year"
)
YEAR_ADDED = _months(
    "year_added",
    12,
    "每个基本称职、未参加考核或者不定等次年度增加的年限",
    "service added for each year basically competent, not assessed or without a grade",
)

REPEALED_YES = parameter(
    bool,
    Dated(value=Status.NOT_IN_FORCE, since=PROVISIONS_BEGAN, promulgated=MADE_KNOWN),
    name="rank.county.repealed",
    zh="县以下职级办法(2019年6月1日起不再施行)",
    en="county rank scheme (no longer in force from 1 June 2019)",
    cite=SCHEME,
)
REPEALED_DAY = parameter(
    PartialDate,
    Dated(value=Status.NOT_IN_FORCE, since=PROVISIONS_BEGAN, promulgated=MADE_KNOWN),
    name="rank.county.repealed_day",
    zh="县以下职级办法的日期(2019年6月1日起不再施行)",
    en="days of the county rank scheme (no longer in force from 1 June 2019)",
    cite=SCHEME,
)
