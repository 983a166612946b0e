"""The public functions on using and telling results, and on the yearly and routine assessment."""

import datetime as dt

from cadre_policy.policies.assessment_schemes.use_facts import (
    AnnualResultStatus,
    FeedbackFacts,
    FeedbackStatus,
    MeritFacts,
    ResultUseFacts,
    YearlyResultFacts,
)
from cadre_policy.policies.assessment_schemes.use_flatten import (
    feedback_facts,
    result_use_facts,
    yearly_result_facts,
)
from cadre_policy.policies.assessment_schemes.use_rules import (
    ANNUAL_RESULT,
    PRAISE_DUE,
    RESULT_FEEDBACK,
    ROUTINE_ASSESSED,
    ROUTINE_FILE_KEPT,
    USE_ALLOWED,
    WARNING_DUE,
)
from cadre_policy.records import Assessment, Cadre, ResultUse
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def result_use_allowed(
    subject: ResultUse | ResultUseFacts,
    *,
    on: dt.date,
    cadre: Cadre | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[ResultUseFacts, bool]:
    """Whether a result may be used as a basis in this way (clause 8.1): attached, and not alone.

    Args:
        subject: A use on file, or the facts themselves.
        on: The day asked about.
        cadre: The file of the person whose result was used, if it is at hand.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = result_use_facts(subject, cadre) if isinstance(subject, ResultUse) else subject
    return determine(USE_ALLOWED, facts, on=on, policy=policy, known_at=known_at)


def result_feedback(
    subject: Assessment | FeedbackFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[FeedbackFacts, FeedbackStatus]:
    """How telling someone a result stands (clause 8.4; Civil Servants Law art. 38); no number of days is stated.

    Args:
        subject: A result on file, or the facts themselves.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = feedback_facts(subject, on) if isinstance(subject, Assessment) else subject
    return determine(RESULT_FEEDBACK, facts, on=on, policy=policy, known_at=known_at)


def annual_result_status(
    subject: Cadre | YearlyResultFacts,
    year: int,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[YearlyResultFacts, AnnualResultStatus]:
    """Whether a person's annual assessment of a year is on file (clause 7.4).

    Args:
        subject: A personnel file, or the facts themselves.
        year: The calendar year assessed.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date, or the year is out of the calendar.
    """
    return determine(ANNUAL_RESULT, _of_year(subject, year, on), on=on, policy=policy, known_at=known_at)


def routine_assessed(
    subject: Cadre | YearlyResultFacts,
    year: int,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[YearlyResultFacts, bool]:
    """Whether a person was routinely assessed at all in a year (clause 7.6); how often the text does not say.

    Args:
        subject: A personnel file, or the facts themselves.
        year: The calendar year.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date, or the year is out of the calendar.
    """
    return determine(ROUTINE_ASSESSED, _of_year(subject, year, on), on=on, policy=policy, known_at=known_at)


def routine_file_kept(
    subject: Cadre | YearlyResultFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[YearlyResultFacts, bool]:
    """Whether a routine-assessment file is kept for a person (clause 7.7).

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = YearlyResultFacts(file_kept=subject.routine_file) if isinstance(subject, Cadre) else subject
    return determine(ROUTINE_FILE_KEPT, facts, on=on, policy=policy, known_at=known_at)


def praise_due(
    facts: MeritFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[MeritFacts, bool]:
    """Whether praise may be proposed for someone found firm and striving (clause 8.2): a suggestion, no more.

    Args:
        facts: What a body found, and what was done.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(PRAISE_DUE, facts, on=on, policy=policy, known_at=known_at)


def warning_due(
    facts: MeritFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[MeritFacts, bool]:
    """Whether slow, absent or reckless action that a body found has yet to be dealt with (clause 8.3); how, it decides.

    Args:
        facts: What a body found, and what was done.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(WARNING_DUE, facts, on=on, policy=policy, known_at=known_at)


def _of_year(subject: Cadre | YearlyResultFacts, year: int, on: dt.date) -> YearlyResultFacts:
    return yearly_result_facts(subject, year, on) if isinstance(subject, Cadre) else subject


__all__ = [
    "annual_result_status",
    "praise_due",
    "result_feedback",
    "result_use_allowed",
    "routine_assessed",
    "routine_file_kept",
    "warning_due",
]
