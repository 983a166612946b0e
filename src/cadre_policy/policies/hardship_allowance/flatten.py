"""From a personnel file and the list of class 1 to the facts of the allowances."""

import datetime as dt

from cadre_policy.law import county_unit
from cadre_policy.measures import Date, as_date
from cadre_policy.policies.hardship_allowance.facts import HardshipAllowanceFacts
from cadre_policy.policies.township_favour import township_favour_facts
from cadre_policy.records import Cadre, StaffKind, StaffStatus

_ELSEWHERE = {StaffKind.ENTERPRISE, StaffKind.VILLAGE}
"""Kinds of staff that are on the payroll of no organ or institution."""
_YUNNAN = "53"


def hardship_allowance_facts(cadre: Cadre, on: dt.date) -> HardshipAllowanceFacts:
    """The facts of the allowances on a day, as far as the file and the list of class 1 tell them.

    A decision on the county's class, and what the unit pays, are in no file: give them with ``attrs.evolve``.

    Args:
        cadre: The personnel file, with its place of work.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    return HardshipAllowanceFacts(
        on_staff=_on_staff(cadre, day),
        class_stated=False,
        listed_first=_listed_first(cadre),
        in_township=township_favour_facts(cadre, day).in_township,
    )


def _on_staff(cadre: Cadre, day: Date) -> bool | None:
    """By the kind of staff; not after retirement or death, and not if the file only says "no longer in post"."""
    if cadre.left_service_by(day):
        return False
    if cadre.staff_kind in _ELSEWHERE:
        return False
    return True if cadre.staff_kind is not None and cadre.status is StaffStatus.IN_POST else None


def _listed_first(cadre: Cadre) -> bool | None:
    """Whether the county is on the list of class 1; outside Yunnan the list does not reach."""
    place = cadre.workplace
    if place is None or place.county is None or not place.county.startswith(_YUNNAN):
        return None
    return county_unit(place.county).in_class_1().value is True


__all__ = ["hardship_allowance_facts"]
