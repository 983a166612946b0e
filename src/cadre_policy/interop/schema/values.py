"""What a field may hold, as JSON Schema: texts, dates, amounts and words, each defined once."""

from __future__ import annotations

import typing
from typing import Any

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import Count, Measure, PartialDate
from cadre_policy.records.kinds import amount_label, argument, required_kind

Schema = dict[str, Any]
"""A JSON Schema, or a part of one."""

_MONTH_DAY = (
    "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])",
    "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
    "02-(?:0[1-9]|1[0-9]|2[0-8])",
)
_YEAR = "(?:19|20|21)[0-9]{2}"
_LEAP = "(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)"
"""Leap years from 1900 to 2199: 1900 and 2100 are none."""
_DAY = f"(?:{_YEAR}-(?:{'|'.join(_MONTH_DAY)})|{_LEAP}-02-29)"
DAY: Schema = {"type": "string", "pattern": f"^{_DAY}$"}
"""One day that exists, from 1900 to 2199."""
_PARTIAL = f"^(?:{_YEAR}(?:-(?:0[1-9]|1[0-2]))?|{_DAY}|{_DAY}\\.\\.{_DAY})$"


def said(label: Label) -> dict[str, str]:
    """A label as the two words that readers look for."""
    return {"zh": label.zh, "en": label.en}


def both(label: Label, meaning: str = "") -> str:
    """A description: Chinese, English, and what the two leave open."""
    return f"{label.zh} | {label.en}" + (f". {meaning}" if meaning else "")


class Definitions:
    """The parts that a schema refers to, by name; each is made when it is first asked for."""

    def __init__(self) -> None:
        self.found: dict[str, Schema] = {}

    def refer(self, name: str, made: typing.Callable[[], Schema]) -> Schema:
        """A reference to the part called *name*."""
        if name not in self.found:
            self.found[name] = {}  # a table may hold its own kind
            self.found[name].update(made())
        return {"$ref": f"#/$defs/{name}"}

    def value(self, annotation: Any) -> Schema | None:
        """The schema of a value that is not a table; None if *annotation* names one."""
        kind, _ = required_kind(annotation)
        if typing.get_origin(kind) is not None or not isinstance(kind, type):
            return None
        if kind is str:
            return {"type": "string", "pattern": "\\S"}
        if kind is bool:
            return {"type": "boolean"}
        if kind is int:
            return {"type": "integer"}
        if kind is PartialDate:
            return self.refer("PartialDate", _partial_date)
        if issubclass(kind, Measure):
            return self.refer(kind.__name__, lambda: _amount(kind))
        if issubclass(kind, LabelledEnum):
            return self.refer(kind.__name__, lambda: _words(kind))
        return None


def _partial_date() -> Schema:
    label = Label(
        "日期：YYYY、YYYY-MM、YYYY-MM-DD，或以“..”相连的两日", "a year, a month, a day, or two days joined by '..'"
    )
    return {"type": "string", "pattern": _PARTIAL, "description": both(label), "x-label": said(label)}


def _amount(kind: type[Measure]) -> Schema:
    """An amount.  Decimals are only told: ``multipleOf`` 0.01 refuses 4.35 wherever numbers are binary."""
    unit = amount_label(kind)
    return {
        "type": "integer" if kind is Count else "number",
        "minimum": 0,
        "maximum": kind.highest,
        "description": both(unit),
        "x-unit": said(unit),
        "x-decimals": kind.decimals,
    }


def _words(kind: type[LabelledEnum]) -> Schema:
    meaning = (kind.__doc__ or "").strip().splitlines()[0]
    return {
        "type": "string",
        "enum": [member.value for member in kind],
        "description": "; ".join([meaning, *(f"{one.value}: {both(one.label)}" for one in kind)]),
        "x-words": {member.value: said(member.label) for member in kind},
    }


def item_of(annotation: Any) -> Any:
    """What a list holds; None if *annotation* is no list."""
    kind, _ = required_kind(annotation)
    return argument(kind) if typing.get_origin(kind) is tuple else None


def or_null(schema: Schema) -> Schema:
    """*schema*, or null: *not on file*."""
    return {"anyOf": [schema, {"type": "null"}]}


__all__ = ["DAY", "Definitions", "Schema", "both", "item_of", "or_null", "said"]
