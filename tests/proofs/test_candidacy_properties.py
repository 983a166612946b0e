"""What candidacy says of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.candidacy import CANDIDACY_GROUNDS, CANDIDACY_OPEN, GRADE_GROUND, LAST_YEAR
from cadre_policy.policies.candidacy import facts as about
from cadre_policy.proofs import Law, Refuted, always, determined_when_known, monotone
from cadre_policy.rules import YUNNAN, Status

UNDER_2014 = dt.date(2018, 6, 1)
UNDER_2019 = dt.date(2021, 6, 1)
CALENDAR = YUNNAN.with_(name="calendar", readings={LAST_YEAR: "calendar"})
AGAINST = [
    about.political_indiscipline,
    about.low_recognition,
    about.canvassing,
    about.basic_latest,
    about.basic_one_year_ago,
    about.basic_three_years_ago,
    about.family_emigrated,
    about.effect_runs,
    about.still_affects,
    about.other_obstacle,
]


@pytest.mark.parametrize("fact", AGAINST, ids=lambda fact: str(fact.name))
@pytest.mark.parametrize("on", [UNDER_2014, UNDER_2019], ids=["text of 2014", "text of 2019"])
def test_nothing_found_against_someone_opens_candidacy(fact: Any, on: dt.date) -> None:
    assert monotone(CANDIDACY_OPEN, fact, rising=False, on=on).proved


@pytest.mark.parametrize("ground", CANDIDACY_GROUNDS, ids=lambda rule: str(rule.name))
def test_one_ground_is_enough(ground: Any) -> None:
    """Also where facts are missing."""
    verdict = always(
        CANDIDACY_OPEN,
        lambda q: q.holds(ground).implies(q.answer(CANDIDACY_OPEN).is_(False)),
        on=UNDER_2019,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_whoever_is_known_is_determined() -> None:
    assert determined_when_known(CANDIDACY_OPEN, but_for=(), on=UNDER_2019).proved
    assert determined_when_known(CANDIDACY_OPEN, but_for={Status.UNCONFIRMED}, on=UNDER_2014).proved
    assert isinstance(determined_when_known(CANDIDACY_OPEN, but_for=(), on=UNDER_2014), Refuted)


def test_the_text_of_2014_looks_further_back_than_that_of_2019() -> None:
    """By the calendar year before, whom grades bar today they barred then as well; the other way round is false."""
    then, now = Law(on=UNDER_2014, policy=CALENDAR), Law(on=UNDER_2019, policy=CALENDAR)
    back = always(
        GRADE_GROUND,
        lambda q: q.holds(GRADE_GROUND).implies(q.answer(GRADE_GROUND, under=then).is_(True)),
        on=UNDER_2019,
        policy=CALENDAR,
    )
    assert back.proved, str(back)
    forth = always(
        GRADE_GROUND,
        lambda q: q.holds(GRADE_GROUND).implies(q.answer(GRADE_GROUND, under=now).is_(True)),
        on=UNDER_2014,
        policy=CALENDAR,
    )
    assert isinstance(forth, Refuted)
