"""Pay for untaken days: when it is due, how much, by when, and what follows if the unit neither grants nor pays."""

from cadre_policy.law import OPINION, Label
from cadre_policy.law.instruments import ANNUAL_LEAVE_MEASURES, ANNUAL_LEAVE_REGULATION
from cadre_policy.measures import Completion, Days, PartialDate, Yuan
from cadre_policy.policies.remedies import UNIT_GRANTS_LEAVE, against_sanction, decided_by
from cadre_policy.policies.untaken_leave import facts as about
from cadre_policy.policies.untaken_leave import parameters as figures
from cadre_policy.policies.untaken_leave.facts import UntakenLeaveFacts
from cadre_policy.policies.untaken_leave.wage import DAY_WAGE, ORGAN_STAFF, YEAR_INCOME
from cadre_policy.rules import (
    ON,
    Expr,
    Rounding,
    Rule,
    add_months,
    all_of,
    any_of,
    first_of,
    for_judgement,
    in_force,
    less,
    not_,
    pro_rata,
    reading,
    rule,
    times,
)

ORDINARY_PAY_ONLY: Rule[UntakenLeaveFacts, bool] = rule(
    UntakenLeaveFacts,
    bool,
    name="leave.untaken.ordinary_pay_only",
    zh="只发正常工作期间的工资",
    en="only ordinary pay is due",
    cites=(ANNUAL_LEAVE_MEASURES.art(9),),
    body=all_of(
        about.arranged,
        any_of(
            about.declined,
            all_of(about.personal_leave > about.due, about.personal_leave < figures.PERSONAL_LIMIT),
        ),
    ),
)

EXTRA_PAY_DAYS: Rule[UntakenLeaveFacts, Days] = rule(
    UntakenLeaveFacts,
    Days,
    name="leave.untaken.extra_pay_days",
    zh="应另行支付报酬的未休天数",
    en="untaken days for which extra pay is due",
    cites=(ANNUAL_LEAVE_REGULATION.art(5), ANNUAL_LEAVE_MEASURES.art(9)),
    body=first_of((ORDINARY_PAY_ONLY, Days(0)), otherwise=about.untaken),
)

TOTAL_PAY_DAYS: Rule[UntakenLeaveFacts, Days] = rule(
    UntakenLeaveFacts,
    Days,
    name="leave.untaken.total_pay_days",
    zh="折合日工资的天数(含正常工资)",
    en="the days' wages due, ordinary pay included",
    cites=(ANNUAL_LEAVE_MEASURES.art(7), ANNUAL_LEAVE_MEASURES.art(9)),
    body=first_of((ORDINARY_PAY_ONLY, about.untaken), otherwise=times(figures.TOTAL_MULTIPLE, about.untaken)),
)


def _wages_of(days: Expr[UntakenLeaveFacts, Days]) -> Expr[UntakenLeaveFacts, Yuan]:
    """The wages of so many days, rounded in the way that the reading names."""
    return reading(
        figures.MONEY_ROUNDING,
        once=pro_rata(YEAR_INCOME, days, figures.PAID_DAYS, rounding=Rounding.HALF_UP),
        day_wage_first=pro_rata(DAY_WAGE, days, Days(1), rounding=Rounding.HALF_UP),
    )


def _of_the_year(name: str, zh: str, en: str, days: Expr[UntakenLeaveFacts, Days]) -> Rule[UntakenLeaveFacts, Yuan]:
    """Money for the leave of a year that ended under the Measures."""
    return rule(
        UntakenLeaveFacts,
        Yuan,
        name=f"leave.untaken.{name}",
        zh=zh,
        en=en,
        cites=(ANNUAL_LEAVE_REGULATION.art(5), ANNUAL_LEAVE_MEASURES.art(7), OPINION.cite("17.10")),
        body=in_force((figures.MEASURES_IN_FORCE, _wages_of(days)), by=about.year_end),
        authority=UNIT_GRANTS_LEAVE,
    )


EXTRA_PAY_DUE: Rule[UntakenLeaveFacts, Yuan] = _of_the_year(
    "extra_pay_due",
    "未休年休假应另行支付的报酬",
    "pay due for untaken leave, beyond ordinary pay",
    times(figures.EXTRA_MULTIPLE, EXTRA_PAY_DAYS),
)

TOTAL_PAY: Rule[UntakenLeaveFacts, Yuan] = _of_the_year(
    "total_pay",
    "未休年休假的工资报酬(含正常工资)",
    "leave pay for the untaken days, ordinary pay included",
    TOTAL_PAY_DAYS,
)

PAY_DUE_BY: Rule[UntakenLeaveFacts, PartialDate] = rule(
    UntakenLeaveFacts,
    PartialDate,
    name="leave.untaken.pay_due_by",
    zh="未休报酬的支付期限",
    en="last day for paying it",
    cites=(ANNUAL_LEAVE_MEASURES.art(7),),
    body=in_force(
        (
            figures.MEASURES_IN_FORCE,
            add_months(about.year_end, figures.PAY_WITHIN, counts=Completion.ANNIVERSARY),
        ),
        by=about.year_end,
    ),
    authority=UNIT_GRANTS_LEAVE,
)

PAY_OUTSTANDING: Rule[UntakenLeaveFacts, Yuan] = rule(
    UntakenLeaveFacts,
    Yuan,
    name="leave.untaken.pay_outstanding",
    zh="尚未支付的未休报酬",
    en="what of it has not been paid",
    cites=(ANNUAL_LEAVE_MEASURES.art(7),),
    body=less(EXTRA_PAY_DUE, about.paid),
    authority=UNIT_GRANTS_LEAVE,
)

PAY_OVERDUE: Rule[UntakenLeaveFacts, bool] = rule(
    UntakenLeaveFacts,
    bool,
    name="leave.untaken.pay_overdue",
    zh="未休报酬逾期未付清",
    en="pay for untaken leave is overdue",
    cites=(ANNUAL_LEAVE_REGULATION.art(7), ANNUAL_LEAVE_MEASURES.art(7)),
    body=all_of(PAY_OUTSTANDING > Yuan(0), PAY_DUE_BY < ON),  # noqa: SIM300
    authority=UNIT_GRANTS_LEAVE,
)

CORRECTION_REFUSED: Rule[UntakenLeaveFacts, bool] = rule(
    UntakenLeaveFacts,
    bool,
    name="leave.untaken.correction_refused",
    zh="责令改正后逾期仍不改正",
    en="ordered to comply, and did not in time",
    cites=(ANNUAL_LEAVE_REGULATION.art(7),),
    body=all_of(about.ordered_to_correct, about.correction_overdue),
)


COMPENSATION: Rule[UntakenLeaveFacts, Yuan] = rule(
    UntakenLeaveFacts,
    Yuan,
    name="leave.untaken.compensation",
    zh="加付的赔偿金",
    en="compensation on top of the leave pay",
    cites=(ANNUAL_LEAVE_REGULATION.art(7),),
    body=first_of(
        (not_(CORRECTION_REFUSED), Yuan(0)),
        # Leave that the person declined is no failure of the unit to grant or to pay.
        (ORDINARY_PAY_ONLY, Yuan(0)),
        otherwise=reading(figures.COMPENSATION_BASE, total=TOTAL_PAY, extra=EXTRA_PAY_DUE),
    ),
    authority=decided_by(Label("人事部门", "the personnel department"), ANNUAL_LEAVE_REGULATION.art(7)),
)

PAY_REFUSAL_DISCIPLINE: Rule[UntakenLeaveFacts, bool] = rule(
    UntakenLeaveFacts,
    bool,
    name="leave.untaken.discipline",
    zh="对机关直接负责的人员给予处分",
    en="discipline of those responsible in an organ",
    cites=(ANNUAL_LEAVE_REGULATION.art(7),),
    body=all_of(
        ORGAN_STAFF,
        CORRECTION_REFUSED,
        for_judgement(
            bool,
            "拒不支付报酬、赔偿金的,依法给予处分,由有权机关决定",
            "a refusal to pay is punished by law; the competent body decides",
            ANNUAL_LEAVE_REGULATION.art(7),
        ),
    ),
    authority=against_sanction(Label("有处分权限的机关", "the body with power of discipline")),
)

__all__ = [
    "COMPENSATION",
    "CORRECTION_REFUSED",
    "EXTRA_PAY_DAYS",
    "EXTRA_PAY_DUE",
    "ORDINARY_PAY_ONLY",
    "PAY_DUE_BY",
    "PAY_OUTSTANDING",
    "PAY_OVERDUE",
    "PAY_REFUSAL_DISCIPLINE",
    "TOTAL_PAY",
    "TOTAL_PAY_DAYS",
]
