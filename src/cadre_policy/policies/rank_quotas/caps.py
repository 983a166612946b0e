"""The limits on ranks as a family: which ranks each holds down, and the rules that tell its places."""

from collections.abc import Mapping
from typing import Final

import attrs

from cadre_policy.measures import Count, Places
from cadre_policy.policies.rank_quotas import rules
from cadre_policy.policies.rank_quotas.facts import RankCap, RankOrgan, RankQuotaFacts
from cadre_policy.records import Rank
from cadre_policy.rules import Rule


@attrs.frozen(order=False, eq=False)
class CapRules:
    """What a limit holds down, and the rules that tell its places."""

    ranks: frozenset[Rank]
    places: Rule[RankQuotaFacts, Count]
    theoretical: Rule[RankQuotaFacts, Places]


_RANKS = list(Rank)
_INSPECTORS, _CONSULTANTS, _CHIEFS = _RANKS[:2], _RANKS[2:6], _RANKS[6:10]


def _cap(ranks: list[Rank], places: Rule[RankQuotaFacts, Count], before: Rule[RankQuotaFacts, Places]) -> CapRules:
    return CapRules(frozenset(ranks), places, before)


CAPS: Final[Mapping[RankCap, CapRules]] = {
    RankCap.INSPECTORS: _cap(_INSPECTORS, rules.INSPECTORS, rules.EXACT_INSPECTORS),
    RankCap.INSPECTOR_1: _cap(_INSPECTORS[:1], rules.INSPECTOR_1, rules.EXACT_INSPECTOR_1),
    RankCap.INSPECTOR_2: _cap(_INSPECTORS[1:], rules.INSPECTOR_2, rules.EXACT_INSPECTOR_2),
    RankCap.CONSULTANTS: _cap(_CONSULTANTS, rules.CONSULTANTS, rules.EXACT_CONSULTANTS),
    RankCap.CONSULTANTS_UPPER: _cap(_CONSULTANTS[:2], rules.CONSULTANTS_UPPER, rules.EXACT_CONSULTANTS_UPPER),
    RankCap.CONSULTANT_1: _cap(_CONSULTANTS[:1], rules.CONSULTANT_1, rules.EXACT_CONSULTANT_1),
    RankCap.CONSULTANT_2: _cap(_CONSULTANTS[1:2], rules.CONSULTANT_2, rules.EXACT_CONSULTANT_2),
    RankCap.CONSULTANTS_LOWER: _cap(_CONSULTANTS[2:], rules.CONSULTANTS_LOWER, rules.EXACT_CONSULTANTS_LOWER),
    RankCap.CONSULTANT_3: _cap(_CONSULTANTS[2:3], rules.CONSULTANT_3, rules.EXACT_CONSULTANT_3),
    RankCap.SECTION_CHIEFS: _cap(_CHIEFS, rules.CHIEFS, rules.EXACT_CHIEFS),
    RankCap.SECTION_CHIEFS_UPPER: _cap(_CHIEFS[:2], rules.CHIEFS_UPPER, rules.EXACT_CHIEFS_UPPER),
}

_INSPECTOR_CAPS = (RankCap.INSPECTORS, RankCap.INSPECTOR_1)
_CONSULTANT_CAPS = (RankCap.CONSULTANTS, RankCap.CONSULTANT_1)
_CHIEF_CAPS = (RankCap.SECTION_CHIEFS, RankCap.SECTION_CHIEFS_UPPER)
CAPS_OF: Final[Mapping[RankOrgan, tuple[RankCap, ...]]] = {
    RankOrgan.MINISTRY: (*_INSPECTOR_CAPS, RankCap.CONSULTANTS),
    RankOrgan.VICE_MINISTRY: (*_INSPECTOR_CAPS, RankCap.CONSULTANTS),
    RankOrgan.PROVINCE: (*_INSPECTOR_CAPS, RankCap.CONSULTANTS),
    RankOrgan.DEPUTY_PROVINCIAL_CITY: (*_INSPECTOR_CAPS, *_CONSULTANT_CAPS),
    RankOrgan.DEPUTY_PROVINCIAL_GROUP: (),
    RankOrgan.DEPUTY_PROVINCIAL_DISTRICT: (),
    RankOrgan.PREFECTURE_GROUP: (RankCap.INSPECTOR_1,),
    RankOrgan.PREFECTURE: (
        RankCap.INSPECTOR_2,
        RankCap.CONSULTANTS,
        RankCap.CONSULTANTS_UPPER,
        RankCap.CONSULTANT_1,
        *_CHIEF_CAPS,
    ),
    RankOrgan.COUNTY_GROUP: (RankCap.INSPECTOR_2,),
    RankOrgan.COUNTY: (RankCap.CONSULTANT_2, RankCap.CONSULTANTS_LOWER, RankCap.CONSULTANT_3, *_CHIEF_CAPS),
}
"""The limits found for each kind of organ, the highest ranks first; what was not found is not here."""

__all__ = ["CAPS", "CAPS_OF", "CapRules"]
