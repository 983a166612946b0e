"""The rules of awards: kind, bonus, medal, proposals, forms, and what a year's "excellent" brings."""

from typing import TypeVar

from cadre_policy.law import OPINION, Citation, Label
from cadre_policy.law.instruments import CIVIL_SERVANT_ASSESSMENT, CIVIL_SERVANTS_LAW
from cadre_policy.measures import Count, Yuan
from cadre_policy.policies.awards import facts as about
from cadre_policy.policies.awards import parameters as figures
from cadre_policy.policies.awards.facts import AwardFacts, ExcellenceFacts, Merit, RewardFacts
from cadre_policy.records import AwardKind
from cadre_policy.rules import (
    Authority,
    Expr,
    Rule,
    all_of,
    any_of,
    const,
    first_of,
    in_force,
    left_open,
    not_,
    reading,
    rule,
    table,
)

T = TypeVar("T")

BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""

_APPROVER = Authority(
    body=Label("有批准权限的机关", "the organ with the power to approve the award"),
    cites=(CIVIL_SERVANTS_LAW.art("51-56", version="2018"),),
)
_AWARDS = (figures.AWARDS_2020, figures.AWARDS_2008)


def _award(
    unit: type[T], name: str, zh: str, en: str, cites: tuple[Citation, ...], body: Expr[AwardFacts, T]
) -> Rule[AwardFacts, T]:
    """A question about one award."""
    return rule(AwardFacts, unit, name=f"awards.{name}", zh=zh, en=en, cites=cites, body=body, authority=_APPROVER)


# --- One award ---

AWARD_KIND = _award(
    AwardKind,
    "kind",
    "与认定的表现和贡献相应的奖励种类",
    "the kind of award that answers to what was found",
    (*_AWARDS, CIVIL_SERVANTS_LAW.art("51-56", version="2018")),
    in_force(
        (
            figures.BEGAN_2008,
            table(
                (about.merit.is_(Merit.GOOD), AwardKind.COMMENDATION),
                (about.merit.is_(Merit.LARGER), AwardKind.MERIT_3),
                (about.merit.is_(Merit.MAJOR), AwardKind.MERIT_2),
                (about.merit.is_(Merit.OUTSTANDING), AwardKind.MERIT_1),
                (about.merit.is_(Merit.EMINENT), AwardKind.TITLE),
            ),
        )
    ),
)
STANDARD_BONUS = _award(
    Yuan,
    "standard_bonus",
    "该种奖励的奖金标准",
    "the standard bonus of the kind",
    (figures.BONUSES, figures.AWARDS_2008),
    first_of(
        (about.kind.is_(AwardKind.COMMENDATION), figures.BONUS_COMMENDATION.at(about.approved_on)),
        (about.kind.is_(AwardKind.MERIT_3), figures.BONUS_MERIT_3.at(about.approved_on)),
        (about.kind.is_(AwardKind.MERIT_2), figures.BONUS_MERIT_2.at(about.approved_on)),
        (about.kind.is_(AwardKind.MERIT_1), figures.BONUS_MERIT_1.at(about.approved_on)),
        (about.kind.is_(AwardKind.TITLE), figures.BONUS_TITLE.at(about.approved_on)),
        otherwise=left_open(
            Yuan,
            "专项表彰和其他奖励的奖金未查到",
            "no bonus was found for special commendations and other awards",
            figures.BONUSES,
        ),
    ),
)
AWARD_BONUS = _award(
    Yuan,
    "bonus",
    "一次性奖金",
    "one-off bonus",
    (OPINION.cite("16.7"), figures.BONUSES, figures.AWARDS_2008),
    first_of(
        (about.refused, Yuan(0)),
        (
            about.collective,
            left_open(Yuan, "集体奖励的奖金未查到", "no bonus for teams was found", figures.BONUSES),
        ),
        (
            not_(about.civil_servant),
            left_open(
                Yuan,
                "公务员以外人员的奖金未查到",
                "no bonus was found for people who are no civil servants",
                figures.BONUSES,
            ),
        ),
        (
            about.revoked,
            left_open(
                Yuan,
                "撤销奖励后奖金如何处理未查到",
                "what becomes of the bonus of a revoked award was not found",
                figures.AWARDS_2020,
            ),
        ),
        otherwise=STANDARD_BONUS,
    ),
)
AWARD_MEDAL = _award(
    bool,
    "medal",
    "颁发奖章",
    "a medal goes with the award",
    _AWARDS,
    in_force(
        (
            figures.BEGAN_2008,
            first_of(
                (
                    about.kind.among(AwardKind.MERIT_3, AwardKind.MERIT_2, AwardKind.MERIT_1, AwardKind.TITLE),
                    const(True),
                ),
                (about.kind.is_(AwardKind.COMMENDATION), const(False)),
                otherwise=left_open(
                    bool,
                    "专项表彰和其他奖励是否颁发奖章未查到",
                    "whether special commendations and other awards bring a medal was not found",
                    figures.AWARDS_2020,
                ),
            ),
        ),
        by=about.approved_on,
    ),
)
POSTHUMOUS_AWARD = _award(
    bool,
    "can_be_posthumous",
    "可以追授",
    "can be awarded after death",
    _AWARDS,
    all_of(about.award_died, figures.POSTHUMOUS),
)
AWARD_QUOTA = _award(
    Count,
    "quota",
    "嘉奖、记三等功的名额",
    "places for commendations and third-class merits",
    (figures.AWARDS_2020,),
    left_open(Count, "名额比例未查到", "no share or number was found", figures.AWARDS_2020),
)

# --- What "excellent" brings ---


def _excellence(
    name: str, zh: str, en: str, body: Expr[ExcellenceFacts, bool], item: tuple[int, int]
) -> Rule[ExcellenceFacts, bool]:
    """A question about what the annual assessment brings; *item* is that of art. 17 (2007) and of art. 19 (2020)."""
    old, new = item
    return rule(
        ExcellenceFacts,
        bool,
        name=f"awards.{name}",
        zh=zh,
        en=en,
        cites=(
            CIVIL_SERVANT_ASSESSMENT.art(19, item=new, version="2020"),
            CIVIL_SERVANT_ASSESSMENT.art(17, item=old, version="2007"),
        ),
        body=in_force((figures.ASSESSED_FROM, body), by=about.year_ended),
        authority=_APPROVER,
    )


COMMENDATION_FOR_YEAR = _excellence(
    "commendation_for_year", "当年给予嘉奖", "a commendation for the year", about.excellent, (4, 1)
)
ROW_OF_YEARS = _excellence(
    "row_of_years",
    "已连续三年优秀",
    "“excellent” for three years in a row",
    all_of(
        about.excellent,
        any_of(about.excellent_in_a_row >= figures.MERIT_YEARS, about.more_in_a_row),
    ),
    (4, 2),
)
YEARS_COUNT = _excellence(
    "years_count",
    "这些年度可计入三等功",
    "these years count for a third-class merit",
    first_of(
        # A run no longer than one merit needs cannot have counted for an earlier one.
        (all_of(about.excellent_in_a_row <= figures.MERIT_YEARS, not_(about.more_in_a_row)), const(True)),
        (not_(about.rewarded_before), const(True)),
        otherwise=reading(figures.MERIT_AGAIN, once=const(False), again=const(True)),
    ),
    (4, 2),
)
MERIT_FOR_YEARS = _excellence(
    "merit_for_years",
    "连续三年优秀,记三等功",
    "a third-class merit for three years in a row",
    all_of(ROW_OF_YEARS, YEARS_COUNT),
    (4, 2),
)

# --- A reward is to be proposed, and its forms ---

REWARD_GROUND: Rule[RewardFacts, bool] = rule(
    RewardFacts,
    bool,
    name="awards.reward_ground",
    zh="具备给予奖励的事由",
    en="there is ground for a reward",
    cites=(OPINION.cite("16.7"),),
    body=reading(
        figures.HOW_MANY_GROUNDS,
        any=any_of(about.model_performance, about.excellent_completion, about.outstanding_contribution),
        all=all_of(about.model_performance, about.excellent_completion, about.outstanding_contribution),
    ),
)
REWARD_DUE: Rule[RewardFacts, bool] = rule(
    RewardFacts,
    bool,
    name="awards.reward_due",
    zh="应及时提出奖励",
    en="a reward is to be proposed promptly",
    cites=(OPINION.cite("16.7"), CIVIL_SERVANTS_LAW.art("51-56", version="2018")),
    body=in_force((BEGAN, all_of(REWARD_GROUND, not_(about.proposed)))),
    authority=_APPROVER,
)
REWARD_FORM: Rule[RewardFacts, bool] = rule(
    RewardFacts,
    bool,
    name="awards.reward_form",
    zh="奖励形式属于政治、物质或精神奖励",
    en="the reward has one of the three forms",
    cites=(OPINION.cite("16.8"),),
    body=in_force((BEGAN, any_of(about.political, about.material, about.spiritual))),
    authority=_APPROVER,
)
