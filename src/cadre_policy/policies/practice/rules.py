"""The rules on secondments, village teams and service at the grassroots."""

from cadre_policy.law import OPINION, Label
from cadre_policy.measures import Completion, Count
from cadre_policy.policies.practice import facts as about
from cadre_policy.policies.practice import parameters as figures
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
from cadre_policy.policies.practice.parameters import (
    BEGAN_LAW_2005,
    BEGAN_LAW_2018,
    BEGAN_TEAM_2018,
    BEGAN_TEAM_2021,
    LAW_2018,
    SERVICE,
    TEAM_2018,
    TEAM_2021,
)
from cadre_policy.rules import (
    Authority,
    Rule,
    add_months,
    all_of,
    any_of,
    first_of,
    in_force,
    left_open,
    not_,
    reading,
    rule,
    table,
    whole_months,
    whole_years,
)

_SECONDMENTS = OPINION.cite("14.3")
_TWO_WAY = OPINION.cite("14.5")
_SENDERS = Authority(
    body=Label("组织部门,按干部管理权限", "the organisation department that manages the cadre"), cites=(_SECONDMENTS,)
)
_TEAMS = Authority(
    body=Label("县级组织部门和派出单位", "the county's organisation department and the sending units"),
    cites=(TEAM_2021,),
)
_SERVICE = Authority(
    body=Label("公务员主管部门", "the body in charge of civil servants"),
    cites=(SERVICE,),
)

# --- Secondment ---

PERSONNEL_RELATION: Rule[SecondmentFacts, PersonnelRelation] = rule(
    SecondmentFacts,
    PersonnelRelation,
    name="practice.personnel_relation",
    zh="派出期间的人事关系",
    en="the personnel relation during a posting",
    cites=(LAW_2018, _SECONDMENTS),
    body=in_force(
        (
            BEGAN_LAW_2005,
            first_of(
                (about.secondment, figures.SECONDED_RELATION.at(about.posted_since)),
                otherwise=left_open(
                    PersonnelRelation,
                    "其他派出方式的人事关系",
                    "the personnel relation of other postings",
                    LAW_2018,
                ),
            ),
        ),
        by=about.posted_since,
    ),
    authority=_SENDERS,
)
SECONDMENT_LENGTH: Rule[SecondmentFacts, SecondmentLength] = rule(
    SecondmentFacts,
    SecondmentLength,
    name="practice.secondment_length",
    zh="挂职时间与通常期限相比(法律未规定期限)",
    en="the length of a secondment beside what is usual (no text fixes it)",
    cites=(LAW_2018, _SECONDMENTS),
    body=first_of(
        (
            about.posted_until < add_months(about.posted_since, figures.SECONDMENT_LEAST, counts=Completion.EVE),
            SecondmentLength.SHORTER,
        ),
        (
            about.posted_until > add_months(about.posted_since, figures.SECONDMENT_MOST, counts=Completion.EVE),
            SecondmentLength.LONGER,
        ),
        otherwise=SecondmentLength.USUAL,
    ),
    authority=_SENDERS,
)
"""Recalled practice, so it decides only under a policy that accepts recalled figures, and is never a breach."""

TWO_WAY_SECONDMENT: Rule[TwoWayFacts, TwoWay] = rule(
    TwoWayFacts,
    TwoWay,
    name="practice.two_way",
    zh="上级机关与基层双向挂职",
    en="secondments both ways between higher organs and the grassroots",
    cites=(_TWO_WAY,),
    body=in_force(
        (
            "2018-08",
            table(
                (all_of(about.down, about.up), TwoWay.BOTH),
                (all_of(about.down, not_(about.up)), TwoWay.ONLY_DOWN),
                (all_of(not_(about.down), about.up), TwoWay.ONLY_UP),
                (all_of(not_(about.down), not_(about.up)), TwoWay.NONE),
            ),
        )
    ),
    authority=Authority(body=Label("省、州(市)机关", "organs of province and prefecture"), cites=(_TWO_WAY,)),
)

# --- Village teams ---

_TOO_MANY = any_of(
    about.members > figures.TEAM_MOST,
    all_of(
        about.first_secretary,
        reading(
            figures.MOST_INCLUDES,
            team=about.members + Count(1) > figures.TEAM_MOST,
            members=about.members > figures.TEAM_MOST,
        ),
    ),
    about.others_exceed,
)
_THREE_PEOPLE = any_of(
    about.members >= figures.TEAM_LEAST,
    all_of(about.first_secretary, about.members + Count(1) >= figures.TEAM_LEAST),
    about.others_suffice,
)

VILLAGE_TEAM: Rule[VillageTeamFacts, TeamStanding] = rule(
    VillageTeamFacts,
    TeamStanding,
    name="practice.village_team",
    zh="驻村工作队人数",
    en="the people of a village team",
    cites=(TEAM_2021, TEAM_2018),
    body=in_force(
        (BEGAN_TEAM_2018, first_of((_THREE_PEOPLE, TeamStanding.MEETS), otherwise=TeamStanding.TOO_FEW)),
        (
            BEGAN_TEAM_2021,
            first_of(
                (
                    about.three_types,
                    first_of(
                        (_TOO_MANY, TeamStanding.TOO_MANY),
                        (not_(about.first_secretary), TeamStanding.NO_FIRST_SECRETARY),
                        (any_of(about.members >= figures.MEMBERS_LEAST, about.others_suffice), TeamStanding.MEETS),
                        otherwise=TeamStanding.TOO_FEW,
                    ),
                ),
                (
                    any_of(about.first_secretary, about.members >= figures.OTHER_LEAST, about.others_suffice),
                    TeamStanding.MEETS,
                ),
                otherwise=TeamStanding.TOO_FEW,
            ),
        ),
    ),
    authority=_TEAMS,
)

VILLAGE_STAY_SERVED: Rule[GrassrootsServiceFacts, bool] = rule(
    GrassrootsServiceFacts,
    bool,
    name="practice.village_stay_served",
    zh="驻村已满规定期限",
    en="the time of the posting to a village is complete",
    cites=(TEAM_2018,),
    body=whole_months(about.posted_to_village, counts=Completion.ANNIVERSARY) >= figures.VILLAGE_STAY,
    authority=_TEAMS,
)

# --- Length of service ---

TOWNSHIP_SERVICE_SERVED: Rule[GrassrootsServiceFacts, bool] = rule(
    GrassrootsServiceFacts,
    bool,
    name="practice.township_service_served",
    zh="乡镇最低服务年限已满,或者不适用",
    en="the least service in the township is complete, or does not apply",
    cites=(SERVICE, OPINION.cite("18.5")),
    body=in_force(
        (
            BEGAN_LAW_2018,
            any_of(
                not_(about.township_recruit),
                whole_years(about.recruited, counts=Completion.ANNIVERSARY) >= figures.TOWNSHIP_SERVICE,
            ),
        )
    ),
    authority=_SERVICE,
)
SELECTION_SERVICE_SERVED: Rule[GrassrootsServiceFacts, bool] = rule(
    GrassrootsServiceFacts,
    bool,
    name="practice.selection_service_served",
    zh="已满公开遴选要求的服务年限",
    en="the service asked for in open selection is complete",
    cites=(SERVICE, OPINION.cite("18.7")),
    body=in_force(
        (
            BEGAN_LAW_2018,
            whole_years(about.recruited, counts=Completion.ANNIVERSARY) >= figures.SELECTION_SERVICE,
        )
    ),
    authority=_SERVICE,
)
