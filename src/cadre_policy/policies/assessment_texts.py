"""When each text on assessment began, as rules on assessed years ask it, and how an earlier text stays open that was not read.

The full history of each instrument stands in ``law/instruments/assessment.py``; here are the brackets by which rules choose a
text, which take in what is recalled only.
"""

from typing import Any, Final, TypeVar

from cadre_policy.law import Citation
from cadre_policy.rules import Expr, left_open

T = TypeVar("T")

CIVIL_1994: Final = "1994"
CIVIL_2007: Final = "2007-01-04"
CIVIL_2020: Final = "2020-12-28..2021-06-07"
"""The day of issue is recalled; on 7 June 2021 the articles on its effects stood in print."""
INSTITUTION_1995: Final = "1995"
INSTITUTION_2023: Final = "2023-01-12"
LEADER_2009: Final = "2009"
LEADER_2019: Final = "2019-04-07"
ROUTINE_2019: Final = "2019-01-01..2020-01-01"
"""Of the Measures the year 2019 alone is known, and recalled: what is assessed within it rests on an unconfirmed date."""
OPINION_2018: Final = "2018-08"


def not_found(unit: type[T], cite: Citation) -> Expr[Any, T]:
    """What an earlier text says on a point on which it could not be read.

    Args:
        unit: What the rule answers.
        cite: The earlier text, with its version.
    """
    zh, en = f"{cite.version}年文本的规定(未查到)", f"what the text of {cite.version} says (not found)"
    return left_open(unit, zh, en, cite)


__all__ = [
    "CIVIL_1994",
    "CIVIL_2007",
    "CIVIL_2020",
    "INSTITUTION_1995",
    "INSTITUTION_2023",
    "LEADER_2009",
    "LEADER_2019",
    "OPINION_2018",
    "ROUTINE_2019",
    "not_found",
]
