"""Candidacy from the file: which year's grade counts, measures and family, and gaps in the file."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError
from cadre_policy.measures import PartialDate
from cadre_policy.policies.candidacy import (
    CandidacyFacts,
    candidacy,
    candidacy_facts,
    candidacy_grounds,
    candidacy_requirement,
    candidacy_spans,
    latest_graded_year,
)
from cadre_policy.policies.sanction_effects import SANCTION_PERIOD_COUNTED
from cadre_policy.records import (
    Assessment,
    Cadre,
    FamilyMember,
    Grade,
    Investigation,
    Ledger,
    Relation,
    Sanction,
    SanctionMeasure,
    SelectionFact,
    SelectionFinding,
    StaffKind,
)
from cadre_policy.rules import YUNNAN

from .selection_files import complete, file

CLEAR = (
    SelectionFact.POLITICAL_INDISCIPLINE,
    SelectionFact.LOW_RECOGNITION,
    SelectionFact.CANVASSING,
    SelectionFact.OTHER_OBSTACLE,
)
GRADES = {2015: Grade.COMPETENT, 2016: Grade.BASICALLY_COMPETENT, 2017: Grade.COMPETENT, 2018: Grade.COMPETENT}
EVE = YUNNAN.with_(name="eve", readings={SANCTION_PERIOD_COUNTED: "eve"})
ON = dt.date(2020, 5, 1)


def graded(grades: dict[int, Grade] = GRADES, until: str = "2021-12-31") -> Ledger[Assessment]:
    return complete(
        *(Assessment(year=year, grade=grade, decided=f"{year + 1}-02-20") for year, grade in grades.items()),
        until=until,
    )


def clear(**given: Any) -> Cadre:
    """A file in which nothing stands in the way."""
    whole: dict[str, Any] = {
        "assessments": graded(dict.fromkeys(range(2010, 2021), Grade.COMPETENT)),
        "sanctions": complete(),
        "investigations": complete(),
        "family_complete": True,
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "selection_findings": complete(*(SelectionFinding(fact=fact, value=False, on="2015-01-10") for fact in CLEAR)),
    }
    return file(**whole | given)


def test_nothing_in_the_way() -> None:
    assert candidacy(clear(), on=ON).value is True
    assert all(one.value is False for one in candidacy_grounds(clear(), on=ON))


def test_the_text_of_the_day_decides_how_far_back_grades_count() -> None:
    """C5 and C6."""
    cadre = clear(assessments=graded())
    assert candidacy(cadre, on=dt.date(2018, 10, 1)).value is False
    assert candidacy(cadre, on=dt.date(2019, 5, 1)).value is True


def test_last_years_grade_while_it_is_to_come() -> None:
    cadre = clear(assessments=graded({2016: Grade.COMPETENT, 2017: Grade.BASICALLY_COMPETENT, 2018: Grade.COMPETENT}))
    assert latest_graded_year(cadre, dt.date(2019, 2, 19)) == 2017
    assert latest_graded_year(cadre, dt.date(2019, 2, 20)) == 2018
    assert candidacy(cadre, on=dt.date(2019, 3, 5)).value is True


def test_a_gap_in_the_assessments_is_no_grade_to_come() -> None:
    gap = clear(assessments=graded(until="2017-12-31"))
    assert latest_graded_year(gap, ON) is None
    assert candidacy(gap, on=ON).value is None
    assert "basic_latest" in {one.fact.name for one in candidacy(gap, on=ON).missing}


def test_a_year_without_grade_is_not_a_low_one() -> None:
    facts = candidacy_facts(clear(assessments=graded({2017: Grade.COMPETENT, 2019: Grade.NO_GRADE})), ON)
    assert facts.basic_latest is False
    assert facts.basic_two_years_ago is False


def test_a_sanction_bars_until_its_period_is_over() -> None:
    warned = clear(
        sanctions=complete(Sanction(measure=SanctionMeasure.WARNING, decided="2020-03-01", still_affects_use=False))
    )
    found = candidacy_requirement(warned, on=ON, policy=EVE)
    assert found.met is False
    assert found.earliest == PartialDate.parse("2020-09-01")
    assert candidacy_facts(warned, dt.date(2020, 2, 29)).effect_runs is False


def test_where_the_last_day_is_in_dispute_the_earliest_day_is_a_span() -> None:
    warned = clear(
        sanctions=complete(Sanction(measure=SanctionMeasure.WARNING, decided="2020-03-01", still_affects_use=False))
    )
    found = candidacy_requirement(warned, on=ON)
    assert found.earliest == PartialDate.between(dt.date(2020, 9, 1), dt.date(2020, 9, 2))


def test_a_measure_that_still_affects_use() -> None:
    old = Sanction(measure=SanctionMeasure.WARNING, decided="2016-03-01", still_affects_use=True)
    assert candidacy(clear(sanctions=complete(old)), on=ON).value is False
    untold = Sanction(measure=SanctionMeasure.WARNING, decided="2016-03-01")
    assert candidacy(clear(sanctions=complete(untold)), on=ON).value is None
    revoked = Sanction(measure=SanctionMeasure.WARNING, decided="2016-03-01", revoked="2017-01-01")
    assert candidacy(clear(sanctions=complete(revoked)), on=ON).value is True


def test_an_investigation_is_told_beside_the_grounds() -> None:
    case = Investigation(since="2021-03-01", ongoing=True)
    *grounds, investigated = candidacy_grounds(clear(investigations=complete(case)), on=dt.date(2021, 5, 1))
    assert investigated.value is True
    assert all(one.value is False for one in grounds)


def relative(relation: Relation, *, emigrated: bool | None, died: bool | None = None) -> FamilyMember:
    return FamilyMember(relation=relation, emigrated=emigrated, died=died)


@pytest.mark.parametrize(
    ("family", "whole", "expected"),
    [
        ((relative(Relation.SPOUSE, emigrated=True),), None, True),
        ((relative(Relation.SPOUSE, emigrated=False), relative(Relation.CHILD, emigrated=True)), None, False),
        ((relative(Relation.SPOUSE, emigrated=True, died=True),), True, False),
        ((relative(Relation.CHILD, emigrated=True),), True, True),
        ((relative(Relation.CHILD, emigrated=True), relative(Relation.CHILD, emigrated=False)), True, False),
        ((relative(Relation.CHILD, emigrated=True), relative(Relation.CHILD, emigrated=None)), True, None),
        ((relative(Relation.CHILD, emigrated=True),), None, None),
        ((), True, False),
        ((), None, None),
    ],
)
def test_the_family_abroad(family: tuple[FamilyMember, ...], whole: bool | None, expected: bool | None) -> None:
    cadre = clear(family=family, family_complete=whole)
    assert candidacy_facts(cadre, ON).family_emigrated is expected


def test_special_posts_are_left_out_since_2019() -> None:
    cadre = clear(family=(relative(Relation.SPOUSE, emigrated=True),))
    assert candidacy(cadre, on=ON, special_post=True).value is True
    assert candidacy(cadre, on=dt.date(2018, 5, 1), special_post=True).value is False


def test_spans_say_what_the_facts_of_each_day_say() -> None:
    warned = clear(sanctions=complete(Sanction(measure=SanctionMeasure.WARNING, decided="2020-03-01")))
    spans = candidacy_spans(warned, dt.date(2019, 12, 1), dt.date(2021, 3, 1))
    assert len(spans) > 2
    for span in spans:
        for day in (span.from_, span.until):
            assert candidacy_facts(warned, day) == span.facts, day


def test_facts_alone_and_an_empty_file() -> None:
    assert candidacy(CandidacyFacts(canvassing=True), on=ON).value is False
    assert candidacy(Cadre(id="c-000"), on=ON).value is None


def test_bad_input() -> None:
    with pytest.raises(DateError, match="datetime"):
        candidacy(clear(), on=dt.datetime(2020, 5, 1))
    with pytest.raises(DateError):
        candidacy_requirement(clear(), on=ON, horizon=dt.date(2019, 1, 1))
