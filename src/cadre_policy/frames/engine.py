"""How expressions are written: in Polars' own words, or through Narwhals for DuckDB.

The two share their words, so the interpreter is written once.  Polars is not reached through Narwhals because
translating each expression costs more than a million rows take to reckon (ADR 0008).
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw

from cadre_policy.measures import MAX_ORDINAL, MIN_ORDINAL

if TYPE_CHECKING:
    import polars as pl

Expr = nw.Expr
"""An expression of either library."""

EPOCH = dt.date(1970, 1, 1).toordinal()
"""The ordinal of day 0: a *day* is a number of days since 1970-01-01."""
FIRST_DAY = MIN_ORDINAL - EPOCH
LAST_DAY = MAX_ORDINAL - EPOCH
"""The calendar that the library reasons over, in days."""


_KEPT = re.compile(r"·\d+")
"""The names of kept columns (``Stages.keep``)."""


class Engine:
    """The words of one library, and what the libraries say differently."""

    def __init__(self, words: Any, *, duckdb: bool) -> None:
        self.duckdb = duckdb
        self.col: Callable[[str], Expr] = words.col
        self.lit: Callable[..., Expr] = words.lit
        self.when: Callable[[Expr], Any] = words.when
        self.concat_str: Callable[..., Expr] = words.concat_str
        self.rows: Callable[[], Expr] = words.len
        self.Boolean, self.String, self.Date, self.Datetime = words.Boolean, words.String, words.Date, words.Datetime
        self.Int8, self.Int16, self.Int32, self.Int64 = words.Int8, words.Int16, words.Int32, words.Int64
        self.Float64 = words.Float64
        self.texts = (words.String, words.Categorical, words.Enum)

    @functools.cached_property
    def tells(self) -> bool:
        """Whether :meth:`read` can be asked."""
        return self.duckdb and self.read(self.col("·0") > self.col("·1")) == {"·0", "·1"}

    def read(self, expr: Expr) -> set[str]:
        """The kept columns that an expression reads; Narwhals has no word for it, but its expressions show them."""
        return set(_KEPT.findall(repr(expr)))

    def number(self, value: int | None) -> Expr:
        """A whole number, the same on all rows."""
        return self.lit(value, self.Int64)

    def count(self, condition: Expr) -> Expr:
        """On how many rows a condition holds."""
        return condition.cast(self.Int64).sum()

    def integers(self, below: int) -> Any:
        """The narrowest type that holds whole numbers below *below*, and as many negative ones: the quickest."""
        fits = ((7, self.Int8), (15, self.Int16), (31, self.Int32))
        return next((dtype for bits, dtype in fits if below <= 2**bits), self.Int64)

    def one_if(self, condition: Expr, dtype: Any = None) -> Expr:
        """1 where a condition holds, 0 elsewhere; also where it is open.  A cast of the condition takes much longer."""
        counted: Expr = self.when(condition).then(self.lit(1, dtype)).otherwise(self.lit(0, dtype))
        return counted

    def day_of(self, date: Expr) -> Expr:
        """Dates as days."""
        if self.duckdb:
            return (date - self.lit(dt.date.fromordinal(EPOCH))).cast(self.Int64)
        return date.cast(self.Int32)

    def date_of(self, day: Expr) -> Expr:
        """Days as dates."""
        if self.duckdb:
            return self.lit(dt.date.fromordinal(EPOCH)) + day.cast(self.Int32)
        return day.cast(self.Int32).cast(self.Date)

    def whole(self, number: Expr, by: int) -> Expr:
        """How many times a number not below 0 and within the calendar's reach holds another."""
        if self.duckdb:
            # Narwhals writes DuckDB's // with eight copies of its operand; here a float says the same.
            return ((number + 0.5) / float(by)).floor().cast(self.Int64)
        return number // by

    def nearest_float(self, number: Expr, scale: int) -> Expr:
        """The floats nearest to whole numbers divided by ``10**scale``.

        Polars divides by a constant by multiplying with its inverse, which is nearest only most of the time; by a
        column it divides.
        """
        number = number.cast(self.Float64)
        return number / (number * 0.0 + float(10**scale))

    def collect(self, frame: Any) -> pl.DataFrame:
        """The rows of a lazy frame."""
        found: pl.DataFrame = frame.collect("polars").to_native() if self.duckdb else frame.collect()
        return found

    def text(self, words: Sequence[Expr], separator: str) -> Expr:
        """Texts joined; a null is left out."""
        return self.concat_str(words, separator=separator, ignore_nulls=True)


def native(exprs: Any) -> Any:
    """Expressions of Polars' own engine, for the methods of Polars' frames, whose types do not know them."""
    return exprs


@functools.cache
def polars() -> Engine:
    """Polars' own words, loaded on use."""
    import polars as words

    return Engine(words, duckdb=False)


DUCKDB = Engine(nw, duckdb=True)
"""DuckDB's expressions, through Narwhals."""
