"""The value path: a resolved rule as one generated Python function for facts that are on file.

The source is made from the closed tree alone; values enter by name, never as text.  Whatever the function
cannot decide from exact facts (a missing fact, a date known to the month, a place without a value) raises
:class:`AskError`, and the explained path takes over.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn, assert_never

from cadre_policy.measures import Amount, Completion, Measure, PartialDate, Years
from cadre_policy.rules import arithmetic
from cadre_policy.rules.expression import (
    AddMonths,
    AllOf,
    Among,
    AnyOf,
    Compare,
    Const,
    DaysBetween,
    Expr,
    Extreme,
    Fact,
    FirstOf,
    Less,
    Not,
    PercentOf,
    Plus,
    ProRata,
    Round,
    Rule,
    Table,
    Times,
    Whole,
    unit_of,
)
from cadre_policy.rules.resolve import Agreed, CutOff, Figure, Resolved, Void, as_resolved, walk_resolved

UNDECIDED = (AttributeError, TypeError, KeyError)
"""What a missing fact raises in generated code: None has no amount, no days, and no truth."""


class AskError(KeyError):
    """The value path cannot decide."""


def _ask() -> NoReturn:
    raise AskError


def _exact(date: PartialDate) -> int:
    if date.first != date.last:
        raise AskError
    return date.first


def _whole(start: PartialDate, end: PartialDate, counts: Completion, years: bool) -> int:
    return arithmetic.whole(_exact(start), _exact(end), counts, years=years)


def _days(start: PartialDate, end: PartialDate) -> int:
    return max(0, _exact(end) - _exact(start))


def _add_months(date: PartialDate, months: Amount, counts: Completion) -> PartialDate:
    day = arithmetic.shifted(_exact(date), months, counts)
    return PartialDate(day, day)


def _agree(*values: Any) -> Any:
    if any(value != values[0] for value in values):
        raise AskError
    return values[0]


def _one(*met: bool) -> int:
    return arithmetic.only([index for index, is_met in enumerate(met) if is_met], len(met), "value")


class _Source:
    def __init__(self) -> None:
        self.names: dict[str, Any] = {
            "truth": {True: True, False: False},
            "ask": _ask,
            "exact": _exact,
            "whole": _whole,
            "days": _days,
            "add_months": _add_months,
            "agree": _agree,
            "one": _one,
            "less": arithmetic.less,
            "percent": arithmetic.percent,
            "pro_rata": arithmetic.pro_rata,
            "rounded": arithmetic.rounded,
        }

    def name(self, value: Any) -> str:
        """A fresh name that stands for *value* in the generated source."""
        name = f"v{len(self.names)}"
        self.names[name] = value
        return name

    def boxed(self, expr: Expr[Any, Any], box: Callable[[Any], Any] | None) -> str:
        """Source for the answer as the caller gets it; *box* wraps plain amounts."""
        node = as_resolved(expr)
        match node:
            case Const(value=value) | Figure(value=value):
                return self.name(value)
            case Rule(body=body):
                return self.boxed(body, box)
            case FirstOf(cases=cases, otherwise=otherwise):
                return self._choice(cases, otherwise, lambda e: self.boxed(e, box))
            case _:
                plain = self.plain(expr)
                return plain if box is None else f"{self.name(box)}({plain})"

    def _choice(
        self,
        cases: tuple[tuple[Expr[Any, bool], Expr[Any, Any]], ...],
        otherwise: Expr[Any, Any],
        say: Callable[[Expr[Any, Any]], str],
    ) -> str:
        chain = " else ".join(f"{say(then)} if {self.plain(when)}" for when, then in cases)
        return f"({chain} else {say(otherwise)})"

    def plain(self, expr: Expr[Any, Any]) -> str:
        """Source for the plain value of a part."""
        return self._plain(as_resolved(expr))

    def _plain(self, node: Resolved) -> str:
        match node:
            case Fact(name=name, kind=kind):
                if kind is bool:
                    return f"truth[f_{name}]"
                return f"f_{name}.amount" if issubclass(kind, Measure) else f"f_{name}"
            case Const(value=value) | Figure(value=value):
                if isinstance(value, bool):
                    return str(value)
                return self.name(value.amount if isinstance(value, Measure) else value)
            case Void():
                return "ask()"
            case CutOff(date=date, cutoff=cutoff, after=after):
                d, c = self.plain(date), self.name(cutoff)
                met = f"({d}.last <= {c} or ({d}.first <= {c} and ask()))"
                return f"(not {met})" if after else met
            case Compare(op=op, left=left, right=right):
                a, b = self.plain(left), self.plain(right)
                return f"(exact({a}) {op} exact({b}))" if unit_of(left) is PartialDate else f"({a} {op} {b})"
            case Among(of=of, members=members):
                return f"{self.name({m: m in members for m in type(members[0])})}[{self.plain(of)}]"
            case Not(of=of):
                return f"(not {self.plain(of)})"
            case AllOf(of=of):
                return "(" + " and ".join(self.plain(one) for one in of) + ")"
            case AnyOf(of=of):
                return "(" + " or ".join(self.plain(one) for one in of) + ")"
            case FirstOf(cases=cases, otherwise=otherwise):
                return self._choice(cases, otherwise, self.plain)
            case Table(cases=cases):
                # Every condition is asked; where not just one is met, ``one`` raises.
                names = [self.name(None) for _ in cases]
                asked = [f"({one} := {self.plain(when)})" for one, (when, _) in zip(names, cases, strict=True)]
                *first, last = [self.plain(then) for _, then in cases]
                choice = "".join(f"{then} if {one} else " for then, one in zip(first, names, strict=False)) + last
                return f"(({choice}) if {' + '.join(asked)} == 1 else one({', '.join(names)}))"
            case Agreed(bodies=bodies):
                return f"agree({', '.join(self.plain(body) for body in bodies)})"
            case Plus(left=a, right=b):
                return f"({self.plain(a)} + {self.plain(b)})"
            case Less(left=a, right=b):
                return f"less({self.plain(a)}, {self.plain(b)})"
            case Times(count=a, each=b):
                return f"({self.plain(a)} * {self.plain(b)})"
            case PercentOf(percent=a, of=b):
                return f"percent({self.plain(a)}, {self.plain(b)})"
            case Round(of=a, rounding=how):
                return f"rounded({self.plain(a)}, {self.name(how)})"
            case ProRata(of=a, part=b, whole=c, rounding=how):
                return f"pro_rata({self.plain(a)}, {self.plain(b)}, {self.plain(c)}, {self.name(how)})"
            case Extreme(greatest=greatest, of=amounts):
                return f"{'max' if greatest else 'min'}({', '.join(self.plain(one) for one in amounts)})"
            case Whole(start=a, end=b, counts=counts, unit=unit):
                return f"whole({self.plain(a)}, {self.plain(b)}, {self.name(counts)}, {unit is Years})"
            case DaysBetween(start=a, end=b):
                return f"days({self.plain(a)}, {self.plain(b)})"
            case AddMonths(date=a, months=b, counts=counts):
                return f"add_months({self.plain(a)}, {self.plain(b)}, {self.name(counts)})"
            case Rule(body=body):
                return self.plain(body)
            case never:
                assert_never(never)


def compile_value(expr: Expr[Any, Any], box: Callable[[Any], Any] | None) -> Callable[[Any], Any]:
    """A function from a facts record to the rule's answer, for facts on file; otherwise it raises."""
    source = _Source()
    body = source.boxed(expr, box)
    facts = dict.fromkeys(node.name for node in walk_resolved(expr) if isinstance(node, Fact))
    reads = "".join(f"    f_{name} = facts.{name}\n" for name in facts)
    text = f"def value(facts):\n{reads}    return {body}\n"
    exec(compile(text, "<rule>", "exec"), source.names)  # noqa: S102  source made from the closed tree alone
    function: Callable[[Any], Any] = source.names["value"]
    return function
