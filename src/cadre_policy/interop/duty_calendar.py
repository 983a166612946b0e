"""Days by which something is due, as an iCalendar file (RFC 5545) that any calendar program reads.

Only what the text gives a day for has one: what is owed every calendar year, and on request the members' yearly check-ups.
A duty for which the text sets no interval is in no calendar, and nobody has to be tolerated by a day.

The same file asked about on the same day gives the same bytes: an event's identifier is made of the unit, the clause and the
year, so a calendar program that reads a later file changes the event instead of adding one; the time stamp is midnight of the
day asked about, in UTC.  Needs the extra ``calendar``.
"""

import datetime as dt
import uuid
from collections.abc import Collection, Iterable
from typing import Any, Final

import attrs

from cadre_policy.errors import InputError, MissingExtraError
from cadre_policy.law import Label, Language
from cadre_policy.measures import Date, as_date
from cadre_policy.policies.check_ups import check_up_deadline
from cadre_policy.policies.yearly_duties import yearly_duties
from cadre_policy.policies.yearly_duties.table import split_bound
from cadre_policy.records import Unit
from cadre_policy.rules import YUNNAN, Policy
from cadre_policy.version import VERSION

_CHECK_UP: Final = "17.3"


@attrs.frozen(kw_only=True, order=False, repr=False)
class DueDate:
    """A day by which something is due."""

    uid: str
    """The same for the same unit, clause, year and person, whenever it is asked."""
    on: Date
    """The last day."""
    title: Label
    note: Label
    clause: str
    """The clause of the Opinion that asks for it."""
    personal: bool
    """Whether it is about one member."""

    def __repr__(self) -> str:
        """The clause and the day."""
        return f"DueDate({self.clause}: {self.on})"


def due_dates(
    unit: Unit,
    *,
    on: dt.date,
    bound: Collection[str] | None = None,
    members: bool = False,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[DueDate, ...]:
    """The days by which something is still due of a unit, in the order of the days.

    Args:
        unit: The unit's file with its ledger of duties.
        on: The day asked about.
        bound: The clauses that bind this unit, all others not; None is not known, and then what may be owed is listed
            too.
        members: Whether the days of the members' yearly check-ups follow, under their identifiers.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        UnknownNameError: *bound* names a clause of which no duty is watched.
        DateError: *on* is not a date.
    """
    terms: dict[str, Any] = {"on": as_date(on), "policy": policy, "known_at": known_at}
    found = []
    yearly, _ = split_bound(bound)
    for standing in yearly_duties(unit, bound=yearly, **terms):
        if standing.due_on is not None:
            rule, clause = standing.status.rule.label, standing.duty.clause_id
            found.append(
                DueDate(
                    uid=_uid(unit.id, clause, standing.year),
                    on=standing.due_on,
                    title=Label(f"{clause} {rule.zh}", f"{clause} {rule.en}"),
                    note=Label(standing.say("zh"), standing.say("en")),
                    clause=clause,
                    personal=False,
                )
            )
    for member in unit.members if members else ():
        deadline = check_up_deadline(member, **terms)
        if deadline is not None:
            day = deadline.first_day
            found.append(
                DueDate(
                    uid=_uid(unit.id, _CHECK_UP, day.year, member.id),
                    on=day,
                    title=Label(f"{_CHECK_UP} 全面体检:{member.id}", f"{_CHECK_UP} full check-up: {member.id}"),
                    note=Label(f"最迟:{deadline}", f"at the latest: {deadline}"),
                    clause=_CHECK_UP,
                    personal=True,
                )
            )
    return tuple(sorted(found, key=lambda one: one.on))


def _uid(*parts: object) -> str:
    named = "/".join(str(part) for part in ("cadre-policy", "due", *parts))
    return f"{uuid.uuid5(uuid.NAMESPACE_URL, named)}@cadre-policy"


def calendar_text(dates: Iterable[DueDate], *, on: dt.date, language: Language = "zh") -> str:
    """Days by which something is due as the text of an iCalendar file: events of a whole day that take no time.

    Args:
        dates: At least one.
        on: The day asked about, which is the time stamp.
        language: The language of titles and notes.

    Raises:
        InputError: there is no day; a calendar without an event is no valid file.
        DateError: *on* is not a date.
        MissingExtraError: icalendar is not installed.
    """
    try:
        import icalendar
    except ImportError as error:
        raise MissingExtraError("an iCalendar file", "calendar", "icalendar") from error
    events, day = list(dates), as_date(on)
    if not events:
        raise InputError("an iCalendar file: wanted at least one day by which something is due, found none")
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//cadre-policy//{VERSION}//{language.upper()}")
    calendar.add("version", "2.0")
    for one in events:
        event = icalendar.Event()
        event.add("uid", one.uid)
        event.add("dtstamp", dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC))
        event.add("dtstart", dt.date(one.on.year, one.on.month, one.on.day))
        event.add("summary", one.title.say(language))
        event.add("description", one.note.say(language))
        event.add("transp", "TRANSPARENT")
        event.add("class", "PRIVATE" if one.personal else "PUBLIC")
        calendar.add_component(event)
    text: str = calendar.to_ical().decode("utf-8")
    return text


__all__ = ["DueDate", "calendar_text", "due_dates"]
