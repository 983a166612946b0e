"""When an answer becomes what one hopes for: the first day, and on what that rests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, cast

import attrs

from cadre_policy.law.label import Language
from cadre_policy.measures import Date, PartialDate
from cadre_policy.rules.declared import Change
from cadre_policy.rules.expression import Fact, Rule, S, T
from cadre_policy.rules.kleene import Trace
from cadre_policy.rules.outcome import Status
from cadre_policy.rules.policy import YUNNAN, Policy
from cadre_policy.rules.spans import Span
from cadre_policy.rules.timeline import Stretch, timeline


@attrs.frozen(order=False, eq=False, kw_only=True)
class Earliest(Generic[S, T]):
    """The first day on which the answer is the one asked for, for facts that stay as they are on file.

    Read it as "not before :attr:`certain`, provided that ..."; the library assumes nothing about the future.
    """

    certain: Date | None
    """The first day on which the answer is the one asked for; None if there is none within the horizon."""
    possible: Date | None
    """The first day on which what is not known leaves it open that it already is; None if no day before."""
    horizon: Date
    """The last day examined."""
    stretch: Stretch[S, T] | None
    """The days from :attr:`certain` on, with the reasons and what made the answer change."""
    provisos: tuple[Fact[S, Any], ...]
    """Facts that the answer rests on and that may be different by then."""

    def say(self, language: Language) -> str:
        """The date, what sets it, and the provisos, in words."""
        zh = language == "zh"
        if self.certain is None or self.stretch is None:
            text = f"至{self.horizon}止不会成立" if zh else f"not by {self.horizon}"
        else:
            text = f"最早{self.certain}" if zh else f"not before {self.certain}"
            if self.stretch.why:
                whys = (why.say(language) for why in self.stretch.why)
                text += (":" if zh else ": ") + (";" if zh else "; ").join(whys)
            if self.provisos:
                names = ("、" if zh else ", ").join(fact.label.say(language) for fact in self.provisos)
                text += f"。以下事实须保持不变:{names}" if zh else f"; provided that these stay as on file: {names}"
        if self.possible is not None:
            text += (
                f"(因事实不明,{self.possible}起已有可能)"
                if zh
                else f" (what is not known leaves it possible from {self.possible} on)"
            )
        return text


def earliest(
    rule: Rule[S, T],
    facts: S | Sequence[Span[S]],
    answer: T | Callable[[T], bool],
    *,
    on: dt.date,
    horizon: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Earliest[S, T]:
    """The first day from *on* to *horizon* on which the rule's answer is *answer*, or satisfies it.

    Args:
        rule: The question.
        facts: The facts as they are on file, or spans of them.
        answer: The answer hoped for, or a test of an answer: ``lambda days: days >= Days(10)``.
        on: The first day examined.
        horizon: The last day examined.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: the horizon comes before the day, or spans leave a gap.
    """
    return earliest_in(timeline(rule, facts, on, horizon, policy=policy, known_at=known_at), answer)


def earliest_in(stretches: Sequence[Stretch[S, T]], answer: T | Callable[[T], bool]) -> Earliest[S, T]:
    """The first day of a time line on which the answer is *answer*, or satisfies it.

    Args:
        stretches: A time line, as :func:`~cadre_policy.rules.timeline` gives it.
        answer: The answer hoped for, or a test of an answer.
    """
    wanted = cast("Callable[[Any], bool]", answer) if callable(answer) else lambda given: bool(given == answer)
    possible: Date | None = None
    for stretch in stretches:
        asked = stretch.determination
        if asked.determined and wanted(asked.value):
            return Earliest(
                certain=stretch.first,
                possible=possible,
                horizon=stretches[-1].last,
                stretch=stretch,
                provisos=tuple(_provisos(asked.outcome.trace)),
            )
        if Status.NOT_KNOWN in asked.causes and possible is None:
            possible = stretch.first
    return Earliest(certain=None, possible=possible, horizon=stretches[-1].last, stretch=None, provisos=())


def _provisos(trace: Trace) -> Iterator[Fact[Any, Any]]:
    """The facts of the deciding parts, each once, that may still change; a past date does not."""
    seen: set[str] = set()
    stack = [trace]
    while stack:
        node, value, parts = stack.pop()
        stack.extend(reversed(parts))
        if isinstance(node, Fact) and node.name not in seen:
            seen.add(node.name)
            if node.change not in {Change.FIXED, Change.PROTECTED} and not isinstance(value, PartialDate):
                yield node


__all__ = ["Earliest", "earliest", "earliest_in"]
