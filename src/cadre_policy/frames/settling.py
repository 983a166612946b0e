"""What Kleene's logic leaves open, settled one by one: but one for each group of rows that the rule cannot tell apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn

import attrs
import narwhals.stable.v2 as nw

from cadre_policy.errors import CadrePolicyError, DateError, MeasureError, RuleConflictError
from cadre_policy.frames.cells import Cells, facts_record, uniform
from cadre_policy.frames.delivery import Delivery
from cadre_policy.frames.intake import Wanted
from cadre_policy.frames.parts import Part
from cadre_policy.rules.compiled import Compiled
from cadre_policy.rules.outcome import Absence

if TYPE_CHECKING:
    import polars as pl

CODE, ROW = "·code", "·index"


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

    def settled(self, row: Mapping[str, Any]) -> dict[str, Any] | None:
        """The answer's columns for a row that is open; None if it stays so.

        Raises:
            CadrePolicyError: the row is at fault; it is named if it is known.
        """
        try:
            outcome = self.ready.outcome(self.record(row))
            if not outcome.settled:
                return None
            absent = isinstance(outcome.value, Absence)
            return self.delivery.row(outcome.value if absent else self.ready.boxed(outcome.value))
        except (RuleConflictError, MeasureError, DateError) as error:
            raise _named(error, row.get(ROW)) from error

    def cells(self) -> Cells:
        """The cells of the rule's facts."""
        return Cells.of(self.ready.resolved, self.facts, self.parts)


def _named(error: CadrePolicyError, row: int | None) -> CadrePolicyError:
    return error if row is None else type(error)(f"row {row}: {error}")


def raise_fault(settlement: Settlement, rows: pl.DataFrame, fault: pl.Series) -> NoReturn:
    """Raise what the first faulty row raises when it is asked about alone.

    Raises:
        RuleConflictError: a table's cases overlap or leave a gap.
        MeasureError: an answer is out of its unit's range.
        DateError: a reckoned date leaves the calendar.
    """
    faulty = nw.from_native(rows.with_row_index(ROW).filter(fault).head(1).lazy())
    row = faulty.select(ROW, **uniform(settlement.parts)).collect("polars").to_native().row(0, named=True)
    try:
        settlement.ready.boxed(settlement.ready.outcome(settlement.record(row)).value)
    except (RuleConflictError, MeasureError, DateError) as error:
        raise _named(error, row[ROW]) from error
    raise RuleConflictError(f"row {row[ROW]}: the rule {settlement.ready.rule.name} cannot be answered")


def settle_rows(
    settlement: Settlement, rows: pl.DataFrame, answers: pl.DataFrame, open_rows: pl.Series
) -> pl.DataFrame:
    """The answers with those filled in that every completion of the missing facts gives."""
    import polars as pl

    chosen = nw.from_native(rows.with_row_index(ROW).filter(open_rows).lazy())
    coded = chosen.with_columns(**{CODE: settlement.cells().code()}).select(ROW, CODE, **uniform(settlement.parts))
    found = coded.collect("polars").to_native()
    known: list[dict[str, Any]] = []
    for row in found.unique(CODE, keep="first", maintain_order=True).iter_rows(named=True):
        columns = settlement.settled(row)
        if columns is not None:
            known.append({CODE: row[CODE]} | columns)
    if not known:
        return answers
    given = pl.DataFrame(known, infer_schema_length=None)
    filled = found.select(ROW, CODE).join(given, on=CODE, how="inner")
    for name in settlement.delivery.names:
        column = answers[name]
        if filled[name].dtype == pl.Float64:
            column = column.cast(pl.Float64)
        values = filled[name].cast(column.dtype)
        answers = answers.with_columns(column.scatter(filled[ROW], values))
    return answers


def settle_lazily(settlement: Settlement, run: nw.LazyFrame[Any], open_: str) -> nw.LazyFrame[Any]:
    """The same on a frame whose rows are not in memory: the codes of settled groups become part of the expression."""
    code = nw.when(nw.col(open_)).then(settlement.cells().code())
    coded = run.with_columns(**{CODE: code})
    groups = coded.filter(nw.col(open_)).select(CODE, **uniform(settlement.parts)).unique([CODE]).collect("polars")
    known = [(row[CODE], settlement.settled(row)) for row in groups.iter_rows(named=True)]
    settled = {code: columns for code, columns in known if columns is not None}
    if not settled:
        return run
    codes = list(settled)
    filled = {}
    schema = run.collect_schema()
    for name in settlement.delivery.names:
        values = [columns[name] for columns in settled.values()]
        dtype = nw.Float64 if any(isinstance(value, float) for value in values) else schema[name]
        settled_value = nw.col(CODE).replace_strict(codes, values, default=None, return_dtype=dtype)
        filled[name] = nw.when(nw.col(CODE).is_in(codes)).then(settled_value).otherwise(nw.col(name).cast(dtype))
    return coded.with_columns(**filled)
