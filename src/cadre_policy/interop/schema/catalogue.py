"""The schemas by name."""

from __future__ import annotations

import json

from cadre_policy.errors import UnknownNameError
from cadre_policy.interop.reference import tables_and_words
from cadre_policy.interop.schema.answers import NAME, determination_schema
from cadre_policy.interop.schema.tables import record_schema
from cadre_policy.interop.schema.values import Schema
from cadre_policy.records import Ledger, Record
from cadre_policy.register import all_rules


def _records() -> dict[str, type[Record]]:
    """Every record that can be a document; a ledger is one only by what it holds."""
    return {table.__name__: table for table in tables_and_words()[0] if table is not Ledger}


def schema_names(*, rules: bool = False) -> tuple[str, ...]:
    """What a schema can be asked for by: every record, ``Determination`` and, with *rules*, every rule."""
    return (*sorted(_records()), NAME, *(all_rules() if rules else ()))


def schema_named(name: str) -> Schema:
    """The schema called *name*: a record's, ``Determination``, or that of a rule's determinations.

    Raises:
        UnknownNameError: there is none; the error lists names that look alike.
    """
    found = _records()
    if name in found:
        return record_schema(found[name])
    if name == NAME:
        return determination_schema()
    if name in all_rules():
        return determination_schema(all_rules()[name])
    raise UnknownNameError("schema", name, schema_names(rules=True))


def schema_text(name: str) -> str:
    """The schema called *name* as JSON; the same release always gives the same text."""
    return json.dumps(schema_named(name), ensure_ascii=False, indent=2) + "\n"


__all__ = ["schema_named", "schema_names", "schema_text"]
