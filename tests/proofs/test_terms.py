"""The solver's language: what is certain folds away, and what the solver cannot do is never an answer."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from cadre_policy.errors import MissingExtraError
from cadre_policy.proofs import terms
from cadre_policy.proofs.terms import FALSE, TRUE, Model, Number, Truth, Unfinished, number

P, Q = terms.unknown_truth("p"), terms.unknown_truth("q")
X, Y, Z = (terms.unknown_number(name) for name in "xyz")


@pytest.mark.parametrize(
    ("folded", "certain"),
    [
        (terms.every(()), TRUE),
        (terms.some(()), FALSE),
        (terms.every((P, FALSE, Q)), FALSE),
        (terms.some((P, TRUE, Q)), TRUE),
        (terms.negated(FALSE), TRUE),
        (terms.implies(FALSE, P), TRUE),
        (terms.pick_truth(TRUE, FALSE, P), FALSE),
        (terms.equal(number(2), number(3)), FALSE),
        (terms.at_most(X, X), TRUE),
        (terms.below(number(2), number(3)), TRUE),
    ],
)
def test_what_is_certain_is_a_plain_bool(folded: Truth, certain: Truth) -> None:
    assert folded is certain


@pytest.mark.parametrize(
    ("folded", "same"),
    [
        (terms.every((TRUE, P, P)), P),
        (terms.some((FALSE, P)), P),
        (terms.negated(terms.negated(P)), P),
        (terms.pick_truth(P, TRUE, FALSE), P),
        (terms.plus(X, number(0)), X),
        (terms.product(X, number(1)), X),
        (terms.pick(P, X, X), X),
        (terms.pick(FALSE, Y, X), X),
    ],
)
def test_what_adds_nothing_is_left_out(folded: object, same: object) -> None:
    assert str(folded) == str(same)


@pytest.mark.parametrize("value", [-7, -6, -1, 0, 1, 5, 6, 7])
def test_division_rounds_down_for_solver_and_plain_numbers_alike(value: int) -> None:
    """z3's quotient for a positive divisor is Python's."""
    of_x: list[Callable[[Number], Number]] = [lambda n: terms.floored(n, 6), lambda n: terms.remainder(n, 6)]
    for function in of_x:
        found = terms.find([terms.equal(X, number(value)), terms.equal(Y, function(X))], 5)
        assert isinstance(found, Model)
        plain: object = function(number(value))
        assert found.number(Y) == plain


def test_find_gives_a_model_of_all_conditions_and_of_the_wishes_that_can_be_had() -> None:
    wishes = [terms.equal(X, number(40)), terms.equal(X, number(4))]
    found = terms.find([terms.at_most(number(3), X), terms.at_most(X, number(9)), P], 5, wishes)
    assert isinstance(found, Model)
    assert found.number(X) == 4
    assert found.truth(P)
    assert found.truth(terms.negated(P)) is False


def test_find_says_when_there_is_certainly_none() -> None:
    assert terms.find([P, terms.negated(P)], 5) is None


def test_giving_up_is_neither_a_model_nor_a_proof() -> None:
    """A sum of three cubes that no search within a hundredth of a second finds."""

    def cube(n: Number) -> Number:
        return terms.product(n, terms.product(n, n))

    hard = terms.equal(terms.plus(cube(X), terms.plus(cube(Y), cube(Z))), number(42))
    assert isinstance(terms.find([hard], 0.01), Unfinished)


def test_without_the_solver_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "z3", None)
    terms._z3.cache_clear()
    try:
        with pytest.raises(MissingExtraError, match=r"cadre-policy\[verify\]"):
            terms.unknown_truth("r")
    finally:
        terms._z3.cache_clear()


def test_the_solver_is_loaded_when_the_first_question_is_asked() -> None:
    code = "import sys, cadre_policy.proofs; sys.exit('z3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
