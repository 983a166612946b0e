"""The public functions on practice: secondments, village teams, service at the grassroots."""

import datetime as dt

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.practice.facts import (
    GrassrootsServiceFacts,
    PersonnelRelation,
    SecondmentFacts,
    SecondmentLength,
    TeamStanding,
    TwoWay,
    TwoWayFacts,
    VillageTeamFacts,
)
from cadre_policy.policies.practice.flatten import (
    grassroots_service_facts,
    secondment_facts,
    two_way_facts,
    village_team_facts,
)
from cadre_policy.policies.practice.rules import (
    PERSONNEL_RELATION,
    SECONDMENT_LENGTH,
    SELECTION_SERVICE_SERVED,
    TOWNSHIP_SERVICE_SERVED,
    TWO_WAY_SECONDMENT,
    VILLAGE_STAY_SERVED,
    VILLAGE_TEAM,
)
from cadre_policy.records import Cadre, Posting, Unit, VillageTeam
from cadre_policy.rules import YUNNAN, Determination, Policy, determine

_OPINION = PartialDate.parse("2018-08")


def _posting(subject: Posting | SecondmentFacts, on: dt.date) -> SecondmentFacts:
    return secondment_facts(subject, on) if isinstance(subject, Posting) else subject


def _service(subject: Cadre | GrassrootsServiceFacts, on: dt.date) -> GrassrootsServiceFacts:
    return grassroots_service_facts(subject, on) if isinstance(subject, Cadre) else subject


def personnel_relation(
    subject: Posting | SecondmentFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SecondmentFacts, PersonnelRelation]:
    """Where the personnel relation is during a posting: a secondment leaves it as it is (Civil Servants Law art. 72).

    Args:
        subject: A posting, or the facts themselves.
        on: The day asked about; which law applies follows the posting's first day.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(PERSONNEL_RELATION, _posting(subject, on), on=on, policy=policy, known_at=known_at)


def secondment_length(
    subject: Posting | SecondmentFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SecondmentFacts, SecondmentLength]:
    """How long a secondment is beside the one to two years that are usual.

    No text fixes a length and what is usual is recalled: by default the answer rests on an unconfirmed figure, and none of
    the answers is a breach.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(SECONDMENT_LENGTH, _posting(subject, on), on=on, policy=policy, known_at=known_at)


def two_way_secondment(
    subject: Unit | TwoWayFacts,
    *,
    on: dt.date,
    since: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[TwoWayFacts, TwoWay]:
    """Whether a unit's secondments go both ways between higher organs and the grassroots (clause 14.5).

    Args:
        subject: A unit with its members' files, or the facts themselves.
        on: The last day looked at.
        since: The first day looked at; None is the Opinion's month.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: not dates, or *on* comes before *since*.
    """
    day = as_date(on)
    first: dt.date = min(_OPINION.first_day, day) if since is None else since
    facts = two_way_facts(subject, first, day) if isinstance(subject, Unit) else subject
    return determine(TWO_WAY_SECONDMENT, facts, on=day, policy=policy, known_at=known_at)


def village_team(
    subject: VillageTeam | VillageTeamFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[VillageTeamFacts, TeamStanding]:
    """Whether a village team has the people asked for (Yunnan notice of 2021).

    In villages of the three types a first secretary and two members at least, five at most; elsewhere one person at least.

    Raises:
        DateError: *on* is not a date.
    """
    facts = village_team_facts(subject) if isinstance(subject, VillageTeam) else subject
    return determine(VILLAGE_TEAM, facts, on=on, policy=policy, known_at=known_at)


def village_teams(
    unit: Unit, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[tuple[VillageTeam, Determination[VillageTeamFacts, TeamStanding]], ...]:
    """Every team of a unit that is certainly in its village on a day, in the order of the file, and how it stands.

    Raises:
        DateError: *on* is not a date.
    """
    day: Date = as_date(on)
    return tuple(
        (team, village_team(team, on=day, policy=policy, known_at=known_at))
        for team in unit.village_teams.certain_in(day, day)
    )


def village_stay_served(
    subject: Cadre | GrassrootsServiceFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[GrassrootsServiceFacts, bool]:
    """Whether the two years of the present posting to a village are complete; that they hold in Yunnan is recalled.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(VILLAGE_STAY_SERVED, _service(subject, on), on=on, policy=policy, known_at=known_at)


def township_service_served(
    subject: Cadre | GrassrootsServiceFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[GrassrootsServiceFacts, bool]:
    """Whether the least service of those recruited by a township is complete, or does not apply; five years, recalled.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(TOWNSHIP_SERVICE_SERVED, _service(subject, on), on=on, policy=policy, known_at=known_at)


def selection_service_served(
    subject: Cadre | GrassrootsServiceFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[GrassrootsServiceFacts, bool]:
    """Whether the service asked for in open selection into higher organs is complete; two years, recalled.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(SELECTION_SERVICE_SERVED, _service(subject, on), on=on, policy=policy, known_at=known_at)


__all__ = [
    "personnel_relation",
    "secondment_length",
    "selection_service_served",
    "township_service_served",
    "two_way_secondment",
    "village_stay_served",
    "village_team",
    "village_teams",
]
