"""Which readings an answer hangs on."""

from __future__ import annotations

import datetime as dt

import pytest

import toys
from cadre_policy.errors import FactsError
from cadre_policy.measures import Days, Months
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, STEP_COMPLETED, AnnualLeaveFacts
from cadre_policy.rules import YUNNAN, readings_that_matter

ON = dt.date(2020, 4, 15)


def staff(since: str | None) -> AnnualLeaveFacts:
    return AnnualLeaveFacts(
        service_since=since,
        sick_leave=Months(0),
        personal_leave=Days(0),
        taken_before_ground=False,
        lost_for_last_year=False,
        school_vacation=False,
    )


def test_ten_years_since_the_first_of_a_month_hang_on_the_day_that_completes_them() -> None:
    """Complete on the eve they count from April, complete on the anniversary from May (Measures of 2008 art. 2)."""
    (only,) = readings_that_matter(ANNUAL_LEAVE, staff("2010-04-01"), on=ON)
    assert only.reading is STEP_COMPLETED
    assert {name: answer.value for name, answer in only.answers.items()} == {"anniversary": Days(5)}
    assert only.decisive
    assert only.say("zh").endswith("对应日当天方满 → 5天 [《机关事业单位年休假办法》(2008)第2条]")


@pytest.mark.parametrize("since", ["2010-03-31", "2010-04-02", "2001-01-01", None])
def test_elsewhere_the_answer_hangs_on_no_reading(since: str | None) -> None:
    assert readings_that_matter(ANNUAL_LEAVE, staff(since), on=ON) == ()


def test_the_alternatives_are_those_to_the_reading_chosen() -> None:
    policy = YUNNAN.with_(readings={STEP_COMPLETED: "anniversary"})
    (only,) = readings_that_matter(ANNUAL_LEAVE, staff("2010-04-01"), on=ON, policy=policy)
    assert {name: answer.value for name, answer in only.answers.items()} == {"eve": Days(10)}


def test_an_unsettled_reading_is_asked_under_every_alternative() -> None:
    """Narrow: the flag; wide: the flag and long service, which is not on file and so asks for more."""
    facts = toys.ToyFacts(mark=False, flag=True)
    (only,) = readings_that_matter(toys.UNSETTLED_FLAG, facts, on=ON)
    assert [answer.value for answer in only.answers.values()] == [True]
    assert only.decisive


def test_an_alternative_that_only_asks_for_more_is_not_decisive() -> None:
    policy = YUNNAN.with_(readings={toys.UNSETTLED: "narrow"})
    facts = toys.ToyFacts(mark=False, flag=True)
    (only,) = readings_that_matter(toys.UNSETTLED_FLAG, facts, on=ON, policy=policy)
    assert list(only.answers) == ["wide"]
    assert not only.decisive


def test_facts_of_another_record_are_refused() -> None:
    with pytest.raises(FactsError):
        readings_that_matter(ANNUAL_LEAVE, toys.ToyFacts(), on=ON)  # type: ignore[misc]
