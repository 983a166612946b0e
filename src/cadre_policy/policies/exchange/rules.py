"""The rules on exchange and on terms of office."""

from cadre_policy.law import Citation, Label
from cadre_policy.measures import Completion, Count, PartialDate
from cadre_policy.policies.exchange import facts as about
from cadre_policy.policies.exchange import parameters as figures
from cadre_policy.policies.exchange.facts import ExchangeDuty, ExchangeFacts, TermBar
from cadre_policy.policies.exchange.parameters import BEGAN, EXCHANGE, LEVEL, SELECTION, TERMS
from cadre_policy.policies.remedies import POST_APPEAL, POST_APPEAL_LAW
from cadre_policy.rules import (
    Authority,
    Expr,
    Rule,
    add_months,
    all_of,
    any_of,
    const,
    first_of,
    in_force,
    not_,
    reading,
    rule,
    whole_months,
    whole_years,
)


def _decided(*cites: Citation) -> Authority:
    """Who moves, nominates and appoints; the law opens a review of reliefs and demotions only."""
    return Authority(
        body=Label(
            "党委(党组)及其组织部门,按干部管理权限",
            "the Party committee (leading group) and its organisation department that manage the cadre",
        ),
        remedy=POST_APPEAL,
        cites=(*cites, POST_APPEAL_LAW),
    )


# --- Ten years ---

LONG_IN_POST: Rule[ExchangeFacts, bool] = rule(
    ExchangeFacts,
    bool,
    name="exchange.long_in_post",
    zh="在同一职位任职满十年",
    en="ten years in one post",
    cites=(EXCHANGE, SELECTION),
    body=whole_years(about.in_post_since, counts=Completion.ANNIVERSARY) >= figures.YEARS_IN_POST,
)
LONG_IN_AREA: Rule[ExchangeFacts, bool] = rule(
    ExchangeFacts,
    bool,
    name="exchange.long_in_area",
    zh="在同一地区班子同一层次任职满十年",
    en="ten years on one level in one area's leading groups",
    cites=(EXCHANGE,),
    body=whole_years(about.in_area_since, counts=Completion.ANNIVERSARY) >= figures.YEARS_IN_AREA,
)
RELAXABLE: Rule[ExchangeFacts, bool] = rule(
    ExchangeFacts,
    bool,
    name="exchange.relaxable",
    zh="民族自治地方的少数民族干部,经批准可以放宽",
    en="of a minority in an autonomous area: may be relaxed with approval",
    cites=(EXCHANGE,),
    body=all_of(about.minority, about.autonomous_area),
)


def _unless_relaxed(duty: ExchangeDuty) -> Expr[ExchangeFacts, ExchangeDuty]:
    return first_of(
        (all_of(RELAXABLE, about.relaxation_approved), ExchangeDuty.RELAXED),
        (RELAXABLE, ExchangeDuty.MAY_BE_RELAXED),
        otherwise=duty,
    )


EXCHANGE_DUTY: Rule[ExchangeFacts, ExchangeDuty] = rule(
    ExchangeFacts,
    ExchangeDuty,
    name="exchange.duty",
    zh="任职满年限的交流",
    en="exchange after many years",
    cites=(EXCHANGE, SELECTION),
    body=in_force(
        (
            BEGAN,
            first_of(
                (not_(about.local_leader), ExchangeDuty.NOT_COVERED),
                (LONG_IN_POST, _unless_relaxed(ExchangeDuty.MUST_MOVE)),
                (
                    LONG_IN_AREA,
                    reading(
                        figures.RELAXATION_REACHES,
                        post=const(ExchangeDuty.SHOULD_MOVE),
                        both=_unless_relaxed(ExchangeDuty.SHOULD_MOVE),
                    ),
                ),
                otherwise=ExchangeDuty.NOT_YET,
            ),
        )
    ),
    authority=_decided(EXCHANGE, SELECTION),
)

# --- Terms ---

TERM_END: Rule[ExchangeFacts, PartialDate] = rule(
    ExchangeFacts,
    PartialDate,
    name="exchange.term_end",
    zh="本届任期届满日",
    en="the day on which the present term is complete",
    cites=(TERMS,),
    body=in_force((BEGAN, add_months(about.term_since, figures.TERM, counts=Completion.ANNIVERSARY))),
    authority=_decided(TERMS),
)
TERM_COMPLETE: Rule[ExchangeFacts, bool] = rule(
    ExchangeFacts,
    bool,
    name="exchange.term_complete",
    zh="本届任期已满",
    en="the present term is complete",
    cites=(TERMS,),
    body=whole_months(about.term_since, counts=Completion.ANNIVERSARY) >= figures.TERM,
)
TERMS_USED_UP: Rule[ExchangeFacts, bool] = rule(
    ExchangeFacts,
    bool,
    name="exchange.terms_used_up",
    zh="在同一职位连续任职达到两个任期",
    en="two terms in a row in one post are complete",
    cites=(TERMS, SELECTION),
    body=any_of(
        about.earlier_terms >= figures.MOST_TERMS,
        about.more_terms,
        all_of(TERM_COMPLETE, about.earlier_terms + Count(1) >= figures.MOST_TERMS),
    ),
)


def _bar(
    name: str, zh: str, en: str, reached: Expr[ExchangeFacts, bool], *cites: Citation
) -> Rule[ExchangeFacts, TermBar]:
    """Whether a limit on the terms of a covered post stands in the way."""
    return rule(
        ExchangeFacts,
        TermBar,
        name=f"exchange.{name}",
        zh=zh,
        en=en,
        cites=cites,
        body=in_force(
            (
                BEGAN,
                first_of(
                    (not_(about.term_post), TermBar.NOT_COVERED), (reached, TermBar.BARRED), otherwise=TermBar.OPEN
                ),
            )
        ),
        authority=_decided(*cites),
    )


FURTHER_TERM = _bar(
    "further_term",
    "再次提名、任命担任同一职务",
    "nomination or appointment to the same post for a further term",
    TERMS_USED_UP,
    TERMS,
    SELECTION,
)
SAME_LEVEL = _bar(
    "same_level",
    "再次提名、任命担任同一层次领导职务",
    "nomination or appointment to a further leading post of the same level",
    whole_years(about.at_level_since, counts=Completion.ANNIVERSARY) >= figures.YEARS_AT_LEVEL,
    LEVEL,
)
MOVE_WITHIN_TERM = _bar(
    "move_within_term",
    "任期内再因工作调整职务",
    "a further move for reasons of work within the term",
    about.moves >= figures.MOST_MOVES,
    TERMS,
)
