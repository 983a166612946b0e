"""The public functions on places for 'excellent'."""

import datetime as dt
from typing import TypeVar

import attrs

from cadre_policy.errors import FactsError
from cadre_policy.measures import Count, PartialDate, Places
from cadre_policy.policies.excellent_quota.base import COUNTS_IN_BASE
from cadre_policy.policies.excellent_quota.facts import ExcellentQuotaFacts, QuotaMemberFacts
from cadre_policy.policies.excellent_quota.flatten import excellent_quota_facts
from cadre_policy.policies.excellent_quota.groups import (
    GROUP_QUOTA,
    HEAD_HIGHEST_GRADE,
    GroupMemberFacts,
    GroupQuotaFacts,
)
from cadre_policy.policies.excellent_quota.routine import (
    ROUTINE_GOOD_GUIDELINE,
    ROUTINE_GOOD_WITHIN,
    RoutineGoodFacts,
)
from cadre_policy.policies.excellent_quota.rules import (
    BASE,
    EXCELLENT_QUOTA,
    EXCELLENT_QUOTA_CEILING,
    EXCELLENT_QUOTA_GENERAL,
    EXCELLENT_QUOTA_THEORETICAL,
    QUOTA_BINDS,
)
from cadre_policy.records import Grade, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, determine

T = TypeVar("T")


def excellent_quota(
    subject: Unit | ExcellentQuotaFacts,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[ExcellentQuotaFacts, Count]:
    """How many of a unit's people may be 'excellent' in one assessed year (Opinion 18.4 and the assessment rules).

    The text is that of the year assessed, not that of the day on which one asks.

    Args:
        subject: A unit's file, or the facts themselves.
        year: The assessed year.
        on: The day asked about; None is the last day of the assessed year.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        FactsError: the facts are of another year.
        DateError: *on* is not a date, or the year is out of the calendar.
    """
    return _asked(EXCELLENT_QUOTA, subject, year, on, policy, known_at)


def excellent_quota_base(
    subject: Unit | ExcellentQuotaFacts,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[ExcellentQuotaFacts, Count]:
    """The number of people from which the places are reckoned; as :func:`excellent_quota`.

    Those who took part (2007; leading cadres, 2019) or should have (2020; institutions, 2023).
    """
    return _asked(BASE, subject, year, on, policy, known_at)


def excellent_quota_general(
    subject: Unit | ExcellentQuotaFacts,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[ExcellentQuotaFacts, Count]:
    """The places by the general share alone, no approval and no township tilt considered; as :func:`excellent_quota`."""
    return _asked(EXCELLENT_QUOTA_GENERAL, subject, year, on, policy, known_at)


def excellent_quota_ceiling(
    subject: Unit | ExcellentQuotaFacts,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[ExcellentQuotaFacts, Count]:
    """The most places that there can be, whatever is approved; as :func:`excellent_quota`."""
    return _asked(EXCELLENT_QUOTA_CEILING, subject, year, on, policy, known_at)


def excellent_quota_theoretical(
    subject: Unit | ExcellentQuotaFacts,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[ExcellentQuotaFacts, Places]:
    """The places before rounding, with their decimals; as :func:`excellent_quota`."""
    return _asked(EXCELLENT_QUOTA_THEORETICAL, subject, year, on, policy, known_at)


def quota_binds(
    subject: Unit | ExcellentQuotaFacts,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[ExcellentQuotaFacts, bool]:
    """Whether the places bind these people by themselves, or only guide; as :func:`excellent_quota`.

    The general share of leading cadres is one of all who take part, so for the leaders of one good group it guides.
    """
    return _asked(QUOTA_BINDS, subject, year, on, policy, known_at)


def group_quota(
    facts: GroupQuotaFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[GroupQuotaFacts, Count]:
    """How many of the leading groups that are assessed together may be 'excellent' (Regulation of 2019).

    Args:
        facts: The year and the groups that took part.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(GROUP_QUOTA, facts, on=on, policy=policy, known_at=known_at)


def head_highest_grade(
    facts: GroupMemberFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[GroupMemberFacts, Grade]:
    """The highest grade that a leading group's grade generally leaves to a member (Regulation of 2019).

    The text speaks of the main head alone, and says "generally": the organ in charge may depart from it.

    Args:
        facts: The person, the group's grade and the year (from files: :func:`group_member_facts`).
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(HEAD_HIGHEST_GRADE, facts, on=on, policy=policy, known_at=known_at)


def routine_good_guideline(
    facts: RoutineGoodFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[RoutineGoodFacts, Count]:
    """How many results 'good' a regular assessment has in principle (Trial Measures of 2019, secondary); as :func:`group_quota`."""
    return determine(ROUTINE_GOOD_GUIDELINE, facts, on=on, policy=policy, known_at=known_at)


def routine_good_within(
    facts: RoutineGoodFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[RoutineGoodFacts, bool]:
    """Whether the results 'good' are within that guideline: *no* is a matter to look at, no fault of anyone's grade."""
    return determine(ROUTINE_GOOD_WITHIN, facts, on=on, policy=policy, known_at=known_at)


def counts_in_base(
    facts: QuotaMemberFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[QuotaMemberFacts, bool]:
    """Whether one person counts among those from whom the places are reckoned.

    Args:
        facts: The person and the assessed year (from a file: :func:`quota_member_facts`).
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(COUNTS_IN_BASE, facts, on=on, policy=policy, known_at=known_at)


def _asked(
    rule: Rule[ExcellentQuotaFacts, T],
    subject: Unit | ExcellentQuotaFacts,
    year: int,
    on: dt.date | None,
    policy: Policy,
    known_at: dt.date | None,
) -> Determination[ExcellentQuotaFacts, T]:
    if isinstance(subject, Unit):
        facts = excellent_quota_facts(subject, year, policy=policy, known_at=known_at)
    else:
        facts = _of_year(subject, year)
    day = PartialDate.of(year).last_day if on is None else on
    return determine(rule, facts, on=day, policy=policy, known_at=known_at)


def _of_year(facts: ExcellentQuotaFacts, year: int) -> ExcellentQuotaFacts:
    """The facts with their year, which they may leave to the question but not contradict."""
    end = PartialDate.on(PartialDate.of(year).last_day)
    if facts.year_ends is None:
        return attrs.evolve(facts, year_ends=end)
    if facts.year_ends != end:
        raise FactsError("ExcellentQuotaFacts.year_ends: the last day of the year that is asked about is wanted")
    return facts


__all__ = [
    "counts_in_base",
    "excellent_quota",
    "excellent_quota_base",
    "excellent_quota_ceiling",
    "excellent_quota_general",
    "excellent_quota_theoretical",
    "group_quota",
    "head_highest_grade",
    "quota_binds",
    "routine_good_guideline",
    "routine_good_within",
]
