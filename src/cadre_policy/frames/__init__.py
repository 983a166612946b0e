"""Rules over whole tables: a column of answers for frames of any kind, the same answers as one by one.

>>> with_answers(frame, ANNUAL_LEAVE, on=date(2024, 7, 1))        # the frame, and a column leave_annual
>>> facts_frame(records), facts_of(frame, AnnualLeaveFacts)         # records into columns and back
>>> compare(frame, ANNUAL_LEAVE, on=date(2024, 7, 1), policies=(YUNNAN, reform))

Needs the extra ``frames``.  What the columns hold is said in :mod:`cadre_policy.frames.intake`.
"""

import importlib.util

from cadre_policy.errors import MissingExtraError

for _package in ("narwhals", "polars"):
    if importlib.util.find_spec(_package) is None:
        raise MissingExtraError("cadre_policy.frames", "frames", _package)

from cadre_policy.frames.answers import with_answers  # noqa: E402  only with its packages
from cadre_policy.frames.comparison import Change, Comparison, compare  # noqa: E402
from cadre_policy.frames.facts import FactsRead, facts_frame, facts_of  # noqa: E402
from cadre_policy.frames.problems import FrameProblem  # noqa: E402

__all__ = [
    "Change",
    "Comparison",
    "FactsRead",
    "FrameProblem",
    "compare",
    "facts_frame",
    "facts_of",
    "with_answers",
]
