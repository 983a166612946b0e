"""Awards from files: which facts an award and a row of grades give, and what incomplete lists leave open."""

import datetime as dt

import pytest

from cadre_policy.errors import FactsError
from cadre_policy.measures import Count, Yuan
from cadre_policy.policies.awards import (
    AwardFacts,
    Merit,
    RewardFacts,
    award_bonus,
    award_can_be_posthumous,
    award_facts,
    award_kind,
    award_medal,
    award_quota,
    commendation_for_year,
    excellence_facts,
    merit_for_years,
    reward_due,
    reward_form,
)
from cadre_policy.records import (
    Assessment,
    AssessmentKind,
    Award,
    AwardKind,
    Cadre,
    Grade,
    Ledger,
    RewardForm,
    StaffKind,
)
from cadre_policy.rules import Status

ON = dt.date(2023, 6, 1)
PERSON = Cadre(id="c-001", staff_kind=StaffKind.CIVIL_SERVANT)


def graded(*grades: Grade | None, first: int = 2018, complete: bool = True, awards: bool = True) -> Cadre:
    """A file with the annual grades of years in a row; None is a year that is missing."""
    entries = tuple(
        Assessment(year=first + number, grade=grade) for number, grade in enumerate(grades) if grade is not None
    )
    first_day, last_day = "2010-01-01", "2022-12-31"
    told: Ledger[Assessment] = Ledger(entries=entries, complete_from=first_day, complete_until=last_day)
    return Cadre(
        id="c-002",
        assessments=told if complete else Ledger(entries=entries),
        awards=Ledger(complete_from=first_day, complete_until=last_day) if awards else Ledger(),
    )


E, C = Grade.EXCELLENT, Grade.COMPETENT


def test_the_bonus_of_an_award_on_file() -> None:
    award = Award(kind=AwardKind.MERIT_3, on="2021-03-01")
    assert award_bonus(award, cadre=PERSON, on=ON).value == Yuan(3_000)
    assert award_medal(award, cadre=PERSON, on=ON).value is True


def test_an_award_without_a_person_is_a_teams() -> None:
    award = Award(kind=AwardKind.MERIT_2, on="2021-03-01")
    assert award_facts(award, None, ON).collective is True
    assert award_bonus(award, on=ON).status is Status.LEFT_OPEN


def test_an_award_approved_in_2018_rests_on_an_unconfirmed_date() -> None:
    award = Award(kind=AwardKind.COMMENDATION, on="2018-03")
    assert award_bonus(award, cadre=PERSON, on=ON).status is Status.UNCONFIRMED


def test_institution_staff_have_no_bonus_here() -> None:
    award = Award(kind=AwardKind.COMMENDATION, on="2021-03-01")
    teacher = Cadre(id="c-003", staff_kind=StaffKind.INSTITUTION_PROFESSIONAL)
    assert award_bonus(award, cadre=teacher, on=ON).status is Status.LEFT_OPEN
    unknown = award_bonus(award, cadre=Cadre(id="c-004"), on=ON)
    assert [one.fact.name for one in unknown.missing] == ["civil_servant"]


@pytest.mark.parametrize(
    ("revoked_on", "expected"),
    [(None, False), ("2023-05-31", True), ("2023-06-02", False), ("2023-06", None)],
)
def test_a_revocation_counts_from_its_day(revoked_on: str | None, expected: bool | None) -> None:
    award = Award(kind=AwardKind.MERIT_3, on="2021-03-01", revoked_on=revoked_on)
    assert award_facts(award, PERSON, ON).revoked is expected


def test_an_award_that_was_refused_brings_nothing() -> None:
    award = Award(kind=AwardKind.MERIT_3, on="2021-03-01", refused=True)
    assert award_bonus(award, cadre=PERSON, on=ON).value == Yuan(0)
    assert award_facts(Award(kind=AwardKind.MERIT_3), PERSON, ON).refused is None


def test_the_kind_that_answers_to_a_finding() -> None:
    assert award_kind(AwardFacts(merit=Merit.OUTSTANDING), on=ON).value is AwardKind.MERIT_1
    assert award_kind(AwardFacts(merit=Merit.MAJOR), on=ON).value is AwardKind.MERIT_2


def test_an_award_after_death() -> None:
    gone = Cadre(id="c-005", died_on="2022-01-01")
    facts = award_facts(Award(kind=AwardKind.MERIT_1), gone, ON)
    assert award_can_be_posthumous(facts, on=ON).value is True


def test_no_number_of_places_is_told() -> None:
    assert award_quota(AwardFacts(), on=ON).status is Status.LEFT_OPEN


def test_three_years_in_a_row_bring_a_merit_and_each_a_commendation() -> None:
    person = graded(C, E, E, E, first=2017)
    assert merit_for_years(person, year=2020, on=ON).value is True
    assert merit_for_years(person, year=2019, on=ON).value is False
    assert commendation_for_year(person, year=2018, on=ON).value is True
    assert commendation_for_year(person, year=2017, on=ON).value is False


def test_an_interrupted_row_brings_none() -> None:
    """Worked example A5: excellent in 2016, 2017 and 2019, competent in 2018."""
    assert merit_for_years(graded(E, E, C, E, first=2016), year=2019, on=ON).value is False


def test_a_fourth_year_is_left_open_only_if_a_merit_may_have_used_the_years() -> None:
    person = graded(C, E, E, E, E, first=2017)
    assert merit_for_years(person, year=2021, on=ON).value is True
    unknown = merit_for_years(graded(C, E, E, E, E, first=2017, awards=False), year=2021, on=ON)
    assert unknown.status is Status.NOT_KNOWN
    assert [one.fact.name for one in unknown.missing] == ["rewarded_before"]


def test_a_year_that_is_missing_leaves_the_row_open() -> None:
    facts = excellence_facts(graded(None, E, E, complete=False), 2020)
    assert (facts.excellent_in_a_row, facts.more_in_a_row) == (Count(2), None)
    assert merit_for_years(graded(None, E, E, complete=False), year=2020, on=ON).status is Status.NOT_KNOWN


def test_three_on_file_are_enough_whatever_came_before() -> None:
    """Since no merit was approved in 2019 or 2020, none can have used one of these years."""
    assert merit_for_years(graded(E, E, E, complete=False), year=2020, on=ON).value is True
    without_awards = graded(E, E, E, complete=False, awards=False)
    assert merit_for_years(without_awards, year=2020, on=ON).status is Status.NOT_KNOWN


def test_routine_grades_and_contradictions_are_no_annual_grade() -> None:
    routine = Assessment(year=2020, kind=AssessmentKind.ROUTINE, grade=Grade.GOOD)
    twice = (Assessment(year=2020, grade=E), Assessment(year=2020, grade=C))
    assert excellence_facts(Cadre(id="c", assessments=Ledger(entries=(routine,))), 2020).excellent is None
    assert excellence_facts(Cadre(id="c", assessments=Ledger(entries=twice)), 2020).excellent is None


def test_of_a_file_the_year_has_to_be_named() -> None:
    with pytest.raises(FactsError, match="year="):
        merit_for_years(PERSON, on=ON)


def test_forms_of_an_award_on_file() -> None:
    assert reward_form(Award(kind=AwardKind.OTHER, forms=(RewardForm.SPIRITUAL,)), on=ON).value is True
    assert reward_form(Award(kind=AwardKind.OTHER), on=ON).status is Status.NOT_KNOWN


def test_due_reads_well_and_names_who_decides() -> None:
    facts = RewardFacts(
        model_performance=False, excellent_completion=True, outstanding_contribution=False, proposed=False
    )
    answer = reward_due(facts, on=ON)
    assert answer.headline("zh") == "应及时提出奖励:是"
    assert "有批准权限的机关" in answer.explain("zh")
