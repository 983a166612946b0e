"""What the day's wage is reckoned from, and the day's wage (Annual Leave Measures art. 8)."""

from cadre_policy.law.instruments import ANNUAL_LEAVE_MEASURES
from cadre_policy.measures import Days, Yuan
from cadre_policy.policies.remedies import UNIT_GRANTS_LEAVE
from cadre_policy.policies.untaken_leave import facts as about
from cadre_policy.policies.untaken_leave import parameters as figures
from cadre_policy.policies.untaken_leave.facts import UntakenLeaveFacts
from cadre_policy.records import StaffKind
from cadre_policy.rules import (
    Expr,
    Parameter,
    Rounding,
    Rule,
    all_of,
    any_of,
    first_of,
    left_open,
    less,
    pro_rata,
    rule,
)

_ARTICLE = ANNUAL_LEAVE_MEASURES.art(8)


ORGAN_STAFF: Rule[UntakenLeaveFacts, bool] = rule(
    UntakenLeaveFacts,
    bool,
    name="leave.untaken.organ_staff",
    zh="机关工作人员",
    en="organ staff",
    cites=(_ARTICLE,),
    # Those managed by reference are paid under the civil servants' system, so their base is the organs'.
    body=about.staff.among(StaffKind.CIVIL_SERVANT, StaffKind.BY_REFERENCE, StaffKind.ORGAN_WORKER),
)

INSTITUTION_STAFF: Rule[UntakenLeaveFacts, bool] = rule(
    UntakenLeaveFacts,
    bool,
    name="leave.untaken.institution_staff",
    zh="事业单位工作人员",
    en="institution staff",
    cites=(_ARTICLE,),
    body=about.staff.among(
        StaffKind.INSTITUTION_MANAGEMENT, StaffKind.INSTITUTION_PROFESSIONAL, StaffKind.INSTITUTION_WORKER
    ),
)

ALLOWANCES_COUNTED: Rule[UntakenLeaveFacts, Yuan] = rule(
    UntakenLeaveFacts,
    Yuan,
    name="leave.untaken.allowances_counted",
    zh="计入的津贴补贴",
    en="allowances that count",
    cites=(_ARTICLE,),
    body=first_of((figures.REFORM_CASH_COUNTS, about.allowances), otherwise=less(about.allowances, about.reform_cash)),
)


def _part(
    name: str,
    zh: str,
    en: str,
    amount: Expr[UntakenLeaveFacts, Yuan],
    organ: Parameter[bool],
    institution: Parameter[bool],
) -> Rule[UntakenLeaveFacts, Yuan]:
    """A part of pay as far as it belongs to the wage income of the person's kind of staff."""
    return rule(
        UntakenLeaveFacts,
        Yuan,
        name=f"leave.untaken.{name}",
        zh=zh,
        en=en,
        cites=(_ARTICLE,),
        body=first_of(
            (any_of(all_of(ORGAN_STAFF, organ), all_of(INSTITUTION_STAFF, institution)), amount), otherwise=Yuan(0)
        ),
    )


BONUS_COUNTED = _part(
    "bonus_counted",
    "计入的年终一次性奖金",
    "year-end bonus that counts",
    about.year_end_bonus,
    figures.ORGAN_BONUS_COUNTS,
    figures.INSTITUTION_BONUS_COUNTS,
)
PERFORMANCE_COUNTED = _part(
    "performance_counted",
    "计入的绩效工资",
    "performance pay that counts",
    about.performance_pay,
    figures.ORGAN_PERFORMANCE_COUNTS,
    figures.INSTITUTION_PERFORMANCE_COUNTS,
)

YEAR_INCOME: Rule[UntakenLeaveFacts, Yuan] = rule(
    UntakenLeaveFacts,
    Yuan,
    name="leave.untaken.year_income",
    zh="全年工资收入",
    en="wage income of the year",
    cites=(_ARTICLE,),
    body=first_of(
        (about.base_stated, about.income_base),
        (
            any_of(ORGAN_STAFF, INSTITUTION_STAFF),
            about.basic_pay + ALLOWANCES_COUNTED + BONUS_COUNTED + PERFORMANCE_COUNTED,
        ),
        otherwise=left_open(
            Yuan,
            "其他人员的工资收入构成,本办法未作规定",
            "what the wage income of other staff consists of, these Measures do not say",
            _ARTICLE,
        ),
    ),
)

DAY_WAGE: Rule[UntakenLeaveFacts, Yuan] = rule(
    UntakenLeaveFacts,
    Yuan,
    name="leave.untaken.day_wage",
    zh="日工资",
    en="the day's wage",
    cites=(_ARTICLE,),
    body=pro_rata(YEAR_INCOME, Days(1), figures.PAID_DAYS, rounding=Rounding.HALF_UP),
    authority=UNIT_GRANTS_LEAVE,
)

__all__ = [
    "ALLOWANCES_COUNTED",
    "BONUS_COUNTED",
    "DAY_WAGE",
    "INSTITUTION_STAFF",
    "ORGAN_STAFF",
    "PERFORMANCE_COUNTED",
    "YEAR_INCOME",
]
