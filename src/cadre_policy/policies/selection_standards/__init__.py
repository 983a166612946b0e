"""The standards of selection: findings of the competent body, the political one before the rest, never scored.

Text: the Opinion looks at the political standard first (S2.1), seen in state of mind and conduct (2.2); asks for the five
strengths (S2.2) and the five points of a good cadre (S2.3); more of those who answer for things are to be selected (S2.4)
and those with belief, ideas, passion and methods given key posts (S2.5); responsibility is looked at in big matters, in
crisis and day by day (2.3 to 2.5).  One looks at the front line, closely, from all sides and fairly (3.3 to 3.6); sharp
edges are no reason against anyone who meets the conditions (3.7), and who acted well in priorities is promoted (3.8).  The
text gives no weight, no threshold and no right to a post; nor does this module.
"""

from cadre_policy.policies.selection_standards.answers import (
    StandardsReview,
    selection_standards,
    selection_standards_facts,
)
from cadre_policy.policies.selection_standards.facts import SelectionStandardsFacts
from cadre_policy.policies.selection_standards.rules import (
    FACETS_SHOWN,
    FIVE_STRENGTHS,
    GOOD_CADRE,
    KEY_POSTS,
    MORE_SELECTED,
    POLITICAL_GATE,
    POLITICAL_QUALITY,
    PRIORITY_PROMOTED,
    SELECTION_STANDARDS,
    USED_BOLDLY,
    WELL_EXAMINED,
    StandardsOutcome,
)

__all__ = [
    "FACETS_SHOWN",
    "FIVE_STRENGTHS",
    "GOOD_CADRE",
    "KEY_POSTS",
    "MORE_SELECTED",
    "POLITICAL_GATE",
    "POLITICAL_QUALITY",
    "PRIORITY_PROMOTED",
    "SELECTION_STANDARDS",
    "USED_BOLDLY",
    "WELL_EXAMINED",
    "SelectionStandardsFacts",
    "StandardsOutcome",
    "StandardsReview",
    "selection_standards",
    "selection_standards_facts",
]
