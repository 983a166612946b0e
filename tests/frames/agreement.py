"""One by one = in columns of every kind of frame: random subjects asked both ways, values and causes compared.

For the tests of policies: ``disagreements(rule, on=...)`` gives what differs, in words; nothing is the wish.  Of 50,000
subjects it asks the explained path, the quick one and whole columns of Polars; of some of them, columns of every other
kind of frame, which lend theirs to Polars or have the same plan.  With ``CADRE_POLICY_FRAMES=all`` in the environment
every kind of frame is asked of all, which takes half an hour more.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import enum
import os
import types
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from unittest import mock

import attrs
import polars as pl

from cadre_policy.errors import CadrePolicyError
from cadre_policy.frames import with_answers
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.rules.compiled import Compiled, compiled
from cadre_policy.rules.expression import Fact, Rule
from cadre_policy.rules.outcome import CAUSES, Absence
from cadre_policy.rules.policy import YUNNAN, Policy
from cadre_policy.rules.resolve import walk_resolved
from cadre_policy.rules.settle import Settler
from frames.backends import BACKENDS, frame_of, in_polars
from frames.sample import MANY, ON_SUBJECTS, SEED, boxed, of_each, quick, sample, subjects, usual_count

ALL = os.environ.get("CADRE_POLICY_FRAMES") == "all"
LENT = MANY if ALL else min(5_000, MANY // 4)
"""Subjects that kinds of frame other than Polars' own are asked about."""
SETTLED = min(1_000, MANY // 20)
"""Subjects of whom what is open is settled too."""
TOLD = 3
"""Differences of one kind of frame that are told in full."""
ENGINES = frozenset({"polars", "duckdb"})
"""A frame of each engine; all other kinds lend their columns to Polars, or are Polars' own."""
PLANNED = frozenset({"duckdb"})
"""Frames for which making the plan takes far longer than the rows do: they are asked as seldom as possible."""
LONG = 250 if ALL else 150
"""Parts of a rule from which on a plan takes more than a second or two to make: such rules are not asked there."""
LONG_TO_SETTLE = 150 if ALL else 30
"""The same where the rule is settled, which plans three times."""
OF_EACH_KIND = 1_000_000 if ALL or MANY >= 50_000 else 60
"""Parts of a rule up to which every kind of frame is asked, if fewer subjects are; of longer ones a frame of each engine is.
What the other kinds lend to Polars is a matter of facts, and shorter rules have facts of every kind."""


# --- settling, which takes the longest ---


class _Watched(types.SimpleNamespace):
    """Facts that note which of them are read."""

    def __getattribute__(self, name: str) -> Any:
        if not name.startswith("_"):
            vars(self)["_read"].add(name)
        return super().__getattribute__(name)


@contextlib.contextmanager
def settled_once(settler: Settler) -> Iterator[None]:
    """Each set of facts is settled once, however often it is asked about: alone, and in every kind of frame.

    What is remembered goes by the facts themselves, so a frame that hands on other facts is told of those.
    """
    search = settler.outcomes
    remembered: dict[tuple[Any, ...], tuple[list[Any], set[str]]] = {}

    def outcomes(box: types.SimpleNamespace, missing: list[str]) -> list[Any]:
        facts = {name: vars(box)[name] for name in settler.facts}
        key = tuple(facts.values())
        if key not in remembered:
            read: set[str] = set()
            found = search(_Watched(**facts, _read=read), missing)
            remembered[key] = found, read
        found, read = remembered[key]
        for name in read:  # whoever watches the box sees it read, as in the search
            getattr(box, name)
        return found

    with mock.patch.object(settler, "outcomes", outcomes):
        yield


# --- what the columns must hold ---


def _spans(ready: Compiled, *, spans: bool) -> bool:
    """Whether dates are answered by two columns: where dates that are read have two."""
    dated = any(isinstance(node, Fact) and node.kind is PartialDate for node in walk_resolved(ready.resolved))
    return spans and dated and ready.rule.unit is PartialDate


def _said(outcome: Any, *, spans: bool) -> tuple[Any, ...]:
    """The answer (dates known to a span: two), and the causes where there is none."""
    if isinstance(outcome, Absence):
        causes = _CAUSES.get(outcome.causes) or _CAUSES.setdefault(outcome.causes, _joined(outcome))
        return (None, None, causes) if spans else (None, causes)
    if isinstance(outcome, Measure):
        return (outcome.amount if isinstance(outcome.amount, int) else float(outcome.amount), None)
    if isinstance(outcome, PartialDate):
        return (outcome.first_day, outcome.last_day, None) if spans else (outcome.first_day, None)
    return (outcome.value if isinstance(outcome, enum.Enum) else outcome, None)


_CAUSES: dict[Any, str] = {}


def _joined(absence: Absence) -> str:
    return "|".join(cause.value for cause in CAUSES if cause in absence.causes)


def _type_of(ready: Compiled) -> type[pl.DataType]:
    unit = ready.rule.unit
    if unit is bool:
        return pl.Boolean
    if issubclass(unit, Measure):
        return pl.Float64  # integers too: exact up to 2**53
    return pl.Date if unit is PartialDate else pl.String


def _wished(ready: Compiled, outcomes: Iterable[Any], *, spans: bool) -> pl.DataFrame:
    rows = [_said(one, spans=spans) for one in outcomes]
    names = ["answer_first", "answer_last"] if spans else ["answer"]
    types_ = dict.fromkeys(names, _type_of(ready)) | {"answer_causes": pl.String}
    columns = list(zip(*rows, strict=True)) or [()] * len(types_)
    return pl.DataFrame(
        [
            pl.Series(name, values, dtype=dtype, strict=dtype is not pl.Float64)
            for (name, dtype), values in zip(types_.items(), columns, strict=True)
        ]
    )


def _alike(given: pl.DataFrame, wished: pl.DataFrame) -> Iterator[str]:
    """What is wrong with the types of columns; numbers may be integers or floats, a column of nothing anything."""
    for name, dtype in wished.schema.items():
        found = given.schema[name]
        number = dtype == pl.Float64 and found.is_numeric()
        if not (number or found == dtype or given[name].null_count() == given.height):
            yield f"{name} is of {found}"


# --- the comparison ---


@attrs.frozen(order=False, eq=False)
class _Asking:
    """Subjects whose outcomes are known, to be asked in columns."""

    ready: Compiled
    people: Sequence[Any]
    outcomes: Sequence[Any]
    """In the rule's unit, or an absence."""
    spans: bool
    settle: bool

    def differing(self, backends: Iterable[str]) -> Iterator[str]:
        """What the columns of each kind of frame say otherwise."""
        wished = _wished(self.ready, self.outcomes, spans=_spans(self.ready, spans=self.spans))
        frame = frame_of(self.ready, self.people, spans=self.spans)
        for backend in backends:
            for difference in self._in_one(BACKENDS[backend](frame), wished):
                yield f"{backend}, settle={self.settle}: {difference}"

    def ask(self, native: Any, *, causes: bool) -> Any:
        """The frame with the answers."""
        ready = self.ready
        return with_answers(
            native,
            ready.rule,
            on=ready.on,
            policy=ready.policy,
            known_at=ready.known_at,
            name="answer",
            causes=causes,
            settle=self.settle,
        )

    def _in_one(self, native: Any, wished: pl.DataFrame) -> Iterator[str]:
        try:
            answered = self.ask(native, causes=True)
        except CadrePolicyError as error:
            yield f"in columns {error!r}"
            return
        given = in_polars(answered, ("who", *wished.columns)).sort("who")
        if given["who"].to_list() != list(range(wished.height)):
            yield f"{wished.height} rows are given back as {given.height}, or mixed up"
            return
        strange = list(_alike(given, wished))
        yield from strange
        if strange:
            return
        given = given.select(wished.columns).cast(wished.schema)
        differs = pl.any_horizontal(*(given[name].ne_missing(wished[name]) for name in wished.columns))
        rows = pl.select(differs).to_series().arg_true()
        for row in rows.head(TOLD):
            yield f"{self.people[row]!r} gives {wished.row(row)}, in columns {given.row(row)}"
        if len(rows) > TOLD:
            yield f"and {len(rows) - TOLD} more"

    def faults_differing(self, faulty: Sequence[tuple[Any, type[Exception]]]) -> Iterator[str]:
        """What the columns say otherwise of some of those who raise an error when asked alone."""
        for one, wished in faulty[:TOLD]:
            alone = frame_of(self.ready, [*self.people[:1], one], spans=self.spans)
            try:
                self.ask(alone, causes=False)
            except ON_SUBJECTS as raised:
                if type(raised) is not wished or f"row {alone.height - 1}: " not in str(raised):
                    yield f"settle={self.settle}: {one!r} raises {wished.__name__}, in columns {raised!r}"
            else:
                yield f"settle={self.settle}: {one!r} raises {wished.__name__}, in columns nothing"


def _compared(
    ready: Compiled, people: Sequence[Any], outcomes: Sequence[Any], backends: Sequence[str], **how: bool
) -> Iterator[str]:
    """What differs between known outcomes (absence, answer in its unit, type of error) and the columns."""
    if not (people and backends):
        return
    pairs = list(zip(people, outcomes, strict=True))
    sound = [(one, outcome) for one, outcome in pairs if not isinstance(outcome, type)]
    asking = _Asking(ready, [one for one, _ in sound], [outcome for _, outcome in sound], **how)
    yield from asking.differing(backends)
    yield from asking.faults_differing([(one, outcome) for one, outcome in pairs if isinstance(outcome, type)])


def _absence_or_boxed(ready: Compiled, outcome: Any) -> Any:
    return outcome if isinstance(outcome, Absence) else boxed(ready, outcome)


def _settled(ready: Compiled, facts: Any) -> Any:
    try:
        return _absence_or_boxed(ready, ready.outcome(facts).value)
    except ON_SUBJECTS as error:
        return type(error)


def _quickly(ready: Compiled, people: Sequence[Any], outcomes: Sequence[Any]) -> Iterator[str]:
    """Where the quick path decides otherwise than the explained one."""
    different = {id(one): (one, outcome) for one, outcome in zip(people, outcomes, strict=True)}
    for one, outcome in different.values():
        wished = None if isinstance(outcome, Absence) else outcome
        given = quick(ready, one, wished)
        if given != wished or type(given) is not type(wished):
            yield f"{one!r} gives {wished}, by the quick path {given}"


def disagreements(
    rule: Rule[Any, Any],
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    count: int | None = None,
    settled: int = SETTLED,
    lent: int = LENT,
    backends: Iterable[str] | None = None,
    seed: int = SEED,
    spans: bool = True,
) -> list[str]:
    """What differs between asking random subjects one by one, and asking frames of them.

    Args:
        rule: The question.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.
        count: Subjects asked without settling what is open, where both ways are quick; None is the usual number.
        settled: Subjects asked with it, which takes longer: ask fewer where one takes more than a millisecond.  Of a
            kind of frame that another stands for (:data:`ENGINES`), a fifth is asked.
        lent: Subjects asked in kinds of frame other than Polars' own.
        backends: The kinds of frame, of :data:`BACKENDS`; None is all of them, but if fewer subjects than usual are
            asked (on another day, say, or under another reading), Polars' alone.
        seed: What makes the subjects.
        spans: Whether dates may be known to a span only.
    """
    ready = compiled(rule, policy, on, known_at)
    parts = len(walk_resolved(ready.resolved))
    usual = usual_count(rule)
    count = usual if count is None else count
    if backends is None:
        backends = [one for one in BACKENDS if one not in PLANNED or parts <= LONG] if count >= usual else ["polars"]
        if parts > OF_EACH_KIND:
            backends = [one for one in backends if one in ENGINES]
    backends = list(backends)
    some = sample(ready, count, seed, spans)
    outcomes = [_absence_or_boxed(ready, outcome) for outcome in some.outcomes]
    found = list(_quickly(ready, some.people, outcomes))[:TOLD]
    for own, most in ((True, count), (False, lent)):
        asked = [one for one in backends if (one == "polars") is own]
        found += _compared(ready, some.people[:most], outcomes[:most], asked, spans=spans, settle=False)
    known = slice(some.known_from, None)  # once more without a null, and with each date in one column
    found += _compared(
        ready,
        some.people[known][-lent:],
        outcomes[known][-lent:],
        [one for one in backends if one not in PLANNED],
        spans=False,
        settle=False,
    )
    with settled_once(ready.settler):
        people = subjects(ready, settled, seed + 2, spans=spans)
        outcomes = of_each(lambda one: _settled(ready, one), people)
        # Every kind of frame is settled by one of two engines: those get all, the others a fifth.
        for kinds, number in ((ENGINES, settled), (set(BACKENDS) - ENGINES, settled // 5)):
            some_kinds = [one for one in backends if one in kinds and (one not in PLANNED or parts <= LONG_TO_SETTLE)]
            found += _compared(ready, people[:number], outcomes[:number], some_kinds, spans=spans, settle=True)
    return found


__all__ = ["BACKENDS", "disagreements", "subjects"]
