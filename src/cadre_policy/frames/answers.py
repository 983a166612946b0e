"""Ask a rule of every row of a frame at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeVar

import attrs

from cadre_policy.errors import InputError, RecordError, UnknownNameError
from cadre_policy.frames.columns import Columns
from cadre_policy.frames.delivery import Delivery
from cadre_policy.frames.door import Opened, opened
from cadre_policy.frames.engine import native
from cadre_policy.frames.intake import EXTREMES, Taken, Wanted, take, unknown
from cadre_policy.frames.parts import Part, Stages
from cadre_policy.frames.problems import FrameProblem
from cadre_policy.frames.settling import Settlement, raise_fault, settle_lazily, settle_rows
from cadre_policy.measures import PartialDate, as_date
from cadre_policy.rules.compiled import Compiled, compiled
from cadre_policy.rules.expression import Fact, Rule
from cadre_policy.rules.outcome import Status
from cadre_policy.rules.policy import YUNNAN, Policy
from cadre_policy.rules.resolve import walk_resolved

Frame = TypeVar("Frame")
Absent = Literal["error", "unknown"]

OPEN, FAULT = "·open", "·fault"


def with_answers(
    frame: Frame,
    rule: Rule[Any, Any],
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    name: str | None = None,
    causes: bool = False,
    settle: bool = True,
    absent: Absent = "error",
) -> Frame:
    """The frame with the rule's answer on every row.

    Columns are named as the fields of the rule's facts record; :mod:`cadre_policy.frames.intake` says what they hold.
    A null or NaN is "not on file".  The answers are those of :func:`cadre_policy.determine`: integers, or floats where
    the amounts have parts (the float nearest to the exact answer; nothing is decided by floats), booleans, keys of
    enumerations, dates; null where the answer is not determined.  An answer that is a date is given as one column if
    the frame's dates are, otherwise as ``<name>_first`` and ``<name>_last``.

    A lazy frame is read once or twice here, to check its columns and to settle what is open, and is returned lazy.

    Args:
        frame: pandas, Polars (eager or lazy), PyArrow or DuckDB.
        rule: The question.
        on: The day asked about: law and facts of that day.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day; None is everything encoded.
        name: The name of the column of answers; None is the rule's name with underscores.
        causes: Whether to add ``<name>_causes``: why there is no answer, as ``"not known|not in force"``, in the order of
            :class:`~cadre_policy.rules.outcome.Status`; null where there is one.
        settle: Whether to try, where facts are missing, if every completion gives the same.  Without it more answers
            are null; those that are given are the same.
        absent: What a column that is missing means: a mistake, or that nothing of it is on file.

    Raises:
        RecordError: columns are missing, of another type, or hold values that the fields cannot; all are listed, with
            their rows counted from 0.
        RuleConflictError: the cases of a table overlap or leave a gap on a row, which is named.
        MeasureError: an answer is out of its unit's range on a row, which is named.
        DateError: *on* is no date.
        InputError: the frame is of no kind that is supported, or has a column of that name already.
    """
    for day in (on, known_at):
        if isinstance(day, dt.datetime):
            as_date(day)  # refuses it, as determine does
    ready = compiled(rule, policy, on, known_at)
    asked = _Asked(ready, name or rule.name.replace(".", "_"), causes, settle, absent)
    answered: Frame = asked.answer(frame)
    return answered


@attrs.frozen(order=False, eq=False)
class _Asked:
    """A question about a frame."""

    ready: Compiled
    name: str
    causes: bool
    settle: bool
    absent: Absent

    def answer(self, native: Any) -> Any:
        facts = {n.name: Wanted.of(n) for n in walk_resolved(self.ready.resolved) if isinstance(n, Fact)}
        frame = opened(native, tuple(facts.values()))
        taken = take_all(frame, facts, self.ready.rule.name, absent=self.absent)
        parts = read_all(frame, taken, self.ready.rule.name)
        stages = Stages(frame.engine)
        part = Columns(self.ready.resolved, parts, stages)(self.ready.resolved)
        part = stages.kept(part)
        delivery = Delivery(
            name=self.name,
            unit=self.ready.rule.unit,
            spans=self.ready.rule.unit is PartialDate and any(len(one.columns) == 2 for one in taken.values()),
            causes=self.causes,
            engine=frame.engine,
        )
        for one in delivery.names:
            if one in frame.schema:
                raise InputError(f"the frame has a column {one!r} already: give another name")
        settlement = Settlement(self.ready, facts, parts, delivery)
        columns = delivery.expressions(part)
        open_ = part.absence().get(Status.NOT_KNOWN) if self.settle else None
        fault = delivery.fault(part)
        checks = {key: expr for key, expr in ((OPEN, open_), (FAULT, fault)) if expr is not None}
        run = stages.run(frame.frame, frame.schema, columns | checks)
        if frame.rows is None:
            return self._lazily(frame, taken, run, settlement, tuple(checks))
        answers = frame.engine.collect(run.select(*columns, *checks))
        # A frame of no columns has no rows: where none is read, any one keeps their number.
        columns_read = [column for one in taken.values() for column in one.columns]
        read = frame.rows.select(columns_read or frame.rows.columns[:1])
        if FAULT in checks and answers[FAULT].any():
            raise_fault(settlement, read, answers[FAULT])
        if OPEN in checks and answers[OPEN].any():
            answers = settle_rows(settlement, read, answers, answers[OPEN])
        return frame.give(answers.select(delivery.names))

    def _lazily(
        self,
        frame: Opened,
        taken: Mapping[str, Taken],
        run: Any,
        settlement: Settlement,
        checks: tuple[str, ...],
    ) -> Any:
        if checks:
            engine = frame.engine
            counted = run.select(**{key: engine.col(key).cast(engine.Int64).max() for key in checks})
            hits = engine.collect(counted).row(0, named=True)
            if hits.get(FAULT):
                self.answer(in_memory(frame, taken))  # says which row
            if hits.get(OPEN):
                run = settle_lazily(settlement, run, OPEN)
        return frame.give(run.select(*frame.schema, *settlement.delivery.names))


def take_all(frame: Opened, facts: Mapping[str, Wanted], what: str, *, absent: Absent) -> dict[str, Taken]:
    """How each field is read.

    Raises:
        RecordError: columns are missing that *absent* does not allow to be.
    """
    taken: dict[str, Taken] = {}
    missing: list[UnknownNameError] = []
    for name, wanted in facts.items():
        try:
            taken[name] = take(wanted, frame.schema, frame.engine, midnight=frame.midnight)
        except UnknownNameError as error:
            missing.append(error)
            taken[name] = unknown(wanted, frame.engine)
    if missing and absent == "error":
        raise RecordError(f'{what}: columns are missing (absent="unknown" reads them as not on file)', missing)
    return taken


def ask_all(frame: Opened, taken: Mapping[str, Taken]) -> dict[str, dict[str, Any]]:
    """The counts and extremes of all columns, in one reading."""
    asks = {f"{name}·{key}": expr for name, one in taken.items() for key, expr in one.asks.items()}
    found = frame.engine.collect(frame.frame.select(rows=frame.engine.rows(), **asks)).row(0, named=True)
    answers: dict[str, dict[str, Any]] = {}
    for name, one in taken.items():
        said = {key: found[f"{name}·{key}"] for key in one.asks} | {"rows": found["rows"]}
        # Of no rows DuckDB counts nothing rather than none.
        answers[name] = {key: 0 if value is None and key not in EXTREMES else value for key, value in said.items()}
    return answers


def problems_of(frame: Opened, taken: Mapping[str, Taken], found: Mapping[str, dict[str, Any]]) -> list[FrameProblem]:
    """Every fault of the columns with its rows; the frame's rows must be in memory."""
    assert frame.rows is not None
    rows = frame.rows.with_row_index("·index")
    problems = list(frame.problems)
    for name, one in taken.items():
        for column, expected, condition in one.wrong(found[name]):
            at = tuple(rows.filter(native(condition))["·index"].to_list())
            problems.append(FrameProblem(column=column, rows=at, expected=expected))
    return problems


def read_all(frame: Opened, taken: Mapping[str, Taken], what: str) -> dict[str, Part]:
    """The uniform columns.

    Raises:
        RecordError: they hold what the fields cannot.
    """
    found = ask_all(frame, taken)
    if frame.problems or any(one.wrong(found[name]) for name, one in taken.items()):
        if frame.rows is None:
            local = opened(in_memory(frame, taken), ())
            local_taken = take_all(local, {name: one.wanted for name, one in taken.items()}, what, absent="unknown")
            return read_all(local, local_taken, what)
        raise RecordError(f"{what}: the frame does not hold its facts", problems_of(frame, taken, found))
    return {name: one.part(found[name]) for name, one in taken.items()}


def in_memory(frame: Opened, taken: Mapping[str, Taken]) -> Any:
    """The columns of a lazy frame that are read, in memory."""
    columns = [column for one in taken.values() for column in one.columns]
    return frame.engine.collect(frame.frame.select(*columns))
