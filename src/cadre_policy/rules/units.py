"""Whether a word is given parts of the units that it takes; if not, the error says what to write instead.

The type checkers see most of this when a rule is written.  They do not see that a yes or no has no order, and for a
choice between answers of different units they find a type that these have in common.  The functions are validators
of the fields of nodes: of the node, of the field, and of the part or parts in it.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from cadre_policy.errors import RuleWritingError
from cadre_policy.measures import Measure, PartialDate


def _word(node: Any) -> str:
    """The word that makes a node: ``first_of`` for a ``FirstOf``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", type(node).__name__).lower()


def _said(part: Any) -> str:
    name = getattr(part, "name", None)
    return part.unit.__name__ if name is None else f"{part.unit.__name__} ({name})"


def _listed(parts: Iterable[Any]) -> str:
    return " and ".join(dict.fromkeys(map(_said, parts)))


def decides(value: object) -> bool:
    """Whether a value of a rule is no span of days: compared with one, even a full file would leave an answer open."""
    return not isinstance(value, PartialDate) or value.exact


def answer(_: Any, __: attrs.Attribute[Any], value: object) -> None:
    """A constant: something that an answer can be."""
    if not isinstance(value, bool | Measure | PartialDate | enum.Enum):
        kind = type(value).__name__
        raise RuleWritingError(f'{kind} is no answer: write an amount such as Days(3), or day("2020-01-01")')
    if not decides(value):
        raise RuleWritingError(
            f"{value} is no one day, and within it nothing would ever be decided: write its first or last day; "
            "for a text whose day is not known, in_force or a parameter takes a month as its `since`"
        )


def of(unit: type[Any], advice: str = "") -> Callable[[Any, attrs.Attribute[Any], Any], None]:
    """A part, or parts, of one given unit."""

    def check(node: Any, field: attrs.Attribute[Any], value: Any) -> None:
        for part in value if isinstance(value, tuple) else (value,):
            if part.unit is not unit:
                wanted = f"{_word(node)} ({field.name}): {unit.__name__} is wanted"
                raise RuleWritingError(f"{wanted}, not {_said(part)}{advice}")

    return check


conditions = of(bool, ": compare it with something first")
dates = of(PartialDate, ': give a fact of that type, or day("2020-01-01")')


def cases(node: Any, field: attrs.Attribute[Any], value: tuple[tuple[Any, Any], ...]) -> None:
    """Cases that each apply or not."""
    conditions(node, field, tuple(when for when, _ in value))


def one_unit(node: Any, _: attrs.Attribute[Any], value: Any) -> None:
    """Answers of which one will be given: all of one unit."""
    match value:
        case Mapping():  # readings
            parts = tuple(value.values())
        case ((_, _), *_):  # the cases of a table
            parts = tuple(then for _, then in value)
        case tuple():  # versions
            parts = tuple(text.body for text in value)
        case otherwise:
            parts = (*(then for _, then in node.cases), otherwise)
    _alike(node, parts)


def _alike(node: Any, parts: tuple[Any, ...]) -> None:
    if any(part.unit is not parts[0].unit for part in parts):
        raise RuleWritingError(f"{_word(node)}: all are of one unit, not {_listed(parts)}")


def amounts(node: Any, field: attrs.Attribute[Any], value: Any) -> None:
    """Amounts to reckon with, of one unit where there are several."""
    parts = value if isinstance(value, tuple) else (node.left, value) if field.name == "right" else (value,)
    for part in parts:
        if not issubclass(part.unit, Measure):
            raise RuleWritingError(f"{_word(node)}: amounts are wanted, such as Days(3), not {_said(part)}")
    _alike(node, parts)


def parted(node: Any, _: attrs.Attribute[Any], whole: Any) -> None:
    """A whole that is more than zero, and a part of it in the same unit."""
    _alike(node, (node.part, whole))
    figure = getattr(whole, "value", None)  # also of what a parameter resolves to
    if isinstance(figure, Measure) and figure.amount == 0:
        raise RuleWritingError("pro_rata: the whole, by which it divides, is more than zero")


def ordered(node: Any, _: attrs.Attribute[Any], right: Any) -> None:
    """Two sides of a comparison: of one unit, and of one that has an order."""
    for part in (node.left, right):
        if part.unit is bool:
            advice = "write the part itself, not_(part), or all_of(a, not_(b)) for `a > b`"
        elif issubclass(part.unit, enum.Enum):
            advice = "write .is_(member), or .among(first, second)"
        else:
            continue
        raise RuleWritingError(f"{node.op}: {_said(part)} has no order: {advice}")
    if node.left.unit is not right.unit:
        raise RuleWritingError(f"{node.op}: two units do not compare: {_listed((node.left, right))}")


def members(node: Any, _: attrs.Attribute[Any], wanted: tuple[object, ...]) -> None:
    """Members of the enumeration that they are looked for in."""
    unit = node.of.unit
    if unit is bool:
        raise RuleWritingError(f".is_: {_said(node.of)} is yes or no: write the part itself, or not_(part)")
    if not issubclass(unit, enum.Enum):
        raise RuleWritingError(f".is_: {_said(node.of)} has no members: write >= and <=")
    for member in wanted:
        if type(member) is not unit:
            raise RuleWritingError(f".is_: a member of {_said(node.of)} is wanted, not a {type(member).__name__}")


def answers(rule: Any, _: attrs.Attribute[Any], unit: type[Any]) -> None:
    """The unit of a rule: that of its body."""
    if rule.body.unit is not unit:
        raise RuleWritingError(f"{rule.name}: its answer is {unit.__name__}, its body's is {_said(rule.body)}")


__all__ = [
    "amounts",
    "answer",
    "answers",
    "cases",
    "conditions",
    "dates",
    "decides",
    "members",
    "of",
    "one_unit",
    "ordered",
    "parted",
]
