"""Answer a rule about one subject.

:func:`value` gives the bare answer and is quick; :func:`determine` gives a
:class:`~cadre_policy.rules.determination.Determination`, with reasons, citations, what is missing, and what was
assumed.
"""

from __future__ import annotations

import datetime as dt
from typing import cast

from cadre_policy.errors import DateError, FactsError
from cadre_policy.rules.compiled import compiled
from cadre_policy.rules.determination import Determination
from cadre_policy.rules.expression import Rule, S, T
from cadre_policy.rules.policy import YUNNAN, Policy


def refuse_unfit(rule: Rule[S, T], facts: object, on: object) -> None:
    """Raise if a question is put about another record than the rule reads, or on something that is not a day."""
    if not isinstance(facts, rule.subject):
        wanted = rule.subject.__name__
        raise FactsError(f"{rule.name}: facts of type {wanted} are wanted, not {type(facts).__name__}")
    if isinstance(on, dt.datetime):
        raise DateError("on: a date is wanted, not a datetime: drop the time of day first")


def value(
    rule: Rule[S, T], facts: S, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> T | None:
    """The bare answer, or None where it is not determined (ask :func:`determine` why).

    Raises:
        FactsError: the facts are of another record than the rule reads.
        DateError: *on* is not a date.
    """
    if type(facts) is not rule.subject or isinstance(on, dt.datetime):
        refuse_unfit(rule, facts, on)
    return cast("T | None", compiled(rule, policy, on, known_at).answer(facts))


def determine(
    rule: Rule[S, T], facts: S, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[S, T]:
    """Answer *rule* about *facts* under the law of the day *on*, and say why.

    Args:
        rule: The question.
        facts: The flat facts record that the rule reads; None in a field is "not on file".
        on: The day asked about: law and facts of that day.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day; None is everything encoded.

    Raises:
        FactsError: the facts are of another record than the rule reads.
        DateError: *on* or *known_at* is not a date.
    """
    if type(facts) is not rule.subject or isinstance(on, dt.datetime):
        refuse_unfit(rule, facts, on)
    ready = compiled(rule, policy, on, known_at)
    return Determination(ready, facts, ready.outcome(facts))


__all__ = ["determine", "refuse_unfit", "value"]
