"""Determinations as JSON Schema: of any rule, or of one rule with its own facts and answer."""

from __future__ import annotations

from typing import Any

from cadre_policy.interop.facts import fact_kinds
from cadre_policy.interop.schema.tables import DIALECT
from cadre_policy.interop.schema.values import DAY, Definitions, Schema, both, or_null, said
from cadre_policy.interop.versions import FORMAT, KEY, schema_id
from cadre_policy.law import Basis, Evidence, Label
from cadre_policy.privacy import Privacy
from cadre_policy.register import facts_about
from cadre_policy.rules import YUNNAN, Rule, Status

NAME = "Determination"
"""What the schema of every determination is called."""
_TEXT: Schema = {"type": "string"}
_SAID: Schema = {
    "type": "object",
    "properties": {"zh": _TEXT, "en": _TEXT},
    "required": ["zh", "en"],
    "additionalProperties": False,
}
_PLAIN: Schema = {"type": ["string", "number", "boolean"]}
_CITE_KEYS = ("instrument", "version", "article", "paragraph", "item", "clause")


def facts_schema(subject: type[Any], parts: Definitions | None = None) -> Schema:
    """The facts that rules about *subject* read, each with its unit, its words and how it may be shown.

    A document of its own unless *parts* is given, to which it then belongs.
    """
    alone = parts is None
    parts = Definitions() if parts is None else parts
    facts = facts_about(subject)
    properties = {}
    for name, kind in fact_kinds(subject).items():
        one = facts.get(name)
        label = Label(name, name) if one is None else one.label
        properties[name] = {
            **or_null(_value(kind, parts)),
            "description": both(label),
            "x-label": said(label),
            "x-privacy": (Privacy.PERSONAL if one is None else one.privacy).value,
        }
    table: Schema = {
        "type": "object",
        "description": (subject.__doc__ or "").strip().splitlines()[0],
        "properties": properties,
        "additionalProperties": False,
    }
    if not alone:
        return table
    head: Schema = {"$schema": DIALECT, "$id": schema_id(subject.__name__), "title": subject.__name__}
    return head | table | {"$defs": parts.found}


def _value(kind: Any, parts: Definitions) -> Schema:
    schema = parts.value(kind)
    assert schema is not None, f"facts hold plain values, not {kind}"
    return schema


def determination_schema(rule: Rule[Any, Any] | None = None) -> Schema:
    """The schema of stored determinations: those of *rule*, or of any."""
    parts = Definitions()
    facts: Schema = {"type": "object", "additionalProperties": _PLAIN}
    name, of, value, missing = NAME, _TEXT, _PLAIN, _TEXT
    meaning = "An answer with the question it belongs to, its reasons and the release that gave it."
    label = Label("认定结果", "determination")
    if rule is not None:
        facts = parts.refer(rule.subject.__name__, lambda: facts_schema(rule.subject, parts))
        name, of, value, label = rule.name, {"const": rule.name}, _value(rule.unit, parts), rule.label
        missing = {"enum": list(fact_kinds(rule.subject))}
    statuses = [one.value for one in Status]
    cite = parts.refer("Citation", _citation)
    properties: Schema = {
        KEY: {"const": schema_id(NAME)},
        "library": _TEXT | {"description": "作出结果的版本 | release that gave the answer"},
        "rule": of | {"description": "规则 | rule"},
        "facts": facts | {"description": "所依据的事实 | facts on file"},
        "on": DAY | {"description": "所问之日 | day asked about"},
        "known_at": DAY | {"description": "只用此日前已公布者 | only what was made known by this day"},
        "policy": {"anyOf": [{"const": YUNNAN.name}, parts.refer("Policy", _policy)]},
        "status": {"enum": statuses, "x-words": {one.value: said(one.label) for one in Status}},
        "causes": {"type": "array", "items": {"enum": statuses}},
        "value": value | {"description": "结果 | answer"},
        "unit": {"const": rule.unit.__name__} if rule is not None else _TEXT,
        "provisional": value | {"description": "按未核实数字的结果 | what unconfirmed figures would give"},
        "missing": {"type": "array", "items": missing, "description": "还须查明的事实 | facts to ask for"},
        "figures": {"type": "array", "items": _figure(cite)},
        "citations": {"type": "array", "items": cite},
        "explanation": _SAID,
    }
    optional = {KEY, "known_at", "value", "provisional"}
    determined = {"properties": {"status": {"const": Status.DETERMINED.value}}}
    return {
        "$schema": DIALECT,
        "$id": schema_id(name),
        "title": name,
        "x-format": FORMAT,
        "description": both(label, meaning),
        "type": "object",
        "properties": properties,
        "required": [key for key in properties if key not in optional],
        "additionalProperties": False,
        "if": determined,
        "then": {"required": ["value"]},
        "else": {"not": {"required": ["value"]}},
        "$defs": dict(sorted(parts.found.items())),
    }


def _citation() -> Schema:
    number: Schema = {"type": ["string", "integer"]}
    return {
        "type": "object",
        "description": "出处 | place in the law",
        "properties": {key: _TEXT if key in {"instrument", "version"} else number for key in _CITE_KEYS},
        "required": ["instrument", "version"],
        "additionalProperties": False,
    }


def _figure(cite: Schema) -> Schema:
    figures: Schema = {
        "parameter": _TEXT,
        "value": _PLAIN,
        "since": _TEXT,
        "evidence": {"enum": [one.name.lower() for one in Evidence]},
        "basis": {"enum": [one.name.lower() for one in Basis]},
        "cite": cite,
    }
    return {"type": "object", "properties": figures, "required": list(figures), "additionalProperties": False}


def _policy() -> Schema:
    return {
        "type": "object",
        "description": "另设的政策 | a policy that differs from the texts as they stand",
        "properties": {
            "name": _TEXT,
            "base": _TEXT,
            "label": _SAID,
            "source": _SAID,
            "jurisdiction": _TEXT,
            "lowest_evidence": {"enum": [one.name.lower() for one in Evidence]},
            "readings": {"type": "object", "additionalProperties": _TEXT},
            "parameters": {"type": "object", "additionalProperties": {"type": "array", "minItems": 1}},
            "schedules": {"type": "array"},
        },
        "required": ["name"],
        "additionalProperties": False,
    }


__all__ = ["NAME", "determination_schema", "facts_schema"]
