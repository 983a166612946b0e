"""Schedules as plain data, for the files that ship and for those of users: one strict reader for both."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping
from typing import Any

import cattrs

from cadre_policy.errors import CadrePolicyError, RecordError, UnknownNameError
from cadre_policy.law.calendar.festivals import Festival
from cadre_policy.law.calendar.schedule import Schedule
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.label import Label
from cadre_policy.measures import Date, PartialDate, as_date, to_partial_date


class _UnfitError(CadrePolicyError):
    """A value of the wrong type; its text never shows the value."""


def _exactly(kind: type[Any], wanted: str) -> Any:
    def take(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            raise _UnfitError(f"{wanted} is wanted, not a {type(value).__name__}")
        return value

    return take


def _word(members: Mapping[str, Any], kind: str) -> Any:
    def take(value: Any, _: Any) -> Any:
        if not isinstance(value, str):
            raise _UnfitError(f"the key of a {kind} is wanted, not a {type(value).__name__}")
        if value not in members:
            raise UnknownNameError(kind, value, members)
        return members[value]

    return take


def _date(value: Any, _: Any) -> Date:
    return as_date(value)


def _partial_date(value: Any, _: Any) -> PartialDate:
    found = to_partial_date(value)
    assert found is not None  # the field allows None by itself
    return found


def _label(value: Any, _: Any) -> Label:
    if not isinstance(value, Mapping) or set(value) != {"zh", "en"}:
        raise _UnfitError("a table with zh and en is wanted")
    if not all(isinstance(said, str) and said.strip() for said in value.values()):
        raise _UnfitError("zh and en are texts that are not blank")
    return Label(value["zh"], value["en"])


_EVIDENCE = {member.name.lower(): member for member in Evidence}


@functools.cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True)
    converter.register_structure_hook(int, _exactly(int, "a whole number"))
    converter.register_structure_hook(str, _exactly(str, "a text"))
    converter.register_structure_hook(bool, _exactly(bool, "true or false"))
    converter.register_structure_hook(Date, _date)
    converter.register_structure_hook(PartialDate, _partial_date)
    converter.register_structure_hook(Label, _label)
    converter.register_structure_hook(Festival, _word({one.value: one for one in Festival}, "festival"))
    converter.register_structure_hook(Evidence, _word(_EVIDENCE, "degree of evidence"))
    return converter


def _told(fault: BaseException, _: type | None) -> str:
    if isinstance(fault, CadrePolicyError):
        return str(fault)
    if isinstance(fault, KeyError):
        return f"{fault.args[0]} is wanted"
    if isinstance(fault, cattrs.ForbiddenExtraKeysError):
        return f"no such key: {', '.join(sorted(fault.extra_fields))}"
    return "a list of tables is wanted" if isinstance(fault, TypeError) else "unfit"


def _with_lists(table: Mapping[str, Any]) -> dict[str, Any]:
    """The festivals' days, a table in a file, as the list that the record has; what is no list would be read by letters."""
    given = dict(table)
    for key in ("notices", "breaks", "covers"):
        if key in given and not isinstance(given[key], list | tuple):
            raise RecordError("schedule", [f"{key}: a list of tables is wanted"])
    days = given.get("festivals", {})
    if not isinstance(days, Mapping):
        raise RecordError("schedule", ["festivals: a table from festival to day is wanted"])
    given["festivals"] = [{"festival": name, "day": day} for name, day in days.items()]
    return given


def schedule_from_plain(table: object) -> Schedule:
    """A schedule from plain data, as a TOML or JSON file gives it.

    Args:
        table: ``year``, ``notices`` (name, address, published), ``breaks`` (festival, first, last, workdays, binds,
            name, notice); for a place ``place``, ``covers``, ``weekends_made_up``; for the State ``festivals``;
            ``evidence``, ``note``.

    Raises:
        RecordError: the data has faults; every one is listed with its place.
    """
    if not isinstance(table, Mapping):
        raise RecordError("schedule", ["a table is wanted"])
    given = _with_lists(table)
    try:
        return _converter().structure(given, Schedule)
    except cattrs.BaseValidationError as faults:
        told = cattrs.transform_error(faults, path="schedule", format_exception=_told)
        raise RecordError("schedule", [_placed(fault) for fault in told]) from None


def _placed(fault: str) -> str:
    """A fault of cattrs, ``what @ where``, with its place first."""
    what, _, where = fault.rpartition(" @ ")
    return f"{where}: {what}"


def schedule_to_plain(schedule: Schedule) -> dict[str, Any]:
    """A schedule as plain data, from which :func:`schedule_from_plain` makes an equal one."""
    table: dict[str, Any] = {
        "year": schedule.year,
        "place": schedule.place,
        "evidence": schedule.evidence.name.lower(),
        "weekends_made_up": schedule.weekends_made_up,
        "note": _said(schedule.note),
        "festivals": {one.festival.value: _text(one.day) for one in schedule.festivals},
        "covers": [{"first": _text(span.first), "last": _text(span.last)} for span in schedule.covers],
        "notices": [
            _stated({"name": one.name, "address": one.address, "published": one.published and str(one.published)})
            for one in schedule.notices
        ],
        "breaks": [
            _stated(
                {
                    "festival": one.festival.value,
                    "name": _said(one.name),
                    "first": _text(one.first),
                    "last": _text(one.last),
                    "workdays": [_text(day) for day in one.workdays],
                    "binds": list(one.binds),
                    "notice": one.notice or None,
                }
            )
            for one in schedule.breaks
        ],
    }
    return _stated(table)


def _text(day: dt.date) -> str:
    return day.isoformat()


def _said(label: Label | None) -> dict[str, str] | None:
    return None if label is None else {"zh": label.zh, "en": label.en}


def _stated(table: Mapping[str, Any]) -> dict[str, Any]:
    """What is stated: an empty list or table says as much as none."""
    return {key: value for key, value in table.items() if value is not None and value not in ([], {})}
