"""Since when a post or rank is held, as far as the personnel file tells."""

import datetime as dt
from collections.abc import Iterable, Sequence

import attrs

from cadre_policy.measures import Date, PartialDate
from cadre_policy.policies.rank_promotion.parameters import Rung
from cadre_policy.records import Cadre, PostHolding, PostLevel, Rank, RankHolding, StaffKind

RANKS_EXIST_SINCE = dt.date(2019, 6, 1)
"""Before the Provisions nobody held one of these ranks, so no list of them need reach further back."""

_MOST_GAP = 31
"""Days between two holdings that files stating months only cannot tell from none."""

Holding = PostHolding | RankHolding


def rank_held_on(cadre: Cadre, day: Date) -> RankHolding | None:
    """The rank certainly held on *day*, if the file tells: one holds one rank at a time, the last to have begun."""
    certain = cadre.ranks.certain_in(day, day)
    if len(certain) != 1 or certain[0].begins is None:
        return None
    (held,) = certain
    since = certain[0].begins.first
    others = [other for other in cadre.ranks.possible_in(day, day) if other is not held]
    superseded = all(other.begins is not None and other.begins.last < since for other in others)
    return held if superseded else None


_RANKED = {StaffKind.CIVIL_SERVANT, StaffKind.BY_REFERENCE}


def rank_told(cadre: Cadre, day: Date) -> tuple[bool, Rank | None]:
    """Whether the file tells which rank is held on *day*, and which it is; staff other than civil servants hold none."""
    if cadre.staff_kind is not None and cadre.staff_kind not in _RANKED:
        return True, None
    if cadre.retired_on is not None and cadre.retired_on.last <= day.toordinal():
        return True, None
    held = rank_held_on(cadre, day)
    if held is not None:
        return True, held.rank
    return cadre.ranks.complete_over(day, day) and not cadre.ranks.possible_in(day, day), None


def leading_post_level(cadre: Cadre, rung: Rung | None, day: Date) -> PostLevel | None:
    """The level of the leading post held on *day*: the one that the rung names if it is among several."""
    held = [post.level for post in cadre.posts.certain_in(day, day) if post.leading is True]
    if rung is not None and rung.post in held:
        return rung.post
    possible = [post.level for post in cadre.posts.possible_in(day, day) if post.leading is not False]
    levels = [level for level in possible if level is not None]
    if not held or len(levels) != len(possible) or not cadre.posts.complete_over(day, day):
        return None
    order = list(PostLevel)
    return min(levels, key=order.index)


@attrs.frozen(order=False, kw_only=True)
class Starts:
    """From which day time counts in each of the three ways; None where the file does not tell."""

    together: PartialDate | None
    in_post: PartialDate | None
    in_rank: PartialDate | None


NOWHERE = Starts(together=None, in_post=None, in_rank=None)


def starts(cadre: Cadre, rung: Rung, day: Date) -> Starts:
    """From which day the time that a rung wants has been running without a break up to *day*.

    Posts without leading duties of the same level count only where post and rank are taken together.
    """
    ranks = [held for held in cadre.ranks.entries if held.rank is rung.rank]
    in_rank = start_of(ranks, cadre.ranks.certain_in(day, day), day)
    if rung.post is None:
        return Starts(together=in_rank, in_post=None, in_rank=in_rank)
    if not _told_since_work_began(cadre, day):
        return Starts(together=None, in_post=None, in_rank=in_rank)
    certain = cadre.posts.certain_in(day, day)
    of_level = _of_level(cadre.posts.entries, rung.post)
    if of_level is None:
        return Starts(together=None, in_post=None, in_rank=in_rank)
    leading = [post for post in of_level if post.leading is not False]
    in_post = None if any(post.leading is None for post in leading) else start_of(leading, certain, day)
    both: list[Holding] = [*of_level, *ranks]
    together = start_of(both, [*certain, *cadre.ranks.certain_in(day, day)], day)
    return Starts(together=together, in_post=in_post, in_rank=in_rank)


def _told_since_work_began(cadre: Cadre, day: Date) -> bool:
    """Whether no earlier post or rank can be missing that would move a start back."""
    if cadre.began_work is None or cadre.began_work.last > day.toordinal():
        return False
    begun = cadre.began_work.last_day
    ranks_from = min(max(begun, RANKS_EXIST_SINCE), day)
    return cadre.posts.complete_over(begun, day) and cadre.ranks.complete_over(ranks_from, day)


def _of_level(posts: Iterable[PostHolding], level: PostLevel) -> list[PostHolding] | None:
    found = list(posts)
    return None if any(post.level is None for post in found) else [post for post in found if post.level is level]


def start_of(held: Sequence[Holding], certain: Sequence[object], day: Date) -> PartialDate | None:
    """The start of holdings that follow each other up to *day*; a gap of days moves it on, a longer one leaves it open.

    An earlier time with a longer gap may count or not: then the start has to be stated by the organ.
    """
    today = day.toordinal()
    lasting: list[tuple[PartialDate, PartialDate]] = []
    for holding in held:
        begins, ends = holding.begins, holding.ends
        if begins is None or begins.first <= today < begins.last:
            return None
        if begins.first > today:
            continue
        if any(holding is one for one in certain):
            ends = PartialDate.on(day)
        if ends is None:
            return None
        lasting.append((begins, ends))
    if not lasting:
        return None
    lasting.sort(key=lambda pair: (pair[0].first, pair[0].last))
    (since, reach), *later = lasting
    for begins, ends in later:
        least, most = max(0, begins.first - reach.last - 1), max(0, begins.last - reach.first - 1)
        if most > _MOST_GAP:
            return None
        since = PartialDate(since.first + least, since.last + most)
        reach = PartialDate(max(reach.first, ends.first), max(reach.last, ends.last))
    return since if reach.first >= today else None


__all__ = [
    "NOWHERE",
    "RANKS_EXIST_SINCE",
    "Starts",
    "leading_post_level",
    "rank_held_on",
    "rank_told",
    "start_of",
    "starts",
]
