"""Unknown means that completions differ: what the settler says of missing facts, the solver says independently."""

import datetime as dt
from decimal import Decimal
from typing import Any, cast

import pytest

import toys
from cadre_policy.errors import FactsError
from cadre_policy.measures import Days, Months, PartialDate
from cadre_policy.proofs import Proved, Refuted, completions_agree
from cadre_policy.rules import YUNNAN, Rule, all_of, determine, value
from cadre_policy.rules.compiled import compiled
from cadre_policy.rules.kleene import same
from proofs.agreement import left_unknown

DAYS = (dt.date(2018, 6, 30), dt.date(2024, 2, 29))


@pytest.mark.parametrize("rule", toys.RULES, ids=lambda rule: rule.name)
def test_settler_and_solver_agree(rule: Rule[toys.ToyFacts, Any]) -> None:
    """Settled is what all completions agree on, with their common outcome; unsettled is what two differ on."""
    for on in DAYS:
        ready = compiled(rule, YUNNAN, on)
        for facts in left_unknown(ready, 11, each=8):
            verdict, outcome = completions_agree(rule, facts, on=on), ready.outcome(facts)
            assert outcome.settled is verdict.proved, str(verdict)
            if isinstance(verdict, Proved):
                assert same(outcome.value, ready.explained(verdict.example[0])[1])


def test_two_completions_that_differ_are_shown() -> None:
    """Whether the flag is set decides between five days and ten; what is on file stays as it is."""
    given = toys.ToyFacts(begun="2001-05", mark=False, sick=Months(1), rest=Days(2))
    verdict = completions_agree(toys.STEPS, given, on=DAYS[0])
    assert isinstance(verdict, Refuted)
    one, other = verdict.example
    for facts in verdict.example:
        assert (facts.mark, facts.sick, facts.rest) == (False, Months(1), Days(2))
        assert PartialDate.parse("2001-05").first <= facts.begun.first <= PartialDate.parse("2001-05").last
    assert one.flag is not other.flag
    assert value(toys.STEPS, one, on=DAYS[0]) != value(toys.STEPS, other, on=DAYS[0])


def test_facts_that_cannot_matter_are_proved_not_to() -> None:
    verdict = completions_agree(toys.EXCLUDED_MIDDLE, toys.ToyFacts(), on=DAYS[0])
    assert isinstance(verdict, Proved)
    assert value(toys.EXCLUDED_MIDDLE, verdict.example[0], on=DAYS[0]) is True
    assert value(toys.EXCLUDED_MIDDLE, toys.ToyFacts(), on=DAYS[0]) is True


@pytest.mark.parametrize("width", ["0.0001", "0.3", "2"])
def test_a_narrow_band_between_whole_amounts_is_not_overlooked(width: str) -> None:
    """True only of amounts with parts: trying whole ones alone would settle it as false."""
    low = Days(Decimal("2.25"))
    shifted = toys.rest + Days(Decimal("0.25"))
    high = low + Days(Decimal(width)) + Days(Decimal("0.25"))
    band = toys.toy(bool, "band", all_of(shifted >= low + Days(Decimal("0.25")), shifted < high))
    verdict = completions_agree(band, toys.ToyFacts(), on=DAYS[0])
    assert isinstance(verdict, Refuted)
    assert determine(band, toys.ToyFacts(), on=DAYS[0]).value is None


def test_facts_of_another_record_are_refused() -> None:
    with pytest.raises(FactsError, match="facts of type ToyFacts are wanted"):
        completions_agree(toys.STEPS, cast(Any, object()), on=DAYS[0])
