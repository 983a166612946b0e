"""From a personnel file to the facts of training for a post, of initial training, and of one course."""

import datetime as dt

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.appointments import last_promotion
from cadre_policy.policies.training.courses import CourseFacts
from cadre_policy.policies.training.flatten import COUNTY_UP, Credited, credited
from cadre_policy.policies.training.occasion_facts import (
    AppointmentFacts,
    AppointmentKind,
    InitialTrainingFacts,
    PromotionTrainingFacts,
)
from cadre_policy.records import Cadre, PostLevel, TrainingKind, TrainingRecord

_SECTION = {PostLevel.TOWNSHIP_PRINCIPAL, PostLevel.TOWNSHIP_DEPUTY}


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
    found = credited(cadre, since.first_day, last)
    kinds_told = all(one.kind is not None for one in found.records)
    exact = since.exact and (until is None or until.exact or day <= until.first_day)
    initial = Credited(
        tuple(one for one in found.records if one.kind is TrainingKind.INITIAL), found.told and kinds_told and exact
    )
    days, more = initial.days()
    return InitialTrainingFacts(days=days, more_days=more, passed=_passed(initial))


def _passed(initial: Credited) -> bool | None:
    """Yes, if a course of initial training was; no, if one was failed or broken off and none can be missing."""
    found = [False if one.completed is False else one.passed for one in initial.records]
    if any(one is True for one in found):
        return True
    return False if initial.told and all(one is False for one in found) else None


def appointment_facts(cadre: Cadre, on: dt.date) -> AppointmentFacts:
    """The days of training for the last promotion to a leading post, up to a day.

    Whether someone was transferred in at the level of a deputy consultant no list tells: such facts are given as they are.
    A course for an appointment that ended before the promotion may have been for another post, and leaves the days open.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    promoted, since = last_promotion(cadre, day)
    if since is None:
        return AppointmentFacts(kind=AppointmentKind.OTHER if promoted is False else None)
    after = credited(cadre, since.first_day, day)
    told = all(one.kind is not None for one in after.records) and _trained_before(cadre, since.first_day) is False
    records = tuple(one for one in after.records if one.kind is TrainingKind.APPOINTMENT)
    days, more = Credited(records, after.told and told).days()
    return AppointmentFacts(kind=_kind_of(cadre, since), appointed_on=since, days=days, more_days=more)


def _kind_of(cadre: Cadre, since: PartialDate) -> AppointmentKind | None:
    levels = {post.level for post in cadre.posts.entries if post.begins == since and post.leading is True}
    if levels & COUNTY_UP:
        return AppointmentKind.COUNTY
    return AppointmentKind.SECTION if levels and levels <= _SECTION else None


def course_facts(course: TrainingRecord) -> CourseFacts:
    """What a record tells of a course, its leave and who paid."""
    return CourseFacts(
        off_the_job=course.off_the_job,
        hours=course.hours,
        leave_hours=course.leave_hours,
        personal_social=course.personal_social,
        public_money=course.public_money,
    )


__all__ = ["appointment_facts", "course_facts", "initial_training_facts", "promotion_training_facts"]
