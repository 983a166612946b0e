"""The rules on eligibility as a whole: the political standard first, then every requirement, then the bars."""

from cadre_policy.law import OPINION
from cadre_policy.law.instruments import RANK_PROVISIONS, SELECTION_REGULATION
from cadre_policy.policies.eligibility import facts as about
from cadre_policy.policies.eligibility.facts import PostEligibilityFacts, RankEligibilityFacts
from cadre_policy.policies.post_qualification import PostQualificationFacts
from cadre_policy.policies.post_qualification import facts as qualification
from cadre_policy.policies.post_qualification.parameters import MOST_SKIPPED
from cadre_policy.policies.rank_promotion.rules import APPOINTING_ORGAN
from cadre_policy.policies.remedies import SELECTING
from cadre_policy.rules import Authority, Rule, all_of, any_of, for_judgement, not_, rule

_EXCEPTIONAL = SELECTION_REGULATION.art(9, version="2019")
_CONDITIONS = SELECTION_REGULATION.art(8, version="2019")

ABOVE_HELD: Rule[PostQualificationFacts, bool] = rule(
    PostQualificationFacts,
    bool,
    name="eligibility.above_held",
    zh="高于现任领导职务层次",
    en="the level aimed at is above the leading post held",
    cites=(SELECTION_REGULATION.art(8, version="2014"), _CONDITIONS),
    body=not_(qualification.holds_equal),
    authority=SELECTING,
)
NO_LEVEL_SKIPPED: Rule[PostQualificationFacts, bool] = rule(
    PostQualificationFacts,
    bool,
    name="eligibility.no_level_skipped",
    zh="未越级",
    en="no level is skipped",
    cites=(SELECTION_REGULATION.art(9, version="2014"), _EXCEPTIONAL),
    body=qualification.levels_skipped < MOST_SKIPPED,
    authority=SELECTING,
)

POST_ELIGIBILITY: Rule[PostEligibilityFacts, bool] = rule(
    PostEligibilityFacts,
    bool,
    name="eligibility.post",
    zh="可以作为拟提任人选考虑",
    en="may be considered for the leading post",
    cites=(
        OPINION.cite("S2.1"),
        _CONDITIONS,
        _EXCEPTIONAL,
        SELECTION_REGULATION.art(24, version="2019"),
    ),
    # Training may follow within a year after the appointment, so that it is told and does not decide.
    body=all_of(
        about.political_met,
        about.above_held,
        about.never_waived_met,
        about.clear,
        about.healthy,
        any_of(
            about.firm_met,
            all_of(
                not_(about.township),
                for_judgement(
                    bool,
                    "硬性条件未具备:只能作为破格提拔,须事先报上级同意",
                    "short of what is asked firmly: only as an exceptional promotion, with consent from above beforehand",
                    _EXCEPTIONAL,
                ),
            ),
        ),
        any_of(
            about.general_met,
            for_judgement(
                bool,
                "条文为“一般”的条件未具备:由党委(党组)自行从严决定",
                "short of what is asked only generally: the committee itself decides, strictly",
                _CONDITIONS,
            ),
        ),
    ),
    authority=SELECTING,
)

RANK_ELIGIBILITY: Rule[RankEligibilityFacts, bool] = rule(
    RankEligibilityFacts,
    bool,
    name="eligibility.rank",
    zh="可以考虑晋升该职级(职数另计)",
    en="may be considered for the rank, places apart",
    cites=(
        OPINION.cite("S2.1"),
        OPINION.cite("16.5"),
        RANK_PROVISIONS.art(17),
        RANK_PROVISIONS.art(18),
        RANK_PROVISIONS.art(19),
        RANK_PROVISIONS.art(21),
    ),
    body=all_of(
        about.rank_political_met,
        about.conditions_met,
        about.service_met,
        about.grades_suffice,
        about.rank_clear,
    ),
    authority=Authority(body=APPOINTING_ORGAN, remedy=SELECTING.remedy, cites=SELECTING.cites),
)

__all__ = ["ABOVE_HELD", "NO_LEVEL_SKIPPED", "POST_ELIGIBILITY", "RANK_ELIGIBILITY"]
