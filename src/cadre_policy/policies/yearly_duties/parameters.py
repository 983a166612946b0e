"""How large a batch has to be, and what the text leaves open about it."""

from cadre_policy.law import OPINION, Basis, Label
from cadre_policy.measures import Count
from cadre_policy.rules import Dated, Reading, parameter

BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""

MODELS = OPINION.cite("20.6")
PROMOTED = OPINION.cite("20.7")
TOLERATED = OPINION.cite("20.8")
LEVELS = OPINION.cite("20.9")

BATCH_LEAST = parameter(
    Count,
    Dated(value=Count(1), since=BEGAN, basis=Basis.READING),
    name="yearly.batch_least",
    zh="一批的最低人数",
    en="the fewest persons of a batch",
    cite=MODELS,
)
"""The text says "a batch" and gives no number: one person is the least that can be meant.  A policy may overlay another."""

BATCH_FIRST_YEAR = Reading(
    name="yearly.batch_first_year",
    label=Label("2018年是否要求一批", "whether a batch was owed for 2018, the Opinion's first year"),
    cite=MODELS,
    alternatives={
        "counts": Label("要求", "it was"),
        "whole_years_only": Label("自2019年起要求", "from 2019 on"),
    },
    default=None,
)
"""The Opinion came in August: of a year that is not whole it says nothing."""

BATCH_LEVELS = Reading(
    name="yearly.batch_levels",
    label=Label("“各级干部”如何涵盖", "how the batches come from every level"),
    cite=LEVELS,
    alternatives={
        "together": Label("三批合计涵盖", "the three taken together"),
        "each": Label("每一批均涵盖", "each of the three"),
    },
    default="together",
)
