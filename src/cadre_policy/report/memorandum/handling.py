"""How a case is handled and what follows, in a memorandum: procedure, effects, correction, remedies."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_policy.law import Label
from cadre_policy.policies.correction import correction_review, early_warning_review
from cadre_policy.policies.remedy_limits import RemedyLimit, remedies_against
from cadre_policy.policies.remedy_limits.bodies import RUNS_FROM
from cadre_policy.policies.tolerance import ToleranceReview
from cadre_policy.policies.tolerance_effects import tolerance_effects, tolerated_work_held_against
from cadre_policy.policies.tolerance_procedure import ProcedureStep, StepState, tolerance_procedure
from cadre_policy.report.correction import correction_entries
from cadre_policy.report.memorandum.telling import NOT_ON_FILE, Telling, both, listed_labels
from cadre_policy.report.model import Entry, Section, Tone, answered, with_remedy
from cadre_policy.report.remedies import sanction_remedies
from cadre_policy.rules.words import say_value

__all__ = ["handling_sections"]


def handling_sections(telling: Telling, review: ToleranceReview) -> tuple[Section, ...]:
    """Procedure, effects, correction and remedies; nothing here touches the merits."""
    return (
        Section(title=Label("认定程序", "Procedure"), entries=tuple(_procedure(telling))),
        Section(title=Label("容错的效力", "What follows from tolerance"), entries=tuple(_effects(telling))),
        Section(title=Label("纠错改过", "Correction"), entries=tuple(_correction(telling))),
        Section(title=Label("救济及期限", "Remedies and their time"), entries=tuple(_remedies(telling, review))),
    )


_TONES = {
    StepState.DONE: Tone.PLAIN,
    StepState.DUE: Tone.DUE,
    StepState.BREACHED: Tone.MARK,
    StepState.NOT_ON_FILE: Tone.ASK,
    StepState.NOT_YET: Tone.PLAIN,
    StepState.NOT_NEEDED: Tone.PLAIN,
}


def _procedure(telling: Telling) -> Iterator[Entry]:
    found = tolerance_procedure(telling.case, report=telling.report, **telling.terms)
    decided = telling.case.procedure.outcome
    done_by = telling.case.procedure.deciding_body
    body = NOT_ON_FILE if done_by is None else done_by.label
    if decided is not None and not _later(telling):
        day = telling.day(telling.case.procedure.decided_on)
        yield Entry(text=both("认定机关的结论:{}({},{})", "the body decided: {} ({}, {})", decided.label, body, day))
    notes = []
    for zh, en, clauses in (
        ("尚待:{}", "blocked by: {}", found.blocked_by),
        ("未载明、须先查明:{}", "not on file, to be found out first: {}", found.unclear),
    ):
        if clauses:
            notes.append(both(zh, en, listed_labels(tuple(Label(one, one) for one in clauses))))
    if found.next is not None:
        notes.append(both("下一步:{}", "next: {}", found.next.step.label))
    notes.append(Label("文件未对任何步骤规定期限", "the Opinion sets no time limit for any step"))
    yield answered(found.finalisable, Tone.DUE if found.blocked_by else Tone.PLAIN, *notes)
    yield from (_step(step, telling) for step in found.steps)


def _later(telling: Telling) -> bool:
    """Whether the decision on file is certainly of a later day than the one asked about."""
    decided = telling.case.procedure.decided_on
    return decided is not None and decided.first > telling.asked.on.toordinal()


def _step(step: ProcedureStep, telling: Telling) -> Entry:
    stands = both("{}:{}", "{}: {}", step.step.label, step.state.label)
    if step.on is not None:
        stands = both("{} ({})", "{} ({})", stands, telling.day(step.on))
    clause = str(step.step.cite.clause)
    text = both("{} [{}]", "{} [{}]", stands, Label(clause, clause))
    return Entry(text=text, tone=_TONES[step.state], determination=step.determination)


def _effects(telling: Telling) -> Iterator[Entry]:
    """They follow from the body's decision on file, never from the merits."""
    effects = tolerance_effects(telling.case, **telling.terms)
    if effects.honours.value is True and effects.protected:
        kinds = listed_labels(tuple(kind.label for kind in effects.protected))
        yield Entry(
            text=both(
                "该工作事项在{}中不作负面评价,其他工作不在此列 [11.6、11.7]",
                "the piece of work is not evaluated negatively in {}; other work may be [11.6, 11.7]",
                kinds,
            )
        )
    yield answered(effects.honours)
    yield answered(effects.appointment)
    for one in tolerated_work_held_against(telling.cadre, **telling.asked.terms):
        if one.case == telling.case.id:
            said = () if telling.circulated else (one.said,)
            yield with_remedy(answered(one.determination, Tone.DUE, *said, one.to_do))


def _correction(telling: Telling) -> Iterator[Entry]:
    review = correction_review(telling.case, report=telling.report, **telling.terms)
    yield from correction_entries(review, decided=telling.case.procedure.outcome is not None)
    for warning in telling.cadre.early_warnings.entries:
        noted = warning.on is None or warning.on.first <= telling.asked.on.toordinal()
        if warning.case == telling.case.id and noted:
            yield answered(early_warning_review(warning, **telling.asked.terms).state)


def _remedies(telling: Telling, review: ToleranceReview) -> Iterator[Entry]:
    """Against sanctions on file for this piece of work as dates; against what may follow as lengths of time."""
    authority = review.merits.authority
    if authority is not None and authority.remedy is not None:
        yield Entry(text=both("对认定结论:{}", "against the outcome: {}", authority.remedy))
    if not telling.circulated and telling.case.work_item is not None:
        for sanction in telling.cadre.sanctions.entries:
            if sanction.work_item == telling.case.work_item:
                yield from sanction_remedies(sanction, telling.asked)
    limits = remedies_against(review.merits, told=telling.asked.on, **telling.asked.terms)
    yield from (_in_general(limit) for limit in limits)
    told = (one for limit in limits for one in (limit.execution_goes_on, limit.not_treated_worse))
    for text in dict.fromkeys(Label(one.headline("zh"), one.headline("en")) for one in told if one.determined):
        yield Entry(text=text)


def _in_general(limit: RemedyLimit) -> Entry:
    """A step with its time in its own unit; the days from which it runs are not on file."""
    value = limit.amount.value
    time = NOT_ON_FILE if value is None else Label(say_value(value, "zh"), say_value(value, "en"))
    cites = tuple(Label(cite.say("zh"), cite.say("en")) for cite in limit.citations)
    text = both(
        "此后如有处分、处理:{},{},自{}起{}",
        "if a sanction follows: {}, {}, {} from {}",
        *(limit.track.label, limit.step.label),
        *_in_order(RUNS_FROM[limit.step], time),
    )
    notes = () if limit.addressed is None else (both("机关:{}", "body: {}", limit.addressed),)
    return Entry(text=both("{} [{}]", "{} [{}]", text, listed_labels(cites)) if cites else text, notes=notes)


def _in_order(start: Label, time: Label) -> tuple[Label, Label]:
    """The start and the time; English tells the time first."""
    return Label(start.zh, time.en), Label(time.zh, start.en)
