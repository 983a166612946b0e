"""From a personnel file to the facts of promotion in rank."""

import datetime as dt

import attrs

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.rank_promotion.bars import effects
from cadre_policy.policies.rank_promotion.facts import RankPromotionFacts
from cadre_policy.policies.rank_promotion.grades import BASIC, INCOMPETENT, counted, grade_of, graded_years
from cadre_policy.policies.rank_promotion.holdings import NOWHERE, Starts, leading_post_level, rank_held_on, starts
from cadre_policy.policies.rank_promotion.parameters import RANK_LADDER, Rung
from cadre_policy.records import Cadre, Rank
from cadre_policy.rules import YUNNAN, Policy, Span, spans_of


def next_rank(rank: Rank) -> Rank | None:
    """The rank above *rank* (Rank Provisions art. 17: one at a time); None above the highest."""
    return next((rung.to for rung in RANK_LADDER if rung.rank is rank), None)


def rank_promotion_facts(
    cadre: Cadre, on: dt.date, target: Rank | None = None, *, policy: Policy = YUNNAN
) -> RankPromotionFacts:
    """The facts of promotion in rank on *on*, as far as the file tells them.

    What a list that is not complete over the time in question leaves open stays unknown.  A year that is over and has no
    grade on file leaves the numbers of grades unknown.  That a body found the person unequal to the duties is in no
    personnel file, and stays unknown.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        target: The rank aimed at; None is the one above the rank held.
        policy: Under which effect periods are reckoned.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    held = rank_held_on(cadre, day)
    if target is None and held is not None:
        target = next_rank(held.rank)
    rung = next((rung for rung in RANK_LADDER if rung.to is target), None)
    began = NOWHERE if rung is None else starts(cadre, rung, day)
    together, in_post, in_rank = (
        counted(cadre, since, day) for since in (began.together, began.in_post, began.in_rank)
    )
    rank_since = None if held is None else held.begins
    found = effects(cadre, rank_since, day, policy)
    last_year = grade_of(cadre, day.year - 1, day)
    return RankPromotionFacts(
        target=target,
        rank_held=None if held is None else held.rank,
        leading_post=cadre.posts.any_in(day, day, lambda post: post.leading),
        post_level=leading_post_level(cadre, rung, day),
        since=together.since,
        excellent=together.excellent,
        excellent_first_year=together.excellent_first_year,
        uncounted_years=together.uncounted_years,
        post_since=in_post.since,
        post_excellent=in_post.excellent,
        post_excellent_first_year=in_post.excellent_first_year,
        post_uncounted_years=in_post.uncounted_years,
        rank_since=in_rank.since,
        rank_excellent=in_rank.excellent,
        rank_excellent_first_year=in_rank.excellent_first_year,
        rank_uncounted_years=in_rank.uncounted_years,
        incompetent_year=_incompetent_year(cadre, rung, began, rank_since, day),
        basic_last_year=None if last_year is None else last_year in BASIC,
        measure=found.measure,
        clear_from=found.clear_from,
        aftermath=found.aftermath,
        under_investigation=cadre.investigations.any_in(day, day),
        demoted=found.demoted,
    )


def _incompetent_year(
    cadre: Cadre, rung: Rung | None, began: Starts, rank_since: PartialDate | None, day: Date
) -> bool | None:
    """Whether a year since the time began was graded incompetent; without a target, since the rank is held."""
    since = began.together or rank_since
    if since is None:
        return None
    grades = graded_years(cadre, since.first_day.year, day).values()
    if any(grade in INCOMPETENT for grade in grades):
        return True
    reaches_back = began.together is not None or rung is None or rung.post is None
    return False if reaches_back and None not in grades else None


def rank_promotion_spans(
    cadre: Cadre, first: dt.date, last: dt.date, target: Rank | None = None, *, policy: Policy = YUNNAN
) -> tuple[Span[RankPromotionFacts], ...]:
    """The facts from *first* to *last*, in spans over which they stay the same.

    They follow the file up to the day for which its lists speak, or to *first* if that is later; from there on they are
    taken to stay as they are, so that an answer for a later day reads "not before, provided that".

    Args:
        cadre: The personnel file.
        first: The first day, included.
        last: The last day, included.
        target: The rank aimed at; None is the one above the rank held on *first*.
        policy: Under which effect periods are reckoned.

    Raises:
        DateError: not dates, or *last* comes before *first*.
    """
    begin, end = as_date(first), as_date(last)
    if target is None:
        target = rank_promotion_facts(cadre, begin, policy=policy).target
    told = min(end.toordinal(), max(begin.toordinal(), _told_until(cadre)))
    changes = {begin.toordinal(): rank_promotion_facts(cadre, begin, target, policy=policy)}
    for day in sorted(_days(cadre, begin.toordinal(), told)):
        changes[day] = rank_promotion_facts(cadre, Date.fromordinal(day), target, policy=policy)
    changes |= _after(cadre, changes[max(changes)], Date.fromordinal(told), end)
    return spans_of(lambda day: changes[day.toordinal()], begin, end, map(Date.fromordinal, changes))


def _after(cadre: Cadre, facts: RankPromotionFacts, told: Date, end: Date) -> dict[int, RankPromotionFacts]:
    """The facts after the last day for which the file speaks: at New Year, last year's grade is another year's."""
    found: dict[int, RankPromotionFacts] = {}
    for year in (told.year + 1, told.year + 2):
        if year <= end.year:
            grade = grade_of(cadre, year - 1, told)
            found[Date(year, 1, 1).toordinal()] = attrs.evolve(facts, basic_last_year=grade in BASIC)
    return found


def _told_until(cadre: Cadre) -> int:
    """The last day for which every list that is complete over some time is so."""
    lists = (cadre.ranks, cadre.posts, cadre.assessments, cadre.sanctions, cadre.investigations)
    return min((one.complete_until.first for one in lists if one.complete_until is not None), default=0)


def _days(cadre: Cadre, first: int, last: int) -> set[int]:
    """The days after *first* on which the file may come to say something else, and each New Year, when a year is over."""
    dates: list[PartialDate | None] = [cadre.began_work]
    for held in (*cadre.ranks.entries, *cadre.posts.entries, *cadre.investigations.entries):
        dates += [held.begins, held.ends]
    for one in cadre.sanctions.entries:
        dates += [one.decided, one.effective, one.revoked]
    for listed in (cadre.ranks, cadre.posts, cadre.assessments, cadre.sanctions, cadre.investigations):
        dates += [listed.complete_from, listed.complete_until]
    dates += [assessment.decided for assessment in cadre.assessments.entries]
    known = [date for date in dates if date is not None]
    days = {day for date in known for day in (date.first, date.first + 1, date.last, date.last + 1)}
    years = range(Date.fromordinal(first).year, Date.fromordinal(last).year)
    days |= {Date(year + 1, 1, 1).toordinal() for year in years}
    return {day for day in days if first < day <= last}


__all__ = ["next_rank", "rank_promotion_facts", "rank_promotion_spans"]
