"""The public functions of the training requirements."""

import datetime as dt
from typing import Any

from cadre_policy.policies.training import rules
from cadre_policy.policies.training.facts import (
    CourseFacts,
    InitialTrainingFacts,
    PromotionTraining,
    PromotionTrainingFacts,
    TrainingFacts,
)
from cadre_policy.policies.training.flatten import (
    course_facts,
    initial_training_facts,
    promotion_training_facts,
    training_facts,
)
from cadre_policy.records import Cadre, TrainingRecord
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, Status, determine


def _facts(subject: Cadre | TrainingFacts, on: dt.date) -> TrainingFacts:
    return training_facts(subject, on) if isinstance(subject, Cadre) else subject


def training_met(
    subject: Cadre | TrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[TrainingFacts, bool]:
    """Whether the person's training requirement is met by *on* (Regulation of 2023 art. 14 and the texts before it).

    A period that is over is asked about on its last day.

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day asked about; training counts up to it, and the text of that day decides.
        policy: Readings (``FIVE_YEARS``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(rules.TRAINING_MET, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def training_shortfall(
    subject: Cadre | TrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[Determination[TrainingFacts, Any], ...]:
    """By how much training falls short on *on*: the amounts of which each alone would be enough.

    Months and hours where the five-year requirement applies, days and hours where the yearly one does, both pairs where
    that is open; zero if the requirement is met; empty where the text leaves open whether any applies.

    Raises:
        DateError: *on* is not a date.
    """
    facts = _facts(subject, on)
    if training_met(facts, on=on, policy=policy, known_at=known_at).status is Status.LEFT_OPEN:
        return ()
    five = determine(rules.FIVE_YEAR_RULE, facts, on=on, policy=policy, known_at=known_at).value
    asked: list[Rule[TrainingFacts, Any]] = []
    if five is not False:
        asked += [rules.FIVE_YEARS_MONTHS_SHORT, rules.FIVE_YEARS_HOURS_SHORT]
    if five is not True:
        asked += [rules.YEAR_DAYS_SHORT, rules.YEAR_HOURS_SHORT]
    return tuple(determine(one, facts, on=on, policy=policy, known_at=known_at) for one in asked)


def online_training_met(
    subject: Cadre | TrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[TrainingFacts, bool]:
    """Whether the calendar year's online hours are reached by *on* (a guide of the provincial academy, 2024).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(rules.ONLINE_MET, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def promotion_training(
    subject: Cadre | PromotionTrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[PromotionTrainingFacts, PromotionTraining]:
    """How the training for the last promotion to a leading post stands: within one year, if not before.

    Raises:
        DateError: *on* is not a date.
    """
    facts = promotion_training_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(rules.PROMOTION_TRAINING, facts, on=on, policy=policy, known_at=known_at)


def initial_training_met(
    subject: Cadre | InitialTrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[InitialTrainingFacts, bool]:
    """Whether a recruited civil servant's days of initial training are enough by *on*.

    Raises:
        DateError: *on* is not a date.
    """
    facts = initial_training_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(rules.INITIAL_MET, facts, on=on, policy=policy, known_at=known_at)


def course_left(
    subject: TrainingRecord | CourseFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CourseFacts, bool]:
    """Whether leave during an off-the-job course exceeds its limit (Regulation of 2023 art. 15).

    Raises:
        DateError: *on* is not a date.
    """
    facts = course_facts(subject) if isinstance(subject, TrainingRecord) else subject
    return determine(rules.COURSE_LEFT, facts, on=on, policy=policy, known_at=known_at)


__all__ = [
    "course_left",
    "initial_training_met",
    "online_training_met",
    "promotion_training",
    "training_met",
    "training_shortfall",
]
