"""The public functions on ranks under the county scheme of 2015."""

import datetime as dt

from cadre_policy.errors import FactsError
from cadre_policy.measures import PartialDate
from cadre_policy.policies.county_ranks.facts import CountyRankFacts
from cadre_policy.policies.county_ranks.parameters import COUNTY_LADDER
from cadre_policy.policies.county_ranks.rules import COUNTY_RANK, EARLIEST_COUNTY_RANK
from cadre_policy.rules import YUNNAN, Determination, Policy, determine

_RANKS = tuple(rung.to for rung in COUNTY_LADDER)


def _checked(facts: CountyRankFacts) -> CountyRankFacts:
    if facts.target is not None and facts.target not in _RANKS:
        names = ", ".join(rank.value for rank in _RANKS)
        raise FactsError(f"CountyRankFacts.target: one of the five ranks is wanted ({names})")
    return facts


def county_rank(
    facts: CountyRankFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CountyRankFacts, bool]:
    """Whether service and salary level sufficed for a rank of the county scheme, in force from 2015 to May 2019.

    Args:
        facts: The facts (from a file: :func:`county_rank_facts`).
        on: The day asked about; from 2019-06-01 the Rank Provisions hold (:func:`rank_promotion`).
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: the target is none of the five ranks.
    """
    return determine(COUNTY_RANK, _checked(facts), on=on, policy=policy, known_at=known_at)


def earliest_county_rank(
    facts: CountyRankFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CountyRankFacts, PartialDate]:
    """The day before which the service for a rank of the county scheme is not complete, by the grades so far.

    Service counts by full years from the month of appointment, so that it is the first of a month.

    Arguments and errors are those of :func:`county_rank`.
    """
    return determine(EARLIEST_COUNTY_RANK, _checked(facts), on=on, policy=policy, known_at=known_at)


__all__ = ["county_rank", "earliest_county_rank"]
