"""What the rules on correction say of every case at once, proved; false claims are refuted."""

import datetime as dt

import pytest

from cadre_policy.policies.correction import (
    ABUSE_TO_LOOK_INTO,
    CORRECTION_STATE,
    HEAD_REASONS,
    HELP_STATE,
    NATURE_CONFUSED,
    NATURE_REASONED,
    TOLERATED_DESPITE_BAR,
    WARNING_STATE,
    CorrectionState,
    HelpState,
)
from cadre_policy.policies.correction import facts as about
from cadre_policy.policies.tolerance import TOLERANCE_MERITS
from cadre_policy.proofs import Refuted, always, determined_when_known
from cadre_policy.records import CaseNature
from cadre_policy.rules import Rule, facts_read

ON = dt.date(2022, 3, 1)
DECIDED = (
    ABUSE_TO_LOOK_INTO,
    CORRECTION_STATE,
    HEAD_REASONS,
    HELP_STATE,
    NATURE_CONFUSED,
    NATURE_REASONED,
    TOLERATED_DESPITE_BAR,
    WARNING_STATE,
)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in DECIDED])
def test_with_everything_on_file_the_text_decides(rule: Rule[object, object]) -> None:
    assert determined_when_known(rule, on=ON).proved


def test_no_rule_on_correction_reads_whether_the_mistake_is_tolerated() -> None:
    """12.1: every case, tolerated or not."""
    read = {*facts_read(CORRECTION_STATE), *facts_read(HELP_STATE)}
    assert about.tolerated not in read
    assert about.planned in read


def test_the_merits_read_nothing_of_correction() -> None:
    read = (*facts_read(CORRECTION_STATE), *facts_read(HELP_STATE), *facts_read(ABUSE_TO_LOOK_INTO))
    own = {one.name for one in read}
    assert own & {one.name for one in facts_read(TOLERANCE_MERITS)} == {"mistake_made"}


def test_a_mistake_without_plan_and_correction_is_never_passed_over() -> None:
    verdict = always(
        CORRECTION_STATE,
        lambda q: (q.holds(about.mistake_made) & ~q.holds(about.planned) & ~q.holds(about.corrected)).implies(
            q.answer(CORRECTION_STATE).is_(CorrectionState.PLAN_MISSING)
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_help_is_missing_only_after_a_decision() -> None:
    verdict = always(
        HELP_STATE,
        lambda q: q.answer(HELP_STATE).is_(HelpState.MISSING).implies(q.holds(about.decided)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_decision_goes_against_a_bar_only_where_both_are_there() -> None:
    verdict = always(
        TOLERATED_DESPITE_BAR,
        lambda q: q.holds(TOLERATED_DESPITE_BAR).implies(q.holds(about.tolerated) & q.holds(about.barred)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_breach_that_is_called_a_mistake_never_passes() -> None:
    verdict = always(
        NATURE_CONFUSED,
        lambda q: (q.holds(about.breach) & q.answer(about.nature).is_(CaseNature.MISTAKE)).implies(
            q.holds(NATURE_CONFUSED)
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_whoever_was_tolerated_has_nothing_to_correct() -> None:
    """A seeded false claim: tolerance takes away no duty to correct."""
    verdict = always(
        CORRECTION_STATE,
        lambda q: q.holds(about.tolerated).implies(q.answer(CORRECTION_STATE).is_(CorrectionState.NOTHING_TO_CORRECT)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
