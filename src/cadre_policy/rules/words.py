"""Rules and their parts in words, in Chinese and in English.

A phrase can be plain ("sick leave this year is at least ...") or filled with what was asked: the facts on
file, the figures of the policy, the day.  Written for a reader who checks a rule against its text.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any, assert_never

import attrs

from cadre_policy.law.label import Label, Language
from cadre_policy.measures import (
    Completion,
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
)
from cadre_policy.rules.declared import Dated, Rounding
from cadre_policy.rules.expression import (
    Absent,
    AddMonths,
    AllOf,
    Among,
    AnyOf,
    ByReading,
    Compare,
    Const,
    DaysBetween,
    Expr,
    Extreme,
    Fact,
    FirstOf,
    InForce,
    Less,
    Node,
    Not,
    On,
    Parameter,
    ParameterAt,
    PercentOf,
    Plus,
    ProRata,
    Round,
    Rule,
    Table,
    Times,
    Whole,
    as_node,
    unit_of,
)
from cadre_policy.rules.outcome import CAUSES, Absence, Status
from cadre_policy.rules.trees import own_parts

_UNITS: dict[type[Measure], Label] = {
    Days: Label("天", "day"),
    Months: Label("个月", "month"),
    Years: Label("年", "year"),
    Hours: Label("小时", "hour"),
    Places: Label("个名额", "place"),
    Yuan: Label("元", "yuan"),
}


def say_amount(value: Measure, language: Language) -> str:
    """An amount with its unit: ``5天``, ``5 days``."""
    amount = f"{value.amount:,}" if isinstance(value, Yuan) else str(value.amount)
    match value:
        case Percent():
            return f"{amount}%"
        case Count():
            return amount
    unit = _UNITS[type(value)]
    if language == "zh":
        return f"{amount}{unit.zh}"
    return f"{amount} {unit.en}" if value.amount == 1 or isinstance(value, Yuan) else f"{amount} {unit.en}s"


def say_value(value: object, language: Language) -> str:
    """An answer or a fact's value; None is "not on file"."""
    match value:
        case None:
            return "未载" if language == "zh" else "not on file"
        case bool():
            return {"zh": ("否", "是"), "en": ("no", "yes")}[language][value]
        case Measure():
            return say_amount(value, language)
        case PartialDate():
            return str(value)
        case Status():
            return value.label.say(language)
        case Absence(causes=causes):
            return say_causes(causes, language)
        case enum.Enum():
            label = getattr(value, "label", None)
            return label.say(language) if isinstance(label, Label) else str(value.value)
    return str(value)


def say_causes(causes: frozenset[Status], language: Language) -> str:
    """Why there is no answer, the cause to name first coming first."""
    return ("、" if language == "zh" else "; ").join(c.label.say(language) for c in CAUSES if c in causes)


_COMPARE = {
    ">=": Label("{a}不少于{b}", "{a} is at least {b}"),
    ">": Label("{a}超过{b}", "{a} is more than {b}"),
    "<=": Label("{a}不超过{b}", "{a} is at most {b}"),
    "<": Label("{a}少于{b}", "{a} is less than {b}"),
}
_COMPARE_DATES = {
    ">=": Label("{a}不早于{b}", "{a} is on or after {b}"),
    ">": Label("{a}晚于{b}", "{a} is after {b}"),
    "<=": Label("{a}不晚于{b}", "{a} is on or before {b}"),
    "<": Label("{a}早于{b}", "{a} is before {b}"),
}
_COUNTS = {
    Completion.ANNIVERSARY: Label("对应日当天计满", "complete on the corresponding day"),
    Completion.EVE: Label("对应日前一天计满", "complete on the day before the corresponding day"),
    Completion.MONTH_AFTER_EVE: Label(
        "自计满(对应日前一天)的次月起", "from the month after the period is complete on the eve"
    ),
    Completion.MONTH_AFTER_ANNIVERSARY: Label(
        "自计满(对应日当天)的次月起", "from the month after the period is complete on the anniversary"
    ),
}
_ROUNDING = {
    Rounding.DOWN: Label("{a}(舍去小数)", "{a}, rounded down"),
    Rounding.HALF_UP: Label("{a}(四舍五入)", "{a}, rounded half up"),
    Rounding.UP: Label("{a}(进一取整)", "{a}, rounded up"),
}
_TO_THE_FEN = {
    Rounding.DOWN: Label("舍至分", "rounded down to the fen"),
    Rounding.HALF_UP: Label("四舍五入至分", "rounded half up to the fen"),
    Rounding.UP: Label("进至分", "rounded up to the fen"),
}
_DAY = Label("所问之日", "the day asked about")


SILENT = object()
"""What *known* gives for a part that is to be named without a value."""


def _bare(_: Node) -> object:
    return SILENT


@attrs.frozen(order=False, eq=False)
class Phrases:
    """Parts of rules as phrases of one language, filled with the values of a case where there is one."""

    language: Language
    known: Callable[[Node], object] = _bare
    """The value to show beside a fact, a parameter, a rule or the day; ``SILENT`` shows the bare name."""

    def say(self, expr: Expr[Any, Any]) -> str:
        """One part in words, without a full stop."""
        zh = self.language == "zh"
        node = as_node(expr)
        match node:
            case Fact(label=label) | Parameter(label=label):
                return self._filled(node, label.say(self.language))
            case On():
                return self._filled(node, _DAY.say(self.language))
            case ParameterAt(parameter=parameter, date=date):
                held, name = self.say(date), parameter.label.say(self.language)
                return f"{held}时的{name}" if zh else f"{name} as of {held}"
            case Const(value=value):
                return say_value(value, self.language)
            case Absent(cause=cause, label=label):
                said, why = label.say(self.language), cause.label.say(self.language)
                return f"{said}({why})" if zh else f"{said} ({why})"
            case Rule(label=label):
                return self._filled(node, f"“{label.say(self.language)}”")
            case Compare(op=op, left=left, right=right):
                words = _COMPARE_DATES if unit_of(left) is PartialDate else _COMPARE
                return words[op].say(self.language).format(a=self.say(left), b=self.say(right))
            case Among(of=of, members=members):
                names = ("或" if zh else " or ").join(say_value(member, self.language) for member in members)
                return f"{self.say(of)}为{names}" if zh else f"{self.say(of)} is {names}"
            case Not(of=of):
                return f"并非:{self.say(of)}" if zh else f"not: {self.say(of)}"
            case AllOf(of=of):
                return self._joined(of, "且" if zh else " and ")
            case AnyOf(of=of):
                return self._joined(of, "或" if zh else " or ")
            case FirstOf() | Table() | InForce() | ByReading():
                return "(" + self._cases(node) + ")"
            case Plus(left=a, right=b):
                return f"({self.say(a)} + {self.say(b)})"
            case Less(left=a, right=b):
                return f"({self.say(a)} − {self.say(b)},{'不低于零' if zh else ' not below zero'})"
            case Times(count=a, each=b):
                return f"({self.say(a)} × {self.say(b)})"
            case PercentOf(percent=a, of=b):
                return f"{self.say(b)}的{self.say(a)}" if zh else f"{self.say(a)} of {self.say(b)}"
            case Round(of=a, rounding=how):
                return _ROUNDING[how].say(self.language).format(a=self.say(a))
            case ProRata(of=a, part=b, whole=c, rounding=how):
                said = f"{self.say(a)} × {self.say(b)}"
                if not (isinstance(c, Const) and c.value == Percent(100)):  # "× 90%" says that already
                    said += f" ÷ {self.say(c)}"
                fen = _TO_THE_FEN[how].say(self.language)
                return f"({said},{fen})" if zh else f"({said}, {fen})"
            case Extreme(greatest=greatest, of=amounts):
                which = ("最大者" if greatest else "最小者") if zh else ("greatest" if greatest else "least")
                listed = ("、" if zh else ", ").join(self.say(one) for one in amounts)
                return f"{listed}中{which}" if zh else f"the {which} of {listed}"
            case Whole(unit=unit, start=a, end=b, counts=counts):
                unit_name = _UNITS[unit]
                convention = _COUNTS[counts].say(self.language)
                if zh:
                    return f"自{self.say(a)}至{self.say(b)}的足{unit_name.zh}数({convention})"
                return f"whole {unit_name.en}s from {self.say(a)} to {self.say(b)} ({convention})"
            case DaysBetween(start=a, end=b):
                return f"自{self.say(a)}至{self.say(b)}的天数" if zh else f"days from {self.say(a)} to {self.say(b)}"
            case AddMonths(date=a, months=b, counts=counts):
                convention = _COUNTS[counts].say(self.language)
                said, after = self.say(a), self.say(b)
                return f"{said}后{after}之日({convention})" if zh else f"the day {after} after {said} ({convention})"
            case never:
                assert_never(never)

    def lines(self, rule: Rule[Any, Any]) -> list[str]:
        """A rule as a list of lines that can be checked against its text."""
        zh = self.language == "zh"
        cites = ("、" if zh else "; ").join(cite.say(self.language) for cite in rule.cites)
        found = [f"{rule.label.say(self.language)} [{cites}]"]
        body = as_node(rule.body)
        match body:
            case AllOf(of=of):
                found.append("  以下全部成立:" if zh else "  all of these:")
                found += [f"    - {self.say(one)}" for one in of]
            case AnyOf(of=of):
                found.append("  以下任一成立:" if zh else "  any of these:")
                found += [f"    - {self.say(one)}" for one in of]
            case FirstOf() | Table() | InForce() | ByReading():
                found += [f"  - {line}" for line in self.cases(body)]
            case _:
                found.append(f"  {self.say(rule.body)}")
        if rule.authority is not None:
            found.append(("  决定机关:" if zh else "  decided by: ") + rule.authority.body.say(self.language))
        return found

    def cases(self, node: FirstOf[Any, Any] | Table[Any, Any] | InForce[Any, Any] | ByReading[Any, Any]) -> list[str]:
        """The cases of a choice, a line each."""
        zh = self.language == "zh"
        match node:
            case FirstOf(cases=cases, otherwise=otherwise):
                found = [self._case(when, then) for when, then in cases]
                return [*found, ("否则" if zh else "otherwise ") + self.say(otherwise)]
            case Table(cases=cases):
                return [self._case(when, then) for when, then in cases]
            case InForce(by=by, versions=versions):
                date = self.say(by)
                return [
                    f"{date}自{text.since}起:{self.say(text.body)}"
                    if zh
                    else f"where {date} is from {text.since} on: {self.say(text.body)}"
                    for text in versions
                ]
            case ByReading(reading=which, bodies=bodies):
                return [
                    (f"{which.label.zh}理解为“{which.alternatives[name].zh}”:{self.say(body)}")
                    if zh
                    else f"if {which.label.en} is read as “{which.alternatives[name].en}”: {self.say(body)}"
                    for name, body in bodies.items()
                ]

    def _case(self, when: Expr[Any, bool], then: Expr[Any, Any]) -> str:
        if self.language == "zh":
            return f"{self.say(then)},如果{self.say(when)}"
        return f"{self.say(then)} if {self.say(when)}"

    def _cases(self, node: FirstOf[Any, Any] | Table[Any, Any] | InForce[Any, Any] | ByReading[Any, Any]) -> str:
        return (";" if self.language == "zh" else "; ").join(self.cases(node))

    def _joined(self, parts: tuple[Expr[Any, bool], ...], word: str) -> str:
        return "(" + word.join(self.say(one) for one in parts) + ")"

    def _filled(self, node: Node, name: str) -> str:
        value = self.known(node)
        if value is SILENT:
            return name
        said = say_value(value, self.language)
        return f"{name}({said})" if self.language == "zh" else f"{name} ({said})"


def in_words(rule: Rule[Any, Any], language: Language) -> str:
    """A rule and every named rule that it uses, in words."""
    phrases = Phrases(language, _Figures(language))
    seen: list[Rule[Any, Any]] = []
    stack: list[Expr[Any, Any]] = [rule]
    while stack:
        node = as_node(stack.pop())
        if isinstance(node, Rule) and all(node is not one for one in seen):
            seen.append(node)
            stack.extend(part for part in reversed(own_parts(node)) if isinstance(part, Rule))
    return "\n".join(line for one in seen for line in phrases.lines(one)) + "\n"


class _Figures:
    """Each parameter's dated values, for a reader without a case at hand; everything else is left plain."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language

    def __call__(self, node: Node) -> object:
        """The values of a parameter; any other part is said without a value."""
        if not isinstance(node, Parameter):
            return SILENT
        said: list[tuple[Dated[Any], str]] = []
        for dated in node.values:
            text = say_value(dated.value, self.language)
            if not said or said[-1][1] != text:
                said.append((dated, text))
        if len(said) == 1:
            return said[0][1]
        since = "自{0}起{1}" if self.language == "zh" else "{1} from {0}"
        return ("、" if self.language == "zh" else ", ").join(since.format(d.since, text) for d, text in said)


__all__ = ["Phrases", "in_words", "say_amount", "say_causes", "say_value"]
