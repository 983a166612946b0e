"""What the counting of leave says of every kind at once, proved; and a false claim that must be refuted."""

import datetime as dt

from cadre_policy.measures import Count
from cadre_policy.policies.leave_days import CHILDCARE_DAYS, LEAVE_RUNS_IN, WORK_RUN_TOO_LONG, RunsIn
from cadre_policy.policies.leave_days import facts as about
from cadre_policy.policies.leave_days.rules import OTHERS
from cadre_policy.proofs import Law, Refuted, always, determined_when_known, monotone, rule_tables
from cadre_policy.records import LeaveKind
from cadre_policy.rules import YUNNAN, not_

ON = dt.date(2025, 3, 10)
IN_WORKING_DAYS = YUNNAN.with_(name="childcare in working days", readings={CHILDCARE_DAYS: "working"})


def test_every_kind_of_leave_has_one_case() -> None:
    for verdict in (*rule_tables(LEAVE_RUNS_IN, on=ON), *rule_tables(LEAVE_RUNS_IN, on=ON, facts="any")):
        assert verdict.proved, str(verdict)


def test_annual_leave_alone_runs_in_working_days() -> None:
    verdict = always(
        LEAVE_RUNS_IN,
        lambda q: q.answer(LEAVE_RUNS_IN).is_(RunsIn.WORKING_DAYS).implies(q.answer(about.kind).is_(LeaveKind.ANNUAL)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_the_reading_changes_childcare_leave_and_nothing_else() -> None:
    law = Law(on=ON, policy=IN_WORKING_DAYS)
    verdict = always(
        LEAVE_RUNS_IN,
        lambda q: (
            q.answer(LEAVE_RUNS_IN, under=law)
            .is_(RunsIn.WORKING_DAYS)
            .implies(q.answer(LEAVE_RUNS_IN).is_(RunsIn.WORKING_DAYS) | q.answer(about.kind).is_(LeaveKind.CHILDCARE))
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_a_kind_that_a_text_names_is_determined() -> None:
    named = not_(about.kind.among(LeaveKind.SICK, *OTHERS))
    assert determined_when_known(LEAVE_RUNS_IN, but_for=(), on=ON, assuming=named).proved
    assert isinstance(determined_when_known(LEAVE_RUNS_IN, but_for=(), on=ON), Refuted)


def test_a_longer_run_is_never_less_of_a_fault() -> None:
    assert monotone(WORK_RUN_TOO_LONG, about.run, rising=True, on=ON).proved


def test_it_is_false_that_leave_always_runs_in_calendar_days() -> None:
    """A seeded false claim."""
    verdict = always(LEAVE_RUNS_IN, lambda q: ~q.answer(LEAVE_RUNS_IN).is_(RunsIn.WORKING_DAYS), on=ON)
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_seven_days_in_a_row_are_always_allowed() -> None:
    verdict = always(
        WORK_RUN_TOO_LONG,
        lambda q: (q.answer(about.run) <= Count(7)).implies(~q.holds(WORK_RUN_TOO_LONG)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
