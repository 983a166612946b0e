"""Records as JSON Schema: each table with its fields, and what must agree between them told in words."""

from __future__ import annotations

import typing
from typing import Any

import attrs

from cadre_policy.interop.schema.values import Definitions, Schema, both, item_of, or_null, said
from cadre_policy.interop.versions import FORMAT, KEY, schema_id
from cadre_policy.records.kinds import argument, required_kind
from cadre_policy.records.ledger import Ledger
from cadre_policy.records.record import Check, Record, about_field

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""What the schemas themselves are written in."""


def record_schema(kind: type[Record]) -> Schema:
    """The schema of a document that holds one record of class *kind*.

    A schema says less than the reader asks: agreement between fields stands in ``x-checks``, in words.  What the
    reader accepts written with ASCII digits, the schema accepts too.
    """
    parts = Definitions()
    table = _table(kind, kind, parts)
    properties = {KEY: {"const": schema_id(kind.__name__)}, **table.pop("properties")}
    return {
        "$schema": DIALECT,
        "$id": schema_id(kind.__name__),
        "title": kind.__name__,
        "x-format": FORMAT,
        **table,
        "properties": properties,
        "$defs": dict(sorted(parts.found.items())),
    }


def _table(kind: Any, entries_of: Any, parts: Definitions) -> Schema:
    cls: type[Record] = typing.get_origin(kind) or kind
    ranges = {one.fields[0]: one.between for one in cls.checks if one.between is not None}
    properties, required = {}, []
    for field in attrs.fields(cls):
        told = about_field(field)
        held = _filled_in(field.type, entries_of)
        schema = _held(held, parts) | _bounds(ranges.get(field.name))
        if field.default is attrs.NOTHING:
            required.append(field.name)
        else:
            schema = or_null(schema)
        properties[field.name] = {
            **schema,
            "description": both(told.label, told.meaning),
            "x-label": said(told.label),
            "x-privacy": told.privacy.value,
        }
    meaning = (cls.__doc__ or "").strip().splitlines()[0]
    table: Schema = {
        "type": "object",
        "description": both(cls.label, meaning),
        "x-label": said(cls.label),
        "properties": properties,
        "additionalProperties": False,
    }
    if required:
        table["required"] = required
    checks = [_check(one) for one in cls.checks if one.between is None]
    return table | ({"x-checks": checks} if checks else {})


def _bounds(between: tuple[int, int] | None) -> Schema:
    return {} if between is None else {"minimum": between[0], "maximum": between[1]}


def _check(check: Check) -> Schema:
    return {"at": check.fields[-1], "with": list(check.fields[:-1]), "expected": said(check.expected)}


def _filled_in(annotation: Any, kind: Any) -> Any:
    item = item_of(annotation)
    return tuple[argument(kind), ...] if isinstance(item, typing.TypeVar) else annotation  # type: ignore[misc]


def _held(annotation: Any, parts: Definitions) -> Schema:
    value = parts.value(annotation)
    if value is not None:
        return value
    item = item_of(annotation)
    if item is not None:
        return {"type": "array", "items": _held(item, parts)}
    kind, _ = required_kind(annotation)
    if typing.get_origin(kind) is Ledger:
        entry = argument(kind)
        return parts.refer(f"LedgerOf{entry.__name__}", lambda: _table(kind, kind, parts))
    return parts.refer(kind.__name__, lambda: _table(kind, kind, parts))


__all__ = ["DIALECT", "record_schema"]
