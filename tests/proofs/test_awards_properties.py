"""What the rules on awards say of everyone at once, proved; and false claims that must be refuted."""

import datetime as dt

from cadre_policy.measures import Count, Yuan
from cadre_policy.policies.awards import (
    AWARD_BONUS,
    AWARD_KIND,
    HOW_MANY_GROUNDS,
    MERIT_FOR_YEARS,
    REWARD_DUE,
    REWARD_FORM,
)
from cadre_policy.policies.awards import facts as about
from cadre_policy.proofs import Law, Refuted, always, monotone, rule_tables
from cadre_policy.records import AwardKind
from cadre_policy.rules import YUNNAN

ON = dt.date(2023, 6, 1)
LATER = dt.date(2040, 1, 1)
ALL = YUNNAN.with_(name="all", readings={HOW_MANY_GROUNDS: "all"})


def test_every_finding_answers_to_exactly_one_kind() -> None:
    (verdict,) = rule_tables(AWARD_KIND, on=ON)
    assert verdict.proved, str(verdict)


def test_a_bonus_is_nothing_or_from_eight_hundred_to_twenty_thousand() -> None:
    verdict = always(
        AWARD_BONUS,
        lambda q: q.answer(AWARD_BONUS).determined.implies(
            (q.answer(AWARD_BONUS) <= Yuan(0))
            | ((q.answer(AWARD_BONUS) >= Yuan(800)) & (q.answer(AWARD_BONUS) <= Yuan(20_000)))
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_fewer_than_three_years_on_file_bring_no_merit_unless_more_may_be_missing() -> None:
    verdict = always(
        MERIT_FOR_YEARS,
        lambda q: ((q.answer(about.excellent_in_a_row) <= Count(2)) & q.answer(about.more_in_a_row).is_(False)).implies(
            ~q.holds(MERIT_FOR_YEARS)
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_further_ground_never_makes_a_reward_less_due() -> None:
    assert monotone(REWARD_DUE, about.outstanding_contribution, rising=True, on=ON).proved
    assert monotone(REWARD_DUE, about.outstanding_contribution, rising=True, on=ON, policy=ALL).proved


def test_a_reward_that_is_due_stays_due() -> None:
    law = Law(on=LATER, policy=YUNNAN)
    verdict = always(
        REWARD_DUE,
        lambda q: q.holds(REWARD_DUE).implies(q.answer(REWARD_DUE, under=law).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_further_form_never_makes_a_reward_invalid() -> None:
    assert monotone(REWARD_FORM, about.material, rising=True, on=ON).proved


def test_it_is_false_that_one_ground_is_enough_where_all_are_asked_for() -> None:
    verdict = always(
        REWARD_DUE,
        lambda q: (q.answer(about.model_performance).is_(True) & q.answer(about.proposed).is_(False)).implies(
            q.holds(REWARD_DUE)
        ),
        on=ON,
        policy=ALL,
    )
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_every_third_class_merit_brings_three_thousand() -> None:
    """Those approved before 2018 bring less."""
    verdict = always(
        AWARD_BONUS,
        lambda q: (
            q.answer(about.kind).is_(AwardKind.MERIT_3)
            & q.answer(about.refused).is_(False)
            & q.answer(AWARD_BONUS).determined
        ).implies(q.answer(AWARD_BONUS) >= Yuan(3_000)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
