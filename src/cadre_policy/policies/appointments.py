"""Leading posts taken up, and promotions to them, as far as a personnel file tells."""

import datetime as dt
import itertools

from cadre_policy.measures import Date, PartialDate
from cadre_policy.records import Cadre, PostHolding, PostLevel

_ONE_DAY = dt.timedelta(days=1)
_HIGHEST_FIRST = list(PostLevel)


def last_promotion(cadre: Cadre, day: Date) -> tuple[bool | None, PartialDate | None]:
    """Whether a person was promoted to a leading post by a day, and when last.

    A promotion is a leading post of a higher level than what was held on the day before, or a first post.  *No* is
    said only if the list of posts is complete since work began and tells the level and kind of each.

    Args:
        cadre: The personnel file.
        day: The last day looked at.
    """
    posts = [post for post in cadre.posts.entries if post.begins is None or post.begins.first <= day.toordinal()]
    told = cadre.complete_since_work_began(cadre.posts, day)
    found = [(post, _promoted(cadre, post, posts, told=told)) for post in posts]
    dates = [post.begins for post, promoted in found if promoted is True]
    certain = [date for date in dates if date is not None and date.last <= day.toordinal()]
    if certain:
        return True, max(certain, key=lambda date: (date.first, date.last))
    return (False if told and all(promoted is False for _, promoted in found) else None), None


def last_leading_post(cadre: Cadre, day: Date) -> tuple[bool | None, PartialDate | None, bool | None]:
    """Whether a person took up a leading post by a day, when last, and whether that was a promotion.

    Args:
        cadre: The personnel file.
        day: The last day looked at.
    """
    posts = [post for post in cadre.posts.entries if post.begins is None or post.begins.first <= day.toordinal()]
    told = cadre.complete_since_work_began(cadre.posts, day)
    found = [
        (post.begins, post)
        for post in posts
        if post.leading is True and post.begins is not None and post.begins.last <= day.toordinal()
    ]
    if found:
        since, last = max(found, key=lambda pair: (pair[0].first, pair[0].last))
        return True, since, _promoted(cadre, last, posts, told=told)
    return (False if told and all(post.leading is False for post in posts) else None), None, None


def _promoted(cadre: Cadre, post: PostHolding, posts: list[PostHolding], *, told: bool) -> bool | None:
    """Whether taking up a post was a promotion to a leading post."""
    if post.leading is False:
        return False
    if post.begins is None or post.level is None or post.leading is None:
        return None
    eve = post.begins.first_day - dt.timedelta(days=1)
    before = [one for one in cadre.posts.possible_in(eve, eve) if one is not post]
    if not before:
        earlier = [one for one in posts if one.begins is not None and one.begins.last < post.begins.first]
        if not earlier:
            return True if told else None
        before = [max(earlier, key=lambda one: 0 if one.begins is None else one.begins.first)]
    levels = [one.level for one in before]
    known = [level for level in levels if level is not None]
    if len(known) != len(levels):
        return None
    return all(_HIGHEST_FIRST.index(level) > _HIGHEST_FIRST.index(post.level) for level in known)


def turns_of_posts(cadre: Cadre) -> set[Date]:
    """Every day on which what the lists of posts and ranks tell may differ from the day before."""
    periods = [(one.begins, one.ends) for one in (*cadre.posts.entries, *cadre.ranks.entries)]
    bounds = [(one.complete_from, one.complete_until) for one in (cadre.posts, cadre.ranks)]
    return days_around(*itertools.chain.from_iterable((*periods, *bounds)), cadre.began_work)


def days_around(*dates: PartialDate | None) -> set[Date]:
    """The first and last days of dates, and the days after them."""
    days = {day for date in dates if date is not None for day in (date.first_day, date.last_day)}
    return days | {day + _ONE_DAY for day in days}


__all__ = ["days_around", "last_leading_post", "last_promotion", "turns_of_posts"]
