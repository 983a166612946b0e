"""From a personnel file to the facts of the payments on a death and of support for the family."""

import datetime as dt

from cadre_policy.measures import Date, PartialDate, add_months, as_date
from cadre_policy.policies.death_benefits.facts import DeathFacts, FamilyClaimFacts, SurvivorSupportFacts
from cadre_policy.records import (
    Cadre,
    CareEntitlement,
    CareHolder,
    CareKind,
    CareStatus,
    DeathRecord,
    FamilyMember,
    MannerOfDeath,
    Relation,
    StaffStatus,
    VisitOccasion,
)

_NEAREST = {Relation.FATHER, Relation.MOTHER, Relation.SPOUSE, Relation.CHILD}
_ON_DUTY = {MannerOfDeath.MARTYR, MannerOfDeath.ON_DUTY}
_ALIVE = {StaffStatus.IN_POST, StaffStatus.RETIRED}
_ADULT_MONTHS = 18 * 12


def death_facts(cadre: Cadre, on: dt.date) -> DeathFacts:
    """The facts of the payments on a death, as far as the file tells them.

    A death is on file if its day is, or the status says so.  Its manner is what the competent body found, and stays
    unknown without a finding, whatever else the file tells.

    Args:
        cadre: The personnel file.
        on: The day asked about; a later death is not looked at.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    died = _died(cadre, day)
    found = cadre.death or DeathRecord()
    died_on = cadre.died_on if died is not False else None
    return DeathFacts(
        died=died,
        died_on=died_on,
        year_before=_year_end(died_on, 1),
        second_year_before=_year_end(died_on, 2),
        figure_published=_published(died_on),
        manner=_manner(cadre, day),
        scheme=found.scheme,
        base=found.base,
        post_pay=found.post_pay,
        grade_pay=found.grade_pay,
        basic_pension=found.basic_pension,
        basic_pay=found.basic_pay,
        wage=found.wage,
    )


def _died(cadre: Cadre, day: Date) -> bool | None:
    """Whether the person had died by a day: yes or no only where the file says so."""
    ordinal = day.toordinal()
    if cadre.died_on is not None:
        if cadre.died_on.last <= ordinal:
            return True
        return False if cadre.died_on.first > ordinal else None
    told = cadre.as_of is not None and cadre.as_of.first >= ordinal
    if cadre.status is StaffStatus.DECEASED:
        stated_by_then = cadre.as_of is not None and cadre.as_of.last <= ordinal
        return True if stated_by_then else None
    return False if cadre.status in _ALIVE and told else None


def _manner(cadre: Cadre, day: Date) -> MannerOfDeath | None:
    """What had been found by a day; a finding whose day is not on file counts as made."""
    found = cadre.death
    if found is None or (found.found_on is not None and found.found_on.last > day.toordinal()):
        return None
    return found.manner


def _year_end(died_on: PartialDate | None, years: int) -> PartialDate | None:
    """31 December of an earlier year; a span where it is not known in which year the person died."""
    if died_on is None:
        return None
    first, last = died_on.first_day.year - years, died_on.last_day.year - years
    return PartialDate.between(Date(first, 12, 31), Date(last, 12, 31))


def _published(died_on: PartialDate | None) -> bool | None:
    """Certainly from February on; the day in January on which a year's figure was published is not on file."""
    if died_on is None or died_on.first_day.year != died_on.last_day.year:
        return None
    return True if died_on.first_day.month > 1 else None


def survivor_support_facts(cadre: Cadre, on: dt.date) -> SurvivorSupportFacts:
    """The facts of long-term support of a family on a day, as far as the lists of care and visits tell them.

    Args:
        cadre: The personnel file of the one who died.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    died = _died(cadre, day)
    found = _manner(cadre, day)
    on_duty = cadre.died_on_duty if found is None else found in _ON_DUTY
    since = cadre.died_on
    lasting = cadre.care.any_in(day, day, _supports)
    if died is not True or since is None:
        return SurvivorSupportFacts(died=died, on_duty=on_duty, lasting_support=lasting)
    helped = cadre.care.any_in(since.last_day, day, _supports)
    visited = cadre.visits.any_in(
        since.last_day,
        day,
        lambda visit: None if visit.occasion is None else visit.occasion is VisitOccasion.DIED_ON_DUTY,
    )
    either = True if True in (helped, visited) else False if (helped, visited) == (False, False) else None
    return SurvivorSupportFacts(died=died, on_duty=on_duty, lasting_support=lasting, any_support=either)


def _supports(care: CareEntitlement) -> bool | None:
    """Whether an entry is support that was granted to the survivors."""
    if care.kind is not CareKind.SURVIVOR_SUPPORT:
        return False
    if care.holder is None or care.status is None:
        return None
    return care.holder is not CareHolder.PERSON and care.status is CareStatus.GRANTED


def family_claim_facts(cadre: Cadre, member: FamilyMember, on: dt.date) -> FamilyClaimFacts:
    """The facts on whether one relative counts as family; means and support are findings and stay unknown.

    Args:
        cadre: The personnel file of the one who died.
        member: One of the family members in it.
        on: The day on which the relative's age is taken.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    found = _manner(cadre, day)
    return FamilyClaimFacts(
        died_on=cadre.died_on,
        martyr=None if found is None else found is MannerOfDeath.MARTYR,
        relation=member.relation,
        nearer_family=_nearer_family(cadre),
        under_age=_under_age(member, day),
    )


def _nearer_family(cadre: Cadre) -> bool | None:
    near = [one for one in cadre.family if one.relation in _NEAREST]
    if any(one.died is False for one in near):
        return True
    none_left = all(one.died for one in near)
    return False if none_left and cadre.family_complete else None


def _under_age(member: FamilyMember, day: Date) -> bool | None:
    if member.birth is None:
        return None
    youngest, oldest = member.birth.last_day, member.birth.first_day
    if _eighteen(youngest) <= day:
        return False
    return True if _eighteen(oldest) > day else None


def _eighteen(birth: Date) -> Date:
    return add_months(birth, _ADULT_MONTHS)


__all__ = ["death_facts", "family_claim_facts", "survivor_support_facts"]
