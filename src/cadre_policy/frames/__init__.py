"""Rules over whole tables: a column of answers for frames of any kind, the same answers as one by one.

Needs the extra ``frames``.  What the columns hold is said in :mod:`cadre_policy.frames.intake`::

    >>> import datetime as dt
    >>> import polars as pl
    >>> from cadre_policy.frames import with_answers
    >>> from cadre_policy.policies.annual_leave import GROUND
    >>> people = pl.DataFrame({
    ...     "service_since": [dt.date(2001, 5, 1), dt.date(2001, 5, 1), None],
    ...     "sick_leave": [2.5, 4.0, 0.0],
    ...     "personal_leave": [20, 0, 0],
    ...     "personal_leave_pay_kept": [None, None, False],
    ... })
    >>> answered = with_answers(people, GROUND, on=dt.date(2024, 7, 1), name="ground", causes=True)
    >>> answered["ground"].to_list(), answered["ground_causes"].to_list()
    ([None, True, False], ['not known', None, None])

The third row is certain although the start of service is not on file: no sick leave at all reaches no limit.
"""

import importlib.util

from cadre_policy.errors import MissingExtraError

for _package in ("narwhals", "polars"):
    if importlib.util.find_spec(_package) is None:
        raise MissingExtraError("cadre_policy.frames", "frames", _package)

from cadre_policy.frames.answers import with_answers  # noqa: E402  only with its packages
from cadre_policy.frames.charts import Chart, bar_chart, step_chart  # noqa: E402
from cadre_policy.frames.comparison import Change, Comparison, compare  # noqa: E402
from cadre_policy.frames.facts import FactsRead, facts_frame, facts_of  # noqa: E402
from cadre_policy.frames.problems import FrameProblem  # noqa: E402

__all__ = [
    "Change",
    "Chart",
    "Comparison",
    "FactsRead",
    "FrameProblem",
    "bar_chart",
    "compare",
    "facts_frame",
    "facts_of",
    "step_chart",
    "with_answers",
]
