"""The whole rule of annual leave, with its ten facts: records, personnel files and columns of it."""

import sys
from typing import Any

import polars as pl

from benchmarks.job import ON, Row
from benchmarks.measure import seconds
from cadre_policy.frames import with_answers
from cadre_policy.measures import Days, Months
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, AnnualLeaveFacts
from cadre_policy.records import Cadre, LeaveKind, LeaveTaken, Ledger
from cadre_policy.rules import value

CHECKED = 2_000
"""Rows on which the columns are compared with the answers one by one."""

SPARSE_FILE = Cadre(
    id="sparse", began_work="2010-03-15", leave=Ledger(complete_from="2023-01-01", complete_until=ON.isoformat())
)
"""A file that tells little: whether service was interrupted is not on file."""

_SPAN: dict[str, Any] = {"complete_from": "2010-03-15", "complete_until": ON.isoformat()}
FULL_FILE = Cadre(
    id="full",
    began_work="2010-03-15",
    interruptions=Ledger(**_SPAN),
    vacations=Ledger(**_SPAN),
    leave=Ledger(
        entries=(
            LeaveTaken(kind=LeaveKind.ANNUAL, since="2023-02-06", until="2023-02-17", days=Days(10)),
            LeaveTaken(kind=LeaveKind.SICK, since="2024-01-08", until="2024-02-07", months=Months(1)),
            LeaveTaken(
                kind=LeaveKind.PERSONAL, since="2024-03-04", until="2024-03-05", days=Days(2), pay_deducted=False
            ),
            LeaveTaken(kind=LeaveKind.ANNUAL, since="2024-04-01", until="2024-04-10", days=Days(8)),
        ),
        **_SPAN,
    ),
)
"""A file with leave of three kinds, complete since the start of service."""


def facts(index: int, row: Row) -> AnnualLeaveFacts:
    """Facts of the full rule; every twentieth has no sick leave on file."""
    return AnnualLeaveFacts(
        service_since=row[0],
        sick_leave=None if index % 20 == 0 else Months(index % 5),
        personal_leave=Days(index % 7),
        personal_leave_pay_kept=True,
        taken_before_ground=False,
        lost_for_last_year=False,
        school_vacation=False,
    )


def _whole(frame: pl.DataFrame) -> pl.DataFrame:
    """Every fact of the rule on file, from the frame of the three-fact job."""
    index = pl.int_range(pl.len())
    return frame.select(
        service_since="start",
        sick_leave="sick",
        personal_leave="personal",
        personal_leave_pay_kept=index % 2 == 0,
        taken_before_ground=index % 7 == 0,
        lost_for_last_year=index % 50 == 0,
        school_vacation=index % 10 == 0,
        vacation_due=index % 3 * 60,
        vacation_taken=index % 2 * 30,
        vacation_prevented=index % 4 == 0,
    )


def _blank(name: str, shift: int) -> pl.Expr:
    """A column with every twentieth row blank, other rows for each column."""
    blank = (pl.int_range(pl.len()) * 7919 + shift) % 20 == 0
    return pl.when(~blank).then(pl.col(name)).alias(name)


def _answer(frame: pl.DataFrame, name: str) -> float:
    """The time that the columns take, once they agree with the answers one by one."""
    some = with_answers(frame.head(CHECKED), ANNUAL_LEAVE, on=ON, name="days")
    for row in some.iter_rows(named=True):
        days = row.pop("days")
        alone = value(ANNUAL_LEAVE, _record(row), on=ON)
        if days != (None if alone is None else alone.amount):
            sys.exit(f"{name}: the columns and the answers one by one differ")
    return seconds(lambda: with_answers(frame, ANNUAL_LEAVE, on=ON, name="days"))


def _record(row: dict[str, object]) -> AnnualLeaveFacts:
    made: dict[str, Any] = {name: _fact(name, value) for name, value in row.items()}
    return AnnualLeaveFacts(**made)


def _fact(name: str, value: object) -> object:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return Months(value) if name == "sick_leave" else Days(value)
    return value


def columns(frame: pl.DataFrame) -> dict[str, float]:
    """Answers a second in columns: all on file, sick leave blank on 5 % of the rows, each fact blank on 5 %."""
    whole = _whole(frame)
    each = whole.with_columns(_blank(name, 3 * index) for index, name in enumerate(whole.columns))
    asked = {
        "full_rule_columns_per_s": whole,
        "full_rule_columns_one_fact_unknown_per_s": whole.with_columns(_blank("sick_leave", 0)),
        "full_rule_columns_each_fact_unknown_per_s": each,
    }
    return {name: frame.height / _answer(one, name) for name, one in asked.items()}


__all__ = ["FULL_FILE", "SPARSE_FILE", "columns", "facts"]
