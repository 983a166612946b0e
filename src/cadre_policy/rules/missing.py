"""What to ask next: the missing facts that matter, the most decisive first."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs

from cadre_policy.rules.compiled import Compiled
from cadre_policy.rules.expression import Fact
from cadre_policy.rules.outcome import Absence, Status

MOST_STEPS = 10_000
"""Steps spent on each missing fact; past them it is taken to matter, and to settle nothing by itself."""


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
        with settler.working(MOST_STEPS):
            if not others or settler.matters(box, name, others):
                found.append(MissingFact(settler.facts[name], settler.share_settled(box, name, others)))
    return tuple(sorted(found, key=lambda one: -one.settles))


__all__ = ["MissingFact", "missing_facts"]
