"""What a field may hold, said by its annotation: whether a value fits, and how to ask for one in words."""

import datetime as dt
import functools
import types
import typing
from collections.abc import Callable
from typing import Any

from cadre_policy.errors import DateError
from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import (
    Count,
    Days,
    Hours,
    Measure,
    Months,
    PartialDate,
    Percent,
    Places,
    Years,
    Yuan,
    to_partial_date,
)

__all__ = ["amount_label", "argument", "fits", "required_kind", "to_date", "to_known_date", "type_test", "wanted"]

_PLAIN: dict[Any, Label] = {
    str: Label("非空文本", "text that is not blank"),
    bool: Label("true 或 false", "true or false"),
    int: Label("整数", "a whole number"),
    PartialDate: Label("实有的日期：YYYY、YYYY-MM 或 YYYY-MM-DD", "a date that exists: YYYY, YYYY-MM or YYYY-MM-DD"),
}

_AMOUNTS: dict[type[Measure], Label] = {
    Days: Label("天数", "days"),
    Months: Label("月数", "months"),
    Years: Label("年数", "years"),
    Hours: Label("小时（学时）数", "hours"),
    Count: Label("个数", "a count"),
    Percent: Label("百分数", "percent"),
    Places: Label("名额数（取整前）", "places before rounding"),
    Yuan: Label("元", "yuan"),
}

_DECIMALS = {2: Label("两", "two"), 4: Label("四", "four"), 6: Label("六", "six")}
_FEW = 14
"""Words of an enumeration that a sentence can list."""


@functools.cache
def required_kind(annotation: Any) -> tuple[Any, bool]:
    """The type of a field without ``None``, and whether ``None`` is allowed."""
    if isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is typing.Union:
        (kind,) = [option for option in typing.get_args(annotation) if option is not type(None)]
        return kind, True
    return annotation, False


def argument(kind: Any) -> Any:
    """What a list or ledger holds: ``Talk`` for ``tuple[Talk, ...]`` and ``Ledger[Talk]``."""
    return typing.get_args(kind)[0]


def fits(value: object, annotation: Any) -> bool:
    """Whether *value* is of the type that *annotation* states, exactly: True is no whole number, "" no text."""
    return type_test(annotation)(value)


@functools.cache
def type_test(annotation: Any) -> Callable[[object], bool]:
    """What :func:`fits` asks of values for *annotation*; made once, since records ask it of every field."""
    kind, optional = required_kind(annotation)
    test = _exactly(kind)
    return (lambda value: value is None or test(value)) if optional else test


def _exactly(kind: Any) -> Callable[[object], bool]:
    if isinstance(kind, typing.TypeVar):  # entries seen from the ledger itself; whoever holds it knows their type
        return lambda value: hasattr(value, "begins")
    origin = typing.get_origin(kind)
    if origin is not None:
        item = type_test(argument(kind))
        if origin is tuple:
            return lambda value: isinstance(value, tuple) and all(map(item, value))
        return lambda value: isinstance(value, origin) and all(map(item, getattr(value, "entries", ())))  # a ledger
    if kind is str:
        return lambda value: type(value) is str and value.strip() != ""
    return lambda value: type(value) is kind


def amount_label(kind: type[Measure]) -> Label:
    """The unit of an amount."""
    return _AMOUNTS[kind]


def wanted(annotation: Any) -> Label:
    """How to ask for a value that fits *annotation*."""
    kind, _ = required_kind(annotation)
    if isinstance(kind, typing.TypeVar):
        return Label("台账条目", "an entry of a ledger")
    if kind in _PLAIN:
        return _PLAIN[kind]
    if typing.get_origin(kind) is tuple:
        item = wanted(argument(kind))
        return Label(f"列表，各项为{item.zh}", f"a list, each item {item.en}")
    if typing.get_origin(kind) is not None:
        item = argument(kind).label
        return Label(f"“{item.zh}”台账", f"a ledger of '{item.en}'")
    if issubclass(kind, Measure):
        unit = amount_label(kind)
        if not kind.decimals:
            return Label(f"{unit.zh}：不为负的整数", f"{unit.en}: a whole number that is not negative")
        parts = _DECIMALS[kind.decimals]
        most = f", at most {kind.highest}" if kind is Percent else ""
        return Label(
            f"{unit.zh}：不为负，至多{parts.zh}位小数{'，至多 100' if most else ''}",
            f"{unit.en}: not negative, at most {parts.en} decimals{most}",
        )
    if issubclass(kind, LabelledEnum):
        words = [member.value for member in kind]
        if len(words) <= _FEW:
            return Label(f"以下之一：{'、'.join(words)}", f"one of {', '.join(words)}")
        return Label(f"{kind.__name__} 的 {len(words)} 个代码之一", f"one of the {len(words)} words of {kind.__name__}")
    return Label(f"“{kind.label.zh}”表", f"a table '{kind.label.en}'")


def to_known_date(value: PartialDate | dt.date | str) -> PartialDate:
    """A date that a file has to state; what is no date is left for the record to report."""
    return to_date(value)  # type: ignore[return-value]


def to_date(value: PartialDate | dt.date | str | None) -> PartialDate | None:
    """A date as a file may state it.

    What is no date is left as it is, for the record to report together with its other faults.
    """
    try:
        return to_partial_date(value)
    except DateError:
        return value  # type: ignore[return-value]
