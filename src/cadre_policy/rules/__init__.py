"""The kernel: rules as small immutable trees, and the ways of reading them.  It knows no personnel policy.

Write a rule with the words of :mod:`~cadre_policy.rules.language`, answer it with :func:`determine`, print it with
:func:`in_words`.
"""

from cadre_policy.privacy import Privacy
from cadre_policy.rules.changes import ChangeSet, what_would_change
from cadre_policy.rules.declared import Authority, Change, Dated, Reading, Rounding
from cadre_policy.rules.determination import Determination, same_answer
from cadre_policy.rules.determine import determine, value
from cadre_policy.rules.earliest import Earliest, earliest, earliest_in
from cadre_policy.rules.expression import Expr, Fact, Parameter, Rule
from cadre_policy.rules.language import (
    ON,
    add_months,
    all_of,
    any_of,
    checked,
    const,
    day,
    days_between,
    fact,
    first_of,
    for_judgement,
    in_force,
    left_open,
    less,
    maximum,
    minimum,
    next_month_start,
    not_,
    parameter,
    percent_of,
    pro_rata,
    reading,
    round_down,
    round_half_up,
    round_up,
    rule,
    table,
    times,
    whole_months,
    whole_years,
)
from cadre_policy.rules.outcome import Status
from cadre_policy.rules.policy import YUNNAN, Overlay, Policy
from cadre_policy.rules.questions import facts_read
from cadre_policy.rules.reading_table import ReadingRow, ReadingTable, reading_table
from cadre_policy.rules.sensitivity import ReadingMatters, readings_that_matter
from cadre_policy.rules.spans import Span, spans_of
from cadre_policy.rules.timeline import Stretch, timeline
from cadre_policy.rules.words import in_words

__all__ = [
    "ON",
    "YUNNAN",
    "Authority",
    "Change",
    "ChangeSet",
    "Dated",
    "Determination",
    "Earliest",
    "Expr",
    "Fact",
    "Overlay",
    "Parameter",
    "Policy",
    "Privacy",
    "Reading",
    "ReadingMatters",
    "ReadingRow",
    "ReadingTable",
    "Rounding",
    "Rule",
    "Span",
    "Status",
    "Stretch",
    "add_months",
    "all_of",
    "any_of",
    "checked",
    "const",
    "day",
    "days_between",
    "determine",
    "earliest",
    "earliest_in",
    "fact",
    "facts_read",
    "first_of",
    "for_judgement",
    "in_force",
    "in_words",
    "left_open",
    "less",
    "maximum",
    "minimum",
    "next_month_start",
    "not_",
    "parameter",
    "percent_of",
    "pro_rata",
    "reading",
    "reading_table",
    "readings_that_matter",
    "round_down",
    "round_half_up",
    "round_up",
    "rule",
    "same_answer",
    "spans_of",
    "table",
    "timeline",
    "times",
    "value",
    "what_would_change",
    "whole_months",
    "whole_years",
]
