"""The one figure of the guarantee, and the two questions of interpretation."""

from cadre_policy.law import OPINION, Label
from cadre_policy.measures import Count
from cadre_policy.rules import Dated, Reading, parameter

YEARLY_MINIMUM = parameter(
    Count,
    Dated(value=Count(1), since="2018-08"),
    name="check_up.yearly_minimum",
    zh="每年全面体检的最低次数",
    en="the yearly minimum of full check-ups",
    cite=OPINION.cite("17.3"),
)

CHECK_UP_YEAR = Reading(
    name="check_up.year",
    label=Label("“每年”如何计算", "what “every year” means"),
    cite=OPINION.cite("17.3"),
    alternatives={
        "calendar": Label("按自然年度", "each calendar year"),
        "rolling": Label("任何连续十二个月", "any twelve months that follow each other"),
    },
    default="calendar",
)

CHECK_UP_FIRST_YEAR = Reading(
    name="check_up.first_year",
    label=Label("不足一个自然年度的首年是否应体检", "whether a first calendar year that is not whole counts"),
    cite=OPINION.cite("17.3"),
    alternatives={
        "counts": Label("算,当年即应体检", "it counts: a check-up is owed in it"),
        "whole_years_only": Label("不算,自首个完整年度起", "it does not: owed from the first whole year on"),
    },
    default=None,
)
"""The text says "every year" and is silent on a year of which the person, or the Opinion itself, saw only a part."""
