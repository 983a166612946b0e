"""The public functions on the three batches of a year."""

import datetime as dt
from collections.abc import Collection
from typing import Final

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import Count
from cadre_policy.policies.yearly_duties.facts import BatchKind, BatchLevelFacts, BatchStatus, YearlyBatchFacts
from cadre_policy.policies.yearly_duties.flatten import (
    CLAUSES,
    batch_facts,
    batch_level_facts,
    entries_of,
    levels_expected,
    persons_named,
    tolerated_in_files,
)
from cadre_policy.policies.yearly_duties.rules import (
    BATCH_OF_MODELS,
    BATCH_PROMOTED,
    BATCH_TOLERATED,
    BATCHES_FROM_EVERY_LEVEL,
)
from cadre_policy.policies.yearly_duties.table import yearly_duty
from cadre_policy.records import Tier, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, determine

_RULES: Final = {
    BatchKind.MODELS: BATCH_OF_MODELS,
    BatchKind.PROMOTED: BATCH_PROMOTED,
    BatchKind.TOLERATED: BATCH_TOLERATED,
}


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class YearlyBatch:
    """One batch of one year: how it stands and how many it named.  Numbers, never names."""

    kind: BatchKind
    status: Determination[YearlyBatchFacts, BatchStatus]
    persons: tuple[Count, Count | None]
    """The fewest and the most persons; None is "no most known"."""
    by_tier: tuple[tuple[Tier, Count], ...]
    """Persons of the entries that state one level and a number, from the top."""
    tiers: tuple[Tier, ...]
    """Every level that some entry states, from the top."""
    decided_in_files: Count | None
    """Of tolerated cases: how many the members' files show to have been decided so in the year, a least number."""

    @property
    def clause_id(self) -> str:
        """The clause that asks for it."""
        return CLAUSES[self.kind]

    def notes(self) -> tuple[Label, ...]:
        """How many, of which levels, and what the members' files show."""
        found = [_persons(*self.persons)]
        if self.tiers:
            shown = {tier: f" {persons.amount}" for tier, persons in self.by_tier}
            zh = "、".join(f"{tier.label.zh}{shown.get(tier, '')}" for tier in self.tiers)
            en = ", ".join(f"{tier.label.en}{shown.get(tier, '')}" for tier in self.tiers)
            found.append(Label(f"层级:{zh}", f"levels: {en}"))
        if self.decided_in_files is not None and self.decided_in_files.amount:
            number = self.decided_in_files.amount
            found.append(Label(f"档案中该年度认定容错{number}件", f"cases decided so by the files: {number}"))
        return tuple(found)

    def __repr__(self) -> str:
        """The batch and how far it is determined."""
        return f"YearlyBatch({self.clause_id}: {self.status.status.value})"


def _persons(fewest: Count, most: Count | None) -> Label:
    if most is None and not fewest.amount:
        return Label("人数未知", "number not known")
    if most is None:
        return Label(f"至少{fewest.amount}人", f"at least {fewest.amount} persons")
    return Label(f"{fewest.amount}人", f"{fewest.amount} persons")


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class YearlyBatches:
    """The three batches of one calendar year: a report.  No determination about anyone may rest on it."""

    year: int
    batches: tuple[YearlyBatch, ...]
    every_level: Determination[BatchLevelFacts, bool]
    missing_tiers: tuple[Tier, ...] | None
    """Levels that no entry names; None where the unit's own level is not on file."""

    def say(self, language: Language) -> str:
        """The year in one line a batch."""
        between = ";" if language == "zh" else "; "
        lines = [
            f"{one.clause_id} {between.join([one.status.headline(language), *(n.say(language) for n in one.notes())])}"
            for one in self.batches
        ]
        return "\n".join([str(self.year), *lines, self.every_level.headline(language)])

    def __repr__(self) -> str:
        """The year alone."""
        return f"YearlyBatches({self.year})"


def yearly_batch(
    subject: Unit | YearlyBatchFacts,
    kind: BatchKind,
    *,
    on: dt.date,
    year: int | None = None,
    bound: bool | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[YearlyBatchFacts, BatchStatus]:
    """How one batch of a calendar year stands on a day (clauses 20.6 to 20.8); that nobody was tolerated is no breach.

    Args:
        subject: A unit's file with its ledger of duties, or the facts themselves.
        kind: Which of the three.
        on: The day asked about.
        year: The calendar year, for a unit's file; that of *on* unless it is said.
        bound: Whether the unit is the body that the clause binds; no file says so.
        policy: Readings (``BATCH_FIRST_YEAR``), overlays (``BATCH_LEAST``) and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date, or the year had not begun.
    """
    facts = (
        batch_facts(subject, kind, year=on.year if year is None else year, on=on)
        if isinstance(subject, Unit)
        else subject
    )
    if bound is not None:
        facts = attrs.evolve(facts, bound=bound)
    return determine(_RULES[kind], facts, on=on, policy=policy, known_at=known_at)


def batches_from_every_level(
    subject: Unit | BatchLevelFacts,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[BatchLevelFacts, bool]:
    """Whether the batches of a year came from cadres of every level, up to a day (clause 20.9).

    Args:
        subject: A unit's file with its ledger of duties, or the facts themselves.
        on: The day asked about.
        year: The calendar year, for a unit's file; that of *on* unless it is said.
        policy: Readings (``BATCH_LEVELS``) and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date, or the year had not begun.
    """
    facts = (
        batch_level_facts(subject, year=on.year if year is None else year, on=on)
        if isinstance(subject, Unit)
        else subject
    )
    return determine(BATCHES_FROM_EVERY_LEVEL, facts, on=on, policy=policy, known_at=known_at)


def yearly_batches(
    unit: Unit,
    *,
    on: dt.date,
    year: int | None = None,
    bound: Collection[str] | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> YearlyBatches:
    """The three batches of a calendar year as a report (clauses 20.6 to 20.9).

    Args:
        unit: The unit's file with its ledger of duties.
        on: The day asked about.
        year: The calendar year; that of *on* unless it is said.
        bound: The clauses that bind this unit, all others not; None is not known.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        UnknownNameError: *bound* names a clause that asks for nothing every year.
        DateError: *on* is not a date, or the year had not begun.
    """
    for clause in bound or ():
        yearly_duty(clause)
    asked = on.year if year is None else year

    def batch(kind: BatchKind) -> YearlyBatch:
        owed = None if bound is None else CLAUSES[kind] in bound
        entries = entries_of(unit, kind, asked, on)
        named = {tier for one in entries for tier in one.tiers}
        counted = {tier: Count(0) for tier in Tier if any(one.tiers == (tier,) for one in entries)}
        for one in entries:
            if len(one.tiers) == 1 and one.persons is not None:
                counted[one.tiers[0]] += one.persons
        return YearlyBatch(
            kind=kind,
            status=yearly_batch(unit, kind, on=on, year=asked, bound=owed, policy=policy, known_at=known_at),
            persons=persons_named(unit, kind, year=asked, on=on),
            by_tier=tuple((tier, persons) for tier, persons in counted.items() if persons.amount),
            tiers=tuple(tier for tier in Tier if tier in named),
            decided_in_files=tolerated_in_files(unit, asked, on) if kind is BatchKind.TOLERATED else None,
        )

    batches = tuple(batch(kind) for kind in BatchKind)
    expected = levels_expected(unit)
    named = {tier for one in batches for tier in one.tiers}
    return YearlyBatches(
        year=asked,
        batches=batches,
        every_level=batches_from_every_level(unit, on=on, year=asked, policy=policy, known_at=known_at),
        missing_tiers=None if expected is None else tuple(tier for tier in expected if tier not in named),
    )


__all__ = ["YearlyBatch", "YearlyBatches", "batches_from_every_level", "yearly_batch", "yearly_batches"]
