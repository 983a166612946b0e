"""What one claims of anyone: answers set against values and against each other, joined with ``&``, ``|`` and ``~``."""

import datetime as dt
import enum
from typing import Any, Generic, NoReturn, Protocol, TypeVar

import attrs

from cadre_policy.errors import DateError, RuleConflictError, RuleWritingError
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.proofs.civil import Calendar
from cadre_policy.proofs.formula import Fault, Formula, compared
from cadre_policy.proofs.formulas import Formulas
from cadre_policy.proofs.terms import FALSE, TRUE, Truth, alike, every, implies, negated, some
from cadre_policy.proofs.unknowns import Unknowns
from cadre_policy.proofs.values import constant, same
from cadre_policy.rules.expression import Expr, Parameter, Rule, unit_of
from cadre_policy.rules.kleene import compile_kleene
from cadre_policy.rules.outcome import CAUSES, Absence, Status
from cadre_policy.rules.policy import Policy
from cadre_policy.rules.resolve import resolve

S = TypeVar("S")
T = TypeVar("T")
V = TypeVar("V", bound=bool | Measure | PartialDate | enum.Enum)
O = TypeVar("O", bound=bool | Measure | PartialDate)  # noqa: E741  O for "ordered"


@attrs.frozen(order=False, eq=False)
class Claim:
    """Something that is so or not, for one subject or for two that are set side by side."""

    truth: Truth

    def __and__(self, other: "Claim") -> "Claim":
        return Claim(every((self.truth, other.truth)))

    def __or__(self, other: "Claim") -> "Claim":
        return Claim(some((self.truth, other.truth)))

    def __invert__(self) -> "Claim":
        return Claim(negated(self.truth))

    def implies(self, other: "Claim") -> "Claim":
        """If this is so, the other is."""
        return Claim(implies(self.truth, other.truth))

    def __bool__(self) -> NoReturn:
        raise RuleWritingError("a claim is joined with &, | and ~, or a.implies(b), not with and, or, not")


@attrs.frozen(order=False, eq=False)
class Answer(Generic[T]):
    """The answer to a question about the subject of a claim.

    To compare answers is to claim that both are determined, and that the comparison holds.
    """

    formula: Formula
    unit: type[Any]
    calendar: Calendar

    def __ge__(self: "Answer[O]", bound: "Answer[O] | O") -> Claim:
        return self._compared(">=", bound)

    def __gt__(self: "Answer[O]", bound: "Answer[O] | O") -> Claim:
        return self._compared(">", bound)

    def __le__(self: "Answer[O]", bound: "Answer[O] | O") -> Claim:
        return self._compared("<=", bound)

    def __lt__(self: "Answer[O]", bound: "Answer[O] | O") -> Claim:
        return self._compared("<", bound)

    def is_(self: "Answer[V]", first: V, /, *more: V) -> Claim:
        """It is determined, and is this value (or one of these)."""
        return Claim(some(self._is(self._other(value)) for value in (first, *more)))

    def same_as(self, other: "Answer[T]") -> Claim:
        """Both are determined and the same, or neither is, for the same causes."""
        a, b = self.formula, self._other(other)
        causes = [alike(a.causes.get(cause, FALSE), b.causes.get(cause, FALSE)) for cause in CAUSES]
        return Claim(every((*causes, some((a.open, self._is(b))))))

    @property
    def determined(self) -> Claim:
        """There is an answer."""
        return Claim(self.formula.determined)

    def lacks(self, first: Status, /, *more: Status) -> Claim:
        """There is no answer, and this is among the causes (or one of these)."""
        return Claim(some(self.formula.causes.get(cause, FALSE) for cause in (first, *more)))

    def _compared(self, op: str, bound: object) -> Claim:
        return Claim(compared(op, self.formula, self._other(bound)).yes)

    def _other(self, other: object) -> Formula:
        unit = other.unit if isinstance(other, Answer) else type(other)
        if unit is not self.unit:
            raise RuleWritingError(f"an answer in {self.unit.__name__} is not set against one in {unit.__name__}")
        return other.formula if isinstance(other, Answer) else Formula(constant(other, self.calendar))

    def _is(self, other: Formula) -> Truth:
        a, b = self.formula.value, other.value
        if a is None or b is None:
            return FALSE
        return every((self.formula.determined, other.determined, same(a, b)))


@attrs.frozen(kw_only=True, order=False)
class Law:
    """The law that questions are asked under."""

    on: dt.date
    policy: Policy
    known_at: dt.date | None = None

    def of(self, expr: Expr[Any, Any]) -> Expr[Any, Any]:
        """A rule as it stands under this law."""
        return resolve(expr, policy=self.policy, on=self.on, known_at=self.known_at)


class Someone(Protocol[S]):
    """The subject of a claim: anyone at all, or one person whose facts are known."""

    def answer(self, expr: Expr[S, T], *, under: Law | None = None) -> Answer[T]:
        """The answer to a rule, or the value of a fact or parameter; *under* another law if need be."""

    def holds(self, expr: Expr[S, bool]) -> Claim:
        """The answer to a yes-or-no question is determined, and is yes."""


class Anyone:
    """A subject of whom nothing is known: answers are formulas."""

    def __init__(self, law: Law, facts: Unknowns) -> None:
        self.law = law
        self.facts = facts
        self._formulas = Formulas(facts)
        self._done: dict[tuple[int, int], tuple[object, Formula]] = {}
        self.asked: list[Formula] = []
        """The formulas of all that was asked."""

    def answer(self, expr: Expr[Any, T], *, under: Law | None = None) -> Answer[T]:
        """The answer as a formula."""
        law = under or self.law
        key = (id(expr), id(law))
        if key not in self._done:
            self._done[key] = ((expr, law), self._formulas(law.of(expr)))
            self.asked.append(self._done[key][1])
        return Answer(self._done[key][1], unit_of(expr), self.facts.calendar)

    def holds(self, expr: Expr[Any, bool]) -> Claim:
        """It is determined, and yes."""
        return Claim(self.answer(expr).formula.yes)

    @property
    def sound(self) -> Truth:
        """Whether reckoning ends in no error, whatever was asked."""
        return every(negated(some((formula.conflict, formula.outside))) for formula in self.asked)


class Known:
    """A subject whose facts are known: answers are what the explained path says."""

    def __init__(self, law: Law, facts: object, calendar: Calendar) -> None:
        self.law = law
        self.facts = facts
        self.calendar = calendar
        self.asked: dict[str, Any] = {}
        """What was asked by name, with its plain answer, absence or error."""

    def answer(self, expr: Expr[Any, T], *, under: Law | None = None) -> Answer[T]:
        """The answer itself."""
        outcome = explained((under or self.law).of(expr), self.facts)
        if isinstance(expr, Rule | Parameter):
            self.asked[expr.name if under is None else f"{expr.name} under {under.policy.name}"] = outcome
        match outcome:
            case Absence(causes=causes):
                formula = Formula(None, dict.fromkeys(causes, TRUE))
            case RuleConflictError():
                formula = Formula(None, {Status.NOT_KNOWN: TRUE}, {Fault("conflict"): TRUE})
            case DateError():
                formula = Formula(None, {Status.NOT_KNOWN: TRUE}, {Fault("calendar"): TRUE})
            case value:
                formula = Formula(constant(value, self.calendar))
        return Answer(formula, unit_of(expr), self.calendar)

    def holds(self, expr: Expr[Any, bool]) -> Claim:
        """It is determined, and yes."""
        return Claim(self.answer(expr).formula.yes)


def explained(resolved: Expr[Any, Any], facts: object) -> Any:
    """What the explained path says: a plain value, an absence, or the error in which it ends."""
    try:
        return compile_kleene(resolved)(facts)[1]
    except (RuleConflictError, DateError) as error:
        return error


__all__ = ["Answer", "Anyone", "Claim", "Known", "Law", "Someone", "explained"]
