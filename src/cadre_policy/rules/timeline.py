"""On which days an answer changes, and why: exact within a stated horizon, without stepping through days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Generic

import attrs

from cadre_policy.errors import DateError, InputError
from cadre_policy.law.instrument import Citation
from cadre_policy.law.label import Language
from cadre_policy.measures import Date, as_date
from cadre_policy.rules.determination import Determination, same_answer
from cadre_policy.rules.determine import determine
from cadre_policy.rules.expression import InForce, Parameter, Rule, S, T
from cadre_policy.rules.policy import YUNNAN, Policy
from cadre_policy.rules.reasons import ResolvedPhrases, walk_reasons
from cadre_policy.rules.resolve import Resolved, as_resolved, parts_of, resolve
from cadre_policy.rules.spans import Span
from cadre_policy.rules.trees import own_parts, walk
from cadre_policy.rules.turns import DAY, turning_parts, turns

MOST_CHANGES = 2_000
"""Days examined at the most; a rule that turns more often within the horizon is refused."""


@attrs.frozen(order=False, eq=False)
class Why:
    """Something that turned on a day: a comparison of a rule, a figure or text that began to hold, or the facts."""

    part: Resolved | Parameter[Any] | InForce[Any, Any] | None
    """None if other facts began to hold."""
    cites: tuple[Citation, ...]

    def say(self, language: Language) -> str:
        """What turned, in words, with its citations."""
        zh = language == "zh"
        match self.part:
            case None:
                said = "记载的事实自此日起变化" if zh else "other facts hold from this day on"
            case Parameter(label=label):
                said = f"{label.say(language)}自此日起为新值" if zh else f"{label.say(language)} has a new value"
            case InForce():
                said = "另一文本自此日起适用" if zh else "another text applies from this day on"
            case part:
                said = ResolvedPhrases(language).say(part)
        cites = ("、" if zh else "; ").join(cite.say(language) for cite in self.cites)
        return said + (f" [{cites}]" if cites else "")


@attrs.frozen(order=False, eq=False, kw_only=True)
class Stretch(Generic[S, T]):
    """Days on which the answer is the same, for facts that stay as they are on file."""

    first: Date
    last: Date
    determination: Determination[S, T]
    """The answer on the first day."""
    why: tuple[Why, ...]
    """What made it change on the first day; empty for the first stretch."""


def timeline(
    rule: Rule[S, T],
    facts: S | Sequence[Span[S]],
    first: dt.date,
    last: dt.date,
    *,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[Stretch[S, T], ...]:
    """Every stretch of days with one answer, from *first* to *last*.

    Args:
        rule: The question.
        facts: The facts as they are on file, or spans of facts that follow each other without a gap.
        first: The first day, included.
        last: The horizon: the last day, included.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *last* comes before *first*, or spans leave a gap or overlap.
        InputError: the answer changes on more than 2,000 days within the horizon.
    """
    begin, end = as_date(first), as_date(last)
    if end < begin:
        raise DateError("a time line ends on or after the day it begins")
    found: list[Stretch[S, T]] = []
    asked = 0
    for span, segment_first, segment_last in _segments(rule, _spans(facts, begin, end), begin, end, policy):
        changes = _changes(rule, span.facts, segment_first, segment_last, policy, known_at)
        asked += len(changes)
        if asked > MOST_CHANGES:
            raise InputError(f"{rule.name}: turns on more than {MOST_CHANGES} days; ask for a nearer horizon")
        for ordinal, parts in sorted(changes.items()):
            day = Date.fromordinal(ordinal)
            answer = determine(rule, span.facts, on=day, policy=policy, known_at=known_at)
            if found and same_answer(found[-1].determination, answer):
                continue
            why: tuple[Why, ...] = ()
            if found:
                found[-1] = attrs.evolve(found[-1], last=Date.fromordinal(ordinal - 1))
                why = _told_once(_whys(parts, span, day, found[-1].determination, answer))
            found.append(Stretch(first=day, last=end, determination=answer, why=why))
    return tuple(found)


def _told_once(whys: Iterator[Why]) -> tuple[Why, ...]:
    return tuple({why.say("en"): why for why in whys}.values())


def _spans(facts: S | Sequence[Span[S]], first: Date, last: Date) -> list[Span[S]]:
    if not isinstance(facts, Sequence):
        return [Span(from_=first, until=last, facts=facts)]
    spans = [span for span in facts if span.until >= first and span.from_ <= last]
    ordered = sorted(spans, key=lambda span: span.from_.toordinal())
    covered = first.toordinal()
    for span in ordered:
        start = max(span.from_.toordinal(), first.toordinal())
        if start != covered:
            raise DateError("spans of facts follow each other without gap or overlap")
        covered = span.until.toordinal() + 1
    if covered <= last.toordinal():
        raise DateError("spans of facts cover every day from the first to the horizon")
    return ordered


def _law_days(rule: Rule[Any, Any], policy: Policy) -> set[int]:
    """Days on which a figure or a text may begin to hold, with the ends of each bracket of dates."""
    days: set[int] = set()
    for node in walk(rule):
        if isinstance(node, Parameter):
            brackets = [dated.since for dated in policy.values_of(node)]
        elif isinstance(node, InForce):
            brackets = [text.since for text in node.versions]
        else:
            continue
        for since in brackets:
            days |= {since.first, since.last}
    return days


def _segments(
    rule: Rule[S, Any], spans: list[Span[S]], first: Date, last: Date, policy: Policy
) -> Iterator[tuple[Span[S], int, int]]:
    """Stretches over which the law and the facts stay the same."""
    law = _law_days(rule, policy)
    for span in spans:
        low, high = max(span.from_, first).toordinal(), min(span.until, last).toordinal()
        starts = sorted({low, *(day for day in law if low < day <= high)})
        for start, after in zip(starts, [*starts[1:], high + 1], strict=True):
            yield span, start, after - 1


def _changes(
    rule: Rule[Any, Any], facts: Any, first: int, last: int, policy: Policy, known_at: dt.date | None
) -> dict[int, list[Resolved]]:
    """The first day of a segment, and every later day on which a part of the rule turns, with those parts."""
    law = resolve(rule, policy=policy, on=Date.fromordinal(first), known_at=known_at, day=DAY)
    found: dict[int, list[Resolved]] = {first: []}
    for part in turning_parts(as_resolved(law)):
        for day in turns(part, facts, first, last):
            found.setdefault(day, []).append(part)
    # The tree that the parts belong to is needed to find their citations.
    return {day: [*parts, as_resolved(law)] for day, parts in found.items()}


def _whys(
    parts: list[Resolved], span: Span[Any], day: Date, before: Determination[Any, Any], now: Determination[Any, Any]
) -> Iterator[Why]:
    *turned, tree = parts
    for part in turned:
        yield Why(part, _cites_of(tree, part))
    if turned:
        return
    if span.from_ == day:
        yield Why(None, ())
    ordinal = day.toordinal()
    for used in (*before.figures, *now.figures):
        if ordinal in {used.since.first, used.since.last}:
            yield Why(used.parameter, (used.cite,))
    deciding = {reason.node.name for reason in walk_reasons(now.because) if isinstance(reason.node, Rule)}
    for rule in walk(now.rule):
        if isinstance(rule, Rule) and rule.name in {*deciding, now.rule.name}:
            for node in own_parts(rule):
                if isinstance(node, InForce) and any(ordinal in {t.since.first, t.since.last} for t in node.versions):
                    yield Why(node, rule.cites)


def _cites_of(tree: Resolved, part: Resolved) -> tuple[Citation, ...]:
    """The citations of the innermost named rule around a part."""
    stack: list[tuple[Resolved, tuple[Citation, ...]]] = [(tree, ())]
    while stack:
        node, cites = stack.pop()
        if node is part:
            return cites
        inner = node.cites if isinstance(node, Rule) else cites
        stack.extend((as_resolved(below), inner) for below in parts_of(node))
    return ()


__all__ = ["MOST_CHANGES", "Stretch", "Why", "timeline"]
