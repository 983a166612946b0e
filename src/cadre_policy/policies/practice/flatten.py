"""From postings, village teams and personnel files to the facts of practice."""

import datetime as dt
from collections.abc import Iterable

from cadre_policy.measures import Count, Date, PartialDate, as_date
from cadre_policy.policies.practice.facts import (
    GrassrootsServiceFacts,
    SecondmentFacts,
    TwoWayFacts,
    VillageTeamFacts,
)
from cadre_policy.policies.practice.tally import GRASSROOTS, posted_between
from cadre_policy.records import Cadre, Posting, PostingKind, Tier, Unit, VillageGroup, VillageTeam

HIGHER = frozenset({Tier.PROVINCE, Tier.PREFECTURE})
"""The organs above the grassroots that clause 14.5 names."""


def secondment_facts(posting: Posting, on: dt.date) -> SecondmentFacts:
    """The facts of one posting; one that goes on has lasted until *on*.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    running = posting.until is None and posting.ongoing is True
    return SecondmentFacts(
        secondment=posting.kind is PostingKind.SECONDMENT,
        since=posting.since,
        until=PartialDate.on(day) if running else posting.until,
    )


def two_way_facts(unit: Unit, first: dt.date, last: dt.date) -> TwoWayFacts:
    """Whether a unit's people were seconded down to the grassroots, and up from it, in a span of days.

    *No* is said only if no member is missing, the postings of each are complete over the span, and each posting on file
    tells both its tiers.

    Raises:
        DateError: *last* comes before *first*.
    """
    return TwoWayFacts(
        down=_seconded(unit, HIGHER, GRASSROOTS, first, last), up=_seconded(unit, GRASSROOTS, HIGHER, first, last)
    )


def _seconded(
    unit: Unit, senders: frozenset[Tier], hosts: frozenset[Tier], first: dt.date, last: dt.date
) -> bool | None:
    def so(posting: Posting) -> bool | None:
        if posting.kind is not PostingKind.SECONDMENT:
            return False
        sent = None if posting.from_tier is None else posting.from_tier in senders
        taken = None if posting.to_tier is None else posting.to_tier in hosts
        if sent is False or taken is False:
            return False
        return None if sent is None or taken is None else True

    return posted_between(unit, first, last, so)


def village_team_facts(team: VillageTeam) -> VillageTeamFacts:
    """The facts of one team as its record stands."""
    whole = team.complete is True
    return VillageTeamFacts(
        three_types=None if team.group is None else team.group is VillageGroup.THREE_TYPES,
        first_secretary=True if team.first_secretary is not None else False if whole else None,
        members=Count(len(team.members)),
        others_suffice=False if whole else None,
        others_exceed=False if whole else None,
    )


def grassroots_service_facts(cadre: Cadre, on: dt.date) -> GrassrootsServiceFacts:
    """The facts of a person's service at the grassroots on a day.

    Whether someone was recruited by a township no file says, so that is not on file; the day of registration as a civil
    servant stands for that of recruitment.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    return GrassrootsServiceFacts(
        recruited=cadre.became_civil_servant,
        posted_to_village=_present(cadre.postings.certain_in(day, day), day),
    )


def _present(postings: Iterable[Posting], day: Date) -> PartialDate | None:
    """The first day of the posting to a village that holds on a day, the last one if there are several."""
    begun = [one.since for one in postings if one.kind is PostingKind.VILLAGE and one.since is not None]
    return max(begun, key=lambda since: since.first, default=None)


__all__ = [
    "HIGHER",
    "grassroots_service_facts",
    "secondment_facts",
    "two_way_facts",
    "village_team_facts",
]
