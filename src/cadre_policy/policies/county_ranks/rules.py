"""The rules of the county scheme: service by the month, what grades take off and add, and the salary level."""

from cadre_policy.law import OPINION, Label
from cadre_policy.measures import Completion, Count, Months, PartialDate
from cadre_policy.policies.county_ranks import facts as about
from cadre_policy.policies.county_ranks import parameters as figures
from cadre_policy.policies.county_ranks.facts import CountyRankFacts
from cadre_policy.policies.county_ranks.parameters import COUNTY_LADDER, SCHEME
from cadre_policy.policies.rank_promotion.parameters import BEGAN as PROVISIONS_BEGAN
from cadre_policy.policies.rank_promotion.parameters import MADE_KNOWN
from cadre_policy.rules import (
    ON,
    Authority,
    Expr,
    Rule,
    add_months,
    all_of,
    any_of,
    first_of,
    in_force,
    left_open,
    less,
    next_month_start,
    not_,
    rule,
    times,
)

_YEAR = Months(12)
_APPROVES = Authority(
    body=Label(
        "按管理权限审批的公务员主管部门", "the civil-service department that approves under the division of authority"
    )
)
_NO_RANK = left_open(
    Months,
    "该办法只设科员级至正处级五个职级",
    "the scheme has five ranks, from section staff to county principal",
    SCHEME,
)

COUNTY_RANK_FITS: Rule[CountyRankFacts, bool] = rule(
    CountyRankFacts,
    bool,
    name="rank.county.fits",
    zh="在县以下机关,任下一层次职务或者职级",
    en="works in a county or below, and holds the post or rank of the level below",
    cites=(SCHEME,),
    body=all_of(
        about.county_or_below,
        any_of(*[all_of(about.target.is_(rung.to), about.held.is_(rung.held)) for rung in COUNTY_LADDER]),
    ),
)
COUNTY_SERVICE_REQUIRED: Rule[CountyRankFacts, Months] = rule(
    CountyRankFacts,
    Months,
    name="rank.county.required",
    zh="任职年限",
    en="service wanted",
    cites=(SCHEME,),
    body=first_of(
        (about.target.is_(COUNTY_LADDER[0].to), COUNTY_LADDER[0].service),
        *[(about.target.is_(rung.to), rung.service) for rung in COUNTY_LADDER[1:]],
        otherwise=_NO_RANK,
    ),
)
LEVEL_REACHED: Rule[CountyRankFacts, bool] = rule(
    CountyRankFacts,
    bool,
    name="rank.county.level_reached",
    zh="达到规定的级别",
    en="the salary level wanted is reached",
    cites=(SCHEME,),
    body=any_of(*[all_of(about.target.is_(rung.to), about.level <= rung.level) for rung in COUNTY_LADDER]),
)
YEARS_LEFT_OUT: Rule[CountyRankFacts, Count] = rule(
    CountyRankFacts,
    Count,
    name="rank.county.years_left_out",
    zh="不计算的年度数",
    en="years that are left out",
    cites=(SCHEME,),
    body=about.basic + about.ungraded + about.recruit_ungraded,
)
YEARS_THAT_ADD: Rule[CountyRankFacts, Count] = rule(
    CountyRankFacts,
    Count,
    name="rank.county.years_that_add",
    zh="须延长的年度数",
    en="years for each of which a year is added",
    cites=(SCHEME,),
    body=about.basic + about.ungraded,
)
COUNTY_SERVICE_NEEDED: Rule[CountyRankFacts, Months] = rule(
    CountyRankFacts,
    Months,
    name="rank.county.needed",
    zh="自任职之月起须满的时间",
    en="time to complete from the month of appointment",
    cites=(SCHEME,),
    body=less(COUNTY_SERVICE_REQUIRED, times(about.excellent, figures.CUT_FOR_EXCELLENT))
    + times(YEARS_LEFT_OUT, _YEAR)
    + times(YEARS_THAT_ADD, figures.YEAR_ADDED),
)
SERVICE_COMPLETE_FROM: Rule[CountyRankFacts, PartialDate] = rule(
    CountyRankFacts,
    PartialDate,
    name="rank.county.complete_from",
    zh="任职年限届满之月",
    en="month from which the service is complete",
    cites=(SCHEME,),
    # Counted from the month of appointment: its first day, which is a month before the first day of the next.
    body=add_months(
        next_month_start(about.since), less(COUNTY_SERVICE_NEEDED, Months(1)), counts=Completion.ANNIVERSARY
    ),
)


def _scheme(body: Expr[CountyRankFacts, bool]) -> Expr[CountyRankFacts, bool]:
    return in_force((figures.BEGAN, body), (PROVISIONS_BEGAN, figures.REPEALED_YES, MADE_KNOWN))


_INCOMPETENT_OPEN = left_open(
    bool,
    "有不称职年度的如何处理,未查到",
    "what an incompetent year does under the scheme was not found",
    SCHEME,
)
COUNTY_RANK: Rule[CountyRankFacts, bool] = rule(
    CountyRankFacts,
    bool,
    name="rank.county.eligible",
    zh="达到县以下机关晋升职级的年限和级别",
    en="service and salary level suffice for the rank under the county scheme",
    cites=(OPINION.cite("16.5"), SCHEME),
    body=_scheme(
        all_of(
            COUNTY_RANK_FITS,
            LEVEL_REACHED,
            SERVICE_COMPLETE_FROM <= ON,
            first_of((about.incompetent, _INCOMPETENT_OPEN), otherwise=not_(about.incompetent)),
        )
    ),
    authority=_APPROVES,
)
EARLIEST_COUNTY_RANK: Rule[CountyRankFacts, PartialDate] = rule(
    CountyRankFacts,
    PartialDate,
    name="rank.county.earliest",
    zh="按任职年限最早可晋升之月(县以下职级办法)",
    en="the rank of the county scheme not before, by service",
    cites=(OPINION.cite("16.5"), SCHEME),
    body=in_force(
        (
            figures.BEGAN,
            first_of(
                (
                    not_(COUNTY_RANK_FITS),
                    left_open(
                        PartialDate,
                        "未任下一层次职务或者职级,无起算时间",
                        "the level below is not held in a county or below: there is no time to count",
                        SCHEME,
                    ),
                ),
                (
                    about.incompetent,
                    left_open(PartialDate, _INCOMPETENT_OPEN.label.zh, _INCOMPETENT_OPEN.label.en, SCHEME),
                ),
                otherwise=SERVICE_COMPLETE_FROM,
            ),
        ),
        (PROVISIONS_BEGAN, figures.REPEALED_DAY, MADE_KNOWN),
    ),
    authority=_APPROVES,
)
