"""From a personnel file to the facts of a home visit."""

import datetime as dt

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.annual_leave import annual_leave_facts
from cadre_policy.policies.home_visit.facts import HomeVisit, HomeVisitFacts
from cadre_policy.records import Cadre, FamilyMember, LeaveKind, LeaveTaken, Relation

_KINDS = {
    HomeVisit.SPOUSE: LeaveKind.HOME_VISIT_SPOUSE,
    HomeVisit.PARENTS: LeaveKind.HOME_VISIT_PARENTS,
}
_PARENTS = (Relation.FATHER, Relation.MOTHER)


def home_visit_facts(cadre: Cadre, on: dt.date, *, visit: HomeVisit, two_yearly: bool | None = None) -> HomeVisitFacts:
    """The facts of one kind of visit on a day, as far as the file tells them.

    What is in no personnel file stays unknown: what the spouse used, the unit's cycle of four years, the journey and
    its fare, and pay.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        visit: Whom the visit is to.
        two_yearly: Whether an unmarried person takes it once in two years.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    service = annual_leave_facts(cadre, day)
    kind = _KINDS[visit]
    before, last = _visits_while_married(cadre, day)
    return HomeVisitFacts(
        visit=visit,
        staff=cadre.staff_kind,
        service_since=service.service_since,
        marriage=cadre.marriage,
        apart_from_spouse=_apart_from_spouse(cadre),
        parent_living=_parent_living(cadre),
        with_a_parent=_with_a_parent(cadre),
        visited_this_year=_visited(cadre, kind, Date(day.year, 1, 1), day),
        two_yearly=two_yearly,
        visited_last_year=_visited(cadre, kind, Date(day.year - 1, 1, 1), Date(day.year - 1, 12, 31)),
        visited_parents_before=before,
        last_visit=last,
        school_vacation=service.school_vacation,
        vacation_days=service.vacation_due,
        birth=cadre.birth,
    )


def _apart_from_spouse(cadre: Cadre) -> bool | None:
    spouses = [one for one in cadre.family if one.relation is Relation.SPOUSE and one.died is not True]
    return spouses[0].lives_apart if len(spouses) == 1 else None


def _living(cadre: Cadre) -> list[FamilyMember]:
    """The parents of whom it is not on file that they have died."""
    return [one for one in cadre.family if one.relation in _PARENTS and one.died is not True]


def _all_named(cadre: Cadre) -> bool:
    """Whether the file names both parents, or says that nobody is missing."""
    named = {one.relation for one in cadre.family if one.relation in _PARENTS}
    return len(named) == len(_PARENTS) or cadre.family_complete is True


def _parent_living(cadre: Cadre) -> bool | None:
    living = _living(cadre)
    if any(parent.died is False for parent in living):
        return True
    return False if not living and _all_named(cadre) else None


def _with_a_parent(cadre: Cadre) -> bool | None:
    living = _living(cadre)
    if any(parent.died is False and parent.lives_apart is False for parent in living):
        return True
    apart = all(parent.lives_apart is True for parent in living)
    return False if apart and _all_named(cadre) else None


def _visited(cadre: Cadre, kind: LeaveKind, first: Date, last: Date) -> bool | None:
    """Whether a visit of a kind that is charged to the year of *first* was made in that time."""

    def charged(leave: LeaveTaken) -> bool | None:
        if leave.kind is not kind or leave.approved is False:
            return False
        if leave.year is not None:
            return leave.year == first.year
        begins = leave.begins
        if begins is None or begins.first_day.year != begins.last_day.year:
            return None
        return begins.first_day.year == first.year

    return cadre.leave.any_in(first, last, charged)


def _visits_while_married(cadre: Cadre, day: Date) -> tuple[bool | None, PartialDate | None]:
    """Whether a visit to the parents was made since the marriage, and the day on which the last one began."""
    married = cadre.married_on
    if married is None or married.first > day.toordinal():
        return None, None

    def to_parents(leave: LeaveTaken) -> bool | None:
        if leave.kind is not LeaveKind.HOME_VISIT_PARENTS or leave.approved is False:
            return False
        return None if leave.begins is None or leave.begins.first < married.last else True

    made = cadre.leave.any_in(married.first_day, day, to_parents)
    if made is not True:
        return made, None
    begun = [
        leave.begins
        for leave in cadre.leave.certain_in(married.first_day, day)
        if to_parents(leave) is True and leave.begins is not None
    ]
    last = max(begun, key=lambda date: (date.first, date.last))
    told = last.last <= day.toordinal() and cadre.leave.complete_over(last.first_day, day)
    return True, last if told else None


__all__ = ["home_visit_facts"]
