"""What coverage and gaps say of everyone at once, proved, and a false claim that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.policies.training_coverage import (
    ABILITIES_COVERED,
    TRAINING_ASPECTS,
    TRAINING_GAP_STANDING,
    TrainingCovered,
    TrainingGapStanding,
)
from cadre_policy.policies.training_coverage import facts as about
from cadre_policy.policies.training_coverage.aspects import TrainingAspect
from cadre_policy.proofs import Refuted, always, determined_when_known

ON = dt.date(2024, 12, 31)


@pytest.mark.parametrize("aspect", [pytest.param(one, id=one.key) for one in TRAINING_ASPECTS])
def test_whoever_is_known_is_determined(aspect: TrainingAspect) -> None:
    assert determined_when_known(aspect.rule, on=ON).proved


def test_nothing_is_lacking_by_a_list_that_may_miss_a_course() -> None:
    verdict = always(
        ABILITIES_COVERED,
        lambda q: q.answer(ABILITIES_COVERED).is_(TrainingCovered.NO).implies(q.answer(about.taught).is_(False)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_only_a_finding_closes_a_gap() -> None:
    verdict = always(
        TRAINING_GAP_STANDING,
        lambda q: (
            q.answer(TRAINING_GAP_STANDING).is_(TrainingGapStanding.CLOSED).implies(q.answer(about.closed).is_(True))
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_a_course_closes_one() -> None:
    verdict = always(
        TRAINING_GAP_STANDING,
        lambda q: (
            q.answer(about.trained).is_(True).implies(q.answer(TRAINING_GAP_STANDING).is_(TrainingGapStanding.CLOSED))
        ),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
