"""The rules of the check-up guarantee."""

from cadre_policy.law import OPINION, Label
from cadre_policy.measures import Completion, Count, Years
from cadre_policy.policies.check_ups import facts as about
from cadre_policy.policies.check_ups.facts import CheckUpFacts, CheckUpFundingFacts, CheckUpStatus
from cadre_policy.policies.check_ups.parameters import CHECK_UP_FIRST_YEAR, CHECK_UP_YEAR, YEARLY_MINIMUM
from cadre_policy.records import FundingSource
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
    whole_years,
)

BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""

_A_YEAR = Years(1)
"""The year of "every year" itself, not a figure beside it: the only figure of the clause is how many check-ups."""

_UNIT = Authority(
    body=Label("所在单位(原文未写主语,按上下文)", "the person's unit (the text names no one; read from its context)"),
    cites=(OPINION.cite("17.3"),),
)


# --- A check-up took place ---


def _yearly(name: str, zh: str, en: str, body: Expr[CheckUpFacts, bool]) -> Rule[CheckUpFacts, bool]:
    """A yes-or-no question under the clause on the yearly check-up."""
    return rule(CheckUpFacts, bool, name=f"check_up.{name}", zh=zh, en=en, cites=(OPINION.cite("17.3"),), body=body)


THIS_YEAR = _yearly(
    "this_year",
    "本自然年度已全面体检",
    "checked up in full this calendar year",
    any_of(about.full_this_year >= YEARLY_MINIMUM, about.more_this_year),
)
MINIMUM_LAST_YEAR: Rule[CheckUpFacts, Count] = rule(
    CheckUpFacts,
    Count,
    name="check_up.minimum_last_year",
    zh="上一自然年度的最低次数",
    en="the minimum that held in the calendar year before",
    cites=(OPINION.cite("17.3"),),
    body=YEARLY_MINIMUM.at(about.last_year_end),
)
LAST_YEAR = _yearly(
    "last_year",
    "上一自然年度已全面体检",
    "checked up in full in the calendar year before",
    any_of(about.full_last_year >= MINIMUM_LAST_YEAR, about.more_last_year),
)
PAST_YEAR = _yearly(
    "past_year",
    "最近一年内已全面体检",
    "checked up in full in the year up to this day",
    any_of(about.full_past_year >= YEARLY_MINIMUM, about.more_past_year),
)
CHECK_UP_DONE = _yearly(
    "done",
    "应有的年度全面体检已做",
    "the year's full check-up took place",
    reading(CHECK_UP_YEAR, calendar=THIS_YEAR, rolling=PAST_YEAR),
)

# --- One was owed in a year that is over ---

PART_YEAR = _yearly(
    "part_year",
    "不足一年的首年应当体检",
    "a check-up was owed in a first year that was not whole",
    reading(CHECK_UP_FIRST_YEAR, counts=about.joined <= about.last_year_end, whole_years_only=const(False)),
)
OWED_LAST_YEAR = _yearly(
    "owed_last_year",
    "上一自然年度应当体检",
    "a check-up was owed in the calendar year before",
    # 2018 is the Opinion's own first year and not whole, so in 2019 it is judged as a joiner's first year is.
    in_force(
        (BEGAN, const(False)),
        ("2019-01-01", PART_YEAR, BEGAN),
        (
            "2020-01-01",
            any_of(whole_years(about.joined, about.last_year_end, counts=Completion.EVE) >= _A_YEAR, PART_YEAR),
            BEGAN,
        ),
    ),
)
OWED_PAST_YEAR = _yearly(
    "owed_past_year",
    "最近一年应当体检",
    "a check-up was owed in the year up to this day",
    # Twelve months can only have run since the Opinion when it is a year old.
    in_force(
        (BEGAN, const(False)),
        ("2019-08", whole_years(about.joined, counts=Completion.ANNIVERSARY) >= _A_YEAR, BEGAN),
    ),
)
CHECK_UP_MISSED = _yearly(
    "missed",
    "应体检的一年已过而未体检",
    "a year in which a check-up was owed is over without one",
    reading(
        CHECK_UP_YEAR,
        calendar=all_of(OWED_LAST_YEAR, not_(LAST_YEAR)),
        rolling=all_of(OWED_PAST_YEAR, not_(PAST_YEAR)),
    ),
)

# --- How the person stands ---

STANDING: Rule[CheckUpFacts, CheckUpStatus] = rule(
    CheckUpFacts,
    CheckUpStatus,
    name="check_up.standing",
    zh="每年全面体检的落实情形",
    en="how the yearly full check-up stands",
    cites=(OPINION.cite("17.3"), OPINION.cite("17.2")),
    body=first_of(
        (CHECK_UP_DONE, CheckUpStatus.MET),
        (not_(about.in_post), CheckUpStatus.NOT_OWED),
        (CHECK_UP_MISSED, CheckUpStatus.OVERDUE),
        otherwise=CheckUpStatus.DUE,
    ),
)
CHECK_UP_STATUS: Rule[CheckUpFacts, CheckUpStatus] = rule(
    CheckUpFacts,
    CheckUpStatus,
    name="check_up.status",
    zh="年度全面体检状态",
    en="status of the yearly full check-up",
    cites=(OPINION.cite("17.3"), OPINION.cite("17.2")),
    body=in_force((BEGAN, STANDING)),
    authority=_UNIT,
)
CHECK_UP_OVERDUE: Rule[CheckUpFacts, bool] = rule(
    CheckUpFacts,
    bool,
    name="check_up.overdue",
    zh="年度全面体检逾期",
    en="the yearly full check-up is overdue",
    cites=(OPINION.cite("17.3"),),
    body=CHECK_UP_STATUS.is_(CheckUpStatus.OVERDUE),
    authority=_UNIT,
)

# --- What goes with it: the file and the funds ---

HEALTH_FILE: Rule[CheckUpFacts, bool] = rule(
    CheckUpFacts,
    bool,
    name="check_up.health_file",
    zh="体检档案已建立",
    en="a health file is kept",
    cites=(OPINION.cite("17.5"),),
    body=in_force((BEGAN, about.health_file)),
    authority=Authority(
        body=Label(
            "各级单位(原文未写主语,按上下文)", "units of each level (the text names no one; read from its context)"
        ),
        cites=(OPINION.cite("17.5"),),
    ),
)

FUNDS: Rule[CheckUpFundingFacts, bool] = rule(
    CheckUpFundingFacts,
    bool,
    name="check_up.funds",
    zh="体检经费的来源有保障",
    en="the funds of check-ups have a secured source",
    cites=(OPINION.cite("17.4"),),
    body=first_of(
        (not_(about.funds_secured), const(False)),
        (
            about.funds_source.is_(FundingSource.SELF),
            left_open(
                bool,
                "由个人负担是否算有保障,原文未写由谁负担",
                "whether funds are secured if the person pays; the text names no payer",
                OPINION.cite("17.4"),
            ),
        ),
        otherwise=const(True),
    ),
)
CHECK_UP_FUNDING: Rule[CheckUpFundingFacts, bool] = rule(
    CheckUpFundingFacts,
    bool,
    name="check_up.funding",
    zh="年度体检经费已保障",
    en="the year's check-ups are funded",
    cites=(OPINION.cite("17.4"),),
    body=in_force((BEGAN, FUNDS)),
    authority=Authority(
        body=Label(
            "所在单位、财政部门(原文未写主语,按上下文)", "the unit and the finance body (read from the context)"
        ),
        cites=(OPINION.cite("17.4"),),
    ),
)
