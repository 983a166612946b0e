"""pandas columns into Polars and back, without passing through values where pandas has a type for them.

Plain NumPy types have no unknown and Python objects have no type at all; so the columns that a rule reads are taken
over by what their field needs, and answers come back in pandas' nullable types (or Arrow's, if the frame has those).
"""

import datetime as dt
import enum
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pandas as pd
import polars as pl

from cadre_policy.frames.problems import FrameProblem
from cadre_policy.measures import Measure

_REFUSED = object()


def taken(column: Any, kind: type[Any], name: str) -> tuple[pl.Series, FrameProblem | None]:
    """A pandas column as Polars', and what was wrong with its objects; those become null."""
    dtype = column.dtype
    if isinstance(dtype, pd.ArrowDtype):
        return pl.Series(name, column.array.__arrow_array__()), None
    if pd.api.types.is_bool_dtype(dtype) or pd.api.types.is_numeric_dtype(dtype):
        return _masked(column, name), None
    if pd.api.types.is_datetime64_any_dtype(dtype) and getattr(dtype, "tz", None) is None:
        return pl.Series(name, column.to_numpy().astype("datetime64[us]")), None
    return _objects(column, kind, name)


def _masked(column: Any, name: str) -> pl.Series:
    """Numbers and booleans; a NaN stays one, to be read as unknown."""
    dtype = column.dtype
    if not pd.api.types.is_extension_array_dtype(dtype):
        return pl.Series(name, column.to_numpy())
    missing = column.isna().to_numpy()
    values = pl.Series(name, column.fillna(False if dtype == "boolean" else 0).to_numpy(dtype=dtype.numpy_dtype))
    return pl.select(pl.when(pl.Series(~missing)).then(values)).to_series().alias(name)


def _objects(column: Any, kind: type[Any], name: str) -> tuple[pl.Series, FrameProblem | None]:
    read, what, dtype = _reader(kind)
    missing = column.isna().to_numpy()
    values = [None if gone else read(value) for value, gone in zip(column.tolist(), missing, strict=True)]
    rows = tuple(row for row, value in enumerate(values) if value is _REFUSED)
    if dtype is pl.Float64 and all(value is None or isinstance(value, int) for value in values):
        dtype = pl.Int64
    series = pl.Series(name, [None if value is _REFUSED else value for value in values], dtype=dtype)
    return series, FrameProblem(column=name, rows=rows, expected=f"{what} is wanted") if rows else None


def _reader(kind: type[Any]) -> tuple[Callable[[Any], Any], str, Any]:
    """How one Python object of a field is read, what is wanted in words, and the column's type."""
    if kind is bool:
        return lambda value: value if isinstance(value, bool) else _REFUSED, "True, False or nothing", pl.Boolean
    if issubclass(kind, enum.Enum):
        return _key, "a key as text", pl.String
    if issubclass(kind, Measure):
        return _number(kind.decimals), f"a number of at most {kind.decimals} decimal places", pl.Float64
    return _day, "a date without a time of day", pl.Date


def _key(value: object) -> object:
    return value if isinstance(value, str) else _REFUSED


def _number(decimals: int) -> Callable[[object], object]:
    def read(value: object) -> object:
        match value:
            case bool():
                return _REFUSED
            case int() | float():
                return value
            case Decimal() if value.is_finite() and value == round(value, decimals):
                return int(value) if value == int(value) else float(value)
        return _REFUSED

    return read


def _day(value: object) -> object:
    match value:
        case dt.datetime():
            return value.date() if value.tzinfo is None and value.time() == dt.time() else _REFUSED
        case dt.date():
            return value
    return _REFUSED


def given(series: pl.Series, *, arrow: bool) -> Any:
    """A Polars column as a pandas array of a type that has an unknown."""
    if arrow:
        return pd.arrays.ArrowExtensionArray(series.to_arrow())
    missing = series.is_null().to_numpy()
    if series.dtype == pl.Boolean:
        return pd.arrays.BooleanArray(series.fill_null(False).to_numpy(writable=True), missing.copy())
    if series.dtype == pl.Int64:
        return pd.arrays.IntegerArray(series.fill_null(0).to_numpy(writable=True), missing.copy())
    if series.dtype == pl.Float64:
        return pd.arrays.FloatingArray(series.fill_null(0.0).to_numpy(writable=True), missing.copy())
    if series.dtype == pl.Date:
        return pd.array(series.to_numpy().astype("datetime64[s]"), dtype="datetime64[s]")
    return pd.array(series.to_list(), dtype="string")
