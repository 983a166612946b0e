"""Random subjects of any rule, on both sides of everything that the rule compares with, and their completions."""

import datetime as dt
import enum
import random
from decimal import Decimal
from typing import Any

import attrs

from cadre_policy.measures import Completion, Measure, Months, PartialDate, Years, completes_on
from cadre_policy.rules import Determination, Rule, facts_read
from cadre_policy.rules.expression import Const, Fact, InForce, Parameter
from cadre_policy.rules.outcome import Absence
from cadre_policy.rules.trees import walk

MISSING = 0.35
"""The share of facts that are not on file."""
SPANS = 0.35
"""The share of dates of which only a span of days is known."""


def figures(rule: Rule[Any, Any]) -> list[Any]:
    """Every value that a rule holds: its constants, and its parameters under every version."""
    found: list[Any] = []
    for node in walk(rule):
        if isinstance(node, Const):
            found.append(node.value)
        elif isinstance(node, Parameter):
            found += [dated.value for dated in node.values]
    return found


def law_days(rule: Rule[Any, Any]) -> list[dt.date]:
    """The first and last day of each bracket in which a text or a figure of the rule may begin to hold."""
    brackets: list[PartialDate] = []
    for node in walk(rule):
        if isinstance(node, Parameter):
            brackets += [dated.since for dated in node.values]
        elif isinstance(node, InForce):
            brackets += [text.since for text in node.versions]
    return sorted({day for one in brackets for day in (one.first_day, one.last_day)})


class Subjects:
    """A source of random subjects of one rule, for questions asked about *on*."""

    def __init__(self, rule: Rule[Any, Any], on: dt.date, seed: int) -> None:
        self.rule = rule
        self.rng = random.Random(seed)
        values = figures(rule)
        self.amounts = sorted({value.amount for value in values if isinstance(value, Measure)})
        months = [int(v.amount) * (12 if isinstance(v, Years) else 1) for v in values if isinstance(v, Months | Years)]
        self.days = [on, *law_days(rule), *(v.first_day for v in values if isinstance(v, PartialDate))]
        for back in months:
            about = completes_on(on, -back, Completion.ANNIVERSARY)
            self.days += [about, about.replace(day=1)]
        self.facts: dict[str, Fact[Any, Any]] = {fact.name: fact for fact in facts_read(rule)}

    def _day(self) -> dt.date:
        rng = self.rng
        if rng.random() < 0.6:
            return rng.choice(self.days) + dt.timedelta(days=rng.randint(-2, 2))
        return self.days[0] - dt.timedelta(days=rng.randint(-900, 9000))

    def _amount(self, fact: Fact[Any, Any]) -> Measure:
        kind: type[Measure] = fact.kind
        step = Decimal(1).scaleb(-kind.decimals)
        low = Decimal(0) if fact.lowest is None else Decimal(fact.lowest.amount)
        high = Decimal(min(kind.highest, 400)) if fact.highest is None else Decimal(fact.highest.amount)
        amount = Decimal(self.rng.choice([*self.amounts, low, high])) + self.rng.choice((-1, -step, 0, 0, step, 1))
        if self.rng.random() < 0.3:
            amount = Decimal(self.rng.randint(int(low), int(high)))
        return kind(min(max(amount - amount % step, low), high))

    def value(self, name: str) -> Any:
        """An exact value that a fact may have."""
        fact = self.facts[name]
        if fact.kind is bool:
            return self.rng.random() < 0.5
        if issubclass(fact.kind, enum.Enum):
            return self.rng.choice(list(fact.kind))
        return PartialDate.on(self._day()) if fact.kind is PartialDate else self._amount(fact)

    def one(self, *, missing: float = MISSING, spans: float = SPANS) -> Any:
        """A subject with some facts not on file, and some dates known to a month or a few days."""
        given: dict[str, Any] = {}
        for name, fact in self.facts.items():
            if self.rng.random() < missing:
                continue
            value = self.value(name)
            if fact.kind is PartialDate and self.rng.random() < spans:
                day = value.first_day
                span = PartialDate(value.first, value.first + self.rng.choice((1, 5, 40, 400)))
                value = self.rng.choice((PartialDate.of(day.year, day.month), span))
            given[name] = value
        return self.rule.subject(**given)

    def completed(self, facts: Any) -> Any:
        """The same subject with everything on file: missing facts anyhow, dates on one of their possible days."""
        given: dict[str, Any] = {}
        for name in self.facts:
            value = getattr(facts, name)
            if value is None:
                given[name] = self.value(name)
            elif isinstance(value, PartialDate):
                day = self.rng.choice((value.first, value.last, self.rng.randint(value.first, value.last)))
                given[name] = PartialDate(day, day)
        return attrs.evolve(facts, **given)


def told(answer: Determination[Any, Any]) -> tuple[object, ...]:
    """An answer, or the causes of its absence, to be compared; amounts without their unit, yes and 1 kept apart."""
    outcome = answer.outcome.value
    return (answer.causes,) if isinstance(outcome, Absence) else (isinstance(outcome, bool), outcome)
