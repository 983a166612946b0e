"""From a personnel file to what its courses cover, and what became of the gaps noted in it."""

import datetime as dt

from cadre_policy.errors import DateError
from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Date, as_date
from cadre_policy.policies.training import training_year
from cadre_policy.policies.training_coverage.aspects import TrainingAspect
from cadre_policy.policies.training_coverage.facts import TrainingCoverageFacts, TrainingGapFacts
from cadre_policy.records import Cadre, GapKind, TrainingCategory, TrainingGap, TrainingRecord
from cadre_policy.rules import Policy


def time_covered(since: dt.date | None, on: dt.date, policy: Policy) -> tuple[Date, Date]:
    """The time that is looked at: from *since*, or from the first day of the training year, to *on*.

    Raises:
        DateError: *since* comes after *on*, or no training year is settled and *since* is not given.
    """
    day = as_date(on)
    if since is None:
        year = training_year(day, policy)
        if year is None:
            raise DateError("since: no training year is settled, so the first day of the time is wanted")
        return year[0], day
    first = as_date(since)
    if first > day:
        raise DateError(f"since: a day not after {day} is wanted, not {first}")
    return first, day


def training_coverage_facts(
    cadre: Cadre, aspect: TrainingAspect, item: LabelledEnum, first: dt.date, last: dt.date
) -> TrainingCoverageFacts:
    """Whether a course that fell on *first* to *last* covers an item, as far as the file tells.

    Args:
        cadre: The personnel file.
        aspect: What is looked at.
        item: One of its members.
        first: The first day of the time.
        last: Its last day.

    Raises:
        DateError: *last* comes before *first*.
    """
    return TrainingCoverageFacts(taught=cadre.training.any_in(first, last, lambda record: aspect.covers(record, item)))


def gaps_noted(cadre: Cadre, day: Date) -> tuple[TrainingGap, ...]:
    """The gaps that were noted by a day, those on an unknown day among them."""
    return tuple(one for one in cadre.training_gaps.entries if one.on is None or one.on.last <= day.toordinal())


def training_gap_facts(cadre: Cadre, gap: TrainingGap, on: dt.date) -> TrainingGapFacts:
    """What became of a gap by a day, as far as the file tells.

    Which course is for a gap is read from its ability.  A gap of knowledge or ability that names none may be meant by any
    course with such content, and one of experience by any course or posting: that is never more than unknown.

    Args:
        cadre: The personnel file.
        gap: One of its gaps.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    if gap.closed_on is not None and gap.closed_on.last <= day.toordinal():
        return TrainingGapFacts(closed=True)
    noted = gap.on
    if noted is None or noted.last > day.toordinal():
        return TrainingGapFacts()
    told = cadre.training_gaps.complete_over(noted.last_day, day) and (
        gap.closed_on is None or gap.closed_on.first > day.toordinal()
    )
    courses = cadre.training.any_in(noted.last_day, day, lambda record: _for(record, gap, noted.last))
    if gap.kind is GapKind.EXPERIENCE and gap.ability is None and courses is False:
        practised = cadre.postings.any_in(noted.last_day, day, lambda _: None)
        courses = False if practised is False else None
    return TrainingGapFacts(closed=False if told else None, trained=courses)


_CONTENT = {GapKind.KNOWLEDGE: TrainingCategory.KNOWLEDGE, GapKind.ABILITY: TrainingCategory.ABILITY}


def _for(record: TrainingRecord, gap: TrainingGap, noted: int) -> bool | None:
    """Whether a course is for a gap; one that began before it was noted is not."""
    if record.completed is False or (record.begins is not None and record.begins.last < noted):
        return False
    if gap.ability is not None:
        found: bool | None = gap.ability in record.abilities if record.abilities else None
    else:
        other = record.category is not None and gap.kind in _CONTENT and record.category is not _CONTENT[gap.kind]
        found = False if other else None
    begun = record.begins is not None and record.begins.first >= noted
    return found if begun or found is not True else None


__all__ = ["gaps_noted", "time_covered", "training_coverage_facts", "training_gap_facts"]
