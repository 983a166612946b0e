"""Which posts and ranks of a personnel file are of which level, and how many levels lie between two."""

import datetime as dt
from collections.abc import Sequence

import attrs

from cadre_policy.measures import Count, Date, PartialDate, as_date
from cadre_policy.policies.post_qualification.held import NOT_TOLD, Held, held
from cadre_policy.policies.post_qualification.parameters import LEVEL_OF_RANK
from cadre_policy.policies.post_qualification.tasks import SPECIAL_TASK_COUNTS, SpecialTaskFacts
from cadre_policy.policies.rank_promotion.holdings import RANKS_EXIST_SINCE
from cadre_policy.records import Cadre, PostHolding, PostingKind, PostLevel, RankHolding
from cadre_policy.rules import YUNNAN, Policy, value

_HIGHEST_FIRST = list(PostLevel)


def level_below(target: PostLevel) -> PostLevel | None:
    """The next lower level: the one from which one is promoted; None below the lowest."""
    index = _HIGHEST_FIRST.index(target) + 1
    return _HIGHEST_FIRST[index] if index < len(_HIGHEST_FIRST) else None


def next_level_up(cadre: Cadre, on: dt.date) -> PostLevel | None:
    """The level above the leading post held on a day; None where none is held, the file does not tell, or there is none.

    Args:
        cadre: The personnel file.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    now = Levels(cadre=cadre, day=as_date(on), target=PostLevel.NATIONAL_PRINCIPAL).leading_now()
    return None if now is None or now is _HIGHEST_FIRST[0] else _HIGHEST_FIRST[_HIGHEST_FIRST.index(now) - 1]


def skipped(held_level: PostLevel, target: PostLevel) -> int:
    """How many levels lie between the one held and the one aimed at."""
    return max(0, _HIGHEST_FIRST.index(held_level) - _HIGHEST_FIRST.index(target) - 1)


def _at_or_above(level: PostLevel, other: PostLevel) -> bool:
    return _HIGHEST_FIRST.index(level) <= _HIGHEST_FIRST.index(other)


def _overlap(a: PostHolding | RankHolding, b: PostHolding | RankHolding) -> bool:
    """Whether two were or may have been held on the same day."""
    return _may_begin_before_end(a, b) and _may_begin_before_end(b, a)


def _may_begin_before_end(a: PostHolding | RankHolding, b: PostHolding | RankHolding) -> bool:
    return a.begins is None or b.ends is None or a.begins.first <= b.ends.last


@attrs.frozen(order=False, kw_only=True)
class Levels:
    """The posts and ranks of a file, for one day and one level aimed at."""

    cadre: Cadre
    day: Date
    target: PostLevel

    @property
    def posts_told(self) -> bool:
        """Whether no post since work began can be missing."""
        return self.cadre.complete_since_work_began(self.cadre.posts, self.day)

    @property
    def ranks_told(self) -> bool:
        """Whether no rank can be missing; before June 2019 there were none of this kind."""
        began = self.cadre.began_work
        if self.day < RANKS_EXIST_SINCE:
            return True
        if began is None or began.last > self.day.toordinal():
            return False
        return self.cadre.ranks.complete_over(min(max(began.last_day, RANKS_EXIST_SINCE), self.day), self.day)

    def _begun_posts(self) -> list[PostHolding]:
        today = self.day.toordinal()
        return [one for one in self.cadre.posts.entries if one.begins is None or one.begins.first <= today]

    def _begun_ranks(self) -> list[RankHolding]:
        today = self.day.toordinal()
        return [one for one in self.cadre.ranks.entries if one.begins is None or one.begins.first <= today]

    def posts_of(self, level: PostLevel, *, leading_only: bool) -> tuple[list[PostHolding], bool]:
        """The posts of a level, and whether it is clear of every post on file whether it is one of them."""
        posts = self._begun_posts()
        of_level = [one for one in posts if one.level is level and (one.leading is True or not leading_only)]
        unclear = [
            one
            for one in posts
            if (one.level is None and one.leading is not False)
            or (one.level is None and not leading_only)
            or (leading_only and one.level is level and one.leading is None)
        ]
        return of_level, not unclear

    def ranks_of(self, level: PostLevel) -> list[RankHolding]:
        """The ranks of a level."""
        return [one for one in self._begun_ranks() if LEVEL_OF_RANK[one.rank] is level]

    def in_posts(self) -> Held:
        """Time in leading posts of the next lower level."""
        below = level_below(self.target)
        if below is None:
            return NOT_TOLD
        posts, clear = self.posts_of(below, leading_only=True)
        certain = self.cadre.posts.certain_in(self.day, self.day)
        return held(posts, certain, self.day, complete=clear and self.posts_told, began_work=self.cadre.began_work)

    def on_layer(self) -> Held:
        """Time in posts and ranks of the next lower level added up."""
        below = level_below(self.target)
        if below is None:
            return NOT_TOLD
        posts, clear = self.posts_of(below, leading_only=False)
        certain = [
            *self.cadre.posts.certain_in(self.day, self.day),
            *self.cadre.ranks.certain_in(self.day, self.day),
        ]
        return held(
            [*posts, *self.ranks_of(below)],
            certain,
            self.day,
            complete=clear and self.posts_told and self.ranks_told,
            began_work=self.cadre.began_work,
        )

    def higher_layer(self) -> bool | None:
        """Whether there is time in ranks or posts without leading duties above the next lower level."""
        below = level_below(self.target)
        if below is None:
            return None
        levels = [LEVEL_OF_RANK[one.rank] for one in self._begun_ranks()]
        others = [one for one in self._begun_posts() if one.leading is not True]
        known = [one.level for one in others if one.level is not None]
        if any(level is not below and _at_or_above(level, below) for level in (*levels, *known)):
            return True
        clear = len(known) == len(others) and self.posts_told and self.ranks_told
        return False if clear else None

    def number(self, *, leading_only: bool) -> tuple[Count, bool | None]:
        """How many posts of the next lower level were held, and whether there are more: no, or unknown."""
        below = level_below(self.target)
        if below is None:
            return Count(0), None
        posts, clear = self.posts_of(below, leading_only=leading_only)
        today = self.day.toordinal()
        begun = [one for one in posts if one.begins is not None and one.begins.last <= today]
        told = clear and self.posts_told and len(begun) == len(posts)
        if leading_only:
            return Count(len(begun)), False if told else None
        ranks = self.ranks_of(below)
        since = [one for one in ranks if one.begins is not None and one.begins.last <= today]
        # Whether a rank beside a post of the same level is a second position, no text says.
        alone = [one for one in since if not any(_overlap(one, held_post) for held_post in begun)]
        tasks, more = self._tasks([*posts, *ranks])
        told = told and self.ranks_told and len(alone) == len(ranks) and not more
        return Count(len(begun) + len(alone) + tasks), False if told else None

    def _tasks(self, holdings: Sequence[PostHolding | RankHolding], policy: Policy = YUNNAN) -> tuple[int, bool]:
        """Special tasks done while on the level that count as a post, and whether there may be more."""
        spans = [(one.begins, one.ends) for one in holdings if one.begins is not None]
        if not spans:
            return 0, False
        first = min(begins.first_day for begins, _ in spans)
        postings = self.cadre.postings
        tasks = [one for one in postings.possible_in(first, self.day) if one.kind is PostingKind.SPECIAL_TASK]
        answers = [
            value(
                SPECIAL_TASK_COUNTS,
                SpecialTaskFacts(since=one.since, until=PartialDate.on(self.day) if one.lasts else one.until),
                on=self.day,
                policy=policy,
            )
            for one in tasks
        ]
        missing = not postings.complete_over(first, self.day)
        return sum(answer is True for answer in answers), missing or None in answers

    def leading_now(self) -> PostLevel | None:
        """The highest level of a leading post held on the day, if the file tells all of them."""
        return self._highest(leading_only=True)

    def _highest(self, *, leading_only: bool) -> PostLevel | None:
        posts = self.cadre.posts
        possible = [
            one for one in posts.possible_in(self.day, self.day) if not leading_only or one.leading is not False
        ]
        levels = [one.level for one in possible if one.level is not None]
        if len(levels) < len(possible) or not posts.complete_over(self.day, self.day):
            return None
        ranks = [] if leading_only else self._ranks_now()
        if ranks is None:
            return None
        return min((*levels, *ranks), key=_HIGHEST_FIRST.index, default=None)

    def _ranks_now(self) -> list[PostLevel] | None:
        if self.day < RANKS_EXIST_SINCE:
            return []
        possible = self.cadre.ranks.possible_in(self.day, self.day)
        if not self.cadre.ranks.complete_over(self.day, self.day):
            return None
        return [LEVEL_OF_RANK[one.rank] for one in possible]

    def holds_equal(self) -> bool | None:
        """Whether a leading post of the level aimed at, or above, is held on the day."""

        def equal(post: PostHolding) -> bool | None:
            if post.leading is False:
                return False
            if post.leading is None or post.level is None:
                return None
            return _at_or_above(post.level, self.target)

        return self.cadre.posts.any_in(self.day, self.day, equal)

    def levels_skipped(self) -> Count | None:
        """How many levels lie between the highest post or rank held on the day and the one aimed at."""
        highest = self._highest(leading_only=False)
        return None if highest is None else Count(skipped(highest, self.target))


__all__ = ["Levels", "level_below", "next_level_up", "skipped"]
