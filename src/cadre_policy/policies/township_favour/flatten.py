"""From a unit's or a person's file, and the lists of places, to the facts of a favoured township."""

import datetime as dt

import attrs

from cadre_policy.law import CountyUnit, Evidence, Membership, county_unit, ethnic_township
from cadre_policy.measures import Date, as_date
from cadre_policy.policies.township_favour.facts import TownshipFavourFacts
from cadre_policy.records import Cadre, Place, Posting, TemperingPlace, Tier, TownshipKind, Unit

_YUNNAN = "53"
_HIGHER = {Tier.CENTRAL, Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY}


@attrs.frozen(kw_only=True, order=False)
class TownshipMemberships:
    """What the lists of places say of one place on a day, each with its evidence; None where they do not reach."""

    border_county: Membership | None = None
    ethnic_township: Membership | None = None
    autonomous_area: Membership | None = None
    poor_county: Membership | None = None
    """Whether its county is still listed as poor."""
    poor_support: Membership | None = None
    """Whether the support policies for poor counties hold for its county, listed or gone from the list."""


def township_memberships(subject: Unit | Cadre, on: dt.date) -> TownshipMemberships:
    """What the lists say of the place of a unit, or of a person's place of work, on a day.

    Raises:
        DateError: *on* is not a date.
    """
    day, place = as_date(on), place_of(subject)
    county = _county(place)
    if place is None or county is None:
        return TownshipMemberships()
    return TownshipMemberships(
        border_county=county.on_border(),
        ethnic_township=None if place.township is None else ethnic_township(county.code, place.township),
        autonomous_area=county.in_autonomous_area(),
        poor_county=county.listed_poor(day),
        poor_support=county.support_continues(day),
    )


def township_favour_facts(subject: Unit | Cadre, on: dt.date) -> TownshipFavourFacts:
    """The facts about the place of a unit, or about a person's place of work, on a day.

    What a unit's file states wins over a document that the place names, and both win over the lists of places.

    Args:
        subject: A unit's file, or a personnel file with its place of work.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    lists = township_memberships(subject, day)
    border, ethnic, poor = (stated(subject, kind, day) for kind in TownshipKind)
    support = lists.poor_support
    return TownshipFavourFacts(
        in_township=_in_township(subject),
        border_stated=border is not None,
        border_township=border,
        border_county=_value(lists.border_county),
        ethnic_stated=ethnic is not None,
        ethnic_township=ethnic,
        ethnic_listed=_value(lists.ethnic_township),
        autonomous_area=_value(lists.autonomous_area),
        poor_stated=poor is not None,
        poor_township=poor,
        poor_county=_value(support),
        poor_recalled=None if support is None else support.evidence is Evidence.RECALLED,
        grassroots=_grassroots(subject),
        hardship_area=_posted(subject, TemperingPlace.HARDSHIP_AREA, day),
        poverty_front=_posted(subject, TemperingPlace.POVERTY_FRONT, day),
    )


def place_of(subject: Unit | Cadre) -> Place | None:
    """Where a unit stands, or where a person works."""
    return subject.place if isinstance(subject, Unit) else subject.workplace


def flagged(subject: Unit | Cadre, kind: TownshipKind) -> bool | None:
    """What a unit's own file says of a kind; a personnel file says nothing."""
    if isinstance(subject, Cadre):
        return None
    flags = {
        TownshipKind.BORDER: subject.border_township,
        TownshipKind.ETHNIC: subject.ethnic_township,
        TownshipKind.POOR: subject.poor_township,
    }
    return flags[kind]


def declared(subject: Unit | Cadre, kind: TownshipKind, day: Date) -> bool | None:
    """True if a document names the township on that day.

    Never *no*: another document may name it, and no text says that the favour ends when a township leaves a list.
    """
    place, ordinal = place_of(subject), day.toordinal()
    documents = () if place is None else place.declared
    holds = any(
        one.kind is kind and one.since.last <= ordinal and (one.until is None or ordinal < one.until.first)
        for one in documents
    )
    return True if holds else None


def stated(subject: Unit | Cadre, kind: TownshipKind, day: Date) -> bool | None:
    """What the file or a document that it names says of a kind; the file's own word first."""
    flag = flagged(subject, kind)
    return declared(subject, kind, day) if flag is None else flag


def _value(membership: Membership | None) -> bool | None:
    return None if membership is None else membership.value


def _county(place: Place | None) -> CountyUnit | None:
    """The county unit of a place in Yunnan; the lists do not reach beyond."""
    if place is None or place.county is None or not place.county.startswith(_YUNNAN):
        return None
    return county_unit(place.county)


def _in_township(subject: Unit | Cadre) -> bool | None:
    """By the tier of a unit, otherwise by the township's name; a subdistrict (街道) is no township (乡镇)."""
    if isinstance(subject, Unit):
        if any(flagged(subject, kind) for kind in TownshipKind):
            return True
        if subject.tier in _HIGHER:
            return False
    place = place_of(subject)
    if place is None or place.township is None:
        return None
    if place.township.endswith(("街道", "街道办事处")):
        return False
    return True if place.township.endswith(("乡", "镇")) else None


def _grassroots(subject: Unit | Cadre) -> bool | None:
    if isinstance(subject, Unit) and subject.tier is not None:
        return subject.tier not in _HIGHER
    place = place_of(subject)
    return True if place is not None and place.township is not None else None


def _posted(subject: Unit | Cadre, where: TemperingPlace, day: Date) -> bool | None:
    """True if a posting on that day says so.  Never *no*: one need not be posted to work there."""
    if isinstance(subject, Unit):
        return None

    def there(posting: Posting) -> bool | None:
        return None if posting.tempering is None else posting.tempering is where

    return True if subject.postings.any_in(day, day, there) else None


__all__ = [
    "TownshipMemberships",
    "declared",
    "flagged",
    "place_of",
    "stated",
    "township_favour_facts",
    "township_memberships",
]
