"""Days due of each kind of leave, asked of the topic that it belongs to."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from cadre_policy.measures import Date, Days
from cadre_policy.policies.annual_leave import annual_leave
from cadre_policy.policies.childcare_leave import childcare_leave
from cadre_policy.policies.home_visit import HomeVisit, home_visit
from cadre_policy.policies.leave_requests.events import OUTCOMES, events_of, nearest
from cadre_policy.policies.marriage_leave import BereavementFacts, bereavement_leave, marriage_leave
from cadre_policy.policies.maternity import (
    care_leave_facts,
    dysmenorrhoea_leave,
    family_planning_leave,
    fathers_care_leave,
    maternity_facts,
    maternity_leave,
    procedure_facts,
)
from cadre_policy.records import Cadre, LeaveKind
from cadre_policy.rules import Determination, Policy

Due = Determination[Any, Days]
_Ask = Callable[..., Due]


def _visit(visit: HomeVisit) -> _Ask:
    def ask(cadre: Cadre, _: Date, **terms: Any) -> Due:
        return home_visit(cadre, visit=visit, **terms)

    return ask


def _yearly(ask: _Ask) -> _Ask:
    def asked(cadre: Cadre, _: Date, **terms: Any) -> Due:
        return ask(cadre, **terms)

    return asked


def _delivery(kind: LeaveKind) -> _Ask:
    def ask(cadre: Cadre, first: Date, *, on: dt.date, **terms: Any) -> Due:
        delivery = nearest(events_of(cadre, kind), first)
        # A birth brings no leave after a miscarriage, nor the other way round.
        may_be = tuple(one for one in cadre.deliveries if one.outcome in (None, OUTCOMES[kind]))
        of_kind = attrs.evolve(cadre, deliveries=attrs.evolve(cadre.deliveries, entries=may_be))
        return maternity_leave(maternity_facts(of_kind, on, delivery=delivery), on=on, **terms)

    return ask


def _fathers(cadre: Cadre, first: Date, *, on: dt.date, **terms: Any) -> Due:
    birth = nearest(events_of(cadre, LeaveKind.PATERNITY), first)
    return fathers_care_leave(care_leave_facts(cadre, on, delivery=birth), on=on, **terms)


def _procedure(cadre: Cadre, first: Date, *, on: dt.date, **terms: Any) -> Due:
    procedure = nearest(events_of(cadre, LeaveKind.FAMILY_PLANNING), first)
    return family_planning_leave(procedure_facts(cadre, on, procedure=procedure), on=on, **terms)


def _bereavement(cadre: Cadre, first: Date, **terms: Any) -> Due:
    """For the death nearest to the leave; without one on file, nobody has died only if the family is complete."""
    died = events_of(cadre, LeaveKind.FUNERAL)
    one = nearest(died, first)
    if one is not None:
        return bereavement_leave(one, **terms)
    none_died = not died and cadre.family_complete is True
    return bereavement_leave(BereavementFacts(died=False if none_died else None), **terms)


DUE: Mapping[LeaveKind, _Ask] = {
    LeaveKind.ANNUAL: _yearly(annual_leave),
    LeaveKind.CHILDCARE: _yearly(childcare_leave),
    LeaveKind.MARRIAGE: _yearly(marriage_leave),
    LeaveKind.MATERNITY: _delivery(LeaveKind.MATERNITY),
    LeaveKind.MISCARRIAGE: _delivery(LeaveKind.MISCARRIAGE),
    LeaveKind.PATERNITY: _fathers,
    LeaveKind.FUNERAL: _bereavement,
    LeaveKind.FAMILY_PLANNING: _procedure,
    LeaveKind.DYSMENORRHOEA: _yearly(dysmenorrhoea_leave),
    LeaveKind.HOME_VISIT_SPOUSE: _visit(HomeVisit.SPOUSE),
    LeaveKind.HOME_VISIT_PARENTS: _visit(HomeVisit.PARENTS),
}
"""The kinds of which a text fixes how many days are due, and where to ask."""


def leave_due(
    cadre: Cadre, kind: LeaveKind, *, first: Date, on: dt.date, policy: Policy, known_at: dt.date | None
) -> Due | None:
    """Days due of a kind for a leave that begins on *first*; None for kinds of which no text fixes a number.

    Of home-visit leave, the days still open; of other kinds, all that are due for the year or event.
    """
    ask = DUE.get(kind)
    return None if ask is None else ask(cadre, first, on=on, policy=policy, known_at=known_at)


__all__ = ["DUE", "Due", "leave_due"]
