"""What the allowances by place say of everyone at once, proved; and a false claim that must be refuted."""

import datetime as dt

from cadre_policy.law import Label
from cadre_policy.measures import Yuan
from cadre_policy.policies.hardship_allowance import (
    AREA_CLASS,
    BEYOND_POWERS,
    BY_CLASS,
    HARDSHIP_ALLOWANCE,
    HARDSHIP_MONTHLY,
    MONTHLY_FIFTH,
    MONTHLY_FIRST,
    MONTHLY_FOURTH,
    MONTHLY_SECOND,
    MONTHLY_SIXTH,
    MONTHLY_THIRD,
    AreaClass,
)
from cadre_policy.policies.hardship_allowance import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known, monotone, rule_tables
from cadre_policy.rules import YUNNAN, Dated, Overlay

ON = dt.date(2023, 6, 1)
CLASSES = (MONTHLY_FIRST, MONTHLY_SECOND, MONTHLY_THIRD, MONTHLY_FOURTH, MONTHLY_FIFTH, MONTHLY_SIXTH)
OVERLAID = YUNNAN.with_(
    name="overlaid",
    overlays=tuple(
        Overlay(
            parameter=parameter,
            values=(Dated(value=Yuan(100 * step), since="2018"),),
            source=Label("测试", "a test's own"),
        )
        for step, parameter in enumerate(CLASSES, start=1)
    ),
)


def test_classes_neither_overlap_nor_leave_a_gap() -> None:
    (verdict,) = rule_tables(BY_CLASS, on=ON, policy=OVERLAID)
    assert verdict.proved, str(verdict)


def test_all_known_leaves_the_text_alone_to_open_anything() -> None:
    for rule in (HARDSHIP_ALLOWANCE, HARDSHIP_MONTHLY, BEYOND_POWERS):
        assert determined_when_known(rule, on=ON, policy=OVERLAID).proved


def test_nobody_off_the_staff_has_the_allowance() -> None:
    """Whatever is on file of the place."""
    verdict = always(
        HARDSHIP_ALLOWANCE,
        lambda q: q.answer(about.on_staff).is_(False).implies(q.answer(HARDSHIP_ALLOWANCE).is_(False)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_absence_from_the_first_class_never_denies_the_allowance() -> None:
    """Without a decision on the class nobody on the staff is told that there is none."""
    verdict = always(
        HARDSHIP_ALLOWANCE,
        lambda q: (q.answer(about.on_staff).is_(True) & q.answer(about.class_stated).is_(False)).implies(
            ~q.answer(HARDSHIP_ALLOWANCE).is_(False)
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_decision_on_the_class_comes_before_the_list() -> None:
    verdict = always(
        AREA_CLASS,
        lambda q: (q.answer(about.class_stated).is_(True) & q.answer(about.area_class).is_(AreaClass.SECOND)).implies(
            q.answer(AREA_CLASS).is_(AreaClass.SECOND)
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_paying_more_never_brings_a_unit_back_within_its_powers() -> None:
    assert monotone(BEYOND_POWERS, about.paid, rising=True, on=ON, policy=OVERLAID).proved


def test_it_is_false_that_the_allowance_follows_from_the_list_alone() -> None:
    """A seeded false claim: a decision on the class may say otherwise."""
    verdict = always(
        HARDSHIP_ALLOWANCE,
        lambda q: (q.answer(about.on_staff).is_(True) & q.answer(about.listed_first).is_(True)).implies(
            q.holds(HARDSHIP_ALLOWANCE)
        ),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
