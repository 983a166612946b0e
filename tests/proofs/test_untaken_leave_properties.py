"""What pay for untaken leave says of everyone at once, proved; and a false claim that must be refuted."""

import datetime as dt

from cadre_policy.measures import Days, Yuan
from cadre_policy.policies.untaken_leave import (
    ARRANGEMENT,
    CARRY_OVER_ALLOWED,
    CARRY_OVER_GROUND,
    DAY_WAGE,
    EXTRA_PAY_DUE,
    ORDINARY_PAY_ONLY,
    PAY_OUTSTANDING,
    TOTAL_PAY,
    YEAR_INCOME,
)
from cadre_policy.policies.untaken_leave import facts as about
from cadre_policy.policies.untaken_leave.parameters import EXTRA_MULTIPLE, PAID_DAYS
from cadre_policy.policies.untaken_leave.pay import EXTRA_PAY_DAYS
from cadre_policy.proofs import Refuted, always, determined_when_known, monotone, never_above
from cadre_policy.rules import YUNNAN, Rounding, pro_rata, rule, times

ON = dt.date(2020, 3, 31)
BY_NEED = YUNNAN.with_(name="by need", readings={CARRY_OVER_GROUND: "need"})


def test_more_income_never_means_a_lower_wage_or_less_pay() -> None:
    for fact in (about.income_base, about.basic_pay, about.allowances, about.year_end_bonus, about.performance_pay):
        assert monotone(YEAR_INCOME, fact, rising=True, on=ON).proved
        assert monotone(DAY_WAGE, fact, rising=True, on=ON).proved
        assert monotone(EXTRA_PAY_DUE, fact, rising=True, on=ON).proved


def test_more_reform_cash_never_means_more() -> None:
    assert monotone(DAY_WAGE, about.reform_cash, rising=False, on=ON).proved


def test_more_untaken_days_never_mean_less() -> None:
    assert monotone(EXTRA_PAY_DUE, about.untaken, rising=True, on=ON).proved


def test_extra_pay_is_part_of_the_whole_pay() -> None:
    assert never_above(EXTRA_PAY_DUE, TOTAL_PAY, on=ON).proved
    assert never_above(PAY_OUTSTANDING, EXTRA_PAY_DUE, on=ON).proved


def test_extra_pay_is_never_above_two_days_wages_for_each_untaken_day() -> None:
    bound = rule(
        EXTRA_PAY_DUE.subject,
        Yuan,
        name="sample.two_days_wages",
        zh="两倍",
        en="two day's wages for each untaken day",
        cites=EXTRA_PAY_DUE.cites,
        body=pro_rata(YEAR_INCOME, times(EXTRA_MULTIPLE, about.untaken), PAID_DAYS, rounding=Rounding.HALF_UP),
    )
    assert never_above(EXTRA_PAY_DUE, bound, on=ON).proved


def test_where_only_ordinary_pay_is_due_nothing_is_extra() -> None:
    verdict = always(
        EXTRA_PAY_DAYS,
        lambda q: ~q.holds(ORDINARY_PAY_ONLY) | (q.answer(EXTRA_PAY_DAYS) <= Days(0)),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_the_measures_allow_no_carrying_over_that_the_regulation_does_not() -> None:
    strict = always(
        CARRY_OVER_ALLOWED, lambda q: ~q.holds(CARRY_OVER_ALLOWED) | q.holds(about.carry_over_needed), on=ON
    )
    assert strict.proved, str(strict)
    loose = always(
        CARRY_OVER_ALLOWED,
        lambda q: ~q.holds(about.carry_over_needed) | q.holds(CARRY_OVER_ALLOWED),
        on=ON,
        policy=BY_NEED,
    )
    assert loose.proved, str(loose)


def test_all_known_is_determined() -> None:
    assert determined_when_known(ARRANGEMENT, but_for=(), on=ON).proved
    assert determined_when_known(ORDINARY_PAY_ONLY, but_for=(), on=ON).proved


def test_a_false_claim_is_refuted_by_an_example() -> None:
    """A seeded false claim: personal leave always costs the extra pay."""
    verdict = monotone(EXTRA_PAY_DUE, about.personal_leave, rising=False, on=ON)
    assert isinstance(verdict, Refuted)
