"""Frames of every kind: the facts of subjects as columns, and the columns of answers back."""

from __future__ import annotations

import datetime as dt
import enum
import functools
from collections.abc import Callable, Sequence
from typing import Any

import polars as pl

from cadre_policy.frames.engine import EPOCH
from cadre_policy.measures import PartialDate
from cadre_policy.rules.compiled import Compiled
from cadre_policy.rules.expression import Fact
from cadre_policy.rules.resolve import walk_resolved


def _column(name: str, kind: type[Any], values: Sequence[Any], *, spans: bool) -> dict[str, pl.Series]:
    if kind is PartialDate:
        first = _days([None if value is None else value.first - EPOCH for value in values])
        if not spans:
            return {name: first}
        last = _days([None if value is None else value.last - EPOCH for value in values])
        return {f"{name}_first": first, f"{name}_last": last}
    if kind is bool:
        return {name: pl.Series(values, dtype=pl.Boolean)}
    if issubclass(kind, enum.Enum):
        keys = {None: None} | {member: member.value for member in kind}
        return {name: pl.Series([keys[value] for value in values], dtype=pl.String)}
    amounts = [None if value is None else value.amount for value in values]
    if all(amount is None or isinstance(amount, int) for amount in amounts):
        return {name: pl.Series(amounts, dtype=pl.Int64)}
    return {name: pl.Series([None if amount is None else float(amount) for amount in amounts], dtype=pl.Float64)}


def _days(since_1970: Sequence[int | None]) -> pl.Series:
    return pl.Series(since_1970, dtype=pl.Int32).cast(pl.Date)


def frame_of(ready: Compiled, people: Sequence[Any], *, spans: bool = True) -> pl.DataFrame:
    """The facts of a rule as columns."""
    facts = {n.name: n.kind for n in walk_resolved(ready.resolved) if isinstance(n, Fact)}
    columns = {"who": pl.Series(range(len(people)), dtype=pl.Int64)}
    for name, kind in facts.items():
        columns |= _column(name, kind, [getattr(one, name) for one in people], spans=spans)
    return pl.DataFrame(columns)


def _pandas_numpy(frame: pl.DataFrame) -> Any:
    """As pandas reads a file by default: floats for numbers with gaps, objects for everything else with gaps."""
    import pandas as pd

    columns: dict[str, Any] = {}
    for column in frame:
        if column.dtype == pl.Date:
            columns[column.name] = column.to_numpy().astype("datetime64[ns]")
        elif column.dtype.is_numeric() or (column.dtype == pl.Boolean and not column.has_nulls()):
            columns[column.name] = column.to_numpy()
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


@functools.cache
def _database() -> Any:
    """Without DuckDB's rewriting of expressions, which takes forty times as long as all the rest for a long rule."""
    import duckdb

    return duckdb.connect(config={"disabled_optimizers": "expression_rewriter"})


def _duckdb(frame: pl.DataFrame) -> Any:
    return _database().from_arrow(frame.to_arrow())


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


def in_polars(native: Any, names: Sequence[str]) -> pl.DataFrame:
    """Columns of a frame of any kind as Polars', with null for nothing and days for midnights."""
    import narwhals.stable.v2 as nw

    frame = nw.from_native(native).select(*names)
    local = frame.collect("polars") if isinstance(frame, nw.LazyFrame) else frame
    found: pl.DataFrame = local.to_polars()
    timed = [name for name, dtype in found.schema.items() if isinstance(dtype, pl.Datetime)]
    if any((found[name].dt.time() != dt.time()).any() for name in timed):
        raise AssertionError(f"times of day in {timed}")
    return found.with_columns(pl.col(pl.Float32, pl.Float64).fill_nan(None), *(pl.col(one).dt.date() for one in timed))


def columns_of(native: Any, names: Sequence[str]) -> dict[str, list[Any]]:
    """Columns of a frame of any kind as lists of plain values, with None for nothing."""
    return in_polars(native, names).to_dict(as_series=False)
