"""From a unit's ledger of duties to how many a batch named, and of which levels."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final

from cadre_policy.errors import DateError
from cadre_policy.measures import Count, Date, PartialDate, as_date
from cadre_policy.policies.yearly_duties.facts import BatchKind, BatchLevelFacts, YearlyBatchFacts
from cadre_policy.records import DutyDone, Tier, ToleranceOutcome, Unit

CLAUSES: Final[Mapping[BatchKind, str]] = {
    BatchKind.MODELS: "20.6",
    BatchKind.PROMOTED: "20.7",
    BatchKind.TOLERATED: "20.8",
}
"""Under which clause a unit's ledger lists each batch."""
_LEVELS = (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY, Tier.TOWNSHIP)
"""The levels of Yunnan's cadres, from the top; villages have none of the establishment."""


def span_of(year: int, on: dt.date) -> tuple[Date, Date]:
    """From the first day of a year to its last, or to the day asked about if that comes before.

    Raises:
        DateError: *on* is not a date, or the year had not begun.
    """
    day = as_date(on)
    if year > day.year:
        raise DateError(f"year: {year} has not begun on {day}; ask about a year up to {day.year}")
    whole = PartialDate.of(year)
    return whole.first_day, min(whole.last_day, day)


def entries_of(unit: Unit, kind: BatchKind, year: int, on: dt.date) -> tuple[DutyDone, ...]:
    """The entries of a batch that certainly fall in a year, up to a day.

    Raises:
        DateError: *on* is not a date, or the year had not begun.
    """
    return tuple(one for one in unit.duties.certain_in(*span_of(year, on)) if one.clause == CLAUSES[kind])


def batch_facts(unit: Unit, kind: BatchKind, *, year: int, on: dt.date) -> YearlyBatchFacts:
    """What a unit's file tells of one batch of a year, up to a day.

    An entry that does not say how many it named counts as one person.  Which body a unit is no file says, so
    :attr:`YearlyBatchFacts.bound` is not on file.

    Args:
        unit: The unit's file with its ledger of duties.
        kind: Which batch.
        year: The calendar year.
        on: The last day looked at.

    Raises:
        DateError: *on* is not a date, or the year had not begun.
    """
    fewest, most = persons_named(unit, kind, year=year, on=on)
    return YearlyBatchFacts(
        named=fewest,
        more_named=False if fewest == most else None,
        year_end=PartialDate.on(PartialDate.of(year).last_day),
        year_over=year < as_date(on).year,
    )


def persons_named(unit: Unit, kind: BatchKind, *, year: int, on: dt.date) -> tuple[Count, Count | None]:
    """The fewest and the most persons that a batch named in a year, up to a day; None is "no most known".

    Raises:
        DateError: *on* is not a date, or the year had not begun.
    """
    first, last = span_of(year, on)
    entries = entries_of(unit, kind, year, on)
    fewest = sum((Count(1) if one.persons is None else one.persons for one in entries), start=Count(0))
    all_told = unit.duties.count_in(first, last, lambda one: one.clause == CLAUSES[kind]) == (len(entries),) * 2
    return fewest, fewest if all_told and all(one.persons is not None for one in entries) else None


def tolerated_in_files(unit: Unit, year: int, on: dt.date) -> Count:
    """How many cases in the members' files the competent body decided to tolerate in a year, up to a day: a least number.

    Raises:
        DateError: *on* is not a date, or the year had not begun.
    """
    first, last = (day.toordinal() for day in span_of(year, on))
    found = 0
    for member in unit.members:
        for case in member.tolerance_cases:
            decided = case.procedure.decided_on
            if case.procedure.outcome is ToleranceOutcome.TOLERATE and decided is not None:
                found += first <= decided.first and decided.last <= last
    return Count(found)


def levels_expected(unit: Unit) -> tuple[Tier, ...] | None:
    """The levels that a unit's batches can come from: its own and those below; None if its own is not on file."""
    if unit.tier is None:
        return None
    if unit.tier is Tier.CENTRAL:
        return _LEVELS
    return _LEVELS[_LEVELS.index(unit.tier) :] if unit.tier in _LEVELS else ()


def batch_level_facts(unit: Unit, *, year: int, on: dt.date) -> BatchLevelFacts:
    """Whether the batches of a year, together and one by one, named cadres of every level, up to a day.

    *No* is said only where the ledger is complete and every entry states its levels.

    Args:
        unit: The unit's file with its ledger of duties.
        year: The calendar year.
        on: The last day looked at.

    Raises:
        DateError: *on* is not a date, or the year had not begun.
    """
    each = [_covered(unit, (kind,), year, on) for kind in BatchKind]
    return BatchLevelFacts(
        together=_covered(unit, tuple(BatchKind), year, on),
        each=False if False in each else None if None in each else True,
        year_end=PartialDate.on(PartialDate.of(year).last_day),
    )


def _covered(unit: Unit, kinds: Sequence[BatchKind], year: int, on: dt.date) -> bool | None:
    expected = levels_expected(unit)
    entries = [one for kind in kinds for one in entries_of(unit, kind, year, on)]
    named = {tier for one in entries for tier in one.tiers}
    if named.issuperset(_LEVELS if expected is None else expected):
        return None if expected == () else True
    clauses = {CLAUSES[kind] for kind in kinds}
    certain = unit.duties.count_in(*span_of(year, on), lambda one: one.clause in clauses) == (len(entries),) * 2
    return False if expected and certain and all(one.tiers for one in entries) else None


__all__ = [
    "CLAUSES",
    "batch_facts",
    "batch_level_facts",
    "entries_of",
    "levels_expected",
    "persons_named",
    "span_of",
    "tolerated_in_files",
]
