"""A resolved rule as a formula: for everyone at once, what the answer is, why there is none, and where reckoning fails.

The formulas follow the explained path word for word and share nothing with it but the tree: Kleene's three values,
the causes of an absence, dates as spans of possible days, and the order in which parts are asked.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar, assert_never, cast

import attrs

from cadre_policy.measures import Completion, Years
from cadre_policy.proofs.civil import (
    Calendar,
    completed_months,
    days_from,
    not_after,
    not_negative,
    within,
)
from cadre_policy.proofs.terms import (
    FALSE,
    TRUE,
    Number,
    Truth,
    below,
    equal,
    every,
    floored,
    implies,
    minus,
    negated,
    number,
    pick,
    plus,
    product,
    some,
)
from cadre_policy.proofs.values import Amount, Flag, Span, Value, chosen, constant, ordered, same
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
    Round,
    Rounding,
    Rule,
    Table,
    Times,
    Whole,
)
from cadre_policy.rules.outcome import Status
from cadre_policy.rules.resolve import Agreed, CutOff, Figure, Resolved, Void, as_resolved, walk_resolved

K = TypeVar("K")
When = tuple["Formula", "Formula"]
"""A case: whether it applies, and its answer."""


@attrs.frozen(order=False)
class Fault:
    """A way in which reckoning ends in an error."""

    what: str
    """``"overlap"`` or ``"gap"`` of a table, or ``"calendar"``: a date outside it is reckoned with."""
    table: Table[Any, Any] | None = None


@attrs.frozen(order=False, eq=False)
class Formula:
    """What a part of a rule says of anyone."""

    value: Value | None
    """The answer, where there is one; None for a place that never has one."""
    causes: Mapping[Status, Truth] = attrs.field(factory=dict)
    """When the answer is absent for each cause; a cause that is not listed never arises."""
    faults: Mapping[Fault, Truth] = attrs.field(factory=dict)
    """When reckoning ends in each error."""

    @property
    def open(self) -> Truth:
        """Whether there is no answer."""
        return some(self.causes.values())

    @property
    def determined(self) -> Truth:
        """Whether there is an answer."""
        return negated(self.open)

    @property
    def conflict(self) -> Truth:
        """Whether reckoning ends in the cases of a table overlapping or leaving a gap."""
        return some(truth for fault, truth in self.faults.items() if fault.what != "calendar")

    @property
    def outside(self) -> Truth:
        """Whether reckoning leaves the calendar."""
        return some(truth for fault, truth in self.faults.items() if fault.what == "calendar")

    @property
    def yes(self) -> Truth:
        """Whether the answer is yes."""
        return every((self.determined, self.truth))

    @property
    def no(self) -> Truth:
        """Whether the answer is no."""
        return every((self.determined, negated(self.truth)))

    @property
    def truth(self) -> Truth:
        """The answer to a yes-or-no question, where there is one."""
        return self.value.truth if isinstance(self.value, Flag) else FALSE


class Facts(Protocol):
    """Where formulas take what they say of a fact."""

    calendar: Calendar

    def formula(self, fact: Fact[Any, Any]) -> Formula:
        """What is on file."""

    def reckoned_from(self, fact: Fact[Any, Any]) -> None:
        """Called before :meth:`formula` for a date from or to which periods of months are reckoned."""


def gathered(parts: Iterable[tuple[Truth, Mapping[K, Truth]]]) -> dict[K, Truth]:
    """For each key when it arises in some part that matters; what never arises is left out."""
    found: dict[K, list[Truth]] = {}
    for matters, truths in parts:
        for key, truth in truths.items():
            found.setdefault(key, []).append(every((matters, truth)))
    joined = {key: some(truths) for key, truths in found.items()}
    return {key: truth for key, truth in joined.items() if truth is not FALSE}


def compared(op: str, left: Formula, right: Formula) -> Formula:
    """One answer against another; dates of which spans are known compare where all their days agree."""
    joined, (a, b) = _joined((left, right))
    if a is None or b is None:
        return joined
    if op in {">", ">="}:
        a, b = b, a
    strict = op in {">", "<"}

    def test(x: Value, y: Value) -> Truth:
        return negated(ordered(y, x)) if strict else ordered(x, y)

    if not (isinstance(a, Span) and isinstance(b, Span)) or (a.exact and b.exact):
        return attrs.evolve(joined, value=Flag(test(a, b)))
    surely = test(Span(a.last, a.last), Span(b.first, b.first))
    perhaps = test(Span(a.first, a.first), Span(b.last, b.last))
    return _uncertain(joined, Flag(surely), every((perhaps, negated(surely))))


def _joined(parts: Sequence[Formula]) -> tuple[Formula, tuple[Value | None, ...]]:
    """The causes and faults of parts that are all needed, and their values."""
    joined = Formula(None, gathered((TRUE, p.causes) for p in parts), gathered((TRUE, p.faults) for p in parts))
    return joined, tuple(part.value for part in parts)


def _uncertain(joined: Formula, value: Value, doubtful: Truth) -> Formula:
    """The value, not known where its parts are there but it is doubtful."""
    not_known = {Status.NOT_KNOWN: every((joined.determined, doubtful))}
    return Formula(value, gathered(((TRUE, joined.causes), (TRUE, not_known))), joined.faults)


class Formulas:
    """The interpreter: nodes of a resolved tree to formulas about *facts*, each shared part once."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.calendar = facts.calendar
        self.done: dict[int, tuple[Resolved, Formula]] = {}

    def __call__(self, expr: Expr[Any, Any]) -> Formula:
        """The formula of a resolved rule or part."""
        for node in walk_resolved(expr):
            if isinstance(node, Whole | AddMonths):
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
                return self._reckoned((a, b), _sum)
            case Less(left=a, right=b):
                return self._reckoned((a, b), lambda x, y: _sum(x, y, sign=-1), zero=(0,))
            case Times(count=a, each=b):
                return self._reckoned((a, b), _product, zero=(0, 1))
            case PercentOf(percent=a, of=b):
                return self._reckoned((a, b), _percent, zero=(0, 1))
            case Round(of=a, rounding=how):
                return self._reckoned((a,), lambda x: Amount(rounded(x, how), 0))
            case Extreme(greatest=greatest, of=amounts):
                return self._reckoned(amounts, lambda *xs: _extreme(xs, greatest=greatest))
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
        return _uncertain(date, value, every((negated(before), not_after(span.first, day))))

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
        joined, values = _joined(parts)
        if None in values:
            return joined
        value = function(*values)
        nothing = some(every((parts[index].determined, _is(values[index], _NOTHING))) for index in zero)
        if not joined.causes or nothing is FALSE:
            return attrs.evolve(joined, value=value)
        lost = some(truth for cause, truth in joined.causes.items() if cause is not Status.NOT_KNOWN)
        left = every((nothing, negated(lost)))
        causes = gathered([(negated(left), joined.causes)])
        return Formula(Amount(pick(left, number(0), value.units), value.decimals), causes, joined.faults)

    def _duration(self, start: Expr[Any, Any], end: Expr[Any, Any], function: Callable[[Any, Any], Number]) -> Formula:
        """Known where the shortest and the longest that it may be are the same."""
        joined, (a, b) = _joined((self._of(start), self._of(end)))
        if not isinstance(a, Span) or not isinstance(b, Span):
            return joined
        least = function(a.last, b.first)
        if a.exact and b.exact:
            return attrs.evolve(joined, value=Amount(least, 0))
        return _uncertain(joined, Amount(least, 0), negated(equal(least, function(a.first, b.last))))

    def _add_months(self, date: Formula, months: Formula, counts: Completion) -> Formula:
        joined, (start, amount) = _joined((date, months))
        if not isinstance(start, Span) or not isinstance(amount, Amount):
            return joined
        whole = rounded(amount, Rounding.UP)
        first = self.calendar.completes(start.first, whole, counts)
        last = first if start.exact else self.calendar.completes(start.last, whole, counts)
        outside = every((joined.determined, negated(every((within(first), within(last))))))
        faults = gathered(((TRUE, joined.faults), (TRUE, {Fault("calendar"): outside})))
        return Formula(Span(first, last), joined.causes, faults)


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
    joined, values = _joined(bodies)
    first = values[0]
    absent, answered = some(body.open for body in bodies), some(body.determined for body in bodies)
    unlike = TRUE if first is None else negated(every(_is(value, first) for value in values[1:]))
    unsettled = {Status.LEFT_OPEN: every((answered, some((absent, unlike))))}
    return Formula(first, gathered(((TRUE, joined.causes), (TRUE, unsettled))), joined.faults)


_NOTHING = Amount(number(0), 0)

# --- Exact arithmetic ----------------------------------------------------------------------------------------


def _sum(a: Amount, b: Amount, sign: int = 1) -> Amount:
    """The sum; with a *sign* of -1 what is left, never below zero."""
    decimals = max(a.decimals, b.decimals)
    x, y = a.scaled(decimals), b.scaled(decimals)
    return Amount(plus(x, y) if sign > 0 else not_negative(minus(x, y)), decimals)


def _product(a: Amount, b: Amount) -> Amount:
    return Amount(product(a.units, b.units), a.decimals + b.decimals)


def _percent(share: Amount, of: Amount) -> Amount:
    return Amount(product(share.units, of.units), share.decimals + of.decimals + 2)


def rounded(amount: Amount, how: Rounding) -> Number:
    """A whole number, in a named way."""
    one, units = 10**amount.decimals, amount.units
    match how:
        case Rounding.DOWN:
            return floored(units, one)
        case Rounding.HALF_UP:
            return floored(plus(product(units, number(2)), number(one)), 2 * one)
        case Rounding.UP:
            return floored(plus(units, number(one - 1)), one)


def _extreme(amounts: Sequence[Amount], *, greatest: bool) -> Amount:
    decimals = max(amount.decimals for amount in amounts)
    found, *others = (amount.scaled(decimals) for amount in amounts)
    for other in others:
        found = pick(below(found, other) if greatest else below(other, found), other, found)
    return Amount(found, decimals)


__all__ = ["Facts", "Fault", "Formula", "Formulas", "compared", "gathered", "rounded"]
