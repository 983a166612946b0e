"""From a personnel file to the facts of one occasion for a talk."""

import datetime as dt
from collections.abc import Sequence

import attrs

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.appointments import days_around, last_leading_post, turns_of_posts
from cadre_policy.policies.talks.facts import TalkFacts
from cadre_policy.records import Cadre, SanctionKind, StaffStatus, Talk, TalkTrigger
from cadre_policy.rules import Span, spans_of

_SANCTIONS = (SanctionKind.ADMINISTRATIVE, SanctionKind.PARTY)
"""What the text calls a sanction; organisational measures and admonitions are none."""


@attrs.frozen(order=False, kw_only=True)
class _Occasion:
    """What a file tells of one kind of occasion."""

    holds: bool | None
    since: PartialDate | None = None
    promotion: bool | None = None
    retired: bool | None = None
    whole: bool = True
    """Whether no later occasion of the kind can be missing: a talk may have come before it."""


def talk_facts(cadre: Cadre, trigger: TalkTrigger, on: dt.date) -> TalkFacts:
    """What a file tells of the last occasion of a kind, and of talks since.

    Appointments, retirement, sanctions and hardship stand in the file.  Reform, outstanding performance and ideological
    problems are for the organ to find and stay unknown.

    Args:
        cadre: The personnel file.
        trigger: The kind of occasion.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    found = _occasion(cadre, trigger, day)
    talked = _talked(cadre, found, day, None)
    return TalkFacts(
        trigger=trigger,
        holds=found.holds,
        since=found.since,
        promotion=found.promotion,
        retired=found.retired,
        talked=talked,
        talked_about_it=_talked(cadre, found, day, trigger),
    )


def _occasion(cadre: Cadre, trigger: TalkTrigger, day: Date) -> _Occasion:
    if cadre.died_on is not None and cadre.died_on.last <= day.toordinal():
        return _Occasion(holds=False)
    match trigger:
        case TalkTrigger.PROMOTED:
            holds, since, promotion = last_leading_post(cadre, day)
            whole = since is not None and cadre.posts.complete_over(since.first_day, day)
            return _Occasion(holds=holds, since=since, promotion=promotion, whole=whole)
        case TalkTrigger.RETIRED:
            return _retirement(cadre, day)
        case TalkTrigger.SANCTIONED:
            return _sanction(cadre, day)
        case TalkTrigger.HARDSHIP:
            return _hardship(cadre, day)
    return _Occasion(holds=None)


def _retirement(cadre: Cadre, day: Date) -> _Occasion:
    today, left, due = day.toordinal(), cadre.retired_on, cadre.retirement_due
    if left is not None and left.last <= today:
        return _Occasion(holds=True, since=left, retired=True)
    if left is not None and left.first <= today:
        return _Occasion(holds=None)
    if left is None and cadre.status is StaffStatus.RETIRED:
        return _Occasion(holds=True, retired=True)
    staying = left is not None or cadre.status is StaffStatus.IN_POST
    if due is None or due.first <= today < due.last:
        return _Occasion(holds=None)
    retired = False if staying else None
    if due.last <= today:
        return _Occasion(holds=True, since=due, retired=retired)
    return _Occasion(holds=False if staying else None, retired=retired)


def _sanction(cadre: Cadre, day: Date) -> _Occasion:
    today = day.toordinal()
    possible = [
        one
        for one in cadre.sanctions.entries
        if one.kind in _SANCTIONS
        and (one.decided is None or one.decided.first <= today)
        and not (one.revoked is not None and one.revoked.last <= today)
    ]
    certain = [
        one.decided
        for one in possible
        if one.decided is not None and one.decided.last <= today and (one.revoked is None or one.revoked.first > today)
    ]
    if certain:
        since = max(certain, key=lambda date: (date.first, date.last))
        whole = len(certain) == len(possible) and cadre.sanctions.complete_over(since.first_day, day)
        return _Occasion(holds=True, since=since, whole=whole)
    told = cadre.complete_since_work_began(cadre.sanctions, day)
    return _Occasion(holds=False if told and not possible else None)


def _hardship(cadre: Cadre, day: Date) -> _Occasion:
    holds = cadre.hardships.any_in(day, day, lambda hardship: hardship.found)
    found = [one.since for one in cadre.hardships.certain_in(day, day) if one.found and one.since is not None]
    since = max(found, key=lambda date: (date.first, date.last), default=None)
    whole = since is not None and cadre.hardships.complete_over(since.first_day, day)
    return _Occasion(holds=holds, since=since, whole=whole)


def _talked(cadre: Cadre, found: _Occasion, day: Date, trigger: TalkTrigger | None) -> bool | None:
    """Whether a talk was held since an occasion, of the kind *trigger* if one is given."""

    def where(talk: Talk) -> bool | None:
        return True if trigger is None else None if talk.trigger is None else talk.trigger is trigger

    since = found.since
    if since is None or since.last > day.toordinal():
        return None
    if cadre.talks.any_in(since.last_day, day, where) is True:
        return True if found.whole else None
    return False if cadre.talks.any_in(since.first_day, day, where) is False else None


def talked_since(cadre: Cadre, since: PartialDate | None, on: dt.date, trigger: TalkTrigger | None) -> bool | None:
    """Whether a talk was held from a day on, of the kind *trigger* if one is given; as far as the list tells.

    Raises:
        DateError: *on* is not a date.
    """
    return _talked(cadre, _Occasion(holds=True, since=since), as_date(on), trigger)


def talk_spans(cadre: Cadre, trigger: TalkTrigger, first: dt.date, last: dt.date) -> tuple[Span[TalkFacts], ...]:
    """The facts of every day from *first* to *last*, as spans in which they stay the same.

    Raises:
        DateError: *last* comes before *first*.
    """
    return spans_of(lambda day: talk_facts(cadre, trigger, day), first, last, _turns(cadre))


def _turns(cadre: Cadre) -> set[Date]:
    ledgers = (cadre.talks, cadre.sanctions, cadre.hardships)
    dates: list[PartialDate | None] = [cadre.retired_on, cadre.retirement_due, cadre.died_on]
    for ledger in ledgers:
        dates += [ledger.complete_from, ledger.complete_until]
    talks: Sequence[PartialDate | None] = [talk.on for talk in cadre.talks.entries]
    sanctions = [date for one in cadre.sanctions.entries for date in (one.decided, one.revoked)]
    hardships = [date for one in cadre.hardships.entries for date in (one.since, one.until)]
    return turns_of_posts(cadre) | days_around(*dates, *talks, *sanctions, *hardships)


__all__ = ["talk_facts", "talk_spans", "talked_since"]
