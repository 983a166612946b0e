"""Random records of every kind, made from the annotations of their fields."""

import datetime as dt
import typing
from decimal import Decimal
from typing import Any, TypeVar

import attrs
from hypothesis import reject
from hypothesis import strategies as st

from cadre_policy.errors import RecordError
from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.records import Record
from cadre_policy.records.kinds import required_kind

R = TypeVar("R", bound=Record)

_DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2100, 12, 31))
_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).filter(str.strip)
_DATES = st.one_of(
    _DAYS.map(PartialDate.on),
    _DAYS.map(lambda day: PartialDate.of(day.year, day.month)),
    _DAYS.map(lambda day: PartialDate.of(day.year)),
    st.tuples(_DAYS, _DAYS).map(lambda days: PartialDate.between(min(days), max(days))),
)
_SPECIAL = {
    "county": st.sampled_from(["533325", "530102", "110101"]),
    "clause": st.sampled_from(["3.2", "9.5", "S4.1"]),
    "year": st.integers(1949, 2199),
    "quarter": st.integers(1, 4),
    "grade": st.integers(1, 5),
}
"""Fields whose whole numbers or texts must mean something."""


def _amounts(kind: type[Measure]) -> st.SearchStrategy[Measure]:
    parts = st.integers(0, kind.highest * 10**kind.decimals)
    return parts.map(lambda number: kind(Decimal(number).scaleb(-kind.decimals)))


def _values(annotation: Any, name: str) -> st.SearchStrategy[Any]:
    kind, _ = required_kind(annotation)
    origin = typing.get_origin(kind)
    if origin is tuple:
        return st.lists(_values(typing.get_args(kind)[0], name), max_size=2).map(tuple)
    if origin is not None:
        return _ledgers(origin, typing.get_args(kind)[0])
    if issubclass(kind, Record):
        return records(kind)
    if issubclass(kind, LabelledEnum):
        return st.sampled_from(list(kind))
    if issubclass(kind, Measure):
        return _amounts(kind)
    if name in _SPECIAL:
        return _SPECIAL[name]
    return {str: _TEXTS, bool: st.booleans(), int: st.integers(), PartialDate: _DATES}[kind]


@st.composite
def _ledgers(draw: st.DrawFn, ledger: type[Any], entry: type[Record]) -> Any:
    entries = tuple(draw(st.lists(records(entry), max_size=2)))
    if not draw(st.booleans()):
        return ledger(entries=entries)
    days = sorted(draw(st.tuples(_DAYS, _DAYS)))
    return ledger(entries=entries, complete_from=days[0], complete_until=days[1])


@st.composite
def records(draw: st.DrawFn, kind: type[R], most: int = 5) -> R:
    """A record with its required fields and up to *most* others; fields that disagree are left out again."""
    fields = attrs.fields_dict(kind)
    required = [name for name, field in fields.items() if field.default is attrs.NOTHING]
    others = [name for name in fields if name not in required]
    chosen = draw(st.lists(st.sampled_from(others), max_size=most, unique=True)) if others else []
    given = {name: draw(_values(fields[name].type, name)) for name in [*required, *chosen]}
    while True:
        try:
            return kind(**given)
        except RecordError as error:
            wrong = {problem.path[0].name for problem in error.problems}  # type: ignore[attr-defined]
            if wrong & set(required) or not wrong & set(given):
                reject()
            given = {name: value for name, value in given.items() if name not in wrong}
