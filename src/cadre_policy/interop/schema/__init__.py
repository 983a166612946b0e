"""JSON Schema (draft 2020-12) of every document that the library reads and writes, made from its types.

    >>> from cadre_policy.interop.schema import schema_named
    >>> talk = schema_named("Talk")
    >>> talk["$id"]
    'urn:cadre-policy:schema:1:Talk'
    >>> talk["properties"]["on"]["x-label"]["zh"]
    '谈话日期'

Names are those of records (``Cadre``), ``Determination``, and of rules (``leave.annual``: the determinations of that
rule, with its own facts).  Versions: :mod:`cadre_policy.interop.versions`.
"""

from cadre_policy.interop.schema.answers import NAME, determination_schema, facts_schema
from cadre_policy.interop.schema.catalogue import schema_named, schema_names, schema_text
from cadre_policy.interop.schema.tables import DIALECT, record_schema

__all__ = [
    "DIALECT",
    "NAME",
    "determination_schema",
    "facts_schema",
    "record_schema",
    "schema_named",
    "schema_names",
    "schema_text",
]
