"""How a unit stands in a year with everything that is owed every year, and by which day."""

import datetime as dt
from collections.abc import Collection
from typing import Any

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.cadre_pools import SurveyFacts, SurveyStatus, yearly_survey
from cadre_policy.policies.yearly_duties.answers import YearlyBatch, YearlyBatches, yearly_batches
from cadre_policy.policies.yearly_duties.facts import BatchKind, BatchStatus
from cadre_policy.policies.yearly_duties.flatten import span_of
from cadre_policy.policies.yearly_duties.table import YEARLY, YearlyDuty
from cadre_policy.records import Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, Status

_OPEN = {SurveyStatus.DUE, SurveyStatus.OVERDUE, BatchStatus.DUE}
"""What can still be done in the year; a survey that is overdue is last year's, and this year's is owed as well."""


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class YearlyStanding:
    """How a unit stands with one yearly duty."""

    duty: YearlyDuty
    year: int
    status: Determination[Any, Any]
    due_on: Date | None
    """31 December of the year where it still has to be done, or may have to; None where it was done, is over or is not owed.

    Of tolerance there is none: a case is decided by its own conditions, and never because a year ends."""
    notes: tuple[Label, ...] = ()

    def say(self, language: Language) -> str:
        """The clause, its status and what goes with it, in one line."""
        between = ";" if language == "zh" else "; "
        told = [self.status.headline(language), *(note.say(language) for note in self.notes)]
        if self.due_on is not None:
            told.append(f"截止:{self.due_on}" if language == "zh" else f"by {self.due_on}")
        return f"{self.duty.clause_id} {between.join(told)}"

    def __repr__(self) -> str:
        """The clause, the year and how far it is determined."""
        return f"YearlyStanding({self.duty.clause_id}, {self.year}: {self.status.status.value})"


def yearly_duties(
    unit: Unit,
    *,
    on: dt.date,
    year: int | None = None,
    bound: Collection[str] | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[YearlyStanding, ...]:
    """How a unit stands with everything that the text asks for every year (clauses 3.2 and 20.6 to 20.8).

    Args:
        unit: The unit's file with its ledger of duties.
        on: The day asked about.
        year: The calendar year; that of *on* unless it is said.  A survey missing in a year that is over is told
            as on the first day of the next.
        bound: The clauses that bind this unit, all others not and left out; None is not known.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        UnknownNameError: *bound* names a clause that asks for nothing every year.
        DateError: *on* is not a date, or the year had not begun.
    """
    asked = as_date(on).year if year is None else year
    span_of(asked, on)
    batches = yearly_batches(unit, on=on, year=asked, bound=bound, policy=policy, known_at=known_at)
    found = []
    for duty in YEARLY:
        if bound is None or duty.clause_id in bound:
            status: Determination[Any, Any] = (
                _survey(unit, asked, as_date(on), policy, known_at)
                if duty.batch is None
                else _batch_of(batches, duty.batch).status
            )
            found.append(
                YearlyStanding(
                    duty=duty,
                    year=asked,
                    status=status,
                    due_on=_due_on(duty, status, asked, as_date(on)),
                    notes=() if duty.batch is None else _batch_of(batches, duty.batch).notes(),
                )
            )
    return tuple(found)


def _survey(
    unit: Unit, year: int, on: Date, policy: Policy, known_at: dt.date | None
) -> Determination[SurveyFacts, SurveyStatus]:
    """The survey of a year; of one that is over without it, as it looks on the first day of the next."""
    if year == on.year:
        return yearly_survey(unit, on=on, policy=policy, known_at=known_at)
    last = Date(year, 12, 31)
    at_the_end = yearly_survey(unit, on=last, policy=policy, known_at=known_at)
    if at_the_end.value is SurveyStatus.DONE:
        return at_the_end
    missed = SurveyFacts(this_year=False, last_year=at_the_end.facts.this_year, last_year_end=PartialDate.on(last))
    return yearly_survey(missed, on=Date(year + 1, 1, 1), policy=policy, known_at=known_at)


def _batch_of(batches: YearlyBatches, kind: BatchKind) -> YearlyBatch:
    return next(one for one in batches.batches if one.kind is kind)


def _due_on(duty: YearlyDuty, status: Determination[Any, Any], year: int, on: Date) -> Date | None:
    owed = status.value in _OPEN or (status.value is None and Status.NOT_IN_FORCE not in status.causes)
    if year < on.year or not owed or duty.batch is BatchKind.TOLERATED:
        return None
    return Date(year, 12, 31)


__all__ = ["YearlyStanding", "yearly_duties"]
