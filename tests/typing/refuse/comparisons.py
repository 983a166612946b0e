"""Two units, and an amount and a date, never compare or add."""

from sample import LIMIT, STEP, PersonFacts, age, flag, rest, share, sick, since, staff

from cadre_policy.measures import Completion, Count, Days, Months, Percent, Years
from cadre_policy.rules import ON, day, days_between, whole_months, whole_years


def take(*_: object) -> None:
    """Takes anything."""


take(age >= Months(3))  # E: operator
take(age >= LIMIT)  # E: operator
take(sick > STEP)  # E: operator
take(sick < rest)  # E: operator
take(whole_years(since, counts=Completion.EVE) >= LIMIT)  # E: operator
take(whole_months(since, counts=Completion.EVE) >= Years(1))  # E: operator
take(days_between(since) <= Months(3))  # E: operator
take(flag >= Years(1))  # E: operator
take(age >= True)  # E: operator
take(age >= 3)  # E: operator
take(age > 3.5)  # E: operator
take(sick >= None)  # E: operator
take(sick >= PersonFacts().sick)  # E: operator
take(since >= Years(1))  # E: operator
take(since <= "2018-01-01")  # E: operator
take(age < day("2018-01-01"))  # E: operator
take(Days(1) <= ON)  # E: operator
take(share >= Count(20))  # E: operator
take(staff < Percent(20))  # E: operator
take(rest + Months(1))  # E: operator
take(rest + sick)  # E: operator
take(rest + 1)  # E: operator
take(since + Months(1))  # E: operator
take(rest - Days(1))  # E: operator
