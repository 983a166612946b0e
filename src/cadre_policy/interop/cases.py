"""Cases: questions with expected answers, written as data by people who know the policy and not Python.

::

    rule = "leave.annual"
    [given]
    service_since = 2010-03-15
    [[case]]
    name = "ten years count from the month after they are complete"
    source = "Order 9 art. 2"
    on = 2020-04-01
    expect = { value = 10 }

A case may give facts of its own (``given``), take facts off the file again (``without``), and set ``rule``, ``readings``,
``lowest_evidence``, ``known_at`` or a whole ``policy``.  It may expect a ``value``, a ``status``, ``causes``, the ``missing``
facts (most decisive first), a ``provisional`` value, and names that must be among the deciding parts (``because``).
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from cadre_policy.errors import CadrePolicyError, RecordError, UnknownNameError
from cadre_policy.interop.converter import read_value
from cadre_policy.interop.facts import fact_kinds, facts_from_plain
from cadre_policy.interop.reforms import policy_from_plain
from cadre_policy.law import Label
from cadre_policy.measures import Date, as_date
from cadre_policy.records.problem import Step
from cadre_policy.register import rule_named
from cadre_policy.rules import YUNNAN, Determination, Fact, Policy, Rule, Status, determine
from cadre_policy.rules.outcome import CAUSES
from cadre_policy.rules.reasons import walk_reasons
from cadre_policy.rules.resolve import Agreed
from cadre_policy.rules.words import say_value

_FILE_KEYS = {"rule", "given", "case", "about"}
_CASE_KEYS = {
    "name",
    "source",
    "rule",
    "on",
    "given",
    "without",
    "readings",
    "lowest_evidence",
    "known_at",
    "policy",
    "expect",
    "note",
}
_EXPECT_KEYS = {"value", "status", "causes", "missing", "provisional", "because"}


@attrs.frozen(order=False, eq=False, kw_only=True)
class Case:
    """One question with its expected answer."""

    name: str
    source: str
    """The worked example or article that the expected answer comes from."""
    rule: Rule[Any, Any]
    facts: Any
    on: Date
    known_at: Date | None
    policy: Policy
    expect: Mapping[str, Any]
    """Expected ``value`` and ``provisional`` as typed values; the rest as in the file."""

    def ask(self) -> Determination[Any, Any]:
        """The library's answer."""
        return determine(self.rule, self.facts, on=self.on, policy=self.policy, known_at=self.known_at)

    def failures(self) -> list[str]:
        """What differs from what is expected; empty if the case passes."""
        return list(_differences(self.expect, self.ask()))


def _differences(expect: Mapping[str, Any], answer: Determination[Any, Any]) -> Iterator[str]:
    status = Status(expect["status"]) if "status" in expect else None
    if "value" in expect and (type(answer.value), answer.value) != (type(expect["value"]), expect["value"]):
        got = answer.headline("en").partition(": ")[2]
        yield f"value: expected {say_value(expect['value'], 'en')}, got {got}"
    if status is not None and answer.status is not status:
        yield f"status: expected {status.value}, got {answer.status.value}"
    if "causes" in expect:
        causes = [cause.value for cause in CAUSES if cause in answer.causes]
        if set(causes) != set(expect["causes"]):
            yield f"causes: expected {sorted(expect['causes'])}, got {causes}"
    if "missing" in expect:
        missing = [one.fact.name for one in answer.missing]
        if missing != list(expect["missing"]):
            yield f"missing: expected {list(expect['missing'])}, got {missing}"
    if "provisional" in expect and answer.provisional != expect["provisional"]:
        yield f"provisional: expected {expect['provisional']}, got {answer.provisional}"
    if "because" in expect:
        named = set(_deciding_names(answer))
        for name in expect["because"]:
            if name not in named:
                yield f"because: {name} is not among the deciding parts ({', '.join(sorted(named))})"


def _deciding_names(answer: Determination[Any, Any]) -> Iterator[str]:
    for reason in walk_reasons(answer.because):
        if isinstance(reason.node, Rule | Fact):
            yield reason.node.name
        elif isinstance(reason.node, Agreed):
            yield reason.node.reading.name
    for used in answer.figures:
        yield used.parameter.name


@attrs.frozen(order=False, eq=False)
class CaseResult:
    """A case and how it went."""

    file: Path
    case: Case
    failures: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether the answer is the expected one."""
        return not self.failures


def case_files(path: Path) -> list[Path]:
    """The case files at a path: itself, or every ``.toml`` below a folder, in the order of their names."""
    return sorted(path.rglob("*.toml")) if path.is_dir() else [path]


def read_cases(path: Path) -> list[Case]:
    """The cases of one file.

    Raises:
        RecordError: the file has faults; every one is listed with the case that has it.
        OSError: the file cannot be read.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RecordError(path.name, [f"the file is not TOML: {error}"]) from None
    faults: list[str] = []
    for key in table:
        if key not in _FILE_KEYS:
            faults.append(str(UnknownNameError("key of a case file", key, _FILE_KEYS)))
    cases: list[Case] = []
    rows = table.get("case", [])
    if not isinstance(rows, list) or not rows:
        faults.append("there is no [[case]] in it")
        rows = []
    for index, row in enumerate(rows):
        place = f"case {index + 1} ({row.get('name', 'no name')})"
        try:
            cases.append(_case(row, table.get("rule"), table.get("given", {})))
        except RecordError as error:
            faults += [f"{place}: {problem}" for problem in error.problems]
        except CadrePolicyError as error:
            faults.append(f"{place}: {error}")
    names = [case.name for case in cases]
    faults += [f"two cases are called {name!r}" for name in sorted({n for n in names if names.count(n) > 1})]
    if faults:
        raise RecordError(path.name, faults)
    return cases


def _case(row: Mapping[str, Any], rule_name: object, given: Mapping[str, Any]) -> Case:
    faults: list[object] = [UnknownNameError("key of a case", key, _CASE_KEYS) for key in row if key not in _CASE_KEYS]
    faults += [f"{key} is not there" for key in ("name", "source", "on", "expect") if key not in row]
    rule = rule_named(str(row.get("rule", rule_name)))
    expect = row.get("expect", {})
    faults += [UnknownNameError("key of expect", key, _EXPECT_KEYS) for key in expect if key not in _EXPECT_KEYS]
    if expect.get("status") not in {None, *(status.value for status in Status)}:
        faults.append(UnknownNameError("status", str(expect["status"]), [status.value for status in Status]))
    own = fact_kinds(rule.subject)
    # A case that names a rule of its own may read another record, to which not all shared facts belong.
    shared = {name: fact for name, fact in given.items() if name in own or "rule" not in row}
    facts = {**shared, **row.get("given", {})}
    for name in row.get("without", ()):
        facts.pop(name, None)
        if name not in given and name not in row.get("given", {}):
            faults.append(f"without: {name} is not given, so it cannot be taken away")
    typed = dict(expect)
    for key in ("value", "provisional"):
        if key in typed:
            typed[key], problems = read_value(typed[key], rule.unit, Step(key, Label(key, key)))
            faults += problems
    if faults:
        raise RecordError("case", faults)
    known_at = row.get("known_at")
    return Case(
        name=row["name"],
        source=row["source"],
        rule=rule,
        facts=facts_from_plain(rule.subject, facts),
        on=_day(row["on"]),
        known_at=None if known_at is None else _day(known_at),
        policy=_policy(row),
        expect=typed,
    )


def _day(value: object) -> Date:
    return as_date(value if isinstance(value, dt.date) else str(value))


def _policy(row: Mapping[str, Any]) -> Policy:
    table: dict[str, Any] = dict(row.get("policy", {}))
    for key in ("readings", "lowest_evidence"):
        if key in row:
            table[key] = row[key]
    if not table:
        return YUNNAN
    return policy_from_plain({"name": "case", **table})


def run_cases(path: Path) -> list[CaseResult]:
    """Ask every case below a path, and say how each went.

    Raises:
        RecordError: a file has faults.
        OSError: a file cannot be read.
    """
    return [CaseResult(file, case, tuple(case.failures())) for file in case_files(path) for case in read_cases(file)]


__all__ = ["Case", "CaseResult", "case_files", "read_cases", "run_cases"]
