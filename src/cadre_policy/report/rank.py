"""What is determined about one person's rank: promotion, its earliest day, and a ground to lower it."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_policy.law import Label
from cadre_policy.measures import PartialDate
from cadre_policy.policies.rank_promotion import (
    earliest_rank_promotion,
    rank_after_lowering,
    rank_lowering_ground,
    rank_promotion,
)
from cadre_policy.records import Cadre
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, with_remedy


def rank_section(cadre: Cadre, asked: Asked) -> Section:
    """Whether and from when the next rank may be considered; a ground to lower the rank, if one is met.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    entries: list[Entry] = []
    promotion = rank_promotion(cadre, **asked.terms)
    target = promotion.facts.target
    if target is not None:
        note = Label(f"晋升目标:{target.label.zh}", f"rank aimed at: {target.label.en}")
        earliest = earliest_rank_promotion(cadre, **asked.terms)
        entries = [
            answered(promotion, Tone.PLAIN, note),
            answered(earliest, Tone.PLAIN, *_passed(earliest.value, asked)),
        ]
    ground = rank_lowering_ground(cadre, **asked.terms)
    if ground.value is True:
        lower = rank_after_lowering(cadre, **asked.terms)
        entries.append(with_remedy(answered(ground, Tone.DUE, Label(lower.headline("zh"), lower.headline("en")))))
    return Section(title=Label("职级晋升", "Promotion in rank"), entries=tuple(entries))


def _passed(day: PartialDate | None, asked: Asked) -> Iterator[Label]:
    """A passed day is easily misread as a claim."""
    if day is not None and day.last <= asked.on.toordinal():
        yield Label("年限已满;晋升并非自动,由任免机关决定", "service is complete; promotion is not automatic")


__all__ = ["rank_section"]
