"""What is asked of someone for a post or a rank, one requirement at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import PartialDate
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, Span, earliest

MONTHS_AHEAD = 120
"""How far ahead it is looked, unless a horizon is given, for the first day on which a requirement is met."""


@attrs.frozen(order=False, eq=False, kw_only=True, repr=False)
class Requirement:
    """One requirement, how someone stands with it, and from when on it is met."""

    name: Label
    """What is required."""
    determination: Determination[Any, Any]
    """Whether it is met on the day, with the reasons and what to ask."""
    generally: bool = False
    """Whether the text says "generally" (一般), so that the committee itself may depart from it; otherwise it says "shall"."""
    earliest: PartialDate | None = None
    """The first day on which it is met, as far as that was asked for and can be told; a span where facts leave one."""

    @property
    def met(self) -> bool | None:
        """Whether it is met on the day; None where that is not determined."""
        value = self.determination.value
        return value if isinstance(value, bool) else None

    def say(self, language: Language) -> str:
        """The requirement with its force and how it stands, in a line."""
        zh = language == "zh"
        force = ("一般" if zh else "generally") if self.generally else ("应当" if zh else "shall")
        text = f"[{force}] {self.determination.headline(language)}"
        if self.earliest is not None and self.met is not True:
            text += f";最早{self.earliest}" if zh else f"; not before {self.earliest}"
        return text

    def __repr__(self) -> str:
        return f"<Requirement {self.determination.rule.name}: {self.determination.status.value}>"


def first_met(
    rule: Rule[Any, bool],
    spans: Sequence[Span[Any]],
    *,
    on: dt.date,
    horizon: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> PartialDate | None:
    """The first day on which a requirement is met: a span from where facts leave it possible to where it is certain.

    Args:
        rule: Whether the requirement is met.
        spans: The facts from *on* to *horizon*.
        on: The first day looked at.
        horizon: The last day looked at.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: the horizon comes before the day, or spans leave a gap.
    """
    found = earliest(rule, spans, True, on=on, horizon=horizon, policy=policy, known_at=known_at)
    if found.certain is None:
        return None
    first = found.certain if found.possible is None else found.possible
    return PartialDate.between(first, found.certain)


__all__ = ["MONTHS_AHEAD", "Requirement", "first_met"]
