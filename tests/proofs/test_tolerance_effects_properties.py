"""What the rules on the effects of tolerance say of every case at once, proved; false claims are refuted."""

import datetime as dt

import pytest

from cadre_policy.policies.tolerance_effects import (
    AWARD_REFUSED_OVER_IT,
    HONOURS_UNAFFECTED,
    TOLERATED_WORK_HELD_AGAINST,
    TRAITS,
    USED_NORMALLY,
    WORK_PROTECTED,
    Protection,
)
from cadre_policy.policies.tolerance_effects import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known, monotone
from cadre_policy.rules import Rule

ON = dt.date(2022, 3, 1)
RULES = (AWARD_REFUSED_OVER_IT, HONOURS_UNAFFECTED, TOLERATED_WORK_HELD_AGAINST, USED_NORMALLY, WORK_PROTECTED)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in RULES])
def test_with_everything_on_file_the_text_decides(rule: Rule[object, object]) -> None:
    assert determined_when_known(rule, on=ON).proved


@pytest.mark.parametrize("rule", [TOLERATED_WORK_HELD_AGAINST, AWARD_REFUSED_OVER_IT], ids=lambda one: one.name)
def test_other_work_and_what_was_not_tolerated_are_never_flagged(rule: Rule[about.ProtectedWorkFacts, bool]) -> None:
    """11.7: that piece of work only; facts may be missing."""
    verdict = always(
        rule,
        lambda q: (q.answer(about.same_work).is_(False) | q.answer(about.entry_tolerated).is_(False)).implies(
            q.answer(rule).is_(False)
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_what_is_flagged_in_an_assessment_was_protected() -> None:
    verdict = always(
        TOLERATED_WORK_HELD_AGAINST,
        lambda q: q.holds(TOLERATED_WORK_HELD_AGAINST).implies(
            ~q.answer(WORK_PROTECTED).is_(Protection.NONE) & q.holds(about.negative)
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_no_kind_of_assessment_is_left_unprotected() -> None:
    """11.6: seven kinds and an open list."""
    verdict = always(
        WORK_PROTECTED,
        lambda q: (q.holds(about.entry_tolerated) & q.holds(about.same_work)).implies(
            q.answer(WORK_PROTECTED).is_(Protection.NAMED, Protection.OPEN_LIST)
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("trait", [pytest.param(one, id=one.name) for one in TRAITS.values()])
def test_normal_use_rests_on_every_trait_and_none_harms(trait: object) -> None:
    fact = next(one for one in TRAITS.values() if one is trait)
    verdict = always(USED_NORMALLY, lambda q: q.holds(USED_NORMALLY).implies(q.holds(fact)), on=ON, facts="any")
    assert verdict.proved, str(verdict)
    assert monotone(USED_NORMALLY, fact, rising=True, on=ON).proved


def test_it_is_false_that_whoever_was_tolerated_is_to_be_promoted() -> None:
    """A seeded false claim: nobody is promoted for having been tolerated."""
    verdict = always(USED_NORMALLY, lambda q: q.holds(about.tolerated).implies(q.holds(USED_NORMALLY)), on=ON)
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_a_refused_award_is_always_a_breach() -> None:
    """A seeded false claim: the text gives no right to an award."""
    verdict = always(
        AWARD_REFUSED_OVER_IT,
        lambda q: (q.holds(about.entry_tolerated) & q.holds(about.refused)).implies(q.holds(AWARD_REFUSED_OVER_IT)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
