"""What the rules on care in hardship say of everyone at once, proved; and false claims that must be refuted."""

import datetime as dt

from cadre_policy.measures import Yuan
from cadre_policy.policies.hardship_care import (
    HARDSHIP_AID,
    HARDSHIP_AID_AMOUNT,
    HARDSHIP_VISIT,
    NORMAL_BENEFIT,
    BenefitStatus,
    VisitStatus,
)
from cadre_policy.policies.hardship_care import facts as about
from cadre_policy.proofs import Law, Refuted, always, monotone
from cadre_policy.records import CareStatus
from cadre_policy.rules import YUNNAN

ON = dt.date(2023, 6, 1)
LATER = dt.date(2040, 1, 1)


def test_a_visit_is_due_only_where_a_hardship_was_found_and_none_was_paid() -> None:
    """Also where facts are missing: an incomplete list of visits makes nothing due."""
    verdict = always(
        HARDSHIP_VISIT,
        lambda q: (
            q.answer(HARDSHIP_VISIT)
            .is_(VisitStatus.NOT_ON_FILE)
            .implies(q.answer(about.hardship).is_(True) & q.answer(about.visited).is_(False))
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_no_time_runs_out() -> None:
    law = Law(on=LATER, policy=YUNNAN)
    verdict = always(
        HARDSHIP_VISIT,
        lambda q: (
            q.answer(HARDSHIP_VISIT)
            .is_(VisitStatus.VISITED)
            .implies(q.answer(HARDSHIP_VISIT, under=law).is_(VisitStatus.VISITED))
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_a_fund_never_takes_eligibility_away() -> None:
    assert monotone(HARDSHIP_AID, about.fund, rising=True, on=ON).proved


def test_no_amount_is_ever_told_but_nothing() -> None:
    verdict = always(
        HARDSHIP_AID_AMOUNT,
        lambda q: q.answer(HARDSHIP_AID_AMOUNT).determined.implies(q.answer(HARDSHIP_AID_AMOUNT) <= Yuan(0)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_benefit_without_a_basis_is_never_due() -> None:
    verdict = always(
        NORMAL_BENEFIT,
        lambda q: q.answer(NORMAL_BENEFIT).is_(BenefitStatus.DUE).implies(q.answer(about.has_basis).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_a_hardship_alone_makes_eligible() -> None:
    verdict = always(HARDSHIP_AID, lambda q: q.answer(about.hardship).is_(True).implies(q.holds(HARDSHIP_AID)), on=ON)
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_a_refused_benefit_is_no_longer_due() -> None:
    verdict = always(
        NORMAL_BENEFIT,
        lambda q: (
            q.answer(about.benefit_status)
            .is_(CareStatus.REFUSED)
            .implies(~q.answer(NORMAL_BENEFIT).is_(BenefitStatus.DUE))
        ),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
