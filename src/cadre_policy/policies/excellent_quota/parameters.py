"""The shares that the texts set, the one that the Opinion leaves open, and what the texts do not settle.

Article numbers followed by "?" are known by their place in the text only; a bare "?" is not known at all.
"""

from cadre_policy.law import OPINION, Label
from cadre_policy.law.evidence import Basis, Evidence
from cadre_policy.law.instruments import (
    CIVIL_SERVANT_ASSESSMENT,
    INSTITUTION_ASSESSMENT,
    LEADING_CADRE_ANNUAL_ASSESSMENT,
    LEADING_CADRE_ASSESSMENT,
    REGULAR_ASSESSMENT_MEASURES,
)
from cadre_policy.measures import Percent
from cadre_policy.policies.assessment_texts import (
    CIVIL_1994,
    CIVIL_2007,
    CIVIL_2020,
    INSTITUTION_2023,
    LEADER_2019,
    OPINION_2018,
    ROUTINE_2019,
)
from cadre_policy.rules import Dated, Reading, Status, parameter

RATIO_1994 = CIVIL_SERVANT_ASSESSMENT.art("?", version="1994")
RATIO_2007 = CIVIL_SERVANT_ASSESSMENT.art("11?", version="2007")
RATIO_2020 = CIVIL_SERVANT_ASSESSMENT.art("11?", version="2020")
RATIO_1995 = INSTITUTION_ASSESSMENT.art("?", version="1995")
RATIO_INSTITUTION = INSTITUTION_ASSESSMENT.art(15, version="2023")
RATIO_2009 = LEADING_CADRE_ANNUAL_ASSESSMENT.art("?")
RATIO_LEADER = LEADING_CADRE_ASSESSMENT.art("?")
RATIO_ROUTINE = REGULAR_ASSESSMENT_MEASURES.art("?")
TILT = OPINION.cite("18.4")


CIVIL_GENERAL = parameter(
    Percent,
    Dated(value=Percent(10), since=CIVIL_1994, cite=RATIO_1994),
    Dated(value=Percent(15), since=CIVIL_2007),
    Dated(value=Percent(20), since=CIVIL_2020, cite=RATIO_2020, evidence=Evidence.SECONDARY),
    name="assessment.quota.civil_servant_general",
    zh="公务员优秀等次一般比例",
    en="general share of 'excellent', civil servants",
    cite=RATIO_2007,
)
CIVIL_CEILING = parameter(
    Percent,
    Dated(value=Percent(15), since=CIVIL_1994, cite=RATIO_1994),
    Dated(value=Percent(20), since=CIVIL_2007),
    Dated(value=Percent(25), since=CIVIL_2020, cite=RATIO_2020, evidence=Evidence.SECONDARY),
    name="assessment.quota.civil_servant_ceiling",
    zh="公务员优秀等次最高比例",
    en="highest share of 'excellent', civil servants",
    cite=RATIO_2007,
)
INSTITUTION_GENERAL = parameter(
    Percent,
    Dated(value=Percent(20), since=INSTITUTION_2023),
    name="assessment.quota.institution_general",
    zh="事业单位优秀档次一般比例",
    en="general share of 'excellent', public institutions",
    cite=RATIO_INSTITUTION,
)
INSTITUTION_CEILING = parameter(
    Percent,
    Dated(value=Percent(25), since=INSTITUTION_2023),
    name="assessment.quota.institution_ceiling",
    zh="事业单位优秀档次提高后的比例",
    en="raised share of 'excellent', public institutions",
    cite=RATIO_INSTITUTION,
)
INSTITUTION_LOWERED = parameter(
    Percent,
    Dated(value=Percent(15), since=INSTITUTION_2023),
    name="assessment.quota.institution_lowered",
    zh="事业单位优秀档次降低后的比例",
    en="lowered share of 'excellent', public institutions",
    cite=RATIO_INSTITUTION,
)
LEADER_GENERAL = parameter(
    Percent,
    Dated(value=Percent(25), since=LEADER_2019),
    name="assessment.quota.leader_general",
    zh="领导干部优秀等次一般比例",
    en="general share of 'excellent', leading cadres",
    cite=RATIO_LEADER,
)
LEADER_EXCELLENT_GROUP = parameter(
    Percent,
    Dated(value=Percent(30), since=LEADER_2019),
    name="assessment.quota.leader_excellent_group",
    zh="班子为优秀时领导干部优秀等次最高比例",
    en="highest share, leaders of an excellent group",
    cite=RATIO_LEADER,
)
LEADER_FAIR_GROUP = parameter(
    Percent,
    Dated(value=Percent(20), since=LEADER_2019),
    name="assessment.quota.leader_fair_group",
    zh="班子为一般时领导干部优秀等次比例",
    en="share, leaders of a fair group",
    cite=RATIO_LEADER,
)
LEADER_POOR_GROUP = parameter(
    Percent,
    Dated(value=Percent(15), since=LEADER_2019),
    name="assessment.quota.leader_poor_group",
    zh="班子为较差时领导干部优秀等次比例",
    en="share, leaders of a poor group",
    cite=RATIO_LEADER,
)
GROUP_GENERAL = parameter(
    Percent,
    Dated(value=Percent(30), since=LEADER_2019),
    name="assessment.quota.group_general",
    zh="领导班子优秀等次一般比例",
    en="general share of 'excellent', leading groups",
    cite=RATIO_LEADER,
)
ROUTINE_GOOD = parameter(
    Percent,
    Dated(value=Percent(40), since=ROUTINE_2019, evidence=Evidence.SECONDARY),
    name="assessment.routine.good_share",
    zh="平时考核“好”等次原则控制比例",
    en="share of 'good' in regular assessment, in principle",
    cite=RATIO_ROUTINE,
)
TOWNSHIP_SHARE = parameter(
    Percent,
    Dated(value=Status.LEFT_OPEN, since=OPINION_2018, basis=Basis.OPEN),
    name="assessment.quota.township_share",
    zh="边疆、民族、贫困乡镇提高后的优秀比例",
    en="raised share of 'excellent', border, ethnic and poor townships",
    cite=TILT,
)

ROUNDING = Reading(
    name="assessment.quota.rounding",
    label=Label("名额的小数如何处理", "what becomes of a part of a place"),
    cite=RATIO_2020,
    alternatives={
        "down": Label("舍去", "it is dropped"),
        "half_up": Label("四舍五入", "a half or more counts as one"),
        "pool": Label("舍去并汇总统筹", "it is dropped here and pooled with those of other units"),
    },
    default="down",
)
LOWERED_OR_RAISED = Reading(
    name="assessment.quota.lowered_or_raised",
    label=Label("应降低比例的单位又有提高事由时从何", "which holds where a unit has grounds for less and for more"),
    cite=RATIO_INSTITUTION,
    alternatives={
        "open": Label("未定", "not settled"),
        "lowered": Label("从降低", "the lowered share"),
        "raised": Label("从提高", "the raised share"),
    },
    default="open",
)
