"""From a personnel file to the facts of a rank under the county scheme."""

import datetime as dt

from cadre_policy.measures import Count, Date, as_date
from cadre_policy.policies.county_ranks.facts import CountyRankFacts
from cadre_policy.policies.county_ranks.parameters import COUNTY_LADDER
from cadre_policy.policies.rank_promotion.grades import BASIC, INCOMPETENT, graded_years
from cadre_policy.policies.rank_promotion.holdings import start_of
from cadre_policy.records import Cadre, Grade, PostHolding, PostLevel, Tier

_LOWER_TIERS = {Tier.COUNTY, Tier.TOWNSHIP, Tier.VILLAGE}
_UNGRADED = {Grade.NO_GRADE, Grade.NOT_ASSESSED}
_RESULTS_SINCE = 1993
"""Years before it have no results that count."""


def county_rank_facts(
    cadre: Cadre,
    on: dt.date,
    target: PostLevel | None = None,
    *,
    tier: Tier | None = None,
    level: Count | None = None,
) -> CountyRankFacts:
    """The facts of a rank under the county scheme on a day, as far as the file tells them.

    The time is that of posts of one level that follow each other; grades are those of the years from the one in which it
    began, 1993 at the earliest.  A recruit's year without a grade is the one in which work began.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        target: The rank aimed at; None is the one above the level held.
        tier: The tier of the person's organ, which the unit's file states.
        level: The number of the salary level (级别), which no personnel file here states.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    held = _level_held(cadre, day)
    if target is None:
        target = next((rung.to for rung in COUNTY_LADDER if rung.held is held), None)
    of_level = [post for post in cadre.posts.entries if post.level is held]
    since = start_of(of_level, cadre.posts.certain_in(day, day), day) if held is not None else None
    found: dict[int, Grade | None] = {}
    if since is not None and since.first_day.year == since.last_day.year:
        found = graded_years(cadre, max(since.first_day.year, _RESULTS_SINCE), day)
    grades = None if since is None or None in found.values() else found
    recruited = None if cadre.began_work is None else cadre.began_work.last_day.year
    return CountyRankFacts(
        target=target,
        held=held,
        county_or_below=None if tier is None else tier in _LOWER_TIERS,
        since=since,
        excellent=_how_many(grades, {Grade.EXCELLENT}),
        basic=_how_many(grades, BASIC),
        ungraded=None if recruited is None else _how_many(grades, _UNGRADED, but=recruited),
        recruit_ungraded=None if recruited is None else _how_many(grades, _UNGRADED, only=recruited),
        incompetent=_any(found, INCOMPETENT),
        level=level,
    )


def _level_held(cadre: Cadre, day: Date) -> PostLevel | None:
    """The highest level of a post held on the day, where the list tells all of them."""
    posts: tuple[PostHolding, ...] = cadre.posts.possible_in(day, day)
    levels = [post.level for post in posts if post.level is not None]
    if not cadre.posts.complete_over(day, day) or not posts or len(levels) != len(posts):
        return None
    if len(cadre.posts.certain_in(day, day)) != len(posts):
        return None
    return min(levels, key=list(PostLevel).index)


def _how_many(
    grades: dict[int, Grade | None] | None, among: set[Grade], *, only: int | None = None, but: int | None = None
) -> Count | None:
    if grades is None:
        return None
    years = [year for year, grade in grades.items() if grade in among]
    return Count(sum(year != but and (only is None or year == only) for year in years))


def _any(grades: dict[int, Grade | None], among: set[Grade]) -> bool | None:
    if any(grade in among for grade in grades.values()):
        return True
    return None if not grades or None in grades.values() else False


__all__ = ["county_rank_facts"]
