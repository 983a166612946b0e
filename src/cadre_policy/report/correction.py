"""Correction of a person's mistakes: plan, help, what does not fit, and early signs that are open."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_policy.law import Label
from cadre_policy.policies.correction import (
    CorrectionReview,
    CorrectionState,
    HelpState,
    correction_review,
    open_warnings,
)
from cadre_policy.policies.tolerance import LIMBS
from cadre_policy.records import Cadre, ToleranceCase
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, under, with_remedy


def correction_section(cadre: Cadre, asked: Asked) -> Section:
    """The section on correction.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    entries = [entry for case in cadre.tolerance_cases.entries for entry in _case(cadre, case, asked)]
    for warning in open_warnings(cadre, **asked.terms):
        age = warning.open_for
        notes = () if age.value is None else (Label(age.headline("zh"), age.headline("en")),)
        entries.append(under(warning.warning, answered(warning.state, Tone.DUE, *notes)))
    return Section(title=Label("纠错改过", "Correction"), entries=tuple(entries))


def _case(cadre: Cadre, case: ToleranceCase, asked: Asked) -> Iterator[Entry]:
    review = correction_review(case, cadre=cadre.id, **asked.terms)
    for entry in correction_entries(review, decided=case.procedure.outcome is not None):
        yield under(case.id, entry)


def correction_entries(review: CorrectionReview, *, decided: bool) -> Iterator[Entry]:
    """The state of one case, help once there is a decision, and what has to be looked at again.

    Args:
        review: The case under article 12.
        decided: Whether a decision is on file.
    """
    missing = review.state.value is CorrectionState.PLAN_MISSING
    notes = [
        Label(f"认定缺少理由:{head.label.zh} [12.2]", f"found without reasons: {head.label.en} [12.2]")
        for head in LIMBS
        if head.name in review.unreasoned
    ]
    yield answered(review.state, Tone.DUE if missing else Tone.PLAIN, *notes)
    if decided:
        yield answered(review.help, Tone.DUE if review.help.value is HelpState.MISSING else Tone.PLAIN)
    for one in (review.abuse, review.despite_bar, review.nature_confused):
        if one.value is True:
            yield with_remedy(answered(one, Tone.DUE))


__all__ = ["correction_entries", "correction_section"]
