"""Reports and negative publicity against a person: what is open, and what has to be put right."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_policy.law import Label
from cadre_policy.policies.reputation import (
    ClarificationForm,
    PublicityStep,
    ReportStep,
    publicity_review,
    report_review,
)
from cadre_policy.records import Cadre, Publicity, Report
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, under, with_remedy

_AT_REST = {ReportStep.NOT_OWED, ReportStep.DONE, PublicityStep.NOT_OWED, PublicityStep.DONE}


def reputation_section(cadre: Cadre, asked: Asked) -> Section:
    """The section on the protection of a person's name.

    Args:
        cadre: The personnel file.
        asked: The day and the policy; a report or publicity of a later day is left out.
    """
    today = asked.on.toordinal()
    reports = [one for one in cadre.reports.entries if one.on is None or one.on.first <= today]
    waves = [one for one in cadre.publicity.entries if one.on is None or one.on.first <= today]
    entries = [entry for one in reports for entry in _report(one, asked)]
    entries += [entry for one in waves for entry in _publicity(one, asked)]
    return Section(title=Label("澄清保护", "Protection of the person's name"), entries=tuple(entries))


def _report(report: Report, asked: Asked) -> Iterator[Entry]:
    review = report_review(report, **asked.terms)
    step = review.step.value
    found = (review.standing, review.accusation)
    notes = [Label(one.headline("zh"), one.headline("en")) for one in found if one.value is not None]
    yield under(report.id, answered(review.step, Tone.PLAIN if step in _AT_REST else Tone.DUE, *notes))
    if review.facts.clarified and review.form.value is ClarificationForm.NO_WRITING:
        yield under(report.id, answered(review.form, Tone.DUE))
    for one in (review.treatment, review.slander):
        if one.value is True:
            yield under(report.id, with_remedy(answered(one, Tone.DUE)))


def _publicity(publicity: Publicity, asked: Asked) -> Iterator[Entry]:
    review = publicity_review(publicity, **asked.terms)
    yield under(publicity.id, answered(review.step, Tone.PLAIN if review.step.value in _AT_REST else Tone.DUE))
    if review.hype.value is True:
        yield under(publicity.id, with_remedy(answered(review.hype, Tone.DUE)))


__all__ = ["reputation_section"]
