"""The solver's language: truths and whole numbers, with everything that is already certain folded away.

This is the one module that touches z3, which has no types: what is a truth and what is a number is kept apart by
:data:`Truth` and :data:`Number`.  A term that is certain is a plain bool or int, so that a formula about known facts
folds to its answer without the solver.
"""

import functools
from collections.abc import Iterable, Sequence
from typing import Any, NewType, cast

import attrs

from cadre_policy.errors import MissingExtraError

Truth = NewType("Truth", object)
"""Something true or false: a bool, or a z3 Boolean term."""
Number = NewType("Number", object)
"""A whole number: an int, or a z3 integer term."""

TRUE = Truth(True)
FALSE = Truth(False)


@functools.cache
def _z3() -> Any:
    """The solver, loaded on first use.

    Raises:
        MissingExtraError: z3 is not installed.
    """
    try:
        import z3
    except ImportError as error:
        raise MissingExtraError("cadre_policy.proofs", "verify", "z3-solver") from error
    return z3


# --- Truths --------------------------------------------------------------------------------------------------


def unknown_truth(name: str) -> Truth:
    """A truth that may be either."""
    return Truth(_z3().Bool(name))


def known(truth: Truth) -> bool | None:
    """The truth, if it is certain."""
    term: object = truth
    return term if isinstance(term, bool) else None


def negated(truth: Truth) -> Truth:
    """The opposite."""
    certain = known(truth)
    if certain is not None:
        return Truth(not certain)
    term = cast(Any, truth)
    return Truth(term.arg(0) if _z3().is_not(term) else _z3().Not(term))


def every(truths: Iterable[Truth]) -> Truth:
    """Whether all are true; of none at all, true."""
    return _joined(truths, "And", decisive=False)


def some(truths: Iterable[Truth]) -> Truth:
    """Whether one at least is true; of none at all, false."""
    return _joined(truths, "Or", decisive=True)


def _joined(truths: Iterable[Truth], how: str, *, decisive: bool) -> Truth:
    parts: dict[int, Any] = {}
    for truth in truths:
        certain = known(truth)
        if certain is decisive:
            return truth
        if certain is None:
            parts[cast(Any, truth).get_id()] = truth
    if not parts:
        return Truth(not decisive)
    terms = list(parts.values())
    return Truth(terms[0] if len(terms) == 1 else getattr(_z3(), how)(*terms))


def implies(premise: Truth, conclusion: Truth) -> Truth:
    """Whether the conclusion is true or the premise false."""
    return some((negated(premise), conclusion))


def alike(a: Truth, b: Truth) -> Truth:
    """Whether both are true or both false."""
    return pick_truth(a, b, negated(b))


def pick_truth(condition: Truth, then: Truth, otherwise: Truth) -> Truth:
    """*then* where the condition is true, else *otherwise*."""
    certain = known(condition)
    if certain is not None:
        return then if certain else otherwise
    if known(then) is not None or known(otherwise) is not None:
        return some((every((condition, then)), every((negated(condition), otherwise))))
    return Truth(_z3().If(condition, then, otherwise))


# --- Whole numbers -------------------------------------------------------------------------------------------


def unknown_number(name: str) -> Number:
    """A whole number that may be any."""
    return Number(_z3().Int(name))


def number(value: int) -> Number:
    """A known whole number."""
    return Number(value)


def plus(a: Number, b: Number) -> Number:
    """The sum."""
    return a if isinstance(b, int) and b == 0 else Number(cast(Any, a) + b)


def minus(a: Number, b: Number) -> Number:
    """The difference."""
    return a if isinstance(b, int) and b == 0 else Number(cast(Any, a) - b)


def product(a: Number, b: Number) -> Number:
    """The product; linear only if one of the two is known."""
    return a if isinstance(b, int) and b == 1 else Number(cast(Any, a) * b)


def floored(a: Number, by: int) -> Number:
    """*a* divided by a positive number, rounded down."""
    return Number(a // by) if isinstance(a, int) else Number(cast(Any, a) / by)


def remainder(a: Number, by: int) -> Number:
    """What division by a positive number leaves, from 0 to ``by - 1``."""
    return Number(cast(Any, a) % by)


def pick(condition: Truth, then: Number, otherwise: Number) -> Number:
    """*then* where the condition is true, else *otherwise*."""
    certain = known(condition)
    if certain is not None:
        return then if certain else otherwise
    if then is otherwise or (isinstance(then, int) and isinstance(otherwise, int) and then == otherwise):
        return then
    return Number(_z3().If(condition, then, otherwise))


def at_most(a: Number, b: Number) -> Truth:
    """Whether *a* is *b* or less."""
    return TRUE if a is b else Truth(cast(Any, a) <= b)


def below(a: Number, b: Number) -> Truth:
    """Whether *a* is less than *b*."""
    return negated(at_most(b, a))


def equal(a: Number, b: Number) -> Truth:
    """Whether the two are the same number."""
    return TRUE if a is b else Truth(cast(Any, a) == b)


_FOR_A_WISH = 500  # milliseconds

# --- Asking the solver ---------------------------------------------------------------------------------------


@attrs.frozen(order=False)
class Unfinished:
    """The solver gave up; nothing follows."""

    reason: str


class Model:
    """One way in which all conditions hold."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def truth(self, term: Truth) -> bool:
        """What a truth is in this model."""
        certain = known(term)
        if certain is not None:
            return certain
        return bool(_z3().is_true(self._model.eval(term, model_completion=True)))

    def number(self, term: Number) -> int:
        """What a number is in this model."""
        return term if isinstance(term, int) else int(self._model.eval(term, model_completion=True).as_long())


def find(conditions: Sequence[Truth], seconds: float, wishes: Sequence[Truth] = ()) -> Model | Unfinished | None:
    """A model of the conditions, and of as many wishes as can soon be had too; None if there is certainly none."""
    z3 = _z3()
    solver = z3.SimpleSolver()  # by experience far quicker here than the solver that chooses its tactics
    solver.set("timeout", max(1, round(seconds * 1000)))
    solver.add(*conditions)
    found = solver.check()
    if found == z3.unsat:
        return None
    if found != z3.sat:
        return Unfinished(f"the solver gave up after at most {seconds:g} seconds: {solver.reason_unknown()}")
    model = solver.model()
    solver.set("timeout", _FOR_A_WISH)
    for wish in wishes:
        solver.push()
        solver.add(wish)
        if solver.check() == z3.sat:
            model = solver.model()
        else:
            solver.pop()
    return Model(model)
