"""The public functions on monitored duties."""

import datetime as dt
from collections.abc import Collection

import attrs

from cadre_policy.law import Label, LabelledEnum, Language
from cadre_policy.measures import Count, Date, Days, PartialDate, as_date
from cadre_policy.policies.monitored_duties.facts import DutyKind, DutyStatus, MonitoredDutyFacts
from cadre_policy.policies.monitored_duties.flatten import last_done, monitored_duty_facts, persons_in, times_in
from cadre_policy.policies.monitored_duties.gaps import days_since
from cadre_policy.policies.monitored_duties.rules import WOMENS_CHECKS
from cadre_policy.policies.monitored_duties.table import MONITORED, MonitoredDuty, monitored_duty
from cadre_policy.records import Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


class DutyTrend(LabelledEnum):
    """How the number of persons of one year stands to that of the year before."""

    MORE = "more", "比上年增加", "more than the year before"
    SAME = "same", "与上年持平", "as many as the year before"
    FEWER = "fewer", "比上年减少", "fewer than the year before"


@attrs.frozen(kw_only=True, order=False)
class YearOnYear:
    """The persons of a whole calendar year and of the one before; None where the ledger does not tell."""

    year: int
    persons: Count | None
    before: Count | None

    @property
    def trend(self) -> DutyTrend | None:
        """More, as many or fewer; None if one of the numbers is not known.  The text asks for more, not for how many."""
        if self.persons is None or self.before is None:
            return None
        if self.persons == self.before:
            return DutyTrend.SAME
        return DutyTrend.MORE if self.persons > self.before else DutyTrend.FEWER

    def say(self, language: Language) -> str:
        """The two numbers and what they come to."""
        zh = language == "zh"
        now, then = (_number(one, language) for one in (self.persons, self.before))
        trend = None if self.trend is None else self.trend.label.say(language)
        if zh:
            return f"{self.year}年{now},上年{then}" + (f",{trend}" if trend else "")
        return f"{self.year}: {now}, the year before: {then}" + (f"; {trend}" if trend else "")


def _number(persons: Count | None, language: Language) -> str:
    if persons is None:
        return "人数未知" if language == "zh" else "number not known"
    return f"{persons.amount}人" if language == "zh" else f"{persons.amount} persons"


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class DutyStanding:
    """How a unit stands with one monitored duty on a day."""

    duty: MonitoredDuty
    status: Determination[MonitoredDutyFacts, DutyStatus]
    last_done_on: PartialDate | None
    """The last entry on file; no next day follows from it, because the text states no interval."""
    days_since: tuple[Days, Days] | None
    """The fewest and the most days from then to the day asked about; None if no entry is on file."""
    times_this_year: tuple[int, int | None]
    """The fewest and the most times in the calendar year up to the day; None is "no most known"."""
    year_on_year: YearOnYear | None
    """For recruitment and selection: the last whole calendar year against the one before."""

    def notes(self) -> tuple[Label, ...]:
        """What goes with the status, in words: how it is performed, whom it binds, the last day, the trend."""
        kind = self.duty.kind.label
        bearer = self.duty.bearer.label
        binds = Label(f"义务主体:{bearer.zh}", f"binds: {bearer.en}")
        if self.duty.clause.bearer_inferred:
            binds = Label(f"义务主体(按上下文):{bearer.zh}", f"binds, by its context: {bearer.en}")
        found = [kind, binds]
        if self.last_done_on is not None:
            found.append(self._last())
        if self.year_on_year is not None:
            found.append(Label(self.year_on_year.say("zh"), self.year_on_year.say("en")))
        return tuple(found)

    def _last(self) -> Label:
        """The last day; of what recurs also how long ago it was."""
        day, ago = self.last_done_on, self.days_since
        if ago is None or self.duty.kind is not DutyKind.RECURRING:
            return Label(f"最近一次:{day}", f"last: {day}")
        fewest, most = (one.amount for one in ago)
        days = f"{fewest}" if fewest == most else f"{fewest}–{most}"
        return Label(f"最近一次:{day}({days}日前)", f"last: {day} ({days} {'day' if days == '1' else 'days'} ago)")

    def say(self, language: Language) -> str:
        """The clause, its status and what goes with it, in one line."""
        between = ";" if language == "zh" else "; "
        told = between.join([self.status.headline(language), *(note.say(language) for note in self.notes())])
        return f"{self.duty.clause_id} {told}"

    def __repr__(self) -> str:
        """The clause and the status."""
        return f"DutyStanding({self.duty.clause_id}: {self.status.status.value})"


def duty_status(
    subject: Unit | MonitoredDutyFacts,
    clause: str,
    *,
    on: dt.date,
    bound: bool | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[MonitoredDutyFacts, DutyStatus]:
    """Whether a unit carried out a clause by a day (clauses of articles 1, 3, 7, 9, 11, 13, 14 and 16 to 20).

    Args:
        subject: A unit's file with its ledger of duties, or the facts themselves.
        clause: The clause of the Opinion, ``"17.6"``.
        on: The day asked about.
        bound: Whether the unit is the body that the clause binds; None is what its file tells.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        UnknownNameError: no duty of that clause is monitored.
        DateError: *on* is not a date.
    """
    duty = monitored_duty(clause)
    facts = monitored_duty_facts(subject, clause, on) if isinstance(subject, Unit) else subject
    if bound is not None:
        facts = attrs.evolve(facts, bound=bound)
    return determine(duty.rule, facts, on=on, policy=policy, known_at=known_at)


def monitored_duties(
    unit: Unit,
    *,
    on: dt.date,
    bound: Collection[str] | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[DutyStanding, ...]:
    """How a unit stands with every monitored duty on a day, in the order of the Opinion's text.

    Args:
        unit: The unit's file with its ledger of duties.
        on: The day asked about.
        bound: The clauses that bind this unit, all others not; None is what its file tells.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        UnknownNameError: *bound* names a clause of which no duty is monitored.
        DateError: *on* is not a date.
    """
    day = as_date(on)
    for clause in bound or ():
        monitored_duty(clause)

    def standing(duty: MonitoredDuty) -> DutyStanding:
        last = last_done(unit, duty, day)
        return DutyStanding(
            duty=duty,
            status=duty_status(
                unit,
                duty.clause_id,
                on=day,
                bound=None if bound is None else duty.clause_id in bound,
                policy=policy,
                known_at=known_at,
            ),
            last_done_on=last,
            days_since=days_since(last, day),
            times_this_year=times_in(unit, duty.clause_id, Date(day.year, 1, 1), day),
            year_on_year=year_on_year(unit, duty.clause_id, day.year - 1) if duty.kind is DutyKind.TREND else None,
        )

    return tuple(standing(duty) for duty in MONITORED)


def year_on_year(unit: Unit, clause: str, year: int) -> YearOnYear:
    """The persons for whom a clause was carried out in a calendar year and in the one before (18.5, 18.7).

    Args:
        unit: The unit's file with its ledger of duties; an entry's ``persons`` is how many were recruited or selected.
        clause: The clause of the Opinion.
        year: A calendar year that is over.

    Raises:
        UnknownNameError: no duty of that clause is monitored.
        DateError: the year is out of the calendar.
    """
    monitored_duty(clause)
    return YearOnYear(year=year, persons=persons_in(unit, clause, year), before=persons_in(unit, clause, year - 1))


def womens_checks(
    facts: MonitoredDutyFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[MonitoredDutyFacts, DutyStatus]:
    """Whether a unit arranged periodic checks for women (Women's Rights Law of 2022 art. 31); no frequency is stated.

    Args:
        facts: Whether it did; the ledger of the Opinion's duties does not tell.
        on: The day asked about.
        policy: Overlays and accepted evidence: the start of the law is recalled, and does not decide by default.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(WOMENS_CHECKS, facts, on=on, policy=policy, known_at=known_at)


__all__ = [
    "DutyStanding",
    "DutyTrend",
    "YearOnYear",
    "duty_status",
    "monitored_duties",
    "womens_checks",
    "year_on_year",
]
