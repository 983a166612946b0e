"""The rules of the payments on a death."""

from typing import TypeVar

from cadre_policy.law import OPINION, Citation, Label
from cadre_policy.law.instruments import CIVIL_SERVANTS_LAW
from cadre_policy.measures import Count, Yuan
from cadre_policy.policies.death_benefits import facts as about
from cadre_policy.policies.death_benefits import parameters as figures
from cadre_policy.policies.death_benefits.facts import (
    DeathFacts,
)
from cadre_policy.records import GratuityBase, GratuityScheme, MannerOfDeath
from cadre_policy.rules import (
    Authority,
    Expr,
    Rule,
    first_of,
    in_force,
    left_open,
    not_,
    reading,
    rule,
    times,
)

T = TypeVar("T")

_NOTICES = (figures.TEXT_2011, figures.TEXT_2007)
_MARTYRS = (figures.MARTYRS_2024, figures.MARTYRS_2019, figures.MARTYRS_2011)

PAYER = Authority(
    body=Label(
        "死亡性质由有权机关认定,抚恤金由发放单位核定",
        "the competent body finds the manner of death; the unit that pays settles the amount",
    ),
    cites=(CIVIL_SERVANTS_LAW.art(83, version="2018"),),
)


def _about(
    unit: type[T],
    name: str,
    zh: str,
    en: str,
    cites: tuple[Citation, ...],
    body: Expr[DeathFacts, T],
    *,
    authority: Authority | None = None,
) -> Rule[DeathFacts, T]:
    """A question about the payments on one death."""
    return rule(DeathFacts, unit, name=f"death.{name}", zh=zh, en=en, cites=cites, body=body, authority=authority)


# --- What the payments are reckoned from ---

MONTH_OF_PAY = _about(
    Yuan,
    "month_of_pay",
    "抚恤金计发基数(月)",
    "the month's pay from which the gratuity is reckoned",
    (figures.TEXT_2007,),
    first_of(
        (about.base.is_(GratuityBase.RETIREE), about.basic_pension),
        (about.base.is_(GratuityBase.ORDINARY_WORKER), about.post_pay),
        (about.base.is_(GratuityBase.INSTITUTION), about.basic_pay),
        otherwise=about.post_pay + about.grade_pay,
    ),
)
INCOME = _about(
    Yuan,
    "income",
    "上一年度全国城镇居民人均可支配收入",
    "national urban per-capita disposable income of the year before",
    (figures.TEXT_2011,),
    reading(
        figures.INCOME_YEAR,
        calendar=figures.URBAN_INCOME.at(about.year_before),
        published=first_of(
            (about.figure_published, figures.URBAN_INCOME.at(about.year_before)),
            otherwise=figures.URBAN_INCOME.at(about.second_year_before),
        ),
    ),
)
MONTHS = _about(
    Count,
    "months",
    "抚恤金月数",
    "months of pay",
    _NOTICES,
    first_of(
        (about.manner.is_(MannerOfDeath.MARTYR), figures.MONTHS_MARTYR.at(about.died_on)),
        (about.manner.is_(MannerOfDeath.ON_DUTY), figures.MONTHS_ON_DUTY.at(about.died_on)),
        (about.manner.is_(MannerOfDeath.ILLNESS), figures.MONTHS_ILLNESS.at(about.died_on)),
        otherwise=left_open(
            Count,
            "通知仅列烈士、因公牺牲、病故三种情形",
            "the notices name martyrs, deaths on duty and deaths of illness only",
            figures.TEXT_2011,
        ),
    ),
)
INCOME_TIMES = _about(
    Count,
    "income_times",
    "收入倍数",
    "times the yearly income",
    (figures.TEXT_2011,),
    first_of(
        (
            about.manner.among(MannerOfDeath.MARTYR, MannerOfDeath.ON_DUTY),
            figures.TIMES_ON_DUTY.at(about.died_on),
        ),
        (about.manner.is_(MannerOfDeath.ILLNESS), figures.TIMES_ILLNESS.at(about.died_on)),
        otherwise=left_open(
            Count,
            "通知仅列烈士、因公牺牲、病故三种情形",
            "the notices name martyrs, deaths on duty and deaths of illness only",
            figures.TEXT_2011,
        ),
    ),
)

# --- The lump sum under each scheme ---

ORGAN_GRATUITY = _about(
    Yuan,
    "organ_gratuity",
    "国家机关一次性抚恤金",
    "lump sum, state organs",
    _NOTICES,
    in_force(
        (figures.BEGAN_2004, times(MONTHS, MONTH_OF_PAY), figures.MADE_2007),
        (figures.BEGAN_2011, times(INCOME_TIMES, INCOME) + times(MONTHS, MONTH_OF_PAY), figures.MADE_2011),
        by=about.died_on,
    ),
)
INSTITUTION_MONTHS = _about(
    Count,
    "institution_months",
    "事业单位抚恤金月数",
    "months of pay in an institution",
    (figures.TEXT_INSTITUTIONS,),
    first_of(
        (about.manner.is_(MannerOfDeath.ON_DUTY), figures.INSTITUTION_MONTHS_ON_DUTY.at(about.died_on)),
        (about.manner.is_(MannerOfDeath.ILLNESS), figures.INSTITUTION_MONTHS_ILLNESS.at(about.died_on)),
        otherwise=left_open(
            Count,
            "事业单位人员烈士及其他情形的月数未查到",
            "the months for martyrs and other deaths in institutions were not found",
            figures.TEXT_INSTITUTIONS,
        ),
    ),
)
INSTITUTION_GRATUITY = _about(
    Yuan,
    "institution_gratuity",
    "事业单位一次性抚恤金",
    "lump sum, public institutions",
    (figures.TEXT_INSTITUTIONS,),
    in_force((figures.BEGAN_2004, times(INSTITUTION_MONTHS, MONTH_OF_PAY), "2008"), by=about.died_on),
)
GRANT_TIMES = _about(
    Count,
    "grant_times",
    "工亡补助金收入倍数",
    "times the yearly income, work-death grant",
    _MARTYRS,
    figures.INJURY_TIMES.at(about.died_on),
)
GRANT_MONTHS = _about(
    Count,
    "grant_months",
    "特别补助金月数",
    "months of pay, special grant",
    _MARTYRS,
    figures.INJURY_MONTHS.at(about.died_on),
)
SPECIAL_GRANT_PAY = _about(
    Yuan,
    "special_grant_pay",
    "烈士遗属特别补助金计发基数(月)",
    "the month's pay from which the special grant is reckoned",
    _MARTYRS,
    first_of(
        (figures.INJURY_BY_BASIC_PAY.at(about.died_on), about.basic_pay),
        otherwise=about.wage,
    ),
)
INJURY_GRANTS = _about(
    Yuan,
    "injury_grants",
    "工亡补助金和特别补助金",
    "work-death grant and special grant",
    _MARTYRS,
    first_of(
        (
            about.manner.is_(MannerOfDeath.MARTYR),
            in_force(
                (
                    figures.BEGAN_2011,
                    times(GRANT_TIMES, INCOME) + times(GRANT_MONTHS, SPECIAL_GRANT_PAY),
                    "2011",
                ),
                by=about.died_on,
            ),
        ),
        otherwise=left_open(
            Yuan,
            "非烈士的工伤保险待遇不在本库范围",
            "what work-injury insurance pays for others is outside this library",
            figures.MARTYRS_2024,
        ),
    ),
)

# --- What the family is paid ---

DEATH_GRATUITY = _about(
    Yuan,
    "gratuity",
    "一次性抚恤金",
    "lump-sum gratuity on the death",
    (*_NOTICES, figures.TEXT_INSTITUTIONS),
    first_of(
        (not_(about.died), Yuan(0)),
        (about.scheme.is_(GratuityScheme.ORGAN), ORGAN_GRATUITY),
        (about.scheme.is_(GratuityScheme.INSTITUTION), INSTITUTION_GRATUITY),
        (about.scheme.is_(GratuityScheme.WORK_INJURY), INJURY_GRANTS),
        otherwise=left_open(
            Yuan,
            "参加企业养老保险的事业单位按当地规定执行",
            "local rules apply to institutions in the enterprise pension scheme",
            figures.TEXT_INSTITUTIONS,
        ),
    ),
    authority=PAYER,
)
PRAISE_TIMES = _about(
    Count,
    "praise_multiple",
    "褒扬金收入倍数",
    "times the yearly income, praise money",
    _MARTYRS,
    figures.PRAISE_TIMES.at(about.died_on),
)
PRAISE_MONEY = _about(
    Yuan,
    "praise_money",
    "烈士褒扬金",
    "praise money for a martyr's family",
    _MARTYRS,
    first_of(
        (not_(about.died), Yuan(0)),
        (
            about.manner.is_(MannerOfDeath.MARTYR),
            in_force((figures.BEGAN_2011, times(PRAISE_TIMES, INCOME), "2011"), by=about.died_on),
        ),
        otherwise=Yuan(0),
    ),
    authority=PAYER,
)
DEATH_PAYMENTS = _about(
    Yuan,
    "payments",
    "一次性抚恤金与褒扬金合计",
    "gratuity and praise money together",
    (*_NOTICES, *_MARTYRS),
    DEATH_GRATUITY + PRAISE_MONEY,
    authority=PAYER,
)
HARDSHIP_AID_TO_SURVIVORS = _about(
    Yuan,
    "hardship_aid",
    "遗属生活困难补助(月)",
    "monthly hardship aid to survivors",
    (OPINION.cite("17.18"), CIVIL_SERVANTS_LAW.art(83, version="2018")),
    first_of(
        (not_(about.died), Yuan(0)),
        otherwise=left_open(
            Yuan,
            "云南省遗属生活困难补助标准未查到",
            "the Yunnan amounts of hardship aid to survivors were not found",
            OPINION.cite("17.18"),
        ),
    ),
    authority=PAYER,
)
