"""The figures on village teams, and recalled ones on how long people stay."""

from cadre_policy.law import Evidence, Label
from cadre_policy.law.instruments import (
    CIVIL_SERVANTS_LAW,
    GRASSROOTS_SERVICE_RULES,
    VILLAGE_TEAM_RULES,
    YUNNAN_VILLAGE_TEAM_NOTICE,
)
from cadre_policy.measures import Count, Months, Years
from cadre_policy.policies.practice.facts import PersonnelRelation
from cadre_policy.rules import Dated, Reading, parameter

LAW_2005 = CIVIL_SERVANTS_LAW.art("?", version="2005")
LAW_2018 = CIVIL_SERVANTS_LAW.art(72, version="2018")
TEAM_2018 = VILLAGE_TEAM_RULES.art("?")
TEAM_2021 = YUNNAN_VILLAGE_TEAM_NOTICE.art("?")
SERVICE = GRASSROOTS_SERVICE_RULES.art("?")

BEGAN_LAW_2005 = "2006-01-01"
BEGAN_LAW_2018 = "2019-06-01"
BEGAN_TEAM_2018 = "2015-01-01..2018-12-31"
BEGAN_TEAM_2021 = "2021-01-01..2021-10-19"

SECONDED_RELATION = parameter(
    PersonnelRelation,
    Dated(value=PersonnelRelation.KEPT, since=BEGAN_LAW_2005, cite=LAW_2005, evidence=Evidence.RECALLED),
    Dated(value=PersonnelRelation.KEPT, since=BEGAN_LAW_2018, promulgated="2018-12-29"),
    name="practice.seconded_relation",
    zh="挂职期间的人事关系",
    en="the personnel relation of those who are seconded",
    cite=LAW_2018,
)
"""That the law of 2005 said so too is recalled."""

SECONDMENT_LEAST = parameter(
    Months,
    Dated(value=Months(12), since=BEGAN_LAW_2005, evidence=Evidence.RECALLED),
    name="practice.secondment_least",
    zh="挂职通常期限下限(惯例,凭记忆)",
    en="the least usual length of a secondment (practice, recalled)",
    cite=LAW_2018,
)
SECONDMENT_MOST = parameter(
    Months,
    Dated(value=Months(24), since=BEGAN_LAW_2005, evidence=Evidence.RECALLED),
    name="practice.secondment_most",
    zh="挂职通常期限上限(惯例,凭记忆)",
    en="the greatest usual length of a secondment (practice, recalled)",
    cite=LAW_2018,
)
"""No text fixes a length; the article says that a secondment keeps the relation, and nothing of how long it is."""

TEAM_LEAST = parameter(
    Count,
    Dated(value=Count(3), since=BEGAN_TEAM_2018, evidence=Evidence.RECALLED),
    name="practice.team_least",
    zh="驻村工作队最低人数",
    en="the least people of a village team",
    cite=TEAM_2018,
)
MEMBERS_LEAST = parameter(
    Count,
    Dated(value=Count(2), since=BEGAN_TEAM_2021, evidence=Evidence.SECONDARY),
    name="practice.members_least",
    zh="三类村第一书记以外的最低队员数",
    en="the least members besides the first secretary, in the three types of villages",
    cite=TEAM_2021,
)
TEAM_MOST = parameter(
    Count,
    Dated(value=Count(5), since=BEGAN_TEAM_2021, evidence=Evidence.SECONDARY),
    name="practice.team_most",
    zh="三类村人数上限",
    en="the most people, in the three types of villages",
    cite=TEAM_2021,
)
OTHER_LEAST = parameter(
    Count,
    Dated(value=Count(1), since=BEGAN_TEAM_2021, evidence=Evidence.SECONDARY),
    name="practice.other_villages_least",
    zh="其他村最低人数",
    en="the least people in another village",
    cite=TEAM_2021,
)
VILLAGE_STAY = parameter(
    Months,
    Dated(value=Months(24), since=BEGAN_TEAM_2018, evidence=Evidence.RECALLED),
    name="practice.village_stay",
    zh="驻村期限",
    en="the time of a posting to a village",
    cite=TEAM_2018,
)
TOWNSHIP_SERVICE = parameter(
    Years,
    Dated(value=Years(5), since=BEGAN_LAW_2018, evidence=Evidence.RECALLED),
    name="practice.township_service",
    zh="乡镇新录用公务员最低服务年限(凭记忆)",
    en="the least service of those recruited by townships (recalled)",
    cite=SERVICE,
)
SELECTION_SERVICE = parameter(
    Years,
    Dated(value=Years(2), since=BEGAN_LAW_2018, evidence=Evidence.RECALLED),
    name="practice.selection_service",
    zh="公开遴选要求的服务年限(凭记忆)",
    en="the service asked for in open selection (recalled)",
    cite=SERVICE,
)
"""The two figures are recalled, and so is that they hold now: no date was found."""

MOST_INCLUDES = Reading(
    name="practice.team_most_includes",
    label=Label("驻村工作队五人上限是否包括第一书记", "whether the most people of a team include the first secretary"),
    cite=TEAM_2021,
    alternatives={
        "team": Label("包括第一书记", "they include the first secretary"),
        "members": Label("仅指其他队员", "they are members besides the first secretary"),
    },
    default=None,
)
"""The notice was seen in a digest: one first secretary and at least two members, at most five."""
