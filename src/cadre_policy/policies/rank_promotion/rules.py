"""The rules of promotion in rank."""

from cadre_policy.law import OPINION, Label
from cadre_policy.law.instruments import CIVIL_SERVANT_ASSESSMENT, RANK_PROVISIONS
from cadre_policy.measures import PartialDate
from cadre_policy.policies.rank_promotion import facts as about
from cadre_policy.policies.rank_promotion import parameters as figures
from cadre_policy.policies.rank_promotion.facts import IN_POST, IN_RANK, TOGETHER, Aftermath, RankPromotionFacts, Time
from cadre_policy.policies.rank_promotion.service import (
    POST_COMPLETE,
    POST_FITS,
    RANK_COMPLETE,
    RANK_FITS,
    RANK_PROMOTION_FITS,
    TOGETHER_COMPLETE,
    WITH_FIRST_YEAR,
    WITHOUT_FIRST_YEAR,
)
from cadre_policy.rules import (
    ON,
    Authority,
    Expr,
    Rule,
    all_of,
    any_of,
    first_of,
    for_judgement,
    in_force,
    left_open,
    not_,
    reading,
    rule,
)
from cadre_policy.rules.expression import T

_PROVISIONS = RANK_PROVISIONS.art
APPOINTING_ORGAN = Label("按管理权限有任免权的机关", "the organ that appoints under the division of authority")


def since_2019(body: Expr[RankPromotionFacts, T]) -> Expr[RankPromotionFacts, T]:
    """What holds since the Provisions do."""
    return in_force((figures.BEGAN, body, figures.MADE_KNOWN))


# --- How long: articles 18 and 19 ---

RANK_SERVICE_MET: Rule[RankPromotionFacts, bool] = rule(
    RankPromotionFacts,
    bool,
    name="rank.promotion.service_met",
    zh="已达到最低任职年限",
    en="the minimum service is complete",
    cites=(_PROVISIONS(18), _PROVISIONS(19)),
    body=since_2019(
        reading(
            figures.RANK_ADDED_TIME,
            added=all_of(RANK_PROMOTION_FITS, TOGETHER_COMPLETE),
            separate=any_of(all_of(RANK_FITS, RANK_COMPLETE), all_of(POST_FITS, POST_COMPLETE)),
        )
    ),
    authority=Authority(body=APPOINTING_ORGAN),
)

# --- What stands in the way: article 21 ---

EFFECT_RUNS: Rule[RankPromotionFacts, bool] = rule(
    RankPromotionFacts,
    bool,
    name="rank.promotion.effect_runs",
    zh="诫勉、组织处理或者处分影响期未满",
    en="the effect period of an admonition, measure or sanction still runs",
    cites=(_PROVISIONS(21),),
    body=all_of(about.measure, about.clear_from > ON),
)

STILL_AFFECTS: Rule[RankPromotionFacts, bool] = rule(
    RankPromotionFacts,
    bool,
    name="rank.promotion.still_affects",
    zh="影响期已满但影响使用",
    en="the effect period is over, but the measure still affects use",
    cites=(_PROVISIONS(21),),
    body=all_of(
        about.measure,
        about.clear_from <= ON,
        first_of(
            (
                about.aftermath.is_(Aftermath.NOT_JUDGED),
                for_judgement(
                    bool,
                    "影响期满后是否影响使用,由主管机关认定",
                    "whether it still affects use is for the competent body to find",
                    _PROVISIONS(21),
                ),
            ),
            otherwise=about.aftermath.is_(Aftermath.STILL_AFFECTS),
        ),
    ),
)

BASIC_LAST_YEAR: Rule[RankPromotionFacts, bool] = rule(
    RankPromotionFacts,
    bool,
    name="rank.promotion.basic_last_year",
    zh="因上一年度基本称职,本年度不得晋升",
    en="a grade basically competent bars promotion this year",
    cites=(CIVIL_SERVANT_ASSESSMENT.art(21, version="2020"),),
    body=all_of(about.basic_last_year, figures.BASIC_BARS_NEXT_YEAR),
)

RANK_PROMOTION_BARRED: Rule[RankPromotionFacts, bool] = rule(
    RankPromotionFacts,
    bool,
    name="rank.promotion.barred",
    zh="有列明的不得晋升职级的情形",
    en="a ground that bars promotion in rank is met",
    cites=(_PROVISIONS(21),),
    body=since_2019(any_of(about.under_investigation, EFFECT_RUNS, STILL_AFFECTS, BASIC_LAST_YEAR)),
    authority=Authority(body=APPOINTING_ORGAN),
)

RANK_NOT_BARRED: Rule[RankPromotionFacts, bool] = rule(
    RankPromotionFacts,
    bool,
    name="rank.promotion.not_barred",
    zh="没有列明的不得晋升职级的情形",
    en="no listed ground bars promotion in rank",
    cites=(_PROVISIONS(21),),
    body=not_(RANK_PROMOTION_BARRED),
    authority=Authority(body=APPOINTING_ORGAN),
)

# --- The answers ---

GRADES_SUFFICE: Rule[RankPromotionFacts, bool] = rule(
    RankPromotionFacts,
    bool,
    name="rank.promotion.grades_suffice",
    zh="所计年度考核均为称职以上",
    en="the years that count are graded competent or better",
    cites=(_PROVISIONS(19),),
    # A year graded basically competent, or not graded, is left out of the time; an incompetent one also calls for
    # a lower rank (article 22), so that there is no time to complete.
    body=not_(about.incompetent_year),
)

RANK_PROMOTION: Rule[RankPromotionFacts, bool] = rule(
    RankPromotionFacts,
    bool,
    name="rank.promotion.eligible",
    zh="达到晋升职级的年限、考核要求且无列明的不得晋升情形",
    en="may be considered for promotion in rank: service and grades suffice and no listed ground bars it",
    cites=(OPINION.cite("16.5"), _PROVISIONS(18), _PROVISIONS(19), _PROVISIONS(21)),
    body=since_2019(all_of(RANK_SERVICE_MET, GRADES_SUFFICE, not_(RANK_PROMOTION_BARRED))),
    authority=Authority(body=APPOINTING_ORGAN),
)


def _after_effects(due: Rule[RankPromotionFacts, PartialDate]) -> Expr[RankPromotionFacts, PartialDate]:
    """The day on which the service is complete, or the one after the last effect period if that is later."""
    return first_of((all_of(about.measure, about.clear_from > due), about.clear_from), otherwise=due)


def _sooner(due: dict[Time, Rule[RankPromotionFacts, PartialDate]]) -> Expr[RankPromotionFacts, PartialDate]:
    return first_of(
        (not_(POST_FITS), _after_effects(due[IN_RANK])),
        (not_(RANK_FITS), _after_effects(due[IN_POST])),
        (due[IN_POST] <= due[IN_RANK], _after_effects(due[IN_POST])),
        otherwise=_after_effects(due[IN_RANK]),
    )


EARLIEST_TOGETHER: Rule[RankPromotionFacts, PartialDate] = rule(
    RankPromotionFacts,
    PartialDate,
    name="rank.promotion.earliest_together",
    zh="合并计算的最早之日",
    en="earliest day, post and rank taken together",
    cites=(_PROVISIONS(18), _PROVISIONS(19), _PROVISIONS(21)),
    body=first_of(
        (
            TOGETHER.excellent_first_year,
            reading(
                figures.RANK_YEAR_OF_APPOINTMENT,
                counts=_after_effects(WITH_FIRST_YEAR[TOGETHER]),
                does_not_count=_after_effects(WITHOUT_FIRST_YEAR[TOGETHER]),
            ),
        ),
        otherwise=_after_effects(WITHOUT_FIRST_YEAR[TOGETHER]),
    ),
)

EARLIEST_SEPARATE: Rule[RankPromotionFacts, PartialDate] = rule(
    RankPromotionFacts,
    PartialDate,
    name="rank.promotion.earliest_separate",
    zh="分别计算的较早之日",
    en="earlier of the days for post and rank alone",
    cites=(_PROVISIONS(18), _PROVISIONS(19), _PROVISIONS(21)),
    body=first_of(
        (
            any_of(IN_POST.excellent_first_year, IN_RANK.excellent_first_year),
            reading(
                figures.RANK_YEAR_OF_APPOINTMENT,
                counts=_sooner(WITH_FIRST_YEAR),
                does_not_count=_sooner(WITHOUT_FIRST_YEAR),
            ),
        ),
        otherwise=_sooner(WITHOUT_FIRST_YEAR),
    ),
)

EARLIEST_DAY: Rule[RankPromotionFacts, PartialDate] = rule(
    RankPromotionFacts,
    PartialDate,
    name="rank.promotion.earliest_day",
    zh="任职年限和影响期均满之日",
    en="day on which service and effect periods are complete",
    cites=(_PROVISIONS(18), _PROVISIONS(19), _PROVISIONS(21)),
    body=first_of(
        (
            not_(RANK_PROMOTION_FITS),
            left_open(
                PartialDate,
                "未任可晋升该职级的职级或者领导职务,无起算时间",
                "neither the rank nor the post from which one is promoted is held: there is no time to count",
                _PROVISIONS(18),
            ),
        ),
        (
            about.incompetent_year,
            for_judgement(
                PartialDate,
                "不称职年度后应当降低职级,须先处理",
                "after an incompetent year the rank is to be lowered first",
                _PROVISIONS(22),
            ),
        ),
        (
            about.under_investigation,
            for_judgement(
                PartialDate, "须待调查有结论", "the outcome of the investigation has to be awaited", _PROVISIONS(21)
            ),
        ),
        (
            STILL_AFFECTS,
            for_judgement(
                PartialDate,
                "何时不再影响使用,由主管机关认定",
                "when it no longer affects use is for the competent body to find",
                _PROVISIONS(21),
            ),
        ),
        otherwise=reading(figures.RANK_ADDED_TIME, added=EARLIEST_TOGETHER, separate=EARLIEST_SEPARATE),
    ),
)

EARLIEST_RANK_PROMOTION: Rule[RankPromotionFacts, PartialDate] = rule(
    RankPromotionFacts,
    PartialDate,
    name="rank.promotion.earliest",
    zh="按任职年限和影响期最早可晋升之日",
    en="promotion in rank not before, by service and effect periods",
    cites=(OPINION.cite("16.5"), _PROVISIONS(18), _PROVISIONS(19), _PROVISIONS(21)),
    body=since_2019(EARLIEST_DAY),
    authority=Authority(body=APPOINTING_ORGAN),
)
