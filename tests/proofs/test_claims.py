"""The vocabulary of claims: what answers can be set against, what a comparison claims, and what is refused."""

import datetime as dt
from collections.abc import Callable
from typing import Any, cast

import attrs
import pytest

import toys
from cadre_policy.errors import DateError, FactsError, RuleWritingError
from cadre_policy.measures import Count, Days, Months, PartialDate, Years
from cadre_policy.proofs import Claim, Proved, Refuted, Someone, always, always_of_two, never_above
from cadre_policy.rules import YUNNAN, Status, checked, day, fact, for_judgement, not_

ON = dt.date(2018, 6, 30)
REST = toys.toy(Days, "rest", toys.rest + Days(1))
FLAGGED = toys.toy(bool, "flagged", toys.flag)
BEGUN = toys.toy(PartialDate, "begun", toys.begun)
Claims = Callable[[Someone[toys.ToyFacts]], Claim]


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class Other:
    """Another record, with a fact of the same name."""

    flag: bool | None = None


def proved(claim: Claims, **asked: Any) -> bool:
    return always(REST, claim, on=ON, **asked).proved


@pytest.mark.parametrize(
    "claim",
    [
        lambda q: q.answer(REST) >= Days(1),
        lambda q: q.answer(REST) > Days(0),
        lambda q: q.answer(REST) <= Days(10),
        lambda q: q.answer(REST) < Days(11),
        lambda q: q.answer(REST) > q.answer(toys.rest),
        lambda q: q.answer(REST).determined,
        lambda q: ~(q.answer(REST) < Days(1)),
        lambda q: (q.answer(REST) <= Days(5)) | (q.answer(REST) > Days(5)),
        lambda q: (q.answer(REST) <= Days(1)).implies(q.answer(toys.rest).is_(Days(0))),
        lambda q: q.answer(toys.colour).is_(*toys.Colour),
        lambda q: q.answer(FLAGGED).is_(True, False),
        lambda q: q.holds(FLAGGED) | q.holds(not_(FLAGGED)),
        lambda q: q.answer(toys.STEP).is_(Years(3)),
        lambda q: q.answer(BEGUN) >= PartialDate.parse("1900-01-01"),
        lambda q: q.answer(FLAGGED) <= q.answer(toys.flag),
        lambda q: q.answer(FLAGGED).same_as(q.answer(toys.flag)),
        lambda q: q.answer(toys.LATE).lacks(Status.NOT_IN_FORCE),
    ],
)
def test_true_claims(claim: Claims) -> None:
    assert proved(claim)


@pytest.mark.parametrize(
    "claim",
    [
        lambda q: q.answer(REST) >= Days(2),
        lambda q: q.answer(REST) > Days(1),
        lambda q: q.answer(REST) <= Days(9),
        lambda q: q.answer(REST).is_(Days(1), Days(10)),
        lambda q: q.answer(toys.colour).is_(toys.Colour.RED),
        lambda q: q.holds(FLAGGED),
        lambda q: q.holds(FLAGGED) & q.holds(not_(FLAGGED)),
        lambda q: (q.answer(REST) >= Days(1)).implies(q.holds(FLAGGED)),
        lambda q: q.answer(toys.LATE).determined,
        lambda q: q.answer(toys.LATE).is_(True, False),
        lambda q: q.answer(BEGUN) < PartialDate.parse("2199-12-31"),
        lambda q: q.answer(FLAGGED).same_as(q.answer(toys.mark)),
        lambda q: q.answer(FLAGGED).same_as(q.answer(toys.LATE)),
        lambda q: q.answer(REST).lacks(Status.NOT_KNOWN, Status.LEFT_OPEN),
    ],
)
def test_false_claims_are_refuted_by_a_subject(claim: Claims) -> None:
    assert isinstance(always(REST, claim, on=ON), Refuted)


def test_a_comparison_claims_that_both_sides_are_determined() -> None:
    """Of someone whose begin is not on file, neither *late* nor *not late* is claimed truly."""
    early, late = BEGUN, PartialDate.parse("2000-01-01")
    either: Claims = lambda q: (q.answer(early) >= late) | (q.answer(early) < late)  # noqa: E731
    assert proved(either)
    verdict = always(REST, either, on=ON, facts="any")
    assert isinstance(verdict, Refuted)
    begun = verdict.facts.begun
    assert begun is None or begun.first_day < late.first_day <= begun.last_day


def test_undetermined_answers_are_the_same_only_for_the_same_causes() -> None:
    judged = toys.toy(bool, "judged_alone", for_judgement(bool, "酌情", "as found", toys.CITE))
    assert proved(lambda q: q.answer(judged).same_as(q.answer(judged)))
    assert not proved(lambda q: q.answer(judged).same_as(q.answer(toys.LATE)))


def test_two_subjects_alike_but_for_some_facts() -> None:
    def more_days_with_more_rest(a: Someone[toys.ToyFacts], b: Someone[toys.ToyFacts]) -> Claim:
        return (a.answer(toys.rest) < b.answer(toys.rest)).implies(a.answer(REST) < b.answer(REST))

    def the_same(a: Someone[toys.ToyFacts], b: Someone[toys.ToyFacts]) -> Claim:
        return a.answer(toys.LEFT).same_as(b.answer(toys.LEFT))

    assert always_of_two(REST, more_days_with_more_rest, differing=toys.rest, on=ON).proved
    assert always_of_two(toys.LEFT, the_same, differing=(toys.flag, toys.begun), on=ON).proved
    verdict = always_of_two(toys.LEFT, the_same, differing=(toys.extra,), on=ON)
    assert isinstance(verdict, Refuted)
    a, b = verdict.example
    assert a.extra != b.extra
    assert a.rest == b.rest


def test_claims_are_not_truth_values() -> None:
    with pytest.raises(RuleWritingError, match="joined with &"):
        always(REST, lambda q: q.answer(REST) >= Days(1) and q.answer(REST) >= Days(0), on=ON)


@pytest.mark.parametrize("other", [Months(1), Count(1)])
def test_answers_of_different_units_are_not_compared(other: Any) -> None:
    with pytest.raises(RuleWritingError, match="in Days is not set against one in"):
        always(REST, lambda q: q.answer(REST) >= other, on=ON)


def test_members_have_no_order() -> None:
    with pytest.raises(RuleWritingError, match="no order"):
        always(REST, lambda q: q.answer(toys.colour) >= toys.Colour.RED, on=ON)


def test_facts_of_another_record_are_refused() -> None:
    with pytest.raises(FactsError, match="a fact of Other, not of ToyFacts"):
        always(REST, lambda q: q.holds(cast(Any, fact(Other, lambda f: f.flag, "旗", "flag"))), on=ON)


def test_how_a_proof_is_asked_for_is_checked() -> None:
    with pytest.raises(DateError, match="on: a date is wanted, not a datetime"):
        never_above(REST, Days(10), on=dt.datetime(2018, 6, 30))
    with pytest.raises(DateError, match="known_at: a date is wanted, not a str"):
        never_above(REST, Days(10), on=ON, known_at="2018-06-30")  # type: ignore[arg-type]
    with pytest.raises(RuleWritingError, match="'complete' or 'any'"):
        never_above(REST, Days(10), on=ON, facts="some")  # type: ignore[arg-type]


def test_assuming_narrows_whom_a_claim_speaks_of() -> None:
    verdict = never_above(REST, Days(4), on=ON, assuming=toys.rest <= Days(3))
    assert isinstance(verdict, Proved)
    (example,) = verdict.example
    assert example.rest <= Days(3)
    assert isinstance(never_above(REST, Days(4), on=ON), Refuted)
    late = not_(toys.begun < day("2000-01-01"))
    assert always(BEGUN, lambda q: q.answer(BEGUN) >= PartialDate.parse("2000-01-01"), on=ON, assuming=late).proved


def test_the_law_of_the_day_and_the_policy_count() -> None:
    """`STEP` is three years until 2020, then five; the recalled seven days decide only where that is accepted."""
    five: Claims = lambda q: q.answer(toys.STEP).is_(Years(5))  # noqa: E731
    assert not proved(five)
    assert always(REST, five, on=dt.date(2020, 1, 1)).proved
    assert not always(REST, five, on=dt.date(2020, 1, 1), known_at=dt.date(2019, 1, 1)).proved
    recalling = YUNNAN.with_(lowest_evidence=toys.RECALLED.values[0].evidence)
    assert proved(lambda q: q.answer(toys.RECALLED).lacks(Status.UNCONFIRMED))
    assert proved(lambda q: q.answer(toys.RECALLED).is_(Days(7)), policy=recalling)
