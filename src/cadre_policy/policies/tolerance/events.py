"""Several cases that came from one event, each judged by its own findings.

One person and one act make a case.  Who ordered, who carried out and who objected are separate cases, and their outcomes
may differ; nothing found of one person is read for another.
"""

import datetime as dt
from collections.abc import Iterable

import attrs

from cadre_policy.errors import InputError
from cadre_policy.policies.tolerance.answers import tolerance_review
from cadre_policy.policies.tolerance.review import ToleranceReview
from cadre_policy.records import ToleranceCase
from cadre_policy.rules import YUNNAN, Policy


@attrs.frozen(order=False, eq=False, kw_only=True, repr=False)
class EventCase:
    """One case of an event with its review."""

    case: ToleranceCase
    review: ToleranceReview

    def __repr__(self) -> str:
        """The caller's identifier of the case, and nothing that was found."""
        return f"EventCase({self.case.id!r})"


def event_reviews(
    cases: Iterable[ToleranceCase],
    event: str,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[EventCase, ...]:
    """The review of every case that came from one event, in the order given; cases of other events are passed over.

    Args:
        cases: Cases of any persons and events.
        event: Identifier of the event.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        InputError: a case of the event does not say whose it is, or two of them have one identifier.
        DateError: *on* or *known_at* is not a date.
    """
    found = [case for case in cases if case.event == event]
    nobody = [case.id for case in found if case.cadre is None]
    if nobody:
        raise InputError(
            f"event {event}: the person is not on file in case {', '.join(nobody)}; a case is about one person"
        )
    ids = [case.id for case in found]
    twice = sorted({one for one in ids if ids.count(one) > 1})
    if twice:
        raise InputError(
            f"event {event}: two cases are called {', '.join(twice)}; each case has an identifier of its own"
        )
    return tuple(
        EventCase(case=case, review=tolerance_review(case, on=on, policy=policy, known_at=known_at, cadre=case.cadre))
        for case in found
    )


__all__ = ["EventCase", "event_reviews"]
