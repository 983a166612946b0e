"""Selection for leading posts: the next level up, and the selections and probation on file."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_policy.law import Label
from cadre_policy.policies.candidacy import candidacy, candidacy_requirement
from cadre_policy.policies.post_qualification import Standing, next_level_up, post_qualification, post_requirements
from cadre_policy.policies.requirement import Requirement
from cadre_policy.policies.selection_procedure import (
    ProbationStanding,
    post_probation,
    post_probation_last_day,
    selection_review,
)
from cadre_policy.records import Cadre, PostLevel, SelectionProcess
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, with_remedy


def selection_section(cadre: Cadre, asked: Asked) -> Section:
    """How someone who holds a leading post stands for the level above, what bars candidacy, and selections on file.

    Candidacy is told only where a ground is met: what is not on file about it would fill every report.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    target = next_level_up(cadre, asked.on)
    entries: list[Entry] = []
    if target is not None:
        entries += _next_level(cadre, target, asked)
    today = asked.on.toordinal()
    for process in cadre.selections.entries:
        if process.on is not None and process.on.last <= today:
            entries += _selection(process, asked)
    return Section(title=Label("选拔任用", "Selection for leading posts"), entries=tuple(entries))


def _next_level(cadre: Cadre, target: PostLevel, asked: Asked) -> Iterator[Entry]:
    # Which post is not known; membership of a committee would ask for years in the Party besides.
    whole = post_qualification(cadre, target, committee_post=False, **asked.terms)
    first = answered(whole.answer)
    told = [Label(f"拟任层次:{target.label.zh}", f"level aimed at: {target.label.en}")]
    if whole.provisional is not None:
        given = whole.provisional.label
        told.append(Label(f"按未核实的文本:{given.zh}", f"by texts that are only recalled: {given.en}"))
    asked_of = post_requirements(cadre, target, committee_post=False, **asked.terms)
    told += [Label(one.say("zh"), one.say("en")) for one in asked_of if one.met is not True]
    entry = Entry(
        text=first.text,
        tone=Tone.OPEN if whole.provisional is not None else first.tone,
        determination=whole.answer,
        notes=tuple(told),
    )
    adverse = whole.standing not in {None, Standing.MET, Standing.WITHIN_A_YEAR}
    yield with_remedy(entry) if adverse else entry
    if candidacy(cadre, **asked.terms).value is False:
        barred = candidacy_requirement(cadre, **asked.terms)
        yield with_remedy(answered(barred.determination, Tone.PLAIN, *_from(barred)))


def _from(requirement: Requirement) -> Iterator[Label]:
    if requirement.earliest is not None:
        day = requirement.earliest
        yield Label(
            f"最早{day}不再受限,届时是否列为考察对象由党委决定", f"not before {day}, and then for the committee"
        )


_PROBATION_TONES = {ProbationStanding.RUNNING: Tone.DUE, ProbationStanding.FAILED: Tone.PLAIN}


def _selection(process: SelectionProcess, asked: Asked) -> Iterator[Entry]:
    review = selection_review(process, **asked.terms)
    notes = [Label(one.headline("zh"), one.headline("en")) for one in review.steps if one.value in {False, None}]
    entry = answered(review.answer)
    yield Entry(
        text=Label(f"{process.id}:{entry.text.zh}", f"{process.id}: {entry.text.en}"),
        tone=Tone.OPEN if review.provisional is not None else entry.tone,
        determination=review.answer,
        notes=tuple(notes),
    )
    probation = post_probation(process, **asked.terms)
    if probation.value in _PROBATION_TONES:
        last = post_probation_last_day(process, **asked.terms)
        ends = Label(last.headline("zh"), last.headline("en"))
        found = answered(probation, _PROBATION_TONES[probation.value], ends)
        yield with_remedy(found) if probation.value is ProbationStanding.FAILED else found


__all__ = ["selection_section"]
