"""The public functions of the training requirements of a period."""

import datetime as dt
from typing import Any

from cadre_policy.measures import Date, as_date
from cadre_policy.policies.training import rules
from cadre_policy.policies.training.facts import TrainingFacts, YearTraining
from cadre_policy.policies.training.flatten import plan_of, training_facts, training_year
from cadre_policy.policies.training.parameters import FIVE_YEARS
from cadre_policy.records import Cadre
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, Status, determine


def _facts(subject: Cadre | TrainingFacts, on: dt.date, policy: Policy) -> TrainingFacts:
    return training_facts(subject, on, policy=policy) if isinstance(subject, Cadre) else subject


def training_met(
    subject: Cadre | TrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[TrainingFacts, bool]:
    """Whether the person's training requirement is met by *on* (Regulation of 2023 art. 14 and the texts before it).

    A period that is over is asked about on its last day.

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day asked about; training counts up to it, and the text of that day decides.
        policy: Readings (``FIVE_YEARS``), overlays (``TRAINING_YEAR_MONTH`` for a file) and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(rules.TRAINING_MET, _facts(subject, on, policy), on=on, policy=policy, known_at=known_at)


def training_shortfall(
    subject: Cadre | TrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[Determination[TrainingFacts, Any], ...]:
    """By how much training falls short on *on*: the amounts of which each alone would be enough.

    Months and hours where the five-year requirement applies, days and hours where the yearly one does, both pairs where
    that is open; zero if the requirement is met; empty where the text leaves open whether any applies.

    Raises:
        DateError: *on* is not a date.
    """
    facts = _facts(subject, on, policy)
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
    return determine(rules.ONLINE_MET, _facts(subject, on, policy), on=on, policy=policy, known_at=known_at)


def training_deadline(
    subject: Cadre | TrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Date | None:
    """The last day of the time in which the person's requirement is to be met, as it stands on *on*.

    The end of the national plan's five years, or of the training year (where the last five years are meant, too).  None
    where it is not determined which requirement applies and the days differ, where no plan of the day is known, or
    where none applies.

    Raises:
        DateError: *on* is not a date.
    """
    facts = _facts(subject, on, policy)
    if Status.NOT_IN_FORCE in training_met(facts, on=on, policy=policy, known_at=known_at).causes:
        return None
    five = determine(rules.FIVE_YEAR_RULE, facts, on=on, policy=policy, known_at=known_at).value
    year, plan = training_year(on, policy), plan_of(as_date(on))
    ends = {
        False: None if year is None else year[1],
        True: _end_of_five(policy, year, plan),
    }
    if five is None:
        return ends[True] if ends[True] == ends[False] else None
    if not five and _nothing_listed(facts, on, policy, known_at):
        return None
    return ends[five]


def _end_of_five(policy: Policy, year: tuple[Date, Date] | None, plan: tuple[Date, Date] | None) -> Date | None:
    meant = {"plan": plan, "rolling": year}.get(policy.reading(FIVE_YEARS) or "")
    return None if meant is None else meant[1]


def _nothing_listed(facts: TrainingFacts, on: dt.date, policy: Policy, known_at: dt.date | None) -> bool:
    """Whether the text leaves open that any requirement applies to the person."""
    return training_met(facts, on=on, policy=policy, known_at=known_at).status is Status.LEFT_OPEN


def in_service_training(
    subject: Cadre | TrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[TrainingFacts, YearTraining]:
    """How a civil servant's in-service training of the year stands (Civil Servant Training, text of 2019).

    Its numbers are those of the Regulation, but it asks them of every civil servant, whatever the rank.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(rules.IN_SERVICE_TRAINING, _facts(subject, on, policy), on=on, policy=policy, known_at=known_at)


def off_the_job_training(
    subject: Cadre | TrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[TrainingFacts, YearTraining]:
    """How the days off the job of a civil servant at the grassroots stand (plan of 2016 to 2020).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(rules.OFF_THE_JOB_TRAINING, _facts(subject, on, policy), on=on, policy=policy, known_at=known_at)


__all__ = [
    "in_service_training",
    "off_the_job_training",
    "online_training_met",
    "training_deadline",
    "training_met",
    "training_shortfall",
]
