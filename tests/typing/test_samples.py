"""The type checkers accept what means something and refuse what cannot, line by line.

In ``refuse/`` every line that ends in ``# E: code`` must be refused by mypy with exactly that code, and no other line
may be; pyright must refuse it too, unless it is marked ``# E(mypy): code``.
What no type checker sees must raise when it is written, with advice: the last tests.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sample

from cadre_policy.errors import DateError, FactsError, RuleWritingError
from cadre_policy.measures import Completion, Days, Months, Years
from cadre_policy.rules import (
    add_months,
    all_of,
    days_between,
    determine,
    first_of,
    in_force,
    less,
    minimum,
    not_,
    percent_of,
    reading,
    round_down,
    rule,
    table,
    times,
    value,
    whole_years,
)

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
ACCEPTED = [HERE / "accept.py", HERE / "sample.py"]
REFUSED = sorted((HERE / "refuse").glob("*.py"))
EXPECTED = re.compile(r"# E(?P<only>\(mypy\))?: (?P<codes>[\w-]+(?:, [\w-]+)*)$")
REPORTED = re.compile(r"^(.+\.py):(\d+): error: .*\[([\w-]+)\]$")

sys.path.append(
    str(HERE)
)  # the samples name their facts by ``from sample import ...``, as a script in this folder does


Finding = tuple[str, int, str]


def expected(*, by_pyright: bool = False) -> Counter[Finding]:
    """File, line and code of each error that the samples ask for."""
    found: Counter[Finding] = Counter()
    for path in REFUSED:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            asked = EXPECTED.search(line)
            if asked is not None and not (by_pyright and asked["only"]):
                found.update((path.name, number, code) for code in asked["codes"].split(", "))
    return found


def test_mypy_refuses_exactly_the_marked_lines(pytestconfig: pytest.Config, tmp_path: Path) -> None:
    """One run over what is accepted and what is refused, under the project's own strict settings."""
    kept: pytest.Cache | None = getattr(pytestconfig, "cache", None)  # quicker from the second run on
    cache = tmp_path if kept is None else kept.mkdir("mypy-samples")
    command = [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", "--no-pretty", "--hide-error-context"]
    done = subprocess.run(
        [*command, f"--cache-dir={cache}", "--no-error-summary", *map(str, ACCEPTED + REFUSED)],
        cwd=PROJECT,
        env={**os.environ, "MYPYPATH": str(HERE)},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [REPORTED.match(line) for line in done.stdout.splitlines() if ": error: " in line]
    found = {(Path(line[1]).name, int(line[2]), line[3]) for line in lines if line}
    assert done.stderr == ""
    assert None not in lines, done.stdout
    assert found == set(expected())


def test_there_are_samples_of_each_kind() -> None:
    """An empty folder would be refused exactly."""
    files = Counter(name for name, _, _ in expected())
    assert set(files) == {path.name for path in REFUSED}
    assert min(files.values()) >= 10
    assert files.total() >= 120


def pyright(*arguments: str) -> list[str]:
    """Pyright's errors; skips where its program, which it fetches on first use, cannot be had."""
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", *arguments]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    try:
        report = json.loads(done.stdout)
    except json.JSONDecodeError:
        pytest.skip(f"pyright cannot be run here: {(done.stderr or done.stdout).strip()[-200:]}")
    assert report["summary"]["filesAnalyzed"] > 0
    return [
        f"{Path(one['file']).name}:{one['range']['start']['line'] + 1}: {one['message'].splitlines()[0]}"
        for one in report["generalDiagnostics"]
        if one["severity"] == "error"
    ]


def test_pyright_infers_the_same_types_and_refuses_the_same_lines() -> None:
    """Line by line; the two checkers have different names for what is wrong."""
    found = {tuple(line.split(":")[:2]) for line in pyright(*map(str, ACCEPTED + REFUSED))}
    wanted = {(name, str(line)) for name, line, _ in expected(by_pyright=True)}
    assert sorted(wanted - found) == []
    assert sorted(found - {(name, str(line)) for name, line, _ in expected()}) == []


def test_pyright_accepts_the_library() -> None:
    assert pyright() == []


# --- what no type checker sees ---


flag: Any = sample.flag  # mypy sees through some of this, not all: here it shall see nothing
LONG: Any = sample.LONG
grade: Any = sample.grade
rest: Any = sample.rest
sick: Any = sample.sick
since: Any = sample.since
LOGIC: dict[str, tuple[Callable[[], object], str]] = {
    "if": (lambda: 1 if LONG else 0, r"determine\(rule, facts, on=\.\.\.\)"),
    "and": (lambda: flag and LONG, r"write all_of\(a, b\) for `a and b`"),
    "or": (lambda: flag or LONG, r"any_of\(a, b\) for `a or b`"),
    "not": (lambda: not flag, r"not_\(a\) for `not a`"),
    "chain": (lambda: sample.LIMIT <= sample.sick < sample.LIMIT, r"all_of\(low <= x, x < high\)"),
    "all": (lambda: all([flag, LONG]), "all_of"),
    "filter": (lambda: [one for one in (flag,) if one], "neither true nor false"),
    "==": (lambda: sample.grade == sample.Grade.HIGH, r"\.is_\(member\)"),
    "!=": (lambda: sample.grade != sample.Grade.HIGH, r"\.is_\(member\)"),
    "in": (lambda: sample.sick in [Months(3)], r"\.is_\(member\), or >= and <="),
    "flag > flag": (lambda: flag > flag, r"bool \(flag\) has no order: .* all_of\(a, not_\(b\)\)"),
    "flag.is_": (lambda: flag.is_(True), r"bool \(flag\) is yes or no: write the part itself, or not_\(part\)"),
    "grade >=": (lambda: grade >= sample.Grade.HIGH, r"Grade \(grade\) has no order: write \.is_\(member\)"),
    "sick.is_": (lambda: sick.is_(Months(3)), r"Months \(sick\) has no members: write >= and <="),
    "other member": (lambda: grade.is_(sample.Colour.RED), r"a member of Grade \(grade\) is wanted, not a Colour"),
    "other unit": (lambda: sick >= Days(3), r">=: two units do not compare: Months \(sick\) and Days"),
    "bare number": (lambda: sick >= 3, r"int is no answer: write an amount such as Days\(3\)"),
    "bare date": (lambda: since >= sample.ON, r'date is no answer: .* day\("2020-01-01"\)'),
    "sum": (lambda: rest + Months(1), r"plus: all are of one unit, not Days \(rest\) and Months"),
    "sum of dates": (lambda: since + since, r"plus: amounts are wanted, such as Days\(3\), not PartialDate \(since\)"),
    "less": (lambda: less(rest, sick), "less: all are of one unit"),
    "least": (lambda: minimum(rest, Days(2), sick), "extreme: all are of one unit, not Days .* and Months"),
    "times": (lambda: times(rest, rest), r"times \(count\): Count is wanted, not Days \(rest\)"),
    "share": (lambda: percent_of(rest, rest, Days), r"percent_of \(percent\): Percent is wanted"),
    "round": (lambda: round_down(flag), "round: amounts are wanted"),
    "condition": (lambda: all_of(flag, sick), r"all_of \(of\): bool is wanted, not Months \(sick\): compare it"),
    "negation": (lambda: not_(grade), r"not \(of\): bool is wanted"),
    "case": (lambda: first_of((sick, Days(1)), otherwise=Days(2)), r"first_of \(cases\): bool is wanted"),
    "cases": (lambda: first_of((flag, Days(1)), otherwise=Months(1)), "first_of: all are of one unit, not Days and Mo"),
    "cases of members": (
        lambda: first_of((flag, sample.Grade.LOW), otherwise=sample.Colour.RED),
        "first_of: all are of one unit, not Grade and Colour",
    ),
    "table": (lambda: table((flag, Days(1)), (not_(flag), Years(1))), "table: all are of one unit, not Days and Years"),
    "years of amounts": (lambda: whole_years(rest, counts=Completion.EVE), r"whole \(start\): PartialDate is wanted"),
    "days of amounts": (lambda: days_between(since, rest), r"days_between \(end\): PartialDate is wanted"),
    "months of days": (lambda: add_months(since, rest, counts=Completion.EVE), r"add_months \(months\): Months is w"),
    "texts": (lambda: in_force(("2010", flag), ("2020", rest)), "in_force: all are of one unit, not bool .* and Days"),
    "day of a text": (lambda: in_force(("2010", flag), by=rest), r"in_force \(by\): PartialDate is wanted"),
    "figure on a day": (lambda: sample.LIMIT.at(flag), r"parameter_at \(date\): PartialDate is wanted"),
    "readings": (lambda: reading(sample.QUESTION, narrow=flag, wide=rest), "by_reading: all are of one unit"),
    "body": (
        lambda: rule(sample.PersonFacts, Days, name="sample.x", zh="甲", en="a", cites=(sample.CITE,), body=sick),
        r"sample\.x: its answer is Days, its body's is Months \(sick\)",
    ),
    "determination": (lambda: bool(determine(sample.LONG, sample.PersonFacts(), on=sample.ON)), r"look at \.value"),
}


@pytest.mark.parametrize("name", LOGIC)
def test_what_means_nothing_raises_and_says_what_to_write(name: str) -> None:
    written, advice = LOGIC[name]
    with pytest.raises(RuleWritingError, match=advice):
        written()


def test_a_conjunction_of_one_part_is_not_made() -> None:
    """As when its parts come from a list that turned out short."""
    parts = [sample.flag]
    with pytest.raises(TypeError):
        all_of(*parts)


def test_an_instant_is_refused_as_the_day_asked_about() -> None:
    """For a type checker every datetime is a date."""
    noon = dt.datetime(2024, 5, 1, 12)
    for ask in (determine, value):
        with pytest.raises(DateError, match="not a datetime"):
            ask(sample.LONG, sample.PersonFacts(), on=noon)


def test_facts_of_another_record_are_refused() -> None:
    """For callers who do not check their types."""
    unit: Any = sample.UnitFacts(flag=True)
    for ask in (determine, value):
        with pytest.raises(FactsError, match="PersonFacts are wanted, not UnitFacts"):
            ask(sample.LONG, unit, on=sample.ON)


def test_a_bool_is_no_number_and_a_number_no_bool() -> None:
    """For a type checker every bool is an int."""
    with pytest.raises(FactsError, match=r"PersonFacts\.flag: a bool or None"):
        sample.PersonFacts(flag=1)  # type: ignore[arg-type]
    with pytest.raises(FactsError, match=r"PersonFacts\.sick: a Months or None"):
        sample.PersonFacts(sick=True)  # type: ignore[arg-type]
