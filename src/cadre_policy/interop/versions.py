"""The version of the documents that the library writes, and how older ones are read.

A document may name its schema under the key ``$schema``, as ``urn:cadre-policy:schema:1:Cadre``: the number is the format,
the last part the kind of document.  Whoever renames a field or a word raises :data:`FORMAT` and adds a :class:`Change`, so that
a document of any earlier format is brought up to the present one before it is read.  A document that names no
schema is taken to be of the present format.
"""

from __future__ import annotations

import copy
import re
import typing
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from cadre_policy.errors import RecordError
from cadre_policy.law.label import Label
from cadre_policy.records.kinds import argument, required_kind
from cadre_policy.records.problem import Found, Problem, Step
from cadre_policy.records.record import Record

FORMAT = 1
"""The format in which documents are written: raised whenever a document of before would no longer be read as it was meant."""

KEY = "$schema"
"""The key under which a document names its schema."""

_ID = re.compile(r"urn:cadre-policy:schema:([1-9][0-9]{0,3}):([A-Za-z0-9_.]+)")


@attrs.frozen(order=False)
class Change:
    """How one kind of table became another from one format to the next."""

    format: int
    """The first format that has the change."""
    table: str
    """The name of the record or facts class, wherever a document holds it."""
    apply: Callable[[Mapping[str, Any]], Mapping[str, Any]]
    """From a table of before to one of after; it meets tables with faults too, and leaves what it does not know."""


CHANGES: tuple[Change, ...] = ()
"""Every change since format 1, in the order of their formats."""


def renamed(before: str, after: str) -> Callable[[Mapping[str, Any]], Mapping[str, Any]]:
    """The field *before* is called *after*."""

    def apply(table: Mapping[str, Any]) -> Mapping[str, Any]:
        return {after if key == before and after not in table else key: value for key, value in table.items()}

    return apply


def reworded(field: str, words: Mapping[str, str]) -> Callable[[Mapping[str, Any]], Mapping[str, Any]]:
    """The words that *field* can hold have other keys."""

    def apply(table: Mapping[str, Any]) -> Mapping[str, Any]:
        value = table.get(field)
        return {**table, field: words[value]} if isinstance(value, str) and value in words else table

    return apply


def schema_id(name: str) -> str:
    """The identifier of the present schema of documents called *name*."""
    return f"urn:cadre-policy:schema:{FORMAT}:{name}"


def brought_up(
    table: Mapping[str, Any],
    kind: type[Record],
    what: str,
    changes: Iterable[Change] | None = None,
    latest: int = FORMAT,
) -> Mapping[str, Any]:
    """A document's table in the present format, without the name of its schema.

    Args:
        table: What a file holds, of this format or an earlier one.
        kind: The record that is to be read from it.
        what: What the document is called in the error.
        changes: The changes of format; those of this release unless given.
        latest: The present format.

    Raises:
        RecordError: the document names the schema of another kind, of a later format, or none at all.
    """
    if KEY not in table:
        return table
    since = format_of(table[KEY], kind.__name__, what, latest)
    later = _later(since, changes)
    bare = copy.copy(table) if isinstance(table, dict) else dict(table)
    del bare[KEY]
    found: Mapping[str, Any] = _table(bare, kind, later) if later else bare
    return found


def format_of(named: object, name: str, what: str, latest: int = FORMAT) -> int:
    """The format that a document called *name* says it has.

    Raises:
        RecordError: it says something else, or a format that this release does not know.
    """
    match = _ID.fullmatch(named) if isinstance(named, str) else None
    if match is not None and match[2] == name and int(match[1]) <= latest:
        return int(match[1])
    said = schema_id(name)
    expected = Label(f"{said}，或更早格式的同类文件", f"{said}, or the same with an earlier format")
    step = Step(KEY, Label("格式", "schema"))
    raise RecordError(what, [Problem(path=(step,), expected=expected, found=Found.of(named))])


def facts_brought_up(
    facts: Mapping[str, Any], subject: type[Any], since: int, changes: Iterable[Change] | None = None
) -> Mapping[str, Any]:
    """The facts of a determination that was written in the format *since*."""
    return _changed(facts, subject.__name__, _later(since, changes))


def _later(since: int, changes: Iterable[Change] | None) -> tuple[Change, ...]:
    given = CHANGES if changes is None else changes
    return tuple(sorted((one for one in given if one.format > since), key=lambda one: one.format))


def _changed(table: Mapping[str, Any], name: str, changes: tuple[Change, ...]) -> Mapping[str, Any]:
    for change in changes:
        if change.table == name:
            table = change.apply(table)
    return table


def _table(value: Any, kind: Any, changes: tuple[Change, ...]) -> Any:
    """*value*, which stands where a record or ledger of *kind* is wanted, with the tables inside it."""
    if not isinstance(value, Mapping):
        return value
    cls = typing.get_origin(kind) or kind
    table = dict(_changed(value, cls.__name__, changes))
    for field in attrs.fields(cls):
        if field.name in table:
            table[field.name] = _value(table[field.name], _held(field.type, kind), changes)
    return table


def _held(annotation: Any, kind: Any) -> Any:
    """What a field holds; the entries of a ledger are of the ledger's own kind."""
    held, _ = required_kind(annotation)
    entries = typing.get_origin(held) is tuple and isinstance(argument(held), typing.TypeVar)
    return tuple[argument(kind), ...] if entries else held  # type: ignore[misc]


def _value(value: Any, kind: Any, changes: tuple[Change, ...]) -> Any:
    if typing.get_origin(kind) is tuple:
        item = argument(kind)
        return [_value(one, item, changes) for one in value] if isinstance(value, list | tuple) else value
    cls = typing.get_origin(kind) or kind
    return _table(value, kind, changes) if isinstance(cls, type) and issubclass(cls, Record) else value


__all__ = [
    "CHANGES",
    "FORMAT",
    "KEY",
    "Change",
    "brought_up",
    "facts_brought_up",
    "format_of",
    "renamed",
    "reworded",
    "schema_id",
]
