"""From a personnel file to the facts of exchange and of terms."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TypeVar

from cadre_policy.errors import UnknownNameError
from cadre_policy.law import county_unit, units_of_prefecture
from cadre_policy.measures import Count, Date, PartialDate, as_date
from cadre_policy.policies.exchange.facts import ExchangeFacts
from cadre_policy.policies.exchange.rules import TERM_COMPLETE
from cadre_policy.records import Cadre, Ethnicity, LeadingOffice, PostHolding, PostLevel, Term
from cadre_policy.records.ledger import Period
from cadre_policy.rules import value

_LONG_AGO = Date(1949, 10, 1)
"""Before this day nobody held a post that the rules speak of."""
_LEVELS = list(PostLevel)
_LOWEST_COUNTY = _LEVELS.index(PostLevel.COUNTY_DEPUTY)
_UNCLASSED = {Ethnicity.OTHER, Ethnicity.FOREIGN_ORIGIN}
"""Entries of the code table that are no people of the 56."""
P = TypeVar("P", bound=Period)


def exchange_facts(cadre: Cadre, on: dt.date) -> ExchangeFacts:
    """The facts of exchange and of terms on a day, as far as the file tells.

    Of several posts held at once the one that the rules on exchange cover is looked at, otherwise the highest.  Two
    entries are the same post if title and unit are the same, and one follows the other without a day between.

    Args:
        cadre: The personnel file.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    held = cadre.posts.certain_in(day, day)
    covered = [_office(post, LeadingOffice.LOCAL_LEADER) for post in held]
    told = _told(cadre, held, covered, day)
    post = _looked_at(held)
    term, earlier, more = _terms(cadre, day)
    return ExchangeFacts(
        local_leader=told,
        term_post=_told(
            cadre, held, [_office(one, LeadingOffice.LOCAL_LEADER, LeadingOffice.LISTED_HEAD) for one in held], day
        ),
        in_post_since=None if post is None else _since(post, cadre.posts.entries, _same_post(post)),
        in_area_since=None if post is None else _in_area_since(cadre, post),
        at_level_since=_at_level_since(cadre, post, day),
        minority=None if cadre.ethnicity in {None, *_UNCLASSED} else cadre.ethnicity is not Ethnicity.HAN,
        autonomous_area=None if post is None or post.area is None else _autonomous(post.area),
        relaxation_approved=cadre.exchange_relaxations.any_in(day, day),
        term_since=None if term is None else term.since,
        earlier_terms=earlier,
        more_terms=more,
        moves=None if term is None else term.moves,
    )


# --- The post ---


def _office(post: PostHolding, *offices: LeadingOffice) -> bool | None:
    """Whether a post is one of *offices*; none is of a level below the county or without leading duties."""
    if post.office is not None:
        return post.office in offices
    below = post.level is not None and _LEVELS.index(post.level) > _LOWEST_COUNTY
    return False if post.leading is False or below else None


def _told(cadre: Cadre, held: Sequence[PostHolding], found: Sequence[bool | None], day: Date) -> bool | None:
    """Whether some post of the day is covered; *no* only if none that the list may lack, or place otherwise, could be."""
    if True in found:
        return True
    sure = len(held) == len(cadre.posts.possible_in(day, day)) and cadre.posts.complete_over(day, day)
    return False if sure and None not in found else None


def _looked_at(held: Sequence[PostHolding]) -> PostHolding | None:
    def rank(post: PostHolding) -> tuple[bool, bool, int]:
        level = len(_LEVELS) if post.level is None else _LEVELS.index(post.level)
        return post.office is not LeadingOffice.LOCAL_LEADER, post.office is not LeadingOffice.LISTED_HEAD, level

    return min(held, key=rank, default=None)


def _same_post(post: PostHolding) -> Callable[[PostHolding], bool | None]:
    return lambda other: _alike((post.title, other.title), (post.unit, other.unit))


def _same_area(post: PostHolding) -> Callable[[PostHolding], bool | None]:
    return lambda other: _alike((post.area, other.area), (post.level, other.level), (True, other.in_leading_group))


def _alike(*pairs: tuple[object, object]) -> bool | None:
    """Whether both sides of every pair are the same; a side that is not on file may be the other's."""
    if any(a is not None and b is not None and a != b for a, b in pairs):
        return False
    return None if any(a is None or b is None for a, b in pairs) else True


def _since(first: P, entries: Sequence[P], same: Callable[[P], bool | None]) -> PartialDate | None:
    """From when an entry reaches back through others that are the *same* and end where the next begins.

    An entry that may be the same, or may join on, leaves a span.
    """
    if first.begins is None:
        return None
    earliest, latest = first.begins.first, first.begins.last
    rest = [one for one in entries if one is not first and one.begins is not None and same(one) is not False]
    while joined := [one for one in rest if _reaches(one, earliest)]:
        one = max(joined, key=lambda entry: entry.begins.first if entry.begins else 0)
        rest.remove(one)
        assert one.begins is not None
        sure = same(one) is True and one.ends is not None and one.ends.first + 1 >= latest
        if sure and one.begins.last <= latest:
            latest = one.begins.last
        earliest = min(earliest, one.begins.first)
    return PartialDate(earliest, max(earliest, latest))


def _reaches(entry: Period, start: int) -> bool:
    """Whether an entry begins before a day and may last to its eve."""
    begins, ends = entry.begins, entry.ends
    return begins is not None and begins.first < start and (ends is None or ends.last + 1 >= start)


def _in_area_since(cadre: Cadre, post: PostHolding) -> PartialDate | None:
    if post.in_leading_group is not True or post.area is None or post.level is None:
        return None
    since = _since(post, cadre.posts.entries, _same_area(post))
    if since is None or cadre.posts.complete_over(min(_began(cadre), since.first_day), since.first_day):
        return since
    return PartialDate.between(min(_began(cadre), since.first_day), since.last_day)


def _began(cadre: Cadre) -> Date:
    return _LONG_AGO if cadre.began_work is None else cadre.began_work.first_day


def _autonomous(area: str) -> bool | None:
    """Whether an area of Yunnan is an ethnic autonomous area: a county, or a whole prefecture; elsewhere unknown."""
    try:
        return county_unit(area).autonomous
    except UnknownNameError:
        pass
    try:
        return units_of_prefecture(area)[0].autonomous_prefecture
    except UnknownNameError:
        return None


# --- Time at a level ---


def _at_level_since(cadre: Cadre, post: PostHolding | None, day: Date) -> PartialDate | None:
    """As if all the time in leading posts of the level had been spent without a break up to the day.

    Earlier time is set before the present run day for day.  What may or may not count leaves a span.
    """
    if post is None or post.level is None or post.leading is False:
        return None
    end = day.toordinal()
    certain: list[tuple[int, int]] = []
    possible: list[tuple[int, int]] = []
    for one in cadre.posts.entries:
        alike = one.level in {None, post.level} and one.leading is not False
        if not alike or one.begins is None or one.begins.first > end:
            continue
        last = end if one.ends is None else min(end, one.ends.last)
        possible.append((one.begins.first, last))
        sure_last = end if one is post or one.ends is None else min(end, one.ends.first)
        lasts = one.ends is not None or one is post
        if one.level is post.level and one.leading is True and lasts and one.begins.last <= sure_last:
            certain.append((one.begins.last, sure_last))
    fewest, most = _days(certain), _days(possible)
    told = cadre.posts.complete_over(min(_began(cadre), day), day)
    earliest = end - most + 1 if told else min(_began(cadre).toordinal(), end)
    return PartialDate(min(earliest, end - fewest + 1), max(earliest, end - fewest + 1))


def _days(stretches: Sequence[tuple[int, int]]) -> int:
    """The days that at least one stretch covers."""
    days, reached = 0, 0
    for first, last in sorted(stretches):
        days += max(0, last - max(first, reached + 1) + 1)
        reached = max(reached, last)
    return days


# --- Terms ---


def _terms(cadre: Cadre, day: Date) -> tuple[Term | None, Count | None, bool | None]:
    """The present term, how many that count came right before it, and whether others may bring them to the limit."""
    begun = [one for one in cadre.terms.entries if one.begins is not None and one.begins.last <= day.toordinal()]
    present = max(begun, key=lambda one: one.begins.first if one.begins else 0, default=None)
    if present is None or present.begins is None:
        return None, None, None
    fewest = most = 0
    reached = present.begins
    rest = [one for one in begun if one is not present and one.post == present.post]
    for one in sorted(rest, key=lambda entry: entry.begins.first if entry.begins else 0, reverse=True):
        if one.begins is None or not _reaches(one, reached.first):
            break
        counts = _counts(one)
        fewest += counts is True
        most += counts is not False
        reached = one.begins
    eve = reached.first_day - dt.timedelta(days=1)
    told = cadre.terms.complete_over(min(_began(cadre), eve), day)
    return present, Count(fewest), False if told and fewest == most else None


def _counts(term: Term) -> bool | None:
    """Whether a term that is over counts: as the body says, or because it ran its full time."""
    if term.counted is not None or term.until is None:
        return term.counted
    after = term.until.first_day + dt.timedelta(days=1)
    return True if value(TERM_COMPLETE, ExchangeFacts(term_since=term.since), on=after) else None


__all__ = ["exchange_facts"]
