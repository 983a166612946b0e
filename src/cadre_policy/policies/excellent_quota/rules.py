"""The rules on a unit's places for 'excellent': a share of a number of people, made whole."""

from cadre_policy.law import Citation, Label
from cadre_policy.measures import Count, Places
from cadre_policy.policies import assessment_texts as texts
from cadre_policy.policies.excellent_quota import facts as about
from cadre_policy.policies.excellent_quota import parameters as figures
from cadre_policy.policies.excellent_quota.facts import ExcellentQuotaFacts
from cadre_policy.policies.excellent_quota.shares import (
    ALLOWED_SHARE,
    CEILING_SHARE,
    CIVIL,
    GENERAL_SHARE,
    INSTITUTION,
    LEADER,
)
from cadre_policy.records import GroupGrade
from cadre_policy.rules import (
    Authority,
    Expr,
    Fact,
    Rule,
    all_of,
    const,
    first_of,
    in_force,
    minimum,
    not_,
    percent_of,
    reading,
    round_down,
    round_half_up,
    rule,
    table,
)

_YEAR = about.year_ends

COMPETENT = Authority(
    body=Label(
        "等次由本单位确定;高于一般比例须经主管部门同意(公务员为同级公务员主管部门)",
        "the unit gives the grades; a share above the general one needs the consent of the competent department "
        "(for civil servants, the civil-service department of the same level)",
    ),
    cites=(figures.RATIO_2020, figures.RATIO_INSTITUTION),
)

# --- Who is counted ---


def _base(
    name: str, zh: str, en: str, cite: Citation, number: Fact[ExcellentQuotaFacts, Count]
) -> Rule[ExcellentQuotaFacts, Count]:
    """The number that one text takes shares of."""
    return rule(
        ExcellentQuotaFacts, Count, name=f"assessment.quota.base_{name}", zh=zh, en=en, cites=(cite,), body=number
    )


BASE_2007 = _base(
    "2007",
    "2007年规定的计算人数(参加考核者)",
    "number under the text of 2007 (those who took part)",
    figures.RATIO_2007,
    about.took_part,
)
BASE_2020 = _base(
    "2020",
    "2020年规定的计算人数(应参加考核者)",
    "number under the text of 2020 (those who should take part)",
    figures.RATIO_2020,
    about.should_take_part,
)
BASE_INSTITUTION = _base(
    "institution",
    "事业单位的计算人数(应参加考核者)",
    "number for an institution (those who should take part)",
    figures.RATIO_INSTITUTION,
    about.should_take_part,
)
BASE_LEADER = _base(
    "leader",
    "领导干部的计算人数(参加考核者)",
    "number for leading cadres (those who took part)",
    figures.RATIO_LEADER,
    about.took_part,
)

BASE: Rule[ExcellentQuotaFacts, Count] = rule(
    ExcellentQuotaFacts,
    Count,
    name="assessment.quota.base",
    zh="计算人数",
    en="number from which places are reckoned",
    cites=(figures.TILT,),
    body=table(
        (
            CIVIL,
            in_force(
                (texts.CIVIL_1994, texts.not_found(Count, figures.RATIO_1994)),
                (texts.CIVIL_2007, BASE_2007),
                (texts.CIVIL_2020, BASE_2020),
                by=_YEAR,
            ),
        ),
        (
            INSTITUTION,
            in_force(
                (texts.INSTITUTION_1995, texts.not_found(Count, figures.RATIO_1995)),
                (texts.INSTITUTION_2023, BASE_INSTITUTION),
                by=_YEAR,
            ),
        ),
        (
            LEADER,
            in_force(
                (texts.LEADER_2009, texts.not_found(Count, figures.RATIO_2009)),
                (texts.LEADER_2019, BASE_LEADER),
                by=_YEAR,
            ),
        ),
    ),
)

# --- Places ---

EXCELLENT_QUOTA_CEILING: Rule[ExcellentQuotaFacts, Count] = rule(
    ExcellentQuotaFacts,
    Count,
    name="assessment.quota.ceiling",
    zh="优秀名额上限",
    en="the most places for 'excellent' that there can be",
    cites=(figures.TILT,),
    body=round_down(percent_of(CEILING_SHARE, BASE, Places)),
    authority=COMPETENT,
)


def _whole(places: Expr[ExcellentQuotaFacts, Places]) -> Expr[ExcellentQuotaFacts, Count]:
    """Places made whole as the reading has it.

    The ceiling itself is "at most" in every reading; only rounding half up could pass it.
    """
    return reading(
        figures.ROUNDING,
        down=round_down(places),
        half_up=minimum(round_half_up(places), EXCELLENT_QUOTA_CEILING),
        pool=round_down(places),
    )


EXCELLENT_QUOTA_GENERAL: Rule[ExcellentQuotaFacts, Count] = rule(
    ExcellentQuotaFacts,
    Count,
    name="assessment.quota.general",
    zh="按一般比例的优秀名额",
    en="places for 'excellent' by the general share",
    cites=(figures.TILT,),
    body=_whole(percent_of(GENERAL_SHARE, BASE, Places)),
    authority=COMPETENT,
)

EXCELLENT_QUOTA_THEORETICAL: Rule[ExcellentQuotaFacts, Places] = rule(
    ExcellentQuotaFacts,
    Places,
    name="assessment.quota.theoretical",
    zh="取整前的优秀名额",
    en="the unit's places for 'excellent' before rounding",
    cites=(figures.TILT,),
    body=percent_of(ALLOWED_SHARE, BASE, Places),
    authority=COMPETENT,
)

EXCELLENT_QUOTA: Rule[ExcellentQuotaFacts, Count] = rule(
    ExcellentQuotaFacts,
    Count,
    name="assessment.quota.allowed",
    zh="本单位优秀名额",
    en="the unit's places for 'excellent'",
    cites=(figures.TILT,),
    body=_whole(EXCELLENT_QUOTA_THEORETICAL),
    authority=COMPETENT,
)

QUOTA_BINDS: Rule[ExcellentQuotaFacts, bool] = rule(
    ExcellentQuotaFacts,
    bool,
    name="assessment.quota.binds",
    zh="名额本身对这批人员有约束(否则供参考,比例按全部参加考核的领导干部计算)",
    en="the number binds these people by themselves (otherwise it guides, the share being of all leaders who take part)",
    cites=(figures.RATIO_LEADER,),
    body=first_of(
        (not_(LEADER), const(True)),
        otherwise=in_force(
            (texts.LEADER_2009, texts.not_found(bool, figures.RATIO_2009)),
            (
                texts.LEADER_2019,
                not_(
                    all_of(
                        about.one_group,
                        not_(about.group_grade.among(GroupGrade.EXCELLENT, GroupGrade.FAIR, GroupGrade.POOR)),
                    )
                ),
            ),
            by=_YEAR,
        ),
    ),
)
