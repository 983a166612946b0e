"""Anyone at all: a facts record of which each fact may have any value that it can have."""

import enum
from collections.abc import Collection
from decimal import Decimal
from typing import Any, cast

import attrs

from cadre_policy.errors import FactsError
from cadre_policy.measures import PartialDate
from cadre_policy.proofs.civil import Calendar, not_after
from cadre_policy.proofs.formula import Formula
from cadre_policy.proofs.terms import (
    TRUE,
    Model,
    Truth,
    at_most,
    equal,
    negated,
    number,
    remainder,
    unknown_number,
    unknown_truth,
)
from cadre_policy.proofs.values import Amount, Flag, Member, Span, Value, constant, ordered
from cadre_policy.rules.expression import Fact
from cadre_policy.rules.outcome import Status

_OUR_TIME = PartialDate.parse("1950-01-01..2049-12-31")


class Unknowns:
    """One subject of which nothing is known but the bounds of its facts, or what *given* says.

    Args:
        name: Tells the subjects of one question apart.
        subject: The facts record.
        calendar: The calendar of the question.
        complete: Whether every fact is known, and every date to the day; else any may be missing or a span.
        given: A record whose facts hold; what it lacks may be anything, a span any of its days.
        like: Another subject that this one is like, except in the facts called *but_for*.
    """

    def __init__(
        self,
        name: str,
        subject: type[Any],
        calendar: Calendar,
        *,
        complete: bool = True,
        given: object | None = None,
        like: "Unknowns | None" = None,
        but_for: Collection[str] = (),
    ) -> None:
        self.name = name
        self.subject = subject
        self.calendar = calendar
        self.complete = complete
        self.given = given
        self.like = like
        self.but_for = frozenset(but_for)
        self.conditions: list[Truth] = []
        """What every record of this kind satisfies."""
        self.wishes: list[Truth] = []
        """What makes an example easy to read: whole amounts, and dates of our time."""
        self.facts: dict[str, tuple[Fact[Any, Any], Truth, Value]] = {}
        """Each fact asked for, whether it is known, and its value if it is."""
        self._reckoned_from: set[str] = set()

    def reckoned_from(self, fact: Fact[Any, Any]) -> None:
        """Give the fact's days as months and days of the month, for the sake of periods."""
        self._reckoned_from.add(fact.name)
        if self.like is not None:
            self.like.reckoned_from(fact)
        if fact.name in self.facts:
            value = self.facts[fact.name][2]
            if isinstance(value, Span):
                _ = value.first.parts, value.last.parts

    def formula(self, fact: Fact[Any, Any]) -> Formula:
        """What is on file of a fact."""
        if fact.subject is not self.subject:
            raise FactsError(f"{fact.name} is a fact of {fact.subject.__name__}, not of {self.subject.__name__}")
        if fact.name not in self.facts:
            if self.like is not None and fact.name not in self.but_for:
                self.like.formula(fact)
                self.facts[fact.name] = self.like.facts[fact.name]
            else:
                self.facts[fact.name] = (fact, *self._unknown(fact))
        _, known, value = self.facts[fact.name]
        return Formula(value) if known is TRUE else Formula(value, {Status.NOT_KNOWN: negated(known)})

    def _unknown(self, fact: Fact[Any, Any]) -> tuple[Truth, Value]:
        name = f"{self.name}.{fact.name}"
        stated = None if self.given is None else getattr(self.given, fact.name)
        if stated is not None and not (isinstance(stated, PartialDate) and not stated.exact):
            return TRUE, constant(stated, self.calendar)
        known = TRUE if self.complete else unknown_truth(f"{name}.known")
        if fact.kind is bool:
            return known, Flag(unknown_truth(name))
        if fact.kind is PartialDate:
            return known, self._date(name, fact, stated)
        if issubclass(fact.kind, enum.Enum):
            place = unknown_number(name)
            self.conditions += [at_most(number(0), place), at_most(place, number(len(fact.kind) - 1))]
            return known, Member(place)
        return known, self._amount(name, fact)

    def _amount(self, name: str, fact: Fact[Any, Any]) -> Amount:
        amount = Amount(unknown_number(name), fact.kind.decimals)
        lowest = fact.kind(0) if fact.lowest is None else fact.lowest
        highest = fact.kind(fact.kind.highest) if fact.highest is None else fact.highest
        self.conditions.append(ordered(constant(lowest, self.calendar), amount))
        self.conditions.append(ordered(amount, constant(highest, self.calendar)))
        if amount.decimals:
            self.wishes.append(equal(remainder(amount.units, 10**amount.decimals), number(0)))
        return amount

    def _date(self, name: str, fact: Fact[Any, Any], stated: PartialDate | None) -> Span:
        parts = fact.name in self._reckoned_from
        first = self.calendar.some_day(f"{name}.first", parts=parts)
        if stated is not None:
            self.conditions.append(not_after(self.calendar.the_day(stated.first), first))
            self.conditions.append(not_after(first, self.calendar.the_day(stated.last)))
        for early, late in (
            (self.calendar.the_day(_OUR_TIME.first), first),
            (first, self.calendar.the_day(_OUR_TIME.last)),
        ):
            self.wishes.append(not_after(early, late))
        if self.complete:
            return Span(first, first)
        last = self.calendar.some_day(f"{name}.last", parts=parts)
        self.conditions.append(not_after(first, last))
        return Span(first, last)

    def record(self, model: Model) -> Any:
        """The subject as a model has it: a real facts record, with what no rule asked for left out.

        Raises:
            FactsError: the record itself refuses these facts.
        """
        values: dict[str, Any] = {}
        aliases = {field.name: field.alias or field.name for field in attrs.fields(self.subject) if field.init}
        for fact, known, value in self.facts.values():
            values[aliases[fact.name]] = _plain(fact, value, model) if model.truth(known) else None
        if self.given is not None:
            return attrs.evolve(self.given, **values)  # type: ignore[misc]
        return self.subject(**dict.fromkeys(aliases.values()) | values)


def _plain(fact: Fact[Any, Any], value: Value, model: Model) -> Any:
    match value:
        case Flag(truth=truth):
            return model.truth(truth)
        case Amount(units=units, decimals=decimals):
            return fact.kind(Decimal(model.number(units)).scaleb(-decimals))
        case Member(place=place):
            return list(cast("type[enum.Enum]", fact.kind))[model.number(place)]
        case Span(first=first, last=last):
            return PartialDate(first.seen_in(model), last.seen_in(model))


__all__ = ["Unknowns"]
