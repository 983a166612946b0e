"""By when and to whom: one step of a remedy, and the first steps that a determination leaves to the person."""

import datetime as dt
from typing import Any

import attrs

from cadre_policy.errors import CoverageError, InputError
from cadre_policy.law import Citation, Label, Language
from cadre_policy.measures import Date, Days, Months, PartialDate, as_date, to_partial_date
from cadre_policy.policies.deadlines import last_day_in_days, last_working_day
from cadre_policy.policies.remedy_limits.bodies import BODIES, FIRST_STEPS, REMINDERS, RUNS_FROM, Reminder, track_of
from cadre_policy.policies.remedy_limits.facts import LimitUnit, RemedyLimitFacts, RemedyStep, RemedyTrack
from cadre_policy.policies.remedy_limits.kept import EXECUTION_GOES_ON, NOT_TREATED_WORSE
from cadre_policy.policies.remedy_limits.rules import (
    COUNTED_IN,
    LAST_DAY_IN_MONTHS,
    LIMIT_DAYS,
    LIMIT_MONTHS,
    LIMIT_WORKING_DAYS,
    REMEDY_IN_TIME,
)
from cadre_policy.rules import YUNNAN, Authority, Determination, Policy, Rule, determine


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class RemedyLimit:
    """By when and to whom one step is to be taken."""

    track: RemedyTrack
    step: RemedyStep
    since: PartialDate
    """The day from which the time runs; not counted itself."""
    amount: Determination[RemedyLimitFacts, Any]
    """The time in its own unit; what the text leaves open, or what is only recalled, is not determined."""
    unit: LimitUnit | None
    due_by: PartialDate | None
    """The last day, a span where the day from which the time runs is not known exactly; None where it cannot be told."""
    in_time: Determination[RemedyLimitFacts, bool]
    """Whether there is still time on the day asked about."""
    rest_day: bool | None
    """Whether the last day is a day off.  No text read moves it, so it stays; None where the calendar does not tell."""
    addressed: Label | None
    """To whom the person turns, or who has to act."""
    execution_goes_on: Determination[RemedyLimitFacts, bool]
    not_treated_worse: Determination[RemedyLimitFacts, bool]
    reminders: tuple[Reminder, ...]

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where the time stands in the law, or the text that gives none."""
        figures = tuple(dict.fromkeys(figure.cite for figure in self.amount.figures))
        return figures or self.amount.citations[-1:]

    def say(self, language: Language) -> str:
        """The step, its time, last day and body in one line."""
        zh = language == "zh"
        parts = [_time(self, language)]
        if self.due_by is not None:
            parts.append(f"最迟{self.due_by}" if zh else f"by {self.due_by}")
        if self.rest_day:
            parts.append("该日为休息日,宜提前办理" if zh else "a day off: better done before")
        if self.addressed is not None:
            parts.append(("机关:" if zh else "body: ") + self.addressed.say(language))
        cites = ("、" if zh else "; ").join(cite.say(language) for cite in self.citations)
        text = (";" if zh else "; ").join(parts)
        return (
            f"{self.track.label.say(language)},{self.step.label.say(language)}:{text} [{cites}]"
            if zh
            else (f"{self.track.label.say(language)}, {self.step.label.say(language)}: {text} [{cites}]")
        )

    def explain(self, language: Language = "en") -> str:
        """The time with its reasons, and what holds while a remedy is pending, as plain text."""
        lines = [self.say(language), self.in_time.headline(language)]
        lines += [one.headline(language) for one in (self.execution_goes_on, self.not_treated_worse)]
        lines += [f"- {one.say(language)}" for one in self.reminders]
        return "\n".join(lines)

    def __repr__(self) -> str:
        """Way and step: dates are personal data."""
        return f"<RemedyLimit {self.track.value} {self.step.value}>"


_NO_TIME = Label("期限:", "time limit: ")


def _time(limit: RemedyLimit, language: Language) -> str:
    zh = language == "zh"
    value = limit.amount.value
    if limit.unit is None or not isinstance(value, Days | Months):
        question = limit.amount.rule.label.say(language)
        return _NO_TIME.say(language) + limit.amount.headline(language).removeprefix(question).lstrip(": ")
    start = RUNS_FROM[limit.step].say(language)
    number = int(value.amount)
    unit = limit.unit.label.say(language)
    if not zh and number == 1:
        unit = unit.removesuffix("s")
    return f"自{start}({limit.since})起{number}{unit}" if zh else f"{number} {unit} from {start} ({limit.since})"


def remedy_limit(
    track: RemedyTrack,
    step: RemedyStep,
    *,
    since: PartialDate | dt.date | str,
    on: dt.date,
    extended: bool = False,
    place: str | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> RemedyLimit:
    """By when and to whom one step of a remedy is to be taken.

    Months are calendar months and end on the corresponding day or the last day of a month that has none; days are days;
    working days follow the holiday schedules.  The day from which the time runs is not counted.

    Args:
        track: By which text.
        step: Which step.
        since: The day from which the time runs: of knowing, receipt or acceptance, or on which a hindrance ended.
        on: The day asked about.
        extended: Whether the body extended its own time to decide; the longest extension is then counted, and none otherwise.
        place: For working days, a prefecture or county unit of Yunnan; None is the State's schedule alone.
        policy: Overlays, schedules and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        CoverageError: a limit in working days reaches into days that no schedule covers.
        DateError: *on*, *since* or *known_at* is not a date.
        InputError: *track* or *step* is not a member of its enumeration, or *since* is not given.
        UnknownNameError: Yunnan has no such place.
    """
    _refuse(track, step)
    start, day = to_partial_date(since), as_date(on)
    if start is None:
        raise InputError("since= is wanted: the day from which the time runs")
    facts = RemedyLimitFacts(track=track, step=step, since=start, extended=extended)
    counted = determine(COUNTED_IN, facts, on=day, policy=policy, known_at=known_at)
    unit = counted.value
    # A unit that is only recalled tells which question to ask; the answer is then as unconfirmed as the unit.
    asked = _AMOUNT[counted.provisional if unit is None else unit]
    amount = determine(asked, facts, on=day, policy=policy, known_at=known_at)
    last = _last_day(facts, unit, amount.value, day, policy, known_at, place)
    if unit is LimitUnit.WORKING_DAYS and last is not None:
        facts = attrs.evolve(facts, working_days_run=_working_days_run(start, day, policy, place))
    return RemedyLimit(
        track=track,
        step=step,
        since=start,
        amount=amount,
        unit=unit,
        due_by=last,
        in_time=determine(REMEDY_IN_TIME, facts, on=day, policy=policy, known_at=known_at),
        rest_day=_rest_day(last, policy, place),
        addressed=BODIES.get((track, step)),
        execution_goes_on=determine(EXECUTION_GOES_ON, facts, on=day, policy=policy, known_at=known_at),
        not_treated_worse=determine(NOT_TREATED_WORSE, facts, on=day, policy=policy, known_at=known_at),
        reminders=REMINDERS.get(track, ()),
    )


def remedies_against(
    decision: Determination[Any, Any] | Authority,
    *,
    told: PartialDate | dt.date | str,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[RemedyLimit, ...]:
    """The first steps against a decision, each with its last day: what the remedy named with an answer comes to in dates.

    Of a remedy whose time limits are not on file (a Party member's appeal, review of a grade in institutions) nothing is
    told here.

    Args:
        decision: A determination that names who decides, or the authority itself.
        told: The day on which the person learned of the decision.
        on: The day asked about.
        policy: Overlays, schedules and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* or *told* is not a date.
        InputError: *told* is not given.
    """
    authority = decision.authority if isinstance(decision, Determination) else decision
    if authority is None or authority.remedy is None:
        return ()
    tracks = dict.fromkeys(found for cite in authority.cites if (found := track_of(cite)) is not None)
    return tuple(
        remedy_limit(track, step, since=told, on=on, policy=policy, known_at=known_at)
        for track in tracks
        for step in FIRST_STEPS[track]
    )


_AMOUNT: dict[LimitUnit | None, Rule[RemedyLimitFacts, Any]] = {
    LimitUnit.DAYS: LIMIT_DAYS,
    LimitUnit.WORKING_DAYS: LIMIT_WORKING_DAYS,
    LimitUnit.MONTHS: LIMIT_MONTHS,
    None: COUNTED_IN,
}
"""What gives the time in each unit; where the unit is not determined, that question itself tells why."""


def _refuse(track: object, step: object) -> None:
    """Raise for what is not a member of the two enumerations.

    Raises:
        InputError: see above.
    """
    for given, wanted in ((track, RemedyTrack), (step, RemedyStep)):
        if not isinstance(given, wanted):
            raise InputError(f"a member of {wanted.__name__} is wanted, not a {type(given).__name__}")


def _last_day(
    facts: RemedyLimitFacts,
    unit: LimitUnit | None,
    value: object,
    day: Date,
    policy: Policy,
    known_at: dt.date | None,
    place: str | None,
) -> PartialDate | None:
    since = facts.since
    if since is None:
        return None
    match unit, value:
        case LimitUnit.MONTHS, Months():
            return determine(LAST_DAY_IN_MONTHS, facts, on=day, policy=policy, known_at=known_at).value
        case LimitUnit.DAYS, Days():
            return last_day_in_days(since, value)
        case LimitUnit.WORKING_DAYS, Days():
            return last_working_day(since, value, calendar=policy.calendar, place=place)
    return None


def _working_days_run(since: PartialDate, day: Date, policy: Policy, place: str | None) -> Days | None:
    """Working days from the day after *since* to *day*; None where the file or the calendar does not tell."""
    if not since.exact:
        return None
    if day.toordinal() <= since.first:
        return Days(0)
    try:
        first = Date.fromordinal(since.first + 1)
        return Days(policy.calendar.working_days(first, day, place=place, keeps=()))
    except CoverageError:
        return None


def _rest_day(last: PartialDate | None, policy: Policy, place: str | None) -> bool | None:
    if last is None or not last.exact or not policy.calendar.covers(last.first_day, place=place, keeps=()):
        return None
    return not policy.calendar.is_working_day(last.first_day, place=place, keeps=())


__all__ = ["RemedyLimit", "remedies_against", "remedy_limit"]
