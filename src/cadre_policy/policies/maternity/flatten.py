"""From a personnel file to the facts of maternity leave, care leave, procedures and protection."""

import datetime as dt
from collections.abc import Callable
from typing import TypeVar

from cadre_policy.measures import Completion, Date, PartialDate, as_date, last_start
from cadre_policy.policies.maternity.facts import CareLeaveFacts, MaternityFacts, ProcedureFacts
from cadre_policy.policies.maternity.protected import ProtectionFacts
from cadre_policy.records import (
    Cadre,
    Delivery,
    FamilyPlanningProcedure,
    LeaveKind,
    Ledger,
    Marriage,
    PregnancyOutcome,
    Relation,
    Sex,
)

_MONTHS_OF_A_YEAR = 12
_ONE_DAY = dt.timedelta(days=1)
_MATERNITY = (LeaveKind.MATERNITY, LeaveKind.MISCARRIAGE)

E = TypeVar("E", Delivery, FamilyPlanningProcedure)


def maternity_facts(cadre: Cadre, on: dt.date, *, delivery: Delivery | None = None) -> MaternityFacts:
    """The facts of maternity leave for the last birth or miscarriage in the year up to a day.

    No leave of this kind is longer than a year, so what came before is over; a birth after the day is not yet one.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        delivery: Another birth or miscarriage that is meant.

    Raises:
        DateError: *on* is not a date.
    """
    event, found = _event(cadre.deliveries, as_date(on), lambda _: True, delivery)
    mother = _is(cadre, Sex.FEMALE)
    if found is None:
        return MaternityFacts(mother=mother, event=event)
    return MaternityFacts(
        mother=mother,
        event=event,
        outcome=found.outcome,
        delivered_on=found.on,
        infants=found.infants,
        difficult=found.difficult,
        lawful=found.lawful,
        months=found.months,
    )


def care_leave_facts(cadre: Cadre, on: dt.date, *, delivery: Delivery | None = None) -> CareLeaveFacts:
    """The facts of the father's care leave for the last birth in the year up to a day.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        delivery: Another birth that is meant.

    Raises:
        DateError: *on* is not a date.
    """
    event, found = _event(cadre.deliveries, as_date(on), _is_birth, delivery)
    return CareLeaveFacts(
        father=_is(cadre, Sex.MALE),
        married=None if found is None else _married_at(cadre, found.on),
        event=event,
        delivered_on=None if found is None else found.on,
        lawful=None if found is None else found.lawful,
    )


def procedure_facts(cadre: Cadre, on: dt.date, *, procedure: FamilyPlanningProcedure | None = None) -> ProcedureFacts:
    """The facts of leave for the last family-planning procedure in the year up to a day.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        procedure: Another procedure that is meant.

    Raises:
        DateError: *on* is not a date.
    """
    underwent, found = _event(cadre.procedures, as_date(on), lambda _: True, procedure)
    if found is None:
        return ProcedureFacts(underwent=underwent)
    return ProcedureFacts(underwent=underwent, kind=found.kind, performed_on=found.on, months=found.months)


def protection_facts(cadre: Cadre, on: dt.date) -> ProtectionFacts:
    """The facts of protection on a day.  Pregnancy and health stand in no personnel file: they stay unknown.

    Args:
        cadre: The personnel file.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    woman = _is(cadre, Sex.FEMALE)
    has_infant, birth = _event(cadre.deliveries, day, _is_birth, None)
    if birth is not None and _may_have_died(cadre, birth.on):
        has_infant = None
    on_leave = cadre.leave.any_in(day, day, lambda leave: leave.kind in _MATERNITY and leave.approved is not False)
    return ProtectionFacts(
        woman=woman,
        staff=cadre.staff_kind,
        pregnant=False if woman is False else None,
        on_maternity_leave=on_leave,
        has_infant=has_infant,
        infant_born=None if birth is None else birth.on,
        infants=None if birth is None else birth.infants,
    )


def _is(cadre: Cadre, sex: Sex) -> bool | None:
    return None if cadre.sex is None else cadre.sex is sex


def _is_birth(delivery: Delivery) -> bool:
    return delivery.outcome is PregnancyOutcome.BIRTH


def _event(ledger: Ledger[E], day: Date, where: Callable[[E], bool], given: E | None) -> tuple[bool | None, E | None]:
    """Whether there was an event in the year up to the day, and the last one that certainly was; or the one given."""
    today = day.toordinal()
    if given is not None:
        if given.on is None or not where(given):
            return (None if where(given) else False), given
        return (True if given.on.last <= today else False if given.on.first > today else None), given
    first = last_start(day, _MONTHS_OF_A_YEAR, Completion.ANNIVERSARY) + _ONE_DAY
    certain = [(one.on, one) for one in ledger.certain_in(first, day) if one.on is not None and where(one)]
    if certain:
        return True, max(certain, key=lambda pair: (pair[0].first, pair[0].last))[1]
    return (False if ledger.any_in(first, day, where) is False else None), None


def _married_at(cadre: Cadre, when: PartialDate | None) -> bool | None:
    """Whether the person was married on the day of a birth; the spouse is taken to be the mother."""
    if when is None:
        return None
    if cadre.marriage is Marriage.SINGLE:
        described_earlier = cadre.as_of is not None and cadre.as_of.first < when.last
        return None if described_earlier else False
    still = cadre.marriage is Marriage.MARRIED and not (cadre.as_of is not None and cadre.as_of.first < when.last)
    return True if still and cadre.married_on is not None and cadre.married_on.last <= when.first else None


def _may_have_died(cadre: Cadre, born: PartialDate | None) -> bool:
    """Whether a child of that birth is marked in the family as having died."""
    gone = [one for one in cadre.family if one.relation is Relation.CHILD and (one.died or one.died_on is not None)]
    return any(
        born is None or one.birth is None or (one.birth.first <= born.last and one.birth.last >= born.first)
        for one in gone
    )


__all__ = ["care_leave_facts", "maternity_facts", "procedure_facts", "protection_facts"]
