"""From where, and after how long: the rules of articles 17 to 19."""

from cadre_policy.law import Citation, Label
from cadre_policy.law.instruments import RANK_PROVISIONS
from cadre_policy.measures import Completion, Count, Months, PartialDate
from cadre_policy.policies.rank_promotion import facts as about
from cadre_policy.policies.rank_promotion import parameters as figures
from cadre_policy.policies.rank_promotion.facts import IN_POST, IN_RANK, TOGETHER, RankPromotionFacts, Time
from cadre_policy.policies.rank_promotion.parameters import RANK_LADDER
from cadre_policy.records import Rank
from cadre_policy.rules import (
    ON,
    Expr,
    Rule,
    add_months,
    all_of,
    any_of,
    first_of,
    left_open,
    less,
    minimum,
    reading,
    rule,
    table,
    times,
)
from cadre_policy.rules.expression import T

_YEAR = Months(12)
_OF_GRADES = (RANK_PROVISIONS.art(19),)

# --- From where ---

RANK_FITS: Rule[RankPromotionFacts, bool] = rule(
    RankPromotionFacts,
    bool,
    name="rank.promotion.rank_fits",
    zh="现任职级为拟晋升职级的下一级",
    en="the rank held is the one below the rank aimed at",
    cites=(RANK_PROVISIONS.art(17), RANK_PROVISIONS.art(18)),
    body=any_of(*[all_of(about.target.is_(rung.to), about.rank_held.is_(rung.rank)) for rung in RANK_LADDER]),
)

POST_FITS: Rule[RankPromotionFacts, bool] = rule(
    RankPromotionFacts,
    bool,
    name="rank.promotion.post_fits",
    zh="担任可晋升该职级的层次的领导职务",
    en="the leading post held is of the level from which one is promoted to the rank aimed at",
    cites=(RANK_PROVISIONS.art(18),),
    body=all_of(
        about.leading_post,
        any_of(
            *[
                all_of(about.target.is_(rung.to), about.post_level.is_(rung.post))
                for rung in RANK_LADDER
                if rung.post is not None
            ]
        ),
    ),
)

RANK_PROMOTION_FITS: Rule[RankPromotionFacts, bool] = rule(
    RankPromotionFacts,
    bool,
    name="rank.promotion.fits",
    zh="任可晋升该职级的职级或者领导职务",
    en="the rank or the leading post from which one is promoted is held",
    cites=(RANK_PROVISIONS.art(18),),
    body=any_of(RANK_FITS, POST_FITS),
)

RANK_SERVICE_REQUIRED: Rule[RankPromotionFacts, Months] = rule(
    RankPromotionFacts,
    Months,
    name="rank.promotion.required",
    zh="最低任职年限",
    en="minimum service",
    cites=(RANK_PROVISIONS.art(18),),
    body=table(
        *[(about.target.is_(rung.to), rung.service) for rung in RANK_LADDER],
        (
            about.target.is_(Rank.SECTION_MEMBER_2),
            left_open(
                Months,
                "二级科员为最低职级,不由晋升取得",
                "the lowest rank is not reached by promotion",
                RANK_PROVISIONS.art(18),
            ),
        ),
    ),
)

# --- After how long: in each way of counting time, and with the grade of a broken first year or without ---


def _named(
    unit: type[T],
    what: str,
    time: Time,
    label: Label,
    body: Expr[RankPromotionFacts, T],
    *,
    first_year: bool,
    cites: tuple[Citation, ...] = (RANK_PROVISIONS.art(18), RANK_PROVISIONS.art(19)),
) -> Rule[RankPromotionFacts, T]:
    zh, en = (",起算当年优秀计入", ", the first year's grade counted") if first_year else ("", "")
    return rule(
        RankPromotionFacts,
        unit,
        name=f"rank.promotion.{what}.{time.key}{'_with_first_year' if first_year else ''}",
        zh=f"{label.zh}({time.zh}{zh})",
        en=f"{label.en} ({time.en}{en})",
        cites=cites,
        body=body,
    )


def _due(time: Time, *, first_year: bool) -> Rule[RankPromotionFacts, PartialDate]:
    excellent = time.excellent
    if first_year:
        excellent = _named(
            Count,
            "excellent_years",
            time,
            Label("缩短年限的优秀年度数", "years graded excellent that shorten the service"),
            excellent + first_of((time.excellent_first_year, Count(1)), otherwise=Count(0)),
            first_year=True,
            cites=_OF_GRADES,
        )
    each = times(excellent, figures.RANK_HALF_YEAR)
    cut = _named(
        Months,
        "cut",
        time,
        Label("因优秀缩短的年限", "service taken off for grades excellent"),
        reading(figures.RANK_REPEATED_CUT, each=each, once=minimum(each, figures.RANK_HALF_YEAR)),
        first_year=first_year,
        cites=_OF_GRADES,
    )
    needed = _named(
        Months,
        "needed",
        time,
        Label("自起算日须满的时间", "time to complete from the start"),
        less(RANK_SERVICE_REQUIRED, cut) + times(time.uncounted_years, _YEAR),
        first_year=first_year,
    )
    return _named(
        PartialDate,
        "due",
        time,
        Label("任职年限届满之日", "day on which the service is complete"),
        add_months(time.since, needed, counts=Completion.ANNIVERSARY),
        first_year=first_year,
    )


WITH_FIRST_YEAR = {time: _due(time, first_year=True) for time in (TOGETHER, IN_POST, IN_RANK)}
WITHOUT_FIRST_YEAR = {time: _due(time, first_year=False) for time in (TOGETHER, IN_POST, IN_RANK)}
"""The day on which the service is complete, in each way of counting time."""


def _complete(time: Time) -> Rule[RankPromotionFacts, bool]:
    without = WITHOUT_FIRST_YEAR[time] <= ON
    return _named(
        bool,
        "complete",
        time,
        Label("任职年限已满", "the service is complete"),
        first_of(
            (
                time.excellent_first_year,
                reading(figures.RANK_YEAR_OF_APPOINTMENT, counts=WITH_FIRST_YEAR[time] <= ON, does_not_count=without),
            ),
            otherwise=without,
        ),
        first_year=False,
    )


TOGETHER_COMPLETE, POST_COMPLETE, RANK_COMPLETE = (_complete(time) for time in (TOGETHER, IN_POST, IN_RANK))

__all__ = [
    "POST_COMPLETE",
    "POST_FITS",
    "RANK_COMPLETE",
    "RANK_FITS",
    "RANK_PROMOTION_FITS",
    "RANK_SERVICE_REQUIRED",
    "TOGETHER_COMPLETE",
    "WITHOUT_FIRST_YEAR",
    "WITH_FIRST_YEAR",
]
