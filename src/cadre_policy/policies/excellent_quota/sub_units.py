"""A unit's places among its divisions and subordinate units, and the pool of several units among some of them."""

import datetime as dt
from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import Any

import attrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.law import Label, Language
from cadre_policy.measures import Count, PartialDate, Percent
from cadre_policy.policies.excellent_quota.allotting import allot, pool
from cadre_policy.policies.excellent_quota.counting import pooled_places
from cadre_policy.policies.excellent_quota.facts import ExcellentQuotaFacts
from cadre_policy.policies.excellent_quota.flatten import excellent_quota_facts
from cadre_policy.policies.excellent_quota.members import only_one
from cadre_policy.policies.excellent_quota.parameters import ROUNDING
from cadre_policy.policies.excellent_quota.rules import (
    BASE,
    EXCELLENT_QUOTA,
    EXCELLENT_QUOTA_CEILING,
    EXCELLENT_QUOTA_THEORETICAL,
)
from cadre_policy.policies.excellent_quota.seats import Allotment, AllotMethod
from cadre_policy.records import Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, determine, value


@attrs.frozen(order=False, kw_only=True, eq=False)
class UnitAllotment:
    """A unit's places for one assessed year, and how they go to its sub-units."""

    unit: str
    year: int
    places: Determination[ExcellentQuotaFacts, Count]
    base: Determination[ExcellentQuotaFacts, Count]
    """The number from which the places are reckoned."""
    allotment: Allotment | None
    """None where the places or the sub-units are not known well enough; :attr:`why_not` says which."""
    why_not: Label | None

    def explain(self, language: Language = "en") -> str:
        """The unit's places, and the allotment sub-unit by sub-unit."""
        told = self.why_not.say(language) if self.why_not is not None else ""
        below = told if self.allotment is None else self.allotment.explain(language)
        return f"{self.places.headline(language)}\n{below}"

    def to_plain(self) -> dict[str, Any]:
        """As plain data for JSON."""
        places, base = self.places.value, self.base.value
        return {
            "unit": self.unit,
            "year": self.year,
            "places": None if places is None else places.amount,
            "base": None if base is None else base.amount,
            "allotment": None if self.allotment is None else self.allotment.to_plain(),
            "why_not": None if self.why_not is None else {"zh": self.why_not.zh, "en": self.why_not.en},
        }


@attrs.frozen(order=False, kw_only=True)
class SeatChange:
    """What one sub-unit gets in two allotments; None where it is not among them, or not determined."""

    name: str
    before: Count | None
    after: Count | None


def sub_unit_facts(
    unit: Unit, year: int, *, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> dict[str, ExcellentQuotaFacts]:
    """The facts of a unit's places for each of its sub-units, with the sub-unit's numbers in the place of the unit's.

    They serve to ask the rules on places of each sub-unit, under one policy or two, alone or as rows of a frame.

    Args:
        unit: The unit's file.
        year: The assessed year.
        policy: As for :func:`excellent_quota_facts`.
        known_at: Only what was made known by this day.

    Raises:
        DateError: the year is out of the calendar.
    """
    facts = excellent_quota_facts(unit, year, policy=policy, known_at=known_at)
    entries = [entry for entry in unit.sub_units if entry.year == year]
    found = {}
    for name in dict.fromkeys(entry.name for entry in entries):
        one = only_one([entry for entry in entries if entry.name == name])
        found[name] = attrs.evolve(
            facts,
            should_take_part=None if one is None else one.should_take_part,
            took_part=None if one is None else one.took_part,
        )
    return found


def unit_allotment(
    unit: Unit,
    year: int,
    *,
    method: AllotMethod = AllotMethod.LARGEST_REMAINDER,
    ceiling: Percent | Mapping[str, Count] | None = None,
    pool_to: Collection[str] = (),
    merit: Mapping[str, int] | None = None,
    of: Rule[ExcellentQuotaFacts, Count] = EXCELLENT_QUOTA,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> UnitAllotment:
    """A unit's places for 'excellent' among the sub-units of its file, by the numbers that the year's text counts.

    Nothing is allotted unless the places are determined and the sub-units are all there: their list is complete for the year,
    or their numbers add up to the number from which the places are reckoned.

    Args:
        unit: The unit's file.
        year: The assessed year.
        method: How seats that are left after whole ones go.
        ceiling: As for :func:`allot`.
        pool_to: As for :func:`allot`.
        merit: As for :func:`allot`.
        of: Which places: the unit's own, or those of the general share alone (``EXCELLENT_QUOTA_GENERAL``), which are the
            least that a township has while its raised share is open.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        InputError: what was given for the method does not fit the sub-units.
        DateError: the year is out of the calendar.
    """
    day = PartialDate.of(year).last_day
    terms: dict[str, Any] = {"policy": policy, "known_at": known_at}
    facts = excellent_quota_facts(unit, year, **terms)
    places = determine(of, facts, on=day, **terms)
    base = determine(BASE, facts, on=day, **terms)
    sizes = {name: value(BASE, one, on=day, **terms) for name, one in sub_unit_facts(unit, year, **terms).items()}
    why_not = _why_not(unit, year, places.value, base.value, sizes)
    allotment = None
    if why_not is None and places.value is not None:
        allotment = allot(places.value, sizes, method=method, ceiling=ceiling, pool_to=pool_to, merit=merit)
    return UnitAllotment(unit=unit.id, year=year, places=places, base=base, allotment=allotment, why_not=why_not)


def _why_not(
    unit: Unit, year: int, places: Count | None, base: Count | None, sizes: Mapping[str, Count | None]
) -> Label | None:
    """Why nothing can be allotted yet."""
    if not sizes:
        return Label("未载明内设机构和下属单位的人数", "no numbers of divisions and subordinate units are on file")
    if places is None:
        return Label("本单位名额确定后方可分配", "nothing is allotted before the unit's places are determined")
    known = [int(size.amount) for size in sizes.values() if size is not None]
    together, all_known = sum(known), len(known) == len(sizes)
    if base is not None and (together > base.amount or (all_known and together != base.amount and _whole(unit, year))):
        return Label(
            f"内设机构和下属单位合计{together}人,与计算人数{base.amount}人不符,请核对",
            f"divisions and subordinate units add up to {together}, the number counted is {base.amount}: look into it",
        )
    if _whole(unit, year) or (base is not None and all_known and together == base.amount):
        return None
    return Label("内设机构和下属单位的名单不齐全", "the list of divisions and subordinate units may lack some")


def _whole(unit: Unit, year: int) -> bool:
    return unit.sub_units.complete_in_year(year)


def pooled_allotment(
    units: Mapping[str, ExcellentQuotaFacts],
    pool_to: Collection[str],
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Allotment | None:
    """Several units' places when parts of a place are pooled and go to some of them, townships for example.

    Every unit keeps its whole places; what the dropped parts come to together goes to the units named, by their numbers
    of people, and none passes its own ceiling.  One place elsewhere does so; no text of Yunnan orders it.

    Args:
        units: The units' facts, each with its year, by name.
        pool_to: The names of those that get the pool.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence; places are always rounded down here.
        known_at: Only what was made known by this day.

    Returns:
        The places of each, or None while one unit's places are undetermined.

    Raises:
        UnknownNameError: the pool is to go to a unit that is not among them.
        DateError: *on* is not a date.
    """
    for name in pool_to:
        if name not in units:
            raise UnknownNameError("unit", name, units)
    pooling = policy.with_(readings={ROUNDING: "pool"})
    terms: dict[str, Any] = {"on": on, "policy": pooling, "known_at": known_at}
    found = pooled_places(list(units.values()), **terms)
    sizes, most, exact = {}, {}, {}
    for name, facts in units.items():
        size, ceiling = value(BASE, facts, **terms), value(EXCELLENT_QUOTA_CEILING, facts, **terms)
        before = value(EXCELLENT_QUOTA_THEORETICAL, facts, **terms)
        if size is None or ceiling is None or before is None:
            return None
        sizes[name], most[name], exact[name] = size, ceiling, Fraction(before.amount)
    return None if found is None else pool(found.own + found.whole, sizes, exact, most, pool_to)


def seat_changes(before: Allotment, after: Allotment) -> tuple[SeatChange, ...]:
    """What each sub-unit gets in two allotments, those with a difference alone."""
    first = {part.name: part.seats for part in before.parts}
    second = {part.name: part.seats for part in after.parts}
    names = dict.fromkeys((*first, *second))
    changes = (SeatChange(name=name, before=first.get(name), after=second.get(name)) for name in names)
    return tuple(change for change in changes if change.before != change.after)


__all__ = [
    "SeatChange",
    "UnitAllotment",
    "pooled_allotment",
    "seat_changes",
    "sub_unit_facts",
    "unit_allotment",
]
