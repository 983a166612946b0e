"""From a unit's file to the facts of its rank places."""

import datetime as dt

from cadre_policy.measures import Count, as_date
from cadre_policy.policies.rank_quotas.facts import RankOrgan, RankQuotaFacts
from cadre_policy.records import Tier, Unit, UnitKind

_RANKED = {UnitKind.ORGAN, UnitKind.BY_REFERENCE, UnitKind.PEOPLE_BODY}
_ORGANS = {
    Tier.PROVINCE: RankOrgan.PROVINCE,
    Tier.PREFECTURE: RankOrgan.PREFECTURE,
    Tier.COUNTY: RankOrgan.COUNTY,
    Tier.TOWNSHIP: RankOrgan.COUNTY,
}
"""Yunnan has no deputy-provincial city; of central organs the tier alone does not tell ministry from vice-ministry."""


def rank_quota_facts(
    unit: Unit,
    on: dt.date,
    *,
    organ: RankOrgan | None = None,
    leading_posts: Count | None = None,
    too_small: bool | None = None,
) -> RankQuotaFacts:
    """The facts of a unit's rank places on a day, as far as its file tells them.

    The posts are those stated for the year of *on*; while that year has no statement yet, those of the year before.

    Args:
        unit: The unit's file.
        on: The day asked about.
        organ: The kind of organ; None is what the unit's kind and tier tell.
        leading_posts: For a leading group, its posts, which no unit's file states.
        too_small: Whether the competent body found the organ small, which no file states.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    return RankQuotaFacts(
        organ=_organ_of(unit) if organ is None else organ,
        posts=_posts(unit, day.year),
        leading_posts=leading_posts,
        too_small=too_small,
    )


def _organ_of(unit: Unit) -> RankOrgan | None:
    if unit.kind not in _RANKED or unit.tier is None:
        return None
    return _ORGANS.get(unit.tier)


def _posts(unit: Unit, year: int) -> Count | None:
    """The posts as one entry of the year states them, or one of the year before; two that differ state nothing."""
    for asked in (year, year - 1):
        stated = {
            entry.comprehensive_posts.amount
            for entry in unit.headcounts.entries
            if entry.year == asked and entry.comprehensive_posts is not None
        }
        if stated:
            return Count(stated.pop()) if len(stated) == 1 else None
    return None


__all__ = ["rank_quota_facts"]
