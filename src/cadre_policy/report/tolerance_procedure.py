"""How a person's tolerance cases are handled: whether a decision can be made, what is due, and what was not done as asked."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.tolerance_procedure import ProcedureStep, StepState, tolerance_procedure
from cadre_policy.records import Cadre, ToleranceCase
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered


def procedure_section(cadre: Cadre, asked: Asked) -> Section:
    """An entry for each case of which something of the procedure is on file.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    return Section(
        title=Label("容错认定程序", "Tolerance: procedure"),
        entries=tuple(_entry(cadre, case, asked) for case in cadre.tolerance_cases.entries),
    )


def _entry(cadre: Cadre, case: ToleranceCase, asked: Asked) -> Entry:
    review = tolerance_procedure(case, cadre=cadre.id, **asked.terms)
    notes = [_said(step) for step in review.breaches]
    notes += [_said(step) for step in review.open_steps if step.state is StepState.DUE]
    if review.blocked_by:
        clauses = ", ".join(review.blocked_by)
        notes.append(Label(f"尚待:{clauses.replace(', ', '、')}", f"blocked by: {clauses}"))
    entry = answered(review.finalisable, Tone.DUE if review.blocked_by else Tone.PLAIN, *notes)
    text = Label(f"{case.id}:{entry.text.zh}", f"{case.id}: {entry.text.en}")
    return Entry(text=text, tone=entry.tone, determination=entry.determination, notes=entry.notes)


def _said(step: ProcedureStep) -> Label:
    return Label(step.say("zh"), step.say("en"))


__all__ = ["procedure_section"]
