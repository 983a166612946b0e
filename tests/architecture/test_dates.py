"""Calendar arithmetic is in ``measures`` alone: pendulum's intervals are wrong near anniversaries."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

import pytest

from .source import MODULES, Module, called, imports

INTERVALS = {
    "diff", "diff_for_humans", "in_days", "in_months", "in_weeks", "in_words", "in_years", "remaining_days", "subtract",
    "years",
}  # fmt: skip
"""What pendulum offers for spans of time."""
UNITS_OF_ADD = {"years", "months", "weeks", "days"}
YEAR_LENGTHS = {365, 366, 365.25, 365.2425}
DATE_MAKERS = {"Date", "date", "as_date", "fromisoformat", "fromordinal"}


def _says_date(annotation: ast.expr | None) -> bool:
    """Whether an annotation is a date, or a date or None."""
    if isinstance(annotation, ast.BinOp):
        sides = (annotation.left, annotation.right)
        return any(map(_says_date, sides)) and all(_says_date(s) or ast.unparse(s) == "None" for s in sides)
    return annotation is not None and ast.unparse(annotation).strip("'\"") in {
        "Date",
        "date",
        "dt.date",
        "datetime.date",
    }


def date_names(modules: Iterable[Module]) -> set[str]:
    """Names of attributes, properties and functions that everywhere in the library are dates."""
    says: dict[str, set[bool]] = {}
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                for field in node.body:
                    if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                        says.setdefault(field.target.id, set()).add(_says_date(field.annotation))
            elif isinstance(node, ast.FunctionDef):
                says.setdefault(node.name, set()).add(_says_date(node.returns))
    return {name for name, answers in says.items() if answers == {True}}


def _is_date(node: ast.expr, local: set[str], known: set[str]) -> bool:
    match node:
        case ast.Name(id=name):
            return name in local
        case ast.Attribute(attr=name):
            return name in known
        case ast.Call():
            return called(node) in DATE_MAKERS | known
    return False


def _local_dates(scope: ast.AST, known: set[str]) -> set[str]:
    """Names that one function, or the module, makes dates: annotated, or assigned from what gives a date."""
    found: set[str] = set()
    for node in ast.walk(scope):
        if isinstance(node, ast.arg) and _says_date(node.annotation):
            found.add(node.arg)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and _says_date(node.annotation):
            found.add(node.target.id)
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign) and _is_date(node.value, found, known):
            found.update(target.id for target in node.targets if isinstance(target, ast.Name))
    return found


def _subtractions(module: Module, known: set[str]) -> Iterator[str]:
    lengths = {
        target.id
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Assign) and called(node.value) == "timedelta"
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for scope in [n for n in ast.walk(module.tree) if isinstance(n, ast.FunctionDef | ast.Lambda)]:
        local = _local_dates(scope, known)
        for node in ast.walk(scope):
            if not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub)):
                continue
            if called(node.right) == "timedelta" or (isinstance(node.right, ast.Name) and node.right.id in lengths):
                continue
            if _is_date(node.left, local, known) or _is_date(node.right, local, known):
                yield module.at(node, "dates are not subtracted: days_between")


def _divides_by_a_year(node: ast.AST) -> bool:
    match node:
        case ast.BinOp(op=ast.Div() | ast.FloorDiv() | ast.Mod(), right=ast.Constant(value=int() | float() as divisor)):
            return divisor in YEAR_LENGTHS
    return False


def findings(module: Module, known: set[str]) -> list[str]:
    """Calendar arithmetic that is not that of ``measures``."""
    found = set(_subtractions(module, known))
    for node, source, _ in imports(module):
        if source.split(".")[0] in {"pendulum", "dateutil"}:
            found.add(module.at(node, f"{source} is for measures alone"))
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr in INTERVALS:
            found.add(module.at(node, f".{node.attr}: whole_years, whole_months or days_between"))
        elif isinstance(node, ast.Call) and called(node) == "add" and UNITS_OF_ADD & {k.arg for k in node.keywords}:
            found.add(module.at(node, ".add(): add_months"))
        elif _divides_by_a_year(node):
            found.add(module.at(node, "a year is no fixed number of days: whole_years"))
    return sorted(found)


KNOWN = date_names(MODULES)


def test_only_measures_reckons_with_the_calendar() -> None:
    assert [found for module in MODULES if not module.within("measures") for found in findings(module, KNOWN)] == []


def test_measures_takes_the_date_type_of_pendulum_and_no_more() -> None:
    measures = [module for module in MODULES if module.within("measures")]
    taken = [names for module in measures for _, source, names in imports(module) if source == "pendulum"]
    assert taken == [("Date",)]
    used = {node.attr for module in measures for node in ast.walk(module.tree) if isinstance(node, ast.Attribute)}
    assert used & INTERVALS == set()


def test_dates_of_the_library_are_recognised() -> None:
    assert {"first_day", "last_day", "last_day_of_period"} <= KNOWN


@pytest.mark.parametrize(
    "bad",
    [
        "import pendulum",
        "from pendulum import Date, interval",
        "from dateutil.relativedelta import relativedelta",
        "age = born.diff(on).years",
        "def age(born, on): return (on - born).in_years()",
        "months = span.in_months()",
        "later = on.add(years=1)",
        "earlier = on.subtract(days=1)",
        "def span(born: Date, on: Date): return on - born",
        "def span(born: dt.date | None, n: int): return n - born",
        "def span(period): return period.last_day - period.first_day",
        "def span(text, n):\n    on = as_date(text)\n    return on - n",
        "def span(cadre): return cadre.appointed - 5\nclass Cadre:\n    appointed: Date | None",
        "years = days // 365",
        "years = days / 365.25",
    ],
)
def test_arithmetic_elsewhere_would_be_found(bad: str) -> None:
    module = Module("cadre_policy.policies.sample", bad)
    assert findings(module, KNOWN | date_names([module])) != []


@pytest.mark.parametrize(
    "good",
    [
        "def left(amount: int, taken: int): return amount - taken",
        "def eve(day: dt.date): return day - dt.timedelta(days=1)",
        "ONE = dt.timedelta(days=1)\ndef eve(day: dt.date): return day - ONE",
        "def span(date: PartialDate): return date.last - date.first",
        "from cadre_policy.measures import Date, whole_years",
        "seen.add(name)",
    ],
)
def test_other_arithmetic_is_let_be(good: str) -> None:
    assert findings(Module("cadre_policy.policies.sample", good), KNOWN) == []
