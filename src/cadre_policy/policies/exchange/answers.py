"""The public functions on exchange and on terms of office."""

import datetime as dt

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.exchange.facts import ExchangeDuty, ExchangeFacts, TermBar
from cadre_policy.policies.exchange.flatten import exchange_facts
from cadre_policy.policies.exchange.rules import EXCHANGE_DUTY, FURTHER_TERM, MOVE_WITHIN_TERM, SAME_LEVEL, TERM_END
from cadre_policy.records import Cadre
from cadre_policy.rules import YUNNAN, Determination, Earliest, Policy, determine, earliest

_NOTHING_DUE = {ExchangeDuty.NOT_YET, ExchangeDuty.NOT_COVERED, ExchangeDuty.RELAXED}
_AHEAD = 16
"""Years looked ahead: longer than every limit of these rules."""


def _facts(subject: Cadre | ExchangeFacts, on: dt.date) -> ExchangeFacts:
    return exchange_facts(subject, on) if isinstance(subject, Cadre) else subject


def exchange_duty(
    subject: Cadre | ExchangeFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ExchangeFacts, ExchangeDuty]:
    """Whether a local leader is to be moved after ten years in a post or in an area's leading groups (Exchange Rules).

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day asked about.
        policy: Readings (``RELAXATION_REACHES``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(EXCHANGE_DUTY, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def earliest_exchange(
    subject: Cadre | ExchangeFacts,
    *,
    on: dt.date,
    horizon: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Earliest[ExchangeFacts, ExchangeDuty]:
    """The first day from *on* on which a person who stays in the post is to be moved, or needs consent to stay.

    Args:
        subject: A personnel file, or the facts themselves; they are taken to stay as they are on *on*.
        on: The first day looked at.
        horizon: The last day looked at; None is far beyond every limit of these rules.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date, or the horizon comes before it.
    """
    day = as_date(on)
    last = Date(day.year + _AHEAD, 12, 31) if horizon is None else horizon
    return earliest(
        EXCHANGE_DUTY,
        _facts(subject, day),
        lambda duty: duty not in _NOTHING_DUE,
        on=day,
        horizon=last,
        policy=policy,
        known_at=known_at,
    )


def term_end(
    subject: Cadre | ExchangeFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ExchangeFacts, PartialDate]:
    """The day on which the present term of office of five years is complete (Term Rules).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(TERM_END, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def further_term(
    subject: Cadre | ExchangeFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ExchangeFacts, TermBar]:
    """Whether two terms in a row, complete by *on*, stand in the way of a further one in the same post (Term Rules).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(FURTHER_TERM, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def same_level_again(
    subject: Cadre | ExchangeFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ExchangeFacts, TermBar]:
    """Whether fifteen years in leading posts of a level stand in the way of another one there (Term Rules art. 7).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(SAME_LEVEL, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def move_within_term(
    subject: Cadre | ExchangeFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ExchangeFacts, TermBar]:
    """Whether a further move for reasons of work fits into the present term, of which one may be (Term Rules).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(MOVE_WITHIN_TERM, _facts(subject, on), on=on, policy=policy, known_at=known_at)


__all__ = [
    "earliest_exchange",
    "exchange_duty",
    "further_term",
    "move_within_term",
    "same_level_again",
    "term_end",
]
