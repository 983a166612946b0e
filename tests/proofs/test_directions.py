"""Where the kernel says that a rule moves one way with a fact, the solver proves that it does."""

import datetime as dt
from typing import Any

import pytest

import toys
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.proofs import Undecided, monotone
from cadre_policy.rules import YUNNAN, Fact, Rule
from cadre_policy.rules.monotone import direction
from cadre_policy.rules.resolve import as_resolved, resolve, walk_resolved

ON = dt.date(2018, 6, 30)


def directed(rule: Rule[Any, Any]) -> list[tuple[Fact[Any, Any], int]]:
    """The facts with which a rule is said to move one way, and which way."""
    resolved = resolve(rule, policy=YUNNAN, on=ON, known_at=None)
    facts = [node for node in walk_resolved(resolved) if isinstance(node, Fact)]
    ordered = [one for one in facts if issubclass(one.kind, bool | Measure | PartialDate)]
    found = [(one, direction(as_resolved(resolved), one)) for one in ordered]
    return [(one, way) for one, way in found if way is not None]


RULES = [rule for rule in toys.RULES if issubclass(rule.unit, bool | Measure | PartialDate) and directed(rule)]


def test_there_is_something_to_prove() -> None:
    """Both ways occur, for amounts, for dates and for yes or no."""
    said = {(one.kind, way) for rule in RULES for one, way in directed(rule)}
    assert {(PartialDate, 1), (PartialDate, -1), (toys.ToyFacts.__annotations__["flag"].__args__[0], 1)} <= said
    assert len({kind for kind, _ in said if issubclass(kind, Measure)}) >= 4


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_is_said_to_move_one_way_does(rule: Rule[Any, Any]) -> None:
    for one, way in directed(rule):
        verdict = monotone(rule, one, rising=way >= 0, on=ON)
        nobody = isinstance(verdict, Undecided) and "nobody" in verdict.reason
        assert verdict.proved or nobody, str(verdict)
        if way == 0:
            assert monotone(rule, one, rising=False, on=ON).proved or nobody
