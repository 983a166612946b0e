"""What Kleene's logic leaves open, settled one by one: but one for each group of rows that the rule cannot tell apart.

Two rows with the same code are one group.  So are two rows that differ only in facts which were not read in settling
the first: in a population most of what is on file does not matter to whom it is asked about.
"""

from __future__ import annotations

import functools
import operator
import types
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from cadre_policy.errors import CadrePolicyError, MeasureError, RuleConflictError
from cadre_policy.frames.cells import Cells, facts_record, uniform
from cadre_policy.frames.delivery import Delivery
from cadre_policy.frames.engine import native
from cadre_policy.frames.intake import Wanted
from cadre_policy.frames.parts import Part
from cadre_policy.rules.compiled import Compiled
from cadre_policy.rules.outcome import Absence

if TYPE_CHECKING:
    import polars as pl

CODE, ROW = "·code", "·index"
ON_ROWS = (RuleConflictError, MeasureError)
"""What answering can raise about one subject."""


@attrs.frozen(order=False, eq=False)
class Settlement:
    """A rule, and how its facts are read from a frame and its answers given."""

    ready: Compiled
    facts: Mapping[str, Wanted]
    parts: Mapping[str, Part]
    delivery: Delivery

    def record(self, row: Mapping[str, Any]) -> Any:
        """The facts record of a row of uniform columns."""
        return facts_record(self.ready.rule.subject, self.facts, self.parts, row)

    @functools.cached_property
    def cells(self) -> Cells:
        """The cells of the rule's facts."""
        return Cells.of(self.ready.resolved, self.facts, self.parts, self.delivery.engine)


class _Noting(types.SimpleNamespace):
    """A bag of facts that notes which of them are read."""

    def __init__(self, facts: Any, names: Mapping[str, Any], read: set[str]) -> None:
        super().__init__(**{name: getattr(facts, name) for name in names}, _read=read)

    def __getattribute__(self, name: str) -> Any:
        value = super().__getattribute__(name)
        if not name.startswith("_"):
            super().__getattribute__("_read").add(name)
        return value


class _Groups:
    """Settles rows, each kind of row once."""

    def __init__(self, settlement: Settlement) -> None:
        self.settlement = settlement
        digits = settlement.cells.digits
        self.names = {name: [f"·{name}·{i}" for i in range(len(ds))] for name, ds in digits.items()}
        columns = [
            (column, digit)
            for name in digits
            for column, (digit, _) in zip(self.names[name], digits[name], strict=True)
        ]
        self.columns = dict(columns) | uniform(settlement.parts)
        """The columns that are needed of each row."""
        self.known: dict[
            tuple[str, ...], tuple[Callable[[Mapping[str, Any]], Any], dict[Any, dict[str, Any] | None]]
        ] = {}
        """For the facts read of some row: how their cells are taken from a row, and what cells had what outcome."""

    def __call__(self, row: Mapping[str, Any]) -> dict[str, Any] | None:
        """The answer's columns for a row that is open; None if it stays so.

        Raises:
            RuleConflictError, MeasureError: the row is at fault; it is named if it is known.
        """
        for key_of, outcomes in self.known.values():
            key = key_of(row)
            if key in outcomes:
                return outcomes[key]
        try:
            columns, read = self._settle(row)
        except ON_ROWS as error:
            raise _named(error, row.get(ROW)) from error
        names = tuple(column for name in self.names if name in read for column in self.names[name])
        if names not in self.known:
            self.known[names] = (operator.itemgetter(*names), {})
        key_of, outcomes = self.known[names]
        outcomes[key_of(row)] = columns
        return columns

    def _settle(self, row: Mapping[str, Any]) -> tuple[dict[str, Any] | None, set[str]]:
        """The answer's columns, and the facts that were read to find it."""
        ready, facts = self.settlement.ready, self.settlement.record(row)
        read: set[str] = set()
        box = _Noting(facts, self.names, read)
        ready.explained(box)
        outcomes = ready.settler.outcomes(box, ready.settler.missing(facts))
        if len(outcomes) != 1:
            return None, read
        value = outcomes[0]
        return self.settlement.delivery.row(value if isinstance(value, Absence) else ready.boxed(value)), read


def _named(error: CadrePolicyError, row: int | None) -> CadrePolicyError:
    return error if row is None else type(error)(f"row {row}: {error}")


def raise_fault(settlement: Settlement, rows: pl.DataFrame, fault: pl.Series) -> NoReturn:
    """Raise what the first faulty row raises when it is asked about alone.

    Raises:
        RuleConflictError: a table's cases overlap or leave a gap.
        MeasureError: an answer is out of its unit's range.
    """
    at = fault.arg_true()[0]
    row = rows[[at]].select(**native(uniform(settlement.parts))).row(0, named=True)
    try:
        settlement.ready.boxed(settlement.ready.outcome(settlement.record(row)).value)
    except ON_ROWS as error:
        raise _named(error, at) from error
    raise RuleConflictError(f"row {at}: the rule {settlement.ready.rule.name} cannot be answered")


def settle_rows(
    settlement: Settlement, rows: pl.DataFrame, answers: pl.DataFrame, open_rows: pl.Series
) -> pl.DataFrame:
    """The answers with those filled in that every completion of the missing facts gives.

    Args:
        settlement: The rule, and how it is read.
        rows: The columns that it reads.
        answers: What Kleene's logic gives.
        open_rows: The rows that it leaves open for want of facts.
    """
    import polars as pl

    groups = _Groups(settlement)
    at = open_rows.arg_true().alias(ROW)
    coded = rows[at].with_columns(**{CODE: native(settlement.cells.code())}).select(CODE).with_columns(at)
    first = coded[coded[CODE].arg_unique().sort()]
    examples = rows[first[ROW]].with_columns(**native(groups.columns)).with_columns(first)
    known: list[dict[str, Any]] = []
    for row in examples.iter_rows(named=True):
        columns = groups(row)
        if columns is not None:
            known.append({CODE: row[CODE]} | columns)
    if not known:
        return answers
    given = pl.DataFrame(known, infer_schema_length=None)
    filled = coded.join(given, on=CODE, how="inner")
    for name in settlement.delivery.names:
        column = answers[name]
        if filled[name].dtype == pl.Float64:
            column = column.cast(pl.Float64)
        answers = answers.with_columns(column.scatter(filled[ROW], filled[name].cast(column.dtype)))
    return answers


def settle_lazily(settlement: Settlement, run: Any, open_: str) -> Any:
    """The same on a frame whose rows are not in memory: the codes of settled groups become part of the expression."""
    groups = _Groups(settlement)
    engine = settlement.delivery.engine
    coded = run.with_columns(**{CODE: engine.when(engine.col(open_)).then(settlement.cells.code())})
    # DuckDB would carry a filter down through all stages and write the reckoning of its condition out in full, which
    # takes far longer than the rows do: there the rows without a code are one more group.
    asked = coded if engine.duckdb else coded.filter(engine.col(open_))
    rows = engine.collect(asked.select(CODE, **groups.columns).unique([CODE])).drop_nulls(CODE)
    known = [(row[CODE], groups(row)) for row in rows.iter_rows(named=True)]
    settled = {code: columns for code, columns in known if columns is not None}
    if not settled:
        return run
    codes = list(settled)
    schema = run.collect_schema()
    filled = {}
    for name in settlement.delivery.names:
        values = [columns[name] for columns in settled.values()]
        dtype = engine.Float64 if any(isinstance(value, float) for value in values) else schema[name]
        value = engine.col(CODE).replace_strict(codes, values, default=None, return_dtype=dtype)
        before = engine.col(name).cast(dtype)
        if name in settlement.delivery.answers:  # where a row is open there is no answer yet
            filled[name] = engine.when(before.is_null()).then(value).otherwise(before)
        else:
            filled[name] = engine.when(engine.col(CODE).is_in(codes)).then(value).otherwise(before)
    return coded.with_columns(**filled)
