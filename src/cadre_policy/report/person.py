"""What is determined about one person."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.annual_leave import annual_leave, annual_leave_left
from cadre_policy.records import Cadre
from cadre_policy.report.model import Asked, Report, Section, answered


def person_report(cadre: Cadre, asked: Asked) -> Report:
    """Entitlements and balances, duties due and overdue, dates and findings of one person, as of a day.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    name = cadre.name or cadre.id
    return Report(
        title=Label(f"{name}({cadre.id})", f"{name} ({cadre.id})"),
        subject=cadre.id,
        asked=asked,
        sections=(_leave(cadre, asked),),
    )


def _leave(cadre: Cadre, asked: Asked) -> Section:
    return Section(
        title=Label("年休假", "Annual leave"),
        entries=(
            answered(annual_leave(cadre, **asked.terms)),
            answered(annual_leave_left(cadre, **asked.terms)),
        ),
    )


__all__ = ["person_report"]
