"""From a personnel file to one assessed year: what the lists tell, and what they leave open."""

import datetime as dt
from typing import Any

import attrs
import pytest

from cadre_policy.errors import FactsError
from cadre_policy.measures import Months
from cadre_policy.policies.assessment_grades import (
    WARNING_YEAR,
    AssessmentYearFacts,
    Assessor,
    CaseState,
    EffectYear,
    GradesOpen,
    HalfYear,
    Posted,
    assessed_by,
    assessed_twice,
    assessment_system,
    assessment_year_facts,
    excellent_open,
    grades_after_sanctions,
    grades_open,
    takes_part_in_assessment,
    unit_assessment_year,
)
from cadre_policy.policies.assessment_grades.sanctions_on_file import sanction_grade_facts
from cadre_policy.records import (
    Assessment,
    AssessmentSystem,
    Cadre,
    Grade,
    GradeHolding,
    GradeSeries,
    Investigation,
    LeaveKind,
    LeaveTaken,
    Ledger,
    Posting,
    PostingKind,
    Rank,
    RankHolding,
    Sanction,
    SanctionMeasure,
    ServicePeriod,
    StaffKind,
    Unit,
)
from cadre_policy.rules import YUNNAN, Status

DECISION_YEAR = YUNNAN.with_(readings={WARNING_YEAR: "decision_year"})


def whole(*entries: Any) -> Any:
    """A list that is complete from 2005 to 2024."""
    return Ledger(entries=entries, complete_from="2005-01-01", complete_until="2024-12-31")


def file(**more: Any) -> Cadre:
    given: dict[str, Any] = {
        "began_work": "2010-07-01",
        "joined_unit": "2010-07-01",
        "probation_until": "2011-06-30",
        "staff_kind": StaffKind.CIVIL_SERVANT,
        **{
            name: whole()
            for name in (
                "posts", "ranks", "postings", "assessments", "sanctions", "investigations", "leave", "service",
                "post_grades",
            )
        },
        **more,
    }  # fmt: skip
    return Cadre(id="c-1", **given)


def leave(kind: LeaveKind, since: str, until: str) -> LeaveTaken:
    return LeaveTaken(kind=kind, since=since, until=until)


def test_a_whole_file_without_anything_is_open_to_every_grade() -> None:
    assert grades_open(file(), 2021).value is GradesOpen.ALL
    assert excellent_open(file(), 2021).value is True
    assert takes_part_in_assessment(file(), 2021).value is True
    assert assessed_by(file(), 2021).value is Assessor.UNIT
    assert assessed_twice(file(), 2021).value is False


def test_an_empty_file_tells_nothing_and_asks() -> None:
    answer = grades_open(Cadre(id="c-2"), 2021)
    assert answer.status is Status.NOT_KNOWN
    assert answer.missing


def test_a_recruit_has_no_grade_in_the_first_year_and_one_in_the_second() -> None:
    """Worked example A7: probation from August 2021 to August 2022."""
    recruit = file(
        began_work="2021-08-01", joined_unit="2021-08-01", probation_since="2021-08-01", probation_until="2022-07-31"
    )
    assert grades_open(recruit, 2021).value is GradesOpen.NO_GRADE
    assert grades_open(recruit, 2022).value is GradesOpen.ALL


@pytest.mark.parametrize(
    ("until", "probation"), [("2021-12-31", True), ("2021-12-30", False), ("2021-12", None), ("2022", True)]
)
def test_probation_is_looked_at_on_the_last_day_of_the_year(until: str, probation: bool | None) -> None:
    recruit = file(joined_unit="2021-01-04", probation_until=until)
    assert assessment_year_facts(recruit, 2021).probation is probation


def test_a_rank_or_an_earlier_grade_shows_that_probation_is_over() -> None:
    ranked = file(
        probation_until=None, ranks=whole(RankHolding(rank=Rank.SECTION_MEMBER_1, since="2020-01-01", ongoing=True))
    )
    graded = file(probation_until=None, assessments=whole(Assessment(year=2020, grade=Grade.COMPETENT)))
    assert assessment_year_facts(ranked, 2021).probation is False
    assert assessment_year_facts(graded, 2021).probation is False
    assert assessment_year_facts(file(probation_until=None), 2021).probation is None


def test_a_secondment_of_ten_months_is_assessed_by_the_host() -> None:
    """Worked example A8: 1 March to 31 December 2021."""
    posting = Posting(kind=PostingKind.SECONDMENT, since="2021-03-01", until="2021-12-31")
    seconded = file(postings=whole(posting))
    assert assessed_by(seconded, 2021).value is Assessor.HOST_HEARING_SENDER
    assert assessed_by(file(postings=whole(attrs.evolve(posting, until="2021-05-31"))), 2021).value is (
        Assessor.SENDER_HEARING_HOST
    )


@pytest.mark.parametrize(
    ("since", "until", "part"),
    [
        ("2021-01-01", "2021-06-30", HalfYear.HALF),
        ("2021-01-01", "2021-07-01", HalfYear.OVER),
        ("2021-01-01", "2021-06-29", HalfYear.UNDER),
        ("2021-07-01", "2021-12-31", HalfYear.HALF),
        ("2020-11-01", "2021-06-30", HalfYear.HALF),
        ("2021-02-15", "2021-08-14", HalfYear.HALF),
        ("2021-01-01", "2021-06", None),
    ],
)
def test_half_of_the_year_is_six_months_of_it(since: str, until: str, part: HalfYear | None) -> None:
    posting = Posting(kind=PostingKind.AID, since=since, until=until)
    facts = assessment_year_facts(file(postings=whole(posting)), 2021)
    assert (facts.posted, facts.posting) == (Posted.WORK, part)


def test_a_posting_to_a_village_is_neither_of_the_two_kinds() -> None:
    posting = Posting(kind=PostingKind.VILLAGE, since="2021-01-01", ongoing=True)
    assert assessment_year_facts(file(postings=whole(posting)), 2021).posted is None


@pytest.mark.parametrize(
    ("hosts", "part"),
    [
        (("u-2", "u-3"), None),
        (("u-2", "u-2"), HalfYear.OVER),
        ((None, None), None),
        ((None, "u-3"), None),
    ],
)
def test_half_of_the_year_is_worked_in_one_place(hosts: tuple[str | None, str | None], part: HalfYear | None) -> None:
    """Four months each: only at one host do they make over half of the year."""
    times = (("2021-01-01", "2021-04-30"), ("2021-07-01", "2021-10-31"))
    away = [
        Posting(kind=PostingKind.SECONDMENT, since=since, until=until, host=host)
        for host, (since, until) in zip(hosts, times, strict=True)
    ]
    person = file(postings=whole(*away))
    assert assessment_year_facts(person, 2021).posting is part
    longer = attrs.evolve(away[1], until="2021-12-31")
    most = Posting(kind=PostingKind.SECONDMENT, since="2021-01-01", until="2021-07-31", host="u-9")
    assert assessment_year_facts(
        file(postings=whole(most, attrs.evolve(longer, since="2021-09-01"))), 2021
    ).posting is (HalfYear.OVER)


def test_two_short_postings_leave_the_sender_to_assess() -> None:
    away = [
        Posting(kind=PostingKind.SECONDMENT, since="2021-01-01", until="2021-02-28", host="u-2"),
        Posting(kind=PostingKind.AID, since="2021-07-01", until="2021-08-31", host="u-3"),
    ]
    assert assessed_by(file(postings=whole(*away)), 2021).value is Assessor.SENDER_HEARING_HOST


def test_a_transfer_within_the_year() -> None:
    moved = file(began_work="2010-07-01", joined_unit="2021-04-01")
    assert assessed_by(moved, 2021).value is Assessor.UNIT_ASKING_FORMER
    assert assessed_by(moved, 2022).value is Assessor.UNIT


def test_sick_and_personal_leave_are_added() -> None:
    """Worked example A9 in unbroken days: 100 and 40 working days are 140 and 56 days of the calendar."""
    absent = file(
        leave=whole(
            leave(LeaveKind.SICK, "2021-01-04", "2021-05-23"), leave(LeaveKind.PERSONAL, "2021-08-02", "2021-09-26")
        )
    )
    assert assessment_year_facts(absent, 2021).leave is HalfYear.OVER
    assert grades_open(absent, 2021).value is GradesOpen.NO_GRADE
    assert takes_part_in_assessment(absent, 2021).value is True


def test_scattered_leave_that_working_days_could_carry_over_half_is_left_open() -> None:
    """Twenty-six weeks of Monday to Friday are 130 working days, but 130 days of the calendar."""
    monday = dt.date(2021, 1, 4)
    weeks = [
        leave(LeaveKind.SICK, str(monday + dt.timedelta(weeks=n)), str(monday + dt.timedelta(weeks=n, days=4)))
        for n in range(26)
    ]
    assert assessment_year_facts(file(leave=whole(*weeks)), 2021).leave is None
    assert assessment_year_facts(file(leave=whole(*weeks[:20])), 2021).leave is HalfYear.UNDER


def test_a_list_of_leave_that_stops_in_june_leaves_it_open() -> None:
    ledger: Ledger[LeaveTaken] = Ledger(complete_from="2021-01-01", complete_until="2021-06-30")
    assert assessment_year_facts(file(leave=ledger), 2021).leave is None


def test_institution_staff_joining_from_another_unit_adds_its_time() -> None:
    """Worked example B3: 1 February to 30 April elsewhere, here from 1 September."""
    former = ServicePeriod(unit="u-2", since="2023-02-01", until="2023-04-30")
    joined = file(staff_kind=StaffKind.INSTITUTION_PROFESSIONAL, joined_unit="2023-09-01", service=whole(former))
    assert assessment_year_facts(joined, 2023).service_here is HalfYear.UNDER
    assert grades_open(joined, 2023).value is GradesOpen.ALL
    assert assessed_by(joined, 2023).value is Assessor.UNIT
    first = file(staff_kind=StaffKind.INSTITUTION_PROFESSIONAL, began_work="2023-09-01", joined_unit="2023-09-01")
    assert grades_open(first, 2023).value is GradesOpen.NO_GRADE


def test_two_posts_of_institution_staff() -> None:
    posts = whole(
        GradeHolding(series=GradeSeries.MANAGEMENT, grade=6, since="2022-01-01", ongoing=True),
        GradeHolding(series=GradeSeries.PROFESSIONAL, grade=7, since="2020-01-01", ongoing=True),
    )
    both = file(staff_kind=StaffKind.INSTITUTION_PROFESSIONAL, post_grades=posts)
    assert assessed_twice(both, 2023).value is True
    assert assessed_twice(both, 2021).status is Status.LEFT_OPEN


def test_a_case_is_followed_up_to_the_day_asked_about() -> None:
    """Worked example A10: opened on 10 October 2021, closed on 20 May 2022 with a warning."""
    case = Investigation(since="2021-10-10", until="2022-05-20", sanctioned=True, measure=SanctionMeasure.WARNING)
    warning = Sanction(measure=SanctionMeasure.WARNING, decided="2022-05-20")
    person = file(investigations=whole(case), sanctions=whole(warning))
    assert grades_open(person, 2021).value is GradesOpen.NO_COMMENT
    assert grades_open(person, 2021, on=dt.date(2022, 5, 19)).value is GradesOpen.NO_COMMENT
    made_up = grades_open(person, 2021, on=dt.date(2022, 5, 20))
    assert (made_up.value, made_up.status) == (None, Status.LEFT_OPEN)
    assert grades_open(person, 2021, on=dt.date(2022, 5, 20), policy=DECISION_YEAR).value is GradesOpen.ALL
    assert grades_open(person, 2022).value is None
    assert grades_open(person, 2022, policy=DECISION_YEAR).value is GradesOpen.NOT_EXCELLENT


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ({"sanctioned": False}, CaseState.CLEARED),
        ({"sanctioned": True, "measure": SanctionMeasure.DEMERIT}, CaseState.HEAVIER),
        ({"sanctioned": True, "measure": SanctionMeasure.PARTY_WARNING}, None),
        ({"sanctioned": True}, None),
        ({}, None),
    ],
)
def test_how_a_case_ended(told: dict[str, Any], state: CaseState | None) -> None:
    case = Investigation(since="2021-10-10", until="2022-05-20", **told)
    facts = assessment_year_facts(file(investigations=whole(case)), 2021, on=dt.date(2022, 6, 1))
    assert facts.case is state


def test_a_case_closed_before_the_end_of_the_year_holds_nothing_back() -> None:
    case = Investigation(since="2021-03-01", until="2021-09-01", sanctioned=False)
    assert assessment_year_facts(file(investigations=whole(case)), 2021).case is CaseState.NO


def test_of_several_sanctions_the_heaviest_counts_in_its_group() -> None:
    person = file(
        sanctions=whole(
            Sanction(measure=SanctionMeasure.WARNING, decided="2021-02-01"),
            Sanction(measure=SanctionMeasure.DEMERIT, decided="2021-11-01"),
            Sanction(measure=SanctionMeasure.PARTY_PROBATION, decided="2020-06-01", months=Months(12)),
        )
    )
    facts = assessment_year_facts(person, 2021)
    assert (facts.party_effect, facts.other_effect) == (GradesOpen.NO_GRADE, GradesOpen.NO_GRADE)
    assert [one.value for one in grades_after_sanctions(person, 2021)] == [
        GradesOpen.NOT_EXCELLENT,
        GradesOpen.NO_GRADE,
        GradesOpen.NO_GRADE,
    ]


@pytest.mark.parametrize(
    ("decided", "nth"),
    [
        ("2022-01-01", EffectYear.BEFORE),
        ("2021-12-31", EffectYear.THAT_YEAR),
        ("2021", EffectYear.THAT_YEAR),
        ("2020-12-31", EffectYear.SECOND),
        ("2019-01-01", EffectYear.THIRD),
        ("2020-12-31..2021-01-01", None),
    ],
)
def test_years_are_counted_from_that_of_the_decision(decided: str, nth: EffectYear | None) -> None:
    warning = Sanction(measure=SanctionMeasure.WARNING, decided=decided)
    facts = sanction_grade_facts(file(), warning, 2021, AssessmentSystem.CIVIL_SERVANT, YUNNAN, None)
    assert facts.effect_year is nth


def test_a_sanction_set_aside_or_decided_later_has_no_effect() -> None:
    removal = Sanction(measure=SanctionMeasure.PARTY_REMOVAL, decided="2021-02-01", revoked="2021-08-01")
    assert grades_open(file(sanctions=whole(removal)), 2021).value is GradesOpen.ALL
    assert grades_open(file(sanctions=whole(removal)), 2021, on=dt.date(2021, 7, 31)).value is GradesOpen.LOWEST
    later = Sanction(measure=SanctionMeasure.PARTY_REMOVAL, decided="2022-02-01")
    assert grades_open(file(sanctions=whole(later)), 2021, on=dt.date(2022, 6, 1)).value is GradesOpen.ALL


def test_under_the_text_of_2007_a_demerit_counts_until_it_was_lifted() -> None:
    """A demerit of 20 November 2017 runs for 12 months; until June 2019 a decision was needed to lift it."""
    demerit = Sanction(measure=SanctionMeasure.DEMERIT, decided="2017-11-20")
    lifted = attrs.evolve(demerit, lifted="2018-11-26")
    assert grades_open(file(sanctions=whole(demerit)), 2017).value is GradesOpen.NO_GRADE
    assert grades_open(file(sanctions=whole(lifted)), 2017).value is GradesOpen.NO_GRADE
    assert grades_open(file(sanctions=whole(lifted)), 2018).value is GradesOpen.ALL


def test_under_the_text_of_2007_a_period_of_48_months_reaches_the_fifth_year() -> None:
    """Several lowerings of the level decided together on 1 March 2014, for 48 months; they were lifted in March 2018."""
    together = Sanction(
        measure=SanctionMeasure.LOWERED_GRADE, decided="2014-03-01", months=Months(48), lifted="2018-03-01"
    )
    person = file(began_work="2005-07-01", sanctions=whole(together))
    found = [grades_open(person, year).value for year in range(2014, 2020)]
    assert found == [GradesOpen.NO_GRADE] * 4 + [GradesOpen.ALL] * 2


def test_under_the_text_of_2007_an_older_sanction_that_nobody_lifted_leaves_the_grade_open() -> None:
    """As it does the bars: its period ended in 2010, and until June 2019 a decision was needed."""
    unlifted = Sanction(measure=SanctionMeasure.DEMERIT, decided="2009-03-01")
    lifted = attrs.evolve(unlifted, lifted="2010-03-01")
    assert grades_open(file(began_work="2005-07-01", sanctions=whole(unlifted)), 2018).value is None
    assert grades_open(file(began_work="2005-07-01", sanctions=whole(lifted)), 2018).value is GradesOpen.ALL
    assert grades_open(file(began_work="2005-07-01", sanctions=whole(unlifted)), 2021).value is GradesOpen.ALL


def test_a_list_of_sanctions_that_begins_too_late_leaves_their_effect_open() -> None:
    """No row reaches beyond the third year: for 2021 the list has to reach back to 1 January 2019."""
    for since, effect in (("2019-01-01", GradesOpen.ALL), ("2019-01-02", None)):
        ledger: Ledger[Sanction] = Ledger(complete_from=since, complete_until="2024-12-31")
        assert assessment_year_facts(file(sanctions=ledger), 2021).party_effect is effect
    for since, effect in (("2014-01-01", GradesOpen.ALL), ("2014-01-02", None)):  # 48 months, by the text of 2007
        ledger = Ledger(complete_from=since, complete_until="2024-12-31")
        assert assessment_year_facts(file(sanctions=ledger), 2018).other_effect is effect


def test_the_rules_that_apply() -> None:
    assert assessment_system(file(), 2021) is AssessmentSystem.CIVIL_SERVANT
    assert assessment_system(file(staff_kind=StaffKind.ORGAN_WORKER), 2023) is AssessmentSystem.INSTITUTION
    assert assessment_system(file(posts=Ledger()), 2021) is None
    stated = whole(Assessment(year=2021, system=AssessmentSystem.LEADER))
    assert assessment_system(file(posts=Ledger(), assessments=stated), 2021) is AssessmentSystem.LEADER


def test_refusal_is_as_the_result_states_it() -> None:
    def refused(**told: Any) -> bool | None:
        return assessment_year_facts(file(assessments=whole(Assessment(year=2021, **told))), 2021).refused

    assert refused(refused=True) is True
    assert refused(grade=Grade.COMPETENT) is False
    assert refused(grade=Grade.INCOMPETENT) is None
    assert assessment_year_facts(file(), 2021).refused is False


def test_facts_of_another_year_are_refused() -> None:
    with pytest.raises(FactsError, match="year_ends"):
        grades_open(AssessmentYearFacts(year_ends="2020-12-31"), 2021)


def test_a_unit_lists_who_is_open_to_what() -> None:
    recruit = attrs.evolve(
        file(probation_until="2022-07-31", joined_unit="2021-08-01", began_work="2021-08-01"), id="c-2"
    )
    unit = Unit(id="u-1", members=(file(), recruit, Cadre(id="c-3")), members_complete=True)
    found = unit_assessment_year(unit, 2021)
    assert [one.id for one in found.open_to(GradesOpen.NO_GRADE)] == ["c-2"]
    assert [one.id for one in found.open_to(None)] == ["c-3"]
    assert found.say("zh").splitlines() == [
        "u-1 2021年度考核",
        "  - 各等次均可(1人)",
        "  - 只写评语、不确定等次(1人):c-2",
        "  - 未能确定(1人):c-3",
    ]
    assert found.say("en").splitlines()[2] == "  - a comment only, no grade (1): c-2"
    assert repr(found) == "UnitAssessmentYear('u-1' in 2021: 3 members)"
    assert repr(found.members[0]) == "MemberAssessmentYear('c-1')"


def test_the_words_of_an_answer() -> None:
    told = grades_open(file(leave=whole(leave(LeaveKind.SICK, "2021-01-01", "2021-09-30"))), 2021)
    assert told.headline("zh") == "该年度可确定的等次:只写评语、不确定等次"
    assert told.headline("en") == "grades open in the year: a comment only, no grade"
    assert "《公务员考核规定》(2020)第27条" in told.explain("zh")
