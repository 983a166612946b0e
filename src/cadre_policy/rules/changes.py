"""What would have to be different for another answer: the smallest sets of facts."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable
from typing import Any

import attrs

from cadre_policy.law.label import Language
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.rules.compiled import compiled
from cadre_policy.rules.declared import Change
from cadre_policy.rules.determine import refuse_unfit
from cadre_policy.rules.expression import Fact, Rule, S, T
from cadre_policy.rules.kleene import plain, same
from cadre_policy.rules.outcome import Absence
from cadre_policy.rules.policy import YUNNAN, Policy
from cadre_policy.rules.words import say_value

MOST_TRIALS = 200_000
"""Combinations tried at the most."""

_ORDER = (Change.CHANGEABLE, Change.FINDING, Change.CORRECTABLE, Change.FIXED)
_MARKS = {
    Change.CHANGEABLE: ("可改变", "can be brought about"),
    Change.FINDING: ("须另有认定", "only if found otherwise"),
    Change.CORRECTABLE: ("仅当记载有误", "only if the record is wrong"),
    Change.FIXED: ("不能改变", "cannot be otherwise"),
}


@attrs.frozen(order=False, eq=False)
class FactChange:
    """One fact that would have to be different."""

    fact: Fact[Any, Any]
    now: Any
    then: Any
    """The nearest value that, with the others of the set, gives the other answer."""

    @property
    def mark(self) -> Change:
        """Whether it can be brought about, corrected, found otherwise, or not be otherwise at all."""
        return self.fact.change

    def say(self, language: Language) -> str:
        """The change in words."""
        index = 0 if language == "zh" else 1
        said = f"{say_value(self.now, language)} → {say_value(self.then, language)}"
        return f"{self.fact.label.say(language)}: {said} ({_MARKS[self.mark][index]})"


@attrs.frozen(order=False, eq=False)
class ChangeSet:
    """Facts that together would give another answer; no part of the set would do."""

    changes: tuple[FactChange, ...]
    answer: Any
    """The answer that they would give."""

    def say(self, language: Language) -> str:
        """The set in words, with the answer it would give."""
        return "; ".join(one.say(language) for one in self.changes) + f" ⇒ {say_value(self.answer, language)}"


def what_would_change(
    rule: Rule[S, T],
    facts: S,
    answer: T | Callable[[T], bool] | None = None,
    *,
    on: dt.date,
    at_most: int = 2,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[ChangeSet, ...]:
    """The smallest sets of facts that, if they were different, would give another answer.

    Facts about a protected attribute (sex, ethnicity, party affiliation) are never proposed, and a fact that is
    not on file is asked for, not changed.  Every set is checked by asking the rule again.

    Args:
        rule: The question.
        facts: The facts as they are on file.
        answer: The answer hoped for, or a test of an answer; None is any other answer.
        on: The day asked about.
        at_most: How many facts a set may have.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Returns:
        The sets, smaller ones first; among equals, what can be brought about before what cannot.

    Raises:
        FactsError: the facts are of another record than the rule reads.
        DateError: *on* is not a date.
    """
    refuse_unfit(rule, facts, on)
    ready = compiled(rule, policy, on, known_at)
    settler = ready.settler
    box = settler.box(facts)
    now = ready.outcome(facts).value

    def wanted(value: Any) -> bool:
        if type(value) is Absence:
            return False
        if answer is None:
            return not same(value, now)
        boxed = ready.boxed(value)
        return bool(answer(boxed)) if callable(answer) else bool(boxed == answer)

    known = [(name, one) for name, one in settler.facts.items() if getattr(box, name) is not None]
    names = [name for name, one in known if one.change is not Change.PROTECTED]
    found: list[tuple[tuple[str, ...], ChangeSet]] = []
    trials = 0
    for size in range(1, at_most + 1):
        for chosen in itertools.combinations(names, size):
            if any(set(smaller) <= set(chosen) for smaller, _ in found):
                continue
            best: tuple[float, tuple[Any, ...], Any] | None = None
            for values in itertools.product(*(_others(box, name, settler.cells_whole(name, box)) for name in chosen)):
                trials += 1
                if trials > MOST_TRIALS:
                    return _ordered(found)
                value = _ask(ready, box, chosen, values)
                if not wanted(value):
                    continue
                nearest, value, tried = _nearest(ready, box, chosen, (values, value), wanted)
                trials += tried
                distance = sum(_distance(getattr(facts, n), v) for n, v in zip(chosen, nearest, strict=True))
                if best is None or distance < best[0]:
                    best = (distance, nearest, value)
            if best is not None:
                changes = tuple(
                    FactChange(settler.facts[n], getattr(facts, n), v) for n, v in zip(chosen, best[1], strict=True)
                )
                found.append((chosen, ChangeSet(changes, ready.boxed(best[2]))))
    return _ordered(found)


def _ordered(found: list[tuple[tuple[str, ...], ChangeSet]]) -> tuple[ChangeSet, ...]:
    def key(one: ChangeSet) -> tuple[int, int]:
        return (len(one.changes), max(_ORDER.index(change.mark) for change in one.changes))

    return tuple(sorted((one for _, one in found), key=key))


def _others(box: Any, name: str, cells: list[Any]) -> list[Any]:
    now = getattr(box, name)
    return [cell for cell in cells if cell != now]


def _ask(ready: Any, box: Any, names: tuple[str, ...], values: tuple[Any, ...]) -> Any:
    before = [getattr(box, name) for name in names]
    for name, value in zip(names, values, strict=True):
        setattr(box, name, value)
    try:
        return ready.plain_answer(box)
    finally:
        for name, value in zip(names, before, strict=True):
            setattr(box, name, value)


def _nearest(
    ready: Any,
    box: Any,
    names: tuple[str, ...],
    start: tuple[tuple[Any, ...], Any],
    wanted: Callable[[Any], bool],
) -> tuple[tuple[Any, ...], Any, int]:
    """Values nearer to those on file that do as well, where the answer moves with a fact and not in steps.

    Returns:
        The values, the answer that they give, and how often the rule was asked.
    """
    values, value = start
    tried = 0
    for index, name in enumerate(names):
        line = _line(getattr(box, name), values[index]) if name in ready.settler.carried else None
        if line is None:
            continue
        near, far, of = line
        while abs(far - near) > 1:
            middle = (near + far) // 2
            closer = (*values[:index], of(middle), *values[index + 1 :])
            found = _ask(ready, box, names, closer)
            tried += 1
            if wanted(found):
                far, values, value = middle, closer, found
            else:
                near = middle
    return values, value, tried


def _line(now: Any, then: Any) -> tuple[int, int, Callable[[int], Any]] | None:
    """Two days, or two whole amounts, as numbers, and what a number between them stands for; None for other values."""
    if isinstance(now, PartialDate):
        near = now.first if then.first < now.first else now.last
        return near, then.first, lambda day: PartialDate(day, day)
    if isinstance(now, Measure) and isinstance(now.amount, int) and isinstance(then.amount, int):
        return now.amount, then.amount, type(now)
    return None


def _distance(now: Any, then: Any) -> float:
    """How far a value is from the one on file, to prefer the nearest of several that do."""
    if type(now) is PartialDate and type(then) is PartialDate:
        return min(abs(then.first - now.first), abs(then.first - now.last))
    amounts = plain(now), plain(then)
    if all(not isinstance(a, bool) and hasattr(a, "__sub__") for a in amounts):
        return float(abs(amounts[1] - amounts[0]))
    return 0.0


__all__ = ["MOST_TRIALS", "ChangeSet", "FactChange", "what_would_change"]
