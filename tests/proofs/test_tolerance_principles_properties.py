"""What the five principles say of every case at once, proved, and a false claim that must be refuted."""

import datetime as dt

from cadre_policy.policies.tolerance_procedure import PRINCIPLES_KEPT
from cadre_policy.policies.tolerance_procedure import principles as about
from cadre_policy.proofs import Refuted, always, determined_when_known, monotone

ON = dt.date(2021, 6, 1)
FIVE = (
    about.cause_first,
    about.from_facts,
    about.objective_fair,
    about.by_discipline_and_law,
    about.tolerate_and_correct,
)


def test_no_principle_counts_against_a_case_by_being_kept() -> None:
    for one in FIVE:
        assert monotone(PRINCIPLES_KEPT, one, rising=True, on=ON).proved


def test_with_five_findings_the_answer_is_there() -> None:
    assert determined_when_known(PRINCIPLES_KEPT, but_for=(), on=ON).proved


def test_it_is_false_that_lawful_handling_is_enough() -> None:
    verdict = always(
        PRINCIPLES_KEPT,
        lambda q: q.answer(about.by_discipline_and_law).is_(True).implies(q.holds(PRINCIPLES_KEPT)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
