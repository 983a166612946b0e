"""From a personnel file, or a unit's, to the facts of the check-up guarantee."""

import datetime as dt

from cadre_policy.measures import Completion, Count, Date, PartialDate, as_date, completes_on, last_start
from cadre_policy.policies.check_ups.facts import CheckUpFacts, CheckUpFundingFacts
from cadre_policy.records import Cadre, CheckUp, FundingSource, Ledger, StaffStatus, Unit
from cadre_policy.rules import Span, spans_of

_MONTHS_OF_A_YEAR = 12
_ONE_DAY = dt.timedelta(days=1)
_NEVER_ELSEWHERE = {None, StaffStatus.RETIRED, StaffStatus.DECEASED}
"""Who is not on file as having gone elsewhere before the day of retirement on file."""


def check_up_facts(cadre: Cadre, on: dt.date) -> CheckUpFacts:
    """The facts of the check-up guarantee on a day, as far as the file tells them.

    A check-up of which it is not on file whether it was a full one, or which may have been on another day, is one that
    may make up the number and does not count by itself.

    Args:
        cadre: The personnel file.
        on: The day asked about; check-ups after it are not looked at.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    return _facts(cadre, day, told_until=day)


def _facts(cadre: Cadre, day: Date, *, told_until: Date) -> CheckUpFacts:
    """The facts on *day*, if no check-up followed after *told_until*."""
    year_ago = last_start(day, _MONTHS_OF_A_YEAR, Completion.ANNIVERSARY)
    last_year_end = Date(day.year - 1, 12, 31)
    this_year = _full(cadre.check_ups, Date(day.year, 1, 1), min(day, told_until))
    last_year = _full(cadre.check_ups, Date(day.year - 1, 1, 1), min(last_year_end, told_until))
    past_year = _full(cadre.check_ups, year_ago + _ONE_DAY, min(day, told_until))
    return CheckUpFacts(
        in_post=_in_post(cadre, day),
        joined=cadre.joined_unit,
        last_year_end=PartialDate.on(last_year_end),
        full_this_year=this_year[0],
        more_this_year=this_year[1],
        full_last_year=last_year[0],
        more_last_year=last_year[1],
        full_past_year=past_year[0],
        more_past_year=past_year[1],
        health_file=_file_kept(cadre, day),
    )


def _full(check_ups: Ledger[CheckUp], first: Date, last: Date) -> tuple[Count, bool | None]:
    """The full check-ups that certainly took place in a time, and whether there may be others: no, or unknown."""
    if last < first:
        return Count(0), False
    fewest, most = check_ups.count_in(first, last, lambda check_up: check_up.full)
    return Count(fewest), False if fewest == most else None


def _in_post(cadre: Cadre, day: Date) -> bool | None:
    """Whether the person is in post with the unit on a day, by the dates on file and the status that the file states."""
    joined, ordinal = cadre.joined_unit, day.toordinal()
    ended = [end for end in (cadre.retired_on, cadre.died_on) if end is not None]
    if any(end.last <= ordinal for end in ended) or (joined is not None and joined.first > ordinal):
        return False
    if any(end.first <= ordinal for end in ended) or (joined is not None and joined.last > ordinal):
        return None
    if cadre.status is StaffStatus.IN_POST or (cadre.status in _NEVER_ELSEWHERE and cadre.retired_on is not None):
        return True  # who retired on a later day was in post until then
    stated_later = cadre.as_of is not None and cadre.as_of.last > ordinal
    return None if cadre.status is None or ended or stated_later else False


def _file_kept(cadre: Cadre, day: Date) -> bool | None:
    kept = cadre.health_file
    if kept is None or not kept.kept or kept.opened_on is None or kept.opened_on.last <= day.toordinal():
        return None if kept is None else kept.kept
    return False if kept.opened_on.first > day.toordinal() else None


def check_up_spans(
    cadre: Cadre, first: dt.date, last: dt.date, *, none_after: dt.date | None = None
) -> tuple[Span[CheckUpFacts], ...]:
    """The facts of every day from *first* to *last*, as spans in which they stay the same.

    For :func:`~cadre_policy.rules.timeline` and :func:`~cadre_policy.rules.earliest`: a check-up ages, a year ends, and
    the list is complete up to a day only.

    Args:
        cadre: The personnel file.
        first: The first day, included.
        last: The last day, included.
        none_after: Take it that no check-up followed after this day, for the question by when one is due.  None is to
            assume nothing: after the day up to which the list is complete, whether there were any is unknown.

    Raises:
        DateError: *last* comes before *first*.
    """
    begin, end = as_date(first), as_date(last)
    told = end if none_after is None else as_date(none_after)

    def facts(day: Date) -> CheckUpFacts:
        return _facts(cadre, day, told_until=min(told, end))

    return spans_of(facts, begin, end, _turns(cadre, begin, end, told))


def _turns(cadre: Cadre, begin: Date, end: Date, told: Date) -> set[Date]:
    """Every day on which some fact may differ from the day before."""
    check_ups = cadre.check_ups
    dated = [check_up.on for check_up in check_ups.entries if check_up.on is not None]
    bounds = [check_ups.complete_from, check_ups.complete_until]
    ages = {day for one in (*dated, *bounds) if one is not None for day in (one.first_day, one.last_day)} | {told}
    ages |= {day + _ONE_DAY for day in ages} | {day - _ONE_DAY for day in ages}
    opened = None if cadre.health_file is None else cadre.health_file.opened_on
    others = [cadre.joined_unit, cadre.retired_on, cadre.died_on, cadre.as_of, opened]
    days = {day for one in others if one is not None for day in (one.first_day, one.last_day)}
    years = {Date(year, 1, 1) for year in range(begin.year, end.year + 1)}
    a_year_on = {completes_on(day, _MONTHS_OF_A_YEAR, Completion.ANNIVERSARY) for day in ages}
    return ages | a_year_on | days | years


def check_up_funding_facts(unit: Unit, on: dt.date) -> CheckUpFundingFacts:
    """What is on file of a unit's funds for check-ups in the calendar year of a day.

    An entry that names a source, and does not say that the funds are not there, is one of funds that are there.

    Raises:
        DateError: *on* is not a date.
    """
    year = as_date(on).year
    found = [entry for entry in unit.check_up_funding.entries if entry.year == year]
    said = [(entry.source is not None or None) if entry.secured is None else entry.secured for entry in found]
    sources = [entry.source for entry, there in zip(found, said, strict=True) if there and entry.source is not None]
    nothing = not found and unit.check_up_funding.complete_in_year(year)
    return CheckUpFundingFacts(
        secured=True if True in said else False if nothing or False in said else None,
        source=next((source for source in sources if source is not FundingSource.SELF), next(iter(sources), None)),
    )
