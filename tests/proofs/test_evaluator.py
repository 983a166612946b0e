"""The evaluator that the agreement tests rest on says what z3 itself says."""

import datetime as dt
import random
from typing import Any

import pytest
import z3

import toys
from cadre_policy.measures import Completion
from cadre_policy.rules import YUNNAN, Rule
from cadre_policy.rules.compiled import compiled
from frames.sample import subjects
from proofs.agreement import Formulated
from proofs.evaluator import compiled as compiled_terms

ON = dt.date(2020, 2, 29)
SAMPLED = (
    toys.EVERYTHING,
    toys.QUOTA_HALF,
    toys.RECENT,
    toys.OVERDUE,
    *(make(Completion.EVE) for make in toys.BY_CONVENTION),
)


@pytest.mark.parametrize("rule", SAMPLED, ids=lambda rule: rule.name)
def test_terms_are_worth_what_z3_makes_of_them(rule: Rule[toys.ToyFacts, Any]) -> None:
    """z3 is given the subject's facts and simplifies."""
    formulated = Formulated(compiled(rule, YUNNAN, ON))
    truths = {name for name in formulated.names if name.endswith(".known") or name in {"a.flag", "a.mark"}}
    for facts in subjects(formulated.ready, 12, 1):
        values = [read(facts) for read in formulated.readers]
        results = formulated.function(values)
        known = [
            (z3.Bool(name), z3.BoolVal(value)) if name in truths else (z3.Int(name), z3.IntVal(value))
            for name, value in zip(formulated.names, values, strict=True)
        ]
        for term, result in zip(formulated.terms, results, strict=True):
            if z3.is_expr(term):
                simple = z3.simplify(z3.substitute(term, *known))
                assert (z3.is_true(simple) if z3.is_bool(simple) else simple.as_long()) == result
            else:
                assert term == result


def test_every_operation_is_known_or_refused() -> None:
    rng = random.Random(7)
    x, y, p = z3.Int("x"), z3.Int("y"), z3.Bool("p")
    terms = [x + y, x - y, x * 3, x / 5, x % 7, x <= y, x < y, x >= y, x > y, x == y, z3.If(p, x, y)]
    terms += [z3.And(p, x < 3), z3.Or(p, x < 3), z3.Not(p), z3.BoolVal(True), z3.IntVal(-4), 17]
    names, function = compiled_terms(terms)
    assert names == ["p", "x", "y"]
    for _ in range(50):
        a, b, q = rng.randint(-20, 20), rng.randint(-20, 20), rng.random() < 0.5
        chosen, both, either = (a if q else b), (q and a < 3), (q or a < 3)
        plain = [a + b, a - b, a * 3, a // 5, a % 7, a <= b, a < b, a >= b, a > b, a == b, chosen]
        assert list(function([q, a, b])) == [*plain, both, either, not q, True, -4, 17]
    with pytest.raises(NotImplementedError, match="xor"):
        compiled_terms([z3.Xor(p, z3.Bool("q"))])
