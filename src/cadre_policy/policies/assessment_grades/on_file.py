"""Times of a personnel file within one assessed year: service, leave, postings, and the move to the unit."""

from collections.abc import Collection, Sequence

from cadre_policy.measures import Date, PartialDate
from cadre_policy.policies.assessment_grades.half_year import half_year
from cadre_policy.policies.assessment_grades.outcomes import HalfYear, Posted
from cadre_policy.records import Cadre, LeaveKind, Posting, PostingKind

_WORK = {PostingKind.SECONDMENT, PostingKind.AID, PostingKind.ABROAD}
_STUDY = {PostingKind.STUDY, PostingKind.SPECIAL_TASK}
"""Of other postings, such as to a village, the texts do not say which of the two they are."""


def first_job(cadre: Cadre) -> bool | None:
    """Whether the person began to work on the day of coming to the present unit."""
    if cadre.began_work is None or cadre.joined_unit is None:
        return None
    if cadre.began_work == cadre.joined_unit:
        return True if cadre.began_work.exact else None
    return False if cadre.began_work.last < cadre.joined_unit.first else None


def service_in(cadre: Cadre, year: int) -> tuple[HalfYear | None, HalfYear | None]:
    """The time in the present unit, and that in all units of the year, against half of the year."""
    if cadre.joined_unit is None:
        return None, None
    span = PartialDate.of(year)
    last = PartialDate.on(span.last_day)
    here = [(cadre.joined_unit, last)] if cadre.joined_unit.first <= last.last else []
    alone = half_year(here, year, complete=True)
    if alone is HalfYear.OVER:
        return alone, alone
    periods = cadre.service.possible_in(span.first_day, span.last_day)
    told = [(one.since, one.until or last) for one in periods if one.since is not None and (one.until or one.lasts)]
    complete = len(told) == len(periods) and cadre.service.complete_over(span.first_day, span.last_day)
    return alone, half_year([*here, *told], year, complete=complete)


def leave_in(cadre: Cadre, year: int, kinds: Collection[LeaveKind]) -> HalfYear | None:
    """Leave of some kinds in the year, together, against half of the year."""
    span = PartialDate.of(year)
    found = [
        one
        for one in cadre.leave.possible_in(span.first_day, span.last_day)
        if one.kind in kinds and one.approved is not False
    ]
    times = [(one.since, one.until) for one in found if one.since is not None and one.until is not None]
    complete = len(times) == len(found) and cadre.leave.complete_over(span.first_day, span.last_day)
    return half_year(times, year, complete=complete)


def posting_in(cadre: Cadre, year: int) -> tuple[Posted | None, HalfYear | None]:
    """How a person was sent elsewhere in the year, and for how much of it."""
    span = PartialDate.of(year)
    first, last = span.first_day, span.last_day
    if cadre.postings.any_in(first, last) is False:
        return Posted.NO, HalfYear.UNDER
    found = cadre.postings.possible_in(first, last)
    kinds = {one.kind for one in found}
    if not kinds or not (kinds <= _WORK or kinds <= _STUDY) or not cadre.postings.complete_over(first, last):
        return None, None
    posting = _at_one_host(found, year, PartialDate.on(last))
    certain = cadre.postings.certain_in(first, last)
    return (Posted.WORK if kinds <= _WORK else Posted.STUDY) if certain else None, posting


def _at_one_host(found: Sequence[Posting], year: int, last: PartialDate) -> HalfYear | None:
    """The time at the host units together; where only several of them together pass half of the year, none is told."""

    def compared(some: Sequence[Posting]) -> HalfYear | None:
        times = [(one.since, one.until or last) for one in some if one.since is not None and (one.until or one.lasts)]
        return half_year(times, year, complete=len(times) == len(some))

    together = compared(found)
    hosts = {one.host for one in found}
    if len(found) == 1 or (len(hosts) == 1 and None not in hosts) or together is not HalfYear.OVER:
        return together
    alone = [[one for one in found if one.host == host] for host in hosts - {None}]
    alone += [[one] for one in found if one.host is None]
    return HalfYear.OVER if HalfYear.OVER in [compared(some) for some in alone] else None


def transferred_in(cadre: Cadre, first: Date, last: Date) -> bool | None:
    """Whether the person came to the present unit from another between two days."""
    joined = cadre.joined_unit
    if joined is None:
        return None
    if joined.last < first.toordinal() or joined.first > last.toordinal():
        return False
    started = first_job(cadre)
    within = joined.first >= first.toordinal() and joined.last <= last.toordinal()
    return None if started is None or not within else not started


__all__ = ["first_job", "leave_in", "posting_in", "service_in", "transferred_in"]
