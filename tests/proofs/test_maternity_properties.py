"""What maternity leave and protection say of everyone at once, proved; and false claims that must be refuted."""

import datetime as dt

from cadre_policy.measures import Days, Hours
from cadre_policy.policies.maternity import (
    CARE_LEAVE,
    CARE_LEAVE_FATHERS,
    FAMILY_PLANNING_LEAVE,
    MATERNITY_LEAVE,
    NATIONAL_MATERNITY_LEAVE,
    NO_DISMISSAL,
    NO_OVERTIME,
    NURSING_TIME,
    PAY_PROTECTED,
)
from cadre_policy.policies.maternity import facts as about
from cadre_policy.policies.maternity import protected as woman
from cadre_policy.proofs import Law, Refuted, always, determined_when_known, implied, monotone, never_above, rule_tables
from cadre_policy.records import PregnancyOutcome
from cadre_policy.rules import YUNNAN, all_of, day

ON = dt.date(2025, 6, 1)
SINCE = about.delivered_on >= day("2016-03-31")


def test_a_lawful_birth_gives_158_days_at_least() -> None:
    """Leave-care section 7: 98 + 60."""
    lawful = all_of(SINCE, about.mother, about.event, about.lawful, about.outcome.is_(PregnancyOutcome.BIRTH))
    verdict = always(MATERNITY_LEAVE, lambda q: q.answer(MATERNITY_LEAVE) >= Days(158), on=ON, assuming=lawful)
    assert verdict.proved, str(verdict)


def test_a_miscarriage_gives_15_or_42_days() -> None:
    loss = all_of(SINCE, about.mother, about.event, about.outcome.is_(PregnancyOutcome.MISCARRIAGE))
    verdict = always(
        MATERNITY_LEAVE,
        lambda q: (
            ((q.answer(MATERNITY_LEAVE) >= Days(15)) & (q.answer(MATERNITY_LEAVE) <= Days(15)))
            | ((q.answer(MATERNITY_LEAVE) >= Days(42)) & (q.answer(MATERNITY_LEAVE) <= Days(42)))
        ),
        on=ON,
        assuming=loss,
    )
    assert verdict.proved, str(verdict)


def test_more_infants_and_a_difficult_birth_never_give_fewer_days() -> None:
    assert monotone(MATERNITY_LEAVE, about.infants, rising=True, on=ON, assuming=SINCE).proved
    assert monotone(MATERNITY_LEAVE, about.months, rising=True, on=ON, assuming=SINCE).proved


def test_yunnan_never_gives_a_mother_less_than_the_nation() -> None:
    mother = all_of(SINCE, about.mother, about.event)
    assert never_above(NATIONAL_MATERNITY_LEAVE, MATERNITY_LEAVE, on=ON, assuming=mother).proved


def test_care_leave_is_none_or_thirty_days_and_the_wider_reading_gives_no_less() -> None:
    born = about.born_on >= day("2016-03-31")
    verdict = always(
        CARE_LEAVE,
        lambda q: (
            (q.answer(CARE_LEAVE) <= Days(0))
            | ((q.answer(CARE_LEAVE) >= Days(30)) & (q.answer(CARE_LEAVE) <= Days(30)))
        ),
        on=ON,
        assuming=born,
    )
    assert verdict.proved, str(verdict)
    wide = Law(on=ON, policy=YUNNAN.with_(name="any", readings={CARE_LEAVE_FATHERS: "any"}))
    verdict = always(
        CARE_LEAVE,
        lambda q: (q.answer(CARE_LEAVE) >= Days(30)).implies(q.answer(CARE_LEAVE, under=wide) >= Days(30)),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_the_procedures_neither_overlap_nor_leave_a_gap() -> None:
    for verdict in rule_tables(FAMILY_PLANNING_LEAVE, on=ON):
        assert verdict.proved, str(verdict)


def test_who_may_not_be_dismissed_keeps_her_pay() -> None:
    assert implied(NO_DISMISSAL, PAY_PROTECTED, on=ON).proved


def test_who_has_nursing_time_is_barred_from_overtime() -> None:
    verdict = always(NO_OVERTIME, lambda q: (q.answer(NURSING_TIME) >= Hours(1)).implies(q.holds(NO_OVERTIME)), on=ON)
    assert verdict.proved, str(verdict)


def test_the_text_of_2024_takes_no_protection_away() -> None:
    before = Law(on=dt.date(2024, 10, 31), policy=YUNNAN)
    verdict = always(
        NO_OVERTIME,
        lambda q: (q.answer(NO_OVERTIME, under=before).is_(True) & ~q.answer(woman.has_infant).is_(True)).implies(
            q.holds(NO_OVERTIME)
        ),
        on=dt.date(2024, 11, 1),
    )
    assert verdict.proved, str(verdict)


def test_all_known_is_determined() -> None:
    assert determined_when_known(MATERNITY_LEAVE, but_for=(), on=ON, assuming=SINCE).proved
    for rule in (NO_OVERTIME, NURSING_TIME, PAY_PROTECTED, NO_DISMISSAL):
        assert determined_when_known(rule, but_for=(), on=ON).proved


def test_it_is_false_that_every_mother_has_158_days() -> None:
    """A seeded false claim: after a miscarriage, or a birth that was not lawful, she has fewer."""
    mother = all_of(SINCE, about.mother, about.event)
    verdict = always(MATERNITY_LEAVE, lambda q: q.answer(MATERNITY_LEAVE) >= Days(158), on=ON, assuming=mother)
    assert isinstance(verdict, Refuted)
