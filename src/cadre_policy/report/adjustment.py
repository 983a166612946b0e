"""What is determined about adjustment cases on file, and about a unit's negative list."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.stepping_down import (
    AdjustmentReview,
    adjustment_review,
    negative_list_kept,
)
from cadre_policy.policies.stepping_down.review import opening
from cadre_policy.records import AdjustmentCase, Cadre, Unit
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, with_remedy


def adjustment_section(cadre: Cadre, asked: Asked) -> Section:
    """Each case of article 4: what is established, lacking and next, and how long it stands in the way of promotion.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    today = asked.on.toordinal()
    cases = [one for one in cadre.adjustments.entries if one.opened_on is None or one.opened_on.first <= today]
    return Section(
        title=Label("能上能下(不担当不作为)", "Stepping down (inaction)"),
        entries=tuple(entry for one in cases for entry in _entries(one, cadre, asked)),
    )


def _entries(case: AdjustmentCase, cadre: Cadre, asked: Asked) -> tuple[Entry, ...]:
    review = adjustment_review(case, cadre=cadre, **asked.terms)
    found = answered(review.inaction, Tone.PLAIN, *_notes(review))
    first = Entry(
        text=Label(f"{case.id}:{found.text.zh}", f"{case.id}: {found.text.en}"),
        tone=Tone.DUE if review.next_steps else found.tone,
        determination=found.determination,
        notes=found.notes,
    )
    entries = [with_remedy(first), answered(review.procedure)]
    if review.lawful is not None:
        lawful = answered(review.lawful)
        entries.append(with_remedy(lawful) if review.lawful.value is False else lawful)
    if review.barred is not None and review.barred.value is not False:
        notes = () if review.open_from is None else (opening(review.open_from),)
        entries.append(with_remedy(answered(review.barred, Tone.PLAIN, *notes)))
    return tuple(entries)


def _notes(review: AdjustmentReview) -> list[Label]:
    notes = [Label(f"已经认定:{one.zh}", f"established: {one.en}") for one in review.established]
    notes += [Label(f"欠缺:{one.zh}", f"lacking: {one.en}") for one in review.lacking]
    return notes + [Label(f"下一步:{one.zh}", f"next: {one.en}") for one in review.next_steps]


def negative_list_section(unit: Unit, asked: Asked) -> Section:
    """Whether the unit's negative list holds; nothing where the file says nothing about lists.

    Args:
        unit: The unit.
        asked: The day and the policy.
    """
    lists = unit.negative_lists
    told = len(lists) > 0 or lists.complete_from is not None
    kept = negative_list_kept(unit, **asked.terms)
    entries = (answered(kept, Tone.DUE if kept.value is False else Tone.PLAIN),) if told else ()
    return Section(title=Label("负面清单", "Negative list"), entries=entries)


__all__ = ["adjustment_section", "negative_list_section"]
