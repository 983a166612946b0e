"""Facts records from plain tables and back, as strictly as personnel files."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any, TypeVar, cast

import attrs

from cadre_policy.errors import FactsError, RecordError
from cadre_policy.interop.converter import Plain, plain_value, read_value, unknown_key_step
from cadre_policy.law import Label
from cadre_policy.privacy import Privacy
from cadre_policy.records.problem import Found, Problem, Step
from cadre_policy.rules.language import plain_type

F = TypeVar("F")


def fact_kinds(kind: type[Any]) -> dict[str, type[Any]]:
    """The fields of a facts record, each with the type of its value."""
    return {field.name: plain_type(field.type) for field in attrs.fields(kind)}


def facts_from_plain(kind: type[F], table: Mapping[str, object], *, what: str | None = None) -> F:
    """A facts record from plain values; a key left out is *not on file*.

    Args:
        kind: The facts record that a rule reads.
        table: Values by the record's field names: whole or decimal numbers, true or false, dates or texts such as
            ``"2018-03"``, and the keys of enumerations.
        what: What the table is called in the error.

    Raises:
        RecordError: the table has faults; every one is listed with its place.
    """
    kinds = fact_kinds(kind)
    given: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, value in table.items():
        step = Step(name, Label(name, name))
        if name not in kinds:
            near = tuple(difflib.get_close_matches(name, kinds, n=3, cutoff=0.5))
            expected = Label(f"{kind.__name__} 的字段名", f"the name of a field of {kind.__name__}")
            where = (unknown_key_step(name),)
            problems.append(Problem(path=where, expected=expected, found=Found.KEY, privacy=Privacy.PLAIN, near=near))
            continue
        given[name], faults = read_value(value, kinds[name], step)
        problems += faults
    if problems:
        raise RecordError(what or kind.__name__, problems)
    try:
        return kind(**given)
    except FactsError as error:
        raise RecordError(what or kind.__name__, [error]) from None


def facts_to_plain(facts: object) -> dict[str, Plain]:
    """The facts on file as plain values, from which :func:`facts_from_plain` makes an equal record."""
    fields = attrs.fields(cast(Any, type(facts)))
    values = {field.name: plain_value(getattr(facts, field.name)) for field in fields}
    return {name: value for name, value in values.items() if value is not None}


__all__ = ["fact_kinds", "facts_from_plain", "facts_to_plain"]
