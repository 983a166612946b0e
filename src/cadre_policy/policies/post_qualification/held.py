"""How long posts, ranks and the like were held together, the breaks between them left out."""

from collections.abc import Iterable, Sequence

import attrs

from cadre_policy.measures import MIN_ORDINAL, Completion, Date, Months, PartialDate, whole_months
from cadre_policy.records.ledger import Entry

_LIFE = 600
"""Months of a working life and more: what a fact of this kind may say at most."""


@attrs.frozen(order=False, kw_only=True)
class Held:
    """A time of which the start moves on by the breaks while it runs, and of which the whole months are told once it ended."""

    ongoing: bool | None = None
    since: PartialDate | None = None
    months: Months | None = None


NOT_TOLD = Held()
NEVER_HELD = Held(ongoing=False, months=Months(0))


def held(
    entries: Iterable[Entry],
    certain: Sequence[object],
    day: Date,
    *,
    complete: bool,
    began_work: PartialDate | None,
) -> Held:
    """What entries come to on a day; those that overlap count once.

    Where entries may be missing, the time may have begun as early as work did: what is enough already stays enough, and
    what is not enough stays open.

    Args:
        entries: Posts, ranks or periods of service of one kind.
        certain: Those that certainly last on the day.
        day: The last day looked at.
        complete: Whether none can be missing.
        began_work: The start of work.
    """
    today = day.toordinal()
    lasting: list[tuple[PartialDate, PartialDate]] = []
    for entry in entries:
        begins, ends = entry.begins, entry.ends
        if begins is None or begins.first <= today < begins.last:
            return NOT_TOLD
        if begins.first > today:
            continue
        if any(entry is one for one in certain):
            ends = PartialDate.on(day)
        if ends is None or ends.first <= today < ends.last:
            return NOT_TOLD
        lasting.append((begins, PartialDate(min(ends.first, today), min(ends.last, today))))
    if not lasting:
        return NEVER_HELD if complete else NOT_TOLD
    since, reach = joined(lasting)
    if not complete:
        since = PartialDate(min(since.first, MIN_ORDINAL if began_work is None else began_work.first), since.last)
    if reach.first >= today:
        return Held(ongoing=True, since=since)
    if not complete:
        return NOT_TOLD
    fewest, most = _months(since.last, reach.first), _months(since.first, reach.last)
    return Held(ongoing=False, months=Months(fewest) if fewest == most else None)


def joined(lasting: list[tuple[PartialDate, PartialDate]]) -> tuple[PartialDate, PartialDate]:
    """The start, moved on by every break, and the last day of several times."""
    ordered = sorted(lasting, key=lambda pair: (pair[0].first, pair[0].last))
    (since, reach), *later = ordered
    for begins, ends in later:
        least, most = max(0, begins.first - reach.last - 1), max(0, begins.last - reach.first - 1)
        since = PartialDate(since.first + least, since.last + most)
        reach = PartialDate(max(reach.first, ends.first), max(reach.last, ends.last))
    return since, reach


def _months(first: int, last: int) -> int:
    """Whole months from a first to a last day, both held."""
    after = Date.fromordinal(last + 1)
    return min(_LIFE, whole_months(Date.fromordinal(min(first, last + 1)), after, Completion.ANNIVERSARY))


__all__ = ["Held", "held"]
