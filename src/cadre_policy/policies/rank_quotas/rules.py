"""Which ranks an organ may set, and how many places it has for each.

A share within a share is taken of the whole places outside it, not of the posts: forty percent of twelve places are four.
"""

from cadre_policy.law import OPINION, Label
from cadre_policy.measures import Count, Percent, Places
from cadre_policy.policies.rank_promotion.parameters import BEGAN, MADE_KNOWN
from cadre_policy.policies.rank_quotas import facts as about
from cadre_policy.policies.rank_quotas import parameters as figures
from cadre_policy.policies.rank_quotas.facts import RankCap, RankOrgan, RankQuotaFacts
from cadre_policy.records import Rank
from cadre_policy.rules import (
    Authority,
    Expr,
    Parameter,
    Rule,
    all_of,
    const,
    first_of,
    in_force,
    left_open,
    not_,
    percent_of,
    reading,
    round_down,
    round_half_up,
    rule,
)
from cadre_policy.rules.expression import T

_CENTRAL = (RankOrgan.MINISTRY, RankOrgan.VICE_MINISTRY)
_DISTRICT, _DISTRICT_GROUP = RankOrgan.DEPUTY_PROVINCIAL_DISTRICT, RankOrgan.DEPUTY_PROVINCIAL_GROUP
_CITY, _COUNTY, _PREFECTURE = RankOrgan.DEPUTY_PROVINCIAL_CITY, RankOrgan.COUNTY, RankOrgan.PREFECTURE
_SETS = Authority(
    body=Label(
        "职级设置和职数由公务员主管部门按管理权限核定;特殊情形须报中央批准",
        "the civil-service department approves ranks and places within its powers; special cases need central approval",
    ),
    cites=(figures.BASE, figures.SHARES),
)


def _provisions(body: Expr[RankQuotaFacts, T]) -> Expr[RankQuotaFacts, T]:
    return in_force((BEGAN, body, MADE_KNOWN))


# --- Which ranks: article 10 ---

RANK_MAY_BE_SET: Rule[RankQuotaFacts, bool] = rule(
    RankQuotaFacts,
    bool,
    name="rank.quota.may_be_set",
    zh="该机关可以设置该职级",
    en="the organ may set the rank",
    cites=(OPINION.cite("16.5"), figures.LADDER),
    body=_provisions(
        first_of(
            (about.organ.among(*_CENTRAL, RankOrgan.PROVINCE, _CITY), const(True)),
            (about.organ.is_(_PREFECTURE), not_(about.rank.is_(Rank.INSPECTOR_1))),
            (about.organ.is_(_DISTRICT), not_(about.rank.among(Rank.INSPECTOR_1, Rank.INSPECTOR_2))),
            (
                about.organ.is_(_COUNTY),
                not_(about.rank.among(Rank.INSPECTOR_1, Rank.INSPECTOR_2, Rank.CONSULTANT_1)),
            ),
            (all_of(about.organ.is_(RankOrgan.PREFECTURE_GROUP), about.rank.is_(Rank.INSPECTOR_1)), const(True)),
            (
                all_of(about.organ.is_(_DISTRICT_GROUP), about.rank.among(Rank.INSPECTOR_1, Rank.INSPECTOR_2)),
                const(True),
            ),
            (
                all_of(
                    about.organ.is_(RankOrgan.COUNTY_GROUP),
                    about.rank.among(Rank.INSPECTOR_2, Rank.CONSULTANT_1, Rank.CONSULTANT_2, Rank.CONSULTANT_3),
                ),
                const(True),
            ),
            (all_of(about.organ.is_(RankOrgan.COUNTY_GROUP), about.rank.is_(Rank.INSPECTOR_1)), const(False)),
            otherwise=left_open(
                bool,
                "条文只列领导班子可设置的较高职级,较低职级未列明",
                "of leading groups the text names the higher ranks; it does not name this one",
                figures.LADDER,
            ),
        )
    ),
    authority=_SETS,
)

# --- How many: articles 11 and 12 ---

_Line = tuple[tuple[RankOrgan, ...], Parameter[Percent], Expr[RankQuotaFacts, Count]]


def _one_of(organs: tuple[RankOrgan, ...]) -> Expr[RankQuotaFacts, bool]:
    return about.organ.is_(organs[0]) if len(organs) == 1 else about.organ.among(*organs)


def _before_rounding(cap: RankCap, *lines: _Line, none: tuple[RankOrgan, ...] = ()) -> Rule[RankQuotaFacts, Places]:
    """The places that each organ's share gives; none where the organ may not set the rank."""
    cases = [(_one_of(organs), percent_of(share, of, Places)) for organs, share, of in lines]
    if none:
        cases.append((_one_of(none), const(Places(0))))  # type: ignore[arg-type]
    first, *more = cases
    return rule(
        RankQuotaFacts,
        Places,
        name=f"rank.quota.theoretical.{cap.value}",
        zh=f"取整前的职数:{cap.label.zh}",
        en=f"places before rounding: {cap.label.en}",
        cites=(figures.SHARES, figures.LADDER),
        body=_provisions(
            first_of(
                first,
                *more,
                otherwise=left_open(
                    Places,
                    "该类机关未见单独的比例",
                    "no share of its own was found for this kind of organ",
                    figures.SHARES,
                ),
            )
        ),
        authority=_SETS,
    )


def _whole(cap: RankCap, places: Rule[RankQuotaFacts, Places]) -> Rule[RankQuotaFacts, Count]:
    return rule(
        RankQuotaFacts,
        Count,
        name=f"rank.quota.places.{cap.value}",
        zh=f"职数上限:{cap.label.zh}",
        en=f"most places: {cap.label.en}",
        cites=(OPINION.cite("16.5"), figures.BASE, figures.SHARES),
        body=reading(
            figures.RANK_ROUNDING,
            down=round_down(places),
            half_up=round_half_up(places),
            pool=round_down(places),
        ),
        authority=_SETS,
    )


EXACT_INSPECTORS = _before_rounding(
    RankCap.INSPECTORS,
    (_CENTRAL, figures.CENTRAL_INSPECTORS, about.posts),
    ((RankOrgan.PROVINCE,), figures.PROVINCE_INSPECTORS, about.posts),
    ((_CITY,), figures.CITY_INSPECTORS, about.posts),
    none=(_DISTRICT, _COUNTY),
)
INSPECTORS = _whole(RankCap.INSPECTORS, EXACT_INSPECTORS)
EXACT_INSPECTOR_1 = _before_rounding(
    RankCap.INSPECTOR_1,
    ((RankOrgan.MINISTRY,), figures.MINISTRY_INSPECTOR_1, INSPECTORS),
    ((RankOrgan.VICE_MINISTRY,), figures.VICE_MINISTRY_INSPECTOR_1, INSPECTORS),
    ((RankOrgan.PROVINCE,), figures.PROVINCE_INSPECTOR_1, INSPECTORS),
    ((_CITY,), figures.CITY_INSPECTOR_1, INSPECTORS),
    ((RankOrgan.PREFECTURE_GROUP,), figures.PREFECTURE_GROUP_INSPECTOR_1, about.leading_posts),
    none=(_DISTRICT, _PREFECTURE, _COUNTY, RankOrgan.COUNTY_GROUP),
)
INSPECTOR_1 = _whole(RankCap.INSPECTOR_1, EXACT_INSPECTOR_1)
EXACT_INSPECTOR_2 = _before_rounding(
    RankCap.INSPECTOR_2,
    ((_PREFECTURE,), figures.PREFECTURE_INSPECTOR_2, about.posts),
    ((RankOrgan.COUNTY_GROUP,), figures.COUNTY_GROUP_INSPECTOR_2, about.leading_posts),
    none=(_DISTRICT, _COUNTY),
)
INSPECTOR_2 = _whole(RankCap.INSPECTOR_2, EXACT_INSPECTOR_2)
EXACT_CONSULTANTS = _before_rounding(
    RankCap.CONSULTANTS,
    (_CENTRAL, figures.CENTRAL_CONSULTANTS, about.posts),
    ((RankOrgan.PROVINCE,), figures.PROVINCE_CONSULTANTS, about.posts),
    ((_CITY,), figures.CITY_CONSULTANTS, about.posts),
    ((_PREFECTURE,), figures.PREFECTURE_CONSULTANTS, about.posts),
)
CONSULTANTS = _whole(RankCap.CONSULTANTS, EXACT_CONSULTANTS)
EXACT_CONSULTANTS_UPPER = _before_rounding(
    RankCap.CONSULTANTS_UPPER, ((_PREFECTURE,), figures.PREFECTURE_CONSULTANTS_UPPER, CONSULTANTS)
)
CONSULTANTS_UPPER = _whole(RankCap.CONSULTANTS_UPPER, EXACT_CONSULTANTS_UPPER)
EXACT_CONSULTANT_1 = _before_rounding(
    RankCap.CONSULTANT_1,
    ((_CITY,), figures.CITY_CONSULTANT_1, CONSULTANTS),
    ((_PREFECTURE,), figures.PREFECTURE_CONSULTANT_1, CONSULTANTS_UPPER),
    none=(_COUNTY,),
)
CONSULTANT_1 = _whole(RankCap.CONSULTANT_1, EXACT_CONSULTANT_1)
EXACT_CONSULTANT_2 = _before_rounding(RankCap.CONSULTANT_2, ((_COUNTY,), figures.COUNTY_CONSULTANT_2, about.posts))
CONSULTANT_2 = _whole(RankCap.CONSULTANT_2, EXACT_CONSULTANT_2)
EXACT_CONSULTANTS_LOWER = _before_rounding(
    RankCap.CONSULTANTS_LOWER, ((_COUNTY,), figures.COUNTY_CONSULTANTS_LOWER, about.posts)
)
CONSULTANTS_LOWER = _whole(RankCap.CONSULTANTS_LOWER, EXACT_CONSULTANTS_LOWER)
EXACT_CONSULTANT_3 = _before_rounding(
    RankCap.CONSULTANT_3, ((_COUNTY,), figures.COUNTY_CONSULTANT_3, CONSULTANTS_LOWER)
)
CONSULTANT_3 = _whole(RankCap.CONSULTANT_3, EXACT_CONSULTANT_3)
EXACT_CHIEFS = _before_rounding(RankCap.SECTION_CHIEFS, ((_PREFECTURE, _COUNTY), figures.LOCAL_CHIEFS, about.posts))
CHIEFS = _whole(RankCap.SECTION_CHIEFS, EXACT_CHIEFS)
EXACT_CHIEFS_UPPER = _before_rounding(
    RankCap.SECTION_CHIEFS_UPPER, ((_PREFECTURE, _COUNTY), figures.LOCAL_CHIEFS_UPPER, CHIEFS)
)
CHIEFS_UPPER = _whole(RankCap.SECTION_CHIEFS_UPPER, EXACT_CHIEFS_UPPER)

# --- Where places cannot be divided ---

RANK_PLACES_MAY_BE_POOLED: Rule[RankQuotaFacts, bool] = rule(
    RankQuotaFacts,
    bool,
    name="rank.quota.may_be_pooled",
    zh="职数可以按层级统筹使用",
    en="the places may be pooled by level",
    cites=(figures.POOLED,),
    body=_provisions(all_of(about.too_small, figures.MAY_POOL)),
    authority=_SETS,
)
