"""From a personnel file, a unit and an entry of care to the facts of visits, aid and benefits."""

import datetime as dt
from collections.abc import Callable

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.hardship_care.facts import BenefitFacts, HardshipFacts
from cadre_policy.records import Cadre, CareEntitlement, HardshipKind, Unit, Visit, VisitOccasion

_ABOUT_IT = {VisitOccasion.HARDSHIP, VisitOccasion.ILLNESS}


def hardship_facts(cadre: Cadre, on: dt.date, unit: Unit | None = None) -> HardshipFacts:
    """The facts of visits and aid on a day, as far as the lists of hardships and visits tell them.

    An ideological problem is a matter for talks (clause 15.6), not a hardship of the family.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        unit: The person's unit, for whether there is a fund; None leaves that open.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    found = [
        one
        for one in cadre.hardships.certain_in(day, day)
        if one.found and one.kind is not HardshipKind.IDEOLOGICAL and one.since is not None
    ]
    since = max((one.since for one in found if one.since is not None), key=lambda date: date.first, default=None)
    holds = cadre.hardships.any_in(day, day, lambda one: False if one.kind is HardshipKind.IDEOLOGICAL else one.found)
    return HardshipFacts(
        hardship=holds,
        visited=_visited(cadre, since, day, lambda _: True),
        visited_about_it=_visited(cadre, since, day, _about_it),
        fund=None if unit is None else unit.hardship_fund,
    )


def _about_it(visit: Visit) -> bool | None:
    return None if visit.occasion is None else visit.occasion in _ABOUT_IT


def _visited(cadre: Cadre, since: PartialDate | None, day: Date, where: Callable[[Visit], bool | None]) -> bool | None:
    """Whether a visit was paid since the last hardship arose; not told where a later hardship may be missing."""
    if since is None or since.last > day.toordinal():
        return None
    if cadre.visits.any_in(since.last_day, day, where) is True:
        return True if cadre.hardships.complete_over(since.first_day, day) else None
    return False if cadre.visits.any_in(since.first_day, day, where) is False else None


def benefit_facts(care: CareEntitlement, on: dt.date) -> BenefitFacts:
    """The facts of one benefit on file.

    Args:
        care: The entry.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    ordinal = as_date(on).toordinal()
    begins = care.since
    return BenefitFacts(
        has_basis=None if care.basis is None else True,
        begun=None if begins is None or begins.first <= ordinal < begins.last else begins.last <= ordinal,
        over=_passed(care, ordinal),
        status=care.status,
    )


def _passed(care: CareEntitlement, ordinal: int) -> bool | None:
    """Whether the last day has passed; no last day on file, and not said to go on, is unknown."""
    if care.until is None:
        return False if care.ongoing else None
    if care.until.last < ordinal:
        return True
    return False if care.until.first >= ordinal else None


__all__ = ["benefit_facts", "hardship_facts"]
