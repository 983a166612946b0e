"""A policy as plain dated data: a reform being studied, a prefecture's own figures, other readings.

::

    name = "leave-six-days"
    base = "yunnan"
    label = { zh = "第一档改为6天", en = "six days at the first step" }
    lowest_evidence = "secondary"

    [readings]
    "leave.annual.step_completed" = "anniversary"

    [[parameters."leave.annual.days_first"]]
    value = 6
    since = 2027-01-01
    promulgated = 2026-12-01
    cite = { instrument = "annual-leave-regulation", article = "3" }

    [[schedules]]
    year = 2027
    notices = [{ name = "...", published = 2026-11-01 }]
    breaks = [{ festival = "new_year", first = 2027-01-01, last = 2027-01-03 }]

Everything is checked before anything changes: all faults are listed at once, and an unknown name lists names
that look alike.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from cadre_policy.errors import CadrePolicyError, RecordError, UnknownNameError
from cadre_policy.interop.converter import Plain, plain_value, read_value
from cadre_policy.law import Basis, Citation, Evidence, Label, instrument
from cadre_policy.law.calendar import Schedule, schedule_from_plain, schedule_to_plain
from cadre_policy.measures import PartialDate
from cadre_policy.records.problem import Step
from cadre_policy.register import parameter_named, reading_named
from cadre_policy.rules import YUNNAN, Dated, Overlay, Parameter, Policy, Reading, Status

BASES: Mapping[str, Policy] = {YUNNAN.name: YUNNAN}
"""Policies that a reform can start from."""

_KEYS = {"name", "base", "label", "jurisdiction", "lowest_evidence", "readings", "parameters", "schedules", "source"}
_VALUE_KEYS = {"value", "since", "promulgated", "cite", "evidence", "basis"}
_STATUSES = {status.value: status for status in (Status.LEFT_OPEN, Status.NOT_IN_FORCE)}


class _Faults:
    """Collects every fault with its place."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def note(self, place: str, fault: object) -> None:
        self.found.append(f"{place}: {fault}")

    def keys(self, place: str, table: Mapping[str, object], known: set[str]) -> None:
        for key in table:
            if key not in known:
                self.note(place, UnknownNameError("key", key, known))

    def table(self, place: str, value: object) -> Mapping[str, Any]:
        if isinstance(value, Mapping):
            return value
        self.note(place, "a table is wanted")
        return {}

    def value(self, place: str, value: object, kind: Any) -> Any:
        read, problems = read_value(value, kind, Step(place, Label(place, place)))
        for problem in problems:
            self.found.append(str(problem))
        return read


def policy_from_plain(table: Mapping[str, object]) -> Policy:
    """A policy from plain data, as a TOML or JSON file gives it.

    Args:
        table: ``name``, and what is to differ from ``base``: ``readings`` (name to alternative), ``parameters`` (name
            to a list of dated values), ``schedules`` (a list, as ``law.calendar.schedule_from_plain`` reads them),
            ``lowest_evidence``, ``jurisdiction``, ``label`` and ``source`` in both languages.

    Raises:
        RecordError: the data has faults; every one is listed, and nothing has changed.
    """
    faults = _Faults()
    faults.keys("policy", table, _KEYS)
    name = faults.value("name", table.get("name"), str)
    base_name = table.get("base", YUNNAN.name)
    base = BASES.get(str(base_name))
    if base is None:
        faults.note("base", UnknownNameError("policy", str(base_name), BASES))
    label = _label(faults, "label", table.get("label", {"zh": str(name), "en": str(name)}))
    source = _label(faults, "source", table["source"]) if "source" in table else label
    readings = _readings(faults, faults.table("readings", table.get("readings", {})))
    overlays = [
        overlay
        for parameter, values in faults.table("parameters", table.get("parameters", {})).items()
        if (overlay := _overlay(faults, str(parameter), values, source)) is not None
    ]
    schedules = _schedules(faults, table.get("schedules", []))
    evidence = _member(faults, "lowest_evidence", table.get("lowest_evidence"), _EVIDENCE)
    jurisdiction = table.get("jurisdiction")
    if jurisdiction is not None:
        jurisdiction = faults.value("jurisdiction", jurisdiction, str)
    if faults.found or base is None:
        raise RecordError(f"policy {name!r}", faults.found)
    return base.with_(
        name=name,
        label=label,
        readings=readings,
        overlays=tuple(overlays),
        lowest_evidence=evidence,
        jurisdiction=jurisdiction,
        schedules=schedules,
    )


_EVIDENCE = {member.name.lower(): member for member in Evidence}
_BASIS = {member.name.lower(): member for member in Basis}


def _label(faults: _Faults, place: str, value: object) -> Label | None:
    table = faults.table(place, value)
    faults.keys(place, table, {"zh", "en"})
    zh = faults.value(f"{place}.zh", table.get("zh"), str)
    en = faults.value(f"{place}.en", table.get("en"), str)
    return Label(zh, en) if zh and en else None


def _member(faults: _Faults, place: str, value: object, members: Mapping[str, Any]) -> Any:
    if value is None:
        return None
    if value not in members:
        faults.note(place, UnknownNameError("word", str(value), members))
        return None
    return members[str(value)]


def _readings(faults: _Faults, table: Mapping[str, object]) -> dict[Reading, str]:
    chosen: dict[Reading, str] = {}
    for name, alternative in table.items():
        try:
            reading = reading_named(str(name))
        except UnknownNameError as error:
            faults.note("readings", error)
            continue
        if alternative in reading.alternatives:
            chosen[reading] = str(alternative)
        else:
            kind = f"alternative of the reading {reading.name}"
            faults.note("readings", UnknownNameError(kind, str(alternative), reading.alternatives))
    return chosen


def _schedules(faults: _Faults, tables: object) -> tuple[Schedule, ...]:
    if not isinstance(tables, list | tuple):
        faults.note("schedules", "a list of tables is wanted")
        return ()
    found: dict[tuple[str | None, int], Schedule] = {}
    for index, table in enumerate(tables):
        place = f"schedules[{index}]"
        try:
            schedule = schedule_from_plain(table)
        except RecordError as error:
            for problem in error.problems:
                faults.note(place, problem)
            continue
        if found.setdefault((schedule.place, schedule.year), schedule) is not schedule:
            faults.note(place, "of one year and place, one schedule is wanted: the last that was issued")
    return tuple(found.values())


def _overlay(faults: _Faults, name: str, values: object, source: Label | None) -> Overlay | None:
    place = f"parameters.{name}"
    try:
        parameter = parameter_named(name)
    except UnknownNameError as error:
        faults.note("parameters", error)
        return None
    if not isinstance(values, list | tuple) or not values:
        faults.note(place, "a list of dated values is wanted, one at least")
        return None
    before = len(faults.found)
    dated = [_dated(faults, f"{place}[{i}]", value, parameter) for i, value in enumerate(values)]
    if len(faults.found) > before:
        return None
    try:
        return Overlay(parameter=parameter, values=tuple(dated), source=source or parameter.label)
    except CadrePolicyError as error:
        faults.note(place, error)
        return None


def _dated(faults: _Faults, place: str, value: object, parameter: Parameter[Any]) -> Dated[Any]:
    table = faults.table(place, value)
    faults.keys(place, table, _VALUE_KEYS)
    given = table.get("value")
    amount = _STATUSES.get(given) if isinstance(given, str) else None
    if amount is None:
        amount = faults.value(f"{place}.value", given, parameter.unit)
    since = faults.value(f"{place}.since", table.get("since"), PartialDate)
    promulgated = table.get("promulgated")
    if promulgated is not None:
        promulgated = faults.value(f"{place}.promulgated", promulgated, PartialDate)
    evidence = _member(faults, f"{place}.evidence", table.get("evidence"), _EVIDENCE)
    basis = _member(faults, f"{place}.basis", table.get("basis"), _BASIS)
    return Dated(
        value=amount,
        since=since or PartialDate.on(dt.date(2000, 1, 1)),
        promulgated=promulgated,
        cite=_cite(faults, f"{place}.cite", table["cite"]) if "cite" in table else None,
        evidence=Evidence.VERIFIED if evidence is None else evidence,
        basis=Basis.ASSUMED if basis is None else basis,
    )


def _cite(faults: _Faults, place: str, value: object) -> Citation | None:
    table = faults.table(place, value)
    faults.keys(place, table, {"instrument", "version", "article", "paragraph", "item", "clause"})
    try:
        cited = instrument(str(table.get("instrument")))
        version = table.get("version") or cited.versions[-1].name
        cited.version(str(version))
    except UnknownNameError as error:
        faults.note(place, error)
        return None
    return Citation(
        instrument=cited,
        version=str(version),
        article=str(table.get("article", "")),
        paragraph=table.get("paragraph"),
        item=table.get("item"),
        clause=table.get("clause"),
    )


def policy_to_plain(policy: Policy) -> dict[str, Plain]:
    """A policy as plain data, from which :func:`policy_from_plain` makes one that answers alike."""
    table: dict[str, Plain] = {
        "name": policy.name,
        "base": YUNNAN.name,
        "label": _said(policy.label),
        "jurisdiction": policy.jurisdiction,
        "lowest_evidence": policy.lowest_evidence.name.lower(),
    }
    if policy.readings:
        table["readings"] = {reading.name: alternative for reading, alternative in policy.readings}
    if policy.overlays:
        table["parameters"] = {
            overlay.parameter.name: [_plain_dated(dated) for dated in overlay.values] for overlay in policy.overlays
        }
        table["source"] = _said(policy.overlays[-1].source)
    if policy.schedules:
        table["schedules"] = [schedule_to_plain(schedule) for schedule in policy.schedules]
    return table


def _said(label: Label) -> dict[str, Plain]:
    return {"zh": label.zh, "en": label.en}


def _plain_dated(dated: Dated[Any]) -> dict[str, Plain]:
    value = dated.value.value if isinstance(dated.value, Status) else plain_value(dated.value)
    table: dict[str, Plain] = {
        "value": value if value is not None else "",
        "since": str(dated.since),
        "evidence": dated.evidence.name.lower(),
        "basis": dated.basis.name.lower(),
    }
    if dated.promulgated is not None:
        table["promulgated"] = str(dated.promulgated)
    if dated.cite is not None:
        table["cite"] = cite_to_plain(dated.cite)
    return table


def cite_to_plain(cite: Citation) -> dict[str, Plain]:
    """A citation as plain data."""
    told = {
        "instrument": cite.instrument.key,
        "version": cite.version,
        "article": cite.article,
        "paragraph": cite.paragraph,
        "item": cite.item,
        "clause": cite.clause,
    }
    return {key: value for key, value in told.items() if value is not None}


__all__ = ["BASES", "cite_to_plain", "policy_from_plain", "policy_to_plain"]
