"""What childcare leave says of everyone at once, proved; and a false claim that must be refuted."""

import datetime as dt

from cadre_policy.measures import Days
from cadre_policy.policies.childcare_leave import (
    CHILD_COUNTS,
    CHILDCARE_LEAVE,
    CHILDCARE_LEFT,
    SEVERAL_CHILDREN,
    SOME_CHILD,
)
from cadre_policy.policies.childcare_leave import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known, implied, monotone, never_above

ON = dt.date(2026, 6, 15)


def test_the_days_are_none_ten_or_fifteen() -> None:
    """Never a part of them, whatever is missing on file (art. 18: ten a year, five more once)."""
    verdict = always(
        CHILDCARE_LEAVE,
        lambda q: (
            ~q.answer(CHILDCARE_LEAVE).determined
            | (q.answer(CHILDCARE_LEAVE) <= Days(0))
            | ((q.answer(CHILDCARE_LEAVE) >= Days(10)) & (q.answer(CHILDCARE_LEAVE) <= Days(10)))
            | ((q.answer(CHILDCARE_LEAVE) >= Days(15)) & (q.answer(CHILDCARE_LEAVE) <= Days(15)))
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_more_children_never_give_fewer_days() -> None:
    assert monotone(CHILDCARE_LEAVE, about.under_three, rising=True, on=ON).proved
    assert implied(SEVERAL_CHILDREN, SOME_CHILD, on=ON).proved


def test_what_is_left_is_never_above_what_is_due() -> None:
    assert never_above(CHILDCARE_LEFT, CHILDCARE_LEAVE, on=ON).proved


def test_only_a_lawful_child_counts_and_a_later_birth_never_less() -> None:
    verdict = always(
        CHILD_COUNTS,
        lambda q: q.holds(CHILD_COUNTS).implies(q.answer(about.child_lawful).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)
    assert monotone(CHILD_COUNTS, about.child_birth, rising=True, on=ON).proved


def test_all_known_is_determined() -> None:
    assert determined_when_known(CHILDCARE_LEAVE, but_for=(), on=ON).proved
    assert determined_when_known(CHILDCARE_LEFT, but_for=(), on=ON).proved
    assert determined_when_known(CHILD_COUNTS, but_for=(), on=ON).proved


def test_it_is_false_that_several_children_bring_no_further_days() -> None:
    """A seeded false claim: several children give no more days than one."""
    verdict = always(
        CHILDCARE_LEAVE, lambda q: (q.answer(CHILDCARE_LEAVE) <= Days(10)) | ~q.holds(SEVERAL_CHILDREN), on=ON
    )
    assert isinstance(verdict, Refuted)
