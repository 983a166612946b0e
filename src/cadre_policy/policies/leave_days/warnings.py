"""What an officer should mark about the count of a leave."""

import datetime as dt

from cadre_policy.errors import CoverageError
from cadre_policy.law import Basis, Label
from cadre_policy.law.calendar import CalendarDay, DayKind
from cadre_policy.measures import Count, Date
from cadre_policy.policies.leave_days.facts import LeaveDaysFacts, RunsIn, WorkRunFacts
from cadre_policy.policies.leave_days.parameters import CHILDCARE_DAYS
from cadre_policy.policies.leave_days.rules import WORK_RUN_TOO_LONG
from cadre_policy.records import LeaveKind
from cadre_policy.rules import Determination, Policy, value

_ONE = dt.timedelta(days=1)
_Keys = tuple[str, ...] | None


_HOME_VISITS = (LeaveKind.HOME_VISIT_SPOUSE, LeaveKind.HOME_VISIT_PARENTS)


def warnings_about_count(
    kind: LeaveKind, runs_in: Determination[LeaveDaysFacts, RunsIn], policy: Policy
) -> tuple[Label, ...]:
    """Where the kind of days rests on a reading; and what a home visit has besides its days."""
    found = []
    if any(used.basis is Basis.READING for used in runs_in.figures):
        found.append(
            Label(
                "文本只定天数,未写按何种日计算;按日历日计是一种理解",
                "the text names a number of days and not which: to count calendar days is a reading",
            )
        )
    if kind is LeaveKind.CHILDCARE and runs_in.determined:
        chosen = CHILDCARE_DAYS.alternatives[str(policy.reading(CHILDCARE_DAYS))]
        found.append(
            Label(
                f"{CHILDCARE_DAYS.label.zh},采用的理解:{chosen.zh}",
                f"{CHILDCARE_DAYS.label.en} is read so: {chosen.en}",
            )
        )
    if kind in _HOME_VISITS and runs_in.determined:
        found.append(Label("必需的路程假另加,不计在内", "necessary travel days come on top and are not counted here"))
    return tuple(found)


def warnings_about_days(
    policy: Policy, first: Date, last: Date, place: str | None, keys: _Keys, known_at: dt.date | None
) -> tuple[Label, ...]:
    """Half-day holidays inside the leave, and long runs of work where it joins a statutory holiday."""
    return (
        *_partial_holidays(policy, first, last, place, keys),
        *_long_runs(policy, first, last, place, keys, known_at),
    )


def _partial_holidays(policy: Policy, first: Date, last: Date, place: str | None, keys: _Keys) -> tuple[Label, ...]:
    found = []
    for day in policy.calendar.days(first, last, place=place, keeps=keys):
        for one in policy.calendar.partial_holidays(day.date) if day.working else ():
            zh, en = ("半天", "half a day") if one.half_day else ("一天", "a day")
            found.append(
                Label(
                    f"{day.date}是{one.label.zh},{one.binds.zh}放假{zh};本次按整个工作日计,文件未定当日如何折算",
                    f"{day.date} is {one.label.en}: {one.binds.en} have {en} off; it is counted as a whole "
                    "working day, and no text says how such a day is charged",
                )
            )
    return tuple(found)


def _long_runs(
    policy: Policy, first: Date, last: Date, place: str | None, keys: _Keys, known_at: dt.date | None
) -> tuple[Label, ...]:
    """The runs of work right before and right after the days off that a leave joins to a statutory holiday."""

    def told(date: dt.date) -> CalendarDay | None:
        try:
            return policy.calendar.day(date, place=place, keeps=keys)
        except CoverageError:
            return None

    holiday = any(day.kind is DayKind.STATUTORY for day in policy.calendar.days(first, last, place=place, keeps=keys))
    runs = []
    for start, step in ((first, -_ONE), (last, _ONE)):
        date: dt.date = start + step
        while (day := told(date)) is not None and not day.working:
            holiday = holiday or day.kind is DayKind.STATUTORY
            date += step
        run = 0
        while (day := told(date)) is not None and day.working:
            run += 1
            date += step
        runs.append((run, step < dt.timedelta(0)))
    return tuple(_said(run, before) for run, before in runs if holiday and _too_long(run, first, policy, known_at))


def _too_long(run: int, on: Date, policy: Policy, known_at: dt.date | None) -> bool:
    """A run of which no text then in force says anything is no cause for a warning."""
    return value(WORK_RUN_TOO_LONG, WorkRunFacts(days=Count(run)), on=on, policy=policy, known_at=known_at) is True


def _said(run: int, before: bool) -> Label:
    zh, en = ("前", "before") if before else ("后", "after")
    return Label(
        f"假期与法定节假日相连,此{zh}连续工作{run}天,超过一般上限(放假办法第七条,特殊情形除外)",
        f"the leave joins a statutory holiday, and {run} days are worked in a row {en} it: more than the "
        "Holidays Measure allows as a rule (art. 7)",
    )
