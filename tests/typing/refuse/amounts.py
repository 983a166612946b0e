"""Amounts, dates and records by themselves."""

import datetime as dt

from sample import ON, PersonFacts

from cadre_policy.measures import (
    Completion,
    Days,
    Months,
    PartialDate,
    Years,
    completes_on,
    to_partial_date,
    whole_years,
)


def take(*_: object) -> None:
    """Takes anything."""


take(Days(1) < Months(1))  # E: operator
take(Days(1) + Months(1))  # E: operator
take(Years(1) >= 1)  # E: operator
take(Days(3.9))  # E: arg-type
take(Days("3"))  # E: arg-type
take(Days(None))  # E: arg-type
take(whole_years(ON, ON))  # E: call-arg
take(completes_on(ON, Months(6), Completion.EVE))  # E: arg-type
take(completes_on("2018-01-01", 6, Completion.EVE))  # E: arg-type
take(PartialDate.parse("2018") < PartialDate.parse("2019"))  # E: operator
take(PartialDate.on(2018))  # E: arg-type
take(to_partial_date(20180315))  # E: arg-type
take(PersonFacts().sick >= Months(3))  # E: operator
take(PersonFacts().since.exact)  # E: union-attr
Days(1).amount = 2  # E: misc
take(PersonFacts(True))  # E: call-arg
take(PersonFacts(sick=3))  # E: arg-type
take(PersonFacts(sick=Days(3)))  # E: arg-type
take(PersonFacts(flag="yes"))  # E: arg-type
take(PersonFacts(since=dt.time(8)))  # E: arg-type
take(PersonFacts(sik=Months(3)))  # E: call-arg
take(PersonFacts() < PersonFacts())  # E: operator
PersonFacts().flag = True  # E: misc
