"""What is determined about one person."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.check_ups import (
    CheckUpStatus,
    check_up_deadline,
    check_up_overdue_since,
    check_up_status,
    health_file_kept,
)
from cadre_policy.policies.talks import talks_due
from cadre_policy.records import Cadre
from cadre_policy.report.adjustment import adjustment_section
from cadre_policy.report.career import career_section
from cadre_policy.report.correction import correction_section
from cadre_policy.report.family import protection_section
from cadre_policy.report.grade_consequences import grade_consequences_section
from cadre_policy.report.grades_open import grades_open_section
from cadre_policy.report.hardship import support_sections
from cadre_policy.report.leave_pay import leave_pay_sections
from cadre_policy.report.leave_year import leave_year_section
from cadre_policy.report.model import Asked, Report, Section, Tone, answered
from cadre_policy.report.placement import exchange_section
from cadre_policy.report.places import allowance_section
from cadre_policy.report.rank import rank_section
from cadre_policy.report.remedies import remedy_section
from cadre_policy.report.reputation import reputation_section
from cadre_policy.report.sanction_bars import sanction_section
from cadre_policy.report.selection import selection_section
from cadre_policy.report.tolerance import tolerance_sections
from cadre_policy.report.tolerance_procedure import procedure_section
from cadre_policy.report.training import training_section


def person_report(cadre: Cadre, asked: Asked) -> Report:
    """Entitlements and balances, duties due and overdue, dates and findings of one person, as of a day.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    name = cadre.name or cadre.id
    sections = (
        leave_year_section(cadre, asked),
        *leave_pay_sections(cadre, asked),
        protection_section(cadre, asked),
        allowance_section(cadre, asked),
        _check_ups(cadre, asked),
        training_section(cadre, asked),
        _talks(cadre, asked),
        grades_open_section(cadre, asked),
        grade_consequences_section(cadre, asked),
        sanction_section(cadre, asked),
        remedy_section(cadre, asked),
        rank_section(cadre, asked),
        selection_section(cadre, asked),
        career_section(cadre, asked),
        exchange_section(cadre, asked),
        adjustment_section(cadre, asked),
        *tolerance_sections(cadre, asked),
        procedure_section(cadre, asked),
        correction_section(cadre, asked),
        reputation_section(cadre, asked),
        *support_sections(cadre, asked),
    )
    return Report(
        title=Label(f"{name}({cadre.id})", f"{name} ({cadre.id})"),
        subject=cadre.id,
        asked=asked,
        sections=tuple(section for section in sections if section.entries),
    )


_CHECK_UP_TONES = {CheckUpStatus.DUE: Tone.DUE, CheckUpStatus.OVERDUE: Tone.OVERDUE}


def _check_ups(cadre: Cadre, asked: Asked) -> Section:
    status = check_up_status(cadre, **asked.terms)
    notes = []
    since = check_up_overdue_since(cadre, **asked.terms)
    if since is not None:
        notes.append(Label(f"自{since}起逾期", f"overdue since {since}"))
    deadline = check_up_deadline(cadre, **asked.terms)
    if deadline is not None:
        notes.append(Label(f"下一次全面体检最迟:{deadline}", f"next full check-up by {deadline} at the latest"))
    tone = Tone.PLAIN if status.value is None else _CHECK_UP_TONES.get(status.value, Tone.PLAIN)
    file = health_file_kept(cadre, **asked.terms)
    return Section(
        title=Label("体检与健康档案", "Check-ups and health file"),
        entries=(
            answered(status, tone, *notes),
            answered(file, Tone.DUE if file.value is False else Tone.PLAIN),
        ),
    )


def _talks(cadre: Cadre, asked: Asked) -> Section:
    """The talks that are due; what is not known of other occasions would fill every report."""
    entries = []
    for due in talks_due(cadre, **asked.terms):
        trigger = due.facts.trigger
        if due.value is True and trigger is not None:
            note = Label(f"事由:{trigger.label.zh}", f"occasion: {trigger.label.en}")
            entries.append(answered(due, Tone.DUE, note))
    return Section(title=Label("谈心谈话", "Heart-to-heart talks"), entries=tuple(entries))


__all__ = ["person_report"]
