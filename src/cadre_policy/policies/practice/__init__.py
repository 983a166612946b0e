"""Practice: secondments, village teams, and service at the grassroots.

Text: the Opinion wants cadres tempered in four kinds of places (clause 14.2), seconded to named destinations (14.3), exchanged
along three axes (14.4), seconded both ways between higher organs and the grassroots (14.5), and talent brought in (14.7);
it states no number and no length.  Civil Servants Law art. 72 says that a secondment leaves the personnel relation as it
is, and nothing of how long it lasts.  The Yunnan notice of 2021 asks for a first secretary and two members at least in
villages of three types, five at most, and for one person elsewhere (as a prefecture cites it).

The one to two years that are usual for secondments, the two years of a posting to a village, five years of service in a township and
two before open selection are recalled, labelled so, and decide nothing by default.
"""

from cadre_policy.policies.practice.answers import (
    personnel_relation,
    secondment_length,
    selection_service_served,
    township_service_served,
    two_way_secondment,
    village_stay_served,
    village_team,
    village_teams,
)
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
from cadre_policy.policies.practice.parameters import MOST_INCLUDES
from cadre_policy.policies.practice.rules import (
    PERSONNEL_RELATION,
    SECONDMENT_LENGTH,
    SELECTION_SERVICE_SERVED,
    TOWNSHIP_SERVICE_SERVED,
    TWO_WAY_SECONDMENT,
    VILLAGE_STAY_SERVED,
    VILLAGE_TEAM,
)
from cadre_policy.policies.practice.tally import (
    ExchangeAxis,
    HowOften,
    PracticeTally,
    axes_of,
    practice_tally,
    talent_tally,
)

__all__ = [
    "MOST_INCLUDES",
    "PERSONNEL_RELATION",
    "SECONDMENT_LENGTH",
    "SELECTION_SERVICE_SERVED",
    "TOWNSHIP_SERVICE_SERVED",
    "TWO_WAY_SECONDMENT",
    "VILLAGE_STAY_SERVED",
    "VILLAGE_TEAM",
    "ExchangeAxis",
    "GrassrootsServiceFacts",
    "HowOften",
    "PersonnelRelation",
    "PracticeTally",
    "SecondmentFacts",
    "SecondmentLength",
    "TeamStanding",
    "TwoWay",
    "TwoWayFacts",
    "VillageTeamFacts",
    "axes_of",
    "grassroots_service_facts",
    "personnel_relation",
    "practice_tally",
    "secondment_facts",
    "secondment_length",
    "selection_service_served",
    "talent_tally",
    "township_service_served",
    "two_way_facts",
    "two_way_secondment",
    "village_stay_served",
    "village_team",
    "village_team_facts",
    "village_teams",
]
