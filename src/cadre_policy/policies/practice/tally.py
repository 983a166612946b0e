"""Postings counted by what article 14 names: kinds of place, destinations, and the axes of exchange.

Counts are of postings, not of people, and go from the fewest to the most that the files leave possible.  The Opinion states no
number for any of them.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

import attrs

from cadre_policy.law import Label, LabelledEnum, Language
from cadre_policy.measures import as_date
from cadre_policy.records import (
    Cadre,
    Destination,
    Posting,
    PostingKind,
    TalentMode,
    TalentSource,
    TemperingPlace,
    Tier,
    Unit,
)

GRASSROOTS = frozenset({Tier.TOWNSHIP, Tier.VILLAGE})
_EXCHANGED = {PostingKind.EXCHANGE, PostingKind.SECONDMENT}
K = TypeVar("K", bound=LabelledEnum)


class ExchangeAxis(LabelledEnum):
    """The three axes along which article 14 wants cadres exchanged."""

    ORGAN_GRASSROOTS = "organ_grassroots", "机关与基层之间", "between organs and the grassroots"
    REGIONS = "regions", "地区之间", "between regions"
    DEPARTMENTS = "departments", "部门之间", "between departments"


@attrs.frozen(kw_only=True, order=False)
class HowOften:
    """How often: the fewest times, and the most; None is "no most known"."""

    fewest: int
    most: int | None

    def say(self, language: Language) -> str:
        """The number, or what is known of it."""
        zh = language == "zh"
        if self.most is None:
            return f"至少{self.fewest}" if zh else f"at least {self.fewest}"
        if self.fewest == self.most:
            return str(self.most)
        return f"{self.fewest}至{self.most}" if zh else f"{self.fewest} to {self.most}"


@attrs.frozen(kw_only=True, order=False)
class PracticeTally:
    """Postings in a span of days, by what article 14 names; one posting may stand in several rows."""

    places: Mapping[TemperingPlace, HowOften]
    """To the four kinds of places (clause 14.2)."""
    destinations: Mapping[Destination, HowOften]
    """Secondments by destination (clause 14.3)."""
    axes: Mapping[ExchangeAxis, HowOften]
    """Exchanges and secondments along the three axes (clause 14.4)."""

    def lines(self) -> tuple[Label, ...]:
        """Every row that is not certainly empty, in words."""
        rows = [*self.places.items(), *self.destinations.items(), *self.axes.items()]
        return tuple(
            Label(f"{kind.label.zh}:{times.say('zh')}", f"{kind.label.en}: {times.say('en')}")
            for kind, times in rows
            if times.fewest
        )


def axes_of(posting: Posting) -> Mapping[ExchangeAxis, bool | None]:
    """On which axes a posting lies, derived from its two ends; None where an end is not on file.

    Organs and the grassroots: one end is a township or village, the other is not.  Regions: the counties differ.
    Departments: the units differ, on one tier and in one county.
    """
    tiers, counties = (posting.from_tier, posting.to_tier), _counties(posting)
    elsewhere = _differ(*counties)
    ends = [None if tier is None else tier in GRASSROOTS for tier in tiers]
    one_tier, units = _differ(*tiers), _differ(posting.from_unit, posting.host)
    apart = [units, None if one_tier is None else not one_tier, None if elsewhere is None else not elsewhere]
    return {
        ExchangeAxis.ORGAN_GRASSROOTS: _differ(*ends),
        ExchangeAxis.REGIONS: elsewhere,
        ExchangeAxis.DEPARTMENTS: False if False in apart else None if None in apart else True,
    }


def _counties(posting: Posting) -> tuple[str | None, str | None]:
    start, end = posting.from_place, posting.place
    return None if start is None else start.county, None if end is None else end.county


def _differ(a: object, b: object) -> bool | None:
    return None if a is None or b is None else a != b


def practice_tally(subject: Cadre | Unit, first: dt.date, last: dt.date) -> PracticeTally:
    """The postings of a person, or of a unit's people, of which some part falls on a span of days.

    Args:
        subject: A personnel file, or a unit with those of its members.
        first: The first day.
        last: The last day.

    Raises:
        DateError: not dates, or *last* comes before *first*.
    """

    def counted(kinds: Iterable[K], of: Callable[[Posting, K], bool | None]) -> dict[K, HowOften]:
        return {kind: _times(subject, first, last, lambda posting, kind=kind: of(posting, kind)) for kind in kinds}  # type: ignore[misc]

    def on_axis(posting: Posting, axis: ExchangeAxis) -> bool | None:
        return axes_of(posting)[axis] if posting.kind in _EXCHANGED else False

    return PracticeTally(
        places=counted(TemperingPlace, lambda posting, kind: _is(posting.tempering, kind)),
        destinations=counted(
            Destination,
            lambda posting, kind: _is(posting.destination, kind) if posting.kind is PostingKind.SECONDMENT else False,
        ),
        axes=counted(ExchangeAxis, on_axis),
    )


def _is(found: object, wanted: object) -> bool | None:
    return None if found is None else found is wanted


def _times(subject: Cadre | Unit, first: dt.date, last: dt.date, where: Callable[[Posting], bool | None]) -> HowOften:
    people = subject.members if isinstance(subject, Unit) else (subject,)
    counts = [person.postings.count_in(first, last, where) for person in people]
    known = [most for _, most in counts if most is not None]
    told = len(known) == len(counts) and (isinstance(subject, Cadre) or subject.members_complete is True)
    return HowOften(fewest=sum(fewest for fewest, _ in counts), most=sum(known) if told else None)


def posted_between(unit: Unit, first: dt.date, last: dt.date, where: Callable[[Posting], bool | None]) -> bool | None:
    """Whether a posting of one of a unit's people in a span of days satisfies *where*.

    Raises:
        DateError: not dates, or *last* comes before *first*.
    """
    times = _times(unit, as_date(first), as_date(last), where)
    return True if times.fewest else False if times.most == 0 else None


def talent_tally(unit: Unit, first: dt.date, last: dt.date) -> Mapping[tuple[TalentSource, TalentMode], HowOften]:
    """How many people a unit brought in, by source and way of coming (clause 14.7); rows that are certainly empty are left out.

    An entry that does not say how many leaves the most open.

    Raises:
        DateError: not dates, or *last* comes before *first*.
    """
    ledger = unit.talent_intakes
    certain, possible = ledger.certain_in(first, last), ledger.possible_in(first, last)
    told = ledger.complete_over(first, last)
    found: dict[tuple[TalentSource, TalentMode], HowOften] = {}
    for source in TalentSource:
        for mode in TalentMode:
            sure = [one for one in certain if (one.source, one.mode) == (source, mode)]
            may_be = [one for one in possible if one.source in {None, source} and one.mode in {None, mode}]
            numbers = [one.persons for one in may_be]
            fewest = int(sum(one.persons.amount for one in sure if one.persons is not None))
            open_ended = not told or None in numbers
            most = None if open_ended else int(sum(one.amount for one in numbers if one is not None))
            if may_be:
                found[source, mode] = HowOften(fewest=fewest, most=most)
    return found


__all__ = [
    "GRASSROOTS",
    "ExchangeAxis",
    "HowOften",
    "PracticeTally",
    "axes_of",
    "posted_between",
    "practice_tally",
    "talent_tally",
]
