"""What the rules on the procedure of a tolerance case say of every case at once, proved; false claims are refuted."""

import datetime as dt

import pytest

from cadre_policy.policies.tolerance import ALL_LIMBS, BARS, LIMBS, TOLERANCE_MERITS, ToleranceFacts
from cadre_policy.policies.tolerance_procedure import (
    BODY_COMPETENT,
    CONSIDERATION,
    EMERGENCY_EXCUSED,
    EXEMPTION_DUE,
    OUTSIDE,
    OUTSIDE_IN_ORDER,
    REPEAT_BARRED,
    TOLERANCE_FINALISABLE,
    Consideration,
)
from cadre_policy.policies.tolerance_procedure import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known, monotone
from cadre_policy.records import Body, ToleranceOutcome
from cadre_policy.rules import YUNNAN, Policy, Rule, facts_read

ON = dt.date(2024, 3, 1)


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param(one, id=one.name)
        for one in (BODY_COMPETENT, CONSIDERATION, EXEMPTION_DUE, OUTSIDE_IN_ORDER, TOLERANCE_FINALISABLE)
    ],
)
def test_with_everything_on_file_the_text_decides(rule: Rule[object, object]) -> None:
    assert determined_when_known(rule, on=ON).proved


def test_no_other_body_can_make_a_decision_final() -> None:
    """9.2."""
    verdict = always(
        TOLERANCE_FINALISABLE,
        lambda q: q.holds(TOLERANCE_FINALISABLE).implies(
            q.answer(about.deciding_body).is_(Body.DISCIPLINE_SUPERVISION)
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_without_views_or_wanted_outsiders_nothing_is_final() -> None:
    """9.8, 9.10."""
    verdict = always(
        TOLERANCE_FINALISABLE,
        lambda q: q.answer(about.consulted).is_(False).implies(q.answer(TOLERANCE_FINALISABLE).is_(False)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)
    verdict = always(
        TOLERANCE_FINALISABLE,
        lambda q: (
            q.holds(about.reach_wide) & q.holds(about.attention_high) & q.answer(about.outside_participation).is_(False)
        ).implies(q.answer(TOLERANCE_FINALISABLE).is_(False)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_outsiders_never_harm() -> None:
    assert monotone(TOLERANCE_FINALISABLE, about.outside_participation, rising=True, on=ON).proved


def test_a_late_consideration_stands_in_no_ones_way() -> None:
    """9.7 is reported; it decides nothing about the case."""
    read = {fact.name for fact in facts_read(TOLERANCE_FINALISABLE)}
    assert read == {"merits", "deciding_body", "consulted", "outside_participation", "reach_wide", "attention_high"}


def test_late_means_that_accountability_handling_started() -> None:
    verdict = always(
        CONSIDERATION,
        lambda q: (
            q.answer(CONSIDERATION)
            .is_(Consideration.LATE)
            .implies(~q.answer(about.started).is_(False) & ~q.answer(about.considered_before).is_(True))
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_exemption_hangs_on_the_findings_and_on_no_application() -> None:
    """9.9."""
    assert {fact.name for fact in facts_read(EXEMPTION_DUE)} == {"merits"}


@pytest.mark.parametrize(
    "rule", [pytest.param(one, id=one.name) for one in (TOLERANCE_MERITS, ALL_LIMBS, *LIMBS, *BARS)]
)
def test_the_procedure_never_changes_the_merits(rule: Rule[ToleranceFacts, object]) -> None:
    """No rule on the merits reads a fact of the procedure, under any reading; the records are apart as well."""
    procedural = {
        "deciding_body",
        "cooperated",
        "started",
        "considered",
        "considered_before",
        "consulted",
        "passed_over",
    }
    procedural |= {"reach_wide", "attention_high", "outside_participation", "outcome"}
    procedural |= {"same_error_before", "filed_beforehand", "measure_recorded"}
    assert procedural & {fact.name for fact in facts_read(rule)} == set()


def test_force_majeure_is_never_barred_as_a_repetition_elsewhere() -> None:
    verdict = always(
        REPEAT_BARRED,
        lambda q: q.holds(about.force_majeure).implies(~q.answer(REPEAT_BARRED).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_an_emergency_alone_excuses_elsewhere() -> None:
    """A seeded false claim: it takes a prompt report."""
    verdict = always(EMERGENCY_EXCUSED, lambda q: q.holds(about.emergency).implies(q.holds(EMERGENCY_EXCUSED)), on=ON)
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_high_attention_alone_asks_for_outsiders_unless_so_read() -> None:
    """A seeded false claim under the default reading, true under the other."""

    def claim(policy: Policy) -> object:
        return always(
            OUTSIDE_IN_ORDER,
            lambda q: (q.holds(about.attention_high) & q.answer(about.outside_participation).is_(False)).implies(
                q.answer(OUTSIDE_IN_ORDER).is_(False)
            ),
            on=ON,
            policy=policy,
        )

    assert isinstance(claim(YUNNAN), Refuted)
    assert not isinstance(claim(YUNNAN.with_(readings={OUTSIDE: "either"})), Refuted)


def test_it_is_false_that_only_tolerance_can_be_decided() -> None:
    """A seeded false claim: a refusal is decided by the same procedure."""
    verdict = always(
        TOLERANCE_FINALISABLE,
        lambda q: q.holds(TOLERANCE_FINALISABLE).implies(q.answer(about.merits).is_(ToleranceOutcome.TOLERATE)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
