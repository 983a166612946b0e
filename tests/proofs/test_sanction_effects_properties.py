"""What sanctions bar, proved of everyone at once, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.measures import Months, PartialDate
from cadre_policy.policies.sanction_effects import (
    BARRED_FROM_CIVIL_SERVICE,
    BARRED_FROM_LEVEL,
    BARRED_FROM_REJOINING,
    BARRED_FROM_STEP,
    FORMER_LEVEL_RESTORED,
    LONGEST_TOGETHER,
    SANCTION_PERIOD_COUNTED,
    Lifting,
)
from cadre_policy.policies.sanction_effects import facts as about
from cadre_policy.proofs import Refuted, always, always_of_two, monotone
from cadre_policy.records import SanctionMeasure
from cadre_policy.rules import YUNNAN, Rule

ON = dt.date(2022, 10, 1)
EVE = YUNNAN.with_(name="eve", readings={SANCTION_PERIOD_COUNTED: "eve"})
_NO_STEP = (
    SanctionMeasure.WARNING,
    SanctionMeasure.PARTY_WARNING,
    SanctionMeasure.PARTY_SERIOUS_WARNING,
    SanctionMeasure.ADMONITION,
)


def test_a_warning_never_bars_the_salary_step() -> None:
    """Civil Servants Law art. 64: the step is barred from a demerit on."""
    found = always(
        BARRED_FROM_STEP,
        lambda q: q.answer(about.measure).is_(*_NO_STEP).implies(~q.holds(BARRED_FROM_STEP)),
        on=ON,
    )
    assert found.proved, str(found)


def test_sanctions_together_never_exceed_48_months() -> None:
    """Worked example G4: never 60."""
    found = always(LONGEST_TOGETHER, lambda q: q.answer(LONGEST_TOGETHER) <= Months(48), on=ON)
    assert found.proved, str(found)


def test_only_dismissal_bars_from_the_civil_service() -> None:
    found = always(
        BARRED_FROM_CIVIL_SERVICE,
        lambda q: q.holds(BARRED_FROM_CIVIL_SERVICE).implies(q.answer(about.measure).is_(SanctionMeasure.DISMISSAL)),
        on=ON,
    )
    assert found.proved, str(found)


def test_only_expulsion_bars_from_joining_again() -> None:
    found = always(
        BARRED_FROM_REJOINING,
        lambda q: q.holds(BARRED_FROM_REJOINING).implies(q.answer(about.measure).is_(SanctionMeasure.PARTY_EXPULSION)),
        on=ON,
    )
    assert found.proved, str(found)


@pytest.mark.parametrize("on", [dt.date(2008, 6, 1), dt.date(2018, 6, 1), ON, dt.date(2025, 6, 1)], ids=str)
def test_under_each_text_a_warning_never_bars_the_step(on: dt.date) -> None:
    found = always(
        BARRED_FROM_STEP,
        lambda q: q.answer(about.measure).is_(SanctionMeasure.WARNING).implies(~q.holds(BARRED_FROM_STEP)),
        on=on,
        facts="any",
    )
    assert found.proved, str(found)


@pytest.mark.parametrize("rule", [BARRED_FROM_LEVEL, BARRED_FROM_STEP], ids=lambda rule: rule.name)
def test_more_of_one_kind_together_never_shorten_a_bar(rule: Rule[Any, bool]) -> None:
    """Whoever is barred with fewer of them is barred with more, since sanctions are lifted of themselves.

    Before June 2019 it is false, and the prover finds why: a shorter period that ended then waits for its lifting, while a
    longer one that ends later does not.
    """
    found = always_of_two(
        rule,
        lambda a, b: (
            (a.answer(about.like_sanctions) <= b.answer(about.like_sanctions))
            & (a.answer(about.effective) >= PartialDate.parse("2020-07-01"))
        ).implies(a.holds(rule).implies(b.holds(rule))),
        differing=about.like_sanctions,
        on=ON,
        policy=EVE,
    )
    assert found.proved, str(found)
    assert isinstance(monotone(rule, about.like_sanctions, rising=True, on=ON, policy=EVE), Refuted)


def test_more_of_one_kind_together_never_get_a_shorter_period() -> None:
    assert monotone(LONGEST_TOGETHER, about.like_sanctions, rising=True, on=ON).proved


@pytest.mark.parametrize("rule", [BARRED_FROM_LEVEL, BARRED_FROM_STEP], ids=lambda rule: rule.name)
def test_a_later_decision_never_ends_a_bar_sooner(rule: Rule[Any, bool]) -> None:
    """Of two decisions that have taken effect and agree in all else, a bar that runs of the first runs of the later."""
    found = always_of_two(
        rule,
        lambda a, b: (
            (a.answer(about.effective) <= b.answer(about.effective))
            & (b.answer(about.effective) <= PartialDate.on(ON))
            & (a.answer(about.effective) >= PartialDate.parse("2020-07-01"))
            & a.answer(about.lifting).is_(Lifting.NOT_TOLD)
        ).implies(a.holds(rule).implies(b.holds(rule))),
        differing=about.effective,
        on=ON,
        policy=EVE,
    )
    assert found.proved, str(found)


def test_lifting_never_restores_the_former_level() -> None:
    """Worked example G3."""
    found = always(FORMER_LEVEL_RESTORED, lambda q: ~q.holds(FORMER_LEVEL_RESTORED), on=ON, facts="any")
    assert found.proved, str(found)


def test_a_false_claim_is_refuted() -> None:
    """A seeded mistake: that a demerit leaves the step alone as well."""
    found = always(
        BARRED_FROM_STEP,
        lambda q: q.answer(about.measure).is_(SanctionMeasure.DEMERIT).implies(~q.holds(BARRED_FROM_STEP)),
        on=ON,
    )
    assert isinstance(found, Refuted)
    assert isinstance(always(LONGEST_TOGETHER, lambda q: q.answer(LONGEST_TOGETHER) <= Months(24), on=ON), Refuted)
