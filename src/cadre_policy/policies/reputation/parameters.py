"""When each text began to apply, and what is asked by texts that could not be read themselves."""

from cadre_policy.law import Evidence
from cadre_policy.law.instruments import CLARIFICATION_OPINION, REPORT_HANDLING_RULES
from cadre_policy.rules import Dated, parameter

RULES_SINCE = "2020-01-21"
"""Report Handling Rules: the day of issue."""
CLARIFICATION_SINCE = "2020-05"
"""Clarification Opinion: the month in which it was made public."""

HEARING_FIRST = parameter(
    bool,
    Dated(value=True, since=CLARIFICATION_SINCE, evidence=Evidence.SECONDARY),
    name="reputation.hearing_first",
    zh="由查核单位提出澄清的,先听取本人意见",
    en="the person is heard before the unit that checked proposes clarification",
    cite=CLARIFICATION_OPINION.art("?", version="2020"),
)
"""Told by an explanation for discipline cadres of 2024; the person may also apply."""

ACCUSATION_LEVEL = parameter(
    bool,
    Dated(value=True, since=RULES_SINCE, evidence=Evidence.RECALLED),
    name="reputation.accusation_level",
    zh="认定诬告须经州市级以上批准",
    en="a finding of false accusation needs approval at prefecture level or above",
    cite=REPORT_HANDLING_RULES.art("39?", version="2020"),
)
"""A measure of another province says so; in the Rules it is recalled only."""

__all__ = ["ACCUSATION_LEVEL", "CLARIFICATION_SINCE", "HEARING_FIRST", "RULES_SINCE"]
