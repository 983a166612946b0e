"""One record out of what several files say of the same thing, and what was not taken up.

The first file's word stands.  A later one fills in what is not on file, makes a date closer, and adds entries to lists;
whatever disagrees is left where it is and reported.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, TypeVar

import attrs

from cadre_policy.errors import RecordError
from cadre_policy.interop.desk.joining import may_be_one_day
from cadre_policy.interop.desk.located import DeskDoubt
from cadre_policy.measures import PartialDate
from cadre_policy.records import Ledger
from cadre_policy.records.ledger import Yearly
from cadre_policy.records.record import Record

__all__ = ["Source", "merged"]

R = TypeVar("R", bound=Record)

Tell = Callable[[DeskDoubt], None]
"""Takes why something in a field was not taken up."""

_APART = ("id", "members")
"""Fields that are not merged here."""


class Source(Protocol):
    """The file whose record is merged into another: what was done with it."""

    def refused(self, doubt: DeskDoubt, field: "attrs.Attribute[Any]") -> None:
        """Something in a field was not taken up."""

    def taken(self, field: "attrs.Attribute[Any]", *, whole: bool) -> None:
        """A field was taken up, as a whole or beside what stands there."""


def merged(kept: R, other: R, source: Source) -> R:
    """*kept* with what *other* knows more.

    Args:
        kept: whose word stands.
        other: what another file says of the same person or unit.
        source: the file of *other*, told of each field in which something was taken up or refused.
    """
    for field in attrs.fields(type(kept)):
        if field.name in _APART:
            continue
        old, new = getattr(kept, field.name), getattr(other, field.name)
        tell = partial(source.refused, field=field)
        if field.name == "as_of":
            if new is not None and old != new:
                tell(DeskDoubt.AS_OF)
            continue
        if field.name == "unread":
            value: Any = (*old, *(text for text in new if text not in old))
        elif isinstance(old, Ledger):
            value = _ledgers(old, new, tell)
        elif isinstance(old, tuple):
            value = _lists(old, new, tell)
        else:
            value = _values(old, new, tell)
        if value == old:
            continue
        try:
            kept = attrs.evolve(kept, **{field.name: value})
        except RecordError:
            tell(DeskDoubt.CONTRADICTS)
        else:
            source.taken(field, whole=value == new)
    return kept


def _values(old: Any, new: Any, tell: Tell) -> Any:
    if new is None or _covers(old, new):
        return old
    if old is None or _covers(new, old):
        return new
    tell(DeskDoubt.CONFLICT)
    return old


def _lists(old: tuple[Any, ...], new: tuple[Any, ...], tell: Tell) -> tuple[Any, ...]:
    """Lists without days: the longer one if it says all that the other does."""
    if _covers(old, new):
        return old
    if _covers(new, old):
        return new
    tell(DeskDoubt.CONFLICT)
    return old


def _ledgers(old: Ledger[Any], new: Ledger[Any], tell: Tell) -> Ledger[Any]:
    """The entries of both.  One that may be an entry of the first file in other words is not taken up."""
    entries = list(old.entries)
    free = dict.fromkeys(range(len(entries)))  # entries that the other file has not told of so far
    unmatched = []
    for entry in new.entries:
        same = next((one for one in free if _covers(entries[one], entry)), None)
        if same is None:
            same = next((one for one in free if _covers(entry, entries[one])), None)
            if same is not None:
                entries[same] = entry
        if same is None:
            unmatched.append(entry)
        else:
            del free[same]
    left = [entries[one] for one in free]
    added = []
    for entry in unmatched:  # a year has one entry, a day may have several that the other file tells apart
        rivals = old.entries if isinstance(entry, Yearly) else left
        if _outside(old, entry) and not any(_meet(one, entry) for one in rivals):
            added.append(entry)
    all_fit = len(added) == len(unmatched)
    if not all_fit:
        tell(DeskDoubt.ENTRY)
    span = _span(old, new, all_fit and all(_outside(new, entry) for entry in left))
    if span is None:
        tell(DeskDoubt.SPAN)
        span = (old.complete_from, old.complete_until)
    return Ledger(entries=(*entries, *added), complete_from=span[0], complete_until=span[1])


Span = tuple[PartialDate | None, PartialDate | None]


def _span(old: Ledger[Any], new: Ledger[Any], agreed: bool) -> Span | None:
    """The span for which the entries of both are complete; None if the new one's cannot be taken up."""
    mine, its = (old.complete_from, old.complete_until), (new.complete_from, new.complete_until)
    if its[0] is None or its[1] is None or its == mine:
        return mine
    if mine[0] is None or mine[1] is None:
        return its if agreed else None
    if mine[0].last <= its[0].first and its[1].last <= mine[1].first:
        return mine
    if agreed and its[0].last <= mine[0].first and mine[1].last <= its[1].first:
        return its
    return None


def _outside(ledger: Ledger[Any], entry: Any) -> bool:
    """Whether an entry certainly falls outside of the days for which a list is complete."""
    first, last = ledger.complete_from, ledger.complete_until
    if first is None or last is None:
        return True
    begins, ends = entry.begins, entry.ends
    return (begins is not None and begins.first > last.last) or (ends is not None and ends.last < first.first)


def _meet(one: Any, other: Any) -> bool:
    """Whether two entries may begin on the same day, so that they may be one entry in other words."""
    return one.begins is None or other.begins is None or may_be_one_day(one.begins, other.begins)


def _covers(one: Any, other: Any) -> bool:
    """Whether *one* says all that *other* says, at least as closely."""
    if other is None or one == other:
        return True
    if one is None or type(one) is not type(other):
        return False
    if isinstance(one, PartialDate):
        return bool(other.first <= one.first and one.last <= other.last)
    if isinstance(one, tuple):  # an empty one is not on file
        return all(any(_covers(item, wanted) for item in one) for wanted in other)
    if isinstance(one, Record):
        return all(_covers(getattr(one, field.name), getattr(other, field.name)) for field in attrs.fields(type(one)))
    return False
