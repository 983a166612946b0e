"""What monitored duties say of every unit at once, proved; and a false claim that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.law import Evidence
from cadre_policy.policies.monitored_duties import (
    MONITORED,
    PERFORMANCE_BONUS,
    WOMENS_CHECKS,
    DutyStatus,
    MonitoredDuty,
)
from cadre_policy.policies.monitored_duties import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known
from cadre_policy.rules import YUNNAN

ON = dt.date(2023, 6, 1)
RECALLED = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)
DUTIES = [pytest.param(one, id=one.clause_id) for one in MONITORED]


@pytest.mark.parametrize("duty", DUTIES)
def test_all_known_is_determined(duty: MonitoredDuty) -> None:
    assert determined_when_known(duty.rule, but_for=(), on=ON).proved


@pytest.mark.parametrize("duty", [pytest.param(one, id=one.clause_id) for one in MONITORED if one.exploratory])
def test_what_is_to_be_explored_is_never_a_breach(duty: MonitoredDuty) -> None:
    verdict = always(duty.rule, lambda q: ~q.answer(duty.rule).is_(DutyStatus.NOT_DONE), on=ON, facts="any")
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("duty", DUTIES)
def test_what_was_done_and_nothing_else_is_carried_out(duty: MonitoredDuty) -> None:
    """Also where the ledger may lack an entry."""
    verdict = always(
        duty.rule,
        lambda q: q.answer(duty.rule).is_(DutyStatus.DONE).implies(q.answer(about.done).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_recalled_start_decides_nothing_by_default() -> None:
    """With recalled dates accepted everyone is determined; by default someone is not."""
    assert isinstance(determined_when_known(WOMENS_CHECKS, but_for=(), on=ON), Refuted)
    assert determined_when_known(WOMENS_CHECKS, but_for=(), on=ON, policy=RECALLED).proved


def test_it_is_false_that_every_unit_must_have_bonuses() -> None:
    """A seeded false claim."""
    verdict = always(
        PERFORMANCE_BONUS,
        lambda q: q.answer(about.done).is_(False).implies(q.answer(PERFORMANCE_BONUS).is_(DutyStatus.NOT_DONE)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
