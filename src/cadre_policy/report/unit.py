"""What is determined about a unit, and about each of its members."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.records import Unit
from cadre_policy.report.model import Asked, Report
from cadre_policy.report.person import person_report


def unit_report(unit: Unit, asked: Asked) -> Report:
    """The unit's quotas, what is due and overdue in it, and a report about each member, as of a day.

    Args:
        unit: The unit with its members' files.
        asked: The day and the policy.
    """
    name = unit.name or unit.id
    return Report(
        title=Label(name, name),
        subject=unit.id,
        asked=asked,
        sections=(),
        members=tuple(person_report(cadre, asked) for cadre in unit.members),
    )


__all__ = ["unit_report"]
