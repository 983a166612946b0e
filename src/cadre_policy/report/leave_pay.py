"""What is determined about leave left untaken and about sick pay of one person, where the file has to do with it."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.measures import Percent
from cadre_policy.policies.sick_pay import sick_pay_share
from cadre_policy.policies.untaken_leave import (
    Arrangement,
    LeadersLeave,
    leaders_leave,
    leave_arrangement,
    untaken_leave_pay,
    untaken_leave_pay_due_by,
    untaken_leave_pay_overdue,
)
from cadre_policy.records import Cadre, LeaveKind
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, with_remedy

_UNASKED = {Arrangement.UNASKED, Arrangement.REFUSED, Arrangement.NOT_ARRANGED}


def leave_pay_sections(cadre: Cadre, asked: Asked) -> tuple[Section, ...]:
    """Sections on untaken leave of this and last year, and on sick pay.

    A year without an entry and a day without sick leave leave nothing to say.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    return (_untaken(cadre, asked), _sick_pay(cadre, asked))


def _untaken(cadre: Cadre, asked: Asked) -> Section:
    entries: list[Entry] = []
    told = {entry.year for entry in cadre.leave_years.entries}
    for year in (asked.on.year - 1, asked.on.year):
        if year not in told:
            continue
        note = Label(f"{year}年度", f"leave year {year}")
        arrangement = leave_arrangement(cadre, year=year, **asked.terms)
        against = arrangement.value in _UNASKED
        arranged = answered(arrangement, Tone.DUE if against else Tone.PLAIN, note)
        entries.append(with_remedy(arranged) if against else arranged)
        pay = untaken_leave_pay(cadre, year=year, **asked.terms)
        if pay.value is not None and pay.value.amount > 0:
            overdue = untaken_leave_pay_overdue(cadre, year=year, **asked.terms).value
            by = untaken_leave_pay_due_by(cadre, year=year, **asked.terms).value
            last = Label(f"支付期限:{by}", f"to be paid by {by}")
            owed = answered(pay, Tone.OVERDUE if overdue else Tone.PLAIN, note, last)
            entries.append(with_remedy(owed) if overdue else owed)
        lead = leaders_leave(cadre, year=year, **asked.terms)
        if lead.value is LeadersLeave.OUTSTANDING:
            entries.append(answered(lead, Tone.DUE if year < asked.on.year else Tone.PLAIN, note))
    return Section(title=Label("未休年休假与休假安排", "Untaken leave and its arrangement"), entries=tuple(entries))


def _sick_pay(cadre: Cadre, asked: Asked) -> Section:
    present = [one for one in cadre.leave.certain_in(asked.on, asked.on) if one.kind is LeaveKind.SICK]
    title = Label("病假待遇", "Pay during sick leave")
    if not present:
        return Section(title=title, entries=())
    share = sick_pay_share(cadre, **asked.terms)
    cut = share.value is not None and share.value.amount < Percent.highest
    return Section(title=title, entries=(with_remedy(answered(share)) if cut else answered(share),))


__all__ = ["leave_pay_sections"]
