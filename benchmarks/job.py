"""The job that all competitors do: days of annual leave from three facts, as of one day.

Completed years since the start of service; 5, 10 or 15 days from 1, 10 or 20 years; none if personal leave comes
to 20 days or sick leave to 2, 3 or 4 months for the step.  A year is complete on the anniversary.  It is less than the
law asks for (no following-month rule, no unknowns), because that is what every competitor can be given.
"""

import datetime as dt
import random
from decimal import Decimal

import attrs

from cadre_policy.measures import Completion, Days, Months, PartialDate, to_partial_date
from cadre_policy.policies.annual_leave import parameters as figures
from cadre_policy.policies.annual_leave.rules import ANNUAL_LEAVE
from cadre_policy.rules import Rule, all_of, any_of, checked, fact, first_of, rule, whole_years

ON = dt.date(2024, 6, 30)

Row = tuple[dt.date, int, int]
"""Start of service, whole months of sick leave, days of personal leave."""


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class JobFacts:
    """The three facts."""

    start: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    sick: Months | None = None
    personal: Days | None = None


start = fact(JobFacts, lambda f: f.start, "工作年限起算日", "start of service")
sick = fact(JobFacts, lambda f: f.sick, "病假", "sick leave")
personal = fact(JobFacts, lambda f: f.personal, "事假", "personal leave")

_years = whole_years(start, counts=Completion.ANNIVERSARY)

JOB: Rule[JobFacts, Days] = rule(
    JobFacts,
    Days,
    name="benchmark.annual_leave",
    zh="年休假天数(三项事实)",
    en="days of annual leave from three facts",
    cites=ANNUAL_LEAVE.cites,
    body=first_of(
        (
            any_of(
                personal >= figures.PERSONAL_LIMIT,
                all_of(_years >= figures.THIRD_STEP, sick >= figures.SICK_THIRD),
                all_of(_years >= figures.SECOND_STEP, _years < figures.THIRD_STEP, sick >= figures.SICK_SECOND),
                all_of(_years < figures.SECOND_STEP, sick >= figures.SICK_FIRST),
            ),
            Days(0),
        ),
        (_years >= figures.THIRD_STEP, figures.DAYS_THIRD),
        (_years >= figures.SECOND_STEP, figures.DAYS_SECOND),
        (_years >= figures.FIRST_STEP, figures.DAYS_FIRST),
        otherwise=Days(0),
    ),
)


def oracle(row: Row) -> int:
    """The job in plain Python, against which every competitor's answers are checked."""
    began, months, days = row
    years = ON.year - began.year - ((ON.month, ON.day) < (began.month, began.day))
    step = 0 if years < 1 else 1 if years < 10 else 2 if years < 20 else 3
    if days >= 20 or months >= (2, 2, 3, 4)[step]:
        return 0
    return (0, 5, 10, 15)[step]


def rows(count: int) -> list[Row]:
    """Seeded rows from 1984 to 2024, boundary days among them; no 29 February, on which conventions differ."""
    rng = random.Random(20240630)
    found = []
    for _ in range(count):
        if rng.random() < 0.05:
            years = rng.choice((1, 10, 20))
            began = dt.date(ON.year - years, 6, 30) + dt.timedelta(days=rng.choice((-1, 0, 1)))
        else:
            began = dt.date(1984, 1, 1) + dt.timedelta(days=rng.randrange(14_700))
        if (began.month, began.day) == (2, 29):
            began = began.replace(day=28)
        found.append((began, rng.choice((0, 0, 0, 1, 2, 3, 4)), rng.choice((0, 0, 1, 5, 19, 20))))
    return found


def facts(row: Row) -> JobFacts:
    """One row as the facts record of our rule."""
    return JobFacts(start=PartialDate.on(row[0]), sick=Months(Decimal(row[1])), personal=Days(row[2]))
