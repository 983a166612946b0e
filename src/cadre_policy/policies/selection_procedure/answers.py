"""The public functions on the procedure of a selection."""

import datetime as dt

from cadre_policy.measures import PartialDate
from cadre_policy.policies.selection_procedure.facts import ConsentNeeded, SelectionFacts, VoteOutcome
from cadre_policy.policies.selection_procedure.flatten import day_of_texts, probation_facts, selection_facts
from cadre_policy.policies.selection_procedure.probation import (
    PROBATION_LAST_DAY,
    PROBATION_STANDING,
    SERVICE_SINCE,
    ProbationFacts,
    ProbationStanding,
)
from cadre_policy.policies.selection_procedure.rules import CONSENT_NEEDED, VOTE
from cadre_policy.records import SelectionProcess
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, determine
from cadre_policy.rules.expression import T

Subject = SelectionProcess | SelectionFacts
Taken = SelectionProcess | ProbationFacts


def _asked(
    rule: Rule[SelectionFacts, T], subject: Subject, on: dt.date, policy: Policy, known_at: dt.date | None
) -> Determination[SelectionFacts, T]:
    """The answer of a step, as of the day of the decision."""
    if isinstance(subject, SelectionFacts):
        return determine(rule, subject, on=on, policy=policy, known_at=known_at)
    facts = selection_facts(subject, on, policy=policy)
    return determine(rule, facts, on=day_of_texts(subject, on), policy=policy, known_at=known_at)


def _taken(subject: Taken, on: dt.date) -> ProbationFacts:
    return probation_facts(subject, on) if isinstance(subject, SelectionProcess) else subject


def consent_needed(
    subject: Subject, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SelectionFacts, ConsentNeeded]:
    """Whether, and by when, the organisation department above must consent to a promotion.

    Args:
        subject: The selection, or the facts themselves.
        on: The day asked about; of a selection that is decided, the answer is as of its decision.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return _asked(CONSENT_NEEDED, subject, on, policy, known_at)


def vote_outcome(
    subject: Subject, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SelectionFacts, VoteOutcome]:
    """What the vote came to: two thirds present, and more than half of those entitled to attend agreeing.

    Arguments and errors are those of :func:`consent_needed`.
    """
    return _asked(VOTE, subject, on, policy, known_at)


def post_probation(
    subject: Taken, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ProbationFacts, ProbationStanding]:
    """How the probation in a leading post stands (rules of 2001; one year, not for elected posts).

    Args:
        subject: The selection that led to the post, or the facts themselves.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(PROBATION_STANDING, _taken(subject, on), on=on, policy=policy, known_at=known_at)


def post_probation_last_day(
    subject: Taken, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ProbationFacts, PartialDate]:
    """The last day of that probation; arguments and errors as of :func:`post_probation`."""
    return determine(PROBATION_LAST_DAY, _taken(subject, on), on=on, policy=policy, known_at=known_at)


def post_service_since(
    subject: Taken, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ProbationFacts, PartialDate]:
    """From when service in the post counts (reading ``SERVICE_START``); arguments as of :func:`post_probation`."""
    return determine(SERVICE_SINCE, _taken(subject, on), on=on, policy=policy, known_at=known_at)


__all__ = [
    "consent_needed",
    "post_probation",
    "post_probation_last_day",
    "post_service_since",
    "vote_outcome",
]
