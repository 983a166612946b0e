"""Remedies against sanctions that were decided of late: by when and to whom."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.remedies import against_sanction
from cadre_policy.policies.remedy_limits import RemedyLimit, remedies_against
from cadre_policy.records import Cadre, Sanction, SanctionKind
from cadre_policy.report.model import Asked, Entry, Section, Tone

_DECIDED = against_sanction(Label("作出处分的机关", "the organ that imposed the sanction"))


def remedy_section(cadre: Cadre, asked: Asked) -> Section:
    """The steps for which there may still be time, counted from the day of the decision.

    The day on which a person learned of a decision may be later and is not on file.  Of Party sanctions no time limit is
    either, and which organisational measures can be reviewed is told with them.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    found = tuple(entry for sanction in cadre.sanctions.entries for entry in sanction_remedies(sanction, asked))
    return Section(title=Label("复核、申诉期限", "Time for review and appeal"), entries=found)


def sanction_remedies(sanction: Sanction, asked: Asked) -> tuple[Entry, ...]:
    """The steps against one sanction for which there may still be time; none against what no text read gives one.

    Args:
        sanction: The sanction.
        asked: The day and the policy.
    """
    decided = sanction.decided
    if sanction.kind is not SanctionKind.ADMINISTRATIVE or decided is None or decided.first > asked.on.toordinal():
        return ()
    return tuple(
        _entry(sanction, limit)
        for limit in remedies_against(_DECIDED, told=decided, **asked.terms)
        if limit.in_time.value is not False
    )


def _entry(sanction: Sanction, limit: RemedyLimit) -> Entry:
    measure = sanction.measure.label
    return Entry(
        text=Label(f"{measure.zh}:{limit.say('zh')}", f"{measure.en}: {limit.say('en')}"),
        tone=Tone.DUE,
        determination=limit.in_time,
        notes=(
            Label(
                "自决定之日起算;知道或者收到决定较晚的,期限相应顺延",
                "counted from the day of the decision; later if it became known later",
            ),
        ),
    )


__all__ = ["remedy_section", "sanction_remedies"]
