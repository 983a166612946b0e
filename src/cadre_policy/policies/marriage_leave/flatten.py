"""From a personnel file to the facts of marriage leave and of leave for a death in the family."""

import datetime as dt

from cadre_policy.measures import Date, as_date
from cadre_policy.policies.marriage_leave.facts import BereavementFacts, MarriageLeaveFacts
from cadre_policy.records import Cadre, FamilyMember, Marriage, Relation


def marriage_leave_facts(cadre: Cadre, on: dt.date) -> MarriageLeaveFacts:
    """The facts of marriage leave, as far as the file tells them; what was granted and asked for is not in it.

    Args:
        cadre: The personnel file.
        on: The day asked about; a marriage registered after it is not yet one.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    registered = _registered(cadre, day)
    return MarriageLeaveFacts(
        registered=registered,
        registered_on=cadre.married_on if registered is not False else None,
        works_apart=_works_apart(cadre),
    )


def _registered(cadre: Cadre, day: Date) -> bool | None:
    today = day.toordinal()
    if cadre.married_on is not None:
        return True if cadre.married_on.last <= today else False if cadre.married_on.first > today else None
    described_earlier = cadre.as_of is not None and cadre.as_of.first < today
    match cadre.marriage:
        case Marriage.SINGLE:
            return None if described_earlier else False
        case Marriage.MARRIED | Marriage.DIVORCED | Marriage.WIDOWED:
            stated_later = cadre.as_of is not None and cadre.as_of.last > today
            return None if stated_later else True
    return None


def _works_apart(cadre: Cadre) -> bool | None:
    """Who lives too far apart to be together on days of rest works in different places; the reverse is not told."""
    spouses = [member for member in cadre.family if member.relation is Relation.SPOUSE]
    return True if len(spouses) == 1 and spouses[0].lives_apart else None


def bereavement_facts(member: FamilyMember, on: dt.date) -> BereavementFacts:
    """The facts of leave for the death of a member of the family.

    Args:
        member: The member of the family.
        on: The day asked about; a death after it is not yet one.

    Raises:
        DateError: *on* is not a date.
    """
    today = as_date(on).toordinal()
    when = member.died_on
    died = member.died
    if when is not None:
        died = True if when.last <= today else False if when.first > today else None
    return BereavementFacts(relation=member.relation, died=died, died_on=None if died is False else when)


__all__ = ["bereavement_facts", "marriage_leave_facts"]
