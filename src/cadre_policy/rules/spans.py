"""Facts that change by themselves with time, as spans of days over which they stay the same."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

import attrs

from cadre_policy.errors import DateError
from cadre_policy.measures import Date, as_date

S = TypeVar("S")

_ONE_DAY = dt.timedelta(days=1)


@attrs.frozen(order=False, kw_only=True)
class Span(Generic[S]):
    """Facts that hold from one day to another, both included."""

    from_: Date = attrs.field(converter=as_date)
    until: Date = attrs.field(converter=as_date)
    facts: S

    def __attrs_post_init__(self) -> None:
        if self.until < self.from_:
            raise DateError("a span of facts ends on or after the day it begins")


def spans_of(facts: Callable[[Date], S], first: dt.date, last: dt.date, turns: Iterable[Date]) -> tuple[Span[S], ...]:
    """The facts of every day from *first* to *last*; neighbours that are alike are one span.

    Args:
        facts: The facts of a day; asked of *first* and of each turn within the stretch.
        first: The first day, included.
        last: The last day, included.
        turns: Every day on which the facts may differ from those of the day before.  Too many only cost time; one that
            is left out goes unseen.  Days outside the stretch are passed over.

    Raises:
        DateError: not dates, or *last* comes before *first*.
    """
    begin, end = as_date(first), as_date(last)
    if end < begin:
        raise DateError("spans of facts end on or after the day they begin")
    spans: list[Span[S]] = []
    for day in sorted({begin, *(turn for turn in turns if begin < turn <= end)}):
        found = facts(day)
        if spans and spans[-1].facts == found:
            continue
        if spans:
            spans[-1] = attrs.evolve(spans[-1], until=day - _ONE_DAY)
        spans.append(Span(from_=day, until=end, facts=found))
    return tuple(spans)


__all__ = ["Span", "spans_of"]
