"""The salary level (级别) that goes with a rank: the range of each rank, and what promotion makes of the level held.

Levels are numbered from 27, the lowest, upwards to smaller numbers.  Text: Rank Provisions art. 8 has the ranges (read);
Rank and Level Measures art. 13 says what promotion does (secondary; the day on which they began was not found, and that of
the Provisions, which they carry out, is assumed).
"""

import datetime as dt

import attrs

from cadre_policy.law.evidence import Basis, Evidence
from cadre_policy.law.instruments import RANK_AND_LEVEL_MEASURES, RANK_PROVISIONS
from cadre_policy.measures import Count
from cadre_policy.policies.rank_promotion.parameters import BEGAN, MADE_KNOWN
from cadre_policy.policies.rank_promotion.rules import APPOINTING_ORGAN
from cadre_policy.records import Rank
from cadre_policy.rules import (
    YUNNAN,
    Authority,
    Change,
    Dated,
    Determination,
    Parameter,
    Policy,
    Rule,
    all_of,
    checked,
    determine,
    fact,
    first_of,
    in_force,
    left_open,
    less,
    parameter,
    rule,
)

_RANGES = RANK_PROVISIONS.art(8)
_RISES = RANK_AND_LEVEL_MEASURES.art(13)
_SETS = Authority(body=APPOINTING_ORGAN)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class RankLevelFacts:
    """A rank and the salary level held before it; None is "not on file"."""

    rank: Rank | None = None
    """The rank held, or promoted to."""
    level: Count | None = None
    """The number of the level held: 27 is the lowest, a smaller number is higher."""


rank = fact(RankLevelFacts, lambda f: f.rank, "职级", "rank", change=Change.FIXED)
level = fact(
    RankLevelFacts,
    lambda f: f.level,
    "级别(数字越小级别越高)",
    "number of the salary level (smaller is higher)",
    lowest=Count(1),
    highest=Count(27),
)


def _bound(of: Rank, end: str, number: int, zh: str, en: str) -> Parameter[Count]:
    return parameter(
        Count,
        Dated(value=Count(number), since=BEGAN, promulgated=MADE_KNOWN),
        name=f"rank.level.{end}.{of.value}",
        zh=f"{of.label.zh}的{zh}",
        en=f"{en} level of {of.label.en}",
        cite=_RANGES,
    )


_NUMBERS = {
    Rank.INSPECTOR_1: (13, 8),
    Rank.INSPECTOR_2: (15, 10),
    Rank.CONSULTANT_1: (17, 11),
    Rank.CONSULTANT_2: (18, 12),
    Rank.CONSULTANT_3: (19, 13),
    Rank.CONSULTANT_4: (20, 14),
    Rank.SECTION_CHIEF_1: (21, 15),
    Rank.SECTION_CHIEF_2: (22, 16),
    Rank.SECTION_CHIEF_3: (23, 17),
    Rank.SECTION_CHIEF_4: (24, 18),
    Rank.SECTION_MEMBER_1: (26, 18),
    Rank.SECTION_MEMBER_2: (27, 19),
}
LEVEL_RANGES = {
    of: (_bound(of, "lowest", low, "最低级别", "lowest"), _bound(of, "highest", high, "最高级别", "highest"))
    for of, (low, high) in _NUMBERS.items()
}
"""The lowest and the highest level of each rank (art. 8)."""

LEVELS_GAINED = parameter(
    Count,
    Dated(value=Count(1), since=BEGAN, promulgated=MADE_KNOWN, evidence=Evidence.SECONDARY, basis=Basis.ASSUMED),
    name="rank.level.gained",
    zh="在级别范围内晋升职级增加的级别数",
    en="levels gained by a promotion within the range",
    cite=_RISES,
)
NO_LEVEL_GAINED = (Rank.CONSULTANT_1, Rank.CONSULTANT_3, Rank.SECTION_CHIEF_1, Rank.SECTION_CHIEF_3)
"""Ranks that match no level of leading posts: promotion to them adds no level while the level held is in their range."""


def _end(name: str, zh: str, en: str, index: int) -> Rule[RankLevelFacts, Count]:
    first, *more = ((rank.is_(of), ends[index]) for of, ends in LEVEL_RANGES.items())
    return rule(
        RankLevelFacts,
        Count,
        name=f"rank.level.{name}",
        zh=zh,
        en=en,
        cites=(_RANGES,),
        body=first_of(first, *more[:-1], otherwise=more[-1][1]),
    )


LOWEST_LEVEL = _end("lowest_of_rank", "该职级的最低级别", "lowest level of the rank", 0)
HIGHEST_LEVEL = _end("highest_of_rank", "该职级的最高级别", "highest level of the rank", 1)
RANK_LEVEL_FITS: Rule[RankLevelFacts, bool] = rule(
    RankLevelFacts,
    bool,
    name="rank.level.fits",
    zh="级别在职级对应的级别范围内",
    en="the level is within the range of the rank",
    cites=(_RANGES,),
    body=in_force((BEGAN, all_of(level <= LOWEST_LEVEL, level >= HIGHEST_LEVEL), MADE_KNOWN)),
    authority=_SETS,
)
LEVEL_ON_RANK_PROMOTION: Rule[RankLevelFacts, Count] = rule(
    RankLevelFacts,
    Count,
    name="rank.level.on_promotion",
    zh="晋升职级后的级别",
    en="level after promotion to the rank",
    cites=(_RISES, _RANGES),
    body=in_force(
        (
            BEGAN,
            first_of(
                (
                    rank.is_(Rank.SECTION_MEMBER_2),
                    left_open(
                        Count,
                        "二级科员为最低职级,不由晋升取得",
                        "the lowest rank is not reached by promotion",
                        _RANGES,
                    ),
                ),
                (level > LOWEST_LEVEL, LOWEST_LEVEL),
                (
                    level < HIGHEST_LEVEL,
                    left_open(
                        Count,
                        "原级别已高于该职级的级别范围,未查到如何处理",
                        "the level held is above the range of the rank: what follows was not found",
                        _RISES,
                    ),
                ),
                (rank.among(*NO_LEVEL_GAINED), level),
                (
                    level <= HIGHEST_LEVEL,
                    left_open(
                        Count,
                        "原级别已是该职级的最高级别,未查到如何处理",
                        "the level held is the highest of the rank: what follows was not found",
                        _RISES,
                    ),
                ),
                otherwise=less(level, LEVELS_GAINED),
            ),
            MADE_KNOWN,
        )
    ),
    authority=_SETS,
)


def rank_level_fits(
    facts: RankLevelFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[RankLevelFacts, bool]:
    """Whether a salary level is within the range of a rank (Rank Provisions art. 8).

    Args:
        facts: The rank and the level.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(RANK_LEVEL_FITS, facts, on=on, policy=policy, known_at=known_at)


def level_on_rank_promotion(
    facts: RankLevelFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[RankLevelFacts, Count]:
    """The salary level after promotion to a rank (Rank and Level Measures art. 13, secondary).

    A level below the range rises to its lowest; within it one level is gained, but none by promotion to class 1 or 3 of
    consultants and section chiefs.  Arguments and errors are those of :func:`rank_level_fits`, the rank being the one
    promoted to and the level the one held before.
    """
    return determine(LEVEL_ON_RANK_PROMOTION, facts, on=on, policy=policy, known_at=known_at)


__all__ = [
    "HIGHEST_LEVEL",
    "LEVELS_GAINED",
    "LEVEL_ON_RANK_PROMOTION",
    "LEVEL_RANGES",
    "LOWEST_LEVEL",
    "NO_LEVEL_GAINED",
    "RANK_LEVEL_FITS",
    "RankLevelFacts",
    "level_on_rank_promotion",
    "rank_level_fits",
]
