"""Facts records into frames and back."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

import attrs

from cadre_policy.errors import CadrePolicyError, FactsError, InputError
from cadre_policy.frames.answers import Absent, ask_all, problems_of, take_all
from cadre_policy.frames.cells import facts_record, uniform
from cadre_policy.frames.columns import key_of
from cadre_policy.frames.door import opened
from cadre_policy.frames.engine import native
from cadre_policy.frames.intake import Wanted
from cadre_policy.frames.problems import FrameProblem
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.rules.language import plain_type

if TYPE_CHECKING:
    import polars as pl

S = TypeVar("S")
Backend = Literal["polars", "pandas", "pyarrow"]


@attrs.frozen(order=False, kw_only=True)
class FactsRead(Generic[S]):
    """The facts records of a frame's rows, and what was wrong with the others."""

    records: tuple[S | None, ...] = attrs.field(repr=False)
    """One for each row, in order; None for a row with a fault."""
    problems: tuple[FrameProblem, ...]

    def sound(self) -> tuple[S, ...]:
        """The records of the rows without faults."""
        return tuple(record for record in self.records if record is not None)


def wanted_of(subject: type[Any]) -> dict[str, Wanted]:
    """The fields of a facts record, in order."""
    return {field.name: Wanted(field.name, plain_type(field.type)) for field in attrs.fields(subject)}


def facts_frame(
    facts: Iterable[S], subject: type[S] | None = None, *, backend: Backend = "polars", exact_dates: bool = False
) -> Any:
    """A frame with a row for each facts record and the columns that :func:`with_answers` reads, in order.

    Args:
        facts: Records of one class.
        subject: Their class; needed only where there may be none of them.
        backend: The library of the frame.
        exact_dates: Give each date one column instead of two (the first and the last possible day).

    Raises:
        FactsError: records of several classes, or with *exact_dates* a date that is not one day.
        InputError: there are no records and no *subject*, or no such backend.
    """
    import polars as pl

    records = list(facts)
    if subject is None:
        if not records:
            raise InputError("facts_frame: without records, say of which class they would be (subject=...)")
        subject = type(records[0])
    for row, record in enumerate(records):
        if type(record) is not subject:
            raise FactsError(f"row {row}: facts of type {subject.__name__} are wanted, not {type(record).__name__}")
    columns: list[pl.Series] = []
    for name, wanted in wanted_of(subject).items():
        columns += _columns(name, wanted.kind, [getattr(record, name) for record in records], exact_dates=exact_dates)
    frame = pl.DataFrame(columns)
    match backend:
        case "polars":
            return frame
        case "pyarrow":
            return frame.to_arrow(compat_level=pl.CompatLevel.oldest())
        case "pandas":
            import pandas as pd

            from cadre_policy.frames.pandas_columns import given

            return pd.DataFrame({column.name: given(column, arrow=False) for column in columns})
    raise InputError(f"facts_frame: the backend is polars, pandas or pyarrow, not {backend!r}")


def _columns(name: str, kind: type[Any], values: list[Any], *, exact_dates: bool) -> list[pl.Series]:
    import polars as pl

    if kind is PartialDate:
        vague = [row for row, value in enumerate(values) if value is not None and not value.exact]
        if exact_dates and vague:
            raise FactsError(f"row {vague[0]}: {name} is not one day (exact_dates=False gives it two columns)")
        days = {name: "first_day"} if exact_dates else {f"{name}_first": "first_day", f"{name}_last": "last_day"}
        return [
            pl.Series(column, [None if value is None else getattr(value, end) for value in values], dtype=pl.Date)
            for column, end in days.items()
        ]
    if kind is bool:
        return [pl.Series(name, values, dtype=pl.Boolean)]
    if issubclass(kind, enum.Enum):
        return [pl.Series(name, [None if value is None else key_of(value) for value in values], dtype=pl.String)]
    assert issubclass(kind, Measure)
    amounts = [None if value is None else value.amount for value in values]
    if all(amount is None or isinstance(amount, int) for amount in amounts):
        return [pl.Series(name, amounts, dtype=pl.Int64)]
    return [pl.Series(name, [None if amount is None else float(amount) for amount in amounts], dtype=pl.Float64)]


def facts_of(frame: Any, subject: type[S], *, absent: Absent = "error") -> FactsRead[S]:
    """The facts records that a frame's rows state, whatever the kind of frame.

    Args:
        frame: pandas, Polars (eager or lazy), PyArrow or DuckDB; a lazy frame's columns are collected.
        subject: The class of the records; each of its fields is read from the column of its name.
        absent: What a column that is missing means: a mistake, or that nothing of it is on file.

    Raises:
        RecordError: columns are missing; all are listed.
        InputError: the frame is of no kind that is supported.
    """
    fields = wanted_of(subject)
    here = opened(frame, tuple(fields.values()))
    taken = take_all(here, fields, subject.__name__, absent=absent)
    if here.rows is None:
        columns = [column for one in taken.values() for column in one.columns]
        here = opened(here.engine.collect(here.frame.select(*columns)), ())
        taken = take_all(here, fields, subject.__name__, absent="unknown")
    found = ask_all(here, taken)
    problems = problems_of(here, taken, found)
    faulty = {row for problem in problems for row in problem.rows}
    assert here.rows is not None
    records: list[S | None] = [None] * here.rows.height
    parts = {name: one.part(found[name]) for name, one in taken.items()}
    sound = here.rows.with_row_index("·index")
    if faulty:
        sound = sound.filter(~sound["·index"].is_in(sorted(faulty)))
    columns_read = sound.select("·index", **native(uniform(parts)))
    for row in columns_read.iter_rows(named=True):
        index = row["·index"]
        try:
            records[index] = facts_record(subject, fields, parts, row)
        except CadrePolicyError as error:
            problems.append(FrameProblem(column=subject.__name__, rows=(index,), expected=str(error)))
    return FactsRead(records=tuple(records), problems=tuple(problems))
