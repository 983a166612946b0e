"""Townships whose cadres are favoured, and the front line of the grassroots.

Text: the Opinion asks that grassroots cadres, above all those in places of hardship and on the front line of the fight
against poverty, be understood and helped (clause 18.1), that policy and treatment be tilted towards them (18.2), and
that pay (18.3) and the share of 'excellent' (18.4) of cadres in border, ethnic and poor townships be raised.  It
names no township, no amount and no share, and says neither whether one of the three words is enough nor what each of
them means.  That a county has left the list of poor counties does not end its support, which goes on through the
campaign; and a poor township is not the same thing as a township of a poor county.

Which county is a border county, and which 31 counties left the list in May 2020, is recalled only: an answer that
would rest on those names does not decide by default (``Policy.lowest_evidence``).
"""

from cadre_policy.policies.township_favour.answers import (
    frontline,
    frontline_tilt,
    township_favour,
    township_kinds,
    township_raise,
)
from cadre_policy.policies.township_favour.contradictions import township_contradictions
from cadre_policy.policies.township_favour.facts import TownshipFavourFacts
from cadre_policy.policies.township_favour.flatten import (
    TownshipMemberships,
    township_favour_facts,
    township_memberships,
)
from cadre_policy.policies.township_favour.parameters import (
    BORDER_MEANS,
    BORDER_NAMES,
    ETHNIC_MEANS,
    POOR_MEANS,
    POOR_NAMES,
    TILT,
    TOWNSHIP_TAGS,
    TREATMENT_RAISE,
)
from cadre_policy.policies.township_favour.rules import (
    BORDER_TOWNSHIP,
    ETHNIC_TOWNSHIP,
    FRONTLINE,
    FRONTLINE_TILT,
    POOR_TOWNSHIP,
    TOWNSHIP_FAVOURED,
    TOWNSHIP_RAISE,
)

__all__ = [
    "BORDER_MEANS",
    "BORDER_NAMES",
    "BORDER_TOWNSHIP",
    "ETHNIC_MEANS",
    "ETHNIC_TOWNSHIP",
    "FRONTLINE",
    "FRONTLINE_TILT",
    "POOR_MEANS",
    "POOR_NAMES",
    "POOR_TOWNSHIP",
    "TILT",
    "TOWNSHIP_FAVOURED",
    "TOWNSHIP_RAISE",
    "TOWNSHIP_TAGS",
    "TREATMENT_RAISE",
    "TownshipFavourFacts",
    "TownshipMemberships",
    "frontline",
    "frontline_tilt",
    "township_contradictions",
    "township_favour",
    "township_favour_facts",
    "township_kinds",
    "township_memberships",
    "township_raise",
]
