"""From a personnel file to the facts of the training requirements."""

import datetime as dt
from collections.abc import Iterable
from typing import TypeVar

import attrs

from cadre_policy.measures import Date, Days, Hours, Measure, Months, as_date
from cadre_policy.policies.appointments import days_around, last_promotion, turns_of_posts
from cadre_policy.policies.training.facts import (
    CourseFacts,
    InitialTrainingFacts,
    PromotionTrainingFacts,
    TrainingFacts,
    TrainingGroup,
)
from cadre_policy.records import Cadre, PostLevel, Rank, TrainingKind, TrainingRecord
from cadre_policy.rules import Span, spans_of

M = TypeVar("M", bound=Measure)

_PLANS = ((Date(2018, 1, 1), Date(2022, 12, 31)), (Date(2023, 1, 1), Date(2027, 12, 31)))
"""The five years of the national training plans that are known."""
_YEARS_BEFORE = 4
"""A year and the four before it are the five years of the requirement."""
_COUNTY_UP = set(list(PostLevel)[: list(PostLevel).index(PostLevel.COUNTY_DEPUTY) + 1])
_CONSULTANT_UP = set(list(Rank)[: list(Rank).index(Rank.CONSULTANT_4) + 1])
_RANKS_SINCE = Date(2019, 6, 1)
"""Before the Rank Provisions nobody held a rank of this kind."""


@attrs.frozen(order=False)
class _Credited:
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
        return self.total(Days, (one.days for one in self.records))

    def hours(self) -> tuple[Hours, bool | None]:
        return self.total(Hours, (one.hours for one in self.records))

    def months(self) -> tuple[Months, bool | None]:
        return self.total(Months, (one.months for one in self.records))


def _credited(cadre: Cadre, first: Date, day: Date) -> _Credited:
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
    return _Credited(within, len(within) == len(possible) and cadre.training.complete_over(first, day))


def training_facts(cadre: Cadre, on: dt.date) -> TrainingFacts:
    """The training credited up to a day, as far as the file tells.

    A course that crosses the bounds of a year, or has not ended, is not divided: it leaves the number open.  A course
    with days but without hours leaves the hours open, and so on; nothing is converted.

    Args:
        cadre: The personnel file.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    year = _credited(cadre, Date(day.year, 1, 1), day)
    rolling = _credited(cadre, Date(day.year - _YEARS_BEFORE, 1, 1), day)
    begins = next((first for first, last in _PLANS if first <= day <= last), None)
    plan = _Credited((), told=False) if begins is None else _credited(cadre, begins, day)
    online = _online(year)
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
    )


def _online(year: _Credited) -> _Credited:
    said = all(one.online is not None for one in year.records)
    return _Credited(tuple(one for one in year.records if one.online is True), year.told and said)


def training_group(cadre: Cadre, day: Date) -> TrainingGroup | None:
    """The group of a person on a day; None where a list that is not complete leaves it open."""
    held = cadre.posts.certain_in(day, day)
    if any(post.leading is True and post.level in _COUNTY_UP for post in held):
        return TrainingGroup.LEADING_COUNTY
    possible = cadre.posts.possible_in(day, day)
    posts_told = cadre.posts.complete_over(day, day) and len(held) == len(possible)
    if not posts_told or any(post.level is None or post.leading is None for post in held):
        return None
    ranks = cadre.ranks.certain_in(day, day)
    if any(one.rank in _CONSULTANT_UP for one in ranks) or any(post.level in _COUNTY_UP for post in held):
        return TrainingGroup.RANK_COUNTY
    ranks_told = cadre.ranks.complete_over(day, day) and len(ranks) == len(cadre.ranks.possible_in(day, day))
    if not ranks_told and day >= _RANKS_SINCE:
        return None
    return TrainingGroup.SECTION if ranks or held else TrainingGroup.UNRANKED


def training_spans(cadre: Cadre, first: dt.date, last: dt.date) -> tuple[Span[TrainingFacts], ...]:
    """The facts of every day from *first* to *last*, as spans in which they stay the same.

    Raises:
        DateError: *last* comes before *first*.
    """
    begin, end = as_date(first), as_date(last)
    courses = [date for one in cadre.training.entries for date in (one.begins, one.ends)]
    days = days_around(*courses, cadre.training.complete_from, cadre.training.complete_until)
    years = {Date(year, 1, 1) for year in range(begin.year, end.year + 1)}
    turns = days | turns_of_posts(cadre) | years | {_RANKS_SINCE}
    return spans_of(lambda day: training_facts(cadre, day), begin, end, turns)


def promotion_training_facts(cadre: Cadre, on: dt.date) -> PromotionTrainingFacts:
    """What the file tells of the last promotion to a leading post and the training for it.

    A course for an appointment that ended before the promotion may have been for another post: it leaves open whether
    the person was trained before.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    promoted, since = last_promotion(cadre, day)
    if since is None:
        return PromotionTrainingFacts(promoted=promoted)
    courses = [
        one
        for one in cadre.training.possible_in(since.first_day, day)
        if one.kind in (TrainingKind.APPOINTMENT, None) and one.completed is not False
    ]
    ended = [one.ends for one in courses if one.kind is TrainingKind.APPOINTMENT and one.completed is True]
    done = [date for date in ended if date is not None and since.last <= date.first and date.last <= day.toordinal()]
    none = not courses and cadre.training.complete_over(since.first_day, day)
    return PromotionTrainingFacts(
        promoted=promoted,
        promoted_on=since,
        trained_before=_trained_before(cadre, since.first_day),
        trained=True if done else False if none else None,
        trained_on=min(done, key=lambda date: (date.first, date.last), default=None),
    )


def _trained_before(cadre: Cadre, promotion: Date) -> bool | None:
    """No, if a list complete since work began has no course that may have been for the post; otherwise unknown."""
    if cadre.began_work is None or cadre.began_work.last >= promotion.toordinal():
        return None
    begun, eve = cadre.began_work.last_day, promotion - dt.timedelta(days=1)
    courses = cadre.training.possible_in(begun, eve)
    other = all(one.kind not in (TrainingKind.APPOINTMENT, None) or one.completed is False for one in courses)
    return False if other and cadre.training.complete_over(begun, eve) else None


def initial_training_facts(cadre: Cadre, on: dt.date) -> InitialTrainingFacts:
    """Days of initial training during probation, up to a day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    since, until = cadre.probation_since, cadre.probation_until
    if since is None or since.last > day.toordinal():
        return InitialTrainingFacts()
    last = day if until is None else min(day, until.first_day)
    if last < since.last_day:
        return InitialTrainingFacts()
    found = _credited(cadre, since.first_day, last)
    kinds_told = all(one.kind is not None for one in found.records)
    exact = since.exact and (until is None or until.exact or day <= until.first_day)
    initial = _Credited(
        tuple(one for one in found.records if one.kind is TrainingKind.INITIAL), found.told and kinds_told and exact
    )
    days, more = initial.days()
    return InitialTrainingFacts(days=days, more_days=more)


def course_facts(course: TrainingRecord) -> CourseFacts:
    """Hours of a course, and of leave from it."""
    return CourseFacts(hours=course.hours, leave_hours=course.leave_hours)


__all__ = [
    "course_facts",
    "initial_training_facts",
    "promotion_training_facts",
    "training_facts",
    "training_group",
    "training_spans",
]
