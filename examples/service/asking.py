"""From the JSON of a request to determinations.  Nothing here knows the web framework."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NoReturn

from cadre_policy.errors import InputError
from cadre_policy.interop.facts import facts_from_plain
from cadre_policy.interop.reforms import policy_from_plain
from cadre_policy.measures import as_date
from cadre_policy.register import rule_named
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def exact(body: bytes) -> dict[str, Any]:
    """A request's JSON with its decimals exact: a float is no amount.

    Raises:
        InputError: the body is no JSON object.
    """

    def no_constant(_: str) -> NoReturn:
        raise ValueError

    try:
        table = json.loads(body, parse_float=Decimal, parse_constant=no_constant)
    except (ValueError, RecursionError):
        raise InputError("the body is not JSON") from None
    if not isinstance(table, dict):
        raise InputError("the body is not a JSON object")
    return table


def policy_of(question: Mapping[str, Any]) -> Policy:
    """The policy that a question asks under: the texts as they stand, or those with what its table changes."""
    table = question.get("policy")
    return YUNNAN if table is None or table == YUNNAN.name else policy_from_plain(table)


def ask(question: Mapping[str, Any], facts: Mapping[str, Any], policy: Policy | None = None) -> Determination[Any, Any]:
    """The answer to *question* (rule, on, known_at, policy) about one subject.

    Raises:
        CadrePolicyError: the facts or the policy have faults, or there is no such rule.
    """
    rule = rule_named(question["rule"])
    known_at = question.get("known_at")
    return determine(
        rule,
        facts_from_plain(rule.subject, facts, what="facts"),
        on=as_date(question["on"]),
        policy=policy_of(question) if policy is None else policy,
        known_at=None if known_at is None else as_date(known_at),
    )
