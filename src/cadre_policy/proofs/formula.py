"""What a part of a rule says of everyone at once: its answer, why there is none, and where reckoning fails."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

import attrs

from cadre_policy.proofs.civil import Calendar
from cadre_policy.proofs.terms import FALSE, TRUE, Truth, every, negated, some
from cadre_policy.proofs.values import Flag, Span, Value, ordered
from cadre_policy.rules.expression import Fact, Table
from cadre_policy.rules.outcome import Status

K = TypeVar("K")


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
        """Called before :meth:`formula` for a date that is set against periods of months."""


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
    both, (a, b) = joined((left, right))
    if a is None or b is None:
        return both
    if op in {">", ">="}:
        a, b = b, a
    strict = op in {">", "<"}

    def test(x: Value, y: Value) -> Truth:
        return negated(ordered(y, x)) if strict else ordered(x, y)

    if not (isinstance(a, Span) and isinstance(b, Span)) or (a.exact and b.exact):
        return attrs.evolve(both, value=Flag(test(a, b)))
    surely = test(Span(a.last, a.last), Span(b.first, b.first))
    perhaps = test(Span(a.first, a.first), Span(b.last, b.last))
    return uncertain(both, Flag(surely), every((perhaps, negated(surely))))


def joined(parts: Sequence[Formula]) -> tuple[Formula, tuple[Value | None, ...]]:
    """The causes and faults of parts that are all needed, and their values."""
    found = Formula(None, gathered((TRUE, p.causes) for p in parts), gathered((TRUE, p.faults) for p in parts))
    return found, tuple(part.value for part in parts)


def uncertain(parts: Formula, value: Value, doubtful: Truth) -> Formula:
    """The value, not known where its parts are there but it is doubtful."""
    not_known = {Status.NOT_KNOWN: every((parts.determined, doubtful))}
    return Formula(value, gathered(((TRUE, parts.causes), (TRUE, not_known))), parts.faults)


__all__ = ["Facts", "Fault", "Formula", "compared", "gathered", "joined", "uncertain"]
