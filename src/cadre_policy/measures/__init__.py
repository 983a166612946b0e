"""Amounts with a meaning, dates that may be partly known, and the calendar arithmetic of the law.

Three modules: :mod:`~cadre_policy.measures.amounts` (exact, of one unit each), :mod:`~cadre_policy.measures.dates` (days,
and spans of possible days), :mod:`~cadre_policy.measures.periods` (when a period ends, by a named convention).
"""

from cadre_policy.measures.amounts import (
    MOST_DECIMALS,
    Amount,
    Count,
    Days,
    Hours,
    Measure,
    Months,
    Percent,
    Places,
    Years,
    Yuan,
)
from cadre_policy.measures.dates import MAX_ORDINAL, MIN_ORDINAL, Date, PartialDate, as_date, to_partial_date
from cadre_policy.measures.periods import (
    Completion,
    PeriodCounting,
    add_months,
    completes_on,
    completion_ordinal,
    days_between,
    last_day_of_period,
    last_start,
    last_start_ordinal,
    next_month_start,
    whole_months,
    whole_months_ordinal,
    whole_years,
)

__all__ = [
    "MAX_ORDINAL",
    "MIN_ORDINAL",
    "MOST_DECIMALS",
    "Amount",
    "Completion",
    "Count",
    "Date",
    "Days",
    "Hours",
    "Measure",
    "Months",
    "PartialDate",
    "Percent",
    "PeriodCounting",
    "Places",
    "Years",
    "Yuan",
    "add_months",
    "as_date",
    "completes_on",
    "completion_ordinal",
    "days_between",
    "last_day_of_period",
    "last_start",
    "last_start_ordinal",
    "next_month_start",
    "to_partial_date",
    "whole_months",
    "whole_months_ordinal",
    "whole_years",
]
