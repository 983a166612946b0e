"""The merits of a case in a memorandum: outcome, readings, heads, what to ask next, and other instruments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cadre_policy.law import Label
from cadre_policy.policies.tolerance import LimbState, ToleranceReview, tolerance_by_reading, tolerance_review
from cadre_policy.report.memorandum.telling import Telling, both
from cadre_policy.report.model import Entry, Section, Tone, answered, with_remedy
from cadre_policy.rules import Determination

__all__ = ["merits_sections", "other_instruments", "outcome_sections", "review_of"]


def outcome_sections(telling: Telling, review: ToleranceReview) -> tuple[Section, ...]:
    """What the findings come to, who decides, and at once under which other readings they come to something else."""
    outcome = with_remedy(answered(review.merits))
    return (
        Section(title=Label("结论(供认定机关参考)", "Outcome, for the body that decides"), entries=(outcome,)),
        Section(
            title=Label("换一种理解,结论是否不同", "Whether another reading changes the outcome"),
            entries=tuple(_readings(telling, review)),
        ),
    )


def review_of(telling: Telling) -> ToleranceReview:
    """The merits under every head."""
    return tolerance_review(telling.case, report=telling.report, **telling.terms)


def _readings(telling: Telling, review: ToleranceReview) -> Iterator[Entry]:
    """What single readings would change, then the shortest ways to another outcome by several together."""
    table = tolerance_by_reading(telling.case, report=telling.report, **telling.terms)
    if table.settled:
        yield Entry(
            text=Label("各种理解组合下结论均相同", "the outcome is the same under every combination of readings")
        )
    for one in review.readings:
        tone = Tone.MARK if one.decisive else Tone.OPEN
        yield Entry(text=Label(one.say("zh"), one.say("en")), tone=tone)
    together = (row for row in table.ways_to_another_answer() if len(row.choices) > 1)
    for row in together:
        yield Entry(text=Label(row.say("zh"), row.say("en")), tone=Tone.MARK if row.answer.determined else Tone.OPEN)


def merits_sections(telling: Telling, review: ToleranceReview) -> tuple[Section, ...]:
    """Bars, the six heads, the three distinctions, remarks; then what to ask next, the most decisive first."""
    return (
        Section(title=Label("六方面及不得容错情形", "The six heads and the bars"), entries=tuple(_heads(review))),
        Section(title=Label("关于认定的说明", "Remarks on the findings"), entries=tuple(_remarks(telling, review))),
        Section(
            title=Label("下一步须查明(按作用大小)", "To ask next, the most decisive first"),
            entries=_missing(review.merits),
        ),
    )


_TONES = {
    LimbState.MET: Tone.PLAIN,
    LimbState.NOT_MET: Tone.MARK,
    LimbState.NOT_APPLICABLE: Tone.PLAIN,
    LimbState.OPEN: Tone.ASK,
}


def _heads(review: ToleranceReview) -> Iterator[Entry]:
    for bar in review.bars:
        if bar.value is not False:
            yield answered(bar, Tone.MARK)
    for limb in review.limbs:
        state = review.state(limb.rule)
        text = both("{}:{}", "{}: {}", limb.rule.label, state.label)
        yield Entry(text=text, tone=_TONES[state], determination=limb)
    yield from (answered(one) for one in review.distinctions)
    yield from (answered(one, Tone.MARK) for one in (review.referral, review.protection) if one.value is True)


def _remarks(telling: Telling, review: ToleranceReview) -> Iterator[Entry]:
    for remark in review.remarks:
        text = Label(remark.say("zh"), remark.say("en"))
        if telling.circulated:
            # A remark names the rules that it is about; their titles may name a place.
            cite = remark.concern.cite
            text = both("{}:{}", "{}: {}", remark.about.label, remark.concern.label)
            text = both("{} [{}]", "{} [{}]", text, Label(cite.say("zh"), cite.say("en")))
        yield Entry(text=text, tone=Tone.ASK)


def _missing(merits: Determination[Any, Any]) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            text=Label(f"{rank}. {one.fact.label.zh}", f"{rank}. {one.fact.label.en}"),
            tone=Tone.ASK,
            notes=(
                Label(
                    f"其可能取值中{float(one.settles):.0%}可直接定出结果",
                    f"{float(one.settles):.0%} of its possible values would settle the answer",
                ),
            ),
        )
        for rank, one in enumerate(merits.missing, start=1)
    )


def other_instruments(review: ToleranceReview) -> Section:
    """Where else the findings may weigh; places to look, never a result."""
    return Section(
        title=Label("其他规定(仅供查阅,不是结论)", "Other instruments to look at (no result follows from them here)"),
        entries=tuple(Entry(text=Label(hint.say("zh"), hint.say("en"))) for hint in review.hints),
    )
