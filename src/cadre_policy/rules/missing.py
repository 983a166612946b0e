"""What to ask next: the missing facts that matter, the most decisive first."""

from __future__ import annotations

import types
from fractions import Fraction
from typing import Any

import attrs

from cadre_policy.rules.compiled import Compiled
from cadre_policy.rules.expression import Fact
from cadre_policy.rules.kleene import same
from cadre_policy.rules.outcome import Absence, Status

_MOST_COMPLETIONS = 4_000
"""Completions tried to show that a fact matters; past them it is taken to matter, and is asked for."""


@attrs.frozen(order=False, eq=False)
class MissingFact:
    """A fact that is not on file (or not exactly) and on which the answer depends."""

    fact: Fact[Any, Any]
    settles: Fraction
    """Share of the cells of its possible values that would settle the answer at once, from 0 to 1."""


def missing_facts(ready: Compiled, facts: Any) -> tuple[MissingFact, ...]:
    """The missing facts that matter; those that settle more come first, ties in the rule's own order."""
    value = ready.outcome(facts).value
    if type(value) is not Absence or Status.NOT_KNOWN not in value.causes:
        return ()
    settler = ready.settler
    box = settler.box(facts)
    missing = settler.missing(facts)
    found = []
    for name in missing:
        others = [other for other in missing if other != name]
        if others and not _matters(ready, box, name, others):
            continue
        cells = settler.cells(name, box, others)
        settled = sum(_settled(ready, box, name, cell, others) for cell in cells)
        found.append(MissingFact(settler.facts[name], Fraction(settled, len(cells))))
    return tuple(sorted(found, key=lambda one: -one.settles))


def _settled(ready: Compiled, box: types.SimpleNamespace, name: str, cell: Any, others: list[str]) -> bool:
    before = getattr(box, name)
    setattr(box, name, cell)
    outcomes = ready.settler.outcomes(box, others)
    setattr(box, name, before)
    return len(outcomes) == 1


def _matters(ready: Compiled, box: types.SimpleNamespace, name: str, others: list[str]) -> bool:
    """Whether some completion of the others leaves the answer hanging on this fact."""
    settler = ready.settler
    for tried, partial in enumerate(settler.completions(box, others)):
        if tried >= _MOST_COMPLETIONS:
            return True
        if type(partial) is Absence and Status.NOT_KNOWN in partial.causes:
            outcomes = settler.outcomes(box, [name])
            if len(outcomes) > 1 and not same(outcomes[0], outcomes[1]):
                return True
    return False


__all__ = ["MissingFact", "missing_facts"]
