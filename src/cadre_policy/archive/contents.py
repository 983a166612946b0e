"""What an archive keeps: assessments of persons and of groups, and statements that none is missing."""

import functools
import json
from collections.abc import Callable
from typing import ClassVar

import attrs

from cadre_policy.errors import ArchiveError, RecordError
from cadre_policy.interop.converter import from_plain, to_plain
from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records import Assessment, GroupAssessment
from cadre_policy.records.kinds import to_known_date
from cadre_policy.records.record import Check, Record, about, in_order

__all__ = ["Completeness", "Content", "Kept", "Written", "canonical", "content_reader", "kind_of", "written"]

_MOST_AT_HAND = 8192
"""Records kept at hand with how they are written: results of many people read the same."""


_EXACT = Label("精确到日的日期", "a date known to the day")


class Kept(LabelledEnum):
    """Kinds of entries."""

    ASSESSMENT = "assessment", "考核", "assessment"
    GROUP_ASSESSMENT = "group_assessment", "班子（单位）考核", "assessment of a leading group or unit"
    COMPLETENESS = "completeness", "考核记录齐全的声明", "statement that no assessment is missing"


@attrs.frozen(kw_only=True, order=False, repr=False)
class Completeness(Record):
    """That no assessment of one person, or group, is missing over a span of days.

    Without it a ledger from the archive never says *no*: that nothing was recorded does not mean that nothing happened.
    """

    label = Label("考核记录齐全的声明", "statement that no assessment is missing")
    since: PartialDate = attrs.field(
        converter=to_known_date, metadata=about("完整自", "complete from", Privacy.PLAIN, "First day.")
    )
    until: PartialDate = attrs.field(
        converter=to_known_date, metadata=about("完整至", "complete until", Privacy.PLAIN, "Last day.")
    )
    of: Kept = attrs.field(
        default=Kept.ASSESSMENT, metadata=about("记录种类", "kind", Privacy.PLAIN, "Of which entries none is missing.")
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("since", "until"),
        *(Check((field,), lambda day: day.exact, _EXACT) for field in ("since", "until")),
        Check(("of",), lambda of: of is not Kept.COMPLETENESS, Label("考核的种类", "a kind of assessment")),
    )


Content = Assessment | GroupAssessment | Completeness
"""What an entry can hold."""

_CLASSES: dict[Kept, type[Content]] = {
    Kept.ASSESSMENT: Assessment,
    Kept.GROUP_ASSESSMENT: GroupAssessment,
    Kept.COMPLETENESS: Completeness,
}
_KINDS: dict[type, Kept] = {cls: kind for kind, cls in _CLASSES.items()}

canonical: Callable[[object], str] = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
).encode
"""Plain values as the one JSON text that stands for them: keys in order, no blanks."""


def kind_of(cls: type[object]) -> Kept:
    """Which kind of entry holds records of the class *cls*.

    Raises:
        ArchiveError: an archive keeps no such records.
    """
    kind = _KINDS.get(cls)
    if kind is None:
        expected = ", ".join(sorted(one.__name__ for one in _KINDS))
        raise ArchiveError(f"an archive keeps records of {expected}, not of {cls.__name__}")
    return kind


@attrs.frozen(order=False)
class Written:
    """A record as an entry holds it."""

    kind: Kept
    since: str
    until: str
    """The first and the last day that the record may be about, as ISO texts."""
    text: str
    """Its content as canonical JSON; what is not on file is left out."""


@functools.lru_cache(maxsize=_MOST_AT_HAND)
def written(record: Content) -> Written:
    """How *record* is written."""
    kind = kind_of(type(record))
    if isinstance(record, Completeness):
        first, last = record.since, record.until
    else:
        first = last = PartialDate.of(record.year)
    return Written(kind, first.first_day.isoformat(), last.last_day.isoformat(), canonical(to_plain(record)))


def content_reader() -> Callable[[Kept, str], Content]:
    """A reader of contents that keeps the last few thousand at hand, since records never change."""

    @functools.lru_cache(maxsize=_MOST_AT_HAND)
    def read(kind: Kept, text: str) -> Content:
        try:
            return from_plain(_CLASSES[kind], json.loads(text))
        except (RecordError, ValueError, RecursionError, AttributeError):
            raise ArchiveError(
                f"an entry does not hold what its kind says ({kind.label.en}): verify the archive"
            ) from None

    return read
