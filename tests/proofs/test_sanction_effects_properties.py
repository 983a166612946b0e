"""What sanctions bar, proved of everyone at once, and false claims that must be refuted."""

import datetime as dt

from cadre_policy.measures import Months
from cadre_policy.policies.sanction_effects import (
    BARRED_FROM_CIVIL_SERVICE,
    BARRED_FROM_REJOINING,
    BARRED_FROM_STEP,
    LONGEST_TOGETHER,
)
from cadre_policy.policies.sanction_effects import facts as about
from cadre_policy.proofs import Refuted, always
from cadre_policy.records import SanctionMeasure

ON = dt.date(2022, 10, 1)
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


def test_a_false_claim_is_refuted() -> None:
    """A seeded mistake: that a demerit leaves the step alone as well."""
    found = always(
        BARRED_FROM_STEP,
        lambda q: q.answer(about.measure).is_(SanctionMeasure.DEMERIT).implies(~q.holds(BARRED_FROM_STEP)),
        on=ON,
    )
    assert isinstance(found, Refuted)
    assert isinstance(always(LONGEST_TOGETHER, lambda q: q.answer(LONGEST_TOGETHER) <= Months(24), on=ON), Refuted)
