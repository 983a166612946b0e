"""A resolved rule as a formula: for everyone at once, what the answer is, why there is none, and where reckoning fails.

The formulas follow the explained path word for word and share nothing with it but the tree: Kleene's three values,
the causes of an absence, dates as spans of possible days, and the order in which parts are asked.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, assert_never, cast

import attrs

from cadre_policy.measures import Completion, Years
from cadre_policy.proofs import amounts
from cadre_policy.proofs.civil import completed_months, days_from, not_after
from cadre_policy.proofs.formula import Facts, Fault, Formula, compared, gathered, joined, uncertain
from cadre_policy.proofs.terms import (
    FALSE,
    TRUE,
    Number,
    Truth,
    equal,
    every,
    floored,
    implies,
    negated,
    number,
    pick,
    some,
)
from cadre_policy.proofs.values import Amount, Flag, Span, Value, chosen, constant, same
from cadre_policy.rules.declared import Rounding
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
)
from cadre_policy.rules.outcome import Status
from cadre_policy.rules.resolve import Agreed, CutOff, Figure, Resolved, Void, as_resolved, walk_resolved

When = tuple[Formula, Formula]
"""A case: whether it applies, and its answer."""


class Formulas:
    """The interpreter: nodes of a resolved tree to formulas about *facts*, each shared part once."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.calendar = facts.calendar
        self.done: dict[int, tuple[Resolved, Formula]] = {}

    def __call__(self, expr: Expr[Any, Any]) -> Formula:
        """The formula of a resolved rule or part."""
        nodes = walk_resolved(expr)
        if any(isinstance(node, Whole | AddMonths) for node in nodes):
            for node in nodes:
                if isinstance(node, Whole | AddMonths | Compare):
                    for part in walk_resolved(node):
                        if isinstance(part, Fact):
                            self.facts.reckoned_from(part)
        return self._of(expr)

    def _of(self, expr: Expr[Any, Any]) -> Formula:
        node = as_resolved(expr)
        found = self.done.get(id(node))
        if found is None:
            found = self.done[id(node)] = (node, self._formula(node))
        return found[1]

    def _formula(self, node: Resolved) -> Formula:
        match node:
            case Fact():
                return self.facts.formula(node)
            case Const(value=value) | Figure(value=value):
                return Formula(constant(value, self.calendar))
            case Void(absence=absence):
                return Formula(None, dict.fromkeys(absence.causes, TRUE))
            case CutOff(date=date, cutoff=cutoff, after=after):
                return self._cut_off(self._of(date), cutoff, after=after)
            case Compare(op=op, left=a, right=b):
                return compared(op, self._of(a), self._of(b))
            case Among(of=of, members=members):
                return _mapped(self._of(of), lambda v: Flag(_among(v, [constant(m, self.calendar) for m in members])))
            case Not(of=of):
                return _mapped(self._of(of), lambda v: Flag(negated(cast(Flag, v).truth)))
            case AllOf(of=parts):
                return _junction([self._of(part) for part in parts], decisive=False)
            case AnyOf(of=parts):
                return _junction([self._of(part) for part in parts], decisive=True)
            case FirstOf(cases=cases, otherwise=otherwise):
                return self._first_of([(self._of(w), self._of(t)) for w, t in cases], self._of(otherwise))
            case Table(cases=cases):
                return self._table(node, [(self._of(w), self._of(t)) for w, t in cases])
            case Agreed(bodies=bodies):
                return _agreed([self._of(body) for body in bodies])
            case Plus(left=a, right=b):
                return self._reckoned((a, b), amounts.total)
            case Less(left=a, right=b):
                return self._reckoned((a, b), amounts.left, zero=(0,))
            case Times(count=a, each=b):
                return self._reckoned((a, b), amounts.times, zero=(0, 1))
            case PercentOf(percent=a, of=b):
                return self._reckoned((a, b), amounts.percent, zero=(0, 1))
            case Round(of=a, rounding=how):
                return self._reckoned((a,), lambda x: Amount(amounts.rounded(x, how), 0))
            case ProRata(of=a, part=b, whole=c, rounding=how):
                return self._reckoned((a, b, c), lambda x, y, z: amounts.pro_rata(x, y, z, how), zero=(0, 1))
            case Extreme(greatest=greatest, of=several):
                return self._reckoned(several, lambda *xs: amounts.extreme(xs, greatest=greatest))
            case Whole(start=a, end=b, counts=counts, unit=unit):
                months = 12 if unit is Years else 1
                return self._duration(a, b, lambda s, e: floored(completed_months(s, e, counts), months))
            case DaysBetween(start=a, end=b):
                return self._duration(a, b, days_from)
            case AddMonths(date=a, months=b, counts=counts):
                return self._add_months(self._of(a), self._of(b), counts)
            case Rule(body=body):
                return self._of(body)
            case never:
                assert_never(never)

    def _cut_off(self, date: Formula, cutoff: int, *, after: bool) -> Formula:
        if not isinstance(date.value, Span):
            return date
        span, day = date.value, self.calendar.the_day(cutoff)
        before = not_after(span.last, day)
        value = Flag(negated(before) if after else before)
        if span.exact:
            return attrs.evolve(date, value=value)
        return uncertain(date, value, every((negated(before), not_after(span.first, day))))

    def _first_of(self, cases: Sequence[When], otherwise: Formula) -> Formula:
        reached: Truth = TRUE
        asked: list[tuple[Truth, Formula]] = []
        answers: list[tuple[Truth, Formula]] = []
        for when, then in cases:
            asked.append((reached, when))
            answers.append((every((reached, negated(when.no))), then))
            reached = every((reached, negated(when.yes)))
        answers.append((reached, otherwise))
        return self._agreeing(asked, asked, answers)

    def _table(self, node: Table[Any, Any], cases: Sequence[When]) -> Formula:
        met = [when.yes for when, _ in cases]
        waiting = negated(some(met))
        overlap = some(every((a, some(met[index + 1 :]))) for index, a in enumerate(met))
        gap = every((waiting, *(when.determined for when, _ in cases)))
        answers = [
            (some((yes, every((waiting, when.open)))), then) for yes, (when, then) in zip(met, cases, strict=True)
        ]
        found = self._agreeing([(TRUE, w) for w, _ in cases], [(waiting, w) for w, _ in cases], answers)
        own = {Fault("overlap", node): overlap, Fault("gap", node): gap}
        return attrs.evolve(found, faults=gathered(((TRUE, found.faults), (TRUE, own))))

    def _agreeing(
        self,
        asked: Sequence[tuple[Truth, Formula]],
        waiting: Sequence[tuple[Truth, Formula]],
        answers: Sequence[tuple[Truth, Formula]],
    ) -> Formula:
        """The common value of the answers in play; otherwise an absence with every cause in play.

        *asked* are the conditions that are reckoned, *waiting* those whose causes count if the answers differ.
        """
        value = answers[-1][1].value
        for in_play, answer in reversed(answers[:-1]):
            value = chosen(in_play, answer.value, value, self.calendar)
        causes = gathered((in_play, one.causes) for in_play, one in (*waiting, *answers))
        if value is not None and any(every((matters, one.open)) is not FALSE for matters, one in waiting):
            agree = every(implies(p, every((a.determined, _is(a.value, value)))) for p, a in answers)
            causes = gathered([(negated(agree), causes)])
        return Formula(value, causes, gathered((in_play, one.faults) for in_play, one in (*asked, *answers)))

    def _reckoned(
        self, exprs: Sequence[Expr[Any, Any]], function: Callable[..., Amount], zero: Sequence[int] = ()
    ) -> Formula:
        """Arithmetic; *zero* names the parts that, when nothing, leave nothing whatever a missing fact may be."""
        parts = [self._of(one) for one in exprs]
        found, values = joined(parts)
        if None in values:
            return found
        value = function(*values)
        nothing = some(every((parts[index].determined, _is(values[index], amounts.NOTHING))) for index in zero)
        if not found.causes or nothing is FALSE:
            return attrs.evolve(found, value=value)
        lost = some(truth for cause, truth in found.causes.items() if cause is not Status.NOT_KNOWN)
        left = every((nothing, negated(lost)))
        causes = gathered([(negated(left), found.causes)])
        return Formula(Amount(pick(left, number(0), value.units), value.decimals), causes, found.faults)

    def _duration(self, start: Expr[Any, Any], end: Expr[Any, Any], function: Callable[[Any, Any], Number]) -> Formula:
        """Known where the shortest and the longest that it may be are the same."""
        both, (a, b) = joined((self._of(start), self._of(end)))
        if not isinstance(a, Span) or not isinstance(b, Span):
            return both
        least = function(a.last, b.first)
        if a.exact and b.exact:
            return attrs.evolve(both, value=Amount(least, 0))
        return uncertain(both, Amount(least, 0), negated(equal(least, function(a.first, b.last))))

    def _add_months(self, date: Formula, months: Formula, counts: Completion) -> Formula:
        both, (start, amount) = joined((date, months))
        if not isinstance(start, Span) or not isinstance(amount, Amount):
            return both
        whole = amounts.rounded(amount, Rounding.UP)
        first, reckoned = self.calendar.completes(start.first, whole, counts)
        last, also = (first, reckoned) if start.exact else self.calendar.completes(start.last, whole, counts)
        outside = every((both.determined, negated(every((reckoned, also)))))
        faults = gathered(((TRUE, both.faults), (TRUE, {Fault("calendar"): outside})))
        return Formula(Span(first, last), both.causes, faults)


def _mapped(of: Formula, function: Callable[[Value], Value]) -> Formula:
    return of if of.value is None else attrs.evolve(of, value=function(of.value))


def _among(value: Value, members: Sequence[Value]) -> Truth:
    return some(same(value, member) for member in members)


def _is(value: Value | None, other: Value) -> Truth:
    return FALSE if value is None else same(value, other)


def _junction(parts: Sequence[Formula], *, decisive: bool) -> Formula:
    """Decided by one part, in which case later parts are not asked; else by all."""
    faults: list[tuple[Truth, Mapping[Fault, Truth]]] = []
    decided: Truth = FALSE
    for part in parts:
        faults.append((negated(decided), part.faults))
        decided = some((decided, part.yes if decisive else part.no))
    causes = gathered((negated(decided), part.causes) for part in parts)
    return Formula(Flag(decided if decisive else negated(decided)), causes, gathered(faults))


def _agreed(bodies: Sequence[Formula]) -> Formula:
    """An unsettled reading: left open where the alternatives differ, or some of them have no answer."""
    found, values = joined(bodies)
    first = values[0]
    absent, answered = some(body.open for body in bodies), some(body.determined for body in bodies)
    unlike = TRUE if first is None else negated(every(_is(value, first) for value in values[1:]))
    unsettled = {Status.LEFT_OPEN: every((answered, some((absent, unlike))))}
    return Formula(first, gathered(((TRUE, found.causes), (TRUE, unsettled))), found.faults)


__all__ = ["Formulas"]
