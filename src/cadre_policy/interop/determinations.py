"""Determinations as JSON: kept, sent, read back without loss, and replayed.

A stored determination holds the question, the facts, the policy with every figure and reading that it changed,
both time axes and the version of the library.  The same release gives the same answer to the letter; a later
release says what differs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NoReturn

import attrs

from cadre_policy.errors import InputError, RecordError, UnknownNameError
from cadre_policy.interop.converter import Plain, plain_value
from cadre_policy.interop.facts import facts_from_plain, facts_to_plain
from cadre_policy.interop.reforms import cite_to_plain, policy_from_plain, policy_to_plain
from cadre_policy.interop.versions import FORMAT, KEY, facts_brought_up, format_of, schema_id
from cadre_policy.measures import as_date
from cadre_policy.register import rule_named
from cadre_policy.rules import YUNNAN, Determination, determine
from cadre_policy.rules.outcome import CAUSES
from cadre_policy.version import VERSION

_ASKED = ("rule", "facts", "on", "known_at", "policy")
"""What a question is made of; all the rest of a stored determination follows from it."""


def determination_to_plain(determination: Determination[Any, Any]) -> dict[str, Plain]:
    """A determination as plain data: the question, the answer, and its reasons in both languages."""
    policy = determination.policy
    table: dict[str, Plain | None] = {
        KEY: schema_id("Determination"),
        "library": VERSION,
        "rule": determination.rule.name,
        "facts": facts_to_plain(determination.facts),
        "on": determination.on.isoformat(),
        "known_at": None if determination.known_at is None else determination.known_at.isoformat(),
        "policy": policy.name if policy is YUNNAN else policy_to_plain(policy),
        "status": determination.status.value,
        "causes": [cause.value for cause in CAUSES if cause in determination.causes],
        "value": plain_value(determination.value),
        "unit": determination.rule.unit.__name__,
        "provisional": plain_value(determination.provisional),
        "missing": [one.fact.name for one in determination.missing],
        "figures": [
            {
                "parameter": used.parameter.name,
                "value": plain_value(used.value) or 0,
                "since": str(used.since),
                "evidence": used.evidence.name.lower(),
                "basis": used.basis.name.lower(),
                "cite": cite_to_plain(used.cite),
            }
            for used in determination.figures
        ],
        "citations": [cite_to_plain(cite) for cite in determination.citations],
        "explanation": {"zh": determination.explain("zh"), "en": determination.explain("en")},
    }
    return {key: value for key, value in table.items() if value is not None}


def determination_to_json(determination: Determination[Any, Any]) -> str:
    """A determination as JSON; the same determination always gives the same text."""
    plain = determination_to_plain(determination)
    # A float prints every amount exactly as written (measures.MOST_DECIMALS).
    return json.dumps(plain, ensure_ascii=False, indent=2, default=float) + "\n"


_SHAPES = {"rule": str, "facts": Mapping, "on": str, "policy": str | Mapping}
"""What a question must hold, and as what."""


def _no_constant(_: str) -> NoReturn:
    raise ValueError


def _read(text: str) -> Mapping[str, Any]:
    try:
        table = json.loads(text, parse_float=Decimal, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise RecordError("determination", ["the text is not JSON"]) from None
    if not isinstance(table, dict):
        raise RecordError("determination", ["a JSON object is wanted"])
    faults = [f"{key}: is not there" for key in _SHAPES if key not in table]
    faults += [
        f"{key}: {shape.__name__ if isinstance(shape, type) else 'the name of a policy or a table'} is wanted"
        for key, shape in _SHAPES.items()
        if key in table and not isinstance(table[key], shape)
    ]
    if isinstance(table.get("policy"), str) and table["policy"] != YUNNAN.name:
        faults.append(str(UnknownNameError("policy", table["policy"], [YUNNAN.name])))
    if faults:
        raise RecordError("determination", faults)
    return table


def determination_from_json(text: str) -> Determination[Any, Any]:
    """The determination that a JSON text holds: asked again, and equal to the one that was written.

    Raises:
        RecordError: the text is no determination, or its facts or policy have faults.
        UnknownNameError: it names a rule that this release does not have.
        InputError: this release answers otherwise than the text says; :func:`replay` tells the differences.
    """
    again = replay(text)
    if again.differences:
        keys = ", ".join(difference.partition(":")[0] for difference in again.differences)
        raise InputError(f"the stored answer and this release's answer differ in: {keys}")
    return again.determination


@attrs.frozen(order=False, eq=False)
class Replay:
    """An old determination asked again."""

    determination: Determination[Any, Any]
    """The answer of this release, from the stored facts, policy and dates."""
    library: str
    """The release that wrote the stored answer."""
    differences: tuple[str, ...]
    """What differs, key by key; empty if nothing does."""


def replay(text: str) -> Replay:
    """Ask a stored determination again, and say what differs.

    Raises:
        RecordError: the text is no determination, or its facts or policy have faults.
        UnknownNameError: it names a rule that this release does not have.
    """
    table = _read(text)
    rule = rule_named(str(table["rule"]))
    policy = YUNNAN if table["policy"] == YUNNAN.name else policy_from_plain(table["policy"])
    since = format_of(table[KEY], "Determination", "determination") if KEY in table else FORMAT
    facts = facts_brought_up(table["facts"], rule.subject, since)
    known_at = table.get("known_at")
    determination = determine(
        rule,
        facts_from_plain(rule.subject, facts, what=f"facts of {rule.name}"),
        on=as_date(table["on"]),
        policy=policy,
        known_at=None if known_at is None else as_date(known_at),
    )
    now = json.loads(determination_to_json(determination), parse_float=Decimal)
    differences = tuple(
        f"{key}: {_short(table.get(key))} then, {_short(now.get(key))} now"
        for key in (*table, *(key for key in now if key not in table))
        if key not in {KEY, "library", "explanation", *_ASKED} and table.get(key) != now.get(key)
    )
    if not differences and table.get("explanation") != now.get("explanation"):
        differences = ("explanation: worded otherwise",)
    return Replay(determination, str(table.get("library", "")), differences)


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=float)
    return text if len(text) <= 80 else text[:77] + "..."


__all__ = ["Replay", "determination_from_json", "determination_to_json", "determination_to_plain", "replay"]
