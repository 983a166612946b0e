"""What example, care and measures say of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.policies.leadership import CARE_WHOLE, EXAMPLE_SET, MEASURE_FITS, CareFacts, Example, MeasureFacts
from cadre_policy.policies.leadership import facts as about
from cadre_policy.proofs import Law, Refuted, always, determined_when_known, monotone
from cadre_policy.rules import YUNNAN, Fact

ON = dt.date(2023, 6, 1)
SIDES = (about.political_care, about.work_care, about.treatment_care, about.inner_care)
WAYS = (about.seen_case_by_case, about.guided_by_class, about.precise)


def test_no_example_is_found_wanting_of_anyone_who_does_not_lead() -> None:
    verdict = always(
        EXAMPLE_SET,
        lambda q: q.answer(EXAMPLE_SET).is_(Example.NOT_SET).implies(q.answer(about.leading).is_(True)),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_an_example_is_wanting_only_where_a_body_found_it_so() -> None:
    """Also where findings are missing: what nobody found counts against no one."""
    verdict = always(
        EXAMPLE_SET,
        lambda q: (
            q.answer(EXAMPLE_SET)
            .is_(Example.NOT_SET)
            .implies(
                q.answer(about.first_to_perform).is_(False)
                | q.answer(about.first_to_act).is_(False)
                | q.answer(about.first_to_answer).is_(False)
            )
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("side", SIDES, ids=lambda side: str(side.name))
def test_one_side_wanting_is_enough(side: Fact[CareFacts, bool]) -> None:
    verdict = always(CARE_WHOLE, lambda q: q.answer(side).is_(False).implies(~q.holds(CARE_WHOLE)), on=ON, facts="any")
    assert verdict.proved, str(verdict)
    assert monotone(CARE_WHOLE, side, rising=True, on=ON).proved


@pytest.mark.parametrize("way", WAYS, ids=lambda way: str(way.name))
def test_no_way_of_making_a_measure_counts_against_it(way: Fact[MeasureFacts, bool]) -> None:
    assert monotone(MEASURE_FITS, way, rising=True, on=ON).proved


def test_whoever_is_known_is_determined() -> None:
    assert determined_when_known(EXAMPLE_SET, but_for=(), on=ON).proved
    assert determined_when_known(CARE_WHOLE, but_for=(), on=ON).proved
    assert determined_when_known(MEASURE_FITS, but_for=(), on=ON).proved


def test_a_finding_does_not_run_out() -> None:
    law = Law(on=dt.date(2040, 1, 1), policy=YUNNAN)
    verdict = always(
        CARE_WHOLE,
        lambda q: q.holds(CARE_WHOLE).implies(q.answer(CARE_WHOLE, under=law).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_three_sides_are_enough() -> None:
    verdict = always(
        CARE_WHOLE,
        lambda q: (
            q.answer(about.political_care).is_(True)
            & q.answer(about.work_care).is_(True)
            & q.answer(about.treatment_care).is_(True)
        ).implies(q.holds(CARE_WHOLE)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_whoever_leads_sets_the_example() -> None:
    verdict = always(
        EXAMPLE_SET,
        lambda q: q.answer(about.leading).is_(True).implies(q.answer(EXAMPLE_SET).is_(Example.SET)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
