"""One by one = in columns: random subjects asked both ways, values and causes compared.

For the tests of policies: ``disagreements(rule, on=...)`` gives what differs, in words; nothing is the wish.
"""

from __future__ import annotations

import datetime as dt
import enum
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

import attrs
import polars as pl

from cadre_policy.errors import MeasureError, RuleConflictError
from cadre_policy.frames import with_answers
from cadre_policy.measures import MAX_ORDINAL, MIN_ORDINAL, Measure, PartialDate
from cadre_policy.rules.compiled import Compiled, compiled
from cadre_policy.rules.expression import Const, Fact, Rule
from cadre_policy.rules.outcome import CAUSES, Absence
from cadre_policy.rules.policy import YUNNAN, Policy
from cadre_policy.rules.resolve import CutOff, Figure, walk_resolved

MISSING = 0.2
"""The share of facts that are not on file."""
ON_SUBJECTS = (RuleConflictError, MeasureError)
"""What answering can raise about one subject."""


# --- random subjects ---


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
    """Random facts records for a rule, on both sides of all its thresholds."""
    rng = random.Random(seed)
    choices = _choices(ready, rng, spans=spans)
    fields = attrs.fields(ready.rule.subject)
    nothing = {field.name: None for field in fields}
    return [
        ready.rule.subject(
            **nothing | {name: None if rng.random() < missing else rng.choice(some) for name, some in choices.items()}
        )
        for _ in range(count)
    ]


# --- frames of every kind ---


def _column(name: str, kind: type[Any], values: Sequence[Any], *, spans: bool) -> dict[str, pl.Series]:
    if kind is PartialDate:
        first = [None if value is None else value.first_day for value in values]
        last = [None if value is None else value.last_day for value in values]
        if spans:
            return {f"{name}_{end}": pl.Series(days, dtype=pl.Date) for end, days in (("first", first), ("last", last))}
        return {name: pl.Series(first, dtype=pl.Date)}
    if kind is bool:
        return {name: pl.Series(values, dtype=pl.Boolean)}
    if issubclass(kind, enum.Enum):
        return {name: pl.Series([None if value is None else value.value for value in values], dtype=pl.String)}
    amounts = [None if value is None else value.amount for value in values]
    if all(amount is None or isinstance(amount, int) for amount in amounts):
        return {name: pl.Series(amounts, dtype=pl.Int64)}
    return {name: pl.Series([None if amount is None else float(amount) for amount in amounts], dtype=pl.Float64)}


def frame_of(ready: Compiled, people: Sequence[Any], *, spans: bool = True) -> pl.DataFrame:
    """The facts of a rule as columns."""
    facts = {n.name: n.kind for n in walk_resolved(ready.resolved) if isinstance(n, Fact)}
    columns = {"who": pl.Series(range(len(people)), dtype=pl.Int64)}
    for name, kind in facts.items():
        columns |= _column(name, kind, [getattr(one, name) for one in people], spans=spans)
    return pl.DataFrame(columns)


def _pandas_numpy(frame: pl.DataFrame) -> Any:
    """As pandas reads a file by default: floats for numbers with gaps, objects for everything else with gaps."""
    import numpy as np
    import pandas as pd

    columns: dict[str, Any] = {}
    for column in frame:
        if column.dtype.is_numeric():
            columns[column.name] = np.array([np.nan if v is None else v for v in column.to_list()])
        elif column.dtype == pl.Date:
            columns[column.name] = pd.Series(column.to_list(), dtype="datetime64[ns]")
        else:
            columns[column.name] = pd.Series(column.to_list(), dtype=object)
    return pd.DataFrame(columns)


def _pandas_objects(frame: pl.DataFrame) -> Any:
    import pandas as pd

    return pd.DataFrame({column.name: pd.Series(column.to_list(), dtype=object) for column in frame})


def _pandas_nullable(frame: pl.DataFrame) -> Any:
    return _pandas_numpy(frame).convert_dtypes()


def _pandas_arrow(frame: pl.DataFrame) -> Any:
    return frame.to_pandas(use_pyarrow_extension_array=True)


def _duckdb(frame: pl.DataFrame) -> Any:
    import duckdb

    return duckdb.connect().from_arrow(frame.to_arrow())


BACKENDS: dict[str, Callable[[pl.DataFrame], Any]] = {
    "polars": lambda frame: frame,
    "polars lazy": lambda frame: frame.lazy(),
    "pandas numpy": _pandas_numpy,
    "pandas objects": _pandas_objects,
    "pandas nullable": _pandas_nullable,
    "pandas arrow": _pandas_arrow,
    "pyarrow": lambda frame: frame.to_arrow(),
    "duckdb": _duckdb,
}


def columns_of(native: Any, names: Sequence[str]) -> dict[str, list[Any]]:
    """Columns of a frame of any kind as lists of plain values, with None for nothing."""
    import narwhals.stable.v2 as nw

    frame = nw.from_native(native)
    local = frame.collect("polars") if isinstance(frame, nw.LazyFrame) else frame
    found: dict[str, list[Any]] = {}
    for name in names:
        values = local[name].to_list()
        found[name] = [None if _absent(value) else _day(value) for value in values]
    return found


def _absent(value: Any) -> bool:
    return value is None or type(value).__name__ in {"NaTType", "NAType"} or value != value


def _day(value: Any) -> Any:
    return value.date() if isinstance(value, dt.datetime) else value


# --- the comparison ---


def one_by_one(ready: Compiled, facts: Any, *, settle: bool) -> Any:
    """The answer in its unit, an absence, or the type of the error that is raised."""
    try:
        value = ready.outcome(facts).value if settle else ready.explained(facts)[1]
        return value if isinstance(value, Absence) else ready.boxed(value)
    except ON_SUBJECTS as error:
        return type(error)


def _said(outcome: Any, *, spans: bool) -> tuple[Any, ...]:
    """What the columns must hold: the answer (dates: two), and the causes."""
    if isinstance(outcome, Absence):
        causes = "|".join(cause.value for cause in CAUSES if cause in outcome.causes)
        return (None, None, causes) if spans else (None, causes)
    if isinstance(outcome, Measure):
        return (outcome.amount if isinstance(outcome.amount, int) else float(outcome.amount), None)
    if isinstance(outcome, PartialDate):
        return (outcome.first_day, outcome.last_day, None) if spans else (outcome.first_day, None)
    return (outcome.value if isinstance(outcome, enum.Enum) else outcome, None)


def _compared(
    ready: Compiled, people: Sequence[Any], backends: Iterable[str], *, spans: bool, settle: bool
) -> Iterator[str]:
    expected = [one_by_one(ready, one, settle=settle) for one in people]
    sound = [(one, outcome) for one, outcome in zip(people, expected, strict=True) if not isinstance(outcome, type)]
    dates = spans and ready.rule.unit is PartialDate
    wished = [_said(outcome, spans=dates) for _, outcome in sound]
    frame = frame_of(ready, [one for one, _ in sound], spans=spans)
    names = ("answer_first", "answer_last", "answer_causes") if dates else ("answer", "answer_causes")
    question: dict[str, Any] = {"on": ready.on, "policy": ready.policy, "known_at": ready.known_at}
    dates &= any(isinstance(node, Fact) and node.kind is PartialDate for node in walk_resolved(ready.resolved))
    for backend in backends:
        try:
            given = with_answers(
                BACKENDS[backend](frame), ready.rule, name="answer", causes=True, settle=settle, **question
            )
        except ON_SUBJECTS as error:
            yield f"{backend}, settle={settle}: in columns {error!r}"
            continue
        columns = columns_of(given, ("who", *names))
        rows = zip(columns["who"], *(columns[name] for name in names), strict=True)
        for who, *row in rows:
            if tuple(row) != wished[who] or any(type(a) is bool for a in row) != any(
                type(a) is bool for a in wished[who]
            ):
                yield f"{backend}, settle={settle}: {sound[who][0]!r} gives {wished[who]}, in columns {tuple(row)}"
    faulty = [(one, outcome) for one, outcome in zip(people, expected, strict=True) if isinstance(outcome, type)]
    for one, wished_error in faulty[:3]:
        alone = frame_of(ready, [sound[0][0], one] if sound else [one], spans=spans)
        try:
            with_answers(alone, ready.rule, settle=settle, **question)
        except ON_SUBJECTS as raised:
            if type(raised) is not wished_error or f"row {alone.height - 1}: " not in str(raised):
                yield f"settle={settle}: {one!r} raises {wished_error.__name__}, in columns {raised!r}"
        else:
            yield f"settle={settle}: {one!r} raises {wished_error.__name__}, in columns nothing"


def disagreements(
    rule: Rule[Any, Any],
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    count: int = 50_000,
    settled: int = 500,
    backends: Iterable[str] = ("polars",),
    seed: int = 20180101,
    spans: bool = True,
) -> list[str]:
    """What differs between asking random subjects one by one and asking a frame of them.

    Args:
        rule: The question.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.
        count: Subjects asked without settling what is open, where both ways are quick.
        settled: Subjects asked with it, which takes longer one by one.
        backends: The kinds of frame, of :data:`BACKENDS`.
        seed: What makes the subjects.
        spans: Whether dates may be known to a span only.
    """
    ready = compiled(rule, policy, on, known_at)
    found: list[str] = []
    for number, settle in ((count, False), (settled, True)):
        people = subjects(ready, number, seed + settle, spans=spans)
        found += _compared(ready, people, backends, spans=spans, settle=settle)
    return found
