"""What family leaves turn on besides their number of days, and the protection of pregnant and nursing women."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_policy.law import Label
from cadre_policy.measures import PartialDate
from cadre_policy.policies.childcare_leave import childcare_leave_until
from cadre_policy.policies.leave_requests import LeaveEntitlement
from cadre_policy.policies.marriage_leave import bereavements
from cadre_policy.policies.maternity import maternity_leave_dates, nursing_time, overtime_barred
from cadre_policy.records import Cadre, LeaveKind
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered


def leave_notes(cadre: Cadre, one: LeaveEntitlement, asked: Asked) -> Iterator[Label]:
    """Until when a leave that is due may be taken, or for whom it is.

    Args:
        cadre: The personnel file.
        one: A kind of leave that applies to the person.
        asked: The day and the policy.
    """
    match one.kind:
        case LeaveKind.MATERNITY:
            dates = maternity_leave_dates(cadre, **asked.terms)
            if dates is not None:
                first = dates.latest_first
                last = dates.last_day(first)
                yield Label(f"自{first}起休的,最后一天:{last}", f"if begun on {first}, last day: {last}")
        case LeaveKind.CHILDCARE:
            until = childcare_leave_until(cadre, on=asked.on, policy=asked.policy)
            if until is not None:
                yield Label(f"本年度最迟休至{until}", f"to be taken by {until} this year")
        case LeaveKind.FUNERAL:
            relation = getattr(one.due.facts, "relation", None)
            if relation is not None:
                yield relation.label


def further_deaths(cadre: Cadre, told: LeaveEntitlement, asked: Asked) -> Iterator[Entry]:
    """The leave for each other death of this year or the last: the balance tells of the nearest alone.

    Args:
        cadre: The personnel file.
        told: The leave for the nearest death.
        asked: The day and the policy.
    """
    since = PartialDate.of(asked.on.year - 1).first
    for answer in bereavements(cadre, **asked.terms):
        died, relation = answer.facts.died_on, answer.facts.relation
        if answer.facts != told.due.facts and died is not None and died.last >= since and relation is not None:
            yield answered(answer, Tone.PLAIN, relation.label)


def protection_section(cadre: Cadre, asked: Asked) -> Section:
    """What pregnancy and nursing bring besides leave; nothing of others.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    barred = overtime_barred(cadre, **asked.terms)
    entries = (answered(barred), answered(nursing_time(cadre, **asked.terms))) if barred.value is True else ()
    return Section(title=Label("孕期与哺乳期保护", "Pregnancy and nursing"), entries=entries)


__all__ = ["further_deaths", "leave_notes", "protection_section"]
