"""What the words of rules mean to a type checker: mypy and pyright both infer each of these types."""

from typing import assert_type

from sample import (
    CITE,
    LEAVE,
    LIMIT,
    LONG,
    ON,
    QUESTION,
    SHARE,
    STEP,
    Grade,
    PersonFacts,
    UnitFacts,
    age,
    flag,
    grade,
    rest,
    sick,
    since,
    staff,
)  # fmt: skip

from cadre_policy.law import Label
from cadre_policy.measures import Completion, Count, Days, Months, PartialDate, Percent, Places, Years, Yuan
from cadre_policy.rules import ON as ASKED_ON
from cadre_policy.rules import (
    YUNNAN,
    Dated,
    Determination,
    Expr,
    Fact,
    Overlay,
    Parameter,
    Policy,
    Rounding,
    Rule,
    add_months,
    all_of,
    any_of,
    const,
    day,
    days_between,
    determine,
    first_of,
    for_judgement,
    in_force,
    left_open,
    less,
    maximum,
    minimum,
    next_month_start,
    not_,
    percent_of,
    pro_rata,
    reading,
    round_down,
    round_half_up,
    round_up,
    rule,
    table,
    times,
    value,
    whole_months,
    whole_years,
)
from cadre_policy.rules.expression import Among, Compare, FirstOf, PercentOf, Plus, ProRata, Whole

# --- facts and figures: the type is the field's own, or the unit's ---

assert_type(flag, Fact[PersonFacts, bool])
assert_type(grade, Fact[PersonFacts, Grade])
assert_type(sick, Fact[PersonFacts, Months])
assert_type(since, Fact[PersonFacts, PartialDate])
assert_type(staff, Fact[UnitFacts, Count])
assert_type(LIMIT, Parameter[Months])
assert_type(LONG, Rule[PersonFacts, bool])
assert_type(LEAVE, Rule[PersonFacts, Days])


def question(of: Expr[PersonFacts, bool]) -> Expr[PersonFacts, bool]:
    """Takes any question of yes or no about a person."""
    return of


def amount(of: Expr[PersonFacts, Days]) -> Expr[PersonFacts, Days]:
    """Takes any number of days that a person has."""
    return of


def date(of: Expr[PersonFacts, PartialDate]) -> Expr[PersonFacts, PartialDate]:
    """Takes any date of a person."""
    return of


def count(of: Expr[UnitFacts, Count]) -> Expr[UnitFacts, Count]:
    """Takes any whole number about a unit."""
    return of


# --- questions ---

question(sick >= LIMIT)
question(sick > Months(3))
question(LIMIT <= sick)  # noqa: SIM300
question(since <= day("2018-01-01"))
question(since < ASKED_ON)
question(grade.is_(Grade.HIGH))
question(grade.among(Grade.HIGH, Grade.MIDDLE, Grade.LOW))
question(not_(flag))
question(all_of(flag, sick >= LIMIT, LONG, const(True)))
question(any_of(flag, age < Years(60)))
question(first_of((flag, LONG), otherwise=False))
question(whole_years(since, counts=Completion.EVE) >= STEP)
question(reading(QUESTION, narrow=flag, wide=any_of(flag, LONG)))
question(in_force(("2010-01-01", flag), ("2019-06-01", LONG, "2018-12-29"), by=since))
question(LIMIT.at(since) <= sick)
question(for_judgement(bool, "酌情", "as found", CITE))

# --- amounts and dates ---

amount(rest + Days(1))
amount(rest + rest)
amount(less(rest, Days(1)))
amount(minimum(rest, Days(5), LEAVE))
amount(maximum(LEAVE, rest))
amount(first_of((flag, Days(5)), (LONG, rest), otherwise=LEAVE))
amount(table((flag, Days(5)), (not_(flag), rest)))
amount(days_between(since))
amount(days_between(since, ASKED_ON))
amount(left_open(Days, "未定", "not said", CITE))
date(add_months(since, LIMIT, counts=Completion.ANNIVERSARY))
date(add_months(since, Months(6), counts=Completion.MONTH_AFTER_EVE))
date(next_month_start(since))
count(round_down(percent_of(SHARE, staff, Places)))
count(round_half_up(percent_of(Percent(20), staff, Places)))
count(round_up(percent_of(SHARE, staff, Places)))
count(times(staff, Count(2)))


def parts_of_pay(pay: Expr[PersonFacts, Yuan]) -> None:
    """Takes the pay of a person."""
    assert_type(pro_rata(pay, rest, Days(7), rounding=Rounding.UP), ProRata[PersonFacts])
    question(pro_rata(pay, Days(2), Days(7), rounding=Rounding.UP) > Yuan(2))


# --- each word has the narrowest type ---

assert_type(sick >= LIMIT, Compare[PersonFacts])
assert_type(rest + Days(1), Plus[PersonFacts, Days])
assert_type(grade.is_(Grade.HIGH), Among[PersonFacts])
assert_type(whole_years(since, counts=Completion.EVE), Whole[PersonFacts, Years])
assert_type(whole_months(since, counts=Completion.EVE), Whole[PersonFacts, Months])
assert_type(percent_of(Percent(20), staff, Places), PercentOf[UnitFacts, Places])
assert_type(first_of((flag, Days(5)), otherwise=Days(0)), FirstOf[PersonFacts, Days])

# --- asking ---

rule_of_unit: Rule[UnitFacts, Count] = rule(
    UnitFacts,
    Count,
    name="sample.places",
    zh="名额",
    en="places",
    cites=(CITE,),
    body=round_down(percent_of(SHARE, staff, Places)),
)

facts = PersonFacts(flag=True, sick=Months(3), since="2010-03")
found = determine(LEAVE, facts, on=ON, policy=YUNNAN, known_at=ON)
assert_type(found, Determination[PersonFacts, Days])
assert_type(found.value, Days | None)
assert_type(found.facts, PersonFacts)
assert_type(value(LONG, facts, on=ON), bool | None)
assert_type(value(rule_of_unit, UnitFacts(staff=Count(9)), on=ON), Count | None)
assert_type(YUNNAN.with_(readings={QUESTION: "wide"}), Policy)
stricter = Overlay(
    parameter=LIMIT, values=(Dated(value=Months(3), since="2024-01-01"),), source=Label("设想", "what if")
)
assert_type(YUNNAN.with_(name="stricter", overlays=(stricter,)), Policy)
