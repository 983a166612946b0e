"""What stands in a person's way: the bars of sanctions, measures and investigations."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.sanction_effects import Bar, bars
from cadre_policy.records import Cadre, Sanction
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, with_remedy


def sanction_section(cadre: Cadre, asked: Asked) -> Section:
    """The bars that run or may run; of a list that may lack sanctions nothing is said where none of them is on file.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    found = [bar for bar in bars(cadre, **asked.terms) if bar.source is not None]
    return Section(
        title=Label("处分与组织处理的影响", "Effects of sanctions and measures"),
        entries=tuple(_entry(bar) for bar in found),
    )


def _entry(bar: Bar) -> Entry:
    notes = [Label(f"依据:{bar.article.say('zh')}", f"text: {bar.article.say('en')}")]
    if isinstance(bar.source, Sanction):
        measure = bar.source.measure.label
        notes.insert(0, Label(f"{measure.zh},{bar.since}起", f"{measure.en}, from {bar.since}"))
    if bar.until is not None:
        notes.append(Label(f"最后一日:{bar.until}", f"last day: {bar.until}"))
        if not bar.until.exact:
            notes.append(
                Label("最后一日按对应日前一日或者对应日计,文件未定", "which of the days is the last, no text says")
            )
    elif bar.period_until is not None:
        notes.append(
            Label(
                f"处分期至{bar.period_until},期满由原决定机关解除",
                f"its period ends on {bar.period_until}; the deciding organ then lifts it",
            )
        )
    return with_remedy(answered(bar.determination, Tone.DUE, *notes))


__all__ = ["sanction_section"]
