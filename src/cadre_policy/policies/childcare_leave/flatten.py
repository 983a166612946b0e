"""From a personnel file to the facts of childcare leave."""

import datetime as dt

import attrs

from cadre_policy.errors import DateError
from cadre_policy.measures import Count, Date, Days, PartialDate, as_date
from cadre_policy.policies.childcare_leave.facts import ChildcareLeaveFacts, ChildFacts
from cadre_policy.policies.childcare_leave.rules import CHILD_COUNTS
from cadre_policy.records import Cadre, FamilyMember, LeaveKind, Relation
from cadre_policy.rules import YUNNAN, Policy, Span, Status, determine, timeline

_ONE_DAY = dt.timedelta(days=1)


def child_facts(child: FamilyMember, on: dt.date) -> ChildFacts:
    """The facts of one child on a day: an adopted child is in the family from the day of adoption.

    Args:
        child: The member of the family.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    today = as_date(on).toordinal()
    came = child.birth if child.adopted_on is None else child.adopted_on
    here, gone = _by(came, today), _by(child.died_on, today)
    if child.died_on is None and child.died is not True:
        gone = False  # a list of the family marks who has died; it does not say of a small child that it has not
    in_family = False if here is False or gone is True else None if here is None or gone is None else True
    return ChildFacts(birth=child.birth, lawful=child.lawful, in_family=in_family)


def _by(date: PartialDate | None, today: int) -> bool | None:
    """Whether a date has come by a day."""
    return None if date is None else True if date.last <= today else False if date.first > today else None


def childcare_leave_facts(cadre: Cadre, on: dt.date, *, policy: Policy = YUNNAN) -> ChildcareLeaveFacts:
    """The facts of childcare leave on a day, as far as the file tells them.

    A child of whom it is not on file whether it counts is one that may be a further one.  That no other child exists is
    known if the file says that the family is complete and describes that day or a later one.

    Args:
        cadre: The personnel file.
        on: The day asked about; leave counts from 1 January up to it.
        policy: Overlays and accepted evidence for the question which children count.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    counts = [_counts(member, day, policy) for member in cadre.family if member.relation is Relation.CHILD]
    described_earlier = cadre.as_of is not None and cadre.as_of.first < day.toordinal()
    whole = cadre.family_complete is True and not described_earlier
    return ChildcareLeaveFacts(
        under_three=Count(sum(one is True for one in counts)),
        another=False if whole and None not in counts else None,
        taken=_taken(cadre, day),
    )


def _counts(child: FamilyMember, day: Date, policy: Policy) -> bool | None:
    """Whether a child counts; before there was childcare leave none did."""
    answer = determine(CHILD_COUNTS, child_facts(child, day), on=day, policy=policy)
    return False if Status.NOT_IN_FORCE in answer.causes else answer.value


def _taken(cadre: Cadre, day: Date) -> Days | None:
    """Days of the calendar year's childcare leave that began by the day; None if some may be missing."""
    first = Date(day.year, 1, 1)
    if not cadre.leave.complete_over(first, day):
        return None
    total = Days(0)
    for leave in cadre.leave.possible_in(first, day):
        if leave.kind is not LeaveKind.CHILDCARE or leave.approved is False:
            continue
        began = leave.begins
        if began is None or began.first_day.year != began.last_day.year or began.last > day.toordinal():
            return None
        if (leave.year or began.first_day.year) != day.year:
            continue
        if leave.days is None:
            return None
        total += leave.days
    return total


def childcare_leave_spans(
    cadre: Cadre, first: dt.date, last: dt.date, *, policy: Policy = YUNNAN
) -> tuple[Span[ChildcareLeaveFacts], ...]:
    """The facts of every day from *first* to *last*, as spans in which they stay the same: children grow out of it.

    Args:
        cadre: The personnel file.
        first: The first day, included.
        last: The last day, included.
        policy: As for :func:`childcare_leave_facts`.

    Raises:
        DateError: *last* comes before *first*.
    """
    begin, end = as_date(first), as_date(last)
    if end < begin:
        raise DateError("spans of facts end on or after the day they begin")
    spans: list[Span[ChildcareLeaveFacts]] = []
    for day in sorted({begin, *(turn for turn in _turns(cadre, begin, end, policy) if begin < turn <= end)}):
        facts = childcare_leave_facts(cadre, day, policy=policy)
        if spans and spans[-1].facts == facts:
            continue
        if spans:
            spans[-1] = attrs.evolve(spans[-1], until=day - _ONE_DAY)
        spans.append(Span(from_=day, until=end, facts=facts))
    return tuple(spans)


def _turns(cadre: Cadre, begin: Date, end: Date, policy: Policy) -> set[Date]:
    """Every day on which some fact may differ from the day before."""
    dates = [cadre.as_of, cadre.leave.complete_from, cadre.leave.complete_until]
    dates += [date for leave in cadre.leave.entries for date in (leave.since, leave.until)]
    children = [member for member in cadre.family if member.relation is Relation.CHILD]
    grown = {day for child in children for day in _turns_of(child, begin, end, policy)}
    return _around(*dates) | grown | {Date(year, 1, 1) for year in range(begin.year, end.year + 1)}


def _turns_of(child: FamilyMember, begin: Date, end: Date, policy: Policy) -> set[Date]:
    """The days from which it is another answer whether a child counts."""
    come = sorted(
        {begin, *(day for day in _around(child.birth, child.adopted_on, child.died_on) if begin < day <= end)}
    )
    lasts = [*(day - _ONE_DAY for day in come[1:]), end]
    spans = [Span(from_=day, until=last, facts=child_facts(child, day)) for day, last in zip(come, lasts, strict=True)]
    return {stretch.first for stretch in timeline(CHILD_COUNTS, spans, begin, end, policy=policy)}


def _around(*dates: PartialDate | None) -> set[Date]:
    """The first and last possible day of each date, and the days after them."""
    days = {day for one in dates if one is not None for day in (one.first_day, one.last_day)}
    return days | {day + _ONE_DAY for day in days}


__all__ = ["child_facts", "childcare_leave_facts", "childcare_leave_spans"]
