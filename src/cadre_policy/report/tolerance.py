"""A person's tolerance cases: the merits, what follows from a decision to tolerate, and what goes against it."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.tolerance import tolerance_review
from cadre_policy.policies.tolerance_effects import tolerance_effects, tolerated_work_held_against
from cadre_policy.records import Cadre, ToleranceCase
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, under, with_remedy


def tolerance_sections(cadre: Cadre, asked: Asked) -> tuple[Section, ...]:
    """Sections on the merits of each case, on the effects of decisions to tolerate, and on entries that go against them.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    cases = cadre.tolerance_cases.entries
    return (
        Section(
            title=Label("容错认定", "Tolerance: merits"), entries=tuple(_merits(cadre, case, asked) for case in cases)
        ),
        Section(
            title=Label("容错后的考核、评优与使用", "After tolerance: assessments, honours, appointment"),
            entries=tuple(entry for case in cases for entry in _effects(cadre, case, asked)),
        ),
        _held_against(cadre, asked),
    )


def _merits(cadre: Cadre, case: ToleranceCase, asked: Asked) -> Entry:
    review = tolerance_review(case, cadre=cadre.id, **asked.terms)
    notes = [
        Label(
            f"注意,换一种理解结论即不同:{reading.say('zh')}",
            f"mark, the outcome turns on a reading: {reading.say('en')}",
        )
        for reading in review.readings
        if reading.decisive
    ]
    notes += [Label(remark.say("zh"), remark.say("en")) for remark in review.remarks]
    return under(case.id, answered(review.merits, Tone.PLAIN, *notes))


def _effects(cadre: Cadre, case: ToleranceCase, asked: Asked) -> tuple[Entry, ...]:
    """Nothing as long as no decision to tolerate is on file."""
    effects = tolerance_effects(case, cadre=cadre.id, **asked.terms)
    if effects.honours.value is not True:
        return ()
    kinds = effects.protected
    item = effects.work_item or ""
    protected = Entry(
        text=Label(
            f"{case.id}:工作事项{item}在{'、'.join(kind.label.zh for kind in kinds)}中不作负面评价,其他工作不在此列 [11.6、11.7]",
            f"{case.id}: the piece of work {item} is not evaluated negatively in {', '.join(k.label.en for k in kinds)}; "
            "other work may be [11.6, 11.7]",
        )
    )
    return (
        protected,
        under(case.id, answered(effects.honours)),
        under(case.id, answered(effects.appointment)),
    )


def _held_against(cadre: Cadre, asked: Asked) -> Section:
    return Section(
        title=Label("被容错工作的考核评价", "Tolerated work in assessments"),
        entries=tuple(
            with_remedy(
                answered(
                    one.determination,
                    Tone.DUE,
                    Label(f"{one.said.zh}({one.case})", f"{one.said.en} ({one.case})"),
                    one.to_do,
                )
            )
            for one in tolerated_work_held_against(cadre, **asked.terms)
        ),
    )


__all__ = ["tolerance_sections"]
