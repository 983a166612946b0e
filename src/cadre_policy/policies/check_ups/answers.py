"""The public functions of the check-up guarantee, about one person and about a unit's funds."""

import datetime as dt

from cadre_policy.errors import FactsError
from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.check_ups.facts import CheckUpFacts, CheckUpFundingFacts, CheckUpStatus
from cadre_policy.policies.check_ups.flatten import check_up_facts, check_up_funding_facts, check_up_spans
from cadre_policy.policies.check_ups.parameters import CHECK_UP_YEAR
from cadre_policy.policies.check_ups.rules import (
    BEGAN,
    CHECK_UP_DONE,
    CHECK_UP_FUNDING,
    CHECK_UP_OVERDUE,
    CHECK_UP_STATUS,
    HEALTH_FILE,
)
from cadre_policy.records import Cadre, CareEntitlement, CareHolder, CareKind, CareStatus, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, Status, Stretch, determine, timeline

_ONE_DAY = dt.timedelta(days=1)


def _facts(subject: Cadre | CheckUpFacts, on: dt.date) -> CheckUpFacts:
    """The facts of a file on a day; facts that were given must be of that day."""
    if isinstance(subject, Cadre):
        return check_up_facts(subject, on)
    stated = subject.last_year_end
    if stated is not None and stated != PartialDate.on(Date(as_date(on).year - 1, 12, 31)):
        raise FactsError("CheckUpFacts.last_year_end: 31 December of the year before the day asked about is wanted")
    return subject


def check_up_status(
    subject: Cadre | CheckUpFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CheckUpFacts, CheckUpStatus]:
    """How a person stands under the guarantee of a full check-up every year (clause 17.3).

    Args:
        subject: A personnel file, or the facts of the day themselves.
        on: The day asked about.
        policy: Readings (``CHECK_UP_YEAR``, ``CHECK_UP_FIRST_YEAR``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: the facts were given and are of another year than *on*.
    """
    return determine(CHECK_UP_STATUS, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def check_up_done(
    subject: Cadre | CheckUpFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CheckUpFacts, bool]:
    """Whether the year's full check-up took place, whether or not the person is in post (clause 17.3).

    Raises:
        DateError: *on* is not a date.
        FactsError: the facts were given and are of another year than *on*.
    """
    return determine(CHECK_UP_DONE, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def check_up_overdue(
    subject: Cadre | CheckUpFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CheckUpFacts, bool]:
    """Whether the person is overdue for a full check-up (clause 17.3).

    Raises:
        DateError: *on* is not a date.
        FactsError: the facts were given and are of another year than *on*.
    """
    return determine(CHECK_UP_OVERDUE, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def health_file_kept(
    subject: Cadre | CheckUpFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CheckUpFacts, bool]:
    """Whether a health file is kept for the person (clause 17.5); the text does not say at which tier it has to be.

    Raises:
        DateError: *on* is not a date.
        FactsError: the facts were given and are of another year than *on*.
    """
    return determine(HEALTH_FILE, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def check_up_funding(
    subject: Unit | CheckUpFundingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CheckUpFundingFacts, bool]:
    """Whether a unit's check-ups in the calendar year of *on* have a secured source of funds (clause 17.4).

    Raises:
        DateError: *on* is not a date.
    """
    facts = check_up_funding_facts(subject, on) if isinstance(subject, Unit) else subject
    return determine(CHECK_UP_FUNDING, facts, on=on, policy=policy, known_at=known_at)


def check_up_overdue_since(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> PartialDate | None:
    """The first day of the unbroken time for which a person has been overdue up to *on*.

    Where the file, or an unsettled reading, leaves that day open, it is the span from the first day on which the
    person may have been overdue to the first on which the person certainly was.  None if not certainly overdue on *on*.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    if check_up_overdue(cadre, on=day, policy=policy, known_at=known_at).value is not True:
        return None
    beginning = PartialDate.parse(BEGAN).first_day
    years_back = 1
    while True:
        first = max(beginning, Date(max(day.year - years_back, beginning.year), 1, 1))
        stretches = timeline(
            CHECK_UP_OVERDUE, check_up_spans(cadre, first, day), first, day, policy=policy, known_at=known_at
        )
        possible, certain = _run(stretches[::-1])
        if possible.first > first or first == beginning:
            return PartialDate.between(possible.first, certain.first)
        years_back *= 2


_Stretch = Stretch[CheckUpFacts, bool]


def _run(overdue: tuple[_Stretch, ...]) -> tuple[_Stretch, _Stretch]:
    """Of stretches that begin with a certain one, the last that may belong to the same run, and the certain one."""
    certain = possible = overdue[0]
    for stretch in overdue[1:]:
        if stretch.determination.determined:
            break
        possible = stretch
    return possible, certain


def check_up_deadline(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> PartialDate | None:
    """The last day on which a further full check-up keeps a person from being overdue, if none follows before.

    A span if the file or an unsettled reading leaves the day open: its first day is the safe one.  None if the person
    is overdue already, if that cannot be told, or if the guarantee will not be owed.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    horizon = Date(day.year + 2, 12, 31)
    spans = check_up_spans(cadre, day, horizon, none_after=day)
    ahead = timeline(CHECK_UP_OVERDUE, spans, day, horizon, policy=policy, known_at=known_at)
    certain = next((index for index, one in enumerate(ahead) if one.determination.value is True), 0)
    if ahead[0].determination.value is not False or certain == 0:
        return None
    possible, first = _run(ahead[certain::-1])
    return PartialDate.between(possible.first - _ONE_DAY, first.first - _ONE_DAY)


_CARE = {
    CheckUpStatus.MET: CareStatus.GRANTED,
    CheckUpStatus.DUE: CareStatus.DUE,
    CheckUpStatus.OVERDUE: CareStatus.DUE,
}


def check_up_entitlement(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> CareEntitlement | None:
    """The guarantee as an entry for the person's list of care: what is due, on what basis, and what became of it.

    Which of the four sides of care a check-up belongs to the Opinion does not say, so that stays blank; the status does
    where it is not determined.  None if the check-up is not owed, or the Opinion was not in force.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    answer = check_up_status(cadre, on=day, policy=policy, known_at=known_at)
    if answer.value is CheckUpStatus.NOT_OWED or Status.NOT_IN_FORCE in answer.causes:
        return None
    by_calendar = policy.reading(CHECK_UP_YEAR) == "calendar"
    return CareEntitlement(
        kind=CareKind.CHECK_UP,
        holder=CareHolder.PERSON,
        since=Date(day.year, 1, 1) if by_calendar else None,
        until=Date(day.year, 12, 31) if by_calendar else None,
        basis=CHECK_UP_STATUS.cites[0].say("zh"),
        status=None if answer.value is None else _CARE[answer.value],
        settled_on=_last_full(cadre, day) if answer.value is CheckUpStatus.MET else None,
    )


def _last_full(cadre: Cadre, day: Date) -> PartialDate | None:
    """The day of the last full check-up that certainly took place by *day*."""
    certain = [one.on for one in cadre.check_ups.entries if one.full and one.on is not None]
    return max((on for on in certain if on.last <= day.toordinal()), key=lambda on: on.first, default=None)
