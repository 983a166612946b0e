"""The public functions on heart-to-heart talks."""

import datetime as dt

from cadre_policy.errors import FactsError
from cadre_policy.policies.talks.facts import TalkFacts
from cadre_policy.policies.talks.flatten import talk_facts
from cadre_policy.policies.talks.rules import EVENTS, STATES, TALK_DUE, TALK_PURPOSE
from cadre_policy.records import Cadre, TalkPurpose, TalkTrigger
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def _facts(subject: Cadre | TalkFacts, trigger: TalkTrigger | None, on: dt.date) -> TalkFacts:
    if isinstance(subject, TalkFacts):
        return subject
    if trigger is None:
        raise FactsError("talks: of a personnel file, say which occasion (trigger=) is meant")
    return talk_facts(subject, trigger, on)


def talk_due(
    subject: Cadre | TalkFacts,
    *,
    on: dt.date,
    trigger: TalkTrigger | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[TalkFacts, bool]:
    """Whether a heart-to-heart talk is due on one occasion: it arose, and no talk was held since (15.3 to 15.6).

    The text gives no time within which to hold it: due means outstanding, never late.

    Args:
        subject: A personnel file, or the facts of one occasion.
        on: The day asked about.
        trigger: The kind of occasion, of a personnel file.
        policy: Readings (``WHICH_TALK``, ``APPOINTMENTS``, ``RETIRING``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: a personnel file was given without *trigger*.
    """
    return determine(TALK_DUE, _facts(subject, trigger, on), on=on, policy=policy, known_at=known_at)


def talks_due(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[Determination[TalkFacts, bool], ...]:
    """Whether a talk is due, for each occasion that article 15 names, in the text's order.

    Raises:
        DateError: *on* is not a date.
    """
    return tuple(
        talk_due(cadre, on=on, trigger=trigger, policy=policy, known_at=known_at)
        for trigger in TalkTrigger
        if trigger in {*EVENTS, *STATES}
    )


def talk_purpose(
    subject: Cadre | TalkFacts,
    *,
    on: dt.date,
    trigger: TalkTrigger | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[TalkFacts, TalkPurpose]:
    """What a talk on one occasion is for above all (15.3, 15.5, 15.6).

    Raises:
        DateError: *on* is not a date.
        FactsError: a personnel file was given without *trigger*.
    """
    return determine(TALK_PURPOSE, _facts(subject, trigger, on), on=on, policy=policy, known_at=known_at)


__all__ = ["talk_due", "talk_purpose", "talks_due"]
