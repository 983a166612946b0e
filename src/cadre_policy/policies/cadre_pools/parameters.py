"""What the Opinion leaves open about training pools."""

from cadre_policy.law import OPINION, Basis, Label
from cadre_policy.measures import Years
from cadre_policy.rules import Dated, Reading, Status, parameter

BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""

GROUPS = OPINION.cite("14.6")
SURVEY = OPINION.cite("3.2")

YOUNG_UNDER = parameter(
    Years,
    Dated(value=Status.LEFT_OPEN, since=BEGAN, basis=Basis.OPEN),
    name="pools.young_under",
    zh="年轻干部的年龄(未满)",
    en="the age under which a cadre is young",
    cite=GROUPS,
)
"""The Opinion names young cadres and no age; a policy may overlay one, with its source."""

NON_PARTY = Reading(
    name="pools.non_party",
    label=Label("“党外干部”的范围", "who is a non-Party cadre"),
    cite=GROUPS,
    alternatives={
        "outside": Label("非中共党员的干部", "everyone who is no member of the Communist Party"),
        "named": Label("民主党派成员和无党派人士", "members of the democratic parties and personages without party"),
    },
    default=None,
)

SURVEY_FIRST_YEAR = Reading(
    name="pools.survey_first_year",
    label=Label("2018年是否要求年度研判", "whether a survey was owed for 2018, the Opinion's first year"),
    cite=SURVEY,
    alternatives={
        "counts": Label("要求", "it was"),
        "whole_years_only": Label("自2019年起要求", "from 2019 on"),
    },
    default=None,
)
"""The Opinion came in August: of a year that is not whole it says nothing."""
