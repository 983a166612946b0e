"""What favoured townships say of every place at once, proved; and a false claim that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.law import Evidence
from cadre_policy.policies.township_favour import (
    BORDER_TOWNSHIP,
    ETHNIC_MEANS,
    ETHNIC_TOWNSHIP,
    POOR_MEANS,
    POOR_TOWNSHIP,
    TOWNSHIP_FAVOURED,
    TOWNSHIP_TAGS,
)
from cadre_policy.policies.township_favour import facts as about
from cadre_policy.proofs import Law, Refuted, always, determined_when_known
from cadre_policy.rules import YUNNAN, Policy

ON = dt.date(2023, 6, 1)
RECALLED = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)
TOWNSHIPS = RECALLED.with_(name="民族乡 alone", readings={ETHNIC_MEANS: "township"})
AREAS = RECALLED.with_(name="areas", readings={ETHNIC_MEANS: "area", POOR_MEANS: "county"})
ALL = TOWNSHIPS.with_(name="all three", readings={TOWNSHIP_TAGS: "all"})


@pytest.mark.parametrize("policy", [pytest.param(one, id=one.name) for one in (TOWNSHIPS, AREAS, ALL)])
def test_all_known_and_recalled_names_accepted_is_determined(policy: Policy) -> None:
    assert determined_when_known(TOWNSHIP_FAVOURED, but_for=(), on=ON, policy=policy).proved


def test_recalled_names_never_decide_by_default() -> None:
    """Whatever the list says: by default a border township is one only as it is stated to be."""
    verdict = always(
        BORDER_TOWNSHIP,
        lambda q: q.holds(BORDER_TOWNSHIP).implies(
            q.answer(about.border_stated).is_(True) & q.answer(about.border_township).is_(True)
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_what_is_stated_decides_whatever_the_lists_say() -> None:
    for rule, stated, value in (
        (BORDER_TOWNSHIP, about.border_stated, about.border_township),
        (ETHNIC_TOWNSHIP, about.ethnic_stated, about.ethnic_township),
        (POOR_TOWNSHIP, about.poor_stated, about.poor_township),
    ):
        verdict = always(
            rule,
            lambda q, rule=rule, stated=stated, value=value: (  # type: ignore[misc]
                (q.answer(stated).is_(True) & q.answer(value).is_(True)).implies(q.holds(rule))
            ),
            on=ON,
            facts="any",
        )
        assert verdict.proved, str(verdict)


def test_all_three_are_favoured_only_where_one_is() -> None:
    law = Law(on=ON, policy=TOWNSHIPS)
    verdict = always(
        TOWNSHIP_FAVOURED,
        lambda q: q.holds(TOWNSHIP_FAVOURED).implies(q.answer(TOWNSHIP_FAVOURED, under=law).is_(True)),
        on=ON,
        policy=ALL,
    )
    assert verdict.proved, str(verdict)


def test_the_wider_readings_never_take_a_favour_away() -> None:
    law = Law(on=ON, policy=AREAS)
    verdict = always(
        ETHNIC_TOWNSHIP,
        lambda q: q.holds(ETHNIC_TOWNSHIP).implies(q.answer(ETHNIC_TOWNSHIP, under=law).is_(True)),
        on=ON,
        policy=TOWNSHIPS,
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_a_poor_county_makes_a_township_poor() -> None:
    """A seeded false claim, under the default reading."""
    verdict = always(
        POOR_TOWNSHIP,
        lambda q: q.answer(about.poor_county).is_(True).implies(q.holds(POOR_TOWNSHIP)),
        on=ON,
        policy=RECALLED,
    )
    assert isinstance(verdict, Refuted)
