"""What the payments on a death say of everyone at once, proved; and false claims that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.measures import Yuan
from cadre_policy.policies.death_benefits import (
    COUNTS_AS_FAMILY,
    DEATH_GRATUITY,
    DEATH_PAYMENTS,
    LONG_TERM_SUPPORT,
    PRAISE_MONEY,
    SURVIVOR_SUPPORT,
    DeathFacts,
    SurvivorSupport,
)
from cadre_policy.policies.death_benefits import facts as about
from cadre_policy.proofs import Law, Refuted, always, monotone, never_above
from cadre_policy.records import MannerOfDeath
from cadre_policy.rules import YUNNAN, Rule

ON = dt.date(2024, 6, 1)
LATER = dt.date(2040, 1, 1)
ANY_SUPPORT = YUNNAN.with_(name="any", readings={LONG_TERM_SUPPORT: "any"})


@pytest.mark.parametrize("rule", [DEATH_GRATUITY, PRAISE_MONEY], ids=lambda rule: rule.name)
def test_while_nobody_has_died_nothing_is_paid(rule: Rule[DeathFacts, Yuan]) -> None:
    """Whatever else is on file, or is not."""
    verdict = always(
        rule, lambda q: q.answer(about.died).is_(False).implies(q.answer(rule) <= Yuan(0)), on=ON, facts="any"
    )
    assert verdict.proved, str(verdict)


def test_more_pay_never_gives_less() -> None:
    assert monotone(DEATH_GRATUITY, about.post_pay, rising=True, on=ON).proved
    assert monotone(DEATH_GRATUITY, about.grade_pay, rising=True, on=ON).proved


def test_the_gratuity_is_never_above_all_that_is_paid() -> None:
    """Where both are told: before August 2011 there was no praise money, and the sum is not in force for a martyr."""
    verdict = always(
        DEATH_PAYMENTS,
        lambda q: q.answer(DEATH_PAYMENTS).determined.implies(q.answer(DEATH_GRATUITY) <= q.answer(DEATH_PAYMENTS)),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_praise_money_is_for_martyrs_alone() -> None:
    verdict = always(
        PRAISE_MONEY,
        lambda q: (q.answer(PRAISE_MONEY) > Yuan(0)).implies(q.answer(about.manner).is_(MannerOfDeath.MARTYR)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_no_amount_is_told_without_a_finding_on_the_manner() -> None:
    """But for the nothing that is due while the person lives."""
    verdict = always(
        DEATH_GRATUITY,
        lambda q: (q.answer(DEATH_GRATUITY) > Yuan(0)).implies(q.answer(about.manner).determined),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_the_duty_of_support_has_no_end() -> None:
    law = Law(on=LATER, policy=YUNNAN)
    verdict = always(
        SURVIVOR_SUPPORT,
        lambda q: (
            q.answer(SURVIVOR_SUPPORT)
            .is_(SurvivorSupport.NOT_ON_FILE)
            .implies(q.answer(SURVIVOR_SUPPORT, under=law).is_(SurvivorSupport.NOT_ON_FILE))
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_lacking_means_never_excludes_a_relative() -> None:
    assert monotone(COUNTS_AS_FAMILY, about.without_means, rising=True, on=ON).proved


def test_it_is_false_that_the_gratuity_holds_the_praise_money() -> None:
    assert isinstance(never_above(DEATH_PAYMENTS, DEATH_GRATUITY, on=ON), Refuted)


def test_it_is_false_that_any_support_is_a_lasting_one() -> None:
    law = Law(on=ON, policy=YUNNAN)
    verdict = always(
        SURVIVOR_SUPPORT,
        lambda q: (
            q.answer(SURVIVOR_SUPPORT)
            .is_(SurvivorSupport.SUPPORTED)
            .implies(q.answer(SURVIVOR_SUPPORT, under=law).is_(SurvivorSupport.SUPPORTED))
        ),
        on=ON,
        policy=ANY_SUPPORT,
    )
    assert isinstance(verdict, Refuted)
