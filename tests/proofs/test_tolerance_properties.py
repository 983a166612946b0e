"""What the rules on tolerance say of every case at once, proved, and a few false claims that must be refuted."""

import datetime as dt
import random

import attrs
import pytest

from cadre_policy.policies.tolerance import (
    ALL_LIMBS,
    BARRED,
    BARS,
    BREACH,
    DISTINCTIONS,
    EMERGENCY,
    LATER_NORM,
    LIMBS,
    LONG_TERM,
    LOSS,
    MISTAKE_IN_REFORM,
    OBJECTIVE_FACTOR,
    SIX_LIMBS,
    TOLERANCE_MERITS,
    Side,
    ToleranceFacts,
)
from cadre_policy.policies.tolerance import facts as found
from cadre_policy.proofs import Law, Refuted, always, determined_when_known, monotone
from cadre_policy.records import ObjectiveFactor, ToleranceOutcome
from cadre_policy.rules import YUNNAN, Fact, Policy, Rule, Status, determine, facts_read

ON = dt.date(2020, 8, 1)
TOLERATE, REFUSE = ToleranceOutcome.TOLERATE, ToleranceOutcome.DO_NOT_TOLERATE
WEIGHING = YUNNAN.with_(name="weighing", readings={SIX_LIMBS: "weighing"})
OTHERWISE = YUNNAN.with_(
    name="otherwise",
    readings={
        SIX_LIMBS: "weighing",
        OBJECTIVE_FACTOR: "named_only",
        EMERGENCY: "report_after",
        BREACH: "as_found",
        LOSS: "net",
        LONG_TERM: "any",
        LATER_NORM: "lenient_or_continuing",
    },
)
POLICIES = [pytest.param(YUNNAN, id="default"), pytest.param(OTHERWISE, id="every other reading")]
READ = facts_read(TOLERANCE_MERITS)
BARRING = (
    "gain_self",
    "gain_other",
    "gain_unit",
    "intent",
    "knowing_violation",
    "persisted_after_ban",
    "breach_of_discipline_or_law",
    "norm_departed_from",
)
ADVERSE = (
    found.gain_self,
    found.gain_other,
    found.gain_unit,
    found.intent,
    found.arbitrary,
    found.breach,
    found.departure,
    found.serious_loss,
    found.odious_social_impact,
    found.long_term_impact,
    found.evaded,
    found.knowing_violation,
    found.persisted_after_ban,
)
FAVOURABLE = (
    found.public_spirit,
    found.objective_factor,
    found.prescribed_process,
    found.collective_deliberation,
    found.alternatives_assessed,
    found.active_remedy,
)


@pytest.mark.parametrize("policy", POLICIES)
def test_what_is_tolerated_has_no_bar_and_meets_every_head(policy: Policy) -> None:
    """10.14, 12.7; facts may be missing."""
    verdict = always(
        TOLERANCE_MERITS,
        lambda q: q.answer(TOLERANCE_MERITS).is_(TOLERATE).implies(~q.holds(BARRED) & q.holds(ALL_LIMBS)),
        on=ON,
        policy=policy,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("limb", [pytest.param(limb, id=limb.name) for limb in LIMBS])
def test_what_is_tolerated_meets_each_head(limb: Rule[ToleranceFacts, bool]) -> None:
    verdict = always(
        TOLERANCE_MERITS, lambda q: q.answer(TOLERANCE_MERITS).is_(TOLERATE).implies(q.holds(limb)), on=ON, facts="any"
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("policy", POLICIES)
def test_what_is_tolerated_is_found_lawful_without_gain_and_without_intent(policy: Policy) -> None:
    """10.3, 10.5, 10.8, S4.2, S4.3: each is found, and not merely unknown, however the text is read."""
    gain = (found.gain_self, found.gain_other, found.gain_unit)
    for harm in (*gain, found.intent, found.breach, found.knowing_violation, found.persisted_after_ban):
        verdict = always(
            TOLERANCE_MERITS,
            lambda q, one=harm: q.answer(TOLERANCE_MERITS).is_(TOLERATE).implies(q.answer(one).is_(False)),  # type: ignore[misc]
            on=ON,
            policy=policy,
            facts="any",
        )
        assert verdict.proved, str(verdict)


@pytest.mark.parametrize("bar", [pytest.param(bar, id=bar.name) for bar in BARS])
def test_each_bar_decides_alone_whatever_else_is_not_known(bar: Rule[ToleranceFacts, bool]) -> None:
    """12.3, 12.6, 12.7, also where heads are weighed."""
    for policy in (YUNNAN, WEIGHING, OTHERWISE):
        verdict = always(
            bar,
            lambda q: (q.holds(bar) & q.holds(found.mistake_made)).implies(q.answer(TOLERANCE_MERITS).is_(REFUSE)),
            on=ON,
            policy=policy,
            facts="any",
        )
        assert verdict.proved, str(verdict)


def test_no_mistake_is_no_case_whatever_else_is_not_known() -> None:
    """11.2."""
    verdict = always(
        TOLERANCE_MERITS,
        lambda q: (
            q.answer(found.mistake_made).is_(False).implies(q.answer(TOLERANCE_MERITS).is_(ToleranceOutcome.NOT_A_CASE))
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_with_every_finding_made_the_text_decides() -> None:
    """Under the default readings nothing is left to judge once the body has found."""
    verdict = always(TOLERANCE_MERITS, lambda q: q.answer(TOLERANCE_MERITS).determined, on=ON)
    assert verdict.proved, str(verdict)
    assert determined_when_known(TOLERANCE_MERITS, on=ON).proved


def test_a_bar_leaves_no_room_for_judgement_where_heads_are_weighed() -> None:
    verdict = always(
        BARRED,
        lambda q: q.holds(BARRED).implies(~q.answer(TOLERANCE_MERITS).lacks(Status.FOR_JUDGEMENT)),
        on=ON,
        policy=WEIGHING,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("fact", [pytest.param(fact, id=fact.name) for fact in ADVERSE])
def test_an_adverse_finding_never_helps(fact: Fact[ToleranceFacts, bool]) -> None:
    assert monotone(ALL_LIMBS, fact, rising=False, on=ON).proved
    assert monotone(BARRED, fact, rising=True, on=ON).proved


@pytest.mark.parametrize("fact", [pytest.param(fact, id=fact.name) for fact in FAVOURABLE])
def test_a_favourable_finding_never_harms(fact: Fact[ToleranceFacts, bool]) -> None:
    assert monotone(ALL_LIMBS, fact, rising=True, on=ON).proved


@pytest.mark.parametrize(
    ("milder", "policy"),
    [
        pytest.param(YUNNAN.with_(readings={BREACH: "as_found"}), YUNNAN, id="10.8 as found"),
        pytest.param(YUNNAN.with_(readings={EMERGENCY: "report_after"}), YUNNAN, id="10.6 report after"),
        pytest.param(YUNNAN, YUNNAN.with_(readings={OBJECTIVE_FACTOR: "named_only"}), id="10.4 open list"),
        pytest.param(YUNNAN, YUNNAN.with_(readings={LONG_TERM: "any"}), id="10.11 bad effects only"),
        pytest.param(YUNNAN, YUNNAN.with_(readings={LATER_NORM: "lenient_or_continuing"}), id="10.15 rule of the time"),
    ],
)
def test_the_milder_of_two_readings_tolerates_whatever_the_other_does(milder: Policy, policy: Policy) -> None:
    """Also where findings are missing."""
    law = Law(on=ON, policy=milder)
    verdict = always(
        TOLERANCE_MERITS,
        lambda q: q.answer(TOLERANCE_MERITS).is_(TOLERATE).implies(q.answer(TOLERANCE_MERITS, under=law).is_(TOLERATE)),
        on=ON,
        policy=policy,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_the_barred_side_of_a_distinction_bars() -> None:
    """S4.2 to S4.4."""
    for distinction in DISTINCTIONS:
        verdict = always(
            distinction,
            lambda q, one=distinction: q.answer(one).is_(Side.BARRED).implies(q.holds(BARRED)),  # type: ignore[misc]
            on=ON,
            facts="any",
        )
        assert verdict.proved, str(verdict)


def test_it_is_false_that_meeting_every_head_but_one_is_enough() -> None:
    """A false claim must be refuted, with a case that shows it."""
    verdict = always(ALL_LIMBS, lambda q: q.holds(LIMBS[0]).implies(q.holds(ALL_LIMBS)), on=ON)
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_the_tolerable_side_of_a_distinction_is_enough() -> None:
    verdict = always(
        TOLERANCE_MERITS,
        lambda q: q.answer(DISTINCTIONS[0]).is_(Side.TOLERABLE).implies(q.answer(TOLERANCE_MERITS).is_(TOLERATE)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)


def test_that_a_mistake_was_made_in_reform_never_tolerates_by_itself() -> None:
    """S4.1 opens the inquiry: it is false that what is in reform is tolerated, and that what is not is refused."""
    in_reform = always(MISTAKE_IN_REFORM, lambda q: q.holds(MISTAKE_IN_REFORM).implies(q.holds(ALL_LIMBS)), on=ON)
    assert isinstance(in_reform, Refuted)
    outside = always(
        TOLERANCE_MERITS, lambda q: q.answer(TOLERANCE_MERITS).is_(TOLERATE).implies(q.holds(MISTAKE_IN_REFORM)), on=ON
    )
    assert isinstance(outside, Refuted)


def test_one_more_finding_never_turns_a_bar_into_tolerance() -> None:
    """12.7: a case that a bar refuses, some facts missing, stays refused whatever is found of these, under every reading.

    Cases are drawn near the line, where findings at random would hardly ever lie.
    """
    rng = random.Random(20180823)
    kinds = {fact.name: [*ObjectiveFactor] if fact.kind is ObjectiveFactor else [True, False] for fact in READ}
    for _ in range(400):
        policy = rng.choice([YUNNAN, WEIGHING, OTHERWISE])
        given = {name: rng.choice([None, *options]) for name, options in kinds.items()}
        before = ToleranceFacts(**given | {"mistake_made": True, rng.choice(BARRING): True})
        if determine(BARRED, before, on=ON, policy=policy).value is not True:
            continue
        assert determine(TOLERANCE_MERITS, before, on=ON, policy=policy).value is REFUSE
        missing = [name for name in kinds if getattr(before, name) is None]
        after = attrs.evolve(before, **{name: rng.choice(kinds[name]) for name in missing})
        assert determine(TOLERANCE_MERITS, after, on=ON, policy=policy).value is REFUSE
