"""The grounds of article 24, one rule each, and whether any is met."""

from cadre_policy.law import OPINION, Citation
from cadre_policy.law.instruments import GOVERNMENT_SANCTIONS_LAW
from cadre_policy.policies.candidacy import facts as about
from cadre_policy.policies.candidacy.facts import CandidacyFacts
from cadre_policy.policies.candidacy.parameters import (
    EFFECT_EXCLUDES,
    LAST_YEAR,
    OTHER_EXCLUDES,
    SECONDARY_2014,
    TEXT_2014,
    TEXT_2019,
)
from cadre_policy.policies.remedies import SELECTING
from cadre_policy.policies.sanction_effects.parameters import INVESTIGATION_BARS
from cadre_policy.policies.selection_texts import BEGAN_2002, BEGAN_2014, BEGAN_2019
from cadre_policy.rules import Expr, Rule, all_of, any_of, const, in_force, left_open, not_, reading, rule

_BOTH = (TEXT_2014, TEXT_2019)
_NOT_READ = left_open(bool, "2002年文本的排除情形未读到", "what the text of 2002 excludes was not read", TEXT_2014)


def _ground(
    name: str, zh: str, en: str, cites: tuple[Citation, ...], body: Expr[CandidacyFacts, bool]
) -> Rule[CandidacyFacts, bool]:
    return rule(
        CandidacyFacts,
        bool,
        name=f"candidacy.{name}",
        zh=zh,
        en=en,
        cites=cites,
        body=body,
        authority=SELECTING,
    )


POLITICAL_GROUND = _ground(
    "political",
    "违反政治纪律和政治规矩",
    "against political discipline",
    (OPINION.cite("S2.1"), TEXT_2019),
    in_force((BEGAN_2014, const(False)), (BEGAN_2019, about.political_indiscipline)),
)
RECOGNITION_GROUND = _ground(
    "recognition",
    "群众公认度不高",
    "low public recognition",
    _BOTH,
    in_force((BEGAN_2014, all_of(about.low_recognition, SECONDARY_2014))),
)
GRADE_GROUND = _ground(
    "grade",
    "年度考核为基本称职以下(2014年文本看近三年,2019年文本看上一年度)",
    "a grade basically competent or lower: of the last three years by the text of 2014, of the last by that of 2019",
    _BOTH,
    in_force(
        (
            BEGAN_2014,
            all_of(
                any_of(about.basic_one_year_ago, about.basic_two_years_ago, about.basic_three_years_ago),
                SECONDARY_2014,
            ),
        ),
        (BEGAN_2019, reading(LAST_YEAR, latest_graded=about.basic_latest, calendar=about.basic_one_year_ago)),
    ),
)
CANVASSING_GROUND = _ground(
    "canvassing",
    "有跑官、拉票等非组织行为",
    "canvassing",
    _BOTH,
    in_force((BEGAN_2014, all_of(about.canvassing, SECONDARY_2014))),
)
EMIGRATION_GROUND = _ground(
    "emigration",
    "配偶(无配偶的,子女)移居国(境)外",
    "the spouse or, without one, the children emigrated",
    _BOTH,
    in_force(
        (BEGAN_2014, all_of(about.family_emigrated, SECONDARY_2014)),
        (BEGAN_2019, all_of(about.family_emigrated, not_(about.special_post))),
    ),
)
EFFECT_GROUND = _ground(
    "effect",
    "处理、处分影响期未满,或者期满仍影响使用",
    "an effect period runs or, since 2019, still affects use",
    _BOTH,
    in_force(
        (BEGAN_2014, all_of(about.effect_runs, EFFECT_EXCLUDES)),
        (BEGAN_2019, any_of(about.effect_runs, about.still_affects)),
    ),
)
INVESTIGATION_GROUND = _ground(
    "investigation",
    "被立案调查期间不得晋升",
    "no promotion while a case is under investigation",
    (GOVERNMENT_SANCTIONS_LAW.art(52),),
    all_of(about.under_investigation, INVESTIGATION_BARS),
)
OTHER_GROUND = _ground(
    "other",
    "有其他不宜提拔的情形",
    "another reason not to be promoted",
    _BOTH,
    in_force((BEGAN_2014, all_of(about.other_obstacle, OTHER_EXCLUDES))),
)
CANDIDACY_GROUNDS = (
    POLITICAL_GROUND,
    RECOGNITION_GROUND,
    GRADE_GROUND,
    CANVASSING_GROUND,
    EMIGRATION_GROUND,
    EFFECT_GROUND,
    OTHER_GROUND,
)
"""The seven grounds of article 24 in its order, the political one first."""

CANDIDACY_OPEN = _ground(
    "open",
    "无不得列为考察对象的情形",
    "no ground bars the person from being an object of assessment",
    (OPINION.cite("S2.1"), *_BOTH),
    in_force(
        (BEGAN_2002, _NOT_READ),
        (BEGAN_2014, not_(any_of(CANDIDACY_GROUNDS[0], CANDIDACY_GROUNDS[1], *CANDIDACY_GROUNDS[2:]))),
    ),
)
"""Investigation is no ground of article 24 but stands in the way of promotion all the same (``INVESTIGATION_GROUND``)."""
