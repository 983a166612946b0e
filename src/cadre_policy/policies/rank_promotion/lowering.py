"""The way down: when a rank is lowered, and to which (article 22)."""

from cadre_policy.law.instruments import CIVIL_SERVANTS_LAW, RANK_PROVISIONS
from cadre_policy.policies.rank_promotion import facts as about
from cadre_policy.policies.rank_promotion.facts import RankPromotionFacts
from cadre_policy.policies.rank_promotion.parameters import RANK_LADDER
from cadre_policy.policies.rank_promotion.rules import APPOINTING_ORGAN, since_2019
from cadre_policy.policies.remedies import GRADE_APPEAL, GRADE_APPEAL_LAW
from cadre_policy.records import Rank
from cadre_policy.rules import Authority, Rule, any_of, const, first_of, left_open, rule

_GROUNDS = RANK_PROVISIONS.art(22)
_ONE_LAYER = CIVIL_SERVANTS_LAW.art(50, paragraph=2, version="2018")
_LOWERS = Authority(body=APPOINTING_ORGAN, remedy=GRADE_APPEAL, cites=(GRADE_APPEAL_LAW,))

RANK_LOWERING_GROUND: Rule[RankPromotionFacts, bool] = rule(
    RankPromotionFacts,
    bool,
    name="rank.lowering.ground",
    zh="有列明的降低职级的情形",
    en="a ground to lower the rank is met",
    cites=(_GROUNDS, _ONE_LAYER),
    body=since_2019(any_of(about.not_competent, about.incompetent_year, about.demoted, about.other_lowering)),
    authority=_LOWERS,
)
ONE_RANK_LOWER: Rule[RankPromotionFacts, Rank] = rule(
    RankPromotionFacts,
    Rank,
    name="rank.lowering.one_lower",
    zh="现任职级的下一级",
    en="the rank below the one held",
    cites=(_GROUNDS,),
    body=first_of(
        (about.rank_held.is_(RANK_LADDER[0].to), const(RANK_LADDER[0].rank)),
        *[(about.rank_held.is_(rung.to), const(rung.rank)) for rung in RANK_LADDER[1:]],
        otherwise=left_open(Rank, "已为最低职级", "the lowest rank is held: there is none below it", _GROUNDS),
    ),
)
RANK_AFTER_LOWERING: Rule[RankPromotionFacts, Rank] = rule(
    RankPromotionFacts,
    Rank,
    name="rank.lowering.to",
    zh="降低后的职级",
    en="the rank after lowering",
    cites=(_GROUNDS, _ONE_LAYER),
    body=since_2019(
        first_of(
            (
                any_of(about.demoted, about.other_lowering),
                left_open(
                    Rank,
                    "受降职、撤职等处理的,降到何职级由处理决定确定",
                    "after a demotion or removal the decision itself says to which rank",
                    _GROUNDS,
                ),
            ),
            (any_of(about.not_competent, about.incompetent_year), ONE_RANK_LOWER),
            otherwise=left_open(
                Rank, "没有列明的降低职级的情形", "no listed ground to lower the rank is met", _GROUNDS
            ),
        )
    ),
    authority=_LOWERS,
)

__all__ = ["ONE_RANK_LOWER", "RANK_AFTER_LOWERING", "RANK_LOWERING_GROUND"]
