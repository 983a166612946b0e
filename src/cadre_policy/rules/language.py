"""The words with which a policy module writes its rules.

A word enters only when two rules need it and every interpreter has it.
"""

from __future__ import annotations

import datetime as dt
import itertools
import types
import typing
from collections.abc import Callable
from typing import Any, TypeVar, cast

import attrs

from cadre_policy.errors import FactsError, RuleWritingError
from cadre_policy.law.instrument import Citation
from cadre_policy.law.label import Label
from cadre_policy.measures import Completion, Count, Days, Months, PartialDate, Percent, Years, Yuan
from cadre_policy.privacy import Privacy
from cadre_policy.rules.declared import Authority, Change, Dated, Reading, Rounding
from cadre_policy.rules.expression import (
    Absent,
    AddMonths,
    AllOf,
    AnyOf,
    ByReading,
    Const,
    DaysBetween,
    Expr,
    Extreme,
    Fact,
    FirstOf,
    InForce,
    Less,
    N,
    Not,
    On,
    Parameter,
    PercentOf,
    ProRata,
    Round,
    Rule,
    S,
    T,
    Table,
    Text,
    Times,
    V,
    Whole,
    as_expr,
)
from cadre_policy.rules.outcome import Status

ON = On()
"""The day that the question asks about."""

Field = TypeVar("Field")


def plain_type(annotation: Any) -> type[Any]:
    """The type of a field that may also be None: ``Months`` for ``Months | None``."""
    if isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is typing.Union:
        options = [option for option in typing.get_args(annotation) if option is not type(None)]
        annotation = options[0] if len(options) == 1 else None
    if not isinstance(annotation, type) or annotation is Any or typing.get_origin(annotation) is not None:
        raise RuleWritingError("a fact's field has one type, or that type or None; no string annotations")
    return annotation


def checked(cls: type[Any], fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """``field_transformer`` of facts records: every value must have its field's type, or be None (not on file)."""
    return [field.evolve(validator=_of_type(cls.__name__, plain_type(field.type))) for field in fields]


def _of_type(record: str, kind: type[Any]) -> Callable[[Any, attrs.Attribute[Any], Any], None]:
    def check(_: Any, field: attrs.Attribute[Any], value: Any) -> None:
        if value is not None and type(value) is not kind:
            wrong = type(value).__name__
            raise FactsError(f"{record}.{field.name}: a {kind.__name__} or None (not on file) is wanted, not a {wrong}")

    return check


def fact(
    subject: type[S],
    field: Callable[[S], T | None],
    zh: str,
    en: str,
    *,
    change: Change = Change.CORRECTABLE,
    privacy: Privacy = Privacy.PERSONAL,
    lowest: T | None = None,
    highest: T | None = None,
) -> Fact[S, T]:
    """The fact that *field* of *subject* states: ``fact(LeaveFacts, lambda f: f.sick_leave, "病假", "sick leave")``.

    The lambda is never called on a subject.  It lets the type checker see which field is meant; called once
    on the list of fields, it gives the field's name.  *lowest* and *highest* bound the amounts that are
    possible; they are needed when the fact takes part in arithmetic.
    """
    attribute = cast("attrs.Attribute[Any]", field(cast(Any, attrs.fields(cast(Any, subject)))))
    return Fact(
        subject=subject,
        name=attribute.name,
        label=Label(zh, en),
        kind=plain_type(attribute.type),
        change=change,
        privacy=privacy,
        lowest=lowest,
        highest=highest,
    )


def rule(
    subject: type[S],
    unit: type[T],
    *,
    name: str,
    zh: str,
    en: str,
    cites: tuple[Citation, ...],
    body: Expr[S, T],
    authority: Authority | None = None,
) -> Rule[S, T]:
    """A named, cited question about *subject* with an answer in *unit*; *authority* is who decides it."""
    label = Label(zh, en)
    return Rule(name=name, label=label, cites=cites, body=body, subject=subject, unit=unit, authority=authority)


def parameter(
    unit: type[T], first: Dated[T], /, *later: Dated[T], name: str, zh: str, en: str, cite: Citation
) -> Parameter[T]:
    """A cited value with the dates it holds: ``parameter(Days, Dated(value=Days(5), since="2008-01-01"), ...)``."""
    return Parameter(name=name, label=Label(zh, en), unit=unit, cite=cite, values=(first, *later))


def const(value: V) -> Const[V]:
    """A value that needs no citation, as an expression."""
    return Const(value)


def day(text: str | dt.date) -> Const[PartialDate]:
    """A fixed calendar day, such as the first day on which a text applies.

    Raises:
        DateError: there is no such day.
        RuleWritingError: it is a month or another span, within which no date on file would ever decide.
    """
    return Const(PartialDate.parse(text) if isinstance(text, str) else PartialDate.on(text))


def not_(of: Expr[S, bool]) -> Not[S]:
    """True if *of* is false; unknown if it is unknown."""
    return Not(of)


def all_of(a: Expr[S, bool], b: Expr[S, bool], /, *more: Expr[S, bool]) -> AllOf[S]:
    """True if all are true, false if one is false, otherwise unknown.  Two at least: none at all would be true."""
    return AllOf((a, b, *more))


def any_of(a: Expr[S, bool], b: Expr[S, bool], /, *more: Expr[S, bool]) -> AnyOf[S]:
    """True if one is true, false if all are false, otherwise unknown."""
    return AnyOf((a, b, *more))


def first_of(
    first: tuple[Expr[S, bool], Expr[S, V] | V],
    /,
    *more: tuple[Expr[S, bool], Expr[S, V] | V],
    otherwise: Expr[S, V] | V,
) -> FirstOf[S, V]:
    """The answer of the first case that applies; an undecided case leaves it open unless all that may follow agree."""
    return FirstOf(tuple((when, as_expr(then)) for when, then in (first, *more)), as_expr(otherwise))


def table(
    a: tuple[Expr[S, bool], Expr[S, V] | V],
    b: tuple[Expr[S, bool], Expr[S, V] | V],
    /,
    *more: tuple[Expr[S, bool], Expr[S, V] | V],
) -> Table[S, V]:
    """The answer of the one case that applies; two that apply, or none, are an error."""
    return Table(tuple((when, as_expr(then)) for when, then in (a, b, *more)))


def less(amount: Expr[S, N], taken: Expr[S, N] | N) -> Less[S, N]:
    """What is left of *amount* when *taken* is taken away; never below zero."""
    return Less(amount, as_expr(taken))


def times(count: Expr[S, Count], each: Expr[S, N] | N) -> Times[S, N]:
    """*count* times the amount *each*."""
    return Times(count, as_expr(each))


def percent_of(percent: Expr[S, Percent] | Percent, of: Expr[S, Any], unit: type[N]) -> PercentOf[S, N]:
    """So many percent of a number, exactly, in *unit* (``Places`` of persons, ``Yuan`` of pay).

    ``Places`` hold every share of a whole number.  A share that is no amount of *unit*, such as half a fen, is an error
    where it is the answer (``MeasureError``), not where it is rounded or compared.
    """
    return PercentOf(as_expr(percent), of, unit)


def round_down(of: Expr[S, Any]) -> Round[S]:
    """Whole places, parts dropped: the reading of "within" (以内) that never exceeds the share."""
    return Round(of, Rounding.DOWN)


def round_half_up(of: Expr[S, Any]) -> Round[S]:
    """Whole places, a half or more counted as one."""
    return Round(of, Rounding.HALF_UP)


def round_up(of: Expr[S, Any]) -> Round[S]:
    """Whole places, any part counted as one."""
    return Round(of, Rounding.UP)


def pro_rata(of: Expr[S, Yuan], part: Expr[S, N] | N, whole: Parameter[N] | N, *, rounding: Rounding) -> ProRata[S]:
    """What *part* is of *whole*, of an amount of money: a year's pay for 10 days of 261; whole fen, rounded as named.

    Raises:
        RuleWritingError: *whole* is zero.
    """
    return ProRata(of, as_expr(part), whole if isinstance(whole, Parameter) else Const(whole), rounding)


def minimum(a: Expr[S, N], b: Expr[S, N] | N, /, *more: Expr[S, N] | N) -> Extreme[S, N]:
    """The least of several amounts."""
    return Extreme(False, (a, *(as_expr(x) for x in (b, *more))))


def maximum(a: Expr[S, N], b: Expr[S, N] | N, /, *more: Expr[S, N] | N) -> Extreme[S, N]:
    """The greatest of several amounts."""
    return Extreme(True, (a, *(as_expr(x) for x in (b, *more))))


def whole_years(start: Expr[S, PartialDate], end: Expr[S, PartialDate] = ON, *, counts: Completion) -> Whole[S, Years]:
    """Whole years completed from *start* to *end*; the convention is the rule's own and has no default."""
    return Whole(Years, start, end, counts)


def whole_months(
    start: Expr[S, PartialDate], end: Expr[S, PartialDate] = ON, *, counts: Completion
) -> Whole[S, Months]:
    """Whole months completed from *start* to *end*."""
    return Whole(Months, start, end, counts)


def days_between(start: Expr[S, PartialDate], end: Expr[S, PartialDate] = ON) -> DaysBetween[S, Days]:
    """Days from *start* to *end*, the opening day not counted; 0 if *end* comes first."""
    return DaysBetween(Days, start, end)


def add_months(date: Expr[S, PartialDate], months: Expr[S, Months] | Months, *, counts: Completion) -> AddMonths[S]:
    """The first day on which *months* since *date* count as completed."""
    return AddMonths(date, as_expr(months), counts)


def next_month_start(date: Expr[S, PartialDate]) -> AddMonths[S]:
    """The first day of the month after the one of *date*."""
    return AddMonths(date, Const(Months(0)), Completion.MONTH_AFTER_ANNIVERSARY)


def in_force(
    first: tuple[str, Expr[S, T]] | tuple[str, Expr[S, T], str],
    /,
    *later: tuple[str, Expr[S, T]] | tuple[str, Expr[S, T], str],
    by: Expr[S, PartialDate] = ON,
) -> InForce[S, T]:
    """The body in force on the date *by*: ``in_force(("2007-01-04", OLD), ("2020-12-28", NEW))``.

    Each text is given with the day it began to apply, in order, and, if it was made known on another day,
    with that day third.  A month or span means "not before its first day, certainly by its last".  Before
    the first text the answer is *not in force*.
    """
    versions = tuple(
        Text(PartialDate.parse(text[0]), PartialDate.parse(text[2] if len(text) == 3 else text[0]), text[1])
        for text in (first, *later)
    )
    if any(a.since.last >= b.since.first for a, b in itertools.pairwise(versions)):
        raise RuleWritingError("the versions of a body are given in the order of their dates, without overlap")
    return InForce(by, versions)


def reading(which: Reading, **bodies: Expr[S, T]) -> ByReading[S, T]:
    """The body of the chosen reading: ``reading(BREACH, strict=..., as_found=...)``; one for each alternative."""
    if set(bodies) != set(which.alternatives):
        raise RuleWritingError(f"{which.name}: give one body for each of {sorted(which.alternatives)}")
    return ByReading(which, {name: bodies[name] for name in which.alternatives})


def left_open(unit: type[T], zh: str, en: str, cite: Citation) -> Absent[T]:
    """A place where the text promises something and gives no figure or rule."""
    return Absent(Status.LEFT_OPEN, Label(zh, en), cite, unit)


def for_judgement(unit: type[T], zh: str, en: str, cite: Citation) -> Absent[T]:
    """A place where the text leaves the outcome to a competent body."""
    return Absent(Status.FOR_JUDGEMENT, Label(zh, en), cite, unit)


__all__ = [
    "ON", "add_months", "all_of", "any_of", "checked", "const", "day", "days_between", "fact", "first_of",
    "for_judgement", "in_force", "left_open", "less", "maximum", "minimum", "next_month_start", "not_",
    "parameter", "percent_of", "plain_type", "pro_rata", "reading", "round_down", "round_half_up", "round_up", "rule", "table",
    "times", "whole_months", "whole_years",
]  # fmt: skip
