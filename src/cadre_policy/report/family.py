"""What is determined about family leaves of one person, where the file has to do with them."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.measures import Completion, Date, Days, PartialDate, last_start
from cadre_policy.policies.childcare_leave import (
    CHILD_COUNTS,
    child_facts,
    childcare_leave,
    childcare_leave_left,
    childcare_leave_until,
)
from cadre_policy.policies.marriage_leave import bereavements, marriage_leave
from cadre_policy.policies.maternity import (
    family_planning_leave,
    fathers_care_leave,
    maternity_leave,
    maternity_leave_dates,
    nursing_time,
    overtime_barred,
)
from cadre_policy.records import Cadre, Relation
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered
from cadre_policy.rules import Status, determine

_MONTHS_OF_A_YEAR = 12


def family_leave_sections(cadre: Cadre, asked: Asked) -> tuple[Section, ...]:
    """Sections on marriage and bereavement leave, on birth and nursing, and on childcare leave.

    What lies more than a year back, and a family without small children, leave nothing to say.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    return (_marriage(cadre, asked), _birth(cadre, asked), _childcare(cadre, asked))


def _lately(date: PartialDate | None, asked: Asked) -> bool:
    """Whether a day on file lies in the year up to the day asked about."""
    if date is None:
        return False
    year_ago: Date = last_start(asked.on, _MONTHS_OF_A_YEAR, Completion.ANNIVERSARY)
    return date.last > year_ago.toordinal() and date.first <= asked.on.toordinal()


def _marriage(cadre: Cadre, asked: Asked) -> Section:
    entries: list[Entry] = []
    if _lately(cadre.married_on, asked):
        entries.append(answered(marriage_leave(cadre, **asked.terms)))
    for answer in bereavements(cadre, **asked.terms):
        relation = answer.facts.relation
        if _lately(answer.facts.died_on, asked) and relation is not None:
            entries.append(answered(answer, Tone.PLAIN, relation.label))
    return Section(title=Label("婚丧假", "Marriage and bereavement leave"), entries=tuple(entries))


def _birth(cadre: Cadre, asked: Asked) -> Section:
    entries: list[Entry] = []
    maternity = maternity_leave(cadre, **asked.terms)
    if maternity.facts.event is True and maternity.facts.mother is not False:
        dates = maternity_leave_dates(cadre, **asked.terms)
        notes = []
        if dates is not None:
            first = dates.latest_first
            last = dates.last_day(first)
            notes.append(Label(f"自{first}起休的,最后一天:{last}", f"if begun on {first}, last day: {last}"))
        entries.append(answered(maternity, Tone.PLAIN, *notes))
    care = fathers_care_leave(cadre, **asked.terms)
    if care.facts.event is True and care.facts.father is not False:
        entries.append(answered(care))
    procedure = family_planning_leave(cadre, **asked.terms)
    if procedure.facts.underwent is True:
        entries.append(answered(procedure))
    barred = overtime_barred(cadre, **asked.terms)
    if barred.value is True:
        entries += [answered(barred), answered(nursing_time(cadre, **asked.terms))]
    return Section(title=Label("生育与哺乳", "Birth and nursing"), entries=tuple(entries))


def _childcare(cadre: Cadre, asked: Asked) -> Section:
    leave = childcare_leave(cadre, **asked.terms)
    small = any(
        determine(CHILD_COUNTS, child_facts(member, asked.on), **asked.terms).value is not False
        for member in cadre.family
        if member.relation is Relation.CHILD
    )
    entries: list[Entry] = []
    if small and leave.value != Days(0) and leave.status is not Status.NOT_IN_FORCE:
        until = childcare_leave_until(cadre, on=asked.on, policy=asked.policy)
        notes = [] if until is None else [Label(f"本年度最迟休至{until}", f"to be taken by {until} this year")]
        entries = [answered(leave, Tone.PLAIN, *notes), answered(childcare_leave_left(cadre, **asked.terms))]
    return Section(title=Label("育儿假", "Childcare leave"), entries=tuple(entries))


__all__ = ["family_leave_sections"]
