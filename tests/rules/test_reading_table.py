"""The answer under every combination of readings: which matter, which are left out, and that nothing is lost."""

from __future__ import annotations

import datetime as dt
import itertools
import random
from typing import Any

import attrs
import pytest

import toys
from cadre_policy.errors import DateError, FactsError
from cadre_policy.measures import Days
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, STEP_COMPLETED
from cadre_policy.policies.tolerance import BREACH, LOSS, SIX_LIMBS, TOLERANCE_MERITS, ToleranceFacts
from cadre_policy.records import ObjectiveFactor
from cadre_policy.rules import YUNNAN, Reading, determine, reading_table
from cadre_policy.rules.questions import readings_read

from .test_sensitivity import staff

ON = dt.date(2020, 4, 15)


def test_one_reading_that_matters_has_a_row_for_each_alternative() -> None:
    found = reading_table(ANNUAL_LEAVE, staff("2010-04-01"), on=ON)
    assert found.matter == (STEP_COMPLETED,)
    assert {row.choices[STEP_COMPLETED]: row.answer.value for row in found.rows} == {
        "eve": Days(10),
        "anniversary": Days(5),
    }
    assert not found.settled
    assert found.decisive(STEP_COMPLETED)
    (other,) = found.ways_to_another_answer()
    assert other.choices == {STEP_COMPLETED: "anniversary"}


@pytest.mark.parametrize("since", ["2010-03-31", "2001-01-01"])
def test_where_no_reading_matters_there_is_one_row_without_choices(since: str) -> None:
    found = reading_table(ANNUAL_LEAVE, staff(since), on=ON)
    assert found.matter == ()
    assert [dict(row.choices) for row in found.rows] == [{}]
    assert found.certain
    assert found.ways_to_another_answer() == ()
    assert STEP_COMPLETED in found.declared


def test_facts_that_are_missing_whatever_the_reading_are_settled_and_not_certain() -> None:
    found = reading_table(ANNUAL_LEAVE, staff(None), on=ON)
    assert found.settled
    assert not found.certain


def test_an_alternative_that_only_asks_for_more_is_not_decisive() -> None:
    found = reading_table(toys.UNSETTLED_FLAG, toys.ToyFacts(mark=False, flag=True), on=ON)
    assert found.matter == (toys.UNSETTLED,)
    assert not found.decisive(toys.UNSETTLED)


def test_the_other_ways_are_told_from_the_policy_asked_under() -> None:
    policy = YUNNAN.with_(readings={STEP_COMPLETED: "anniversary"})
    found = reading_table(ANNUAL_LEAVE, staff("2010-04-01"), on=ON, policy=policy)
    assert found.given.value == Days(5)
    assert [dict(row.choices) for row in found.ways_to_another_answer()] == [{STEP_COMPLETED: "eve"}]


CLEAN: dict[str, Any] = dict.fromkeys(attrs.fields_dict(ToleranceFacts), False) | {
    "mistake_made": True,
    "public_spirit": True,
    "objective_factor": True,
    "objective_factor_kind": ObjectiveFactor.UNFORESEEABLE,
    "decision_taken": True,
    "prescribed_process": True,
    "collective_deliberation": True,
    "alternatives_assessed": True,
    "loss_occurred": True,
    "active_remedy": True,
}


def test_two_readings_that_change_nothing_alone_change_the_answer_together() -> None:
    facts = ToleranceFacts(**CLEAN | {"norm_departed_from": True, "long_term_impact": True})
    found = reading_table(TOLERANCE_MERITS, facts, on=ON)
    assert set(found.matter) == {BREACH, SIX_LIMBS}
    assert len(found.rows) == 4
    (way,) = found.ways_to_another_answer()
    assert way.choices == {BREACH: "as_found", SIX_LIMBS: "weighing"}
    assert way.say("en").endswith("→ for the competent body to judge")
    assert found.say("zh").count("\n- ") == 4


def test_a_way_of_which_a_part_would_do_is_left_out() -> None:
    """Gross alone reaches 'for judgement': gross with anything else is no further way to it."""
    facts = ToleranceFacts(**CLEAN | {"norm_departed_from": False, "loss_recovered": True, "loss_counted_net": True})
    found = reading_table(TOLERANCE_MERITS, facts, on=ON)
    assert [dict(row.choices) for row in found.ways_to_another_answer()] == [{LOSS: "gross"}]


def test_before_the_text_no_reading_is_declared() -> None:
    found = reading_table(TOLERANCE_MERITS, ToleranceFacts(**CLEAN), on=dt.date(2018, 7, 1))
    assert found.declared == ()
    assert len(found.rows) == 1


READINGS: tuple[Reading, ...] = readings_read(TOLERANCE_MERITS)
EVERY = [dict(zip(READINGS, names, strict=True)) for names in itertools.product(*(r.alternatives for r in READINGS))]


@pytest.mark.parametrize("seed", range(25))
def test_every_single_combination_is_in_the_table(seed: int) -> None:
    """Cases near the line, with findings turned round or missing."""
    rng = random.Random(seed)
    given = dict(CLEAN)
    for name in rng.sample(list(given), rng.randint(1, 5)):
        given[name] = rng.choice([*ObjectiveFactor] if name == "objective_factor_kind" else [True, False, None])
    facts = ToleranceFacts(**given)
    found = reading_table(TOLERANCE_MERITS, facts, on=ON)
    rows = {tuple(row.choices.items()): row.answer for row in found.rows}
    differ: set[Reading] = set()
    answers = {}
    for chosen in EVERY:
        asked = determine(TOLERANCE_MERITS, facts, on=ON, policy=YUNNAN.with_(readings=chosen))
        answers[tuple(chosen.values())] = (asked.value, asked.status)
        row = rows[tuple((which, chosen[which]) for which in found.matter)]
        assert (row.value, row.status) == (asked.value, asked.status)
    for names, answer in answers.items():
        for n, which in enumerate(READINGS):
            others = ((*names[:n], other, *names[n + 1 :]) for other in which.alternatives)
            if any(answers[other] != answer for other in others):
                differ.add(which)
    assert differ == set(found.matter)


def test_facts_of_another_record_and_what_is_no_day_are_refused() -> None:
    with pytest.raises(FactsError):
        reading_table(ANNUAL_LEAVE, toys.ToyFacts(), on=ON)  # type: ignore[misc]
    with pytest.raises(DateError):
        reading_table(ANNUAL_LEAVE, staff(None), on=dt.datetime(2020, 4, 1, 12))
