"""The public functions on one question about a scheme, a target, or a concern."""

import datetime as dt
from collections.abc import Iterable

from cadre_policy.policies.assessment_schemes.facts import SchemeFacts, SignFacts, SignState
from cadre_policy.policies.assessment_schemes.flatten import concern_facts, scheme_facts
from cadre_policy.policies.assessment_schemes.rules import SCHEME_SOUND
from cadre_policy.policies.assessment_schemes.signs import CONCERNS
from cadre_policy.records import AssessmentScheme, SchemeConcern, SchemeFinding
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def scheme_sound(
    subject: AssessmentScheme | SchemeFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[SchemeFacts, bool]:
    """Whether a scheme has what articles 5 and 6 ask for, as far as it can be checked.

    Args:
        subject: A scheme, or the facts themselves.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = scheme_facts(subject) if isinstance(subject, AssessmentScheme) else subject
    return determine(SCHEME_SOUND, facts, on=on, policy=policy, known_at=known_at)


def assessment_concern(
    concern: SchemeConcern,
    subject: Iterable[SchemeFinding] | SignFacts,
    *,
    on: dt.date,
    complete: bool | None = None,
    matter: str | None = None,
    sign: bool | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[SignFacts, SignState]:
    """How one concern of articles 5 to 7 stands: found, found not so, a sign, or none (clauses 5.5-5.11, 6.3-6.6, 7.5).

    Args:
        concern: The concern.
        subject: What bodies found, on whatever concern; or the facts themselves.
        on: The day asked about.
        complete: Whether no finding is missing.
        matter: The identifier of the indicator or event; None asks about the whole.
        sign: The sign, if one was computed.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    if isinstance(subject, SignFacts):
        facts = subject
    else:
        facts = concern_facts(concern, subject, on=on, complete=complete, matter=matter, sign=sign)
    return determine(CONCERNS[concern], facts, on=on, policy=policy, known_at=known_at)


__all__ = ["assessment_concern", "scheme_sound"]
