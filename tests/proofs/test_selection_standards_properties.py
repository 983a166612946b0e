"""What the standards of selection say of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.selection_standards import (
    FIVE_STRENGTHS,
    GOOD_CADRE,
    POLITICAL_GATE,
    PRIORITY_PROMOTED,
    SELECTION_STANDARDS,
    USED_BOLDLY,
    StandardsOutcome,
)
from cadre_policy.policies.selection_standards import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known, implied

ON = dt.date(2021, 6, 1)


def test_the_political_standard_comes_before_all_others() -> None:
    """Also where the others are unknown; and nothing else is met without it."""
    first = always(
        SELECTION_STANDARDS,
        lambda q: (
            q.answer(POLITICAL_GATE)
            .is_(False)
            .implies(q.answer(SELECTION_STANDARDS).is_(StandardsOutcome.GATE_NOT_MET))
        ),
        on=ON,
        facts="any",
    )
    assert first.proved, str(first)
    met = always(
        SELECTION_STANDARDS,
        lambda q: (
            q.answer(SELECTION_STANDARDS)
            .is_(StandardsOutcome.MET)
            .implies(q.holds(POLITICAL_GATE) & q.holds(FIVE_STRENGTHS) & q.holds(GOOD_CADRE))
        ),
        on=ON,
        facts="any",
    )
    assert met.proved, str(met)


@pytest.mark.parametrize("rule", [USED_BOLDLY, PRIORITY_PROMOTED], ids=lambda rule: str(rule.name))
def test_nothing_takes_the_place_of_the_conditions(rule: Any) -> None:
    verdict = always(rule, lambda q: q.holds(rule).implies(q.holds(about.qualified)), on=ON, facts="any")
    assert verdict.proved, str(verdict)


def test_whoever_is_known_is_determined() -> None:
    assert determined_when_known(SELECTION_STANDARDS, but_for=(), on=ON).proved


def test_it_is_false_that_four_of_five_are_enough() -> None:
    verdict = always(
        FIVE_STRENGTHS,
        lambda q: (
            q.holds(about.firm_belief)
            & q.holds(about.firm_politics)
            & q.holds(about.firm_responsibility)
            & q.holds(about.firm_ability)
        ).implies(q.holds(FIVE_STRENGTHS)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
    assert isinstance(implied(POLITICAL_GATE, FIVE_STRENGTHS, on=ON), Refuted)
