"""Frames of every kind in, and the same kind out.

pandas and PyArrow frames lend the columns that a rule reads to Polars, which reckons; the answers go back beside the
caller's own columns.  Lazy frames (Polars, DuckDB) are never collected whole: they get expressions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import attrs
import narwhals.stable.v2 as nw
from narwhals.exceptions import DuplicateError

from cadre_policy.errors import InputError
from cadre_policy.frames.engine import DUCKDB, Engine, polars
from cadre_policy.frames.intake import Wanted
from cadre_policy.frames.problems import FrameProblem
from cadre_policy.measures import PartialDate

if TYPE_CHECKING:
    import polars as pl


@attrs.frozen(order=False, eq=False, kw_only=True)
class Opened:
    """A frame, ready to be asked."""

    frame: Any
    """The frame, lazy, in the words of its engine; of pandas and PyArrow frames only the columns that are wanted."""
    schema: dict[str, Any]
    """All columns by name, with the types of those that are wanted."""
    rows: pl.DataFrame | None = None
    """The same frame where its rows are in memory; None for lazy frames."""
    give: Callable[[Any], Any]
    """The caller's frame from the further columns; where it is lazy, from itself with them."""
    engine: Engine
    """How its expressions are written."""
    midnight: bool = False
    """Whether the frame's library has no other type for days."""
    problems: tuple[FrameProblem, ...] = ()


def opened(native: Any, wanted: Sequence[Wanted]) -> Opened:
    """A frame of any kind that is supported.

    Raises:
        InputError: it is of another kind, or has two columns of one name.
    """
    try:
        frame = nw.from_native(native, pass_through=True, allow_series=False)
    except DuplicateError:
        raise InputError("a frame with one column of each name is wanted") from None
    if isinstance(frame, nw.LazyFrame):
        return _lazy(frame)
    if isinstance(frame, nw.DataFrame):
        implementation = frame.implementation
        if implementation.is_polars():
            return _polars(native)
        if implementation.is_pyarrow():
            return _pyarrow(native, wanted)
        if implementation.is_pandas():
            return _pandas(native, wanted)
    kind = f"{type(native).__module__.partition('.')[0]} {type(native).__name__}"
    raise InputError(f"a frame of pandas, Polars (eager or lazy), PyArrow or DuckDB is wanted, not a {kind}")


def _lazy(frame: nw.LazyFrame[Any]) -> Opened:
    if not (frame.implementation.is_polars() or frame.implementation.is_duckdb()):
        raise InputError(f"a lazy frame of Polars or DuckDB is wanted, not of {frame.implementation}")
    if frame.implementation.is_duckdb():
        return Opened(
            frame=frame, schema=dict(frame.collect_schema()), engine=DUCKDB, give=lambda more: more.to_native()
        )
    native: pl.LazyFrame = frame.to_native()
    return Opened(frame=native, schema=dict(native.collect_schema()), engine=polars(), give=lambda more: more)


def _names(columns: Iterable[str], wanted: Sequence[Wanted]) -> list[tuple[str, Wanted]]:
    """The columns that are wanted and there, each with what wants it."""
    there = set(columns)
    found = []
    for one in wanted:
        names = [one.name, *([f"{one.name}_first", f"{one.name}_last"] if one.kind is PartialDate else [])]
        found += [(name, one) for name in names if name in there]
    return found


def _polars(native: pl.DataFrame) -> Opened:
    return Opened(frame=native.lazy(), schema=dict(native.schema), engine=polars(), rows=native, give=native.hstack)


def _lent(
    height: int, columns: Iterable[Any], lent: Sequence[pl.Series], give: Callable[[pl.DataFrame], Any], **more: Any
) -> Opened:
    import polars as pl

    row = pl.int_range(height, eager=True).alias("·row")  # a frame without columns would have no height
    rows = pl.DataFrame([row, *lent])
    schema = dict.fromkeys(map(str, columns)) | {one.name: one.dtype for one in lent}
    return Opened(frame=rows.lazy(), schema=schema, engine=polars(), rows=rows, give=give, **more)


def _pyarrow(native: Any, wanted: Sequence[Wanted]) -> Opened:
    import polars as pl

    lent = [pl.Series(name, native.column(name)) for name, _ in _names(native.column_names, wanted)]

    def give(more: pl.DataFrame) -> Any:
        table, columns = native, more.to_arrow(compat_level=pl.CompatLevel.oldest())
        for name in more.columns:
            table = table.append_column(name, columns.column(name))
        return table

    return _lent(native.num_rows, native.column_names, lent, give)


def _pandas(native: Any, wanted: Sequence[Wanted]) -> Opened:
    import pandas as pd

    from cadre_policy.frames import pandas_columns

    read = [pandas_columns.taken(native[name], one.kind, name) for name, one in _names(native.columns, wanted)]
    arrow = any(isinstance(dtype, pd.ArrowDtype) for dtype in native.dtypes)

    def give(more: pl.DataFrame) -> Any:
        return native.assign(**{one.name: pandas_columns.given(one, arrow=arrow) for one in more})

    problems = tuple(problem for _, problem in read if problem is not None)
    return _lent(len(native), native.columns, [one for one, _ in read], give, midnight=True, problems=problems)
