"""What the rules on rank places say of every organ at once, proved, and false claims that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.law import Label
from cadre_policy.law.evidence import Evidence
from cadre_policy.measures import Percent
from cadre_policy.policies.rank_quotas import RANK_MAY_BE_SET, RANK_PLACES_MAY_BE_POOLED, RANK_ROUNDING, RankCap
from cadre_policy.policies.rank_quotas import facts as about
from cadre_policy.policies.rank_quotas.caps import CAPS
from cadre_policy.policies.rank_quotas.parameters import COUNTY_CONSULTANTS_LOWER, LOCAL_CHIEFS
from cadre_policy.proofs import Law, Refuted, always, determined_when_known, implied, monotone
from cadre_policy.records import Rank
from cadre_policy.rules import YUNNAN, Dated, Overlay, Policy, Status

ON = dt.date(2022, 6, 1)
RECALLED = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)
HALF_UP = RECALLED.with_(name="half up", readings={RANK_ROUNDING: "half_up"})
POLICIES = [pytest.param(one, id=one.name) for one in (YUNNAN, RECALLED, HALF_UP)]
EACH = [pytest.param(one, id=one.value) for one in RankCap]
WITHIN = [
    (RankCap.INSPECTOR_1, RankCap.INSPECTORS),
    (RankCap.CONSULTANTS_UPPER, RankCap.CONSULTANTS),
    (RankCap.CONSULTANT_1, RankCap.CONSULTANTS),
    (RankCap.CONSULTANT_1, RankCap.CONSULTANTS_UPPER),
    (RankCap.CONSULTANT_3, RankCap.CONSULTANTS_LOWER),
    (RankCap.SECTION_CHIEFS_UPPER, RankCap.SECTION_CHIEFS),
]


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize(("inner", "outer"), [pytest.param(*pair, id=pair[0].value) for pair in WITHIN])
def test_places_within_places_are_never_more(inner: RankCap, outer: RankCap, policy: Policy) -> None:
    """Wherever both are known, whatever else is missing, and however a part of a place is treated."""
    rule, around = CAPS[inner].places, CAPS[outer].places
    verdict = always(
        rule,
        lambda q: (q.answer(rule).determined & q.answer(around).determined).implies(q.answer(rule) <= q.answer(around)),
        on=ON,
        policy=policy,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("cap", EACH)
def test_places_are_never_more_than_posts(cap: RankCap) -> None:
    rule = CAPS[cap].places
    verdict = always(
        rule,
        lambda q: q.answer(rule).determined.implies(
            (q.answer(rule) <= q.answer(about.posts)) | (q.answer(rule) <= q.answer(about.leading_posts))
        ),
        on=ON,
        policy=RECALLED,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("cap", EACH)
def test_more_posts_never_give_fewer_places(cap: RankCap) -> None:
    assert monotone(CAPS[cap].places, about.posts, rising=True, on=ON, policy=HALF_UP).proved


@pytest.mark.parametrize("cap", EACH)
def test_what_is_dropped_is_never_more_than_what_rounding_half_up_gives(cap: RankCap) -> None:
    rule, half_up = CAPS[cap].places, Law(on=ON, policy=HALF_UP)
    verdict = always(
        rule,
        lambda q: q.answer(rule).determined.implies(q.answer(rule) <= q.answer(rule, under=half_up)),
        on=ON,
        policy=RECALLED,
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_rounding_makes_no_difference() -> None:
    rule, half_up = CAPS[RankCap.CONSULTANTS_LOWER].places, Law(on=ON, policy=HALF_UP)
    verdict = always(
        rule,
        lambda q: q.answer(rule).determined.implies(q.answer(rule) >= q.answer(rule, under=half_up)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)


def test_a_larger_share_never_gives_fewer_places() -> None:
    """A reform that is being studied: thirteen percent where the text has ten."""
    thirteen = Overlay(
        parameter=COUNTY_CONSULTANTS_LOWER,
        values=(Dated(value=Percent(13), since="2019-06-01"),),
        source=Label("假设", "what if"),
    )
    rule, reformed = CAPS[RankCap.CONSULTANT_3].places, Law(on=ON, policy=YUNNAN.with_(overlays=(thirteen,)))
    verdict = always(
        rule,
        lambda q: q.answer(rule).determined.implies(q.answer(rule) <= q.answer(rule, under=reformed)),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_a_smaller_share_gives_as_many_places() -> None:
    rule = CAPS[RankCap.SECTION_CHIEFS].places
    less = Overlay(
        parameter=LOCAL_CHIEFS,
        values=(Dated(value=Percent(59), since="2019-06-01"),),
        source=Label("假设", "what if"),
    )
    verdict = always(
        rule,
        lambda q: q.answer(rule).determined.implies(
            q.answer(rule) <= q.answer(rule, under=Law(on=ON, policy=YUNNAN.with_(overlays=(less,))))
        ),
        on=ON,
    )
    assert isinstance(verdict, Refuted)


def test_every_rank_of_every_organ_is_told_but_for_leading_groups() -> None:
    assert determined_when_known(RANK_MAY_BE_SET, but_for={Status.LEFT_OPEN}, on=ON).proved
    assert determined_when_known(RANK_PLACES_MAY_BE_POOLED, but_for={Status.UNCONFIRMED}, on=ON).proved


def test_whoever_may_set_the_highest_rank_may_set_all() -> None:
    """Of organs; what leading groups may set below is not named."""
    verdict = always(
        RANK_MAY_BE_SET,
        lambda q: (q.answer(about.rank).is_(Rank.SECTION_MEMBER_2) & q.answer(RANK_MAY_BE_SET).determined).implies(
            q.holds(RANK_MAY_BE_SET)
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_a_rank_that_may_be_set_is_any_rank() -> None:
    assert isinstance(implied(RANK_MAY_BE_SET, RANK_PLACES_MAY_BE_POOLED, on=ON, policy=RECALLED), Refuted)
