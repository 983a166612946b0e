"""Cases have one unit, words have the parts that they name, and a rule gives what it says."""

from sample import CITE, LEAVE, LIMIT, LONG, QUESTION, PersonFacts, Places, UnitFacts, flag, rest, sick, since, staff

from cadre_policy.measures import Completion, Count, Days, Months, Percent, Years, Yuan
from cadre_policy.rules import (
    ON,
    Expr,
    Rounding,
    add_months,
    const,
    days_between,
    first_of,
    in_force,
    less,
    maximum,
    minimum,
    percent_of,
    pro_rata,
    reading,
    round_down,
    rule,
    table,
    times,
    whole_years,
)

EVE = Completion.EVE


def take(*_: object) -> None:
    """Takes anything."""


def days(_: Expr[PersonFacts, Days]) -> None:
    """Takes days about a person."""


take(rule(PersonFacts, Days, name="x", zh="问", en="?", cites=(CITE,), body=flag))  # E: misc
take(rule(PersonFacts, Days, name="x", zh="问", en="?", cites=(CITE,), body=sick))  # E: misc
take(rule(PersonFacts, bool, name="x", zh="问", en="?", cites=(CITE,), body=True))  # E: arg-type
take(rule(UnitFacts, bool, name="x", zh="问", en="?", cites=(CITE,), body=flag))  # E: misc
take(rule(PersonFacts, bool, name="x", zh="问", en="?", body=flag))  # E: call-arg
take(rule(PersonFacts, bool, name="x", zh="问", cites=(CITE,), body=flag))  # E: call-arg
days(first_of((flag, Days(1)), otherwise=Months(1)))  # E: arg-type
take(first_of((flag, rest), (LONG, sick), otherwise=rest))  # E: misc
take(first_of((flag, Days(1)), otherwise=False))  # E(mypy): type-var
take(first_of((rest, Days(1)), otherwise=Days(0)))  # E: arg-type
take(first_of((flag, Days(1))))  # E: call-arg
days(table((flag, Days(1)), (LONG, Months(1))))  # E: arg-type
take(table((flag, Days(1))))  # E: call-arg
take(in_force(("2010-01-01", rest), ("2019-01-01", sick)))  # E: misc
take(in_force(("2010-01-01", rest), by=rest))  # E: arg-type
take(in_force(("2010-01-01", Days(1))))  # E: arg-type
take(in_force(rest))  # E: arg-type
take(reading(QUESTION, narrow=rest, wide=sick))  # E: misc
take(reading("sample.question", narrow=rest, wide=rest))  # E: arg-type
take(percent_of(Count(20), staff, Places))  # E: arg-type
take(percent_of(staff, staff, Places))  # E: arg-type
take(percent_of(Percent(20), staff))  # E: call-arg
take(percent_of(Percent(20), staff, bool))  # E: type-var
take(pro_rata(rest, rest, Days(7), rounding=Rounding.UP))  # E: arg-type
take(pro_rata(const(Yuan(9)), rest, Days(7)))  # E: call-arg
take(round_down(Count(3)))  # E: arg-type
take(whole_years(since))  # E: call-arg
take(whole_years(rest, counts=EVE))  # E: arg-type
take(whole_years(since, ON, EVE))  # E: call-arg
take(days_between(since, Days(3)))  # E: arg-type
take(add_months(since, Days(30), counts=EVE))  # E: arg-type
take(add_months(since, Years(1), counts=EVE))  # E: arg-type
take(add_months(since, 6, counts=EVE))  # E: arg-type
take(add_months(since, LIMIT))  # E: call-arg
take(times(rest, Days(2)))  # E: arg-type
take(less(rest, Months(1)))  # E: misc
take(less(rest, 1))  # E: arg-type
take(minimum(rest, Months(1)))  # E: misc
take(maximum(LEAVE, sick))  # E: misc
take(minimum(rest))  # E: call-arg
take(const(3))  # E: type-var
take(const(None))  # E: type-var
