"""From a personnel file to the facts of the training requirements of a period."""

import datetime as dt
from collections.abc import Iterable
from typing import TypeVar

import attrs

from cadre_policy.errors import FactsError
from cadre_policy.measures import Count, Date, Days, Hours, Measure, Months, as_date
from cadre_policy.policies.appointments import days_around, turns_of_posts
from cadre_policy.policies.training.facts import TrainingFacts, TrainingGroup
from cadre_policy.policies.training.parameters import TRAINING_YEAR_MONTH
from cadre_policy.policies.training.rules import TRAINING_YEAR
from cadre_policy.records import Cadre, OffTheJob, PostLevel, Rank, StaffKind, TrainingRecord
from cadre_policy.rules import YUNNAN, Policy, Span, spans_of, value

M = TypeVar("M", bound=Measure)

_PLANS = ((Date(2018, 1, 1), Date(2022, 12, 31)), (Date(2023, 1, 1), Date(2027, 12, 31)))
"""The five years of the national training plans that are known."""
_YEARS_BEFORE = 4
"""A year and the four before it are the five years of the requirement."""
_CIVIL_SERVANTS = {StaffKind.CIVIL_SERVANT, StaffKind.BY_REFERENCE}
COUNTY_UP = frozenset(list(PostLevel)[: list(PostLevel).index(PostLevel.COUNTY_DEPUTY) + 1])
"""Levels of the county or division and above."""
_CONSULTANT_UP = set(list(Rank)[: list(Rank).index(Rank.CONSULTANT_4) + 1])
_LAST_MONTH = 12
_TEXTS_BEGAN = Date(2006, 1, 1)
"""Before the first text no year had to be reckoned: it is the calendar year."""
_RANKS_SINCE = Date(2019, 6, 1)
"""Before the Rank Provisions nobody held a rank of this kind."""


@attrs.frozen(order=False)
class Credited:
    """The training of a time: the records wholly within it, and whether there can be no other."""

    records: tuple[TrainingRecord, ...]
    told: bool

    def total(self, unit: type[M], amounts: Iterable[M | None]) -> tuple[M, bool | None]:
        """What is credited in one unit, and whether there is more: no, or unknown."""
        listed = list(amounts)
        known = [amount for amount in listed if amount is not None]
        total = sum(known, start=unit(0))
        return total, False if self.told and len(known) == len(listed) else None

    def days(self) -> tuple[Days, bool | None]:
        """Days credited, and whether there are more."""
        return self.total(Days, (one.days for one in self.records))

    def hours(self) -> tuple[Hours, bool | None]:
        """Hours credited, and whether there are more."""
        return self.total(Hours, (one.hours for one in self.records))

    def months(self) -> tuple[Months, bool | None]:
        """Months credited, and whether there are more."""
        return self.total(Months, (one.months for one in self.records))


def credited(cadre: Cadre, first: Date, day: Date) -> Credited:
    """The training from *first* to *day*; a course that only may belong to that time leaves it open."""
    possible = cadre.training.possible_in(first, day)
    within = tuple(
        one
        for one in possible
        if one.begins is not None
        and one.ends is not None
        and one.begins.first >= first.toordinal()
        and one.ends.last <= day.toordinal()
    )
    return Credited(within, len(within) == len(possible) and cadre.training.complete_over(first, day))


def training_year(on: dt.date, policy: Policy = YUNNAN) -> tuple[Date, Date] | None:
    """The first and the last day of the training year of a day; None if no month with which it begins is settled.

    Args:
        on: A day of the year.
        policy: An overlay of ``TRAINING_YEAR_MONTH`` lets it begin with another month than January.

    Raises:
        DateError: *on* is not a date.
        FactsError: the month is none of the twelve.
    """
    day = as_date(on)
    month = Count(1) if day < _TEXTS_BEGAN else value(TRAINING_YEAR, TrainingFacts(), on=day, policy=policy)
    if month is None:
        return None
    if not 1 <= month.amount <= _LAST_MONTH:
        raise FactsError(f"{TRAINING_YEAR_MONTH.name}: a month from 1 to 12 is wanted, not {month.amount}")
    begins = int(month.amount)
    year = day.year if day.month >= begins else day.year - 1
    return Date(year, begins, 1), Date(year + 1, begins, 1) - dt.timedelta(days=1)


def plan_of(day: Date) -> tuple[Date, Date] | None:
    """The first and the last day of the national training plan of a day; None where no plan is known."""
    return next(((first, last) for first, last in _PLANS if first <= day <= last), None)


def training_facts(cadre: Cadre, on: dt.date, *, policy: Policy = YUNNAN) -> TrainingFacts:
    """The training credited up to a day, as far as the file tells.

    A course that crosses the bounds of a year, or has not ended, is not divided: it leaves the number open.  A course
    with days but without hours leaves the hours open, and so on; nothing is converted.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        policy: The month with which the training year begins.

    Raises:
        DateError: *on* is not a date.
        FactsError: the training year begins with a month that there is not.
    """
    day = as_date(on)
    begun, planned = training_year(day, policy), plan_of(day)
    year = _since(cadre, None if begun is None else begun[0], day)
    rolling = _since(cadre, None if begun is None else _years_before(begun[0]), day)
    plan = _since(cadre, None if planned is None else planned[0], day)
    online, released = _online(year), _off_the_job(year)
    return TrainingFacts(
        group=training_group(cadre, day),
        year_days=year.days()[0],
        more_year_days=year.days()[1],
        year_hours=year.hours()[0],
        more_year_hours=year.hours()[1],
        plan_months=plan.months()[0],
        more_plan_months=plan.months()[1],
        plan_hours=plan.hours()[0],
        more_plan_hours=plan.hours()[1],
        rolling_months=rolling.months()[0],
        more_rolling_months=rolling.months()[1],
        rolling_hours=rolling.hours()[0],
        more_rolling_hours=rolling.hours()[1],
        online_hours=online.hours()[0],
        more_online_hours=online.hours()[1],
        civil_servant=None if cadre.staff_kind is None else cadre.staff_kind in _CIVIL_SERVANTS,
        frontline=_frontline(cadre, day),
        off_the_job_days=released.days()[0],
        more_off_the_job_days=released.days()[1],
    )


def _since(cadre: Cadre, first: Date | None, day: Date) -> Credited:
    return Credited((), told=False) if first is None else credited(cadre, first, day)


def _years_before(first: Date) -> Date:
    return Date(first.year - _YEARS_BEFORE, first.month, 1)


def _online(year: Credited) -> Credited:
    said = all(one.online is not None for one in year.records)
    return Credited(tuple(one for one in year.records if one.online is True), year.told and said)


def _off_the_job(year: Credited) -> Credited:
    """Courses for which the person was released from work; those partly so leave it open."""
    said = all(one.off_the_job in (OffTheJob.FULLY, OffTheJob.NOT) for one in year.records)
    return Credited(tuple(one for one in year.records if one.off_the_job is OffTheJob.FULLY), year.told and said)


def _frontline(cadre: Cadre, day: Date) -> bool | None:
    """Whether a post held on the day is one at the grassroots."""
    return cadre.posts.any_in(day, day, lambda post: post.grassroots)


def training_group(cadre: Cadre, day: Date) -> TrainingGroup | None:
    """The group of a person on a day; None where a list that is not complete leaves it open."""
    held = cadre.posts.certain_in(day, day)
    if any(post.leading is True and post.level in COUNTY_UP for post in held):
        return TrainingGroup.LEADING_COUNTY
    possible = cadre.posts.possible_in(day, day)
    posts_told = cadre.posts.complete_over(day, day) and len(held) == len(possible)
    if not posts_told or any(post.level is None or post.leading is None for post in held):
        return None
    ranks = cadre.ranks.certain_in(day, day)
    if any(one.rank in _CONSULTANT_UP for one in ranks) or any(post.level in COUNTY_UP for post in held):
        return TrainingGroup.RANK_COUNTY
    ranks_told = cadre.ranks.complete_over(day, day) and len(ranks) == len(cadre.ranks.possible_in(day, day))
    if not ranks_told and day >= _RANKS_SINCE:
        return None
    return TrainingGroup.SECTION if ranks or held else TrainingGroup.UNRANKED


def training_spans(
    cadre: Cadre, first: dt.date, last: dt.date, *, policy: Policy = YUNNAN
) -> tuple[Span[TrainingFacts], ...]:
    """The facts of every day from *first* to *last*, as spans in which they stay the same.

    Raises:
        DateError: *last* comes before *first*.
        FactsError: the training year begins with a month that there is not.
    """
    begin, end = as_date(first), as_date(last)
    courses = [date for one in cadre.training.entries for date in (one.begins, one.ends)]
    days = days_around(*courses, cadre.training.complete_from, cadre.training.complete_until)
    months = {Date(year, month, 1) for year in range(begin.year, end.year + 1) for month in _begins(policy)}
    turns = days | turns_of_posts(cadre) | months | {_RANKS_SINCE}
    return spans_of(lambda day: training_facts(cadre, day, policy=policy), begin, end, turns)


def _begins(policy: Policy) -> set[int]:
    """January, with which plans begin, and every month with which a training year may."""
    dated = policy.values_of(TRAINING_YEAR_MONTH)
    found = {int(one.value.amount) for one in dated if isinstance(one.value, Count)}
    return {month for month in found if 1 <= month <= _LAST_MONTH} | {1}


__all__ = [
    "COUNTY_UP",
    "Credited",
    "credited",
    "plan_of",
    "training_facts",
    "training_group",
    "training_spans",
    "training_year",
]
