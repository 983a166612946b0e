"""What the yearly batches say of every unit at once, proved; and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.yearly_duties import (
    BATCH_FIRST_YEAR,
    BATCH_OF_MODELS,
    BATCH_PROMOTED,
    BATCH_TOLERATED,
    BATCHES_FROM_EVERY_LEVEL,
    BatchStatus,
)
from cadre_policy.policies.yearly_duties import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known
from cadre_policy.rules import YUNNAN, Rule

ON = dt.date(2023, 6, 1)
COUNTS = YUNNAN.with_(name="2018 counts", readings={BATCH_FIRST_YEAR: "counts"})
BATCHES = [pytest.param(one, id=one.name) for one in (BATCH_OF_MODELS, BATCH_PROMOTED, BATCH_TOLERATED)]


def test_the_levels_are_determined_when_known() -> None:
    verdict = always(
        BATCHES_FROM_EVERY_LEVEL,
        lambda q: (
            q.answer(BATCHES_FROM_EVERY_LEVEL).is_(True).implies(q.answer(about.together).is_(True))
            & q.answer(BATCHES_FROM_EVERY_LEVEL).is_(False).implies(q.answer(about.together).is_(False))
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("status", [BatchStatus.DUE, BatchStatus.MISSED])
def test_tolerating_somebody_is_never_due_and_never_missed(status: BatchStatus) -> None:
    """No year's end presses for a decision."""
    verdict = always(BATCH_TOLERATED, lambda q: ~q.answer(BATCH_TOLERATED).is_(status), on=ON, facts="any")
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("rule", BATCHES)
def test_a_unit_that_is_not_bound_misses_nothing(rule: Rule[Any, Any]) -> None:
    verdict = always(
        rule,
        lambda q: (
            q.answer(about.bound)
            .is_(False)
            .implies(
                ~(
                    q.answer(rule).is_(BatchStatus.DUE)
                    | q.answer(rule).is_(BatchStatus.MISSED)
                    | q.answer(rule).is_(BatchStatus.NONE)
                )
            )
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_every_year_has_a_batch() -> None:
    """A seeded false claim."""
    verdict = always(BATCH_OF_MODELS, lambda q: q.answer(BATCH_OF_MODELS).is_(BatchStatus.DONE), on=ON, policy=COUNTS)
    assert isinstance(verdict, Refuted)


def test_by_the_text_alone_the_first_year_is_open() -> None:
    """A seeded false claim: with every fact known the batch of 2018 is still a question of reading."""
    assert isinstance(determined_when_known(BATCH_OF_MODELS, but_for=(), on=ON), Refuted)
