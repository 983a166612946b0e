"""On which grounds, within which bounds and against which bars an exceptional promotion can be considered."""

from cadre_policy.law import Citation
from cadre_policy.measures import Completion
from cadre_policy.policies.exceptional_promotion import facts as about
from cadre_policy.policies.exceptional_promotion.facts import ExceptionalPromotionFacts
from cadre_policy.policies.exceptional_promotion.parameters import (
    CONSECUTIVE_BARS,
    SINCE_PROMOTION,
    TEXT_2014,
    TEXT_2019,
)
from cadre_policy.policies.post_qualification.parameters import MOST_SKIPPED
from cadre_policy.policies.remedies import SELECTING
from cadre_policy.policies.selection_procedure.parameters import PROBATION
from cadre_policy.policies.selection_texts import BEGAN_2002, BEGAN_2014, BEGAN_2019
from cadre_policy.rules import ON, Authority, Expr, Rule, add_months, all_of, any_of, in_force, left_open, not_, rule

_BOTH = (TEXT_2014, TEXT_2019)
_Yes = Expr[ExceptionalPromotionFacts, bool]
_NOT_READ = left_open(
    bool, "2002年文本关于破格提拔的条文未读到", "what the text of 2002 says of it was not read", TEXT_2014
)


def _rule(
    name: str,
    zh: str,
    en: str,
    body: _Yes,
    cites: tuple[Citation, ...] = _BOTH,
    authority: Authority | None = SELECTING,
) -> Rule[ExceptionalPromotionFacts, bool]:
    return rule(
        ExceptionalPromotionFacts,
        bool,
        name=f"exceptional.{name}",
        zh=zh,
        en=en,
        cites=cites,
        body=in_force((BEGAN_2002, _NOT_READ), (BEGAN_2014, body)),
        authority=authority,
    )


# --- Grounds ---

_OUTSTANDING = any_of(about.decisive_moment, about.hard_place, about.notable_results)
OUTSTANDING_GROUND: Rule[ExceptionalPromotionFacts, bool] = rule(
    ExceptionalPromotionFacts,
    bool,
    name="exceptional.outstanding",
    zh="属于特别优秀干部的情形",
    en="a ground of outstanding cadres is met",
    cites=_BOTH,
    body=in_force(
        (BEGAN_2002, _NOT_READ),
        (BEGAN_2014, _OUTSTANDING),
        (BEGAN_2019, all_of(about.politically_firm, _OUTSTANDING)),
    ),
)
WORK_NEED_GROUND = _rule(
    "work_need",
    "属于工作特殊需要的情形",
    "a ground of special needs of work is met",
    any_of(about.group_structure, about.speciality, about.hard_area),
    authority=None,
)
EXCEPTIONAL_GROUND = _rule(
    "ground",
    "有破格提拔的理由",
    "there is a ground for an exceptional promotion",
    any_of(OUTSTANDING_GROUND, WORK_NEED_GROUND),
    authority=None,
)

# --- What can never be waived ---

EXCEPTIONAL_BOUNDS = _rule(
    "bounds",
    "具备不得突破的基本条件和法定资格",
    "basic conditions and legal qualifications, which are never waived, are there",
    all_of(about.basic_conditions, about.legally_qualified),
)

# --- Bars ---

PROBATION_BAR = _rule(
    "probation_bar",
    "任职试用期未满",
    "the probation in the post held is not over",
    all_of(about.trial, add_months(about.trial_since, PROBATION, counts=Completion.ANNIVERSARY) > ON),
    (*_BOTH, PROBATION.cite),
)
RECENT_BAR = _rule(
    "recent_bar",
    "提任不满一年",
    "less than a year has passed since the last promotion",
    all_of(about.promoted, add_months(about.promoted_on, SINCE_PROMOTION, counts=Completion.ANNIVERSARY) > ON),
)
CONSECUTIVE_BAR = _rule(
    "consecutive_bar",
    "在任职年限上连续破格",
    "a second exceptional promotion in a row on length of service",
    all_of(about.short_of_years, about.last_short_of_years, CONSECUTIVE_BARS),
)
LEVELS_BAR = _rule(
    "levels_bar",
    "越两级提拔",
    "two levels are jumped",
    about.levels_skipped > MOST_SKIPPED,
)
EXCEPTIONAL_BARS = (PROBATION_BAR, RECENT_BAR, CONSECUTIVE_BAR, LEVELS_BAR)
"""What stands in the way whatever the ground."""

EXCEPTIONAL_PROMOTION = _rule(
    "open",
    "可以作为破格提拔研究(须上级事先同意)",
    "an exceptional promotion may be considered (with consent from above beforehand)",
    all_of(
        EXCEPTIONAL_GROUND,
        EXCEPTIONAL_BOUNDS,
        not_(PROBATION_BAR),
        not_(RECENT_BAR),
        not_(CONSECUTIVE_BAR),
        not_(LEVELS_BAR),
    ),
)
