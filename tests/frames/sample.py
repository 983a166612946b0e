"""Random subjects of a rule, on both sides of all its thresholds, and what each is told when asked alone.

Asking one by one is what takes time: the sample of a rule is made once and then compared with every other way of
asking (``frames.agreement`` and ``proofs.agreement``).
"""

from __future__ import annotations

import datetime as dt
import enum
import functools
import math
import os
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, TypeVar

import attrs

from cadre_policy.errors import DateError, MeasureError, RuleConflictError
from cadre_policy.measures import MAX_ORDINAL, MIN_ORDINAL, Measure, PartialDate
from cadre_policy.rules.compiled import Compiled
from cadre_policy.rules.expression import Const, Fact, Rule
from cadre_policy.rules.resolve import CutOff, Figure, walk_resolved
from cadre_policy.rules.trees import walk
from cadre_policy.rules.valuepath import UNDECIDED

T = TypeVar("T")

MISSING = 0.2
"""The share of facts that are not on file."""
MANY = int(os.environ.get("CADRE_POLICY_SUBJECTS", "50000"))
FEW = min(5_000, MANY // 4)
"""Subjects that a rule is asked about; fewer if nobody decides on it (it is part of rules that are asked of many), and of the
few rules that are so long that one answer takes half a millisecond."""
LONG = 100
"""Parts of a rule from which on it is long."""
SEED = 20180101
"""What makes the subjects, unless a test says otherwise: both comparisons then have the same."""
ON_SUBJECTS = (RuleConflictError, MeasureError, DateError)
"""What answering can raise about one subject."""


def usual_count(rule: Rule[Any, Any]) -> int:
    """How many subjects a rule is asked about."""
    return FEW if rule.authority is None or len(walk(rule)) > LONG else MANY


def _amounts(fact: Fact[Any, Any], bounds: Iterable[Measure], rng: random.Random) -> list[Measure]:
    """Amounts around every bound of the rule, at both ends, and anywhere between."""
    kind: type[Measure] = fact.kind
    low = 0 if fact.lowest is None else fact.lowest.amount
    high = kind.highest if fact.highest is None else fact.highest.amount
    smallest = Decimal(1).scaleb(-kind.decimals)
    near = [Decimal(b.amount) + step for b in bounds for step in (-1, -smallest, 0, smallest, 1)]
    wide = [Decimal(rng.randint(low, min(high, low + 100))) for _ in range(10)]
    parts = [one - one % smallest for one in (Decimal(rng.random()) * min(high, 100) for _ in range(5))]
    found = {Decimal(low), Decimal(high), *near, *wide, *parts}
    return [kind(one) for one in sorted(found) if low <= one <= high and one % smallest == 0]


def _days(on: dt.date, bounds: Iterable[int], rng: random.Random) -> list[int]:
    """Days around every cut-off, around month ends and leap days, and anywhere near."""
    today = on.toordinal()
    near = [bound + step for bound in bounds for step in (-1, 0, 1)]
    ends = [
        dt.date(year, month, day).toordinal() + step
        for year in (on.year - 9, on.year, on.year // 4 * 4 - 4)
        for month, day in ((1, 31), (2, 28), (4, 30), (12, 31))
        for step in (0, 1)
    ]
    wide = [today - rng.randint(-800, 9000) for _ in range(25)]
    return [one for one in {*near, *ends, *wide, today} if MIN_ORDINAL + 700 < one < MAX_ORDINAL - 700]


def _dates(days: Sequence[int], rng: random.Random) -> Iterator[PartialDate]:
    for one in days:
        yield PartialDate(one, one)
        day = dt.date.fromordinal(one)
        yield PartialDate.of(day.year, day.month)
        yield PartialDate(one, one + rng.choice((1, 2, 30, 365)))


def _choices(ready: Compiled, rng: random.Random, *, spans: bool) -> dict[str, list[Any]]:
    """What each fact of a rule may be."""
    nodes = walk_resolved(ready.resolved)
    figures = [n.value for n in nodes if isinstance(n, Const | Figure)]
    amounts = [value for value in figures if isinstance(value, Measure)]
    days = [n.cutoff for n in nodes if isinstance(n, CutOff)]
    for value in figures:
        days += [value.first, value.last] if isinstance(value, PartialDate) else []
    found: dict[str, list[Any]] = {}
    for fact in (node for node in nodes if isinstance(node, Fact)):
        if fact.kind is bool:
            found[fact.name] = [False, True]
        elif issubclass(fact.kind, enum.Enum):
            found[fact.name] = list(fact.kind)
        elif fact.kind is PartialDate:
            some = _days(ready.on, days, rng)
            exact = [PartialDate(one, one) for one in some]
            # Three in ten of what is drawn may be a span: exact days are repeated to make up the rest.
            found[fact.name] = [*exact, *exact, *_dates(some, rng)] if spans else exact
        else:
            same = [fact.kind(a.amount) for a in amounts if a.amount <= fact.kind.highest and _fits(fact.kind, a)]
            found[fact.name] = _amounts(fact, same, rng)
    return found


def _fits(kind: type[Measure], amount: Measure) -> bool:
    return round(Decimal(amount.amount), kind.decimals) == amount.amount


def subjects(ready: Compiled, count: int, seed: int, *, spans: bool = True, missing: float = MISSING) -> list[Any]:
    """Random facts records for a rule, on both sides of all its thresholds; of few kinds, the same record each time."""
    rng = random.Random(seed)
    choices = _choices(ready, rng, spans=spans)
    drawn = {
        name: [None if rng.random() < missing else value for value in rng.choices(some, k=count)]
        for name, some in choices.items()
    }
    rows = list(zip(*drawn.values(), strict=True)) if drawn else [()] * count
    nothing = {field.name: None for field in attrs.fields(ready.rule.subject)}

    def subject(values: tuple[Any, ...]) -> Any:
        return ready.rule.subject(**nothing | dict(zip(drawn, values, strict=True)))

    with attrs.validators.disabled():  # the values are of their facts' types
        if math.prod(len(some) + 1 for some in choices.values()) > count:
            return [subject(values) for values in rows]
        alike = {values: subject(values) for values in set(rows)}
        return [alike[values] for values in rows]


def of_each(question: Callable[[Any], T], people: Iterable[Any]) -> list[T]:
    """What each is told; where few facts make few kinds of subject, those are asked once each."""
    known: dict[int, T] = {}
    found = []
    for one in people:
        if id(one) not in known:
            known[id(one)] = question(one)
        found.append(known[id(one)])
    return found


@attrs.frozen(order=False, eq=False)
class Sample:
    """Subjects, and the outcome of each as the explained path gives it, unsettled: a plain value, an absence, an error.

    Of the first, facts are missing and dates may be spans; of the others, from :attr:`known_from` on, all is known.
    """

    people: Sequence[Any]
    outcomes: Sequence[Any]
    known_from: int


@functools.lru_cache(maxsize=1)
def sample(ready: Compiled, count: int, seed: int, spans: bool) -> Sample:
    """So many subjects of a rule, of a fifth of whom everything is known; the last one made is kept."""
    everyone = subjects(ready, count * 4 // 5, seed, spans=spans)
    people = [*everyone, *subjects(ready, count - len(everyone), seed + 1, spans=False, missing=0.0)]
    return Sample(people, of_each(lambda one: explained(ready, one), people), len(everyone))


def explained(ready: Compiled, facts: Any) -> Any:
    """What the explained path says of one subject: a plain value, an absence, or an error."""
    try:
        return ready.explained(facts)[1]
    except ON_SUBJECTS as error:
        return error


def boxed(ready: Compiled, outcome: Any) -> Any:
    """An outcome as the caller gets it: in its unit, None where there is none, or the type of the error."""
    if isinstance(outcome, Exception):
        return type(outcome)
    try:
        return ready.boxed(outcome)
    except ON_SUBJECTS as error:
        return type(error)


def quick(ready: Compiled, facts: Any, otherwise: Any) -> Any:
    """What the quick path gives one subject, None where there is no answer; what it does not decide is as *otherwise*."""
    try:
        return ready.quick(facts)
    except ON_SUBJECTS as error:
        return type(error)
    except UNDECIDED:
        return otherwise
